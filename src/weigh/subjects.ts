import type { Claim, ClaimDocument, Property, Subject } from '../claim.ts'
import type { Release } from '../release.ts'
import { equatedName } from './names/equated.ts'
import { titleRelation } from './titles.ts'

/** What a caller may ask for: a release, or a title with or without a season. */
export type Asked = Release | { readonly title: string; readonly season?: number | null }

/** Properties that articles tell of the series as a whole and mean of each season (CLAIMS.md, "When does … match"). */
const OF_EVERY_SEASON: ReadonlySet<Property> = new Set(['cast', 'crew', 'network', 'based_on'])

/** Properties that speak of one part or episode when the subject names one. */
const OF_ONE_PART: ReadonlySet<Property> = new Set([
  'release',
  'trailer',
  'delay',
  'production',
  'lead_time',
  'renewal',
  'runtime',
])

/** A release with the titles under which the documents know it. */
export interface Subjects {
  readonly release: Release
  /** Whether a claim is about the release, about its title (another season, the series as a whole), or about neither. */
  readonly about: (claim: Claim) => 'release' | 'context' | null
}

/**
 * Finds which titles in the documents are the asked one, whether it is a film, and so which claims are about it.
 *
 * A title that is the asked one without its franchise counts unless a document uses both for two works; one without its
 * subtitle counts only where nothing else is found, for a series, and without a rival.
 */
export function findSubjects(documents: readonly ClaimDocument[], asked: Asked): Subjects {
  const wanted = 'aliases' in asked ? [asked.title, ...asked.aliases] : [asked.title]
  const titlesOf = documents.map((document) => new Set(document.claims.map((claim) => claim.subject.title)))
  const relation = new Map<string, 'same' | 'tail' | 'head'>()
  for (const titles of titlesOf) {
    for (const title of titles) {
      if (relation.has(title)) continue
      const relations = new Set(wanted.map((want) => titleRelation(want, title)))
      const nearest = (['same', 'tail', 'head'] as const).find((each) => relations.has(each))
      if (nearest !== undefined) relation.set(title, nearest)
    }
  }
  const season = asked.season ?? null
  const accepted = acceptedTitles(relation, titlesOf)
  for (const put of equatedTitles(documents, accepted))
    for (const titles of titlesOf)
      for (const title of titles) if (titleRelation(put, title) === 'same') accepted.add(title)
  const kind = 'kind' in asked ? asked.kind : kindOf(documents, accepted, season)
  if (accepted.size === 0 && kind === 'series') {
    const heads = [...relation].filter(([, nearest]) => nearest === 'head').map(([title]) => title)
    if (heads.length > 0 && heads.every((title) => titleRelation(title, heads[0]!) === 'same'))
      for (const title of heads) accepted.add(title)
  }
  const aliases = [...new Set([...wanted.slice(1), ...accepted])].filter((title) => title !== asked.title).sort()
  const release: Release = { title: asked.title, season, kind, aliases }
  return { release, about: (claim) => (accepted.has(claim.subject.title) ? aboutOf(claim, release) : null) }
}

function acceptedTitles(relation: ReadonlyMap<string, string>, titlesOf: readonly ReadonlySet<string>[]): Set<string> {
  const accepted = new Set<string>()
  for (const [title, kind] of relation) if (kind === 'same') accepted.add(title)
  const same = [...accepted]
  for (const [title, kind] of relation) {
    if (kind !== 'tail') continue
    const two = titlesOf.some((titles) => titles.has(title) && same.some((other) => titles.has(other)))
    if (!two) accepted.add(title)
  }
  return accepted
}

/** What the articles' own words put for one of the titles ("…, known in its country as …"). */
function equatedTitles(documents: readonly ClaimDocument[], accepted: ReadonlySet<string>): Set<string> {
  const equated = new Set<string>()
  for (const { claims } of documents) {
    for (const { subject, quote } of claims) {
      const put = accepted.has(subject.title) ? equatedName(quote, subject.title) : null
      if (put !== null) equated.add(put)
    }
  }
  return equated
}

/** A season makes it a series; else what most of the claims without a season say. */
function kindOf(
  documents: readonly ClaimDocument[],
  titles: ReadonlySet<string>,
  season: number | null,
): Release['kind'] {
  if (season !== null) return 'series'
  let film = 0
  let series = 0
  for (const document of documents) {
    for (const { subject } of document.claims) {
      if (!titles.has(subject.title)) continue
      if (subject.kind === 'film') film++
      else series++
    }
  }
  return film > series ? 'film' : 'series'
}

function aboutOf(claim: Claim, release: Release): 'release' | 'context' | null {
  const { subject, property } = claim
  if (release.kind === 'film')
    return subject.season !== null ? null : isOnePart(subject, property) ? 'context' : 'release'
  if (subject.kind === 'film') return null
  const whole = subject.season === null && release.season !== null && OF_EVERY_SEASON.has(property)
  if (subject.season !== release.season && !whole) return 'context'
  return isOnePart(subject, property) ? 'context' : 'release'
}

/** A dated claim about a later part or episode is not about the day on which the whole comes out. */
function isOnePart(subject: Subject, property: Property): boolean {
  return OF_ONE_PART.has(property) && ((subject.part ?? 1) > 1 || (subject.episode ?? 1) > 1)
}
