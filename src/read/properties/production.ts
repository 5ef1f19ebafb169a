import { aboutAt } from '../dating/about.ts'
import type { Claim, ClaimOf } from '../../claim.ts'
import { certaintyAt, negated, planned, tenseAt } from '../cues.ts'
import { type Attribution, sourceAt } from '../sources.ts'
import { type DateMention, windowOf } from '../dates/index.ts'
import type { Event } from '../events/index.ts'
import { MAKES } from '../events/making.ts'
import { makingBefore } from '../events/production.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { AUXILIARY, MODAL, PAST } from '../lexicon/roles.ts'
import { ANY, type Recogniser } from '../recogniser.ts'
import { clauseAt, emit, type Frame, type Scene } from '../scene.ts'
import { ofMany } from '../dating/many.ts'
import { anchor, fitted, isNow, spanOf } from '../dating/place.ts'

const QUESTION = lexemeOf(english, '?')
const PLANNED = lexemesOf(english, 'scheduled set due slated planned supposed expected')
const SHOULD = lexemeOf(english, 'should')
const HAVE = lexemeOf(english, 'have')
const BEEN = lexemeOf(english, 'been')
const UNDER = lexemeOf(english, 'under')
const PLACE = lexemeOf(english, 'place')
const JOINS = lexemesOf(english, 'and but that who which will ,')
const IF = lexemesOf(english, 'if unless assuming provided should')

/** Whether a condition opens not far before an event. */
function conditional(f: Frame, e: Event): boolean {
  for (let k = Math.max(clauseAt(f, e.head).from, e.first - 4); k < e.first; k++)
    if (IF.has(f.t.lexeme[k]!)) return true
  return false
}

/** "It is uncertain whether that is the start of production". */
function wondered(f: Frame, e: Event): boolean {
  for (let k = Math.max(f.s.from, e.head - 16); k < e.head; k++) if (WHETHER.has(f.t.lexeme[k]!)) return true
  return false
}
const WHETHER = lexemesOf(english, 'whether uncertain unclear')

function one(f: Frame, attributions: readonly Attribution[], e: Event, d: DateMention | null): void {
  // "assuming that filming proceeds": a condition tells nothing of where it stands
  if (d === null && (conditional(f, e) || wondered(f, e))) return
  const before = makingBefore(f)
  // "It resumed in January": of what the sentence before told of.
  const going = before !== null && f.told.length === 0 && f.seasons.length === 0
  const subject = going ? before.subject : aboutAt(f, anchor(f, e, d), e.first)
  if (subject === null || e.phase === undefined || ofMany(f, e.head)) return
  let tense = tenseAt(f, e.head)
  const reference = f.scene.reference
  let edge = e.edge ?? 'during'
  if (d !== null && reference !== null) {
    if (d.from !== null && d.from > reference) tense = 1
    else if (d.to !== null && d.to < reference && !planned(f, e.head)) tense = -1
    const now = d.relative && d.from === reference && d.to === reference
    if (now && edge === 'start') edge = 'during'
    if (now && edge === 'during') tense = -1
  } else if (edge === 'during') tense = -1
  // "Filming is under way"
  if (tense === 0 || (d === null && f.t.lexeme[e.head] === UNDER && (f.s.role & MODAL) === 0)) tense = -1
  // "Was to have begun in March": this March, where it is nearer than the next.
  let day = d
  if (d !== null && isPlan(f, e)) {
    const past = fitted(f, d, -1)
    if (past !== d && reference !== null && reference - past.to! < d.from! - reference) day = past
  }
  const denied = negated(f, e.head, f.t.lexeme[e.head - 1] === BEEN ? 14 : 5) || wasPlanned(f, e, day)
  // "Shoots through October"
  if (d !== null && edge === 'during' && isThrough(f, d)) {
    edge = 'end'
    day = { ...d, from: d.coreFrom, to: d.coreTo }
  }
  // "Resumed in September": from that day on
  if (day !== null && edge === 'start' && isResumed(f, e)) {
    edge = 'during'
    day = { ...day, to: null }
  } else if (day === d) {
    // "Shooting since October", "until March", "from spring on"
    if (d !== null && (edge === 'during' || d.bound === 'since')) {
      if (d.bound === 'since' || d.bound === 'from') edge = 'start'
      else if (d.bound === 'until') edge = 'end'
      if (d.bound === 'since' || d.bound === 'until') day = { ...d, from: d.coreFrom, to: d.coreTo }
    }
  }
  // "Principal photography is complete", "is in the can"
  if (f.t.lexeme[e.last - 1] === CAN || (f.t.lexeme[e.head] === WRAP && f.t.lexeme[e.head - 1] === A)) tense = -1
  if (d === null && edge === 'end' && (f.t.role[e.head - 1]! & AUXILIARY) !== 0 && IS.has(f.t.lexeme[e.head - 1]!))
    tense = -1
  let source = sourceAt(f, attributions, e.head)
  // What is done is told as a fact, whoever did it.
  if (tense < 0 && !denied && source.kind === 'official') source = { kind: 'outlet', name: null, via: null }
  let certainty = isUndated(f, e, d) ? 'unknown' : certaintyAt(f, e.head, { tense, denied }, source)
  if (tense < 0 && certainty === 'official') certainty = 'happened'
  const { first, last } = spanOf(f, e, d)
  emit(
    f,
    'production',
    subject,
    { phase: e.phase, edge, window: day === null ? null : windowOf(day, f.t.text) },
    certainty,
    source,
    first,
    last,
  )
  f.scene.making = { phase: e.phase, subject, index: f.index }
}

/** "No date has been given for the start of filming", "no start of shooting". */
function isUndated(f: Frame, e: Event, d: DateMention | null): boolean {
  if (d !== null || e.edge !== 'start') return false
  const { t } = f
  for (let k = clauseAt(f, e.head).from; k < Math.max(e.last, e.head); k++)
    if (t.lexeme[k] === NO && (START_DATE.has(t.lexeme[k + 1]!) || START_DATE.has(t.lexeme[k + 2]!))) return true
  return false
}
const NO = lexemeOf(english, 'no')
const START_DATE = lexemesOf(english, 'date dates start')
const IS = lexemesOf(english, 'is are')

/** "Filming was scheduled to begin in May 2023", "should have started in March": a plan of a day gone by did not come true. */
function wasPlanned(f: Frame, e: Event, d: DateMention | null): boolean {
  const { reference } = f.scene
  return d !== null && d.to !== null && reference !== null && d.to < reference && isPlan(f, e)
}

/** "Was scheduled to begin", "had been due to", "was originally set to", "was to have begun", "should have started". */
function isPlan(f: Frame, e: Event): boolean {
  const { t } = f
  for (let k = e.head - 1; k > Math.max(f.s.from, e.head - 5); k--) {
    if (PLANNED.has(t.lexeme[k]!)) {
      let a = k - 1
      while (a > f.s.from && FIRSTLY.has(t.lexeme[a]!)) a--
      if (t.lexeme[a] === BEEN) a--
      return (t.role[a]! & (AUXILIARY | PAST)) === (AUXILIARY | PAST)
    }
    if (t.lexeme[k] === SHOULD) return t.lexeme[k + 1] === HAVE
    if (t.lexeme[k] === TO && t.lexeme[k + 1] === HAVE) return WAS.has(t.lexeme[k - 1]!)
  }
  return false
}
const TO = lexemeOf(english, 'to')
const WAS = lexemesOf(english, 'was were')
const FIRSTLY = lexemesOf(english, 'originally initially previously first')

/** "Resumed filming", "picked up again", "is back in front of the cameras". */
function isResumed(f: Frame, e: Event): boolean {
  const { t } = f
  for (let k = e.first; k < e.last; k++)
    if (RESUMES.has(t.lexeme[k]!) || (k > e.first && t.lexeme[k] === AGAIN)) return true
  for (let k = e.first - 1; k > Math.max(f.s.from, e.first - 5); k--)
    if (t.lexeme[k] === FRONT) return t.lexeme[k - 2] === BACK_WORD && GOES.has(t.lexeme[k - 3]!)
  return RESUMES.has(t.lexeme[e.head]!)
}
const RESUMES = lexemesOf(english, 'resume resumes resumed')
const AGAIN = lexemeOf(english, 'again')
const FRONT = lexemeOf(english, 'front')
const GOES = lexemesOf(english, 'go goes went going')
const BACK_WORD = lexemeOf(english, 'back')

/** "Through October", "through to October". */
function isThrough({ t }: Frame, d: DateMention): boolean {
  if (t.lexeme[d.first] === THROUGH) return true
  return t.lexeme[d.first - 1] === THROUGH || (t.lexeme[d.first - 1] === TO && t.lexeme[d.first - 2] === THROUGH)
}
const A = lexemeOf(english, 'a')
const WRAP = lexemeOf(english, 'wrap')
const CAN = lexemeOf(english, 'can')
const THROUGH = lexemeOf(english, 'through')

/** "The shoot took place in Bristol in March". */
function takesPlace(f: Frame, e: Event, d: DateMention): boolean {
  for (let k = e.last; k < d.first; k++) if (f.t.lexeme[k] === PLACE) return true
  return false
}

/** "Has now wrapped": no day of it. */
function done(f: Frame, e: Event, d: DateMention): boolean {
  const { t } = f
  return (t.role[e.head]! & PAST) !== 0 && HAS.has(t.lexeme[d.first - 1]!) && d.last <= e.head && e.head - d.last <= 2
}
const HAS = lexemesOf(english, 'has have had')

/** Whether a joining word stands between an event and a date. */
function apart(f: Frame, e: Event, d: DateMention): boolean {
  const from = Math.min(e.last, d.last)
  const to = Math.max(e.first, d.first)
  for (let k = from; k < to; k++) if (JOINS.has(f.t.lexeme[k]!)) return true
  return false
}

/** Whether a sentence asks: it tells nothing. */
function asks(f: Frame): boolean {
  return f.t.lexeme[f.s.to - 1] === QUESTION
}

/** Where a text tells when filming began it need not be told that it began. */
function dropBare(scene: Scene): void {
  const { claims } = scene
  if (!claims.some(isBare)) return
  const dated = new Set<string>()
  for (const c of claims)
    if (c.property === 'production' && c.value.window !== null && c.certainty !== 'denied') dated.add(keyOf(c))
  if (dated.size === 0) return
  let kept = 0
  for (const c of claims) if (c.property !== 'production' || !isBare(c) || !dated.has(keyOf(c))) claims[kept++] = c
  claims.length = kept
}

function isBare(c: Claim): boolean {
  return c.property === 'production' && c.value.window === null && c.certainty !== 'denied'
}

function keyOf(c: ClaimOf<'production'>): string {
  return `${c.subject.title}/${c.subject.season}/${c.value.phase}/${c.value.edge}`
}

/**
 * Writing, filming and post-production, their beginning, end and course: "filming begins in March", "production wrapped last month",
 * "cameras started rolling in April", "it is in production now", "the scripts are written", "post-production is under way".
 */
export const production: Recogniser = {
  property: 'production',
  roles: ANY,
  read(f, attributions) {
    if ((f.s.triggers & MAKES) === 0 && (f.dates.length === 0 || makingBefore(f) === null)) return
    const asked = asks(f)
    for (const e of f.events) {
      if (e.kind !== 'production') continue
      // "Has wrapped, and now we wait": now is when something else is.
      const dates = e.dates.filter((d) => !isNow(f, d) || !(apart(f, e, d) || done(f, e, d)))
      let windows = dates.filter((d) => d.kind === 'window' && (d.from !== null || d.to !== null))
      // "In October it moved, and was completed in June": the date behind the verb.
      const behind = windows.length > 1 ? windows.filter((d) => d.first >= e.last && d.first <= e.last + 3) : []
      if (behind.length > 0) windows = behind
      if (windows.length === 0) {
        if (!e.weak && !asked && e.edge !== undefined && dates.length === 0) one(f, attributions, e, null)
      } else if (e.edge !== undefined || !e.weak || e.phase === 'filming')
        for (const d of windows)
          if (e.edge !== undefined || Math.max(d.first - e.last, e.first - d.last) <= 4 || takesPlace(f, e, d))
            one(f, attributions, e, d)
    }
  },
  finish: dropBare,
}
