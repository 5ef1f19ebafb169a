import { civil, dayNumber } from '../../day.ts'
import * as W from '../lexicon/time.ts'
import { type Atom, type Scan } from './scan.ts'

/**
 * One part of a period. Years, months: CLAIMS.md, section Window. A week's beginning is Monday to Wednesday, its middle Tuesday
 * to Friday, its end Friday to Sunday; of a season or a quarter a month each; of a decade the years 0–3, 4–6, 7–9; of anything
 * else a third.
 */
export function narrow(s: Scan, a: Atom, which: number, from: number, to: number): void {
  const early = which === W.EARLY || which === W.START
  const mid = which === W.MID
  a.from = from
  a.to = to
  const { year, month } = civil(from)
  switch (a.precision) {
    case 'day':
      return
    case 'year':
      if (early) a.to = dayNumber(year, 4, 30)
      else if (mid) {
        a.from = dayNumber(year, 5, 1)
        a.to = dayNumber(year, 8, 31)
      } else a.from = dayNumber(year, 9, 1)
      return
    case 'month':
      if (early) a.to = from + 9
      else if (mid) {
        a.from = from + 10
        a.to = from + 19
      } else a.from = which === W.END && s.convention.endIsTenDays ? to - 9 : from + 20
      return
    case 'week':
      if (early) a.to = from + 2
      else if (mid) {
        a.from = from + 1
        a.to = from + 4
      } else a.from = to - 2
      return
    case 'season':
    case 'quarter':
      if (early) a.to = dayNumber(year, month + 1, 1) - 1
      else if (mid) {
        a.from = dayNumber(year, month + 1, 1)
        a.to = dayNumber(year, month + 2, 1) - 1
      } else a.from = dayNumber(year, month + 2, 1)
      return
    case 'decade':
      if (early) a.to = dayNumber(year + 3, 12, 31)
      else if (mid) {
        a.from = dayNumber(year + 4, 1, 1)
        a.to = dayNumber(year + 6, 12, 31)
      } else a.from = dayNumber(year + 7, 1, 1)
      return
    default: {
      const third = Math.floor((to - from + 1) / 3)
      if (third < 1) return
      if (early) a.to = from + third - 1
      else if (mid) {
        a.from = from + third
        a.to = to - third
      } else a.from = to - third + 1
    }
  }
}
