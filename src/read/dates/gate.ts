import * as W from '../lexicon/time.ts'
import { PUNCT } from '../tokens.ts'
import { digitsAt } from './numbers.ts'
import { COMMA, markAt, senseAt, spacedAt, type Scan } from './scan.ts'

/** Words that may be an expression by themselves. */
const ALONE = W.MONTH | W.WEEKDAY | W.TIME_OF_YEAR | W.HOLIDAY | W.DAY_WORD | W.DECADE_WORD

/** What may follow a number, an ordinal, "next", "early" that begin an expression. */
const FOLLOWS_NUMBER =
  W.UNIT |
  W.WEEKDAY |
  W.MONTH |
  W.BOUND |
  W.CARDINAL |
  W.ORDINAL |
  W.DIGIT |
  W.DEIXIS |
  W.QUANTITY |
  W.DECADE_WORD |
  W.ORDINAL_END |
  W.PERIOD_LETTER
const FOLLOWS_DEIXIS =
  W.UNIT |
  W.WEEKDAY |
  W.MONTH |
  W.TIME_OF_YEAR |
  W.HOLIDAY |
  W.DEIXIS |
  W.DIGIT |
  W.CARDINAL |
  W.ORDINAL |
  W.QUANTITY |
  W.DAYPART |
  W.PERIOD_LETTER

/**
 * Whether an expression may begin at a token, from its bits and those of the next: most numbers ("season 2"), ordinals ("the first
 * film") and pointers ("that he", "this is") end here, before any family is asked.
 */
export function mayBegin(s: Scan, i: number): boolean {
  const t = s.tokens
  const bits = t.time[i]!
  if ((bits & ALONE) !== 0) return true
  const next = i + 1 < s.to ? t.time[i + 1]! : 0
  const mark = i + 1 < s.to && t.kind[i + 1] === PUNCT
  if ((bits & W.DIGIT) !== 0) {
    const digits = digitsAt(s, i)
    // "10 31 1974", "2016 10 16"
    if ((next & W.DIGIT) !== 0) return digits === 4 || digitsAt(s, i + 2) === 4
    if ((next & FOLLOWS_NUMBER) !== 0) return true
    // Years, compact dates and decimals ("7.6") may stand alone; so may "the 27".
    if (digits === 4 || digits === 8 || digits === 0) return true
    if (digits > 4) return false
    // "3-5", "4/22", "16. Nov.", "May 3, 2024": a mark between two words of time.
    if (mark) return senseAt(s, i - 1) === W.THE || (i + 2 < s.to && t.time[i + 2] !== 0 && markAt(s, i + 1) !== COMMA)
    if (senseAt(s, i - 1) === W.THE || i + 1 >= s.to) return true
    // "90 s"
    return linked(s, i + 1) || !spacedAt(s, i + 1) || t.start[i + 1]! + 1 === t.end[i + 1]
  }
  if ((bits & (W.CARDINAL | W.ORDINAL | W.QUANTITY)) !== 0) {
    if ((next & FOLLOWS_NUMBER) !== 0) return true
    return mark ? t.time[i + 2] !== 0 && i + 2 < s.to : linked(s, i + 1)
  }
  if ((bits & W.DEIXIS) !== 0)
    return (next & FOLLOWS_DEIXIS) !== 0 || senseAt(s, i + 1) === W.NEW || senseAt(s, i + 1) === W.VERY
  if ((bits & W.PERIOD_LETTER) !== 0) return (next & W.DIGIT) !== 0
  if ((bits & (W.PART | W.DISTANCE)) !== 0) return next !== 0 || mark
  return true
}

/** "Of", "and", "or", "the", "a" after a number: "fifteen of May", "a couple of weeks". */
function linked(s: Scan, i: number): boolean {
  const sense = senseAt(s, i)
  return sense === W.OF || sense === W.AND || sense === W.OR || sense === W.A || sense === W.HALF || sense === W.MORE
}
