import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claim, ENGINES, entry } from '../engines.fixture.ts'
import type { Ledger } from '../ledger.ts'
import type { NewSource } from './sources.ts'

const FEED: NewSource = { kind: 'feed', address: 'https://harbour.test/feed', title: 'Harbour News', folder: 'Press' }
const MORNING = '2025-03-01T08:00:00.000Z'
const LATER = '2025-03-01T08:10:00.000Z'
const NOON = '2025-03-01T12:00:00.000Z'

for (const [engine, open] of ENGINES) {
  const withLedger = (name: string, body: (ledger: Ledger) => Promise<void>) =>
    test(`${engine}: ${name}`, async () => {
      const ledger = await open()
      try {
        await body(ledger)
      } finally {
        await ledger.close()
      }
    })

  withLedger('ids of a followed title are kept by title, and a newer one replaces an older', async (ledger) => {
    const release = { title: 'Night Ferry', season: 2, kind: 'series' } as const
    await ledger.follow(release, '2025-03-01', { tvmaze: '12', imdb: 'tt0000012' })
    await ledger.follow({ ...release, title: 'NIGHT FERRY', season: 3 }, '2025-03-02', { tvmaze: '13' })
    assert.deepEqual(
      (await ledger.follows()).map(({ season, since, ids }) => [season, since, ids]),
      [
        [2, '2025-03-01', { tvmaze: '13', imdb: 'tt0000012' }],
        [3, '2025-03-02', { tvmaze: '13', imdb: 'tt0000012' }],
      ],
    )
  })

  withLedger('an address is watched once, whatever it is called', async ({ sources }) => {
    const [id] = await sources.add([FEED], '2025-03-01')
    assert.deepEqual(await sources.add([{ ...FEED, title: 'Other' }], '2025-03-02'), [])
    const [found, ...others] = await sources.list()
    assert.equal(others.length, 0)
    assert.deepEqual(
      [found?.id, found?.title, found?.folder, found?.added, found?.enabled, found?.next],
      [id, 'Harbour News', 'Press', '2025-03-01', true, ''],
    )
  })

  withLedger('the key of a database is kept, and never listed', async ({ sources }) => {
    const [id = 0] = await sources.add([{ kind: 'tmdb', address: 'https://api.test/3', secret: 'k3y' }], '2025-03-01')
    assert.equal(await sources.secret(id), 'k3y')
    const list = await sources.list()
    assert.equal(list[0]?.hasSecret, true)
    assert.ok(!JSON.stringify(list).includes('k3y'))
    assert.ok(!JSON.stringify(await sources.take(MORNING, LATER)).includes('k3y'))
  })

  withLedger('what is due is taken by one and not by another, until its time is over', async ({ sources }) => {
    const [one = 0, off = 0] = await sources.add(
      [FEED, { kind: 'page', address: 'https://harbour.test/season-2', enabled: false }],
      '2025-03-01',
    )
    const ids = async (now: string, until: string, which?: readonly number[]) =>
      (await sources.take(now, until, which)).map(({ id }) => id)
    assert.deepEqual(await ids(MORNING, LATER), [one])
    assert.deepEqual(await ids(MORNING, LATER), [])
    assert.deepEqual(await ids(LATER, NOON), [one])
    // By name also one that is off, and whatever the time.
    assert.deepEqual((await ids(MORNING, LATER, [one, off])).toSorted(), [one, off])
  })

  withLedger('what came of a look is written down together', async ({ sources }) => {
    const [id = 0] = await sources.add([FEED], '2025-03-01')
    const change = {
      etag: '"a"',
      lastModified: 'x',
      interval: 30,
      next: NOON,
      checked: MORNING,
      problem: null,
      failures: 0,
    }
    const items = ['a', 'b'].map((key) => ({ key, attempts: 1, done: key === 'a' }))
    await sources.record([{ source: id, change, items, added: 2 }], '2025-03-01', '2025-02-01')
    const [found] = await sources.list()
    assert.deepEqual(
      [found?.etag, found?.lastModified, found?.interval, found?.next, found?.articles],
      ['"a"', 'x', 30, NOON, 2],
    )
    assert.deepEqual([...(await sources.items(id, ['a', 'b', 'c'])).values()], items)

    // Tried again and done; the other one is no longer listed.
    await sources.record(
      [{ source: id, change: {}, items: [{ key: 'b', attempts: 2, done: true }], added: 1 }],
      '2025-04-01',
      '2025-03-15',
    )
    assert.deepEqual([...(await sources.items(id, ['a', 'b'])).values()], [{ key: 'b', attempts: 2, done: true }])
    assert.equal((await sources.list())[0]?.articles, 3)
    await sources.remove([id])
    assert.deepEqual(await sources.list(), [])
    assert.equal((await sources.items(id, ['b'])).size, 0)
  })

  withLedger('pages that are there already are known by their addresses', async (ledger) => {
    await ledger.add([entry({ url: 'https://harbour.test/1' })], '2025-03-01')
    const asked = ['https://harbour.test/1', 'https://harbour.test/2', 'https://harbour.test/1#top']
    assert.deepEqual(
      await ledger.sources.pages(asked),
      new Set(['https://harbour.test/1', 'https://harbour.test/1#top']),
    )
  })

  withLedger('hosts are remembered', async ({ sources }) => {
    const state = { robots: 'User-agent: *', robotsAt: MORNING, notBefore: null, failures: 0 }
    await sources.saveHosts(new Map([['harbour.test', state]]))
    await sources.saveHosts(new Map([['harbour.test', { ...state, notBefore: NOON, failures: 1 }]]))
    assert.deepEqual(await sources.host('harbour.test'), { ...state, notBefore: NOON, failures: 1 })
    assert.equal(await sources.host('other.test'), null)
  })

  withLedger('only what a source brought and nobody asks for is forgotten', async (ledger) => {
    const about = (title: string) => [claim({ subject: { title, season: 2 } })]
    const page = (name: string, title: string) => entry({ id: name, url: `https://harbour.test/${name}` }, about(title))
    await ledger.add([page('by-hand', 'Old Pier')], '2024-01-01')
    const brought = [page('followed', 'Night Ferry'), page('other', 'Other Show'), page('read', 'Old Pier')]
    await ledger.add(
      brought.map((one) => ({ ...one, source: 1 })),
      '2024-01-01',
    )
    await ledger.add([{ ...page('young', 'Young Show'), source: 1 }], '2024-06-01')
    // Somebody added this one later by hand: it stays.
    await ledger.add([page('read', 'Old Pier')], '2024-02-01')
    await ledger.alias('Other Show', 'The Other')
    const before = await ledger.state()

    assert.equal(await ledger.forget('2024-03-01', ['NIGHT FERRY'], '2024-07-01'), 1)
    assert.equal(await ledger.entry('other'), null)
    for (const kept of ['by-hand', 'followed', 'read', 'young']) assert.ok(await ledger.entry(kept), kept)
    assert.notEqual(await ledger.state(), before)
    assert.equal((await ledger.search('comes', 10)).claims.length, 4)
    assert.deepEqual(
      (await ledger.releases()).map(({ title }) => title),
      ['Night Ferry', 'Old Pier', 'Young Show'],
    )
    // What a person said of titles is not forgotten.
    assert.ok((await ledger.titles()).includes('The Other'))
    assert.equal(await ledger.forget('2024-03-01', [], '2024-07-01'), 1)
    assert.equal(await ledger.entry('followed'), null)
    assert.ok(!(await ledger.titles()).includes('Night Ferry'))
    assert.deepEqual((await ledger.search('ferry', 10)).titles, [])
  })

  withLedger('a forgotten page that comes again is new', async (ledger) => {
    const page = { ...entry({ url: 'https://harbour.test/1' }), source: 1 }
    await ledger.add([page], '2024-01-01')
    const states = [await ledger.state()]
    await ledger.forget('2024-03-01', [], '2024-03-01')
    states.push(await ledger.state())
    const [again] = await ledger.add([page], '2024-04-01')
    states.push(await ledger.state())
    assert.deepEqual(again, { document: 'a', outcome: 'new', version: 1 })
    assert.equal(new Set(states).size, 3)
  })

  withLedger('the day of the last question about a title counts', async (ledger) => {
    await ledger.ask('Night Ferry', '2024-01-01')
    await ledger.ask('Night  ferry', '2024-05-01')
    await ledger.ask('Old Pier', '2024-02-01')
    assert.deepEqual(await ledger.askedSince('2024-03-01'), ['nightferry'])
  })
}
