import { civil, dayNumber, weekday } from '../../day.ts'
import * as W from '../lexicon/time.ts'
import { pluralAt } from './amounts.ts'
import { setDays } from './calendar.ts'
import { isWeekday } from './context.ts'
import { dayFirst, monthFirst } from './months.ts'
import { digitsAt, monthDayAt } from './numbers.ts'
import { numericDate } from './numeric.ts'
import { offsetOf } from './relative.ts'
import {
  COLON,
  COMMA,
  DATE_SHAPE,
  DOT,
  HYPHEN,
  MONTHDAY_SHAPE,
  NONE,
  OPEN,
  WEEKDAY_SHAPE,
  bitsAt,
  clear,
  markAt,
  senseAt,
  spacedAt,
  type Atom,
  type Scan,
} from './scan.ts'

/** Skips the part of the day: "Friday night", "tomorrow morning". */
export function pastDaypart(s: Scan, k: number): number {
  return (bitsAt(s, k) & W.DAYPART) !== 0 ? k + 1 : k
}

/**
 * Friday / Friday, March 3 / Tue, 10 January / Friday 7/6 / Friday-Jun-15 / Tuesday the 19th / Monday 21 / Friday next week / Sunday of
 * next week / Friday after next / Sunday night.
 */
export function weekdayAt(s: Scan, i: number, a: Atom): number {
  const t = s.tokens
  const bits = t.time[i]!
  const day = t.value[i]!
  // "Airs Fridays" is no day
  if (((bits & W.SHORT) === 0 && pluralAt(s, i)) || senseAt(s, i - 1) === W.EACH) return 0
  let k = i + 1
  if ((bits & W.SHORT) !== 0 && markAt(s, k) === DOT && !spacedAt(s, k)) k++
  let d = k
  const mark = markAt(s, d)
  if (mark === COMMA || mark === OPEN || (mark === HYPHEN && !spacedAt(s, d))) d++
  if (senseAt(s, d) === W.THE) d++
  const next = bitsAt(s, d)
  let end = 0
  if ((next & (W.MONTH | W.DIGIT | W.ORDINAL | W.CARDINAL)) !== 0) {
    clear(a, i)
    if ((next & W.MONTH) !== 0) end = monthFirst(s, d, a)
    else {
      if ((next & W.DIGIT) !== 0) {
        const skip = s.skip
        end = numericDate(s, d, a)
        s.skip = skip
      }
      if (end === 0) end = dayFirst(s, d, a)
    }
    a.first = i
    if (end > 0 && a.shape === DATE_SHAPE) {
      a.weekday = day
      if (mark === OPEN && markAt(s, end) === 0x29) end++
      return (a.last = end)
    }
    clear(a, i)
    if (mark !== OPEN) end = monthDayAt(s, d)
    const the = senseAt(s, d - 1) === W.THE
    const closed =
      end >= s.to || (end > 0 && markAt(s, end) !== 0 && markAt(s, end) !== COLON && markAt(s, end) !== HYPHEN)
    if (
      end > 0 &&
      (s.ordinal || closed) &&
      (the || digitsAt(s, d) > 0) &&
      !(s.ordinal && end < s.to && (bitsAt(s, end) & W.UNIT) !== 0)
    ) {
      a.shape = MONTHDAY_SHAPE
      a.precision = 'day'
      a.day = s.n
      a.weekday = day
      if (validSoon(s, a)) return (a.last = end)
    }
    clear(a, i)
  }
  // Friday next week, Sunday of next week, Friday after next
  d = k
  if (markAt(s, d) === COMMA) d++
  if (senseAt(s, d) === W.OF) d++
  if (senseAt(s, d) === W.THE) d++
  if ((bitsAt(s, d) & W.DEIXIS) !== 0 && senseAt(s, d + 1) === W.WEEK && s.ref !== NONE) {
    const offset = offsetOf(senseAt(s, d))
    if (offset !== NONE) {
      const at = s.ref - weekday(s.ref) + offset * 7 + day
      a.precision = 'day'
      return setDays(a, at, at, d + 2)
    }
  }
  a.shape = WEEKDAY_SHAPE
  a.precision = 'day'
  a.weekday = day
  if (
    senseAt(s, k) === W.AFTER &&
    senseAt(s, k + 1) === W.NEXT &&
    s.ref !== NONE &&
    (bitsAt(s, k + 2) & (W.UNIT | W.WEEKDAY)) === 0
  ) {
    const ahead = (day - weekday(s.ref) + 7) % 7 || 7
    return setDays(a, s.ref + ahead + 7, s.ref + ahead + 7, k + 2)
  }
  if (!isWeekday(s, i) && (bitsAt(s, i - 1) & W.DEIXIS) === 0) return 0
  return (a.last = pastDaypart(s, k > i + 1 && k < s.to ? i + 1 : k))
}

/** Whether "Friday the 15th" exists within a year or so. */
function validSoon(s: Scan, a: Atom): boolean {
  if (s.ref === NONE) return false
  const c = civil(s.ref)
  for (let m = -14; m <= 14; m++) {
    const day = dayNumber(c.year, c.month + m, 1)
    const at = civil(day)
    const date = dayNumber(at.year, at.month, a.day)
    if (civil(date).month === at.month && weekday(date) === a.weekday) return true
  }
  return false
}
