import { english } from './lexicon/index.ts'
import { classesOf, lexemeOf } from './lexicon/lexicon.ts'
import { AUXILIARY, MODAL, RELEASE, RENEW } from './lexicon/roles.ts'
import { isQuote } from './parts.ts'
import { type Clause, clauseAt, clausesBetween, type Frame, type Scene } from './scene.ts'
import { BODY, type Sentence } from './sentences.ts'
import type { Title, TitleMention } from './titles.ts'
import { TOPIC_WEIGHTS } from './topic-weights.ts'
import { DIGITS, type Tokens, WORD } from './tokens.ts'

/*
 * Which of the works that a text names a word of it is about. The works named in the sentence, the last three named before it, that
 * of the heading and the article's own are weighed by where and how each is named: a conditional logit (McFadden 1974), whose weights
 * `scripts/fit-topics.ts` fits on annotated articles.
 */

/** What a work is weighed by, in the order of the weights. */
export const TOPIC_FEATURES = [
  // How the work is named in the sentence: the distances are log2(1 + tokens).
  'distance before',
  'distance after',
  'a clause between',
  'clauses between',
  'last before',
  'last before, same clause',
  'only one in sentence',
  'another between',
  'beside',
  'object',
  'opens sentence',
  'predicate',
  'possessive',
  'inside, in',
  'inside, of',
  'inside, from',
  'inside, with',
  'a relation before',
  'year beside',
  'opens clause',
  // How it was named before the sentence.
  'away',
  'away, sentences',
  'away, same paragraph',
  'away, opened sentence',
  'away, opened the paragraph',
  'away, opened the paragraph, many works',
  'away, predicate',
  'away, relation',
  'away, preposition',
  'away, source',
  'away, one before',
  'away, one in clause',
  'away, one after',
  'away, one opened the sentence',
  'away, taken up',
  'away, taken up, last named',
  'away, taken up, opened the last sentence',
  'away, own line',
  'away, own line, last named',
  'away, named twice',
  // What it is to the article.
  'main',
  'main, many works',
  'main, away, other paragraph',
  'section, away',
  'main, away, in a section',
  'focus',
  'weak',
  'headline',
  'away, behind main',
  'mentions',
  'kind unlike',
] as const
const N = TOPIC_FEATURES.length
const F = Object.fromEntries(TOPIC_FEATURES.map((name, i) => [name, i])) as Record<
  (typeof TOPIC_FEATURES)[number],
  number
>

// How a mention stands in its sentence, a bit each.
const OPENS = 1 << 0
const PREDICATE = 1 << 1
const POSSESSIVE = 1 << 2
const RELATION = 1 << 3
const YEAR = 1 << 4
const LINE = 1 << 5
const SOURCE = 1 << 6
/** Behind a preposition: the bits of the word itself, below. */
const INSIDE = 8
const DONE = 1 << 16

// What words around a mention tell, a bit each.
const W_IN = 1 << 0
const W_OF = 1 << 1
const W_FROM = 1 << 2
const W_WITH = 1 << 3
const W_TO = 1 << 4
const W_AS = 1 << 5
const PREPOSITION = W_IN | W_OF | W_FROM | W_WITH | W_TO | W_AS
/** What a work is to another: "the sequel to Arc". */
const W_RELATION = 1 << 6
/** Between a preposition and a title: "the new series". */
const W_FILLER = 1 << 8
/** What takes up a work: "it"; "the" before a word for a work. */
const W_PRONOUN = 1 << 9
const W_WORK = 1 << 10
const W_THE = 1 << 11
const W_FILM = 1 << 12
const W_SERIES = 1 << 13
/** What works are made from, and its makers. */
const W_SOURCE = 1 << 14
const CLASS = classesOf(english, [
  [W_IN, 'in on for'],
  [W_OF, 'of'],
  [W_FROM, 'from by'],
  [W_WITH, 'with and alongside plus'],
  [W_TO, 'to after before following since'],
  [W_AS, 'as like than including'],
  [
    W_RELATION,
    'sequel prequel spinoff follow-up followup remake reboot adaptation original previous first based inspired earlier previously franchise universe trilogy',
  ],
  [
    W_FILLER,
    'the a an its his her their upcoming new hit original popular series show film movie drama sitcom comedy thriller own',
  ],
  [W_PRONOUN, 'it its this'],
  [
    W_WORK,
    'film movie series show drama season sequel sitcom project anime thriller comedy documentary feature pic picture',
  ],
  [W_THE, 'the this'],
  [W_FILM, 'film movie films movies theaters theatres cinemas theatrical'],
  [W_SERIES, 'series show season seasons episode episodes sitcom showrunner showrunners'],
  [W_SOURCE, 'novel novels book books memoir novella webtoon manga author adapted adapts comic comics'],
])
const OPEN = lexemeOf(english, '(')

/** So many works named before the sentence are weighed, no more than so many mentions back. */
const RECENT = 3
const REACH = 12
/** A text that names so many works is about many. */
const MANY = 4
/** Words between a title and what it stands behind: a preposition, a relation, its source. */
const NEAR = { filler: 4, relation: 4, source: 5 }
/** A title is beside a token no more than so many tokens from it. */
const BESIDE = 3
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

// What is weighed; one array for all, and the choice so far.
const x = new Float64Array(N)
const tried: Title[] = []
let best: Topic | null = null
let most = -Infinity

/** The work that token `at` is about, of `told` in its sentence and of those before it; null where the text names none. */
export function topicAt(f: Frame, at: number, told: readonly TitleMention[]): Topic | null {
  const { scene } = f
  const { main, mentions } = scene
  if (main === null) return null
  const lastBefore = lastUntil(told, at)
  // A word of a title is about that work.
  if (lastBefore !== null && at < lastBefore.last) return { title: lastBefore.title, mention: lastBefore }
  if (scene.titles.length === 1) return { title: main, mention: lastBefore ?? told[0] ?? null }
  tried.length = 0
  best = null
  most = -Infinity
  const clause = clauseAt(f, at)
  const inClause = told.some((m) => m.first >= clause.from && m.first < clause.to)
  for (let k = 0; k < told.length; k++) {
    x.fill(0)
    describeHere(f, at, told, told[k]!, lastBefore, clause)
    weigh(f, at, told[k]!.title, told[k]!)
  }
  const taken = isTakenUp(f, at)
  const opens = lastBefore !== null && (standingOf(scene, mentions.indexOf(lastBefore, f.firstMention)) & OPENS) !== 0
  let found = 0
  const end = Math.max(0, f.firstMention - REACH)
  for (let k = f.firstMention - 1; k >= end && found < RECENT; k--) {
    const { title } = mentions[k]!
    if (scene.passing[k] === 1 || tried.includes(title)) continue
    x.fill(0)
    describeAway(told, lastBefore, opens, inClause, taken)
    describeMention(f, k)
    if (found === 0 && told.length === 0 && x[F['away, own line']] === 1) x[F['away, own line, last named']] = 1
    if (found === 0 && taken) {
      x[F['away, taken up, last named']] = 1
      if (!inClause && x[F['away, opened sentence']] === 1 && scene.sentenceOf[k] === f.index - 1)
        x[F['away, taken up, opened the last sentence']] = 1
    }
    found++
    weigh(f, at, title, null)
  }
  for (const title of [f.section.title, main]) {
    if (title === null || tried.includes(title)) continue
    x.fill(0)
    describeAway(told, lastBefore, opens, inClause, taken)
    x[F['away, sentences']] = LONG_AGO
    if (title === main) x[F['main, away, other paragraph']] = 1
    weigh(f, at, title, null)
  }
  if (observer !== null) {
    observer.chose({ titles: titlesSeen, features: featuresSeen })
    titlesSeen = []
    featuresSeen = []
  }
  return best
}

/** What a work not named of late counts as: log2(1 + 31 sentences). */
const LONG_AGO = 5

function lastUntil(told: readonly TitleMention[], at: number): TitleMention | null {
  let last: TitleMention | null = null
  for (let k = 0; k < told.length && told[k]!.first <= at; k++) last = told[k]!
  return last
}

/** Adds the work as it is described, with what does not hang on the place, to the choice. */
function weigh(f: Frame, at: number, title: Title, mention: TitleMention | null): void {
  describeTitle(f, at, title, mention !== null)
  if (mention === null || !tried.includes(title)) tried.push(title)
  let score = 0
  for (let i = 0; i < N; i++) score += TOPIC_WEIGHTS[i]! * x[i]!
  if (observer !== null) {
    titlesSeen.push(title)
    featuresSeen.push(...x)
  }
  if (score <= most) return
  most = score
  best = { title, mention }
}

/** A work that the sentence names. */
function describeHere(
  f: Frame,
  at: number,
  told: readonly TitleMention[],
  m: TitleMention,
  lastBefore: TitleMention | null,
  clause: Clause,
): void {
  const before = m.first <= at
  const gap = before ? Math.max(0, at - m.last + 1) : m.first - at
  x[before ? F['distance before'] : F['distance after']] = Math.log2(1 + gap)
  if (gap <= BESIDE) {
    if (before) x[F.beside] = 1
    else if (isObject(f.t, at, m.first)) x[F.object] = 1
  }
  const borders = clausesBetween(f, m.first, at)
  if (borders > 0) x[F['a clause between']] = 1
  if (borders > 1) x[F['clauses between']] = Math.min(3, borders - 1)
  const sameClause = m.first >= clause.from && m.first < clause.to
  if (sameClause && m.first - clause.from <= 2) x[F['opens clause']] = 1
  if (m === lastBefore) {
    x[F['last before']] = 1
    if (sameClause) x[F['last before, same clause']] = 1
  }
  if (told.length === 1) x[F['only one in sentence']] = 1
  else
    for (const o of told)
      if (o.title !== m.title && (before ? o.first > m.first && o.first <= at : o.first < m.first && o.first > at)) {
        x[F['another between']] = 1
        break
      }
  const bits = standingOf(f.scene, f.scene.mentions.indexOf(m, f.firstMention))
  if ((bits & OPENS) !== 0) x[F['opens sentence']] = 1
  if ((bits & PREDICATE) !== 0) x[F.predicate] = 1
  if ((bits & POSSESSIVE) !== 0) x[F.possessive] = 1
  if ((bits & RELATION) !== 0) x[F['a relation before']] = 1
  if ((bits & YEAR) !== 0) x[F['year beside']] = 1
  const inside = bits >> INSIDE
  if ((inside & W_IN) !== 0) x[F['inside, in']] = 1
  if ((inside & W_OF) !== 0) x[F['inside, of']] = 1
  if ((inside & W_FROM) !== 0) x[F['inside, from']] = 1
  if ((inside & W_WITH) !== 0) x[F['inside, with']] = 1
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
  x[F.away] = 1
  if (lastBefore !== null) {
    x[F['away, one before']] = 1
    if (opens) x[F['away, one opened the sentence']] = 1
  } else if (told.length > 0) x[F['away, one after']] = 1
  if (inClause) x[F['away, one in clause']] = 1
  if (taken) x[F['away, taken up']] = 1
}

/** How it was named last. */
function describeMention(f: Frame, k: number): void {
  const { scene } = f
  const index = scene.sentenceOf[k]!
  const { title } = scene.mentions[k]!
  x[F['away, sentences']] = Math.log2(1 + f.index - index)
  if (scene.sentences[index]!.paragraph === f.s.paragraph) x[F['away, same paragraph']] = 1
  else if (title === scene.main) x[F['main, away, other paragraph']] = 1
  const bits = standingOf(scene, k)
  if ((bits & OPENS) !== 0) {
    x[F['away, opened sentence']] = 1
    const s = scene.sentences[index]!
    if (s.paragraph === f.s.paragraph && (index === 0 || scene.sentences[index - 1]!.paragraph !== s.paragraph))
      x[scene.titles.length < MANY ? F['away, opened the paragraph'] : F['away, opened the paragraph, many works']] = 1
  }
  if ((bits & PREDICATE) !== 0) x[F['away, predicate']] = 1
  if ((bits & RELATION) !== 0) x[F['away, relation']] = 1
  if (((bits >> INSIDE) & PREPOSITION) !== 0) x[F['away, preposition']] = 1
  if ((bits & SOURCE) !== 0) x[F['away, source']] = 1
  if ((bits & LINE) !== 0) x[F['away, own line']] = 1
  if (k > 0 && scene.mentions[k - 1]!.title === title) x[F['away, named twice']] = 1
}

/** Whether the sentence takes up a work before a token: "it", "the film". */
function isTakenUp({ t, s }: Frame, at: number): boolean {
  for (let i = s.from; i <= at && i < s.to; i++) {
    const cls = CLASS[t.lexeme[i]!]!
    if ((cls & W_PRONOUN) !== 0) return true
    if ((cls & W_WORK) !== 0 && i > s.from && (CLASS[t.lexeme[i - 1]!]! & W_THE) !== 0) return true
  }
  return false
}

/** What a work is to the article, wherever it stands. */
function describeTitle(f: Frame, at: number, title: Title, here: boolean): void {
  const { scene } = f
  if (title === scene.main) {
    x[F.main] = 1
    if (scene.titles.length >= MANY) x[F['main, many works']] = 1
    if (!here && f.section.title !== title) x[F['main, away, in a section']] = 1
  } else if (!here && title === f.section.title) x[F['section, away']] = 1
  if (title === f.focus.title) x[F.focus] = 1
  if (title.weak) x[F.weak] = 1
  if (title.headline) x[F.headline] = 1
  if (!here) x[F['away, behind main']] = Math.max(0, Math.min(4, scene.main!.main - title.main))
  x[F.mentions] = Math.log2(1 + (scene.timesOf.get(title) ?? 0))
  if (isKindUnlike(f, at, title.kind)) x[F['kind unlike']] = 1
}

/** Whether the words around a token speak of films where the work is a series, or the other way round. */
function isKindUnlike({ t, s }: Frame, at: number, kind: Title['kind']): boolean {
  if (kind === null) return false
  let told = 0
  const end = Math.min(s.to, at + KIND_REACH + 1)
  for (let i = Math.max(s.from, at - KIND_REACH); i < end; i++) told |= CLASS[t.lexeme[i]!]! & (W_FILM | W_SERIES)
  return told === (kind === 'film' ? W_SERIES : W_FILM)
}

/** How mention `k` of the text stands in its sentence. */
function standingOf(scene: Scene, k: number): number {
  const known = scene.standings[k]!
  if (known !== 0) return known
  const m = scene.mentions[k]!
  const s = scene.sentences[scene.sentenceOf[k]!]!
  return (scene.standings[k] = DONE | lineOf(s, m) | beforeOf(scene.t, s, m.first) | afterOf(scene.t, s, m.last))
}

function lineOf(s: Sentence, m: TitleMention): number {
  return s.kind !== BODY && m.first - s.from <= 2 && s.to - m.last <= 3 ? LINE : 0
}

function beforeOf(t: Tokens, s: Sentence, first: number): number {
  let before = first - 1
  while (before >= s.from && isQuote(t, before)) before--
  let i = before
  while (i >= s.from && before - i < NEAR.filler && isFiller(t, i)) i--
  // A dash, a bullet or a number leads a line.
  while (i >= s.from && i < s.from + 2 && t.kind[i] !== WORD) i--
  if (i < s.from) return OPENS
  let bits = (CLASS[t.lexeme[i]!]! & PREPOSITION) << INSIDE
  if (isYear(t, before)) bits |= YEAR
  for (let k = before; k >= s.from && k >= before - NEAR.source; k--) {
    const cls = CLASS[t.lexeme[k]!]!
    if ((cls & W_RELATION) !== 0 && before - k <= NEAR.relation) bits |= RELATION
    if ((cls & W_SOURCE) !== 0) bits |= SOURCE
  }
  return bits
}

function isFiller(t: Tokens, i: number): boolean {
  return t.kind[i] === WORD && (CLASS[t.lexeme[i]!]! & (W_FILLER | PREPOSITION)) === W_FILLER
}

function afterOf(t: Tokens, s: Sentence, last: number): number {
  let bits = 0
  for (let k = last; k < Math.min(s.to, last + NEAR.source + 1); k++)
    if ((CLASS[t.lexeme[k]!]! & W_SOURCE) !== 0) bits |= SOURCE
  let after = last
  while (after < s.to && isQuote(t, after)) after++
  if (after >= s.to) return bits
  if (t.lexeme[after] === english.possessive) bits |= POSSESSIVE
  if ((t.role[after]! & (AUXILIARY | MODAL | RELEASE | RENEW)) !== 0) bits |= PREDICATE
  if (isYear(t, after) || (t.lexeme[after] === OPEN && t.kind[after + 1] === DIGITS)) bits |= YEAR
  return bits
}

function isYear(t: Tokens, i: number): boolean {
  return t.kind[i] === DIGITS && t.value[i]! > 1900 && t.value[i]! < 2100
}
