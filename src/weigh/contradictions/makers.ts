import type { Grouped } from '../reports.ts'
import { sameTitle } from '../titles.ts'
import { type Conflict, type ConflictRule, isAsserted, ofSeason, pairsOf } from './conflict.ts'

/** Roles that one person has, or a few who are named together. */
const SINGLE = new Set(['director', 'showrunner', 'creator'])

/** Different directors, showrunners or creators that no article names together; different works that it is based on. */
export const makerConflicts: ConflictRule = ({ reports, release, names }) => {
  const conflicts: Conflict[] = []
  const made = reports.filter(
    (grouped) => isAsserted(grouped) && (grouped.report.property === 'crew' || grouped.report.property === 'based_on'),
  )
  for (const [one, other] of pairsOf(made)) {
    const what = difference(one, other, names.person)
    if (what === null || namedTogether(one, other)) continue
    conflicts.push({ one, other, what: what.replace(':', `${ofSeason(release)}:`), within: false, between: 'between' })
  }
  return conflicts
}

function difference(one: Grouped, other: Grouped, person: (name: string) => string): string | null {
  const a = one.report
  const b = other.report
  if (a.property === 'crew' && b.property === 'crew') {
    if (a.value.role !== b.value.role || !SINGLE.has(a.value.role)) return null
    if (a.subject.episode !== undefined || b.subject.episode !== undefined) return null
    const names = [person(a.value.person), person(b.value.person)]
    return names[0] === names[1] ? null : `${a.value.role}: ${names[0]} against ${names[1]}`
  }
  if (a.property === 'based_on' && b.property === 'based_on') {
    if (a.value.work === null || b.value.work === null || sameTitle(a.value.work, b.value.work)) return null
    return `based on: ${a.value.work} against ${b.value.work}`
  }
  return null
}

/** An article that names both has two directors, not a contradiction. */
function namedTogether(one: Grouped, other: Grouped): boolean {
  const orders = new Set(one.statements.map(({ order }) => order))
  return other.statements.some(({ order }) => orders.has(order))
}
