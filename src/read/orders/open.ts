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
import { isBeyond, numberOf } from './prospects.ts'
import type { Found, Verdict } from './verdicts.ts'

const ids = (words: string) => lexemesOf(english, words)
const L = {
  no: lexemeOf(english, 'no'),
  will: lexemeOf(english, 'will'),
  be: lexemeOf(english, 'be'),
  is: lexemeOf(english, 'is'),
  there: lexemeOf(english, 'there'),
  to: lexemeOf(english, 'to'),
  yet: lexemeOf(english, 'yet'),
  a: lexemeOf(english, 'a'),
}
const DECISION = ids(
  'plan plans planned decision decide word announcement statement announced ordered confirmed decided discussed fixed renewed',
)
/** Between "no" and a season they only describe it. */
const FURTHER = ids('more new further such other additional')
/** What is not known of a work: whether it goes on. */
const FATE = ids('fate future renewal')
const UNSETTLED = ids('unclear uncertain unknown undecided limbo doubt air question jeopardy balance unconfirmed')
const AWAITS = ids('awaiting await awaits waiting word')
const OWNERS = ids('its their the his')
const FATES = trigger(0, FATE)

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
      if (!DECISION.has(t.lexeme[i]!) || !(negated(f, i, 4) || isYetTo(f, i)) || until(f, i)) continue
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
  if ((f.s.triggers & FATES) !== 0) fate(f, attributions, put)
}

/** Whether a verb of coming out stands beside token `i`. */
function comesOut(f: Frame, i: number): boolean {
  for (const e of f.events) if (e.kind === 'release' && Math.abs(e.head - i) < 4) return true
  return false
}

/** "Has yet to decide". */
function isYetTo({ t }: Frame, i: number): boolean {
  return t.lexeme[i - 1] === L.to && t.lexeme[i - 2] === L.yet
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
