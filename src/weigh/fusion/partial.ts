import { logGamma } from './gamma.ts'

/** For each pair of sources of one attribute: common items, and on how many the same is claimed; row > column is filled. */
export interface Pairs {
  readonly size: number
  readonly common: Float32Array
  readonly agreed: Float32Array
  /** The probability that they are copies that hardly ever differ: pairs that are say nothing of accuracies. */
  readonly copied: Float32Array
}

/** How much of another's claims a copy takes over, and how usual that is. */
const RATES = [0.5, 0.65, 0.8, 0.92, 0.98] as const
const USUAL = [0.08, 0.1, 0.15, 0.3, 0.37] as const
/** The share of pairs that are copies, before looking. */
const PRIOR = 0.05
/** Pairs with fewer common items tell nothing of copies that differ. */
const LEAST_COMMON = 10
/** Of more sources than this only those with the most claims are compared: the pairs are gone through some hundred times. */
const MOST_SOURCES = 100
/** An accuracy is known from so many pairs that are no copies. */
const LEAST_OTHERS = 3
const ROUNDS = 30
/** Every start gets so many rounds; the likeliest goes on. */
const TRIAL_ROUNDS = 18
/** A fit stands still when its log-likelihood moves by less. */
const STILL = 0.01
/** In the first rounds pairs are not let off as merely scattered. */
const STRICT_ROUNDS = 10
/** Where the search starts: with the pairs above this quantile of agreement as copies. The likeliest end counts. */
const STARTS = [1, 0.95, 0.9, 0.8, 0.65] as const

interface Cell {
  readonly row: number
  readonly column: number
  readonly n: number
  readonly agreed: number
}

/**
 * Copies that change some of what they take: told by agreement beyond what the two sources' accuracies explain.
 *
 * Two independent sources agree on A B + c (1 − A)(1 − B) of their items, whatever is true; so the agreements of all pairs tell the
 * accuracies, as a matrix tells its one factor (C. Spearman, "General intelligence, objectively determined and measured", 1904). A copy
 * that takes over the share r agrees on r + (1 − r) of that. Accuracies and copies are estimated in turns, from several starts,
 * because a large group of copies explains itself as very accurate sources among bad ones until the others are heard.
 *
 * @param coincidence c: how often two false claims of an item are the same by chance, 1 where there are two values in all
 * @returns log-likelihood of each pair as copies against independent, by row × size + column; 0 where nothing is known
 */
export function partialCopies({ size, common, agreed, copied }: Pairs, coincidence: number): Float64Array {
  const found = new Float64Array(size * size)
  const cells: Cell[] = []
  for (let row = 1; row < Math.min(size, MOST_SOURCES); row++)
    for (let column = 0; column < row; column++) {
      const n = common[row * size + column]!
      const known = copied[row * size + column]! > 0.5
      if (n >= LEAST_COMMON && !known) cells.push({ row, column, n, agreed: agreed[row * size + column]! })
    }
  if (cells.length < LEAST_OTHERS) return found
  const shares = cells.map((cell) => cell.agreed / cell.n).toSorted((a, b) => a - b)
  let best: Fit | null = null
  for (const start of STARTS) {
    const limit = start === 1 ? 1 : shares[Math.floor(start * shares.length)]!
    const fit = fitFrom(cells, Math.min(size, MOST_SOURCES), limit)
    advance(fit, cells, coincidence, TRIAL_ROUNDS)
    if (best === null || fit.likelihood > best.likelihood + 1e-6) best = fit
  }
  advance(best!, cells, coincidence, ROUNDS)
  const others = new Int32Array(size)
  const all = new Int32Array(size)
  for (const [k, { row, column }] of cells.entries()) {
    for (const source of [row, column]) {
      all[source]!++
      if (best!.copies[k]! < 0) others[source]!++
    }
  }
  const isKnown = (source: number) => others[source]! >= Math.max(LEAST_OTHERS, all[source]! / 3)
  for (const [k, { row, column }] of cells.entries())
    if (isKnown(row) && isKnown(column)) found[row * size + column] = best!.copies[k]!
  return found
}

/** What is believed of an attribute's sources and pairs, from round to round. */
interface Fit {
  readonly accuracy: Float64Array
  /** Per cell: the probability of copies, and their log-likelihood ratio. */
  readonly copied: Float64Array
  readonly copies: Float64Array
  strength: number
  likelihood: number
  round: number
}

function fitFrom(cells: readonly Cell[], size: number, limit: number): Fit {
  const mean = cells.reduce((sum, { n, agreed }) => sum + agreed / n, 0) / cells.length
  return {
    accuracy: new Float64Array(size).fill(Math.sqrt(Math.max(0.05, mean))),
    copied: Float64Array.from(cells, ({ n, agreed }) => (agreed / n > limit ? 1 : 0)),
    copies: new Float64Array(cells.length),
    strength: 100,
    likelihood: 0,
    round: 0,
  }
}

/** Estimates accuracies and copies in turns, until round `until` or until nothing moves. */
function advance(fit: Fit, cells: readonly Cell[], coincidence: number, until: number): void {
  const { accuracy, copied, copies } = fit
  const copying = new Uint8Array(accuracy.length)
  const each = new Float64Array(RATES.length)
  for (; fit.round < until; fit.round++) {
    estimateAccuracy(cells, copied, accuracy, fit.strength, coincidence)
    fit.strength = strengthOf(cells, copied, accuracy, coincidence, fit.round < STRICT_ROUNDS ? 200 : 10)
    let likelihood = 0
    copying.fill(0)
    for (const [k, { row, column, n, agreed }] of cells.entries()) {
      const q = agreement(accuracy[row]!, accuracy[column]!, coincidence)
      const alone = logLikelihood(agreed, n, q, fit.strength)
      let top = Number.NEGATIVE_INFINITY
      for (let r = 0; r < RATES.length; r++) {
        const together = Math.min(0.998, RATES[r]! + (1 - RATES[r]!) * q)
        each[r] = Math.log(USUAL[r]!) + logLikelihood(agreed, n, together, fit.strength)
        if (each[r]! > top) top = each[r]!
      }
      let sum = 0
      for (const log of each) sum += Math.exp(log - top)
      const ratio = top + Math.log(sum) - alone
      copies[k] = ratio
      copied[k] = 1 / (1 + ((1 - PRIOR) / PRIOR) * Math.exp(-ratio))
      // A copier costs once, however many there are of the same: a group of k is k − 1 copies, not k (k − 1) / 2.
      if (copied[k]! > 0.5) copying[row] = 1
      likelihood += alone + (copied[k]! > 0.5 ? ratio : 0)
    }
    likelihood += Math.log(PRIOR) * copying.reduce((sum, one) => sum + one, 0)
    const still = fit.round > STRICT_ROUNDS && Math.abs(likelihood - fit.likelihood) < STILL
    fit.likelihood = likelihood
    if (still) break
  }
}

const agreement = (a: number, b: number, coincidence: number) =>
  Math.min(0.998, Math.max(0.002, a * b + coincidence * (1 - a) * (1 - b)))

/** Beta-binomial: n items with the share q in common, scattered as if seen `strength` times. */
function logLikelihood(agreed: number, n: number, q: number, strength: number): number {
  const a = strength * q
  const b = strength - a
  return (
    logGamma(a + agreed) +
    logGamma(b + n - agreed) -
    logGamma(a) -
    logGamma(b) +
    logGamma(strength) -
    logGamma(strength + n)
  )
}

/** Least squares, source by source, half a step at a time; each accuracy is drawn a little to .7. */
function estimateAccuracy(
  cells: readonly Cell[],
  copied: Float64Array,
  accuracy: Float64Array,
  strength: number,
  coincidence: number,
): void {
  for (let step = 0; step < 5; step++) {
    const product = new Float64Array(accuracy.length).fill(0.5 * 0.7)
    const square = new Float64Array(accuracy.length).fill(0.5)
    for (const [k, { row, column, n, agreed }] of cells.entries()) {
      const weight = ((1 - copied[k]!) * n) / (1 + n / strength)
      for (const [source, other] of [
        [row, column],
        [column, row],
      ] as const) {
        const chance = coincidence * (1 - accuracy[other]!)
        const slope = accuracy[other]! - chance
        product[source]! += weight * slope * (agreed / n - chance)
        square[source]! += weight * slope * slope
      }
    }
    for (let s = 0; s < accuracy.length; s++)
      accuracy[s] = (accuracy[s]! + Math.min(0.995, Math.max(0.02, product[s]! / square[s]!))) / 2
  }
}

/** How little independent pairs scatter around what their accuracies say, beyond chance. */
function strengthOf(
  cells: readonly Cell[],
  copied: Float64Array,
  accuracy: Float64Array,
  coincidence: number,
  least: number,
): number {
  let scatter = 0.1 / 100
  let pairs = 0.1
  for (const [k, { row, column, n, agreed }] of cells.entries()) {
    const q = agreement(accuracy[row]!, accuracy[column]!, coincidence)
    scatter += (1 - copied[k]!) * ((agreed / n - q) ** 2 / (q * (1 - q)) - 1 / n)
    pairs += 1 - copied[k]!
  }
  return Math.min(1000, Math.max(least, pairs / Math.max(1e-4, scatter)))
}
