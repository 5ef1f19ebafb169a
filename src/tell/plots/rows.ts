import type { Answer, WeighedReport } from '../../answer.ts'
import type { Certainty } from '../../claim.ts'
import { dayOf } from '../../day.ts'
import { windowIn } from '../../report.ts'
import { CERTAINTY_WORDS, says, saidOn, standingWord, who } from '../pages/words.ts'

/** Reports that say the same of the time axis, as one line of the timeline. */
export interface Row {
  readonly key: string
  /** Whose word it is; `and 3 more` when the line stands for several. */
  readonly who: string
  readonly others: number
  /** When it was first said, in words and as day numbers. */
  readonly when: string
  readonly said: readonly number[]
  /** The window that is spoken of; `null` on a side that is open. No bar at all for what has no window. */
  readonly bar: { readonly from: number | null; readonly to: number | null } | null
  /** `release`: it speaks of the day itself. `work`: filming, trailers, renewal. */
  readonly kind: 'release' | 'work'
  readonly standing: WeighedReport['standing']
  readonly label: string
  /** `official, lapsed`. */
  readonly note: string
}

/** The properties that have a place on the time axis, the weightiest first. */
const DRAWN = ['release', 'delay', 'renewal', 'production', 'trailer'] as const

/** Of reports that say the same the firmest gives the row its word. */
const FIRMNESS: Readonly<Record<Certainty, number>> = {
  official: 6,
  happened: 5,
  expected: 4,
  possible: 3,
  hoped: 2,
  unknown: 1,
  denied: 0,
}

/** The window of a report in day numbers; `null` when it has none. */
function barOf(report: WeighedReport): Row['bar'] {
  const window = windowIn(report)
  if (window === null) return null
  const from = window.from === null ? null : dayOf(window.from)
  const to = window.to === null ? null : dayOf(window.to)
  return from === null && to === null ? null : { from, to: to === null ? null : to + 1 }
}

/**
 * The lines of the timeline: every report that has a place on the time axis, those that say the same put together, in
 * the order in which they were said. When there are more than `most`, the weightiest stay and `left` counts the rest.
 */
export function rows(answer: Answer, most: number): { readonly rows: readonly Row[]; readonly left: number } {
  const groups = new Map<string, WeighedReport[]>()
  for (const report of answer.reports) {
    if (!DRAWN.some((property) => property === report.property)) continue
    const bar = barOf(report)
    if (bar === null && saidDay(report) === null) continue
    const key = [
      report.property,
      report.standing,
      FIRMNESS[report.certainty] >= FIRMNESS.expected ? 'told' : report.certainty === 'denied' ? 'denied' : 'supposed',
      bar === null ? says(report) : `${bar.from}/${bar.to}`,
      report.property === 'production' ? report.value.phase + report.value.edge : '',
    ].join(' ')
    const group = groups.get(key)
    if (group) group.push(report)
    else groups.set(key, [report])
  }
  const all = Array.from(groups, ([key, reports]) => ({ key, reports: reports.toSorted(bySaid) }))
  const kept = all.toSorted((a, b) => weight(b.reports) - weight(a.reports)).slice(0, most)
  const left = all.filter((group) => !kept.includes(group)).reduce((sum, { reports }) => sum + reports.length, 0)
  return {
    rows: kept.toSorted((a, b) => bySaid(a.reports[0]!, b.reports[0]!)).map(({ key, reports }) => row(key, reports)),
    left,
  }
}

function row(key: string, reports: readonly WeighedReport[]): Row {
  const first = reports[0]!
  const firmest = reports.reduce((a, b) => (FIRMNESS[b.certainty] > FIRMNESS[a.certainty] ? b : a))
  const bar = barOf(first)
  return {
    key,
    who: who(first),
    others: new Set(reports.map(who)).size - 1,
    when: saidOn(first),
    said: reports.flatMap((report) => saidDay(report) ?? []),
    bar,
    kind: first.property === 'release' || first.property === 'delay' ? 'release' : 'work',
    standing: first.certainty === 'denied' ? 'denied' : first.standing,
    label: says(first),
    note: [
      firmest.certainty === 'unknown' && bar === null ? '' : CERTAINTY_WORDS[firmest.certainty],
      first.certainty === 'denied' ? '' : standingWord(first.standing),
    ]
      .filter((word) => word !== '')
      .join(', '),
  }
}

function saidDay(report: WeighedReport): number | null {
  const said = report.said ?? report.first.day
  return said === null ? null : dayOf(said)
}

function bySaid(a: WeighedReport, b: WeighedReport): number {
  return (saidDay(a) ?? Number.POSITIVE_INFINITY) - (saidDay(b) ?? Number.POSITIVE_INFINITY) || (a.id < b.id ? -1 : 1)
}

/** What should stay when there is no room for all: what stands, what pulls, what is official; then what is newest. */
function weight(reports: readonly WeighedReport[]): number {
  return Math.max(
    ...reports.map(
      (report) =>
        (report.standing === 'stands' ? 4000 : 0) +
        (report.certainty === 'official' ? 1500 : 0) +
        Math.min(1500, Math.abs(report.pull ?? 0) * 10) +
        (DRAWN.length - DRAWN.findIndex((property) => property === report.property)) * 300 +
        Math.min(100, reports.length * 10) +
        (saidDay(report) ?? 0) / 100,
    ),
  )
}
