import * as W from '../lexicon/time.ts'
import { AUDIENCE, AUXILIARY, EPISODE, FUNCTION, LENGTH, MODAL, PAST, PRESENT, SEASON } from '../lexicon/roles.ts'
import { CAPITAL, WORD, foldUnit } from '../tokens.ts'
import { civil, dayNumber } from '../../day.ts'
import { isMonthAlone, ledAt, nameAt } from './context.ts'
import { digitsAt, fullYear, monthDayAt, smallWords, yearAt, yearWords } from './numbers.ts'
import { isDay } from './numeric.ts'
import {
  COLON,
  COMMA,
  DATE_SHAPE,
  DOT,
  FIXED,
  HYPHEN,
  MONTHDAY_SHAPE,
  MONTH_SHAPE,
  NONE,
  SLASH,
  YEAR_SHAPE,
  bitsAt,
  isDash,
  markAt,
  senseAt,
  spacedAt,
  type Atom,
  type Scan,
} from './scan.ts'

/**
 * The year of "next year", "of the same year", "last year", "of the year" after a month, quarter or season. Returns the token
 * after it, or 0; the year is in `s.n`.
 */
export function deicticYear(s: Scan, i: number): number {
  let k = i
  const of = senseAt(s, k) === W.OF || senseAt(s, k) === W.IN
  if (of) k++
  const the = senseAt(s, k) === W.THE
  if (the) k++
  if (of && the && senseAt(s, k) === W.YEAR) {
    if (s.year === NONE) return 0
    s.n = s.year
    return k + 1
  }
  if ((bitsAt(s, k) & W.DEIXIS) === 0 || senseAt(s, k + 1) !== W.YEAR) return 0
  const sense = senseAt(s, k)
  if (sense === W.SAME || sense === W.THAT) {
    const named = s.context.named?.from ?? null
    if (named !== null) s.n = civil(named).year
    else if (s.year !== NONE) s.n = s.year
    else return 0
    return k + 2
  }
  if (s.year === NONE) return 0
  if (sense === W.LAST || sense === W.PREVIOUS) s.n = s.year - 1
  else if (sense === W.NEXT || sense === W.FOLLOWING || sense === W.COMING) s.n = s.year + 1
  else if (sense === W.THIS || sense === W.CURRENT) s.n = s.year
  else return 0
  return k + 2
}

/** The year after a month, a day, a quarter: ", 2024", "of 2024", "in 2024", "-2024", "'24", "this year". */
export function yearAfter(s: Scan, a: Atom, i: number): number {
  let k = i
  const mark = markAt(s, k)
  const sense = senseAt(s, k)
  if (mark === COMMA || sense === W.OF || sense === W.IN) k++
  else if ((mark === HYPHEN || mark === SLASH) && !spacedAt(s, k) && !spacedAt(s, k + 1)) k++
  if (senseAt(s, k) === W.THE && senseAt(s, k + 1) === W.YEAR) k += senseAt(s, k + 2) === W.OF ? 3 : 2
  const end = yearAt(s, k)
  if (end > 0 && s.n >= 1500 && s.n < 2200) {
    const sign = markAt(s, end)
    const glued =
      end < s.to &&
      s.tokens.kind[end] === WORD &&
      !spacedAt(s, end) &&
      s.tokens.lexeme[end] !== s.tokens.lexicon.possessive
    if (!glued && sign !== 0x25) {
      a.year = s.n
      return end
    }
  }
  if (sense === W.OF && digitsAt(s, k) === 2 && s.tokens.value[k]! > 31) {
    a.year = fullYear(s.tokens.value[k]!)
    return k + 1
  }
  const relative = mark === COMMA ? 0 : deicticYear(s, i)
  if (relative > 0) {
    a.year = s.n
    a.relative = true
    return relative
  }
  return i
}

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

/** Whether a number after a month counts something else: "in May 10 episodes", "May 9:30". */
function countsAfter(s: Scan, end: number): boolean {
  const mark = markAt(s, end)
  if (mark === 0x25 || (mark === COLON && digitsAt(s, end + 1) > 0 && !spacedAt(s, end + 1))) return true
  if (end >= s.to || s.tokens.kind[end] !== WORD) return false
  return !spacedAt(s, end)
    ? s.tokens.lexeme[end] !== s.tokens.lexicon.possessive
    : (s.tokens.role[end]! & (EPISODE | LENGTH)) !== 0
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
  // W.A day.
  let d = k
  const mark = markAt(s, d)
  const joined = (mark === HYPHEN || mark === SLASH) && !spacedAt(s, d) && !spacedAt(s, d + 1)
  if (mark === COMMA || joined) d++
  const the = senseAt(s, d) === W.THE
  if (the) d++
  const words = digitsAt(s, d) === 0
  const end = monthDayAt(s, d)
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
        !(t.role[end]! & FUNCTION)
      )
    if (ok && !(words && ordinal && (t.role[end] ?? 0) & (SEASON | EPISODE))) {
      if (year === end && joined) {
        // Jan-28-24
        const z = digitsAt(s, end + 1)
        if ((markAt(s, end) === HYPHEN || markAt(s, end) === SLASH) && z === 2 && !spacedAt(s, end + 1)) {
          a.year = fullYear(t.value[end + 1]!)
          return date(s, a, month, day, end + 2)
        }
      }
      return date(s, a, month, day, year)
    }
    a.year = NONE
    a.relative = false
  }
  // W.A year.
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
  const role = i > s.from ? t.role[i - 1]! : 0
  if ((role & (SEASON | EPISODE)) !== 0 && senseAt(s, i - 1) !== W.OF) return 0
  const digits = digitsAt(s, i)
  if (digits === 4) return yearFirst(s, i, a)
  let k = monthDayAt(s, i)
  if (k === 0) return 0
  const day = s.n
  const ordinal = s.ordinal
  if (senseAt(s, k) === W.DAY && ordinal) k++
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
  if (end > k) return date(s, a, month, day, end)
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
  return date(s, a, month, day, k)
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

/** Whether a token is the single letter s, as in "1990s" and "1990 s". */
function isLetterS(s: Scan, i: number): boolean {
  const t = s.tokens
  return (
    i < s.to &&
    t.kind[i] === WORD &&
    (t.lexeme[i] === t.lexicon.possessive ||
      (t.start[i]! + 1 === t.end[i] && foldUnit(t.text.charCodeAt(t.start[i]!)) === 0x73))
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
  if (t.lexeme[i + 1] === t.lexicon.possessive && digits === 4 && !the) return 0
  if (digits === 4) return value >= 1500 && value < 2200 ? decade(a, value, i + 2) : 0
  if (!the && senseAt(s, i - 1) !== W.IN && markAt(s, i - 1) !== 0x27) return 0
  return decade(a, fullYear(value), i + 2)
}

/** Whether a word is a plural that a number before it could count: "2000 pieces". */
function countable(s: Scan, i: number): boolean {
  const t = s.tokens
  if (i >= s.to || t.kind[i] !== WORD || !spacedAt(s, i)) return false
  const role = t.role[i]!
  if ((role & (AUDIENCE | LENGTH | EPISODE)) !== 0 || (bitsAt(s, i) & W.UNIT) !== 0) return true
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
  const t = s.tokens
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
  const glued = !spacedAt(s, i)
  if (
    glued &&
    (mark === 0x24 ||
      mark === 0x20ac ||
      mark === 0xa3 ||
      mark === 0x23 ||
      mark === 0x2b ||
      mark === 0x3d ||
      mark === 0x5f ||
      mark === 0x40 ||
      mark === 0x26)
  )
    return 0
  if (glued && i > s.from && t.kind[before] === WORD) return 0
  const after = markAt(s, end)
  if (after === 0x25) return 0
  if (end < s.to && t.kind[end] === WORD && !spacedAt(s, end) && t.lexeme[end] !== t.lexicon.possessive) return 0
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
      (before >= s.from && t.lexeme[before] === t.lexicon.possessive) ||
      ((t.role[before] ?? 0) & FUNCTION && !led && (bitsAt(s, before) & W.APPROXIMATE) === 0)
    if (!determined || (t.role[end]! & (AUDIENCE | LENGTH)) !== 0 || (bitsAt(s, end) & W.UNIT) !== 0) return 0
  }
  if (before >= s.from && !led && mark === 0) {
    if (nameAt(s, before)) return 0
    if ((t.role[before]! & (SEASON | EPISODE)) !== 0) return 0
  }
  if (digitsAt(s, end) > 0 && spacedAt(s, end) && digitsAt(s, end) <= 2) return 0
  if (before < s.from && end < s.to && t.kind[end] === WORD) {
    const role = t.role[end]!
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
  const t = s.tokens
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
  if (end < s.to && t.kind[end] === WORD) {
    const sense = senseAt(s, end)
    const role = t.role[end]!
    if (
      sense === W.OF ||
      (role & FUNCTION) === 0 ||
      (bitsAt(s, end) & (W.CARDINAL | W.ORDINAL | W.UNIT | W.DEIXIS)) !== 0
    )
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
