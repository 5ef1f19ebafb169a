import { dayNumber } from '../../day.ts'
import * as W from '../lexicon/time.ts'
import { WORD } from '../tokens.ts'
import { setUnit } from './calendar.ts'
import { dayWord } from './daywords.ts'
import { holiday } from './holidays.ts'
import { dayFirst, monthFirst } from './months.ts'
import { digitsAt, yearAt } from './numbers.ts'
import { numericDate } from './numeric.ts'
import { resolve } from './resolve.ts'
import {
  FIXED,
  MONTH_SHAPE,
  NONE,
  WEEK_SHAPE,
  bitsAt,
  clear,
  newAtom,
  senseAt,
  spacedAt,
  type Atom,
  type Scan,
} from './scan.ts'
import { tenseAt } from './tense.ts'
import { yearAfter } from './yearafter.ts'
import { monthDay } from './years.ts'

const inner = newAtom()

/** Week of October 7th, the week of the 18th, the week starting (on) February 4, weekend of May 5. */
function weekOf(s: Scan, i: number, a: Atom): number {
  let k = i + 1
  const sense = senseAt(s, k)
  if (
    sense !== W.OF &&
    ((sense !== W.STARTING && (sense !== W.START || (bitsAt(s, k) & W.BOUND) === 0)) || senseAt(s, i - 1) === W.A)
  )
    return 0
  k++
  if (senseAt(s, k) === W.ON) k++
  if (senseAt(s, k) === W.THE) k++
  const bits = bitsAt(s, k)
  clear(inner, k)
  let end = 0
  if ((bits & W.MONTH) !== 0) end = monthFirst(s, k, inner)
  else if ((bits & (W.DIGIT | W.ORDINAL)) !== 0)
    end = ((bits & W.DIGIT) !== 0 && numericDate(s, k, inner)) || dayFirst(s, k, inner) || monthDay(s, k, inner)
  else if ((bits & W.HOLIDAY) !== 0) end = holiday(s, k, inner)
  else if ((bits & W.DAY_WORD) !== 0) end = dayWord(s, k, inner)
  if (end === 0 || inner.precision !== 'day' || !resolve(s, inner, inner.year === NONE ? tenseAt(s, i, end) : 0))
    return 0
  setUnit(a, senseAt(s, i), inner.from, 0)
  a.relative = inner.relative || (inner.shape !== FIXED && inner.year === NONE)
  return (a.last = end)
}

/** Week 31, week of October 7th, the week starting February 4, year 2008, the year of 2008, month of September, year-end. */
export function unitFirst(s: Scan, i: number, a: Atom): number {
  const t = s.tokens
  const sense = senseAt(s, i)
  let k = i + 1
  if (sense === W.WEEK || sense === W.WEEKEND) {
    const number = digitsAt(s, k)
    if (
      number > 0 &&
      number <= 2 &&
      sense === W.WEEK &&
      t.value[k]! >= 1 &&
      t.value[k]! <= 53 &&
      (k + 1 >= s.to || t.kind[k + 1] !== WORD || spacedAt(s, k + 1))
    ) {
      a.shape = WEEK_SHAPE
      a.precision = 'week'
      a.nth = t.value[k]!
      if (s.year !== NONE) a.year = s.year
      a.last = k + 1
      const end = yearAfter(s, a, k + 1)
      a.relative = end === k + 1
      return (a.last = end)
    }
    return weekOf(s, i, a)
  }
  if (sense === W.YEAR) {
    if (senseAt(s, k) === W.OF) k++
    const digits = digitsAt(s, k)
    if (digits === 4 || (digits === 3 && k === i + 1)) {
      a.year = t.value[k]!
      setUnit(a, W.YEAR, dayNumber(a.year, 1, 1), 0)
      return (a.last = k + 1)
    }
    const end = (bitsAt(s, k) & W.CARDINAL) !== 0 ? yearAt(s, k) : 0
    if (end > 0) {
      setUnit(a, W.YEAR, dayNumber(s.n, 1, 1), 0)
      return (a.last = end)
    }
    return 0
  }
  if (sense === W.MONTHS && senseAt(s, k) === W.OF && (bitsAt(s, k + 1) & W.MONTH) !== 0) {
    const end = monthFirst(s, k + 1, a)
    return end > 0 && a.shape === MONTH_SHAPE ? end : 0
  }
  return 0
}
