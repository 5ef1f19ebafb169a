import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ClaimDocument } from '../claim.ts'
import type { Report } from '../report.ts'
import { TITLE, article, claim, plays, released, undated } from './documents.fixture.ts'
import { weigh } from './weigh.ts'

const asked = { title: TITLE, season: 2 }
const reportsOf = (documents: readonly ClaimDocument[]) => weigh(documents, asked).reports

/** A report as a line: who said it on which day, and who repeated it. */
const line = (report: Report) =>
  [report.said, report.first.document, ...report.repeats.map(({ document }) => `+${document}`), ...report.joined].join(
    ' ',
  )

const insider = { kind: 'insider', name: 'HarbourRat', via: 'X' } as const
const press = (name: string) => ({ kind: 'press', name, via: null }) as const
const official = (name: string | null) => ({ kind: 'official', name, via: null }) as const
const talent = (name: string, via: string | null = null) => ({ kind: 'talent', name, via }) as const

const TABLE: [string, ClaimDocument[], string[]][] = [
  [
    'two outlets reckon the same: two reports',
    [
      article('one', '2024-01-01', [released('2025', { certainty: 'possible' })]),
      article('two', '2024-02-01', [released('2025', { certainty: 'possible' })]),
    ],
    ['2024-01-01 one', '2024-02-01 two'],
  ],
  [
    'two outlets quote one insider: one report, first said by the first',
    [
      article('two', '2024-02-01', [released('2025', { source: insider })]),
      article('one', '2024-01-01', [released('2025', { source: insider })]),
    ],
    ['2024-01-01 one +two origin'],
  ],
  [
    'an outlet again',
    [
      article('a1', '2024-01-01', [released('2025', { quote: 'it is due in 2025' })], { publisher: 'Coast News' }),
      article('a2', '2024-03-01', [released('2025', { quote: 'we still wait for 2025' })], {
        publisher: 'coastnews.com',
      }),
    ],
    ['2024-01-01 a1 +a2 outlet'],
  ],
  [
    'one article twice',
    [article('one', '2024-01-01', [released('2025', { quote: 'in 2025' }), released('2025', { quote: 'yes, 2025' })])],
    ['2024-01-01 one +one outlet'],
  ],
  [
    'another outlet names the first as its source',
    [
      article('one', '2024-01-01', [released('2025')], { publisher: 'The Coaster' }),
      article('two', '2024-01-02', [released('2025', { source: press('Coaster') })]),
    ],
    ['2024-01-01 one +two origin'],
  ],
  [
    'a chain ends where it began',
    [
      article('one', '2024-01-01', [released('2025', { source: insider })], { publisher: 'The Coaster' }),
      article('two', '2024-01-02', [released('2025', { source: press('The Coaster') })], { publisher: 'Coast News' }),
      article('three', '2024-01-03', [released('2025', { source: press('Coast News') })]),
    ],
    ['2024-01-01 one +two +three origin'],
  ],
  [
    'two who name each other',
    [
      article('one', '2024-01-01', [released('2025', { source: press('Coast News') })], { publisher: 'The Coaster' }),
      article('two', '2024-01-02', [released('2025', { source: press('The Coaster') })], { publisher: 'Coast News' }),
    ],
    ['2024-01-01 one', '2024-01-02 two'],
  ],
  [
    'a headline without the source that the text names',
    [
      article('one', '2024-01-01', [
        released('2025', { quote: 'Season 2 in 2025' }),
        released('2025', { quote: 'HarbourRat says 2025', source: insider }),
      ]),
    ],
    ['2024-01-01 one +one outlet'],
  ],
  [
    'one interview in two outlets, the name spelled twice',
    [
      article('one', '2024-01-01', [
        released('2025', { certainty: 'hoped', source: talent('Kang Tae-moo', 'The Coaster') }),
      ]),
      article('two', '2024-01-05', [
        released('2025', { certainty: 'hoped', source: talent('Gang Tae Mu', 'Coast News') }),
      ]),
    ],
    ['2024-01-01 one +two origin'],
  ],
  [
    'a rights holder, its branch, and nobody named',
    [
      article('one', '2024-01-01', [released('2025-03-15', { certainty: 'official', source: official('Streamly') })]),
      article('two', '2024-01-02', [
        released('2025-03-15', { certainty: 'official', source: official('Streamly Korea') }),
      ]),
      article('three', '2024-01-03', [released('2025-03-15', { certainty: 'official', source: official(null) })]),
    ],
    ['2024-01-01 one +two +three origin'],
  ],
  [
    'a copy, by the words of its claims',
    [
      article('one', '2024-01-01', [released('2025', { quote: 'the season is due some time in the year 2025' })]),
      article('two', '2024-02-01', [released('2025', { quote: 'the season is due some time in the year 2025' })]),
    ],
    ['2024-01-01 one +two copy'],
  ],
  [
    'another certainty, another window: reports of their own',
    [
      article('one', '2024-01-01', [
        released('2025'),
        released('2025', { certainty: 'possible' }),
        released('2025-03'),
      ]),
    ],
    ['2024-01-01 one', '2024-01-01 one', '2024-01-01 one'],
  ],
  [
    'told, confirmed and planned are one statement of a standing fact',
    [
      article('one', '2024-01-01', [
        claim('network', 'Streamly', { certainty: 'happened' }),
        claim('network', 'Streamly', { certainty: 'expected' }),
        claim('network', 'streamly', { certainty: 'official' }),
      ]),
    ],
    ['2024-01-01 one +one +one outlet'],
  ],
  [
    'spellings of one actor in one part',
    [
      article('one', '2024-01-01', [plays('Kang Tae-moo', 'Seo Dal-mi')], { publisher: 'Coast News' }),
      article('two', '2024-01-02', [plays('Gang Tae-mu', 'Dal-mi')], { publisher: 'Coast News' }),
    ],
    ['2024-01-01 one +two outlet'],
  ],
]

test('statements are grouped by what they assert and where they come from', () => {
  for (const [what, documents, expected] of TABLE) assert.deepEqual(reportsOf(documents).map(line), expected, what)
})

test('ids are stable over the order of the documents and differ between reports', () => {
  for (const [what, documents] of TABLE) {
    const ids = reportsOf(documents).map(({ id }) => id)
    assert.equal(new Set(ids).size, ids.length, what)
    assert.deepEqual(
      reportsOf(documents.toReversed()).map(({ id }) => id),
      ids,
      what,
    )
  }
})

test('a document without a date is dated by its estimate and comes after a dated one of that day', () => {
  const estimate = { from: '2024-01-01', to: '2024-03-01', reason: 'tells January as past' }
  const [report] = reportsOf([
    article('guess', null, [released('2025', { source: insider })], { published_estimate: estimate }),
    article('known', '2024-01-01', [released('2025', { source: insider })]),
    article('never', null, [released('2025', { source: insider })]),
  ])
  assert.equal(line(report!), '2024-01-01 known +guess +never origin')
  assert.deepEqual(
    report!.repeats.map(({ day, estimated }) => [day, estimated]),
    [
      ['2024-01-01', true],
      [null, true],
    ],
  )
})

test('which claims are about the release, and which are its context', () => {
  const of = (season: number | null, more = {}) => ({ subject: { season, ...more } })
  const document = article('one', '2024-01-01', [
    released('2025'),
    released('2025-06', of(2, { part: 2 })),
    released('2025-03', of(2, { part: 1 })),
    released('2022', of(1)),
    claim('crew', { person: 'Ina Moor', role: 'director' }, of(null)),
    claim('episodes', 12, of(null)),
    undated('no date', of(3)),
    claim('network', 'Streamly', { subject: { title: 'Southern Harbour', season: 2 } }),
    released('2026', { subject: { season: null, kind: 'film' } }),
  ])
  const weighed = weigh([document], asked)
  assert.deepEqual(
    weighed.reports.map(({ property, subject }) => [property, subject.season, subject.part]).sort(),
    [
      ['crew', null, undefined],
      ['release', 2, undefined],
      ['release', 2, 1],
    ].sort(),
  )
  assert.deepEqual(
    weighed.context.map(({ property, subject }) => [property, subject.season, subject.part]).sort(),
    [
      ['episodes', null, undefined],
      ['release', 1, undefined],
      ['release', 2, 2],
      ['release', 3, undefined],
    ].sort(),
  )
  assert.equal(weighed.documents[0]!.claims, 3)
})
