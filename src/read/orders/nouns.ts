import { titleUntil } from '../at.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { AUXILIARY, PAST, SEASON } from '../lexicon/roles.ts'
import type { Frame } from '../scene.ts'
import { isQuote } from '../parts.ts'
import { PUNCT, WORD } from '../tokens.ts'
import { CONFIRMED, GIVE, WINS } from './words.ts'

const ids = (words: string) => lexemesOf(english, words)
const L = {
  of: lexemeOf(english, 'of'),
  for: lexemeOf(english, 'for'),
  the: lexemeOf(english, 'the'),
  them: lexemeOf(english, 'them'),
  hyphen: lexemeOf(english, '-'),
}
/** Nouns of an order. */
export const ORDER = ids('order orders commission')

/** What an order is for, straight before the noun. */
export const ORDERS = ids('series season seasons episode episodes pilot')

/** Participles of a verdict. */
const PARTICIPLES = ids('renewed cancelled canceled axed scrapped')

const JOINS = ids('and or')

/** The nouns of a verdict: alone they only name what a text is about. */
export const VERDICTS = ids('renewal renewals cancellation cancelation greenlight')

const MANY_VERDICTS = ids('renewals')

/** A participle before them describes them. */
const WORKS = ids('series show shows film films movie movies drama dramas tv programs titles')
/** Whose verdict it is. */
export const OWN = ids('its their')
const PART_OF = ids('in about for on regarding against')
const ORDERS_VERB = lexemeOf(english, 'orders')

/** Whether a word of an order is the noun: after an article or a season, before no object. */
export function isNoun({ t }: Frame, i: number): boolean {
  return t.lexeme[i] !== ORDERS_VERB || (t.role[i - 1]! & SEASON) !== 0
}

/** "Renews most of them". */
export function ofThem({ t, s }: Frame, i: number): boolean {
  for (let k = i + 1; k < Math.min(s.to, i + 7) && t.kind[k] === WORD; k++)
    if (t.lexeme[k] === L.them && t.lexeme[k - 1] === L.of) return true
  return false
}

/** "Cancelled shows", "a canceled TV series": the participle describes, where no name follows. */
export function describes(f: Frame, i: number): boolean {
  const { t, s } = f
  if (!PARTICIPLES.has(t.lexeme[i]!) || (t.role[i - 1]! & AUXILIARY) !== 0) return false
  let k = i + 1
  // "Canceled and renewed shows"
  if (JOINS.has(t.lexeme[k] ?? 0) && PARTICIPLES.has(t.lexeme[k + 1] ?? 0)) k += 2
  const first = k
  while (k < s.to && k <= first + 2 && WORKS.has(t.lexeme[k]!)) k++
  return (
    k > first &&
    !f.titles.some((m) => m.first >= k && m.first <= k + 1) &&
    !f.seasons.some((m) => m.first > i && m.first < k)
  )
}

/**
 * Whether the noun of a verdict tells of one: "received a renewal", "announced its cancellation", "the show's renewal", "the
 * cancellation of Arc", "the renewal came". Not "hoping for a renewal", "renewal status", "on the cancellation block".
 */
export function nounTells(f: Frame, i: number): boolean {
  const { t, s } = f
  const next = i + 1 < s.to ? t.lexeme[i + 1]! : 0
  const before = i > s.from ? t.lexeme[i - 1]! : 0
  for (let k = i - 1; k >= Math.max(s.from, i - 9); k--) {
    // "has given “Arc” an early renewal"
    if (t.kind[k] === PUNCT && t.lexeme[k] !== L.hyphen && !isQuote(t, k)) break
    if (WINS.has(t.lexeme[k]!) || CONFIRMED.has(t.lexeme[k]!) || GIVE.has(t.lexeme[k]!)) return true
  }
  if (MANY_VERDICTS.has(t.lexeme[i]!)) return false
  // "Its part in its renewal", "hopes for its renewal"
  if (OWN.has(before) && PART_OF.has(t.lexeme[i - 2] ?? 0)) return false
  if (OWN.has(before) || before === english.possessive || titleUntil(f, i) !== undefined) return true
  if (next === L.of || next === L.for)
    return (
      f.titles.some((m) => m.first > i && m.first <= i + 4) || f.seasons.some((m) => m.first > i && m.first <= i + 4)
    )
  return before === L.the && i + 1 < s.to && (t.role[i + 1]! & (PAST | AUXILIARY)) !== 0
}
