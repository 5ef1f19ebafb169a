import { MONTHS, civil, dayOf, isoOf, monthLength } from '../day.ts'
import type { Window } from '../window.ts'

/**
 * A day as people write it.
 *
 * @example dayWords(20200) // '22 April 2025'
 */
export function dayWords(day: number): string {
  const { year, month, day: d } = civil(day)
  return `${d} ${MONTHS[month - 1]} ${year}`
}

/**
 * The month of a day.
 *
 * @example monthWords(20200) // 'April 2025'
 */
export function monthWords(day: number): string {
  const { year, month } = civil(day)
  return `${MONTHS[month - 1]} ${year}`
}

/** Stretches of whole months that have a name: [first month, last month, name]. */
const NAMED: readonly (readonly [number, number, string])[] = [
  [1, 12, ''],
  [1, 6, 'the first half of '],
  [7, 12, 'the second half of '],
  [1, 3, 'the first quarter of '],
  [4, 6, 'the second quarter of '],
  [7, 9, 'the third quarter of '],
  [10, 12, 'the fourth quarter of '],
  [3, 5, 'spring '],
  [6, 8, 'summer '],
  [9, 11, 'autumn '],
  [1, 4, 'early '],
  [5, 8, 'the middle of '],
  [9, 12, 'late '],
]

/**
 * A window in words: a day, a month, a named part of a year, or from one to the other.
 *
 * @example windowWords(19905, 20089) // 'the second half of 2024'
 */
export function windowWords(from: number, to: number): string {
  if (from === to) return dayWords(from)
  const a = civil(from)
  const b = civil(to)
  if (a.day === 1 && b.day === monthLength(b.year, b.month)) {
    if (a.year === b.year) {
      if (a.month === b.month) return monthWords(from)
      const named = NAMED.find(([first, last]) => first === a.month && last === b.month)
      if (named) return `${named[2]}${a.year}`
      return `${MONTHS[a.month - 1]} to ${monthWords(to)}`
    }
    return a.month === 1 && b.month === 12 ? `${a.year} to ${b.year}` : `${monthWords(from)} to ${monthWords(to)}`
  }
  if (a.year === b.year && a.month === b.month) return `${a.day} to ${dayWords(to)}`
  return `${dayWords(from)} to ${dayWords(to)}`
}

/** A preposition that fits the words of a window: "on 22 April 2025", "in April 2025", "between … and …". */
export function inWindow(window: Window): string {
  const from = window.from === null ? null : dayOf(window.from)
  const to = window.to === null ? null : dayOf(window.to)
  if (from === null) return to === null ? 'at some time' : `by ${dayWords(to)}`
  if (to === null) return `from ${dayWords(from)} on`
  const words = windowWords(from, to)
  if (from === to) return `on ${words}`
  return / to /.test(words) ? `between ${words.replace(' to ', ' and ')}` : `in ${words}`
}

/**
 * The stretch in which a forecast puts most of its mass, as coarse as it is wide: days where it is narrow, months else.
 *
 * @example betweenWords(20000, 20400) // 'between October 2024 and November 2025'
 */
export function betweenWords(from: number, to: number): string {
  if (from === to) return `on ${dayWords(from)}`
  if (to - from <= 45) {
    const a = civil(from)
    const b = civil(to)
    return a.year === b.year && a.month === b.month
      ? `between ${a.day} and ${dayWords(to)}`
      : `between ${a.year === b.year ? `${a.day} ${MONTHS[a.month - 1]}` : dayWords(from)} and ${dayWords(to)}`
  }
  const a = civil(from)
  const b = civil(to)
  if (to - from > 365 * 4) return `between ${a.year} and ${b.year}`
  return `between ${a.year === b.year ? MONTHS[a.month - 1] : monthWords(from)} and ${monthWords(to)}`
}

/**
 * A length of time in the unit that people would use.
 *
 * @example spanWords(275) // '9 months'
 */
export function spanWords(days: number): string {
  const n = Math.abs(days)
  const count = (value: number, unit: string): string => `${value} ${unit}${value === 1 ? '' : 's'}`
  if (n < 14) return count(Math.round(n), 'day')
  if (n < 60) return count(Math.round(n / 7), 'week')
  if (n < 730) return count(Math.round(n / 30.44), 'month')
  const years = Math.round((n / 365.25) * 2) / 2
  return Number.isInteger(years) ? count(years, 'year') : `${Math.floor(years)}½ years`
}

/** The window of two day numbers, with the words of `windowWords`. */
export function windowOf(from: number, to: number): Window {
  return { from: isoOf(from), to: isoOf(to), words: windowWords(from, to) }
}
