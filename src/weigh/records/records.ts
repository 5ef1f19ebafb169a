import type { IsoDay } from '../../day.ts'
import { CALLED, type Call, type Called, DISTANCES, type Distance, ORIGIN_KINDS, type OriginKind } from '../../call.ts'
import { type Likes, type Weighted, countOf, housesOf, likesOf, weighted } from './likes.ts'
import { GRID, type Shift, likeOdds, shiftsOf, sigmoid } from './shifts.ts'
import { type Count, betaQuantiles, strengthOf } from './shrink.ts'

/** How often calls hold, with the interval that has the truth with 80 %. */
export interface Share extends Count {
  /** Shrunk to what calls of this kind do. */
  readonly share: number
  readonly low: number
  readonly high: number
}

/** A source's calls of one property at one distance. */
export interface RecordCell extends Share {
  readonly property: Called
  readonly distance: Distance
}

/** How a source has done on claims whose outcome is known. */
export interface SourceRecord extends Share {
  readonly origin: string
  readonly kind: OriginKind
  readonly name: string | null
  /** How many calls, on how many releases; `held` and `of` count a source once on each release, property and distance. */
  readonly calls: number
  readonly releases: number
  /** What others who say the same kind of thing would have reached. */
  readonly like: number
  /** Log-odds by which it is better than these, with its standard deviation, and the probability that it is better at all. */
  readonly shift: number
  readonly deviation: number
  readonly better: number
  /** Days by which its dates were missed, in the middle, when they were; positive is late. `null` where none was. */
  readonly miss: number | null
  readonly cells: readonly RecordCell[]
}

/** A kind of sources as a whole. */
export interface KindRecord extends Share {
  readonly kind: OriginKind
  readonly sources: number
  /** How far its sources differ, in log-odds (standard deviation). */
  readonly spread: number
}

/** What sources are worth, by what became of what they said. */
export interface TrackRecords {
  readonly calls: number
  readonly releases: number
  readonly kinds: readonly KindRecord[]
  /** Named sources, those with most calls first. */
  readonly sources: readonly SourceRecord[]
  /** By origin: log-odds by which its calls hold more often than their like. What `weigh` takes. */
  readonly trust: ReadonlyMap<string, number>
}

/** For a kind, the share of all sources together counts as so many claims: kinds differ much. */
const KIND_STRENGTH = 4

/** Ends of the intervals. */
const ENDS = [0.1, 0.9] as const

/**
 * The track records of all sources on a set of calls. Each source has its record per property and distance; young ones are moved
 * towards what their kind does with such claims (docs/weighing.md has the model).
 *
 * @param asOf only what could be known by this day counts
 * @example trackRecords(calls).sources[0].share
 */
export function trackRecords(calls: readonly Call[], asOf?: IsoDay): TrackRecords {
  const counted = weighted(asOf === undefined ? calls : calls.filter(({ known }) => known <= asOf))
  const likes = likesOf(counted)
  const all = countOf(counted)
  const everybody = (all.held + 1) / (all.of + 2)
  const kinds: KindRecord[] = []
  const sources: SourceRecord[] = []
  const trust = new Map<string, number>()
  for (const kind of ORIGIN_KINDS) {
    const own = counted.filter(({ call }) => call.kind === kind)
    if (own.length === 0) continue
    const named = groupedBy(
      own.filter(({ call }) => call.name !== null),
      ({ origin }) => origin,
    )
    const { spread, shifts } = shiftsOf(named, likes)
    kinds.push({ kind, sources: named.size, spread, ...shareOf(countOf(own), everybody, KIND_STRENGTH) })
    for (const [origin, of] of named) {
      const shift = shifts.get(origin)!
      trust.set(origin, shift.mean)
      sources.push(recordOf(origin, of, shift, likes))
    }
  }
  for (const [branch, house] of housesOf(calls)) {
    const shift = trust.get(house)
    if (shift !== undefined) trust.set(branch, shift)
  }
  sources.sort((a, b) => b.of - a.of || b.share - a.share || (a.origin < b.origin ? -1 : 1))
  return {
    calls: counted.length,
    releases: new Set(counted.map(({ call }) => call.release)).size,
    kinds,
    sources,
    trust,
  }
}

function groupedBy(calls: readonly Weighted[], key: (call: Call) => string): Map<string, Weighted[]> {
  const groups = new Map<string, Weighted[]>()
  for (const each of calls) {
    const group = groups.get(key(each.call))
    if (group === undefined) groups.set(key(each.call), [each])
    else group.push(each)
  }
  return groups
}

/** What calls like these reach on average. */
function meanLike(calls: readonly Weighted[], likes: Likes): number {
  let sum = 0
  let of = 0
  for (const { call, weight } of calls) {
    sum += weight * likes.share(call)
    of += weight
  }
  return sum / of
}

function shareOf(count: Count, like: number, strength: number): Share {
  const a = count.held + strength * like
  const b = count.of - count.held + strength * (1 - like)
  const [low = 0, high = 1] = betaQuantiles(a, b, ENDS)
  return { ...count, share: a / (a + b), low, high }
}

function recordOf(origin: string, calls: readonly Weighted[], shift: Shift, likes: Likes): SourceRecord {
  const count = countOf(calls)
  const { share, low, high } = shiftedShare(calls, shift, likes)
  const misses = calls.flatMap(({ call }) => (call.miss === null || call.miss === 0 ? [] : [call.miss]))
  const first = calls[0]!.call
  return {
    origin,
    kind: first.kind,
    name: commonest(calls.map(({ call }) => call.name!)),
    calls: calls.length,
    releases: new Set(calls.map(({ call }) => call.release)).size,
    ...count,
    share,
    low,
    high,
    like: meanLike(calls, likes),
    shift: shift.mean,
    deviation: shift.deviation,
    better: shift.better,
    miss: misses.length === 0 ? null : misses.sort((a, b) => a - b)[(misses.length - 1) >> 1]!,
    cells: cellsOf(calls, shift, likes),
  }
}

/**
 * The share that the source reaches on average over such calls. Its uncertainty is that of its shift and that of what calls like
 * these do at all; the interval is that of the beta distribution with this mean and variance.
 */
function shiftedShare(calls: readonly Weighted[], { density }: Shift, likes: Likes): Omit<Share, keyof Count> {
  const odds = calls.map(({ call, weight }) => ({ odds: likeOdds(likes, call), weight }))
  const of = odds.reduce((sum, { weight }) => sum + weight, 0)
  let share = 0
  let square = 0
  for (let i = 0; i < GRID.length; i++) {
    const at = odds.reduce((sum, each) => sum + each.weight * sigmoid(each.odds + GRID[i]!), 0) / of
    share += density[i]! * at
    square += density[i]! * at ** 2
  }
  const strength = calls.reduce((sum, { call, weight }) => sum + weight * likes.strength(call), 0) / of
  const variance = square - share ** 2 + (share * (1 - share)) / (strength + 1)
  const claims = (share * (1 - share)) / variance - 1
  const [low = 0, high = 1] = betaQuantiles(claims * share, claims * (1 - share), ENDS)
  return { share, low, high }
}

/** The cells of a source: each moved towards what its like and its shift say of it. */
function cellsOf(calls: readonly Weighted[], shift: Shift, likes: Likes): RecordCell[] {
  const cells = [...groupedBy(calls, ({ property, distance }) => `${property} ${distance}`).values()].map((own) => {
    const { property, distance } = own[0]!.call
    return { property, distance, ...countOf(own), like: shiftedShare(own, shift, likes).share }
  })
  const strength = strengthOf(cells)
  return cells
    .map(({ property, distance, like, ...count }) => ({ property, distance, ...shareOf(count, like, strength) }))
    .sort(
      (a, b) =>
        CALLED.indexOf(a.property) - CALLED.indexOf(b.property) ||
        DISTANCES.indexOf(a.distance) - DISTANCES.indexOf(b.distance),
    )
}

function commonest(names: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0]
}
