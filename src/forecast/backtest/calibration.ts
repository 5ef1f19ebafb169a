/** Whether probabilities mean what they say: for backtests. Every forecast counts with its weight. */

/** A forecast that can be judged: its quantiles, the day of the question and the day it came out, as day numbers. */
export interface Judged {
  readonly ps: readonly number[]
  readonly days: readonly number[]
  readonly asOf: number
  readonly actual: number
  readonly weight: number
}

/** The distribution function of a forecast: linear between its quantiles, 0 before the first day and 1 from the last on. */
export function cdf({ ps, days }: Pick<Judged, 'ps' | 'days'>, day: number): number {
  const last = days.length - 1
  if (day < days[0]!) return 0
  if (day >= days[last]!) return 1
  const i = days.findLastIndex((d) => d <= day)
  return ps[i]! + ((ps[i + 1]! - ps[i]!) * (day - days[i]!)) / (days[i + 1]! - days[i]!)
}

/** The quantile function, linear between the quantiles. */
export function quantileAt({ ps, days }: Pick<Judged, 'ps' | 'days'>, p: number): number {
  const i = ps.findIndex((share) => share >= p)
  if (i < 0) return days.at(-1)!
  if (i === 0 || ps[i] === p) return days[i]!
  return days[i - 1]! + ((days[i]! - days[i - 1]!) * (p - ps[i - 1]!)) / (ps[i]! - ps[i - 1]!)
}

const mean = (judged: readonly Judged[], value: (forecast: Judged) => number): number => {
  const weight = judged.reduce((sum, j) => sum + j.weight, 0)
  return judged.reduce((sum, j) => sum + j.weight * value(j), 0) / weight
}

/** Share of the outcomes inside the central interval of that probability, both end days inclusive. */
export function coverage(judged: readonly Judged[], share: number): number {
  return mean(judged, (j) => {
    const from = Math.floor(quantileAt(j, (1 - share) / 2))
    const to = Math.ceil(quantileAt(j, (1 + share) / 2))
    return j.actual >= from && j.actual <= to ? 1 : 0
  })
}

/**
 * Share of the outcomes whose probability integral transform lies between two probabilities. An outcome on a day that holds much
 * mass spreads over the probabilities of that day: the nonrandomised form of Czado, Gneiting & Held, "Predictive model assessment
 * for count data", Biometrics 65 (2009).
 */
function pitBetween(judged: readonly Judged[], from: number, to: number): number {
  return mean(judged, (j) => {
    const low = cdf(j, j.actual - 1)
    const high = Math.max(cdf(j, j.actual), low + 1e-9)
    return Math.max(0, Math.min(high, to) - Math.max(low, from)) / (high - low)
  })
}

/** Histogram of the probability integral transform in even bins, each share ideally one over the number of bins. */
export function pitHistogram(judged: readonly Judged[], bins = 10): number[] {
  return Array.from({ length: bins }, (_, bin) => pitBetween(judged, bin / bins, (bin + 1) / bins))
}

/**
 * As `coverage`, but fair where a day is known: a day that holds 95 % lies inside every central interval, so plain coverage of 50 %
 * intervals is then 95 % however good the forecast; here it counts for the share of its probabilities that lie in the interval.
 */
export function evenCoverage(judged: readonly Judged[], share: number): number {
  return pitBetween(judged, (1 - share) / 2, (1 + share) / 2)
}

/** One class of a reliability table. */
export interface Reliability {
  /** Mean probability that was forecast, and share that came true. */
  readonly forecast: number
  readonly observed: number
  /** Weight of the forecasts in it. */
  readonly weight: number
}

/** Reliability of "out within so many days", in even classes of the forecast probability; empty classes are left out. */
export function reliability(judged: readonly Judged[], horizon: number, classes = 5): Reliability[] {
  const rows: Reliability[] = []
  const told = judged.map((j) => ({ j, p: cdf(j, j.asOf + horizon) }))
  for (let k = 0; k < classes; k++) {
    const inside = told.filter(({ p }) => Math.min(classes - 1, Math.floor(p * classes)) === k)
    if (inside.length === 0) continue
    const forecast = new Map(inside.map(({ j, p }) => [j, p]))
    const members = inside.map(({ j }) => j)
    rows.push({
      forecast: mean(members, (j) => forecast.get(j)!),
      observed: mean(members, (j) => (j.actual <= j.asOf + horizon ? 1 : 0)),
      weight: members.reduce((sum, j) => sum + j.weight, 0),
    })
  }
  return rows
}
