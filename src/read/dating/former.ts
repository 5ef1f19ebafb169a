import { negated, planned, tenseAt } from '../cues.ts'
import type { DateMention } from '../dates/index.ts'
import { english } from '../lexicon/index.ts'
import { classesOf, lexemeOf, lexemesOf, lexemesWith } from '../lexicon/lexicon.ts'
import { NEGATION, PAST, PRESENT } from '../lexicon/roles.ts'
import { isQuote } from '../parts.ts'
import { clauseAt, type Frame } from '../scene.ts'
import type { Sentence } from '../sentences.ts'
import { PUNCT, type Tokens } from '../tokens.ts'
import { trigger } from '../triggers.ts'

// What a word tells of a day of coming out that did not hold, a bit each.
/** Between the dates of a row: "first May 3, then November 8". */
const THEN = 1 << 0
/** Before the last of them, which holds: "and now", "finally". */
const NOW = 1 << 1
/** "The earlier dates were", "the older ones:". */
const OLDER = 1 << 2
const DATES = 1 << 3
/** "Was once", "stood at", "had been dated". */
const ONCE = 1 << 4
const STOOD = 1 << 5
const HAD = 1 << 6
/** "Missed its March date", "instead of November 19". */
const MISSED = 1 << 7
const INSTEAD = 1 << 8
/** What is said of a date that somebody made up. */
const WRONG = 1 << 9
/** Who or what told it. */
const TELLER = 1 << 10
/** "Did not happen", "never came". */
const HAPPENED = 1 << 11
/** "Denied that it would". */
const DENIED = 1 << 12
/** "That is wrong", "nothing has been scheduled": a sentence that takes back the one before. */
const TAKES_UP = 1 << 13
const SCHEDULED = 1 << 14
const NOTHING = 1 << 15
const SOURCE = 1 << 16
const TRUE = 1 << 17
/** "But it did not". */
const DID = 1 << 18
const PLACED = 1 << 19
const CLASS = classesOf(english, [
  [THEN, 'then'],
  [NOW, 'now finally currently lastly'],
  [OLDER, 'older earlier previous former past three four several'],
  [DATES, 'date dates ones'],
  [ONCE, 'once formerly'],
  [STOOD, 'stood dated'],
  [HAD, 'had'],
  [MISSED, 'missed misses'],
  [INSTEAD, 'instead'],
  [
    WRONG,
    'fake false wrong error mistake invention nonsense untrue debunked hoax invented photoshopped cropped misprint typo',
  ],
  [
    TELLER,
    'site sites claim claims claimed rumour rumor rumours rumors rumoured rumored report reports leak leaked listing poster picture screenshot date outlets written printed wrote says said',
  ],
  [HAPPENED, 'happen happened'],
  [DENIED, 'denied denies denying'],
  [TAKES_UP, 'that this these it which they'],
  [SCHEDULED, 'scheduled set announced confirmed planned'],
  [NOTHING, 'nothing'],
  [SOURCE, 'source evidence basis'],
  [TRUE, 'true'],
  [DID, "did didn't"],
  [PLACED, 'in on from last'],
])
/** Before "date", of what was the day. */
const FORMER = lexemesOf(english, 'previous old original former earlier initial')
/** Sentences with a word that may tell of such a date. */
const TOLD_OF = trigger(
  0,
  lexemesWith(
    CLASS,
    THEN |
      OLDER |
      ONCE |
      STOOD |
      MISSED |
      INSTEAD |
      WRONG |
      HAPPENED |
      DENIED |
      NOTHING |
      SOURCE |
      TRUE |
      DID |
      SCHEDULED,
  ),
  FORMER,
)

/**
 * The days that a sentence names as days of coming out that do not hold: those of a row but the last ("first May 3, then November 8,
 * and now March 14"), those given up ("it missed its March date", "the date was once October 3"), those that somebody made up ("the
 * poster with “25 December” on it is a fake").
 */
export function formerDates(f: Frame): readonly DateMention[] {
  const next = f.scene.sentences[f.index + 1]
  const takenBack = next !== undefined && next.paragraph === f.s.paragraph && takesBack(f.t, next)
  if ((f.s.triggers & TOLD_OF) === 0 && !takenBack) return NONE
  const days = f.dates.filter(
    (d) => d.kind === 'window' && (d.from !== null || d.to !== null) && !isVague(d) && !isOfTeller(f.t, d),
  )
  if (days.length === 0) return NONE
  if (isFormerLine(f)) return days
  const row = rowOf(f, days)
  if (row !== null) return row
  return days.filter((d) => isGivenUp(f, d) || isMadeUp(f, d) || (takenBack && hasTeller(f.t, f.s)))
}
const NONE: readonly DateMention[] = []

/** Whether a day that does not hold never did: somebody made it up. */
export function isInvented(f: Frame, d: DateMention): boolean {
  const next = f.scene.sentences[f.index + 1]
  return isMadeUp(f, d) || (next !== undefined && next.paragraph === f.s.paragraph && takesBack(f.t, next))
}

/** "Previous date: November 21", "Original release date – May 3": a line that gives what was the day. */
function isFormerLine({ t, s }: Frame): boolean {
  if (!FORMER.has(t.lexeme[s.from]!)) return false
  for (let k = s.from + 1; k < Math.min(s.to, s.from + 4); k++)
    if ((CLASS[t.lexeme[k]!]! & DATES) !== 0) return t.kind[k + 1] === PUNCT
  return false
}

/** "A report in October": the day it was told. */
function isOfTeller(t: Tokens, d: DateMention): boolean {
  let k = d.first
  while (k > d.first - 3 && (CLASS[t.lexeme[k]!]! & TELLER) === 0) k--
  return k < d.first && k > d.first - 3 && (CLASS[t.lexeme[k + 1]!]! & PLACED) !== 0
}

function isVague(d: DateMention): boolean {
  return d.precision === 'vague' || (d.relative && !d.yearless)
}

/** The dates of a row that do not hold; null where there is no row. */
function rowOf(f: Frame, days: readonly DateMention[]): readonly DateMention[] | null {
  if (days.length < 2) return null
  const { t, s } = f
  const first = days[0]!
  const last = days.at(-1)!
  let older = false
  for (let k = s.from; k + 1 < first.first; k++)
    if ((CLASS[t.lexeme[k]!]! & OLDER) !== 0 && (CLASS[t.lexeme[k + 1]!]! & DATES) !== 0) older = true
  if (older) return days
  let thens = 0
  let now = false
  for (let k = first.last; k < last.first; k++) {
    const cls = CLASS[t.lexeme[k]!]!
    if ((cls & THEN) !== 0) thens++
    if ((cls & NOW) !== 0 && last.first - k <= REACH) now = true
  }
  if (thens === 0 || !hasDates(f) || f.events.some((e) => e.kind === 'production' && e.dates.length > 0)) return null
  // Where the last day is the one that it was moved to, the move itself tells of the days that it takes.
  if (f.events.some((e) => e.kind === 'delay' && e.dates.includes(last)))
    return days.slice(0, -1).filter((d) => !taken(f, d))
  return now ? days.slice(0, -1) : days
}

/** A row of days is one of plans: told with a noun for a date, a verb of setting one, or no verb of coming out at all. */
function hasDates(f: Frame): boolean {
  const { t, s } = f
  const told = f.events.filter((e) => e.kind === 'release' && e.dates.length > 0 && !isNoun(f, e.head))
  if (told.some((e) => tenseAt(f, e.head) > 0 || (t.role[e.head]! & PAST) === 0)) return false
  for (let k = s.from; k < s.to; k++)
    if ((CLASS[t.lexeme[k]!]! & (DATES | SCHEDULED | STOOD | TELLER)) !== 0) return true
  return told.every((e) => e.weak)
}

/** "Its release", "a debut": no verb. */
function isNoun({ t }: Frame, i: number): boolean {
  return (t.role[i]! & (PAST | PRESENT)) === 0 || ARTICLES.has(t.lexeme[i - 1]!)
}
const ARTICLES = lexemesOf(english, 'the a its')

function taken(f: Frame, d: DateMention): boolean {
  return f.events.some((e) => e.kind === 'delay' && e.dates.includes(d))
}

/** Words before a date that bear on it. */
const REACH = 8

function isGivenUp(f: Frame, d: DateMention): boolean {
  const { t } = f
  const from = Math.max(clauseAt(f, d.first).from, d.first - REACH)
  for (let k = d.first - 1; k >= from; k--) {
    // "… and before that for April 2020"
    if (t.lexeme[k] === BEFORE && t.lexeme[k + 1] === THAT && k + 2 < d.first) return !isDone(f, d)
    const cls = CLASS[t.lexeme[k]!]!
    if (cls === 0) continue
    if ((cls & MISSED) !== 0) return true
    if ((cls & INSTEAD) !== 0 && d.first - k <= 3) return true
    // "It had been dated March 29", "before that it stood at December 20"
    if ((cls & STOOD) !== 0 && (t.lexeme[k] !== STOOD_VERB || t.lexeme[k + 1] === AT)) return wasBefore(t, k, from)
    // "The date was once October 3"
    if ((cls & ONCE) !== 0) for (let i = from; i < k; i++) if ((CLASS[t.lexeme[i]!]! & TELLER) !== 0) return true
  }
  return false
}

function wasBefore(t: Tokens, at: number, from: number): boolean {
  for (let k = at - 1; k >= from; k--)
    if ((CLASS[t.lexeme[k]!]! & (HAD | ONCE)) !== 0 || t.lexeme[k] === BEFORE || t.lexeme[k] === FIRST) return true
  return false
}
const STOOD_VERB = lexemeOf(english, 'stood')
const AT = lexemeOf(english, 'at')
const BEFORE = lexemeOf(english, 'before')
const THAT = lexemeOf(english, 'that')
const FIRST = lexemeOf(english, 'first')
const BUT = lexemeOf(english, 'but')
const NEVER = lexemeOf(english, 'never')

/** Whether a sentence calls the date that it names a mistake or an invention. */
function isMadeUp(f: Frame, d: DateMention): boolean {
  const { t, s } = f
  for (let k = d.last; k < Math.min(s.to, d.last + AFTER); k++) {
    const cls = CLASS[t.lexeme[k]!]!
    if (cls === 0) continue
    if ((cls & WRONG) !== 0) return !negated(f, k, 3) && (hasTeller(t, s) || quoted(t, d) || isRelated(t, d.last, k))
    if ((cls & HAPPENED) !== 0 && negated(f, k, 3)) return !isDone(f, d)
    // "But did not", "was never planned"
    if ((cls & DID) !== 0 && t.lexeme[k - 1] === BUT) return !isDone(f, d)
    if ((cls & SCHEDULED) !== 0 && t.lexeme[k - 1] === NEVER) return true
    if ((cls & TRUE) !== 0 && negated(f, k, 3)) return hasTeller(t, s)
    if ((cls & SOURCE) !== 0 && isNegation(t, k - 1)) return hasTeller(t, s)
  }
  for (let k = d.first - 1; k >= Math.max(s.from, d.first - AFTER); k--)
    if ((CLASS[t.lexeme[k]!]! & DENIED) !== 0 && k + 1 < d.first && (CLASS[t.lexeme[k + 1]!]! & TAKES_UP) !== 0)
      return true
  return false
}
const AFTER = 16

/** "It opened on May 3 but did not find an audience": what came out did. */
function isDone(f: Frame, d: DateMention): boolean {
  return f.events.some(
    (e) =>
      e.kind === 'release' && e.dates.includes(d) && !e.weak && (f.t.role[e.head]! & PAST) !== 0 && !planned(f, e.head),
  )
}

function quoted(t: Tokens, d: DateMention): boolean {
  return isQuote(t, d.first - 1) && isQuote(t, d.last)
}

/** ", which is wrong" */
function isRelated(t: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if ((CLASS[t.lexeme[k]!]! & TAKES_UP) !== 0 && t.kind[k - 1] === PUNCT) return true
  return false
}

function hasTeller(t: Tokens, s: Sentence): boolean {
  for (let k = s.from; k < s.to; k++) if ((CLASS[t.lexeme[k]!]! & TELLER) !== 0) return true
  return false
}

function isNegation(t: Tokens, k: number): boolean {
  return (t.role[k]! & NEGATION) !== 0
}

/** "That is wrong.", "Nothing has been scheduled.": what takes back the sentence before it. */
function takesBack(t: Tokens, s: Sentence): boolean {
  if ((s.triggers & TOLD_OF) === 0 || s.to - s.from > SHORT) return false
  const first = CLASS[t.lexeme[s.from]!]!
  for (let k = s.from + 1; k < s.to; k++) {
    const cls = CLASS[t.lexeme[k]!]!
    if ((first & TAKES_UP) !== 0 && (cls & WRONG) !== 0) return true
    if ((first & TAKES_UP) !== 0 && (cls & TRUE) !== 0 && (isNegation(t, k - 1) || isNegation(t, k - 2))) return true
    if ((first & NOTHING) !== 0 && (cls & SCHEDULED) !== 0) return true
  }
  return false
}
const SHORT = 10
