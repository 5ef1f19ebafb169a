/** Reports of an invented series, for tests. */
import type { Certainty, Property, SourceKind, Values } from '../claim.ts'
import type { IsoDay } from '../day.ts'
import type { Release } from '../release.ts'
import type { Report, Weighed, WeighedDocument } from '../report.ts'

export const SERIES: Release = { title: 'Harbour of Glass', season: 2, kind: 'series', aliases: [] }
export const FILM: Release = { title: 'The Salt Road', season: null, kind: 'film', aliases: [] }

/** How a report is said; what is missing is the article's own plain word on 1 March 2024. */
export interface Saying {
  readonly said?: IsoDay
  readonly certainty?: Certainty
  readonly by?: SourceKind
  readonly name?: string
  readonly text?: string
  readonly season?: number | null
  readonly part?: number
  readonly estimated?: boolean
  readonly again?: readonly IsoDay[]
}

/** A window, open where an end is `null`. */
export const days = (from: IsoDay | null, to: IsoDay | null = from) => ({ from, to, words: 'then' })

let made = 0

/** A report in the claim language. */
export function says<P extends Property>(property: P, value: Values[P], how: Saying = {}): Report {
  const said = how.said ?? '2024-03-01'
  const id = `r${++made}`
  const mention = (day: IsoDay, document: string) => ({
    document,
    url: null,
    publisher: `${document}.test`,
    day,
    estimated: how.estimated ?? false,
    quote: '',
    start: 0,
    end: 0,
  })
  return {
    id,
    subject: {
      title: SERIES.title,
      season: how.season === undefined ? 2 : how.season,
      ...(how.part !== undefined && { part: how.part }),
    },
    property,
    value,
    certainty: how.certainty ?? 'expected',
    source: { kind: how.by ?? 'outlet', name: how.name ?? null, via: null },
    said,
    first: mention(said, how.text ?? `article-${id}`),
    repeats: (how.again ?? []).map((day, i) => mention(day, `${id}-${i}`)),
    joined: [],
  } as Report
}

/** An official word of the platform. */
export const officially = (how: Saying = {}): Saying => ({
  certainty: 'official',
  by: 'official',
  name: 'Nordlys',
  ...how,
})

/** The first season's premiere. */
export const FIRST_SEASON = says('release', days('2022-01-28'), {
  season: 1,
  certainty: 'happened',
  said: '2022-02-01',
})

/** A series with these reports, whose first season came out on 28 January 2022. */
export function series(reports: readonly Report[], documents: readonly WeighedDocument[] = []): Weighed {
  return { release: SERIES, documents, reports, context: [FIRST_SEASON], beliefs: [], contradictions: [], flags: [] }
}

/** A film with these reports. */
export function film(reports: readonly Report[]): Weighed {
  return { ...series(reports), release: FILM, context: [] }
}
