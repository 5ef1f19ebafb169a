import * as W from '../lexicon/time.ts'
import { isoDuration } from './amounts.ts'
import { boundAfter, boundBefore, type Bound } from './bounds.ts'
import { atomAt } from './grammar.ts'
import { shareYear } from './neighbours.ts'
import { placeRange } from './range.ts'
import { resolve } from './resolve.ts'
import {
  AMOUNT_SHAPE,
  DATE_SHAPE,
  FIXED,
  MONTHDAY_SHAPE,
  MONTH_SHAPE,
  NONE,
  YEAR_SHAPE,
  bitsAt,
  newAtom,
  senseAt,
  type Atom,
  type Precision,
  type Scan,
} from './scan.ts'
import { shifted } from './shifts.ts'
import { dayRange, secondOf } from './span.ts'
import { tenseAt } from './tense.ts'

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
  readonly duration?: string | undefined
  /** How many of which unit; `amountTo` differs in a range ("six to eight months"). */
  readonly amount?: number | undefined
  readonly amountTo?: number | undefined
  readonly unit?: 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century' | undefined
  readonly precision: Precision
  /** Resolved against the reference, or against what the text named last. */
  readonly relative: boolean
  /** Its year was inferred. */
  readonly yearless: boolean
  readonly bound?: Bound | undefined
  readonly approximate?: boolean | undefined
}

const atom = newAtom()

/**
 * Reads the expression that begins at a token, with its range and its bounds, and appends it. Returns the token after it, or 0.
 */
export function mentionAt(s: Scan, i: number, out: DateMention[]): number {
  const a = atom
  const b = s.second
  let first = i
  let last = 0
  let joint = 0
  const between = betweenBefore(s, i)
  if ((bitsAt(s, i) & (W.DIGIT | W.ORDINAL | W.CARDINAL)) !== 0) {
    const skip = s.skip
    last = dayRange(s, i, a, b, between)
    if (last > 0) joint = 1
    else s.skip = skip
  }
  if (last === 0) {
    last = atomAt(s, i, a)
    if (last === 0) return 0
    first = a.first
    last = shifted(s, a, last)
    const end = secondOf(s, a, last, between)
    if (end > 0) {
      joint = s.n
      last = end
    }
  }
  if (first < s.low) first = s.low
  if (a.shape === AMOUNT_SHAPE) {
    duration(s, a, first, last, out)
    return last
  }
  const left = boundBefore(s, first, last, joint === 1)
  let bound = left.bound
  const inclusive = left.inclusive
  first = Math.max(left.first, s.low)
  const after = boundAfter(s, last)
  const tail = after.bound !== null
  last = after.last
  if (after.bound !== null) bound = after.bound
  const yearless = a.year === NONE && a.shape !== YEAR_SHAPE && a.shape !== FIXED
  let tense = 0
  let shared = false
  if (yearless || a.floating) {
    tense = bound === 'since' ? -1 : tenseAt(s, first, last)
    // A bound looks ahead where no verb says otherwise.
    if (tense === 0 && bound !== null && bound !== 'between' && bound !== 'after') tense = 1
    if (joint === 0 && (yearless || a.shape === MONTHDAY_SHAPE)) shareYear(s, a, last, tense)
    shared = a.year !== NONE
  }
  if (!(joint === 0 ? resolve(s, a, tense) : placeRange(s, a, b, joint, tense))) return s.skip > last ? 0 : last
  if (a.floating && bound === 'not before' && s.ref !== NONE && a.from <= s.ref) {
    // "Not before the second half of the year", said in its last days, is of the next
    a.year++
    resolve(s, a, 0)
  }
  // "Until 2023" said in 2024 and "until the end of March" close, whatever goes on.
  if (bound === 'until' && left.opens && a.part !== W.END && (s.ref === NONE || a.to >= s.ref)) bound = 'from'
  else if (bound === 'from' && !tail && !opens(s, a, left.starting)) {
    bound = null
    first = Math.max(a.first, s.low)
  }
  // A year that the sentence tells is no reference's.
  const placed = a.relative
  if (yearless && !shared && s.ref !== NONE && !(joint > 0 && b.year !== NONE)) a.relative = true
  push(s, a, joint > 0 ? b.to : a.to, first, last, bound, inclusive, yearless && a.deixis === 0, joint > 0, out)
  if (!placed && (a.shape === DATE_SHAPE || a.shape === MONTH_SHAPE || a.shape === YEAR_SHAPE)) {
    const end = joint > 0 && b.year !== NONE ? b : a
    s.named = end.shape
    s.namedMonth = end.month
    s.namedFrom = end.from
    s.namedLast = last
    s.namedYear = !yearless
  }
  return last
}

/** Whether "between" leads to a token. */
function betweenBefore(s: Scan, i: number): boolean {
  const p = senseAt(s, i - 1) === W.THE ? i - 2 : i - 1
  return senseAt(s, p) === W.BETWEEN
}

/**
 * Whether "from", "starting" open a window: "the series from 1990" is of that year, "starting early next year" begins within it.
 */
function opens(s: Scan, a: Atom, starting: boolean): boolean {
  if (starting && a.precision !== 'day' && !s.convention.startingOpens) return false
  return a.shape !== YEAR_SHAPE || (s.ref !== NONE && a.year >= s.year)
}

const UNITS = new Map<number, DateMention['unit']>([
  [W.DAY, 'day'],
  [W.WEEK, 'week'],
  [W.FORTNIGHT, 'week'],
  [W.MONTHS, 'month'],
  [W.QUARTER, 'quarter'],
  [W.HALF, 'half'],
  [W.YEAR, 'year'],
  [W.DECADE, 'decade'],
  [W.CENTURY, 'century'],
])

/** Applies the bound to the window and appends the mention. */
function push(
  s: Scan,
  a: Atom,
  to: number,
  first: number,
  last: number,
  bound: Bound | null,
  inclusive: boolean,
  yearless: boolean,
  range: boolean,
  out: DateMention[],
): void {
  const t = s.tokens
  const coreFrom = a.from === NONE ? null : a.from
  const coreTo = to === NONE ? null : to
  const begins =
    bound === null || bound === 'from' || bound === 'since' || bound === 'not before' || bound === 'between'
  let from = begins ? coreFrom : null
  let until = begins && bound !== null && bound !== 'between' ? null : coreTo
  if (bound === 'after') {
    from = inclusive || coreTo === null ? coreFrom : coreTo + 1
    until = null
  } else if (bound === 'before' && !inclusive && a.part !== W.END && coreFrom !== null) until = coreFrom - 1
  out.push({
    first,
    last,
    start: t.start[first]!,
    end: t.end[last - 1]!,
    kind: 'window',
    from,
    to: until,
    coreFrom,
    coreTo,
    precision: range && a.shape !== DATE_SHAPE ? 'range' : a.part !== 0 && a.precision !== 'day' ? 'part' : a.precision,
    relative: a.relative,
    yearless,
    bound: bound ?? undefined,
    approximate: a.approximate || undefined,
    duration: undefined,
    amount: undefined,
    amountTo: undefined,
    unit: undefined,
  })
  const named = s.context.named
  if (named && a.precision !== 'vague') {
    named.from = coreFrom
    named.to = coreTo
  }
}

function duration(s: Scan, a: Atom, first: number, last: number, out: DateMention[]): void {
  const t = s.tokens
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
    precision: a.precision,
    relative: false,
    yearless: false,
    bound: undefined,
    approximate: a.approximate || undefined,
    duration: isoDuration(a, s.convention.fractions),
    amount: a.amount,
    amountTo: a.amountTo,
    unit: UNITS.get(a.unit),
  })
}
