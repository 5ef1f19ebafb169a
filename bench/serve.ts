/**
 * Requests a second of the release page, the API and the calendar, against a bare Hono route in the same run. The server is a process
 * of its own, with the examples in its ledger; routes take turns, so that a busy machine is busy for all of them. `cached`: the same
 * address over and over. `computed`: another day each time, so that no answer is there
 * yet and each is forecast and written anew; what is the same on all days may be kept from one to the next.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'
import type { AddressInfo } from 'node:net'
import { Pool } from 'undici'
import { collect } from '../src/collect/index.ts'
import { openSqlite } from '../src/keep/sqlite.ts'
import { read } from '../src/read/index.ts'
import { ledgerSource } from '../src/tell/ledger-source.ts'
import { pages } from '../src/tell/server.ts'

const TODAY = '2025-06-01'
/** Connections, rounds, and ms that a route is asked for in a round. */
const CONNECTIONS = 16
const ROUNDS = 9
const TURN = 150
/** As browsers ask. */
const BROWSER = { 'accept-encoding': 'gzip' }
const RELEASE = '/releases/all-of-us-are-dead/2'

if (process.argv[2] === 'server') await serveExamples()
else await measure()

async function serveExamples(): Promise<void> {
  const ledger = await openSqlite(':memory:')
  for await (const found of collect([path.join(import.meta.dirname, '..', 'examples')]))
    if (!('error' in found)) await ledger.add([{ article: found.article, document: read(found.article) }], TODAY)
  const app = new Hono()
  app.get('/bare', (c) => c.text('ok'))
  const sized = new Map<number, string>()
  app.get('/bare/:bytes', (c) => {
    const bytes = Number(c.req.param('bytes'))
    let body = sized.get(bytes)
    if (body === undefined) sized.set(bytes, (body = 'x'.repeat(bytes)))
    return c.text(body)
  })
  app.route('/', pages({ source: ledgerSource(ledger, () => TODAY), ledger }))
  const server = createAdaptorServer({ fetch: app.fetch })
  server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port))
}

interface Route {
  readonly name: string
  readonly path: (i: number) => string
}

async function measure(): Promise<void> {
  const child = spawn(process.execPath, [import.meta.filename, 'server'], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [port] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
  const pool = new Pool(`http://127.0.0.1:${port}`, { connections: CONNECTIONS })
  try {
    const first = Date.UTC(2022, 0, 1)
    const day = (i: number) => new Date(first + (i % 1200) * 86_400_000).toISOString().slice(0, 10)
    const size = async (where: string) =>
      (await (await pool.request({ path: where, method: 'GET', headers: BROWSER })).body.arrayBuffer()).byteLength
    const cached = [
      { name: 'release page', path: RELEASE },
      { name: 'API, one release', path: `/api${RELEASE}` },
      { name: 'API, list of releases', path: '/api/releases' },
      { name: 'calendar', path: `${RELEASE}.ics` },
    ]
    const sizes = await Promise.all(cached.map((one) => size(one.path)))
    const routes: Route[] = [
      ...cached.flatMap((one, i) => [
        { name: `${one.name}, cached`, path: () => one.path },
        { name: `a bare route of its ${sizes[i]} bytes`, path: () => `/bare/${sizes[i]}` },
      ]),
      { name: 'release page, computed', path: (i) => `${RELEASE}?as_of=${day(i)}` },
      { name: 'API, one release, computed', path: (i) => `/api${RELEASE}?as_of=${day(i + 600)}` },
    ]
    const seen = new Map<string, { readonly rate: number; readonly share: number; readonly late: number }[]>()
    let asked = 0
    const turn = async (route: Route) => {
      const times: number[] = []
      const begin = performance.now()
      await Promise.all(
        Array.from({ length: CONNECTIONS }, async () => {
          while (performance.now() < begin + TURN) {
            const start = performance.now()
            const { statusCode, body } = await pool.request({
              path: route.path(asked++),
              method: 'GET',
              headers: BROWSER,
            })
            await body.dump({ limit: 1e9 })
            if (statusCode !== 200) throw new Error(`${route.name}: ${statusCode}`)
            times.push(performance.now() - start)
          }
        }),
      )
      const late = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? 0
      return { rate: (times.length * 1000) / (performance.now() - begin), late }
    }
    const bare: Route = { name: 'bare', path: () => '/bare' }
    const bares: number[] = []
    for (let round = 0; round < ROUNDS; round++)
      for (const route of routes) {
        // The bare route right before and after, so that what else the machine does weighs on both.
        const before = await turn(bare)
        const own = await turn(route)
        const after = await turn(bare)
        const beside = (before.rate + after.rate) / 2
        bares.push(beside)
        const mine = seen.get(route.name) ?? []
        mine.push({ rate: own.rate, share: own.rate / beside, late: own.late })
        seen.set(route.name, mine)
      }
    const median = (all: readonly number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]!
    console.log('| route | requests/s | of the bare route | p99, ms |')
    console.log('| --- | ---: | ---: | ---: |')
    console.log(`| bare route | ${Math.round(median(bares))} | 1.00 | |`)
    for (const [name, turns] of seen)
      console.log(
        `| ${name} | ${Math.round(median(turns.map(({ rate }) => rate)))} | ${median(turns.map(({ share }) => share)).toFixed(2)} | ${median(turns.map(({ late }) => late)).toFixed(1)} |`,
      )
  } finally {
    await pool.destroy()
    child.kill()
  }
}
