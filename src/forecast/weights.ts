import { CLOCKS, type Evidence } from './evidence.ts'
import { sigmoid } from './numbers.ts'
import type { Parameters } from './parameters.ts'
import { counted, type Relations, standingOf } from './relations.ts'

/**
 * The power to which each piece of evidence counts: 0 when it no longer stands, less than 1 when it leans on others, so that ten
 * outlets with one opinion are not ten opinions.
 *
 * @param without a report that is left out
 * @param w where they are put
 */
export function weights(
  items: readonly Evidence[],
  relations: Relations,
  p: Parameters,
  without = -1,
  w = new Float64Array(items.length),
): Float64Array {
  w.fill(0)
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
  oneArticle(relations, Math.exp(p.article), w)
  return w
}

/**
 * An article's dates are reckoned from the plans that it tells beside them: together they count no more than `cap`, however many
 * there are. Alternatives count once.
 */
function oneArticle({ group, text, own, sums }: Relations, cap: number, w: Float64Array): void {
  sums.fill(0)
  for (let i = 0; i < w.length; i++) {
    if (own[i] === 1 && group[i] === i) sums[text[i]!]! += w[i]!
  }
  for (let i = 0; i < w.length; i++) {
    const sum = sums[text[i]!]!
    if (sum > cap && own[i] === 1) w[i]! *= cap / sum
  }
}

/** Whether a claim is heard and still stands when the report `without` is left out. */
function stands(items: readonly Evidence[], relations: Relations, i: number, without: number): boolean {
  return items[i]!.report !== without && standingOf(items, relations, i, without) === 'stands'
}

function anyStands(
  items: readonly Evidence[],
  relations: Relations,
  some: readonly number[],
  without: number,
): boolean {
  for (let k = 0; k < some.length; k++) if (stands(items, relations, some[k]!, without)) return true
  return false
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
  for (let k = 0; k < order.length; k++) {
    const i = order[k]!
    if (!stands(items, relations, i, without)) continue
    // what a more exact word of the same source on the same day implies adds nothing
    if (anyStands(items, relations, exact[i]!, without)) continue
    // only claims before this one have a weight yet
    let leans = 0
    const others = alike[i]!
    for (let m = 0; m < others.length; m++) leans += w[others[m]!.with]! * others[m]!.much
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
