import * as W from '../lexicon/time.ts'
import { WORD } from '../tokens.ts'
import { dayWord, unitAfter } from './daywords.ts'
import { distance } from './distance.ts'
import { holiday, newYear } from './holidays.ts'
import { dayFirst, monthFirst } from './months.ts'
import { numericDate } from './numeric.ts'
import { ordinalUnit } from './ordinals.ts'
import { endFirst, partPhrase } from './parts.ts'
import { digitsBeforeLetter, letterFirst, season } from './periods.ts'
import { deictic, laterThis } from './relative.ts'
import { bitsAt, clear, markAt, senseAt, spacedAt, type Atom, type Scan } from './scan.ts'
import { anniversary, countedWeekdays, dayOfMonthUnit } from './shifts.ts'
import { bareUnit, oneUnit } from './units.ts'
import { weekdayAt } from './weekdays.ts'
import { unitFirst } from './weeks.ts'
import { bareYear, century, decadeAt, monthDay, yearThenTime } from './years.ts'

/** A way to write a time: where it can begin, and the function that reads it. */
export interface Family {
  /** Time bits of the first token. */
  readonly starts: number
  /** Reads from token `i` into `a`; returns the token after the expression, or 0. */
  readonly read: (s: Scan, i: number, a: Atom) => number
}

/**
 * Every way to write a time, in the order in which they are tried. The first that reads something wins, so what is longer or more
 * certain stands before what is shorter. A new format is a new function and a line here.
 */
export const families: readonly Family[] = [
  { starts: W.DIGIT, read: numericDate },
  { starts: W.DIGIT, read: digitsBeforeLetter },
  { starts: W.DIGIT | W.CARDINAL | W.ORDINAL, read: dayFirst },
  { starts: W.DIGIT | W.ORDINAL, read: dayOfMonthUnit },
  { starts: W.DIGIT | W.CARDINAL, read: countedWeekdays },
  { starts: W.DIGIT | W.ORDINAL | W.PART, read: ordinalUnit },
  { starts: W.DIGIT | W.ORDINAL, read: century },
  { starts: W.DIGIT | W.ORDINAL, read: anniversary },
  { starts: W.DIGIT | W.CARDINAL | W.DECADE_WORD, read: decadeAt },
  { starts: W.DIGIT | W.CARDINAL | W.QUANTITY, read: distance },
  { starts: W.DIGIT, read: yearThenTime },
  { starts: W.DIGIT | W.CARDINAL, read: bareYear },
  { starts: W.DIGIT, read: monthDay },
  { starts: W.MONTH, read: monthFirst },
  { starts: W.WEEKDAY, read: weekdayAt },
  { starts: W.PART, read: partPhrase },
  { starts: W.DISTANCE, read: laterThis },
  { starts: W.DEIXIS, read: deictic },
  { starts: W.TIME_OF_YEAR, read: season },
  { starts: W.PERIOD_LETTER, read: letterFirst },
  { starts: W.HOLIDAY, read: holiday },
  { starts: W.DAY_WORD, read: dayWord },
  { starts: W.UNIT, read: newYear },
  { starts: W.UNIT, read: endFirst },
  { starts: W.UNIT, read: unitAfter },
  { starts: W.UNIT, read: unitFirst },
  { starts: W.UNIT, read: oneUnit },
  { starts: W.UNIT, read: bareUnit },
]

/** Any of these bits may begin an expression. */
export const STARTS = families.reduce((bits, f) => bits | f.starts, 0)

/** Whether a number is money, a numbered thing or the digits of a name: "$12", "#3", "S2", "A4". */
function countsBefore(s: Scan, i: number): boolean {
  const mark = markAt(s, i - 1)
  if (mark === 0x24 || mark === 0x20ac || mark === 0xa3 || mark === 0xa5) return true
  if (spacedAt(s, i)) return false
  if (mark === 0x23 || mark === 0x2b || mark === 0x3d || mark === 0x5f || mark === 0x40 || mark === 0x26) return true
  return i > s.from && s.tokens.kind[i - 1] === WORD && (bitsAt(s, i - 1) & (W.MONTH | W.WEEKDAY)) === 0
}

/** The readers that a token's bits ask for; a lexicon has a few dozen combinations of bits. */
const byBits = new Map<number, Family['read'][]>()

/** Reads one expression that begins at a token. Returns the token after it, or 0. */
export function atomAt(s: Scan, i: number, a: Atom): number {
  const bits = bitsAt(s, i)
  if ((bits & STARTS) === 0) return senseAt(s, i) === W.NEW && senseAt(s, i + 1) === W.YEAR ? atomAt(s, i + 1, a) : 0
  if ((bits & W.DIGIT) !== 0 && countsBefore(s, i)) return 0
  let asked = byBits.get(bits)
  if (asked === undefined) {
    asked = families.filter((f) => (bits & f.starts) !== 0).map((f) => f.read)
    byBits.set(bits, asked)
  }
  for (let f = 0; f < asked.length; f++) {
    clear(a, i)
    const end = asked[f]!(s, i, a)
    if (end > 0) return end
    if (s.skip > i) return 0
  }
  return 0
}
