import { type Evidence } from './evidence.ts'

/**
 * How the claims of a release bear on each other; `n × n` tables, read at `a * n + b`. They are made once for a forecast, so that
 * leaving a report out costs only a look at them.
 */
export interface Relations {
  readonly n: number
  /** Place among the claims, the surest and newest first. */
  readonly order: readonly number[]
  /** `b` is a newer word of `a`'s source and replaces it. */
  readonly superseded: Uint8Array
  /** `b` denies what `a` claims. */
  readonly denied: Uint8Array
  /** `b` is a newer official word, or a delay, that leaves `a` behind. */
  readonly outdated: Uint8Array
  /** Days in common over days in either, of two claims or of two denials. */
  readonly alike: Float64Array
}

const RANK: Readonly<Record<string, number>> = { happened: 3, official: 3, expected: 2, possible: 1, hoped: 0 }

/** How sure a text presents a claim: 3 official, 2 expected, 1 possible, 0 hoped. */
export function rank(item: Evidence): number {
  return RANK[item.certainty] ?? 0
}

/** Whether a piece of evidence claims a window or an earliest day. */
export function isClaim(item: Evidence): boolean {
  return item.kind === 'window' || item.kind === 'open'
}

/** Whether two windows have no day in common. */
export function disjoint(a: Evidence, b: Evidence): boolean {
  return a.to < b.from || b.to < a.from
}

const within = (a: Evidence, b: Evidence): boolean => a.from >= b.from && a.to <= b.to

/**
 * How alike two claims are, 0 … 1: days in common over days in either. Single days one or two apart are nearly the same (night
 * slots, time zones), and so are two "not before" some weeks apart.
 */
export function alike(a: Evidence, b: Evidence): number {
  if (a.kind !== b.kind) return 0
  if (a.kind === 'open') return 1 / (1 + Math.abs(a.from - b.from) / 60)
  if (a.from === a.to && b.from === b.to) return Math.abs(a.from - b.from) > 2 ? 0 : a.from === b.from ? 1 : 0.7
  const common = Math.min(a.to, b.to) - Math.max(a.from, b.from) + 1
  return common <= 0 ? 0 : common / (Math.max(a.to, b.to) - Math.min(a.from, b.from) + 1)
}

/** Whether `b` replaces `a`: said later by the same source, and either in conflict or more exact. */
function replaces(b: Evidence, a: Evidence): boolean {
  if (b.said <= a.said || b.source !== a.source || !isClaim(b)) return false
  if (disjoint(a, b)) return rank(b) >= rank(a) - 1
  return b.kind === a.kind && within(b, a) && rank(b) >= rank(a)
}

/** Whether `b` takes back what `a` claims; an outlet's own word does not undo what is official. */
function denies(b: Evidence, a: Evidence): boolean {
  if (b.kind !== 'denied' || a.kind !== 'window' || b.report === a.report || b.said < a.said || !within(a, b))
    return false
  return rank(a) < 3 || (b.said > a.said && b.sourceKind !== 'outlet')
}

/** Whether `b` leaves `a` behind: dates given up since it was last said, or a newer official window elsewhere. */
function leavesBehind(b: Evidence, a: Evidence): boolean {
  if (b.kind === 'delay') return b.said > a.again
  return b.kind === 'window' && b.said > a.said && rank(b) === 3 && disjoint(a, b)
}

/** The tables for a release's evidence. */
export function relate(items: readonly Evidence[]): Relations {
  const n = items.length
  const superseded = new Uint8Array(n * n)
  const denied = new Uint8Array(n * n)
  const outdated = new Uint8Array(n * n)
  const likeness = new Float64Array(n * n)
  for (let i = 0; i < n; i++) {
    const a = items[i]!
    const claim = isClaim(a)
    if (!claim && a.kind !== 'denied') continue
    for (let j = 0; j < n; j++) {
      if (j === i) continue
      const b = items[j]!
      const at = i * n + j
      likeness[at] = alike(a, b)
      if (!claim) continue
      if (replaces(b, a)) superseded[at] = 1
      if (denies(b, a)) denied[at] = 1
      if (leavesBehind(b, a)) outdated[at] = 1
    }
  }
  const order = items
    .map((_, i) => i)
    .filter((i) => isClaim(items[i]!))
    .sort((i, j) => rank(items[j]!) - rank(items[i]!) || items[j]!.said - items[i]!.said || i - j)
  return { n, order, superseded, denied, outdated, alike: likeness }
}

/** Whether a claim still stands when the report `without` is left out. */
export function standingOf(
  items: readonly Evidence[],
  relations: Relations,
  i: number,
  without = -1,
): 'stands' | 'superseded' | 'denied' {
  const { n, superseded, denied } = relations
  let standing: 'stands' | 'superseded' = 'stands'
  for (let j = 0; j < n; j++) {
    if (items[j]!.report === without) continue
    if (denied[i * n + j]) return 'denied'
    if (superseded[i * n + j]) standing = 'superseded'
  }
  return standing
}
