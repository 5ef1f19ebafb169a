import type { Subject } from '../claim.ts'
import { clauseAt, type Frame, subjectAt } from './scene.ts'

/**
 * The work and season that a count or a length at token `at` is of: a season that is named in its own clause or before it,
 * else the one in view. "All six episodes, as in series five" are not of series five.
 */
export function subjectOfCount(f: Frame, at: number): Subject | null {
  const clause = clauseAt(f, at)
  const seasons = f.seasons.filter((m) => m.first < clause.to)
  return subjectAt(seasons.length === f.seasons.length ? f : { ...f, seasons }, at)
}
