import { familyReadings, givenReadings, presentForms } from './kanji.ts'
import type { NameParts } from './parts.ts'

/**
 * Japanese names in Latin letters: Hepburn, Kunrei and everyday spelling brought to one form. Long vowels are short in
 * it (Kōji, Kouji, Koji), double consonants single, and the order of the two words does not count. Kana are read by their
 * sounds, kanji by a table (`kanji.ts`) with all readings that they can have.
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

/** Readings of one word: of kana and Latin letters one, of kanji as many as it can have there. */
function wordReadings(latin: string, marked: string): readonly string[] {
  if (/\p{Script=Han}/u.test(marked)) {
    const signs = presentForms(marked)
    return canonicals([...familyReadings(signs), ...givenReadings(signs)])
  }
  // The pieces without marks have lost the length sign; kana are read with it.
  const read = (/[぀-ヿ]/.test(marked) ? canonical(marked) : null) ?? canonical(latin)
  return read === null ? [] : [read]
}

function canonicals(readings: readonly string[]): string[] {
  return readings.map(canonical).filter((reading) => reading !== null)
}

/** A name in kanji without a space: the longest family name that is known, and the rest. */
function unspaced(name: string): string[] {
  const signs = presentForms(name)
  for (let cut = Math.min(3, signs.length - 1); cut > 0; cut--) {
    const families = canonicals(familyReadings(signs.slice(0, cut)))
    if (families.length === 0) continue
    const rest = signs.slice(cut)
    const given = /\p{Script=Han}/u.test(rest) ? canonicals(givenReadings(rest)) : canonicals([rest])
    if (given.length > 0) return paired(families, given)
  }
  return []
}

/** Each of the two words with each, sorted, so that the order of family and given name does not count. */
function paired(one: readonly string[], other: readonly string[]): string[] {
  return one.flatMap((a) => other.map((b) => (a < b ? `${a} ${b}` : `${b} ${a}`)))
}

/**
 * The readings that a name can have as a Japanese one: its two words in the common form, sorted. None where it cannot be
 * Japanese, or where a sign is not known.
 *
 * @example japaneseReadings(cutName('Yakusho Kōji')) // ['kozi yakusyo']
 */
export function japaneseReadings(parts: NameParts): readonly string[] {
  if (parts.folded.length > 32) return []
  if (parts.words.length === 1)
    return /^\p{Script=Han}[\p{Script=Han}぀-ヿ]{1,6}$/u.test(parts.folded) ? unspaced(parts.folded) : []
  if (parts.words.length !== 2) return []
  // Most other names have an end that no Japanese word has: a look at it saves the rest.
  if (!parts.words.every((pieces) => /(?:[aeioun]h?|[぀-ヿ\p{Script=Han}])$/u.test(pieces.at(-1)!))) return []
  const [one = [], other = []] = parts.words.map((pieces, i) =>
    wordReadings(pieces.join(''), parts.marked[i]!.join('')),
  )
  return paired(one, other)
}
