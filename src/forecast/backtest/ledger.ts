import { dayOf, type IsoDay } from '../../day.ts'
import { InputError } from '../../errors.ts'
import type { Row } from './csv.ts'

/** A release of a ledger: its row, the day it came out, and what was reported of it. */
export interface LedgerRelease {
  readonly title: string
  readonly season: string
  readonly kind: 'film' | 'series'
  /** The day it came out, as a day number. */
  readonly out: number
  readonly row: Row
  /** Rows with a day, in the order of the file. */
  readonly reports: readonly Row[]
}

/** What was reported of releases, and when they came out. */
export interface Ledger {
  readonly releases: readonly LedgerRelease[]
  /** Rows that could not be used: without a day, or of a release that is not known. */
  readonly leftOut: number
}

/** A day on which a forecast of a release is asked for. */
export interface Point {
  readonly release: LedgerRelease
  readonly asOf: IsoDay
}

/** Columns without which a ledger says nothing. */
const NEEDED = {
  'reports.csv': ['title', 'season', 'reported_on', 'publisher', 'property', 'value', 'from', 'to', 'certainty'],
  'releases.csv': ['title', 'season', 'actual_premiere', 'kind'],
} as const

/** Names the first column that a file lacks. */
function checkColumns(file: keyof typeof NEEDED, [row]: readonly Row[]): void {
  if (row === undefined) throw new InputError(file, 'no rows')
  const missing = NEEDED[file].find((column) => !(column in row))
  if (missing !== undefined) throw new InputError(file, `no column “${missing}”; its first line must name the columns`)
}

const key = (row: Row): string => `${row['title']}\t${row['season']}`

/**
 * A ledger of the rows of its two files, in the format of bench/ledger: `reports` is what was said (title, season, reported_on,
 * publisher, property, value, from, to, certainty, source_kind, source_name …), `releases` what came of it (title, season,
 * actual_premiere, kind, and where they are known previous_premiere, renewed_on, filming_start, filming_end, network, medium).
 *
 * @throws InputError when a file has no rows or lacks a column
 * @example ledgerOf(parseCsv(reports), parseCsv(releases)).releases.length
 */
export function ledgerOf(reports: readonly Row[], releases: readonly Row[]): Ledger {
  checkColumns('reports.csv', reports)
  checkColumns('releases.csv', releases)
  const said = new Map<string, Row[]>()
  let leftOut = 0
  const known = new Map<string, { row: Row; out: number }>()
  for (const row of releases) {
    const out = dayOf(row['actual_premiere']!)
    if (out === null) leftOut++
    else {
      known.set(key(row), { row, out })
      said.set(key(row), [])
    }
  }
  for (const row of reports) {
    const rows = said.get(key(row))
    if (rows === undefined || dayOf(row['reported_on']!) === null) leftOut++
    else rows.push(row)
  }
  return {
    releases: [...known].map(([id, { row, out }]) => ({
      title: row['title']!,
      season: row['season']!,
      kind: row['kind'] === 'film' ? 'film' : 'series',
      out,
      row,
      reports: said.get(id)!,
    })),
    leftOut,
  }
}

/** The evaluation points: each release on each day on which something of it was reported, at least one day before it came out. */
export function pointsOf({ releases }: Ledger): Point[] {
  return releases.flatMap((release) => {
    const days = new Set(release.reports.map((row) => row['reported_on']!.slice(0, 10)))
    return [...days].filter((day) => dayOf(day)! < release.out).map((asOf) => ({ release, asOf }))
  })
}
