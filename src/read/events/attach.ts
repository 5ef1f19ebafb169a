import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { AUXILIARY, FUNCTION, MODAL, PRODUCE, RELEASE, SEASON, TRAILER, WORK } from '../lexicon/roles.ts'
import { CAPITAL, DIGITS, PUNCT, WORD } from '../tokens.ts'
import { CLASS, DATED_NOUN, ORIGINAL } from './words.ts'
import { clauseAt, clausesBetween, type Frame } from '../scene.ts'
import type { DateMention } from '../dates/index.ts'
import { isFrom, TOWARDS } from './delay.ts'
import { type Event, isVerbForm } from './event.ts'
import { namedWithYear } from '../dating/named.ts'
import type { Span } from '../spans.ts'

const REPORT = lexemesOf(english, 'interview statement announcement announcements reports')
const SLATE = lexemesOf(english, 'slate lineup festival awards television tv schedule schedules calendar')
const DETERMINERS = lexemesOf(english, 'a an the his her its their')
const L_ = {
  on: lexemeOf(english, 'on'),
  in: lexemeOf(english, 'in'),
  the: lexemeOf(english, 'the'),
  comma: lexemeOf(english, ','),
  until: lexemeOf(english, 'until'),
  with: lexemeOf(english, 'with'),
  as: lexemeOf(english, 'as'),
  of: lexemeOf(english, 'of'),
}

/** A date further than this from every event stands for itself. */
const FAR = 18

/**
 * Gives each date to the event that it most likely dates: the nearest, with borders between clauses and other verbs in the
 * way. A verb of saying takes only the day beside it ("said on Thursday").
 */
export function attach(f: Frame, events: readonly Event[]): void {
  // Of dates and events that stand in their order only those near to each other are compared.
  const ordered = inOrder(events) && inOrder(f.dates)
  const last = ordered ? events.length : 0
  let near = 0
  for (const d of f.dates) {
    while (near < last && d.first - events[near]!.last >= FAR) near++
    if (describesNoun(f, d) || isReport(f, d)) continue
    // "2004's Arc": the year is the name's.
    if (d.precision === 'year' && namedWithYear(f, d) !== null) continue
    let best: Event | null = null
    let cost = FAR
    for (let k = near; k < events.length; k++) {
      const e = events[k]!
      const gap = e.last <= d.first ? d.first - e.last : e.first >= d.last ? e.first - d.last + 2 : 0
      if (gap >= cost) {
        if (ordered && e.first >= d.last) break
        continue
      }
      // "On March 15, giving up the May date": what stands before such a verb is not its own.
      if (e.kind === 'delay' && e.weak && e.first >= d.last && e.first - d.last <= 1) continue
      if (e.kind === 'said' && (gap > 4 || (d.precision !== 'day' && d.precision !== 'week' && gap > 2))) continue
      if (e.kind === 'said' && isObject(f, e, d)) continue
      const c = costOf(f, e, d, events, ordered ? k : -1, gap, cost)
      if (c < cost) {
        cost = c
        best = e
      }
    }
    const move = movedBy(f, d, events)
    if (move !== null) best = move
    // "Comes in July, the studio repeated this week"
    if (best !== null && best.kind === 'release' && best.dates.length > 0 && isSaid(f, d)) continue
    // "Was stopped in March, but viewers can expect it this summer"
    if (best?.kind === 'delay' && move === null && !isEnd(f, d) && clausesBetween(f, best.last, d.first) > 0) continue
    // "If filming begins in July, 2026 is possible": the later clause has its own.
    if (
      best !== null &&
      best.kind === 'production' &&
      best.dates.length > 0 &&
      best.last <= d.first &&
      (clausesBetween(f, best.last, d.first) > 0 || modalBetween(f, best.dates[0]!.last, d.first))
    )
      continue
    best?.dates.push(d)
  }
}

function inOrder(spans: readonly Span[]): boolean {
  for (let k = 1; k < spans.length; k++) if (spans[k]!.first < spans[k - 1]!.first) return false
  return true
}

/**
 * How far an event is from a date, with what stands in the way; counted no further than `most`. `at` is its place among the events
 * where they stand in their order, else -1.
 */
function costOf(
  f: Frame,
  e: Event,
  d: DateMention,
  events: readonly Event[],
  at: number,
  gap: number,
  most: number,
): number {
  const { t } = f
  let c = gap + clausesBetween(f, Math.min(e.first, d.first), Math.max(e.first, d.first)) * 6
  if (e.weak) c += 1
  if (e.first >= d.last && d.first > clauseAt(f, d.first).from + 1 && t.lexeme[d.last] !== L_.comma) c += 3
  // Another event between the two takes the date, and so does a verb that is none.
  for (let k = at + 1; c < most && k < events.length; k++) {
    const { first } = events[k]!
    if (first > e.first && first < d.first) c += 4
    else if (at >= 0 && first >= d.first) break
    else if (first < e.first && first >= d.last) c += 4
  }
  for (let k = at - 1; c < most && k >= 0; k--) {
    const { first } = events[k]!
    if (first < d.last) break
    if (first < e.first) c += 4
  }
  for (let k = Math.min(e.last, d.last); c < most && k < Math.max(e.first, d.first); k++)
    if (t.lexeme[k] === 0 && t.kind[k] === WORD && (t.flags[k]! & CAPITAL) === 0 && isVerbForm(t, k)) c += 3
  return c
}

function modalBetween(f: Frame, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if ((f.t.role[k]! & MODAL) !== 0) return true
  return false
}

/** "In an interview on May 3": the day of the report. */
export function isReport(f: Frame, d: DateMention): boolean {
  const { t, s } = f
  const before = d.first - 1
  // "As of April 7"
  if (t.lexeme[before] === L_.of && t.lexeme[before - 1] === L_.as) return true
  return (
    d.precision === 'day' &&
    before - 1 >= s.from &&
    (t.lexeme[before] === L_.on
      ? REPORT.has(t.lexeme[before - 1]!)
      : REPORT.has(t.lexeme[before]!) && t.lexeme[d.first] === L_.on)
  )
}

/** Whether a date is rather the day of what somebody says or does than of a release: this week, yesterday, on Monday. */
function isSaid(f: Frame, d: DateMention): boolean {
  const { reference } = f.scene
  if (!d.relative || reference === null || d.from === null) return false
  // "June 3" is no such day, "Tuesday" is.
  for (let k = d.first; k < d.last; k++) if (f.t.kind[k] === DIGITS) return false
  return (d.precision === 'day' || d.precision === 'week') && Math.abs(d.from - reference) <= 14
}

/** "From May", "until June", "to its October 4 slot": whether a date may be one that something is moved from or to. */
function isEnd(f: Frame, d: DateMention): boolean {
  return TOWARDS.has(f.t.lexeme[d.first - 1]!) || TOWARDS.has(f.t.lexeme[d.first]!) || isFrom(f, d)
}

/** "Postponed the launch until May", "has been delayed from May to July": the dates of a move are the move's. */
function movedBy(f: Frame, d: DateMention, events: readonly Event[]): Event | null {
  if (!isEnd(f, d)) return null
  const clause = clauseAt(f, d.first)
  for (let k = events.length - 1; k >= 0; k--) {
    const e = events[k]!
    if (e.kind === 'delay' && e.last <= d.first && e.first >= clause.from && d.first - e.last <= FAR) return e
  }
  return null
}

/** "A 1958 housewife", "the 2024 election": a year that describes something else than a release. */
function describesNoun(f: Frame, d: DateMention): boolean {
  const { t, s } = f
  // "Its autumn slate"
  if (d.last < s.to && SLATE.has(t.lexeme[d.last]!)) return true
  // "Wednesday blockbuster releases", "Friday nights"
  if (
    d.relative &&
    d.precision === 'day' &&
    d.last - d.first === 1 &&
    d.last < s.to &&
    t.kind[d.last] === WORD &&
    (t.role[d.last]! | t.time[d.last]!) === 0 &&
    (t.flags[d.last]! & CAPITAL) === 0 &&
    t.lexeme[d.last] !== english.possessive &&
    (d.first === s.from || (t.role[d.first - 1]! & FUNCTION) === 0 || t.lexeme[d.first - 1] === L_.with)
  )
    return true
  if (d.precision !== 'year' || d.last - d.first !== 1 || d.last >= s.to || d.first === s.from) return false
  if (!DETERMINERS.has(t.lexeme[d.first - 1]!) || t.kind[d.last] !== WORD) return false
  // "Based on the 1969 book"
  if ((CLASS[t.lexeme[d.last]!]! & ORIGINAL) !== 0) return true
  // "its 2026 release", "the 2024 series is due"
  for (let k = d.last; k < Math.min(s.to, d.last + 4); k++) {
    if ((t.role[k]! & (FUNCTION | AUXILIARY)) !== 0) return k > d.last
    if ((t.role[k]! & (RELEASE | SEASON | WORK | PRODUCE | TRAILER)) !== 0 || (CLASS[t.lexeme[k]!]! & DATED_NOUN) !== 0)
      return false
  }
  return true
}

/** "Has only said 2025", "hinted at the summer": the date is what is said, not when. */
function isObject(f: Frame, e: Event, d: DateMention): boolean {
  const { t } = f
  if (d.first < e.last) return false
  let k = d.first - 1
  let marked = false
  while (k >= e.last && (t.kind[k] === PUNCT || t.lexeme[k] === L_.the)) {
    if (t.kind[k] === PUNCT) marked = true
    k--
  }
  if (d.precision === 'day' || d.precision === 'week') return marked
  if (t.lexeme[k] === L_.until || t.lexeme[d.first] === L_.until) return false
  return t.lexeme[k] !== L_.in && t.lexeme[k] !== L_.on && t.lexeme[d.first] !== L_.in && !d.relative
}
