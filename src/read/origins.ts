import { nameFrom, titleFrom } from './at.ts'
import { nameAt } from './gazetteer.ts'
import { english } from './lexicon/index.ts'
import { lexemeOf, type Lexemes, lexemesOf } from './lexicon/lexicon.ts'
import { AUXILIARY, FUNCTION, MEDIUM, MODAL, WORK } from './lexicon/roles.ts'
import { personal } from './casting/persons.ts'
import type { Group } from './lists.ts'
import { isQuote } from './parts.ts'
import type { NameSpan } from './people.ts'
import { type Frame, notes, sentenceBefore } from './scene.ts'
import { capitalised, glued, quotedIn, type Span, titleEnd } from './spans.ts'
import { CAPITAL, LINE, PUNCT, WORD } from './tokens.ts'

/** What something is made from. `work` is "same" where it is said to have the same name. */
export interface Origin extends Span {
  readonly work: string | null
  readonly authors: readonly string[]
  readonly medium: string | null
}

/** Who is told to have written what the works of an article are made from. */
export const authorsIn = notes<string>()

/** A work's name and the token after it. */
interface Work {
  readonly text: string
  readonly last: number
}

/** A word for what works are made from, in the singular. */
export interface Medium extends Span {
  readonly word: string
}

const ids = (words: string): Lexemes => lexemesOf(english, words)
const L = {
  of: lexemeOf(english, 'of'),
  by: lexemeOf(english, 'by'),
  from: lexemeOf(english, 'from'),
  comma: lexemeOf(english, ','),
  semicolon: lexemeOf(english, ';'),
  hyphen: lexemeOf(english, '-'),
  the: lexemeOf(english, 'the'),
  apostrophe: lexemeOf(english, "'"),
  same: lexemeOf(english, 'same'),
  their: lexemeOf(english, 'their'),
  possessive: english.possessive,
}

function media(words: string): ReadonlyMap<number, string> {
  return new Map(
    words.split(' ').map((pair) => {
      const [form, singular] = pair.split(':') as [string, string?]
      return [lexemeOf(english, form), singular ?? form] as const
    }),
  )
}
/** What works are made from, and the singular of each. */
export const MEDIA = media(
  'novel novels:novel novella book books:book manga manhwa manhua webtoon webtoons:webtoon comic comics:comic game games:game memoir memoirs:memoir play podcast webcomic musical biography article story stories:story trilogy toy toys:toy poem opera bestseller bestsellers:bestseller videogame videogames:videogame',
)
/** What else a work may be made from, where the text says that it is. */
const SCREEN_MEDIA = media('film movie series sitcom show drama anime thriller documentary telenovela cartoon')
const SCREEN = new Set<string | null>(SCREEN_MEDIA.values())

/** Whether a medium is one of the screen. */
export function isScreen(medium: string | null): boolean {
  return SCREEN.has(medium)
}

/** Words that make one medium with the next: "video game", "web novel", "comic book", "short story", "light novel". */
export const COMPOUND = ids('video web comic short light graphic stage board picture radio audio')
const OWN = ids('his her their')
const MADE = ids('wrote drew created authored penned')
const WHICH = ids('which that who')
/** "a true story" */
const TRUE = ids('true real')
/** "the video game series of the same name" */
const SERIES = ids('series saga trilogy franchise')
/** What has its source's name. */
const EPONYMOUS = ids('eponymous')
const TITLED = ids('titled named name title')
const ASKING = ids('how what where when whether')

/** A medium at token `i`: its word in the singular and the tokens of it, or null. */
export function mediumAt(f: Frame, i: number, screen = false): Medium | null {
  const { t, s } = f
  if (((t.role[i]! & (MEDIUM | (screen ? WORK : 0))) === 0 && !COMPOUND.has(t.lexeme[i]!)) || t.kind[i] !== WORD)
    return null
  // "Toy Story 3" is no toy.
  if ((t.flags[i]! & (CAPITAL | LINE)) === CAPITAL && i > s.from && t.kind[i - 1] === WORD) return null
  if (COMPOUND.has(t.lexeme[i]!)) {
    const next = i + 1 < s.to && t.lexeme[i + 1] === L.hyphen ? i + 2 : i + 1
    const after = next < s.to ? t.lexeme[next]! : 0
    const word = MEDIA.get(after) ?? (screen ? SCREEN_MEDIA.get(after) : undefined)
    if (word !== undefined)
      return { word: `${t.text.slice(t.start[i]!, t.end[i]!).toLowerCase()} ${word}`, first: i, last: next + 1 }
  }
  const word = MEDIA.get(t.lexeme[i]!) ?? (screen ? SCREEN_MEDIA.get(t.lexeme[i]!) : undefined)
  return word === undefined ? null : { word, first: i, last: i + 1 }
}

/** The authors of a list: what stands behind a semicolon is another statement. */
export function authorsOf(f: Frame, g: Group, from: number): { names: string[]; last: number } {
  const { t } = f
  const names: string[] = []
  let last = from
  for (const item of g.items) {
    if (item.name.first < from) continue
    if (names.length > 0) {
      let other = false
      for (let k = last; k < item.name.first; k++) if (t.lexeme[k] === L.semicolon) other = true
      if (other) break
    }
    names.push(item.full)
    last = item.name.last
  }
  return { names, last }
}

/** Whom "his" and "their" mean: the names before in the sentence, else those of the sentence before. */
function owners(f: Frame, i: number): string[] {
  const { t, scene } = f
  const many = t.lexeme[i] === L.their
  const here = f.names.filter((n) => n.last <= i && n.full.includes(' ')).map((n) => n.full)
  if (here.length > 0) return many ? [...new Set(here)].slice(-2) : here.slice(-1)
  const s = sentenceBefore(f)
  if (s === undefined || s.paragraph !== f.s.paragraph) return []
  const before: string[] = []
  for (let k = s.from; k < s.to; k++) {
    const full =
      (t.flags[k]! & CAPITAL) !== 0
        ? scene.people.byPart.get(t.hash[k]!)?.find((x) => x.words[0] === t.hash[k])
        : undefined
    if (full !== undefined && !before.includes(full.text)) before.push(full.text)
  }
  return many ? before.slice(-2) : before.slice(-1)
}

/** What stands after "based on": an author, a medium, a work, in any order of the usual ones. */
export function originAt(f: Frame, groups: readonly Group[], from: number): Origin | null {
  const { t, s } = f
  // "based on how they played out"
  if (ASKING.has(t.lexeme[from]!)) return null
  let medium: string | null = null
  let work: string | null = null
  let last = from
  let authors: string[] = []
  let k = from
  for (let n = 0; k < s.to && n < 18; n++) {
    const title: Work | null = work === null ? workAt(f, k, from) : null
    const g = title === null ? groups.find((x) => x.items.some((y) => y.name.first === k)) : undefined
    if (g !== undefined) {
      // "A's", "A and B's"
      const item = g.items.find((x) => x.name.first >= k && owns(f, x.name.last))
      if (item !== undefined && item.name.first - k < 12) {
        authors = g.items.filter((x) => x.name.first >= k && x.name.first <= item.name.first).map((x) => x.full)
        k = item.name.last + 1
        last = k
        continue
      }
    }
    // "A's Nightmarket novels": of names that stand together only the last one makes a group.
    const possessor: NameSpan | undefined = authors.length > 0 ? undefined : ownerAt(f, k)
    if (possessor !== undefined) {
      authors = [possessor.full]
      k = possessor.last + 1
      last = k
      continue
    }
    // "the eponymous novel", "the same-titled manga"
    if (work === null && (EPONYMOUS.has(t.lexeme[k]!) || (t.lexeme[k] === L.same && TITLED.has(t.lexeme[k + 2]!)))) {
      work = 'same'
      k += t.lexeme[k] === L.same ? 3 : 1
      continue
    }
    // "the Ada Roe novel"
    const before = g === undefined || authors.length > 0 ? undefined : authorBefore(f, g, k, 0)
    if (before !== undefined) {
      authors = [before.full]
      k = before.last
      continue
    }
    const word: Medium | null = medium === null ? mediumAt(f, k, true) : null
    if (word !== null) {
      medium = word.word
      k = word.last
      // "the series of novels"
      if (t.lexeme[k] === L.of && mediumAt(f, k + 1) !== null) {
        medium = null
        k++
        continue
      }
      last = k
      if (SERIES.has(t.lexeme[k]!)) k++
      // "of the same name"
      if (t.lexeme[k] === L.of && (t.lexeme[k + 2] === L.same || t.lexeme[k + 1] === L.same)) {
        work = 'same'
        k += t.lexeme[k + 2] === L.same ? 4 : 3
        last = k
      }
      continue
    }
    // "A's Nightmarket novels": capitals between an author and a medium.
    if (title === null && work === null && medium === null && authors.length > 0 && (t.flags[k]! & CAPITAL) !== 0) {
      const end = titleEnd(t, k, s.to)
      const next = end > k ? mediumAt(f, end) : null
      if (next !== null && !nameAt(t, k, s.to)) {
        work = t.text.slice(t.start[k]!, t.end[end - 1]!)
        k = end
        last = end
        continue
      }
    }
    if (title !== null) {
      work = title.text
      k = title.last
      last = k
      continue
    }
    if (TRUE.has(t.lexeme[k]!) && medium === null && work === null) return null
    if (
      (t.lexeme[k] === L.by ||
        (t.lexeme[k] === L.of && medium !== null && authors.length === 0 && !marked(f, last, k))) &&
      (medium !== null || work !== null)
    ) {
      const by = groups.find((x) => x.items.some((y) => y.name.first > k && y.name.first <= k + 5))
      if (by !== undefined) {
        const told = authorsOf(f, by, k)
        if (told.names.length > 0 && !owns(f, told.last)) {
          authors = told.names
          last = told.last
        }
        break
      }
    }
    if (OWN.has(t.lexeme[k]!) && authors.length === 0) authors = owners(f, k)
    if (t.kind[k] === PUNCT) {
      if (t.lexeme[k] === L.hyphen || isQuote(t, k)) {
        k++
        continue
      }
      // "Work, the 2015 novel by A"; "the web comic Work, which A wrote"
      if (t.lexeme[k] === L.comma && work !== null && (medium === null || WHICH.has(t.lexeme[k + 1]!))) {
        k++
        continue
      }
      break
    }
    if (medium !== null && WHICH.has(t.lexeme[k]!)) {
      const who = groups.find((x) => x.first === k + 1)
      if (who !== undefined && MADE.has(t.lexeme[who.last]!)) {
        authors = who.items.map((x) => x.full)
        last = who.last + 1
      }
      break
    }
    if ((t.role[k]! & (AUXILIARY | MODAL)) !== 0) break
    k++
  }
  if (medium === null && work === null) return null
  // "based on the story"
  if (medium === 'story' && work === null && authors.length === 0) return null
  return { work, authors, medium, first: from, last }
}

/** Whether a mark stands among tokens `[i, to)`. */
function marked({ t }: Frame, i: number, to: number): boolean {
  for (let k = i; k < to; k++) if (t.kind[k] === PUNCT) return true
  return false
}

/** The name at token `k` where a possessive follows it. */
function ownerAt(f: Frame, k: number): NameSpan | undefined {
  const name = nameFrom(f, k)
  return name !== undefined && name.full.includes(' ') && owns(f, name.last) ? name : undefined
}

/** "the (classic) Ada Roe novel": the name straight before a medium, at token `k`, that is a person's by more than `least`. */
export function authorBefore(f: Frame, g: Group, k: number, least = 1): NameSpan | undefined {
  const { t, s } = f
  const item = g.items.find((x) => x.name.first === k)
  if (item === undefined || !item.full.includes(' ') || personal(item.full) < least) return undefined
  let the = k - 1
  while (the > s.from && k - the < 4 && t.kind[the] === WORD && (t.role[the]! & FUNCTION) === 0) the--
  if (t.lexeme[the] !== L.the) return undefined
  return mediumAt(f, item.name.last) === null ? undefined : { ...item.name, full: item.full }
}

/** Whether a possessive stands at token `i`. */
export function owns(f: Frame, i: number): boolean {
  const { t, s } = f
  return i < s.to && (t.lexeme[i] === L.possessive || (t.lexeme[i] === L.apostrophe && glued(t, i)))
}

/** A work's name at token `k`: quoted, a title of the text, capitals after a medium, capitals before "by". */
export function workAt(f: Frame, k: number, from: number): Work | null {
  const { t, s } = f
  const title = titleFrom(f, k)
  if (isQuote(t, k)) {
    const quotes: Span[] = []
    quotedIn(t, k, Math.min(s.to, k + 14), 12, quotes)
    const q = quotes[0]
    if (q === undefined || q.first !== k + 1 || !capitalised(t, q)) return null
    return { text: t.text.slice(t.start[q.first]!, t.end[q.last - 1]!), last: q.last + 1 }
  }
  if (t.kind[k] !== WORD || (t.flags[k]! & CAPITAL) === 0)
    return title === undefined ? null : { text: title.title.text, last: title.last }
  const end = titleEnd(t, k, s.to)
  const afterMedium = k > s.from && (MEDIA.has(t.lexeme[k - 1]!) || SCREEN_MEDIA.has(t.lexeme[k - 1]!))
  const beforeBy = k === from && t.lexeme[end] === L.by
  // "the First Arc from the manga"
  const beforeFrom =
    t.lexeme[end] === L.from && (mediumAt(f, end + 1) !== null || (end + 2 < s.to && mediumAt(f, end + 2) !== null))
  if (end > k && (afterMedium || beforeBy || beforeFrom) && (title === undefined || end > title.last))
    return { text: t.text.slice(t.start[k]!, t.end[end - 1]!), last: end }
  return title === undefined ? null : { text: title.title.text, last: title.last }
}
