import type { Grouped } from '../reports.ts'
import { type Conflict, type ConflictRule, canPrecede, isSettled, isStated, pairsOf, saidBefore } from './conflict.ts'

/** Renewed against cancelled, decided against undecided, announced against guessed in one article. */
export const renewalConflicts: ConflictRule = ({ reports, release }) => {
  const conflicts: Conflict[] = []
  const about = release.season === null ? 'renewal' : `renewal for season ${release.season}`
  const renewals = reports.filter(({ report }) => report.property === 'renewal')
  for (const [first, second] of pairsOf(renewals)) {
    for (const [one, other] of [
      [first, second],
      [second, first],
    ] as const) {
      const found = conflictOf(one, other)
      if (found !== null)
        conflicts.push({ one, other, what: `${about}: ${found.what}`, within: true, between: found.between })
    }
  }
  return conflicts
}

function conflictOf(
  one: Grouped,
  other: Grouped,
): { readonly what: string; readonly between: Conflict['between'] } | null {
  const a = stateOf(one)
  const b = stateOf(other)
  if (a === 'renewed' && b === 'cancelled' && isStated(one) && isStated(other)) {
    // A decision can be taken back; on one day it cannot be both.
    return { what: 'renewed against cancelled', between: saidBefore(one, other) === 0 ? 'between' : 'older' }
  }
  if (
    (a === 'renewed' || a === 'cancelled') &&
    b === 'undecided' &&
    isSettled(one) &&
    other.report.certainty !== 'denied'
  ) {
    return { what: `${a} against undecided`, between: canPrecede(other, one) ? 'older' : 'between' }
  }
  // What is announced cannot be the same writer's guess.
  if (
    a === 'renewed' &&
    b === 'renewed' &&
    isSettled(one) &&
    other.report.certainty === 'possible' &&
    other.report.source.kind === 'outlet'
  ) {
    return { what: 'announced against guessed', between: null }
  }
  return null
}

function stateOf({ report }: Grouped): string | null {
  return report.property === 'renewal' ? report.value : null
}
