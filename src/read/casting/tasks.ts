import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import type { Frame } from '../scene.ts'
import { CAPITAL, PUNCT } from '../tokens.ts'
import { EXECUTIVE, NOUNS, type Role } from './roles.ts'

const ids = (words: string) => lexemesOf(english, words)
const L = {
  and: lexemeOf(english, 'and'),
  comma: lexemeOf(english, ','),
  composition: lexemeOf(english, 'composition'),
  hyphen: lexemeOf(english, '-'),
  series: lexemeOf(english, 'series'),
}
/** What one does to scripts who writes them: "handles the scripts", "has turned in the script". */
export const HANDLES = ids(
  'handling handles handle overseeing oversees supervises supervising charge did does doing done delivered delivers delivering turned turns came come up responsible providing provides provided supplied composed busy',
)

/** Whether a word for overseeing stands among tokens `[from, i)`, "series composition" for what is overseen. */
export function handled({ t }: Frame, from: number, i: number): boolean {
  if (t.lexeme[i] === L.composition && t.lexeme[i - 1] !== L.series) return false
  for (let k = from; k < i; k++) if (HANDLES.has(t.lexeme[k]!)) return true
  return false
}

/** The roles after "as": "as showrunner and executive producer", "as the film's producers". */
export function rolesAs(f: Frame, from: number): { roles: Role[]; last: number } {
  const { t, s } = f
  const roles: Role[] = []
  let last = from
  for (let k = from; k < Math.min(s.to, from + 9); k++) {
    const role = NOUNS.get(t.lexeme[k]!)
    if (role !== undefined) {
      if (!roles.includes(role)) roles.push(role)
      last = k + 1
      continue
    }
    if (t.kind[k] === PUNCT && t.lexeme[k] !== L.hyphen && t.lexeme[k] !== L.comma) break
    if ((t.flags[k]! & CAPITAL) !== 0) break
    if (
      roles.length > 0 &&
      t.lexeme[k] !== L.and &&
      t.lexeme[k] !== L.comma &&
      !EXECUTIVE.has(t.lexeme[k]!) &&
      t.lexeme[k] !== L.hyphen
    )
      break
  }
  return { roles, last }
}
