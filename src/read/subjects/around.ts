import { english } from '../lexicon/index.ts'
import { classesOf, lexemeOf } from '../lexicon/lexicon.ts'
import { AUXILIARY, MODAL, RELEASE, RENEW } from '../lexicon/roles.ts'
import { isQuote } from '../parts.ts'
import type { Scene } from '../scene.ts'
import { BODY, type Sentence } from '../sentences.ts'
import type { TitleMention } from '../titles/titles.ts'
import { DIGITS, type Tokens, WORD } from '../tokens.ts'

// How a mention stands in its sentence, a bit each.
export const OPENS = 1 << 0
export const PREDICATE = 1 << 1
export const POSSESSIVE = 1 << 2
export const RELATION = 1 << 3
export const YEAR = 1 << 4
export const LINE = 1 << 5
export const SOURCE = 1 << 6
/** Behind a preposition: the bits of the word itself, below. */
export const INSIDE = 8
const DONE = 1 << 16

// What words around a mention tell, a bit each.
export const W_IN = 1 << 0
export const W_OF = 1 << 1
export const W_FROM = 1 << 2
export const W_WITH = 1 << 3
const W_TO = 1 << 4
const W_AS = 1 << 5
export const PREPOSITION = W_IN | W_OF | W_FROM | W_WITH | W_TO | W_AS
/** What a work is to another: "the sequel to Arc". */
const W_RELATION = 1 << 6
/** Between a preposition and a title: "the new series". */
const W_FILLER = 1 << 8
/** What takes up a work: "it"; "the" before a word for a work. */
export const W_PRONOUN = 1 << 9
export const W_WORK = 1 << 10
export const W_THE = 1 << 11
export const W_FILM = 1 << 12
export const W_SERIES = 1 << 13
/** What works are made from, and its makers. */
const W_SOURCE = 1 << 14
export const CLASS = classesOf(english, [
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
const COMMA = lexemeOf(english, ',')
/** A description between two commas has so many tokens at most. */
const APPOSED = 10

/** Words between a title and what it stands behind: a preposition, a relation, its source. */
const NEAR = { filler: 4, relation: 4, source: 5 }

/** How mention `k` of the text stands in its sentence. */
export function standingOf(scene: Scene, k: number): number {
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
  // "The sequel, Arc,"
  if (t.kind[i] !== WORD && i === before && i > s.from && before - s.from < NEAR.relation)
    for (let k = i - 1; k >= s.from && isWorkPhrase(t, k); k--) i = k - 1
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

/** "the sequel", "her next film". */
function isWorkPhrase(t: Tokens, i: number): boolean {
  return t.kind[i] === WORD && (CLASS[t.lexeme[i]!]! & (W_FILLER | W_WORK | W_RELATION)) !== 0
}

export function isFiller(t: Tokens, i: number): boolean {
  return t.kind[i] === WORD && (CLASS[t.lexeme[i]!]! & (W_FILLER | PREPOSITION)) === W_FILLER
}

function afterOf(t: Tokens, s: Sentence, last: number): number {
  let bits = 0
  for (let k = last; k < Math.min(s.to, last + NEAR.source + 1); k++)
    if ((CLASS[t.lexeme[k]!]! & W_SOURCE) !== 0) bits |= SOURCE
  let after = last
  while (after < s.to && isQuote(t, after)) after++
  if (after >= s.to) return bits
  // "Arc, a comedy, opens": what stands between two commas.
  if (t.lexeme[after] === COMMA && (CLASS[t.lexeme[after + 1]!]! & W_FILLER) !== 0)
    for (let k = after + 2; k < Math.min(s.to - 1, after + APPOSED); k++)
      if (t.lexeme[k] === COMMA) {
        after = k + 1
        break
      }
  if (t.lexeme[after] === english.possessive) bits |= POSSESSIVE
  if ((t.role[after]! & (AUXILIARY | MODAL | RELEASE | RENEW)) !== 0) bits |= PREDICATE
  if (isYear(t, after) || (t.lexeme[after] === OPEN && t.kind[after + 1] === DIGITS)) bits |= YEAR
  return bits
}

function isYear(t: Tokens, i: number): boolean {
  return t.kind[i] === DIGITS && t.value[i]! > 1900 && t.value[i]! < 2100
}
