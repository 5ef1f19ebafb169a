import type { Certainty, SourceKind } from '../claim.ts'
import { civil, dayOf, type IsoDay } from '../day.ts'
import { foldName } from '../name.ts'
import type { Report, Weighed } from '../report.ts'
import type { Window } from '../window.ts'
import { isLaterPart, type Out, tellsAhead, toldAsOut } from './ahead.ts'
import { type NetworkKind, networkKind } from './networks.ts'
import { previousPremiere } from './previous.ts'

/** Stages whose day says something about the release day, in the order of a work's life; `end` is also post-production. */
export const CLOCKS = ['renewal', 'writing', 'start', 'during', 'end', 'trailer'] as const
export type Clock = (typeof CLOCKS)[number]

/**
 * What one report says about the release day, in day numbers:
 * - `window`: it comes out `from` … `to`
 * - `open`: not before `from`
 * - `denied`: not `from` … `to`
 * - `silence`: on day `said` there was no date yet
 * - `clock`: the stage `clock` was or will be on the days `from` … `to`
 * - `notYet`: on day `said` filming had not begun
 * - `delay`: on day `said` the older dates were given up
 */
export interface Evidence {
  readonly kind: 'window' | 'open' | 'denied' | 'silence' | 'clock' | 'notYet' | 'delay'
  /** Index into `Weighed.reports`. */
  readonly report: number
  readonly said: number
  /** The last day by which it was said again. */
  readonly again: number
  readonly from: number
  readonly to: number
  readonly certainty: Certainty
  readonly sourceKind: SourceKind
  /** Equal for two reports of the same source. */
  readonly source: string
  readonly clock: Clock | null
  /** A lead time given in words: days from the clock's day to the release. */
  readonly lag: number | null
}

export type Medium = 'live-action' | 'anime' | 'animation' | 'unscripted'

/** What is known of a release from elsewhere than its articles; without it, articles tell the network. */
export interface Traits {
  readonly network?: string
  readonly medium?: Medium
}

/** Everything that the forecast knows, as numbers. */
export interface Facts {
  readonly asOf: number
  /** Last day for which there is evidence that it was not out; the distribution starts the day after. */
  readonly notOut: number
  readonly items: readonly Evidence[]
  readonly previous: number | null
  /** Number of the previous season; 0 for a first season or a film. */
  readonly step: number
  readonly film: boolean
  /** -1 in 2014 and before, 1 in 2024 and after: productions have become slower. */
  readonly era: number
  /** Whether it is known to be ordered or made: a renewal, an official window, filming. */
  readonly ordered: boolean
  readonly network: NetworkKind
  readonly medium: Medium
  /** When it came out, if that is told as done. */
  readonly out: Out | null
}

/** Stands for an open end. */
const FAR = 100_000

/** The day a report was first said, or of its first mention. */
export function saidOn(report: Report): number | null {
  const day = report.said ?? report.first.day
  return day === null ? null : dayOf(day)
}

/** Equal for reports of one source: rights holders are one voice, a named person or outlet is itself. */
function sourceOf(report: Report): string {
  const { kind, name } = report.source
  if (kind === 'official') return 'official'
  if (kind === 'outlet') return `outlet:${report.first.publisher ?? report.first.document}`
  return name === null ? `${kind}:${report.first.document}` : `${kind}:${foldName(name)}`
}

/** The last day up to `asOf` on which a report was said. */
function lastSaid(report: Report, said: number, asOf: number): number {
  let last = said
  for (const { day: iso } of report.repeats) {
    const day = iso === null ? null : dayOf(iso)
    if (day !== null && day <= asOf && day > last) last = day
  }
  return last
}

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

type What = Pick<Evidence, 'kind' | 'from' | 'to'> & Partial<Pick<Evidence, 'certainty' | 'clock' | 'lag'>>

/** A claimed window as evidence; "by X" begins on the day it is said. */
function windowEvidence(window: Window, said: number, certainty: Certainty): What[] {
  const from = window.from === null ? null : dayOf(window.from)
  const to = window.to === null ? null : dayOf(window.to)
  if (to === null) return from === null ? [] : [{ kind: 'open', certainty, from, to: FAR }]
  return [{ kind: 'window', certainty, from: Math.min(from ?? said, to), to }]
}

/** What one report says about the release day; most properties say nothing. */
function evidenceOf(report: Report, said: number, told: (window: Window) => boolean): What[] {
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
function leadTimes(
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

/** The network that most reports name. */
function networkOf(weighed: Weighed): string | null {
  const believed = weighed.beliefs.find((belief) => belief.property === 'network')?.values[0]
  if (believed !== undefined) return believed.label
  const votes = new Map<string, number>()
  for (const report of [...weighed.reports, ...weighed.context]) {
    if (report.property === 'network' && report.certainty !== 'denied')
      votes.set(report.value, (votes.get(report.value) ?? 0) + 1)
  }
  let best: string | null = null
  for (const [name, n] of votes) if (best === null || n > votes.get(best)!) best = name
  return best
}

/** Whether one piece of evidence shows that the work is ordered or being made. */
export function showsOrder(item: Evidence): boolean {
  const sure = item.certainty === 'happened' || item.certainty === 'official'
  return sure && (item.kind === 'window' || item.kind === 'open' || (item.kind === 'clock' && item.clock !== 'writing'))
}

/**
 * The evidence in a weighed release as of a day: what was said later takes no part.
 *
 * @param traits network and medium where they are known from elsewhere
 */
export function gather(weighed: Weighed, asOfIso: IsoDay, traits: Traits = {}): Facts {
  const asOf = dayOf(asOfIso)!
  const { release, reports } = weighed
  const items: Evidence[] = []
  let notOut: number | null = null
  const add = (what: What, index: number): void => {
    const report = reports[index]!
    const said = saidOn(report) ?? asOf
    items.push({
      clock: null,
      lag: null,
      certainty: report.certainty,
      ...what,
      report: index,
      said,
      again: lastSaid(report, said, asOf),
      sourceKind: report.source.kind,
      source: sourceOf(report),
    })
  }
  const told = (window: Window): boolean =>
    reports.some(
      (other) =>
        other.property === 'release' &&
        other.certainty !== 'denied' &&
        other.value !== null &&
        other.value.from === window.from &&
        other.value.to === window.to &&
        (saidOn(other) ?? asOf) <= asOf,
    )
  reports.forEach((report, index) => {
    const said = saidOn(report) ?? asOf
    if (said > asOf) return
    for (const what of evidenceOf(report, said, told)) add(what, index)
    for (const { day: iso } of [report.first, ...report.repeats]) {
      const day = iso === null ? null : dayOf(iso)
      if (day !== null && day <= asOf && (notOut === null || day > notOut) && tellsAhead(report, day)) notOut = day
    }
  })
  for (const { report, ...what } of leadTimes(reports, items, asOf)) add(what, report)
  const film = release.kind === 'film'
  const previous = film ? null : previousPremiere(weighed, asOf)
  const network = traits.network ?? networkOf(weighed)
  const kind = network === null ? 'unknown' : networkKind(network)
  return {
    asOf,
    notOut: notOut ?? previous ?? asOf,
    items,
    previous,
    step: film ? 0 : Math.max(0, (release.season ?? 1) - 1),
    film,
    era: Math.max(-1, Math.min(1, (civil(asOf).year - 2019) / 5)),
    ordered: items.some(showsOrder),
    network: kind,
    medium: traits.medium ?? (kind === 'jp-tv' ? 'anime' : 'live-action'),
    out: toldAsOut(reports, asOf),
  }
}
