import { EPISODE, FUNCTION, LENGTH, SEASON } from '../lexicon/roles.ts'
import * as W from '../lexicon/time.ts'
import { CAPITAL, WORD } from '../tokens.ts'
import { pluralAt } from './amounts.ts'
import { isDay } from './calendar.ts'
import { isMonthAlone } from './context.ts'
import { digitsAt, fullYear, monthDayAt, yearAt } from './numbers.ts'
import {
  CLOSE,
  COLON,
  COMMA,
  DATE_SHAPE,
  DOT,
  HYPHEN,
  MONTH_SHAPE,
  NONE,
  OPEN,
  SLASH,
  bitsAt,
  isDash,
  markAt,
  possessiveAt,
  roleAt,
  senseAt,
  spacedAt,
  type Atom,
  type Scan,
} from './scan.ts'
import { yearAfter } from './yearafter.ts'

function date(s: Scan, a: Atom, month: number, day: number, last: number): number {
  a.shape = DATE_SHAPE
  a.precision = 'day'
  a.month = month
  a.day = day
  a.last = last
  if (!isDay(a.year === NONE ? -1 : a.year, month, day)) {
    if (last > a.first) s.skip = last
    return 0
  }
  return last
}

/** A weekday after a date: "Jul 18, Fri", "March 3 (Friday)". */
function weekdayAfter(s: Scan, a: Atom, k: number): number {
  const mark = markAt(s, k)
  if ((mark !== COMMA && mark !== OPEN) || (bitsAt(s, k + 1) & W.WEEKDAY) === 0) return k
  const next = markAt(s, k + 2)
  if (mark === OPEN ? next !== CLOSE : next === 0 && k + 2 < s.to) return k
  a.weekday = s.tokens.value[k + 1]!
  return mark === OPEN ? k + 3 : k + 2
}

/** Whether a number after a month counts something else: "in May 10 episodes", "May 9:30". */
function countsAfter(s: Scan, end: number): boolean {
  const mark = markAt(s, end)
  if (mark === 0x25 || (mark === COLON && digitsAt(s, end + 1) > 0 && !spacedAt(s, end + 1))) return true
  if (end >= s.to || s.tokens.kind[end] !== WORD) return false
  return !spacedAt(s, end) ? !possessiveAt(s, end) : (roleAt(s, end) & (EPISODE | LENGTH)) !== 0 && pluralAt(s, end)
}

/**
 * A month's name first: June 6, 2022 / June 6th / June the 6th / Jan. 28 / May twenty nine / Oct-2 / Feb13 / June 2022 / June of 2022 /
 * Dec-2018 / Aug 96 / June next year / September-2020-23 / June.
 */
export function monthFirst(s: Scan, i: number, a: Atom): number {
  const t = s.tokens
  const bits = t.time[i]!
  const month = t.value[i]!
  const wordlike = (bits & W.WORDLIKE) !== 0
  const capital = (t.flags[i]! & CAPITAL) !== 0
  let k = i + 1
  if ((bits & W.SHORT) !== 0 && markAt(s, k) === DOT && !spacedAt(s, k)) k++
  // A day.
  let d = k
  const mark = markAt(s, d)
  const joined = (mark === HYPHEN || mark === SLASH) && !spacedAt(s, d) && !spacedAt(s, d + 1)
  if (mark === COMMA || joined) d++
  const the = senseAt(s, d) === W.THE
  if (the) d++
  const words = digitsAt(s, d) === 0
  // "October two thousand" is a year
  const end = words && (bitsAt(s, d) & W.CARDINAL) !== 0 && yearAt(s, d) > 0 ? 0 : monthDayAt(s, d)
  if (end > 0) {
    const day = s.n
    const ordinal = s.ordinal
    const plain = !words || ordinal || (!wordlike ? true : day >= 20 && capital) || (wordlike && day >= 20)
    const year = yearAfter(s, a, end)
    const ok =
      plain &&
      (mark !== COMMA || ordinal || year > end) &&
      (year > end || ordinal || !countsAfter(s, end)) &&
      // "the first three" and "May one" are no days
      !(the && words && !ordinal) &&
      !(
        wordlike &&
        !capital &&
        !words &&
        !ordinal &&
        year === end &&
        end < s.to &&
        t.kind[end] === WORD &&
        !(roleAt(s, end) & FUNCTION)
      )
    if (ok && !(words && ordinal && roleAt(s, end) & (SEASON | EPISODE))) {
      if (year === end && joined) {
        // Jan-28-24
        const z = digitsAt(s, end + 1)
        if ((markAt(s, end) === HYPHEN || markAt(s, end) === SLASH) && z === 2 && !spacedAt(s, end + 1)) {
          a.year = fullYear(t.value[end + 1]!)
          return date(s, a, month, day, end + 2)
        }
      }
      return date(s, a, month, day, weekdayAfter(s, a, year))
    }
    a.year = NONE
    a.relative = false
  }
  // A year.
  a.shape = MONTH_SHAPE
  a.precision = 'month'
  a.month = month
  const year = yearAfter(s, a, k)
  if (year > k) {
    const dash = markAt(s, year)
    if (
      (dash === HYPHEN || dash === SLASH) &&
      joined &&
      digitsAt(s, year + 1) > 0 &&
      digitsAt(s, year + 1) <= 2 &&
      !spacedAt(s, year + 1)
    )
      return date(s, a, month, t.value[year + 1]!, year + 2)
    if (!a.relative || isMonthAlone(s, i)) return (a.last = year)
  }
  if (digitsAt(s, k) === 2 && t.value[k]! > 31 && spacedAt(s, k) && !countsAfter(s, k + 1)) {
    a.year = fullYear(t.value[k]!)
    return (a.last = k + 1)
  }
  a.year = NONE
  a.relative = false
  if (!isMonthAlone(s, i)) return 0
  return (a.last = i + 1)
}

/**
 * A number first, then a month's name: 6 June 2022 / 6th of June / third day of October / twenty-fourth of May / 10-August-2012 /
 * 09/JAN/2017 / 16. Nov. 2016 / 15Sep / 15 April of 87 / 2018 March 18 / 2024 August / 2019-sep-1 / 2020/23/Sep / 23-2020-September.
 */
export function dayFirst(s: Scan, i: number, a: Atom): number {
  const t = s.tokens
  const role = roleAt(s, i - 1)
  if ((role & (SEASON | EPISODE)) !== 0 && senseAt(s, i - 1) !== W.OF) return 0
  const digits = digitsAt(s, i)
  if (digits === 4) return yearFirst(s, i, a)
  let k = monthDayAt(s, i)
  if (k === 0) return 0
  const day = s.n
  const ordinal = s.ordinal
  if (senseAt(s, k) === W.DAY && ordinal && !pluralAt(s, k)) k++
  let mark = markAt(s, k)
  if (mark === DOT && digits > 0) k++
  else if ((mark === HYPHEN || mark === SLASH) && !spacedAt(s, k) && !spacedAt(s, k + 1)) k++
  mark = markAt(s, k - 1)
  const of = senseAt(s, k) === W.OF
  if (of) k++
  if (
    digits > 0 &&
    mark === HYPHEN &&
    digitsAt(s, k) === 4 &&
    markAt(s, k + 1) === HYPHEN &&
    (bitsAt(s, k + 2) & W.MONTH) !== 0
  ) {
    a.year = t.value[k]!
    return date(s, a, t.value[k + 2]!, day, k + 3)
  }
  const bits = bitsAt(s, k)
  if ((bits & W.MONTH) === 0) return 0
  if (digits === 0 && !ordinal && !of) return 0
  const month = t.value[k]!
  const capital = (t.flags[k]! & CAPITAL) !== 0
  const at = k
  k++
  if ((bits & W.SHORT) !== 0 && markAt(s, k) === DOT && !spacedAt(s, k) && (digitsAt(s, k + 1) > 0 || k + 1 >= s.to))
    k++
  const end = yearAfter(s, a, k)
  if (end > k) return date(s, a, month, day, weekdayAfter(s, a, end))
  // 3rd Feb 82, 21-APR-16, 14th April 15
  let y = k
  if ((markAt(s, y) === HYPHEN || markAt(s, y) === SLASH) && !spacedAt(s, y)) y++
  if (
    digitsAt(s, y) === 2 &&
    !isDash(markAt(s, y + 1)) &&
    !countsAfter(s, y + 1) &&
    (bitsAt(s, y + 1) & (W.UNIT | W.MONTH)) === 0
  ) {
    a.year = fullYear(t.value[y]!)
    return date(s, a, month, day, y + 1)
  }
  if (
    !capital &&
    (bits & W.WORDLIKE) !== 0 &&
    !of &&
    !ordinal &&
    at + 1 < s.to &&
    t.kind[at + 1] === WORD &&
    !(bitsAt(s, at + 1) & W.BOUND)
  )
    return 0
  return date(s, a, month, day, weekdayAfter(s, a, k))
}

/** 2018 March 18, 2024 August, 2016, nov, 2019-sep-1, 2020/23/Sep. */
function yearFirst(s: Scan, i: number, a: Atom): number {
  const t = s.tokens
  const year = t.value[i]!
  if (year < 1500 || year >= 2200) return 0
  let k = i + 1
  const mark = markAt(s, k)
  if (mark === COMMA || mark === HYPHEN || mark === SLASH) k++
  if (
    mark === SLASH &&
    digitsAt(s, k) > 0 &&
    digitsAt(s, k) <= 2 &&
    markAt(s, k + 1) === SLASH &&
    (bitsAt(s, k + 2) & W.MONTH) !== 0
  ) {
    a.year = year
    return date(s, a, t.value[k + 2]!, t.value[k]!, k + 3)
  }
  const bits = bitsAt(s, k)
  if ((bits & W.MONTH) === 0) return 0
  if ((bits & W.WORDLIKE) !== 0 && (t.flags[k]! & CAPITAL) === 0 && mark === 0) return 0
  if (mark === COMMA && k + 1 < s.to && digitsAt(s, k + 1) > 0) return 0
  const month = t.value[k]!
  let d = k + 1
  if ((bits & W.SHORT) !== 0 && markAt(s, d) === DOT && digitsAt(s, d + 1) > 0) d++
  if ((markAt(s, d) === HYPHEN || markAt(s, d) === SLASH) && !spacedAt(s, d)) d++
  const end = digitsAt(s, d) > 0 ? monthDayAt(s, d) : 0
  a.year = year
  if (end > 0 && !countsAfter(s, end)) {
    // "in 2018 March 18, 2019" belongs to what follows
    if (yearAt(s, markAt(s, end) === COMMA ? end + 1 : end) > 0) return 0
    return date(s, a, month, s.n, end) || 0
  }
  a.shape = MONTH_SHAPE
  a.precision = 'month'
  a.month = month
  return (a.last = k + 1)
}
