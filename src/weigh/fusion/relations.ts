import type { Candidates } from './candidates.ts'
import type { Hierarchy } from './hierarchy.ts'
import type { ValueKind } from './kinds.ts'
import { saysLess } from './lists.ts'
import { type Bigrams, bigramsOf, diceOf } from './similarity.ts'

/**
 * How the candidates of an item relate, were a candidate `c` the truth:
 * - `less[lessFirst[c]] …`: those that say less than `c` (a part of the list, a place that `c` lies in): not the whole truth, but true
 * - `near[nearFirst[c]] …` with `nearness`: those that look like `c` gone wrong (misspelled, with something added); their nearness
 *   sums to less than 1
 */
export interface Relations {
  readonly lessFirst: Int32Array
  readonly less: Int32Array
  readonly nearFirst: Int32Array
  readonly near: Int32Array
  readonly nearness: Float32Array
}

/** Likeness counts with this power: half alike is an eighth as good. Chosen on book, where 2 and 4 give the same within 1 %. */
const POWER = 3
/** Less alike than this is not alike. */
const LEAST_ALIKE = 0.1
/** An attribute uses the hierarchy when it knows this share of its values. */
const KNOWN = 0.5
/** Candidates of one item that are compared with each other: those with the most claims. A bound on the time. */
const MOST = 128

/** Compares the candidates of each item with each other. */
export function relationsOf(
  candidates: Candidates,
  kinds: readonly ValueKind[],
  values: readonly string[],
  hierarchy: Hierarchy | undefined,
): Relations {
  const { items, attribute, first, value, firstClaim } = candidates
  const placed = inHierarchy(candidates, values, hierarchy)
  const grams = textGrams(candidates, kinds, values)
  const lessFirst = new Int32Array(value.length + 1)
  const nearFirst = new Int32Array(value.length + 1)
  const less: number[] = []
  const near: number[] = []
  const nearness: number[] = []
  for (let i = 0; i < items; i++) {
    const a = attribute[i]!
    const from = first[i]!
    const to = first[i + 1]!
    const compared = to - from > 1 && kinds[a] !== 'number' ? mostClaimed(from, to, firstClaim) : []
    for (let c = from; c < to; c++) {
      const start = near.length
      let sum = 1
      if (compared.includes(c))
        for (const other of compared) {
          if (other === c) continue
          if (lessThan(a, value[other]!, value[c]!)) {
            less.push(other)
            continue
          }
          const alike = diceOf(grams, value[c]!, value[other]!)
          if (alike <= LEAST_ALIKE) continue
          near.push(other)
          nearness.push(alike ** POWER)
          sum += alike ** POWER
        }
      // The 1 in the sum is for what it may also have become and nobody claims.
      for (let n = start; n < near.length; n++) nearness[n] = nearness[n]! / sum
      lessFirst[c + 1] = less.length
      nearFirst[c + 1] = near.length
    }
  }
  return {
    lessFirst,
    less: Int32Array.from(less),
    nearFirst,
    near: Int32Array.from(near),
    nearness: Float32Array.from(nearness),
  }

  function lessThan(a: number, one: number, other: number): boolean {
    if (placed[a]) {
      const inside = hierarchy?.get(values[other]!)?.has(values[one]!) ?? false
      // Of two names that lie in each other, as a town and a county of one name do, neither says less.
      return inside && !(hierarchy?.get(values[one]!)?.has(values[other]!) ?? false)
    }
    return kinds[a] === 'list' && saysLess(values[one]!, values[other]!)
  }
}

/** Per attribute, whether its values are mostly names of the hierarchy. */
function inHierarchy(
  { attributes, attribute, item, value }: Candidates,
  values: readonly string[],
  hierarchy: Hierarchy | undefined,
): boolean[] {
  const all = new Int32Array(attributes)
  const known = new Int32Array(attributes)
  for (let c = 0; c < item.length; c++) {
    all[attribute[item[c]!]!]!++
    if (hierarchy?.has(values[value[c]!]!)) known[attribute[item[c]!]!]!++
  }
  return Array.from(all, (n, a) => n > 0 && known[a]! >= KNOWN * n)
}

/** The bigrams of the values that are compared by their looks. */
function textGrams(
  { attribute, first, item, value }: Candidates,
  kinds: readonly ValueKind[],
  values: readonly string[],
): Bigrams {
  const wanted = new Uint8Array(values.length)
  for (let c = 0; c < item.length; c++) {
    const i = item[c]!
    if (kinds[attribute[i]!] !== 'number' && first[i + 1]! - first[i]! > 1) wanted[value[c]!] = 1
  }
  return bigramsOf(values, (v) => wanted[v] === 1)
}

function mostClaimed(from: number, to: number, firstClaim: Int32Array): number[] {
  const all = Array.from({ length: to - from }, (_, at) => from + at)
  if (all.length <= MOST) return all
  const claims = (c: number) => firstClaim[c + 1]! - firstClaim[c]!
  return all.toSorted((x, y) => claims(y) - claims(x) || x - y).slice(0, MOST)
}
