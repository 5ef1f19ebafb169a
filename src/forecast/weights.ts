import { CLOCKS, type Evidence } from './evidence.ts'
import { sigmoid } from './numbers.ts'
import type { Parameters } from './parameters.ts'
import { counted, type Relations, standingOf } from './relations.ts'

/**
 * The power to which each piece of evidence counts: 0 when it no longer stands, less than 1 when it leans on others, so that ten
 * outlets with one opinion are not ten opinions.
 *
 * @param without a report that is left out
 */
export function weights(items: readonly Evidence[], relations: Relations, p: Parameters, without = -1): Float64Array {
  const w = new Float64Array(items.length)
  claims(items, relations, p, without, w)
  const furthest = clocks(items, relations, p, without, w)
  const filming =
    furthest >= 0 && items[furthest]!.certainty === 'happened' && CLOCKS.indexOf(items[furthest]!.clock!) >= 2
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!
    if (item.report === without) continue
    if (item.lag !== null) w[i] = sigmoid(p.clockEarly) * item.power
    else if (item.kind === 'notYet') w[i] = filming ? 0 : item.power
    else if (item.kind === 'denied' || item.kind === 'delay') w[i] = denial(relations, i, w) * item.power
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
function oneArticle(items: readonly Evidence[], { group, text }: Relations, cap: number, w: Float64Array): void {
  const sums = new Float64Array(items.length)
  for (let i = 0; i < items.length; i++) {
    if (w[i]! > 0 && group[i] === i && isOwn(items[i]!)) sums[text[i]!]! += w[i]!
  }
  for (let i = 0; i < items.length; i++) {
    const sum = sums[text[i]!]!
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
  const stands = (j: number): boolean =>
    items[j]!.report !== without && standingOf(items, relations, j, without) === 'stands'
  for (let k = 0; k < order.length; k++) {
    const i = order[k]!
    // what a more exact word of the same source on the same day implies adds nothing
    if (!stands(i) || exact[i]!.some(stands)) continue
    // only claims before this one have a weight yet
    let leans = 0
    for (const { with: j, much } of alike[i]!) leans += w[j]! * much
    w[i] = ((counted(items, outdated[i]!, without) ? old : full) / (1 + kappa * leans)) * items[i]!.power
  }
}

/** One report for each stage; the furthest stage counts most. Returns its index, -1 when there is none. */
function clocks(
  items: readonly Evidence[],
  { stages, undone }: Relations,
  p: Parameters,
  without: number,
  w: Float64Array,
): number {
  let furthest = -1
  for (const stage of stages) {
    for (const i of stage) {
      if (items[i]!.report === without || counted(items, undone[i]!, without)) continue
      w[i] = sigmoid(p.clockEarly) * items[i]!.power
      furthest = i
      break
    }
  }
  if (furthest >= 0) w[furthest] = sigmoid(p.clockLate) * items[furthest]!.power
  return furthest
}

/** A denial counts once however often it is said, and not at all when an official word since goes against it. */
function denial({ alike, refuted }: Relations, i: number, w: Float64Array): number {
  if (refuted[i]!.some((j) => w[j]! > 0)) return 0
  return alike[i]!.reduce((power, { with: j, much }) => (j < i && w[j]! > 0 ? Math.min(power, 1 - much) : power), 1)
}
