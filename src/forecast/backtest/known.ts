import { CERTAINTIES, SOURCE_KINDS, type Certainty, type Property, type SourceKind, type Values } from '../../claim.ts'
import { dayOf, isoOf, monthLength, type IsoDay } from '../../day.ts'
import { foldName } from '../../name.ts'
import type { Mention, Report, Weighed } from '../../report.ts'
import type { Release } from '../../release.ts'
import type { Window } from '../../window.ts'
import type { Medium, Traits } from '../evidence.ts'
import type { Row } from './csv.ts'
import type { Point } from './ledger.ts'

/** The window of a day, month (`2019-06`) or year in a cell of releases.csv; `null` where it holds none. */
function windowOf(cell: string): Window | null {
  const m = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(cell)
  if (!m) return null
  const from = `${m[1]}-${m[2] ?? '01'}-${m[3] ?? '01'}`
  if (dayOf(from) === null) return null
  const month = Number(m[2] ?? 12)
  const to = m[3] === undefined ? `${m[1]}-${String(month).padStart(2, '0')}-${monthLength(Number(m[1]), month)}` : cell
  return { from, to, words: cell }
}

/** A day of a report's window; `null` where it is open, `undefined` where it is no day. */
function end(cell: string | undefined): IsoDay | null | undefined {
  return cell ? (dayOf(cell) === null ? undefined : cell.slice(0, 10)) : null
}

type Said = Pick<Report, 'property' | 'value'>

/** The value of a report in the claim language, from a row's columns; `null` where they hold none that bears on the date. */
function valueOf(row: Row): Said | null {
  const [from, to] = [end(row['from']), end(row['to'])]
  if (from === undefined || to === undefined || (from !== null && to !== null && from > to)) return null
  const window: Window | null = from === null && to === null ? null : { from, to, words: row['words'] ?? '' }
  const value = row['value'] ?? ''
  const make = <P extends Property>(property: P, v: Values[P]): Said => ({ property, value: v }) as Said
  switch (row['property']) {
    case 'release':
      return make('release', window)
    case 'trailer':
      return make('trailer', window)
    case 'delay':
      return make('delay', { to: window, cause: null })
    case 'renewal':
      return /^(renewed|cancelled|ended|undecided)$/.test(value) ? make('renewal', value as Values['renewal']) : null
    case 'production': {
      if (!/^(writing|filming|post):(start|end|during)$/.test(value)) return null
      const [phase, edge] = value.split(':')
      return make('production', { phase, edge, window } as Values['production'])
    }
    case 'lead_time': {
      if (!/^(filming|post|production|release):P/.test(value)) return null
      const [phase, duration] = value.split(':')
      return make('lead_time', { phase, duration } as Values['lead_time'])
    }
    default:
      return null
  }
}

const isCertainty = (text: string | undefined): text is Certainty => CERTAINTIES.some((known) => known === text)
const isSourceKind = (text: string | undefined): text is SourceKind => SOURCE_KINDS.some((known) => known === text)

/** What tells where a row's word comes from: a named source, else the outlet and its line. */
function originOf(row: Row, line: number): string {
  const name = row['source_kind'] === 'outlet' ? '' : (row['source_name'] ?? '')
  return name === '' ? `outlet ${row['publisher']} ${line}` : foldName(name)
}

const COLUMNS = ['property', 'value', 'from', 'to', 'certainty', 'source_kind'] as const

/** Reports as `weigh` would make them: rows of one named source that say the same are one report with repeats. */
function reportsOf(rows: readonly Row[], { title, season }: Release): Report[] {
  const groups = Map.groupBy(
    rows.map((row, line) => ({ row, line })),
    ({ row, line }) => [...COLUMNS.map((column) => row[column]), originOf(row, line)].join('\t'),
  )
  const reports: Report[] = []
  for (const group of groups.values()) {
    const sorted = group.map(({ row }) => row).toSorted((a, b) => a['reported_on']!.localeCompare(b['reported_on']!))
    const row = sorted[0]!
    const said = valueOf(row)
    const { certainty, source_kind: kind = 'outlet' } = row
    if (said === null || !isCertainty(certainty) || !isSourceKind(kind)) continue
    const mentions = sorted.map((m): Mention => mention(m['url'] ?? m['publisher']!, m['reported_on']!.slice(0, 10), m))
    reports.push({
      ...said,
      id: `r${reports.length + 1}`,
      subject: { title, season },
      certainty,
      source: { kind, name: row['source_name'] || null, via: null },
      said: mentions[0]!.day,
      first: mentions[0]!,
      repeats: mentions.slice(1),
      joined: mentions.length > 1 ? ['origin'] : [],
    } as Report)
  }
  return reports
}

function mention(document: string, day: IsoDay, row: Row = {}): Mention {
  const quote = row['words'] ?? ''
  return {
    document,
    url: row['url'] ?? null,
    publisher: row['publisher'] ?? null,
    day,
    estimated: row['date_inferred'] === 'yes',
    quote,
    start: 0,
    end: quote.length,
  }
}

/** A fact of the release's row as a report told on its last day. */
function fact(id: string, { title }: Release, season: number | null, said: Said, day: IsoDay): Report {
  return {
    ...said,
    id,
    subject: { title, season },
    certainty: 'happened',
    source: { kind: 'outlet', name: null, via: null },
    said: day,
    first: mention(id, day),
    repeats: [],
    joined: [],
  } as Report
}

/**
 * What a forecast may know of a release on a day: its reports up to that day, and of its row in the ledger what lay before that
 * day; never the day it came out.
 */
export function knownAt({ release: of, asOf: iso }: Point): { weighed: Weighed; traits: Traits } {
  const { row, kind } = of
  const asOf = dayOf(iso)!
  const season = kind === 'film' || of.season === '' ? null : Number.parseInt(of.season, 10) || null
  const release: Release = { title: of.title, season, kind, aliases: [] }
  const reports = reportsOf(
    of.reports.filter((r) => dayOf(r['reported_on']!)! <= asOf),
    release,
  )
  const context: Report[] = []
  const before = (column: string): Window | null => {
    const window = windowOf(row[column] ?? '')
    return window !== null && dayOf(window.to!)! < asOf ? window : null
  }
  const previous = before('previous_premiere')
  if (previous) {
    const said: Said = { property: 'release', value: previous }
    context.push(fact('previous', release, (season ?? 1) - 1, said, previous.to!))
  }
  const renewed = before('renewed_on')
  if (renewed) {
    const said: Said = { property: 'renewal', value: 'renewed' }
    reports.push(fact('renewed', release, season, said, isoOf(dayOf(renewed.from!)!)))
  }
  for (const edge of ['start', 'end'] as const) {
    const window = before(`filming_${edge}`)
    if (window === null) continue
    const said: Said = { property: 'production', value: { phase: 'filming', edge, window } }
    reports.push(fact(`filming ${edge}`, release, season, said, window.to!))
  }
  const { network, medium } = row
  return {
    weighed: { release, documents: [], reports, context, beliefs: [], contradictions: [], flags: [] },
    traits: { ...(network && { network }), ...(isMedium(medium) && { medium }) },
  }
}

const MEDIA: readonly Medium[] = ['live-action', 'anime', 'animation', 'unscripted']
const isMedium = (text: string | undefined): text is Medium => MEDIA.some((known) => known === text)
