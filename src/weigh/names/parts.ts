/**
 * A name cut into its parts, before any system of spelling is considered.
 */
export interface NameParts {
  /** The words of the name; each is the list of its hyphenated pieces, folded to small letters without diacritics. */
  readonly words: readonly (readonly string[])[]
  /** The same pieces with their diacritics, for systems in which these change the sound (ŏ, ŭ). */
  readonly marked: readonly (readonly string[])[]
  /** How many words stand before the first comma; 0 without a comma. "Kurosawa, Akira" has 1. */
  readonly beforeComma: number
  /** `jr`, `iii` … */
  readonly suffix: string
  /** All letters and digits in one string. */
  readonly folded: string
}

/** Ranks, courtesies and crowns that come and go before a name of two words or more. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mx sir dame dr doctor prof professor rev reverend father sister brother captain capt commander ' +
    'major colonel col general gen lieutenant lt sergeant sgt corporal private admiral detective det inspector officer ' +
    'constable chief sheriff deputy agent judge senator president king queen prince princess lord lady count countess ' +
    'baron baroness duke duchess emperor empress'
  ).split(' '),
)

const SUFFIXES = new Set(['jr', 'junior', 'sr', 'senior', 'ii', 'iii', 'iv', 'phd', 'md', 'esq'])

/** Letters that lose nothing by decomposition and still have a plain form. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/**
 * Small letters without diacritics and signs; letters of other scripts stay.
 *
 * @example plainLetters("Sørén O’Hara") // 'sorenohara'
 */
export function plainLetters(word: string): string {
  const small = word.toLowerCase()
  if (/^[a-z0-9]*$/.test(small)) return small
  return small
    .normalize('NFD')
    .replace(/[\p{M}]/gu, '')
    .normalize('NFC')
    .replace(/[øœæßłđðþı]/g, (letter) => PLAIN[letter]!)
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/**
 * Cuts a name into words and hyphenated pieces; takes off ranks, a quoted nickname, suffixes and the s of the genitive.
 *
 * @example cutName('Dr. Elena Marsh-Hale Jr.').words // [['elena'], ['marsh', 'hale']]
 */
export function cutName(name: string): NameParts {
  const unquoted = /["“”„«»]/.test(name) ? name.replace(/["“„«][^"“”„«»]*["”“»]/g, ' ') : name
  const bare = unquoted.replace(/['’]s$/, '')
  const words: string[][] = []
  const marked: string[][] = []
  let beforeComma = 0
  let suffix = ''
  for (const chunk of bare.split(/\s+/)) {
    const comma = chunk.endsWith(',') || chunk === ','
    const pieces: string[] = []
    const withMarks: string[] = []
    // "J.K." is two initials; "Jr." is one word.
    for (const piece of chunk.split(/[-‐‑–—_/]|(?<=^\p{L}|\.\p{L})\.(?=\p{L}(?:\.|$))/u)) {
      const folded = plainLetters(piece)
      if (folded === '') continue
      pieces.push(folded)
      withMarks.push(
        piece
          .toLowerCase()
          .normalize('NFC')
          .replace(/[^\p{L}\p{N}]/gu, ''),
      )
    }
    if (pieces.length === 1 && words.length > 1 && SUFFIXES.has(pieces[0]!)) suffix = pieces[0]!.slice(0, 2)
    else if (pieces.length > 0) {
      words.push(pieces)
      marked.push(withMarks)
    }
    if (comma && beforeComma === 0) beforeComma = words.length
  }
  while (words.length > 2 && words[0]!.length === 1 && HONORIFICS.has(words[0]![0]!)) {
    words.shift()
    marked.shift()
    if (beforeComma > 0) beforeComma--
  }
  if (beforeComma >= words.length) beforeComma = 0
  return { words, marked, beforeComma, suffix, folded: words.map((word) => word.join('')).join('') }
}
