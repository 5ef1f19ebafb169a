import type { Claim, ClaimDocument } from '../claim.ts'
import type { IsoDay } from '../day.ts'
import { foldName } from '../name.ts'
import type { Release } from '../release.ts'
import { titleRelation } from '../weigh/index.ts'

/** The titles that a question means, in all their spellings, or those that it may have meant. */
export type Found = { readonly titles: readonly string[] } | { readonly close: readonly string[] }

/** How many titles are suggested. */
const SUGGESTED = 5
/** Least likeness of a suggestion, 0 … 1. */
const ALIKE = 0.35

/**
 * Finds a title among known ones, in every spelling that is taken for it (`weigh/titles.ts`); where there is none, a title
 * that is the asked one with a subtitle. Otherwise what comes close.
 *
 * @example findTitle(['Alice in Borderland'], 'alice in  borderland') // { titles: ['Alice in Borderland'] }
 * @example findTitle(['Alice in Borderland'], 'Alice in Wonderland') // { close: ['Alice in Borderland'] }
 */
export function findTitle(known: Iterable<string>, asked: string): Found {
  const all = [...new Set(known)]
  const related = all.map((title) => ({ title, relation: titleRelation(asked, title) }))
  const same = related.filter(({ relation }) => relation === 'same' || relation === 'tail')
  if (same.length > 0) return { titles: same.map(({ title }) => title) }
  const longer = related.filter(({ relation }) => relation === 'head').map(({ title }) => title)
  const [first = ''] = longer
  if (longer.length > 0 && longer.every((title) => titleRelation(first, title) === 'same')) return { titles: longer }

  const wanted = pairs(foldName(asked))
  const ranked = all
    .map((title) => ({ title, likeness: longer.includes(title) ? 1 : dice(wanted, pairs(foldName(title))) }))
    .filter(({ likeness }) => likeness >= ALIKE)
    .toSorted((a, b) => b.likeness - a.likeness || (a.title < b.title ? -1 : 1))
  const close: string[] = []
  for (const { title } of ranked)
    if (close.length < SUGGESTED && !close.some((one) => foldName(one) === foldName(title))) close.push(title)
  return { close }
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

/** Whether a claim tells of a release as done (1), as still to come (-1), or neither: an official day gone by counts as done. */
function outVote(claim: Claim, asOf: IsoDay): number {
  if (claim.property !== 'release') return 0
  if (claim.certainty === 'happened') return 1
  const to = claim.value?.to ?? null
  if (to === null || to >= asOf) return -1
  return claim.certainty === 'official' ? 1 : 0
}

/**
 * The release that a question without a season is about: the film, if that is what the articles mostly tell of; else the
 * first season after the last one that is told as out, by articles published by `asOf`; else the series as a whole. A season
 * counts as told to be out where most of what is said of its release says so. With a season, that season.
 */
export function chooseRelease(
  documents: readonly ClaimDocument[],
  titles: readonly string[],
  season: number | undefined,
  asOf: IsoDay,
): Release {
  const keys = new Set(titles.map(foldName))
  const spelt = new Map<string, number>()
  /** For each season how often its release is told as done, less how often as anything else. */
  const done = new Map<number, number>()
  let films = 0
  let all = 0
  for (const { published, claims } of documents) {
    for (const claim of claims) {
      const { subject } = claim
      if (!keys.has(foldName(subject.title))) continue
      spelt.set(subject.title, (spelt.get(subject.title) ?? 0) + 1)
      if (published !== null && published > asOf) continue
      all++
      if (subject.kind === 'film') films++
      if (subject.season === null) continue
      done.set(subject.season, (done.get(subject.season) ?? 0) + outVote(claim, asOf))
    }
  }
  const [title = titles[0] ?? '', ...aliases] = [...spelt].toSorted((a, b) => b[1] - a[1]).map(([spelling]) => spelling)
  const of = (part: Pick<Release, 'season' | 'kind'>): Release => ({ title, ...part, aliases })
  if (season !== undefined) return of({ season, kind: 'series' })
  if (films * 2 > all) return of({ season: null, kind: 'film' })
  const seasons = [...done].toSorted(([a], [b]) => a - b)
  const last = seasons.findLast(([, votes]) => votes > 0)?.[0]
  const next = seasons.find(([one]) => last === undefined || one > last)?.[0]
  return of({ season: next ?? last ?? null, kind: 'series' })
}
