import type { Candidates } from './candidates.ts'
import type { Dependence } from './copying.ts'
import { type Model, type Posterior, newPosterior } from './model.ts'
import type { Reasoner } from './posterior.ts'
import type { Relations } from './relations.ts'

/**
 * How sure one may be, learned without knowing the truth.
 *
 * The posterior takes claims for independent given the truth, but for the copies that were found; so it is too sure of itself. The
 * claims themselves show by how much: leave out one source with all that depends on it, believe the rest, and see whether the one left
 * out agrees. A source with accuracy A agrees with probability
 *
 * ```
 * P(agrees) = p A' + (1 − p) (1 − A) ρ,   p = 1 / (1 + κ e^(−β l)),   A' = min(.995, m A)
 * ```
 *
 * where `l` is the log-odds of the belief without it, `p` what these are really worth (Platt's scaling: the slope β and the doubt κ
 * make them modest), ρ the coincidence of false claims, and m corrects the accuracy of the left-out claims. β, κ and m are
 * fitted by maximum likelihood with a prior, for all attributes together and then for each, drawn to all.
 */
export interface Calibration {
  readonly slope: number
  readonly doubt: number
}

/** Before anything is seen: what the benchmark sets have in the middle, give or take a factor of two. */
const SLOPE = 0.5
const DOUBT = 1.25
const SPREAD = 0.7
/** What all attributes together say counts as much more for one of them. */
const DRAWN = 10
/** Left-out claims that are tried, about. */
const SAMPLE = 60_000
/** … of one item at most so many. */
const MOST_CLAIMS = 64
/** A source that depends on the left-out one with this probability is left out with it. */
const DEPENDS = 0.3
/** With less than this left, in independent claims, nothing is believed. */
const LEAST_LEFT = 1.5
/** An attribute with fewer tries has the calibration of all. */
const LEAST_TRIES = 50
const MOST_ODDS = Math.log(1e12)

const SLOPES: readonly number[] = Array.from({ length: 25 }, (_, n) => 0.05 * 26 ** (n / 24))
const DOUBTS: readonly number[] = [1, 1.12, 1.25, 1.5, 1.75, 2, 2.5, 3, 4, 6]
const MULTIPLIERS: readonly number[] = [0.85, 0.9, 0.95, 1, 1.05, 1.1, 1.2]

/** The calibration of every attribute. */
export function calibrate(
  candidates: Candidates,
  relations: Relations,
  dependence: Dependence,
  model: Model,
  reason: Reasoner,
): Calibration[] {
  const tries = leaveOut(candidates, relations, dependence, model, reason)
  const all = fit(
    tries.flatMap((cells) => [...cells.values()]),
    { slope: SLOPE, doubt: DOUBT },
    1,
  )
  return tries.map((cells) => {
    const own = [...cells.values()]
    return own.reduce((n, cell) => n + cell.tries, 0) < LEAST_TRIES ? all : fit(own, all, DRAWN)
  })
}

/** Left-out claims of about the same log-odds and accuracy. */
interface Cell {
  odds: number
  accuracy: number
  tries: number
  weight: number
  agreed: number
  coincidence: number
}

/** Leaves out claims one by one; for each attribute, what came of it. */
function leaveOut(
  candidates: Candidates,
  relations: Relations,
  dependence: Dependence,
  model: Model,
  reason: Reasoner,
): Map<number, Cell>[] {
  const { items, attributes, attribute, first, firstClaim, source, share } = candidates
  const cells: Map<number, Cell>[] = Array.from({ length: attributes }, () => new Map())
  const weight = new Float32Array(source.length)
  const belief = newPosterior(candidates)
  const step = Math.max(1, Math.floor(source.length / SAMPLE))
  for (let i = 0; i < items; i += step) {
    const a = attribute[i]!
    const from = firstClaim[first[i]!]!
    const to = firstClaim[first[i + 1]!]!
    if (to - from < 3) continue
    for (let c = first[i]!; c < first[i + 1]!; c++)
      for (let out = firstClaim[c]!; out < firstClaim[c + 1]! && out < from + MOST_CLAIMS; out++) {
        const left = weighWithout(out, i, a)
        if (left < LEAST_LEFT) continue
        reason.item(i, weight, belief)
        const top = topOf(candidates, belief, i)
        const k = source[out]! * attributes + a
        record(cells[a]!, {
          odds: logOddsOf(candidates, belief, i, top),
          accuracy: model.accuracy[k]!,
          tries: 1,
          weight: dependence.weight[out]!,
          agreed: top === c || saysLess(relations, top, c) ? dependence.weight[out]! : 0,
          coincidence: model.coincidence[a]!,
        })
      }
  }
  return cells

  /** Weighs the claims of item `i` without the one left out and what depends on it; returns how many independent ones are left. */
  function weighWithout(out: number, i: number, a: number): number {
    const from = firstClaim[first[i]!]!
    const to = firstClaim[first[i + 1]!]!
    for (let at = from; at < to; at++) {
      const own = source[at] === source[out]
      weight[at] = own || dependence.between(a, source[out]!, source[at]!) > DEPENDS ? 0 : share[at]!
    }
    let left = 0
    for (let c = first[i]!; c < first[i + 1]!; c++) {
      const said = Array.from({ length: firstClaim[c + 1]! - firstClaim[c]! }, (_, n) => firstClaim[c]! + n)
      const staying = said.filter((at) => weight[at]! > 0)
      for (const at of staying) {
        let together = 1
        for (const other of staying) if (other !== at) together += dependence.between(a, source[at]!, source[other]!)
        weight[at] = share[at]! / together
        left += weight[at]!
      }
    }
    return left
  }
}

function saysLess({ lessFirst, less }: Relations, than: number, candidate: number): boolean {
  return less.subarray(lessFirst[than], lessFirst[than + 1]).includes(candidate)
}

/** The most probable candidate of an item, the first of several; -1 of an item without claims. */
export function topOf({ first }: Candidates, { probability }: Posterior, i: number): number {
  let top = first[i] === first[i + 1] ? -1 : first[i]!
  for (let c = first[i]!; c < first[i + 1]!; c++) if (probability[c]! > probability[top]!) top = c
  return top
}

/** The log-odds of a candidate against all else together. */
function logOddsOf({ first }: Candidates, { probability, none }: Posterior, i: number, candidate: number): number {
  let rest = none[i]!
  for (let c = first[i]!; c < first[i + 1]!; c++) if (c !== candidate) rest += probability[c]!
  return Math.min(MOST_ODDS, Math.log(probability[candidate]! / Math.max(rest, 1e-300)))
}

function record(cells: Map<number, Cell>, tried: Cell): void {
  const key = Math.round(4 * Math.asinh(tried.odds)) * 64 + Math.round(20 * tried.accuracy)
  const cell = cells.get(key)
  if (cell === undefined)
    cells.set(key, { ...tried, odds: tried.odds * tried.weight, accuracy: tried.accuracy * tried.weight })
  else {
    cell.odds += tried.odds * tried.weight
    cell.accuracy += tried.accuracy * tried.weight
    cell.tries++
    cell.weight += tried.weight
    cell.agreed += tried.agreed
  }
}

function fit(cells: readonly Cell[], prior: Calibration, strength: number): Calibration {
  let best = prior
  let most = Number.NEGATIVE_INFINITY
  for (const slope of SLOPES)
    for (const doubt of DOUBTS) {
      const off = (Math.log(slope / prior.slope) ** 2 + Math.log(doubt / prior.doubt) ** 2) / SPREAD ** 2
      for (const multiplier of MULTIPLIERS) {
        let likelihood = (-strength * off) / 2
        for (const { odds, accuracy, weight, agreed, coincidence } of cells) {
          const p = 1 / (1 + doubt * Math.exp((-slope * odds) / weight))
          const a = accuracy / weight
          const agrees = p * Math.min(0.995, multiplier * a) + (1 - p) * (1 - a) * coincidence
          const q = Math.min(0.999, Math.max(0.001, agrees))
          likelihood += agreed * Math.log(q) + (weight - agreed) * Math.log(1 - q)
        }
        if (likelihood <= most) continue
        most = likelihood
        best = { slope, doubt }
      }
    }
  return best
}

/**
 * Makes the probabilities of an item modest, in place: that of the first becomes p above; the others' odds against it are raised to β
 * likewise and scaled down where they would leave no room. Their order stays; what is missing to 1 is "none of these".
 */
export function soften(candidates: Candidates, posterior: Posterior, i: number, { slope, doubt }: Calibration): void {
  const { first } = candidates
  const { probability, none } = posterior
  const top = topOf(candidates, posterior, i)
  if (top < 0) return
  const first_ = probability[top]!
  const p = 1 / (1 + doubt * Math.exp(-slope * logOddsOf(candidates, posterior, i, top)))
  let others = 0
  for (let c = first[i]!; c < first[i + 1]!; c++) {
    if (c === top) continue
    probability[c] = p * (probability[c]! / first_) ** slope
    others += probability[c]!
  }
  const scale = others > 1 - p ? (1 - p) / others : 1
  for (let c = first[i]!; c < first[i + 1]!; c++) if (c !== top) probability[c] = probability[c]! * scale
  probability[top] = p
  none[i] = Math.max(0, 1 - p - others * scale)
}
