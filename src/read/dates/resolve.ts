import { civil, dayNumber, monthLength, weekday } from '../../day.ts'
import * as W from '../lexicon/time.ts'
import { isDay } from './calendar.ts'
import { longWeekend, placeHoliday } from './feasts.ts'
import { narrow } from './narrow.ts'
import {
  DATE_SHAPE,
  FIXED,
  HALF_SHAPE,
  HOLIDAY_SHAPE,
  MONTHDAY_SHAPE,
  MONTH_SHAPE,
  NONE,
  QUARTER_SHAPE,
  SEASON_SHAPE,
  WEEKDAY_SHAPE,
  WEEK_SHAPE,
  YEAR_SHAPE,
  type Atom,
  type Scan,
} from './scan.ts'

/** First day of the ISO week `week` of a year: the week with its first Thursday is week 1 (ISO 8601). */
export function isoWeek(year: number, week: number): number {
  const fourth = dayNumber(year, 1, 4)
  return fourth - weekday(fourth) + (week - 1) * 7
}

/** Places an atom in a year: sets `from` and `to`. Returns false where the year has no such day. */
export function place(a: Atom, year: number): boolean {
  switch (a.shape) {
    case YEAR_SHAPE:
      a.from = dayNumber(year, 1, 1)
      a.to = dayNumber(year, 12, 31)
      return true
    case MONTH_SHAPE:
      a.from = dayNumber(year, a.month, 1)
      a.to = a.from + monthLength(year, a.month) - 1
      return true
    case DATE_SHAPE:
      if (!isDay(year, a.month, a.day)) return false
      a.from = a.to = dayNumber(year, a.month, a.day)
      return true
    case SEASON_SHAPE:
      // Spring 03–05, summer 06–08, fall 09–11; winter 01–03, the broadcast winter (CLAIMS.md).
      if (a.nth === 3) {
        a.from = dayNumber(year, 1, 1)
        a.to = dayNumber(year, 3, 31)
      } else {
        a.from = dayNumber(year, 3 + a.nth * 3, 1)
        a.to = dayNumber(year, 6 + a.nth * 3, 1) - 1
      }
      return true
    case QUARTER_SHAPE:
      a.from = dayNumber(year, a.nth * 3 - 2, 1)
      a.to = a.nth === 4 ? dayNumber(year, 12, 31) : dayNumber(year, a.nth * 3 + 1, 1) - 1
      return true
    case HALF_SHAPE:
      a.from = dayNumber(year, a.nth === 1 ? 1 : 7, 1)
      a.to = a.nth === 1 ? dayNumber(year, 6, 30) : dayNumber(year, 12, 31)
      return true
    case WEEK_SHAPE:
      a.from = isoWeek(year, a.nth)
      a.to = a.from + 6
      return true
    case HOLIDAY_SHAPE:
      placeHoliday(a, year)
      if (a.weekend) longWeekend(a)
      return true
    default:
      return false
  }
}

/** Days between a window and a day, 0 where the day lies in it. */
function gap(from: number, to: number, day: number): number {
  return day < from ? from - day : day > to ? day - to : 0
}

/**
 * The year of an expression that names none: the nearest to the reference that fits the tense. A weekday that is named too
 * decides where one of the neighbouring years has it.
 */
function nearestYear(s: Scan, a: Atom, tense: number): boolean {
  let best = NONE
  let bestGap = Infinity
  for (let round = 0; round < 2 && best === NONE; round++) {
    // February 29 may be three years away (and seven around 1900 and 2100).
    const reach = a.shape === DATE_SHAPE && a.month === 2 && a.day === 29 ? 8 : 1
    for (let y = s.year - reach; y <= s.year + reach; y++) {
      if (!place(a, y)) continue
      const against = (tense < 0 && a.from > s.ref) || (tense > 0 && a.to < s.ref)
      // A weekday that fits, some weeks off, says more than the tense.
      if (round === 0 && against && (a.weekday === NONE || gap(a.from, a.to, s.ref) > 31)) continue
      let g = gap(a.from, a.to, s.ref)
      const fits = a.weekday === NONE || a.shape !== DATE_SHAPE || weekday(a.from) === a.weekday
      if (!fits) g += 4000
      if (g < bestGap || (g === bestGap && tense >= 0)) {
        best = y
        bestGap = g
      }
    }
  }
  if (best === NONE) return false
  a.year = best
  return place(a, best)
}

/** "This", "next", "last" before a month, a season, a date or a holiday. */
function deicticYearOf(s: Scan, a: Atom, tense: number): boolean {
  let year = s.year
  switch (a.deixis) {
    case W.NEXT:
    case W.FOLLOWING:
      if (a.shape === SEASON_SHAPE) year += a.nth === 3 && s.month >= 10 ? 2 : 1
      else {
        place(a, year)
        if (a.from <= s.ref) year++
      }
      break
    case W.COMING:
      place(a, year)
      if (a.from <= s.ref) year++
      break
    case W.LAST:
    case W.PREVIOUS:
    case W.PAST:
      place(a, year)
      if (a.to >= s.ref) year--
      break
    default:
      // This winter, said in October, is the one of the next year.
      if (a.shape === SEASON_SHAPE && a.nth === 3 && s.month > 6 && tense >= 0) year++
      else if (tense > 0 && a.shape === MONTH_SHAPE && s.month >= 11 && a.month <= 2) year++
  }
  a.year = year
  return place(a, year)
}

/** The weekday of a phrase: nearest by the tense, or of this, the next, the last week. */
function placeWeekday(s: Scan, a: Atom, tense: number): void {
  const back = (weekday(s.ref) - a.weekday + 7) % 7
  const ahead = (a.weekday - weekday(s.ref) + 7) % 7
  const monday = s.ref - weekday(s.ref)
  let day: number
  switch (a.deixis) {
    case W.NEXT:
    case W.FOLLOWING:
      day = monday + 7 + a.weekday
      break
    case W.LAST:
    case W.PREVIOUS:
      day = monday - 7 + a.weekday
      break
    case W.PAST:
      day = s.ref - (back || 7)
      break
    case W.COMING:
      day = s.ref + (ahead || 7)
      break
    case W.THIS:
    case W.CURRENT:
    case W.SAME:
    case W.THAT:
      day = tense < 0 ? s.ref - back : s.ref + ahead
      break
    default:
      day = tense < 0 ? s.ref - back : tense > 0 ? s.ref + ahead : back < ahead ? s.ref - back : s.ref + ahead
  }
  a.from = a.to = day
}

/** "The 17th": of this month or the neighbouring one, by the tense; a weekday that is named too decides. */
function placeMonthDay(s: Scan, a: Atom, tense: number): boolean {
  let best = NONE
  let bestGap = Infinity
  const reach = a.weekday === NONE ? 1 : 14
  for (let m = -reach; m <= reach; m++) {
    const index = s.year * 12 + s.month - 1 + m
    const year = Math.floor(index / 12)
    const month = index - year * 12 + 1
    if (!isDay(year, month, a.day)) continue
    const day = dayNumber(year, month, a.day)
    if (a.weekday !== NONE && weekday(day) !== a.weekday) continue
    if ((tense < 0 && day > s.ref) || (tense > 0 && day < s.ref)) continue
    const g = Math.abs(day - s.ref)
    if (g < bestGap) {
      best = day
      bestGap = g
    }
  }
  if (best === NONE) return false
  a.from = a.to = best
  return true
}

/**
 * Turns an atom into days (`from`, `to`), against the reference and the tense where its year is not named. False where it
 * cannot be: a relative phrase without a reference, a day that does not exist.
 */
export function resolve(s: Scan, a: Atom, tensed: number): boolean {
  let tense = tensed
  if (a.shape === FIXED) return part(s, a)
  if (a.year !== NONE) {
    if (!place(a, a.year)) return false
    if (a.floating && s.ref !== NONE && ((tense > 0 && a.to < s.ref) || (tense < 0 && a.from > s.ref)))
      place(a, a.year + tense)
    return part(s, a)
  }
  if (s.ref === NONE) {
    const year = s.context.year ?? null
    return year !== null && place(a, year) && part(s, a)
  }
  a.relative ||= a.deixis !== 0
  if (tense === 0 && s.convention.forward) tense = 1
  if (a.shape === WEEKDAY_SHAPE) {
    a.relative = true
    placeWeekday(s, a, tense)
    return true
  }
  if (a.shape === MONTHDAY_SHAPE) return placeMonthDay(s, a, tense)
  if (a.deixis !== 0) return deicticYearOf(s, a, tense) && part(s, a)
  return nearestYear(s, a, tense) && part(s, a)
}

/** The first occurrence of an expression without a year at or after a day: the end of a range, "March in a year". */
export function resolveAfter(s: Scan, a: Atom, day: number): boolean {
  if (a.shape === MONTHDAY_SHAPE) {
    const c = civil(day)
    let index = c.year * 12 + c.month - 1
    for (let tries = 0; tries < 4; tries++, index++) {
      const year = Math.floor(index / 12)
      if (!isDay(year, index - year * 12 + 1, a.day)) continue
      a.from = a.to = dayNumber(year, index - year * 12 + 1, a.day)
      if (a.from >= day) return true
    }
    return false
  }
  if (a.shape === WEEKDAY_SHAPE) {
    a.from = a.to = day + ((a.weekday - weekday(day) + 7) % 7)
    return true
  }
  const start = civil(day).year
  for (let y = start; y <= start + 8; y++) {
    if (!place(a, y)) continue
    a.year = y
    if (!part(s, a)) return false
    if (a.to >= day) return true
  }
  return false
}

/** Narrows `from` and `to` to the early, middle or late part that the words name. */
function part(s: Scan, a: Atom): boolean {
  if (a.part === 0) return true
  const from = a.from
  const to = a.to
  if (a.partTo !== 0) {
    narrow(s, a, a.part, from, to)
    const first = a.from
    narrow(s, a, a.partTo, from, to)
    a.from = first
  } else narrow(s, a, a.part, from, to)
  return a.from <= a.to
}
