import { type Evidence, type Facts, showsOrder } from './evidence.ts'
import { type Grid, makeGrid, normalise, quantiles } from './grid.ts'
import type { History } from './history.ts'
import { hitRate, silence, WRITERS } from './likelihood.ts'
import { logit, sigmoid } from './numbers.ts'
import type { Parameters } from './parameters.ts'
import { prior } from './prior.ts'
import { relate, type Relations } from './relations.ts'
import { weights } from './weights.ts'

/** What a forecast needs more than once: the time axis, history and the likelihood of each report on it. */
export interface Prepared {
  readonly facts: Facts
  readonly grid: Grid
  readonly parameters: Parameters
  readonly history: History
  readonly relations: Relations
  /** Logarithm of each cell's width. */
  readonly widths: Float64Array
  /** Logarithm of history's density per day, to its power. */
  readonly base: Float64Array
  /** History's probability that it never comes. */
  readonly never: number
  /** Log-likelihood per day: evidence `k`, cell `i` at `k * n + i`. */
  readonly likelihoods: Float64Array
  /** Log-likelihoods of silence, made when first asked for. */
  readonly silences: Map<string, Float64Array>
}

/**
 * Lays out the time axis and reads every report on it once.
 *
 * @param named days that must be borders of cells, beside those that reports name
 */
export function prepare(
  facts: Facts,
  parameters: Parameters,
  history: History,
  named: readonly number[] = [],
): Prepared {
  const days = [...named]
  for (const { kind, from, to } of facts.items) {
    if (kind !== 'window' && kind !== 'open' && kind !== 'denied') continue
    days.push(from, to + 1)
    if (from === to) days.push(from - 1, to + 2)
  }
  const grid = makeGrid(facts.notOut + 1, days)
  const { n, edges } = grid
  const { mass, never } = prior(facts, grid, parameters, history)
  const power = sigmoid(parameters.priorWeight)
  const widths = new Float64Array(n)
  const base = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    const width = edges[i + 1]! - edges[i]!
    widths[i] = Math.log(width)
    base[i] = power * Math.log(mass[i]! / width + 1e-12)
  }
  const likelihoods = new Float64Array(n * facts.items.length)
  facts.items.forEach((item, k) => WRITERS[item.kind](item, facts, grid, parameters, likelihoods, k * n))
  return {
    facts,
    grid,
    parameters,
    history,
    relations: relate(facts.items),
    widths,
    base,
    never,
    likelihoods,
    silences: new Map(),
  }
}

/** The claim that leads: of those that stand and have not passed the surest, of those the newest, of those the narrowest. */
export function leading(items: readonly Evidence[], w: Float64Array, start: number): number {
  let best = -1
  for (let i = 0; i < items.length; i++) {
    const a = items[i]!
    if (a.kind !== 'window' || w[i] === 0 || a.to < start) continue
    if (a.certainty !== 'official' && a.certainty !== 'expected') continue
    if (best >= 0) {
      const b = items[best]!
      const order =
        Number(a.certainty === 'official') - Number(b.certainty === 'official') ||
        a.again - b.again ||
        b.to - b.from - (a.to - a.from)
      if (order <= 0) continue
    }
    best = i
  }
  return best
}

/** Which silences speak: no day known; no sign of production; no order. */
function silent(prepared: Prepared, w: Float64Array, lead: number, without: number): Float64Array[] {
  const { facts, grid, parameters: p, silences } = prepared
  const { items } = facts
  const start = grid.edges[0]!
  const stands = (test: (item: Evidence) => boolean): boolean => items.some((item, k) => w[k]! > 0 && test(item))
  if (
    stands(
      (i) =>
        i.kind === 'window' &&
        i.to - i.from < 7 &&
        i.to >= start &&
        (i.certainty === 'official' || i.certainty === 'expected'),
    )
  )
    return []
  const film = facts.film ? p.silenceFilm : 0
  const get = (name: string, mid: number, spread: number, floor: number): Float64Array => {
    let known = silences.get(name)
    if (known === undefined) silences.set(name, (known = silence(grid, facts.notOut, mid, spread, floor)))
    return known
  }
  const official = lead >= 0 && items[lead]!.certainty === 'official'
  const spoken = [
    official
      ? get('window', p.silenceMid + p.silenceWindow + film, p.silenceSpread, p.silenceFloor)
      : get('day', p.silenceMid + film, p.silenceSpread, p.silenceFloor),
  ]
  const made = stands(
    (i) =>
      (i.clock !== null && i.clock !== 'renewal' && i.clock !== 'writing') ||
      (i.kind === 'window' && i.certainty === 'official'),
  )
  if (made) return spoken
  spoken.push(get('made', p.earlyMid + film, p.earlySpread, p.earlyFloor))
  const ordered = without < 0 ? facts.ordered : items.some((i) => i.report !== without && showsOrder(i))
  if (!ordered && !facts.film) spoken.push(get('ordered', p.unorderedMid, p.earlySpread, p.unorderedFloor))
  return spoken
}

/** Whether somebody says, at the time of the last evidence, that there is no date yet; else silence is only inferred. */
function saidToBeSilent({ items, notOut }: Facts, without: number): boolean {
  return items.some((item) => item.kind === 'silence' && item.report !== without && item.again >= notOut - 30)
}

/** How much history and stages still count beside an official word: the less, the more exact that word is. */
function contextPower(items: readonly Evidence[], w: Float64Array, start: number, p: Parameters): number {
  let narrowest = Infinity
  const least = 0.5 * sigmoid(p.windowWeight)
  for (let k = 0; k < items.length; k++) {
    const { kind, certainty, from, to } = items[k]!
    if (kind !== 'window' || w[k]! <= least || to < start) continue
    if (certainty === 'official' || (certainty === 'expected' && to - from < 3))
      narrowest = Math.min(narrowest, to - from + 1)
  }
  return narrowest === Infinity ? 1 : sigmoid(p.contextDay + p.contextWidth * Math.log(narrowest / 30))
}

/**
 * Applies the leading claim in place: what is left of its window gets the share that such windows hold, whatever else is known,
 * blended on the scale of log-odds with what Bayes' rule gives. Inside and outside, the other evidence keeps its shape.
 */
function lean(prepared: Prepared, lead: number, mass: Float64Array): void {
  const { facts, grid, parameters: p, likelihoods } = prepared
  const { edges, n } = grid
  const { from, to } = facts.items[lead]!
  const near = from === to ? 1 : 0
  const isInside = (i: number): boolean => edges[i]! >= from - near && edges[i + 1]! - 1 <= to + near
  let inside = 0
  let outside = 0
  for (let i = 0; i < n; i++) {
    mass[i]! *= Math.exp(likelihoods[lead * n + i]!)
    if (isInside(i)) inside += mass[i]!
    else outside += mass[i]!
  }
  if (inside === 0 || outside === 0) return
  const left = (to - Math.max(from, edges[0]!) + 1) / (to - from + 1)
  const h = hitRate(facts.items[lead]!, facts.film, facts.ordered, p)
  const held = (h * left) / (h * left + 1 - h)
  const factor = Math.exp((1 - sigmoid(p.contextShare)) * (logit(held) - Math.log(inside / outside)))
  for (let i = 0; i < n; i++) if (isInside(i)) mass[i]! *= factor
}

/**
 * The mass of each cell given that it ever comes: history and every report, each to its power, and silence.
 *
 * @param without a report that is left out
 */
export function posterior(
  prepared: Prepared,
  without = -1,
  w = weights(prepared.facts.items, prepared.relations, prepared.parameters, without),
): Float64Array {
  const { facts, grid, parameters: p, base, widths, likelihoods } = prepared
  const { items } = facts
  const { n } = grid
  const start = grid.edges[0]!
  const context = contextPower(items, w, start, p)
  const lead = leading(items, w, start)
  const mass = new Float64Array(n)
  for (let i = 0; i < n; i++) mass[i] = context * base[i]! + widths[i]!
  for (let k = 0; k < items.length; k++) {
    const power = items[k]!.kind === 'clock' ? w[k]! * context : w[k]!
    if (power === 0 || k === lead) continue
    const at = k * n
    for (let i = 0; i < n; i++) mass[i]! += power * likelihoods[at + i]!
  }
  const heard = saidToBeSilent(facts, without) ? 1 : sigmoid(p.silenceTacit)
  for (const spoken of silent(prepared, w, lead, without)) for (let i = 0; i < n; i++) mass[i]! += heard * spoken[i]!
  let most = -Infinity
  for (let i = 0; i < n; i++) if (mass[i]! > most) most = mass[i]!
  for (let i = 0; i < n; i++) mass[i] = Math.exp(mass[i]! - most)
  if (lead >= 0) lean(prepared, lead, mass)
  normalise(mass)
  return mass
}

/**
 * The median with every report minus the median without one, in days, for each report that bears on the date; the day from
 * which the distribution starts stays. Exact: weights, silences and the leading claim are settled anew without the report.
 */
export function pulls(prepared: Prepared, median: number, w: Float64Array): Map<number, number> {
  const { facts, grid, parameters, history, relations } = prepared
  const found = new Map<number, number>()
  for (const { report } of facts.items) {
    if (found.has(report)) continue
    const others = weights(facts.items, relations, parameters, report)
    if (saidToBeSilent(facts, -1) === saidToBeSilent(facts, report) && !showsOtherwise(facts, w, others, report)) {
      found.set(report, 0)
      continue
    }
    const items = facts.items.filter((item) => item.report !== report)
    // hit rates depend on whether it is known to be ordered: then the likelihoods change as well
    const rest =
      facts.ordered && !items.some(showsOrder)
        ? prepare({ ...facts, items, ordered: false }, parameters, history)
        : null
    const mass = rest === null ? posterior(prepared, report, others) : posterior(rest)
    found.set(report, median - quantiles(rest?.grid ?? grid, mass, [0.5])[0]!)
  }
  return found
}

/** Whether leaving a report out changes any power, or whether an order is known. */
function showsOtherwise(facts: Facts, w: Float64Array, others: Float64Array, report: number): boolean {
  for (let k = 0; k < w.length; k++) if (w[k] !== others[k]) return true
  return facts.ordered && !facts.items.some((item) => item.report !== report && showsOrder(item))
}
