import { AUXILIARY, ING, MODAL, PAST, PLAN, PRESENT, SAY } from '../lexicon/roles.ts'
import * as W from '../lexicon/time.ts'
import { CAPITAL, WORD } from '../tokens.ts'
import { COMMA, bitsAt, markAt, roleAt, senseAt, type Scan } from './scan.ts'

/** How many tokens to either side of an expression its verb is looked for. */
const REACH = 14

/** A verb that says nothing of the tense, behind which none is looked for: "had been due on", "announced". */
const MUTE = 2

/**
 * The tense of the clause around an expression, from the verbs that stand nearest: -1 past, 1 present or future, 0 unknown.
 *
 * @example in "The first season premiered in January" -1, in "it arrives in January" and "is set for January" 1
 */
export function tenseAt(s: Scan, first: number, last: number): -1 | 0 | 1 {
  const given = s.context.tense
  if (given) return given(first)
  const found = fronted(s, first, last) ? ahead(s, last) || behind(s, first) : behind(s, first) || ahead(s, last)
  return found === MUTE ? 0 : (found as -1 | 0 | 1)
}

/** Whether the expression opens a clause of its own: ", but in March, the streamer will …". */
function fronted(s: Scan, first: number, last: number): boolean {
  if (markAt(s, last) !== COMMA) return false
  let p = first - 1
  if (senseAt(s, p) === W.IN || senseAt(s, p) === W.ON) p--
  const sense = senseAt(s, p)
  return p < s.from || sense === W.AND || markAt(s, p) === COMMA
}

/** Whether a token ends a clause for our purpose: full stop, colon, semicolon, parenthesis, long dash. */
function ends(s: Scan, i: number): boolean {
  const mark = markAt(s, i)
  return mark === 0x3b || mark === 0x2e || mark === 0x3a || mark === 0x28 || mark === 0x29 || mark === 0x2014
}

function behind(s: Scan, first: number): number {
  const prep = senseAt(s, first - 1)
  const led = prep === W.IN || prep === W.ON
  const before = led ? senseAt(s, first - 2) : prep
  // "Back in June" is past unless somebody will be back in June.
  const back = led && before === W.BACK
  for (let i = first - 1; i >= s.from && i >= first - REACH; i--) {
    if (ends(s, i)) break
    // "pushed to October 8" tells of what comes, "moved from April 2" of neither
    if (senseAt(s, i) === W.MOVE) return before === W.TO || before === W.UNTIL ? 1 : MUTE
    const found = unknownPast(s, i) ? pastAt(s, i, PAST) : verbAt(s, i)
    // "said in July", "announced Wednesday": the day of the saying
    if (found === MUTE && i >= first - 2 && (roleAt(s, i) & (SAY | PAST)) === (SAY | PAST)) return -1
    if (found !== 0) return found
  }
  return back ? -1 : 0
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
  const role = roleAt(s, i)
  if ((role & MODAL) !== 0) return 1
  if ((role & PLAN) !== 0) return pastBefore(s, i) ? MUTE : 1
  if ((role & PAST) !== 0) return pastAt(s, i, role)
  if ((role & ING) !== 0) return ingAt(s, i)
  if ((role & PRESENT) === 0 || (bitsAt(s, i) & (W.DEIXIS | W.PART)) !== 0) return 0
  return (role & SAY) !== 0 && (role & AUXILIARY) === 0 ? MUTE : 1
}

function pastAt(s: Scan, i: number, role: number): number {
  if ((role & AUXILIARY) !== 0) return -1
  const before = i - 1 >= s.from ? roleAt(s, i - 1) : 0
  const two = i - 2 >= s.from ? roleAt(s, i - 2) : 0
  if ((before & MODAL) !== 0 || ((two & MODAL) !== 0 && (before & AUXILIARY) !== 0)) return 1
  if (senseAt(s, i - 1) === W.TO) return 1
  // "Is being shot"
  if ((before & (AUXILIARY | ING)) === (AUXILIARY | ING)) return (two & PAST) !== 0 && (two & PRESENT) === 0 ? -1 : 1
  if ((before & AUXILIARY) !== 0) {
    if (senseAt(s, i - 2) === W.TO) return 1
    // "Is released in May" tells of what comes; "has been", "was released" of what was.
    if ((before & PRESENT) !== 0 && (before & PAST) === 0) return isHave(s, i - 1) ? -1 : 1
    return -1
  }
  // What is announced may lie ahead or behind; "hit" is both tenses.
  if ((role & SAY) !== 0) return MUTE
  return (role & PRESENT) !== 0 ? 0 : -1
}

/** Whether a word that the lexicon lacks has the form of an English past tense: "passed", "handed". */
function unknownPast(s: Scan, i: number): boolean {
  const t = s.tokens
  const end = t.end[i]!
  if (
    t.lexeme[i] !== 0 ||
    t.kind[i] !== WORD ||
    senseAt(s, i - 1) === W.AS ||
    (t.flags[i]! & CAPITAL) !== 0 ||
    end - t.start[i]! < 5
  )
    return false
  return t.text.charCodeAt(end - 1) === 0x64 && t.text.charCodeAt(end - 2) === 0x65 && t.lexicon.language === 'en'
}

/** "Is filming", "arriving" tell of now and of what comes; "was filming", "started rolling" of what was. */
function ingAt(s: Scan, i: number): number {
  for (let k = i - 1; k >= s.from && k >= i - 2; k--) {
    const role = roleAt(s, k)
    if ((role & (AUXILIARY | PAST)) !== 0) return (role & PAST) !== 0 && (role & PRESENT) === 0 ? -1 : 1
  }
  return 1
}

/** Whether "was", "were", "had" stand right before. */
function pastBefore(s: Scan, i: number): boolean {
  for (let k = i - 1; k >= s.from && k >= i - 2; k--) {
    const role = roleAt(s, k)
    if ((role & AUXILIARY) !== 0) return (role & PAST) !== 0
  }
  return false
}

/** Whether an auxiliary is a form of have: it begins with an h. */
function isHave(s: Scan, i: number): boolean {
  return (s.tokens.text.charCodeAt(s.tokens.start[i]!) | 32) === 0x68
}
