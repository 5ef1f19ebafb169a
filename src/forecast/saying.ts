import { dayOf } from '../day.ts'
import { foldName } from '../name.ts'
import type { Report, Weighed } from '../report.ts'
import { type Facts, HEARD } from './evidence.ts'

/** The day a report was first said, or of its first mention. */
export function saidOn(report: Report): number | null {
  const day = report.said ?? report.first.day
  return day === null ? null : dayOf(day)
}

/** Equal for reports of one source: rights holders are one voice, a named person or outlet is itself. */
export function sourceOf(report: Report): string {
  const { kind, name } = report.source
  if (kind === 'official') return 'official'
  if (kind === 'outlet') return `outlet:${report.first.publisher ?? report.first.document}`
  return name === null ? `${kind}:${report.first.document}` : `${kind}:${foldName(name)}`
}

/** The last day up to `asOf` on which a report was said. */
export function lastSaid(report: Report, said: number, asOf: number): number {
  let last = said
  for (const { day: iso } of report.repeats) {
    const day = iso === null ? null : dayOf(iso)
    if (day !== null && day <= asOf && day > last) last = day
  }
  return last
}

/**
 * The probability that a report was said by `asOf`, for each report: 1 when an article that says it has a day, and where no day
 * is known at all. An article without a date is written some time in its estimate, soon after what it tells: the density falls
 * evenly to 0 at the end of the estimate.
 */
export function knownBy(weighed: Weighed, asOf: number): number[] {
  const estimates = new Map(
    weighed.documents.map((d) => [d.id, d.published === null ? d.published_estimate : undefined]),
  )
  return weighed.reports.map((report) => {
    if ((saidOn(report) ?? asOf) > asOf) return 0
    let known = 0
    for (const { document, day, estimated } of [report.first, ...report.repeats]) {
      const first = day === null ? asOf : dayOf(day)!
      if (first > asOf) continue
      const to = estimated ? (estimates.get(document)?.to ?? null) : null
      const last = to === null ? first : dayOf(to)!
      const share = last <= asOf ? 1 : 1 - (1 - (asOf - first + 1) / (last - first + 1)) ** 2
      known = Math.max(known, share)
    }
    return known
  })
}

/** The reports that count as heard by the as-of day. */
export function heardOf(reports: readonly Report[], { known }: Pick<Facts, 'known'>): Report[] {
  return reports.filter((_, i) => known[i]! >= HEARD)
}
