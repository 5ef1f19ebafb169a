import type { Certainty, Claim, Property, Subject } from '../claim.ts'
import { foldName } from '../name.ts'
import type { Window } from '../window.ts'
import type { Names } from './people.ts'
import { sameTitle } from './titles.ts'

/** A window as a key: both ends, open as `-`; `none` where there is no window. */
export function windowKey(window: Window | null): string {
  return window === null ? 'none' : `${window.from ?? '-'}..${window.to ?? '-'}`
}

const DAYS_IN: Readonly<Record<string, number>> = { Y: 360, M: 30, W: 7, D: 1 }

/** Days of an ISO 8601 duration at 30 days a month and 12 months a year (CLAIMS.md), `NaN` where it is none. */
export function durationDays(duration: string): number {
  const match = /^P(?:\d+(?:\.\d+)?[YMWD])+$/.test(duration)
  if (!match) return NaN
  let days = 0
  for (const [, count, unit] of duration.matchAll(/(\d+(?:\.\d+)?)([YMWD])/g)) days += Number(count) * DAYS_IN[unit!]!
  return days
}

/**
 * A broadcaster or platform as a key.
 *
 * @example networkKey('Apple TV Plus') === networkKey('Apple TV+') // true
 */
export function networkKey(network: string): string {
  return foldName(network.replaceAll('+', ' plus '))
}

/** Two claims with one key assert the same; names by the groups of their context. */
export function valueKey(claim: Claim, names: Names, works: (work: string) => string): string {
  switch (claim.property) {
    case 'release':
    case 'trailer':
      return windowKey(claim.value)
    case 'renewal':
      return claim.value
    case 'production':
      return `${claim.value.phase} ${claim.value.edge} ${windowKey(claim.value.window)}`
    case 'lead_time':
      return `${claim.value.phase} ${durationDays(claim.value.duration)}`
    case 'delay':
      return windowKey(claim.value.to)
    case 'episodes':
      return String(claim.value)
    case 'runtime':
      return `${claim.value.minutes} ${claim.value.per}`
    case 'cast': {
      const { actor, character, change } = claim.value
      const role = character === null ? '' : names.characterKey(character)
      return `${names.personKey(actor)} ${role} ${change === 'leaves' ? 'leaves' : ''}`
    }
    case 'crew':
      return `${names.personKey(claim.value.person)} ${claim.value.role}`
    case 'based_on': {
      const { work, author } = claim.value
      return `${work === null ? '' : foldName(works(work))} ${author === null ? '' : names.personKey(author)}`
    }
    case 'network':
      return networkKey(claim.value)
    case 'rating':
      return `${foldName(claim.value.by)} ${claim.value.score} ${claim.value.out_of}`
    case 'audience':
      return `${claim.value.measure} ${claim.value.count}`
  }
}

/** Gives the spellings of one work one title: that which comes first in the alphabet. */
export function worksOf(claims: readonly Claim[]): (work: string) => string {
  const titles: string[] = []
  for (const claim of claims)
    if (claim.property === 'based_on' && claim.value.work !== null) titles.push(claim.value.work)
  if (titles.length === 0) return (work) => work
  const leaders: string[] = []
  const group = new Map<string, string>()
  for (const title of [...new Set(titles)].sort()) {
    const known = leaders.find((leader) => sameTitle(leader, title))
    if (known === undefined) leaders.push(title)
    group.set(title, known ?? title)
  }
  return (work) => group.get(work) ?? work
}

/** Properties in which told, confirmed and planned differ only by the tense of the article. */
const TIMELESS: ReadonlySet<Property> = new Set([
  'cast',
  'crew',
  'network',
  'based_on',
  'episodes',
  'runtime',
  'rating',
  'audience',
])

/**
 * Certainties that make one assertion of two claims: of dates and decisions each is its own; of standing facts what is told,
 * confirmed or planned is one.
 */
export function certaintyClass(property: Property, certainty: Certainty): string {
  if (!TIMELESS.has(property)) return certainty
  return certainty === 'happened' || certainty === 'official' || certainty === 'expected' ? 'stated' : certainty
}

/** The subject as a key; properties that belong to the title leave the season out when they speak of the release. */
export function subjectKey(subject: Subject, property: Property, ofRelease: boolean): string {
  const season = ofRelease && TIMELESS.has(property) ? '' : String(subject.season)
  return `${season}/${subject.part ?? ''}/${subject.episode ?? ''}`
}
