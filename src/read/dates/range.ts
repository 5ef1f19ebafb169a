import { civil } from '../../day.ts'
import { resolve, resolveAfter } from './resolve.ts'
import { MONTHDAY_SHAPE, NONE, WEEKDAY_SHAPE, YEAR_SHAPE, type Atom, type Scan } from './scan.ts'
import { EITHER } from './span.ts'

/** Resolves one expression or the two ends of a range, which share a year where only one names it. */
export function placeRange(s: Scan, a: Atom, b: Atom, joint: number, tense: number): boolean {
  const free = (x: Atom): boolean => x.shape > 1 && x.year === NONE && x.deixis === 0
  if (free(a) && !free(b) && b.shape !== WEEKDAY_SHAPE) {
    if (!resolve(s, b, tense)) return false
    if (b.year !== NONE && b.shape !== YEAR_SHAPE && a.shape !== WEEKDAY_SHAPE && a.shape !== MONTHDAY_SHAPE) {
      a.year = b.year
      if (!resolve(s, a, tense)) return false
      if (a.from > b.from) {
        a.year--
        if (!resolve(s, a, tense)) return false
      }
      return a.from <= b.to
    }
    return resolve(s, a, tense) && a.from <= b.to
  }
  const inferred = free(a)
  if (!resolve(s, a, tense)) return false
  if (free(b)) {
    const ahead = inferred && (tense > 0 || (tense === 0 && s.convention.forward)) && a.from > s.ref
    if (ahead && s.ref !== NONE && a.year === civil(a.from).year) {
      // A range that has begun is nearer than the next one.
      a.year--
      if (resolve(s, a, tense) && resolveAfter(s, b, a.from) && b.to >= s.ref) {
        b.year = NONE
        return true
      }
      a.year++
      b.year = NONE
      if (!resolve(s, a, tense)) return false
    }
    if (!resolveAfter(s, b, a.from)) return false
    b.year = NONE
  } else if (!resolve(s, b, tense)) return false
  if (b.to < a.from) {
    if (joint !== EITHER) return false
    const to = a.to
    a.from = b.from
    b.to = to
  }
  return true
}
