import type { Likes, Weighted } from './likes.ts'

/**
 * How much better or worse a source is than others who say the same kind of thing: log-odds δ, added to those of `Likes` for all
 * its calls. δ is normal around 0 with a spread τ that is fitted to all sources of a kind together (empirical Bayes): where
 * sources of a kind are alike, τ is small, and a young source's record moves it hardly at all.
 */
export interface Shift {
  /** Mean and standard deviation of δ given the source's record. */
  readonly mean: number
  readonly deviation: number
  /** The probability that it is better than its kind. */
  readonly better: number
  /** Its density on `GRID`. */
  readonly density: Float64Array
}

/** Values of δ that are tried: odds from a twentieth to twenty times those of its kind. */
export const GRID = Float64Array.from({ length: 61 }, (_, i) => -3 + i / 10)

/** Spreads that are tried; before anything is known, τ is around .5 (log-normal with spread 1). */
const SPREADS = [0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.7, 0.9, 1.2, 1.5] as const
const USUAL_SPREAD = 0.5

export const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))
export const logit = (p: number) => Math.log(p / (1 - p))

/** Shares beyond these are not believed, whatever the record of their like. */
const SURELY = 0.995

/** The log-odds of a call by its like alone. */
export function likeOdds(likes: Likes, call: Weighted['call']): number {
  return logit(Math.min(SURELY, Math.max(1 - SURELY, likes.share(call))))
}

/** The log-likelihood of a source's calls at every δ of `GRID`. */
function likelihoods(calls: readonly Weighted[], likes: Likes): Float64Array {
  const sums = new Float64Array(GRID.length)
  for (const { call, weight } of calls) {
    const odds = likeOdds(likes, call)
    for (let i = 0; i < GRID.length; i++) {
      const x = odds + GRID[i]!
      sums[i]! += weight * -Math.log1p(Math.exp(call.held ? -x : x))
    }
  }
  return sums
}

/**
 * The shifts of sources of one kind, and the spread τ among them.
 *
 * @param sources the calls of each source
 */
export function shiftsOf(
  sources: ReadonlyMap<string, readonly Weighted[]>,
  likes: Likes,
): { readonly spread: number; readonly shifts: ReadonlyMap<string, Shift> } {
  const known = new Map([...sources].map(([origin, calls]) => [origin, likelihoods(calls, likes)]))
  let spread = USUAL_SPREAD
  let most = Number.NEGATIVE_INFINITY
  for (const tau of SPREADS) {
    const prior = normal(tau)
    let sum = -(Math.log(tau / USUAL_SPREAD) ** 2) / 2
    for (const own of known.values()) sum += logSum(own, prior)
    if (sum <= most) continue
    most = sum
    spread = tau
  }
  const prior = normal(spread)
  return { spread, shifts: new Map([...known].map(([origin, own]) => [origin, shiftOf(own, prior)])) }
}

/** Logarithms of a normal density's shares on `GRID`. */
function normal(spread: number): Float64Array {
  const density = GRID.map((x) => -((x / spread) ** 2) / 2)
  const total = Math.log(density.reduce((sum, log) => sum + Math.exp(log), 0))
  return density.map((log) => log - total)
}

function logSum(one: Float64Array, other: Float64Array): number {
  let top = Number.NEGATIVE_INFINITY
  for (let i = 0; i < one.length; i++) top = Math.max(top, one[i]! + other[i]!)
  let sum = 0
  for (let i = 0; i < one.length; i++) sum += Math.exp(one[i]! + other[i]! - top)
  return top + Math.log(sum)
}

function shiftOf(likelihood: Float64Array, prior: Float64Array): Shift {
  const total = logSum(likelihood, prior)
  const density = GRID.map((_, i) => Math.exp(likelihood[i]! + prior[i]! - total))
  let mean = 0
  let square = 0
  let better = 0
  for (let i = 0; i < GRID.length; i++) {
    mean += density[i]! * GRID[i]!
    square += density[i]! * GRID[i]! ** 2
    // the cell around 0 is half on either side
    better += GRID[i]! > 0.01 ? density[i]! : GRID[i]! > -0.01 ? density[i]! / 2 : 0
  }
  return { mean, deviation: Math.sqrt(Math.max(0, square - mean ** 2)), better, density }
}
