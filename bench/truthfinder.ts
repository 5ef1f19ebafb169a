import type { ClaimTable } from '../src/weigh/fusion/index.ts'

/**
 * TruthFinder as published (Yin, Han & Yu, KDD 2007), without implications between values: a value is the more trusted the more
 * trusted its sources are, and a source is as trusted as its values are on average. The peer of the benchmark, written plainly on
 * the same columns. Returns the most trusted value of each item.
 *
 * ```
 * τ(s) = −ln(1 − t(s))   σ(v) = Σ τ(s)   c(v) = 1 / (1 + e^(−γ σ(v)))   t(s) = mean c(v)
 * ```
 */
export function truthFinder(table: ClaimTable): Int32Array {
  const START = 0.9
  const DAMPING = 0.3
  const ROUNDS = 10
  const facts = new Map<number, number>()
  const factItem: number[] = []
  const factValue: number[] = []
  const factOf = new Int32Array(table.claimItem.length)
  for (const [claim, item] of table.claimItem.entries()) {
    const key = item * table.values.length + table.claimValue[claim]!
    let fact = facts.get(key)
    if (fact === undefined) {
      fact = factItem.length
      facts.set(key, fact)
      factItem.push(item)
      factValue.push(table.claimValue[claim]!)
    }
    factOf[claim] = fact
  }
  const trust = new Float64Array(table.sources.length).fill(START)
  const confidence = new Float64Array(factItem.length)
  for (let round = 0; round < ROUNDS; round++) {
    confidence.fill(0)
    for (const [claim, fact] of factOf.entries())
      confidence[fact]! -= Math.log(Math.max(1e-12, 1 - trust[table.claimSource[claim]!]!))
    for (const [fact, score] of confidence.entries()) confidence[fact] = 1 / (1 + Math.exp(-DAMPING * score))
    const claims = new Int32Array(trust.length)
    trust.fill(0)
    for (const [claim, fact] of factOf.entries()) {
      trust[table.claimSource[claim]!]! += confidence[fact]!
      claims[table.claimSource[claim]!]!++
    }
    for (const [source, n] of claims.entries()) trust[source] = n === 0 ? START : trust[source]! / n
  }
  const best = new Int32Array(table.itemAttribute.length).fill(-1)
  for (const [fact, item] of factItem.entries())
    if (best[item] === -1 || confidence[fact]! > confidence[best[item]!]!) best[item] = fact
  return best.map((fact) => (fact === -1 ? -1 : factValue[fact]!))
}
