import type { Values } from '../../claim.ts'
import type { Grouped } from '../reports.ts'
import {
  type Conflict,
  type ConflictRule,
  disjoint,
  endsBefore,
  isAsserted,
  isSettled,
  laterCertainty,
  ofSeason,
  pairsOf,
  saidBefore,
  windowWords,
} from './conflict.ts'

type Stage = Values['production']

/**
 * States of production that cannot both be right: windows that do not meet, under way against not begun. Two sources that give
 * windows which overlap without being equal are named too, within one article.
 */
export const productionConflicts: ConflictRule = ({ reports, release }) => {
  const conflicts: Conflict[] = []
  const stages = reports.filter(({ report }) => report.property === 'production')
  for (const [one, other] of pairsOf(stages)) {
    const a = stageOf(one)
    const b = stageOf(other)
    if (a.phase !== b.phase) continue
    const found = windowsConflict(one, other) ?? beginningConflict(one, other) ?? beginningConflict(other, one)
    if (found !== null) conflicts.push({ one, other, ...found, what: `${a.phase}${ofSeason(release)}: ${found.what}` })
  }
  return conflicts
}

type Found = Pick<Conflict, 'what' | 'within' | 'between'>

function stageOf({ report }: Grouped): Stage {
  return report.value as Stage
}

function words(stage: Stage): string {
  const edge = stage.edge === 'during' ? 'under way' : stage.edge
  return stage.window === null ? edge : `${edge} ${windowWords(stage.window)}`
}

function windowsConflict(one: Grouped, other: Grouped): Found | null {
  if (!isAsserted(one) || !isAsserted(other)) return null
  const a = stageOf(one)
  const b = stageOf(other)
  if (a.window === null || b.window === null) return null
  const what = `${words(a)} against ${words(b)}`
  const later = laterCertainty(one, other)
  if (outOfOrder(a, b) || outOfOrder(b, a)) {
    // What one article tells as done twice, or as two stretches of work, was taken up again.
    const twice = one.report.certainty === 'happened' && other.report.certainty === 'happened'
    const within = !twice && !(a.edge === 'during' && b.edge === 'during')
    return { what, within, between: later === 'happened' || later === 'official' ? 'older' : 'between' }
  }
  const kindred =
    a.edge === b.edge || (a.edge === 'start' && b.edge === 'during') || (a.edge === 'during' && b.edge === 'start')
  const differ = one.value.slice(one.value.lastIndexOf(' ')) !== other.value.slice(other.value.lastIndexOf(' '))
  const foretold = one.report.certainty !== 'happened' && other.report.certainty !== 'happened'
  if (
    kindred &&
    differ &&
    foretold &&
    one.origin !== other.origin &&
    a.window.from !== null &&
    b.window.from !== null
  ) {
    return { what: `${what} (they overlap)`, within: true, between: null }
  }
  return null
}

/** Whether the windows of two edges of one phase cannot be in this order. */
function outOfOrder(a: Stage, b: Stage): boolean {
  if (a.window === null || b.window === null) return false
  if (a.edge === b.edge) return disjoint(a.window, b.window)
  if (a.edge === 'start') return endsBefore(b.window, a.window)
  return a.edge === 'during' && b.edge === 'end' && endsBefore(b.window, a.window)
}

/** Under way or done on the day of one article; not begun, or to begin later, in another that is not older. */
function beginningConflict(done: Grouped, waiting: Grouped): Found | null {
  if (done.report.certainty !== 'happened' || done.report.said === null) return null
  const a = stageOf(done)
  const b = stageOf(waiting)
  if (b.edge === 'end') return null
  const { certainty } = waiting.report
  const what = `${a.edge === 'end' ? 'finished' : 'under way'} against ${certainty === 'unknown' || certainty === 'denied' ? 'not begun' : words(b)}`
  const earlier = saidBefore(waiting, done) < 0
  if (certainty === 'unknown' || (certainty === 'denied' && b.window === null)) {
    // First not begun, then begun: that is how it goes.
    return { what, within: true, between: earlier ? null : 'between' }
  }
  if (b.edge !== 'start' || b.window?.from == null || isSettled(waiting) || !isAsserted(waiting)) return null
  if (a.window !== null && a.window.from !== null && a.window.from > done.report.said) return null
  if (b.window.from <= done.report.said) return null
  return { what, within: true, between: earlier ? 'older' : 'between' }
}
