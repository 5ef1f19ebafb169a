import type { Certainty, Source } from '../claim.ts'
import { english } from './lexicon/index.ts'
import { classesOf, lexemeOf, lexemesOf } from './lexicon/lexicon.ts'
import {
  AUXILIARY,
  DOUBT,
  FUNCTION,
  HOPE,
  ING,
  MODAL,
  NEGATION,
  OFFICIAL,
  PAST,
  PLAN,
  PRESENT,
  SAY,
} from './lexicon/roles.ts'
import { MONTH } from './lexicon/time.ts'
import { clauseAt, type Frame } from './scene.ts'
import { CAPITAL, PUNCT } from './tokens.ts'

// What a word does here, a bit each.
const MAYBE = 1 << 0
/** Words by which a text calls a rumour wrong. */
const DEBUNKED = 1 << 1
const WRITER = 1 << 2
const EXPECT = 1 << 3
const OFFICIALLY = 1 << 4
const IF = 1 << 5
/** What they introduce has been. */
const SINCE = 1 << 6
const CLASS = classesOf(english, [
  [
    MAYBE,
    'could may might perhaps maybe possibly possible potentially potential probably rumored rumoured rumors rumours rumor speculation speculate speculated guess guessing bet reckon estimate estimates estimated suppose presumably theoretically chance prediction predict predicts predicted unconfirmed suggest suggests suggested hint hints hinted plausible conceivable assume assuming unlikely excluded ruled realistic',
  ],
  [DEBUNKED, 'nonsense untrue fake debunked hoax false'],
  [WRITER, 'we i our my us'],
  [
    EXPECT,
    'expect expecting think believe reckon suspect guess bet predict hope guessing hoping imagine suppose say feeling hunch tip money',
  ],
  [OFFICIALLY, 'officially official confirmed confirms confirm announced announces confirmation announcement'],
  [IF, 'if unless assuming provided'],
  [SINCE, 'after since following upon'],
])
const is = (lexeme: number, bits: number): boolean => (CLASS[lexeme]! & bits) !== 0
/** What may tell of certainty. */
const MOOD = MAYBE | DEBUNKED | WRITER | OFFICIALLY | IF

const L = {
  to: lexemeOf(english, 'to'),
  // "The film that hit theaters": in the present it would be "hits".
  hit: lexemeOf(english, 'hit'),
  should: lexemeOf(english, 'should'),
  be: lexemeOf(english, 'be'),
  been: lexemeOf(english, 'been'),
  only: lexemeOf(english, 'only'),
  expect: lexemeOf(english, 'expect'),
  can: lexemeOf(english, 'can'),
  until: lexemeOf(english, 'until'),
  before: lexemeOf(english, 'before'),
}

/** Whether a negation stands before token `at` in its clause, close enough to bear on it. */
export function negated(f: Frame, at: number, reach = 5): boolean {
  const { t } = f
  const from = Math.max(clauseAt(f, at).from, at - reach)
  for (let i = at - 1; i >= from; i--) {
    if ((t.role[i]! & NEGATION) !== 0) {
      // "not only", "no later than", "not until" deny nothing.
      const next = t.lexeme[i + 1]
      return next !== L.only && next !== L.until && next !== L.before
    }
  }
  return false
}

/** -1 past, 1 future, 0 unknown: the tense of the verb at or around token `at`. */
export function tenseAt(f: Frame, at: number): -1 | 0 | 1 {
  const { t } = f
  const clause = clauseAt(f, at)
  const role = t.role[at]!
  // "After premiering in May"
  if ((role & ING) !== 0 && is(t.lexeme[at - 1] ?? 0, SINCE)) return -1
  // The verb group before it: "will be released", "is set to premiere", "has been renewed", "to be released".
  for (let i = at - 1; i >= Math.max(clause.from, at - 6); i--) {
    const r = t.role[i]!
    if (t.kind[i] === PUNCT) break
    if ((t.time[i]! & MONTH) !== 0 && (t.flags[i]! & CAPITAL) !== 0) continue
    if ((r & MODAL) !== 0 || saidTo(f, i)) return 1
    if ((r & PLAN) !== 0 && t.lexeme[i] !== 0 && (r & FUNCTION) === 0)
      return (t.role[i - 1]! & PAST) !== 0 && (t.role[i - 1]! & AUXILIARY) !== 0 ? 0 : 1
    // "made its debut"
    if (i === at - 2 && LIGHT.has(t.lexeme[i]!) && OWN.has(t.lexeme[at - 1]!)) return -1
    if (t.lexeme[i] === L.to && (role & (PRESENT | AUXILIARY)) !== 0) return 1
    if (t.lexeme[i] === L.be) return 1
    if ((r & AUXILIARY) !== 0) {
      // "Is slated", "was slated"
      if ((role & PLAN) !== 0 && (role & PAST) !== 0) return (r & PAST) !== 0 || t.lexeme[i] === L.been ? 0 : 1
      if ((role & ING) !== 0) return (r & PAST) !== 0 ? -1 : 1
      if ((r & PAST) !== 0 || t.lexeme[i] === L.been) return -1
      return (role & PAST) !== 0 ? -1 : 1
    }
    if ((r & FUNCTION) === 0 && i < at - 3) break
  }
  if ((role & PAST) !== 0 && ((role & PRESENT) === 0 || t.lexeme[at] === L.hit)) return -1
  if ((role & PRESENT) !== 0 && (role & PAST) === 0) return 1
  if ((role & ING) !== 0) return 1
  return 0
}

/** Verbs whose noun tells what was done: "made its debut", "had a premiere". */
const LIGHT = lexemesOf(english, 'made had saw received')
const OWN = lexemesOf(english, 'its a the their')

/** What bears on how sure a clause is of an event. */
export interface Mood {
  /** Whether it is told as done: by the tense, or by a window that is past or future. */
  readonly tense: -1 | 0 | 1
  readonly denied: boolean
}

/** The tokens of a sentence that bear on how sure it is; most sentences have none. */
function moodsOf(f: Frame): readonly number[] {
  const { t, s } = f
  let out: number[] | null = null
  for (let i = s.from; i < s.to; i++) {
    const r = t.role[i]!
    if ((r & (HOPE | DOUBT | OFFICIAL | MODAL | PLAN | FUNCTION)) === 0) continue
    if (
      (CLASS[t.lexeme[i]!]! & MOOD) === 0 &&
      (r & HOPE) === 0 &&
      t.lexeme[i] !== L.expect &&
      !(i === s.from && t.lexeme[i] === L.should)
    )
      continue
    // "May 9" is no "may".
    if ((t.time[i]! & MONTH) !== 0 && (t.flags[i]! & CAPITAL) !== 0) continue
    if (out === null) out = [i]
    else out.push(i)
  }
  return out ?? NO_MOODS
}
const NO_MOODS: readonly number[] = []

/**
 * How sure the text presents the event at token `at`: the strongest cue of its clause.
 * Order: denial, wish, guess (could, may, the writer's own "we expect", a condition), official word, plan, done.
 */
export function certaintyAt(f: Frame, at: number, mood: Mood, source: Source): Certainty {
  const { t } = f
  f.asked = at
  f.decided = -1
  if (mood.denied) return 'denied'
  const clause = clauseAt(f, at)
  // The tokens that say so, -1 where none does.
  let hoped = -1
  let maybe = -1
  let official = -1
  const moods = (f.moods ??= moodsOf(f))
  for (let k = 0; k < moods.length; k++) {
    const i = moods[k]!
    if (i < clause.from) continue
    if (i >= clause.to) break
    const lexeme = t.lexeme[i]!
    if ((t.role[i]! & HOPE) !== 0) hoped = i
    if (is(lexeme, MAYBE) && Math.abs(i - at) < 14) maybe = i
    // "Expect it in May", "you can expect it"
    if (lexeme === L.expect && (i === clause.from || t.lexeme[i - 1] === L.can || (t.role[i - 1]! & NEGATION) !== 0))
      maybe = i
    if (is(lexeme, DEBUNKED)) {
      f.decided = i
      return 'denied'
    }
    if (is(lexeme, OFFICIALLY) && !negated(f, i, 3)) official = i
    if (is(lexeme, WRITER) && i + 1 < clause.to)
      for (let w = i + 1; w < Math.min(clause.to, i + 4); w++) if (is(t.lexeme[w]!, EXPECT)) maybe = w
    if ((is(lexeme, IF) || (lexeme === L.should && i === f.s.from)) && i <= at) maybe = i
  }
  if (mood.tense >= 0) {
    f.decided = hoped >= 0 ? hoped : maybe
    if (hoped >= 0) return 'hoped'
    if (maybe >= 0) return 'possible'
  }
  f.decided = official
  if (source.kind === 'official') return 'official'
  if (official >= 0 && source.kind !== 'talent' && source.kind !== 'insider') return 'official'
  f.decided = -1
  return mood.tense < 0 ? 'happened' : 'expected'
}

/** "Was reported to begin": what others said would be. */
function saidTo({ t }: Frame, i: number): boolean {
  return (
    (t.role[i]! & SAY) !== 0 &&
    (t.role[i]! & PAST) !== 0 &&
    t.lexeme[i + 1] === L.to &&
    (t.role[i - 1]! & AUXILIARY) !== 0
  )
}

/** Whether a word of planning stands in the clause ("slated", "due"), which makes a past verb a future event. */
export function planned(f: Frame, at: number): boolean {
  const clause = clauseAt(f, at)
  for (let i = Math.max(clause.from, at - 8); i < Math.min(clause.to, at + 3); i++)
    if ((f.t.role[i]! & PLAN) !== 0 || saidTo(f, i)) return true
  return false
}
