import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Claim } from '../claim.ts'
import { TITLE, article, claim, released, window } from './documents.fixture.ts'
import { weigh } from './weigh.ts'

const cutoff = { knowledge_cutoff: { ...window('2021-09'), words: 'September 2021' } }
const told = (claims: readonly Claim[], more = cutoff as object) =>
  weigh([article('a', '2023-01-01', claims, more)], { title: TITLE, season: 2 }).flags.map(({ kind, mentions }) => [
    kind,
    ...mentions.map(({ quote }) => quote),
  ])

const first = { subject: { season: 1 } }
const out = released('2022-01', { ...first, certainty: 'happened', quote: 'came out in January 2022' })

test('an article that tells of events after the end of its own stated knowledge', () => {
  const table: [string, Claim[], (string | undefined)[][]][] = [
    ['a premiere after it', [out, released('2023')], [['knowledge', 'came out in January 2022']]],
    [
      'and the order of the next season',
      [out, claim('renewal', 'renewed', { certainty: 'official', quote: 'was ordered' })],
      [['knowledge', 'came out in January 2022', 'was ordered']],
    ],
    ['a premiere before it', [released('2021-03', { ...first, certainty: 'happened' }), released('2023')], []],
    ['plans are no events', [released('2022-01', { certainty: 'official' }), released('2023')], []],
    ['the month itself', [released('2021-09', { ...first, certainty: 'happened' }), released('2023')], []],
  ]
  for (const [what, claims, expected] of table) assert.deepEqual(told(claims), expected, what)
})

test('without a stated end nothing is flagged', () => {
  assert.deepEqual(told([out, released('2023')], {}), [])
})
