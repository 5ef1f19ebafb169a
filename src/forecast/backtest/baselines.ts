import { dayOf } from '../../day.ts'
import { QUANTILES } from '../shares.ts'
import type { Row } from './csv.ts'
import type { Point } from './ledger.ts'

/**
 * What people do without a forecaster, as bench/ledger/score.ts defines it: believe the latest claimed window; go by how long
 * seasons take; give every claimed window the same weight.
 */
export const BASELINES = ['window', 'base-rate', 'majority'] as const
export type Baseline = (typeof BASELINES)[number]

/** Days from premiere to premiere at 10 … 90 % and the mean tails, all of bench/seasons: bench/ledger/score.ts. */
const GAPS = [119, 196, 297, 350, 364, 371, 441, 538, 734, 980]

/** Points by which an even window is drawn. */
const EVEN = 41

type Sample = (readonly [day: number, weight: number])[]

/** Quantiles of weighted days. */
function sampleQuantiles(sample: Sample): number[] {
  const sorted = sample.toSorted((a, b) => a[0] - b[0])
  const total = sorted.reduce((sum, [, weight]) => sum + weight, 0)
  let i = 0
  let before = 0
  return QUANTILES.map((p) => {
    while (i < sorted.length - 1 && before + sorted[i]![1] < p * total) before += sorted[i++]![1]
    return Math.round(sorted[i]![0])
  })
}

/** A baseline's quantiles at a point, as day numbers for the probabilities of an answer. */
export function baseline(name: Baseline, { release, asOf }: Point): number[] {
  const now = dayOf(asOf)!
  const windows = release.reports
    .filter((r) => r['property'] === 'release' && r['certainty'] !== 'denied' && dayOf(r['reported_on']!)! <= now)
    .filter((r) => dayOf(r['from']!) !== null && (dayOf(r['to']!) ?? -Infinity) >= now)
    .toSorted((a, b) => a['reported_on']!.localeCompare(b['reported_on']!))
  const even = (row: Row): Sample => {
    const from = Math.max(dayOf(row['from']!)!, now)
    const to = Math.max(dayOf(row['to']!)!, from)
    return Array.from({ length: EVEN }, (_, i) => [from + ((to - from) * i) / (EVEN - 1), 1])
  }
  if (name === 'window' && windows.length > 0) return sampleQuantiles(even(windows.at(-1)!))
  if (name === 'majority' && windows.length > 0) return sampleQuantiles(windows.flatMap(even))
  const previous = dayOf(release.row['previous_premiere'] ?? '')
  const start = previous !== null && previous < now ? previous : now - 180
  return sampleQuantiles(
    GAPS.flatMap((gap) => [0, 1, 2].map((k) => [Math.max(start + gap + k * 40, now + 20 + 60 * k), 1] as const)),
  )
}
