import { type ValueKind, numberOf } from './kinds.ts'
import type { ClaimTable } from './table.ts'
import { buckets, toleranceOf } from './tolerance.ts'

/**
 * A claim table put in order: the items, the candidates of each item (its different values) and the claims of each candidate, all
 * in flat arrays, so that one pass over the candidates reads memory from front to back.
 *
 * ```
 * item        0           1
 * candidates  0     1     2   first     = [0, 2, 3]
 * claims      0 1 2 3     4   firstClaim = [0, 3, 4, 5]
 * ```
 */
export interface Candidates {
  readonly items: number
  readonly sources: number
  readonly attributes: number
  /** Per attribute: whether different numbers that are near count as one, so that the value of a candidate is the middle of several. */
  readonly bucketed: readonly boolean[]
  /** Per item: its attribute, and its first candidate; one entry more than items. */
  readonly attribute: Int32Array
  readonly first: Int32Array
  /** Per candidate: its item, its value, its first claim; the last has one entry more. */
  readonly item: Int32Array
  readonly value: Int32Array
  readonly firstClaim: Int32Array
  /** Per claim: its source, the value in its own spelling, and its share where a source claims several values of an item. */
  readonly source: Int32Array
  readonly said: Int32Array
  readonly share: Float32Array
}

/** So many items tell how an attribute's numbers scatter. */
const SAMPLE = 20_000

/**
 * The candidates of every item. Numbers that are equal are one value, so are texts that differ only in case and white space; a
 * claim that a source repeats counts once.
 */
export function candidatesOf(table: ClaimTable, kinds: readonly ValueKind[]): Candidates {
  const items = table.itemAttribute.length
  const claims = table.claimItem.length
  const byItem = groupBy(table.claimItem, items)
  const same = sameValues(table, kinds)
  const tolerance = tolerances(table, kinds, byItem)

  const first = new Int32Array(items + 1)
  const candidateOf = new Int32Array(claims)
  const item: number[] = []
  const value: number[] = []
  // What was last seen where: a value's candidate is good only for the item in which it was met.
  const valueMet = new Int32Array(table.values.length).fill(-1)
  const valueAt = new Int32Array(table.values.length)
  const sourceMet = new Int32Array(table.sources.length).fill(-1)
  const share = new Float32Array(claims)
  const sourceOf = (at: number) => table.claimSource[byItem.order[at]!]!
  let kept = 0
  for (let i = 0; i < items; i++) {
    const from = byItem.first[i]!
    const to = byItem.first[i + 1]!
    const attribute = table.itemAttribute[i]!
    const near =
      tolerance[attribute]! > 0 ? nearest(table, byItem.order.subarray(from, to), tolerance[attribute]!) : null
    for (let at = from; at < to; at++) {
      const claim = byItem.order[at]!
      const meant = near?.[at - from] ?? table.claimValue[claim]!
      const v = kinds[attribute] === 'number' ? same.number[meant]! : same.text[meant]!
      if (valueMet[v] !== i) {
        valueMet[v] = i
        valueAt[v] = item.length
        item.push(i)
        value.push(v)
      }
      const candidate = valueAt[v]!
      const source = table.claimSource[claim]!
      share[at] = 1
      candidateOf[at] = candidate
      kept++
      if (sourceMet[source] === i && !shareOut(candidateOf, share, from, at, sourceOf)) kept--
      sourceMet[source] = i
    }
    first[i + 1] = item.length
  }

  const firstClaim = new Int32Array(item.length + 1)
  for (const candidate of candidateOf) if (candidate >= 0) firstClaim[candidate + 1]!++
  for (let c = 0; c < item.length; c++) firstClaim[c + 1]! += firstClaim[c]!
  const next = firstClaim.slice()
  const source = new Int32Array(kept)
  const said = new Int32Array(kept)
  const ordered = new Float32Array(kept)
  for (let at = 0; at < claims; at++) {
    const candidate = candidateOf[at]!
    if (candidate < 0) continue
    const to = next[candidate]!++
    source[to] = table.claimSource[byItem.order[at]!]!
    said[to] = table.claimValue[byItem.order[at]!]!
    ordered[to] = share[at]!
  }
  return {
    items,
    sources: table.sources.length,
    attributes: table.attributes.length,
    bucketed: tolerance.map((t) => t > 0),
    attribute: table.itemAttribute,
    first,
    item: Int32Array.from(item),
    value: Int32Array.from(value),
    firstClaim,
    source,
    said,
    share: ordered,
  }
}

/**
 * A source speaks again of an item, with the claim at `at`: once more for the same value is nothing (and returns false), another
 * value divides its say between them.
 */
function shareOut(
  candidateOf: Int32Array,
  share: Float32Array,
  from: number,
  at: number,
  sourceOf: (at: number) => number,
): boolean {
  const own: number[] = []
  for (let before = from; before < at; before++)
    if (candidateOf[before]! >= 0 && sourceOf(before) === sourceOf(at)) own.push(before)
  if (own.some((before) => candidateOf[before] === candidateOf[at])) {
    candidateOf[at] = -1
    return false
  }
  for (const each of [...own, at]) share[each] = 1 / (own.length + 1)
  return true
}

interface Grouped {
  readonly first: Int32Array
  readonly order: Int32Array
}

/** Sorts by counting: the places of everything in group 0, then of group 1, each in the order given. */
export function groupBy(group: Int32Array, groups: number): Grouped {
  const first = new Int32Array(groups + 1)
  for (const g of group) first[g + 1]!++
  for (let g = 0; g < groups; g++) first[g + 1]! += first[g]!
  const next = first.slice()
  const order = new Int32Array(group.length)
  for (let at = 0; at < group.length; at++) order[next[group[at]!]!++] = at
  return { first, order }
}

/** For every value, the first value that is the same number and the first that is the same text. */
function sameValues(table: ClaimTable, kinds: readonly ValueKind[]): { number: Int32Array; text: Int32Array } {
  const text = new Int32Array(table.values.length)
  const number = kinds.includes('number') ? new Int32Array(table.values.length) : text
  const texts = new Map<string, number>()
  const numbers = new Map<number, number>()
  for (const [v, value] of table.values.entries()) {
    text[v] = firstOf(texts, value.trim().replace(/\s+/g, ' ').toLowerCase(), v)
    if (number === text) continue
    const n = numberOf(value)
    number[v] = Number.isNaN(n) ? text[v] : firstOf(numbers, n, v)
  }
  return { number, text }
}

function firstOf<K>(met: Map<K, number>, key: K, v: number): number {
  const known = met.get(key)
  if (known !== undefined) return known
  met.set(key, v)
  return v
}

/** Per attribute, how far apart equal numbers may be. */
function tolerances(table: ClaimTable, kinds: readonly ValueKind[], byItem: Grouped): number[] {
  const samples: number[][][] = kinds.map(() => [])
  for (let i = 0; i < table.itemAttribute.length; i++) {
    const attribute = table.itemAttribute[i]!
    const sample = samples[attribute]!
    if (kinds[attribute] !== 'number' || sample.length === SAMPLE) continue
    const numbers = Array.from(byItem.order.subarray(byItem.first[i], byItem.first[i + 1]), (claim) =>
      numberOf(table.values[table.claimValue[claim]!]!),
    )
    sample.push(numbers.filter((n) => !Number.isNaN(n)))
  }
  return samples.map((claims) => toleranceOf({ claims }))
}

/** For each claim of an item, the value in the middle of its bucket. */
function nearest(table: ClaimTable, claims: Int32Array, tolerance: number): number[] {
  const values = Array.from(claims, (claim) => table.claimValue[claim]!)
  const numbers = values.map((v) => numberOf(table.values[v]!))
  const numeric = values.map((_, at) => at).filter((at) => !Number.isNaN(numbers[at]!))
  const bucket = buckets(
    numeric.map((at) => numbers[at]!),
    tolerance,
  )
  const meant = [...values]
  for (const head of new Set(bucket)) {
    const members = numeric
      .filter((_, at) => bucket[at] === head)
      .toSorted((a, b) => numbers[a]! - numbers[b]! || a - b)
    const middle = members[(members.length - 1) >> 1]!
    for (const member of members) meant[member] = values[middle]!
  }
  return meant
}
