import { nameUntil } from './at.ts'
import { english } from './lexicon/index.ts'
import { lexemeOf, type Lexemes, lexemesOf } from './lexicon/lexicon.ts'
import { AUXILIARY, BASED, FUNCTION, MEDIUM } from './lexicon/roles.ts'
import type { Group } from './lists.ts'
import {
  authorBefore,
  authorsOf,
  MEDIA,
  type Medium,
  mediumAt,
  type Origin,
  originAt,
  owns,
  workAt,
} from './origins.ts'
import { type Frame, sentenceBefore } from './scene.ts'
import { CAPITAL, DIGITS, WORD } from './tokens.ts'

const ids = (words: string): Lexemes => lexemesOf(english, words)
const L = {
  of: lexemeOf(english, 'of'),
  by: lexemeOf(english, 'by'),
  from: lexemeOf(english, 'from'),
  comma: lexemeOf(english, ','),
  hyphen: lexemeOf(english, '-'),
  on: lexemeOf(english, 'on'),
  whose: lexemeOf(english, 'whose'),
  colon: lexemeOf(english, ':'),
  question: lexemeOf(english, '?'),
  stories: lexemeOf(english, 'stories'),
  wrote: lexemeOf(english, 'wrote'),
  drew: lexemeOf(english, 'drew'),
  possessive: english.possessive,
}
/** "the webtoon-based drama", "the game-turned-film" */
const MADE_OF = ids('based turned inspired adapted')
const WRITTEN = ids('written penned authored illustrated drawn created')
/** Between a medium and "by": "co-written", "written and illustrated". */
const JOINTLY = ids('written penned authored illustrated drawn created co - and also originally')
/** What is told of the authors of manga: "A launched the manga in a weekly". */
const LAUNCHED = ids('launched launches began serialized started created publishes serializes')
const DRAWN: ReadonlySet<string> = new Set([
  'manga',
  'manhwa',
  'manhua',
  'webtoon',
  'comic',
  'webcomic',
  'light novel',
  'web novel',
])
const ART = ids('art illustrated drawn')
const AUTHOR = ids('author writer creator')
const THE = ids('the his her its their')
const MADE = ids('wrote drew created authored penned')
const WHICH = ids('which that who')

/** A source told without "based on": "A's manga", "from the web comic Work", "the comics are by A", "A wrote the novels". */
export function aroundMedium(f: Frame, groups: readonly Group[], i: number, medium: Medium): Origin | null {
  const { t, s } = f
  let { word } = medium
  // "Original manga: A", "Webtoon: A"
  if (t.lexeme[medium.last] === L.colon && i - s.from <= 4) {
    const g = groups.find((x) => x.first === medium.last + 1)
    if (g !== undefined)
      return { work: null, authors: g.items.map((x) => x.full), medium: word, first: i, last: g.last }
  }
  // "the webtoon-based drama", "the game-turned-film"
  const made = t.lexeme[medium.last] === L.hyphen ? medium.last + 1 : 0
  if (made > 0 && made < s.to && MADE_OF.has(t.lexeme[made]!))
    return { work: null, authors: [], medium: word, first: i, last: made + 1 }
  // "the Ada Roe novel"
  const named = groups.find((x) => x.items.some((y) => y.name.last === i))
  const author =
    named === undefined ? undefined : authorBefore(f, named, named.items.find((y) => y.name.last === i)!.name.first)
  if (author !== undefined) {
    const after = workAt(f, medium.last, -1)
    return {
      work: after?.text ?? null,
      authors: [author.full],
      medium: word,
      first: author.first,
      last: after?.last ?? medium.last,
    }
  }
  // "A's 2015 novel", "A and B's books"
  let k = i - 1
  let words = 0
  while (
    k >= s.from &&
    words < 5 &&
    (t.kind[k] === DIGITS ||
      t.lexeme[k] === L.hyphen ||
      (t.kind[k] === WORD &&
        (t.flags[k]! & CAPITAL) === 0 &&
        t.lexeme[k] !== L.possessive &&
        (t.role[k]! & (FUNCTION | AUXILIARY)) === 0))
  ) {
    k--
    words++
  }
  if (owns(f, k)) {
    const owner = groups.flatMap((x) => x.items).find((y) => y.name.last === k)
    if (owner !== undefined && (word !== 'story' || t.lexeme[i] === L.stories)) {
      const after = workAt(f, medium.last, -1)
      return {
        work: after?.text ?? null,
        authors: [owner.full],
        medium: word,
        first: owner.first,
        last: after?.last ?? medium.last,
      }
    }
  }
  // "A's Nightmarket novels"
  const run = capitalsBefore(f, i)
  const possessor = run < i && owns(f, run - 1) ? nameUntil(f, run - 1) : undefined
  if (possessor !== undefined && possessor.full.includes(' '))
    return {
      work: t.text.slice(t.start[run]!, t.end[i - 1]!),
      authors: [possessor.full],
      medium: word,
      first: possessor.first,
      last: medium.last,
    }
  const source = authorOf(f, groups, k, medium.last)
  if (source !== null)
    return {
      work: null,
      authors: source.items.map((x) => x.full),
      medium: word,
      first: source.first,
      last: medium.last,
    }
  // "The comics are by A", "the webtoon by A", "Story by A, art by B" of a manga
  let by = medium.last
  // "the novel, written and drawn by A,", "the comic was co-created by A"
  if (t.lexeme[by] === L.comma && by + 1 < s.to && WRITTEN.has(t.lexeme[by + 1]!)) by += 2
  while (
    by < Math.min(s.to, medium.last + 7) &&
    ((t.role[by]! & (AUXILIARY | BASED)) !== 0 || t.kind[by] === DIGITS || JOINTLY.has(t.lexeme[by]!)) &&
    t.lexeme[by] !== L.by
  )
    by++
  if (t.lexeme[by] === L.by) {
    const g = groups.find((x) => x.items.some((y) => y.name.first > by && y.name.first <= by + 4))
    if (g !== undefined) {
      const told = authorsOf(f, g, by)
      if (word === 'story') {
        const other = otherMedium(f, i)
        if (other === null) return null
        word = other
        told.names.push(...artistsOf(f, groups, told.last))
      }
      return { work: null, authors: told.names, medium: word, first: i, last: told.last }
    }
  }
  // "A wrote the novels", "A, who wrote the webtoon"
  for (let w = i - 1; w >= Math.max(s.from, i - 4); w--) {
    if (t.lexeme[w] !== L.wrote && t.lexeme[w] !== L.drew && !(DRAWN.has(word) && LAUNCHED.has(t.lexeme[w]!))) continue
    const g = groups.find((x) => x.last === w || x.last === w - 2)
    if (g !== undefined)
      return { work: null, authors: g.items.map((x) => x.full), medium: word, first: g.first, last: medium.last }
  }
  // "the webtoon that A drew"
  if (WHICH.has(t.lexeme[medium.last]!)) {
    const g = groups.find((x) => x.first === medium.last + 1)
    if (g !== undefined && MADE.has(t.lexeme[g.last]!))
      return { work: null, authors: g.items.map((x) => x.full), medium: word, first: i, last: g.last + 1 }
  }
  // "the novel on which it is based"
  if (t.lexeme[medium.last] === L.on && WHICH.has(t.lexeme[medium.last + 1]!))
    for (let w = medium.last + 2; w < Math.min(s.to, medium.last + 10); w++)
      if ((t.role[w]! & BASED) !== 0) return { work: null, authors: [], medium: word, first: i, last: w + 1 }
  // "From the web comic Work"
  for (let w = i - 1; w >= Math.max(s.from, i - 4); w--)
    if (t.lexeme[w] === L.from && workAt(f, medium.last, -1) !== null) return originAt(f, groups, w + 1)
  return null
}

/** Where the words with capitals begin that end before token `i`. */
function capitalsBefore({ t, s }: Frame, i: number): number {
  let k = i
  while (k > s.from && i - k < 6 && t.kind[k - 1] === WORD && (t.flags[k - 1]! & CAPITAL) !== 0) k--
  return k
}

/** "A, whose novel inspired the film", "A, the author of the novel": the names before, where the words before a medium end at token `k` and it itself before token `last`. */
function authorOf(f: Frame, groups: readonly Group[], k: number, last: number): Group | null {
  const { t, s } = f
  let i = k
  if (t.lexeme[i] === L.whose) {
    let based = false
    for (let n = k; n < s.to; n++) if (MADE_OF.has(t.lexeme[n]!)) based = true
    if (!based) return null
  } else {
    if (
      (t.flags[last] ?? 0) & CAPITAL ||
      !THE.has(t.lexeme[i]!) ||
      t.lexeme[i - 1] !== L.of ||
      !AUTHOR.has(t.lexeme[i - 2]!)
    )
      return null
    i -= 2
    if (THE.has(t.lexeme[i - 1]!)) i--
  }
  return groups.find((x) => x.last === i - 1 && t.lexeme[i - 1] === L.comma) ?? null
}

/** "Story by A, art by B": who drew it. */
function artistsOf({ t, s }: Frame, groups: readonly Group[], from: number): string[] {
  for (let i = from; i + 2 < s.to; i++)
    if (ART.has(t.lexeme[i]!) && t.lexeme[i + 1] === L.by)
      return groups.find((x) => x.first === i + 2)?.items.map((x) => x.full) ?? []
  return []
}

/** Another medium in the sentence than "story", or null. */
function otherMedium(f: Frame, at: number): string | null {
  for (let k = f.s.from; k < f.s.to; k++) {
    const m = k === at ? null : mediumAt(f, k)
    if (m !== null && m.word !== 'story') return m.word
  }
  return null
}

/** Whether the sentence before asks about a book or the like. */
export function answersBook(f: Frame): boolean {
  const before = sentenceBefore(f)
  return before !== undefined && (before.role & MEDIUM) !== 0 && f.t.lexeme[before.to - 1] === L.question
}

/** "The books? A's “Work”": a work with its author in an answer about a book. */
export function ownedWork(f: Frame, groups: readonly Group[]): Origin | null {
  const { t, s } = f
  if (!answersBook(f)) return null
  const before = sentenceBefore(f)!
  let medium: string | null = null
  for (let k = before.from; k < before.to; k++) medium ??= MEDIA.get(t.lexeme[k]!) ?? null
  if (medium === null) return null
  for (const g of groups)
    for (const item of g.items) {
      if (!owns(f, item.name.last) || item.name.first - s.from > 4) continue
      const work = workAt(f, item.name.last + 1, -1)
      if (work !== null) return { work: work.text, authors: [item.full], medium, first: item.first, last: work.last }
    }
  return null
}
