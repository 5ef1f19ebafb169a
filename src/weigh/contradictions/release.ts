import { dayOf } from '../../day.ts'
import type { Window } from '../../window.ts'
import type { Grouped } from '../reports.ts'
import {
  type Conflict,
  type ConflictRule,
  disjoint,
  isAsserted,
  isSettled,
  laterCertainty,
  ofSeason,
  pairsOf,
  precedes,
  windowWords,
} from './conflict.ts'

/** "No official date", "not announced": what is denied is only an official word. */
const DENIES_OFFICIAL = /official|confirm|announc|\bset\b|reveal/i
/** "No expected date": what is denied is any expectation. */
const DENIES_EXPECTATION = /expect|estimat|predict|\bidea\b|\bclue\b|guess/i

/**
 * Days of release that cannot both be right: windows without a day in common, and "no date" against a date. A window
 * inside another is no contradiction.
 */
export const releaseConflicts: ConflictRule = ({ reports, release }) => {
  const conflicts: Conflict[] = []
  const about = `release${ofSeason(release)}`
  const dated = reports.filter((grouped) => windowOf(grouped) !== null && isAsserted(grouped))
  for (const [one, other] of pairsOf(dated)) {
    const a = windowOf(one)!
    const b = windowOf(other)!
    if (!disjoint(a, b)) continue
    const happened = [one, other].filter(({ report }) => report.certainty === 'happened').length
    const official = one.report.certainty === 'official' && other.report.certainty === 'official'
    const later = laterCertainty(one, other)
    conflicts.push({
      one,
      other,
      what: `${about}: ${windowWords(a)} against ${windowWords(b)}`,
      // One article gives several days that are all right: a festival and the cinemas, two countries.
      within: happened === 0 && !official,
      between: happened < 2 && (later === 'official' || later === 'happened') ? 'older' : 'between',
    })
  }
  const undated = reports.filter(
    ({ report }) => report.property === 'release' && report.value === null && report.certainty === 'unknown',
  )
  for (const none of undated) {
    for (const some of dated) {
      if (some.report.certainty === 'happened') continue
      const within = deniesWithin(none, some)
      // Said after an official day, not a mere "soon", that is still to come.
      const window = windowOf(some)!
      const between =
        some.report.certainty === 'official' &&
        precedes(some, none) &&
        isDay(window) &&
        isAhead(window, none.report.said!)
      if (!within && !between) continue
      conflicts.push({
        one: none,
        other: some,
        what: `${about}: no date against ${windowWords(window)}`,
        within,
        between: between ? 'between' : null,
      })
    }
  }
  return conflicts
}

function windowOf({ report }: Grouped): Window | null {
  return report.property === 'release' ? report.value : null
}

/** Whether "no date", in the words of this article, rules out what the same article gives as a date. */
function deniesWithin(none: Grouped, some: Grouped): boolean {
  const words = none.report.first.quote
  if (isSettled(some)) return true
  if (DENIES_EXPECTATION.test(words)) return true
  return some.report.certainty === 'expected' && !DENIES_OFFICIAL.test(words)
}

/** A quarter of a year or less. */
function isDay({ from, to }: Window): boolean {
  return from !== null && to !== null && dayOf(to)! - dayOf(from)! <= 92
}

function isAhead(window: Window, day: string): boolean {
  return window.to === null || window.to >= day
}
