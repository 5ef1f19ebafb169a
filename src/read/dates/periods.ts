import { dayNumber, weekday } from '../../day.ts'
import * as W from '../lexicon/time.ts'
import { WORD } from '../tokens.ts'
import { dayFirst, monthFirst, yearAfter } from './months.ts'
import { dayWord } from './relative.ts'
import { holiday } from './holidays.ts'
import { monthDay } from './years.ts'
import { numericDate } from './numeric.ts'
import { tenseAt } from './tense.ts'
import { setUnit } from './calendar.ts'
import { isSeasonAlone } from './context.ts'
import { digitsAt, fullYear, monthDayAt, smallWords, yearAt } from './numbers.ts'
import { resolve } from './resolve.ts'
import {
  FIXED,
  HALF_SHAPE,
  HYPHEN,
  MONTH_SHAPE,
  NONE,
  QUARTER_SHAPE,
  SEASON_SHAPE,
  WEEK_SHAPE,
  bitsAt,
  clear,
  markAt,
  newAtom,
  senseAt,
  spacedAt,
  type Atom,
  type Scan,
} from './scan.ts'

/** Spring 2024, summer of 2023, fall '24, winter, the autumn of next year. */
export function season(s: Scan, i: number, a: Atom): number {
  a.shape = SEASON_SHAPE
  a.precision = 'season'
  a.nth = s.tokens.value[i]!
  const end = yearAfter(s, a, i + 1)
  if (end > i + 1) return (a.last = end)
  if (!isSeasonAlone(s, i)) return 0
  // "the fall of the house" is no season
  if (senseAt(s, i + 1) === W.OF) return 0
  return (a.last = i + 1)
}

function quarterOrHalf(a: Atom, letter: number, nth: number, last: number): number {
  if (nth < 1 || nth > (letter === W.H ? 2 : 4)) return 0
  a.shape = letter === W.H ? HALF_SHAPE : QUARTER_SHAPE
  a.precision = letter === W.H ? 'half' : 'quarter'
  a.nth = nth
  return (a.last = last)
}

/** Q3 2024, Q1-2019, q1 of 2017, Q4 '24, Q3 this year, H1 2016, cy18, calendar year letters before their number. */
export function letterFirst(s: Scan, i: number, a: Atom): number {
  const sense = senseAt(s, i)
  const digits = digitsAt(s, i + 1)
  if (sense === W.CALENDAR) {
    if (digits !== 2 && digits !== 4) return 0
    a.year = digits === 2 ? fullYear(s.tokens.value[i + 1]!) : s.tokens.value[i + 1]!
    setUnit(a, W.YEAR, dayNumber(a.year, 1, 1), 0)
    return (a.last = i + 2)
  }
  if (digits !== 1 || spacedAt(s, i + 1)) return 0
  const end = quarterOrHalf(a, sense, s.tokens.value[i + 1]!, i + 2)
  return end > 0 ? (a.last = yearAfter(s, a, end)) : 0
}

/** 1H 2025, 4Q24, 18q4, 2016 H2, 2016H2, 2017-q1: digits before the letter. */
export function digitsBeforeLetter(s: Scan, i: number, a: Atom): number {
  const t = s.tokens
  const digits = digitsAt(s, i)
  let k = i + 1
  if (markAt(s, k) === HYPHEN && !spacedAt(s, k)) k++
  if ((bitsAt(s, k) & W.PERIOD_LETTER) === 0 || senseAt(s, k) === W.CALENDAR) return 0
  const after = digitsAt(s, k + 1)
  if (digits === 1 && k === i + 1 && !spacedAt(s, k)) {
    const end = quarterOrHalf(a, senseAt(s, k), t.value[i]!, k + 1)
    if (end === 0) return 0
    if (after === 2 && !spacedAt(s, k + 1)) {
      a.year = fullYear(t.value[k + 1]!)
      return (a.last = k + 2)
    }
    return (a.last = yearAfter(s, a, end))
  }
  if ((digits !== 4 && !(digits === 2 && k === i + 1 && !spacedAt(s, k))) || after !== 1 || spacedAt(s, k + 1)) return 0
  const end = quarterOrHalf(a, senseAt(s, k), t.value[k + 1]!, k + 2)
  if (end === 0) return 0
  a.year = digits === 4 ? t.value[i]! : fullYear(t.value[i]!)
  return end
}

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
    a.relative = inner.relative || inner.year === NONE
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
      a.relative = inner.relative || inner.year === NONE
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
    a.relative = inner.relative || inner.year === NONE
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

/**
 * Third quarter of 2024, first half of last year, second half of June, 2nd week of May, third week of 2018, last week of August,
 * first days of June, second Monday of next month, last Sunday of February, third or fourth quarter.
 */
export function ordinalUnit(s: Scan, i: number, a: Atom): number {
  const sense = senseAt(s, i)
  if (sense === W.LAST || sense === W.LATE) {
    if (sense === W.LATE && senseAt(s, i + 1) !== W.HALF) return 0
    // "the last three months of 2024"
    const few = smallWords(s, i + 1) || (digitsAt(s, i + 1) > 0 && digitsAt(s, i + 1) <= 2 ? i + 2 : 0)
    if (few > 0) {
      const n = digitsAt(s, i + 1) > 0 ? s.tokens.value[i + 1]! : s.n
      const unit = senseAt(s, few)
      if (s.ordinal || (unit !== W.MONTHS && unit !== W.WEEK && unit !== W.DAY) || senseAt(s, few + 1) !== W.OF)
        return 0
      const end = frameAt(s, few + 1, inner)
      if (end === 0 || !resolve(s, inner, 0)) return 0
      setUnit(a, W.YEAR, inner.from, 0)
      a.precision = 'part'
      a.to = inner.to
      if (unit === W.MONTHS) {
        const first = newAtom()
        setUnit(first, W.MONTHS, inner.to, 1 - n)
        a.from = first.from
      } else a.from = inner.to - n * (unit === W.WEEK ? 7 : 1) + 1
      return (a.last = end)
    }
    return nthUnit(s, a, -1, i + 1)
  }
  const end = monthDayAt(s, i)
  if (end === 0 || !s.ordinal) return 0
  return nthUnit(s, a, s.n, end)
}

/** Week of October 7th, the week of the 18th, the week starting (on) February 4, weekend of May 5. */
function weekOf(s: Scan, i: number, a: Atom): number {
  let k = i + 1
  const sense = senseAt(s, k)
  if (sense !== W.OF && ((sense !== W.STARTING && sense !== W.START) || senseAt(s, i - 1) === W.A)) return 0
  k++
  if (senseAt(s, k) === W.ON) k++
  if (senseAt(s, k) === W.THE) k++
  const bits = bitsAt(s, k)
  clear(inner, k)
  let end = 0
  if ((bits & W.MONTH) !== 0) end = monthFirst(s, k, inner)
  else if ((bits & (W.DIGIT | W.ORDINAL)) !== 0)
    end = ((bits & W.DIGIT) !== 0 && numericDate(s, k, inner)) || dayFirst(s, k, inner) || monthDay(s, k, inner)
  else if ((bits & W.HOLIDAY) !== 0) end = holiday(s, k, inner)
  else if ((bits & W.DAY_WORD) !== 0) end = dayWord(s, k, inner)
  if (end === 0 || inner.precision !== 'day' || !resolve(s, inner, inner.year === NONE ? tenseAt(s, i, end) : 0))
    return 0
  setUnit(a, senseAt(s, i), inner.from, 0)
  a.relative = inner.relative || inner.year === NONE
  return (a.last = end)
}

/** Week 31, week of October 7th, the week starting February 4, year 2008, the year of 2008, month of September, year-end. */
export function unitFirst(s: Scan, i: number, a: Atom): number {
  const t = s.tokens
  const sense = senseAt(s, i)
  let k = i + 1
  if (sense === W.WEEK || sense === W.WEEKEND) {
    const number = digitsAt(s, k)
    if (
      number > 0 &&
      number <= 2 &&
      sense === W.WEEK &&
      t.value[k]! >= 1 &&
      t.value[k]! <= 53 &&
      (k + 1 >= s.to || t.kind[k + 1] !== WORD || spacedAt(s, k + 1))
    ) {
      a.shape = WEEK_SHAPE
      a.precision = 'week'
      a.nth = t.value[k]!
      if (s.year !== NONE) a.year = s.year
      a.last = k + 1
      const end = yearAfter(s, a, k + 1)
      a.relative = end === k + 1
      return (a.last = end)
    }
    return weekOf(s, i, a)
  }
  if (sense === W.YEAR) {
    if (senseAt(s, k) === W.OF) k++
    const digits = digitsAt(s, k)
    if (digits === 4 || (digits === 3 && k === i + 1)) {
      a.year = t.value[k]!
      setUnit(a, W.YEAR, dayNumber(a.year, 1, 1), 0)
      return (a.last = k + 1)
    }
    const end = (bitsAt(s, k) & W.CARDINAL) !== 0 ? yearAt(s, k) : 0
    if (end > 0) {
      setUnit(a, W.YEAR, dayNumber(s.n, 1, 1), 0)
      return (a.last = end)
    }
    return 0
  }
  if (sense === W.MONTHS && senseAt(s, k) === W.OF && (bitsAt(s, k + 1) & W.MONTH) !== 0) {
    const end = monthFirst(s, k + 1, a)
    return end > 0 && a.shape === MONTH_SHAPE ? end : 0
  }
  return 0
}
