import { titleFrom } from '../at.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, type Lexemes, lexemesOf } from '../lexicon/lexicon.ts'
import { ING } from '../lexicon/roles.ts'
import { isQuote, type Part, partsAt } from '../parts.ts'
import type { Frame } from '../scene.ts'
import { PUNCT } from '../tokens.ts'
import { VERBS } from './verb-table.ts'

const ids = (words: string) => lexemesOf(english, words)
const L = {
  as: lexemeOf(english, 'as'),
  of: lexemeOf(english, 'of'),
  to: lexemeOf(english, 'to'),
  comma: lexemeOf(english, ','),
  hyphen: lexemeOf(english, '-'),
}
export const ROLE = ids('role roles part parts character characters voice')
const TO_PLAY = ids('play portray voice')

/** Whether one of some words stands within `reach` tokens after token `i`, before any mark. */
export function near(f: Frame, i: number, words: Lexemes, reach: number): boolean {
  const { t, s } = f
  for (let k = i + 1; k < Math.min(s.to, i + 1 + reach); k++) {
    if (t.kind[k] === PUNCT && t.lexeme[k] !== L.hyphen && !isQuote(t, k)) return false
    if (words.has(t.lexeme[k]!)) return true
  }
  return false
}

/** The parts after a verb of playing: straight after it, or after "the role of", "his part as". */
export function objectParts(f: Frame, i: number, many: number): readonly Part[] {
  const role = roleParts(f, i, many)
  return role.length > 0 ? role : fitting(partsAt(f, i, many), many)
}

/** The parts after "role of", "part of", "voice of", "voice to", "role as". */
export function roleParts(f: Frame, i: number, many: number): readonly Part[] {
  const { t, s } = f
  for (let k = i; k < Math.min(s.to, i + 7); k++) {
    if (t.kind[k] === PUNCT && t.lexeme[k] !== L.hyphen) break
    if (!ROLE.has(t.lexeme[k]!)) continue
    const next = t.lexeme[k + 1]
    if (next !== L.of && next !== L.as && next !== L.to) continue
    return fitting(partsAt(f, k + 2, many), many)
  }
  return []
}

/** The parts after the first "as" in the clause: "returns as X", "joins the cast of the show as Y". */
export function asParts(f: Frame, i: number, many: number): readonly Part[] {
  const { t, s } = f
  for (let k = i; k < Math.min(s.to, i + 14); k++) {
    if (t.kind[k] === PUNCT && t.lexeme[k] !== L.hyphen && !isQuote(t, k)) break
    if (TO_PLAY.has(t.lexeme[k]!) && t.lexeme[k - 1] === L.to) return objectParts(f, k + 1, many)
    if (t.lexeme[k] === L.as) return fitting(apposed(f, partsAt(f, k + 1, many), many), many)
    if (f.names.some((x) => x.first === k && x.full.includes(' ')) && titleFrom(f, k) === undefined) break
    if (k > i && VERBS.has(t.lexeme[k]!) && (t.role[k]! & ING) === 0 && !STAYS.has(t.lexeme[k]!)) break
  }
  return []
}
/** After these a part may still come. */
const STAYS = ids('back cast new voice in among lead leads has have seen star appear head cameo cameos return')

/** "as the leads, Colin and Penelope": the names after a part that names nobody. */
function apposed(f: Frame, parts: Part[], many: number): Part[] {
  if (parts.length !== 1 || parts[0]!.text !== null || f.t.lexeme[parts[0]!.last] !== L.comma) return parts
  const more = partsAt(f, parts[0]!.last + 1, many)
  return more.length === many && more.every((x) => x.text !== null) ? more : parts
}

/** Parts that fit the number of actors; fewer names than actors are none of theirs, unless they share one. */
function fitting(parts: Part[], many: number): readonly Part[] {
  return parts.length > 1 && parts.length !== many ? parts.slice(0, 1) : parts
}

/** The parts after "as", else after "in the role of". */
export function asOrRole(f: Frame, i: number, many: number): readonly Part[] {
  const as = asParts(f, i, many)
  return as.length > 0 ? as : roleParts(f, i, many)
}
