import { civil, dayNumber, monthLength } from '../../day.ts'
import { planned, tenseAt } from '../cues.ts'
import type { DateMention } from '../dates/index.ts'
import { isElided } from '../events/event.ts'
import type { Event } from '../events/index.ts'
import { english } from '../lexicon/index.ts'
import { WORK } from '../lexicon/roles.ts'
import { clauseAt, type Frame } from '../scene.ts'
import type { Title } from '../titles/titles.ts'
import { PUNCT } from '../tokens.ts'
import { lexemeOf } from '../lexicon/lexicon.ts'

const L = {
  open: lexemeOf(english, '('),
  comma: lexemeOf(english, ','),
  and: lexemeOf(english, 'and'),
  the: lexemeOf(english, 'the'),
}

/** The quote of a dated event: from its subject or verb to the date, whichever come first and last. */
export function spanOf(f: Frame, e: Event, d: DateMention | null): { first: number; last: number } {
  let first = Math.min(e.first, e.head)
  let last = Math.max(e.last, e.head + 1)
  if (d !== null) {
    first = Math.min(first, d.first)
    last = Math.max(last, d.last)
  }
  const clause = clauseAt(f, first)
  for (const m of f.titles) if (m.first >= clause.from && m.first < first && first - m.first < 14) first = m.first
  for (const m of f.seasons) if (m.first >= clause.from && m.first < first && first - m.first < 14) first = m.first
  // An opening quotation mark belongs to the title after it.
  if (
    first > f.s.from &&
    f.t.kind[first - 1] === PUNCT &&
    f.t.end[first - 1] === f.t.start[first] &&
    f.t.lexeme[first - 1] !== L.open
  )
    first--
  return { first, last }
}

/** Where an event's subject is looked for: at the date when another work or season stands between, else at its head. */
export function anchor(f: Frame, e: Event, d: DateMention | null): number {
  if (d === null) return e.head
  const low = Math.min(e.last, d.last)
  const high = Math.max(e.first, d.first)
  const between =
    f.titles.some((m) => m.first >= low && m.last <= high) || f.seasons.some((m) => m.first >= low && m.last <= high)
  return between ? Math.max(d.first, e.head) : e.head
}

/** The tense of an event with its date: a verb tells it, else whether the day lies before or after the article's. */
export function tenseWith(f: Frame, e: Event, d: DateMention | null): -1 | 0 | 1 {
  const tense = tenseAt(f, e.head)
  const reference = f.scene.reference
  if (d === null || reference === null) return tense
  // "Back on April 10.", "renewed for 22 episodes, back in the fall"
  if (e.weak && tense === 0 && (isElided(f, e.head) || f.t.lexeme[e.head - 1] === L.comma)) return 1
  if (d.yearless && tense !== 0) return tense
  if (d.from !== null && d.from > reference) return 1
  if (tense === 0 || (tense === 1 && d.to !== null && d.to < reference && !planned(f, e.head)))
    return d.to !== null && d.to < reference ? -1 : 1
  return tense
}

/** `now`, `currently`, `still`: the day of the article itself, which is no day of release. */
export function isNow(f: Frame, d: DateMention): boolean {
  return d.precision === 'vague' && !d.yearless && d.from === f.scene.reference && (d.to === d.from || d.to === null)
}

/** Centuries on: when a story plays ("set 400 years in the future"). */
export function isFar(f: Frame, d: DateMention): boolean {
  const { reference } = f.scene
  return reference !== null && d.to !== null && d.to - reference > DECADES
}
const DECADES = 30 * 366

/**
 * A date without a year in the year that fits the tense of its event: not ahead of the article when it is told as done, not
 * behind it when it is to come.
 */
export function fitted(
  f: Frame,
  d: DateMention,
  tense: -1 | 0 | 1,
  near: number | null = f.scene.reference,
): DateMention {
  // "Showed it on Saturday", told on a Friday: the Saturday before.
  if (
    tense < 0 &&
    near !== null &&
    d.relative &&
    d.precision === 'day' &&
    d.from !== null &&
    d.from > near &&
    d.from < near + 7
  )
    return movedBy(d, -7)
  if (!d.yearless || near === null || tense === 0) return d
  const shift = tense > 0 && d.to !== null && d.to < near ? 1 : tense < 0 && d.from !== null && d.from > near ? -1 : 0
  if (shift === 0) return d
  return shifted(d, shift)
}

/** A day some days on. */
function movedBy(d: DateMention, days: number): DateMention {
  const move = (day: number | null): number | null => (day === null ? null : day + days)
  return { ...d, from: move(d.from), to: move(d.to), coreFrom: move(d.coreFrom), coreTo: move(d.coreTo) }
}

/** A date some years on. */
function shifted(d: DateMention, years: number): DateMention {
  const move = (day: number | null): number | null => {
    if (day === null) return null
    const c = civil(day)
    const length = monthLength(c.year + years, c.month)
    // The end of February is its end in a leap year too.
    const last = c.day === monthLength(c.year, c.month)
    return dayNumber(c.year + years, c.month, last ? length : Math.min(c.day, length))
  }
  return { ...d, from: move(d.from), to: move(d.to), coreFrom: move(d.coreFrom), coreTo: move(d.coreTo) }
}

/**
 * A date without a year, in the last year that puts it before a day; in the year after that where it would be most of a year before:
 * then something was moved forward.
 */
export function latestBefore(d: DateMention, day: number): DateMention {
  if (!d.yearless) return d
  let e = d
  while (e.from !== null && e.from >= day) e = shifted(e, -1)
  for (let next = shifted(e, 1); next.to !== null && next.to < day; next = shifted(e, 1)) e = next
  return e.from !== null && day - e.from > 300 ? shifted(e, 1) : e
}

/**
 * A date without a year, in the first year that puts it after a day; the year before where it would be most of a year on, unless it is
 * told as `later`.
 */
export function afterDay(d: DateMention, day: number, later: boolean): DateMention {
  if (!d.yearless) return d
  let e = d
  while (e.from !== null && e.from > day + 366) e = shifted(e, -1)
  while (e.from !== null && e.from <= day) e = shifted(e, 1)
  return !later && e.from !== null && e.from - day > 300 ? shifted(e, -1) : e
}

/** What stands between two works of one list: marks, "and", "the thriller". */
function isJoint({ t }: Frame, i: number): boolean {
  const lexeme = t.lexeme[i]!
  if (t.kind[i] === PUNCT || lexeme === L.and || lexeme === L.the || lexeme === english.possessive) return true
  return (t.role[i]! & WORK) !== 0
}

/** The works that stand in one list with the one at a token: "will premiere A, B and C". */
export function companions(f: Frame, at: number): readonly Title[] {
  const k = f.titles.findIndex((m) => at >= m.first - 3 && at < m.last + 3)
  if (k < 0) return []
  const joined = (a: number, b: number): boolean => {
    for (let i = a; i < b; i++) if (!isJoint(f, i)) return false
    return b > a
  }
  let low = k
  let high = k
  while (low > 0 && joined(f.titles[low - 1]!.last, f.titles[low]!.first)) low--
  while (high + 1 < f.titles.length && joined(f.titles[high]!.last, f.titles[high + 1]!.first)) high++
  return low === high ? [] : f.titles.slice(low, high + 1).map((m) => m.title)
}
