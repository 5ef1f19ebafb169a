import type { Claim } from '../../claim.ts'
import { certaintyAt, negated, tenseAt } from '../cues.ts'
import { sourceAt } from '../sources.ts'
import { type DateMention, windowOf } from '../dates/index.ts'
import type { Event } from '../events/index.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { AUXILIARY, ING, MODAL, NEGATION, PAST, PLAN, PRESENT, RELEASE, TRAILER } from '../lexicon/roles.ts'
import type { Recogniser } from '../recogniser.ts'
import { clauseAt, emit, type Frame, type Scene } from '../scene.ts'
import { subjectAt } from '../subjects/subjects.ts'
import { PUNCT, WORD } from '../tokens.ts'
import { fitted, isNow, spanOf } from '../dating/place.ts'

const ids = (words: string) => lexemesOf(english, words)
const SHOWN = ids(
  'landed lands unveiling added released releases dropped drops debuted debuts unveiled unveils unveil shared shares revealed launched premiered premiere arrived arrives arrive posted accompanied out aired screened published played uploaded promised followed up put online here delivered delivers showed shown',
)
const GETS = ids('gets get got')
/** What is shown only with another word: "came out", "went up", "put out". */
const PARTLY = ids('out up online here')
const VERBS = ids('came went put is was are were been comes goes')
const ADVERBS = ids('finally now already just officially')
const THERE = ids("there there's")
/** What one does who waits for a trailer, and how far before it. */
const AWAITING = ids('eye eyes tuned await awaiting')
const AWAITED = 8
const L = {
  no: lexemeOf(english, 'no'),
  comma: lexemeOf(english, ','),
  which: lexemeOf(english, 'which'),
  in: lexemeOf(english, 'in'),
  have: lexemeOf(english, 'have'),
  we: lexemeOf(english, 'we'),
  here: lexemeOf(english, 'here'),
  is: lexemeOf(english, 'is'),
}

/** How far from the noun its verb may stand: "the first trailer for A, B's new film, dropped". */
const NEAR = 12
const FAR = 26

/** The verb that shows a trailer, the nearest; further to the right only past what describes it. */
function shownAt(f: Frame, e: Event): number {
  const { t, s } = f
  const clause = clauseAt(f, e.head)
  let shown = -1
  for (let i = Math.max(clause.from, e.head - NEAR); i < Math.min(clause.to, e.head + NEAR); i++) {
    if (i === e.head || !(isShowing(f, i) || comes(f, i, e.head))) continue
    if (shown < 0 || Math.abs(i - e.head) < Math.abs(shown - e.head)) shown = i
  }
  if (shown >= 0) return shown
  // "The trailer, which debuted on Sunday", "the teaser, released today"
  if (t.lexeme[e.last] === L.comma) {
    const k = t.lexeme[e.last + 1] === L.which ? e.last + 2 : e.last + 1
    if (k < s.to && isShowing(f, k) && (t.role[k]! & PAST) !== 0) return k
  }
  // "The trailer (finally, some say) to the new adaptation of a book dropped this morning"
  for (let i = e.last; i < Math.min(s.to, e.head + FAR); i++)
    if (isShowing(f, i) && (t.role[i]! & PAST) !== 0 && !PARTLY.has(t.lexeme[i]!)) {
      const date = f.dates.find((d) => d.first === i + 1 || d.first === i + 2)
      return date === undefined || date.precision !== 'day' || f.titles.some((m) => m.first > e.last && m.first < i - 3)
        ? -1
        : i
    }
  return -1
}

/** "With it came a trailer", "we saw a new trailer". */
function comes({ t }: Frame, i: number, head: number): boolean {
  return CAME.has(t.lexeme[i]!) && head > i && head - i <= 4 && ARTICLE.has(t.lexeme[i + 1]!)
}
const CAME = ids('came comes saw')
const ARTICLE = ids('a an the its')

function isShowing(f: Frame, i: number): boolean {
  const { t } = f
  // "Arc gets a first trailer"
  if (GETS.has(t.lexeme[i]!)) {
    for (let k = i + 1; k < Math.min(f.s.to, i + 5); k++) if ((t.role[k]! & TRAILER) !== 0) return true
    return false
  }
  if (!SHOWN.has(t.lexeme[i]!)) return false
  if (!PARTLY.has(t.lexeme[i]!)) return true
  // "Is finally here"
  if (ADVERBS.has(t.lexeme[i - 1]!) && VERBS.has(t.lexeme[i - 2]!)) return true
  return t.kind[i - 1] === WORD && (VERBS.has(t.lexeme[i - 1]!) || (t.role[i - 1]! & NEGATION) !== 0)
}

/** The day that belongs to a trailer: its own, that of its verb, or the one day that the sentence names. */
function dateOf(f: Frame, e: Event, shown: number): DateMention | null {
  const { t } = f
  const usable = (d: DateMention): boolean =>
    d.kind === 'window' &&
    d.precision !== 'decade' &&
    d.precision !== 'century' &&
    (d.from !== null || d.to !== null) &&
    // "ahead of the March 5 premiere"
    (f.t.role[d.last]! & (RELEASE | PAST)) !== RELEASE
  const own = e.dates.find(usable)
  if (own !== undefined) {
    // Without a verb only a day that stands straight beside it: "today's trailer", "a teaser on June 3".
    const gap = own.first >= e.last ? own.first - e.last : e.first - own.last
    if (
      shown >= 0 ||
      (isPlanned(f, e, own) && !isNow(f, own)) ||
      (gap <= 2 && own.precision !== 'year' && !isNow(f, own))
    )
      return own
    if (isNow(f, own) && isThere(f, e)) return own
  }
  // "Trailer release: May 3"
  for (const o of f.events) if (o !== e && o.first === e.last && o.dates.length > 0) return o.dates.find(usable) ?? null
  if (shown < 0) return null
  for (const o of f.events)
    if (o !== e && o.first <= shown && shown <= o.last) {
      const d = o.dates.find(usable)
      if (d !== undefined) return d
    }
  const d = f.dates.length === 1 ? f.dates[0]! : null
  if (d === null || !usable(d) || isTaken(f, d)) return null
  // "Dropped a teaser with the cast back in April"
  if (d.precision === 'month' && t.lexeme[d.first - 1] === L.in && (t.role[shown]! & PAST) !== 0) return d
  return d.precision === 'day' && d.relative && !d.yearless ? d : null
}

function isModal(f: Frame, i: number): boolean {
  return ((f.t.role[i - 1]! | f.t.role[i - 2]!) & MODAL) !== 0
}

/** Whether a date is that of a work's release or making. */
function isTaken(f: Frame, d: DateMention): boolean {
  return f.events.some((e) => (e.kind === 'release' || e.kind === 'production') && e.dates.includes(d))
}

/** "A trailer is expected in June", "a teaser will follow next week". */
function isPlanned(f: Frame, e: Event, d: DateMention): boolean {
  for (let i = e.last; i < Math.min(d.first, e.last + 14); i++) if ((f.t.role[i]! & (PLAN | MODAL)) !== 0) return true
  return false
}

/** "We finally have". */
function haveIt({ t }: Frame, i: number): boolean {
  return t.lexeme[i] === L.have && (t.lexeme[i - 1] === L.we || t.lexeme[i - 2] === L.we)
}

/** "Here's", "here is". */
function isHere({ t }: Frame, i: number): boolean {
  return t.lexeme[i] === L.here && (t.lexeme[i + 1] === english.possessive || t.lexeme[i + 1] === L.is)
}

/** "We have the trailer", "here's the trailer". */
function hasIt(f: Frame, e: Event): boolean {
  for (let i = e.first - 1; i >= Math.max(f.s.from, e.first - 6); i--)
    if (haveIt(f, i) || isHere(f, i) || isThereA(f, i)) return f.dates.length === 0
  return seen(f, e)
}

/** "There is a new trailer", "Arc has a new trailer"; not "there is talk of a trailer". */
function isThereA({ t, s }: Frame, i: number): boolean {
  if (!HAS.has(t.lexeme[i]!)) return false
  let k = i + 1
  while (k < s.to && (t.role[k]! & AUXILIARY) !== 0) k++
  return ARTICLE.has(t.lexeme[k] ?? 0)
}
const HAS = ids("there there's has")

/**
 * "In the trailer for Arc, A runs", "the new trailer shows", "judging from the trailer": what somebody has seen is out. The trailer is
 * one that is known: it has an article, or a word for which of several it is.
 */
function seen(f: Frame, e: Event): boolean {
  const { t, s } = f
  if (f.dates.length > 0) return false
  let i = e.first - 1
  while (i > s.from && e.first - i < 5 && (WHICH.has(t.lexeme[i]!) || f.titles.some((m) => m.first <= i && i < m.last)))
    i--
  if (!KNOWN.has(t.lexeme[i] ?? 0)) return false
  // "In the trailer", "as seen in the trailer", "judging from its trailer"
  if (i > s.from && SEEN_IN.has(t.lexeme[i - 1]!)) return true
  // "The trailer for Arc shows"
  for (let k = e.last; k < Math.min(clauseAt(f, e.head).to, e.last + SHOWS_BY); k++)
    if (SHOWS.has(t.lexeme[k]!)) return (t.role[k - 1]! & (MODAL | NEGATION)) === 0
  return false
}
const KNOWN = ids('the its this')
const WHICH = ids('new latest first second final official full teaser')
const SEEN_IN = ids('in from by')
const SHOWS = ids(
  'shows showed teases teased reveals revealed opens gives gave features featured promises promised begins',
)
const SHOWS_BY = 9

/** "Now there is a trailer", "there is no trailer yet". */
function isThere(f: Frame, e: Event): boolean {
  const { t } = f
  for (let i = e.first - 1; i >= Math.max(f.s.from, e.first - 6); i--) {
    if (t.kind[i] === PUNCT) return false
    if (THERE.has(t.lexeme[i]!) || isHere(f, i) || haveIt(f, i) || isThereA(f, i)) return true
  }
  return seen(f, e)
}

/** "There is no trailer yet", "the trailer is not out yet". */
function isMissing(f: Frame, e: Event, shown: number): boolean {
  const { t } = f
  const clause = clauseAt(f, e.head)
  for (let i = Math.max(clause.from, e.first - 4); i < e.first; i++) if (t.lexeme[i] === L.no) return true
  return shown > e.head && negated(f, shown, 3) && f.dates.length === 0
}

/** "Keep an eye on trailers released by …", "stay tuned for the trailer": it is awaited, not told. */
function isAwaited(f: Frame, e: Event): boolean {
  const { t } = f
  for (let i = e.first - 1; i >= Math.max(f.s.from, e.first - AWAITED); i--) if (AWAITING.has(t.lexeme[i]!)) return true
  return false
}

function one(f: Frame, e: Event): boolean {
  const { t } = f
  if (isAwaited(f, e)) return false
  const shown = shownAt(f, e)
  const d = dateOf(f, e, shown)
  const missing = isMissing(f, e, shown)
  if (shown < 0 && d === null && !(isThere(f, e) && (missing || hasIt(f, e)))) return false
  const subject = subjectAt(f, e.head)
  if (subject === null) return false
  const head = shown >= 0 ? shown : e.head
  let tense = tenseAt(f, head)
  if (tense === 0 || (shown >= 0 && (t.role[shown]! & PAST) !== 0)) tense = tense === 1 ? 1 : -1
  if (shown >= 0 && GETS.has(t.lexeme[shown]!) && !isModal(f, shown)) tense = -1
  if (shown < 0 && !missing && hasIt(f, e)) tense = -1
  // "It is out", "is here"
  if (shown >= 0 && PARTLY.has(t.lexeme[shown]!) && d === null && !isModal(f, shown)) tense = -1
  // "Announced the date, unveiling a second trailer, on Thursday"
  const byTheWay =
    shown >= 0 && (t.role[shown]! & ING) !== 0 && (t.role[shown - 1]! & AUXILIARY) === 0 && (f.s.role & PAST) !== 0
  if (byTheWay) tense = -1
  const reference = f.scene.reference
  if (d !== null && reference !== null && d.from !== null)
    tense =
      (d.from > reference &&
        !byTheWay &&
        !(
          shown >= 0 &&
          (t.role[shown]! & (PAST | PRESENT)) === PAST &&
          !isModal(f, shown) &&
          d.from < reference + 7
        )) ||
      (d.from === reference && d.to !== reference)
        ? 1
        : -1
  const source = sourceAt(f, f.attributions, head)
  const certainty =
    missing && d === null ? 'unknown' : certaintyAt(f, head, { tense, denied: negated(f, head) && d === null }, source)
  const span = spanOf(f, e, d)
  // "Online since Tuesday": Tuesday.
  const day =
    d === null
      ? null
      : d.bound === 'since' && tense < 0
        ? { ...d, from: d.coreFrom, to: d.coreTo }
        : fitted(f, d, tense)
  emit(
    f,
    'trailer',
    subject,
    missing && d === null ? null : day === null ? null : windowOf(day, t.text),
    certainty,
    source,
    Math.min(span.first, head),
    Math.max(span.last, head + 1),
  )
  return true
}

/** That there is a trailer is told once, and not at all where its day is told. */
function dropBare(scene: Scene): void {
  const { claims } = scene
  if (!claims.some(isBare)) return
  const told = new Set<string>()
  const keyOf = (c: Claim): string => `${c.subject.title}/${c.subject.season}`
  for (const c of claims) if (c.property === 'trailer' && c.value !== null) told.add(keyOf(c))
  let kept = 0
  for (const c of claims) {
    if (isBare(c)) {
      if (told.has(keyOf(c))) continue
      told.add(keyOf(c))
    }
    claims[kept++] = c
  }
  claims.length = kept
}

/** Told to be there, without its day. */
function isBare(c: Claim): boolean {
  return c.property === 'trailer' && c.value === null && (c.certainty === 'happened' || c.certainty === 'official')
}

/**
 * A trailer or teaser that is out or promised: "a teaser was shared yesterday", "Netflix dropped the trailer", "a full trailer will
 * follow next month", "there is no trailer yet". "Watch the trailer below" says nothing.
 */
export const trailer: Recogniser = {
  property: 'trailer',
  roles: TRAILER,
  read(f) {
    let told = 0
    for (const e of f.events) if (e.kind === 'trailer' && told < 2 && one(f, e)) told++
  },
  finish: dropBare,
}
