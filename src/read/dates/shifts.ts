import { weekday } from '../../day.ts'
import * as W from '../lexicon/time.ts'
import { amount, moved } from './amounts.ts'
import { addMonths } from './calendar.ts'
import { digitsAt, monthDayAt, smallWords } from './numbers.ts'
import { resolveAfter } from './resolve.ts'
import {
  DATE_SHAPE,
  FIXED,
  HOLIDAY_SHAPE,
  MONTH_SHAPE,
  NONE,
  bitsAt,
  clear,
  isWord,
  monthAway,
  newAtom,
  senseAt,
  type Atom,
  type Scan,
} from './scan.ts'

const by = newAtom()

/**
 * A month or a holiday some time from now: "March in a year", "Thanksgiving in 9 months", "Thanksgiving 3 months ago". The first that
 * comes at or after that day. Returns the token after the amount, or `last` where there is none.
 */
export function shifted(s: Scan, a: Atom, last: number): number {
  if ((a.shape !== MONTH_SHAPE && a.shape !== HOLIDAY_SHAPE) || a.year !== NONE || a.deixis !== 0 || s.ref === NONE)
    return last
  const into = senseAt(s, last) === W.IN
  if (!into && (bitsAt(s, last) & (W.DIGIT | W.CARDINAL | W.LINK)) === 0) return last
  const k = into ? last + 1 : last
  clear(by, k)
  let end = amount(s, k, by)
  if (end === 0) return last
  let sign = 1
  if (senseAt(s, end) === W.AGO) {
    sign = -1
    end++
  } else if (senseAt(s, end) === W.FROM && senseAt(s, end + 1) === W.NOW) end += 2
  else if (!into || isWord(s, end)) return last
  if (!resolveAfter(s, a, moved(by, s.ref, sign))) return last
  a.relative = true
  return (a.last = end)
}

/** "3 Fridays from now", "two Mondays later", "two Sundays ago". */
export function countedWeekdays(s: Scan, i: number, a: Atom): number {
  const digits = digitsAt(s, i)
  const k = digits > 0 && digits <= 2 ? i + 1 : smallWords(s, i)
  if (k === 0 || s.ref === NONE || (digits === 0 && s.ordinal)) return 0
  const n = digits > 0 ? s.tokens.value[i]! : s.n
  if ((bitsAt(s, k) & W.WEEKDAY) === 0 || n < 1) return 0
  const day = s.tokens.value[k]!
  const sense = senseAt(s, k + 1)
  const back = sense === W.AGO
  let end = k + 2
  if (sense === W.FROM && senseAt(s, k + 2) === W.NOW) end = k + 3
  else if (!back && sense !== W.LATER && sense !== W.HENCE) return 0
  const ahead = (day - weekday(s.ref) + 7) % 7 || 7
  const behind = (weekday(s.ref) - day + 7) % 7 || 7
  a.shape = FIXED
  a.precision = 'day'
  a.relative = true
  a.from = a.to = back ? s.ref - behind - (n - 1) * 7 : s.ref + ahead + (n - 1) * 7
  return (a.last = end)
}

/** On its third anniversary, the 10th anniversary: so many years after the day that `context.base` knows. */
export function anniversary(s: Scan, i: number, a: Atom): number {
  const end = monthDayAt(s, i)
  if (end === 0 || !s.ordinal || senseAt(s, end) !== W.ANNIVERSARY) return 0
  const base = s.context.base?.(i) ?? null
  if (base === null) return 0
  a.shape = FIXED
  a.precision = 'day'
  a.relative = true
  a.from = a.to = addMonths(base, 12 * s.n)
  return (a.last = end + 1)
}

/** "The 20th of next month", "20 of this month", "the 15th day of next month". */
export function dayOfMonthUnit(s: Scan, i: number, a: Atom): number {
  let k = monthDayAt(s, i)
  if (k === 0 || s.ref === NONE) return 0
  const day = s.n
  if (senseAt(s, k) === W.DAY && s.ordinal) k++
  if (senseAt(s, k) !== W.OF) return 0
  k++
  if (senseAt(s, k) === W.THE) k++
  const index = monthAway(s, k)
  if (index === NONE) return 0
  a.shape = DATE_SHAPE
  a.precision = 'day'
  a.year = Math.floor(index / 12)
  a.month = index - a.year * 12 + 1
  a.day = day
  a.relative = true
  return (a.last = k + 2)
}
