/**
 * Calendar days as whole numbers: days since 1970-01-01 in the proleptic Gregorian calendar. Arithmetic on a number is
 * what the hot loops need; at the edges a day is an ISO 8601 string.
 */

/** A calendar day as `YYYY-MM-DD`. */
export type IsoDay = string

/**
 * The day number of a civil date. Month is 1…12; a day past the month's end runs over into the next.
 * Formula: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013), days_from_civil.
 *
 * @example dayNumber(1970, 1, 1) // 0
 */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** Year, month (1…12) and day (1…31) of a day number; the inverse of `dayNumber` (same source, civil_from_days). */
export function civil(day: number): { year: number; month: number; day: number } {
  const z = day + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const mp = Math.floor((5 * dayOfYear + 2) / 153)
  const month = mp < 10 ? mp + 3 : mp - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1,
  }
}

/** Monday = 0 … Sunday = 6. */
export function weekday(day: number): number {
  return (((day + 3) % 7) + 7) % 7
}

/** Days in a month (1…12). */
export function monthLength(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/**
 * The ISO form of a day number.
 *
 * @example isoOf(0) // '1970-01-01'
 */
export function isoOf(day: number): IsoDay {
  const { year, month, day: d } = civil(day)
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${d < 10 ? '0' : ''}${d}`
}

const HYPHEN = 0x2d

/** The number that the digits from `from` to `to` (exclusive) are, -1 where another character stands among them. */
function digits(text: string, from: number, to: number): number {
  let n = 0
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48
    if (digit < 0 || digit > 9) return -1
    n = n * 10 + digit
  }
  return n
}

/**
 * The day number of `YYYY-MM-DD` (anything after the day is ignored), or `null` where that is no day of the calendar.
 *
 * @example dayOf('2024-02-30') // null
 */
export function dayOf(iso: string): number | null {
  if (iso.length < 10 || iso.charCodeAt(4) !== HYPHEN || iso.charCodeAt(7) !== HYPHEN) return null
  const year = digits(iso, 0, 4)
  const month = digits(iso, 5, 7)
  const day = digits(iso, 8, 10)
  if (year < 0 || month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return null
  return dayNumber(year, month, day)
}

/** The months in English, January first. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const
