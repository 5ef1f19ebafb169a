import { dayNumber } from '../../day.ts'
import * as W from '../lexicon/time.ts'
import { setUnit } from './calendar.ts'
import { isSeasonAlone } from './context.ts'
import { digitsAt, fullYear } from './numbers.ts'
import {
  HALF_SHAPE,
  HYPHEN,
  QUARTER_SHAPE,
  SEASON_SHAPE,
  bitsAt,
  markAt,
  senseAt,
  spacedAt,
  type Atom,
  type Scan,
} from './scan.ts'
import { yearAfter } from './yearafter.ts'

/** Spring 2024, summer of 2023, fall '24, winter, the autumn of next year. */
export function season(s: Scan, i: number, a: Atom): number {
  a.shape = SEASON_SHAPE
  a.precision = 'season'
  a.nth = s.tokens.value[i]!
  const end = yearAfter(s, a, i + 1)
  if (end > i + 1) return (a.last = end)
  if (!isSeasonAlone(s, i)) return 0
  // "the fall of the house" is no season
  if (senseAt(s, i + 1) === W.OF) return 0
  return (a.last = i + 1)
}

export function quarterOrHalf(a: Atom, letter: number, nth: number, last: number): number {
  if (nth < 1 || nth > (letter === W.H ? 2 : 4)) return 0
  a.shape = letter === W.H ? HALF_SHAPE : QUARTER_SHAPE
  a.precision = letter === W.H ? 'half' : 'quarter'
  a.nth = nth
  return (a.last = last)
}

/** Q3 2024, Q1-2019, q1 of 2017, Q4 '24, Q3 this year, H1 2016, cy18, calendar year letters before their number. */
export function letterFirst(s: Scan, i: number, a: Atom): number {
  const sense = senseAt(s, i)
  const digits = digitsAt(s, i + 1)
  if (sense === W.CALENDAR) {
    if (digits !== 2 && digits !== 4) return 0
    a.year = digits === 2 ? fullYear(s.tokens.value[i + 1]!) : s.tokens.value[i + 1]!
    setUnit(a, W.YEAR, dayNumber(a.year, 1, 1), 0)
    return (a.last = i + 2)
  }
  if (digits !== 1 || spacedAt(s, i + 1)) return 0
  const end = quarterOrHalf(a, sense, s.tokens.value[i + 1]!, i + 2)
  return end > 0 ? (a.last = yearAfter(s, a, end)) : 0
}

/** 1H 2025, 4Q24, 18q4, 2016 H2, 2016H2, 2017-q1: digits before the letter. */
export function digitsBeforeLetter(s: Scan, i: number, a: Atom): number {
  const t = s.tokens
  const digits = digitsAt(s, i)
  let k = i + 1
  if (markAt(s, k) === HYPHEN && !spacedAt(s, k)) k++
  if ((bitsAt(s, k) & W.PERIOD_LETTER) === 0 || senseAt(s, k) === W.CALENDAR) return 0
  const after = digitsAt(s, k + 1)
  if (digits === 1 && k === i + 1 && !spacedAt(s, k)) {
    const end = quarterOrHalf(a, senseAt(s, k), t.value[i]!, k + 1)
    if (end === 0) return 0
    if (after === 2 && !spacedAt(s, k + 1)) {
      a.year = fullYear(t.value[k + 1]!)
      return (a.last = k + 2)
    }
    return (a.last = yearAfter(s, a, end))
  }
  if ((digits !== 4 && !(digits === 2 && k === i + 1 && !spacedAt(s, k))) || after !== 1 || spacedAt(s, k + 1)) return 0
  const end = quarterOrHalf(a, senseAt(s, k), t.value[k + 1]!, k + 2)
  if (end === 0) return 0
  a.year = digits === 4 ? t.value[i]! : fullYear(t.value[i]!)
  return end
}
