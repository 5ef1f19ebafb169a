/**
 * How far apart two numbers of an attribute may be and still say the same.
 *
 * Nought where sources often give exactly the same number: there nearness adds nothing, and buckets would only join what
 * different sources mean by the attribute. Where they hardly ever do (measurements with their own noise), twice the median
 * distance of a claim from the middle of its item; claims are then put into buckets around the number with most claims near it,
 * as Li, Dong, Lyons, Meng & Srivastava, PVLDB 6(2) 2012, section 3.1 do with a fixed width.
 */
export interface ToleranceSample {
  /** The numbers that are claimed of each item, item by item. */
  readonly claims: readonly (readonly number[])[]
}

/** Below this share of pairs of claims that are exactly equal, equality is taken to be chance. */
const RARELY_EQUAL = 0.05

/**
 * The tolerance that a sample of items speaks for.
 *
 * @example
 * toleranceOf({ claims: [[5, 5, 6], [7, 7, 7]] }) // 0
 * toleranceOf({ claims: [[5.1, 5.3, 4.9], [7.2, 6.9, 7]] }) // 0.4
 */
export function toleranceOf({ claims }: ToleranceSample): number {
  let pairs = 0
  let equal = 0
  const deviations: number[] = []
  for (const numbers of claims) {
    if (numbers.length < 2) continue
    const sorted = numbers.toSorted((a, b) => a - b)
    let run = 1
    for (let at = 1; at <= sorted.length; at++)
      if (sorted[at] === sorted[at - 1]) run++
      else {
        equal += (run * (run - 1)) / 2
        run = 1
      }
    pairs += (sorted.length * (sorted.length - 1)) / 2
    const middle = medianOf(sorted)
    const deviation = medianOf(sorted.map((n) => Math.abs(n - middle)).toSorted((a, b) => a - b))
    if (deviation > 0) deviations.push(deviation)
  }
  if (pairs === 0 || equal >= RARELY_EQUAL * pairs) return 0
  return 2 * (medianOf(deviations.toSorted((a, b) => a - b)) || 0)
}

/**
 * Puts numbers into buckets: the number with most others within the tolerance first, with those, then the next. Returns for each
 * number the place of the one whose bucket it is in.
 *
 * @example
 * buckets([5.1, 9, 5.3, 5.2], 0.2) // [0, 1, 0, 0]
 */
export function buckets(numbers: readonly number[], tolerance: number): number[] {
  const within = tolerance * (1 + 1e-9)
  const of = numbers.map(() => -1)
  const order = numbers.map((_, at) => at).toSorted((a, b) => numbers[a]! - numbers[b]! || a - b)
  for (let left = numbers.length; left > 0;) {
    let best = -1
    let most = 0
    for (const at of order) {
      if (of[at] !== -1) continue
      const near = order.filter(
        (other) => of[other] === -1 && Math.abs(numbers[other]! - numbers[at]!) <= within,
      ).length
      if (near > most) {
        best = at
        most = near
      }
    }
    for (const other of order)
      if (of[other] === -1 && Math.abs(numbers[other]! - numbers[best]!) <= within) of[other] = best
    left -= most
  }
  return of
}

/** The middle of sorted numbers, the lower one of two; `NaN` of none. */
export function medianOf(sorted: readonly number[]): number {
  return sorted[(sorted.length - 1) >> 1] ?? Number.NaN
}
