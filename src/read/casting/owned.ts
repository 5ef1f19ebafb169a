import { isPlain } from '../credits.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { AUXILIARY, BASED, FUNCTION, MEDIUM, MODAL, PERSON, SEASON } from '../lexicon/roles.ts'
import type { Group } from '../lists.ts'
import { isQuote, PHRASE_ENDS } from '../parts.ts'
import type { Frame } from '../scene.ts'
import { glued } from '../spans.ts'
import type { TitleMention } from '../titles/titles.ts'
import { CAPITAL, DIGITS, PUNCT, WORD } from '../tokens.ts'
import type { Maker } from './makers.ts'
import { personal } from './persons.ts'
import type { Role } from './roles.ts'

const ids = (words: string) => lexemesOf(english, words)
const L = {
  by: lexemeOf(english, 'by'),
  from: lexemeOf(english, 'from'),
  it: lexemeOf(english, 'it'),
  the: lexemeOf(english, 'the'),
  comma: lexemeOf(english, ','),
  hyphen: lexemeOf(english, '-'),
  apostrophe: lexemeOf(english, "'"),
  possessive: english.possessive,
}
const FILM = ids('film movie flick picture pic feature documentary biopic')
const SERIES = ids('series show sitcom miniseries docuseries dramedy')
const A = ids('a an another')
/** A film or a series, whichever the text is about. */
const EITHER = ids('drama thriller comedy anime musical horror western project')
const BE = ids('is was be marks')
/** Which of somebody's films: "A's third film". */
const WHICH = ids('first second third fourth fifth sixth seventh eighth latest newest next new last final own')

type Tell = (m: Maker) => void

/**
 * Whose work it is: "A's Arc", "A's new series Arc", "the A film Arc", "Arc, A's documentary", "Arc is A's third film", "a film by
 * A", "“Arc” by A", "Arc, from A,". A film is its director's; a series is its creator's, where a word says that it is a series.
 *
 * An actor and the author of a book own works too: what the text tells of them elsewhere decides (`crew.finish`).
 */
export function ownedMakers(f: Frame, groups: readonly Group[], tell: Tell): void {
  const { t, s } = f
  for (const m of f.told) {
    if (!isPlain(f, m)) continue
    ownerBefore(f, groups, m, tell)
    authorAfter(f, groups, m, tell)
  }
  for (let i = s.from + 1; i + 1 < s.to; i++) {
    const role = roleOf(f, i, null)
    if (role === null || (t.flags[i]! & CAPITAL) !== 0) continue
    let k = i - 1
    let which = false
    while (k > s.from && describes(f, k) && i - k < 5) {
      if (WHICH.has(t.lexeme[k]!) || t.kind[k] === DIGITS) which = true
      k--
    }
    // "Arc, a film by A", "the new series from A and B"
    if (t.lexeme[i + 1] === L.by || t.lexeme[i + 1] === L.from) {
      const g = groupFrom(groups, i + 2)
      if (g !== undefined && (t.lexeme[k] === L.the || (A.has(t.lexeme[k]!) && isOfTitle(f, k))))
        own(g, role, i, i, tell)
      continue
    }
    const named = namedAfter(f, i + 1)
    if (named === null) continue
    // "the A film Arc"
    if (k === i - 1 && FILM.has(t.lexeme[i]!)) {
      const g = groupUntil(groups, i)
      if (g !== undefined && t.lexeme[g.first - 1] === L.the) own(g, role, named ?? i, g.first, tell)
      if (g !== undefined) continue
    }
    const end = possessor(f, k)
    const g = end < 0 ? undefined : groupUntil(groups, end)
    if (g === undefined || named !== undefined) continue
    // "Arc, A's documentary", "Arc is A's third film"
    let before = g.first - 1
    while (before > s.from && isQuote(t, before)) before--
    if ((t.lexeme[before] === L.comma && follows(f, before)) || (which && isAt(f, before)))
      own(g, role, i, g.first, tell)
  }
}

/** "is", "It's" at token `i`. */
function isAt({ t, s }: Frame, i: number): boolean {
  return BE.has(t.lexeme[i]!) || (t.lexeme[i] === L.possessive && i > s.from && t.lexeme[i - 1] === L.it)
}

/** The group that begins with token `i`. */
function groupFrom(groups: readonly Group[], i: number): Group | undefined {
  for (const g of groups) if (g.first === i) return g
  return undefined
}

/** The group that ends before token `i`. */
function groupUntil(groups: readonly Group[], i: number): Group | undefined {
  for (const g of groups) if (g.last === i) return g
  return undefined
}

/** The work named straight after a noun for it, as its token; undefined where none is, null for one that the sentence is not about. */
function namedAfter(f: Frame, i: number): number | undefined | null {
  const { t, s } = f
  let k = i
  while (k < s.to && (isQuote(t, k) || t.lexeme[k] === L.comma)) k++
  const m = f.told.find((x) => x.first === k && isPlain(f, x))
  if (m !== undefined) return m.first
  return k < s.to && (t.flags[k]! & CAPITAL) !== 0 ? null : undefined
}

/** Whether "a" at token `k` leads what a title before it is: "Arc, a film", "Arc is a film". */
function isOfTitle(f: Frame, k: number): boolean {
  const { lexeme } = f.t
  return (lexeme[k - 1] === L.comma || BE.has(lexeme[k - 1]!)) && follows(f, k - 1)
}

/** "A's Arc", "A and B's new series Arc". */
function ownerBefore(f: Frame, groups: readonly Group[], m: TitleMention, tell: Tell): void {
  const { t, s } = f
  let k = m.first - 1
  let noun: Role | null = null
  while (k > s.from && m.first - k < 9 && (isQuote(t, k) || describes(f, k) || t.lexeme[k] === L.comma)) {
    noun ??= isQuote(t, k) ? null : roleOf(f, k, m)
    k--
  }
  const end = possessor(f, k)
  if (end < 0) return
  const g = groupUntil(groups, end)
  const role = noun ?? (m.title.kind === 'series' ? null : 'director')
  if (g !== undefined && role !== null) own(g, role, m.first, g.first, tell, m.last)
}

/** "“Arc” by A", "Arc, from A, …". */
function authorAfter(f: Frame, groups: readonly Group[], m: TitleMention, tell: Tell): void {
  const { t } = f
  if (m.title.kind !== 'film') return
  let k = m.last
  while (k < f.s.to && isQuote(t, k)) k++
  const comma = t.lexeme[k] === L.comma
  if (comma) k++
  if (t.lexeme[k] !== L.from && (comma || t.lexeme[k] !== L.by)) return
  const g = groupFrom(groups, k + 1)
  if (g !== undefined) own(g, 'director', m.first, m.first, tell)
}

/** Tells of the people of a group, where none of them is surely something else. */
function own(g: Group, role: Role, at: number, first: number, tell: Tell, last = at + 1): void {
  if (g.items.some((x) => !x.full.includes(' ') || x.part !== null || personal(x.full) < -1.5)) return
  tell({
    people: g.items.map((x) => x.full),
    roles: [role],
    at,
    first: Math.min(first, at),
    last: Math.max(last, g.last),
    standing: true,
    owner: true,
  })
}

/** The token at which a name with a possessive at token `k` ends, or -1. */
function possessor({ t, s }: Frame, k: number): number {
  if (k <= s.from) return -1
  return t.lexeme[k] === L.possessive || (t.lexeme[k] === L.apostrophe && glued(t, k)) ? k : -1
}

/** Whether a title stands before the comma `k`. */
function follows(f: Frame, k: number): boolean {
  const { t } = f
  return f.titles.some((m) => m.last === k || (m.last === k - 1 && isQuote(t, m.last)))
}

/** Who owns what a noun at token `i` names, or null where it names no work. */
function roleOf(f: Frame, i: number, m: TitleMention | null): Role | null {
  const lexeme = f.t.lexeme[i]!
  // "the book series"
  if ((f.t.role[i - 1]! & MEDIUM) !== 0 && !FILM.has(f.t.lexeme[i - 1]!)) return null
  if (FILM.has(lexeme)) return 'director'
  if (SERIES.has(lexeme)) return 'creator'
  if (!EITHER.has(lexeme)) return null
  const kind = (m?.title ?? f.scene.main)?.kind
  return kind === 'film' ? 'director' : kind === 'series' ? 'creator' : null
}

/** Whether token `k` may stand between an owner and a work: "upcoming sci-fi", "third", "2024"; no verb, no book. */
function describes({ t }: Frame, k: number): boolean {
  if (t.kind[k] === PUNCT) return t.lexeme[k] === L.hyphen
  if (t.kind[k] === DIGITS || WHICH.has(t.lexeme[k]!)) return true
  const screen = FILM.has(t.lexeme[k]!) || SERIES.has(t.lexeme[k]!) || EITHER.has(t.lexeme[k]!)
  return (
    t.kind[k] === WORD &&
    (t.flags[k]! & CAPITAL) === 0 &&
    (screen || (t.role[k]! & (AUXILIARY | MODAL | FUNCTION | PERSON | BASED | MEDIUM | SEASON)) === 0) &&
    t.lexeme[k] !== L.possessive &&
    !PHRASE_ENDS.has(t.lexeme[k]!)
  )
}
