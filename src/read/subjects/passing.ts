import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { CREW, PERSON } from '../lexicon/roles.ts'
import { nameAt, found } from '../gazetteer.ts'
import type { Sentence } from '../sentences.ts'
import type { Title, TitleMention } from '../titles/titles.ts'
import { CAPITAL, DIGITS, PUNCT, type Tokens, WORD } from '../tokens.ts'

const ids = (words: string) => lexemesOf(english, words)
const KNOWN_FOR = ids('known famous best')
const STARRED = ids('starred appeared seen')
const EPISODE_NOUN = ids('episode episodes')
/** What works are made from. */
const SOURCE = ids('novel novels book books memoir novella webtoon manga')
const L = {
  comma: lexemeOf(english, ','),
  open: lexemeOf(english, '('),
  fame: lexemeOf(english, 'fame'),
  possessive: english.possessive,
  quote: lexemeOf(english, '"'),
  apostrophe: lexemeOf(english, "'"),
  like: lexemeOf(english, 'like'),
  than: lexemeOf(english, 'than'),
  unlike: lexemeOf(english, 'unlike'),
  from: lexemeOf(english, 'from'),
  in: lexemeOf(english, 'in'),
  and: lexemeOf(english, 'and'),
}

/**
 * Whether a title only introduces a person or is held up for comparison: "Arc star A", "A (Arc)", "A of Arc fame", "known for
 * Arc", "Arc's A", "like Arc". Never the article's main title.
 */
export function isPassing(t: Tokens, s: Sentence, m: TitleMention, main: Title | null): boolean {
  if (m.title === main) return false
  let after = m.last
  while (after < s.to && (t.lexeme[after] === L.quote || t.lexeme[after] === L.apostrophe)) after++
  let before = m.first - 1
  while (before >= s.from && (t.lexeme[before] === L.quote || t.lexeme[before] === L.apostrophe)) before--
  if (before >= s.from) {
    const lexeme = t.lexeme[before]!
    if (lexeme === L.open && t.kind[m.first] !== DIGITS) return true
    // "A from X": where somebody is known from
    if (lexeme === L.from && before > s.from && t.kind[before - 1] === WORD && (t.flags[before - 1]! & CAPITAL) !== 0)
      return true
    // "the first episode, X", "the novel X": a part of the work, or what it was made from
    const named = lexeme === L.comma && before > s.from ? before - 1 : before
    if ((t.flags[named]! & CAPITAL) === 0 && (EPISODE_NOUN.has(t.lexeme[named]!) || SOURCE.has(t.lexeme[named]!)))
      return true
    if (lexeme === L.like || lexeme === L.than || lexeme === L.unlike) return true
    for (let i = before; i >= Math.max(s.from, before - 5); i--) if (KNOWN_FOR.has(t.lexeme[i]!)) return true
    // "A starred in the hit comedy X", of which the text says no more
    if (m.title.weak)
      for (let i = before - 1; i >= Math.max(s.from, before - 6); i--)
        if (STARRED.has(t.lexeme[i]!) && t.lexeme[i + 1] === L.in) return true
  }
  if (after >= s.to) return false
  if (t.lexeme[after] === L.fame) return true
  if ((t.role[after]! & (PERSON | CREW)) !== 0) return capitalSoon(t, s, after + 1)
  return (
    t.lexeme[after] === L.possessive && after + 1 < s.to && t.lexeme[after + 1] === 0 && capitalSoon(t, s, after + 1)
  )
}

/** Whether only marks, "and" and years in brackets stand between two titles. */
export function joins(t: Tokens, from: number, to: number): boolean {
  if (to - from > 8) return false
  for (let i = from; i < to; i++)
    if (t.kind[i] === WORD && t.lexeme[i] !== L.and && (t.flags[i]! & CAPITAL) === 0) return false
  return true
}

/** A capitalised name within two tokens, that is no platform. */
function capitalSoon(t: Tokens, s: Sentence, from: number): boolean {
  for (let i = from; i < Math.min(s.to, from + 2); i++) {
    if (t.kind[i] === PUNCT) return false
    if (t.kind[i] === WORD && (t.flags[i]! & CAPITAL) !== 0) return !(nameAt(t, i, s.to) && found.kind !== 4)
  }
  return false
}
