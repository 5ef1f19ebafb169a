import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Claim } from '../../claim.ts'
import { count, duration, longDay, percent, pull, says, shortDay, shortMonth, span, windowDays } from './words.ts'

const EQUAL: readonly (readonly [string, string])[] = [
  [longDay('2022-06-06'), '6 June 2022'],
  [longDay('2022-99-06'), '2022-99-06'],
  [shortDay('2022-06-06'), '6 Jun 2022'],
  [shortMonth('2022-05-06'), 'May 2022'],
  [windowDays({ from: '2024-01-01', to: '2024-06-30' }), '1 Jan – 30 Jun 2024'],
  [windowDays({ from: '2024-12-01', to: '2025-01-31' }), '1 Dec 2024 – 31 Jan 2025'],
  [windowDays({ from: '2024-12-01', to: '2024-12-01' }), '1 Dec 2024'],
  [windowDays({ from: null, to: '2024-12-31' }), 'by 31 Dec 2024'],
  [windowDays({ from: '2024-12-31', to: null }), 'from 31 Dec 2024'],
  [span(1), '1 day'],
  [span(27), '27 days'],
  [span(60), '9 weeks'],
  [span(400), '13 months'],
  [span(913), '2.5 years'],
  [pull(94.4), '+94 days'],
  [pull(-1), '−1 day'],
  [pull(0.2), '0'],
  [pull(null), '–'],
  [percent(0.001), '<\u00a01\u00a0%'],
  [percent(0.999), '>\u00a099\u00a0%'],
  [percent(0.64), '64\u00a0%'],
  [percent(0), '0\u00a0%'],
  [count(1, 'article'), 'one article'],
  [count(13, 'article'), '13 articles'],
  [duration('P1Y6M'), '1 year 6 months'],
]

test('days, windows, counts and probabilities in words', () => {
  for (const [said, expected] of EQUAL) assert.equal(said, expected)
})

const window = { from: '2025-01-01', to: '2025-04-30', words: 'early 2025' }
const SAYS: readonly (readonly [Pick<Claim, 'property' | 'value'>, string])[] = [
  [{ property: 'release', value: window }, '“early 2025”'],
  [{ property: 'release', value: { ...window, words: '' } }, '1 Jan – 30 Apr 2025'],
  [{ property: 'release', value: null }, 'no date yet'],
  [{ property: 'renewal', value: 'renewed' }, 'renewed'],
  [{ property: 'production', value: { phase: 'filming', edge: 'start', window } }, 'filming starts “early 2025”'],
  [{ property: 'production', value: { phase: 'filming', edge: 'during', window: null } }, 'filming under way'],
  [{ property: 'production', value: { phase: 'post', edge: 'end', window: null } }, 'post-production ends'],
  [{ property: 'lead_time', value: { phase: 'filming', duration: 'P6M' } }, 'filming takes 6 months'],
  [{ property: 'delay', value: { to: window, cause: 'the strikes' } }, 'moved to “early 2025”: the strikes'],
  [{ property: 'delay', value: { to: null, cause: null } }, 'moved'],
  [{ property: 'cast', value: { actor: 'A', character: 'B', change: 'plays' } }, 'A plays B'],
  [{ property: 'cast', value: { actor: 'A', character: 'B', change: 'returns' } }, 'A returns as B'],
  [{ property: 'based_on', value: { work: 'W', author: null, medium: 'novel' } }, 'based on novel “W”'],
  [{ property: 'episodes', value: 12 }, 'twelve episodes'],
  [{ property: 'audience', value: { measure: 'viewers', count: 1234567 } }, 'viewers: 1,234,567'],
]

test('what a claim says in a few words', () => {
  for (const [claim, expected] of SAYS) assert.equal(says(claim), expected)
})
