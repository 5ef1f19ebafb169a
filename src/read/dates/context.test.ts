import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayOf, isoOf } from '../../day.ts'
import { english } from '../lexicon/index.ts'
import { tokenize } from '../tokens.ts'
import { datesIn, windowOf, type DateContext, type DateMention } from './index.ts'

function mentions(text: string, context: Partial<DateContext> & { ref?: string } = {}): DateMention[] {
  const tokens = tokenize(text, english)
  const out: DateMention[] = []
  const { ref, ...rest } = context
  datesIn(tokens, tokens.first, tokens.count, { reference: ref === undefined ? null : dayOf(ref), ...rest }, out)
  return out
}

const shown = (m: DateMention): string => `${m.from === null ? '' : isoOf(m.from)}..${m.to === null ? '' : isoOf(m.to)}`

test('the tense decides the year of what names none', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['It premiered in January.', '2024-01-01..2024-01-31'],
    ['It premiered in November.', '2023-11-01..2023-11-30'],
    ['It was released on April 2.', '2023-04-02..2023-04-02'],
    ['It has been filming since October.', '2023-10-01..'],
    ['It will premiere in January.', '2025-01-01..2025-01-31'],
    ['It premieres in November.', '2024-11-01..2024-11-30'],
    ['It is set to be released on January 9.', '2025-01-09..2025-01-09'],
    ['Cameras started rolling in April.', '2023-04-01..2023-04-30'],
    ['Filming is expected to begin in January.', '2025-01-01..2025-01-31'],
    ['They announced it Wednesday.', '2024-02-14..2024-02-14'],
    ['It returns Wednesday.', '2024-02-21..2024-02-21'],
    ['In November, it will return.', '2024-11-01..2024-11-30'],
    ['back in June', '2023-06-01..2023-06-30'],
  ]
  for (const [text, expected] of cases) {
    const [m] = mentions(text, { ref: '2024-02-15' })
    assert.ok(m, text)
    assert.equal(shown(m), expected, text)
    assert.ok(m.yearless, text)
  }
})

test('a given tense wins over the words', () => {
  const [m] = mentions('It premiered in November.', { ref: '2024-02-15', tense: () => 1 })
  assert.equal(m && shown(m), '2024-11-01..2024-11-30')
})

test('without a reference absolute words are read and relative ones passed by', () => {
  assert.deepEqual(
    mentions('It opened on May 3, 2024, and ends in late 2026; it returns next year, next June and this Friday.').map(
      shown,
    ),
    ['2024-05-03..2024-05-03', '2026-09-01..2026-12-31'],
  )
})

test('without a reference a year of the text places months', () => {
  assert.deepEqual(mentions('in June', { year: 2021 }).map(shown), ['2021-06-01..2021-06-30'])
})

test('the mention tells its bound, and the window without it', () => {
  const cases: readonly (readonly [string, DateMention['bound'], string])[] = [
    ['since April 2023', 'since', '2023-04-01..2023-04-30'],
    ['before the end of 2024', 'before', '2024-09-01..2024-12-31'],
    ['by late 2024', 'by', '2024-09-01..2024-12-31'],
    ['no earlier than May 2025', 'not before', '2025-05-01..2025-05-31'],
    ['after 2024', 'after', '2024-01-01..2024-12-31'],
    ['runs until March 14, 2024', 'until', '2024-03-14..2024-03-14'],
    ['from July 2024', 'from', '2024-07-01..2024-07-31'],
    ['between May and June 2024', 'between', '2024-05-01..2024-06-30'],
    ['in May 2024', undefined, '2024-05-01..2024-05-31'],
  ]
  for (const [text, bound, core] of cases) {
    const [m] = mentions(text, { ref: '2024-02-15' })
    assert.ok(m, text)
    assert.equal(m.bound, bound, text)
    assert.equal(`${isoOf(m.coreFrom!)}..${isoOf(m.coreTo!)}`, core, text)
  }
})

test('what the text named last is where "later" and "that" count from', () => {
  const named = { from: null as number | null, to: null as number | null }
  const read = (text: string): string[] => mentions(text, { ref: '2024-02-15', named }).map(shown)
  assert.deepEqual(read('It came out on May 3, 2022.'), ['2022-05-03..2022-05-03'])
  assert.deepEqual(read('Two months later it was gone.'), ['2022-07-01..2022-07-31'])
  assert.deepEqual(read('It returned that autumn.'), ['2022-09-01..2022-11-30'])
  assert.deepEqual(read('and again on December 2 of the same year'), ['2022-12-02..2022-12-02'])
})

test('an anniversary counts from the day that is known', () => {
  const base = (): number => dayOf('2021-09-17')!
  assert.deepEqual(mentions('on its third anniversary', { ref: '2024-02-15', base }).map(shown), [
    '2024-09-17..2024-09-17',
  ])
  assert.deepEqual(mentions('on its third anniversary', { ref: '2024-02-15' }), [])
})

test('an amount tells its unit and its range', () => {
  const [m] = mentions('post-production takes six to eight months')
  assert.equal(m?.kind, 'duration')
  assert.deepEqual([m?.amount, m?.amountTo, m?.unit, m?.duration], [6, 8, 'month', 'P6M'])
})

test('the window of a mention has its words', () => {
  const text = 'It lands in mid-to-late 2025, they say.'
  const [m] = mentions(text)
  assert.deepEqual(windowOf(m!, text), { from: '2025-05-01', to: '2025-12-31', words: 'mid-to-late 2025' })
})

test('typographic marks, hard spaces and zero-width characters change nothing', () => {
  for (const text of [
    'June\u00a06,\u00a02025',
    'June 6\u200b, 2025',
    'Ju\u00adne 6, 2025',
    'June\u202f6th, 2025',
    '“June 6, 2025”',
  ])
    assert.deepEqual(mentions(text).map(shown), ['2025-06-06..2025-06-06'], JSON.stringify(text))
  for (const text of ['2024–2025', '2024—2025', '2024‑2025', '2024-2025'])
    assert.deepEqual(mentions(text).map(shown), ['2024-01-01..2025-12-31'], text)
})
