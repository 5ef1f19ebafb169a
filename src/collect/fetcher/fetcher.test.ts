import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import type { HostState } from '../../host.ts'
import { Fetcher, type Answer, type FetcherOptions } from './index.ts'
import { loopback, type Handler, type Loopback } from './loopback.fixture.ts'
import { backOff, freshFor, retryAfter } from './waiting.ts'

const ASK = { accept: 'text/plain', limit: 10_000 } as const
const QUICK = { manners: { pause: 0 } } as const

const paths =
  (answers: Readonly<Record<string, Handler>>): Handler =>
  (request, response) =>
    (answers[request.url ?? ''] ?? status(404))(request, response)
const status =
  (code: number, headers: Record<string, string> = {}, body = ''): Handler =>
  (_, response) =>
    void response.writeHead(code, headers).end(body)
const page = status(200, { 'content-type': 'text/plain' }, 'text')

async function withServer(handler: Handler, body: (server: Loopback) => Promise<void>): Promise<void> {
  await using server = await loopback(handler)
  await body(server)
}
const fetcherOf = (server: Loopback, options: FetcherOptions = {}) =>
  new Fetcher({ agent: server.agent, ...QUICK, ...options })
const said = (answer: Answer) => (answer.status === 'refused' ? answer.error.message : answer.status)

test('a page is read with what the server says of it', () =>
  withServer(
    paths({ '/a': status(200, { etag: '"1"', 'last-modified': 'x', 'cache-control': 'max-age=600' }, 'text') }),
    async (server) => {
      const answer = await fetcherOf(server).get(server.at('one.test', '/a'), ASK)
      assert.ok(answer.status === 'read')
      assert.equal(Buffer.from(answer.bytes).toString(), 'text')
      assert.deepEqual([answer.etag, answer.lastModified, answer.freshFor, answer.moved], ['"1"', 'x', 600, null])
    },
  ))

test('what is known is not sent again', () =>
  withServer(
    (request, response) => {
      const known = request.headers['if-none-match'] === '"1"' && request.headers['if-modified-since'] === 'then'
      status(known ? 304 : 200, {}, 'text')(request, response)
    },
    async (server) => {
      const fetcher = fetcherOf(server)
      const ask = { ...ASK, robots: false }
      assert.equal(
        said(await fetcher.get(server.at('one.test', '/a'), { ...ask, etag: '"1"', lastModified: 'then' })),
        'unchanged',
      )
      assert.equal(said(await fetcher.get(server.at('one.test', '/a'), { ...ask, etag: '"2"' })), 'read')
    },
  ))

test('the program says who it is', async () => {
  const agents = new Set<string | undefined>()
  await withServer(
    (request, response) => {
      agents.add(request.headers['user-agent'])
      page(request, response)
    },
    async (server) => void (await fetcherOf(server).get(server.at('one.test', '/a'), ASK)),
  )
  assert.equal(agents.size, 1)
  assert.match([...agents][0] ?? '', /^whenabouts\/\d+\.\d+\.\d+ \(.*robots\.txt.*\)$/)
})

const ROBOTS: readonly (readonly [string, Handler, string])[] = [
  ['none', status(404), 'read'],
  ['one that allows it', status(200, {}, 'User-agent: *\nDisallow: /private\n'), 'read'],
  ['one that forbids it to all', status(200, {}, 'User-agent: *\nDisallow: /\n'), 'is not for programs'],
  [
    'one that forbids it to this program',
    status(200, {}, 'User-agent: whenabouts\nDisallow: /a\n\nUser-agent: *\nAllow: /'),
    'is not for programs',
  ],
  ['one that forbids it to another', status(200, {}, 'User-agent: other\nDisallow: /\n'), 'read'],
  ['one that its server fails to give', status(500), 'is not for programs'],
  [
    'one that moved',
    (request, response) => status(301, { location: '/rules.txt' })(request, response),
    'is not for programs',
  ],
]
for (const [name, robots, expected] of ROBOTS)
  test(`robots.txt: ${name}`, () =>
    withServer(
      paths({ '/robots.txt': robots, '/a': page, '/rules.txt': status(200, {}, 'User-agent: *\nDisallow: /a') }),
      async (server) => {
        const fetcher = fetcherOf(server)
        assert.ok(said(await fetcher.get(server.at('one.test', '/a'), ASK)).includes(expected))
        await fetcher.get(server.at('one.test', '/a'), ASK)
        assert.equal(server.asked.filter((path) => path.endsWith('/robots.txt')).length, 1)
      },
    ))

test('rules are remembered for a day', () =>
  withServer(paths({ '/a': page }), async (server) => {
    const then = Date.parse('2025-03-01T08:00:00Z')
    const remembered = async (): Promise<HostState> => ({
      robots: 'User-agent: *\nDisallow: /',
      robotsAt: new Date(then).toISOString(),
      notBefore: null,
      failures: 0,
    })
    const at = server.at('one.test', '/a')
    const hours = (n: number) => fetcherOf(server, { remembered, now: () => then + n * 3_600_000 })
    assert.match(said(await hours(23).get(at, ASK)), /is not for programs/)
    assert.equal(said(await hours(25).get(at, ASK)), 'read')
  }))

test('one request per host at a time, and hosts do not wait for each other', async () => {
  let now = 0
  let most = 0
  const perHost = new Map<string, number>()
  const together: number[] = []
  await withServer(
    (request, response) => {
      const host = request.headers.host ?? ''
      perHost.set(host, (perHost.get(host) ?? 0) + 1)
      together.push(perHost.get(host) ?? 0)
      most = Math.max(most, ++now)
      setTimeout(() => {
        now--
        perHost.set(host, (perHost.get(host) ?? 0) - 1)
        page(request, response)
      }, 20)
    },
    async (server) => {
      const fetcher = fetcherOf(server)
      const addresses = ['one', 'two', 'three'].flatMap((host) =>
        Array.from({ length: 4 }, (_, i) => server.at(`${host}.test`, `/${i}`)),
      )
      await Promise.all(addresses.map((address) => fetcher.get(address, { ...ASK, robots: false })))
    },
  )
  assert.deepEqual(new Set(together), new Set([1]))
  assert.equal(most, 3)
})

test('between two requests to a host there is a pause, the longer one of robots.txt included', () =>
  withServer(
    paths({ '/robots.txt': status(200, {}, 'User-agent: *\nCrawl-delay: 0.15\n'), '/a': page, '/b': page }),
    async (server) => {
      const fetcher = new Fetcher({ agent: server.agent, manners: { pause: 50 } })
      const start = performance.now()
      await fetcher.get(server.at('one.test', '/a'), ASK)
      const first = performance.now() - start
      await fetcher.get(server.at('one.test', '/b'), ASK)
      const second = performance.now() - start - first
      assert.ok(first >= 149 && second >= 149, `${first} ${second}`)
    },
  ))

test('a host that asks to be left alone is', () =>
  withServer(paths({ '/busy': status(429, { 'retry-after': '120' }), '/a': page }), async (server) => {
    let now = Date.parse('2025-03-01T08:00:00Z')
    const fetcher = fetcherOf(server, { now: () => now })
    const busy = await fetcher.get(server.at('one.test', '/busy'), ASK)
    assert.ok(busy.status === 'refused' && busy.until === now + 120_000)
    assert.match(busy.error.message, /asked too often.*in 120 s/)
    const asked = server.asked.length
    assert.deepEqual(await fetcher.get(server.at('one.test', '/a'), ASK), { status: 'later', until: now + 120_000 })
    assert.equal(server.asked.length, asked)
    assert.equal(said(await fetcher.get(server.at('two.test', '/a'), ASK)), 'read')
    assert.equal((await fetcher.changedHosts()).get(`one.test:${server.port}`)?.notBefore, '2025-03-01T08:02:00.000Z')
    now += 121_000
    assert.equal(said(await fetcher.get(server.at('one.test', '/a'), ASK)), 'read')
    assert.equal((await fetcher.changedHosts()).get(`one.test:${server.port}`)?.notBefore, null)
    assert.equal((await fetcher.changedHosts()).size, 0)
  }))

test('a host that keeps failing is asked less and less', () =>
  withServer(status(500), async (server) => {
    const fetcher = fetcherOf(server, { now: () => 0 })
    const ask = { ...ASK, robots: false }
    const answers = []
    for (let i = 0; i < 4; i++) answers.push(said(await fetcher.get(server.at('one.test', `/${i}`), ask)))
    assert.match(answers[0] ?? '', /fails on its server: try again later \(HTTP 500\)/)
    assert.equal(answers[3], 'later')
    assert.equal(server.asked.length, 3)
  }))

test('an hour has a budget for each host', () =>
  withServer(page, async (server) => {
    let now = 1_000_000
    const fetcher = fetcherOf(server, { manners: { pause: 0, budget: 3 }, now: () => now })
    const answers = []
    for (let i = 0; i < 3; i++) answers.push(said(await fetcher.get(server.at('one.test', '/a'), ASK)))
    assert.deepEqual(answers, ['read', 'read', 'later'])
    now += 3_600_000
    assert.equal(said(await fetcher.get(server.at('one.test', '/a'), ASK)), 'read')
  }))

test('a page that moved for good is said to have, one that moved for now is not', () =>
  withServer(
    paths({
      '/old': status(301, { location: '/new' }),
      '/now': status(302, { location: '/new' }),
      '/both': status(308, { location: '/now' }),
      '/new': page,
    }),
    async (server) => {
      const fetcher = fetcherOf(server)
      const moved = async (path: string) => {
        const answer = await fetcher.get(server.at('one.test', path), ASK)
        assert.ok(answer.status === 'read')
        assert.equal(answer.url, server.at('one.test', '/new'))
        return answer.moved && new URL(answer.moved).pathname
      }
      assert.deepEqual([await moved('/old'), await moved('/now'), await moved('/both')], ['/new', null, '/now'])
    },
  ))

test('a key goes to no other host, and every host’s rules hold', () => {
  const keys: unknown[] = []
  return withServer(
    (request, response) => {
      const one = request.headers.host?.startsWith('one.')
      if (request.url === '/robots.txt')
        return status(200, {}, one ? '' : 'User-agent: *\nDisallow: /closed')(request, response)
      keys.push(request.headers['x-api-key'])
      const to = `http://two.test${/:\d+$/.exec(request.headers.host ?? '')?.[0]}`
      return one ? status(302, { location: `${to}${request.url}` })(request, response) : page(request, response)
    },
    async (server) => {
      const fetcher = fetcherOf(server)
      const ask = { ...ASK, headers: { 'x-api-key': 'secret' } }
      assert.equal(said(await fetcher.get(server.at('one.test', '/open'), ask)), 'read')
      assert.deepEqual(keys, ['secret', undefined])
      assert.match(said(await fetcher.get(server.at('one.test', '/closed'), ask)), /is not for programs/)
    },
  )
})

const BOMB = gzipSync(Buffer.alloc(50_000_000))

const WRONG: readonly (readonly [string, Handler, RegExp])[] = [
  ['too large, as announced', status(200, { 'content-length': '20000' }), /has 20 kB, more than 10 kB/],
  [
    'too large, unannounced',
    (_, response) => void response.writeHead(200).end('x'.repeat(20_000)),
    /is larger than 10 kB/,
  ],
  [
    'a bomb',
    (_, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(BOMB),
    /is larger than 10 kB/,
  ],
  ['gone', status(410), /is gone for good/],
  ['silent', () => {}, /no whole answer within 0.3 s/],
  [
    'a circle',
    (request, response) => status(302, { location: `${request.url}` })(request, response),
    /redirects in a circle/,
  ],
]
for (const [name, handler, expected] of WRONG)
  test(`refused: ${name}`, () =>
    withServer(handler, async (server) => {
      const answer = await fetcherOf(server, { timeout: 300 }).get(server.at('one.test', '/a'), {
        ...ASK,
        robots: false,
      })
      assert.match(said(answer), expected)
      assert.equal(answer.status === 'refused' && answer.gone, name === 'gone')
    }))

test('private addresses are refused unless they are allowed', () =>
  withServer(page, async (server) => {
    const fetcher = new Fetcher(QUICK)
    const at = `http://127.0.0.1:${server.port}/a`
    assert.match(said(await fetcher.get(at, ASK)), /a private address/)
    assert.equal(said(await fetcher.get(at, { ...ASK, allowPrivate: true })), 'read')
  }))

const NOW = Date.parse('2025-03-01T08:00:00Z')
const WAITS: readonly (readonly [string | null, number | null])[] = [
  [null, null],
  ['120', 120_000],
  ['Sat, 01 Mar 2025 08:01:00 GMT', 60_000],
  ['Sat, 01 Mar 2025 07:00:00 GMT', 0],
  ['999999999', 86_400_000],
  ['soon', null],
]
for (const [header, expected] of WAITS)
  test(`Retry-After: ${header}`, () => assert.equal(retryAfter(header, NOW), expected))

test('waits double and end at six hours', () => {
  assert.deepEqual([1, 2, 3, 10, 1000].map(backOff), [60_000, 120_000, 240_000, 21_600_000, 21_600_000])
})

const FRESH: readonly (readonly [Record<string, string>, number])[] = [
  [{}, 0],
  [{ 'cache-control': 'public, max-age=600' }, 600],
  [{ 'cache-control': 'no-cache, max-age=600' }, 0],
  [{ expires: 'Sat, 01 Mar 2025 08:10:00 GMT' }, 600],
  [{ expires: '0' }, 0],
]
for (const [headers, expected] of FRESH)
  test(`fresh for: ${JSON.stringify(headers)}`, () =>
    assert.equal(freshFor({ get: (name) => headers[name] ?? null }, NOW), expected))
