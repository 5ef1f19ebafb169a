import { titleAt, titleUntil } from '../at.ts'
import { negated } from '../cues.ts'
import type { Attribution } from '../sources.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import {
  AUXILIARY,
  EPISODE,
  FUNCTION,
  ING,
  MODAL,
  PAST,
  PLAN,
  PRESENT,
  RELEASE,
  SEASON,
  WORK,
} from '../lexicon/roles.ts'
import { clauseAt, type Frame } from '../scene.ts'
import { subjectAt } from '../subjects/subjects.ts'
import { CAPITAL, PUNCT, WORD } from '../tokens.ts'
import { trigger, TRIGGERS } from '../triggers.ts'
import type { SeasonMention } from '../seasons.ts'
import { titleAfter } from './near.ts'
import type { Put } from './open.ts'

const ids = (words: string) => lexemesOf(english, words)
const L = {
  the: lexemeOf(english, 'the'),
  this: lexemeOf(english, 'this'),
  its: lexemeOf(english, 'its'),
  it: lexemeOf(english, 'it'),
  to: lexemeOf(english, 'to'),
  up: lexemeOf(english, 'up'),
  run: lexemeOf(english, 'run'),
  with: lexemeOf(english, 'with'),
  after: lexemeOf(english, 'after'),
  more: lexemeOf(english, 'more'),
  no: lexemeOf(english, 'no'),
  of: lexemeOf(english, 'of'),
  any: lexemeOf(english, 'any'),
}
/** Verbs of ending, and what only the last season is. */
const END = ids(
  'end ends ended ending conclude concludes concluded concluding finish finishes finished wrap wraps wrapping last final',
)
const CLOSE = ids('close end conclusion')
/** "Made its finale", "makes its final in May". */
const MAKES = ids('made makes make')
const FINALES = ids('final finale')
const LAST = ids('last final')
/** With a season, a month or a year they end a work; with a day they may end a season. */
const FOR_GOOD = ids('end ends ended ending conclude concludes concluded concluding')
const SERIES = ids('show series drama sitcom comedy')
const AFTER_SEASONS = 3
/** What opens a condition: "if you plan to see the final season". */
const IF = ids('if when')
export const CLOSES = trigger(0, END, CLOSE, FINALES, ids('more'))

/** "The show's last", "Arc's last": whether a possessive at token `k` is a work's. */
function isOfWork(f: Frame, k: number): boolean {
  if (f.t.lexeme[k] !== english.possessive) return false
  return ((f.t.role[k - 1]! & WORK) !== 0 && (f.t.role[k - 1]! & SEASON) === 0) || titleUntil(f, k) !== undefined
}

/** "season 5 will be the last", "its final season", "will end with season 4": the series ends. */
export function ending(f: Frame, attributions: readonly Attribution[], put: Put): boolean {
  const { t } = f
  for (const m of f.seasons) {
    let head = m.season === 'final' && isWorks(f, m) && !IF.has(t.lexeme[f.s.from]!) ? m.first : -1
    if (typeof m.season === 'number') {
      for (let k = m.first; k < m.last; k++) if (LAST.has(t.lexeme[k]!)) head = k
      for (let k = m.last; k < Math.min(f.s.to, m.last + 12) && head < 0; k++)
        if (
          LAST.has(t.lexeme[k]!) &&
          (t.flags[k]! & CAPITAL) === 0 &&
          titleAt(f, k) === undefined &&
          (t.lexeme[k - 1] === L.the || t.lexeme[k - 1] === L.its || isOfWork(f, k - 1)) &&
          isLastOne(f, k + 1)
        )
          head = k
      if (head < 0)
        for (let k = m.first - 1; k >= Math.max(f.s.from, m.first - 7); k--)
          if (
            END.has(t.lexeme[k]!) &&
            !LAST.has(t.lexeme[k]!) &&
            (t.lexeme[k + 1] === L.with || t.lexeme[k + 1] === L.after)
          )
            head = k
    }
    if (head < 0) continue
    const subject = subjectAt(f, m.first)
    if (subject === null) return false
    const denied = negated(f, head, 4)
    if (m.season === 'final') head = verbNear(f, head)
    put(
      f,
      attributions,
      { value: 'ended', head, first: Math.min(head, m.first), last: Math.max(head + 1, m.last) },
      'ended',
      denied ? 'denied' : null,
      { ...subject, season: null },
    )
    return true
  }
  return false
}

/** "Will be its last", "is the final one": not "from the last day of shooting". */
function isLastOne({ t, s }: Frame, i: number): boolean {
  return i >= s.to || t.kind[i] !== WORD || (t.role[i]! & (SEASON | FUNCTION | AUXILIARY | WORK)) !== 0
}

/** "Returns this week for its final season", "the final season arrives in May": the verb tells when; the last word where there is none. */
function verbNear(f: Frame, head: number): number {
  const { from, to } = clauseAt(f, head)
  for (let k = head - 1; k >= from; k--) if (isVerb(f, k)) return k
  for (let k = head + 1; k < to; k++) if (isVerb(f, k)) return k
  return head
}

function isVerb({ t }: Frame, k: number): boolean {
  const role = t.role[k]!
  return (role & RELEASE) !== 0 && (role & FUNCTION) === 0 && (role & (PRESENT | PAST | ING)) !== 0
}

/** "Its final season", "Arc's final season", "the final season of Arc". */
function isWorks(f: Frame, m: SeasonMention): boolean {
  const { t } = f
  if (!LAST.has(t.lexeme[m.first]!)) return false
  if (t.lexeme[m.first - 1] === L.its || isOfWork(f, m.first - 1)) return true
  return t.lexeme[m.last] === L.of && titleAfter(f, m.last, 2) !== undefined
}

/** Whether a work is named closely before token `i`. */
function isNamedBefore(f: Frame, i: number): boolean {
  for (const m of f.told) if (m.last <= i && i - m.last < 6) return true
  return false
}

/** "drew to a close", "came to an end", "ended its 10-year run", "will end this summer", "is wrapping up", said of the work itself. */
export function closing(f: Frame, attributions: readonly Attribution[], put: Put): boolean {
  const { t, s } = f
  if ((s.triggers & CLOSES) === 0 || f.seasons.some((m) => typeof m.season === 'number')) return false
  for (let i = s.from; i < s.to; i++) {
    if ((TRIGGERS[t.lexeme[i]!]! & CLOSES) === 0 && t.lexeme[i] !== L.to) continue
    const to = t.lexeme[i] === L.to && i + 2 < s.to && CLOSE.has(t.lexeme[i + 2]!) && t.kind[i - 1] === WORD
    if (!to && isMore(f, i)) {
      const subject = subjectAt(f, i)
      if (subject === null) continue
      put(f, attributions, { value: 'ended', head: i, first: i - 1, last: i + 2 }, 'ended', null, {
        ...subject,
        season: null,
      })
      return true
    }
    if (FINALES.has(t.lexeme[i]!) && i > s.from + 1 && makesFinale(f, i)) {
      const subject = subjectAt(f, i)
      if (subject === null) continue
      put(f, attributions, { value: 'ended', head: i - 2, first: i - 2, last: i + 1 }, 'ended', null, {
        ...subject,
        season: null,
      })
      return true
    }
    if (!to && (!END.has(t.lexeme[i]!) || LAST.has(t.lexeme[i]!) || !closes(f, i))) continue
    const subject = subjectAt(f, i)
    if (subject === null || !(to ? isNamedBefore(f, i) || (t.role[i - 2]! & WORK) !== 0 : ofWork(f, i))) continue
    put(
      f,
      attributions,
      { value: 'ended', head: to ? i - 1 : i, first: i, last: Math.min(s.to, i + 3) },
      'ended',
      null,
      {
        ...subject,
        season: null,
      },
    )
    return true
  }
  return false
}

/** "There will be no more episodes", "will not make any more episodes". */
function isMore(f: Frame, i: number): boolean {
  const { t } = f
  if (t.lexeme[i] !== L.more || i + 1 >= f.s.to || !PARTS.has(t.lexeme[i + 1]!) || f.dates.length > 0) return false
  return t.lexeme[i - 1] === L.no || (t.lexeme[i - 1] === L.any && negated(f, i, 6))
}
const PARTS = ids('episodes seasons')

/** "Made its finale", said of the work. */
function makesFinale(f: Frame, i: number): boolean {
  const { t } = f
  if (!MAKES.has(t.lexeme[i - 2]!) || (t.lexeme[i - 1] !== L.its && t.lexeme[i - 1] !== L.the)) return false
  return i + 1 >= f.s.to || (f.t.role[i + 1]! & EPISODE) === 0
}

/** What follows a verb of ending makes it the end of a work: "ended its run", "ends after six seasons", "will end this summer", "is ending." */
function closes(f: Frame, i: number): boolean {
  const { t, s } = f
  const next = i + 1 < s.to ? t.lexeme[i + 1]! : 0
  const past = next === L.up ? i + 2 : i + 1
  if (t.lexeme[past] === L.its) {
    for (let k = past + 1; k < Math.min(s.to, past + 7); k++) if (t.lexeme[k] === L.run) return true
    return false
  }
  if (next === L.after) {
    for (let k = i + 2; k < Math.min(s.to, i + 2 + AFTER_SEASONS); k++) if ((t.role[k]! & SEASON) !== 0) return true
    return false
  }
  if (FOR_GOOD.has(t.lexeme[i]!))
    for (const d of f.dates)
      if (d.first > i && d.first <= i + 2 && d.precision !== 'day' && d.precision !== 'vague' && d.precision !== 'week')
        return true
  return (
    (t.role[i]! & ING) !== 0 &&
    (t.role[i - 1]! & AUXILIARY) !== 0 &&
    (past >= clauseAt(f, i).to || (t.kind[past] === PUNCT && past + 1 >= clauseAt(f, i).to))
  )
}

/** Whether a work is the subject of the verb at token `i`: its title, "it", "the show". */
function ofWork(f: Frame, i: number): boolean {
  const { t, s } = f
  let k = i - 1
  while (
    k > s.from &&
    k > i - 6 &&
    t.lexeme[k] !== L.it &&
    (t.role[k]! & WORK) === 0 &&
    titleUntil(f, k + 1) === undefined &&
    ((t.role[k]! & (AUXILIARY | MODAL | PLAN | FUNCTION)) !== 0 ||
      (t.kind[k] === PUNCT && titleUntil(f, k) !== undefined))
  )
    k--
  if (titleUntil(f, k + 1) !== undefined || t.lexeme[k] === L.it) return true
  // "The series ended after five seasons"
  if (k === i - 1 && t.lexeme[i + 1] === L.after && (t.role[k]! & WORK) !== 0) return true
  return SERIES.has(t.lexeme[k]!) && (t.lexeme[k - 1] === L.the || t.lexeme[k - 1] === L.this)
}
