import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ClaimDocument, Property } from '../claim.ts'
import type { Belief } from '../report.ts'
import { TITLE, type ClaimOptions, article, claim, plays } from './documents.fixture.ts'
import { weigh } from './weigh.ts'

const beliefsOf = (documents: readonly ClaimDocument[]) => weigh(documents, { title: TITLE, season: 2 }).beliefs
const belief = (documents: readonly ClaimDocument[], property: Property, about: string): Belief => {
  const found = beliefsOf(documents).find((each) => each.property === property && each.about === about)
  assert.ok(found, `no belief about ${about}`)
  return found
}
const percents = ({ values }: Belief) =>
  values.map(({ label, probability }) => `${label} ${Math.round(probability * 100)}`)

const official: ClaimOptions = { certainty: 'official', source: { kind: 'official', name: 'Streamly' } }
const renewal = (value: 'renewed' | 'cancelled' | 'undecided', options: ClaimOptions = {}) =>
  claim('renewal', value, options)

const TABLE: [string, ClaimDocument[], Property, string, string[]][] = [
  [
    'one bare statement leaves room',
    [article('a', '2024-01-01', [claim('episodes', 8)])],
    'episodes',
    'episodes',
    ['8 75'],
  ],
  [
    'an official word leaves little',
    [article('a', '2024-01-01', [claim('episodes', 8, official)])],
    'episodes',
    'episodes',
    ['8 95'],
  ],
  [
    'two independent reports leave less, two that quote one source do not',
    [
      article('a', '2024-01-01', [claim('episodes', 8)]),
      article('b', '2024-01-02', [claim('episodes', 8)]),
      article('c', '2024-01-02', [
        claim('runtime', { minutes: 50, per: 'episode' }, { source: { kind: 'insider', name: 'Rat' } }),
      ]),
      article('d', '2024-01-02', [
        claim('runtime', { minutes: 50, per: 'episode' }, { source: { kind: 'insider', name: 'Rat' } }),
      ]),
    ],
    'episodes',
    'episodes',
    ['8 90'],
  ],
  [
    'values share what there is',
    [article('a', '2024-01-01', [claim('episodes', 8)]), article('b', '2024-01-02', [claim('episodes', 10, official)])],
    'episodes',
    'episodes',
    ['10 82', '8 14'],
  ],
  [
    'what is denied is unlikely',
    [article('a', '2024-01-01', [claim('network', 'Streamly', { certainty: 'denied' })])],
    'network',
    'network',
    ['Streamly 15'],
  ],
  [
    'a hope says nothing',
    [article('a', '2024-01-01', [renewal('renewed', { certainty: 'hoped' })])],
    'renewal',
    'renewal',
    ['renewed 50'],
  ],
  [
    'an announcement ends the indecision of an older article',
    [
      article('a', '2022-01-01', [renewal('undecided', { certainty: 'unknown' })]),
      article('b', '2023-01-01', [renewal('renewed', official)]),
    ],
    'renewal',
    'renewal',
    ['renewed 87', 'undecided 8'],
  ],
  [
    'a later cancellation outweighs an old order',
    [
      article('a', '2021-01-01', [renewal('renewed', official)]),
      article('b', '2024-01-01', [renewal('cancelled', official)]),
    ],
    'renewal',
    'renewal',
    ['cancelled 88', 'renewed 7'],
  ],
  [
    'a broadcaster and its channel are one answer',
    [article('a', '2024-01-01', [claim('network', 'KBC')]), article('b', '2024-01-01', [claim('network', 'KBC One')])],
    'network',
    'network',
    ['KBC One 90'],
  ],
  [
    'two directors whom one article names together do not compete',
    [
      article('a', '2024-01-01', [
        claim('crew', { person: 'Ina Moor', role: 'director' }),
        claim('crew', { person: 'Per Thane', role: 'director' }),
      ]),
    ],
    'crew',
    'director',
    ['Ina Moor 75', 'Per Thane 75'],
  ],
  [
    'spellings of a name are one value',
    [
      article('a', '2024-01-01', [claim('crew', { person: 'Kang Tae-moo', role: 'director' })]),
      article('b', '2024-01-01', [claim('crew', { person: 'Gang Tae Mu', role: 'director' })]),
      article('c', '2024-01-01', [claim('crew', { person: 'Kang Tae-moo', role: 'director' })]),
      article('d', '2024-01-01', [claim('crew', { person: 'Tae-moo', role: 'director' })]),
    ],
    'crew',
    'director',
    ['Kang Tae-moo 99'],
  ],
  [
    'who plays whom',
    [
      article('a', '2024-01-01', [plays('Ina Moor', 'Captain Vance', { certainty: 'happened' })]),
      article('b', '2024-01-02', [plays('Per Thane', 'Vance')]),
      article('c', '2024-01-02', [plays('Ina Moor', null)]),
    ],
    'cast',
    'Captain Vance is played by',
    ['Ina Moor 69', 'Per Thane 23'],
  ],
  [
    'who comes back: leaving speaks against returning, not against having played the part',
    [
      article('a', '2024-01-01', [plays('Ina Moor', 'Vance', { change: 'returns' })]),
      article('b', '2024-01-02', [plays('Ina Moor', 'Vance', { change: 'leaves', ...official })]),
    ],
    'cast',
    'Ina Moor',
    ['leaves 82', 'returns 14'],
  ],
  [
    'what it is based on, with the author whom another article names',
    [
      article('a', '2024-01-01', [claim('based_on', { work: 'The Long Pier', author: null, medium: 'novel' })]),
      article('b', '2024-01-01', [claim('based_on', { work: 'The long pier', author: 'Mia Holt', medium: 'novel' })]),
    ],
    'based_on',
    'based on',
    ['The Long Pier by Mia Holt 90'],
  ],
  [
    'an unnamed work of an author is the one that is named elsewhere',
    [
      article('a', '2024-01-01', [claim('based_on', { work: null, author: 'Mia Holt', medium: 'novel' })]),
      article('b', '2024-01-01', [claim('based_on', { work: 'The Long Pier', author: 'Mia Holt', medium: 'novel' })]),
    ],
    'based_on',
    'based on',
    ['The Long Pier by Mia Holt 90'],
  ],
]

test('what the reports make one believe', () => {
  for (const [what, documents, property, about, expected] of TABLE)
    assert.deepEqual(percents(belief(documents, property, about)), expected, what)
})

test('variants are listed with the commonest first, and each belief names its reports', () => {
  const documents = TABLE.find(([what]) => what === 'spellings of a name are one value')![1]
  const [value] = belief(documents, 'crew', 'director').values
  assert.deepEqual(value!.variants, ['Kang Tae-moo', 'Gang Tae Mu', 'Tae-moo'])
  assert.deepEqual(value!.reports.length, 4)
  const ids = new Set(weigh(documents, { title: TITLE, season: 2 }).reports.map(({ id }) => id))
  for (const id of value!.reports) assert.ok(ids.has(id))
})

test('the probabilities of values that exclude each other leave something for what nobody said', () => {
  for (const [what, documents] of TABLE) {
    for (const { property, about, values } of beliefsOf(documents)) {
      if (property === 'crew' || property === 'network') continue
      const sum = values.reduce((total, { probability }) => total + probability, 0)
      assert.ok(sum > 0 && sum < 1, `${what}: ${about} ${sum}`)
    }
  }
})

test('however many agree, a doubt is left', () => {
  const many = Array.from({ length: 60 }, (_, i) =>
    article(`a${i}`, '2024-01-01', [claim('episodes', 8, { certainty: 'happened' })]),
  )
  const [value] = belief(many, 'episodes', 'episodes').values
  assert.ok(value!.probability > 0.99 && value!.probability < 0.995)
})
