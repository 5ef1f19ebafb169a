import type { Article } from '../article.ts'
import type { Claim, ClaimDocument, PublishedEstimate } from '../claim.ts'
import { dayOf } from '../day.ts'
import { sketchOf } from '../sketch.ts'
import type { Window } from '../window.ts'
import { distinct } from './distinct.ts'
import { glossOf } from './gloss/index.ts'
import { english } from './lexicon/index.ts'
import { isRead, languageOf } from './language.ts'
import { TIMELY } from './lexicon/time.ts'
import { recognisers } from './properties/index.ts'
import { ANY } from './recogniser.ts'
import { speaksOfWorks } from './relevance.ts'
import { type Frame, type Reason, sceneOf, walk } from './scene.ts'
import { HEADING, ITEM, sentencesOf } from './sentences.ts'
import { tokenize, type Tokens } from './tokens.ts'
import { knowledgeOf, writtenOf } from './written.ts'

export interface ReadOptions {
  /** Titles that are known already, in any spelling: they are recognised where the text names them. */
  readonly titles?: readonly string[]
}

let anyRole = 0
for (const r of recognisers) anyRole |= r.roles

// The recognisers side by side: what the loop over sentences needs of them lies together, whatever else they have.
const rolesOf = Int32Array.from(recognisers, (r) => (r.roles === 0 ? ANY : r.roles))
const readsOf = recognisers.map((r) => r.read)

function readSentence(f: Frame): void {
  const { role } = f.s
  for (let k = 0; k < readsOf.length; k++) {
    const roles = rolesOf[k]!
    if (roles === ANY || (role & roles) !== 0) readsOf[k]!(f, f.attributions)
  }
}

/**
 * Reads what an article claims about releases. Pure and synchronous, in time linear in the text; every claim's `quote` is
 * `text.slice(start, end)`.
 *
 * @example
 * read({ text: 'Netflix has renewed “Arc” for season 2.', published: '2024-05-01' }).claims[0]
 * // { subject: { title: 'Arc', season: 2 }, property: 'renewal', value: 'renewed', certainty: 'official', … }
 */
export function read(article: Article, options: ReadOptions = {}): ClaimDocument {
  return readWith(article, options, null)
}

/** Characters of the text, `end` exclusive. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** Which words decided a claim. */
export interface Explanation {
  readonly claim: Claim
  /** The word that it hangs on ("arrives", "starring"); null where only the place tells: a line of a list, a name in brackets. */
  readonly cue: Place | null
  /** The word that tells how sure it is ("may", "officially"); null where the tense or the speaker does. */
  readonly certainty: Place | null
}

/**
 * Reads an article as `read` does and tells which words decided each claim.
 *
 * @example explain({ text: 'Season 2 of “Arc” may arrive in 2025.' }).explanations[0]
 * // { claim: { property: 'release', … }, cue: { start: 22, end: 28 }, certainty: { start: 18, end: 21 } }
 */
export function explain(
  article: Article,
  options: ReadOptions = {},
): { readonly document: ClaimDocument; readonly explanations: readonly Explanation[] } {
  const decided: Decided = new Map()
  const document = readWith(article, options, decided)
  const nothing = { cue: null, certainty: null }
  return { document, explanations: document.claims.map((claim) => ({ claim, ...(decided.get(claim) ?? nothing) })) }
}

/** What decided each claim of a document. */
type Decided = Map<Claim, Omit<Explanation, 'claim'>>

/** @param decided is filled where somebody wants to know */
function readWith(article: Article, options: ReadOptions, decided: Decided | null): ClaimDocument {
  const { text } = article
  if (!speaksOfWorks(text)) {
    const language = article.language ?? languageOf(tokenize(text.slice(0, HEAD), english))
    const glossed = readGlossed(article, language, options, decided)
    if (glossed !== null) return glossed
    return documentOf(article, language, [], article.published_estimate ?? null, null)
  }
  const tokens = tokenize(text, english)
  const published = article.published ?? null
  const language = article.language ?? languageOf(tokens)
  const glossed = readGlossed(article, language, options, decided)
  if (glossed !== null) return glossed
  const sentences = sentencesOf(tokens)
  const estimate = published === null ? (article.published_estimate ?? writtenOf(tokens, sentences)) : null
  const reference = dayOf(published ?? estimate?.from ?? '')
  const knowledge = knowledgeOf(tokens, sentences)
  // Where there is no lexicon, nothing is guessed: the document names the language and has no claims.
  const reasons = decided === null ? null : new Map<Claim, Reason>()
  const scene = sceneOf(tokens, isRead(language) ? sentences : [], reference, options.titles ?? [], reasons)
  if (scene.main !== null)
    walk(
      scene,
      // A line of a list may hold only a name and a part.
      (s) => (s.role & anyRole) !== 0 || (s.time & TIMELY) !== 0 || s.kind === ITEM || s.kind === HEADING,
      readSentence,
    )
  for (const r of recognisers) r.finish?.(scene)
  if (decided !== null && reasons !== null)
    for (const [claim, { cue, mood }] of reasons)
      decided.set(claim, { cue: tokenAt(tokens, cue), certainty: tokenAt(tokens, mood) })
  return documentOf(article, language, distinct(scene.claims), estimate, knowledge)
}

/** Reads a text of a language that has a lexicon of glosses by its English gloss; null where the language has none. */
function readGlossed(
  article: Article,
  language: string,
  options: ReadOptions,
  decided: Decided | null,
): ClaimDocument | null {
  const gloss = glossOf(article.text, language, options.titles ?? [])
  if (gloss === null) return null
  const own: Decided | null = decided === null ? null : new Map()
  const glossed = readWith({ ...article, text: gloss.text, language: 'en' }, { titles: gloss.titles }, own)
  const back = (place: Place | null): Place | null => {
    if (place === null) return null
    const [start, end] = gloss.placeOf(place.start, place.end)
    return { start, end }
  }
  const claims = glossed.claims.map((claim) => {
    const made = gloss.claimOf(claim)
    const why = own?.get(claim)
    if (why !== undefined) decided?.set(made, { cue: back(why.cue), certainty: back(why.certainty) })
    return made
  })
  return documentOf(article, language, claims, glossed.published_estimate ?? null, glossed.knowledge_cutoff ?? null)
}

function tokenAt(t: Tokens, i: number): Place | null {
  return i < 0 ? null : { start: t.start[i]!, end: t.end[i]! }
}

/** Of a text that is not read on, so many characters tell the language. */
const HEAD = 300

function documentOf(
  article: Article,
  language: string,
  claims: readonly Claim[],
  estimate: PublishedEstimate | null,
  knowledge: Window | null,
): ClaimDocument {
  const { text } = article
  const published = article.published ?? null
  const document = {
    id: article.id ?? '',
    url: article.url ?? null,
    publisher: article.publisher ?? null,
    published,
    ...(estimate === null || published !== null ? {} : { published_estimate: estimate }),
    language,
    claims,
  }
  Object.defineProperty(document, TEXT, { value: text })
  Object.defineProperty(document, 'sketch', LAZY_SKETCH)
  return knowledge === null ? document : Object.assign(document, { knowledge_cutoff: knowledge })
}

/** The text of a document, for its sketch. */
const TEXT = Symbol('text')

/**
 * Most readers of claims never compare texts: a sketch is made when it is asked for. One getter serves all documents, so that they
 * share their shape.
 */
const LAZY_SKETCH: PropertyDescriptor = {
  get(this: { readonly [TEXT]: string }) {
    const value = sketchOf(this[TEXT])
    Object.defineProperty(this, 'sketch', { value, enumerable: true, configurable: true })
    return value
  },
  enumerable: true,
  configurable: true,
}
