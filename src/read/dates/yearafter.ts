import { civil } from '../../day.ts'
import * as W from '../lexicon/time.ts'
import { WORD } from '../tokens.ts'
import { digitsAt, fullYear, yearAt } from './numbers.ts'
import {
  COMMA,
  HYPHEN,
  NONE,
  SLASH,
  bitsAt,
  markAt,
  possessiveAt,
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
  s.floating = false
  let k = i
  const of = senseAt(s, k) === W.OF || senseAt(s, k) === W.IN
  if (of) k++
  const the = senseAt(s, k) === W.THE
  if (the) k++
  if (of && the && senseAt(s, k) === W.YEAR) {
    if (s.year === NONE) return 0
    s.n = s.year
    s.floating = true
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
    const glued = end < s.to && s.tokens.kind[end] === WORD && !spacedAt(s, end) && !possessiveAt(s, end)
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
    a.floating = s.floating
    return relative
  }
  return i
}
