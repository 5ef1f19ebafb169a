import { dayOf } from '../day.ts'
import type { Mention, Report } from '../report.ts'

/** A part after the first or a single episode: not the day that is asked for. */
export function isLaterPart(report: Report): boolean {
  return (report.subject.part ?? 1) > 1 || (report.subject.episode ?? 1) > 1
}

/**
 * Whether a report that is said on a day shows that the release was still to come then: a date ahead of it, "no date yet", an
 * order, filming, newcomers to the cast. Facts of something standing show nothing.
 */
export function tellsAhead(report: Report, day: number): boolean {
  const { certainty } = report
  switch (report.property) {
    case 'release': {
      if (certainty === 'happened' || isLaterPart(report)) return false
      if (certainty === 'denied' || certainty === 'unknown' || report.value === null) return true
      const to = report.value.to === null ? null : dayOf(report.value.to)
      return to === null || to >= day
    }
    case 'renewal':
      return certainty !== 'happened' && (report.value === 'renewed' || report.value === 'undecided')
    case 'production': {
      if (certainty !== 'happened') return true
      const to = report.value.window?.to ? dayOf(report.value.window.to) : null
      return to === null || day - to < 365
    }
    case 'delay':
    case 'trailer':
      return true
    case 'lead_time':
      return certainty !== 'happened'
    case 'cast':
      return (
        certainty === 'expected' ||
        (report.value.change !== 'plays' && certainty !== 'happened' && certainty !== 'denied')
      )
    case 'episodes':
    case 'runtime':
      return certainty === 'expected'
    default:
      return false
  }
}

/** When it came out, and the report that says so. */
export interface Out {
  readonly from: number
  readonly to: number
  readonly report: number
}

const mentions = (report: Report): readonly Mention[] => [report.first, ...report.repeats]

/**
 * The day or window in which it came out, as far as reports tell it as done: of several windows the one that most mentions
 * agree with, of those the narrowest. `null` when nobody says so, or when more reports tell it as still to come a week later. What is
 * said of the series as a whole ("she will return") is no word against one of its seasons.
 */
export function toldAsOut(reports: readonly Report[], season: number | null, asOf: number): Out | null {
  const told: (Out & { readonly votes: number })[] = []
  reports.forEach((report, index) => {
    if (
      report.property !== 'release' ||
      report.certainty !== 'happened' ||
      report.value === null ||
      isLaterPart(report)
    )
      return
    const from = report.value.from === null ? null : dayOf(report.value.from)
    const days = mentions(report).map((m) => (m.day === null ? asOf : dayOf(m.day)!))
    const votes = days.filter((day) => day <= asOf).length
    const last = Math.min(asOf, Math.max(...days))
    if (from === null || votes === 0 || from > last + 1) return
    const to = report.value.to === null ? from : dayOf(report.value.to)!
    told.push({ from, to: Math.max(from, Math.min(to, last)), report: index, votes })
  })
  if (told.length === 0) return null
  const support = (a: Out): number => told.reduce((sum, b) => sum + (b.from <= a.from && a.to <= b.to ? b.votes : 0), 0)
  const best = told.reduce((a, b) => {
    const more = support(b) - support(a)
    return more > 0 || (more === 0 && b.to - b.from < a.to - a.from) ? b : a
  })
  const against = reports.filter(
    (report) =>
      report.subject.season === season &&
      mentions(report).some((m) => {
        const day = m.day === null || m.estimated ? null : dayOf(m.day)
        return day !== null && day <= asOf && day > best.to + 7 && tellsAhead(report, day)
      }),
  ).length
  return against > support(best) ? null : { from: best.from, to: best.to, report: best.report }
}
