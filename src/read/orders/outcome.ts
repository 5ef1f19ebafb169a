import type { Certainty } from '../../claim.ts'
import { negated } from '../cues.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { AUXILIARY, HOPE, MODAL, NEGATION, PAST } from '../lexicon/roles.ts'
import { clauseAt, type Frame } from '../scene.ts'
import { isQuote } from '../parts.ts'
import { PUNCT } from '../tokens.ts'
import type { Found, Verdict } from './verdicts.ts'
import { CANCELLED, RENEWED } from './words.ts'

const ids = (words: string) => lexemesOf(english, words)
const L = {
  or: lexemeOf(english, 'or'),
  event: lexemeOf(english, 'event'),
  the: lexemeOf(english, 'the'),
  in: lexemeOf(english, 'in'),
  be: lexemeOf(english, 'be'),
  should: lexemeOf(english, 'should'),
  until: lexemeOf(english, 'until'),
  not: lexemeOf(english, 'not'),
  to: lexemeOf(english, 'to'),
  against: lexemeOf(english, 'against'),
  yet: lexemeOf(english, 'yet'),
  picked: lexemeOf(english, 'picked'),
  been: lexemeOf(english, 'been'),
  decided: lexemeOf(english, 'decided'),
  if: lexemeOf(english, 'if'),
  neither: lexemeOf(english, 'neither'),
  expected: lexemeOf(english, 'expected'),
  likely: lexemeOf(english, 'likely'),
  usually: lexemeOf(english, 'usually'),
}
/** Heads of a cancellation that is told by a negation. */
const NEGATIVE = ids('move moving proceed proceeding back return returns returning')
/** Who knows nothing yet. */
const OPEN = ids('undecided unclear unknown unconfirmed tba tbd whether if')
const CHOSEN = ids('decided opted chose chosen elected')
const KNOW = ids('know knows known clear sure decided said announced confirmed revealed wondering wonder find')
const RULE = ids('often usually typically normally generally traditionally tend tends never rarely always sometimes')
const CONSIDERS = ids('considering mulling exploring weighing')
const NEAR = 9

/** What a verdict comes to with the negations and doubts around it; null where it tells of no one decision. */
export interface Outcome {
  readonly value: Verdict
  /** How sure, where its words alone tell; else null. */
  readonly certainty: Certainty | null
}

/**
 * The decision that a sentence tells with a verb of deciding: "was not renewed" and "decided against renewing" cancel, "has not been
 * renewed yet" and "no word on whether it is renewed or cancelled" leave it open, "renewed or cancelled shows" tells nothing.
 */
export function outcomeOf(f: Frame, found: Found): Outcome | null {
  const { t } = f
  const { head, value } = found
  if (asARule(f, head)) return null
  if (isWondered(f, head)) return null
  const either = eitherOr(f, found)
  if (either !== null) return either && unsure(f, head) ? { value: 'undecided', certainty: 'unknown' } : null
  if (value === 'renewed' && refused(f, head)) return { value: 'cancelled', certainty: null }
  // "There will be no third season"; "was not announced until July" was announced.
  const no = negated(f, head, 6) && !until(f, head) && !(value === 'renewed' && (t.role[head]! & HOPE) !== 0)
  if (value === 'cancelled') {
    if (!no || NEGATIVE.has(t.lexeme[head]!)) return { value, certainty: null }
    return t.lexeme[head - 2] === L.neither ? null : { value, certainty: 'denied' }
  }
  if (isDenied(f, head)) return { value, certainty: 'denied' }
  // "Is considering a spin-off"
  if (value !== 'renewed') return { value, certainty: CONSIDERS.has(t.lexeme[head]!) ? 'possible' : null }
  const open = isOpen(f, head)
  if (!no && !open && isCondition(f, head)) return null
  if (no && !open && (wasNot(f, head) || passedOver(f, found))) return { value: 'cancelled', certainty: null }
  if (no || (open && !hoped(f, head))) return { value: 'undecided', certainty: 'unknown' }
  return { value, certainty: shouldBe(f, found) || inTheEvent(f, head) ? 'possible' : thoughtAt(f, head) }
}

/** "Left fans wondering whether there will be a second season": nobody tells them. */
function isWondered({ t, s }: Frame, head: number): boolean {
  for (let k = head - 1; k > head - NEAR && k > s.from; k--)
    if (OPEN.has(t.lexeme[k]!) && WONDER.has(t.lexeme[k - 1]!)) return true
  return false
}
const WONDER = ids('wondering wonder')

/** "If the green light is given by May": what is not decided, and nobody asks about it. */
function isCondition({ t, s }: Frame, head: number): boolean {
  for (let k = head - 1; k > head - NEAR && k >= s.from; k--) {
    if ((t.kind[k] === PUNCT && !isQuote(t, k)) || (t.role[k]! & (MODAL | HOPE)) !== 0) return false
    if (t.lexeme[k] === L.if) return k === s.from || t.kind[k - 1] === PUNCT
  }
  return false
}

/** "Denied that it had ordered a third season". */
function isDenied({ t }: Frame, head: number): boolean {
  for (let k = head - 1; k > head - DENIAL && k >= t.first; k--) {
    if (t.kind[k] === PUNCT) return false
    if (DENIES.has(t.lexeme[k]!)) return true
  }
  return false
}
const DENIES = ids('denied denies deny')
const DENIAL = 9

/** "Hopes for a third season", "is expected to renew it", "is likely to be renewed": how sure the words before the verb are. */
function thoughtAt({ t, s }: Frame, head: number): Certainty | null {
  if ((t.role[head]! & HOPE) !== 0) return 'hoped'
  for (let k = head - 1; k >= Math.max(s.from, head - 4); k--) {
    if (t.kind[k] === PUNCT) return null
    if (t.lexeme[k + 1] !== L.to) continue
    if (t.lexeme[k] === L.expected) return 'expected'
    if (t.lexeme[k] === L.likely) return 'possible'
  }
  return null
}

/** "Netflix usually renews a show": what is done as a rule. */
function asARule(f: Frame, head: number): boolean {
  const { t } = f
  if ((t.role[head]! & PAST) !== 0) return false
  for (let k = Math.max(f.s.from, head - 3); k < head; k++) if (RULE.has(t.lexeme[k]!)) return true
  return false
}

/** "Renewed or cancelled": true at the first of the two, false at the second, null elsewhere. */
function eitherOr(f: Frame, { head }: Found): boolean | null {
  const { t, s } = f
  for (let k = head + 1; k < Math.min(s.to - 1, head + 4); k++)
    if (t.lexeme[k] === L.or) return decides(t.lexeme[k + 1]!) || decides(t.lexeme[k + 2] ?? 0) ? true : null
  for (let k = head - 1; k > Math.max(s.from, head - 4); k--)
    if (t.lexeme[k] === L.or) return decides(t.lexeme[k - 1]!) ? false : null
  return null
}

function decides(lexeme: number): boolean {
  return RENEWED.has(lexeme) || CANCELLED.has(lexeme)
}

/** "We do not know if", "it is unclear whether". */
function unsure(f: Frame, head: number): boolean {
  const { t, s } = f
  let no = false
  let know = false
  for (let k = Math.max(s.from, head - 16); k < head; k++) {
    if (OPEN.has(t.lexeme[k]!) && t.lexeme[k] !== L.if) return true
    if ((t.role[k]! & NEGATION) !== 0) no = true
    if (KNOW.has(t.lexeme[k]!)) know = true
  }
  return no && know
}

/** "Decided against renewing it", "opted not to renew", "will not be renewed". */
function refused(f: Frame, head: number): boolean {
  const { t } = f
  for (let k = head - 1; k >= Math.max(f.s.from, head - 4); k--) {
    if (t.kind[k] === PUNCT) return false
    if (t.lexeme[k] === L.against) return true
    if (t.lexeme[k] === L.not && t.lexeme[k + 1] === L.to && CHOSEN.has(t.lexeme[k - 1]!)) return true
    // "Will not renew it", "won't be renewed"
    if ((t.role[k]! & NEGATION) !== 0 && (k === head - 1 || (t.lexeme[k + 1] === L.be && k + 2 >= head - 1)))
      return (t.role[k]! & NEGATION) !== 0 && ((t.role[k]! | t.role[k - 1]!) & MODAL) !== 0
  }
  return false
}

/** "Was not announced until July": it was then. */
export function until(f: Frame, head: number): boolean {
  const { t } = f
  for (let k = head + 1; k < Math.min(clauseAt(f, head).to, head + NEAR); k++) if (t.lexeme[k] === L.until) return true
  return false
}

/** "It was not renewed". */
function wasNot(f: Frame, head: number): boolean {
  const { t } = f
  return (t.role[head]! & PAST) !== 0 && (WAS.has(t.lexeme[head - 2]!) || WAS_NOT.has(t.lexeme[head - 1]!))
}
/** "Has not been picked up for a second season". */
function passedOver({ t }: Frame, { head }: Found): boolean {
  return t.lexeme[head] === L.picked && t.lexeme[head - 1] === L.been && t.lexeme[head - 2] === L.not
}
const WAS = ids('was were')
const WAS_NOT = ids("wasn't weren't")

/** "Unclear whether", "has yet to renew", "no season 2 has been confirmed yet": nobody has decided. */
function isOpen(f: Frame, head: number): boolean {
  const { t } = f
  const clause = clauseAt(f, head)
  for (let k = clause.from; k < head; k++) {
    const lexeme = t.lexeme[k]!
    if (OPEN.has(lexeme) && lexeme !== L.if && head - k <= 14) return true
    if (lexeme === L.yet && head - k <= NEAR) return true
  }
  for (let k = head + 1; k < Math.min(clause.to, head + NEAR); k++) {
    if (t.kind[k] === PUNCT) return false
    if (t.lexeme[k] === L.yet || (OPEN.has(t.lexeme[k]!) && (t.role[k - 1]! & AUXILIARY) !== 0)) return true
  }
  return false
}

function hoped(f: Frame, head: number): boolean {
  const clause = clauseAt(f, head)
  for (let k = clause.from; k < clause.to; k++) if ((f.t.role[k]! & HOPE) !== 0) return true
  return false
}

/** "In the event that it is renewed". */
function inTheEvent(f: Frame, head: number): boolean {
  const { t, s } = f
  for (let k = head - 1; k > Math.max(s.from, head - 8); k--)
    if (t.lexeme[k] === L.event && t.lexeme[k - 1] === L.the && (k < s.from + 3 || t.lexeme[k - 2] === L.in))
      return true
  return false
}

/** "Should a second season be greenlit": a condition with its verb in front. */
function shouldBe(f: Frame, found: Found): boolean {
  const { t } = f
  if (t.lexeme[found.head - 1] !== L.be) return false
  for (let k = found.head - 2; k >= Math.max(f.s.from, found.head - 9); k--) {
    if (t.lexeme[k] !== L.should) continue
    // "it should be renewed" has its subject before the verb.
    return k < found.head - 2
  }
  return false
}
