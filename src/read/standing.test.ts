import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './index.ts'

/** A text, and the certainty with which it tells that Ann Roe stars. */
const texts: readonly (readonly [string, string])[] = [
  ['“Arc” came out in March 2023. Ann Roe stars in “Arc”.', 'happened'],
  ['“Arc” comes out in March 2025. Ann Roe stars in “Arc”.', 'expected'],
  ['Netflix has ordered the drama “Arc”. Ann Roe stars in “Arc”.', 'expected'],
  ['Netflix has renewed “Arc” for season 3. Ann Roe stars in “Arc”.', 'happened'],
  ['Netflix has cancelled “Arc”. Ann Roe stars in “Arc”.', 'happened'],
  ['Netflix makes “Salt Road”. The upcoming drama “Arc” is by the same people. Ann Roe stars in “Arc”.', 'expected'],
  ['Netflix makes “Salt Road”. The acclaimed drama “Arc” was by the same people. Ann Roe stars in “Arc”.', 'happened'],
  ['“Arc” began airing in May 2024 and airs its last episode in July 2024. Ann Roe stars in “Arc”.', 'happened'],
  ['Ann Roe will play the lead. “Arc 4” films in June 2024. Ann Roe stars in “Arc 4”.', 'expected'],
  [
    'The film “Arc 4” is on its way. The script for “Arc 4” is written by Joe Doe, and the fourth installment is set to start production in early 2025. Ann Roe stars in “Arc 4”.',
    'expected',
  ],
  ['Season 1 of “Arc” comes out in March 2025, and season 2 is ordered. Ann Roe stars in “Arc”.', 'expected'],
]

for (const [text, certainty] of texts)
  test(text, () => {
    const { claims } = read({ text, published: '2024-06-01' })
    assert.deepEqual(
      claims.filter((c) => c.property === 'cast').map((c) => c.certainty),
      [certainty],
    )
  })
