/** An invented series with invented articles and a hand-made answer, for tests of plots and pages. */
import type { Call } from '../call.ts'
import type { Answer, WeighedReport } from '../answer.ts'
import type { Claim } from '../claim.ts'
import { dayOf, isoOf, type IsoDay } from '../day.ts'
import type { Release } from '../release.ts'
import type { Mention } from '../report.ts'
import type { ReadArticle, ReleaseSource } from './source.ts'

export const RELEASE: Release = { title: 'Harbour of Glass', season: 2, kind: 'series', aliases: ['Hafen aus Glas'] }

interface Told {
  readonly id: string
  readonly publisher: string
  readonly published: IsoDay
  readonly text: string
}

const TOLD: readonly Told[] = [
  {
    id: 'lantern-1',
    publisher: 'lantern.test',
    published: '2024-03-04',
    text: 'Harbour of Glass is coming back.\n\nNordlys officially renewed the series for a second season on Monday. No release date has been set yet. Fans hope that it could arrive in 2025, but that is a guess.\n\nIda Holm played Runa in the first season, and she is expected back.',
  },
  {
    id: 'serienblick-1',
    publisher: 'serienblick.test',
    published: '2024-09-18',
    text: 'Sources close to the production say that cameras roll in the first half of 2025. An insider adds that season 2 of Harbour of Glass will land in early 2026. Ida Holmm returns as Runa.',
  },
  {
    id: 'quay-1',
    publisher: 'The Quay Courier and Evening Advertiser',
    published: '2025-02-11',
    text: 'According to her agency Sund Artists, Ida Holm starts filming Harbour of Glass in March 2025. The second season has eight episodes, directed by Pål Ødegård.\n\nWe reckon that the new season will be ready in late 2025. Runa is played by Maren Vik, our calendar says.',
  },
]

/** A mention of `quote` in the fixture's article. */
function mention(id: string, quote: string): Mention {
  const told = TOLD.find((article) => article.id === id)!
  const start = told.text.indexOf(quote)
  return {
    document: id,
    url: `https://${id}.test/story?a=1&b=2`,
    publisher: told.publisher,
    day: told.published,
    estimated: false,
    quote,
    start,
    end: start + quote.length,
  }
}

const SOURCE = { kind: 'outlet', name: null, via: null } as const

function reports(): WeighedReport[] {
  const base = {
    subject: { title: RELEASE.title, season: 2 },
    repeats: [],
    joined: [],
    pull: null,
    standing: 'stands',
  } as const
  const m1 = mention('lantern-1', 'Nordlys officially renewed the series for a second season')
  const m2 = mention('lantern-1', 'No release date has been set yet')
  const m3 = mention('lantern-1', 'could arrive in 2025')
  const m4 = mention('serienblick-1', 'cameras roll in the first half of 2025')
  const m5 = mention('serienblick-1', 'will land in early 2026')
  const m6 = mention('quay-1', 'Ida Holm starts filming Harbour of Glass in March 2025')
  const m7 = mention('quay-1', 'will be ready in late 2025')
  return [
    {
      ...base,
      id: 'r1',
      property: 'renewal',
      value: 'renewed',
      certainty: 'official',
      source: { kind: 'official', name: 'Nordlys', via: null },
      said: m1.day,
      first: m1,
      pull: 12,
    },
    {
      ...base,
      id: 'r2',
      property: 'release',
      value: null,
      certainty: 'unknown',
      source: SOURCE,
      said: m2.day,
      first: m2,
      pull: 0,
    },
    {
      ...base,
      id: 'r3',
      property: 'release',
      value: { from: '2025-01-01', to: '2025-12-31', words: 'in 2025' },
      certainty: 'hoped',
      source: SOURCE,
      said: m3.day,
      first: m3,
      standing: 'superseded',
      pull: 0,
    },
    {
      ...base,
      id: 'r4',
      property: 'production',
      value: {
        phase: 'filming',
        edge: 'during',
        window: { from: '2025-01-01', to: '2025-06-30', words: 'in the first half of 2025' },
      },
      certainty: 'expected',
      source: { kind: 'insider', name: null, via: null },
      said: m4.day,
      first: m4,
      pull: 21,
    },
    {
      ...base,
      id: 'r5',
      property: 'release',
      value: { from: '2026-01-01', to: '2026-04-30', words: 'early 2026' },
      certainty: 'expected',
      source: { kind: 'insider', name: null, via: 'X' },
      said: m5.day,
      first: m5,
      repeats: [mention('quay-1', 'the new season')],
      joined: ['origin'],
      pull: 63,
    },
    {
      ...base,
      id: 'r6',
      property: 'production',
      value: {
        phase: 'filming',
        edge: 'start',
        window: { from: '2025-03-01', to: '2025-03-31', words: 'in March 2025' },
      },
      certainty: 'expected',
      source: { kind: 'talent', name: 'Sund Artists', via: 'Instagram' },
      said: m6.day,
      first: m6,
      pull: -8,
    },
    {
      ...base,
      id: 'r7',
      property: 'release',
      value: { from: '2025-09-01', to: '2025-12-31', words: 'late 2025' },
      certainty: 'possible',
      source: SOURCE,
      said: m7.day,
      first: m7,
      pull: -41,
    },
  ]
}

/** Days between which the fixture's distribution lies, and where it peaks: it tightens as articles come in. */
function shape(asOf: number): readonly [number, number, number] {
  const known = TOLD.filter((told) => dayOf(told.published)! <= asOf).length
  const peak = dayOf(known >= 2 ? '2025-12-20' : '2025-06-01')!
  const width = [420, 330, 210, 140][known]!
  return [Math.max(asOf + 1, peak - width), peak, peak + 3 * width]
}

/** The fixture's answer on a day: a triangle over days, which is enough to be drawn. */
export function fixtureAnswer(asOf: IsoDay): Answer {
  const today = dayOf(asOf)!
  const [from, peak, to] = shape(today)
  const step = 7
  const mass: number[] = []
  for (let day = from; day < to; day += step)
    mass.push(day < peak ? (day - from + step) / (peak - from + step) : ((to - day) / (to - peak)) ** 2)
  const total = mass.reduce((sum, p) => sum + p, 0)
  const p = mass.map((m) => m / total)
  const quantiles = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95].map((q): [number, IsoDay] => {
    let sum = 0
    let i = 0
    while (i < p.length - 1 && sum + p[i]! < q) sum += p[i++]!
    return [q, isoOf(from + i * step)]
  })
  const years = new Map<number, number>()
  p.forEach((m, i) => {
    const year = Number(isoOf(from + i * step).slice(0, 4))
    years.set(year, (years.get(year) ?? 0) + m * 0.94)
  })
  const known = TOLD.filter((told) => told.published <= asOf)
  const spoken = reports().filter((report) => report.first.day! <= asOf)
  const words = (q: number) =>
    new Date(quantiles.find(([at]) => at === q)![1]).toLocaleString('en', { month: 'long', year: 'numeric' })
  return {
    release: RELEASE,
    as_of: asOf,
    sentence: `Probably between ${words(0.1)} and ${words(0.9)}.`,
    status: known.length === 0 ? 'undated' : 'expected',
    official: null,
    quantiles,
    p_already_out: 0,
    p_never: 0.06,
    by_year: [...years].toSorted(([a], [b]) => a - b),
    not_out_on: asOf,
    newest: known.at(-1)?.published ?? null,
    density: { from: isoOf(from), step, p },
    stages: [
      { name: 'renewed', state: 'done', words: '4 March 2024, official', window: null, reports: ['r1'] },
      { name: 'writing', state: 'unknown', words: 'nothing read', window: null, reports: [] },
      {
        name: 'filming',
        state: 'now',
        words: 'from March 2025, the lead’s agency',
        window: null,
        reports: ['r4', 'r6'],
      },
      { name: 'post', state: 'ahead', words: 'seven months, as season 1', window: null, reports: [] },
      { name: 'release', state: 'ahead', words: 'around the turn of the year', window: null, reports: ['r5', 'r7'] },
    ],
    reports: spoken,
    beliefs: [
      {
        property: 'cast',
        subject: { title: RELEASE.title, season: 2 },
        about: 'Runa is played by',
        values: [
          {
            value: { actor: 'Ida Holm', character: 'Runa', change: 'plays' },
            label: 'Ida Holm',
            probability: 0.88,
            variants: ['Ida Holm', 'Ida Holmm'],
            reports: ['r6'],
          },
          {
            value: { actor: 'Maren Vik', character: 'Runa', change: 'plays' },
            label: 'Maren Vik',
            probability: 0.12,
            variants: ['Maren Vik'],
            reports: ['r7'],
          },
        ],
      },
      {
        property: 'episodes',
        subject: { title: RELEASE.title, season: 2 },
        about: 'number of episodes',
        values: [{ value: 8, label: '8', probability: 0.9, variants: ['eight'], reports: ['r7'] }],
      },
    ],
    contradictions: [
      {
        property: 'cast',
        what: 'who plays Runa: Ida Holm against Maren Vik',
        kind: 'within',
        one: mention('quay-1', 'Ida Holm starts filming'),
        other: mention('quay-1', 'Runa is played by Maren Vik'),
      },
      {
        property: 'release',
        what: 'release of season 2: early 2026 against late 2025',
        kind: 'between',
        one: mention('serienblick-1', 'will land in early 2026'),
        other: mention('quay-1', 'will be ready in late 2025'),
      },
    ],
    flags: [{ document: 'quay-1', kind: 'knowledge', says: 'tells of events after its own knowledge', mentions: [] }],
    documents: known.map((told) => ({
      id: told.id,
      url: `https://${told.id}.test/story?a=1&b=2`,
      publisher: told.publisher,
      published: told.published,
      claims: 3,
    })),
    caveats: ['Nothing newer than 11 February 2025 has been read.'],
  }
}

/** An answer with sixty reports, forty parts, thirty contradictions and sixty articles. */
export function crowded(answer: Answer): Answer {
  const report = answer.reports.at(-1)
  if (!report) return answer
  const times = <T>(n: number, make: (i: number) => T) => Array.from({ length: n }, (_, i) => make(i))
  const quote = `a quote that goes on for a while, as quotes do, and then on again: ${'words and '.repeat(12)}`
  return {
    ...answer,
    reports: times(60, (i): WeighedReport => {
      const from = isoOf(dayOf('2025-06-01')! + i * 5)
      const first = { ...report.first, quote: `${quote}${i}`, publisher: `A long name of an outlet, number ${i}.test` }
      const said = isoOf(dayOf('2024-01-01')! + i * 5)
      const value = { from, to: from, words: `on ${from}` }
      return {
        ...report,
        id: `m${i}`,
        property: 'release',
        value,
        said,
        pull: i,
        first,
        repeats: [first, first],
      } as WeighedReport
    }),
    beliefs: times(40, (i) => ({ ...answer.beliefs[0]!, about: `Character Number ${i} is played by` })),
    contradictions: times(30, (i) => {
      const one = { ...answer.contradictions[0]!.one, quote: `${quote}${i}` }
      return { ...answer.contradictions[0]!, what: `what number ${i}`, one, other: one }
    }),
    documents: times(60, (i) => ({
      ...answer.documents[0]!,
      id: `d${i}`,
      published: isoOf(dayOf('2024-01-01')! + i * 5),
    })),
  }
}

/** The fixture as a source of pages. `change` may turn each answer into something worse. */
export function fixtureSource(change: (answer: Answer) => Answer = (answer) => answer): ReleaseSource {
  const articles = new Map<string, ReadArticle>(
    TOLD.map((told) => {
      const claims = reports()
        .filter((report) => report.first.document === told.id)
        .map((report): Claim => {
          const { subject, property, value, certainty, source, first } = report
          return {
            subject,
            property,
            value,
            certainty,
            source,
            quote: first.quote,
            start: first.start,
            end: first.end,
          } as Claim
        })
      const article = { ...told, title: told.text.split('\n')[0]!, url: `https://${told.id}.test/story?a=1&b=2` }
      return [told.id, { article, claims }]
    }),
  )
  return {
    today: () => '2025-03-01',
    version: () => Promise.resolve('1'),
    releases: () => Promise.resolve([RELEASE]),
    answer: (_release, asOf) => Promise.resolve(change(fixtureAnswer(asOf))),
    past: (_release, days) =>
      Promise.resolve(
        days.map((day) => {
          const { quantiles, p_already_out, p_never } = change(fixtureAnswer(day))
          return { day, quantiles, p_already_out, p_never }
        }),
      ),
    moves: () =>
      Promise.resolve([
        'An announcement that filming has begun would bring the median forward by 5 months, to March 2026.',
        'A <b>delay</b> without a new date would put the median back by 3 months, to November 2026.',
      ]),
    article: (id) => Promise.resolve(articles.get(id) ?? null),
    calls: () => Promise.resolve(fixtureCalls()),
  }
}

/** Claims whose outcome is known: three sources on twelve releases, one of them with a hostile name. */
function fixtureCalls(): Call[] {
  const names = ['The Quay', 'Harbour & Co <b>', '한겨레 부두']
  return Array.from({ length: 36 }, (_, i): Call => {
    const s = i % 3
    const held = (i * 7) % 10 < 8 - 2 * s
    return {
      release: `release ${Math.floor(i / 3)}`,
      film: false,
      origin: `outlet:s${s}`,
      kind: 'outlet',
      name: names[s]!,
      property: i % 4 === 3 ? 'renewal' : 'release',
      sureness: 'expected',
      said: '2024-01-01',
      lead: 100,
      distance: i % 2 === 0 ? 'half-year' : 'year',
      width: 'months',
      held,
      miss: i % 4 === 3 ? null : held ? 0 : 40 + i,
      known: '2024-06-01',
    }
  })
}
