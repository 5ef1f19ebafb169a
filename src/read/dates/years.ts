import { dayNumber } from '../../day.ts'
import { AUDIENCE, AUXILIARY, EPISODE, FUNCTION, LENGTH, MODAL, PAST, PRESENT, SEASON } from '../lexicon/roles.ts'
import * as W from '../lexicon/time.ts'
import { CAPITAL, WORD, foldUnit } from '../tokens.ts'
import { ledAt, nameAt } from './context.ts'
import { digitsAt, fullYear, monthDayAt, smallWords, yearAt, yearWords } from './numbers.ts'
import {
  FIXED,
  HOLIDAY_SHAPE,
  MONTHDAY_SHAPE,
  NONE,
  SEASON_SHAPE,
  SLASH,
  YEAR_SHAPE,
  bitsAt,
  isDash,
  isWord,
  markAt,
  possessiveAt,
  roleAt,
  senseAt,
  spacedAt,
  type Atom,
  type Scan,
} from './scan.ts'

/** Whether a token is the single letter s, as in "1990s" and "1990 s". */
function isLetterS(s: Scan, i: number): boolean {
  const t = s.tokens
  return (
    i < s.to &&
    t.kind[i] === WORD &&
    (possessiveAt(s, i) || (t.start[i]! + 1 === t.end[i] && foldUnit(t.text.charCodeAt(t.start[i]!)) === 0x73))
  )
}

function decade(a: Atom, from: number, last: number): number {
  a.shape = FIXED
  a.precision = 'decade'
  a.from = dayNumber(from, 1, 1)
  a.to = dayNumber(from + 9, 12, 31)
  return (a.last = last)
}

/** Decades: the 1990s, the 1970's, '90s, in 70's, the nineteen seventies, the noughties, the two thousands. */
export function decadeAt(s: Scan, i: number, a: Atom): number {
  const t = s.tokens
  const bits = t.time[i]!
  if ((bits & W.DECADE_WORD) !== 0) {
    if (senseAt(s, i - 1) !== W.THE && !ledAt(s, i)) return 0
    const tens = t.value[i]!
    return decade(a, tens === 0 ? 2000 : 1900 + tens, i + 1)
  }
  if ((bits & W.CARDINAL) !== 0) {
    const end = smallWords(s, i)
    if (end > 0 && (bitsAt(s, end) & W.DECADE_WORD) !== 0 && s.n >= 15 && s.n <= 21)
      return decade(a, s.n * 100 + t.value[end]!, end + 1)
    return 0
  }
  const digits = digitsAt(s, i)
  const value = t.value[i]!
  if (value % 10 !== 0 || (digits !== 4 && digits !== 2) || !isLetterS(s, i + 1)) return 0
  const the = senseAt(s, i - 1) === W.THE || (markAt(s, i - 1) === 0x27 && senseAt(s, i - 2) === W.THE)
  if (possessiveAt(s, i + 1) && digits === 4 && !the) return 0
  if (digits === 4 && value % 100 === 0 && value < 1900 && value >= 1500) {
    decade(a, value, i + 2)
    a.precision = 'century'
    a.to = dayNumber(value + 99, 12, 31)
    return a.last
  }
  if (digits === 4) return value >= 1500 && value < 2200 ? decade(a, value, i + 2) : 0
  if (!the && senseAt(s, i - 1) !== W.IN && markAt(s, i - 1) !== 0x27) return 0
  return decade(a, fullYear(value), i + 2)
}

/** The 2024 holidays, the 2024 holiday season, its 2025 summer slate: the year before its time. */
export function yearThenTime(s: Scan, i: number, a: Atom): number {
  if (digitsAt(s, i) !== 4) return 0
  const year = s.tokens.value[i]!
  const bits = bitsAt(s, i + 1)
  if (year < 1900 || year >= 2100 || (bits & (W.TIME_OF_YEAR | W.HOLIDAY)) === 0) return 0
  if ((bits & W.TIME_OF_YEAR) !== 0) {
    // "2024 Fall Guy" begins a title
    if (nameAt(s, i + 2)) return 0
    a.shape = SEASON_SHAPE
    a.precision = 'season'
    a.nth = s.tokens.value[i + 1]!
    a.year = year
    return (a.last = i + 2)
  }
  if (senseAt(s, i + 1) !== W.HOLIDAYS) return 0
  const season = i + 2 < s.to && (roleAt(s, i + 2) & SEASON) !== 0
  a.shape = HOLIDAY_SHAPE
  a.precision = 'part'
  a.nth = W.HOLIDAYS
  a.year = year
  return (a.last = season ? i + 3 : i + 2)
}

/** Whether a word is a plural that a number before it could count: "2000 pieces". */
function countable(s: Scan, i: number): boolean {
  const t = s.tokens
  if (i >= s.to || t.kind[i] !== WORD || !spacedAt(s, i)) return false
  const role = roleAt(s, i)
  if ((role & (AUDIENCE | LENGTH | EPISODE)) !== 0 || (bitsAt(s, i) & W.UNIT) !== 0) return true
  if ((bitsAt(s, i) & (W.LINK | W.BOUND)) !== 0) return false
  if ((role & (FUNCTION | AUXILIARY | PRESENT)) !== 0 || (t.flags[i]! & CAPITAL) !== 0) return false
  const end = t.end[i]!
  const length = end - t.start[i]!
  return length > 3 && t.text.charCodeAt(end - 1) === 0x73 && t.text.charCodeAt(end - 2) !== 0x73
}

/**
 * A year by itself: "in 2024", "(2018)", "2017's", "the 2016 film", "said 2024". Not the number of a title ("Runner 2049"),
 * of a count ("2000 pieces"), of money, of a class ("class of 2024").
 */
export function bareYear(s: Scan, i: number, a: Atom): number {
  const end =
    digitsAt(s, i) === 4
      ? yearAt(s, i)
      : (bitsAt(s, i) & W.CARDINAL) !== 0
        ? yearWords(s, i)
        : markAt(s, i) === 0x27
          ? yearAt(s, i)
          : 0
  if (end === 0) return 0
  const year = s.n
  if (year < 1500 || year >= 2200) return 0
  const before = i - 1
  const mark = markAt(s, before)
  const after = markAt(s, end)
  if (after === 0x25) return 0
  if (isWord(s, end) && !spacedAt(s, end) && !possessiveAt(s, end)) return 0
  if (
    isDash(after) &&
    !spacedAt(s, end) &&
    !spacedAt(s, end + 1) &&
    digitsAt(s, end + 1) > 0 &&
    digitsAt(s, end + 1) !== 4
  )
    return 0
  const led = ledAt(s, i)
  if (senseAt(s, before) === W.OF && senseAt(s, before - 1) === W.CLASS) return 0
  if (
    !led &&
    (year < 1900 || year >= 2100) &&
    mark !== 0x28 &&
    senseAt(s, before) !== W.YEAR &&
    senseAt(s, before) !== W.THE
  )
    return 0
  const sense = senseAt(s, before)
  if (sense === W.OVER || (sense === W.THAN && s.tokens.lexicon.language === 'en' && countable(s, end))) return 0
  if (countable(s, end)) {
    const determined =
      sense === W.THE ||
      sense === W.A ||
      (before >= s.from && possessiveAt(s, before)) ||
      (roleAt(s, before) & FUNCTION && !led && (bitsAt(s, before) & W.APPROXIMATE) === 0)
    if (!determined || (roleAt(s, end) & (AUDIENCE | LENGTH)) !== 0 || (bitsAt(s, end) & W.UNIT) !== 0) return 0
  }
  if (before >= s.from && !led && mark === 0) {
    if (nameAt(s, before)) return 0
    if ((roleAt(s, before) & (SEASON | EPISODE)) !== 0) return 0
  }
  if (digitsAt(s, end) > 0 && spacedAt(s, end) && digitsAt(s, end) <= 2) return 0
  if (before < s.from && isWord(s, end)) {
    const role = roleAt(s, end)
    // "1899 was cancelled": a title at the sentence's begin
    if ((role & (AUXILIARY | PRESENT | PAST)) !== 0 && (role & MODAL) === 0) return 0
  }
  if ((mark === 0x22 || mark === 0x27) && (after === 0x22 || after === 0x27) && (s.year === NONE || year < s.year))
    return 0
  a.shape = YEAR_SHAPE
  a.precision = 'year'
  a.year = year
  a.last = end
  if (senseAt(s, end) === W.ERA) a.last = end + 1
  else if (after === 0x27 && isLetterS(s, end)) a.last = end
  return a.last
}

/** The day of a month that is not named: "on the 17th", "the 27". Not "the 17th episode". */
export function monthDay(s: Scan, i: number, a: Atom): number {
  if (digitsAt(s, i) === 0 || senseAt(s, i - 1) !== W.THE) return 0
  const end = monthDayAt(s, i)
  if (end === 0) return 0
  if (
    !s.ordinal &&
    !(
      end >= s.to ||
      (markAt(s, end) !== 0 && !isDash(markAt(s, end)) && markAt(s, end) !== SLASH && markAt(s, end) !== 0x25)
    )
  )
    return 0
  if (isDash(markAt(s, end)) && !spacedAt(s, end)) return 0
  if (isWord(s, end)) {
    const role = roleAt(s, end)
    if (senseAt(s, end) === W.OF || ((role & (AUXILIARY | MODAL)) === 0 && (bitsAt(s, end) & (W.LINK | W.BOUND)) === 0))
      return 0
  }
  a.shape = MONTHDAY_SHAPE
  a.precision = 'day'
  a.day = monthDayAt(s, i) > 0 ? s.n : 0
  return (a.last = end)
}

/** Twenty-first century. */
export function century(s: Scan, i: number, a: Atom): number {
  const end = monthDayAt(s, i)
  if (end === 0 || !s.ordinal || senseAt(s, end) !== W.CENTURY) return 0
  a.shape = FIXED
  a.precision = 'century'
  a.from = dayNumber((s.n - 1) * 100 + 1, 1, 1)
  a.to = dayNumber(s.n * 100, 12, 31)
  return (a.last = end + 1)
}
