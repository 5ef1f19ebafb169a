import type { Claim } from '../claim.ts'
import { foldName } from '../name.ts'
import type { Window } from '../window.ts'

/** What two readers of one text have in common. */
export interface Agreement {
  /** Pairs of claims that say the same: the first reader's, the second's. */
  readonly both: readonly (readonly [first: Claim, second: Claim])[]
  readonly onlyFirst: readonly Claim[]
  readonly onlySecond: readonly Claim[]
}

/** Properties that articles rarely tie to one season. */
const OF_THE_WORK: ReadonlySet<string> = new Set(['cast', 'crew', 'network', 'based_on', 'audience', 'rating'])

/**
 * Pairs the claims of two readers by what makes two claims match (docs/claims.md): property, subject and value; certainty and source
 * take no part. Each claim is in one pair at most.
 *
 * @example agreementOf(first.claims, second.claims).both.length
 */
export function agreementOf(first: readonly Claim[], second: readonly Claim[]): Agreement {
  const open = Map.groupBy(first, keyOf)
  const both: [Claim, Claim][] = []
  const onlySecond: Claim[] = []
  const paired = new Set<Claim>()
  for (const claim of second) {
    const other = open.get(keyOf(claim))?.shift()
    if (other === undefined) onlySecond.push(claim)
    else {
      both.push([other, claim])
      paired.add(other)
    }
  }
  return { both, onlyFirst: first.filter((claim) => !paired.has(claim)), onlySecond }
}

/** Equal for claims that match. */
function keyOf(claim: Claim): string {
  const { property, subject } = claim
  const place = OF_THE_WORK.has(property) ? [] : [subject.season, subject.part ?? null, subject.episode ?? null]
  return JSON.stringify([property, foldName(subject.title), ...place, valueOf(claim)])
}

function valueOf(claim: Claim): unknown {
  switch (claim.property) {
    case 'release':
    case 'trailer':
      return daysOf(claim.value)
    case 'production':
      return [claim.value.phase, claim.value.edge, daysOf(claim.value.window)]
    case 'lead_time':
      return [claim.value.phase, lengthOf(claim.value.duration)]
    case 'delay':
      return daysOf(claim.value.to)
    case 'cast':
      return [nameOf(claim.value.actor), nameOf(claim.value.character), claim.value.change === 'leaves']
    case 'crew':
      return [nameOf(claim.value.person), claim.value.role]
    case 'based_on':
      return [nameOf(claim.value.work), nameOf(claim.value.author), nameOf(claim.value.medium)]
    case 'network':
      return nameOf(claim.value)
    case 'rating':
      return [nameOf(claim.value.by), claim.value.score, claim.value.out_of]
    case 'runtime':
      return [claim.value.minutes, claim.value.per]
    case 'audience':
      return [claim.value.measure, claim.value.count]
    case 'renewal':
    case 'episodes':
      return claim.value
  }
}

function daysOf(window: Window | null): unknown {
  return window === null ? null : [window.from, window.to]
}

function nameOf(name: string | null): string | null {
  return name === null ? null : foldName(name)
}

const DAYS: Readonly<Record<string, number>> = { Y: 360, M: 30, W: 7, D: 1 }

/** Days of a duration at 30 days a month and 12 months a year. */
function lengthOf(duration: string): number | string {
  const [, amount, unit] = /^P(\d+)([YMWD])$/.exec(duration) ?? []
  return amount === undefined ? duration : Number(amount) * DAYS[unit!]!
}
