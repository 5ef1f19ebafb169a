import type { Answer } from '../answer.ts'
import { isoOf } from '../day.ts'
import type { Report } from '../report.ts'
import type { Window } from '../window.ts'
import { type Evidence, type Facts, HEARD } from './evidence.ts'
import { type Relations, standingOf } from './relations.ts'

/** The window of an official word, as it was said. */
function windowOf(report: Report): Window | null {
  if (report.property === 'release') return report.value
  return report.property === 'delay' ? report.value.to : null
}

/** The official word that stands: of several the newest, of those the most exact. An unnamed insider's "official" is none. */
export function officialWord(facts: Facts, relations: Relations, reports: readonly Report[]): Answer['official'] {
  let best: Evidence | null = null
  facts.items.forEach((item, i) => {
    if (item.kind !== 'window' || item.certainty !== 'official' || item.sourceKind === 'insider' || item.power < HEARD)
      return
    // with what is known on the last day of evidence it had passed without a release
    if (item.to <= facts.notOut || standingOf(facts.items, relations, i) !== 'stands') return
    if (facts.items.some((b) => b.kind === 'delay' && b.said > item.again)) return
    const better =
      best === null ||
      item.again > best.again ||
      (item.again === best.again && item.to - item.from < best.to - best.from)
    if (better) best = item
  })
  const found = best as Evidence | null
  if (found === null) return null
  const report = reports[found.report]!
  return { window: windowOf(report)!, said: isoOf(found.said), report: report.id }
}
