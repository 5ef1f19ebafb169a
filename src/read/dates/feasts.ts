import { dayNumber, weekday } from '../../day.ts'
import * as W from '../lexicon/time.ts'
import { type Atom } from './scan.ts'

/** Holidays that stand on the day after the named one have their own number, so that `nth` alone tells the day. */
export const CHRISTMAS_DAY = 1
export const CHRISTMAS_EVE = 2
export const NEW_YEARS_DAY = 3
export const NEW_YEARS_EVE = 4

/** Easter Sunday. Source: the anonymous Gregorian algorithm (Nature, 20 April 1876). */
export function easter(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1)
}

/**
 * Holidays. Christmas is 12-24 … 12-26 and the holiday season 11-15 … 12-31 (CLAIMS.md); Thanksgiving is that of the United States,
 * the fourth Thursday of November, like Memorial Day (the last Monday of May) and Labor Day (the first of September).
 */
export function placeHoliday(a: Atom, year: number): void {
  switch (a.nth) {
    case W.CHRISTMAS:
      a.from = dayNumber(year, 12, 24)
      a.to = a.from + 2
      return
    case CHRISTMAS_DAY:
      a.from = a.to = dayNumber(year, 12, 25)
      return
    case CHRISTMAS_EVE:
      a.from = a.to = dayNumber(year, 12, 24)
      return
    case W.NEW:
    case NEW_YEARS_DAY:
      a.from = a.to = dayNumber(year, 1, 1)
      return
    case NEW_YEARS_EVE:
      a.from = a.to = dayNumber(year, 12, 31)
      return
    case W.HALLOWEEN:
      a.from = a.to = dayNumber(year, 10, 31)
      return
    case W.VALENTINE:
      a.from = a.to = dayNumber(year, 2, 14)
      return
    case W.THANKSGIVING: {
      const first = dayNumber(year, 11, 1)
      a.from = a.to = first + ((3 - weekday(first) + 7) % 7) + 21
      return
    }
    case W.MEMORIAL: {
      const last = dayNumber(year, 5, 31)
      a.from = a.to = last - weekday(last)
      return
    }
    case W.LABOR: {
      const first = dayNumber(year, 9, 1)
      a.from = a.to = first + ((7 - weekday(first)) % 7)
      return
    }
    case W.EASTER:
      a.from = a.to = easter(year)
      return
    case W.HOLIDAYS:
      a.from = dayNumber(year, 11, 15)
      a.to = dayNumber(year, 12, 31)
      return
    default:
      a.from = a.to = dayNumber(year, 1, 1)
  }
}

/** The weekend of a holiday, from its Friday to its Monday; of Thanksgiving from the Thursday on. */
export function longWeekend(a: Atom): void {
  const day = weekday(a.from)
  // The nearest weekend: a Tuesday belongs to the one before, a Wednesday to the one after.
  const saturday = a.from + (day <= 1 ? -2 - day : 5 - day)
  a.from = a.nth === W.THANKSGIVING ? a.from : saturday - 1
  a.to = a.nth === W.THANKSGIVING ? saturday + 1 : saturday + 2
}
