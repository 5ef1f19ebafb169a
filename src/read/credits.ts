import type { Subject } from '../claim.ts'
import { english } from './lexicon/index.ts'
import { lexemeOf, lexemesOf } from './lexicon/lexicon.ts'
import { CAST, CREW, FUNCTION, PERSON, RELEASE } from './lexicon/roles.ts'
import { clauseAt, clausesBetween, type Frame, subjectAt } from './scene.ts'
import { isQuote } from './parts.ts'
import { PUNCT } from './tokens.ts'

/** The work that a statement about people at token `at` is about: only works that the text names plainly count. */
export function subjectOfPeople(f: Frame, at: number): Subject | null {
  const told = f.told.filter((m) => !m.title.weak || m.title === f.scene.main)
  return subjectAt(told.length === f.told.length ? f : { ...f, told }, at)
}
