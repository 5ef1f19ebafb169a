import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { loopback, type Handler, type Loopback } from '../collect/fetcher/loopback.fixture.ts'
import type { Ledger } from '../keep/ledger.ts'
import { openSqlite } from '../keep/sqlite.ts'
import type { NewSource } from '../keep/watching/sources.ts'
import { forgetOld } from './forget.ts'
import { digestOf } from './look.ts'
import { keepWatch } from './loop.ts'
import { refresh, type Pass, type RefreshOptions } from './refresh.ts'

const DAY = '2025-03-01'
const START = Date.parse(`${DAY}T08:00:00Z`)

/** What a server has at its paths, by host; tests change it as they go. */
type Site = Map<string, string | Handler>

interface House {
  readonly ledger: Ledger
  readonly site: Site
  readonly server: Loopback
  /** Hours since the start. */
  clock: number
  watch(source: Partial<NewSource> & { readonly address: string }): Promise<number>
  refresh(options?: Partial<RefreshOptions>): Promise<Pass>
}

async function house(body: (home: House) => Promise<void>): Promise<void> {
  const site: Site = new Map()
  await using server = await loopback((request, response) => {
    const host = request.headers.host?.replace(/:\d+$/, '')
    const found = site.get(`${host}${request.url}`)
    if (typeof found === 'function') return found(request, response)
    if (found === undefined) return void response.writeHead(404).end()
    const etag = `"${digestOf(found)}"`
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304, { etag }).end()
    response.writeHead(200, {
      etag,
      'content-type': found.startsWith('<rss') ? 'application/rss+xml' : 'text/html; charset=utf-8',
    })
    response.end(found)
  })
  const ledger = await openSqlite(':memory:')
  const home: House = {
    ledger,
    site,
    server,
    clock: 0,
    async watch(source) {
      const [id = -1] = await ledger.sources.add([{ kind: 'feed', ...source }], DAY)
      return id
    },
    refresh: (options = {}) =>
      refresh(ledger, {
        now: () => START + home.clock * 3_600_000,
        today: () => DAY,
        env: {},
        ...options,
        fetcher: { agent: server.agent, manners: { pause: 0 }, timeout: 15_000, ...options.fetcher },
      }),
  }
  try {
    await body(home)
  } finally {
    await ledger.close()
  }
}

const SENTENCE = (title: string) => `Netflix has renewed “${title}” for season 2. Season 2 of “${title}” comes in 2027.`
const page = (title: string) =>
  `<!doctype html><html><head><title>${title} is renewed</title></head><body><article><h1>${title} is renewed</h1><p>${SENTENCE(title)} ${'That is what the network said on Tuesday. '.repeat(8)}</p></article></body></html>`
const item = (address: string, title: string, more = '') =>
  `<item><title>${title} is renewed</title><link>${address}</link><guid>${address}</guid><pubDate>Fri, 28 Feb 2025 10:00:00 GMT</pubDate>${more}</item>`
const rss = (...items: string[]) =>
  `<rss version="2.0"><channel><title>Harbour News</title><link>http://harbour.test/</link>${items.join('')}</channel></rss>`

test('what a feed lists is read once, and what is new is read when it comes', () =>
  house(async (home) => {
    const { site, server, ledger } = home
    const one = server.at('harbour.test', '/1')
    await home.watch({ address: server.at('harbour.test', '/feed') })
    site.set('harbour.test/feed', rss(item(one, 'Night Ferry'))).set('harbour.test/1', page('Night Ferry'))
    await ledger.follow({ title: 'Night Ferry', season: 2, kind: 'series' }, DAY)
    assert.deepEqual(await home.refresh(), { sources: 1, new: 1, changed: 0, followed: 1, failed: 0 })
    const [document] = await ledger.documents(['Night Ferry'])
    assert.deepEqual([document?.url, document?.published, document?.publisher], [one, '2025-02-28', 'harbour.test'])
    assert.ok(document?.claims.some(({ property }) => property === 'renewal'))

    // It is not its time.
    assert.equal((await home.refresh()).sources, 0)
    home.clock = 1
    const before = server.asked.length
    assert.deepEqual(await home.refresh(), { sources: 1, new: 0, changed: 0, followed: 0, failed: 0 })
    assert.deepEqual(server.asked.slice(before), ['harbour.test /feed'])

    home.clock = 2
    const two = server.at('harbour.test', '/2')
    site
      .set('harbour.test/feed', rss(item(two, 'Old Pier'), item(one, 'Night Ferry')))
      .set('harbour.test/2', page('Old Pier'))
    assert.deepEqual(await home.refresh(), { sources: 1, new: 1, changed: 0, followed: 0, failed: 0 })
    const [source] = await ledger.sources.list()
    assert.deepEqual([source?.title, source?.articles, source?.failures, source?.problem], ['Harbour News', 2, 0, null])
    assert.equal(server.asked.filter((path) => path.endsWith('/1')).length, 1)
  }))

test('an item with its whole text needs no page, one whose page fails is tried again and then read from the feed', () =>
  house(async (home) => {
    const { site, server, ledger } = home
    const whole = `<description><![CDATA[<p>${SENTENCE('Whole Story')} ${'It was said on Tuesday by the network. '.repeat(50)}</p>]]></description>`
    const words = `<description>${SENTENCE('Short Story')}</description>`
    const address = (path: string) => server.at('harbour.test', path)
    site.set(
      'harbour.test/feed',
      rss(item(address('/whole'), 'Whole Story', whole), item(address('/fails'), 'Short Story', words)),
    )
    site.set('harbour.test/fails', (_, response) => void response.writeHead(500).end())
    await home.watch({ address: address('/feed') })
    assert.deepEqual((await home.refresh()).new, 1)
    assert.ok(!server.asked.includes('harbour.test /whole'))
    for (const clock of [30, 60]) {
      home.clock = clock
      await home.refresh()
    }
    assert.equal((await ledger.documents(['Short Story'])).length, 1)
    assert.equal((await ledger.documents(['Whole Story'])).length, 1)
    const tries = server.asked.filter((path) => path.endsWith('/fails')).length
    home.clock = 90
    await home.refresh()
    assert.equal(server.asked.filter((path) => path.endsWith('/fails')).length, tries)
  }))

test('a page that refuses programs is read from the feed at once', () =>
  house(async (home) => {
    const { site, server, ledger } = home
    site.set('harbour.test/robots.txt', 'User-agent: *\nDisallow: /private\n')
    const closed = item(
      server.at('harbour.test', '/private/1'),
      'Night Ferry',
      `<description>${SENTENCE('Night Ferry')}</description>`,
    )
    site.set('harbour.test/feed', rss(closed))
    await home.watch({ address: server.at('harbour.test', '/feed') })
    assert.equal((await home.refresh()).new, 1)
    assert.equal((await ledger.documents(['Night Ferry'])).length, 1)
    assert.ok(!server.asked.includes('harbour.test /private/1'))
  }))

test('a source that fails is shown with its reason, waits longer each time, and stops no other', () =>
  house(async (home) => {
    const { site, server, ledger } = home
    await home.watch({ address: server.at('broken.test', '/feed') })
    await home.watch({ address: server.at('gone.test', '/feed') })
    await home.watch({ address: server.at('page.test', '/feed') })
    await home.watch({ address: server.at('silent.test', '/feed') })
    await home.watch({ address: server.at('harbour.test', '/feed') })
    site.set('broken.test/feed', (_, response) => void response.writeHead(500).end())
    site.set('gone.test/feed', (_, response) => void response.writeHead(410).end())
    site.set('page.test/feed', page('No feed'))
    site.set('silent.test/feed', () => {})
    site.set('harbour.test/feed', rss(item(server.at('harbour.test', '/1'), 'Night Ferry')))
    site.set('harbour.test/1', page('Night Ferry'))
    const pass = await home.refresh({ fetcher: { timeout: 4000 } })
    assert.deepEqual([pass.sources, pass.failed, pass.new], [5, 4, 1])
    const [broken, gone, none, silent] = await ledger.sources.list()
    assert.match(broken?.problem ?? '', /fails on its server.*HTTP 500/)
    assert.match(gone?.problem ?? '', /gone for good/)
    assert.match(none?.problem ?? '', /is no feed that can be read/)
    assert.match(silent?.problem ?? '', /no whole answer within/)
    assert.deepEqual([broken?.enabled, gone?.enabled], [true, false])
    const wait = async () => Date.parse((await ledger.sources.list())[0]?.next ?? '') - (START + home.clock * 3_600_000)
    assert.equal(await wait(), 3_600_000)
    home.clock = 1
    await home.refresh()
    assert.equal(await wait(), 7_200_000)
    // Working again, it is as before.
    home.clock = 3
    site.set('broken.test/feed', rss())
    await home.refresh()
    const [mended] = await ledger.sources.list()
    assert.deepEqual([mended?.failures, mended?.problem], [0, null])
  }))

test('a host that asks to be left alone is, by all its sources, also in the next process', () =>
  house(async (home) => {
    const { site, server, ledger } = home
    await home.watch({ address: server.at('harbour.test', '/busy') })
    await home.watch({ address: server.at('harbour.test', '/feed') })
    site.set('harbour.test/busy', (_, response) => void response.writeHead(429, { 'retry-after': '36000' }).end())
    site.set('harbour.test/feed', rss())
    await home.refresh()
    const [busy, other] = await ledger.sources.list()
    assert.match(busy?.problem ?? '', /asked too often/)
    assert.equal(other?.next, new Date(START + 36_000_000).toISOString())
    const asked = server.asked.length
    home.clock = 9
    await home.refresh()
    assert.equal(server.asked.length, asked)
    home.clock = 11
    site.delete('harbour.test/busy')
    await home.refresh()
    assert.ok(server.asked.length > asked)
  }))

test('followed titles are read first, the rest of a long feed at later looks', () =>
  house(async (home) => {
    const { site, server, ledger } = home
    const items = Array.from({ length: 120 }, (_, i) =>
      item(server.at('harbour.test', `/${i}`), i === 119 ? 'Night Ferry' : `Show ${i}`),
    )
    site.set('harbour.test/feed', rss(...items))
    for (let i = 0; i < 120; i++) site.set(`harbour.test/${i}`, page(i === 119 ? 'Night Ferry' : `Show ${i}`))
    await ledger.follow({ title: 'Night Ferry', season: null, kind: 'series' }, DAY)
    await home.watch({ address: server.at('harbour.test', '/feed') })
    const first = await home.refresh()
    assert.deepEqual([first.new, first.followed], [50, 1])
    home.clock = 24
    assert.equal((await home.refresh()).new, 50)
    home.clock = 48
    assert.equal((await home.refresh()).new, 20)
    home.clock = 72
    assert.equal((await home.refresh()).new, 0)
  }))

test('the interval follows the news', () =>
  house(async (home) => {
    const { site, server, ledger } = home
    await home.watch({ address: server.at('harbour.test', '/feed') })
    const intervals: number[] = []
    for (const i of [1, 2, 3, 3, 3]) {
      const address = server.at('harbour.test', `/${i}`)
      site.set('harbour.test/feed', rss(item(address, `Show ${i}`))).set(`harbour.test/${i}`, page(`Show ${i}`))
      await home.refresh()
      intervals.push((await ledger.sources.list())[0]?.interval ?? 0)
      home.clock += 24
    }
    assert.deepEqual(intervals, [30, 15, 15, 23, 35])
  }))

test('a news sitemap brings the pages of the last days, also through an index', () =>
  house(async (home) => {
    const { site, server } = home
    const url = (path: string, day: string) =>
      `<url><loc>${server.at('harbour.test', path)}</loc><lastmod>${day}</lastmod></url>`
    site.set('harbour.test/map', `<urlset>${url('/new', '2025-02-27')}${url('/old', '2024-01-01')}</urlset>`)
    site.set(
      'harbour.test/index',
      `<sitemapindex><sitemap><loc>${server.at('harbour.test', '/map')}</loc></sitemap></sitemapindex>`,
    )
    site.set('harbour.test/new', page('Night Ferry')).set('harbour.test/old', page('Old Pier'))
    await home.watch({ kind: 'sitemap', address: server.at('harbour.test', '/index') })
    assert.equal((await home.refresh()).new, 1)
    assert.ok(!server.asked.includes('harbour.test /old'))
  }))

test('a page that is watched has a version for each change of its text', () =>
  house(async (home) => {
    const { site, server, ledger } = home
    const address = server.at('harbour.test', '/everything')
    await home.watch({ kind: 'page', address })
    site.set('harbour.test/everything', page('Night Ferry'))
    assert.equal((await home.refresh()).new, 1)
    home.clock = 24
    site.set('harbour.test/everything', page('Night Ferry').replace('</head>', '<meta name="x" content="y"></head>'))
    assert.deepEqual(await home.refresh(), { sources: 1, new: 0, changed: 0, followed: 0, failed: 0 })
    home.clock = 48
    site.set('harbour.test/everything', page('Night Ferry').replace('comes in 2027', 'comes in 2028'))
    assert.equal((await home.refresh()).changed, 1)
    assert.equal((await ledger.versions(address)).length, 2)
  }))

test('a folder is read file by file, and again where a file changed', () =>
  house(async (home) => {
    const folder = mkdtempSync(join(tmpdir(), 'whenabouts-folder-'))
    try {
      writeFileSync(join(folder, 'one.txt'), SENTENCE('Night Ferry'))
      await home.watch({ kind: 'folder', address: folder })
      assert.equal((await home.refresh()).new, 1)
      home.clock = 24
      writeFileSync(join(folder, 'two.txt'), SENTENCE('Old Pier'))
      writeFileSync(join(folder, 'one.txt'), `${SENTENCE('Night Ferry')} It has 8 episodes.`)
      writeFileSync(join(folder, 'bad.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]))
      const { new: added, changed, failed } = await home.refresh()
      assert.deepEqual([added, changed, failed], [1, 1, 1])
      assert.match((await home.ledger.sources.list())[0]?.problem ?? '', /bad\.txt: .*not text/)
    } finally {
      rmSync(folder, { recursive: true })
    }
  }))

test('a feed that moved for good has its new address', () =>
  house(async (home) => {
    const { site, server, ledger } = home
    await home.watch({ address: server.at('harbour.test', '/old') })
    site
      .set('harbour.test/old', (_, response) => void response.writeHead(301, { location: '/feed' }).end())
      .set('harbour.test/feed', rss())
    await home.refresh()
    assert.equal((await ledger.sources.list())[0]?.address, server.at('harbour.test', '/feed'))
  }))

test('what sources brought and nobody asks for is forgotten in time', () =>
  house(async (home) => {
    const { site, server, ledger } = home
    const shows = ['Night Ferry', 'Old Pier', 'Asked About']
    site.set('harbour.test/feed', rss(...shows.map((show, i) => item(server.at('harbour.test', `/${i}`), show))))
    for (const [i, show] of shows.entries()) site.set(`harbour.test/${i}`, page(show))
    await home.watch({ address: server.at('harbour.test', '/feed') })
    await ledger.follow({ title: 'Night ferry', season: 2, kind: 'series' }, DAY)
    assert.equal((await home.refresh()).new, 3)
    await ledger.ask('Asked About', '2025-06-01')
    assert.equal(await forgetOld(ledger, '2025-07-01', 180), 0)
    assert.equal(await forgetOld(ledger, '2025-09-01', 180), 1)
    const left = (await ledger.releases()).map(({ title }) => title)
    assert.deepEqual([...new Set(left)], ['Asked About', 'Night ferry'])
    // The feed still lists it: it is not read again.
    home.clock = 24
    site.set(
      'harbour.test/feed',
      rss(
        ...shows.map((show, i) => item(server.at('harbour.test', `/${i}`), show)),
        item(server.at('harbour.test', '/0?x'), 'Again'),
      ),
    )
    await home.refresh()
    assert.equal((await ledger.documents(['Old Pier'])).length, 0)
  }))

test('the budget of a host lasts longer than a pass', () =>
  house(async (home) => {
    const { site, server, ledger } = home
    for (const n of [1, 2, 3]) {
      site.set(`harbour.test/${n}`, rss())
      await home.watch({ address: server.at('harbour.test', `/${n}`) })
    }
    const fetcher = { agent: server.agent, manners: { pause: 0, budget: 2 } }
    const watch = keepWatch(ledger, { every: 10, fetcher, today: () => DAY, env: {} })
    // Its robots.txt and one feed; the others are put off by an hour, whatever the number of passes.
    const put = async () =>
      (await ledger.sources.list()).filter(({ next }) => Date.parse(next) - Date.now() > 3_500_000)
    while ((await put()).length < 3) await new Promise((soon) => setTimeout(soon, 10))
    await ledger.sources.change(2, { next: '' })
    await new Promise((soon) => setTimeout(soon, 100))
    await watch.stop()
    assert.equal(server.asked.length, 2)
  }))

test('the watch looks by itself until it is stopped, and a stop loses nothing', () =>
  house(async (home) => {
    const { site, server, ledger } = home
    site
      .set('harbour.test/feed', rss(item(server.at('harbour.test', '/1'), 'Night Ferry')))
      .set('harbour.test/1', page('Night Ferry'))
    await home.watch({ address: server.at('harbour.test', '/feed') })
    const { promise, resolve } = Promise.withResolvers<Pass>()
    const fetcher = { agent: server.agent, manners: { pause: 0 } }
    const watch = keepWatch(ledger, { every: 20, onPass: resolve, fetcher, today: () => DAY, env: {} })
    assert.equal((await promise).new, 1)
    await watch.stop()
    site.set('slow.test/feed', () => {})
    await home.watch({ address: server.at('slow.test', '/feed') })
    const again = keepWatch(ledger, { every: 20, fetcher, today: () => DAY, env: {} })
    while (!server.asked.includes('slow.test /feed')) await new Promise((soon) => setTimeout(soon, 10))
    const start = performance.now()
    await again.stop()
    assert.ok(performance.now() - start < 2000)
    // It was not the fault of the source, and it is looked at again.
    const slow = (await ledger.sources.list()).at(-1)
    assert.deepEqual([slow?.failures, slow?.problem, slow?.next], [0, null, ''])
  }))
