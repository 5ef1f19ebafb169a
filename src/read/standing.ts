import type { Claim } from '../claim.ts'
import { dayOf } from '../day.ts'
import { english } from './lexicon/index.ts'
import { classesOf, lexemeOf } from './lexicon/lexicon.ts'
import { MODAL, NEGATION, PLAN } from './lexicon/roles.ts'
import { isQuote } from './parts.ts'
import { notes, type Scene } from './scene.ts'
import { PUNCT } from './tokens.ts'

/** What the claims of a text tell so far of when a work is out. */
interface Standing {
  /** Seasons that came out, and those that are still to come; null is the work as such. */
  readonly released: Set<number | null>
  readonly coming: Set<number | null>
  /** It runs: a later season is told of, or its end. */
  running: boolean
  /** Something is told of its making or coming out. */
  dated: boolean
}

/** The works of a text, as far as its claims have been looked at. */
interface Known {
  readonly works: Map<string, Standing>
  seen: number
}

const knownOf = notes<Known>()
const leaningsOf = notes<Map<string, number>>()

/** Notes that a statement tells of a work as still to come ("will play", "is set to direct"). */
export function leanAhead(scene: Scene, title: string): void {
  const leanings = (leaningsOf(scene)[0] ??= new Map())
  leanings.set(title, (leanings.get(title) ?? 0) - AHEAD)
}
const AHEAD = 1.5

// What words beside a title tell, a bit each.
/** Before it: "the upcoming", "the pilot". */
const COMING = 1 << 0
const NEW = 1 << 1
/** After it: "premiered", "aired"; "has been renewed". */
const SHOWN = 1 << 2
/** Before it: "the acclaimed", "the finale of". */
const KNOWN = 1 << 3
const CLASS = classesOf(english, [
  [COMING, 'upcoming forthcoming untitled planned pilot'],
  [NEW, 'new next'],
  [
    SHOWN,
    'premiered debuted aired broadcasted launched released dropped began started ran ended concluded finished returns returned continues airs streams became won grossed earned topped',
  ],
  [KNOWN, 'original classic popular finale hit acclaimed beloved celebrated successful'],
])
const OF = lexemeOf(english, 'of')

/**
 * What the words beside the mentions of a title tell of whether it is out: above 0 it is, below it is not. "The upcoming Arc" and
 * "Arc will follow …" are to come; "Arc premiered" and "the finale of Arc" are out.
 */
function leaningOf(scene: Scene, title: string): number {
  const leanings = (leaningsOf(scene)[0] ??= new Map())
  const heard = heardOf(scene)
  return (leanings.get(title) ?? 0) + (heard.get(title) ?? 0)
}

const heardNotes = notes<Map<string, number>>()

function heardOf(scene: Scene): ReadonlyMap<string, number> {
  const done = heardNotes(scene)[0]
  if (done !== undefined) return done
  const heard = new Map<string, number>()
  heardNotes(scene).push(heard)
  const { t, sentences, mentions } = scene
  let k = 0
  for (const m of mentions) {
    while (k < sentences.length && sentences[k]!.to <= m.first) k++
    const s = sentences[k]
    if (s === undefined) break
    let sum = 0
    for (let i = m.first - 1; i >= Math.max(s.from, m.first - 5); i--) {
      if (t.kind[i] === PUNCT && !isQuote(t, i)) break
      const cls = CLASS[t.lexeme[i]!]!
      if ((cls & COMING) !== 0) sum -= 3
      else if ((cls & NEW) !== 0 && t.lexeme[m.first - 1] !== OF) sum -= 1
      else if ((cls & KNOWN) !== 0) sum += 2
    }
    for (let i = m.last; i < Math.min(s.to, m.last + 7); i++) {
      if (t.kind[i] === PUNCT && !isQuote(t, i)) break
      const role = t.role[i]!
      if ((role & (MODAL | PLAN)) !== 0) {
        if ((role & NEGATION) === 0) sum -= 1
        break
      }
      if ((CLASS[t.lexeme[i]!]! & SHOWN) !== 0) {
        sum += 2
        break
      }
    }
    if (sum !== 0) heard.set(m.title.text, (heard.get(m.title.text) ?? 0) + sum)
  }
  return heard
}

/**
 * Whether a work, or a season of it, is out as far as the claims of its own text tell. A season is out that came out, or
 * that comes before the one that the text is about. A series is running of which the text counts a second season, unless
 * the first is still to come; a film is out that came out and has no date still to come. A work that the text only
 * mentions beside its own, with no word of when, is an older one. Facts of what is out are standing facts.
 */
export function isOut(scene: Scene, title: string, season: number | null): boolean {
  const main = title === scene.main?.text
  // "Arc 4" is the fourth film, not a series of four seasons.
  const running = main && scene.season !== null && scene.season > 1 && !title.endsWith(` ${scene.season}`)
  if (season !== null && scene.season !== null && season < scene.season && main) return true
  const work = standingOf(scene).get(title)
  if (work === undefined) {
    if (season === null && running) return true
    const leaning = leaningOf(scene, title)
    return main ? leaning > 1.5 : leaning > -1
  }
  const { released, coming } = work
  if (season === null && (work.running || running) && (released.size > 0 || !coming.has(1))) return true
  // What is told of it without a date, its cast or its platform, leaves it as open as nothing told.
  if (!work.dated) return leaningOf(scene, title) > (main ? 1.5 : -1)
  // A season that has begun is out, though its last episode is still to come; a film may have been shown at a festival alone.
  if (released.has(season) && (season !== null || !coming.has(null) || scene.main?.kind !== 'film')) return true
  return (season === null ? released.size > 0 : released.has(null)) && !coming.has(season)
}

/** The works of a text with what its claims tell; each claim is looked at once. */
function standingOf(scene: Scene): ReadonlyMap<string, Standing> {
  const { claims } = scene
  const known = (knownOf(scene)[0] ??= { works: new Map(), seen: 0 })
  while (known.seen < claims.length) hear(known.works, claims[known.seen++]!, scene.reference)
  return known.works
}

function hear(works: Map<string, Standing>, claim: Claim, reference: number | null): void {
  const { title } = claim.subject
  // The fourth film of a row has no fourth season.
  const season = title.endsWith(` ${claim.subject.season}`) ? null : claim.subject.season
  let work = works.get(title)
  if (work === undefined) {
    work = { released: new Set(), coming: new Set(), running: false, dated: false }
    works.set(title, work)
  }
  if (season !== null && season > 1) work.running = true
  if (claim.property === 'release' || claim.property === 'renewal' || claim.property === 'production') work.dated = true
  // What is only ordered is not out yet; what ends or is cancelled was.
  if (claim.property === 'renewal' && season === null && (claim.value === 'ended' || claim.value === 'cancelled'))
    work.running = true
  if (claim.property !== 'release' || claim.subject.episode !== undefined || claim.certainty === 'denied') return
  const to = claim.value === null || claim.value.to === null ? null : dayOf(claim.value.to)
  if (claim.certainty === 'happened' || (season !== null && to !== null && reference !== null && to < reference)) {
    work.released.add(season)
    if (season !== null) work.running = true
  } else if (claim.value !== null) work.coming.add(season)
}
