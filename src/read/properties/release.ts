import type { Certainty, Source, Subject } from '../../claim.ts'
import { civil, dayNumber, monthLength } from '../../day.ts'
import { type Attribution, certaintyAt, negated, planned, sourceAt, tenseAt } from '../cues.ts'
import { type DateMention, windowOf } from '../dates/index.ts'
import { type Event, isFinale } from '../events.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import {
  FUNCTION,
  ING,
  MEDIUM,
  MODAL,
  NEGATION,
  OFFICIAL,
  PAST,
  PRESENT,
  RELEASE,
  SEASON,
  UNKNOWN,
  WORK,
} from '../lexicon/roles.ts'
import { ANY, type Recogniser } from '../recogniser.ts'
import { BODY, HEADLINE } from '../sentences.ts'
import { clauseAt, emit, type Frame, subjectAt } from '../scene.ts'
import type { Title, TitleMention } from '../titles.ts'
import { CAPITAL, DIGITS, PUNCT, WORD } from '../tokens.ts'
import { TRIGGERS, trigger } from '../triggers.ts'

const ids = (words: string) => lexemesOf(english, words)
const L = {
  open: lexemeOf(english, '('),
  comma: lexemeOf(english, ','),
  close: lexemeOf(english, ')'),
  and: lexemeOf(english, 'and'),
  until: lexemeOf(english, 'until'),
  to: lexemeOf(english, 'to'),
  from: lexemeOf(english, 'from'),
  up: lexemeOf(english, 'up'),
  instead: lexemeOf(english, 'instead'),
  rather: lexemeOf(english, 'rather'),
  had: lexemeOf(english, 'had'),
  today: lexemeOf(english, 'today'),
  was: lexemeOf(english, 'was'),
  were: lexemeOf(english, 'were'),
  true: lexemeOf(english, 'true'),
  that: lexemeOf(english, 'that'),
  which: lexemeOf(english, 'which'),
  question: lexemeOf(english, 'question'),
  of: lexemeOf(english, 'of'),
  out: lexemeOf(english, 'out'),
  ruled: lexemeOf(english, 'ruled'),
  once: lexemeOf(english, 'once'),
}
const SLOT = ids('slot timeslot block lineup')
const PASSING = ids('star stars actor actress alum fame director writer creator')
const ORIGINAL = ids('novel novels book books webtoon manga manhwa comic comics memoir volume')
const GIVEN_UP = ids(
  'giving gave dropped abandoned vacated vacating original initial ditching originally initially previously formerly',
)
const DATE_NOUN = ids('date dates window day')
const DAYS = trigger(0, DATE_NOUN)
const SET = ids(
  'set announced revealed confirmed given named fixed locked decided scheduled put known made shared provided disclosed',
)
const YET = ids('unknown unclear tba tbd yet undecided undisclosed unannounced unconfirmed')

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
  if (d.yearless && tense !== 0) return tense
  if (d.from !== null && d.from > reference) return 1
  if (tense === 0 || (tense === 1 && d.to !== null && d.to < reference && !planned(f, e.head)))
    return d.to !== null && d.to < reference ? -1 : 1
  return tense
}

/** `now`, `currently`, `still`: the day of the article itself, which is no day of release. */
function isNow(f: Frame, d: DateMention): boolean {
  return (
    d.relative &&
    !d.yearless &&
    d.from === f.scene.reference &&
    (d.to === d.from || d.to === null) &&
    f.t.lexeme[d.first] !== L.today
  )
}

/** "Its Wednesday 9 p.m. slot", "today's call": a day that belongs to something else. */
function habitual(f: Frame, d: DateMention): boolean {
  const { t } = f
  if (!d.relative || d.precision !== 'day') return false
  if (t.lexeme[d.last] === english.possessive || t.lexeme[d.first - 1] === english.possessive) return true
  for (let k = d.last; k < Math.min(f.s.to, d.last + 5); k++) if (SLOT.has(t.lexeme[k]!)) return true
  return false
}

const RULE = ids('often usually typically normally generally traditionally tend tends')

/** "Netflix often releases new seasons within a year": what is done as a rule, not what will be done. */
function asARule(f: Frame, e: Event): boolean {
  const { t } = f
  if ((t.role[e.head]! & PRESENT) === 0) return false
  for (let k = Math.max(clauseAt(f, e.head).from, e.head - 4); k < e.head; k++) if (RULE.has(t.lexeme[k]!)) return true
  return false
}

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
  if (!d.yearless || near === null || tense === 0) return d
  const shift = tense > 0 && d.to !== null && d.to < near ? 1 : tense < 0 && d.from !== null && d.from > near ? -1 : 0
  if (shift === 0) return d
  return shifted(d, shift)
}

/** A date some years on. */
function shifted(d: DateMention, years: number): DateMention {
  const move = (day: number | null): number | null => {
    if (day === null) return null
    const c = civil(day)
    const length = monthLength(c.year + years, c.month)
    return dayNumber(c.year + years, c.month, Math.min(c.day, length))
  }
  return { ...d, from: move(d.from), to: move(d.to), coreFrom: move(d.coreFrom), coreTo: move(d.coreTo) }
}

/** A date without a year, in the last year that puts it before a day. */
function latestBefore(d: DateMention, day: number): DateMention {
  if (!d.yearless) return d
  let e = d
  while (e.from !== null && e.from >= day) e = shifted(e, -1)
  for (let next = shifted(e, 1); next.to !== null && next.to < day; next = shifted(e, 1)) e = next
  return e
}

const PREMIERED = ids('premiere premieres premiered debut debuts debuted launched first began started opened')

/**
 * "The show premiered in 2016" in an article about its fifth season is about the first: a verb of beginning, a day gone by, and no
 * season named in the sentence.
 */
function premiered(f: Frame, e: Event, d: DateMention, subject: Subject): Subject {
  const { scene } = f
  if (subject.season === null || subject.season < 2 || f.seasons.length > 0 || scene.reference === null) return subject
  if (d.to === null || d.to > scene.reference - 60 || tenseAt(f, e.head) > 0) return subject
  const begins = PREMIERED.has(f.t.lexeme[e.head]!)
  return subject.season === 2 || begins ? { ...subject, season: 1 } : subject
}

/** The works that stand in one list with the one at a token: "will premiere A, B and C". */
export function companions(f: Frame, at: number): readonly Title[] {
  const k = f.titles.findIndex((m) => at >= m.first - 3 && at < m.last + 3)
  if (k < 0) return []
  const joined = (a: number, b: number): boolean => {
    for (let i = a; i < b; i++)
      if (f.t.kind[i] !== PUNCT && f.t.lexeme[i] !== L.and && f.t.lexeme[i] !== english.possessive) return false
    return b > a
  }
  let low = k
  let high = k
  while (low > 0 && joined(f.titles[low - 1]!.last, f.titles[low]!.first)) low--
  while (high + 1 < f.titles.length && joined(f.titles[high]!.last, f.titles[high + 1]!.first)) high++
  return low === high ? [] : f.titles.slice(low, high + 1).map((m) => m.title)
}

/** Emits a release with the certainty and source of its place. */
export function emitRelease(
  f: Frame,
  attributions: readonly Attribution[],
  e: Event,
  d: DateMention,
  how: {
    denied?: boolean
    before?: number
    certainty?: Certainty
    source?: Source
    subject?: Subject | null
    dated?: true
  },
): void {
  const told = how.subject ?? subjectAt(f, anchor(f, e, d))
  if (told === null) return
  const subject = how.subject === undefined ? premiered(f, e, d, told) : told
  const source = how.source ?? sourceAt(f, attributions, e.head)
  const tense = tenseWith(f, e, d)
  const certainty =
    how.certainty ??
    certaintyAt(
      f,
      e.head,
      { tense, denied: how.denied ?? false },
      tense < 0 && source.kind === 'talent' ? { ...source, kind: 'outlet' } : source,
    )
  const day = how.denied
    ? how.before === undefined
      ? fitted(f, d, 1)
      : latestBefore(d, how.before)
    : how.dated === true
      ? d
      : fitted(f, d, tense < 0 && planned(f, e.head) ? 0 : tense)
  const { first, last } = spanOf(f, e, d)
  emit(f, 'release', subject, windowOf(day, f.t.text), certainty, source, first, last)
  if (how.subject !== undefined) return
  const mine = f.titles.find((m) => m.title.text === subject.title)
  if (mine === undefined) return
  for (const title of companions(f, mine.first))
    if (title.text !== subject.title)
      emit(
        f,
        'release',
        { ...subject, title: title.text, season: f.seasons.length > 0 ? subject.season : null },
        windowOf(day, f.t.text),
        certainty,
        source,
        first,
        last,
      )
}

/** Whether a date stands as one that was given up: "giving up the November 3 date", "originally set for", "instead of". */
function givenUp(f: Frame, e: Event, d: DateMention): boolean {
  const { t } = f
  for (let k = Math.max(clauseAt(f, d.first).from, Math.min(e.first, d.first) - 6); k < d.first; k++) {
    if (GIVEN_UP.has(t.lexeme[k]!) && k !== e.head) return true
    if ((t.lexeme[k] === L.instead || t.lexeme[k] === L.rather) && d.first - k <= 4) return true
  }
  // "which had been due on"
  if (planned(f, e.head))
    for (let k = Math.max(f.s.from, e.head - 4); k < e.head; k++) if (t.lexeme[k] === L.had) return true
  return false
}

/** "No date has been set", "the release date is still unknown", "has not put a day on it". */
function noDate(f: Frame, attributions: readonly Attribution[]): void {
  const { t, s } = f
  if ((s.role & (NEGATION | UNKNOWN)) === 0) return
  for (let i = s.from; i < s.to; i++) {
    if ((TRIGGERS[t.lexeme[i]!]! & DAYS) === 0) continue
    const clause = clauseAt(f, i)
    const from = Math.max(clause.from, i - 9)
    const to = Math.min(clause.to, i + 14)
    let no = -1
    let set = -1
    let relevant = /^(?:date|dates|window)$/.test(english.formOf[t.lexeme[i]!]!)
    for (let k = from; k < to; k++) {
      const r = t.role[k]!
      const lexeme = t.lexeme[k]!
      if ((r & NEGATION) !== 0) no = k
      if ((r & UNKNOWN) !== 0 && YET.has(lexeme)) no = k
      if (SET.has(lexeme)) set = k
      if (k < i && k >= i - 3 && ((r & RELEASE) !== 0 || (r & OFFICIAL) !== 0)) relevant = true
    }
    if (no < 0 || (!relevant && set < 0)) continue
    // "no official date", "date has not been set", "no word on a date"
    const straight = no < i && i - no <= 5
    if (!straight && set < 0 && !(no > i && (t.role[no]! & UNKNOWN) !== 0)) continue
    if (f.dates.some((d) => d.first > i && d.first < to && d.first - i < 4 && !isNow(f, d))) continue
    const subject = subjectAt(f, i)
    if (subject === null) return
    const source = sourceAt(f, attributions, i)
    const first = Math.min(no, i, set < 0 ? i : set)
    const last = Math.max(no, i, set) + 1
    emit(
      f,
      'release',
      subject,
      null,
      'unknown',
      source.kind === 'official' ? { kind: 'outlet', name: null, via: null } : source,
      first,
      last,
    )
    return
  }
}

/**
 * The year of a work beside its name: "Tenet (2020)", "2004's Before Sunset", "the 1973 horror The Wicker Man". Not in a passing
 * credit ("2017's Dunkirk star").
 */
function yearBeside(f: Frame): void {
  const { t } = f
  for (const m of f.titles) {
    let k = m.last
    while (k < f.s.to && t.kind[k] === PUNCT && t.lexeme[k] !== L.open) k++
    let d = f.dates.find((x) => x.first === k + 1 && t.lexeme[k] === L.open && t.lexeme[x.last] === L.close)
    if (d === undefined && k < f.s.to && !PASSING.has(t.lexeme[k]!)) {
      d = f.dates.find(
        (x) => x.last <= m.first && m.first - x.last <= 5 && x.precision === 'year' && besideName(f, x.last, m.first),
      )
      if (
        d !== undefined &&
        f.events.some((e) => e.kind !== 'said' && e.dates.includes(d!) && e.last <= d!.first && !e.weak)
      )
        d = undefined
    }
    if (d === undefined || d.kind !== 'window' || d.to === null || f.scene.reference === null || isBook(f, m)) continue
    const future = d.from !== null && d.from > f.scene.reference
    const subject: Subject =
      m.title.kind === 'film'
        ? { title: m.title.text, season: null, kind: 'film' }
        : { title: m.title.text, season: null }
    emit(
      f,
      'release',
      subject,
      windowOf(d, t.text),
      future ? 'expected' : 'happened',
      { kind: 'outlet', name: null, via: null },
      Math.min(m.first, d.first),
      Math.max(m.last, d.last),
    )
  }
}

/** Whether a name is that of the book or game that something is made from: a word for one stands beside it. */
function isBook(f: Frame, m: TitleMention): boolean {
  const { t } = f
  for (let k = Math.max(f.s.from, m.first - 6); k < m.first; k++) if (ORIGINAL.has(t.lexeme[k]!)) return true
  return false
}

/** Whether only a possessive or words that describe a work stand between a year and a name. */
function besideName(f: Frame, from: number, to: number): boolean {
  const { t } = f
  for (let k = from; k < to; k++) {
    if (t.kind[k] === PUNCT) {
      if (t.lexeme[k] === L.comma) return false
      continue
    }
    if (t.lexeme[k] === english.possessive || (t.role[k]! & WORK) !== 0) continue
    if ((t.role[k]! & FUNCTION) !== 0 || t.kind[k] === DIGITS) return false
    if ((t.role[k]! & (PAST | PRESENT | ING)) !== 0) return false
  }
  return true
}

/** The last episode's day: a release of that episode, once the text has told how many there are. */
function finale(f: Frame, attributions: readonly Attribution[], e: Event, d: DateMention): void {
  const subject = subjectAt(f, e.head)
  if (subject === null) return
  const source = sourceAt(f, attributions, e.head)
  const tense = tenseWith(f, e, d)
  const certainty = certaintyAt(f, e.head, { tense, denied: false }, source)
  const { first, last } = spanOf(f, e, d)
  f.scene.finales.push({
    subject,
    value: windowOf(fitted(f, d, tense), f.t.text),
    certainty,
    source,
    start: f.t.start[first]!,
    end: f.t.end[last - 1]!,
  })
}

/** Lines below a line that is a date have that date, as far as this. */
const UNDER = 14

/** "March 4" on a line, and under it the works of that day, a line each. */
function underDate(f: Frame, attributions: readonly Attribution[]): boolean {
  const { t, s, scene } = f
  if (s.kind === BODY || s.kind === HEADLINE) return false
  const d = f.dates[0]
  if (
    d !== undefined &&
    d.kind === 'window' &&
    d.precision === 'day' &&
    f.dates.length === 1 &&
    s.to - s.from - (d.last - d.first) <= 2
  ) {
    scene.dateLine = { date: d, window: windowOf(d, t.text), index: f.index }
    return true
  }
  const line = scene.dateLine
  const m = f.titles[0]
  if (
    line === null ||
    m === undefined ||
    f.dates.length > 0 ||
    f.index - line.index > UNDER ||
    m.first - s.from > 2 ||
    s.to - m.last > 10
  )
    return false
  const subject = subjectAt(f, m.last)
  if (subject === null) return false
  const past = scene.reference !== null && line.date.to !== null && line.date.to < scene.reference
  emit(
    f,
    'release',
    f.seasons.length > 0 ? subject : { ...subject, season: null },
    line.window,
    past ? 'happened' : 'expected',
    sourceAt(f, attributions, m.first),
    m.first,
    s.to,
  )
  return true
}

const RECKON = ids(
  'expect expected expecting bet guess guessing target targeting aim aiming hinted hints think thinks say says said claim claims claimed plan planned eye eyeing down slot lineup money would possible maybe perhaps likely feeling hunch tip conceivable plausible realistic suggest suggests suggested promised promises called listing date dates points point',
)
const WRONG = ids('fake false wrong error mistake invention nonsense untrue debunked hoax unlikely')
const HISTORY = ids('set since aged awards award festival comic-con upfronts')

/** Whether a sentence calls a day that it names wrong: "is an error", "was never true", "is out of the question", "was once". */
function disowned(f: Frame, d: DateMention): boolean {
  const { t } = f
  const clause = clauseAt(f, d.first)
  const marked = t.kind[d.first - 1] === PUNCT && t.kind[d.last] === PUNCT
  for (let k = d.last; k < Math.min(f.s.to, d.last + 16); k++) {
    if (k >= clause.to + 8 && !marked) return false
    const lexeme = t.lexeme[k]!
    if (WRONG.has(lexeme)) return !negated(f, k, 3)
    if (lexeme === L.true && negated(f, k, 3)) return true
    if (lexeme === L.question && t.lexeme[k - 2] === L.of && t.lexeme[k - 3] === L.out) return true
    if (lexeme === L.out && t.lexeme[k - 1] === L.ruled) return true
  }
  for (let k = clause.from; k < d.first; k++)
    if (t.lexeme[k] === L.once) for (let j = clause.from; j < k; j++) if (DATE_NOUN.has(t.lexeme[j]!)) return true
  return false
}

/**
 * A date that no verb takes, with a season or a work beside it: "season 2 on December 2", "Arc: 2025", "Expect season 1 towards the end of
 * 2023", "our bet is summer 2026", a line of a list.
 */
function bare(f: Frame, attributions: readonly Attribution[]): void {
  const { t, s } = f
  const reference = f.scene.reference
  for (const d of f.dates) {
    if (d.kind !== 'window' || (d.from === null && d.to === null) || isNow(f, d)) continue
    if (f.events.some((e) => e.dates.includes(d))) continue
    // "Unknown Name (February 13)": the day is another work's.
    if (
      t.lexeme[d.first - 1] === L.open &&
      t.kind[d.first - 2] === WORD &&
      (t.flags[d.first - 2]! & CAPITAL) !== 0 &&
      !f.titles.some((m) => m.last === d.first - 1)
    )
      continue
    if (
      d.precision === 'decade' ||
      (d.relative && !d.yearless && (d.precision === 'day' || d.precision === 'week' || d.precision === 'vague'))
    )
      continue
    const line = s.kind !== BODY
    const clause = line ? s : clauseAt(f, d.first)
    let near = Infinity
    for (const m of f.seasons)
      if (m.last > clause.from && m.first < clause.to)
        near = Math.min(near, m.last <= d.first ? d.first - m.last : m.first - d.last + 1)
    for (const m of f.titles)
      if (line || (m.last > clause.from && m.first < clause.to && m.last <= d.first))
        near = Math.min(near, m.last <= d.first ? d.first - m.last + (line ? 0 : 2) : m.first - d.last + 2)
    let reckoned = d.bound === 'from' || d.bound === 'after'
    let other = false
    for (let k = clause.from; k < clause.to; k++) {
      // "a list of shows that will be on in 2022"
      if (
        RECKON.has(t.lexeme[k]!) ||
        ((t.role[k]! & MODAL) !== 0 && t.lexeme[k - 1] !== L.that && t.lexeme[k - 1] !== L.which)
      )
        reckoned = true
      if (HISTORY.has(t.lexeme[k]!) || ((t.role[k]! & MEDIUM) !== 0 && (t.role[k]! & (SEASON | WORK)) === 0))
        other = true
    }
    const ahead = reference !== null && (d.to === null || d.to >= reference)
    // "In spring" alone is when something else was.
    const wrong = disowned(f, d)
    if (d.yearless && (d.precision === 'season' || d.precision === 'month') && !reckoned && !wrong && !line) continue
    if ((other && !wrong) || near < 0) continue
    if (near > (line ? 9 : 5) && !((wrong || (reckoned && ahead)) && (f.focus.season !== null || f.titles.length > 0)))
      continue
    const subject = subjectAt(f, d.first)
    if (subject === null) continue
    const source = sourceAt(f, attributions, d.first)
    const denied = wrong || (negated(f, d.first, 4) && d.bound === undefined)
    const certainty = certaintyAt(
      f,
      d.first,
      { tense: ahead ? 1 : -1, denied },
      ahead || source.kind === 'official' ? source : { kind: 'outlet', name: null, via: null },
    )
    const first = Math.min(
      d.first,
      ...f.seasons.filter((m) => m.first >= clause.from && m.first < clause.to).map((m) => m.first),
    )
    emit(f, 'release', subject, windowOf(d, t.text), certainty, source, first, d.last)
  }
}

/**
 * When it comes out, or came out: "premieres on June 3", "is expected in early 2025", "dropped in January", "will arrive by the
 * end of 2024", "no release date yet", "had been due in May" (denied), "it will not come out in 2022" (denied), "ran from May to
 * July 2020", "Arc (2019)".
 */
const NO_EVENTS: readonly Event[] = []

export const release: Recogniser = {
  property: 'release',
  roles: ANY,
  read(f, attributions) {
    if (underDate(f, attributions)) return
    // Without a date no event has one.
    for (const e of f.dates.length > 0 ? f.events : NO_EVENTS) {
      if (e.kind !== 'release') continue
      for (const d of e.dates) {
        if (d.kind !== 'window' || (d.from === null && d.to === null)) continue
        if (isNow(f, d) || habitual(f, d) || asARule(f, e)) continue
        if (isFinale(f, e)) {
          finale(f, attributions, e, d)
          continue
        }
        const bounded = d.bound === 'until' || d.bound === 'before' || d.bound === 'from' || d.bound === 'after'
        const denied = (negated(f, e.head) && !bounded) || givenUp(f, e, d)
        emitRelease(f, attributions, e, d, { denied })
      }
    }
    if ((f.s.triggers & DAYS) !== 0) noDate(f, attributions)
    if (f.dates.length > 0) {
      yearBeside(f)
      bare(f, attributions)
    }
  },
  finish(scene) {
    for (const one of scene.finales) {
      const { subject } = one
      const count = scene.claims.find(
        (c) => c.property === 'episodes' && c.subject.title === subject.title && c.subject.season === subject.season,
      )
      if (count === undefined) continue
      scene.claims.push({
        ...one,
        property: 'release',
        subject: { ...subject, episode: count.value as number },
        quote: scene.t.text.slice(one.start, one.end),
      })
    }
  },
}
