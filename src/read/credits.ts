import type { Subject } from '../claim.ts'
import { english } from './lexicon/index.ts'
import { lexemeOf, lexemesOf } from './lexicon/lexicon.ts'
import { CREW, PERSON } from './lexicon/roles.ts'
import { type Frame, subjectAt } from './scene.ts'
import type { TitleMention } from './titles.ts'

const L = {
  open: lexemeOf(english, '('),
  of: lexemeOf(english, 'of'),
  fame: lexemeOf(english, 'fame'),
  possessive: english.possessive,
}
const FOR = lexemesOf(english, 'known famous best')

/**
 * Whether a title only introduces a person: "Arc star A", "Arc creator B", "A (Arc)", "A of Arc fame", "known for Arc".
 */
export function isPassing(f: Frame, m: TitleMention): boolean {
  const { t, s } = f
  if (m.title === f.scene.main) return false
  let after = m.last
  while (after < s.to && (t.lexeme[after] === lexemeOf(english, "'") || t.lexeme[after] === lexemeOf(english, '"')))
    after++
  if (t.lexeme[m.first - 1] === L.open) return true
  if (after < s.to) {
    if (t.lexeme[after] === L.fame) return true
    const name = f.names.find((n) => n.first > after && n.first <= after + 3)
    if ((t.role[after]! & (PERSON | CREW)) !== 0 && name !== undefined) return true
    if (t.lexeme[after] === L.possessive && f.names.some((n) => n.first === after + 1)) return true
  }
  for (let i = m.first - 1; i >= Math.max(s.from, m.first - 6); i--) if (FOR.has(t.lexeme[i]!)) return true
  return false
}

let lastFrame: Frame | null = null
let view: Frame | null = null

/** The work that a statement about people at token `at` is about: titles that only introduce somebody are passed over. */
export function subjectOfPeople(f: Frame, at: number): Subject | null {
  if (f !== lastFrame) {
    lastFrame = f
    const titles = f.titles.filter((m) => !isPassing(f, m))
    view = titles.length === f.titles.length ? f : { ...f, titles }
  }
  return subjectAt(view!, at)
}
