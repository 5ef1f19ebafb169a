import { AUXILIARY, ING, MODAL, PAST, PLAN, PRESENT } from '../lexicon/roles.ts'
import * as W from '../lexicon/time.ts'
import { markAt, bitsAt, senseAt, type Scan } from './scan.ts'

/** How many tokens to either side of an expression its verb is looked for. */
const REACH = 14

/**
 * The tense of the clause around an expression, from the verbs that stand nearest: -1 past, 1 present or future, 0 unknown.
 */
export function tenseAt(s: Scan, first: number, last: number): -1 | 0 | 1 {
  const given = s.context.tense
  if (given) return given(first)
  const fronted = first <= s.from + 2
  return (fronted ? ahead(s, last) || behind(s, first) : behind(s, first) || ahead(s, last)) as -1 | 0 | 1
}

/** Whether a token ends a clause for our purpose. */
function ends(s: Scan, i: number): boolean {
  const mark = markAt(s, i)
  return mark === 0x3b || mark === 0x2e || mark === 0x3a || mark === 0x28 || mark === 0x29 || mark === 0x2014
}

function behind(s: Scan, first: number): number {
  for (let i = first - 1; i >= s.from && i >= first - REACH; i--) {
    if (ends(s, i)) return 0
    const found = verbAt(s, i)
    if (found !== 0) return found
    if (senseAt(s, i) === W.BACK && i === first - 2) return -1
  }
  return 0
}

function ahead(s: Scan, last: number): number {
  for (let i = last; i < s.to && i < last + REACH; i++) {
    if (ends(s, i)) return 0
    const found = verbAt(s, i)
    if (found !== 0) return found
  }
  return 0
}

/** What a verb at a token tells: -1 "premiered", "was released"; 1 "premieres", "will be released", "set to", "to premiere". */
function verbAt(s: Scan, i: number): number {
  const role = s.tokens.role[i]!
  if ((role & MODAL) !== 0) return 1
  if ((role & PLAN) !== 0) return pastBefore(s, i) ? 0 : 1
  if ((role & PAST) !== 0) {
    if ((role & AUXILIARY) !== 0) return -1
    const before = i - 1 >= s.from ? s.tokens.role[i - 1]! : 0
    const two = i - 2 >= s.from ? s.tokens.role[i - 2]! : 0
    if ((before & MODAL) !== 0 || ((two & MODAL) !== 0 && (before & AUXILIARY) !== 0)) return 1
    if (senseAt(s, i - 1) === W.TO) return 1
    if ((before & AUXILIARY) !== 0) {
      if (senseAt(s, i - 2) === W.TO) return 1
      // "is released in May" tells of what comes, "has been", "was released" of what was.
      if ((before & PRESENT) !== 0 && (before & PAST) === 0) return has(s, i - 1) ? -1 : 1
      if ((before & PAST) !== 0 && (two & MODAL) !== 0) return 1
      return -1
    }
    if ((role & PRESENT) !== 0) return 0
    return -1
  }
  if ((role & PRESENT) !== 0) return (bitsAt(s, i) & (W.DEIXIS | W.PART)) !== 0 ? 0 : (role & AUXILIARY) !== 0 ? 0 : 1
  if ((role & ING) !== 0) return pastBefore(s, i) ? -1 : 1
  return 0
}

/** Whether "was", "were", "had" stand right before. */
function pastBefore(s: Scan, i: number): boolean {
  for (let k = i - 1; k >= s.from && k >= i - 2; k--) {
    const role = s.tokens.role[k]!
    if ((role & AUXILIARY) !== 0) return (role & PAST) !== 0
  }
  return false
}

/** Whether an auxiliary is a form of have. */
function has(s: Scan, i: number): boolean {
  const c = s.tokens.text.charCodeAt(s.tokens.start[i]!) | 32
  return c === 0x68
}
