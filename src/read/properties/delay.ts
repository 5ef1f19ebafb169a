import type { Subject } from '../../claim.ts'
import { titleUntil } from '../at.ts'
import { isQuote } from '../parts.ts'
import { aboutAt } from '../dating/about.ts'
import { certaintyAt, negated } from '../cues.ts'
import { type Attribution, sourceAt } from '../sources.ts'
import { datesIn, type DateMention, windowOf } from '../dates/index.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { DELAY } from '../lexicon/roles.ts'
import { ANY, type Recogniser } from '../recogniser.ts'
import { clauseAt, emit, type Frame, type Scene } from '../scene.ts'
import { isFrom, isLeft, TOWARDS } from '../events/delay.ts'
import type { Event } from '../events/index.ts'
import { PUNCT } from '../tokens.ts'
import { trigger } from '../triggers.ts'
import { tellReplaced } from '../dating/replaced.ts'
import { ofMany } from '../dating/many.ts'
import { afterDay, companions, fitted, isNow, spanOf } from '../dating/place.ts'
import { emitRelease } from './release.ts'

const ids = (words: string) => lexemesOf(english, words)
const L = {
  from: lexemeOf(english, 'from'),
  instead: lexemeOf(english, 'instead'),
  to: lexemeOf(english, 'to'),
  until: lexemeOf(english, 'until'),
  up: lexemeOf(english, 'up'),
  till: lexemeOf(english, 'till'),
  into: lexemeOf(english, 'into'),
  because: lexemeOf(english, 'because'),
  due: lexemeOf(english, 'due'),
  of: lexemeOf(english, 'of'),
  as: lexemeOf(english, 'as'),
  after: lexemeOf(english, 'after'),
  amid: lexemeOf(english, 'amid'),
  now: lexemeOf(english, 'now'),
}
/** Moves of work on it, never of the day it comes out. */
const HALTS = ids(
  'halt halted halting pause paused pausing suspend suspended suspending stalled interrupted shut stop stopped',
)
const PHASES = ids('filming production shooting shoot cameras photography')
/** They need no word of delay for a halt. */
const HALTING = trigger(0, ids('shut stop stopped taken pulled removed dropped withdrawn held later hold'))

/** The words after "because of", "due to", "as", "amid": why something was moved. */
function causeOf(f: Frame, e: Event): string | null {
  const { t, s } = f
  for (let i = e.last; i < s.to - 1; i++) {
    const lexeme = t.lexeme[i]!
    let first = 0
    if (lexeme === L.because) first = t.lexeme[i + 1] === L.of ? i + 2 : i + 1
    else if (lexeme === L.due && t.lexeme[i + 1] === L.to) first = i + 2
    else if (L.amid > 0 && lexeme === L.amid) first = i + 1
    else if (lexeme === L.as && i > e.last) first = i + 1
    if (first === 0 || first >= s.to) continue
    let last = first
    while (last < s.to && last - first < 12 && t.kind[last] !== PUNCT) last++
    return last > first ? t.text.slice(t.start[first]!, t.end[last - 1]!) : null
  }
  return null
}

/** The dates of one move: those given up, and the new one. */
interface Ends {
  readonly old: DateMention[]
  next: DateMention | null
}

/** The old and the new date of a move: "from April 12 to December 13, 2024", "to 2025", "from its May date". */
function ends(f: Frame, e: Event, dates: readonly DateMention[]): Ends {
  const { t } = f
  const out: Ends = { old: [], next: null }
  for (const d of dates) {
    if (d.kind !== 'window' || isNow(f, d)) continue
    // A span "from A to B" is two dates here.
    const split = splitAt(f, d)
    if (split > 0) {
      const parts: DateMention[] = []
      datesIn(t, d.first, split, { reference: f.scene.reference }, parts)
      datesIn(t, split + 1, Math.min(f.s.to, d.last + 1), { reference: f.scene.reference }, parts)
      if (parts.length === 2) {
        // "From February 14 to November 7, 2025": one year for both.
        const { coreFrom, coreTo } = parts[0]!
        const to = d.from! + (coreTo! - coreFrom!)
        out.old.push({ ...parts[0]!, from: d.from, to, coreFrom: d.from, coreTo: to, yearless: false })
        out.next = parts[1]!
        continue
      }
    }
    const was = fromWithin(f, d)
    if (was !== null) {
      out.old.push(was)
      continue
    }
    const before = t.lexeme[d.first - 1]!
    const first = t.lexeme[d.first]!
    // "Giving up the May date it had held since last year": only what it is left for is new.
    const left = out.old.length === 1 && isLeft(f, out.old[0]!, e.head)
    const up = first === L.up && d.first >= e.last
    const until = first === L.until || first === L.till || up
    const instead = t.lexeme[d.first - 2] === L.instead || t.lexeme[d.first - 3] === L.instead
    if (!until && (d.bound === 'from' || isFrom(f, d) || instead || isLeft(f, d, e.head))) out.old.push(strip(d))
    else if (
      d.last > e.first &&
      (until ||
        TOWARDS.has(before) ||
        TOWARDS.has(first) ||
        TOWARDS.has(t.lexeme[d.first - 2]!) ||
        (out.old.length > 0 && !left))
    ) {
      // "From April to November and then to December 8": the last holds.
      if (out.next !== null && (TOWARDS.has(before) || TOWARDS.has(first))) out.old.push(out.next)
      else if (out.next !== null) continue
      out.next = up ? strip(d) : d
    }
  }
  return out
}

/** "… goes to May 3, “Arc” from June to July 26 and “Night Ferry” from May to August": what is told of further works in short. */
function further(f: Frame, e: Event): { at: number; dates: DateMention[] }[] {
  const { t } = f
  const out: { at: number; dates: DateMention[] }[] = []
  for (let i = 0; i < f.dates.length; i++) {
    const d = f.dates[i]!
    const at = t.lexeme[d.first] === L.from ? d.first : d.first - 1
    if (at <= e.last || t.lexeme[at] !== L.from || !(isQuote(t, at - 1) || titleUntil(f, at) !== undefined)) continue
    const next = f.dates[i + 1]
    const two = splitAt(f, d) === 0 && next !== undefined && next.first - d.last <= 3
    out.push({ at, dates: two ? [d, next] : [d] })
  }
  return out
}

/** A date without the bounding word before it: of a move "from X" and "until X" name X itself. */
function strip(d: DateMention): DateMention {
  return { ...d, from: d.coreFrom, to: d.coreTo }
}

/** "Up one week from April 18": of the words for a distance, the day that it is counted from. */
function fromWithin(f: Frame, d: DateMention): DateMention | null {
  const { t } = f
  for (let k = d.first + 1; k < d.last - 1; k++) {
    if (t.lexeme[k] !== L.from) continue
    const inner: DateMention[] = []
    datesIn(t, k + 1, d.last, { reference: f.scene.reference }, inner)
    return inner[0] ?? null
  }
  return null
}

function splitAt(f: Frame, d: DateMention): number {
  for (let i = d.first + 1; i < d.last - 1; i++)
    if (f.t.lexeme[i] === L.to || f.t.lexeme[i] === L.until || f.t.lexeme[i] === L.into) return i
  return 0
}

function read(f: Frame, attributions: readonly Attribution[]): void {
  if (f.dates.length === 0 && (f.s.role & DELAY) === 0 && (f.s.triggers & HALTING) === 0) return
  for (const e of f.events) {
    if (e.kind !== 'delay') continue
    const others = further(f, e)
    const taken = others.flatMap((o) => o.dates)
    move(
      f,
      attributions,
      e,
      ends(f, e, taken.length === 0 ? e.dates : e.dates.filter((d) => !taken.includes(d))),
      e.head,
    )
    for (const o of others) move(f, attributions, e, ends(f, e, o.dates), o.at)
  }
}

/** One move: of what token `at` is about. */
function move(f: Frame, attributions: readonly Attribution[], e: Event, { old, next: given }: Ends, at: number): void {
  const { t } = f
  const clause = clauseAt(f, e.head)
  let production = HALTS.has(t.lexeme[e.head]!)
  for (let i = clause.from; i < clause.to; i++) if (PHASES.has(t.lexeme[i]!)) production = true
  // What is moved to lies ahead, unless its year is told.
  const told = given === null ? null : (afterOld(f, e, given, old) ?? fitted(f, given, 1))
  const next = told === null && old.length === 0 ? nowOf(f, e) : told
  if (e.weak && next === null && old.length === 0) return
  const subject = at === e.head ? aboutAt(f, at, e.first) : aboutAt(f, at, at)
  if (subject === null || ofMany(f, e.head)) return
  const source = sourceAt(f, attributions, e.head)
  const denied = negated(f, e.head)
  // A moved date is told as a fact, also where the new day lies ahead.
  const certainty = certaintyAt(f, e.head, { tense: denied ? 0 : -1, denied }, source)
  const { first, last } = spanOf(f, e, next)
  const to = next === null || production || denied ? null : windowOf(next, t.text)
  const value = { to, cause: causeOf(f, e) }
  emit(f, 'delay', subject, value, certainty, source, Math.min(first, at), last)
  for (const title of at === e.head ? companionsOf(f, subject) : NO_TITLES)
    emit(f, 'delay', { title, season: null }, value, certainty, source, Math.min(first, at), last)
  if (production) f.scene.making = { phase: 'filming', subject, index: f.index }
  if (production) return
  // "Has not been delayed and is on course for Christmas": that day holds.
  if (next !== null)
    emitRelease(f, attributions, e, next, {
      subject,
      source,
      dated: true,
      certainty: source.kind === 'official' ? 'official' : certaintyAt(f, e.head, { tense: 1, denied: false }, source),
    })
  if (denied) return
  for (const d of old)
    emitRelease(f, attributions, e, d, {
      subject,
      source,
      denied: true,
      gone: true,
      ...(next?.from == null ? {} : { before: next.from }),
    })
}

/** The works that are told to be moved with one: "A, the thriller B and C have all been delayed". */
function companionsOf(f: Frame, subject: Subject): readonly string[] {
  const mine = f.titles.find((m) => m.title.text === subject.title)
  if (mine === undefined) return NO_TITLES
  return companions(f, mine.first).flatMap(({ text }) => (text === subject.title ? [] : [text]))
}
const NO_TITLES: readonly string[] = []

/** "Delayed by the strike, it will now air in July": the day that a sentence gives after a move. */
function nowOf(f: Frame, e: Event): DateMention | null {
  for (const o of f.events) {
    if (o.kind !== 'release' || o.first < e.last) continue
    const d = o.dates.find((x) => x.kind === 'window' && !isNow(f, x))
    if (d === undefined) continue
    for (let k = o.head - 1; k >= Math.max(e.last, o.head - 4); k--) if (f.t.lexeme[k] === L.now) return fitted(f, d, 1)
  }
  return null
}

const LATER = ids('delayed postponed')

/** "From September 2012 to January 11": a day without a year comes within a year of the one with. */
function afterOld(f: Frame, e: Event, given: DateMention, old: readonly DateMention[]): DateMention | null {
  if (!given.yearless) return null
  // "Postponed from November 25 to November 19": of the next year.
  const later = LATER.has(f.t.lexeme[e.head]!)
  const from = old.find((d) => (later || !d.yearless) && d.from !== null)?.from
  if (from == null) return null
  return afterDay(given, from, later)
}

function finish(scene: Scene): void {
  tellReplaced(scene)
  dropBare(scene)
}

/** A move that the text also tells with its new date need not be told without. */
function dropBare(scene: Scene): void {
  const { claims } = scene
  const dated = new Set<string>()
  for (const c of claims)
    if (c.property === 'delay' && c.value.to !== null) dated.add(`${c.subject.title}/${c.subject.season}`)
  if (dated.size === 0) return
  let kept = 0
  for (const c of claims)
    if (c.property !== 'delay' || c.value.to !== null || !dated.has(`${c.subject.title}/${c.subject.season}`))
      claims[kept++] = c
  claims.length = kept
}

/**
 * A moved date, also an earlier one: "pushed back because of the strikes", "moves from April 12 to December 13, 2024",
 * "has been delayed to 2025", "production was halted". The new date is a release as well, the old one a denied release.
 */
export const delay: Recogniser = { property: 'delay', roles: ANY, read, finish }
