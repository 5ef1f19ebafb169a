/**
 * The cells of the time axis: single days for the first four weeks, weeks for a year, fortnights for another, four weeks to four
 * years, eight to eight years, half-years to the horizon, and beside that a cell border at every day that somebody named, so that an
 * official day is one cell. A forecast costs some 200 cells instead of 5,500 days; inside a cell the mass counts as spread evenly.
 */
export interface Grid {
  /** Borders, ascending: cell `i` holds the days `edges[i]` … `edges[i + 1] - 1`. */
  readonly edges: Int32Array
  /** Number of cells. */
  readonly n: number
}

/** Fifteen years: the last season that came back later than that was news for being so late. */
const HORIZON = 5480

/** Steps of the grid: [until so many days after the start, width in days]. */
const STEPS: readonly (readonly [number, number])[] = [
  [28, 1],
  [392, 7],
  [728, 14],
  [1456, 28],
  [2912, 56],
  [HORIZON, 182],
]

/** Days after the start at which the plain grid has its borders. */
const OFFSETS: readonly number[] = (() => {
  const offsets: number[] = []
  let at = 0
  for (const [until, width] of STEPS) {
    for (; at < until; at += width) offsets.push(at)
  }
  return [...offsets, at]
})()

/**
 * A grid that starts on day `start` and has a border at every one of `named` that lies inside it. When a named day lies beyond
 * the horizon, the grid goes on to three years after it (but no further than forty years).
 *
 * @example makeGrid(19000, [19007]).edges.includes(19007) // true
 */
export function makeGrid(start: number, named: readonly number[]): Grid {
  let end = start + OFFSETS.at(-1)!
  for (const day of named) {
    if (day >= end && day < start + 40 * 365) end = day + 3 * 365
  }
  const all = new Int32Array(OFFSETS.length + named.length + 1)
  let n = 0
  for (const offset of OFFSETS) all[n++] = start + offset
  for (const day of named) {
    if (day > start && day < end) all[n++] = day
  }
  if (all[OFFSETS.length - 1]! < end) all[n++] = end
  const sorted = all.subarray(0, n).sort()
  let kept = 0
  for (let i = 0; i < n; i++) {
    if (i === 0 || sorted[i] !== sorted[kept - 1]) sorted[kept++] = sorted[i]!
  }
  return { edges: sorted.subarray(0, kept), n: kept - 1 }
}

/** Divides by the sum, in place, and returns the sum. */
export function normalise(mass: Float64Array): number {
  let sum = 0
  for (let i = 0; i < mass.length; i++) sum += mass[i]!
  if (sum > 0) for (let i = 0; i < mass.length; i++) mass[i]! /= sum
  return sum
}

/**
 * For each of `ps` (ascending) the first day by whose end at least that share of the mass has come, the mass of a cell spread
 * evenly over its days. `mass` sums to 1.
 */
export function quantiles(grid: Grid, mass: Float64Array, ps: readonly number[]): number[] {
  const { edges, n } = grid
  const days: number[] = []
  let i = 0
  let sum = 0
  for (const p of ps) {
    while (i < n && sum + mass[i]! < p) sum += mass[i++]!
    if (i >= n) {
      days.push(edges[n]! - 1)
      continue
    }
    const width = edges[i + 1]! - edges[i]!
    const share = mass[i]! > 0 ? (p - sum) / mass[i]! : 0
    days.push(edges[i]! + Math.min(width - 1, Math.max(0, Math.ceil(share * width) - 1)))
  }
  return days
}

/** The median of a mass that need not sum to 1: the first day by whose end at least half of it has come. */
export function medianOf({ edges, n }: Grid, mass: Float64Array): number {
  let sum = 0
  for (let i = 0; i < n; i++) sum += mass[i]!
  const half = sum / 2
  let before = 0
  for (let i = 0; i < n; i++) {
    const next = before + mass[i]!
    if (next >= half) {
      const width = edges[i + 1]! - edges[i]!
      const share = mass[i]! > 0 ? (half - before) / mass[i]! : 0
      return edges[i]! + Math.min(width - 1, Math.max(0, Math.ceil(share * width) - 1))
    }
    before = next
  }
  return edges[n]! - 1
}

/** The mass of the days up to and including `day`. */
export function massUntil(grid: Grid, mass: Float64Array, day: number): number {
  const { edges, n } = grid
  let sum = 0
  for (let i = 0; i < n && edges[i]! <= day; i++) {
    const width = edges[i + 1]! - edges[i]!
    sum += mass[i]! * Math.min(1, (day + 1 - edges[i]!) / width)
  }
  // rounding: a sum of shares may exceed 1 by a hair
  return Math.min(1, sum)
}
