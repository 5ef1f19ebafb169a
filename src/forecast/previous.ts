import { dayOf } from '../day.ts'
import type { Weighed } from '../report.ts'
import { isLaterPart } from './ahead.ts'

/**
 * The first day of the previous season, as a day number: from the narrowest window told as done, else from an older plan that has
 * passed. Of a month or a year the middle. `null` for a first season, a film, or when nobody says it.
 */
export function previousPremiere(weighed: Weighed, asOf: number): number | null {
  const { season } = weighed.release
  if (season === null || season < 2) return null
  let best: { readonly day: number; readonly rank: number } | null = null
  for (const report of weighed.context) {
    if (report.property !== 'release' || report.value?.from == null || report.subject.season !== season - 1) continue
    if (
      report.certainty === 'denied' ||
      report.certainty === 'unknown' ||
      report.certainty === 'hoped' ||
      isLaterPart(report)
    )
      continue
    const from = dayOf(report.value.from)!
    const to = report.value.to === null ? null : dayOf(report.value.to)!
    if (from > asOf || (report.certainty !== 'happened' && (to === null || to > asOf))) continue
    const width = (to ?? from) - from
    const rank =
      Math.min(width, 400) + (report.certainty === 'happened' ? 0 : 1000) - Math.min(report.repeats.length, 9) / 10
    const day = width <= 366 ? Math.round(from + width / 2) : from
    if (best === null || rank < best.rank) best = { day: Math.min(day, asOf), rank }
  }
  return best?.day ?? null
}
