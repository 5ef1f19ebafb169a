import { NEGATION, RELEASE } from '../lexicon/roles.ts'
import * as W from '../lexicon/time.ts'
import { WORD } from '../tokens.ts'
import { HYPHEN, bitsAt, markAt, possessiveAt, roleAt, senseAt, type Scan } from './scan.ts'
import { movedBefore } from './span.ts'

/** What a bounding word makes of a window. */
export type Bound = 'by' | 'before' | 'not before' | 'from' | 'since' | 'after' | 'until' | 'between'

/** Result of `boundBefore`: the bound, its first token, and whether the window's own end is in. */
export interface Bounding {
  bound: Bound | null
  first: number
  /** "On or before", "after or equal to". */
  inclusive: boolean
  /** "Until June" where nothing tells of what goes on: what was awaited comes then. */
  opens: boolean
  /** "Starting", "beginning" rather than "from". */
  starting: boolean
}

const found: Bounding = { bound: null, first: 0, inclusive: false, opens: false, starting: false }

function give(bound: Bound | null, first: number, inclusive = false): Bounding {
  found.bound = bound
  found.first = first
  found.inclusive = inclusive
  found.opens = false
  found.starting = false
  return found
}

/** Whether a word of negation stands in the clause before a token. */
function negatedBefore(s: Scan, i: number): number {
  for (let k = i; k >= s.low && k > i - 9; k--) {
    const mark = markAt(s, k)
    if (mark === 0x2e || mark === 0x3b || mark === 0x3a || mark === 0x2014) return -1
    if ((roleAt(s, k) & NEGATION) !== 0 || senseAt(s, k) === W.NOT) return k
  }
  return -1
}

/** Whether the clause before tells of something that goes on: "runs until", "each Friday until", "from June until". */
function lasting(s: Scan, i: number): boolean {
  for (let k = i; k >= s.from && k > i - 10; k--) {
    const sense = senseAt(s, k)
    if (sense === W.LASTING || sense === W.FROM || sense === W.EACH) return true
  }
  return false
}

/**
 * The bounding words before an expression: by, before, prior to, not before, no earlier than, not until, after, later than, from,
 * since, starting, until, through, up to, no later than, on or before, as early as. `next` is the token after the expression.
 */
export function boundBefore(s: Scan, first: number, next: number, joined: boolean): Bounding {
  let p = first - 1
  // "Before next year's finale" names the finale's year
  if (possessiveAt(s, next)) return give(null, first)
  let the = false
  while (p >= s.low && (senseAt(s, p) === W.THE || senseAt(s, p) === W.VERY || (bitsAt(s, p) & W.APPROXIMATE) !== 0)) {
    the ||= senseAt(s, p) === W.THE
    p--
  }
  // "not until at least 2026"
  if (senseAt(s, p) === W.LEAST && senseAt(s, p - 1) === W.AT && senseAt(s, p - 2) === W.UNTIL) p -= 2
  if (p < s.low) return give(null, first)
  // "at the earliest in 2026"
  const led = senseAt(s, p)
  const s0 = led === W.IN || led === W.ON || led === W.BY ? p - 1 : p
  if (senseAt(s, s0) === W.EARLIEST || senseAt(s, s0) === W.LATEST) {
    let k = s0 - 1
    while (senseAt(s, k) === W.VERY || senseAt(s, k) === W.THE) k--
    if (k >= s.low && senseAt(s, k) === W.AT) return give(senseAt(s, s0) === W.EARLIEST ? 'not before' : 'by', k)
  }
  // "before or on", "later than or at", "after or equal to"
  let inclusive = false
  let q = p
  if (senseAt(s, q) === W.TO && senseAt(s, q - 1) === W.EQUAL) q -= 2
  else if (senseAt(s, q) === W.IN || senseAt(s, q) === W.ON || senseAt(s, q) === W.AT) q--
  if (q !== p && senseAt(s, q) === W.OR && q - 1 >= s.low) {
    inclusive = true
    q--
  }
  if (q < s.low) return give(null, first)
  // "before the June 12 premiere" names the premiere's day
  if (the && next < s.to && (roleAt(s, next) & RELEASE) !== 0 && senseAt(s, q) !== W.UNTIL) return give(null, first)
  const sense = senseAt(s, q)
  const or =
    senseAt(s, q - 1) === W.OR &&
    (senseAt(s, q - 2) === W.ON || senseAt(s, q - 2) === W.AT || senseAt(s, q - 2) === W.IN)
      ? 2
      : 0
  switch (sense) {
    case W.BY:
      return give('by', q)
    case W.BEFORE: {
      const not = negatedBefore(s, q - 1)
      if (not >= 0 && or === 0) return give('not before', not === q - 1 ? not : q)
      return give('before', q - or, inclusive || or > 0)
    }
    case W.TO:
      if (senseAt(s, q - 1) === W.BEFORE) return give('before', q - 1)
      if (senseAt(s, q - 1) === W.UP && !the && markAt(s, q - 2) !== HYPHEN) return give('until', q - 1)
      return give(null, first)
    case W.AFTER:
      if (senseAt(s, q - 1) === W.NOT && q - 1 >= s.low) return give('by', q - 1)
      return give('after', q - or, inclusive || or > 0)
    case W.SINCE:
      return give('since', q)
    case W.FROM:
      return joined || movedBefore(s, q) ? give(null, joined ? q : first) : give('from', q)
    case W.STARTING:
    case W.START:
      if ((bitsAt(s, q) & W.BOUND) === 0 || joined) return give(null, first)
      give('from', q)
      found.starting = true
      return found
    case W.ENDING:
    case W.THROUGH:
      return give('by', q)
    case W.FOR:
      return give(null, first)
    case W.UNTIL: {
      if (joined) return give(null, first)
      if (senseAt(s, q - 1) === W.UP && !the && markAt(s, q - 2) !== HYPHEN) return give('until', q - 1)
      const not = negatedBefore(s, q - 1)
      if (not >= 0) return give('not before', not === q - 1 ? not : q)
      if (movedBefore(s, q)) return give('from', q)
      give('until', q)
      found.opens = s.convention.untilOpens && !lasting(s, q - 1)
      return found
    }
    case W.BETWEEN:
      return joined ? give('between', q) : give(null, first)
    case W.THAN:
      return thanBefore(s, q, first, or, inclusive)
    case W.AS:
      if (senseAt(s, q - 1) === W.EARLY || senseAt(s, q - 1) === W.LATE || senseAt(s, q - 1) === W.SOON) {
        return give(null, senseAt(s, q - 2) === W.AS ? q - 2 : q - 1)
      }
      return give(null, first)
    default:
      return give(null, first)
  }
}

/** "No earlier than", "not later than", "later than", "sooner than", "greater than". */
function thanBefore(s: Scan, q: number, first: number, or: number, inclusive: boolean): Bounding {
  const compared = senseAt(s, q - 1)
  const not = senseAt(s, q - 2) === W.NOT
  const start = q - (not ? 2 : 1)
  const before = senseAt(s, q - 2) === W.OR && (senseAt(s, q - 3) === W.ON || senseAt(s, q - 3) === W.AT)
  switch (compared) {
    case W.EARLIER:
    case W.SOONER:
    case W.LESS:
      return not ? give('not before', start) : give('before', before ? q - 3 : start, inclusive || before || or > 0)
    case W.LATER:
    case W.MORE:
      return not ? give('by', start) : give('after', before ? q - 3 : start, inclusive || before)
    default:
      return give(null, first)
  }
}

/** Result of `boundAfter`: the bound and the token after its words. */
const tail = { bound: null as Bound | null, last: 0 }

/** The bounding words after an expression: at the (very) earliest, at the latest, or later, or earlier, onward, and beyond. */
export function boundAfter(s: Scan, last: number): { bound: Bound | null; last: number } {
  tail.bound = null
  tail.last = last
  const sense = senseAt(s, last)
  if (sense === W.ONWARD) {
    tail.bound = 'from'
    tail.last = last + 1
  } else if (sense === W.AT) {
    let k = last + 1
    if (senseAt(s, k) === W.THE) k++
    if (senseAt(s, k) === W.VERY) k++
    if (senseAt(s, k) === W.EARLIEST) tail.bound = 'not before'
    else if (senseAt(s, k) === W.LATEST) tail.bound = 'by'
    if (tail.bound !== null) tail.last = k + 1
  } else if (sense === W.OR || sense === W.AND) {
    const next = senseAt(s, last + 1)
    const bits = bitsAt(s, last + 2)
    // "or later this year" is another expression
    if ((bits & (W.DEIXIS | W.LINK | W.DIGIT | W.MONTH | W.PART)) !== 0 && next !== W.MORE) return tail
    if ((next === W.AFTER || next === W.BEFORE) && last + 2 < s.to && s.tokens.kind[last + 2] === WORD) return tail
    if (next === W.LATER || next === W.AFTER || next === W.ONWARD || next === W.MORE) tail.bound = 'not before'
    else if ((sense === W.OR || next === W.BEFORE) && (next === W.EARLIER || next === W.BEFORE || next === W.SOONER))
      tail.bound = 'by'
    if (tail.bound !== null) tail.last = last + 2
  }
  return tail
}
