import { isQuote } from '../parts.ts'
import { type Clause, clauseAt, clausesBetween, type Frame } from '../scene.ts'
import type { Title, TitleMention } from '../titles/titles.ts'
import {
  CLASS,
  INSIDE,
  LINE,
  OPENS,
  POSSESSIVE,
  PREDICATE,
  PREPOSITION,
  RELATION,
  SOURCE,
  W_FILM,
  W_FROM,
  W_IN,
  W_OF,
  W_PRONOUN,
  W_SERIES,
  W_THE,
  W_WITH,
  W_WORK,
  YEAR,
  isFiller,
  standingOf,
} from './around.ts'
import { F, N } from './features.ts'
import { TOPIC_WEIGHTS } from './weights.ts'
import type { Tokens } from '../tokens.ts'

/*
 * Which of the works that a text names a word of it is about. The works named in the sentence, the last three named before it, that
 * of the heading and the article's own are weighed by where and how each is named: a conditional logit (McFadden 1974), whose weights
 * `scripts/fit-topics.ts` fits on annotated articles.
 */

/** So many works named before the sentence are weighed, no more than so many mentions back. */
const RECENT = 3
const REACH = 12
/** A text that names so many works is about many. */
const MANY = 4
/** A title is beside a token no more than so many tokens from it. */
const BESIDE = 3
/** How likely it is that a title is one counts up to these log-odds. */
const LIKELY = 3
/** Words on either side of a token that tell whether it is about a film or a series. */
const KIND_REACH = 6

/** A work that a token may be about, with its mention in the sentence. */
export interface Topic {
  readonly title: Title
  readonly mention: TitleMention | null
}

/** The works of one choice and what each was weighed by, a row of `TOPIC_FEATURES` each. */
export interface TopicChoice {
  readonly titles: readonly Title[]
  readonly features: readonly number[]
}

/** Hears of every choice between works, and of the subject that comes of it; for the script that fits the weights. */
export interface TopicObserver {
  chose(choice: TopicChoice): void
  made(subject: object): void
}
let observer: TopicObserver | null = null
let titlesSeen: Title[] = []
let featuresSeen: number[] = []

/** Sets who hears of every choice, null for nobody. */
export function observeTopics(by: TopicObserver | null): void {
  observer = by
}

/** Tells the observer, where there is one, which subject came of the last choice. */
export function noteSubject(subject: object): void {
  observer?.made(subject)
}

// The choice so far: what is told of the work in view, its log-odds; the likeliest and its own.
const x = new Float64Array(N)
const odds = new Float64Array(1)
const tried: Title[] = []
let best: Topic | null = null
let bestPlace = 0
let most = -Infinity
/** Of which kinds of works the words around the token speak. */
let kinds = 0

/** Begins with the next work of a choice. */
function begin(): void {
  odds[0] = 0
  if (observer !== null) x.fill(0)
}

/** Tells a feature of the work in view. */
function tell(feature: number, value = 1): void {
  odds[0]! += TOPIC_WEIGHTS[feature]! * value
  if (observer !== null) x[feature] = value
}

/** The work that token `at` is about, of `told` in its sentence and of those before it; null where the text names none. */
export function topicAt(f: Frame, at: number, told: readonly TitleMention[]): Topic | null {
  const { scene } = f
  const { main } = scene
  if (main === null) return null
  const lastBefore = lastUntil(told, at)
  // A word of a title is about that work.
  if (lastBefore !== null && at < lastBefore.last) return { title: lastBefore.title, mention: lastBefore }
  if (scene.titles.length === 1) return { title: main, mention: lastBefore ?? told[0] ?? null }
  best = null
  most = -Infinity
  kinds = kindsNear(f, at)
  const clause = clauseAt(f, at)
  let inClause = false
  for (let k = 0; k < told.length; k++) if (told[k]!.first >= clause.from && told[k]!.first < clause.to) inClause = true
  for (let k = 0; k < told.length; k++) {
    const m = told[k]!
    begin()
    describeHere(f, at, told, k, lastBefore, clause)
    if (isKindUnlike(m.title.kind)) tell(F['kind unlike'])
    if (observer === null && told === f.told) odds[0]! += knownStanding(f, told, k)
    else describeStanding(f, told, k)
    weigh(m.title, m, 0)
  }
  const taken = isTakenUp(f, at)
  const opens = lastBefore !== null && (standingOf(scene, numberOf(f, lastBefore)) & OPENS) !== 0
  if (observer === null && told === f.told) knownAway(f, lastBefore, opens, inClause, taken)
  else weighAway(f, told, lastBefore, opens, inClause, taken)
  if (observer !== null) {
    observer.chose({ titles: titlesSeen, features: featuresSeen })
    titlesSeen = []
    featuresSeen = []
  }
  return best
}

/** Weighs the works that the sentence does not name. */
function weighAway(
  f: Frame,
  told: readonly TitleMention[],
  lastBefore: TitleMention | null,
  opens: boolean,
  inClause: boolean,
  taken: boolean,
): void {
  const { scene } = f
  const { main, mentions } = scene
  tried.length = 0
  for (let k = 0; k < told.length; k++) tried.push(told[k]!.title)
  let found = 0
  const end = Math.max(0, f.firstMention - REACH)
  for (let k = f.firstMention - 1; k >= end && found < RECENT; k--) {
    const { title } = mentions[k]!
    if (scene.passing[k] === 1 || tried.includes(title)) continue
    begin()
    describeAway(told, lastBefore, opens, inClause, taken)
    describeMention(f, k)
    if (found === 0 && told.length === 0 && (standingOf(scene, k) & LINE) !== 0) tell(F['away, own line, last named'])
    if (found === 0 && taken) {
      tell(F['away, taken up, last named'])
      if (!inClause && scene.sentenceOf[k] === f.index - 1 && (standingOf(scene, k) & OPENS) !== 0)
        tell(F['away, taken up, opened the last sentence'])
    }
    found++
    describeTitle(f, title, false)
    weigh(title, null, k)
  }
  if (f.section.title !== null) weighUnnamed(f, f.section.title, told, lastBefore, opens, inClause, taken, SECTION)
  if (main !== null) weighUnnamed(f, main, told, lastBefore, opens, inClause, taken, MAIN)
}

/** Weighs a work of which it does not count how it was named. */
function weighUnnamed(
  f: Frame,
  title: Title,
  told: readonly TitleMention[],
  lastBefore: TitleMention | null,
  opens: boolean,
  inClause: boolean,
  taken: boolean,
  place: number,
): void {
  if (tried.includes(title)) return
  begin()
  describeAway(told, lastBefore, opens, inClause, taken)
  tell(F['away, sentences'], LONG_AGO)
  if (title === f.scene.main) tell(F['main, away, other paragraph'])
  describeTitle(f, title, false)
  weigh(title, null, place)
}

// The likeliest of the works that a sentence does not name hangs on little of the token: for each case it is kept while the sentence
// is in view, as its log-odds and its place, the number of a mention or one of these.
const SECTION = -1
const MAIN = -2
const CASES = 64
const awayOdds = new Float64Array(CASES)
const awayPlace = new Int32Array(CASES)
/** The number of the sentence that a case was weighed for. */
const awayOf = new Float64Array(CASES)

/** The same as `weighAway`; what it weighed before for the sentence is known. */
function knownAway(f: Frame, lastBefore: TitleMention | null, opens: boolean, inClause: boolean, taken: boolean): void {
  const { scene } = f
  const key =
    (lastBefore === null ? 0 : 1) |
    (opens ? 2 : 0) |
    (inClause ? 4 : 0) |
    (taken ? 8 : 0) |
    (kinds === W_FILM ? 16 : kinds === W_SERIES ? 32 : 0)
  if (awayOf[key] !== f.number) {
    const here = best
    const sofar = most
    best = null
    most = -Infinity
    bestPlace = MAIN
    weighAway(f, f.told, lastBefore, opens, inClause, taken)
    awayOf[key] = f.number
    awayOdds[key] = most
    awayPlace[key] = bestPlace
    best = here
    most = sofar
  }
  if (awayOdds[key]! <= most) return
  const place = awayPlace[key]!
  const title = place === MAIN ? scene.main! : place === SECTION ? f.section.title! : scene.mentions[place]!.title
  best = { title, mention: null }
}

/** What a work not named of late counts as: log2(1 + 31 sentences). */
const LONG_AGO = 5

function lastUntil(told: readonly TitleMention[], at: number): TitleMention | null {
  let last: TitleMention | null = null
  for (let k = 0; k < told.length && told[k]!.first <= at; k++) last = told[k]!
  return last
}

/** Adds the work in view to the choice. */
function weigh(title: Title, mention: TitleMention | null, place: number): void {
  if (mention === null) tried.push(title)
  if (observer !== null) {
    titlesSeen.push(title)
    featuresSeen.push(...x)
  }
  const score = odds[0]!
  if (score <= most) return
  most = score
  bestPlace = place
  best = { title, mention }
}

/** Where a work that the sentence names stands from a token. */
function describeHere(
  f: Frame,
  at: number,
  told: readonly TitleMention[],
  place: number,
  lastBefore: TitleMention | null,
  clause: Clause,
): void {
  const m = told[place]!
  const before = m.first <= at
  const gap = before ? Math.max(0, at - m.last + 1) : m.first - at
  tell(before ? F['distance before'] : F['distance after'], log2(gap))
  if (gap <= BESIDE) {
    if (before) tell(F.beside)
    else if (isObject(f.t, at, m.first)) tell(F.object)
  }
  const borders = clausesBetween(f, m.first, at)
  if (borders > 0) tell(F['a clause between'])
  if (borders > 1) tell(F['clauses between'], Math.min(3, borders - 1))
  const sameClause = m.first >= clause.from && m.first < clause.to
  if (sameClause && m.first - clause.from <= 2) tell(F['opens clause'])
  if (m === lastBefore) {
    tell(F['last before'])
    if (sameClause) tell(F['last before, same clause'])
  }
  if (told.length > 1 && isAnotherBetween(told, place, at)) tell(F['another between'])
}

// What hangs on no token is told once of each mention of a sentence: its log-odds, and the number of the sentence.
let standingOdds = new Float64Array(64)
let standingFor = new Float64Array(64)

/** The log-odds of what `describeStanding` tells. */
function knownStanding(f: Frame, told: readonly TitleMention[], place: number): number {
  if (place >= standingFor.length) {
    standingOdds = new Float64Array(told.length * 2)
    standingFor = new Float64Array(told.length * 2)
  }
  if (standingFor[place] !== f.number) {
    const sofar = odds[0]!
    odds[0] = 0
    describeStanding(f, told, place)
    standingFor[place] = f.number
    standingOdds[place] = odds[0]
    odds[0] = sofar
  }
  return standingOdds[place]!
}

/** What a work that the sentence names is there, whatever the token. */
function describeStanding(f: Frame, told: readonly TitleMention[], place: number): void {
  const m = told[place]!
  describeTitle(f, m.title, true)
  if (told.length === 1) tell(F['only one in sentence'])
  const bits = standingOf(f.scene, numberOf(f, m, place))
  if ((bits & OPENS) !== 0) tell(F['opens sentence'])
  if ((bits & PREDICATE) !== 0) tell(F.predicate)
  if ((bits & POSSESSIVE) !== 0) tell(F.possessive)
  if ((bits & RELATION) !== 0) tell(F['a relation before'])
  if ((bits & YEAR) !== 0) tell(F['year beside'])
  const inside = bits >> INSIDE
  if ((inside & W_IN) !== 0) tell(F['inside, in'])
  if ((inside & W_OF) !== 0) tell(F['inside, of'])
  if ((inside & W_FROM) !== 0) tell(F['inside, from'])
  if ((inside & W_WITH) !== 0) tell(F['inside, with'])
}

/** Whether another work is named between a mention and token `at`. */
function isAnotherBetween(told: readonly TitleMention[], place: number, at: number): boolean {
  const { title, first } = told[place]!
  if (first <= at) {
    for (let k = place + 1; k < told.length && told[k]!.first <= at; k++) if (told[k]!.title !== title) return true
  } else for (let k = place - 1; k >= 0 && told[k]!.first > at; k--) if (told[k]!.title !== title) return true
  return false
}

/** The number of a mention of the sentence among those of the text, which is likely so much more than that of its first. */
function numberOf(f: Frame, m: TitleMention, likely = 0): number {
  const { mentions } = f.scene
  const k = f.firstMention + likely
  return mentions[k] === m ? k : mentions.indexOf(m, f.firstMention)
}

const LOG2 = Float64Array.from({ length: 512 }, (_, n) => Math.log2(1 + n))

/** log2(1 + n). */
function log2(n: number): number {
  return n < LOG2.length ? LOG2[n]! : Math.log2(1 + n)
}

/** "premieres Arc", "filming of the new series Arc": whether nothing but small words stands between a word and a title after it. */
function isObject(t: Tokens, at: number, first: number): boolean {
  for (let i = at + 1; i < first; i++)
    if (!isQuote(t, i) && !isFiller(t, i) && (CLASS[t.lexeme[i]!]! & W_OF) === 0) return false
  return true
}

/** A work that the sentence does not name. */
function describeAway(
  told: readonly TitleMention[],
  lastBefore: TitleMention | null,
  opens: boolean,
  inClause: boolean,
  taken: boolean,
): void {
  tell(F.away)
  if (lastBefore !== null) {
    tell(F['away, one before'])
    if (opens) tell(F['away, one opened the sentence'])
  } else if (told.length > 0) tell(F['away, one after'])
  if (inClause) tell(F['away, one in clause'])
  if (taken) tell(F['away, taken up'])
}

/** How it was named last. */
function describeMention(f: Frame, k: number): void {
  const { scene } = f
  const index = scene.sentenceOf[k]!
  const { title } = scene.mentions[k]!
  tell(F['away, sentences'], log2(f.index - index))
  if (scene.sentences[index]!.paragraph === f.s.paragraph) tell(F['away, same paragraph'])
  else if (title === scene.main) tell(F['main, away, other paragraph'])
  const bits = standingOf(scene, k)
  if ((bits & OPENS) !== 0) {
    tell(F['away, opened sentence'])
    const s = scene.sentences[index]!
    if (s.paragraph === f.s.paragraph && (index === 0 || scene.sentences[index - 1]!.paragraph !== s.paragraph))
      tell(scene.titles.length < MANY ? F['away, opened the paragraph'] : F['away, opened the paragraph, many works'])
  }
  if ((bits & PREDICATE) !== 0) tell(F['away, predicate'])
  if ((bits & RELATION) !== 0) tell(F['away, relation'])
  if (((bits >> INSIDE) & PREPOSITION) !== 0) tell(F['away, preposition'])
  if ((bits & SOURCE) !== 0) tell(F['away, source'])
  if ((bits & LINE) !== 0) tell(F['away, own line'])
  if (k > 0 && scene.mentions[k - 1]!.title === title) tell(F['away, named twice'])
}

/** Whether the sentence takes up a work before a token: "it", "the film". */
function isTakenUp(f: Frame, at: number): boolean {
  if (takenOf !== f.number) {
    takenOf = f.number
    takenAt = takenUpAt(f)
  }
  return takenAt <= at
}

/** The number of the sentence last asked about, and the token that takes up a work there. */
let takenOf = 0
let takenAt = 0

/** The first token of a sentence that takes up a work, one beyond all where none does. */
function takenUpAt({ t, s }: Frame): number {
  for (let i = s.from; i < s.to; i++) {
    const cls = CLASS[t.lexeme[i]!]!
    if ((cls & W_PRONOUN) !== 0) return i
    if ((cls & W_WORK) !== 0 && i > s.from && (CLASS[t.lexeme[i - 1]!]! & W_THE) !== 0) return i
  }
  return Infinity
}

/** What a work is to the article, wherever it stands. */
function describeTitle(f: Frame, title: Title, here: boolean): void {
  const { scene } = f
  if (title === scene.main) {
    tell(F.main)
    if (scene.titles.length >= MANY) tell(F['main, many works'])
    if (!here && f.section.title !== title) tell(F['main, away, in a section'])
  } else if (!here && title === f.section.title) tell(F['section, away'])
  if (title === f.focus.title) tell(F.focus)
  if (title.weak) tell(F.weak)
  const likely = Math.max(-LIKELY, Math.min(LIKELY, title.score))
  tell(F.likely, likely)
  if (!here) tell(F['likely, away'], likely)
  if (title.headline) tell(F.headline)
  if (!here) tell(F['away, behind main'], Math.max(0, Math.min(4, scene.main!.main - title.main)))
  tell(F.mentions, log2(scene.timesOf.get(title) ?? 0))
  if (!here && isKindUnlike(title.kind)) tell(F['kind unlike'])
}

/** Whether the words around a token speak of films where the work is a series, or the other way round. */
function isKindUnlike(kind: Title['kind']): boolean {
  return kind !== null && kinds === (kind === 'film' ? W_SERIES : W_FILM)
}

/** Of which kinds of works the words around a token speak. */
function kindsNear({ t, s }: Frame, at: number): number {
  let near = 0
  const end = Math.min(s.to, at + KIND_REACH + 1)
  for (let i = Math.max(s.from, at - KIND_REACH); i < end; i++) near |= CLASS[t.lexeme[i]!]! & (W_FILM | W_SERIES)
  return near
}
