import type { Answer, Status } from '../../answer.ts'
import { dayOf, type IsoDay } from '../../day.ts'
import type { Mention } from '../../report.ts'
import { plain } from '../pages/text.ts'
import { longDay, longMonth, outlet, releaseName, span, windowDays } from '../pages/words.ts'
import { medianOf, officialDay, standingOf, tellings, type Standing, type Telling } from './standing.ts'

/** Everything that can happen to an answer, in the order in which it is told when several happen at once. */
export const KINDS = [
  'out',
  'cancelled',
  'dated',
  'window',
  'undated',
  'renewed',
  'delayed',
  'trailer',
  'moved',
  'contradiction',
  'week',
  'day',
  'today',
] as const
export type Kind = (typeof KINDS)[number]

/** Kinds that time brings, not news: they are reminders, and stand in no feed of changes. */
export const REMINDERS: ReadonlySet<string> = new Set<Kind>(['week', 'day', 'today'])

/** What stands behind a change. */
export interface Detail {
  readonly before: { readonly sentence: string; readonly median: IsoDay | null; readonly status: Status } | null
  readonly after: { readonly sentence: string; readonly median: IsoDay | null; readonly status: Status }
  /** By how many days the median moved; `null` where one of the two has none. */
  readonly moved: number | null
  /** The words of articles that brought it; none where only time passed. */
  readonly because: readonly Cause[]
}

/** Words of an article behind a change. */
export interface Cause extends Pick<Mention, 'document' | 'quote' | 'start'> {
  readonly outlet: string
}

/** Something that happened to an answer. */
export interface Change {
  readonly kind: Kind
  readonly day: IsoDay
  readonly headline: string
  readonly detail: Detail
}

/** Moves of the median by fewer days are not recorded: an answer breathes a little with every article. */
export const LEAST_MOVE = 7

/** How many articles are named behind a change. */
const CAUSES = 3

/**
 * What happened between two looks at an answer, and where it stands now. The first look records nothing but how many days
 * are left: what was known when somebody began to follow is no news.
 */
export function compare(before: Standing | null, answer: Answer): { changes: readonly Change[]; standing: Standing } {
  const told = new Set(before?.told)
  const changes: Change[] = []
  const name = releaseName(answer.release)
  const median = medianOf(answer)
  const detail = (because: readonly Cause[]): Detail => ({
    before: before && { sentence: before.sentence, median: before.median, status: before.status },
    after: { sentence: answer.sentence, median, status: answer.status },
    moved: shift(before?.median ?? null, median),
    because,
  })
  const add = (kind: Kind, headline: string, because = causes(before, answer)) =>
    changes.push({ kind, day: answer.as_of, headline: `${name}: ${headline}`, detail: detail(because) })

  const official = before ? officialWord(before, answer) : null
  if (official) add(official.kind, official.headline)
  for (const telling of tellings(answer)) {
    if (told.has(telling.key)) continue
    told.add(telling.key)
    // An official day that moves tells of the delay itself.
    if (before && !(official && telling.kind === 'delayed')) add(telling.kind, wordsOf(telling), causesOf(telling))
  }
  const by = shift(before?.median ?? null, median)
  const moved = before !== null && !official && by !== null && Math.abs(by) >= LEAST_MOVE
  if (moved) add('moved', movedWords(by, median!))
  const reminder = reminderOf(answer)
  if (reminder && !told.has(reminder.key)) {
    told.add(reminder.key)
    add(reminder.kind, reminder.headline, [])
  }
  const order = (change: Change) => KINDS.indexOf(change.kind)
  return {
    changes: changes.toSorted((a, b) => order(a) - order(b)),
    standing: standingOf(answer, {
      median: moved || official || before?.median == null ? median : before.median,
      told: [...told],
    }),
  }
}

/** A move of the median in words: `4 weeks later, even odds by October 2025`. */
export function movedWords(by: number, median: IsoDay): string {
  return `${span(Math.abs(by))} ${by < 0 ? 'earlier' : 'later'}, even odds by ${longMonth(median)}`
}

/** How the official word, or the end of waiting, changed. */
function officialWord(before: Standing, answer: Answer): { kind: Kind; headline: string } | null {
  const { status, official } = answer
  const day = officialDay(answer)
  if (status === 'out' && before.status !== 'out')
    return { kind: 'out', headline: day ? `out since ${longDay(day)}` : 'it is out' }
  if (status === 'cancelled' && before.status !== 'cancelled')
    return { kind: 'cancelled', headline: 'it is not coming' }
  if (status === 'out' || status === 'cancelled') return null
  const window = official && { from: official.window.from, to: official.window.to }
  if (window?.from === before.official?.from && window?.to === before.official?.to) return null
  if (!official) return { kind: 'undated', headline: 'the official date no longer stands' }
  const was = before.official ? `, no longer ${daysWords(before.official)}` : ''
  return day === null
    ? { kind: 'window', headline: `official window ${windowDays(official.window)}${was}` }
    : { kind: 'dated', headline: `official date ${longDay(day)}${was}` }
}

function daysWords({ from, to }: { readonly from: IsoDay | null; readonly to: IsoDay | null }): string {
  return from !== null && from === to ? longDay(from) : windowDays({ from, to })
}

function wordsOf({ kind, report, contradiction }: Telling): string {
  switch (kind) {
    case 'renewed':
      return 'renewed'
    case 'delayed':
      return report?.property === 'delay' && report.value.to
        ? `delayed to ${windowDays(report.value.to)}`
        : 'delayed, no new date'
    case 'trailer':
      return 'there is a trailer'
    case 'contradiction':
      return `outlets contradict each other, ${plain(contradiction?.what ?? '', 160)}`
  }
}

function causesOf({ report, contradiction }: Telling): readonly Cause[] {
  if (report) return [causeOf(report.first)]
  return contradiction ? [causeOf(contradiction.one), causeOf(contradiction.other)] : []
}

/** The words of new articles that bear the most on the answer. */
function causes(before: Standing | null, answer: Answer): readonly Cause[] {
  const known = new Set(before?.documents)
  return answer.reports
    .filter(({ pull }) => pull !== null)
    .flatMap((report) => {
      const fresh = [report.first, ...report.repeats].find(({ document }) => !known.has(document))
      return fresh ? [{ fresh, official: report.id === answer.official?.report, pull: Math.abs(report.pull ?? 0) }] : []
    })
    .toSorted((a, b) => Number(b.official) - Number(a.official) || b.pull - a.pull)
    .slice(0, CAUSES)
    .map(({ fresh }) => causeOf(fresh))
}

function causeOf(mention: Mention): Cause {
  return { document: mention.document, quote: plain(mention.quote, 300), start: mention.start, outlet: outlet(mention) }
}

/** Days from one median to another; positive is later. */
export function shift(from: IsoDay | null, to: IsoDay | null): number | null {
  const [a, b] = [dayOf(from ?? ''), dayOf(to ?? '')]
  return a === null || b === null ? null : b - a
}

/** What a calendar on the wall would say of an official day; each once for a day. */
function reminderOf(answer: Answer): { kind: Kind; key: string; headline: string } | null {
  const day = officialDay(answer)
  const [due, today] = [dayOf(day ?? ''), dayOf(answer.as_of)]
  if (day === null || due === null || today === null) return null
  const left = due - today
  if (left < 0 || left > 7) return null
  if (left === 0) return { kind: 'today', key: `today ${day}`, headline: 'out today' }
  if (left === 1) return { kind: 'day', key: `day ${day}`, headline: 'out tomorrow' }
  return { kind: 'week', key: `week ${day}`, headline: `out in ${left} days, on ${longDay(day)}` }
}
