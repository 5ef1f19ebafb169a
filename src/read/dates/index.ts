import { civil, dayOf, isoOf, type IsoDay } from '../../day.ts'
import type { Window } from '../../window.ts'
import * as W from '../lexicon/time.ts'
import { english } from '../lexicon/index.ts'
import { tokenize, type Tokens } from '../tokens.ts'
import { isoDuration } from './amounts.ts'
import { boundAfter, boundBefore, type Bound } from './bounds.ts'
import { COMMON, type Convention } from './convention.ts'
import { STARTS, atomAt } from './grammar.ts'
import { resolve, resolveAfter } from './resolve.ts'
import { shifted } from './shifts.ts'
import { EITHER, dayRange, secondOf } from './span.ts'
import {
  AMOUNT_SHAPE,
  DATE_SHAPE,
  MONTHDAY_SHAPE,
  NONE,
  WEEKDAY_SHAPE,
  YEAR_SHAPE,
  bitsAt,
  newAtom,
  newScan,
  senseAt,
  type Atom,
  type DateContext,
  type Precision,
  type Scan,
} from './scan.ts'
import { tenseAt } from './tense.ts'

export type { Bound } from './bounds.ts'
export { COMMON, HOUSE, type Convention } from './convention.ts'
export type { DateContext, Precision } from './scan.ts'

/** A time expression in a text. */
export interface DateMention {
  /** Its tokens, `last` exclusive; its offsets in UTF-16 code units, `end` exclusive. Bounding words are part of it. */
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  readonly kind: 'window' | 'duration'
  /** First and last day as day numbers (src/day.ts), both inclusive; null is open. Of a duration both are null. */
  readonly from: number | null
  readonly to: number | null
  /** The window of the words without their bound: of "since April", April. Equal to `from`, `to` where there is no bound. */
  readonly coreFrom: number | null
  readonly coreTo: number | null
  /** ISO 8601; of a range of amounts the lower. */
  readonly duration?: string
  /** How many of which unit; `amountTo` differs in a range ("six to eight months"). */
  readonly amount?: number
  readonly amountTo?: number
  readonly unit?: 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century'
  readonly precision: Precision
  /** Resolved against the reference. */
  readonly relative: boolean
  /** Its year was inferred. */
  readonly yearless: boolean
  readonly bound?: Bound
  readonly approximate?: boolean
}

const atom = newAtom()

/**
 * Appends every time expression among the tokens `from` … `to` (exclusive; a sentence) to `out`, left to right, none within
 * another, the longest that can be read at each place. Linear in the tokens; nothing is allocated but the mentions.
 *
 * @example datesIn(tokenize('It returns in early 2025.', english), 0, 6, { reference: null }, out)
 */
export function datesIn(tokens: Tokens, from: number, to: number, context: DateContext, out: DateMention[]): void {
  const time = tokens.time
  let i = from
  while (i < to && (time[i]! & STARTS) === 0) i++
  if (i >= to) return
  const s = newScan(tokens, from, to, context)
  while (i < to) {
    if ((time[i]! & STARTS) === 0) {
      i++
      continue
    }
    const last = mentionAt(s, i, out)
    if (last > i) {
      i = last
      s.low = last
    } else i = s.skip > i ? s.skip : i + 1
  }
}

/** Reads the expression that begins at a token, with its range and bounds. Returns the token after it, or 0. */
function mentionAt(s: Scan, i: number, out: DateMention[]): number {
  const a = atom
  const b = s.second
  let first = i
  let last = 0
  let joint = 0
  const between = betweenBefore(s, i)
  if ((bitsAt(s, i) & (W.DIGIT | W.ORDINAL | W.CARDINAL)) !== 0) {
    last = dayRange(s, i, a, b, between)
    if (last > 0) joint = 1
  }
  if (last === 0) {
    last = atomAt(s, i, a)
    if (last === 0) return 0
    first = Math.min(first, a.first)
    last = shifted(s, a, last)
    const end = secondOf(s, a, last, between)
    if (end > 0) {
      joint = s.n
      last = end
    }
  }
  if (a.shape === AMOUNT_SHAPE) {
    duration(s, a, Math.max(first, s.low), last, out)
    return last
  }
  if (first < s.low) first = s.low
  const left = boundBefore(s, first, last, joint === 1)
  let bound = left.bound
  const inclusive = left.inclusive
  first = left.first
  const after = boundAfter(s, last)
  const tail = after.bound
  last = after.last
  if (tail !== null) bound = tail
  const yearless = a.year === NONE && a.shape !== YEAR_SHAPE
  const inferred = yearless && a.shape !== 1
  const tense = inferred ? (bound === 'since' ? -1 : tenseAt(s, first, last)) : 0
  if (!place(s, a, b, joint, tense)) return s.skip > last ? 0 : last
  const coreFrom = a.from === NONE ? null : a.from
  const end = joint > 0 ? b.to : a.to
  const coreTo = end === NONE ? null : end
  let f: number | null = coreFrom
  let t: number | null = coreTo
  switch (bound) {
    case 'by':
    case 'until':
      f = null
      break
    case 'before':
      f = null
      if (!inclusive && a.part !== W.END && coreFrom !== null) t = coreFrom - 1
      break
    case 'after':
      f = inclusive || coreTo === null ? coreFrom : coreTo + 1
      t = null
      break
    case 'from':
      // "The series from 1990" is of that year
      if (a.shape === YEAR_SHAPE && tail === null && s.ref !== NONE && a.year < s.year) bound = null
      else if (a.shape === YEAR_SHAPE && s.ref === NONE && tail === null) bound = null
      else t = null
      break
    case 'not before':
    case 'since':
      t = null
      break
    default:
  }
  push(s, a, first, last, f, t, coreFrom, coreTo, bound, inferred && !(a.deixis !== 0), joint > 0, out)
  const named = s.context.named
  if (named && a.precision !== 'vague') {
    named.from = coreFrom
    named.to = coreTo
  }
  return last
}

/** Whether "between" leads to a token. */
function betweenBefore(s: Scan, i: number): boolean {
  let p = i - 1
  if (senseAt(s, p) === W.THE) p--
  return senseAt(s, p) === W.BETWEEN
}

/** Resolves one expression or the two ends of a range, which share a year where only one names it. */
function place(s: Scan, a: Atom, b: Atom, joint: number, tense: number): boolean {
  if (joint === 0) return resolve(s, a, tense)
  const free = (x: Atom): boolean => x.shape > 1 && x.year === NONE && x.deixis === 0
  if (free(a) && !free(b) && b.shape !== WEEKDAY_SHAPE) {
    if (!resolve(s, b, tense)) return false
    if (b.year !== NONE && b.shape !== YEAR_SHAPE && a.shape !== WEEKDAY_SHAPE && a.shape !== MONTHDAY_SHAPE) {
      a.year = b.year
      if (!resolve(s, a, tense)) return false
      if (a.from > b.from) {
        a.year--
        if (!resolve(s, a, tense)) return false
      }
      return a.from <= b.to
    }
    return resolve(s, a, tense) && a.from <= b.to
  }
  if (!resolve(s, a, tense)) return false
  if (free(b)) {
    const ahead =
      (tense > 0 || (tense === 0 && s.convention.forward)) && free(a) === false && a.shape > 1 && a.from > s.ref
    if (ahead && s.ref !== NONE && a.year === civil(a.from).year) {
      // A range that has begun is nearer than the next one.
      a.year--
      if (resolve(s, a, tense) && resolveAfter(s, b, a.from) && b.to >= s.ref) {
        b.year = NONE
        return true
      }
      a.year++
      b.year = NONE
      if (!resolve(s, a, tense)) return false
    }
    if (!resolveAfter(s, b, a.from)) return false
    b.year = NONE
  } else if (!resolve(s, b, tense)) return false
  if (b.to < a.from) {
    if (joint !== EITHER) return false
    const to = a.to
    a.from = b.from
    b.to = to
  }
  return true
}

const UNITS: Record<number, DateMention['unit']> = {
  [W.DAY]: 'day',
  [W.WEEK]: 'week',
  [W.FORTNIGHT]: 'week',
  [W.MONTHS]: 'month',
  [W.QUARTER]: 'quarter',
  [W.HALF]: 'half',
  [W.YEAR]: 'year',
  [W.DECADE]: 'decade',
  [W.CENTURY]: 'century',
}

function push(
  s: Scan,
  a: Atom,
  first: number,
  last: number,
  from: number | null,
  to: number | null,
  coreFrom: number | null,
  coreTo: number | null,
  bound: Bound | null,
  yearless: boolean,
  range: boolean,
  out: DateMention[],
): void {
  const t = s.tokens
  out.push({
    first,
    last,
    start: t.start[first]!,
    end: t.end[last - 1]!,
    kind: 'window',
    from,
    to,
    coreFrom,
    coreTo,
    precision: range && a.shape !== DATE_SHAPE ? 'range' : a.precision,
    relative: a.relative || yearless,
    yearless,
    ...(bound === null ? null : { bound }),
    ...(a.approximate ? { approximate: true } : null),
  })
}

function duration(s: Scan, a: Atom, first: number, last: number, out: DateMention[]): void {
  const t = s.tokens
  const unit = UNITS[a.unit]
  out.push({
    first,
    last,
    start: t.start[first]!,
    end: t.end[last - 1]!,
    kind: 'duration',
    from: null,
    to: null,
    coreFrom: null,
    coreTo: null,
    duration: isoDuration(a, s.convention.fractions),
    amount: a.amount,
    amountTo: a.amountTo,
    ...(unit === undefined ? null : { unit }),
    precision: a.precision,
    relative: false,
    yearless: false,
    ...(a.approximate ? { approximate: true } : null),
  })
}

/** A time expression as people and the benchmark want it. */
export type FoundDate =
  | { readonly start: number; readonly end: number; readonly from: IsoDay | null; readonly to: IsoDay | null }
  | { readonly start: number; readonly end: number; readonly duration: string }

/**
 * The time expressions of an English text against a reference day, by default in the windows that date readers share (`COMMON`);
 * claims are read in those of the claim language (`HOUSE`, the default of `datesIn`).
 *
 * @example findDates('coming in May 2025', '2024-06-01') // [{ start: 10, end: 18, from: '2025-05-01', to: '2025-05-31' }]
 * @throws RangeError where the reference is no day of the calendar
 */
export function findDates(text: string, reference: IsoDay, convention: Convention = COMMON): FoundDate[] {
  const day = dayOf(reference)
  if (day === null) throw new RangeError(`no day of the calendar: ${reference}`)
  const tokens = tokenize(text, english)
  const out: DateMention[] = []
  datesIn(tokens, 0, tokens.count, { reference: day, convention }, out)
  return out.map((m) =>
    m.kind === 'duration'
      ? { start: m.start, end: m.end, duration: m.duration! }
      : {
          start: m.start,
          end: m.end,
          from: m.from === null ? null : isoOf(m.from),
          to: m.to === null ? null : isoOf(m.to),
        },
  )
}

/** The window of a mention with the words that say so. */
export function windowOf(mention: DateMention, text: string): Window {
  return {
    from: mention.from === null ? null : isoOf(mention.from),
    to: mention.to === null ? null : isoOf(mention.to),
    words: text.slice(mention.start, mention.end),
  }
}
