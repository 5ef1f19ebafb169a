import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { AUXILIARY, CREW, ING, MODAL, PAST, PERSON, PRESENT } from '../lexicon/roles.ts'
import { clauseAt, type Frame } from '../scene.ts'
import type { TitleMention } from '../titles/titles.ts'
import { CAPITAL, PUNCT, WORD } from '../tokens.ts'
import type { Found } from './verdicts.ts'
import { CANCELLED, RENEWED } from './words.ts'

const L = {
  and: lexemeOf(english, 'and'),
  comma: lexemeOf(english, ','),
  including: lexemeOf(english, 'including'),
  after: lexemeOf(english, 'after'),
  before: lexemeOf(english, 'before'),
}
const RESPECTIVE = lexemesOf(english, 'respective respectively')

/** A season and a part of it, if any, that a decision is for. */
export interface Ordered {
  readonly season: number
}

/** Whether only commas and small words stand between two tokens. */
function rowed(f: Frame, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (f.t.kind[k] === WORD && f.t.lexeme[k] !== L.and && !ARTICLE.has(f.t.lexeme[k]!)) return false
  return true
}
const ARTICLE = lexemesOf(english, 'the a')

/** The seasons that an order is for: those after it, else those before it; a row ("seasons two and three") goes together. */
export function seasonsOf(f: Frame, found: Found): Ordered[] {
  const clause = clauseAt(f, found.head)
  const numbered = f.seasons.filter(
    (m) => typeof m.season === 'number' && m.first >= clause.from && m.first < clause.to,
  )
  // "a fourth season was ordered": the subject of a passive is what is ordered, whatever comes after.
  const passive =
    (f.t.role[found.head]! & PAST) !== 0 && found.head > clause.from && (f.t.role[found.head - 1]! & AUXILIARY) !== 0
  // "Before season 1 even premiered, it had been renewed."
  const before = numbered.filter((m) => m.last <= found.head && f.t.lexeme[m.first - 1] !== L.before)
  // "The renewal comes two months after the first season."
  const past = (first: number): boolean => f.t.lexeme[first - 1] === L.after || f.t.lexeme[first - 2] === L.after
  const after =
    passive && before.length > 0
      ? []
      : numbered.filter(
          (m) =>
            m.first > found.head &&
            m.first - found.head < 14 &&
            !past(m.first) &&
            !decidedBetween(f, found.last, m.first),
        )
  const chosen = after.length > 0 ? after : before
  // Seasons apart do not go together.
  const out: Ordered[] = []
  let end = -1
  for (const m of after.length > 0 ? chosen : chosen.slice(-2)) {
    if (end >= 0 && (m.first - end > 3 || !rowed(f, end, m.first))) {
      if (after.length > 0) break
      out.length = 0
    }
    out.push({ season: m.season as number })
    end = m.last
  }
  return out
}

/** "Was cancelled before Netflix renewed it for a third season": another decision tells of the season. */
function decidedBetween({ t }: Frame, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (RENEWED.has(t.lexeme[k]!) || CANCELLED.has(t.lexeme[k]!)) return true
  return false
}

/** So many tokens may describe one work of a row: ", the sweeping space opera Arc". */
const DESCRIBED = 14

/**
 * The works of a row that a decision is about: "pulled the plug on the drama Arc, the space opera Blue Hour and Salt", "Arc and Salt
 * have been renewed". What stands between two of them describes the next; a verb ends the row.
 */
export function rowOf(f: Frame, found: Found): readonly TitleMention[] {
  const told = f.told.filter((m) => !isCredit(f, m))
  if (told.length < 2) return NONE
  const { head } = found
  let k = told.findIndex((m) => m.first >= found.last)
  if (k >= 0 && !verbBetween(f, found.last, told[k]!.first) && told[k]!.first - head <= DESCRIBED) {
    const first = k
    while (k + 1 < told.length && joined(f, told[k]!.last, told[k + 1]!.first)) k++
    return told.slice(first, k + 1)
  }
  let last = -1
  for (let n = 0; n < told.length && told[n]!.last <= head; n++) last = n
  if (last < 1 || head - told[last]!.last > 6) return NONE
  let first = last
  while (first > 0 && joined(f, told[first - 1]!.last, told[first]!.first)) first--
  return told.slice(first, last + 1)
}
const NONE: readonly TitleMention[] = []

/** "From the creator of Arc", "“Arc” star Ada Brandt": the title is a credit of somebody. */
function isCredit(f: Frame, m: TitleMention): boolean {
  const { t } = f
  let k = m.last
  while (k < f.s.to && (t.kind[k] === PUNCT || t.lexeme[k] === english.possessive) && t.lexeme[k] !== L.comma) k++
  return k < f.s.to && (t.role[k]! & (CREW | PERSON)) !== 0
}

/** The seasons of a row in its order: "received renewals for a fifth and a second season, respectively". */
export function isRespective(f: Frame): boolean {
  const { t, s } = f
  for (let k = s.from; k < s.to; k++) if (RESPECTIVE.has(t.lexeme[k]!)) return true
  return false
}

function joined(f: Frame, from: number, to: number): boolean {
  const { t } = f
  if (to - from > DESCRIBED) return false
  let mark = false
  // "Renews Arc, Salt May Not Be So Lucky": the next sentence has begun.
  const next = f.titles.find((m) => m.first === to)?.last ?? to
  if (next < f.s.to && (t.role[next]! & (MODAL | AUXILIARY)) !== 0 && t.lexeme[to - 1] === L.comma) return false
  for (let k = from; k < to; k++) if (t.lexeme[k] === L.comma || t.lexeme[k] === L.and) mark = true
  return mark && !verbBetween(f, from, to)
}

function verbBetween(f: Frame, from: number, to: number): boolean {
  const { t } = f
  for (let k = from; k < to; k++) {
    if (t.kind[k] === PUNCT) continue
    const role = t.role[k]!
    if (t.lexeme[k] === L.including) continue
    if ((role & (AUXILIARY | MODAL)) !== 0) return true
    // A capital makes a name of it; a participle may describe ("long-running").
    if ((t.flags[k]! & CAPITAL) === 0 && (role & (PAST | PRESENT | ING)) !== 0 && !isAdjective(f, k)) return true
  }
  return false
}

/** "The animated series", "the long-running drama": a participle before a noun. */
function isAdjective({ t }: Frame, k: number): boolean {
  return t.kind[k - 1] === PUNCT && t.lexeme[k - 1] !== L.comma
}
