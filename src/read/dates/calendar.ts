import { civil, dayNumber, monthLength, weekday } from '../../day.ts'
import * as W from '../lexicon/time.ts'
import { FIXED, type Atom } from './scan.ts'

/** The same day some months on; a day that the month lacks becomes its last. */
export function addMonths(day: number, months: number): number {
  const c = civil(day)
  const index = c.year * 12 + c.month - 1 + months
  const year = Math.floor(index / 12)
  const month = index - year * 12 + 1
  return dayNumber(year, month, Math.min(c.day, monthLength(year, month)))
}

/** First day of the calendar unit that holds a day, `offset` units on. Weeks begin on Monday. */
export function unitStart(unit: number, day: number, offset: number): number {
  const c = civil(day)
  switch (unit) {
    case W.WEEK:
    case W.WORKWEEK:
      return day - weekday(day) + offset * 7
    case W.FORTNIGHT:
      return day - weekday(day) + offset * 14
    case W.WEEKEND:
      return day - weekday(day) + 5 + offset * 7
    case W.MONTHS: {
      const index = c.year * 12 + c.month - 1 + offset
      const year = Math.floor(index / 12)
      return dayNumber(year, index - year * 12 + 1, 1)
    }
    case W.QUARTER: {
      const index = c.year * 4 + Math.floor((c.month - 1) / 3) + offset
      const year = Math.floor(index / 4)
      return dayNumber(year, (index - year * 4) * 3 + 1, 1)
    }
    case W.HALF: {
      const index = c.year * 2 + (c.month > 6 ? 1 : 0) + offset
      const year = Math.floor(index / 2)
      return dayNumber(year, index % 2 === 0 ? 1 : 7, 1)
    }
    case W.YEAR:
      return dayNumber(c.year + offset, 1, 1)
    case W.DECADE:
      return dayNumber((Math.floor(c.year / 10) + offset) * 10, 1, 1)
    case W.CENTURY:
      return dayNumber((Math.floor((c.year - 1) / 100) + offset) * 100 + 1, 1, 1)
    default:
      return day + offset
  }
}

/** Sets an atom to the calendar unit that holds a day, `offset` units on. */
export function setUnit(a: Atom, unit: number, day: number, offset: number): void {
  a.shape = FIXED
  a.from = unitStart(unit, day, offset)
  switch (unit) {
    case W.WEEKEND:
      a.to = a.from + 1
      break
    case W.WORKWEEK:
      a.to = a.from + 4
      break
    case W.FORTNIGHT:
      a.to = a.from + 13
      break
    case W.DAY:
      a.to = a.from
      break
    default:
      a.to = unitStart(unit, day, offset + 1) - 1
  }
  a.precision =
    unit === W.DAY
      ? 'day'
      : unit === W.WEEK || unit === W.WORKWEEK || unit === W.FORTNIGHT
        ? 'week'
        : unit === W.WEEKEND
          ? 'weekend'
          : unit === W.MONTHS
            ? 'month'
            : unit === W.QUARTER
              ? 'quarter'
              : unit === W.HALF
                ? 'half'
                : unit === W.YEAR
                  ? 'year'
                  : unit === W.DECADE
                    ? 'decade'
                    : 'century'
}

/** Months in a unit, 0 where it is counted in days. */
export function monthsOf(unit: number): number {
  return unit === W.MONTHS
    ? 1
    : unit === W.QUARTER
      ? 3
      : unit === W.HALF
        ? 6
        : unit === W.YEAR
          ? 12
          : unit === W.DECADE
            ? 120
            : unit === W.CENTURY
              ? 1200
              : 0
}

/** Days in a unit that is counted in days, 0 for the others. */
export function daysOf(unit: number): number {
  return unit === W.DAY
    ? 1
    : unit === W.WEEK
      ? 7
      : unit === W.FORTNIGHT
        ? 14
        : unit === W.WORKWEEK
          ? 5
          : unit === W.WEEKEND
            ? 2
            : 0
}

/** Sets an atom to the days that a relative phrase means. Returns `last`, the token after it. */
export function setDays(a: Atom, from: number, to: number, last: number): number {
  a.shape = FIXED
  a.from = from
  a.to = to
  a.relative = true
  return (a.last = last)
}

/** Whether a day exists in its month; without a year (NONE < 0) February has 29. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year < 0 ? 2000 : year, month)
}
