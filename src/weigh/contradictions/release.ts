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
  precedes,
  windowWords,
} from './conflict.ts'

/** "No official date", "not announced": what is denied is only an official word. */
const DENIES_OFFICIAL = /official|confirm|announc|\bset\b|reveal|\bword\b/i
/** "No exact date": what is denied is only the day. */
const DENIES_DAY = /exact|precise|specific|\bday\b|concrete/i
/** "No expected date": what is denied is any expectation. */
const DENIES_EXPECTATION = /expect|estimat|predict|\bidea\b|\bclue\b|guess/i

/** A report with a window, and what its words narrow it to. */
interface Dated {
  readonly grouped: Grouped
  readonly window: Window
  readonly editions: string
}

/**
 * Days of release that cannot both be right: windows without a day in common, and "no date" against a date. A window
 * inside another is no contradiction.
 */
export const releaseConflicts: ConflictRule = ({ reports, release }) => {
  const conflicts: Conflict[] = []
  const about = `release${ofSeason(release)}`
  const dated: Dated[] = []
  for (const grouped of reports) {
    const window = windowOf(grouped)
    if (window !== null && isAsserted(grouped)) dated.push({ grouped, window, editions: editionsOf(grouped) })
  }
  for (const [first, second] of disjointPairs(dated)) {
    const one = first.grouped
    const other = second.grouped
    const sameEdition = first.editions === second.editions
    // Two ways of showing it, or two years told as past that lie far apart: two releases, of one work or of one title.
    if (!sameEdition && first.editions !== '' && second.editions !== '') continue
    if (farApart(first, second)) continue
    const happened = Number(one.report.certainty === 'happened') + Number(other.report.certainty === 'happened')
    const official = one.report.certainty === 'official' && other.report.certainty === 'official'
    const later = laterCertainty(one, other)
    conflicts.push({
      one,
      other,
      what: `${about}: ${windowWords(first.window)} against ${windowWords(second.window)}`,
      // One article gives several days that are all right: a festival and the cinemas, two countries.
      within: happened === 0 && !official && sameEdition,
      between: happened < 2 && (later === 'official' || later === 'happened') ? 'older' : 'between',
    })
  }
  const undated = reports.filter(
    ({ report }) => report.property === 'release' && report.value === null && report.certainty === 'unknown',
  )
  for (const none of undated) {
    const editions = editionsOf(none)
    for (const { grouped: some, window, editions: others } of dated) {
      if (some.report.certainty === 'happened') continue
      const within = deniesWithin(none, some) && editions === others
      // Said after an official day, not a mere "soon", that is still to come.
      const announced = some.report.certainty === 'official' && isDay(window)
      const between = announced && precedes(some, none) && isAhead(window, none.report.said!)
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

/** The pairs of reports whose windows have no day in common. */
function disjointPairs(dated: readonly Dated[]): [Dated, Dated][] {
  const pairs: [Dated, Dated][] = []
  for (let i = 0; i < dated.length; i++) {
    const one = dated[i]!
    for (let j = i + 1; j < dated.length; j++) {
      const other = dated[j]!
      if (disjoint(one.window, other.window)) pairs.push([one, other])
    }
  }
  return pairs
}

/** Words that narrow a release to some way of showing it or some part of the world. */
const EDITIONS: readonly (readonly [string, RegExp])[] = [
  ['cinema', /\b(?:cinemas?|theat(?:er|re)s?|theatrical(?:ly)?|imax)\b/i],
  ['home', /\b(?:streaming|stream on|digital(?:ly)?|on demand|vod|dvd|blu-?ray)\b/i],
  ['festival', /\bfestival\b/i],
  ['america', /\b(?:north america|u\.s\.|united states|canada|stateside|domestic(?:ally)?)(?!\w)/i],
  ['britain', /\b(?:u\.?k\.?|britain|ireland)(?!\w)/i],
  [
    'abroad',
    /\b(?:international(?:ly)?|overseas|japan|china|korea|india|france|germany|spain|italy|australia|latin america|europe)\b/i,
  ],
]

/** Any of those words: most reports have none. */
const ANY_EDITION = new RegExp(EDITIONS.map(([, words]) => words.source).join('|'), 'i')

function editionsOf({ report }: Grouped): string {
  if (!ANY_EDITION.test(report.first.quote)) return ''
  const named = EDITIONS.filter(([, words]) => words.test(report.first.quote))
  return named.map(([edition]) => edition).join(' ')
}

/** Five years between two days that are both told as past. */
function farApart(one: Dated, other: Dated): boolean {
  if (one.grouped.report.certainty !== 'happened' || other.grouped.report.certainty !== 'happened') return false
  return Math.max(gapOf(one.window, other.window), gapOf(other.window, one.window)) > 5 * 365
}

/** Days from the end of one window to the beginning of the other. */
function gapOf(one: Window, other: Window): number {
  return one.to === null || other.from === null ? 0 : dayOf(other.from)! - dayOf(one.to)!
}

function windowOf({ report }: Grouped): Window | null {
  return report.property === 'release' ? report.value : null
}

/** Whether "no date", in the words of this article, rules out what the same article gives as a date. */
function deniesWithin(none: Grouped, some: Grouped): boolean {
  const words = none.report.first.quote
  const window = windowOf(some)!
  if (DENIES_DAY.test(words) && window.from !== window.to) return false
  if (isSettled(some)) return true
  if (DENIES_EXPECTATION.test(words)) return true
  return some.report.certainty === 'expected' && none.report.source.kind === 'outlet' && !DENIES_OFFICIAL.test(words)
}

/** A quarter of a year or less. */
function isDay({ from, to }: Window): boolean {
  return from !== null && to !== null && dayOf(to)! - dayOf(from)! <= 92
}

function isAhead(window: Window, day: string): boolean {
  return window.to === null || window.to >= day
}
