import type { Report } from '../../report.ts'
import type { Grouped } from '../reports.ts'
import { type Conflict, type ConflictRule, holds, isAsserted, ofSeason, saidBefore, windowWords } from './conflict.ts'

/** Something that is asserted, and that is denied: of a date, when all its days are among the denied ones. */
export const denialConflicts: ConflictRule = ({ reports, release }) => {
  const conflicts: Conflict[] = []
  const denied = reports.filter(({ report }) => report.certainty === 'denied')
  if (denied.length === 0) return conflicts
  for (const no of denied) {
    for (const yes of reports) {
      if (yes.report.property !== no.report.property || !isAsserted(yes) || !contradicts(no, yes)) continue
      conflicts.push({
        one: yes,
        other: no,
        what: `${yes.report.property}${ofSeason(release)}: ${label(yes.report)} is said and denied`,
        within: true,
        between: saidBefore(yes, no) < 0 ? 'older' : 'between',
      })
    }
  }
  return conflicts
}

function contradicts(no: Grouped, yes: Grouped): boolean {
  const a = no.report
  const b = yes.report
  switch (a.property) {
    case 'release':
      return b.property === 'release' && a.value !== null && b.value !== null && holds(a.value, b.value)
    case 'cast':
      // "X is not in it" says nothing against X having played the part.
      if (b.property !== 'cast' || (a.value.change === 'plays') !== (b.value.change === 'plays')) return false
      return (a.value.change === 'leaves') === (b.value.change === 'leaves') && yes.value === no.value
    case 'production':
      return b.property === 'production' && yes.value === no.value
    default:
      return yes.value === no.value
  }
}

function label(report: Report): string {
  switch (report.property) {
    case 'release':
    case 'trailer':
      return windowWords(report.value)
    case 'renewal':
    case 'network':
      return report.value
    case 'episodes':
      return String(report.value)
    case 'production':
      return `${report.value.phase} ${report.value.window === null ? report.value.edge : windowWords(report.value.window)}`
    case 'cast':
      return `${report.value.actor} ${report.value.change}`
    case 'crew':
      return report.value.person
    default:
      return report.property
  }
}
