import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ClaimDocument } from '../../claim.ts'
import { dayOf, isoOf } from '../../day.ts'
import { article, claim, released, window } from '../documents.fixture.ts'
import { weigh } from '../weigh.ts'
import { callsOf } from './calls.ts'
import { outcomesOf, type Settlement } from './outcomes.ts'

const asked = { title: 'Northern Harbour', season: 2 }
const out = (days: string) => released(days, { certainty: 'happened' })
const weighed = (...documents: ClaimDocument[]) => weigh(documents, asked)

const RELEASED: [string, ClaimDocument[], Settlement | null, string | null][] = [
  ['nobody tells it as done', [article('a', '2025-03-20', [released('2025-03-15')])], null, null],
  ['one article may be wrong', [article('a', '2025-03-20', [out('2025-03-15')])], null, null],
  [
    'two agree: known from the second on',
    [article('a', '2025-03-20', [out('2025-03-15')]), article('b', '2025-04-02', [out('2025-03-15')])],
    null,
    '2025-03-15 … 2025-03-15 from 2025-04-02 by reports',
  ],
  [
    'a month agrees with a day in it; the day is the outcome',
    [article('a', '2025-05-20', [out('2025-03')]), article('b', '2025-06-02', [out('2025-03-15')])],
    null,
    '2025-03-15 … 2025-03-15 from 2025-06-02 by reports',
  ],
  [
    'two days, one teller each',
    [article('a', '2025-05-20', [out('2025-03-15')]), article('b', '2025-06-02', [out('2025-03-22')])],
    null,
    null,
  ],
  [
    'a year is no day',
    [article('a', '2026-05-20', [out('2025')]), article('b', '2026-06-02', [out('2025')])],
    null,
    null,
  ],
  [
    'a copy is no second teller',
    [
      article('a', '2025-03-20', [
        released('2025-03-15', { certainty: 'happened', quote: 'it came out in the middle of March 2025' }),
      ]),
      article('b', '2025-04-02', [
        released('2025-03-15', { certainty: 'happened', quote: 'it came out in the middle of March 2025' }),
      ]),
    ],
    null,
    null,
  ],
  [
    'what lies ahead of the article is not done',
    [article('a', '2025-01-20', [out('2025-03-15')]), article('b', '2025-01-02', [out('2025-03-15')])],
    null,
    null,
  ],
  [
    "a person's word goes before all",
    [article('a', '2025-03-20', [out('2025-03-15')]), article('b', '2025-04-02', [out('2025-03-15')])],
    { day: '2025-03-16', settled: '2025-05-01' },
    '2025-03-16 … 2025-03-16 from 2025-05-01 by person',
  ],
]

test('when a release came out', () => {
  for (const [what, documents, settlement, expected] of RELEASED) {
    const { release } = outcomesOf(weighed(...documents), settlement)
    const told =
      release && `${isoOf(release.value.from)} … ${isoOf(release.value.to)} from ${release.known} by ${release.by}`
    assert.equal(told, expected, what)
  }
})

const DONE = [article('x', '2025-03-20', [out('2025-03-15')]), article('y', '2025-04-02', [out('2025-03-15')])]

/** A claim made on a day, and how it turned out: held or not, days missed, distance; `null` where it cannot be judged. */
const CALLS: [string, ClaimDocument, string | null][] = [
  ['within the window', article('a', '2024-06-01', [released('2025')]), 'held 0 year beyond'],
  ['early', article('a', '2024-06-01', [released('2025-06..2025-08')]), 'missed -78 months beyond'],
  ['late', article('a', '2025-01-01', [released('2025-02-01', { certainty: 'official' })]), 'missed 42 day half-year'],
  ['not before, held', article('a', '2024-12-01', [released('2025-01-01..')]), 'held 0 year half-year'],
  ['a hope', article('a', '2024-06-01', [released('2025', { certainty: 'hoped' })]), null],
  ['a denial', article('a', '2024-06-01', [released('2024', { certainty: 'denied' })]), null],
  ['after the fact', article('a', '2025-03-16', [released('2025-03-15')]), null],
  ['of the past', article('a', '2024-06-01', [released('2024-01')]), null],
  ['no date', article('a', '2024-06-01', [claim('release', null)]), null],
  [
    'an order',
    article('a', '2024-06-01', [claim('renewal', 'renewed', { certainty: 'possible' })]),
    'held null fact year',
  ],
  ['an end', article('a', '2024-06-01', [claim('renewal', 'cancelled')]), 'missed null fact year'],
  ['another season', article('a', '2024-06-01', [released('2025', { subject: { season: 3 } })]), null],
]

test('how claims turned out', () => {
  for (const [what, document, expected] of CALLS) {
    const all = weighed(...DONE, document)
    const calls = callsOf(all, outcomesOf(all)).filter(({ origin }) => origin === 'outlet:a')
    const found = calls.map(
      ({ held, miss, width, distance }) => `${held ? 'held' : 'missed'} ${miss} ${width} ${distance}`,
    )
    assert.deepEqual(found, expected === null ? [] : [expected], what)
  }
})

test('filming and episodes are judged by what is told afterwards', () => {
  const start = (days: string, certainty: 'expected' | 'happened') =>
    claim('production', { phase: 'filming', edge: 'start', window: window(days) }, { certainty })
  const all = weighed(
    article('a', '2023-10-01', [start('2024-01', 'expected'), claim('episodes', 10)]),
    article('b', '2024-03-01', [start('2024-02-12', 'happened')]),
    article('c', '2024-04-01', [start('2024-02-12', 'happened')]),
    article('x', '2025-03-20', [out('2025-03-15'), claim('episodes', 8)]),
    article('y', '2025-04-02', [out('2025-03-15'), claim('episodes', 8)]),
  )
  const calls = callsOf(all, outcomesOf(all))
  assert.deepEqual(
    calls.map(({ property, held, miss, known }) => [property, held, miss, known]),
    [
      ['production', false, 15, '2024-04-01'],
      ['episodes', false, null, '2025-04-02'],
    ],
  )
})

test('who made a call: the origin of the report, under the name that it has there', () => {
  const all = weighed(
    ...DONE,
    article('a', '2024-06-01', [
      released('2025', { source: { kind: 'official', name: 'Streamly Korea' } }),
      released('2024', { source: { kind: 'talent', name: 'Kang Tae-moo', via: 'The Coaster' } }),
      released('2025-06', { source: { kind: 'press', name: 'The Coaster' } }),
      released('2025-07', { source: { kind: 'insider', name: null } }),
    ]),
    { ...article('b', '2024-06-01', [released('2026')]), publisher: null },
  )
  assert.deepEqual(
    callsOf(all, outcomesOf(all)).map(({ kind, origin, name }) => [kind, origin.replace(/^text:.*/, 'text'), name]),
    [
      ['official', 'official:streamly korea', 'Streamly Korea'],
      ['talent', 'talent:kangtaemoo', 'Kang Tae-moo'],
      ['outlet', 'outlet:coaster', 'The Coaster'],
      ['outlet', 'outlet:a', 'a.example'],
      ['outlet', 'text', null],
    ],
  )
  for (const { lead, said } of callsOf(all, outcomesOf(all))) assert.ok(lead >= 0 && dayOf(said) !== null)
})
