import type { Candidates } from './candidates.ts'
import type { Model, Posterior } from './model.ts'
import type { Relations } from './relations.ts'

/**
 * How false claims come about, per attribute, from what is believed true: how often two of an item coincide (what the urn of
 * `posterior.ts` needs), and how often they are the truth gone wrong. `falseValues` is, per attribute, how often two would coincide by
 * chance (`estimateShares`).
 */
export function estimateFalsehoods(
  candidates: Candidates,
  relations: Relations,
  weight: Float32Array,
  posterior: Posterior,
  model: Model,
  falseValues: Float64Array,
): void {
  estimateCoincidence(candidates, relations, weight, posterior, model)
  for (let a = 0; a < candidates.attributes; a++)
    model.concentration[a] = concentrationOf(model.coincidence[a]!, falseValues[a]!)
  estimateNearShare(candidates, relations, posterior, model)
}

/**
 * The concentration of an urn whose draws coincide with a given probability, when two draws from what it is filled from do with
 * probability `chance`: ρ = 1 / (1 + α) + α / (1 + α) chance, solved for α, within bounds.
 */
function concentrationOf(coincidence: number, chance: number): number {
  return Math.min(1000, Math.max(0.1, (1 - coincidence) / Math.max(1e-3, coincidence - chance)))
}

/** The coincidence is drawn to 2 of 10 pairs. */
const PRIOR_EQUAL = 2
const PRIOR_PAIRS = 10

function estimateCoincidence(
  { items, attributes, attribute, first, firstClaim }: Candidates,
  { lessFirst, less }: Relations,
  weight: Float32Array,
  { probability }: Posterior,
  model: Model,
): void {
  const equal = new Float64Array(attributes).fill(PRIOR_EQUAL)
  const pairs = new Float64Array(attributes).fill(PRIOR_PAIRS)
  let mass = new Float64Array(64)
  for (let i = 0; i < items; i++) {
    const from = first[i]!
    const to = first[i + 1]!
    const a = attribute[i]!
    if (to - from > mass.length) mass = new Float64Array(2 * (to - from))
    let all = 0
    let allEqual = 0
    for (let c = from; c < to; c++) {
      let m = 0
      for (let at = firstClaim[c]!; at < firstClaim[c + 1]!; at++) m += weight[at]!
      mass[c - from] = m
      all += m
      allEqual += Math.max(0, m * (m - 1))
    }
    for (let c = from; c < to; c++) {
      let m = mass[c - from]!
      let left = all - m
      let leftEqual = allEqual - Math.max(0, m * (m - 1))
      for (let n = lessFirst[c]!; n < lessFirst[c + 1]!; n++) {
        m = mass[less[n]! - from]!
        left -= m
        leftEqual -= Math.max(0, m * (m - 1))
      }
      if (left <= 1) continue
      equal[a]! += probability[c]! * leftEqual
      pairs[a]! += probability[c]! * left * (left - 1)
    }
  }
  for (let a = 0; a < attributes; a++) model.coincidence[a] = Math.min(0.9, Math.max(0.001, equal[a]! / pairs[a]!))
}

const MOST_NEAR = 0.95

/** One round of expectation and maximization for the mixture of `falseShare` and `nearness`. */
function estimateNearShare(
  { attributes, attribute, first, item }: Candidates,
  { lessFirst, nearFirst, near, nearness }: Relations,
  { probability }: Posterior,
  model: Model,
): void {
  const isNear = new Float64Array(attributes).fill(1)
  const all = new Float64Array(attributes).fill(2)
  for (let c = 0; c < item.length; c++) {
    const p = probability[c]!
    if (p < 1e-3) continue
    const i = item[c]!
    const a = attribute[i]!
    const share = model.nearShare[a]!
    all[a]! += p * (first[i + 1]! - first[i]! - 1 - (lessFirst[c + 1]! - lessFirst[c]!))
    for (let n = nearFirst[c]!; n < nearFirst[c + 1]!; n++) {
      const asNear = share * nearness[n]!
      isNear[a]! += (p * asNear) / (asNear + (1 - share) * model.falseShare[near[n]!]!)
    }
  }
  for (let a = 0; a < attributes; a++) model.nearShare[a] = Math.min(MOST_NEAR, isNear[a]! / all[a]!)
}
