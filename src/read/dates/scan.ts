import { civil } from '../../day.ts'
import { COMING, DEIXIS, FOLLOWING, LAST, MONTHS, NEXT, PREVIOUS } from '../lexicon/time.ts'
import { PUNCT, SPACED, WORD, foldUnit, type Tokens } from '../tokens.ts'
import { HOUSE, type Convention } from './convention.ts'

/** What an atom names before it is placed in the calendar. */
export const NOTHING = 0
/** `from` and `to` are days already. */
export const FIXED = 1
export const YEAR_SHAPE = 2
export const MONTH_SHAPE = 3
/** A day of a month. */
export const DATE_SHAPE = 4
/** A day of a month that is not named: "the 17th". */
export const MONTHDAY_SHAPE = 5
export const WEEKDAY_SHAPE = 6
export const SEASON_SHAPE = 7
export const QUARTER_SHAPE = 8
export const HALF_SHAPE = 9
export const HOLIDAY_SHAPE = 10
/** An ISO week of a year. */
export const WEEK_SHAPE = 11
/** An amount of time. */
export const AMOUNT_SHAPE = 12

/** How fine the words are. */
export type Precision =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'part'
  | 'range'
  | 'vague'

/** A year, month or day that the words do not name. */
export const NONE = -99999

/** One time expression as read, before its year is known: the parts of it that the words name. Reused, never kept. */
export interface Atom {
  shape: number
  first: number
  last: number
  year: number
  month: number
  day: number
  /** Of quarters, halves, seasons, holidays: which; of weeks: its number. */
  nth: number
  /** 0 Monday … 6 Sunday, NONE. */
  weekday: number
  /** EARLY, MID, LATE, START, END of the lexicon; 0. With `partTo`, from the one to the other. */
  part: number
  partTo: number
  /** THIS, NEXT, LAST, COMING of the lexicon; 0. */
  deixis: number
  from: number
  to: number
  precision: Precision
  /** Resolved against the reference. */
  relative: boolean
  approximate: boolean
  /** "The second half of the year": of this year, or of the neighbouring one that fits the tense. */
  floating: boolean
  /** A holiday's long weekend: "Thanksgiving weekend". */
  weekend: boolean
  /** An amount: how many of which unit, at most (`amountTo`), and the further units of "1 year 2 months" as days' worth. */
  amount: number
  amountTo: number
  unit: number
  months: number
  days: number
}

export function newAtom(): Atom {
  return {
    shape: NOTHING,
    first: 0,
    last: 0,
    year: NONE,
    month: NONE,
    day: NONE,
    nth: NONE,
    weekday: NONE,
    part: 0,
    partTo: 0,
    deixis: 0,
    from: 0,
    to: 0,
    precision: 'day',
    relative: false,
    approximate: false,
    floating: false,
    weekend: false,
    amount: 0,
    amountTo: 0,
    unit: 0,
    months: 0,
    days: 0,
  }
}

export function clear(a: Atom, first: number): void {
  a.shape = NOTHING
  a.first = first
  a.last = first
  a.year = a.month = a.day = a.nth = a.weekday = NONE
  a.part = a.partTo = a.deixis = 0
  a.from = a.to = 0
  a.precision = 'day'
  a.relative = a.approximate = a.floating = a.weekend = false
  a.amount = a.amountTo = a.unit = a.months = a.days = 0
}

/** What the reader of a text knows before it reads a time expression. */
export interface DateContext {
  /** The day that relative words are resolved against, as a day number; null: they yield nothing. */
  readonly reference: number | null
  /** -1 where the words around a token tell of the past, 1 of the future, 0 of neither. Default: `tense.ts`. */
  readonly tense?: (token: number) => -1 | 0 | 1
  /** The year to put months and days into that name none, where there is no reference. */
  readonly year?: number | null
  /** The day that "its third anniversary" counts from, where one is known. */
  readonly base?: (token: number) => number | null
  /** What the text named last: where "two months later", "the same day", "that year" count from. `datesIn` updates it. */
  readonly named?: { from: number | null; to: number | null }
  /** Which windows vague words stand for. Default: the house's (CLAIMS.md). */
  readonly convention?: Convention
}

/** The state of one call of `datesIn`. */
export interface Scan {
  tokens: Tokens
  from: number
  to: number
  /** No expression begins before this token: the end of the one before. */
  low: number
  /** The reference, or NONE. */
  ref: number
  year: number
  month: number
  day: number
  convention: Convention
  context: DateContext
  /** A token before which nothing begins: the end of a number that is no date. */
  skip: number
  /** Scratch for the second half of a range. */
  second: Atom
  /** Results of the number readers. */
  n: number
  ordinal: boolean
  /** The shape, month, first day and last token of what the sentence named last, and whether with its year. Shape 0: nothing yet. */
  named: number
  namedMonth: number
  namedFrom: number
  namedLast: number
  namedYear: boolean
  floating: boolean
}

const NO_TOKENS = { count: 0 } as Tokens

/** The state that every call of `datesIn` uses; it never outlives the call. */
const shared: Scan = {
  tokens: NO_TOKENS,
  from: 0,
  to: 0,
  low: 0,
  ref: NONE,
  year: NONE,
  month: NONE,
  day: NONE,
  convention: HOUSE,
  context: { reference: null },
  skip: 0,
  second: newAtom(),
  n: 0,
  ordinal: false,
  floating: false,
  named: 0,
  namedMonth: NONE,
  namedFrom: 0,
  namedLast: 0,
  namedYear: false,
}

/** Makes the shared state ready for the tokens `from` … `to` of a text. */
export function beginScan(tokens: Tokens, from: number, to: number, context: DateContext): Scan {
  const s = shared
  const ref = context.reference ?? NONE
  if (ref !== s.ref) {
    s.ref = ref
    const c = ref === NONE ? null : civil(ref)
    s.year = c ? c.year : NONE
    s.month = c ? c.month : NONE
    s.day = c ? c.day : NONE
  }
  s.tokens = tokens
  s.from = s.low = s.skip = from
  s.to = to
  s.convention = context.convention ?? HOUSE
  s.context = context
  s.named = 0
  return s
}

/** Forgets the text, so that it is not kept alive. */
export function endScan(s: Scan): void {
  s.tokens = NO_TOKENS
}

/** The folded code of a punctuation mark, 0 where the token is none. */
export function markAt(s: Scan, i: number): number {
  const t = s.tokens
  return i >= s.from && i < s.to && t.kind[i] === PUNCT ? foldUnit(t.text.charCodeAt(t.start[i]!)) : 0
}

export const HYPHEN = 0x2d
export const SLASH = 0x2f
export const DOT = 0x2e
export const COMMA = 0x2c
export const QUOTE = 0x27
export const OPEN = 0x28
export const CLOSE = 0x29
export const COLON = 0x3a
export const TILDE = 0x7e

/** Hyphen, en dash, em dash, tilde. */
export function isDash(mark: number): boolean {
  return mark === HYPHEN || mark === 0x2013 || mark === 0x2014 || mark === TILDE
}

/** The sense of a word (see lexicon/time.ts), 0 where it has none or the token is beyond the sentence. */
export function senseAt(s: Scan, i: number): number {
  return i >= s.from && i < s.to && s.tokens.time[i] !== 0 && s.tokens.value[i]! < -1 ? s.tokens.value[i]! : 0
}

/** The month that "next month" at token `i` means, in months since year 0; NONE where no such words stand. */
export function monthAway(s: Scan, i: number): number {
  if ((bitsAt(s, i) & DEIXIS) === 0 || senseAt(s, i + 1) !== MONTHS) return NONE
  const sense = senseAt(s, i)
  const away =
    sense === NEXT || sense === FOLLOWING || sense === COMING ? 1 : sense === LAST || sense === PREVIOUS ? -1 : 0
  return s.year * 12 + s.month - 1 + away
}

export function bitsAt(s: Scan, i: number): number {
  return i >= s.from && i < s.to ? s.tokens.time[i]! : 0
}

/** Whether white space parts the token from the one before; true at the sentence's begin. */
export function spacedAt(s: Scan, i: number): boolean {
  return i <= s.from || i >= s.to || (s.tokens.flags[i]! & SPACED) !== 0
}

/** The role bits of a token, 0 beyond the sentence: what the pool holds there is another text's. */
export function roleAt(s: Scan, i: number): number {
  return i >= s.from && i < s.to ? s.tokens.role[i]! : 0
}

/** Whether a token is a word, in the sentence. */
export function isWord(s: Scan, i: number): boolean {
  return i >= s.from && i < s.to && s.tokens.kind[i] === WORD
}

/** Whether a token is the 's of the word before it. */
export function possessiveAt(s: Scan, i: number): boolean {
  return i >= s.from && i < s.to && s.tokens.lexeme[i] === s.tokens.lexicon.possessive
}
