import { CLOCKS, type Evidence } from './evidence.ts'
import { sigmoid } from './numbers.ts'
import type { Parameters } from './parameters.ts'
import { disjoint, rank, type Relations, standingOf } from './relations.ts'

/**
 * The power to which each piece of evidence counts: 0 when it no longer stands, less than 1 when it leans on others, so that ten
 * outlets with one opinion are not ten opinions.
 *
 * @param without a report that is left out
 */
export function weights(items: readonly Evidence[], relations: Relations, p: Parameters, without = -1): Float64Array {
  const w = new Float64Array(items.length)
  claims(items, relations, p, without, w)
  const furthest = clocks(items, p, without, w)
  const filming =
    furthest >= 0 && items[furthest]!.certainty === 'happened' && CLOCKS.indexOf(items[furthest]!.clock!) >= 2
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!
    if (item.report === without) continue
    if (item.lag !== null) w[i] = sigmoid(p.clockEarly)
    else if (item.kind === 'notYet') w[i] = filming ? 0 : 0.5
    else if (item.kind === 'denied') w[i] = denial(items, relations, i, w)
  }
  return w
}

/** Claims in order of sureness: each is tempered by those before it that say nearly the same. */
function claims(
  items: readonly Evidence[],
  relations: Relations,
  p: Parameters,
  without: number,
  w: Float64Array,
): void {
  const { n, order, outdated, alike } = relations
  const full = sigmoid(p.windowWeight)
  const old = full * sigmoid(p.outdated)
  const kappa = Math.exp(p.temper)
  for (const i of order) {
    if (items[i]!.report === without || standingOf(items, relations, i, without) !== 'stands') continue
    let power = full
    let leans = 0
    for (let j = 0; j < n; j++) {
      if (items[j]!.report === without) continue
      if (outdated[i * n + j]) power = old
      // only claims before this one have a weight yet
      leans += w[j]! * alike[i * n + j]!
    }
    w[i] = power / (1 + kappa * leans)
  }
}

/** One report for each stage; the furthest stage counts most. Returns its index, -1 when there is none. */
function clocks(items: readonly Evidence[], p: Parameters, without: number, w: Float64Array): number {
  let furthest = -1
  for (const clock of CLOCKS) {
    let best = -1
    for (let i = 0; i < items.length; i++) {
      const item = items[i]!
      if (item.clock !== clock || item.lag !== null || item.report === without) continue
      if (best < 0 || better(item, items[best]!)) best = i
    }
    if (best < 0) continue
    w[best] = sigmoid(p.clockEarly)
    furthest = best
  }
  if (furthest >= 0) w[furthest] = sigmoid(p.clockLate)
  return furthest
}

/** Which of two reports of one stage counts: done before planned; of those done the first, of those planned the newest. */
function better(a: Evidence, b: Evidence): boolean {
  if (a.clock === 'renewal') return a.said < b.said
  const done = Number(a.certainty === 'happened') - Number(b.certainty === 'happened')
  if (done !== 0) return done > 0
  if (a.clock === 'start' || a.clock === 'end') return a.certainty === 'happened' ? a.from < b.from : a.said > b.said
  return a.from > b.from
}

/** A denial counts once however often it is said, and not at all when an official word since goes against it. */
function denial(items: readonly Evidence[], { n, alike }: Relations, i: number, w: Float64Array): number {
  const a = items[i]!
  let power = 1
  for (let j = 0; j < n; j++) {
    const b = items[j]!
    if (w[j] === 0 || j === i) continue
    if (b.kind === 'window' && b.said > a.said && rank(b) === 3 && !disjoint(a, b)) return 0
    if (j < i && b.kind === 'denied') power = Math.min(power, 1 - alike[i * n + j]!)
  }
  return power
}
