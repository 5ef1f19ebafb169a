import type { Subject } from '../claim.ts'
import { tenseAt } from './cues.ts'
import { english } from './lexicon/index.ts'
import { lexemesOf } from './lexicon/lexicon.ts'
import { MODAL, PAST, PLAN, PRESENT, SEASON, WORK } from './lexicon/roles.ts'
import { clauseAt, type Frame } from './scene.ts'
import { subjectAt } from './subjects/subjects.ts'
import { isOut } from './standing.ts'

const STANDS = lexemesOf(english, 'has have consists comprises contains runs is')
const SPANS = lexemesOf(english, 'ran spans spanned totals totaled totalled')
const AVAILABLE = lexemesOf(english, 'binge watch stream')

/**
 * The work and season that a count or a length at token `at` is of: a season that is named in its own clause or before it;
 * the series as a whole where it is the subject ("Arc has 12 episodes"); the season before where it is told as past and the
 * one in view is still to come; else the one in view. "All six episodes, as in series five" are not of series five.
 */
export function subjectOfCount(f: Frame, at: number): Subject | null {
  const { t } = f
  const clause = clauseAt(f, at)
  // "Eight, two fewer than season one had": an answer at the head of its sentence is about what the question names.
  const reach = at - f.s.from <= 2 ? at + 4 : clause.to - 1
  const seasons = f.seasons.filter((m) => m.first <= reach && m.first < clause.to)
  const subject = subjectAt(f, at, { seasons })
  if (subject === null || subject.season === null || seasons.length > 0 || subject.season !== f.scene.season)
    return subject
  for (const m of f.told) {
    if (m.last >= at || !STANDS.has(t.lexeme[m.last]!)) continue
    const { season: _, ...whole } = subject
    return { ...whole, season: null }
  }
  // "The show ran for 62 episodes"
  for (let k = clause.from + 1; k < at; k++)
    if (SPANS.has(t.lexeme[k]!) && (t.role[k - 1]! & WORK) !== 0 && (t.role[k - 1]! & SEASON) === 0) {
      const { season: _, ...whole } = subject
      return { ...whole, season: null }
    }
  if (subject.season < 2 || isOut(f.scene, subject.title, subject.season) || !isPast(f, clause.from, at)) return subject
  // Of several seasons before it none is told.
  return subject.season === 2 ? { ...subject, season: 1 } : null
}

/** Whether a clause tells of what is done or can be watched already. */
function isPast(f: Frame, from: number, at: number): boolean {
  const { t } = f
  let past = tenseAt(f, at) < 0
  for (let k = from; k < at; k++) {
    const role = t.role[k]!
    if ((role & (MODAL | PLAN)) !== 0) return false
    if ((role & PAST) !== 0 && (role & PRESENT) === 0) past = true
    if (AVAILABLE.has(t.lexeme[k]!)) past = true
  }
  return past
}
