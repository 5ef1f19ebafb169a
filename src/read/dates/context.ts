import { AUXILIARY, FUNCTION, NEGATION, PRESENT, RELEASE, SEASON } from '../lexicon/roles.ts'
import * as W from '../lexicon/time.ts'
import { CAPITAL, UPPER, WORD } from '../tokens.ts'
import { SLASH, bitsAt, isDash, isWord, markAt, possessiveAt, roleAt, senseAt, spacedAt, type Scan } from './scan.ts'

/** Whether a word that begins with a capital letter is none that the lexicon knows: part of a name, most likely. */
export function nameAt(s: Scan, i: number): boolean {
  const t = s.tokens
  return i >= s.from && isWord(s, i) && t.lexeme[i] === 0 && (t.flags[i]! & CAPITAL) !== 0
}

/** Whether a word begins with a capital letter. */
export function capitalAt(s: Scan, i: number): boolean {
  return i >= s.from && i < s.to && (s.tokens.flags[i]! & CAPITAL) !== 0
}

/** Whether the words before lead to a time: "in", "by", "since", "early", "next", "as early as". */
export function ledAt(s: Scan, i: number): boolean {
  let k = i - 1
  if (senseAt(s, k) === W.THE || senseAt(s, k) === W.A) k--
  while ((bitsAt(s, k) & W.APPROXIMATE) !== 0) k--
  const bits = bitsAt(s, k)
  if ((bits & (W.DEIXIS | W.PART)) !== 0) return true
  const sense = senseAt(s, k)
  switch (sense) {
    case W.IN:
    case W.BY:
    case W.SINCE:
    case W.UNTIL:
    case W.FROM:
    case W.BEFORE:
    case W.AFTER:
    case W.BETWEEN:
    case W.THROUGH:
    case W.WITHIN:
    case W.STARTING:
    case W.START:
    case W.FOR:
    case W.OF:
      return true
    case W.TO:
      return senseAt(s, k - 1) === W.BACK
    case W.AS:
      return senseAt(s, k - 1) === W.EARLY || senseAt(s, k - 1) === W.LATE
    default:
      return (bits & W.BOUND) !== 0 || (k < i - 1 && (bitsAt(s, k + 1) & W.APPROXIMATE) !== 0)
  }
}

/** "At", "on", "around" lead to holidays and days too. */
export function ledToDay(s: Scan, i: number): boolean {
  const sense = senseAt(s, i - 1)
  return sense === W.ON || sense === W.AT || sense === W.TO || ledAt(s, i)
}

/** Whether the expression is the whole of what is read: "[March]" as a text of its own. */
export function aloneAt(s: Scan, first: number, last: number): boolean {
  let k = first
  while (k > s.from && (markAt(s, k - 1) !== 0 || senseAt(s, k - 1) === W.THE)) k--
  if (k > s.from) return false
  k = last
  while (k < s.to && markAt(s, k) !== 0) k++
  return k >= s.to
}

function partnerBefore(s: Scan, i: number, bits: number): boolean {
  const mark = markAt(s, i - 1)
  const sense = senseAt(s, i - 1)
  if (mark === SLASH || isDash(mark) || sense === W.OR || sense === W.AND || sense === W.TO)
    if ((bitsAt(s, i - 2) & bits) !== 0) return true
  const next = markAt(s, i + 1)
  return (next === SLASH || isDash(next)) && (bitsAt(s, i + 2) & bits) !== 0
}

function verbAfter(s: Scan, i: number): boolean {
  const role = roleAt(s, i)
  const bits = bitsAt(s, i)
  if ((bits & (W.BOUND | W.PART | W.DEIXIS)) !== 0) return false
  const sense = senseAt(s, i)
  if (
    sense === W.IN ||
    sense === W.ON ||
    sense === W.AT ||
    sense === W.OF ||
    sense === W.AND ||
    sense === W.OR ||
    sense === W.FOR
  )
    return false
  return (role & (PRESENT | AUXILIARY | NEGATION | FUNCTION)) !== 0
}

/**
 * Whether a month's name that no number stands beside means the month. "May" and "march" are verbs, "April" and "June" are
 * people, "Dec" and "Mar" are short for other things too.
 */
export function isMonthAlone(s: Scan, i: number): boolean {
  const t = s.tokens
  const bits = t.time[i]!
  if (markAt(s, i - 1) === 0x24 && !spacedAt(s, i)) return false
  if (!spacedAt(s, i) && i > s.from && t.kind[i - 1] === WORD) return false
  const led = ledAt(s, i)
  if ((bits & W.SHORT) !== 0)
    return led || partnerBefore(s, i, W.MONTH) || (bits & W.WORDLIKE ? false : aloneAt(s, i, i + 1))
  const capital = (t.flags[i]! & CAPITAL) !== 0
  if ((bits & W.WORDLIKE) !== 0) {
    const here = senseAt(s, i - 1) === W.THIS || senseAt(s, i - 1) === W.THAT
    if (!capital) return (led && !here && !verbAfter(s, i + 1)) || aloneAt(s, i, i + 1)
    if (led || partnerBefore(s, i, W.MONTH)) return !(i + 1 < s.to && (roleAt(s, i + 1) & (AUXILIARY | NEGATION)) !== 0)
    if (aloneAt(s, i, i + 1)) return true
    if (i === s.from) return t.value[i] === 3 && !verbAfter(s, i + 1)
    if (nameAt(s, i - 1) || nameAt(s, i + 1)) return false
    return !verbAfter(s, i + 1)
  }
  if (capital && (bits & W.NAMELIKE) !== 0 && (!led || (nameAt(s, i + 1) && nameLed(s, i)))) {
    if ((nameAt(s, i - 1) && (t.flags[i]! & UPPER) === 0) || nameAt(s, i + 1)) return false
    if (possessiveAt(s, i + 1)) return false
  }
  return true
}

/** Whether a preposition that leads to names as well as to times stands before: by, of, for, from. */
function nameLed(s: Scan, i: number): boolean {
  const sense = senseAt(s, i - 1)
  return sense === W.BY || sense === W.OF || sense === W.FOR || sense === W.FROM
}

/** Whether spring, summer, fall or winter means the time of the year where no year stands beside it. */
export function isSeasonAlone(s: Scan, i: number): boolean {
  const t = s.tokens
  const bits = t.time[i]!
  const capital = (t.flags[i]! & CAPITAL) !== 0
  const led = ledAt(s, i)
  if (aloneAt(s, i, i + 1)) return true
  const role = i + 1 < s.to ? roleAt(s, i + 1) : 0
  if ((bits & W.WORDLIKE) !== 0) {
    if (led) return senseAt(s, i - 1) !== W.FOR || (role & FUNCTION) !== 0
    if (partnerBefore(s, i, W.TIME_OF_YEAR | W.MONTH)) return true
    // "Netflix's spring slate", "the fall lineup"
    const owned = i > s.from && (possessiveAt(s, i - 1) || senseAt(s, i - 1) === W.THE)
    if (owned && i + 1 < s.to && t.kind[i + 1] === WORD && (role & FUNCTION) === 0 && (t.flags[i + 1]! & CAPITAL) === 0)
      return true
    return (
      senseAt(s, i - 1) !== W.TO && (role & RELEASE) !== 0 && (senseAt(s, i - 1) === W.A || senseAt(s, i - 1) === W.THE)
    )
  }
  if (!capital) return true
  if (nameAt(s, i + 1)) return false
  return led && senseAt(s, i - 1) !== W.THE && senseAt(s, i - 1) !== W.OF
}

/** Whether a weekday's name or its abbreviation means the day. */
export function isWeekday(s: Scan, i: number): boolean {
  const t = s.tokens
  const bits = t.time[i]!
  // "Black Friday", "season two of Wednesday"
  if ((bits & W.SHORT) === 0) {
    if (!capitalAt(s, i)) return true
    // "Wednesday season 2", "Monday Night Football", "the Sunday Times"
    const k = (bitsAt(s, i + 1) & W.DAYPART) !== 0 ? i + 2 : i + 1
    if (k < s.to && ((roleAt(s, k) & SEASON) !== 0 || (nameAt(s, k) && senseAt(s, i - 1) !== W.ON))) return false
    return !nameAt(s, i - 1) && senseAt(s, i - 1) !== W.OF
  }
  if (aloneAt(s, i, i + 1)) return senseAt(s, i - 1) !== W.THE
  const before = senseAt(s, i - 1)
  if ((bitsAt(s, i - 1) & W.DEIXIS) !== 0 || before === W.ON)
    return (bits & W.WORDLIKE) === 0 || senseAt(s, i - 2) !== W.THE
  if ((bits & W.WORDLIKE) !== 0 && (t.flags[i]! & CAPITAL) === 0) return false
  return before === W.FROM || before === W.TO || before === W.OR || partnerBefore(s, i, W.WEEKDAY)
}
