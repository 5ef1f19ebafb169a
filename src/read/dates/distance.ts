import * as W from '../lexicon/time.ts'
import { UPPER } from '../tokens.ts'
import { amount, isAmountOfOne, moved, setDistance } from './amounts.ts'
import { setUnit } from './calendar.ts'
import { aloneAt, capitalAt } from './context.ts'
import { atomAt } from './grammar.ts'
import { resolve } from './resolve.ts'
import {
  AMOUNT_SHAPE,
  FIXED,
  NONE,
  bitsAt,
  markAt,
  newAtom,
  possessiveAt,
  senseAt,
  type Atom,
  type Scan,
} from './scan.ts'
import { tenseAt } from './tense.ts'

const base = newAtom()
/** "2 weeks after next Friday" reads an expression within an expression; not deeper than once. */
const depth = { now: 0 }

/**
 * An amount of time with what it counts from: two weeks ago, in three months, within 5 days, a year from now, 3 days after January 12th,
 * 2 weeks before Christmas, two years later, less than two months away, in two weeks' time; otherwise a duration.
 */
export function distance(s: Scan, i: number, a: Atom): number {
  const end = amount(s, i, a)
  if (end === 0) return 0
  // "in a few weeks"
  if ((bitsAt(s, i) & W.QUANTITY) !== 0 && senseAt(s, i - 1) === W.A && i > s.low) a.first = i - 1
  // "28 Years Later", "500 Days of Summer" are titles
  if (titled(s, i, end)) return 0
  const right = rightOf(s, i, end, a)
  if (right !== 0) return right < 0 ? 0 : right
  const left = leftOf(s, i, end, a)
  if (left !== 0) return left < 0 ? 0 : left
  if (senseAt(s, i) === W.A && !aloneAt(s, i, end) && !isAmountOfOne(s, i, end)) return 0
  return end
}

/** Whether the amount is written like a title's: its unit with a capital, not told as "ago", "away" or "in". */
function titled(s: Scan, i: number, end: number): boolean {
  if (!capitalAt(s, end - 1) || (s.tokens.flags[end - 1]! & UPPER) !== 0 || end - 1 <= s.from) return false
  const after = senseAt(s, end)
  const before = senseAt(s, i - 1)
  return after !== W.AGO && after !== W.AWAY && before !== W.IN && before !== W.WITHIN
}

/** Words of comparison before an amount: LESS, MORE or 0; the token before them is in `lead.at`. */
const lead = { at: 0 }
function comparison(s: Scan, first: number): number {
  let p = first - 1
  while (p >= s.low && (bitsAt(s, p) & W.APPROXIMATE) !== 0) p--
  let found = 0
  const sense = p >= s.low ? senseAt(s, p) : 0
  if (sense === W.THAN && (senseAt(s, p - 1) === W.LESS || senseAt(s, p - 1) === W.MORE)) {
    found = senseAt(s, p - 1)
    p -= 2
  } else if (sense === W.LESS) {
    found = W.LESS
    p--
  } else if (sense === W.OVER) {
    found = W.MORE
    p--
  }
  while (p >= s.low && (bitsAt(s, p) & W.APPROXIMATE) !== 0) p--
  lead.at = p
  return found
}

function window(a: Atom, from: number, to: number, first: number, last: number): number {
  a.shape = FIXED
  a.from = from
  a.to = to
  a.precision = 'range'
  a.relative = true
  a.first = Math.min(a.first, first)
  return (a.last = last)
}

/** What follows the amount; 0 where nothing does, -1 where it cannot be resolved. */
function rightOf(s: Scan, i: number, end: number, a: Atom): number {
  let k = end
  const sense = senseAt(s, k)
  const ref = s.ref
  if (sense === W.AGO || sense === W.HENCE || sense === W.AWAY) {
    if (ref === NONE) return -1
    const less = comparison(s, a.first)
    if (sense === W.AWAY && less === W.LESS) return window(a, ref, moved(a, ref, 1), lead.at + 1, k + 1)
    setDistance(s, a, ref, sense === W.AGO ? -1 : 1)
    // "a year ago this month"
    if (sense === W.AGO && (bitsAt(s, k + 1) & W.DEIXIS) !== 0 && (bitsAt(s, k + 2) & W.UNIT) !== 0) {
      const day = moved(a, ref, -1)
      setUnit(a, senseAt(s, k + 2), day, 0)
      return (a.last = k + 3)
    }
    if (sense === W.AGO && senseAt(s, k + 1) === W.TODAY) {
      a.from = a.to = moved(a, ref, -1)
      a.precision = 'day'
      return (a.last = k + 2)
    }
    return (a.last = k + 1)
  }
  if (markAt(s, k) === 0x27 && senseAt(s, k + 1) === W.TIME) k += 1
  else if (possessiveAt(s, k) && senseAt(s, k + 1) === W.TIME) k += 1
  if (k > end) {
    if (ref === NONE) return -1
    if (senseAt(s, a.first - 1) === W.IN) a.first--
    setDistance(s, a, ref, 1)
    return (a.last = k + 1)
  }
  if (sense === W.IN && senseAt(s, k + 1) === W.THE && senseAt(s, k + 2) === W.FUTURE) {
    if (ref === NONE) return -1
    return window(a, ref + 1, moved(a, ref, 1), i, k + 3)
  }
  if (
    sense === W.FROM ||
    sense === W.AFTER ||
    sense === W.BEFORE ||
    sense === W.SINCE ||
    sense === W.STARTING ||
    (sense === W.START && (bitsAt(s, k) & W.BOUND) !== 0)
  )
    return fromBase(s, i, k, a)
  if (sense === W.LATER || sense === W.EARLIER) {
    const named = s.context.named
    const day = named ? (named.to ?? named.from) : s.convention.bareUnits && ref !== NONE ? ref : null
    // "Fifty years later" tells of an anniversary more often than of a date.
    if (day === null || a.months > 120) return 0
    if ((bitsAt(s, k + 1) & W.DEIXIS) !== 0 || senseAt(s, k + 1) === W.IN) return 0
    setDistance(s, a, day, sense === W.LATER ? 1 : -1)
    return (a.last = k + 1)
  }
  return 0
}

/** What the amount counts from: "from now", "after January 12th", "before Christmas", "starting next Monday". */
function fromBase(s: Scan, i: number, k: number, a: Atom): number {
  const sense = senseAt(s, k)
  const ref = s.ref
  const compared = comparison(s, a.first)
  const before = lead.at
  const starting = sense === W.STARTING || sense === W.START || (sense === W.FROM && senseAt(s, before) === W.FOR)
  let at = k + 1
  if (starting && (senseAt(s, at) === W.FROM || senseAt(s, at) === W.ON)) at++
  if (senseAt(s, at) === W.NOW && sense === W.FROM) {
    if (ref === NONE) return -1
    setDistance(s, a, ref, 1)
    return (a.last = at + 1)
  }
  if (senseAt(s, at) === W.THE) at++
  if (depth.now > 0) return 0
  depth.now++
  const last = atomAt(s, at, base)
  depth.now--
  if (last === 0 || base.shape === AMOUNT_SHAPE) return 0
  if (!resolve(s, base, base.year === NONE ? tenseAt(s, at, last) : 0)) return 0
  // Christmas is three days wide; one counts from the 25th.
  const day =
    base.nth === W.CHRISTMAS ? base.from + 1 : base.precision !== 'day' && sense === W.AFTER ? base.to : base.from
  a.precision = 'day'
  const relative = base.relative || (base.shape !== FIXED && base.year === NONE)
  const first = Math.min(i, a.first)
  if (starting)
    return spanOf(a, day, moved(a, day, 1) - 1, senseAt(s, before) === W.FOR ? before : first, last, relative)
  const there = moved(a, day, sense === W.BEFORE ? -1 : 1)
  if (compared === W.MORE)
    return sense === W.BEFORE
      ? spanOf(a, NONE, there - 1, before + 1, last, relative)
      : spanOf(a, there + 1, NONE, before + 1, last, relative)
  if (compared === W.LESS)
    return sense === W.BEFORE
      ? spanOf(a, there + 1, day, before + 1, last, relative)
      : spanOf(a, day, there - 1, before + 1, last, relative)
  if (senseAt(s, before) === W.WITHIN && base.precision === 'day' && day === ref)
    return spanOf(a, ref, there - 1, before, last, true)
  spanOf(a, there, there, first, last, relative)
  if (s.convention.calendarAmounts && a.months > 0) {
    // "Two months after June 3" is as vague as "in two months"; "a week from Friday" is a day.
    setDistance(s, a, day, sense === W.BEFORE ? -1 : 1)
    a.relative = relative
  }
  return last
}

function spanOf(a: Atom, from: number, to: number, first: number, last: number, relative: boolean): number {
  window(a, from, to, first, last)
  if (from === to) a.precision = 'day'
  a.relative = relative
  return last
}

/** What stands before the amount: "in", "within", "in less than", "in the next". */
function leftOf(s: Scan, i: number, end: number, a: Atom): number {
  const compared = comparison(s, a.first)
  let p = lead.at
  if (p < s.low) return compared !== 0 ? withLead(a, p + 1) : 0
  if (senseAt(s, p) === W.THE) p--
  const sense = p >= s.low ? senseAt(s, p) : 0
  const ref = s.ref
  if (sense === W.WITHIN) {
    if (ref === NONE) return -1
    return window(a, ref, moved(a, ref, 1) - 1, p, end)
  }
  if (sense === W.IN && p === lead.at && a.deixis === 0) {
    // "for the first time in two years", "filmed in six months" are durations
    if (senseAt(s, p - 1) === W.TIME || senseAt(s, end) === W.OF || tenseAt(s, p, end) < 0) return 0
    if (ref === NONE) return -1
    if (compared === W.LESS) return window(a, ref, moved(a, ref, 1), p, end)
    setDistance(s, a, ref, 1)
    a.first = p
    return (a.last = end)
  }
  if (a.deixis !== 0) {
    // "3 next weeks", "2 upcoming months"
    if (ref === NONE) return -1
    const ahead = a.deixis === W.NEXT || a.deixis === W.COMING || a.deixis === W.FOLLOWING
    return ahead ? window(a, ref + 1, moved(a, ref, 1), i, end) : window(a, moved(a, ref, -1), ref - 1, i, end)
  }
  return compared !== 0 ? withLead(a, lead.at + 1) : 0
}

function withLead(a: Atom, first: number): number {
  a.first = Math.min(a.first, first)
  return a.last
}
