import type { Claim, Subject, Values } from '../../claim.ts'
import type { Window } from '../../window.ts'
import { german } from '../lexicon/de.ts'
import { spanish } from '../lexicon/es.ts'
import { french } from '../lexicon/fr.ts'
import { indonesian } from '../lexicon/id.ts'
import { japanese } from '../lexicon/ja.ts'
import { korean } from '../lexicon/ko.ts'
import { Glossed, written } from './glossed.ts'
import type { Glossary } from './glossary.ts'
import { Names } from './names.ts'
import { ownersJoined, verbsTogether } from './order.ts'
import { spacedPieces, type TitleAt } from './spaced.ts'
import { quotedIn, TitleIndex } from './titles.ts'
import { unmarkedIn } from './unmarked.ts'
import { unspacedPieces } from './unspaced.ts'
import { verbsForward } from './verb-final.ts'

/** The lexicons by language, each built when a text first asks for it. */
const GLOSSARIES: Readonly<Record<string, () => Glossary>> = {
  ko: korean,
  ja: japanese,
  es: spanish,
  de: german,
  fr: french,
  id: indonesian,
}
const built = new Map<string, Glossary>()

/** The languages that have a lexicon of glosses. */
export const GLOSSED_LANGUAGES: readonly string[] = Object.keys(GLOSSARIES)

/** The lexicon of a language tag ("de-AT"); null where there is none. */
function glossaryFor(language: string): Glossary | null {
  if (language === 'en') return null
  const tag = language.toLowerCase().split(/[-_]/)[0]!
  const make = Object.hasOwn(GLOSSARIES, tag) ? GLOSSARIES[tag] : undefined
  if (make === undefined) return null
  let glossary = built.get(tag)
  if (glossary === undefined) built.set(tag, (glossary = make()))
  return glossary
}

/** A text as the English grammar reads it, and the way back. */
export interface Gloss {
  /** English words in English order, with stand-ins for titles and names. */
  readonly text: string
  /** Stand-ins of titles that are sure to be titles. */
  readonly titles: readonly string[]
  /** A claim of the glossed text as one of the text itself: its quote, its places, its names, its words of time. */
  readonly claimOf: (claim: Claim) => Claim
  /** The stretch of the text itself that characters of the glossed text stand for, ends exclusive. */
  readonly placeOf: (start: number, end: number) => readonly [from: number, to: number]
}

/**
 * Glosses a text of a language that has a lexicon: every word and fixed phrase of the lexicon becomes the English words that play the
 * same part in the grammar, in the order of English; titles and names become stand-ins. Linear in the text.
 *
 * @param known titles that are known already: they are recognised without marks
 * @returns null where the language has no lexicon
 * @example glossOf('«Luz» se estrena el 5 de marzo.', 'es', [])?.text // '“Qzaaaa” premieres on March 5.'
 */
export function glossOf(text: string, language: string, known: readonly string[]): Gloss | null {
  const glossary = glossaryFor(language)
  if (glossary === null) return null
  const names = new Names()
  const { places, sure } = titlesIn(text, glossary, known, names)
  const pieces = glossary.spaced
    ? ownersJoined(verbsTogether(spacedPieces(text, glossary, places)))
    : verbsForward(unspacedPieces(text, glossary, places, names))
  const glossed = new Glossed(written(pieces))
  return {
    text: glossed.text,
    titles: [...sure],
    claimOf: (claim) => inText(claim, text, glossed, names),
    placeOf: (start, end) => glossed.placeOf(start, end),
  }
}

const indexes = new WeakMap<readonly string[], TitleIndex>()

/** The titles that a text has in marks, and where else they and the known ones stand, with their stand-ins. */
function titlesIn(
  text: string,
  glossary: Glossary,
  known: readonly string[],
  names: Names,
): { readonly places: readonly TitleAt[]; readonly sure: ReadonlySet<string> } {
  const places: TitleAt[] = []
  const sure = new Set<string>()
  const marked = new Set<string>()
  const inHeadline = new Set<string>()
  const quoted = quotedIn(text, (inner) => titleEnd(inner, glossary))
  const headline = text.trimStart().indexOf('\n') + text.length - text.trimStart().length
  for (const q of quoted) {
    const title = text.slice(q.from, q.to)
    const again = marked.has(title)
    marked.add(title)
    // What a headline has in marks is the work, in Korean and Japanese where the text goes on about it.
    if (q.sure || (q.open < headline && glossary.spaced) || (again && inHeadline.has(title)))
      sure.add(names.title(title))
    if (q.open < headline) inHeadline.add(title)
  }
  for (const title of unmarkedIn(text, glossary.language))
    // "Syuting musim 2": a word of the field is no title.
    if (!title.split(' ').every((word) => glossary.root.next.has(word.toLowerCase()))) marked.add(title)
  let index = indexes.get(known)
  if (index === undefined) indexes.set(known, (index = new TitleIndex(known)))
  const inMarks = new TitleIndex(marked)
  let q = 0
  for (let i = 0; i < text.length;) {
    while (q < quoted.length && quoted[q]!.open < i) q++
    const marks = quoted[q]
    if (marks?.open === i) {
      // The marks belong to the piece, except where a season stands inside them too.
      const to = marks.close
      const out = names.title(text.slice(marks.from, marks.to))
      if (out !== '') places.push({ from: i, to, out: `“${out}”` })
      i = to
      continue
    }
    const title = index.at(text, i) ?? inMarks.at(text, i)
    if (title === null || !startsWord(text, i, glossary)) {
      i++
      continue
    }
    const out = names.title(title)
    if (out !== '') {
      places.push({ from: i, to: i + title.length, out })
      if (!marked.has(title)) sure.add(out)
    }
    i += title.length
  }
  return { places, sure }
}

const LETTER = /[\p{L}\p{M}\p{N}]/u

function startsWord(text: string, i: number, glossary: Glossary): boolean {
  return i === 0 || !LETTER.test(text.charAt(i - 1)) || (!glossary.spaced && text.charCodeAt(i) > 0x2e00)
}

/** A season at the end of a title in marks: "Luz: temporada 2", "푸른 시간 시즌2". */
const SEASON =
  /[\s:,–-]*(?:시즌\s*\d+|\d+기|シーズン\s*\d+|第\s*\d+\s*(?:期|シーズン|クール)|(?:temporada|staffel|saison|season|musim|part|parte|teil|partie|s)\s*\d+)$/iu
const LONGEST_WORDS = 9

/** How many characters of what stands in marks are a title; 0 where it is none but something said. */
function titleEnd(inner: string, glossary: Glossary): number {
  const title = inner.replace(SEASON, '')
  if (title === '' || !/^[\p{Lu}\p{Lo}\p{N}]/u.test(title)) return 0
  if (/[.,;。、]$/.test(title) || /[,;。、]\s/.test(title)) return 0
  if (!glossary.spaced)
    return /(?:다|요|죠|까|です|ます|した|ました)[.!?。]?$/.test(title) && title.length > 6 ? 0 : title.length
  if (title.split(/\s+/).length > LONGEST_WORDS) return 0
  // What somebody says has verbs of its own.
  return SAID.test(title) ? 0 : title.length
}

const SAID =
  /(?:^|\s)(?:será|estará|llegará|vamos|estamos|tenemos|estoy|wird|werden|haben|sind|wir|ich|sera|serons|avons|nous|je|kami|akan|saya)(?:\s|$)/iu

/** As far from its quote the words of a claim's time are looked for. */
const NEAR = 2000

const BESIDE = /[\s,、，]/

/** A claim as the text itself has it. */
function inText(claim: Claim, text: string, glossed: Glossed, names: Names): Claim {
  let [start, end] = glossed.placeOf(claim.start, claim.end)
  // A verb that stands elsewhere may bring the mark beside it along.
  while (start < end && BESIDE.test(text.charAt(start))) start++
  while (end > start && BESIDE.test(text.charAt(end - 1))) end--
  const wordsOf = (words: string): string => {
    // The words stand in the quote, or not far from it.
    const near = Math.max(0, claim.start - NEAR)
    const stretch = glossed.text.slice(near, claim.end + NEAR)
    let at = stretch.indexOf(words, claim.start - near)
    if (at < 0) at = stretch.indexOf(words)
    if (at < 0) return names.restored(words)
    at += near
    const [from, to] = glossed.placeOf(at, at + words.length)
    return text.slice(from, to)
  }
  const { subject, source } = claim
  const named: Subject = { ...subject, title: names.restored(subject.title) }
  return {
    ...claim,
    subject: named,
    value: valueIn(claim, wordsOf, names),
    source: {
      ...source,
      name: source.name === null ? null : names.restored(source.name),
      via: source.via === null ? null : names.restored(source.via),
    },
    quote: text.slice(start, end),
    start,
    end,
  } as Claim
}

function valueIn(claim: Claim, wordsOf: (words: string) => string, names: Names): Values[Claim['property']] {
  const windowIn = <W extends Window | null>(w: W): W => (w === null ? w : { ...w, words: wordsOf(w.words) })
  const name = <N extends string | null>(n: N): N => (n === null ? n : (names.restored(n) as N))
  switch (claim.property) {
    case 'release':
    case 'trailer':
      return windowIn(claim.value)
    case 'production':
      return { ...claim.value, window: windowIn(claim.value.window) }
    case 'delay':
      return {
        to: windowIn(claim.value.to),
        cause: claim.value.cause === null ? null : wordsOf(claim.value.cause),
      }
    case 'cast':
      return { ...claim.value, actor: name(claim.value.actor), character: name(claim.value.character) }
    case 'crew':
      return { ...claim.value, person: name(claim.value.person) }
    case 'based_on':
      return { ...claim.value, work: name(claim.value.work), author: name(claim.value.author) }
    default:
      return claim.value
  }
}
