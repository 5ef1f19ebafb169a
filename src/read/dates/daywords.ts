import { FUNCTION } from '../lexicon/roles.ts'
import * as W from '../lexicon/time.ts'
import { UPPER } from '../tokens.ts'
import { addMonths, setDays, setUnit } from './calendar.ts'
import { capitalAt, nameAt } from './context.ts'
import { COMMA, HYPHEN, NONE, bitsAt, markAt, roleAt, senseAt, type Atom, type Scan } from './scan.ts'
import { pastDaypart } from './weekdays.ts'

/** Whether a capital within a sentence makes a day word part of a title: "Song of Tomorrow", "Now You See Me". */
function inTitle(s: Scan, i: number): boolean {
  if (!capitalAt(s, i) || (s.tokens.flags[i]! & UPPER) !== 0) return false
  if (i > s.from && (nameAt(s, i - 1) || (senseAt(s, i - 1) === W.OF && capitalAt(s, i - 2)))) return true
  return capitalAt(s, i + 1) && (roleAt(s, i + 1) & FUNCTION) !== 0 && (bitsAt(s, i + 1) & W.DEIXIS) === 0
}

/** Today, tomorrow night, yesterday, tonight, now, currently, soon, EOM, EOY. */
export function dayWord(s: Scan, i: number, a: Atom): number {
  if (s.ref === NONE || inTitle(s, i)) return 0
  const sense = senseAt(s, i)
  const upper = (s.tokens.flags[i]! & UPPER) !== 0
  switch (sense) {
    case W.TODAY:
    case W.TONIGHT:
      return setDays(a, s.ref, s.ref, pastDaypart(s, i + 1))
    case W.NOW:
      // "Now that", "Still, they"
      if (senseAt(s, i + 1) === W.THAT || (i === s.from && markAt(s, i + 1) === COMMA)) return 0
      a.precision = 'vague'
      return setDays(a, s.ref, s.ref, i + 1)
    case W.TOMORROW:
      return setDays(a, s.ref + 1, s.ref + 1, pastDaypart(s, i + 1))
    case W.YESTERDAY:
      return setDays(a, s.ref - 1, s.ref - 1, pastDaypart(s, i + 1))
    case W.SOON:
      // "As soon as", "soon after", "soon-to-be"
      if (senseAt(s, i - 1) === W.AS || senseAt(s, i - 1) === W.HOW || markAt(s, i + 1) === HYPHEN) return 0
      if (
        senseAt(s, i + 1) === W.AS ||
        senseAt(s, i + 1) === W.AFTER ||
        senseAt(s, i + 1) === W.BEFORE ||
        senseAt(s, i + 1) === W.THEREAFTER
      )
        return 0
      a.precision = 'vague'
      // CLAIMS.md: soon is the next six months.
      return setDays(a, s.ref, addMonths(s.ref, 6), i + 1)
    default:
  }
  if (!upper) return 0
  setUnit(a, sense === W.END_OF_MONTH || sense === W.START_OF_MONTH ? W.MONTHS : W.YEAR, s.ref, 0)
  a.part = sense === W.END_OF_MONTH || sense === W.END_OF_YEAR ? W.END : W.START
  a.relative = true
  return (a.last = i + 1)
}

/** "The day after tomorrow", "the day before yesterday", "the week after next". Read from the unit. */
export function unitAfter(s: Scan, i: number, a: Atom): number {
  const unit = senseAt(s, i)
  const bound = senseAt(s, i + 1)
  const next = senseAt(s, i + 2)
  if (s.ref === NONE) return 0
  if (unit === W.DAY && bound === W.AFTER && next === W.TOMORROW) return setDays(a, s.ref + 2, s.ref + 2, i + 3)
  if (unit === W.DAY && bound === W.BEFORE && next === W.YESTERDAY) return setDays(a, s.ref - 2, s.ref - 2, i + 3)
  if (bound === W.AFTER && next === W.NEXT && (bitsAt(s, i + 3) & (W.UNIT | W.WEEKDAY)) === 0) {
    setUnit(a, unit, s.ref, 2)
    a.relative = true
    return (a.last = i + 3)
  }
  if (bound === W.BEFORE && next === W.LAST && (bitsAt(s, i + 3) & (W.UNIT | W.WEEKDAY)) === 0) {
    setUnit(a, unit, s.ref, -2)
    a.relative = true
    return (a.last = i + 3)
  }
  return 0
}
