import type { Certainty, Subject } from '../../claim.ts'
import { negated } from '../cues.ts'
import type { Attribution } from '../sources.ts'
import { ofMany } from '../dating/many.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { AUXILIARY, NEGATION } from '../lexicon/roles.ts'
import { clauseAt, type Frame } from '../scene.ts'
import { subjectAt } from '../subjects/subjects.ts'
import { WORD } from '../tokens.ts'
import { trigger, TRIGGERS } from '../triggers.ts'
import { until } from './outcome.ts'
import { titleAfter, workBefore } from './near.ts'
import { isBeyond, numberOf } from './prospects.ts'
import type { Found, Verdict } from './verdicts.ts'

const ids = (words: string) => lexemesOf(english, words)
const L = {
  the: lexemeOf(english, 'the'),
  no: lexemeOf(english, 'no'),
  will: lexemeOf(english, 'will'),
  be: lexemeOf(english, 'be'),
  is: lexemeOf(english, 'is'),
  there: lexemeOf(english, 'there'),
  to: lexemeOf(english, 'to'),
  yet: lexemeOf(english, 'yet'),
  still: lexemeOf(english, 'still'),
  on: lexemeOf(english, 'on'),
  a: lexemeOf(english, 'a'),
}
const DECISION = ids(
  'plan plans planned decision decisions decide word announcement statement announced ordered confirmed decided discussed fixed renewed confirmation update updates comment commented sign signed',
)
const RELEASED = ids('announcement statement update updates word')
/** Of these, what is made, and how it is. */
const MADE_NOUN = ids('decision decisions announcement statement confirmation')
const MADE = ids('made taken reached given announced')
/** Between "no" and a season they only describe it. */
const FURTHER = ids('more new further such other additional')
/** What is not known of a work: whether it goes on. */
const FATE = ids('fate future renewal')
const UNSETTLED = ids('unclear uncertain unknown undecided limbo doubt air question jeopardy balance unconfirmed guess')
const AWAITS = ids('awaiting await awaits waiting word doubt doubts')
const OWNERS = ids('its their the his')
export const FATES = trigger(0, FATE, ids('bubble mark decision decisions'))

/** How a decision is told: the recogniser's own way of adding a claim. */
export type Put = (
  f: Frame,
  attributions: readonly Attribution[],
  found: Found,
  value: Verdict,
  certainty: Certainty | null,
  subject: Subject,
) => void

/** "there will be no season 3": a cancellation told without a verb for it. */
export function absent(f: Frame, attributions: readonly Attribution[], put: Put): boolean {
  const { t, s } = f
  for (const m of f.seasons) {
    if (typeof m.season !== 'number') continue
    let k = m.first - 1
    while (k > s.from && FURTHER.has(t.lexeme[k]!)) k--
    // "There won't be a season 3"
    if (t.lexeme[k] === L.a) k--
    const wont = k > s.from && t.lexeme[k] === L.be && (t.role[k - 1]! & NEGATION) !== 0
    if (k < s.from || !(wont || (t.lexeme[k] === L.no && (t.role[k]! & NEGATION) !== 0))) continue
    let be = false
    for (let j = Math.max(s.from, k - 4); j < k; j++)
      if (t.lexeme[j] === L.will || t.lexeme[j] === L.be || t.lexeme[j] === L.is || t.lexeme[j] === L.there) be = true
    const subject = be ? subjectAt(f, m.first) : null
    if (subject !== null)
      put(f, attributions, { value: 'cancelled', head: k, first: k, last: m.last }, 'cancelled', null, subject)
    return subject !== null
  }
  return false
}

/** "there are no plans for a fourth", "no decision on a third season", "season 3 has not been announced", "its future is unclear". */
export function open(f: Frame, attributions: readonly Attribution[], put: Put): void {
  const { t } = f
  for (const m of f.seasons) {
    const main = f.scene.main
    const season = main === null ? null : numberOf(f, m, main.text)
    if (season === null) continue
    const clause = clauseAt(f, m.first)
    for (let i = Math.max(clause.from, m.first - 9); i < Math.min(clause.to, m.first + 10); i++) {
      if (!DECISION.has(t.lexeme[i]!) || !(negated(f, i, 4) || isYetTo(f, i) || isUnmade(f, i)) || until(f, i)) continue
      if (comesOut(f, i)) continue
      const subject = subjectAt(f, m.first)
      if (subject === null) return
      tell(f, attributions, put, Math.min(i, m.first), Math.max(i + 1, m.last), i, {
        title: subject.title,
        season: isBeyond(f, season) ? season + 1 : season,
      })
      return
    }
  }
  if ((f.s.triggers & FATES) === 0) return
  for (let i = f.s.from; i < f.s.to; i++)
    if ((TRIGGERS[t.lexeme[i]!]! & FATES) !== 0 && doubted(f, i)) {
      const subject = subjectAt(f, i)
      if (subject !== null) tell(f, attributions, put, i, i + 2, i, { ...subject, season: null })
      return
    }
  fate(f, attributions, put)
}

/** "No decision on Arc", "a question mark over Arc", "Arc is on the bubble": whether the word at token `i` leaves a work open. */
function doubted(f: Frame, i: number): boolean {
  const { t } = f
  const lexeme = t.lexeme[i]!
  if (lexeme === BUBBLE) return t.lexeme[i - 1] === L.the && t.lexeme[i - 2] === L.on && workBefore(f, i - 2)
  const over = lexeme === MARK && t.lexeme[i - 1] === QUESTION
  if (!over && !(DECISIONS.has(lexeme) && negated(f, i, 4))) return false
  const m = ABOUT.has(t.lexeme[i + 1] ?? 0) ? titleAfter(f, i, 5) : undefined
  return m !== undefined && t.lexeme[m.last] !== english.possessive
}
const BUBBLE = lexemeOf(english, 'bubble')
const MARK = lexemeOf(english, 'mark')
const QUESTION = lexemeOf(english, 'question')
const DECISIONS = ids('decision decisions')
const ABOUT = ids('on about over regarding')

/** Whether a verb of coming out stands beside token `i`. */
function comesOut(f: Frame, i: number): boolean {
  // "Has not released any statement on it"
  const word = RELEASED.has(f.t.lexeme[i]!)
  for (const e of f.events) if (e.kind === 'release' && Math.abs(e.head - i) < 4 && !(word && e.head < i)) return true
  return false
}

/** "Has yet to decide", "is still to sign off". */
function isYetTo({ t }: Frame, i: number): boolean {
  return t.lexeme[i - 1] === L.to && (t.lexeme[i - 2] === L.yet || t.lexeme[i - 2] === L.still)
}

/** "A decision on a second season has not been made". */
function isUnmade(f: Frame, i: number): boolean {
  const { t } = f
  if (!MADE_NOUN.has(t.lexeme[i]!)) return false
  const { to } = clauseAt(f, i)
  for (let k = i + 1; k < Math.min(to, i + 18); k++)
    if (MADE.has(t.lexeme[k]!)) return negated(f, k, 3) || isYetTo(f, k - 1)
  return false
}

/** "The fate of the show is unclear", "still awaiting word on its future". */
function fate(f: Frame, attributions: readonly Attribution[], put: Put): void {
  const { t, s } = f
  for (let i = s.from; i < s.to; i++) {
    if ((TRIGGERS[t.lexeme[i]!]! & FATES) === 0 || !FATE.has(t.lexeme[i]!)) continue
    if (!OWNERS.has(t.lexeme[i - 1] ?? 0) && t.lexeme[i - 1] !== english.possessive) continue
    const clause = clauseAt(f, i)
    let cue = -1
    for (let k = Math.max(clause.from, i - 8); k < i && cue < 0; k++)
      if (AWAITS.has(t.lexeme[k]!) || ((t.role[k]! & NEGATION) !== 0 && DECISION.has(t.lexeme[k + 1] ?? 0))) cue = k
    for (let k = i + 1; k < Math.min(clause.to, i + 14) && cue < 0; k++)
      if (t.kind[k] === WORD && UNSETTLED.has(t.lexeme[k]!) && followsBe(f, i, k)) cue = k
    if (cue < 0 || ofMany(f, i)) continue
    const subject = subjectAt(f, i)
    if (subject !== null) tell(f, attributions, put, Math.min(cue, i), Math.max(cue, i) + 1, i, subject)
    return
  }
}

function followsBe(f: Frame, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) if ((f.t.role[k]! & AUXILIARY) !== 0 || REMAINS.has(f.t.lexeme[k]!)) return true
  return false
}
const REMAINS = ids('remains remain seems looks hangs')

function tell(
  f: Frame,
  attributions: readonly Attribution[],
  put: Put,
  first: number,
  last: number,
  head: number,
  subject: Subject,
): void {
  put(f, attributions, { value: 'undecided', head, first, last }, 'undecided', 'unknown', subject)
}
