import assert from 'node:assert/strict'
import type { IncomingMessage } from 'node:http'
import { test } from 'node:test'
import { loopback, type Loopback } from '../collect/fetcher/loopback.fixture.ts'
import type { Ledger } from '../keep/ledger.ts'
import { openSqlite } from '../keep/sqlite.ts'
import type { NewSource } from '../keep/watching/sources.ts'
import { refresh } from './refresh.ts'

const TODAY = '2025-03-01'

/** A database as a server of its own protocol: paths with their answers, a key where it wants one. */
interface Fake {
  readonly paths: Record<string, unknown>
  readonly allows?: (request: IncomingMessage) => boolean
}

async function withDatabase(
  { paths, allows = () => true }: Fake,
  body: (home: {
    readonly ledger: Ledger
    readonly server: Loopback
    readonly look: (
      source: Omit<NewSource, 'address'>,
      more?: { readonly env?: Record<string, string>; readonly today?: string },
    ) => Promise<void>
    readonly problem: () => Promise<string | null>
  }) => Promise<void>,
): Promise<void> {
  await using server = await loopback((request, response) => {
    if (!allows(request)) return void response.writeHead(401).end('{"error":"no"}')
    const found = paths[request.url ?? '']
    if (typeof found === 'number') return void response.writeHead(found, { 'retry-after': '600' }).end()
    if (typeof found === 'string' && found.startsWith('/'))
      return void response.writeHead(301, { location: found }).end()
    response.writeHead(found === undefined ? 404 : 200, { 'content-type': 'application/json' })
    response.end(typeof found === 'string' ? found : JSON.stringify(found ?? { name: 'Not Found' }))
  })
  const ledger = await openSqlite(':memory:')
  try {
    await body({
      ledger,
      server,
      async look(source, { env = {}, today = TODAY } = {}) {
        await ledger.sources.add([{ ...source, address: server.at('db.test', '') }], TODAY)
        const ids = (await ledger.sources.list()).map(({ id }) => id)
        const fetcher = { agent: server.agent, manners: { pause: 0 } }
        await refresh(ledger, { ids, env, today: () => today, fetcher })
      },
      problem: async () => (await ledger.sources.list())[0]?.problem ?? null,
    })
  } finally {
    await ledger.close()
  }
}

/** Releases that the ledger has of a title, as `season day certainty publisher`. */
async function dates(ledger: Ledger, title: string): Promise<string[]> {
  return (await ledger.documents([title])).flatMap(({ publisher, claims }) =>
    claims.flatMap((claim) => {
      assert.equal(claim.quote.length, claim.end - claim.start)
      return claim.property === 'release' && claim.value
        ? [`${claim.subject.season} ${claim.value.from} ${claim.certainty} ${publisher}`]
        : []
    }),
  )
}

const SERIES = { title: 'Night Ferry', season: null, kind: 'series' } as const
const FILM = { title: 'The Harbour', season: null, kind: 'film' } as const
const show = (id: number, name: string, more: object = {}) => ({
  id,
  name,
  url: `https://www.tvmaze.com/shows/${id}/x`,
  status: 'Running',
  premiered: '2023-05-01',
  network: { name: 'Kanal 5' },
  webChannel: null,
  ...more,
})
const SEASONS = [
  { number: 1, premiereDate: '2023-05-01', episodeOrder: 8 },
  { number: 2, premiereDate: '2025-06-01', episodeOrder: null },
  { number: 3, premiereDate: null, episodeOrder: null },
]
const MAZE: Fake = {
  paths: {
    '/search/shows?q=Night%20Ferry': [
      { score: 1, show: show(12, 'Night Ferry') },
      { score: 0.5, show: show(13, 'Night Ferry Tales') },
    ],
    '/shows/12?embed=seasons': show(12, 'Night Ferry', { _embedded: { seasons: SEASONS } }),
  },
}

test('TVmaze: the days of seasons, told by TVmaze itself, once', () =>
  withDatabase(MAZE, async ({ ledger, server, look, problem }) => {
    await ledger.follow(SERIES, TODAY)
    await look({ kind: 'tvmaze' })
    assert.equal(await problem(), null)
    assert.deepEqual(await dates(ledger, 'Night Ferry'), [
      '1 2023-05-01 happened tvmaze.com',
      '2 2025-06-01 expected tvmaze.com',
    ])
    const [document] = await ledger.documents(['Night Ferry'])
    assert.deepEqual(
      document?.claims
        .filter(({ property }) => property === 'network' || property === 'episodes')
        .map(({ value }) => value),
      [8, 'Kanal 5'],
    )
    const found = await ledger.entry(document?.id ?? '')
    for (const { quote, start, end } of document?.claims ?? [])
      assert.equal(found?.article.text.slice(start, end), quote)
    // The id is remembered: nobody searches again, and the same is not said again.
    assert.deepEqual((await ledger.follows())[0]?.ids, { tvmaze: '12' })
    await look({ kind: 'tvmaze' }, { today: '2025-03-02' })
    assert.equal(server.asked.filter((path) => path.includes('/search')).length, 1)
    assert.ok(!server.asked.some((path) => path.includes('robots')))
    assert.equal((await ledger.versions(document?.id ?? '')).length, 1)
  }))

test('TVmaze: a day that moved, and one that came, are new versions', () => {
  const paths = { ...MAZE.paths }
  return withDatabase({ paths }, async ({ ledger, look }) => {
    await ledger.follow(SERIES, TODAY)
    await look({ kind: 'tvmaze' })
    const moved = SEASONS.map((season) => (season.number === 2 ? { ...season, premiereDate: '2025-07-01' } : season))
    paths['/shows/12?embed=seasons'] = show(12, 'Night Ferry', { _embedded: { seasons: moved } })
    await look({ kind: 'tvmaze' }, { today: '2025-04-01' })
    assert.equal((await dates(ledger, 'Night Ferry')).at(1), '2 2025-07-01 expected tvmaze.com')
    await look({ kind: 'tvmaze' }, { today: '2025-07-02' })
    const id = (await ledger.documents(['Night Ferry']))[0]?.id ?? ''
    assert.equal((await ledger.versions(id)).length, 3)
    assert.equal((await dates(ledger, 'Night Ferry')).at(1), '2 2025-07-01 happened tvmaze.com')
  })
})

test('TVmaze: of several works with one name none is guessed; an id settles it', () =>
  withDatabase(
    {
      paths: {
        '/search/shows?q=Night%20Ferry': [
          { show: show(12, 'Night Ferry') },
          { show: show(99, 'Night Ferry', { premiered: '1999-01-01' }) },
        ],
        '/lookup/shows?imdb=tt0000099': '/shows/99',
        '/shows/99': show(99, 'Night Ferry'),
        '/shows/99?embed=seasons': show(99, 'Night Ferry', {
          status: 'Ended',
          _embedded: { seasons: SEASONS.slice(0, 1) },
        }),
      },
    },
    async ({ ledger, look, problem }) => {
      await ledger.follow(SERIES, TODAY)
      await look({ kind: 'tvmaze' })
      assert.deepEqual(await dates(ledger, 'Night Ferry'), [])
      assert.match(
        (await problem()) ?? '',
        /“Night Ferry” is Night Ferry \(2023, Kanal 5\) tvmaze:12 or Night Ferry \(1999, Kanal 5\) tvmaze:99/,
      )
      await ledger.follow(SERIES, TODAY, { imdb: 'tt0000099' })
      await look({ kind: 'tvmaze' })
      assert.equal(await problem(), null)
      const [document] = await ledger.documents(['Night Ferry'])
      assert.ok(document?.claims.some(({ property, value }) => property === 'renewal' && value === 'ended'))
    },
  ))

const KEY = 'f00df00df00df00df00df00df00df00d'
const TMDB: Fake = {
  allows: ({ url, headers }) =>
    new URL(url ?? '', 'http://x').searchParams.get('api_key') === KEY || headers.authorization === 'Bearer a.b.c',
  paths: {},
}
const tmdbPaths = (suffix: (path: string) => string) =>
  Object.fromEntries(
    Object.entries({
      '/search/tv?query=Night%20Ferry': { results: [{ id: 5, name: 'Night Ferry', first_air_date: '2023-05-01' }] },
      '/tv/5': {
        id: 5,
        status: 'Returning Series',
        networks: [{ name: 'Kanal 5' }],
        seasons: [
          { season_number: 0, air_date: '2023-01-01', episode_count: 3 },
          { season_number: 2, air_date: '2025-06-03', episode_count: 8 },
        ],
      },
      '/find/tt0000007?external_source=imdb_id': { movie_results: [{ id: 7, title: 'The Harbour' }], tv_results: [] },
      '/movie/7': { id: 7, release_date: '2025-12-24' },
    }).map(([path, answer]) => [suffix(path), answer]),
  )

for (const [name, key, suffix] of [
  ['a key in the address', KEY, (path: string) => `${path}${path.includes('?') ? '&' : '?'}api_key=${KEY}`],
  ['a token in a header', 'a.b.c', (path: string) => path],
] as const)
  test(`TMDB: series and films, with ${name}`, () =>
    withDatabase({ ...TMDB, paths: tmdbPaths(suffix) }, async ({ ledger, look, problem }) => {
      await ledger.follow(SERIES, TODAY)
      await ledger.follow(FILM, TODAY, { imdb: 'tt0000007' })
      await look({ kind: 'tmdb' }, { env: { WHENABOUTS_TMDB_KEY: key } })
      assert.equal(await problem(), null)
      assert.deepEqual(await dates(ledger, 'Night Ferry'), ['2 2025-06-03 expected themoviedb.org'])
      assert.deepEqual(await dates(ledger, 'The Harbour'), ['null 2025-12-24 expected themoviedb.org'])
    }))

const ARR_KEY = 's3cret-key'
const ARR = { allows: ({ headers }: IncomingMessage) => headers['x-api-key'] === ARR_KEY }

test('Sonarr: the first episodes of seasons', () =>
  withDatabase(
    {
      ...ARR,
      paths: {
        '/api/v3/series': [
          { id: 1, title: 'Another', tvdbId: 1, seasons: [] },
          {
            id: 2,
            title: 'Night Ferry (2023)',
            titleSlug: 'night-ferry',
            network: 'Kanal 5',
            ended: false,
            tvdbId: 77,
            seasons: [],
          },
          { broken: true },
        ],
        '/api/v3/episode?seriesId=2': [
          { seasonNumber: 0, episodeNumber: 1, airDate: '2020-01-01' },
          { seasonNumber: 2, episodeNumber: 2, airDate: '2025-06-08' },
          { seasonNumber: 2, episodeNumber: 1, airDate: '2025-06-01' },
          { seasonNumber: 3, episodeNumber: 1 },
        ],
      },
    },
    async ({ ledger, look, problem }) => {
      await ledger.follow(SERIES, TODAY)
      await look({ kind: 'sonarr', secret: ARR_KEY })
      assert.equal(await problem(), null)
      assert.deepEqual(await dates(ledger, 'Night Ferry'), ['2 2025-06-01 expected Sonarr'])
    },
  ))

test('Radarr: the first day on which a film can be seen anywhere', () =>
  withDatabase(
    {
      ...ARR,
      paths: {
        '/api/v3/movie': [
          {
            title: 'The Harbour',
            titleSlug: 'the-harbour',
            tmdbId: 7,
            inCinemas: '2025-12-24T00:00:00Z',
            digitalRelease: '2026-02-01T00:00:00Z',
          },
          { title: 'The Harbour', titleSlug: 'the-harbour-1950', tmdbId: 8, inCinemas: '1950-01-01T00:00:00Z' },
        ],
      },
    },
    async ({ ledger, look, problem }) => {
      await ledger.follow(FILM, TODAY)
      await look({ kind: 'radarr', secret: ARR_KEY })
      // Two have the name: neither is taken.
      assert.deepEqual(await dates(ledger, 'The Harbour'), [])
      assert.match((await problem()) ?? '', /“The Harbour” is The Harbour.*tmdb:7 or The Harbour.*tmdb:8/)
      await ledger.follow(FILM, TODAY, { tmdb: '7' })
      await look({ kind: 'radarr', secret: ARR_KEY })
      assert.equal(await problem(), null)
      assert.deepEqual(await dates(ledger, 'The Harbour'), ['null 2025-12-24 expected Radarr'])
    },
  ))

const FAILING: readonly (readonly [string, Fake, Omit<NewSource, 'address'>, RegExp])[] = [
  ['no key', TMDB, { kind: 'tmdb' }, /wants a key: set WHENABOUTS_TMDB_KEY/],
  ['a wrong key', TMDB, { kind: 'tmdb', secret: 'wr0ng' }, /does not take the key/],
  [
    'no JSON',
    { paths: { '/api/v3/series': '<html>' } },
    { kind: 'sonarr', secret: ARR_KEY },
    /did not answer with JSON at \/api\/v3\/series/,
  ],
  [
    'broken',
    { paths: { '/search/tv?query=Night%20Ferry&api_key=s3cret-key': 500 } },
    { kind: 'tmdb', secret: ARR_KEY },
    /fails on its server/,
  ],
]
for (const [name, fake, source, expected] of FAILING)
  test(`a database that fails is shown with its reason, never with its key: ${name}`, () =>
    withDatabase(fake, async ({ ledger, look, problem }) => {
      await ledger.follow(SERIES, TODAY)
      await look(source)
      assert.match((await problem()) ?? '', expected)
      assert.ok(!((await problem()) ?? '').includes('s3cret'))
    }))

test('a database that asks to be left alone is, and that is no failure', () =>
  withDatabase({ paths: { '/search/shows?q=Night%20Ferry': 429 } }, async ({ ledger, look, problem }) => {
    await ledger.follow(SERIES, TODAY)
    await look({ kind: 'tvmaze' })
    assert.equal(await problem(), null)
    const [source] = await ledger.sources.list()
    const wait = Date.parse(source?.next ?? '') - Date.now()
    assert.ok(wait > 590_000 && wait <= 600_000, String(wait))
  }))

test('nothing is asked while nothing is followed', () =>
  withDatabase(MAZE, async ({ server, look }) => {
    await look({ kind: 'tvmaze' })
    assert.deepEqual(server.asked, [])
  }))
