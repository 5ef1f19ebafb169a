import * as W from '../lexicon/time.ts'
import { pluralAt, unitsAt } from './amounts.ts'
import { addMonths, setUnit } from './calendar.ts'
import { ledAt } from './context.ts'
import { distance } from './distance.ts'
import { FIXED, HYPHEN, NONE, bitsAt, markAt, senseAt, type Atom, type Scan } from './scan.ts'

/**
 * A unit after "a", "half a", "another", "all": a week ago, in a year, half a year, another month, all week, full-year; and vague
 * distances: just days away, weeks away; year and a half. Read from the unit.
 */
export function oneUnit(s: Scan, i: number, a: Atom): number {
  let k = i - 1
  if (markAt(s, k) === HYPHEN) k--
  const before = k >= s.low ? senseAt(s, k) : 0
  if (before === W.A || (before === W.HALF && !pluralAt(s, i))) {
    a.first = before === W.A && k > s.low && senseAt(s, k - 1) === W.HALF ? k - 1 : k
    return distance(s, a.first, a)
  }
  if (senseAt(s, i + 1) === W.AND && senseAt(s, i + 2) === W.A && senseAt(s, i + 3) === W.HALF)
    return unitsAt(s, i, a, 1)
  if (before === W.ANOTHER || (before === W.ALL && !pluralAt(s, i))) {
    a.first = k
    return unitsAt(s, i, a, 1)
  }
  if (senseAt(s, i + 1) === W.AWAY && pluralAt(s, i) && s.ref !== NONE) {
    const unit = senseAt(s, i)
    a.shape = FIXED
    a.precision = 'vague'
    a.relative = true
    a.from = s.ref
    a.to = unit === W.DAY ? s.ref + 7 : addMonths(s.ref, unit === W.WEEK ? 2 : unit === W.MONTHS ? 6 : 60)
    return (a.last = i + 2)
  }
  return 0
}

/** "The year", "my week", "for the month": this year, this week. Only where the convention reads them so. */
export function bareUnit(s: Scan, i: number, a: Atom): number {
  if (!s.convention.bareUnits || s.ref === NONE || pluralAt(s, i)) return 0
  const unit = senseAt(s, i)
  if (unit === W.ANNIVERSARY || unit === W.HALF || unit === W.DECADE || unit === W.CENTURY || unit === W.QUARTER)
    return 0
  const own =
    i > s.from &&
    s.tokens.lexeme[i - 1] !== 0 &&
    s.tokens.text.slice(s.tokens.start[i - 1], s.tokens.end[i - 1]).toLowerCase() === 'my'
  if (senseAt(s, i - 1) !== W.THE && !own && !(unit === W.WEEKEND && !ledAt(s, i))) return 0
  if ((bitsAt(s, i + 1) & W.DIGIT) !== 0 || senseAt(s, i + 1) === W.OF) return 0
  setUnit(a, unit, s.ref, 0)
  a.relative = true
  return (a.last = i + 1)
}
