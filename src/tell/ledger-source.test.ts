import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Entry, Ledger } from '../keep/ledger.ts'
import { openSqlite } from '../keep/sqlite.ts'
import { read } from '../read/index.ts'
import type { Release } from '../release.ts'
import { ledgerSource } from './ledger-source.ts'

function entry(id: string, text: string, published: string): Entry {
  const article = { id, text, published, publisher: `${id}.test` }
  return { article, document: read(article) }
}

const ENTRIES: readonly Entry[] = [
  entry(
    'one',
    'Netflix has renewed “Night Ferry” for season 2. Season 1 of “Night Ferry” premiered on May 3, 2024.',
    '2024-06-01',
  ),
  entry('two', 'Season 2 of “NIGHT FERRY” could arrive in late 2025. “Night Ferry” is a drama.', '2024-09-01'),
]
const RELEASE: Release = { title: 'Night Ferry', season: 2, kind: 'series', aliases: [] }

async function withLedger(body: (ledger: Ledger) => Promise<void>): Promise<void> {
  const ledger = await openSqlite(':memory:')
  try {
    await body(ledger)
  } finally {
    await ledger.close()
  }
}

test('releases: seasons, and no series as a whole beside them', () =>
  withLedger(async (ledger) => {
    await ledger.add(ENTRIES, '2024-09-02')
    const found = await ledgerSource(ledger, () => '2024-10-01').releases()
    assert.deepEqual(found.map(({ season }) => season).toSorted(), [1, 2])
  }))

test('an answer from the articles published by a day; the past on several days', () =>
  withLedger(async (ledger) => {
    await ledger.add(ENTRIES, '2024-09-02')
    const source = ledgerSource(ledger, () => '2024-10-01')
    const ids = async (asOf: string) => (await source.answer(RELEASE, asOf)).documents.map(({ id }) => id)
    assert.deepEqual(await ids('2024-07-01'), ['one'])
    assert.deepEqual((await ids('2024-10-01')).toSorted(), ['one', 'two'])
    const past = await source.past(RELEASE, ['2024-07-01', '2024-10-01'])
    assert.deepEqual(
      past.map(({ day }) => day),
      ['2024-07-01', '2024-10-01'],
    )
  }))

test('what is added is seen at once, and the version changes with it', () =>
  withLedger(async (ledger) => {
    const source = ledgerSource(ledger, () => '2024-10-01')
    await ledger.add(ENTRIES.slice(0, 1), '2024-06-02')
    assert.equal((await source.answer(RELEASE, '2024-10-01')).documents.length, 1)
    const before = await source.version()
    await ledger.add(ENTRIES.slice(1), '2024-09-02')
    assert.notEqual(await source.version(), before)
    assert.equal((await source.answer(RELEASE, '2024-10-01')).documents.length, 2)
  }))

test('an article with its claims, whose quotes stand in its text', () =>
  withLedger(async (ledger) => {
    await ledger.add(ENTRIES, '2024-09-02')
    const source = ledgerSource(ledger, () => '2024-10-01')
    const found = await source.article('one')
    assert.ok(found && found.claims.length > 0)
    for (const { quote, start, end } of found.claims) assert.equal(found.article.text.slice(start, end), quote)
    assert.equal(await source.article('three'), null)
  }))

test('an answer on a past day is the one of the version that stood then, and is made anew when something was added', () =>
  withLedger(async (ledger) => {
    const page = (text: string, modified: string) => {
      const article = {
        id: 'one',
        url: 'https://quay.test/1',
        text,
        published: '2024-06-01',
        modified,
        publisher: 'quay.test',
      }
      return { article, document: read(article) }
    }
    await ledger.add([page('Season 2 of “Night Ferry” will arrive in May 2025.', '2024-06-01')], '2024-06-01')
    await ledger.add([page('Season 2 of “Night Ferry” will arrive in October 2025.', '2024-08-01')], '2024-08-01')
    await ledger.add([page('Season 2 of “Night Ferry” is delayed.', '2024-09-15')], '2024-09-15')
    assert.deepEqual(await ledger.turns(['Night Ferry']), ['2024-08-01', '2024-09-15'])
    assert.deepEqual(await ledger.turns(['Long Winter']), [])
    const source = ledgerSource(ledger, () => '2024-10-01')
    const said = async (asOf: string) => (await source.answer(RELEASE, asOf)).reports.map(({ first }) => first.quote)
    const fresh = async (asOf: string) =>
      (await ledgerSource(ledger, () => '2024-10-01').answer(RELEASE, asOf)).reports.map(({ first }) => first.quote)
    for (const day of [
      '2024-07-01',
      '2024-07-31',
      '2024-08-01',
      '2024-09-14',
      '2024-09-15',
      '2024-07-01',
      '2024-09-30',
    ])
      assert.deepEqual(await said(day), await fresh(day), day)
    assert.match((await said('2024-07-02')).join(), /May 2025/)
    assert.match((await said('2024-08-20')).join(), /October 2025/)
    await ledger.add(
      [entry('new', 'Season 2 of “Night Ferry” premieres on 3 October 2025.', '2024-08-10')],
      '2024-09-16',
    )
    assert.match((await said('2024-08-20')).join(), /3 October 2025/)
    assert.doesNotMatch((await said('2024-08-09')).join(), /3 October 2025/)
  }))
