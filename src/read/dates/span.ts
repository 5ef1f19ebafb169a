import * as W from '../lexicon/time.ts'
import { isDay } from './calendar.ts'
import { atomAt } from './grammar.ts'
import { digitsAt, monthDayAt } from './numbers.ts'
import { clusterEnd } from './numeric.ts'
import {
  AMOUNT_SHAPE,
  DATE_SHAPE,
  FIXED,
  HALF_SHAPE,
  MONTHDAY_SHAPE,
  MONTH_SHAPE,
  NONE,
  QUARTER_SHAPE,
  SEASON_SHAPE,
  SLASH,
  WEEKDAY_SHAPE,
  YEAR_SHAPE,
  bitsAt,
  clear,
  isDash,
  markAt,
  monthAway,
  senseAt,
  spacedAt,
  type Atom,
  type Scan,
} from './scan.ts'
import { yearAfter } from './yearafter.ts'

/** Words that join two expressions: `to` makes a range, `or` leaves both open, `and` joins neighbours. */
export const RANGE = 1
export const EITHER = 2
export const BOTH = 3

/** The kind of joint at a token, 0 where there is none. */
function jointAt(s: Scan, k: number): number {
  const mark = markAt(s, k)
  if (mark !== 0) {
    if (mark === SLASH) return EITHER
    if (!isDash(mark)) return 0
    return mark === 0x2014 && spacedAt(s, k) ? 0 : RANGE
  }
  switch (senseAt(s, k)) {
    case W.TO:
    case W.UNTIL:
    case W.THROUGH:
      return RANGE
    case W.OR:
      return EITHER
    case W.AND:
      return BOTH
    default:
      return 0
  }
}

/** Whether a moved date is told of nearby: "pushed from April to November" names two dates, not a range. */
export function movedBefore(s: Scan, first: number): boolean {
  for (let i = first - 1; i >= s.from && i >= first - 40; i--) if (senseAt(s, i) === W.MOVE) return true
  return false
}

/** "1-8 September", "from the 13th to the 15th of July", "4 to 23 next month", "between 2 and 7 Feb 2018": two days before one month. */
export function dayRange(s: Scan, i: number, a: Atom, b: Atom, between: boolean): number {
  let k = monthDayAt(s, i)
  if (k === 0) return 0
  const day = s.n
  const joint = jointAt(s, k)
  if (joint === 0 || (joint === BOTH && !between) || markAt(s, k) === SLASH) return 0
  // "21-APR-16" is one day
  if (markAt(s, k) !== 0 && !spacedAt(s, k + 1) && (bitsAt(s, k + 1) & W.MONTH) !== 0) return 0
  k++
  if (senseAt(s, k) === W.THE) k++
  const bits = bitsAt(s, k)
  if ((bits & (W.DIGIT | W.ORDINAL | W.CARDINAL | W.MONTH)) === 0) return 0
  const end = dayOfMonth(s, k, b)
  if (end === 0) return 0
  clear(a, i)
  a.shape = DATE_SHAPE
  a.day = day
  a.month = b.month
  a.year = b.year
  a.deixis = b.deixis
  a.relative = b.relative
  if (day > b.day) {
    a.month = b.month === 1 ? 12 : b.month - 1
    if (b.month === 1 && b.year !== NONE) a.year--
  }
  if (!isDay(-1, a.month, a.day)) return 0
  return end
}

/** A date with its day and month, or a day "of next month". */
function dayOfMonth(s: Scan, k: number, b: Atom): number {
  const end = atomAt(s, k, b)
  if (end > 0 && b.shape === DATE_SHAPE) return end
  const day = monthDayAt(s, k)
  if (day === 0 || s.ref === NONE) return 0
  const n = s.n
  let m = day
  if (senseAt(s, m) === W.OF) m++
  const index = monthAway(s, m)
  if (index === NONE) return 0
  clear(b, k)
  b.shape = DATE_SHAPE
  b.year = Math.floor(index / 12)
  b.month = index - b.year * 12 + 1
  b.day = n
  b.relative = true
  return (b.last = m + 2)
}

function yearable(a: Atom): boolean {
  return (
    a.shape === MONTH_SHAPE ||
    a.shape === DATE_SHAPE ||
    a.shape === SEASON_SHAPE ||
    a.shape === QUARTER_SHAPE ||
    a.shape === HALF_SHAPE
  )
}

function period(a: Atom): boolean {
  return (
    a.shape === YEAR_SHAPE ||
    (yearable(a) && a.shape !== DATE_SHAPE) ||
    (a.shape === FIXED &&
      (a.precision === 'year' || a.precision === 'month' || a.precision === 'season' || a.precision === 'quarter'))
  )
}

/**
 * The second half of a range after its first, read into `b`: "– May 2024", "to the 15th", "or early 2025", "-5". Returns the token
 * after it, or 0 where the first stands alone; the joint is in `s.n`.
 */
export function secondOf(s: Scan, a: Atom, k: number, between: boolean): number {
  const joint = jointAt(s, k)
  if (joint === 0 || a.shape === AMOUNT_SHAPE) return 0
  const b = s.second
  if (joint === RANGE && senseAt(s, k) === W.TO && movedBefore(s, a.first)) return 0
  let at = k + 1
  if (senseAt(s, at) === W.FROM || senseAt(s, at) === W.IN || senseAt(s, at) === W.ON) {
    if (joint === RANGE || senseAt(s, at) !== W.FROM) at++
  }
  if (senseAt(s, at) === W.THE) at++
  // April 3-5, June 3 to 5, 2022; 2024–25
  if (a.shape === DATE_SHAPE && a.year === NONE && (joint !== BOTH || between)) {
    const end = monthDayAt(s, at)
    const bits = bitsAt(s, end)
    if (
      end > 0 &&
      (s.ordinal || (digitsAt(s, at) > 0 && clusterEnd(s, at) === at + 1)) &&
      (bits & (W.MONTH | W.UNIT)) === 0 &&
      senseAt(s, end) !== W.OF &&
      !glues(s, end)
    ) {
      clear(b, at)
      b.shape = DATE_SHAPE
      b.day = s.n
      b.month = a.month
      if (b.day <= a.day) b.month = (a.month % 12) + 1
      b.year = NONE
      const last = yearAfter(s, b, end)
      if (b.year === NONE) {
        b.year = a.year
        if (b.year !== NONE && b.month < a.month) b.year++
      }
      if (!isDay(-1, b.month, b.day)) return 0
      s.n = joint === EITHER && s.ordinal ? EITHER : RANGE
      return (b.last = last)
    }
  }
  if (a.shape === YEAR_SHAPE && joint !== BOTH && digitsAt(s, at) === 2 && !spacedAt(s, at)) {
    const two = s.tokens.value[at]!
    if (two > a.year % 100 && !glues(s, at + 1)) {
      clear(b, at)
      b.shape = YEAR_SHAPE
      b.precision = 'year'
      b.year = a.year - (a.year % 100) + two
      s.n = RANGE
      return (b.last = at + 1)
    }
    return 0
  }
  const skip = s.skip
  const end = atomAt(s, at, b)
  if (end === 0) {
    s.skip = skip
    return 0
  }
  if (b.shape === AMOUNT_SHAPE || (b.precision === 'vague' && joint !== RANGE && !between)) return 0
  if (joint === BOTH && !between) {
    // "July and August 2010"
    if (a.shape !== b.shape || a.year !== NONE || a.part !== 0 || b.part !== 0) return 0
    if (
      !(a.shape === MONTH_SHAPE && (a.month % 12) + 1 === b.month) &&
      !(a.shape === SEASON_SHAPE && (a.nth + 1) % 4 === b.nth)
    )
      return 0
    s.n = BOTH
    return end
  }
  if (joint === EITHER && !(period(a) && period(b))) return 0
  if (a.shape === WEEKDAY_SHAPE && b.shape === MONTHDAY_SHAPE) return 0
  s.n = joint === BOTH ? RANGE : joint
  return end
}

function glues(s: Scan, k: number): boolean {
  const mark = markAt(s, k)
  return (
    (k < s.to && s.tokens.kind[k] === 1 && !spacedAt(s, k)) ||
    mark === 0x25 ||
    (mark === 0x3a && digitsAt(s, k + 1) > 0)
  )
}
