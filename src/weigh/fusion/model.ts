import type { Candidates } from './candidates.ts'

/** What is believed of the world, besides the truth: estimated from the truth as it is believed, and used to believe it anew. */
export interface Model {
  /** Per source and attribute (source × attributes + attribute): the probability that a claim is true, if perhaps not all of it. */
  readonly accuracy: Float64Array
  /** … and that a true claim says less than the truth, where less can be said. */
  readonly generality: Float64Array
  /** Per attribute: the probability that two false claims of an item are the same. */
  readonly coincidence: Float64Array
  /** … and how much more that is than chance: the concentration α of the urn of false values, small where errors spread. */
  readonly concentration: Float64Array
  /** … and that a false claim is the truth gone wrong. */
  readonly nearShare: Float64Array
  /** Per candidate: how often its value is true, of all truths in other items of the attribute. */
  readonly trueShare: Float64Array
  /** … and how often it is claimed falsely, of all that is. */
  readonly falseShare: Float64Array
}

/** What is believed true: per candidate its probability, per item the probability that nobody claims the truth. */
export interface Posterior {
  readonly probability: Float64Array
  readonly none: Float64Array
}

/** Before anything is known. None of these matters much: from .6 to .9, and .1 to .6, the benchmark sets end in the same place. */
const ACCURACY = 0.8
const GENERALITY = 0.3
const COINCIDENCE = 0.33
const CONCENTRATION = 2
const NEAR_SHARE = 0.3

/** The model before the first round; `shares` are the candidates' shares as `valueShares` counts them. */
export function newModel(
  { sources, attributes }: Candidates,
  shares: { readonly share: Float64Array },
  generality: boolean,
): Model {
  return {
    accuracy: new Float64Array(sources * attributes).fill(ACCURACY),
    generality: new Float64Array(sources * attributes).fill(generality ? GENERALITY : 0),
    coincidence: new Float64Array(attributes).fill(COINCIDENCE),
    concentration: new Float64Array(attributes).fill(CONCENTRATION),
    nearShare: new Float64Array(attributes).fill(NEAR_SHARE),
    trueShare: Float64Array.from(shares.share),
    falseShare: Float64Array.from(shares.share),
  }
}

/** The posterior before the first round: nothing. */
export function newPosterior({ items, item }: Candidates): Posterior {
  return { probability: new Float64Array(item.length), none: new Float64Array(items) }
}
