import { type NameKey, SAME_NAME, keyDistance, keyOf } from './distance.ts'
import { koreanDistance } from './korean.ts'
import { HONORIFICS } from './parts.ts'
import { type Part, clippedDistance, singlePartDistance } from './western.ts'

/** Which of the names met in one context are one name: every spelling leads to the fullest of its group. */
export type NameGroups = ReadonlyMap<string, string>

/** In the context of one cast a garbled given name may be this far from the one full name that it can belong to. */
const NEAR_NAME = 1.5

/** A part of a name belongs to the nearest full name only if the next nearest is this much farther. */
const CLEARLY_NEARER = 0.3

/**
 * Joins the spellings of one name among the names of one context (the cast and crew of a release, its characters). Full
 * names come first; a part of a name ("Cheong-san", "Chalamet", a garbled given name) joins the one full name that it can
 * belong to, and stays alone when there are several. The order of the input does not matter.
 *
 * @param equated pairs of names that a text itself puts for each other ("RM, also known as Kim Nam-joon")
 * @example nameGroups(['Kang', 'Kang Tae-moo', 'Gang Tae Mu']).get('Gang Tae Mu') // 'Kang Tae-moo'
 */
export function nameGroups(names: Iterable<string>, equated: readonly (readonly [string, string])[] = []): NameGroups {
  const distinct = new Set(names)
  for (const [one, other] of equated) distinct.add(one).add(other)
  const keys = [...distinct].map((name) => ({ name, key: keyOf(name) })).filter(({ key }) => key.parts.folded !== '')
  keys.sort(
    (a, b) =>
      fullness(b.key) - fullness(a.key) || compare(a.key.parts.folded, b.key.parts.folded) || compare(a.name, b.name),
  )

  const full: { readonly name: string; readonly key: NameKey }[] = []
  const leader = new Map<string, string>()
  for (const { name, key } of keys) {
    const to = nearestSame(key, full) ?? onlyWhole(key, full)
    if (to === undefined) full.push({ name, key })
    leader.set(name, to ?? name)
  }
  for (const [one, other] of equated) joinGroups(leader, one, other)
  return leader
}

/** Puts two groups together, under the leader that is first by the alphabet of folded names. */
function joinGroups(leader: Map<string, string>, one: string, other: string): void {
  const a = leader.get(one)
  const b = leader.get(other)
  if (a === undefined || b === undefined || a === b) return
  const [keep, gone] =
    fullness(keyOf(a)) > fullness(keyOf(b)) || (fullness(keyOf(a)) === fullness(keyOf(b)) && a < b) ? [a, b] : [b, a]
  for (const [name, to] of leader) if (to === gone) leader.set(name, keep)
}

/** Whether two full names with one family name are so near that one may be the other garbled; needs a context that says so. */
export function nearNames(one: NameKey, other: NameKey): boolean {
  return keyDistance(one, other, NEAR_NAME) <= NEAR_NAME
}

/** How many pieces a name has; hangul and Chinese characters hold a full name in one. */
function fullness(key: NameKey): number {
  const pieces = key.parts.words.reduce((sum, word) => sum + word.length, 0)
  if (pieces === 1) return key.korean.sure || key.chinese.han ? 3 : 1
  if (withoutStray(key) !== null) return 2
  return singleOf(key) === null ? pieces : 1
}

/**
 * A Korean given name of two syllables into which a word has strayed ("Dal-scene mi" for "Dal-mi's scene"): the name without it;
 * `null` of any other name.
 */
function withoutStray(key: NameKey): NameKey | null {
  const { words } = key.parts
  if (key.korean.readings.length > 0 || words.length !== 2 || words.flat().length !== 3) return null
  for (let i = 0; i < 3; i++) {
    const rest = keyOf(words.flat().toSpliced(i, 1).join('-'))
    const [reading] = rest.korean.readings
    if (rest.korean.sure && reading?.family === null && reading.syllables === 2) return rest
  }
  return null
}

/** The one part that a name has, also behind a rank ("Doctor Watson"); `null` when there are more. */
function singleOf(key: NameKey): Part | null {
  const { western } = key
  if (western.length === 1) return western[0]!
  return western.length === 2 && HONORIFICS.has(western[0]!.letters) ? western[1]! : null
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function nearestSame(key: NameKey, full: readonly { name: string; key: NameKey }[]): string | undefined {
  let nearest: string | undefined
  let least = SAME_NAME
  for (const other of full) {
    const distance = keyDistance(key, other.key, SAME_NAME)
    if (distance < least || (distance === least && nearest === undefined)) {
      nearest = other.name
      least = distance
    }
  }
  return nearest
}

/** The one full name that a partial name can belong to. */
function onlyWhole(whole: NameKey, full: readonly { name: string; key: NameKey }[]): string | undefined {
  const key = withoutStray(whole) ?? whole
  const single = singleOf(key) !== null
  const given = key.korean.readings.length > 0 && key.korean.readings[0]!.family === null
  if (!single && !given) return undefined
  for (const distanceTo of [partDistanceTo, clippedDistanceTo]) {
    let nearest: string | undefined
    let least = Infinity
    let second = Infinity
    for (const other of full) {
      if (other.key.western.length < 2) continue
      const distance = distanceTo(key, other.key)
      if (distance < least) {
        second = least
        least = distance
        nearest = other.name
      } else if (distance < second) second = distance
    }
    if (nearest !== undefined) return second - least >= CLEARLY_NEARER ? nearest : undefined
  }
  return undefined
}

function partDistanceTo(key: NameKey, whole: NameKey): number {
  const single = singleOf(key)
  let least = single === null ? Infinity : singlePartDistance(single, whole.western)
  // Only a name that is Korean by its form may be garbled.
  const limit = key.korean.sure ? NEAR_NAME : SAME_NAME
  for (const one of key.korean.readings) {
    if (one.family !== null) continue
    for (const other of whole.korean.readings) {
      if (other.family !== null) least = Math.min(least, koreanDistance(one, other, limit))
    }
  }
  return least
}

function clippedDistanceTo(key: NameKey, whole: NameKey): number {
  const single = singleOf(key)
  return single === null ? Infinity : clippedDistance(single, whole.western)
}
