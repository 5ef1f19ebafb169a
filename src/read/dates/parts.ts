import { dayNumber } from '../../day.ts'
import * as W from '../lexicon/time.ts'
import { setUnit } from './calendar.ts'
import { holiday } from './holidays.ts'
import { monthFirst } from './months.ts'
import { yearAt } from './numbers.ts'
import { ordinalUnit } from './ordinals.ts'
import { digitsBeforeLetter, letterFirst, season } from './periods.ts'
import { deictic } from './relative.ts'
import {
  FIXED,
  HYPHEN,
  MONTH_SHAPE,
  NONE,
  SLASH,
  YEAR_SHAPE,
  bitsAt,
  clear,
  isDash,
  markAt,
  possessiveAt,
  senseAt,
  spacedAt,
  type Atom,
  type Scan,
} from './scan.ts'
import { bareYear, decadeAt } from './years.ts'

/** A period that has parts: a month, a year, a season, a quarter, a decade, "next year", "the year". Returns the token after it, or 0. */
export function periodAt(s: Scan, i: number, a: Atom): number {
  const first = a.first
  const end = readPeriod(s, i, a)
  a.first = first
  return end
}

function readPeriod(s: Scan, i: number, a: Atom): number {
  const bits = bitsAt(s, i)
  if ((bits & W.MONTH) !== 0) {
    const end = monthFirst(s, i, a)
    return end > 0 && a.shape === MONTH_SHAPE ? end : 0
  }
  if ((bits & W.TIME_OF_YEAR) !== 0) return season(s, i, a)
  if ((bits & W.PERIOD_LETTER) !== 0) return letterFirst(s, i, a)
  if ((bits & W.DIGIT) !== 0 || markAt(s, i) === 0x27) {
    const end = (bits & W.DIGIT) !== 0 ? decadeAt(s, i, a) || digitsBeforeLetter(s, i, a) || ordinalUnit(s, i, a) : 0
    if (end > 0) return end
    const year = yearAt(s, i)
    if (year === 0 || s.n < 1500 || s.n >= 2200 || markAt(s, year) === 0x25) return 0
    a.shape = YEAR_SHAPE
    a.precision = 'year'
    a.year = s.n
    return (a.last = year)
  }
  if ((bits & W.CARDINAL) !== 0) return decadeAt(s, i, a) || bareYear(s, i, a)
  if ((bits & W.DECADE_WORD) !== 0) return decadeAt(s, i, a)
  if ((bits & W.ORDINAL) !== 0) return ordinalUnit(s, i, a)
  if ((bits & W.DEIXIS) !== 0) return deictic(s, i, a)
  if ((bits & W.HOLIDAY) !== 0) return holiday(s, i, a)
  if ((bits & W.UNIT) !== 0 && s.ref !== NONE) {
    const unit = senseAt(s, i)
    if (unit === W.YEAR && yearAt(s, i + 1) > 0) {
      setUnit(a, W.YEAR, dayNumber(s.n, 1, 1), 0)
      return (a.last = i + 2)
    }
    if (unit !== W.YEAR && unit !== W.MONTHS && unit !== W.WEEK && unit !== W.QUARTER && unit !== W.DECADE) return 0
    setUnit(a, unit, s.ref, 0)
    a.relative = true
    return (a.last = i + 1)
  }
  return 0
}

/**
 * Early 2024, mid-2025, late next year, early March, mid-to-late 2025, early or mid May, end of 2023, the beginning of April, the
 * middle of last year, end of the month, year-end, end-2024, late in 2024, early in the year, the latter part of 2025.
 */
export function partPhrase(s: Scan, i: number, a: Atom): number {
  const sense = senseAt(s, i)
  if (sense === W.LATER || sense === W.EARLIER) return 0
  if (sense === W.IDES) {
    if (senseAt(s, i + 1) !== W.OF || (bitsAt(s, i + 2) & W.MONTH) === 0) return 0
    const end = monthFirst(s, i + 2, a)
    if (end === 0) return 0
    a.shape = 4
    a.precision = 'day'
    const m = a.month
    a.day = m === 3 || m === 5 || m === 7 || m === 10 ? 15 : 13
    a.first = i
    return end
  }
  let k = i + 1
  let to = 0
  // mid-to-late, early or mid, mid/late
  let p = k
  if (isDash(markAt(s, p)) || markAt(s, p) === SLASH) p++
  if (senseAt(s, p) === W.TO || senseAt(s, p) === W.OR) p++
  if (isDash(markAt(s, p))) p++
  if (p > k && (bitsAt(s, p) & W.PART) !== 0) {
    to = senseAt(s, p)
    k = p + 1
  }
  const last = to === 0 ? sense : to
  const noun = last === W.START || last === W.END || last === W.MID
  if (markAt(s, k) === HYPHEN && !spacedAt(s, k)) k++
  if (!noun && senseAt(s, k) === W.PIECE && senseAt(s, k + 1) === W.OF) k++
  let linked = false
  if (senseAt(s, k) === W.OF || (!noun && senseAt(s, k) === W.IN)) {
    linked = true
    k++
  }
  if ((bitsAt(s, k) & W.APPROXIMATE) !== 0) k++
  if (senseAt(s, k) === W.THE) k++
  if ((last === W.START || last === W.END) && !linked && k === i + 1) return 0
  if (
    (bitsAt(s, k) & W.UNIT) !== 0 &&
    !linked &&
    last !== W.END &&
    last !== W.MID &&
    senseAt(s, k - 1) !== W.THE &&
    markAt(s, k - 1) !== HYPHEN
  )
    return 0
  const end = periodAt(s, k, a)
  if (end === 0 || a.part !== 0) {
    clear(a, i)
    return 0
  }
  if (a.shape === FIXED && a.precision === 'day') return 0
  a.first = i
  a.part = sense
  a.partTo = to
  return (a.last = end)
}

/** The end of a unit that is named first: year-end, year's end, month-end. Read from the unit. */
export function endFirst(s: Scan, i: number, a: Atom): number {
  const unit = senseAt(s, i)
  if (s.ref === NONE || (unit !== W.YEAR && unit !== W.MONTHS && unit !== W.WEEK)) return 0
  let k = i + 1
  if (markAt(s, k) === HYPHEN || possessiveAt(s, k)) k++
  if (k === i + 1 || senseAt(s, k) !== W.END) return 0
  a.part = W.END
  const year = unit === W.YEAR ? yearAt(s, k + 1) : 0
  if (year > 0) {
    setUnit(a, W.YEAR, dayNumber(s.n, 1, 1), 0)
    return (a.last = year)
  }
  setUnit(a, unit, s.ref, 0)
  a.relative = true
  return (a.last = k + 1)
}
