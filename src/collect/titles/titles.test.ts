import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Readable } from 'node:stream'
import fc from 'fast-check'
import { InputError } from '../../errors.ts'
import { titlesIn, type Wish } from './index.ts'
import { wishInLine } from './plain.ts'

const LINES: readonly (readonly [string, Partial<Wish> | null])[] = [
  ['Night Ferry', { title: 'Night Ferry', season: null, kind: null }],
  ['- Night Ferry S02', { title: 'Night Ferry', season: 2, kind: 'series' }],
  ['Night Ferry, season 2', { title: 'Night Ferry', season: 2, kind: 'series' }],
  ['Night Ferry: Season 12', { title: 'Night Ferry', season: 12 }],
  ['Night Ferry (season 3)', { title: 'Night Ferry', season: 3 }],
  ['Night Ferry – Series 4', { title: 'Night Ferry', season: 4 }],
  ['The Harbour (2021)', { title: 'The Harbour', year: 2021, kind: null }],
  ['The Harbour (2021) (film)', { title: 'The Harbour', year: 2021, kind: 'film' }],
  ['Night Ferry (2019) S2', { title: 'Night Ferry', year: 2019, season: 2 }],
  ['“Night Ferry”', { title: 'Night Ferry' }],
  ['Room 104', { title: 'Room 104', season: null }],
  ['1917', { title: '1917' }],
  ['Season 2', { title: 'Season 2', season: null }],
  ['Pier 39: Part Two', { title: 'Pier 39: Part Two' }],
  ['', null],
  ['   ', null],
  ['# to see', null],
]
for (const [line, expected] of LINES)
  test(`a line: ${line || '(empty)'}`, () => {
    const wish = wishInLine(line)
    if (expected === null) assert.equal(wish, null)
    else assert.deepEqual({ ...wish, ...expected }, wish)
  })

const read = (text: string, name = '-') => titlesIn(name, Readable.from([Buffer.from(text)]))
const short = ({ title, season, kind, ids }: Wish) => [title, season, kind, ids]

const LISTS: readonly (readonly [string, string, readonly unknown[]])[] = [
  [
    'plain text',
    'Night Ferry S02\r\n# later\r\nThe Harbour (film)\n',
    [
      ['Night Ferry', 2, 'series', {}],
      ['The Harbour', null, 'film', {}],
    ],
  ],
  [
    'CSV with a header',
    'Title,Year,Type,IMDb ID\n"Night Ferry, Again",2021,tvSeries,tt0000123\nThe Harbour,2020,movie,\n',
    [
      ['Night Ferry, Again', null, 'series', { imdb: 'tt0000123' }],
      ['The Harbour', null, 'film', {}],
    ],
  ],
  ['CSV with semicolons and a season', 'name;season\nNight Ferry;2\n', [['Night Ferry', 2, 'series', {}]]],
  [
    'IMDb’s own header',
    'Position,Const,Created,Title,Title Type,Year\n1,tt0000123,2024-01-01,Night Ferry,TV Series,2021\n',
    [['Night Ferry', null, 'series', { imdb: 'tt0000123' }]],
  ],
  [
    'OPML of titles',
    '<?xml version="1.0"?><opml version="2.0"><head/><body><outline text="Mine"><outline text="Night Ferry S02"/></outline></body></opml>',
    [['Night Ferry', 2, 'series', {}]],
  ],
  [
    'Sonarr',
    JSON.stringify([
      {
        title: 'Night Ferry',
        year: 2021,
        tvdbId: 1,
        tvMazeId: 2,
        imdbId: 'tt0000003',
        tmdbId: 0,
        seasons: [{ seasonNumber: 1 }],
      },
    ]),
    [['Night Ferry', null, 'series', { tvdb: '1', tvmaze: '2', imdb: 'tt0000003' }]],
  ],
  [
    'Radarr',
    JSON.stringify([{ title: 'The Harbour', year: 2020, tmdbId: 7 }]),
    [['The Harbour', null, 'film', { tmdb: '7' }]],
  ],
  [
    'Trakt',
    JSON.stringify([
      {
        rank: 1,
        type: 'show',
        show: { title: 'Night Ferry', year: 2021, ids: { trakt: 1, slug: 'x', tvdb: 2, imdb: 'tt0000003', tmdb: 4 } },
      },
      { type: 'movie', movie: { title: 'The Harbour', year: 2020, ids: { tmdb: 7, imdb: null } } },
      { type: 'season', season: { number: 2, ids: {} }, show: { title: 'Old Pier', year: 2020, ids: { tvdb: 9 } } },
    ]),
    [
      ['Night Ferry', null, 'series', { tvdb: '2', tmdb: '4', imdb: 'tt0000003' }],
      ['The Harbour', null, 'film', { tmdb: '7' }],
      ['Old Pier', 2, 'series', { tvdb: '9' }],
    ],
  ],
  [
    'TVmaze',
    JSON.stringify([
      {
        show_id: 5,
        _embedded: {
          show: {
            id: 5,
            name: 'Night Ferry',
            premiered: '2021-01-01',
            externals: { tvrage: null, thetvdb: 2, imdb: null },
          },
        },
      },
    ]),
    [['Night Ferry', null, 'series', { tvmaze: '5', tvdb: '2' }]],
  ],
  [
    'one JSON object a line',
    '{"title":"Night Ferry","season":2,"kind":"series"}\n{"title":"The Harbour"}\n',
    [
      ['Night Ferry', 2, 'series', {}],
      ['The Harbour', null, null, {}],
    ],
  ],
]
for (const [name, text, expected] of LISTS)
  test(`a list: ${name}`, async () => assert.deepEqual((await read(text)).wishes.map(short), expected))

test('entries without a title are counted', async () => {
  const { wishes, unread } = await read('[{"title":"Night Ferry"},{"name":7},3,{"show":{}}]')
  assert.deepEqual([wishes.length, unread], [1, 3])
})

const WRONG: readonly (readonly [string, string, RegExp])[] = [
  ['nothing', '# nothing\n', /names no title/],
  ['broken JSON', '[{"title":"Night', /is not JSON/],
  [
    'a list of feeds',
    '<opml version="2.0"><head/><body><outline text="A" xmlUrl="https://a.test"/></body></opml>',
    /“whenabouts watch import”/,
  ],
  ['broken OPML', '<?xml version="1.0"?><opml><body>', /is not OPML/],
  ['a table with a broken quote', 'title,year\n"Night,2\n', /is not a table/],
  ['a picture', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', /not text/],
]
for (const [name, text, message] of WRONG)
  test(`refused: ${name}`, async () => {
    const bytes = Readable.from([Buffer.from(text, 'latin1')])
    await assert.rejects(titlesIn('-', bytes), (error) => error instanceof InputError && message.test(error.message))
  })

test('any bytes give titles or an error that names the list', async () => {
  const piece = fc.constantFrom(
    'title',
    ',',
    '"',
    '\n',
    '[',
    '{',
    '}',
    ']',
    ':',
    '<opml version="2.0">',
    '<outline text="a">',
    ' S02',
    '\0',
    'ß',
    '(2021)',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), async (parts) => {
      try {
        for (const wish of (await read(parts.join(''))).wishes) {
          assert.ok(wish.title.length > 0 && wish.title.length <= 200)
          assert.ok(!/\p{Cc}/u.test(wish.title))
        }
      } catch (error) {
        assert.ok(error instanceof InputError, String(error))
        assert.match(error.message, /^standard input: /)
      }
    }),
  )
})

test('a long line and a large list are read in linear time', async () => {
  const start = performance.now()
  await read(`${'season 2 '.repeat(200_000)}\n${'Night Ferry S02\n'.repeat(100_000)}`)
  assert.ok(performance.now() - start < 5000)
})
