import type { Grouped } from '../reports.ts'
import { type Conflict, type ConflictRule, isAsserted, laterCertainty, ofSeason, pairsOf } from './conflict.ts'

/** Different numbers of episodes, different lengths of the same thing. */
export const countConflicts: ConflictRule = ({ reports, release }) => {
  const conflicts: Conflict[] = []
  for (const [one, other] of pairsOf(reports.filter((grouped) => countOf(grouped) !== null && isAsserted(grouped)))) {
    const a = countOf(one)!
    const b = countOf(other)!
    if (a.of !== b.of || a.count === b.count) continue
    conflicts.push({
      one,
      other,
      what: `${a.of}${ofSeason(release)}: ${a.count} against ${b.count}`,
      within: true,
      between: laterCertainty(one, other) === 'happened' ? 'older' : 'between',
    })
  }
  return conflicts
}

function countOf({ report }: Grouped): { readonly of: string; readonly count: number } | null {
  // Parts of a season have their own numbers.
  if (report.subject.part !== undefined || report.subject.episode !== undefined) return null
  if (report.property === 'episodes') return { of: 'episodes', count: report.value }
  if (report.property === 'runtime') return { of: `minutes per ${report.value.per}`, count: report.value.minutes }
  return null
}
