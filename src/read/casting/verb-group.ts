import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { CREW, MODAL, PLAN } from '../lexicon/roles.ts'
import type { Frame } from '../scene.ts'
import { glued } from '../spans.ts'
import { PUNCT } from '../tokens.ts'

const DEBUT = lexemeOf(english, 'debut')
const DEBUTS = lexemesOf(english, 'make makes making')

/** The token of "debut" in "makes her feature debut" at token `i`, or -1: of one who acts, and not years ago. */
export function debutAt({ t, s }: Frame, i: number): number {
  if (!DEBUTS.has(t.lexeme[i]!)) return -1
  for (let k = i + 1; k < Math.min(s.to, i + 7); k++) {
    if (t.lexeme[k] === DEBUT) return k
    if ((t.role[k]! & CREW) !== 0 || (t.kind[k] === PUNCT && !glued(t, k))) return -1
  }
  return -1
}

/** Whether a word of what is to come stands before token `i` in its group: "will next be seen". */
export function willBe({ t, s }: Frame, i: number): boolean {
  for (let k = i - 1; k >= Math.max(s.from, i - 4); k--) if ((t.role[k]! & (MODAL | PLAN)) !== 0) return true
  return false
}

/** Whether a word for a maker stands close after token `i`: "reunite with director B". */
export function beforeMaker({ t, s }: Frame, i: number): boolean {
  for (let k = i + 1; k < Math.min(s.to, i + 8); k++) if ((t.role[k]! & CREW) !== 0) return true
  return false
}
