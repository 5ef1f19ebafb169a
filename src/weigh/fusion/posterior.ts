import type { Candidates } from './candidates.ts'
import { logGamma } from './gamma.ts'
import type { Model, Posterior } from './model.ts'
import type { Relations } from './relations.ts'

/**
 * What is true of an item, given a model and what every claim counts. Were candidate `t` the truth, with the claims' weights `w`
 * as exponents of their likelihoods,
 *
 * ```
 * log P(claims | t) = Σ_{s says t}            w_s log A_s          (A_s (1 − g_s) where some candidate says less than t)
 *                   + Σ_{s says less than t}  w_s log(A_s g_s / #less)
 *                   + Σ_{s says otherwise}    w_s log(1 − A_s)  +  urn
 * urn = Σ_v [log Γ(α q_v + m_v) − log Γ(α q_v)] + log Γ(α (1 − q_t)) − log Γ(α (1 − q_t) + Σ m_v)
 * ```
 *
 * over the other values `v` with the weight `m_v` of those who say so. False claims are drawn from a Pólya urn (a Dirichlet
 * process): a new false value comes from `q`, the shares of false values and the neighbourhood of the truth, but the more
 * often one has been drawn, the more likely it is again, as when an error spreads. So the second source of an error says little. POPACCU (Dong, Saha & Srivastava, PVLDB 6(2) 2012) uses a false value's popularity in the
 * item directly; the urn charges for its first appearance. The prior of `t` is its share of truths; what is left of 1 is "none of
 * these", under which every claim is false.
 */
export interface Reasoner {
  /** Takes over a model. */
  use(model: Model): void
  /** The probabilities of the candidates of one item, written into `into`. */
  item(i: number, weight: Float32Array, into: Posterior): void
}

/** A source that is wrong is taken to say less than the truth this often, beyond what it says less when it is right. */
const WRONG_LESS = 0.01

/** Prepares to reason over candidates; the scratch space is its own, so one reasoner works on one item at a time. */
export function reasoner(candidates: Candidates, { lessFirst, less, nearFirst, near, nearness }: Relations): Reasoner {
  const { attributes, attribute, first, firstClaim, source } = candidates
  let most = 0
  for (let i = 0; i < candidates.items; i++) most = Math.max(most, first[i + 1]! - first[i]!)
  const whenTrue = new Float64Array(most)
  const whenFalse = new Float64Array(most)
  const drawn = new Float64Array(most)
  const mass = new Float64Array(most)
  const cells = candidates.sources * attributes
  const logTrue = new Float64Array(cells)
  const logExact = new Float64Array(cells)
  const logLess = new Float64Array(cells)
  const logFalse = new Float64Array(cells)
  let model: Model

  return {
    use(used) {
      model = used
      for (let k = 0; k < cells; k++) {
        const accuracy = used.accuracy[k]!
        const generality = used.generality[k]!
        logTrue[k] = Math.log(accuracy)
        logExact[k] = Math.log(accuracy * (1 - generality))
        logLess[k] = Math.log(accuracy * generality + WRONG_LESS * (1 - accuracy))
        logFalse[k] = Math.log(1 - accuracy)
      }
    },
    item(i, weight, { probability, none }) {
      const a = attribute[i]!
      const from = first[i]!
      const to = first[i + 1]!
      const alpha = model.concentration[a]!
      const nearShare = model.nearShare[a]!

      let all = 0
      let allFalse = 0
      let prior = 0
      for (let c = from; c < to; c++) {
        const log = lessFirst[c + 1]! > lessFirst[c]! ? logExact : logTrue
        let ifTrue = 0
        let ifFalse = 0
        let m = 0
        for (let at = firstClaim[c]!; at < firstClaim[c + 1]!; at++) {
          const k = source[at]! * attributes + a
          const w = weight[at]!
          ifTrue += w * log[k]!
          ifFalse += w * logFalse[k]!
          m += w
        }
        const own = alpha * model.falseShare[c]!
        whenTrue[c - from] = ifTrue
        whenFalse[c - from] = ifFalse
        drawn[c - from] = logGamma(own + m) - logGamma(own)
        mass[c - from] = m
        all += m
        allFalse += ifFalse + drawn[c - from]!
        prior += model.trueShare[c]!
      }
      // Under "none of these" the urn holds all claims; each candidate takes its own out of it.
      const nobody = allFalse + Math.log(Math.max(1e-9, 1 - prior)) + logGamma(alpha) - logGamma(alpha + all)
      let best = nobody
      for (let c = from; c < to; c++) {
        const j = c - from
        let log = allFalse - whenFalse[j]! - drawn[j]! + whenTrue[j]! + Math.log(model.trueShare[c]!)
        const wrong = alpha * (1 - model.falseShare[c]!)
        let urn = all - mass[j]!
        const lessFrom = lessFirst[c]!
        const lessTo = lessFirst[c + 1]!
        for (let n = lessFrom; n < lessTo; n++) {
          const other = less[n]!
          const o = other - from
          let say = 0
          for (let at = firstClaim[other]!; at < firstClaim[other + 1]!; at++)
            say += weight[at]! * logLess[source[at]! * attributes + a]!
          log += say - whenFalse[o]! - drawn[o]! - mass[o]! * Math.log(lessTo - lessFrom)
          urn -= mass[o]!
        }
        for (let n = nearFirst[c]!; n < nearFirst[c + 1]!; n++) {
          const other = near[n]!
          const o = other - from
          const own = alpha * ((1 - nearShare) * model.falseShare[other]! + nearShare * nearness[n]!)
          log += logGamma(own + mass[o]!) - logGamma(own) - drawn[o]!
        }
        log += logGamma(wrong) - logGamma(wrong + Math.max(0, urn))
        probability[c] = log
        if (log > best) best = log
      }
      let sum = Math.exp(nobody - best)
      none[i] = sum
      for (let c = from; c < to; c++) {
        probability[c] = Math.exp(probability[c]! - best)
        sum += probability[c]!
      }
      none[i] = none[i]! / sum
      for (let c = from; c < to; c++) probability[c] = probability[c]! / sum
    },
  }
}
