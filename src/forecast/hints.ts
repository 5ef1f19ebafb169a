import type { Certainty } from '../claim.ts'
import { dayOf } from '../day.ts'
import type { Report } from '../report.ts'
import type { Window } from '../window.ts'
import { isLaterPart } from './ahead.ts'
import { type Clock, type Evidence, FAR } from './evidence.ts'
import { saidOn } from './saying.ts'

/**
 * Days in an ISO 8601 duration of one whole unit; of a range its middle.
 *
 * @example durationDays('P6M') // 182.4
 */
export function durationDays(iso: string): number | null {
  const ends = iso.split('..').map((end) => {
    const m = /^P(\d+(?:\.\d+)?)([YMWD])$/.exec(end)
    return m ? Number(m[1]) * { Y: 365, M: 30.4, W: 7, D: 1 }[m[2] as 'Y' | 'M' | 'W' | 'D'] : Number.NaN
  })
  const mean = ends.reduce((a, b) => a + b, 0) / ends.length
  return Number.isFinite(mean) ? mean : null
}

/** What a report says, without who said it and when. */
export type What = Pick<Evidence, 'kind' | 'from' | 'to'> & Partial<Pick<Evidence, 'certainty' | 'clock' | 'lag'>>

/**
 * Whether a window is a "soon": from the day it is said for half a year. The claim language gives vague words that window, and
 * nobody who says them vouches for its end.
 */
function isVague(from: number | null, to: number, said: number): boolean {
  return from !== null && Math.abs(from - said) <= 1 && to - said >= 175 && to - said <= 186
}

/** A claimed window as evidence; "by X" begins on the day it is said. */
function windowEvidence(window: Window, said: number, certainty: Certainty): What[] {
  const from = window.from === null ? null : dayOf(window.from)
  const to = window.to === null ? null : dayOf(window.to)
  if (to === null) return from === null ? [] : [{ kind: 'open', certainty, from, to: FAR }]
  if (isVague(from, to, said)) certainty = 'possible'
  return [{ kind: 'window', certainty, from: Math.min(from ?? said, to), to }]
}

/** What one report says about the release day; most properties say nothing. */
export function evidenceOf(report: Report, said: number, told: (window: Window) => boolean): What[] {
  const { certainty } = report
  const happened = certainty === 'happened'
  switch (report.property) {
    case 'release': {
      if (isLaterPart(report)) return []
      if (report.value === null || certainty === 'unknown')
        return happened ? [] : [{ kind: 'silence', from: said, to: said }]
      if (certainty === 'denied') {
        const { from, to } = report.value
        return [{ kind: 'denied', from: from === null ? -FAR : dayOf(from)!, to: to === null ? FAR : dayOf(to)! }]
      }
      // told as done but lying ahead: a slip of tense
      if (happened && report.value.from !== null && dayOf(report.value.from)! <= said + 1) return []
      return windowEvidence(report.value, said, happened ? 'expected' : certainty)
    }
    case 'delay': {
      if (certainty === 'denied') return []
      // an old delay told again says nothing of dates set since
      if (report.value.to === null)
        return happened || certainty === 'possible' ? [] : [{ kind: 'delay', from: said, to: said }]
      return told(report.value.to) ? [] : windowEvidence(report.value.to, said, happened ? 'official' : certainty)
    }
    case 'renewal':
      return report.value === 'renewed' && (happened || certainty === 'official' || certainty === 'expected')
        ? [{ kind: 'clock', clock: 'renewal', from: said, to: said }]
        : []
    case 'trailer': {
      if (certainty === 'denied' || certainty === 'unknown') return []
      const from = report.value?.from ? dayOf(report.value.from)! : said
      return [
        {
          kind: 'clock',
          clock: 'trailer',
          from,
          to: report.value?.to ? Math.max(from, dayOf(report.value.to)!) : from,
        },
      ]
    }
    case 'production': {
      const { phase, edge, window } = report.value
      if (certainty === 'unknown' || (certainty === 'denied' && phase === 'filming')) {
        return edge === 'end' ? [] : [{ kind: 'notYet', from: said, to: said }]
      }
      if (certainty === 'denied' || certainty === 'hoped') return []
      if (window === null && !happened && certainty !== 'official' && edge !== 'during') return []
      const end = window?.to ? dayOf(window.to)! : null
      const from = window?.from ? dayOf(window.from)! : end === null ? said : Math.min(said, end)
      const clock: Clock =
        phase === 'writing' ? 'writing' : phase === 'post' ? (edge === 'end' ? 'trailer' : 'end') : edge
      return [{ kind: 'clock', clock, from, to: Math.max(from, end ?? from) }]
    }
    default:
      return []
  }
}

/** A lead time in words counts from the day that filming starts or ends. */
export function leadTimes(
  reports: readonly Report[],
  items: readonly Evidence[],
  asOf: number,
): (What & { readonly report: number })[] {
  const newest = (clock: Clock): Evidence | undefined =>
    items.filter((item) => item.clock === clock).toSorted((a, b) => b.said - a.said)[0]
  return reports.flatMap((report, index): (What & { readonly report: number })[] => {
    if (report.property !== 'lead_time' || (saidOn(report) ?? asOf) > asOf) return []
    const length = durationDays(report.value.duration)
    if (length === null || report.certainty === 'denied' || report.certainty === 'unknown') return []
    const { phase } = report.value
    const start = newest('start')
    const end = newest('end')
    const base = { kind: 'clock' as const, report: index }
    if ((phase === 'post' || phase === 'release') && end)
      return [{ ...base, clock: 'end', from: end.from, to: end.to, lag: length }]
    if (phase === 'production' && start)
      return [{ ...base, clock: 'start', from: start.from, to: start.to, lag: length }]
    if (phase === 'filming' && start && !end)
      return [{ ...base, clock: 'end', from: start.from + length, to: start.to + length, lag: null }]
    return []
  })
}
