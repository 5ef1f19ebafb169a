import type { Subject } from '../claim.ts'
import { type Frame, subjectAt } from './scene.ts'

/** The work that a statement about people at token `at` is about: only works that the text names plainly count. */
export function subjectOfPeople(f: Frame, at: number): Subject | null {
  const told = f.told.filter((m) => !m.title.weak || m.title === f.scene.main)
  return subjectAt(told.length === f.told.length ? f : { ...f, told }, at)
}
