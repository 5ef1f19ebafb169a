import { civil, dayNumber, weekday } from '../../day.ts'
import { MODAL } from '../lexicon/roles.ts'
import * as W from '../lexicon/time.ts'
import { amount, moved, pluralAt } from './amounts.ts'
import { addMonths, daysOf, monthsOf, setDays, setUnit, unitStart } from './calendar.ts'
import { capitalAt } from './context.ts'
import { holiday } from './holidays.ts'
import { dayFirst, monthFirst } from './months.ts'
import { digitsAt } from './numbers.ts'
import { numericDate } from './numeric.ts'
import { ordinalUnit } from './ordinals.ts'
import { letterFirst, season } from './periods.ts'
import { resolve } from './resolve.ts'
import {
  COMMA,
  NONE,
  WEEKDAY_SHAPE,
  bitsAt,
  clear,
  markAt,
  newAtom,
  roleAt,
  senseAt,
  type Atom,
  type Scan,
} from './scan.ts'
import { pastDaypart, weekdayAt } from './weekdays.ts'

/** How far "this", "next", "last" move a calendar unit; NONE where the word moves none. */
export function offsetOf(sense: number): number {
  switch (sense) {
    case W.THIS:
    case W.CURRENT:
      return 0
    case W.NEXT:
    case W.COMING:
    case W.FOLLOWING:
      return 1
    case W.LAST:
    case W.PREVIOUS:
      return -1
    default:
      return NONE
  }
}

const other = newAtom()

/**
 * This year, next week, last month, coming quarter, the following week, next 3 weeks, the last few months, the coming months, this
 * Friday, next March, last summer, this morning, last night, this coming Friday, the same day, that year, next 5/12, next
 * Thanksgiving, last week of August.
 */
export function deictic(s: Scan, i: number, a: Atom): number {
  let sense = senseAt(s, i)
  let k = i + 1
  // "The Last Days" is a title
  if (i - 1 > s.from && senseAt(s, i - 1) === W.THE && capitalAt(s, i - 1) && capitalAt(s, i)) return 0
  if (sense === W.LAST || sense === W.NEXT) {
    const of = sense === W.LAST ? ordinalUnit(s, i, a) : 0
    if (of > 0) return of
    clear(a, i)
  }
  const after = senseAt(s, k)
  if ((sense === W.THIS || sense === W.THAT || sense === W.SAME) && (bitsAt(s, k) & W.DEIXIS) !== 0) {
    if (after === W.COMING || after === W.PAST || after === W.NEXT || after === W.LAST) {
      sense = after
      k++
    } else if (after === W.SAME) {
      sense = after
      k++
    }
  }
  if (senseAt(s, k) === W.VERY) k++
  const bits = bitsAt(s, k)
  if (bits === 0) return 0
  if ((bits & W.DAYPART) !== 0) {
    if (s.ref === NONE || (sense !== W.THIS && sense !== W.LAST)) return 0
    const day = sense === W.LAST ? s.ref - 1 : s.ref
    return setDays(a, day, day, k + 1)
  }
  if ((bits & W.UNIT) !== 0) return deicticUnit(s, i, a, sense, k)
  if ((bits & (W.DIGIT | W.CARDINAL | W.QUANTITY)) !== 0) {
    const end = amount(s, k, a, false)
    if (end > 0) {
      // "will last two weeks" is a verb
      if (sense === W.LAST && i > s.from && ((roleAt(s, i - 1) & MODAL) !== 0 || senseAt(s, i - 1) === W.TO)) {
        a.first = k
        return end
      }
      return deicticAmount(s, a, sense, end)
    }
    const date = (bits & W.DIGIT) !== 0 ? numericDate(s, k, a) || dayFirst(s, k, a) : 0
    if (date > 0 && (sense === W.THIS || sense === W.NEXT)) a.deixis = sense
    return a.deixis !== 0 && a.year === NONE ? date : 0
  }
  if (sense === W.THAT || sense === W.SAME) return thatPeriod(s, k, a, bits)
  if (sense === W.CURRENT) return 0
  if ((bits & W.WEEKDAY) !== 0) {
    const end = weekdayAt(s, k, a)
    if (end === 0) return 0
    a.first = i
    if (a.shape === WEEKDAY_SHAPE) a.deixis = sense
    return end
  }
  let end = 0
  if ((bits & W.MONTH) !== 0) end = monthFirst(s, k, a)
  else if ((bits & W.TIME_OF_YEAR) !== 0) end = season(s, k, a)
  else if ((bits & W.HOLIDAY) !== 0) end = holiday(s, k, a)
  else if ((bits & W.PERIOD_LETTER) !== 0) end = letterFirst(s, k, a)
  else if ((bits & W.ORDINAL) !== 0) end = dayFirst(s, k, a)
  if (end > 0 && a.year === NONE) a.deixis = sense
  else if (end > 0) a.first = k
  return end
}

/** "That autumn", "the same June": in the year that the text named last. */
function thatPeriod(s: Scan, k: number, a: Atom, bits: number): number {
  const named = s.context.named?.from ?? null
  if (named === null) return 0
  const end = (bits & W.MONTH) !== 0 ? monthFirst(s, k, a) : (bits & W.TIME_OF_YEAR) !== 0 ? season(s, k, a) : 0
  if (end === 0 || a.year !== NONE) return 0
  a.year = civil(named).year
  a.relative = true
  return end
}

function deicticUnit(s: Scan, i: number, a: Atom, sense: number, k: number): number {
  const unit = senseAt(s, k)
  if (unit === W.ANNIVERSARY || unit === W.HALF) return 0
  if (sense === W.SAME || sense === W.THAT) {
    const named = s.context.named
    const day = named ? (named.from ?? named.to) : null
    if (day !== null && (unit !== W.DAY || named!.from === named!.to)) {
      setUnit(a, unit, day, 0)
      a.relative = true
      return (a.last = k + 1)
    }
    if (sense === W.THAT || !s.convention.bareUnits) return 0
    sense = W.THIS
  }
  if (s.ref === NONE) return 0
  if (pluralAt(s, k) && unit !== W.CENTURY) {
    if (sense === W.THIS || (unit === W.YEAR && sense !== W.COMING && sense !== W.NEXT)) return 0
    const ahead = sense === W.COMING || sense === W.NEXT || sense === W.FOLLOWING
    if (!ahead) {
      if (sense === W.LAST && i > s.from && (roleAt(s, i - 1) & MODAL) !== 0) return 0
      a.precision = 'vague'
      const back = unit === W.DAY ? s.ref - 7 : addMonths(s.ref, unit === W.WEEK ? -1 : -6)
      return setDays(a, back, s.ref, k + 1)
    }
    // "The coming months" reach half a year ahead (CLAIMS.md), the coming days a week, the coming years five.
    a.precision = 'vague'
    return setDays(a, s.ref, unit === W.DAY ? s.ref + 7 : addMonths(s.ref, unit === W.YEAR ? 60 : 6), k + 1)
  }
  const offset = offsetOf(sense)
  a.last = k + 1
  if (sense === W.PAST) {
    if (unit === W.WEEKEND) {
      setUnit(a, unit, s.ref, weekday(s.ref) < 6 ? -1 : 0)
      a.relative = true
      return k + 1
    }
    // "the past year" ends today
    const months = monthsOf(unit)
    a.precision = 'vague'
    return setDays(a, months > 0 ? addMonths(s.ref, -months) : s.ref - daysOf(unit), s.ref, k + 1)
  }
  if (offset === NONE) return 0
  if (
    unit === W.DAY &&
    !s.convention.bareUnits &&
    (sense === W.NEXT || sense === W.FOLLOWING || sense === W.PREVIOUS)
  ) {
    // "the next day" counts from what the text named last
    const base = s.context.named?.to ?? null
    if (base === null) return 0
    return setDays(a, base + offset, base + offset, k + 1)
  }
  if (unit === W.DAY && sense === W.LAST) return 0
  setUnit(a, unit, s.ref, offset)
  a.relative = true
  return withinWeek(s, a, k + 1)
}

/** "Next week Sunday", "this week on Friday": a weekday after a week. */
function withinWeek(s: Scan, a: Atom, k: number): number {
  a.last = k
  if (a.precision !== 'week') return k
  let d = k
  if (markAt(s, d) === COMMA) d++
  if (senseAt(s, d) === W.ON) d++
  if ((bitsAt(s, d) & W.WEEKDAY) === 0 || (d > k && markAt(s, k) === COMMA && senseAt(s, k + 1) !== W.ON)) return k
  a.from = a.to = a.from + s.tokens.value[d]!
  a.precision = 'day'
  return (a.last = pastDaypart(s, d + 1))
}

/** "Next 3 weeks", "the last two years", "coming three quarters". */
function deicticAmount(s: Scan, a: Atom, sense: number, end: number): number {
  if (s.ref === NONE) return 0
  const unit = a.unit
  const ahead = sense === W.NEXT || sense === W.COMING || sense === W.FOLLOWING
  if (!ahead && sense !== W.LAST && sense !== W.PREVIOUS && sense !== W.PAST) return 0
  const days = a.months === 0
  a.precision = 'range'
  let p = a.first - 1
  if (senseAt(s, p) === W.THE) p--
  if (ahead && senseAt(s, p) === W.WITHIN && p >= s.low) {
    // "within the next 3 years" begins today
    a.first = p
    return setDays(
      a,
      s.ref,
      moved(a, s.ref, 1) - 1,
      senseAt(s, end) === W.AFTER && senseAt(s, end + 1) === W.TODAY ? end + 2 : end,
    )
  }
  if (
    unit === W.QUARTER ||
    unit === W.DECADE ||
    unit === W.CENTURY ||
    (sense === W.NEXT && !days) ||
    (sense === W.NEXT && unit === W.WEEK)
  ) {
    const from = ahead ? unitStart(unit, s.ref, 1) : unitStart(unit, s.ref, -a.amount)
    const to = ahead ? unitStart(unit, s.ref, 1 + Math.ceil(a.amount)) - 1 : unitStart(unit, s.ref, 0) - 1
    return setDays(a, from, to, end)
  }
  return ahead ? setDays(a, s.ref + 1, moved(a, s.ref, 1), end) : setDays(a, moved(a, s.ref, -1), s.ref - 1, end)
}

/**
 * Later this year, later in 2026, later in the year, later this month, earlier this week, earlier this year in January,
 * the rest of the year.
 * The house: from the reference on (up to it); commonly the second (first) half of what is left.
 */
export function laterThis(s: Scan, i: number, a: Atom): number {
  const rest = senseAt(s, i) === W.REST
  const later = rest || senseAt(s, i) === W.LATER
  let k = i + 1
  if (senseAt(s, k) === (rest ? W.OF : W.IN)) k++
  else if (rest) return 0
  if (senseAt(s, k) === W.THE) k++
  if (s.ref === NONE) return 0
  const bits = bitsAt(s, k)
  clear(other, k)
  let end = 0
  if ((bits & W.DEIXIS) !== 0 && (bitsAt(s, k + 1) & W.UNIT) !== 0) {
    const offset = offsetOf(senseAt(s, k))
    if (offset === NONE) return 0
    setUnit(other, senseAt(s, k + 1), s.ref, offset)
    end = k + 2
  } else if ((bits & W.UNIT) !== 0 && k > i + 1 && !pluralAt(s, k)) {
    setUnit(other, senseAt(s, k), s.ref, 0)
    end = k + 1
  } else if ((bits & W.DIGIT) !== 0 && digitsAt(s, k) === 4 && (rest || senseAt(s, k - 1) === W.IN)) {
    const year = s.tokens.value[k]!
    if (year < 1900 || year > 2099) return 0
    setUnit(other, W.YEAR, dayNumber(year, 1, 1), 0)
    end = k + 1
  } else if ((bits & W.DEIXIS) !== 0 && (bitsAt(s, k + 1) & W.TIME_OF_YEAR) !== 0) {
    // "later this summer"
    end = season(s, k + 1, other)
    other.deixis = senseAt(s, k)
    if (end === 0 || other.year !== NONE || !resolve(s, other, later ? 1 : -1)) return 0
  } else return 0
  if (other.precision === 'year' && senseAt(s, end) === W.IN && (bitsAt(s, end + 1) & W.MONTH) !== 0) {
    // "earlier this year in January": the month alone
    const month = monthFirst(s, end + 1, a)
    if (month > 0 && a.year === NONE) {
      a.year = civil(other.from).year
      a.relative = true
      return month
    }
    clear(a, i)
  }
  const inside = s.ref >= other.from && s.ref <= other.to
  a.precision = 'part'
  if (s.convention.laterFromReference || !inside || rest) {
    if (!inside) return setDays(a, other.from, other.to, end)
    return later ? setDays(a, s.ref, other.to, end) : setDays(a, other.from, s.ref, end)
  }
  const half =
    other.precision === 'year'
      ? dayNumber(civil(other.from).year, 7, 1)
      : other.precision === 'month'
        ? other.from + 15
        : other.precision === 'week'
          ? other.from + 3
          : other.from + Math.floor((other.to - other.from + 1) / 2)
  if (later) return setDays(a, Math.max(half, s.ref + 1), other.to, end)
  return setDays(a, other.from, Math.max(other.from, Math.min(half - 1, s.ref - 1)), end)
}
