import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Answer, WeighedReport } from '../../answer.ts'
import { dayOf, isoOf, type IsoDay } from '../../day.ts'
import { fixtureAnswer } from '../answer.fixture.ts'
import { compare } from './compare.ts'
import type { Standing } from './standing.ts'

const BASE = fixtureAnswer('2025-03-01')

/** The fixture's answer without reports and contradictions, changed. */
function answer(change: Partial<Answer> = {}): Answer {
  return { ...BASE, reports: [], contradictions: [], documents: [], ...change }
}
const official = (from: IsoDay, to = from): Partial<Answer> => ({
  status: from === to ? 'dated' : 'window',
  official: { window: { from, to, words: 'so' }, said: '2025-02-20', report: 'r' },
})
const later = (days: number): Partial<Answer> => ({
  quantiles: BASE.quantiles.map(([p, day]) => [p, isoOf(dayOf(day)! + days)] as const),
})
const report = (over: Partial<WeighedReport>): WeighedReport =>
  ({ ...BASE.reports[0]!, certainty: 'official', standing: 'stands', ...over }) as WeighedReport

const RENEWED = report({ property: 'renewal', value: 'renewed' })
const DELAYED = report({
  property: 'delay',
  value: { to: { from: '2026-05-01', to: '2026-05-31', words: 'May 2026' }, cause: null },
})
const TRAILER = report({ property: 'trailer', value: { from: '2025-02-01', to: '2025-02-01', words: 'today' } })
const CONTRADICTION = BASE.contradictions[1]!

/** Two looks, and the kinds of what happened between them. */
const CASES: readonly (readonly [string, Partial<Answer>, Partial<Answer>, readonly string[], RegExp?])[] = [
  ['nothing', {}, {}, []],
  ['a small move', {}, later(6), []],
  ['a move later', {}, later(30), ['moved'], /4 weeks later, even odds by/],
  ['a move earlier', {}, later(-10), ['moved'], /10 days earlier/],
  ['an official day', {}, official('2025-10-03'), ['dated'], /season 2: official date 3 October 2025$/],
  ['an official window', {}, official('2025-09-01', '2025-12-31'), ['window'], /official window 1 Sep – 31 Dec 2025$/],
  [
    'a window that becomes a day',
    official('2025-09-01', '2025-12-31'),
    official('2025-10-03'),
    ['dated'],
    /no longer 1 Sep – 31 Dec 2025$/,
  ],
  [
    'an official day that moves, and the delay that says so',
    official('2025-10-03'),
    { ...official('2026-05-08'), ...later(200), reports: [DELAYED] },
    ['dated'],
    /official date 8 May 2026, no longer 3 October 2025$/,
  ],
  ['a day taken back', official('2025-10-03'), {}, ['undated'], /no longer stands/],
  ['the same day again', official('2025-10-03'), official('2025-10-03'), []],
  ['out', official('2025-02-27'), { ...official('2025-02-27'), status: 'out' }, ['out'], /out since 27 February 2025/],
  ['cancelled', {}, { status: 'cancelled' }, ['cancelled'], /it is not coming/],
  ['renewed', {}, { reports: [RENEWED] }, ['renewed'], /: renewed$/],
  ['renewed, told before', { reports: [RENEWED] }, { reports: [RENEWED, { ...RENEWED, id: 'again' }] }, []],
  ['a renewal that is only hoped for', {}, { reports: [{ ...RENEWED, certainty: 'hoped' }] }, []],
  ['delayed', {}, { reports: [DELAYED] }, ['delayed'], /delayed to 1 May – 31 May 2026|delayed to 1 – 31 May 2026/],
  ['a denied delay', {}, { reports: [{ ...DELAYED, standing: 'denied' }] }, []],
  ['a trailer', {}, { reports: [TRAILER] }, ['trailer'], /there is a trailer/],
  ['a contradiction', {}, { contradictions: [CONTRADICTION] }, ['contradiction'], /early 2026 against late 2025/],
  ['who plays whom', {}, { contradictions: [BASE.contradictions[0]!] }, []],
  ['what may have been right in its time', {}, { contradictions: [{ ...CONTRADICTION, kind: 'older' }] }, []],
  ['several at once', {}, { ...later(40), reports: [RENEWED, TRAILER] }, ['renewed', 'trailer', 'moved']],
]

describe('what happened between two looks', () => {
  for (const [name, before, after, kinds, headline] of CASES)
    test(name, () => {
      const first = compare(null, answer(before)).standing
      const { changes, standing } = compare(first, answer(after))
      assert.deepEqual(
        changes.map(({ kind }) => kind),
        kinds,
      )
      if (headline) assert.match(changes[0]!.headline, headline)
      assert.deepEqual(compare(standing, answer(after)).changes, [], 'a second look tells nothing again')
      const stored = JSON.parse(JSON.stringify(standing)) as Standing
      assert.deepEqual(compare(stored, answer(after)).changes, [], 'nor one from what was stored')
    })
})

test('the first look tells nothing of what was known before', () => {
  const full = { ...answer(), ...official('2025-12-03'), reports: [RENEWED, TRAILER], contradictions: [CONTRADICTION] }
  assert.deepEqual(compare(null, full).changes, [])
})

test('many small moves add up to one that is told', () => {
  let standing = compare(null, answer()).standing
  const told: string[] = []
  for (let days = 1; days <= 30; days++) {
    const look = compare(standing, answer(later(days)))
    standing = look.standing
    told.push(...look.changes.map(({ headline }) => headline))
  }
  assert.equal(told.length, 4)
  assert.ok(told.every((headline) => headline.includes('7 days later')))
})

test('days left are told once each, and again for another day', () => {
  let standing: Standing | null = null
  const told: string[] = []
  const on = (asOf: IsoDay, day: IsoDay) => {
    const look = compare(standing, answer({ ...official(day), as_of: asOf }))
    standing = look.standing
    told.push(...look.changes.map(({ kind }) => `${asOf.slice(8)} ${kind}`))
  }
  for (let day = 20; day <= 30; day++) on(`2025-09-${day}`, '2025-10-03')
  on('2025-10-01', '2025-10-08')
  for (const day of ['2025-10-02', '2025-10-07', '2025-10-07', '2025-10-08', '2025-10-09']) on(day, '2025-10-08')
  assert.deepEqual(told, ['26 week', '01 dated', '01 week', '07 day', '08 today'])
})

test('behind a change stand the words of the articles that are new', () => {
  const before = compare(null, answer({ documents: BASE.documents.slice(0, 1) })).standing
  const { changes } = compare(before, { ...BASE, ...later(60), contradictions: [] })
  const moved = changes.find(({ kind }) => kind === 'moved')!
  assert.equal(moved.detail.moved, 60)
  assert.deepEqual(
    moved.detail.because.map(({ document, quote }) => [document, quote]),
    [
      ['serienblick-1', 'will land in early 2026'],
      ['quay-1', 'will be ready in late 2025'],
      ['serienblick-1', 'cameras roll in the first half of 2025'],
    ],
  )
})
