import { FUNCTION, RELEASE, SEASON } from '../lexicon/roles.ts'
import * as W from '../lexicon/time.ts'
import { CAPITAL, WORD } from '../tokens.ts'
import { aloneAt, ledToDay, nameAt } from './context.ts'
import { CHRISTMAS_DAY, CHRISTMAS_EVE, NEW_YEARS_DAY, NEW_YEARS_EVE } from './feasts.ts'
import { HOLIDAY_SHAPE, HYPHEN, bitsAt, markAt, possessiveAt, roleAt, senseAt, type Atom, type Scan } from './scan.ts'
import { yearAfter } from './yearafter.ts'

function named(s: Scan, a: Atom, nth: number, k: number): number {
  a.shape = HOLIDAY_SHAPE
  a.precision = nth === W.HOLIDAYS ? 'part' : 'day'
  a.nth = nth
  if (senseAt(s, k) === W.WEEKEND) {
    a.weekend = true
    a.precision = 'weekend'
    return (a.last = yearAfter(s, a, k + 1))
  }
  return (a.last = yearAfter(s, a, k))
}

/**
 * Christmas 2024, Christmas Eve, Christmas Day 2020, at Christmas, the holiday season, the 2024 holidays, Thanksgiving, Halloween,
 * Easter, Valentine's Day, Memorial Day weekend, Labor Day.
 */
export function holiday(s: Scan, i: number, a: Atom): number {
  const sense = senseAt(s, i)
  let k = i + 1
  if (sense === W.HOLIDAYS) {
    if (k < s.to && (roleAt(s, k) & SEASON) !== 0) k++
    else if (!ledToDay(s, i) || senseAt(s, i - 1) === W.A) return 0
    return named(s, a, W.HOLIDAYS, k)
  }
  if (possessiveAt(s, k)) k++
  if (senseAt(s, k) === W.EVE) return sense === W.CHRISTMAS ? named(s, a, CHRISTMAS_EVE, k + 1) : 0
  if (sense === W.MEMORIAL || sense === W.LABOR) return senseAt(s, k) === W.DAY ? named(s, a, sense, k + 1) : 0
  if (senseAt(s, k) === W.DAY) return named(s, a, sense === W.CHRISTMAS ? CHRISTMAS_DAY : sense, k + 1)
  if (k > i + 1) return 0
  const end = named(s, a, sense, k)
  if (end > k || a.weekend) return end
  // Titles are full of holidays: without a year they need a word that leads to a day.
  if (aloneAt(s, i, k)) return end
  if (nameAt(s, i + 1) || nameAt(s, i - 1)) return 0
  if ((s.tokens.flags[i]! & CAPITAL) === 0) return markAt(s, k) === HYPHEN ? 0 : end
  const noun =
    k < s.to &&
    s.tokens.kind[k] === WORD &&
    (bitsAt(s, k) & (W.LINK | W.BOUND | W.DEIXIS)) === 0 &&
    (roleAt(s, k) & (RELEASE | FUNCTION)) === 0
  if (senseAt(s, i - 1) === W.THE && noun) return 0
  if (ledToDay(s, i) || (bitsAt(s, i - 1) & W.DEIXIS) !== 0) return end
  return senseAt(s, i - 1) === W.A && k < s.to && (roleAt(s, k) & RELEASE) !== 0 ? end : 0
}

/** New Year's Eve, New Year's Day 2014, new year eve, new year; read from the word "year". */
export function newYear(s: Scan, i: number, a: Atom): number {
  if (senseAt(s, i) !== W.YEAR || senseAt(s, i - 1) !== W.NEW) return 0
  a.first = i - 1
  let k = i + 1
  if (possessiveAt(s, k)) k++
  if (senseAt(s, k) === W.EVE) return named(s, a, NEW_YEARS_EVE, k + 1)
  if (senseAt(s, k) === W.DAY) return named(s, a, NEW_YEARS_DAY, k + 1)
  const end = named(s, a, NEW_YEARS_DAY, k)
  return end > k || ledToDay(s, i - 1) || aloneAt(s, i - 1, k) ? end : 0
}
