import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { AUXILIARY, CREW, FUNCTION, MODAL, PLAN, WORK } from '../lexicon/roles.ts'
import type { Group } from '../lists.ts'
import { isQuote } from '../parts.ts'
import type { Frame } from '../scene.ts'
import { CAPITAL, DIGITS, PUNCT, WORD } from '../tokens.ts'
import { groupAfter } from './groups.ts'
import type { Maker } from './makers.ts'
import { titleAt } from '../at.ts'

const ids = (words: string) => lexemesOf(english, words)
const L = {
  by: lexemeOf(english, 'by'),
  comma: lexemeOf(english, ','),
  from: lexemeOf(english, 'from'),
  hyphen: lexemeOf(english, '-'),
  it: lexemeOf(english, 'it'),
  latest: lexemeOf(english, 'latest'),
  possessive: english.possessive,
}
/** What only one who makes the film does to it; "shoot" is said of actors too, where it is still to come. */
const SHOT = ids('shot')
const HERS = ids('his her their')
/** Which of a director's films: an actor has no debut feature, nor a second one. */
const COUNTED = ids('debut first second third fourth fifth sixth seventh sophomore latest next new last own')
const FEATURE = ids('feature directorial')
const FILM = ids('film movie feature picture pic documentary')
/** Of making a film: "has wrapped", "finished shooting", "is preparing", "is in postproduction with". */
const MAKING = ids(
  'wrapped wraps finished finishes completed completing preparing prepares shooting shoot shoots filming started starts begins began begin editing unveiled unveils presents presented returns working postproduction post production made makes making with on in to',
)
const ATTEMPT = ids('stab effort attempt')
const BE = ids('is was marks be')
const OTHERS = ids('album book novel single song role')

type Tell = (m: Maker) => void

/**
 * Who directs a film, told by what one does with it: "A shot the film in 24 days", "the film was shot by A", "A has wrapped her
 * sophomore feature", "A is in postproduction with his debut feature Arc", "the latest from A", "It's A's first stab at horror".
 *
 * Actors shoot films too: what the text tells of them elsewhere decides (`crew.finish`).
 */
export function shootersOf(f: Frame, groups: readonly Group[], tell: Tell): void {
  const { t, s } = f
  for (let i = s.from + 1; i < s.to; i++) {
    const lexeme = t.lexeme[i]!
    if (SHOT.has(lexeme)) shot(f, groups, i, tell)
    else if (HERS.has(lexeme)) herFilm(f, groups, i, tell)
    else if (lexeme === L.from && t.lexeme[i - 1] === L.latest) own(groupAfter(f, groups, i + 1, 6), i - 1, tell)
    else if (ATTEMPT.has(lexeme)) attempt(f, groups, i, tell)
  }
}

/** "A shot the film in 24 days", "The film was shot by A"; not "was shot in Rome". */
function shot(f: Frame, groups: readonly Group[], i: number, tell: Tell): void {
  const { t, s } = f
  if (t.lexeme[i + 1] === L.by) return own(groupAfter(f, groups, i + 2, 4), i, tell)
  let k = i + 1
  while (
    k < s.to &&
    k < i + 4 &&
    ((t.role[k]! & (FUNCTION | WORK)) === FUNCTION || isQuote(t, k)) &&
    t.lexeme[k] !== L.it
  )
    k++
  if (t.lexeme[k] === L.it || FILM.has(t.lexeme[k]!) || titleAt(f, k) !== undefined)
    own(groupBefore(f, groups, i), i, tell)
}

/** "A finished shooting her sophomore feature Arc", "A is in postproduction with her debut feature". */
function herFilm(f: Frame, groups: readonly Group[], i: number, tell: Tell): void {
  const { t, s } = f
  let counted = false
  let feature = false
  let k = i + 1
  for (; k < Math.min(s.to, i + 6); k++) {
    if (COUNTED.has(t.lexeme[k]!)) counted = true
    else if (FILM.has(t.lexeme[k]!)) break
    else if ((t.kind[k] !== WORD && t.lexeme[k] !== L.hyphen) || OTHERS.has(t.lexeme[k]!)) return
    if (FEATURE.has(t.lexeme[k]!)) feature = true
  }
  if (!counted || (!FILM.has(t.lexeme[k] ?? 0) && !feature)) return
  let n = i
  while (n > s.from && i - n < 7 && MAKING.has(t.lexeme[n - 1]!)) n--
  if (n < i) own(groupBefore(f, groups, n), i, tell)
}

/** "It's A's first stab at horror", "This is A's second attempt": at the noun. */
function attempt(f: Frame, groups: readonly Group[], i: number, tell: Tell): void {
  const { t, s } = f
  let counted = false
  let k = i - 1
  while (k > s.from && i - k < 6 && t.lexeme[k] !== L.possessive) {
    if (COUNTED.has(t.lexeme[k]!)) counted = true
    if ((t.kind[k] !== WORD && t.kind[k] !== DIGITS && t.lexeme[k] !== L.hyphen) || (t.flags[k]! & CAPITAL) !== 0)
      return
    k--
  }
  if (!counted || t.lexeme[k] !== L.possessive) return
  const g = groups.find((x) => x.last === k)
  if (g === undefined) return
  for (let b = g.first - 1; b >= Math.max(s.from, g.first - 8); b--) {
    if (BE.has(t.lexeme[b]!) || (t.lexeme[b] === L.possessive && t.lexeme[b - 1] === L.it)) return own(g, i, tell)
    if (t.kind[b] === PUNCT && !isQuote(t, b)) return
  }
}

/** The names that end before token `i` with only small words and brackets between. */
function groupBefore({ t, s }: Frame, groups: readonly Group[], i: number): Group | null {
  for (let k = i; k > s.from && k > i - 6; k--) {
    const g = groups.find((x) => x.last === k)
    if (g !== undefined) return g
    if (t.kind[k - 1] === PUNCT || (t.flags[k - 1]! & CAPITAL) !== 0) return null
    if ((t.role[k - 1]! & (AUXILIARY | MODAL | FUNCTION | PLAN | CREW)) === 0 && !MAKING.has(t.lexeme[k - 1]!))
      return null
  }
  return null
}

function own(g: Group | null, at: number, tell: Tell): void {
  if (g === null || g.items.some((x) => !x.full.includes(' '))) return
  tell({
    people: g.items.map((x) => x.full),
    roles: ['director'],
    at,
    first: Math.min(g.first, at),
    last: Math.max(g.last, at + 1),
    standing: true,
    owner: true,
  })
}
