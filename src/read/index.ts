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
import { sceneOf, walk } from './scene.ts'
import { HEADING, ITEM, sentencesOf } from './sentences.ts'
import { tokenize } from './tokens.ts'
import { knowledgeOf, writtenOf } from './written.ts'

export interface ReadOptions {
  /** Titles that are known already, in any spelling: they are recognised where the text names them. */
  readonly titles?: readonly string[]
}

let anyRole = 0
for (const r of recognisers) anyRole |= r.roles

/**
 * Reads what an article claims about releases. Pure and synchronous, in time linear in the text; every claim's `quote` is
 * `text.slice(start, end)`.
 *
 * @example
 * read({ text: 'Netflix has renewed “Arc” for season 2.', published: '2024-05-01' }).claims[0]
 * // { subject: { title: 'Arc', season: 2 }, property: 'renewal', value: 'renewed', certainty: 'official', … }
 */
export function read(article: Article, options: ReadOptions = {}): ClaimDocument {
  const { text } = article
  if (!speaksOfWorks(text)) {
    const language = article.language ?? languageOf(tokenize(text.slice(0, HEAD), english))
    const glossed = readGlossed(article, language, options)
    if (glossed !== null) return glossed
    return documentOf(article, language, [], article.published_estimate ?? null, null)
  }
  const tokens = tokenize(text, english)
  const published = article.published ?? null
  const language = article.language ?? languageOf(tokens)
  const glossed = readGlossed(article, language, options)
  if (glossed !== null) return glossed
  const sentences = sentencesOf(tokens)
  const estimate = published === null ? (article.published_estimate ?? writtenOf(tokens, sentences)) : null
  const reference = dayOf(published ?? estimate?.from ?? '')
  const knowledge = knowledgeOf(tokens, sentences)
  // Where there is no lexicon, nothing is guessed: the document names the language and has no claims.
  const scene = sceneOf(tokens, isRead(language) ? sentences : [], reference, options.titles ?? [])
  if (scene.main !== null)
    walk(
      scene,
      // A line of a list may hold only a name and a part.
      (s) => (s.role & anyRole) !== 0 || (s.time & TIMELY) !== 0 || s.kind === ITEM || s.kind === HEADING,
      (f) => {
        for (const r of recognisers)
          if (r.roles === 0 || r.roles === ANY || (f.s.role & r.roles) !== 0) r.read(f, f.attributions)
      },
    )
  for (const r of recognisers) r.finish?.(scene)
  return documentOf(article, language, distinct(scene.claims), estimate, knowledge)
}

/** Reads a text of a language that has a lexicon of glosses by its English gloss; null where the language has none. */
function readGlossed(article: Article, language: string, options: ReadOptions): ClaimDocument | null {
  const gloss = glossOf(article.text, language, options.titles ?? [])
  if (gloss === null) return null
  const glossed = read({ ...article, text: gloss.text, language: 'en' }, { titles: gloss.titles })
  return documentOf(
    article,
    language,
    glossed.claims.map(gloss.claimOf),
    glossed.published_estimate ?? null,
    glossed.knowledge_cutoff ?? null,
  )
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
  let sketch: string | undefined
  return {
    id: article.id ?? '',
    url: article.url ?? null,
    publisher: article.publisher ?? null,
    published,
    ...(estimate === null || published !== null ? {} : { published_estimate: estimate }),
    language,
    claims,
    // Most readers of claims never compare texts.
    get sketch() {
      return (sketch ??= sketchOf(text))
    },
    ...(knowledge === null ? {} : { knowledge_cutoff: knowledge }),
  }
}
