import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Call } from '../call.ts'
import type { Entry, Ledger } from '../keep/ledger.ts'
import { openSqlite } from '../keep/sqlite.ts'
import type { Claim } from '../claim.ts'
import { ledgerSource } from './ledger-source.ts'
import { refreshCalls, trustIn } from './track.ts'

const TITLE = 'Night Ferry'

function entry(id: string, published: string, days: string, certainty: Claim['certainty'], title = TITLE): Entry {
  const text = `${id} says that season 2 of ${title} comes on ${days}`
  const claim = {
    subject: { title, season: 2 },
    property: 'release',
    value: { from: days, to: days, words: days },
    certainty,
    source: { kind: 'outlet', name: null, via: null },
    quote: text,
    start: 0,
    end: text.length,
  } as Claim
  const article = { id, text, published, publisher: `${id}.test` }
  return { article, document: { ...article, url: null, language: 'en', claims: [claim] } }
}

const SAID = entry('guess', '2024-01-01', '2025-01-01', 'expected')
const TOLD = [
  entry('one', '2025-03-05', '2025-03-01', 'happened'),
  entry('two', '2025-03-06', '2025-03-01', 'happened'),
]

async function withLedger(body: (ledger: Ledger) => Promise<void>): Promise<void> {
  const ledger = await openSqlite(':memory:')
  try {
    await body(ledger)
  } finally {
    await ledger.close()
  }
}

const told = (calls: readonly Call[]) => calls.map(({ name, held, miss }) => [name, held, miss])

test('what was said is judged once enough tell what happened, and anew when more is read or settled', () =>
  withLedger(async (ledger) => {
    await ledger.add([SAID], '2025-01-01')
    await refreshCalls(ledger)
    assert.deepEqual(await ledger.outcomes.calls(), [])

    await ledger.add(TOLD, '2025-03-07')
    await refreshCalls(ledger)
    assert.deepEqual(told(await ledger.outcomes.calls()), [['guess.test', false, 59]])
    const state = await ledger.state()
    await refreshCalls(ledger)
    assert.equal(await ledger.state(), state, 'nothing new, nothing written')

    await ledger.add([entry('late', '2024-06-01', '2025-03-01', 'expected')], '2025-04-01')
    await refreshCalls(ledger)
    assert.equal((await ledger.outcomes.calls()).length, 2)

    await ledger.outcomes.settle({ title: TITLE, season: 2, kind: 'series' }, '2025-01-01', '2025-04-02')
    await refreshCalls(ledger)
    assert.deepEqual(told(await ledger.outcomes.calls()), [
      ['guess.test', true, 0],
      ['late.test', false, -59],
    ])
    await ledger.outcomes.settle({ title: TITLE, season: 2, kind: 'series' }, null, '2025-04-03')
    await refreshCalls(ledger)
    assert.equal(told(await ledger.outcomes.calls())[0]?.[1], false)
  }))

test('the record of a source outlives the articles that it was made from', () =>
  withLedger(async (ledger) => {
    await ledger.add(
      [SAID, ...TOLD].map((one) => ({ ...one, source: 1 })),
      '2025-03-07',
    )
    await refreshCalls(ledger)
    assert.equal(await ledger.forget('2025-06-01', [], '2025-06-01'), 3)
    await refreshCalls(ledger)
    assert.deepEqual(told(await ledger.outcomes.calls()), [['guess.test', false, 59]])
  }))

test('two spellings of a title are judged once', () =>
  withLedger(async (ledger) => {
    const other = TOLD.map(({ article }, i) =>
      entry(`x${i}`, article.published!, '2025-03-01', 'happened', 'The Night Ferry'),
    )
    await ledger.add([SAID, ...TOLD, ...other], '2025-03-07')
    await refreshCalls(ledger)
    assert.equal((await ledger.outcomes.calls()).length, 1)
  }))

test('a source with a bad record weighs less in later answers, and in no earlier one', () =>
  withLedger(async (ledger) => {
    const bad = Array.from({ length: 30 }, (_, i): Call => ({
      release: `r${i}`,
      film: false,
      origin: i < 15 ? 'outlet:guess' : `outlet:o${i}`,
      kind: 'outlet',
      name: i < 15 ? 'guess.test' : `o${i}.test`,
      property: 'release',
      sureness: 'expected',
      said: '2021-01-01',
      lead: 100,
      distance: 'half-year',
      width: 'day',
      held: i >= 15,
      miss: i < 15 ? 90 : 0,
      known: '2023-06-01',
    }))
    await ledger.add([SAID], '2024-01-02')
    const source = ledgerSource(ledger, () => '2024-02-01')
    const release = { title: TITLE, season: 2, kind: 'series', aliases: [] } as const
    const medianOn = async (day: string) => (await source.answer(release, day)).quantiles.find(([p]) => p === 0.5)![1]
    const before = await medianOn('2024-02-01')
    await ledger.outcomes.keep({ title: 'Other', season: 1, kind: 'series' }, 'kept', bad)
    assert.ok((await medianOn('2024-02-01')) > before, 'a date that is believed less lies later')
    const trust = trustIn(bad)
    assert.ok(trust('2024-02-01').get('outlet:guess')! < -0.5)
    assert.equal(trust('2023-06-30').size, 0)
    assert.equal(trust('2023-06-30'), trust('2023-04-01'), 'once for a quarter')
  }))
