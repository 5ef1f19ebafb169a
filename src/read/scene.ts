import type { Claim, Certainty, ClaimOf, Property, Source, Subject, Values } from '../claim.ts'
import { dayOf } from '../day.ts'
import type { Window } from '../window.ts'
import type { Attribution } from './sources.ts'
import { type DateContext, datesIn, type DateMention } from './dates/index.ts'
import { type Event, eventsOf } from './events/index.ts'
import type { Making } from './events/production.ts'
import { english } from './lexicon/index.ts'
import { classesOf, lexemesOf } from './lexicon/lexicon.ts'
import { MODAL, PLAN } from './lexicon/roles.ts'
import { TIMELY } from './lexicon/time.ts'
import { namesIn, type NameSpan, type People, peopleOf } from './people.ts'
import { type SeasonMention, seasonsOf } from './seasons.ts'
import { isPassing, joins } from './subjects/passing.ts'
import { BODY, HEADING, HEADLINE, ITEM, type Sentence } from './sentences.ts'
import type { Span } from './spans.ts'
import { type Title, type TitleMention, titlesOf } from './titles/titles.ts'
import { mentionsOf } from './titles/mentions.ts'
import { DIGITS, lengthOf, SPACED, type Tokens } from './tokens.ts'

/** Everything that the recognisers share about an article. */
export interface Scene {
  readonly t: Tokens
  /** The day against which relative words are resolved. */
  readonly reference: number | null
  readonly sentences: readonly Sentence[]
  readonly titles: readonly Title[]
  readonly main: Title | null
  /** The season that the article is about: of its headline, else the one that it names most as coming. */
  readonly season: number | null
  /** The highest season that the text numbers. */
  readonly lastSeason: number | null
  readonly mentions: readonly TitleMention[]
  /** Of each mention its sentence, as far as the text has been walked; 1 where it is in passing. */
  readonly sentenceOf: Int32Array
  readonly passing: Uint8Array
  /** Of each mention how it stands in its sentence (`subjects/topics.ts`), 0 until somebody asks. */
  readonly standings: Int32Array
  /** How often each work is named. */
  readonly timesOf: ReadonlyMap<Title, number>
  readonly people: People
  readonly claims: Claim[]
  /** What decided each claim, for `explain`; null where nobody wants to know. */
  readonly reasons: Map<Claim, Reason> | null
  /** What recognisers note until the end of the text (`notes`). */
  readonly notes: unknown[][]
  /** Days of last episodes, whose number the end of the text may tell. */
  readonly finales: Finale[]
  /** The last heading that said "renewed" or "cancelled" of what stands under it; the last line that was nothing but a date. */
  verdictLine: { readonly value: Values['renewal']; readonly index: number } | null
  /** The last sentence about filming and the like. */
  making: Making | null
  dateLine: { readonly date: DateMention; readonly window: Window; readonly index: number } | null
}

/** What decided a claim: tokens, -1 where none did. */
export interface Reason {
  /** The word that the claim hangs on: its verb, its noun. */
  readonly cue: number
  /** The word that tells how sure it is. */
  readonly mood: number
}

/** The release of a last episode without its number. */
export interface Finale {
  readonly subject: Subject
  readonly value: Values['release']
  readonly certainty: Certainty
  readonly source: Source
  readonly start: number
  readonly end: number
}

let frames = 0

/** One sentence in view, with what stands in it. What only some sentences need is found when it is asked for. */
export class Frame {
  /** A number of its own among the sentences of all texts. */
  readonly number = ++frames
  readonly scene: Scene
  readonly t: Tokens
  readonly s: Sentence
  readonly index: number
  readonly titles: readonly TitleMention[]
  /** Those that the sentence says something about: not the ones that only introduce a person. */
  readonly told: readonly TitleMention[]
  readonly seasons: readonly SeasonMention[]
  readonly dates: readonly DateMention[]
  readonly names: readonly NameSpan[]
  /** What the text talks about when the sentence begins. */
  readonly focus: Focus
  /** What the heading is about that it stands under, else the article. */
  readonly section: Focus
  /** Number of the first mention of a work in the sentence or after it. */
  readonly firstMention: number
  /** Who is said in it to know something; filled when a source is first asked for (`sourceAt`). */
  readonly attributions: Attribution[] = []
  /** Whether `attributions` is filled. */
  heard = false
  /** The token that `certaintyAt` was last asked about, and the one that decided; -1 where there is none. */
  asked = -1
  decided = -1
  /** The tokens that bear on how sure it is; undefined until somebody asks (`cues.ts`). */
  moods: readonly number[] | undefined = undefined
  /** The platform or studio that "the network" means; undefined until somebody asks (`cues.ts`). */
  holder: string | null | undefined = undefined
  #clauses: readonly Clause[] | null = null
  #events: readonly Event[] | null = null

  constructor(
    scene: Scene,
    index: number,
    titles: readonly TitleMention[],
    told: readonly TitleMention[],
    seasons: readonly SeasonMention[],
    dates: readonly DateMention[],
    names: readonly NameSpan[],
    focus: Focus,
    section: Focus,
    firstMention: number,
  ) {
    this.scene = scene
    this.t = scene.t
    this.s = scene.sentences[index]!
    this.index = index
    this.titles = titles
    this.told = told
    this.seasons = seasons
    this.dates = dates
    this.names = names
    this.focus = focus
    this.section = section
    this.firstMention = firstMention
  }

  /** Its clauses, in their order. */
  get clauses(): readonly Clause[] {
    return (this.#clauses ??= clausesOf(this.t, this.s))
  }

  /** What happens in it, each with its dates. */
  get events(): readonly Event[] {
    return (this.#events ??= eventsOf(this))
  }
}

/** The sentence before the one in view. Index -1 of an array would be looked up the slow way. */
export function sentenceBefore(f: Frame): Sentence | undefined {
  return f.index > 0 ? f.scene.sentences[f.index - 1] : undefined
}

let lists = 0

/**
 * A list of its own per article, for what a recogniser notes until the end of the text.
 *
 * @example const factsOf = notes<Fact>() // factsOf(scene).push(fact)
 */
export function notes<T>(): (scene: Scene) => T[] {
  const at = lists++
  return (scene) => (scene.notes[at] ??= []) as T[]
}

/** Tokens of a clause, `to` exclusive. */
export interface Clause {
  readonly from: number
  readonly to: number
}

/** A work and a season. */
export interface Focus {
  readonly title: Title | null
  readonly season: number | null
  readonly part?: number
}

const ids = (words: string) => lexemesOf(english, words)
const POINTS = ids('also read more related see')
const SEASON_WORD = ids('season seasons series')

// What a token does between two clauses.
const BREAK = 1
const MARK = 2
const COLON = 4
const DASH = 8
const COMMA = 16
const AFTER_COMMA = 32
const CLASS = classesOf(english, [
  [BREAK, 'but while although though because unless whereas'],
  [MARK, '; — ( )'],
  [COLON, ':'],
  [DASH, '– -'],
  [COMMA, ','],
  [AFTER_COMMA, 'and or but which who with so while as after before although though because where when meaning if yet'],
])

/** Parts a sentence into clauses at semicolons, dashes, colons, brackets, and commas before a joining word. */
function clausesOf(t: Tokens, s: Sentence): Clause[] {
  const out: Clause[] = []
  let from = s.from
  for (let i = s.from + 1; i < s.to; i++) {
    const cls = CLASS[t.lexeme[i]!]!
    if (cls === 0) continue
    if ((cls & BREAK) !== 0) {
      // A clause has a word at least.
      if (from === i) continue
      out.push({ from, to: i })
      from = i
    } else if (breaksAt(t, s, i, cls)) {
      out.push({ from, to: i + 1 })
      from = i + 1
    }
  }
  out.push({ from, to: s.to })
  return out
}

/** Whether a clause ends with the mark `i`. */
function breaksAt(t: Tokens, s: Sentence, i: number, cls: number): boolean {
  if ((cls & MARK) !== 0) return true
  if (i + 1 >= s.to) return false
  if ((cls & COMMA) !== 0) return (CLASS[t.lexeme[i + 1]!]! & AFTER_COMMA) !== 0
  const spaced = (t.flags[i + 1]! & SPACED) !== 0
  if ((cls & COLON) !== 0) return spaced
  return (cls & DASH) !== 0 && spaced && (t.flags[i]! & SPACED) !== 0
}

/** The clause that token `i` stands in. */
export function clauseAt(f: Frame, i: number): Clause {
  const { clauses } = f
  let k = clauses.length - 1
  while (k > 0 && clauses[k]!.from > i) k--
  return clauses[k]!
}

/** How many clause borders lie between two tokens. */
export function clausesBetween(f: Frame, a: number, b: number): number {
  const { clauses } = f
  if (clauses.length === 1) return 0
  const low = Math.min(a, b)
  const high = Math.max(a, b)
  let n = 0
  for (const c of clauses) if (c.from > low && c.from <= high) n++
  return n
}

/** A text that names so many works is about many. */
const MANY = 4

/** Prepares an article: tokens are split already; sentences, titles and people are found here. */
export function sceneOf(
  t: Tokens,
  sentences: readonly Sentence[],
  reference: number | null,
  known: readonly string[],
  reasons: Map<Claim, Reason> | null = null,
): Scene {
  const titles = titlesOf(t, sentences, known)
  const mentions = mentionsOf(t, titles)
  const people = peopleOf(t, sentences, mentions)
  const main = titles[0] ?? null
  const timesOf = new Map<Title, number>()
  for (const x of mentions) timesOf.set(x.title, (timesOf.get(x.title) ?? 0) + 1)
  const counts = new Map<number, number>()
  let headSeason: number | null = null
  let lastSeason: number | null = null
  let firstSeason: number | null = null
  let firm = false
  const several = titles.length > 2
  let m = 0
  for (const s of sentences) {
    const seasons = seasonsOf(t, s)
    if (seasons.length === 0) continue
    while (m < mentions.length && mentions[m]!.last <= s.from) m++
    for (const season of seasons) {
      if (typeof season.season !== 'number' || season.elliptic) continue
      // "season 1 of another show" counts for that show.
      let owner: TitleMention | null = null
      for (let k = m; k < mentions.length && mentions[k]!.first < s.to; k++) {
        const x = mentions[k]!
        const gap = x.first >= season.last ? x.first - season.last : season.first - x.last
        if (gap >= 0 && gap <= 4 && (owner === null || gap < distanceTo(owner, season))) owner = x
      }
      if (owner !== null && owner.title !== main) continue
      // In a text about several, a season without a name is that of the work named last.
      if (owner === null && several) {
        let k = m
        while (k < mentions.length && mentions[k]!.first < season.first) k++
        if (k > 0 && mentions[k - 1]!.title !== main) continue
      }
      const ahead = (s.role & (MODAL | PLAN)) !== 0
      counts.set(season.season, (counts.get(season.season) ?? 0) + (owner === null ? 1 : 1.5) + (ahead ? 0.5 : 0))
      firstSeason ??= season.season
      if (isFirm(t, season)) firm = true
      if (lastSeason === null || season.season > lastSeason) lastSeason = season.season
      if (s.kind === HEADLINE && headSeason === null) headSeason = season.season
    }
  }
  for (const x of mentions) {
    if (x.title !== main || !x.title.numbered || t.kind[x.last] !== DIGITS) continue
    const n = t.value[x.last]!
    counts.set(n, (counts.get(n) ?? 0) + 2)
    if (x.first < t.count / 10) headSeason ??= n
  }
  // "the eighth chapter" of a film is no season, and an only first season is the series itself.
  if (!firm || (counts.size === 1 && counts.has(1))) counts.clear()
  let season = headSeason
  if (season === null) {
    // A film has no seasons: one stray number makes none.
    let best = main?.kind === 'film' ? 2.9 : 0.9
    // What is named first is what the article is about; the first season is history where there are others.
    for (const [n, count] of counts) {
      const weight =
        count + (n === firstSeason ? 1.5 : 0) + (n === lastSeason ? 0.7 : 0) - (n === 1 && counts.size > 1 ? 1.5 : 0)
      if (weight > best) {
        best = weight
        season = n
      }
    }
  }
  return {
    t,
    reference,
    sentences,
    titles,
    main,
    season,
    lastSeason,
    mentions,
    sentenceOf: new Int32Array(mentions.length),
    passing: new Uint8Array(mentions.length),
    standings: new Int32Array(mentions.length),
    timesOf,
    people,
    claims: [],
    reasons,
    notes: [],
    finales: [],
    dateLine: null,
    making: null,
    verdictLine: null,
  }
}

/** Whether a mention has the word for a season in it, or is "S2". */
function isFirm(t: Tokens, m: SeasonMention): boolean {
  for (let i = m.first; i < m.last; i++) if (SEASON_WORD.has(t.lexeme[i]!) || lengthOf(t, i) === 1) return true
  return false
}

function distanceTo(x: TitleMention, season: SeasonMention): number {
  return x.first >= season.last ? x.first - season.last : season.first - x.last
}

/**
 * Walks the sentences and calls `visit` with each one that can make a claim; keeps track of what the text talks about.
 * A heading or a list item that names a work sets the focus for what stands under it; a paragraph begins with that focus.
 */
export function walk(scene: Scene, claimable: (s: Sentence) => boolean, visit: (f: Frame) => void): void {
  const { t, sentences, mentions } = scene
  const whole: Focus = { title: scene.main, season: scene.season }
  let section = whole
  let focus = whole
  let paragraph = -1
  let m = 0
  // "That autumn" and "two months later" count from what the text named last.
  const context: DateContext = {
    reference: scene.reference,
    named: { from: null, to: null },
    base: () => premiereOf(scene, focus.title ?? scene.main),
  }
  const many = scene.titles.length >= MANY
  for (let index = 0; index < sentences.length; index++) {
    const s = sentences[index]!
    while (m < mentions.length && mentions[m]!.last <= s.from) m++
    let end = m
    while (end < mentions.length && mentions[end]!.first < s.to) end++
    const titles = end > m ? mentions.slice(m, end) : NO_MENTIONS
    const told = toldOf(t, s, titles, scene.main)
    for (let k = m; k < end; k++) {
      scene.sentenceOf[k] = index
      if (told !== titles && !told.includes(mentions[k]!)) scene.passing[k] = 1
    }
    const seasons = ownSeasons(scene, s, titles)
    if (s.paragraph !== paragraph) {
      paragraph = s.paragraph
      // An article about many works without headings: the last one named stays in view.
      if (!(many && section === whole)) focus = section
    }
    // "Also read: Arc season 3 arrives in June": another article's.
    if (isPointer(t, s)) {
      for (let k = m; k < end; k++) scene.passing[k] = 1
      continue
    }
    if (claimable(s)) {
      const dates = (s.time & TIMELY) === 0 ? NO_DATES : datesOf(t, s, context)
      const names = namesIn(t, s, titles, scene.people)
      visit(new Frame(scene, index, titles, told, seasons, outside(dates, titles), names, focus, section, m))
    }
    if (titles.length === 0 && seasons.length === 0) continue
    // A line of its own that names a work is about it, however unlikely the name.
    const alone = s.kind !== BODY && titles.length > 0 && titles[0]!.first - s.from <= 2 && s.to - titles[0]!.last <= 3
    const title = alone ? titles[0]!.title : lastFirm(told, s.kind === ITEM ? null : scene.main)
    const numbered = lastNumbered(seasons)
    const leads =
      s.kind === HEADING ||
      s.kind === ITEM ||
      (s.kind === BODY && titles.length > 0 && titles[0]!.first - s.from <= 2 && s.to - s.from <= 8 && startsLine(t, s))
    if (title === null && numbered === undefined) continue
    const of = title ?? focus.title
    const before = of === scene.main ? scene.season : of === focus.title ? focus.season : null
    let season =
      numbered === undefined
        ? title === null || title === focus.title
          ? focus.season
          : before
        : (numbered.season as number)
    // An earlier season is an aside: what follows is about the article's own again.
    if (season !== null && before !== null && season < before && !leads) season = before
    focus = { title: of, season }
    if (leads && index > 0) section = focus
  }
}

/** The last title that is no weak one, or is the main one; of all titles where no main one is given. */
function lastFirm(told: readonly TitleMention[], main: Title | null): Title | null {
  for (let k = told.length - 1; k >= 0; k--) {
    const { title } = told[k]!
    if (main === null || !title.weak || title === main) return title
  }
  return null
}

function lastNumbered(seasons: readonly SeasonMention[]): SeasonMention | undefined {
  for (let k = seasons.length - 1; k >= 0; k--) if (typeof seasons[k]!.season === 'number') return seasons[k]
  return undefined
}

/** The first day of a work, as far as the text has told: what "its third anniversary" counts from. */
function premiereOf(scene: Scene, title: Title | null): number | null {
  let first: number | null = null
  for (const c of scene.claims) {
    if (c.property !== 'release' || c.certainty !== 'happened' || c.subject.title !== title?.text) continue
    const day = c.value === null || c.value.from !== c.value.to ? null : dayOf(c.value.from ?? '')
    if (day !== null && (first === null || day < first)) first = day
  }
  return first
}

/** Whether a line points to another article: "Also read: …", "Related: …", "Read more: …". */
function isPointer(t: Tokens, s: Sentence): boolean {
  if (!POINTS.has(t.lexeme[s.from]!)) return false
  for (let i = s.from + 1; i < Math.min(s.to, s.from + 4); i++) {
    if ((CLASS[t.lexeme[i]!]! & (COLON | DASH)) !== 0) return true
    if (!POINTS.has(t.lexeme[i]!)) return false
  }
  return false
}

const NO_MENTIONS: readonly TitleMention[] = []
const NO_SEASONS: readonly SeasonMention[] = []

/** The titles that a sentence says something about. */
function toldOf(t: Tokens, s: Sentence, titles: readonly TitleMention[], main: Title | null): readonly TitleMention[] {
  let told: TitleMention[] | null = null
  // "known for Arc, Blue Hour and Dune": what is joined to a work in passing is one too.
  let joined = false
  for (let k = 0; k < titles.length; k++) {
    const x = titles[k]!
    const passing: boolean =
      isPassing(t, s, x, main) || (joined && x.title !== main && joins(t, titles[k - 1]!.last, x.first))
    joined = passing
    if (passing) told ??= titles.slice(0, k)
    else told?.push(x)
  }
  return told ?? titles
}

/** The seasons that a sentence names, without those inside titles, with the numbers of titles ("Blue Hour 2"). */
function ownSeasons(scene: Scene, s: Sentence, titles: readonly TitleMention[]): readonly SeasonMention[] {
  const { t } = scene
  const all = seasonsOf(t, s)
  if (titles.length === 0 && (scene.season !== null || all.length === 0)) return all
  const out: SeasonMention[] = []
  for (const one of all) if (!(one.elliptic && scene.season === null) && !insideTitle(titles, one)) out.push(one)
  for (const x of titles)
    if (x.title.numbered && x.last < s.to && t.kind[x.last] === DIGITS && t.value[x.last]! > 1 && t.value[x.last]! < 10)
      out.push({ first: x.last, last: x.last + 1, season: t.value[x.last]! })
  return out.length === 0 ? NO_SEASONS : out
}

function insideTitle(titles: readonly TitleMention[], span: Span): boolean {
  for (const x of titles) if (span.first >= x.first && span.last <= x.last) return true
  return false
}

const NO_DATES: readonly DateMention[] = []

function datesOf(t: Tokens, s: Sentence, context: DateContext): readonly DateMention[] {
  const out: DateMention[] = []
  datesIn(t, s.from, s.to, context, out)
  return out.length === 0 ? NO_DATES : out
}

/** The dates that are no part of a title. */
function outside(dates: readonly DateMention[], titles: readonly TitleMention[]): readonly DateMention[] {
  let out: DateMention[] | null = null
  for (let k = 0; k < dates.length; k++) {
    if (touchesTitle(titles, dates[k]!)) out ??= dates.slice(0, k)
    else out?.push(dates[k]!)
  }
  return out ?? dates
}

function touchesTitle(titles: readonly TitleMention[], span: Span): boolean {
  for (const x of titles) if (span.first < x.last && x.first < span.last) return true
  return false
}

function startsLine(t: Tokens, s: Sentence): boolean {
  return (t.flags[s.from]! & 8) !== 0
}

/** Adds a claim whose quote is tokens `first` … `last`. */
export function emit<P extends Property>(
  f: Frame,
  property: P,
  subject: Subject,
  value: Values[P],
  certainty: Certainty,
  source: Source,
  first: number,
  last: number,
): void {
  emitLater(f.scene, property, subject, value, certainty, source, first, last, reasonOf(f))
}

/**
 * Adds a claim of a sentence that is no longer in view. What is noted for the end of the text holds no `Frame`: a text without end
 * would keep all that was ever found in it.
 */
export function emitLater<P extends Property>(
  scene: Scene,
  property: P,
  subject: Subject,
  value: Values[P],
  certainty: Certainty,
  source: Source,
  first: number,
  last: number,
  reason: Reason | null,
): void {
  const { t } = scene
  const start = t.start[first]!
  const end = t.end[last - 1]!
  const claim: ClaimOf<P> = { subject, property, value, certainty, source, quote: t.text.slice(start, end), start, end }
  scene.claims.push(claim as unknown as Claim)
  if (reason !== null) scene.reasons?.set(claim as unknown as Claim, reason)
}

/** What decided the claim that is being made of a sentence, for one that is added later; null where nobody wants to know. */
export function reasonOf(f: Frame): Reason | null {
  if (f.scene.reasons === null) return null
  const reason = { cue: f.asked, mood: f.decided }
  f.asked = f.decided = -1
  return reason
}
