import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Claim, ClaimDocument } from '../claim.ts'
import { chooseRelease, findTitle } from './find.ts'

const KNOWN = [
  'Night Ferry',
  'NIGHT FERRY',
  'Élite',
  'The Lord of the Harbours: The Rings of Water',
  'Harbour of Glass',
  'Harbour of Stone',
  'The Long Winter Road: Thaw',
  'Salt',
]

const TITLES: readonly (readonly [string, ReturnType<typeof findTitle>])[] = [
  ['night-ferry', { titles: ['Night Ferry', 'NIGHT FERRY'] }],
  ['elite', { titles: ['Élite'] }],
  ['The Rings of Water', { titles: ['The Lord of the Harbours: The Rings of Water'] }],
  ['The Long Winter Road', { titles: ['The Long Winter Road: Thaw'] }],
  ['Harbor of Glass', { titles: ['Harbour of Glass'] }],
  ['Harbour of Sand', { close: ['Harbour of Stone', 'Harbour of Glass'] }],
  ['Night Fairies', { close: ['NIGHT FERRY'] }],
  ['of', { close: [] }],
  ['Completely Else', { close: [] }],
  ['', { close: [] }],
]

for (const [asked, expected] of TITLES)
  test(`“${asked}” → ${JSON.stringify(expected)}`, () => {
    assert.deepEqual(findTitle(KNOWN, asked), expected)
  })

function told(published: string | null, ...subjects: readonly [number | 'film' | null, string?][]): ClaimDocument {
  const claims = subjects.map(([season, certainty = 'expected']) => ({
    subject: season === 'film' ? { title: 'X', season: null, kind: 'film' } : { title: 'X', season },
    property: 'release',
    value: null,
    certainty,
    source: { kind: 'outlet', name: null, via: null },
    quote: 'x',
    start: 0,
    end: 1,
  })) as unknown as Claim[]
  return { id: 'd', url: null, publisher: null, published, language: 'en', claims }
}

const SEASONS: readonly (readonly [string, readonly ClaimDocument[], number | undefined, number | null, string])[] = [
  ['the season asked', [told(null, [1, 'happened'], [2])], 5, 5, 'series'],
  ['the one after the last that is out', [told(null, [1, 'happened'], [2], [3])], undefined, 2, 'series'],
  ['of two that are out the next', [told(null, [1, 'happened'], [2, 'happened'], [3])], undefined, 3, 'series'],
  ['nothing ahead: the last', [told(null, [1, 'happened'], [2, 'happened'])], undefined, 2, 'series'],
  [
    'one voice does not make it out',
    [told(null, [1, 'happened'], [2, 'happened'], [2], [2, 'unknown'], [3])],
    undefined,
    2,
    'series',
  ],
  ['no season told: the series', [told(null, [null])], undefined, null, 'series'],
  ['a film', [told(null, ['film'], ['film'], [1])], undefined, null, 'film'],
  [
    'not what is told later',
    [told('2024-01-01', [1, 'happened'], [2]), told('2025-01-01', [2, 'happened'], [3])],
    undefined,
    2,
    'series',
  ],
]

for (const [name, documents, asked, season, kind] of SEASONS)
  test(`which season: ${name}`, () => {
    const release = chooseRelease(documents, ['X'], asked, '2024-06-01')
    assert.deepEqual([release.season, release.kind], [season, kind])
  })

test('the commonest spelling is the title, the others are aliases', () => {
  const [one] = told(null, [2]).claims
  const documents = [
    {
      ...told(null, [2], [2]),
      claims: [...told(null, [2], [2]).claims, { ...one!, subject: { title: 'x', season: 2 } }],
    },
  ]
  const { title, aliases } = chooseRelease(documents, ['X', 'x'], 2, '2024-06-01')
  assert.deepEqual([title, aliases], ['X', ['x']])
})
