import { type Call, ORIGIN_KINDS } from '../../call.ts'
import { likesOf, weighted } from './likes.ts'
import { likeOdds, shiftsOf, sigmoid } from './shifts.ts'
import { shortHash } from '../hash.ts'

/** A call with the probability that it holds, as records without its release give it. */
export interface Predicted {
  readonly call: Call
  readonly weight: number
  /** By the record of its source; and by its like alone, whoever said it. */
  readonly probability: number
  readonly like: number
}

/** Parts into which releases are divided; each is predicted from the others. */
const FOLDS = 10

/**
 * What the records of other releases say of each call: the releases are divided into ten parts, and each is predicted from the nine
 * others. So a source is never judged by the claim that is predicted.
 */
export function crossPredicted(calls: readonly Call[]): Predicted[] {
  const fold = new Map<string, number>()
  for (const { release } of calls)
    if (!fold.has(release)) fold.set(release, Number.parseInt(shortHash(release).slice(-5), 36) % FOLDS)
  const all = weighted(calls)
  const predicted: Predicted[] = []
  for (let part = 0; part < FOLDS; part++) {
    const held = all.filter(({ call }) => fold.get(call.release) === part)
    const rest = all.filter(({ call }) => fold.get(call.release) !== part)
    if (held.length === 0 || rest.length === 0) continue
    const likes = likesOf(rest)
    const shifts = new Map<string, number>()
    for (const kind of ORIGIN_KINDS) {
      const sources = Map.groupBy(
        rest.filter(({ call }) => call.kind === kind && call.name !== null),
        ({ call }) => call.origin,
      )
      for (const [origin, { mean }] of shiftsOf(sources, likes).shifts) shifts.set(origin, mean)
    }
    for (const { call, weight } of held) {
      const odds = likeOdds(likes, call)
      predicted.push({ call, weight, like: sigmoid(odds), probability: sigmoid(odds + (shifts.get(call.origin) ?? 0)) })
    }
  }
  return predicted
}

/** Calls of about the same probability, and how many of them held. */
export interface Bin {
  readonly predicted: number
  readonly held: number
  readonly of: number
  /** An 80 % interval of the share (E. B. Wilson, JASA 1927). */
  readonly low: number
  readonly high: number
}

/** How well probabilities of calls are calibrated. */
export interface Calibration {
  readonly bins: readonly Bin[]
  /** Expected calibration error: mean distance of predicted and held, by weight. */
  readonly error: number
  /** Mean squared error (G. W. Brier, 1950), and that of the share of all calls. */
  readonly brier: number
  readonly brierOfAll: number
  readonly of: number
}

/** z of an 80 % interval. */
const Z = 1.2816

/** Ten bins by probability; empty ones are left out. `null` where there is nothing to judge. */
export function calibrationOf(
  predicted: readonly Predicted[],
  by: 'probability' | 'like' = 'probability',
): Calibration | null {
  const sums = Array.from({ length: 10 }, () => ({ predicted: 0, held: 0, of: 0 }))
  let squares = 0
  let of = 0
  let held = 0
  for (const { call, weight, [by]: p } of predicted) {
    const bin = sums[Math.min(9, Math.floor(10 * p))]!
    bin.predicted += weight * p
    bin.of += weight
    if (call.held) bin.held += weight
    squares += weight * (p - (call.held ? 1 : 0)) ** 2
    of += weight
    if (call.held) held += weight
  }
  if (of === 0) return null
  const bins = sums
    .filter((bin) => bin.of > 0)
    .map((bin): Bin => {
      const share = bin.held / bin.of
      const middle = (share + Z ** 2 / (2 * bin.of)) / (1 + Z ** 2 / bin.of)
      const half = (Z * Math.sqrt((share * (1 - share)) / bin.of + Z ** 2 / (4 * bin.of ** 2))) / (1 + Z ** 2 / bin.of)
      return { predicted: bin.predicted / bin.of, held: share, of: bin.of, low: middle - half, high: middle + half }
    })
  const error = bins.reduce((sum, bin) => sum + bin.of * Math.abs(bin.predicted - bin.held), 0) / of
  const share = held / of
  return { bins, error, brier: squares / of, brierOfAll: share * (1 - share), of }
}
