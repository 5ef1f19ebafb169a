import type { Candidates } from './candidates.ts'
import { logBeta } from './gamma.ts'
import type { ValueKind } from './kinds.ts'
import { partialCopies } from './partial.ts'

/**
 * Who copies whom, and how much the claims of copies count.
 *
 * For each attribute the pairs of sources that speak of the same items are looked at: of `n` common items, on how many do they
 * differ? Two kinds of pairs are told apart, by a mixture of two beta-binomial distributions:
 *
 *   copies       d | n ~ BetaBinomial(n, 1, 500): hardly ever differ (0.2 % on average)
 *   independent  d | n ~ BetaBinomial(n, a, b), fitted to the attribute by moments, with a ≥ 2
 *
 * The fit is what makes this safe without knowing the truth: where everybody agrees (an easy attribute), agreement proves
 * nothing; where sources usually differ, a pair that never does stands out. `a ≥ 2` because both sources can err: the
 * density of a sum of two error rates is nought at nought. Direction does not matter: a group of copies counts once.
 *
 * In the line of Dong, Berti-Equille & Srivastava (PVLDB 2(1) 2009), who weigh agreement on false values against agreement on true
 * ones in every round. Here dependence is decided once, before any truth is believed: on sets where a group of sources shares
 * another concept of the attribute, their rounds settle on whatever they first take to be true (docs/fusion.md).
 */
export interface Dependence {
  /** The probability that two sources are copies in an attribute; 0 when nothing is known. */
  between(attribute: number, one: number, other: number): number
  /** Per claim: what it counts, 1 for one that depends on no other. */
  readonly weight: Float32Array
  /** Pairs that are probably copies, and their probability. */
  readonly pairs: readonly CopiedPair[]
}

export interface CopiedPair {
  readonly attribute: number
  readonly one: number
  readonly other: number
  readonly probability: number
}

/** How often copies differ: Beta(1, 500). Feeds with a delay differ now and then. */
const COPY_A = 1
const COPY_B = 500
/** The share of pairs that are copies, before looking. */
const PRIOR = 0.05
/** The steepest that the density of independent pairs may rise from no difference: see above. */
const LEAST_A = 2
/** Pairs with fewer common items tell nothing. */
const LEAST_COMMON = 3
const ROUNDS = 8
/** The fit starts from a tenth of a pair that differs half the time: something to divide by. */
const PRIOR_PAIRS = 0.1
/** Dependence below this is left out of the weights. */
const FAINT = 0.01
/** Cells of the pair tables of all attributes together: sources with the most claims are compared when it is not enough. */
const CELLS = 16_000_000
/** Of an item with more claims than this, only so many are compared: a bound on the time. */
const MOST_CLAIMS = 256

/**
 * Looks for copies and weighs every claim.
 *
 * @param kinds of the values of each attribute
 */
export function dependence(candidates: Candidates, kinds: readonly ValueKind[]): Dependence {
  const { sources, attributes, attribute: attributeOf, item, firstClaim, source } = candidates
  const claims = new Int32Array(sources * attributes)
  for (let c = 0; c < item.length; c++)
    for (let at = firstClaim[c]!; at < firstClaim[c + 1]!; at++)
      claims[source[at]! * attributes + attributeOf[item[c]!]!]!++
  const most = Math.floor(Math.sqrt(CELLS / Math.max(1, attributes)))
  const tables = Array.from({ length: attributes }, (_, attribute) => pairTable(candidates, claims, attribute, most))
  countPairs(candidates, tables)
  for (const table of tables) tellApart(table)
  const chance = coincidences(candidates)
  addPartial(tables.flatMap((table, a) => (kinds[a] === 'list' ? [] : [{ ...table, coincidence: chance[a]! }])))
  const between = (attribute: number, one: number, other: number): number => {
    const { place, size, copied } = tables[attribute]!
    const row = place[one]!
    const column = place[other]!
    return row < 0 || column < 0 ? 0 : copied[row * size + column]!
  }
  return { between, weight: weights(candidates, tables), pairs: tables.flatMap((table, a) => likely(table, a)) }
}

/** The sources of an attribute that can be compared, and for each pair of them what it has in common. */
interface PairTable {
  readonly size: number
  /** Per source: its row, or -1. */
  readonly place: Int32Array
  readonly sourceAt: Int32Array
  /** Common items, and on how many the same is claimed; symmetric. */
  readonly common: Float32Array
  readonly agreed: Float32Array
  readonly copied: Float32Array
}

/** An empty table for the sources with the most claims of an attribute; `claims` is per source and attribute. */
function pairTable(
  { sources, attributes }: Candidates,
  claims: Int32Array,
  attribute: number,
  most: number,
): PairTable {
  const claimsOf = (s: number) => claims[s * attributes + attribute]!
  const comparable = Array.from({ length: sources }, (_, s) => s)
    .filter((s) => claimsOf(s) >= LEAST_COMMON)
    .toSorted((x, y) => claimsOf(y) - claimsOf(x))
    .slice(0, most)
  const place = new Int32Array(sources).fill(-1)
  for (const [row, s] of comparable.entries()) place[s] = row
  const size = comparable.length
  const table = () => new Float32Array(size * size)
  return { size, place, sourceAt: Int32Array.from(comparable), common: table(), agreed: table(), copied: table() }
}

function countPairs(candidates: Candidates, tables: readonly PairTable[]): void {
  const { items, attribute, bucketed, first, firstClaim, source, said } = candidates
  const rows = new Int32Array(MOST_CLAIMS)
  const claimed = new Int32Array(MOST_CLAIMS)
  for (let i = 0; i < items; i++) {
    const { place, size, common, agreed } = tables[attribute[i]!]!
    // Copies have the very same number, not one near it.
    const exactly = bucketed[attribute[i]!]!
    let claims = 0
    for (let c = first[i]!; c < first[i + 1]!; c++)
      for (let at = firstClaim[c]!; at < firstClaim[c + 1]! && claims < MOST_CLAIMS; at++) {
        const row = place[source[at]!]!
        if (row < 0) continue
        rows[claims] = row
        claimed[claims++] = exactly ? said[at]! : c
      }
    for (let x = 1; x < claims; x++)
      for (let y = 0; y < x; y++) {
        // One triangle is filled; `tellApart` mirrors what it makes of it.
        const cell = rows[x]! > rows[y]! ? rows[x]! * size + rows[y]! : rows[y]! * size + rows[x]!
        common[cell]!++
        if (claimed[x] === claimed[y]) agreed[cell]!++
      }
  }
}

/** Fits the mixture to an attribute's pairs and fills in the probability that each is a pair of copies. */
function tellApart({ size, common, agreed, copied }: PairTable): void {
  const cells: number[] = []
  for (let row = 1; row < size; row++)
    for (let column = 0; column < row; column++)
      if (common[row * size + column]! >= LEAST_COMMON) cells.push(row * size + column)
  let a = LEAST_A
  let b = LEAST_A
  for (let round = 0; round < ROUNDS; round++) {
    const copiesAt = logBeta(COPY_A, COPY_B)
    const othersAt = logBeta(a, b)
    let weighed = PRIOR_PAIRS
    let sum = PRIOR_PAIRS / 2
    for (const cell of cells) {
      const n = common[cell]!
      const d = n - agreed[cell]!
      const copies = logBeta(COPY_A + d, COPY_B + n - d) - copiesAt
      const others = logBeta(a + d, b + n - d) - othersAt
      copied[cell] = 1 / (1 + (Math.exp(others - copies) * (1 - PRIOR)) / PRIOR)
      const w = ((1 - copied[cell]!) * n) / (n + 10)
      weighed += w
      sum += (w * d) / n
    }
    const mean = sum / weighed
    let spread = PRIOR_PAIRS / 20
    let freedom = PRIOR_PAIRS
    for (const cell of cells) {
      const n = common[cell]!
      const w = ((1 - copied[cell]!) * n) / (n + 10)
      spread += w * (((n - agreed[cell]!) / n - mean) ** 2 - (mean * (1 - mean)) / n)
      freedom += w * (1 - 1 / n)
    }
    const variance = Math.max(1e-4, spread / freedom)
    a = Math.max(LEAST_A, mean * Math.max(0.5, (mean * (1 - mean)) / variance - 1))
    b = (a * (1 - mean)) / mean
  }
  for (const cell of cells) copied[(cell % size) * size + Math.floor(cell / size)] = copied[cell]!
}

/** One attribute says no more than this for or against two sources being copies, in log-odds. */
const MOST_SAID = 5
/** Copies that differ are taken for such from this agreement on: with less they are hardly one source. */
const LEAST_AGREED = 0.6

/** So many candidates of an attribute show how its values are spread. */
const SPREAD_SAMPLE = 100_000

/**
 * How often two false claims of an item are the same by chance, per attribute: 1 / (n − 1) of n values, counted as Simpson does
 * (Nature 163, 1949): the inverse of the probability that two claims have the same one.
 */
function coincidences({ attributes, attribute, item, value, firstClaim }: Candidates): number[] {
  const counts = Array.from({ length: attributes }, () => new Map<number, number>())
  const seen = new Int32Array(attributes)
  for (let c = 0; c < item.length; c++) {
    const a = attribute[item[c]!]!
    if (seen[a]!++ >= SPREAD_SAMPLE) continue
    counts[a]!.set(value[c]!, (counts[a]!.get(value[c]!) ?? 0) + firstClaim[c + 1]! - firstClaim[c]!)
  }
  return counts.map((values) => {
    let all = 0
    let squares = 0
    for (const count of values.values()) {
      all += count
      squares += count * count
    }
    const different = (all * all) / Math.max(1, squares)
    return 1 / Math.max(1, different - 1)
  })
}

/**
 * Adds copies that differ now and then (`partial.ts`). Who copies does so in everything: what all attributes say of two sources is
 * added up, so that sources that mean the same by one attribute are no copies because of it. Lists are left out: who leaves out the
 * same names by habit agrees in part, and does not copy.
 */
function addPartial(tables: readonly (PairTable & { readonly coincidence: number })[]): void {
  const sources = tables[0]?.place.length ?? 0
  const said = new Map<number, number>()
  const each = tables.map((table) => partialCopies(table, table.coincidence))
  for (const [a, { size, sourceAt }] of tables.entries())
    for (let row = 1; row < size; row++)
      for (let column = 0; column < row; column++) {
        const ratio = each[a]![row * size + column]!
        if (ratio === 0) continue
        const [s, t] = [sourceAt[row]!, sourceAt[column]!]
        const pair = Math.min(s, t) * sources + Math.max(s, t)
        said.set(pair, (said.get(pair) ?? 0) + Math.max(-MOST_SAID, Math.min(MOST_SAID, ratio)))
      }
  for (const { size, sourceAt, common, agreed, copied } of tables)
    for (let row = 1; row < size; row++)
      for (let column = 0; column < row; column++) {
        const [s, t] = [sourceAt[row]!, sourceAt[column]!]
        const ratio = said.get(Math.min(s, t) * sources + Math.max(s, t)) ?? 0
        const cell = row * size + column
        if (ratio <= 0 || agreed[cell]! < LEAST_AGREED * common[cell]!) continue
        const probability = 1 / (1 + ((1 - PRIOR) / PRIOR) * Math.exp(-ratio))
        if (probability <= copied[cell]!) continue
        copied[cell] = probability
        copied[column * size + row] = probability
      }
}

/**
 * What each claim counts: 1 / (1 + Σ probability of being a copy of another that claims the same of the same item). Of k copies of
 * each other, together 1: Kish's effective sample size, k / (1 + (k − 1) ρ), with the probability of copying for ρ.
 */
function weights(
  { item, attribute, firstClaim, source, share }: Candidates,
  tables: readonly PairTable[],
): Float32Array {
  const neighbours = tables.map(neighboursOf)
  const weight = new Float32Array(source.length)
  // For each source, the candidate that it was last met at.
  const met = new Int32Array(neighbours.reduce((most, n) => Math.max(most, n.sources), 0)).fill(-1)
  for (let c = 0; c < item.length; c++) {
    const near = neighbours[attribute[item[c]!]!]!
    const from = firstClaim[c]!
    const to = firstClaim[c + 1]!
    if (to - from > 1) for (let at = from; at < to; at++) met[source[at]!] = c
    for (let at = from; at < to; at++) {
      let together = 1
      if (to - from > 1) {
        const s = source[at]!
        for (let n = near.first[s]!; n < near.first[s + 1]!; n++)
          if (met[near.source[n]!] === c) together += near.probability[n]!
      }
      weight[at] = share[at]! / together
    }
  }
  return weight
}

interface Neighbours {
  readonly sources: number
  readonly first: Int32Array
  readonly source: Int32Array
  readonly probability: Float32Array
}

/** For each source, those that it may be a copy of. */
function neighboursOf({ size, place, sourceAt, copied }: PairTable): Neighbours {
  const first = new Int32Array(place.length + 1)
  const source: number[] = []
  const probability: number[] = []
  for (let s = 0; s < place.length; s++) {
    const row = place[s]!
    if (row >= 0)
      for (let column = 0; column < size; column++)
        if (copied[row * size + column]! >= FAINT) {
          source.push(sourceAt[column]!)
          probability.push(copied[row * size + column]!)
        }
    first[s + 1] = source.length
  }
  return { sources: place.length, first, source: Int32Array.from(source), probability: Float32Array.from(probability) }
}

function likely({ size, sourceAt, copied }: PairTable, attribute: number): CopiedPair[] {
  const pairs: CopiedPair[] = []
  for (let row = 1; row < size; row++)
    for (let column = 0; column < row; column++) {
      const probability = copied[row * size + column]!
      if (probability > 0.5) pairs.push({ attribute, one: sourceAt[row]!, other: sourceAt[column]!, probability })
    }
  return pairs
}
