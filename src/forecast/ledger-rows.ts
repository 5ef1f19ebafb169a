import type { Certainty, Property, SourceKind, Values } from '../claim.ts'
import { dayOf, isoOf, monthLength, type IsoDay } from '../day.ts'
import { foldName } from '../name.ts'
import type { Mention, Report, Weighed } from '../report.ts'
import type { Release } from '../release.ts'
import type { Window } from '../window.ts'
import type { Row } from './csv.ts'
import type { Medium, Traits } from './evidence.ts'

/** A day on which a forecast of a release is asked for, and the day it came out. */
export interface Point {
  readonly title: string
  readonly season: string
  readonly asOf: IsoDay
}

/** Reports and releases of a ledger in the format of bench/ledger. */
export interface LedgerRows {
  readonly reports: readonly Row[]
  readonly releases: readonly Row[]
}

const key = (row: Row): string => `${row['title']}\t${row['season']}`

/** The evaluation points: a release and a day on which a report of it appeared, at least one day before it came out. */
export function pointsOf({ reports, releases }: LedgerRows): Point[] {
  const actual = new Map(releases.map((r) => [key(r), dayOf(r['actual_premiere']!)]))
  const seen = new Set<string>()
  const points: Point[] = []
  for (const r of reports) {
    const out = actual.get(key(r))
    const said = dayOf(r['reported_on']!)
    const id = `${key(r)}\t${r['reported_on']}`
    if (out == null || said === null || said >= out || seen.has(id)) continue
    seen.add(id)
    points.push({ title: r['title']!, season: r['season']!, asOf: r['reported_on']! })
  }
  return points
}

/** The window of a day, month (`2019-06`) or year in a ledger's cell. */
function windowOf(cell: string): Window | null {
  const m = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(cell)
  if (!m) return null
  const month = m[2] ?? null
  if (m[3] !== undefined) return { from: cell, to: cell, words: cell }
  if (month === null) return { from: `${cell}-01-01`, to: `${cell}-12-31`, words: cell }
  return { from: `${cell}-01`, to: `${cell}-${monthLength(Number(m[1]), Number(month))}`, words: cell }
}

/** The value of a report in the claim language, from a row's columns. */
function valueOf(row: Row): Pick<Report, 'property' | 'value'> | null {
  const window: Window | null =
    row['from'] || row['to'] ? { from: row['from'] || null, to: row['to'] || null, words: row['words'] ?? '' } : null
  const value = row['value'] ?? ''
  const make = <P extends Property>(property: P, v: Values[P]): Pick<Report, 'property' | 'value'> =>
    ({ property, value: v }) as Pick<Report, 'property' | 'value'>
  switch (row['property']) {
    case 'release':
      return make('release', window)
    case 'trailer':
      return make('trailer', window)
    case 'delay':
      return make('delay', { to: window, cause: null })
    case 'renewal':
      return make('renewal', value as Values['renewal'])
    case 'production': {
      const [phase, edge] = value.split(':')
      return make('production', { phase, edge, window } as Values['production'])
    }
    case 'lead_time': {
      const [phase, duration] = value.split(':')
      return make('lead_time', { phase, duration } as Values['lead_time'])
    }
    default:
      return null
  }
}

/** A report as `weigh` would make it: rows of one named source that say the same are one report with repeats. */
function reportsOf(rows: readonly Row[], release: Release): Report[] {
  const groups = new Map<string, Row[]>()
  rows.forEach((row, i) => {
    const named = row['source_kind'] !== 'outlet' && row['source_name'] !== ''
    const origin = named ? foldName(row['source_name']!) : `outlet ${row['publisher']} ${i}`
    const id = [
      row['property'],
      row['value'],
      row['from'],
      row['to'],
      row['certainty'],
      row['source_kind'],
      origin,
    ].join('\t')
    const group = groups.get(id)
    if (group) group.push(row)
    else groups.set(id, [row])
  })
  const reports: Report[] = []
  for (const group of groups.values()) {
    const said = valueOf(group[0]!)
    if (said === null) continue
    const sorted = group.toSorted((a, b) => a['reported_on']!.localeCompare(b['reported_on']!))
    const mentions = sorted.map((row): Mention => ({
      document: row['url']!,
      url: row['url']!,
      publisher: row['publisher']!,
      day: row['reported_on']!,
      estimated: row['date_inferred'] === 'yes',
      quote: row['words']!,
      start: 0,
      end: row['words']!.length,
    }))
    reports.push({
      ...said,
      id: `r${reports.length + 1}`,
      subject: { title: release.title, season: release.season },
      certainty: group[0]!['certainty'] as Certainty,
      source: { kind: group[0]!['source_kind'] as SourceKind, name: group[0]!['source_name'] || null, via: null },
      said: mentions[0]!.day,
      first: mentions[0]!,
      repeats: mentions.slice(1),
      joined: mentions.length > 1 ? ['origin'] : [],
    } as Report)
  }
  return reports
}

/** A fact of the ledger's release row as a report of the day it happened. */
function fact(
  id: string,
  release: Release,
  said: Pick<Report, 'property' | 'value'>,
  day: IsoDay,
  season: number | null,
  certainty: Certainty,
): Report {
  const mention: Mention = {
    document: id,
    url: null,
    publisher: null,
    day,
    estimated: false,
    quote: '',
    start: 0,
    end: 0,
  }
  return {
    ...said,
    id,
    subject: { title: release.title, season },
    certainty,
    source: { kind: 'outlet', name: null, via: null },
    said: day,
    first: mention,
    repeats: [],
    joined: [],
  } as Report
}

/**
 * What a forecast may know of a release on a day: its reports up to that day, and of its row in the ledger what lay before that
 * day; never the day it came out.
 */
export function weighedAt(rows: LedgerRows, point: Point): { weighed: Weighed; traits: Traits } {
  const id = `${point.title}\t${point.season}`
  const row = rows.releases.find((r) => key(r) === id)
  const asOf = dayOf(point.asOf)!
  const film = row?.['kind'] === 'film'
  const season = film || point.season === '' ? null : Number.parseInt(point.season, 10) || null
  const release: Release = { title: point.title, season, kind: film ? 'film' : 'series', aliases: [] }
  const reports = reportsOf(
    rows.reports.filter((r) => key(r) === id && dayOf(r['reported_on']!)! <= asOf),
    release,
  )
  const context: Report[] = []
  const before = (cell: string | undefined): Window | null => {
    const window = cell ? windowOf(cell) : null
    return window !== null && dayOf(window.to!)! < asOf ? window : null
  }
  const previous = before(row?.['previous_premiere'])
  if (previous)
    context.push(
      fact(
        'previous',
        release,
        { property: 'release', value: previous } as Report,
        previous.to!,
        (season ?? 1) - 1,
        'happened',
      ),
    )
  const renewed = before(row?.['renewed_on'])
  if (renewed)
    reports.push(
      fact(
        'renewed',
        release,
        { property: 'renewal', value: 'renewed' } as Report,
        isoOf(dayOf(renewed.from!)!),
        season,
        'happened',
      ),
    )
  for (const edge of ['start', 'end'] as const) {
    const window = before(row?.[`filming_${edge}`])
    if (window) {
      reports.push(
        fact(
          `filming ${edge}`,
          release,
          { property: 'production', value: { phase: 'filming', edge, window } } as Report,
          window.to!,
          season,
          'happened',
        ),
      )
    }
  }
  const traits: Traits = {
    ...(row?.['network'] ? { network: row['network'] } : {}),
    ...(row?.['medium'] ? { medium: row['medium'] as Medium } : {}),
  }
  return {
    weighed: { release, documents: [], reports, context, beliefs: [], contradictions: [], flags: [] },
    traits,
  }
}
