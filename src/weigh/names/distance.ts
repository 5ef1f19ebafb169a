import { type ChineseReading, chineseDistance, chineseReadings } from './chinese.ts'
import { simplifiedForms } from './han.ts'
import { japaneseReadings } from './japanese.ts'
import { presentForms } from './kanji.ts'
import { type KoreanReading, koreanDistance, koreanReadings } from './korean.ts'
import { cutName, type NameParts } from './parts.ts'
import { type Part, westernDistance, westernParts } from './western.ts'

/** At most this distance makes two spellings one name, without any context (docs/weighing.md has the marks). */
export const SAME_NAME = 0.45

/** A name in every system of spelling that it can belong to. */
export interface NameKey {
  readonly parts: NameParts
  readonly western: readonly Part[]
  readonly korean: { readonly readings: readonly KoreanReading[]; readonly sure: boolean }
  readonly japanese: readonly string[]
  /** A name in Chinese characters in their commonest form; `null` of any other. */
  readonly han: string | null
  readonly chinese: { readonly readings: readonly ChineseReading[]; readonly wadeGiles: boolean; readonly han: boolean }
}

const keys = new Map<string, NameKey>()
/** Names come again in every article about a release; the table is emptied when it has grown to this. */
const MOST_KEYS = 20_000

/** The analysis of a name, kept for the next time. */
export function keyOf(name: string): NameKey {
  const known = keys.get(name)
  if (known !== undefined) return known
  const parts = cutName(name)
  const key: NameKey = {
    parts,
    western: westernParts(parts),
    korean: koreanReadings(parts),
    japanese: japaneseReadings(parts),
    han: /^\p{Script=Han}+$/u.test(parts.folded) ? simplifiedForms(presentForms(parts.folded)) : null,
    chinese: chineseReadings(parts, name),
  }
  if (keys.size >= MOST_KEYS) keys.clear()
  keys.set(name, key)
  return key
}

/**
 * How far apart two names are as spellings of one name: 0 alike in letters, up to `SAME_NAME` one name, beyond it two;
 * `Infinity` when nothing speaks for it. A system of spelling decides for names that both belong to it; only names that
 * share none are compared letter by letter.
 */
export function nameDistance(one: string, other: string, limit: number = SAME_NAME): number {
  if (one === other) return 0
  return keyDistance(keyOf(one), keyOf(other), limit)
}

/** `nameDistance` of names already analysed. */
export function keyDistance(a: NameKey, b: NameKey, limit: number): number {
  if (a.parts.folded === '' || b.parts.folded === '') return Infinity
  if (a.parts.suffix !== '' && b.parts.suffix !== '' && a.parts.suffix !== b.parts.suffix) return Infinity
  if (a.parts.folded === b.parts.folded) return 0
  // Characters that sound alike are other names; only their old and new forms are one.
  if (a.han !== null && b.han !== null) return a.han === b.han ? 0 : Infinity
  let least = Infinity
  let decided = false
  if ((a.korean.sure || b.korean.sure) && a.korean.readings.length > 0 && b.korean.readings.length > 0) {
    decided = true
    for (const one of a.korean.readings) {
      for (const other of b.korean.readings) least = Math.min(least, koreanDistance(one, other, limit))
    }
  }
  if (a.japanese.length > 0 && b.japanese.length > 0) {
    decided = true
    if (a.japanese.some((reading) => b.japanese.includes(reading))) return 0
  }
  if (a.chinese.readings.length > 0 && b.chinese.readings.length > 0) {
    decided = true
    const loose = a.chinese.wadeGiles || b.chinese.wadeGiles
    for (const one of a.chinese.readings) {
      for (const other of b.chinese.readings) least = Math.min(least, chineseDistance(one, other, loose))
    }
  }
  return decided ? least : westernDistance(a.western, b.western)
}

/**
 * Whether two spellings are of one name: in letters and digits, in another romanisation, in the order of family and given
 * name, with initials, short forms, a missing middle name, a rank or a slip of the pen. A family name alone is not the full
 * name; of Korean names a given name of two syllables is.
 *
 * @example sameName('Kang Tae-moo', 'Gang Tae Mu') // true
 * @example sameName('Song Kang', 'Song Kang-ho') // false
 */
export function sameName(one: string, other: string): boolean {
  return nameDistance(one, other) <= SAME_NAME
}
