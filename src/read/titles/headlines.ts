import { found, nameAt, PLATFORM_NAME } from '../gazetteer.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf } from '../lexicon/lexicon.ts'
import {
  AUXILIARY,
  CAST,
  CREW,
  FUNCTION,
  MODAL,
  PRODUCE,
  RELEASE,
  RENEW,
  SAY,
  SEASON,
  TRAILER,
  WORK,
} from '../lexicon/roles.ts'
import { MONTH } from '../lexicon/time.ts'
import type { SeasonMention } from '../seasons.ts'
import { HEADLINE, type Sentence } from '../sentences.ts'
import { glued, type Span } from '../spans.ts'
import { ASKS, CLASS, CONNECTIVE, LEADS_IN } from './words.ts'
import { CAPITAL, PUNCT, type Tokens, WORD } from '../tokens.ts'

const L = {
  of: lexemeOf(english, 'of'),
  colon: lexemeOf(english, ':'),
  about: lexemeOf(english, 'about'),
  comma: lexemeOf(english, ','),
  quote: lexemeOf(english, '"'),
  apostrophe: lexemeOf(english, "'"),
  possessive: english.possessive,
}

/** A title longer than this many tokens is a sentence. */
export const LONGEST = 12

/** The title in a headline: what stands before the season, a colon or the first word of the field. */
export function headlineTitle(t: Tokens, s: Sentence, seasons: readonly SeasonMention[]): Span | null {
  let first = s.from
  while (first < s.to && t.kind[first] === PUNCT) first++
  const season = seasons[0]
  let last = s.to
  if (season !== undefined && season.first > first) last = season.first
  for (let i = first + 1; i < last; i++) {
    if (t.kind[i] === WORD) {
      if (
        (t.role[i]! & FUNCTION) === 0 &&
        (t.role[i]! & (RELEASE | RENEW | TRAILER | SAY)) !== 0 &&
        // "The Last Thing She Said S2 Episode 3", a line of a list
        !(s.kind !== HEADLINE && season !== undefined && s.to - s.from <= LONGEST && (t.flags[i]! & CAPITAL) !== 0)
      )
        last = i
      else if (!s.titleCase && (t.flags[i]! & CAPITAL) === 0 && (CLASS[t.lexeme[i]!]! & CONNECTIVE) === 0) last = i
    } else if (t.kind[i] === PUNCT && t.lexeme[i] !== L.colon && !glued(t, i)) last = i
    // "Blue Hour, Jan. 11"
    else if (t.lexeme[i] === L.comma && i + 1 < last && (t.time[i + 1]! & MONTH) !== 0) last = i
    // "Blue Hour: When does it start?", "Blue Hour: Filming begins"
    else if (t.lexeme[i] === L.colon && i + 1 < last && opensClause(t, i + 1)) last = i
    if (t.lexeme[i] === L.possessive && season !== undefined && i + 1 === season.first) last = i
    else if (i < last && nameAt(t, i, last) && found.kind === PLATFORM_NAME) last = i
  }
  // "The Cast of X Season 2"
  if (season !== undefined && last === season.first) {
    for (let i = last - 1; i > first; i--)
      if (t.lexeme[i] === L.of && (t.role[i - 1]! & (WORK | SEASON | CREW | CAST | RELEASE)) !== 0) {
        first = i + 1
        break
      }
  }
  first = afterQuestion(t, first, last)
  while (
    last > first &&
    (t.kind[last - 1] === PUNCT ||
      ((CLASS[t.lexeme[last - 1]!]! & CONNECTIVE) !== 0 &&
        ((t.flags[last - 1]! & CAPITAL) === 0 || t.lexeme[last] === L.quote || t.lexeme[last] === L.apostrophe)))
  )
    last--
  // "What We Know About Season 2"
  if (last > first && t.lexeme[last - 1] === L.about) return null
  return last > first && last - first <= LONGEST ? { first, last } : null
}

/** Whether what stands after a colon is said of the title before it. */
function opensClause(t: Tokens, i: number): boolean {
  if (t.kind[i] !== WORD || (t.flags[i]! & CAPITAL) === 0) return true
  return (CLASS[t.lexeme[i]!]! & ASKS) !== 0 || (t.role[i]! & (PRODUCE | RELEASE | RENEW | SAY | TRAILER)) !== 0
}

/** "What Will Happen In X", "When Does X", "Is X": where the title begins in a heading that asks. */
function afterQuestion(t: Tokens, first: number, last: number): number {
  if ((CLASS[t.lexeme[first]!]! & ASKS) === 0 && (t.role[first]! & (AUXILIARY | MODAL)) === 0) return first
  let from = first
  for (let i = first; i < last; i++)
    if ((CLASS[t.lexeme[i]!]! & (ASKS | LEADS_IN)) !== 0 || (t.role[i]! & (AUXILIARY | MODAL)) !== 0) from = i + 1
  // "What If Season 2": the question is the title.
  return from >= last || (from === last - 1 && (t.role[from]! & FUNCTION) !== 0) ? first : from
}
