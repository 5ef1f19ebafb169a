import { dayNumber, weekday } from '../../day.ts'
import * as W from '../lexicon/time.ts'
import { setUnit, unitStart } from './calendar.ts'
import { monthFirst } from './months.ts'
import { digitsAt, monthDayAt, smallWords, yearAt } from './numbers.ts'
import { quarterOrHalf, season } from './periods.ts'
import { resolve } from './resolve.ts'
import { FIXED, NONE, bitsAt, clear, newAtom, senseAt, type Atom, type Scan } from './scan.ts'
import { yearAfter } from './yearafter.ts'

/** The month or year that "second week of", "last days of" belong to; its window is in `inner`. Returns the token after it, or 0. */
export function frameAt(s: Scan, i: number, inner: Atom): number {
  let k = i
  const of = senseAt(s, k) === W.OF || senseAt(s, k) === W.IN
  if (of) k++
  if ((bitsAt(s, k) & W.APPROXIMATE) !== 0) k++
  if (senseAt(s, k) === W.THE) k++
  clear(inner, k)
  const bits = bitsAt(s, k)
  if ((bits & W.MONTH) !== 0) return of ? monthFirst(s, k, inner) : 0
  if ((bits & W.DEIXIS) !== 0) {
    const unit = senseAt(s, k + 1)
    if (
      (bitsAt(s, k + 1) & W.UNIT) !== 0 &&
      (unit === W.MONTHS || unit === W.YEAR || unit === W.WEEK || unit === W.QUARTER)
    ) {
      if (s.ref === NONE) return 0
      const sense = senseAt(s, k)
      const offset =
        sense === W.LAST || sense === W.PREVIOUS
          ? -1
          : sense === W.NEXT || sense === W.FOLLOWING || sense === W.COMING
            ? 1
            : 0
      setUnit(inner, unit, s.ref, offset)
      inner.relative = true
      return (inner.last = k + 2)
    }
    if ((bitsAt(s, k + 1) & W.MONTH) !== 0) {
      const end = monthFirst(s, k + 1, inner)
      inner.deixis = senseAt(s, k)
      return end
    }
    return 0
  }
  if (of || (bits & W.UNIT) !== 0) {
    const unit = senseAt(s, k)
    if (unit === W.YEAR && yearAt(s, k + 1) > 0) k++
    else if (unit === W.YEAR || unit === W.MONTHS || unit === W.WEEK) {
      if (s.ref === NONE) return 0
      setUnit(inner, unit, s.ref, 0)
      inner.relative = true
      return (inner.last = k + 1)
    }
  }
  const year = of ? yearAt(s, k) : 0
  if (year > 0 && s.n >= 1500 && s.n < 2200) {
    setUnit(inner, W.YEAR, dayNumber(s.n, 1, 1), 0)
    return (inner.last = year)
  }
  if (of && (bits & W.TIME_OF_YEAR) !== 0) return season(s, k, inner)
  return 0
}

const inner = newAtom()

/** Ordinals before units: see `ordinalUnit`. `nth` -1 is the last. */
function nthUnit(s: Scan, a: Atom, nth: number, k: number): number {
  const bits = bitsAt(s, k)
  const sense = senseAt(s, k)
  if ((bits & W.WEEKDAY) !== 0) {
    let end = frameAt(s, k + 1, inner)
    if (end === 0 && s.convention.bareUnits && s.ref !== NONE && nth > 0) {
      // "second Sunday" of this month
      setUnit(inner, W.MONTHS, s.ref, 0)
      end = k + 1
    }
    if (end === 0 || !resolve(s, inner, 0)) return 0
    const first = inner.from + ((s.tokens.value[k]! - weekday(inner.from) + 7) % 7)
    const last = inner.to - ((weekday(inner.to) - s.tokens.value[k]! + 7) % 7)
    a.shape = FIXED
    a.precision = 'day'
    a.from = a.to = nth < 0 ? last : first + (nth - 1) * 7
    a.relative = inner.relative || (inner.shape !== FIXED && inner.year === NONE)
    return a.from > inner.to ? 0 : (a.last = end)
  }
  if ((bits & W.UNIT) === 0) return 0
  if (sense === W.QUARTER || sense === W.HALF) {
    const top = sense === W.QUARTER ? 4 : 2
    const end = quarterOrHalf(a, sense === W.HALF ? W.H : W.Q, nth < 0 ? top : nth, k + 1)
    if (end === 0) return 0
    const after = yearAfter(s, a, end)
    if (after > end) return (a.last = after)
    // "the second half of June"
    const of = senseAt(s, end) === W.OF ? frameAt(s, end, inner) : 0
    if (of > 0 && resolve(s, inner, 0)) {
      const parts = sense === W.QUARTER ? 4 : 2
      const length = inner.to - inner.from + 1
      const n = nth < 0 ? parts : nth
      a.shape = FIXED
      a.from = inner.from + Math.round((length * (n - 1)) / parts)
      a.to = inner.from + Math.round((length * n) / parts) - 1
      a.relative = inner.relative || (inner.shape !== FIXED && inner.year === NONE)
      if (inner.precision === 'month' && parts === 2) a.to = n === 1 ? inner.from + 14 : inner.to
      if (inner.precision === 'month' && parts === 2 && n === 2) a.from = inner.from + 15
      return (a.last = of)
    }
    return sense === W.QUARTER && senseAt(s, end) !== W.OF ? end : 0
  }
  if (sense === W.WEEK || sense === W.DAY || sense === W.WEEKEND || sense === W.MONTHS) {
    const end = frameAt(s, k + 1, inner)
    if (end === 0) return 0
    const plural = s.tokens.text.charCodeAt(s.tokens.end[k]! - 1) === 0x73
    const yearly = inner.precision === 'year'
    if (!resolve(s, inner, 0)) return 0
    a.shape = FIXED
    a.precision = 'week'
    a.relative = inner.relative || (inner.shape !== FIXED && inner.year === NONE)
    if (sense === W.MONTHS) {
      setUnit(a, W.MONTHS, nth < 0 ? inner.to : inner.from, nth < 0 ? 0 : nth - 1)
    } else if (sense === W.DAY) {
      a.precision = 'day'
      if (plural && (nth === 1 || nth < 0)) {
        a.precision = 'part'
        a.from = nth < 0 ? inner.to - 9 : inner.from
        a.to = a.from + 9
      } else a.from = a.to = nth < 0 ? inner.to : inner.from + nth - 1
    } else if (sense === W.WEEKEND) {
      const first = inner.from + ((5 - weekday(inner.from) + 7) % 7)
      const last = inner.to - ((weekday(inner.to) - 5 + 7) % 7)
      a.precision = 'weekend'
      a.from = nth < 0 ? last : first + (nth - 1) * 7
      a.to = a.from + 1
    } else if (nth < 0) {
      a.from = inner.to - 6
      a.to = inner.to
    } else if (s.convention.weeksFromFirst && !yearly) {
      a.from = inner.from + (nth - 1) * 7
      a.to = a.from + 6
    } else {
      // The week that holds the period's first Thursday is its first (ISO 8601).
      const fourth = inner.from + 3
      a.from = fourth - weekday(fourth) + (nth - 1) * 7
      a.to = a.from + 6
    }
    return a.from > inner.to ? 0 : (a.last = end)
  }
  return 0
}

/** The last three months of 2024, first two weeks of June, last 2 days of March: read from the number. */
function someUnits(s: Scan, i: number, a: Atom, last: boolean): number {
  const digits = digitsAt(s, i)
  const k = digits > 0 && digits <= 2 ? i + 1 : smallWords(s, i)
  if (k === 0 || (digits === 0 && s.ordinal)) return 0
  const n = digits > 0 ? s.tokens.value[i]! : s.n
  const unit = senseAt(s, k)
  if (n < 1 || (unit !== W.MONTHS && unit !== W.WEEK && unit !== W.DAY) || senseAt(s, k + 1) !== W.OF) return 0
  const end = frameAt(s, k + 1, inner)
  if (end === 0 || !resolve(s, inner, 0)) return 0
  const days = n * (unit === W.WEEK ? 7 : 1)
  a.shape = FIXED
  a.precision = 'part'
  a.relative = inner.relative || (inner.shape !== FIXED && inner.year === NONE)
  a.from = inner.from
  a.to = inner.to
  if (last) a.from = unit === W.MONTHS ? unitStart(W.MONTHS, inner.to, 1 - n) : inner.to - days + 1
  else a.to = unit === W.MONTHS ? unitStart(W.MONTHS, inner.from, n) - 1 : inner.from + days - 1
  return a.from < inner.from || a.to > inner.to ? 0 : (a.last = end)
}

/**
 * Third quarter of 2024, first half of last year, second half of June, 2nd week of May, third week of 2018, last week of August,
 * first days of June, first two weeks of June, second Monday of next month, last Sunday of February, third or fourth quarter.
 */
export function ordinalUnit(s: Scan, i: number, a: Atom): number {
  const sense = senseAt(s, i)
  if (sense === W.LAST || sense === W.LATE) {
    if (sense === W.LATE && senseAt(s, i + 1) !== W.HALF) return 0
    const some = someUnits(s, i + 1, a, true)
    if (some > 0) return some
    return nthUnit(s, a, -1, i + 1)
  }
  const end = monthDayAt(s, i)
  if (end === 0 || !s.ordinal) return 0
  const nth = s.n
  const some = nth === 1 ? someUnits(s, end, a, false) : 0
  return some > 0 ? some : nthUnit(s, a, nth, end)
}
