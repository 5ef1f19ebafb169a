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
const DENIES_OFFICIAL = /official|confirm|announc|\bset\b|reveal|\bword\b/i
/** "No exact date": what is denied is only the day. */
const DENIES_DAY = /exact|precise|specific|\bday\b|concrete/i
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
    const editions =
      editionsOf(one) === editionsOf(other)
        ? 'same'
        : editionsOf(one) === '' || editionsOf(other) === ''
          ? 'perhaps'
          : 'two'
    // Two years that are told as past and lie far apart are two works of one title.
    if (editions === 'two' || farApart(one, other)) continue
    const happened = [one, other].filter(({ report }) => report.certainty === 'happened').length
    const official = one.report.certainty === 'official' && other.report.certainty === 'official'
    const later = laterCertainty(one, other)
    conflicts.push({
      one,
      other,
      what: `${about}: ${windowWords(a)} against ${windowWords(b)}`,
      // One article gives several days that are all right: a festival and the cinemas, two countries.
      within: happened === 0 && !official && editions === 'same',
      between: happened < 2 && (later === 'official' || later === 'happened') ? 'older' : 'between',
    })
  }
  const undated = reports.filter(
    ({ report }) => report.property === 'release' && report.value === null && report.certainty === 'unknown',
  )
  for (const none of undated) {
    for (const some of dated) {
      if (some.report.certainty === 'happened') continue
      const within = deniesWithin(none, some) && editionsOf(none) === editionsOf(some)
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

function editionsOf({ report }: Grouped): string {
  const named = EDITIONS.filter(([, words]) => words.test(report.first.quote))
  return named.map(([edition]) => edition).join(' ')
}

/** Five years between two days that are both told as past. */
function farApart(one: Grouped, other: Grouped): boolean {
  if (one.report.certainty !== 'happened' || other.report.certainty !== 'happened') return false
  const [a, b] = [windowOf(one)!, windowOf(other)!]
  const gap = Math.max(gapOf(a, b), gapOf(b, a))
  return gap > 5 * 365
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
