import { civil } from '../../day.ts'
import * as W from '../lexicon/time.ts'
import { atomAt } from './grammar.ts'
import { resolveAfter } from './resolve.ts'
import {
  COMMA,
  DATE_SHAPE,
  MONTHDAY_SHAPE,
  MONTH_SHAPE,
  NONE,
  SEASON_SHAPE,
  YEAR_SHAPE,
  clear,
  markAt,
  newAtom,
  senseAt,
  type Atom,
  type Scan,
} from './scan.ts'

const next = newAtom()

/**
 * The year of a month, a season or a day that names none, from its neighbours in the sentence: the one after it in a list ("on May 27
 * and July 1, 2022"), or the one before it ("slated for January 2024 and was moved to March"). Sets `a.year` where they tell it.
 */
export function shareYear(s: Scan, a: Atom, last: number, tense: number): void {
  if (a.shape === MONTHDAY_SHAPE) {
    listedBefore(s, a, last)
    return
  }
  if (a.deixis !== 0 || (a.shape !== DATE_SHAPE && a.shape !== MONTH_SHAPE && a.shape !== SEASON_SHAPE)) return
  if (a.shape !== SEASON_SHAPE && listedBefore(s, a, last)) return
  if (s.named === 0) return
  const lead = senseAt(s, a.first - 1)
  if (lead === W.TO && s.namedLast === a.first - 1) {
    // "from June to November 11": the dates that a delay names lie near each other
    const year = civil(s.namedFrom).year
    a.year = a.shape !== SEASON_SHAPE && a.month < s.namedMonth - 6 ? year + 1 : year
    return
  }
  if (!s.namedYear) return
  const near = s.namedLast >= a.first - 4
  if (s.named === YEAR_SHAPE) {
    // "2026, maybe January"
    if (near && a.shape !== DATE_SHAPE && markAt(s, s.namedLast) === COMMA) a.year = civil(s.namedFrom).year
    return
  }
  if (s.named === DATE_SHAPE && a.shape === DATE_SHAPE && s.namedMonth === a.month) {
    a.year = civil(s.namedFrom).year
    return
  }
  // The first after what the sentence named, where it is past like it or joined to it, unless the tense says otherwise.
  const joined = lead === W.TO || lead === W.UNTIL || lead === W.THROUGH || lead === W.AND
  if (s.ref !== NONE && tense >= 0 && !joined) return
  if (!resolveAfter(s, a, s.namedFrom) || (s.ref !== NONE && tense < 0 && a.from > s.ref)) a.year = NONE
}

/** Whether more of its kind follow, the last with its year: "January, February and March 2025", "the 3rd and 4th of March". */
function listedBefore(s: Scan, a: Atom, last: number): boolean {
  let k = last
  for (let items = 0; items < 4; items++) {
    const mark = markAt(s, k)
    const sense = senseAt(s, k)
    if (mark !== COMMA && mark !== 0x26 && sense !== W.AND && sense !== W.OR) return false
    k++
    if (mark === COMMA && (senseAt(s, k) === W.AND || senseAt(s, k) === W.OR)) k++
    if (senseAt(s, k) === W.ON || senseAt(s, k) === W.IN) k++
    if (senseAt(s, k) === W.THE) k++
    clear(next, k)
    const skip = s.skip
    const end = atomAt(s, k, next)
    s.skip = skip
    if (end === 0 || next.relative) return false
    if (a.shape === MONTHDAY_SHAPE && next.shape === DATE_SHAPE) {
      if (a.day >= next.day) return false
      a.shape = DATE_SHAPE
      a.month = next.month
      a.year = next.year
      return true
    }
    if (next.shape !== a.shape) return false
    if (next.year !== NONE) {
      a.year = a.month <= next.month ? next.year : next.year - 1
      return true
    }
    k = end
  }
  return false
}
