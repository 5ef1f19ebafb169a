import { CLOCKS, type Evidence, HEARD } from './evidence.ts'
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
    if (item.lag !== null) w[i] = sigmoid(p.clockEarly) * item.power
    else if (item.kind === 'notYet') w[i] = filming ? 0 : item.power
    else if (item.kind === 'denied' || item.kind === 'delay') w[i] = denial(items, relations, i, w) * item.power
  }
  oneArticle(items, relations, Math.exp(p.article), w)
  return w
}

/** Plans and guesses: not official, not done, and no day that is plainly stated. */
function isOwn({ kind, certainty, from, to }: Evidence): boolean {
  if (kind === 'denied' || kind === 'delay' || kind === 'notYet') return false
  if (certainty === 'official' || certainty === 'happened') return false
  return !(kind === 'window' && certainty === 'expected' && to - from < 7)
}

/**
 * An article's dates are reckoned from the plans that it tells beside them: together they count no more than `cap`, however many
 * there are. Alternatives count once.
 */
function oneArticle(items: readonly Evidence[], { group }: Relations, cap: number, w: Float64Array): void {
  const sums = new Map<string, number>()
  for (let i = 0; i < items.length; i++) {
    const { text } = items[i]!
    if (w[i]! > 0 && group[i] === i && isOwn(items[i]!)) sums.set(text, (sums.get(text) ?? 0) + w[i]!)
  }
  for (let i = 0; i < items.length; i++) {
    const sum = sums.get(items[i]!.text) ?? 0
    if (sum > cap && isOwn(items[i]!)) w[i]! *= cap / sum
  }
}

/** Claims in order of sureness: each is tempered by those before it that say nearly the same. */
function claims(
  items: readonly Evidence[],
  relations: Relations,
  p: Parameters,
  without: number,
  w: Float64Array,
): void {
  const { order, outdated, exact, alike } = relations
  const full = sigmoid(p.windowWeight)
  const old = full * sigmoid(p.outdated)
  const kappa = Math.exp(p.temper)
  const counts = (j: number): boolean => items[j]!.report !== without
  const stands = (j: number): boolean => counts(j) && standingOf(items, relations, j, without) === 'stands'
  for (const i of order) {
    // what a more exact word of the same source on the same day implies adds nothing
    if (!stands(i) || exact[i]!.some(stands)) continue
    // only claims before this one have a weight yet
    const leans = alike[i]!.reduce((sum, { with: j, much }) => sum + w[j]! * much, 0)
    w[i] = ((outdated[i]!.some(counts) ? old : full) / (1 + kappa * leans)) * items[i]!.power
  }
}

/** One report for each stage; the furthest stage counts most. Returns its index, -1 when there is none. */
function clocks(items: readonly Evidence[], p: Parameters, without: number, w: Float64Array): number {
  let furthest = -1
  for (const clock of CLOCKS) {
    let best = -1
    for (let i = 0; i < items.length; i++) {
      const item = items[i]!
      if (item.clock !== clock || item.lag !== null || item.report === without || isUndone(items, i, without)) continue
      if (best < 0 || better(item, items[best]!)) best = i
    }
    if (best < 0) continue
    w[best] = sigmoid(p.clockEarly) * items[best]!.power
    furthest = best
  }
  if (furthest >= 0) w[furthest] = sigmoid(p.clockLate) * items[furthest]!.power
  return furthest
}

/** Filming that was told as begun or planned, of which somebody says later that it has not begun: what has not come is still to come. */
function isUndone(items: readonly Evidence[], i: number, without: number): boolean {
  const { clock, certainty, from, said } = items[i]!
  if (clock === 'renewal' || clock === 'writing' || clock === 'trailer') return false
  if (certainty !== 'happened' && from > said) return false
  return items.some(
    (b) => b.kind === 'notYet' && b.report !== without && b.power >= HEARD && b.said > said && b.said >= from,
  )
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
function denial(items: readonly Evidence[], { alike }: Relations, i: number, w: Float64Array): number {
  const a = items[i]!
  const refuted = items.some(
    (b, j) => w[j]! > 0 && b.kind === 'window' && b.said > a.said && rank(b) === 3 && !disjoint(a, b),
  )
  if (refuted) return 0
  return alike[i]!.reduce((power, { with: j, much }) => (j < i && w[j]! > 0 ? Math.min(power, 1 - much) : power), 1)
}
