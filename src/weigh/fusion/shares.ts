import { type Candidates, groupBy } from './candidates.ts'
import type { Model, Posterior } from './model.ts'
import type { Relations } from './relations.ts'

/**
 * How often a value is true and how often it is claimed falsely, over the items of its attribute. "Elizabeth" as a place of birth
 * is contradicted wherever others speak, so it is doubted where nobody does; a default that many fall back on is worth less than a
 * rare value that two sources agree on.
 */
export interface ValueShares {
  /** Per candidate: a number for its attribute and value together. */
  readonly slot: Int32Array
  /** Per number: its attribute. */
  readonly attribute: Int32Array
  /** Per candidate: in how many other items its value is claimed, of all that is claimed, before anything is known of truth. */
  readonly share: Float64Array
}

/** Added to the count of a value that it be met at all: Jeffreys' prior. */
const UNSEEN = 0.5
/** The items of its own that a value needs to outweigh what is true of all values; 1 and 10 give the same within .7 %. */
const STRENGTH = 2

/** Numbers the values of each attribute and counts them. */
export function valueShares({ attributes, attribute, item, value }: Candidates, values: number): ValueShares {
  const candidateAttribute = item.map((i) => attribute[i]!)
  const byAttribute = groupBy(candidateAttribute, attributes)
  const slot = new Int32Array(item.length)
  const slots: number[] = []
  const met = new Int32Array(values).fill(-1)
  const share = new Float64Array(item.length)
  for (let a = 0; a < attributes; a++) {
    const from = slots.length
    const own = byAttribute.order.subarray(byAttribute.first[a], byAttribute.first[a + 1])
    for (const c of own) {
      // A slot below `from` is another attribute's.
      if (met[value[c]!]! < from) {
        met[value[c]!] = slots.length
        slots.push(a)
      }
      slot[c] = met[value[c]!]!
    }
    const claimed = new Int32Array(slots.length - from)
    for (const c of own) claimed[slot[c]! - from]!++
    const all = own.length + UNSEEN * claimed.length
    for (const c of own) share[c] = (claimed[slot[c]! - from]! - 1 + UNSEEN) / all
  }
  return { slot, attribute: Int32Array.from(slots), share }
}

/**
 * Counts anew, now that something is believed true: for each candidate, its value's share of the truths and of the false claims in
 * all *other* items, so that no belief feeds on itself. Both shares are drawn to each other where little is known of the value.
 * Returns, per attribute, how often two false claims would be the same by chance.
 */
export function estimateShares(
  shares: ValueShares,
  relations: Relations,
  { probability }: Posterior,
  model: Model,
  attributes: number,
): Float64Array {
  const { slot, attribute } = shares
  const isFalse = falsehood(relations, probability)
  const truths = new Float64Array(attribute.length)
  const falsehoods = new Float64Array(attribute.length)
  for (let c = 0; c < slot.length; c++) {
    truths[slot[c]!]! += probability[c]!
    falsehoods[slot[c]!]! += isFalse[c]!
  }
  const allTruths = new Float64Array(attributes)
  const allFalsehoods = new Float64Array(attributes)
  const different = new Float64Array(attributes)
  for (let s = 0; s < attribute.length; s++) {
    allTruths[attribute[s]!]! += truths[s]!
    allFalsehoods[attribute[s]!]! += falsehoods[s]!
    different[attribute[s]!]!++
  }
  const chance = new Float64Array(attributes)
  for (let s = 0; s < attribute.length; s++) {
    const a = attribute[s]!
    const prior = (STRENGTH * (allFalsehoods[a]! + 1)) / (allTruths[a]! + allFalsehoods[a]! + 2)
    chance[a]! += ((falsehoods[s]! + prior) / (allFalsehoods[a]! + prior * different[a]!)) ** 2
  }
  for (let c = 0; c < slot.length; c++) {
    const s = slot[c]!
    const a = attribute[s]!
    const rate = (allTruths[a]! + 1) / (allTruths[a]! + allFalsehoods[a]! + 2)
    const priorTrue = STRENGTH * rate
    const priorFalse = STRENGTH * (1 - rate)
    model.trueShare[c] = (truths[s]! - probability[c]! + priorTrue) / (allTruths[a]! + priorTrue * different[a]!)
    model.falseShare[c] = (falsehoods[s]! - isFalse[c]! + priorFalse) / (allFalsehoods[a]! + priorFalse * different[a]!)
  }
  // Of two false claims neither is the true value: with D values alike, they coincide one time in D − 1.
  return chance.map((c) => c / (1 - Math.min(0.5, c)))
}

/** Per candidate, the probability that it is neither true nor says less than the truth. */
function falsehood({ lessFirst, less }: Relations, probability: Float64Array): Float64Array {
  const isFalse = probability.map((p) => 1 - p)
  for (let c = 0; c < probability.length; c++)
    for (let n = lessFirst[c]!; n < lessFirst[c + 1]!; n++)
      isFalse[less[n]!] = Math.max(0, isFalse[less[n]!]! - probability[c]!)
  return isFalse
}
