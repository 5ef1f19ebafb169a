import { dayOf } from '../day.ts'
import { type Report, windowIn } from '../report.ts'
import type { WeighedReport } from '../answer.ts'
import type { Facts } from './evidence.ts'
import { type Relations, standingOf } from './relations.ts'
import { saidOn } from './saying.ts'

/** The last day that a report speaks of, where it looks ahead. */
function until(report: Report): number | null {
  if (report.certainty === 'happened' || report.certainty === 'denied' || report.certainty === 'unknown') return null
  const window = windowIn(report)
  return window?.to ? dayOf(window.to) : null
}

/** Whether a newer word of anybody has answered what a report leaves open: "no date yet", "not renewed yet". */
function answered(report: Report, reports: readonly Report[], asOf: number): boolean {
  const said = saidOn(report) ?? asOf
  const open =
    (report.property === 'release' && (report.value === null || report.certainty === 'unknown')) ||
    (report.property === 'renewal' && (report.value === 'undecided' || report.certainty === 'unknown'))
  if (!open) return false
  return reports.some(
    (other) =>
      other.property === report.property &&
      (other.certainty === 'official' || other.certainty === 'happened') &&
      other.value !== null &&
      other.value !== 'undecided' &&
      (saidOn(other) ?? asOf) > said &&
      (saidOn(other) ?? asOf) <= asOf,
  )
}

/**
 * Whether each report still speaks: `denied` when it is taken back, `superseded` when a newer word of its source (or, for what was
 * open, anybody's) replaces it, `lapsed` when its window has passed.
 */
export function standings(
  facts: Facts,
  relations: Relations,
  reports: readonly Report[],
): Map<number, WeighedReport['standing']> {
  const found = new Map<number, WeighedReport['standing']>()
  facts.items.forEach((item, i) => {
    const standing = standingOf(facts.items, relations, i)
    if (standing !== 'stands' && item.kind !== 'denied') found.set(item.report, standing)
  })
  reports.forEach((report, i) => {
    if (found.has(i)) return
    const end = until(report)
    if (end !== null && end < facts.asOf) found.set(i, 'lapsed')
    else found.set(i, answered(report, reports, facts.asOf) ? 'superseded' : 'stands')
  })
  return found
}
