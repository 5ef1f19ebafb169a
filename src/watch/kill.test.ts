import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { loopback } from '../collect/fetcher/loopback.fixture.ts'
import { openSqlite } from '../keep/sqlite.ts'
import { refresh } from './refresh.ts'

const FEEDS = 30
const DAY = '2025-03-01'

/** A process that refreshes a ledger; all its connections lead to loopback. */
const CHILD = `
  const [, file] = process.argv
  const { Agent } = await import('undici')
  const { openSqlite } = await import(process.env.SRC + '/keep/sqlite.ts')
  const { refresh } = await import(process.env.SRC + '/watch/refresh.ts')
  const agent = new Agent({ connect: { lookup: (_, __, found) => found(null, [{ address: '127.0.0.1', family: 4 }]) } })
  const ledger = await openSqlite(file)
  await refresh(ledger, { today: () => '${DAY}', fetcher: { agent, manners: { pause: 0 } } })
`

test('a refresh that is killed with kill -9 loses nothing and repeats nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'whenabouts-kill-'))
  const shows = Array.from(
    { length: FEEDS },
    (_, i) => `Show ${String.fromCharCode(65 + (i % 26)).repeat(1 + Math.floor(i / 26))}`,
  )
  const { promise: half, resolve: reached } = Promise.withResolvers<void>()
  let sent = 0
  let killed = false
  await using server = await loopback((request, response) => {
    const n = Number(/\d+/.exec(request.headers.host ?? '')?.[0])
    if (request.url === '/robots.txt') return void response.writeHead(404).end()
    const text = `Netflix has renewed “${shows[n]}” for season 2. ${'They said so on Tuesday. '.repeat(80)}`
    const item = `<item><title>${shows[n]} is renewed</title><guid>1</guid><description>${text}</description></item>`
    // Every third feed keeps its reader waiting until it is killed.
    if (killed || n % 3 !== 0) response.end(`<rss version="2.0"><channel><title>${n}</title>${item}</channel></rss>`)
    if (++sent === FEEDS) reached()
  })
  const file = join(folder, 'ledger.sqlite')
  try {
    const ledger = await openSqlite(file)
    const feeds = shows.map((_, n) => ({ kind: 'feed' as const, address: server.at(`feed-${n}.test`, '/feed') }))
    const ids = await ledger.sources.add(feeds, DAY)
    const child = spawn(process.execPath, ['--input-type=module', '-e', CHILD, file], {
      cwd: join(import.meta.dirname, '..', '..'),
      env: { ...process.env, SRC: join(import.meta.dirname, '..') },
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    await half
    // Some articles are written, others are under way.
    while ((await ledger.articles(100)).items.length === 0) await new Promise((soon) => setTimeout(soon, 5))
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
    killed = true
    const before = (await ledger.articles(100)).items.length
    assert.ok(before > 0 && before < FEEDS, `${before} articles when it was killed`)

    const fetcher = { agent: server.agent, manners: { pause: 0 } }
    const pass = await refresh(ledger, { ids, today: () => DAY, fetcher })
    assert.equal(pass.failed, 0)
    assert.equal((await ledger.articles(100)).items.length, FEEDS)
    assert.equal(new Set((await ledger.releases()).map(({ title }) => title)).size, FEEDS)
    // Once more: nothing is new.
    assert.equal((await refresh(ledger, { ids, today: () => DAY, fetcher })).new, 0)
    const counted = (await ledger.sources.list()).reduce((sum, { articles }) => sum + articles, 0)
    assert.ok(counted <= FEEDS, `${counted} articles counted`)
    await ledger.close()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
