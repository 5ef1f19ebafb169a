import { type IsoDay, dayOf, isoOf } from '../../day.ts'
import type { Report, Weighed } from '../../report.ts'

/** Something that was awaited, and what came of it. */
export interface Outcome<T> {
  readonly value: T
  /** The first day on which it could be known: that of the report that made it enough, or of a person's word. */
  readonly known: IsoDay
  readonly by: 'reports' | 'person'
}

/** Days, both inclusive, in day numbers. */
export interface Days {
  readonly from: number
  readonly to: number
}

/** What is known of how things went with a release. */
export interface Outcomes {
  readonly release: Outcome<Days> | null
  readonly renewal: Outcome<'renewed' | 'cancelled'> | null
  /** By phase and edge: "filming start". */
  readonly production: ReadonlyMap<string, Outcome<Days>>
  readonly trailer: Outcome<Days> | null
  readonly episodes: Outcome<number> | null
}

/** A person's word on when a release came out. */
export interface Settlement {
  readonly day: IsoDay
  /** The day on which the person said so. */
  readonly settled: IsoDay
}

/** So many independent reports that it happened make it an outcome: one alone may be a slip of the pen. */
export const ENOUGH = 2

/** A window wider than this says too little of when something happened to judge others by it, in days. */
const WIDEST = 31

/**
 * What became of a release, by enough independent reports that tell it as done, or by a person's word. Reports are
 * independent by construction: copies and retellings of one origin are one.
 *
 * @example outcomesOf(weigh(documents, { title: 'Northern Line', season: 1 })).release?.known // '2024-03-18'
 */
export function outcomesOf({ reports }: Weighed, settlement: Settlement | null = null): Outcomes {
  const release = settledRelease(settlement) ?? agreedDays(windowsOf(reports, 'release'))
  const production = new Map<string, Outcome<Days>>()
  for (const stage of STAGES) {
    const agreed = agreedDays(windowsOf(reports, 'production', stage))
    if (agreed !== null) production.set(stage, agreed)
  }
  return {
    release,
    renewal: decisionOf(reports, release),
    production,
    trailer: agreedDays(windowsOf(reports, 'trailer')),
    episodes: release === null ? null : countOf(reports, release.value),
  }
}

/** Stages of a production that happen on a day. */
const STAGES = ['writing start', 'writing end', 'filming start', 'filming end', 'post start', 'post end']

function settledRelease(settlement: Settlement | null): Outcome<Days> | null {
  const day = settlement === null ? null : dayOf(settlement.day)
  return day === null ? null : { value: { from: day, to: day }, known: settlement!.settled, by: 'person' }
}

interface Told extends Days {
  readonly origin: string
  readonly said: number
}

/** The windows in which something is told as done, each with who says so first and when. */
function windowsOf(reports: readonly Report[], property: 'release' | 'production' | 'trailer', stage?: string): Told[] {
  const told: Told[] = []
  for (const report of reports) {
    if (report.property !== property || report.certainty !== 'happened') continue
    const window = report.property === 'production' ? report.value.window : report.value
    if (report.property === 'production' && `${report.value.phase} ${report.value.edge}` !== stage) continue
    const from = window?.from == null ? null : dayOf(window.from)
    const to = window?.to == null ? from : dayOf(window.to)
    const said = report.said === null ? null : dayOf(report.said)
    // Nobody can tell as done what lies ahead.
    if (from === null || to === null || said === null || said < from) continue
    told.push({ from, to: Math.min(to, said), origin: report.origin ?? report.id, said })
  }
  return told
}

/** The narrowest window that lies within what enough origins tell, and more of them than tell of other days. */
function agreedDays(told: readonly Told[]): Outcome<Days> | null {
  let best: Outcome<Days> | null = null
  for (const { from, to } of told) {
    if (to - from >= WIDEST) continue
    const within = firstSaid(told.filter((other) => other.from <= from && to <= other.to))
    const against = new Set(told.filter((other) => other.to < from || to < other.from).map(({ origin }) => origin))
    if (within.length < ENOUGH || against.size >= within.length) continue
    if (best !== null && best.value.to - best.value.from <= to - from) continue
    best = { value: { from, to }, known: isoOf(Math.max(from, within[ENOUGH - 1]!)), by: 'reports' }
  }
  return best
}

/** The day on which each origin first said it, the earliest first. */
function firstSaid(told: readonly { readonly origin: string; readonly said: number }[]): number[] {
  const first = new Map<string, number>()
  for (const { origin, said } of told) first.set(origin, Math.min(said, first.get(origin) ?? said))
  return [...first.values()].sort((a, b) => a - b)
}

/**
 * Whether it was ordered: what came out was. Else the rights holder's word is enough, because it is the decision; without it the
 * settled word of enough others. Two decisions that contradict each other are none.
 */
function decisionOf(reports: readonly Report[], release: Outcome<Days> | null): Outcomes['renewal'] {
  if (release !== null) return { value: 'renewed', known: release.known, by: release.by }
  const decided = (['renewed', 'cancelled'] as const).flatMap((value) => {
    const said = reports.flatMap((report) => {
      const settled = report.certainty === 'official' || report.certainty === 'happened'
      if (report.property !== 'renewal' || report.value !== value || !settled || report.said === null) return []
      const day = dayOf(report.said)
      return day === null
        ? []
        : [{ origin: report.origin ?? report.id, said: day, own: report.source.kind === 'official' }]
    })
    const own = firstSaid(said.filter((each) => each.own))
    const known = own[0] ?? firstSaid(said)[ENOUGH - 1]
    return known === undefined ? [] : [{ value, known: isoOf(known), by: 'reports' as const }]
  })
  return decided.length === 1 ? decided[0]! : null
}

/** How many episodes it had, by enough origins that say so once it was out, and more than say another number. */
function countOf(reports: readonly Report[], out: Days): Outcome<number> | null {
  const counts = new Map<number, { origin: string; said: number }[]>()
  for (const report of reports) {
    if (report.property !== 'episodes' || report.certainty === 'denied' || report.certainty === 'hoped') continue
    for (const { day } of [report.first, ...report.repeats]) {
      const said = day === null ? null : dayOf(day)
      if (said === null || said <= out.to) continue
      const known = counts.get(report.value) ?? []
      known.push({ origin: report.origin ?? report.id, said })
      counts.set(report.value, known)
    }
  }
  const ranked = [...counts]
    .map(([value, told]) => ({ value, said: firstSaid(told) }))
    .sort((a, b) => b.said.length - a.said.length)
  const [first, second] = ranked
  if (first === undefined || first.said.length < ENOUGH || second?.said.length === first.said.length) return null
  return { value: first.value, known: isoOf(first.said[ENOUGH - 1]!), by: 'reports' }
}
