import type { ClaimDocument } from '../claim.ts'
import type { IsoDay } from '../day.ts'
import { foldName } from '../name.ts'
import type { Release } from '../release.ts'

/** The titles that a question means, in all their spellings, or those that it may have meant. */
export type Found = { readonly titles: readonly string[] } | { readonly close: readonly string[] }

/** How many titles are suggested. */
const SUGGESTED = 5
/** Least likeness of a suggestion, 0 … 1. */
const ALIKE = 0.35

/**
 * Finds a title among known ones: the same letters and digits; else the one title of which two words or more are what
 * was asked ("Rings of Power", CLAIMS.md, "When does an extracted claim match"). Otherwise what comes close.
 *
 * @example findTitle(['Alice in Borderland'], 'alice in  borderland') // { titles: ['Alice in Borderland'] }
 * @example findTitle(['Alice in Borderland'], 'Alice in Wonderland') // { close: ['Alice in Borderland'] }
 */
export function findTitle(known: Iterable<string>, asked: string): Found {
  const byKey = new Map<string, string[]>()
  for (const title of known) {
    const key = foldName(title)
    const spellings = byKey.get(key)
    if (!spellings) byKey.set(key, [title])
    else if (!spellings.includes(title)) spellings.push(title)
  }
  const same = byKey.get(foldName(asked))
  if (same) return { titles: same }

  const words = wordsOf(asked)
  if (words.split(' ').length >= 2) {
    const longer = [...byKey.values()].filter((titles) =>
      titles.some((title) => ` ${wordsOf(title)} `.includes(` ${words} `)),
    )
    const [only] = longer
    if (only && longer.length === 1) return { titles: only }
    if (longer.length > 1) return { close: longer.map(([title = '']) => title).slice(0, SUGGESTED) }
  }
  const wanted = pairs(foldName(asked))
  const ranked = [...byKey]
    .map(([key, [title = '']]) => ({ title, likeness: dice(wanted, pairs(key)) }))
    .filter(({ likeness }) => likeness >= ALIKE)
    .toSorted((a, b) => b.likeness - a.likeness || (a.title < b.title ? -1 : 1))
  return { close: ranked.slice(0, SUGGESTED).map(({ title }) => title) }
}

function wordsOf(title: string): string {
  return title
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(foldName)
    .filter((word) => word !== '')
    .join(' ')
}

/** The pairs of neighbouring letters, with the ends marked. */
function pairs(key: string): Set<string> {
  const marked = `^${key}$`
  return new Set(Array.from({ length: marked.length - 1 }, (_, i) => marked.slice(i, i + 2)))
}

/** Likeness of two sets (L. R. Dice, "Measures of the amount of ecologic association between species", 1945). */
function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return (2 * a.intersection(b).size) / (a.size + b.size)
}

/**
 * The release that a question without a season is about: the film, if that is what the articles mostly tell of; else the
 * first season that nothing published by `asOf` tells as out after the last one that is; else the series as a whole.
 * With a season, that season.
 */
export function chooseRelease(
  documents: readonly ClaimDocument[],
  titles: readonly string[],
  season: number | undefined,
  asOf: IsoDay,
): Release {
  const keys = new Set(titles.map(foldName))
  const spelt = new Map<string, number>()
  const out = new Set<number>()
  const told = new Set<number>()
  let films = 0
  let all = 0
  for (const { published, claims } of documents) {
    for (const { subject, property, certainty } of claims) {
      if (!keys.has(foldName(subject.title))) continue
      spelt.set(subject.title, (spelt.get(subject.title) ?? 0) + 1)
      if (published !== null && published > asOf) continue
      all++
      if (subject.kind === 'film') films++
      if (subject.season === null) continue
      told.add(subject.season)
      if (property === 'release' && certainty === 'happened') out.add(subject.season)
    }
  }
  const [title = titles[0] ?? '', ...aliases] = [...spelt].toSorted((a, b) => b[1] - a[1]).map(([spelling]) => spelling)
  const of = (part: Pick<Release, 'season' | 'kind'>): Release => ({ title, ...part, aliases })
  if (season !== undefined) return of({ season, kind: 'series' })
  if (films * 2 > all) return of({ season: null, kind: 'film' })
  const last = Math.max(0, ...out)
  const next = [...told].filter((one) => one > last).toSorted((a, b) => a - b)
  return of({ season: next[0] ?? (last > 0 ? last : null), kind: 'series' })
}
