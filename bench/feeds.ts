/**
 * Refreshing feeds: a thousand feeds of twenty items, each on a host of its own, from a server on loopback that runs in a
 * thread of its own. Pauses between requests to a host are left out, everything else is as it is for users: robots.txt,
 * conditional requests, the ledger on disk. Speed is by the time of the thread that does it all, so that a busy machine does not count.
 * A pass in which one feed in ten has a new article is what most passes are like.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { Agent } from 'undici'
import { openSqlite } from '../src/keep/sqlite.ts'
import { refresh } from '../src/watch/refresh.ts'

const FEEDS = 1000
const ITEMS = 20
/** Feeds a second, in a pass in which one feed in ten has something new (issue: "1,000 feeds in one pass"). */
const MARK = 300

const text = (show: string): string =>
  `<p>Kanal 5 has renewed “${show}” for season 2, it said on Tuesday. Season 2 of “${show}” is to come in 2027.</p>` +
  '<p>Nobody has said how many episodes there will be, and the cast has not been named either.</p>'.repeat(18)

function feed(n: number, newest: number, stamp: number): string {
  const items = Array.from({ length: ITEMS }, (_, i) => {
    const id = newest - i
    return `<item><title>Show ${n} ${id} is renewed</title><guid>${id}</guid><pubDate>Mon, 02 Jun 2025 10:00:00 GMT</pubDate><content:encoded><![CDATA[${text(`Show ${n} ${id}`)}]]></content:encoded></item>`
  })
  return `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Feed ${n}</title><lastBuildDate>${stamp}</lastBuildDate>${items.join('')}</channel></rss>`
}

/** What the server sends: changed from outside before each pass. */
interface Mode {
  readonly conditional: boolean
  /** A number that stands in every feed. */
  readonly stamp: number
  /** Feeds whose number divides by it have this many new items. */
  readonly every: number
  readonly news: number
}

function serve(): void {
  let mode: Mode = { conditional: true, stamp: 0, every: 1, news: 0 }
  parentPort?.on('message', (next: Mode) => {
    mode = next
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    parentPort?.postMessage('ready')
  })
  const server = createServer((request, response) => {
    if (request.url === '/robots.txt') return void response.writeHead(404).end()
    const n = Number(/\d+/.exec(request.headers.host ?? '')?.[0])
    const newest = 1000 + (n % mode.every === 0 ? mode.news : 0)
    const etag = `"${newest}-${mode.stamp}"`
    if (mode.conditional && request.headers['if-none-match'] === etag)
      return void response.writeHead(304, { etag }).end()
    response.writeHead(200, { 'content-type': 'application/rss+xml', ...(mode.conditional ? { etag } : {}) })
    response.end(feed(n, newest, mode.stamp))
  })
  server.listen(0, '127.0.0.1', () => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    parentPort?.postMessage((server.address() as AddressInfo).port)
  })
}

async function measure(): Promise<void> {
  const worker = new Worker(new URL(import.meta.url))
  const told = (): Promise<unknown> => new Promise((done) => worker.once('message', done))
  const port = Number(await told())
  const agent = new Agent({ connect: { lookup: (_, __, found) => found(null, [{ address: '127.0.0.1', family: 4 }]) } })
  const folder = mkdtempSync(path.join(tmpdir(), 'whenabouts-bench-'))
  const ledger = await openSqlite(path.join(folder, 'ledger.sqlite'))
  let day = 0
  try {
    await ledger.sources.add(
      Array.from({ length: FEEDS }, (_, n) => ({
        kind: 'feed' as const,
        address: `http://feed-${n}.test:${port}/feed`,
      })),
      '2025-06-01',
    )
    const pass = async (name: string, mode: Mode, mark?: number): Promise<void> => {
      const ready = told()
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      worker.postMessage(mode)
      await ready
      const now = Date.parse('2025-06-01T00:00:00Z') + day++ * 86_400_000 * 2
      const start = performance.now()
      const busy = process.threadCpuUsage()
      const done = await refresh(ledger, {
        fetcher: { agent, manners: { pause: 0 } },
        now: () => now,
        today: () => '2025-06-01',
      })
      const { user, system } = process.threadCpuUsage(busy)
      const own = (user + system) / 1e6
      const seconds = (performance.now() - start) / 1000
      const speed = Math.round(done.sources / own)
      const judged = mark === undefined ? '' : speed >= mark ? ` (mark ${mark}: reached)` : ` (mark ${mark}: MISSED)`
      console.log(
        `${name}: ${speed} feeds/s${judged}; ${done.failed} failed, ${done.new} articles read; ${own.toFixed(1)} s of the thread, ${seconds.toFixed(1)} s by the clock`,
      )
      if (done.sources !== FEEDS || done.failed > 0) process.exitCode = 1
    }
    await pass('first look, every item is read', { conditional: true, stamp: 0, every: 1, news: 0 })
    await pass('nothing changed (304)', { conditional: true, stamp: 0, every: 1, news: 0 })
    await pass('sent again without validators, nothing new', { conditional: false, stamp: 1, every: 1, news: 0 })
    await pass('one feed in ten has a new article', { conditional: true, stamp: 2, every: 10, news: 1 }, MARK)
    await pass('every feed has a new article', { conditional: true, stamp: 3, every: 1, news: 2 })
  } finally {
    await ledger.close()
    await agent.destroy()
    await worker.terminate()
    rmSync(folder, { recursive: true, force: true })
  }
}

if (isMainThread) await measure()
else serve()
