import { type KnownSource, accuracyEstimator } from './accuracy.ts'
import { type Calibration, calibrate, soften } from './calibration.ts'
import { type Candidates, candidatesOf } from './candidates.ts'
import { type CopiedPair, dependence } from './copying.ts'
import { estimateFalsehoods } from './falsehoods.ts'
import type { Hierarchy } from './hierarchy.ts'
import { valueKinds } from './kinds.ts'
import { type Posterior, newModel, newPosterior } from './model.ts'
import { reasoner } from './posterior.ts'
import { relationsOf } from './relations.ts'
import { estimateShares, valueShares } from './shares.ts'
import type { ClaimTable } from './table.ts'

/** What may be known besides the claims. */
export interface FuseOptions {
  /** What values are part of, where they are places or the like. */
  readonly hierarchy?: Hierarchy
  /** What is known of sources from elsewhere. */
  readonly known?: ReadonlyMap<string, KnownSource>
  /** False where only the accuracy of the sources is wanted: probabilities are then those of the model, too sure of themselves. */
  readonly calibrated?: boolean
}

/** What is probably true. Numbers of sources, attributes, items and values are those of the claim table. */
export interface Fused {
  /** Per item: its first candidate, one entry more than items; the candidates of an item are ordered by probability. */
  readonly first: Int32Array
  /** Per candidate: its value, in the spelling that most of its claims have, and its calibrated probability. */
  readonly value: Int32Array
  readonly probability: Float64Array
  /** Per source and attribute (source × attributes + attribute): the probability that a claim is true, if perhaps not all of it. */
  readonly accuracy: Float64Array
  /** Per attribute: what the log-odds of its beliefs were found to be worth; none where nothing was calibrated. */
  readonly calibration: readonly Calibration[]
  /** Pairs of sources that are probably copies of each other, or of a third. */
  readonly copies: readonly CopiedPair[]
}

/**
 * Rounds in which an attribute is judged by what its sources are worth in others (`accuracy.ts`), at most; with one attribute there
 * are none. It takes 8 until no attribute of the benchmark sets changes sides.
 */
const CROSSED_ROUNDS = 10
/** Rounds after that, at most; more change nothing that matters. */
const ROUNDS = 9
/** What is believed stands still when an item's probabilities move by less than this, on average. */
const STILL = 1e-4

/**
 * Finds the probable values of all items from what sources claim of them, with the accuracy of the sources, copying between them,
 * and the likeness of values all estimated from the claims. docs/fusion.md has the method, its sources and its limits.
 *
 * @example
 * const fused = fuse(claims.build())
 * fused.value[fused.first[0]] // the most probable value of item 0
 */
export function fuse(table: ClaimTable, { hierarchy, known, calibrated = true }: FuseOptions = {}): Fused {
  const kinds = valueKinds(table)
  const candidates = candidatesOf(table, kinds)
  const relations = relationsOf(candidates, kinds, table.values, hierarchy)
  const copying = dependence(candidates, kinds)
  const shares = valueShares(candidates, table.values.length)
  const model = newModel(candidates, shares, relations.less.length > 0)
  const posterior = newPosterior(candidates)
  const reason = reasoner(candidates, relations)
  const accuracies = accuracyEstimator(candidates, relations, (source) => known?.get(table.sources[source]!))

  const before = new Float64Array(posterior.probability.length)
  const believe = () => {
    reason.use(model)
    for (let i = 0; i < candidates.items; i++) reason.item(i, copying.weight, posterior)
  }
  /** Believes and learns from it, in turns, until nothing moves any more. */
  const learn = (rounds: number, crossed: boolean) => {
    let moved = Number.POSITIVE_INFINITY
    for (let round = 0; round < rounds && moved > STILL * candidates.items; round++) {
      believe()
      supposeClaimed(candidates, posterior)
      accuracies.estimate(posterior, model, crossed)
      const chance = estimateShares(shares, relations, posterior, model, candidates.attributes)
      estimateFalsehoods(candidates, relations, copying.weight, posterior, model, chance)
      moved = 0
      for (let c = 0; c < before.length; c++) moved += Math.abs(posterior.probability[c]! - before[c]!)
      before.set(posterior.probability)
    }
  }
  if (known !== undefined) accuracies.estimate(posterior, model, true)
  if (candidates.attributes > 1) learn(CROSSED_ROUNDS, true)
  learn(ROUNDS, false)
  believe()
  const calibrations = calibrated ? calibrate(candidates, relations, copying, model, reason) : []
  if (calibrated) {
    for (let i = 0; i < candidates.items; i++) soften(candidates, posterior, i, calibrations[candidates.attribute[i]!]!)
  }
  return {
    ...ranked(candidates, copying.weight, posterior.probability, table.values),
    accuracy: model.accuracy,
    calibration: calibrations,
    copies: copying.pairs,
  }
}

/**
 * Where claims conflict, one of them is supposed to be true when sources are judged. Else "all are wrong" can explain everything:
 * the worse it makes the sources look, the more it is believed.
 */
function supposeClaimed({ items, first }: Candidates, { probability, none }: Posterior): void {
  for (let i = 0; i < items; i++) {
    if (first[i + 1]! - first[i]! < 2 || none[i]! >= 1) continue
    for (let c = first[i]!; c < first[i + 1]!; c++) probability[c] = probability[c]! / (1 - none[i]!)
    none[i] = 0
  }
}

/** The candidates of each item, the most probable first, with the value in its commonest spelling. */
function ranked(
  { items, bucketed, attribute, item, value: middle, first, firstClaim, said }: Candidates,
  weight: Float32Array,
  belief: Float64Array,
  values: readonly string[],
): Pick<Fused, 'first' | 'value' | 'probability'> {
  const value = new Int32Array(belief.length)
  const probability = new Float64Array(belief.length)
  for (let i = 0; i < items; i++) {
    const own = Array.from({ length: first[i + 1]! - first[i]! }, (_, n) => first[i]! + n)
    const spelled = new Map(own.map((c) => [c, spelling(c)]))
    own.sort((x, y) => belief[y]! - belief[x]! || (values[spelled.get(x)!]! < values[spelled.get(y)!]! ? -1 : 1))
    for (const [at, c] of own.entries()) {
      value[first[i]! + at] = spelled.get(c)!
      probability[first[i]! + at] = belief[c]!
    }
  }
  return { first, value, probability }

  function spelling(candidate: number): number {
    if (bucketed[attribute[item[candidate]!]!]!) return middle[candidate]!
    const from = firstClaim[candidate]!
    const to = firstClaim[candidate + 1]!
    if (said.subarray(from, to).every((v) => v === said[from])) return said[from]!
    const said_ = new Map<number, number>()
    for (let at = from; at < to; at++) said_.set(said[at]!, (said_.get(said[at]!) ?? 0) + weight[at]!)
    return [...said_].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && values[b[0]]! < values[a[0]]!) ? b : a))[0]
  }
}
