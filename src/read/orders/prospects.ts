import type { Certainty } from '../../claim.ts'
import { negated } from '../cues.ts'
import { english } from '../lexicon/index.ts'
import { classesOf, lexemesWith } from '../lexicon/lexicon.ts'
import { MODAL, NEGATION } from '../lexicon/roles.ts'
import type { Attribution } from '../sources.ts'
import { clauseAt, type Frame } from '../scene.ts'
import type { SeasonMention } from '../seasons.ts'
import { isOut } from '../standing.ts'
import { subjectAt } from '../subjects/subjects.ts'
import { PUNCT } from '../tokens.ts'
import { trigger } from '../triggers.ts'
import { isQuote } from '../parts.ts'
import type { Put } from './open.ts'
import { pastWork } from './confirmed.ts'
import { isHolderBefore } from './near.ts'
import type { Verdict } from './verdicts.ts'

// What a word says of a season that nobody has ordered, a bit each.
/** Wishing it: "hopes for a third season". "Would love", "would be happy": only after "would". */
const WISHES = 1 << 0
const WOULD_LIKE = 1 << 1
/** Having it in mind: "ideas for a third season", "open to". */
const MINDS = 1 << 2
/** Leading from such a word to the season. */
const LEADS = 1 << 3
/** What may become of it, after "may", "might", "could". */
const COMES = 1 << 4
/** "Is possible", "is on the cards", "is on the table". */
const IN_REACH = 1 << 5
/** "Is ruled out", "is out of the question": it takes a negation. */
const SHUT = 1 << 6
/** Making it: "will not write a third season". */
const MAKES = 1 << 7
/** "Does not exist". */
const EXISTS = 1 << 8
/** "Depends on the ratings", "too early to talk of". */
const HANGS = 1 << 9
/** "Beyond season 2 nothing has been ordered". */
const BEYOND = 1 << 10
const NOTHING = 1 << 11
const MAYBE = 1 << 12
const OF = 1 << 13
const THERE = 1 << 14
/** "Another season": no "new season", which may be the one at hand. */
const FURTHER = 1 << 15
/** "In talks with Netflix about", "under consideration": nobody has decided. */
const TALKS = 1 << 16
const CONSIDERED = 1 << 17
const IN = 1 << 18
const UNDER = 1 << 19
const CLASS = classesOf(english, [
  [WISHES, 'hope hopes hoping hoped want wants wanted wish wishes begging dream dreams needs eager keen'],
  [WOULD_LIKE, 'love like happy'],
  [MINDS, 'ideas idea thinking open considering room space talks talked spoke discussions door story chance chances'],
  [LEADS, 'for about on of to a an the do make have see get give write another'],
  [COMES, 'happen be come follow exist'],
  [IN_REACH, 'possible possibility cards table likely certain guaranteed'],
  [SHUT, 'ruled rule question'],
  [MAKES, 'make write do produce'],
  [EXISTS, 'exist'],
  [HANGS, 'depends depend early'],
  [BEYOND, 'beyond'],
  [NOTHING, 'nothing none'],
  [MAYBE, 'may might could'],
  [OF, 'of'],
  [THERE, 'there'],
  [FURTHER, 'another additional further'],
  [TALKS, 'talks discussions negotiations'],
  [CONSIDERED, 'consideration review'],
  [IN, 'in'],
  [UNDER, 'under'],
])
/** Sentences with such a word. */
const SPOKEN_OF = trigger(
  0,
  lexemesWith(
    CLASS,
    WISHES | WOULD_LIKE | MINDS | MAYBE | IN_REACH | SHUT | MAKES | EXISTS | HANGS | BEYOND | TALKS | CONSIDERED,
  ),
)

/** What is said of a season, and the word that says it. */
interface Prospect {
  readonly value: Verdict
  /** How sure, where the words alone tell. */
  readonly certainty: Certainty | null
  readonly cue: number
  readonly season?: number
}

/**
 * What a sentence without a word for an order says of a season to come: "a third season may follow" and "has ideas for a third season"
 * (renewed, possible), "would love to do a third" (renewed, hoped), "will not write a third" (renewed, denied), "it depends on the
 * ratings", "beyond season 2 nothing has been ordered" (undecided).
 */
export function prospect(f: Frame, attributions: readonly Attribution[], put: Put): boolean {
  if ((f.s.triggers & SPOKEN_OF) === 0) return false
  for (const m of f.seasons) {
    if (m.part !== undefined || m.episode !== undefined) continue
    const subject = subjectAt(f, m.first)
    if (subject === null) return false
    const season = numberOf(f, m, subject.title)
    // What came out is no prospect; nor is what has a date.
    if (season === null || season < 2) continue
    const found = prospectOf(f, m, season)
    if (found === null) continue
    if (found.season === undefined && isOut(f.scene, subject.title, season)) continue
    if (hasRelease(f, m)) continue
    const first = Math.min(found.cue, m.first)
    const last = Math.max(found.cue + 1, m.last)
    put(f, attributions, { value: found.value, head: found.cue, first, last }, found.value, found.certainty, {
      title: subject.title,
      season: found.season ?? season,
    })
    return true
  }
  return false
}

/** Whether a sentence speaks of what is beyond a season. */
export function isBeyond(f: Frame, season: number): boolean {
  for (const m of f.seasons)
    if (m.season === season)
      for (let i = m.first - 1; i >= Math.max(f.s.from, m.first - 2); i--)
        if ((CLASS[f.t.lexeme[i]!]! & BEYOND) !== 0) return true
  return false
}

/** The number of a season that may come: "another season" is the one after the last that is out. */
export function numberOf(f: Frame, m: SeasonMention, title: string): number | null {
  if (typeof m.season === 'number') return m.season
  const last = f.scene.lastSeason
  if (
    m.season !== 'new' ||
    (CLASS[f.t.lexeme[m.first]!]! & FURTHER) === 0 ||
    last === null ||
    title !== f.scene.main?.text
  )
    return null
  return isOut(f.scene, title, last) ? last + 1 : last
}

function hasRelease(f: Frame, m: SeasonMention): boolean {
  const clause = clauseAt(f, m.first)
  return f.events.some((e) => e.kind === 'release' && e.head >= clause.from && e.head < clause.to) && f.dates.length > 0
}

function prospectOf(f: Frame, m: SeasonMention, season: number): Prospect | null {
  return before(f, m, season) ?? after(f, m)
}

/** What stands before the season: "Roe hopes for", "has ideas for", "will not write", "beyond". */
function before(f: Frame, m: SeasonMention, season: number): Prospect | null {
  const { t } = f
  const clause = clauseAt(f, m.first)
  for (let i = m.first - 1; i >= Math.max(clause.from, m.first - FAR); i--) {
    if (t.kind[i] === PUNCT) {
      if ((CLASS[t.lexeme[i]!]! & LEADS) === 0) return null
      continue
    }
    const cls = CLASS[t.lexeme[i]!]!
    if (cls === 0) continue
    if ((cls & BEYOND) !== 0 && m.first - i <= 2 && saysNothing(f, clause.from, clause.to))
      return { value: 'undecided', certainty: 'unknown', cue: i, season: season + 1 }
    if ((cls & HANGS) !== 0) return { value: 'undecided', certainty: 'unknown', cue: i }
    // "In talks with Netflix about a third season"
    if ((cls & TALKS) !== 0 && (CLASS[t.lexeme[i - 1] ?? 0]! & IN) !== 0 && !negated(f, i, 4))
      return { value: 'undecided', certainty: 'possible', cue: i }
    if ((cls & SHUT) !== 0 && negated(f, i, 4)) return { value: 'renewed', certainty: 'possible', cue: i }
    if ((cls & MAKES) !== 0 && deniedWill(f, i))
      return isHolderBefore(f, i)
        ? { value: 'cancelled', certainty: 'expected', cue: i }
        : { value: 'renewed', certainty: 'denied', cue: i }
    if ((cls & WISHES) !== 0 && !negated(f, i, 3)) return { value: 'renewed', certainty: 'hoped', cue: i }
    if ((cls & WOULD_LIKE) !== 0 && afterWould(f, i)) return { value: 'renewed', certainty: 'hoped', cue: i }
    if ((cls & MINDS) !== 0 && leadsTo(f, i + 1, m.first) && !negated(f, i, 3))
      return { value: 'renewed', certainty: 'possible', cue: i }
    if ((cls & MAYBE) !== 0 && (CLASS[t.lexeme[i - 1] ?? 0]! & THERE) !== 0)
      return { value: 'renewed', certainty: 'possible', cue: i }
  }
  return null
}
/** A season is no further from what is said of it. */
const FAR = 9

/** What stands after it: "may follow", "isn't ruled out", "is possible", "does not exist", "depends on the ratings". */
function after(f: Frame, m: SeasonMention): Prospect | null {
  const { t } = f
  const clause = clauseAt(f, m.first)
  const from = pastWork(f, m.last)
  const to = Math.min(clause.to, from + NEAR)
  for (let i = from; i < to; i++) {
    if (isQuote(t, i)) continue
    if (t.kind[i] === PUNCT) return null
    const cls = CLASS[t.lexeme[i]!]!
    if (cls === 0) continue
    if ((cls & MAYBE) !== 0)
      return i <= from + 1 && i + 1 < clause.to && (CLASS[t.lexeme[i + 1]!]! & COMES) !== 0
        ? { value: 'renewed', certainty: 'possible', cue: i }
        : null
    if ((cls & HANGS) !== 0) return { value: 'undecided', certainty: 'unknown', cue: i }
    if ((cls & SHUT) !== 0) return negated(f, i, 5) ? { value: 'renewed', certainty: 'possible', cue: i } : null
    if ((cls & EXISTS) !== 0 && negated(f, i, 3)) return { value: 'renewed', certainty: 'denied', cue: i }
    if ((cls & CONSIDERED) !== 0 && (CLASS[t.lexeme[i - 1]!]! & UNDER) !== 0)
      return { value: 'undecided', certainty: 'possible', cue: i }
    if ((cls & IN_REACH) !== 0 && !negated(f, i, 4)) return { value: 'renewed', certainty: 'possible', cue: i }
  }
  return null
}
const NEAR = 7

function saysNothing(f: Frame, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((CLASS[f.t.lexeme[i]!]! & NOTHING) !== 0) return true
  return false
}

/** "Will not write", "won't do". */
function deniedWill({ t, s }: Frame, at: number): boolean {
  const role = (i: number): number => (i >= s.from ? t.role[i]! : 0)
  const last = role(at - 1)
  return (last & NEGATION) !== 0 && ((last | role(at - 2)) & MODAL) !== 0
}

function afterWould({ t, s }: Frame, at: number): boolean {
  for (let i = at - 1; i >= Math.max(s.from, at - 3); i--) if ((t.role[i]! & MODAL) !== 0) return true
  return false
}

/** Whether only small words lead from a word to a season: "ideas for a", "open to doing a". */
function leadsTo({ t }: Frame, from: number, to: number): boolean {
  if (to - from > 4) return false
  for (let i = from; i < to; i++) if ((CLASS[t.lexeme[i]!]! & LEADS) === 0) return false
  return true
}
