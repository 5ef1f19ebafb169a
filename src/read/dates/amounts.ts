import * as W from '../lexicon/time.ts'
import { DIGITS } from '../tokens.ts'
import { addMonths, daysOf, monthsOf, setUnit } from './calendar.ts'
import { aloneAt } from './context.ts'
import { amountAt } from './numbers.ts'
import { AMOUNT_SHAPE, FIXED, HYPHEN, bitsAt, isDash, markAt, senseAt, spacedAt, type Atom, type Scan } from './scan.ts'

/** Adds `n` of a unit to an amount. */
function add(a: Atom, n: number, unit: number): void {
  const months = monthsOf(unit)
  if (months === 0) {
    a.days += Math.round(n * daysOf(unit))
    return
  }
  const whole = Math.floor(n * months)
  a.months += whole
  a.days += Math.round((n * months - whole) * 30)
}

/** Whether a word is a plural: its last letter, for languages that mark it so. */
export function pluralAt(s: Scan, i: number): boolean {
  return s.tokens.text.charCodeAt(s.tokens.end[i]! - 1) === 0x73
}

/**
 * An amount of time from its number on: two years, six-month, 1 year 1 month 21 days, a year and a half, half a year, a few weeks,
 * six to eight months, 45-60 days. Fills `amount`, `amountTo`, `unit`, `months`, `days`.
 */
export function amount(s: Scan, i: number, a: Atom, chained = true): number {
  let k = amountAt(s, i)
  if (k === 0 || s.n === 0) return 0
  const n = s.n
  a.approximate ||= s.ordinal
  // "one and a half years"
  if (
    senseAt(s, k) === W.AND &&
    senseAt(s, k + 1) === W.A &&
    senseAt(s, k + 2) === W.HALF &&
    (bitsAt(s, k + 3) & W.UNIT) !== 0
  ) {
    a.amount = a.amountTo = n + 0.5
    return unitsAt(s, k + 3, a, n + 0.5, chained)
  }
  a.amount = a.amountTo = n
  // six to eight months, 45-60 days
  const dash = isDash(markAt(s, k))
  const sense = senseAt(s, k)
  if (dash || sense === W.TO || sense === W.OR) {
    const second = amountAt(s, k + 1)
    if (second > 0 && s.n > n && (bitsAt(s, second) & W.UNIT) !== 0) {
      a.amountTo = s.n
      k = second
    }
  }
  if (markAt(s, k) === HYPHEN && !spacedAt(s, k)) k++
  while (senseAt(s, k) === W.MORE || ((bitsAt(s, k) & W.DEIXIS) !== 0 && senseAt(s, k) !== W.LAST)) {
    if ((bitsAt(s, k + 1) & W.UNIT) === 0) break
    a.deixis = senseAt(s, k)
    k++
  }
  return unitsAt(s, k, a, n, chained)
}

/** The unit at a token and the further ones after it, `n` of the first. */
export function unitsAt(s: Scan, i: number, a: Atom, n: number, chained = true): number {
  let k = i
  if ((bitsAt(s, k) & W.UNIT) === 0) return 0
  const unit = senseAt(s, k)
  if (a.amount === 0) a.amount = a.amountTo = n
  if (unit === W.ANNIVERSARY || (unit === W.HALF && n !== 1) || (unit === W.CENTURY && n === 0.5)) return 0
  a.unit = unit
  a.months = a.days = 0
  add(a, n, unit)
  k++
  if (senseAt(s, k - 1) === W.YEAR && senseAt(s, k) === W.OLD) return 0
  if (markAt(s, k) === HYPHEN && senseAt(s, k + 1) === W.OLD) return 0
  // further units
  for (let more = 0; more < 4; more++) {
    const and = senseAt(s, k) === W.AND ? 1 : 0
    if (and === 1 && senseAt(s, k + 1) === W.A && (senseAt(s, k + 2) === W.HALF || senseAt(s, k + 2) === W.QUARTER)) {
      add(a, senseAt(s, k + 2) === W.HALF ? 0.5 : 0.25, unit)
      a.amount += senseAt(s, k + 2) === W.HALF ? 0.5 : 0.25
      a.amountTo = a.amount
      k += 3
      break
    }
    const next = amountAt(s, k + and)
    if (
      next === 0 ||
      senseAt(s, k + and) === W.A ||
      (s.tokens.kind[k + and] !== DIGITS && (bitsAt(s, k + and) & W.CARDINAL) === 0)
    )
      break
    const smaller = senseAt(s, next)
    if ((bitsAt(s, next) & W.UNIT) === 0 || rank(smaller) >= rank(unit)) break
    if (and === 1 && (!chained || !chainEnds(s, next + 1))) break
    add(a, s.n, smaller)
    k = next + 1
  }
  a.shape = AMOUNT_SHAPE
  a.precision =
    unit === W.DAY ? 'day' : unit === W.WEEK || unit === W.FORTNIGHT ? 'week' : unit === W.YEAR ? 'year' : 'month'
  return (a.last = k)
}

/** "2 weeks and 2 days" is one amount where "ago", "later" or the like follow. */
function chainEnds(s: Scan, i: number): boolean {
  return (bitsAt(s, i) & (W.DISTANCE | W.BOUND)) !== 0 || i >= s.to || markAt(s, i) !== 0
}

function rank(unit: number): number {
  return monthsOf(unit) * 30 + daysOf(unit)
}

/** A day moved by an amount, forwards or back. */
export function moved(a: Atom, day: number, sign: number): number {
  return addMonths(day, sign * a.months) + sign * a.days
}

/**
 * Turns an amount into the window around the day that lies it away from a base: that day in days; ± 3 days in weeks; the calendar
 * month in months; the calendar year in years (CLAIMS.md; the common convention names the day alone).
 */
export function setDistance(s: Scan, a: Atom, base: number, sign: number): void {
  const day = moved(a, base, sign)
  a.shape = FIXED
  a.relative = true
  if (a.unit === W.DAY) {
    a.from = a.to = day
    a.precision = 'day'
  } else if (a.unit === W.WEEK || a.unit === W.FORTNIGHT || a.unit === W.WEEKEND) {
    a.from = day - s.convention.weekSlack
    a.to = day + s.convention.weekSlack
    a.precision = 'week'
  } else if (s.convention.calendarAmounts)
    setUnit(a, a.unit === W.YEAR && a.months % 12 === 0 ? W.YEAR : a.unit === W.DECADE ? W.YEAR : W.MONTHS, day, 0)
  else a.from = a.to = day
}

/** The duration in ISO 8601; fractions of a year become months, of a month days. */
export function isoDuration(a: Atom, fractions: boolean): string {
  if (fractions && a.unit === W.YEAR && a.months % 12 !== 0 && a.days === 0 && a.amount !== Math.floor(a.amount))
    return `P${a.amount}Y`
  let out = 'P'
  const years = Math.floor(a.months / 12)
  const months = a.months - years * 12
  if (years > 0) out += `${years}Y`
  if (months > 0) out += `${months}M`
  if (a.days > 0) out += a.months === 0 && a.days % 7 === 0 && a.unit !== W.DAY ? `${a.days / 7}W` : `${a.days}D`
  return out === 'P' ? 'P0D' : out
}

/** Whether "a month" stands where it is an amount and no rate ("twice a month"). */
export function isAmountOfOne(s: Scan, i: number, last: number): boolean {
  const before = senseAt(s, i - 1)
  if (
    before === W.FOR ||
    before === W.IN ||
    before === W.WITHIN ||
    before === W.THAN ||
    before === W.OVER ||
    before === W.LESS
  )
    return true
  // "a year of post-production"
  if ((bitsAt(s, i - 1) & W.APPROXIMATE) !== 0 || senseAt(s, last) === W.OF) return true
  return aloneAt(s, i, last)
}
