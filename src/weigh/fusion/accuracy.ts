import type { Candidates } from './candidates.ts'
import type { Model, Posterior } from './model.ts'
import type { Relations } from './relations.ts'

/** What is known of a source from elsewhere: it was right in this share of so many claims. */
export interface KnownSource {
  readonly accuracy: number
  readonly claims: number
}

/**
 * How often each source is right in each attribute, and how often it then says less than it could, from what is believed true.
 *
 * Empirical Bayes: the accuracy of source s in attribute a is (true claims + K p) / (claims + K), where p is what one would expect of
 * it: the mean of the sources in a, moved on the log-odds scale by how much better or worse than the mean s is in its other
 * attributes. With `crossed`, p alone is taken: an attribute is then judged only by what its sources are worth elsewhere. Rounds
 * like that come first, because a majority that means something else by an attribute confirms itself as soon as its own accuracy
 * there counts; other attributes show who reports the real thing.
 */
export interface AccuracyEstimator {
  estimate(posterior: Posterior, model: Model, crossed: boolean): void
}

/** K: the claims that a source needs to outweigh what is expected of it. 4 and 16 give the same on the benchmark sets. */
const STRENGTH = 8
/** … and the same for saying less than it could. */
const GENERALITY_STRENGTH = 4
/** In the mean over sources, a source with many claims counts at most as this many. */
const MEAN_CLAIMS = 50
/** The mean is drawn to 8 right of 10 … */
const PRIOR_RIGHT = 8
const PRIOR_CLAIMS = 10
/** … and saying less to 3 of 10, as if seen twice. */
const PRIOR_GENERALITY = 0.3
const PRIOR_GENERAL = 2
/** How strongly a source's other attributes are drawn to the mean: half an attribute. */
const OTHERS = 0.5
/** Nobody is always right, or always wrong. */
const LEAST = 0.005
const MOST = 0.99

/** Prepares to estimate; `known` gives what is known of a source from elsewhere. */
export function accuracyEstimator(
  candidates: Candidates,
  relations: Relations,
  known: (source: number) => KnownSource | undefined,
): AccuracyEstimator {
  const { sources, attributes, attribute, item, firstClaim, source, share } = candidates
  const { lessFirst, less } = relations
  const cells = sources * attributes
  const claims = new Float64Array(cells)
  for (let c = 0; c < item.length; c++)
    for (let at = firstClaim[c]!; at < firstClaim[c + 1]!; at++)
      claims[source[at]! * attributes + attribute[item[c]!]!]! += share[at]!
  const right = new Float64Array(cells)
  const general = new Float64Array(cells)
  const exact = new Float64Array(cells)

  function count({ probability }: Posterior): void {
    right.fill(0)
    general.fill(0)
    exact.fill(0)
    for (let c = 0; c < item.length; c++) {
      const p = probability[c]!
      const a = attribute[item[c]!]!
      const sayable = lessFirst[c + 1]! > lessFirst[c]!
      for (let at = firstClaim[c]!; at < firstClaim[c + 1]!; at++) {
        const k = source[at]! * attributes + a
        right[k]! += p * share[at]!
        if (sayable) exact[k]! += p * share[at]!
      }
      for (let n = lessFirst[c]!; n < lessFirst[c + 1]!; n++)
        for (let at = firstClaim[less[n]!]!; at < firstClaim[less[n]! + 1]!; at++) {
          const k = source[at]! * attributes + a
          right[k]! += p * share[at]!
          general[k]! += p * share[at]!
        }
    }
  }

  return {
    estimate(posterior, model, crossed) {
      count(posterior)
      const mean = new Float64Array(attributes)
      const meanGeneral = new Float64Array(attributes)
      for (let a = 0; a < attributes; a++) {
        let r = PRIOR_RIGHT
        let n = PRIOR_CLAIMS
        let g = PRIOR_GENERAL * PRIOR_GENERALITY
        let x = PRIOR_GENERAL
        for (let k = a; k < cells; k += attributes) {
          const w = 1 / (1 + claims[k]! / MEAN_CLAIMS)
          r += w * right[k]!
          n += w * claims[k]!
          g += w * general[k]!
          x += w * (general[k]! + exact[k]!)
        }
        mean[a] = r / n
        meanGeneral[a] = g / x
      }
      for (let s = 0; s < sources; s++) {
        const elsewhere = known(s)
        let moved = 0
        let weighed = OTHERS
        for (let a = 0; a < attributes; a++) {
          const k = s * attributes + a
          if (claims[k] === 0) continue
          moved += (claims[k]! / (claims[k]! + STRENGTH)) * moveOf(k, mean[a]!)
          weighed += claims[k]! / (claims[k]! + STRENGTH)
        }
        for (let a = 0; a < attributes; a++) {
          const k = s * attributes + a
          const n = claims[k]!
          const own = n / (n + STRENGTH)
          const others = n === 0 ? moved / weighed : (moved - own * moveOf(k, mean[a]!)) / (weighed - own)
          const expected = 1 / (1 + Math.exp(-(logit(mean[a]!) + others)))
          const seen = (elsewhere?.claims ?? 0) + (crossed ? 0 : n)
          const seenRight = (elsewhere?.claims ?? 0) * (elsewhere?.accuracy ?? 0) + (crossed ? 0 : right[k]!)
          model.accuracy[k] = Math.min(MOST, Math.max(LEAST, (seenRight + STRENGTH * expected) / (seen + STRENGTH)))
          model.generality[k] =
            less.length === 0
              ? 0
              : (general[k]! + GENERALITY_STRENGTH * meanGeneral[a]!) / (general[k]! + exact[k]! + GENERALITY_STRENGTH)
        }
      }
    },
  }

  /** How much better a source is in an attribute than the mean, in log-odds. */
  function moveOf(k: number, mean: number): number {
    return logit((right[k]! + STRENGTH * mean) / (claims[k]! + STRENGTH)) - logit(mean)
  }
}

function logit(p: number): number {
  return Math.log(p / (1 - p))
}
