import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { AUXILIARY, CAST, PAST, PRESENT } from '../lexicon/roles.ts'
import { type Part, partAt } from '../parts.ts'
import type { Frame } from '../scene.ts'
import { CAPITAL, WORD } from '../tokens.ts'

const L = {
  as: lexemeOf(english, 'as'),
  well: lexemeOf(english, 'well'),
  in: lexemeOf(english, 'in'),
  of: lexemeOf(english, 'of'),
  the: lexemeOf(english, 'the'),
  comma: lexemeOf(english, ','),
}
const ROLE = lexemesOf(english, 'role part')
const PLAYING = lexemesOf(english, 'playing portraying voicing')

/** The part that a name's own words tell from token `i` on: "as C", "in the role of C", ", portraying C"; null where they tell none. */
export function partBeside(f: Frame, i: number): Part | null {
  const { t, s } = f
  const at = t.lexeme[i] === L.comma ? i + 1 : i
  if (at >= s.to) return null
  if (t.lexeme[at] === L.as)
    return t.lexeme[at + 1] === L.well && t.lexeme[at + 2] === L.as ? null : ofNoClause(f, at + 1)
  if (PLAYING.has(t.lexeme[at]!)) {
    const part = at > i ? partAt(f, at + 1) : null
    return part === null || part.text === null ? null : part
  }
  if (t.lexeme[at] !== L.in || t.lexeme[at + 1] !== L.the) return null
  // "in the title role of C"
  const role = ROLE.has(t.lexeme[at + 2]!) ? at + 2 : at + 3
  return ROLE.has(t.lexeme[role] ?? 0) && t.lexeme[role + 1] === L.of ? partAt(f, role + 2) : null
}

/** The part at token `i`, unless a clause follows: "Tokyo as Godzilla rises". */
function ofNoClause(f: Frame, i: number): Part | null {
  const { t, s } = f
  const part = partAt(f, i)
  if (part === null || part.last >= s.to) return part
  const role = t.role[part.last]!
  const verb = (role & (PRESENT | PAST)) !== 0 && (role & (AUXILIARY | CAST)) === 0 && t.kind[part.last] === WORD
  return verb ? null : part
}

/** The part in brackets at token `i`, by its name alone: "(as Nora)", "(as the mouse, Nora)"; "(as the moth)" names nobody. */
export function namedPart(f: Frame, i: number): Part | null {
  const part = partAt(f, i)
  if (part === null || part.text === null || (f.t.flags[part.last - 1]! & CAPITAL) !== 0) return part
  const next = f.t.lexeme[part.last] === L.comma ? partAt(f, part.last + 1) : null
  return next?.text ? next : { ...part, text: null }
}
