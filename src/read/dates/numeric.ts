import { dayNumber } from '../../day.ts'
import { SEASON } from '../lexicon/roles.ts'
import * as W from '../lexicon/time.ts'
import { DIGITS, GROUPED, WORD } from '../tokens.ts'
import { isDay } from './calendar.ts'
import { digitsAt, fullYear } from './numbers.ts'
import {
  COLON,
  COMMA,
  DATE_SHAPE,
  DOT,
  FIXED,
  HYPHEN,
  MONTH_SHAPE,
  SLASH,
  bitsAt,
  isDash,
  isWord,
  markAt,
  roleAt,
  senseAt,
  spacedAt,
  type Atom,
  type Scan,
} from './scan.ts'

function setDate(a: Atom, year: number, month: number, day: number, last: number): number {
  a.shape = DATE_SHAPE
  a.precision = 'day'
  a.year = year
  a.month = month
  a.day = day
  return (a.last = last)
}

function setMonth(a: Atom, year: number, month: number, last: number): number {
  a.shape = MONTH_SHAPE
  a.precision = 'month'
  a.year = year
  a.month = month
  return (a.last = last)
}

const NO_YEAR = -99999

/** Two numbers as a month and a day, in the language's order unless that is impossible. */
function monthAndDay(s: Scan, a: Atom, year: number, x: number, y: number, last: number): number {
  const dayFirst = s.tokens.lexicon.language !== 'en'
  const month = dayFirst ? y : x
  const day = dayFirst ? x : y
  if (isDay(year, month, day)) return setDate(a, year, month, day, last)
  if (isDay(year, day, month)) return setDate(a, year, day, month, last)
  return 0
}

/** The end of a run of numbers that are glued together by marks: "138-2010-2015", "4:3", "650.650.6500". */
export function clusterEnd(s: Scan, i: number): number {
  const t = s.tokens
  let k = i + 1
  for (;;) {
    if (k + 1 >= s.to || spacedAt(s, k) || spacedAt(s, k + 1)) return k
    const mark = markAt(s, k)
    if (mark !== HYPHEN && mark !== SLASH && mark !== DOT && mark !== COLON) return k
    if (t.kind[k + 1] !== DIGITS) return k
    k += 2
  }
}

/** Whether the words before make a bare "4/22" or "7.6" a date: a weekday, "on", "from", "this". */
function datedBefore(s: Scan, i: number): boolean {
  const bits = bitsAt(s, i - 1)
  if ((bits & (W.WEEKDAY | W.DEIXIS)) !== 0) return true
  const sense = senseAt(s, i - 1)
  return (
    sense === W.IN ||
    sense === W.ON ||
    sense === W.SINCE ||
    sense === W.BY ||
    sense === W.UNTIL ||
    sense === W.FROM ||
    sense === W.TO ||
    sense === W.BEFORE ||
    sense === W.AFTER ||
    sense === W.BETWEEN ||
    sense === W.THROUGH ||
    sense === W.OR ||
    (sense === W.AND && (bitsAt(s, i - 2) & W.DIGIT) !== 0) ||
    (markAt(s, i - 1) === COMMA && (bitsAt(s, i - 2) & W.WEEKDAY) !== 0)
  )
}

/**
 * Dates in digits: 2024-06-12, 2024/6/12, 6/12/2024, 21/04/16, 13.5.2015, 9-18-15, 2024-06, 6/2024, 2024-25, 4/22, Friday 7.6,
 * 20240612, 2016 10 16. Where a run of numbers is no date, `s.skip` lies behind it and nothing within it is read.
 */
export function numericDate(s: Scan, i: number, a: Atom): number {
  const t = s.tokens
  const end = clusterEnd(s, i)
  const digits = digitsAt(s, i)
  if (end === i + 1) return digits === 8 ? compact(s, i, a) : digits === 0 ? decimal(s, i, a) : spaced(s, i, a, digits)
  const mark = markAt(s, i + 1)
  // "10/1-11/2/2017" is two dates: the run goes on while the mark stays the same.
  let stop = i + 3
  while (stop < end && markAt(s, stop) === mark) stop += 2
  const second = digitsAt(s, i + 2)
  if (stop < end && mark === HYPHEN && markAt(s, stop) === SLASH) return 0
  // 2020/23/Sep, 23-2020-September
  if (stop === i + 3 && markAt(s, stop) === mark && (bitsAt(s, stop + 1) & W.MONTH) !== 0) return 0
  if (digits === 0 || second === 0 || mark === COLON) return reject(s, end)
  const x = t.value[i]!
  const y = t.value[i + 2]!
  const glued = isWord(s, stop) && !spacedAt(s, stop)
  if (stop - i === 5) {
    const third = digitsAt(s, i + 4)
    const z = t.value[i + 4]!
    if (!glued && third > 0) {
      if (digits === 4 && second <= 2 && third <= 2) {
        if (isDay(x, y, z)) return setDate(a, x, y, z, stop)
      } else if (digits <= 2 && second <= 2 && (third === 4 || third === 2)) {
        const short = third === 2
        if (!(short && mark === DOT && digits + second < 4)) {
          const got = monthAndDay(s, a, short ? fullYear(z) : z, x, y, stop)
          if (got > 0) return got
        }
      }
    }
    return reject(s, end)
  }
  if (stop - i > 5 || glued) return reject(s, end)
  if (digits === 4 && second === 4) return x >= 1500 && x < y && y < 2200 ? 0 : reject(s, end)
  if (digits === 4 && second <= 2) {
    const range = second === 2 && y === (x + 1) % 100
    if (range && (y > 12 || roleAt(s, stop) & SEASON || roleAt(s, stop + 1) & SEASON)) {
      a.shape = FIXED
      a.precision = 'year'
      a.from = dayNumber(x, 1, 1)
      a.to = dayNumber(x + 1, 12, 31)
      return (a.last = stop)
    }
    if (mark !== DOT && y >= 1 && y <= 12 && x >= 1500 && x < 2200) return setMonth(a, x, y, stop)
    return reject(s, end)
  }
  if (digits <= 2 && second === 4 && mark !== DOT) {
    if (x >= 1 && x <= 12 && y >= 1500 && y < 2200) return setMonth(a, y, x, stop)
    return reject(s, end)
  }
  if (digits > 2 || second > 2) return mark === HYPHEN ? 0 : reject(s, end)
  const alone = i === s.from && stop >= s.to - 1
  if (mark === SLASH) {
    const scale = y <= 5 || y === 8 || y === 10
    if (stop === s.to || markAt(s, stop) !== 0x25) {
      const idiom = x === 24 && y === 7
      if (!idiom && (!(scale && x <= y) || alone || datedBefore(s, i))) {
        const next = markAt(s, stop) === COMMA ? digitsAt(s, stop + 1) : 0
        if (next === 4 || (next === 2 && !spacedAt(s, stop + 1))) {
          const z = t.value[stop + 1]!
          const got = monthAndDay(s, a, next === 2 ? fullYear(z) : z, x, y, stop + 2)
          if (got > 0) return got
        }
        const got = monthAndDay(s, a, NO_YEAR, x, y, stop)
        if (got > 0) return got
      }
    }
    return reject(s, end)
  }
  if (mark === HYPHEN && (alone || (bitsAt(s, i - 1) & W.WEEKDAY) !== 0)) return monthAndDay(s, a, NO_YEAR, x, y, stop)
  return mark === HYPHEN ? 0 : reject(s, end)
}

function reject(s: Scan, end: number): number {
  s.skip = end
  return 0
}

/** 20240612, by itself. */
function compact(s: Scan, i: number, a: Atom): number {
  const value = s.tokens.value[i]!
  const year = Math.floor(value / 10000)
  const month = Math.floor(value / 100) % 100
  if (year < 1900 || year >= 2100 || !isDay(year, month, value % 100)) return 0
  if (i + 1 < s.to && s.tokens.kind[i + 1] === WORD) return 0
  return setDate(a, year, month, value % 100, i + 1)
}

/** "Friday 7.6", "in 4.22": a decimal that stands where only a date can. */
function decimal(s: Scan, i: number, a: Atom): number {
  const t = s.tokens
  if ((t.flags[i]! & GROUPED) === 0 || !datedBefore(s, i)) return 0
  if (i + 1 < s.to && (t.kind[i + 1] === WORD || markAt(s, i + 1) === 0x25 || isDash(markAt(s, i + 1)))) {
    if ((bitsAt(s, i - 1) & W.WEEKDAY) === 0) return 0
  }
  const start = t.start[i]!
  const length = t.end[i]! - start
  let point = 1
  while (point < length && t.text.charCodeAt(start + point) !== DOT) point++
  if (point > 2 || length - point - 1 > 2 || length - point < 2) return 0
  let fraction = 0
  for (let k = point + 1; k < length; k++) fraction = fraction * 10 + t.text.charCodeAt(start + k) - 48
  return monthAndDay(s, a, NO_YEAR, Math.floor(t.value[i]!), fraction, i + 1)
}

/** "2016 10 16", "10 31 1974", "2016 / 11", "11 - 2016", "2 - 15". */
function spaced(s: Scan, i: number, a: Atom, digits: number): number {
  const t = s.tokens
  const second = digitsAt(s, i + 1)
  if (second > 0 && spacedAt(s, i + 1)) {
    const third = digitsAt(s, i + 2)
    const x = t.value[i]!
    const y = t.value[i + 1]!
    const z = t.value[i + 2]!
    if (digits === 4 && second <= 2 && third > 0 && third <= 2)
      return isDay(x, y, z) ? setDate(a, x, y, z, i + 3) : reject(s, i + 3)
    if (digits <= 2 && second <= 2 && third === 4 && z >= 1900 && z < 2100) return monthAndDay(s, a, z, x, y, i + 3)
    return 0
  }
  const mark = markAt(s, i + 1)
  const next = digitsAt(s, i + 2)
  if (next === 0 || (mark !== HYPHEN && mark !== SLASH)) return 0
  const x = t.value[i]!
  const y = t.value[i + 2]!
  if (digits === 4 && next <= 2 && x >= 1500 && x < 2200) {
    if (y >= 1 && y <= 12) return setMonth(a, x, y, i + 3)
    return reject(s, i + 3)
  }
  if (digits <= 2 && next === 4 && y >= 1500 && y < 2200) {
    if (x >= 1 && x <= 12) return setMonth(a, y, x, i + 3)
    return reject(s, i + 3)
  }
  if (digits <= 2 && next <= 2 && mark === HYPHEN && i === s.from && i + 3 >= s.to - 1)
    return monthAndDay(s, a, NO_YEAR, x, y, i + 3)
  return 0
}
