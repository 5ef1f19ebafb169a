import type { NameParts } from './parts.ts'

/**
 * Japanese names in Latin letters: Hepburn, Kunrei and everyday spelling brought to one form. Long vowels are short in
 * it (Kōji, Kouji, Koji), double consonants single, and the order of the two words does not count.
 */

const MORAE = /^(?:[kgsztdnhbpmyrw]?y?[aiueo]|n)+$/

/** Rewritten one after the other, towards Kunrei without length. */
const REWRITES: readonly (readonly [RegExp, string])[] = [
  [/tch/g, 'ch'],
  [/sh/g, 'sy'],
  [/ch/g, 'ty'],
  [/ts/g, 't'],
  [/d?j/g, 'zy'],
  [/dz/g, 'z'],
  [/f/g, 'h'],
  [/l/g, 'r'],
  [/([stz])yi/g, '$1i'],
  [/yy/g, 'y'],
  [/m(?=[pbm])/g, 'n'],
  [/oh(?=$|[^aiueoy])/g, 'o'],
  [/wo/g, 'o'],
  [/ou|oo/g, 'o'],
  [/uu/g, 'u'],
  [/aa/g, 'a'],
  [/ii/g, 'i'],
  [/ee/g, 'e'],
  [/([kgsztdnhbpmr])\1/g, '$1'],
]

/** Kana to Latin letters, row by row of the syllabary. */
const KANA = new Map<string, string>()
const ROWS =
  'あa いi うu えe おo かka きki くku けke こko がga ぎgi ぐgu げge ごgo さsa しsi すsu せse そso ざza じzi ずzu ぜze ぞzo ' +
  'たta ちti つtu てte とto だda ぢzi づzu でde どdo なna にni ぬnu ねne のno はha ひhi ふhu へhe ほho ばba びbi ぶbu べbe ぼbo ' +
  'ぱpa ぴpi ぷpu ぺpe ぽpo まma みmi むmu めme もmo やya ゆyu よyo らra りri るru れre ろro わwa をo んn ' +
  'ぁa ぃi ぅu ぇe ぉo ゃya ゅyu ょyo'
for (const entry of ROWS.split(' ')) KANA.set(entry[0]!, entry.slice(1))

/** Kana as Kunrei; `null` where other signs stand among them. */
function fromKana(word: string): string | null {
  let latin = ''
  for (const sign of word) {
    if (sign === 'ー' || sign === 'っ' || sign === 'ッ') continue
    const code = sign.charCodeAt(0)
    const sound = KANA.get(code >= 0x30a1 && code <= 0x30f3 ? String.fromCharCode(code - 0x60) : sign)
    if (sound === undefined) return null
    // Small ya, yu, yo take the place of the vowel before: き + ゃ is kya.
    const small = 'ぁぃぅぇぉゃゅょァィゥェォャュョ'.includes(sign)
    latin = small && latin.endsWith('i') ? latin.slice(0, -1) + sound : latin + sound
  }
  return latin
}

/** One word in the common form, or `null` where it cannot be Japanese. */
function canonical(word: string): string | null {
  let latin: string | null = word
  if (/[^a-z]/.test(word)) {
    // NFD took が apart; the table knows it whole.
    latin = fromKana(word.normalize('NFC'))
    if (latin === null) return null
  }
  for (const [pattern, put] of REWRITES) latin = latin.replace(pattern, put)
  return MORAE.test(latin) ? latin : null
}

/**
 * The words of a name in the common form, sorted, so that the order of family and given name does not count; `null` where
 * the name cannot be Japanese. Only names of two words are read.
 *
 * @example japaneseReading(cutName('Yakusho Kōji')) // 'kozi yakusyo'
 */
export function japaneseReading(parts: NameParts): string | null {
  if (parts.words.length !== 2 || parts.folded.length > 32) return null
  // Most other names have an end that no Japanese word has: a look at it saves the rest.
  if (!parts.words.every((pieces) => /[aeioun]h?$|[぀-ヿ]/.test(pieces.at(-1)!))) return null
  const words = parts.marked.map((pieces) => canonical(/[぀-ヿ]/.test(pieces.join('')) ? pieces.join('') : ''))
  const latin = parts.words.map((pieces) => canonical(pieces.join('')))
  const one = words[0] || latin[0]
  const other = words[1] || latin[1]
  if (!one || !other) return null
  return one < other ? `${one} ${other}` : `${other} ${one}`
}
