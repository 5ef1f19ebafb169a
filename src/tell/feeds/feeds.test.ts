import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { parseFeed } from '@rowanmanning/feed-parser'
import { DOMParser, parseHTML } from 'linkedom'
import type { Hono } from 'hono'
import type { Ledger } from '../../keep/ledger.ts'
import { openSqlite } from '../../keep/sqlite.ts'
import { fixtureAnswer, fixtureSource, RELEASE } from '../answer.fixture.ts'
import { compare } from '../changes/compare.ts'
import { pages } from '../server.ts'

const HOSTILE = 'Late <script>alert(1)</script> & “quoted” ]]> \u202e\u0000 \ud83d'
let ledger: Ledger
let app: Hono

before(async () => {
  ledger = await openSqlite(':memory:')
  app = pages({ source: fixtureSource(), ledger, base: 'https://when.test' }, { loopback: true })
  const answer = fixtureAnswer('2025-03-01')
  await ledger.follow(RELEASE, '2025-02-01')
  let standing = compare(null, { ...answer, contradictions: [] }).standing
  const looks = [
    { ...answer, sentence: HOSTILE },
    {
      ...answer,
      status: 'dated',
      official: { window: { from: '2025-03-05', to: '2025-03-05', words: 'x' }, said: null, report: 'r' },
    },
  ] as const
  for (const [i, next] of looks.entries()) {
    const seen = compare(standing, next)
    standing = seen.standing
    await ledger.changes.record(RELEASE, { revision: i, ...seen }, `2025-03-0${i + 1}T08:00:00Z`)
  }
})
after(() => ledger.close())

const FEEDS = [
  ['.rss', 'application/rss+xml'],
  ['.atom', 'application/atom+xml'],
  ['.feed.json', 'application/feed+json'],
] as const

for (const [ending, type] of FEEDS)
  for (const path of [`/changes${ending}`, `/releases/harbour-of-glass/2${ending}`])
    test(`${path} is what an independent parser reads in it`, async () => {
      const response = await app.request(path)
      assert.equal(response.status, 200)
      assert.equal(response.headers.get('content-type'), `${type}; charset=utf-8`)
      const text = await response.text()
      assert.doesNotMatch(text, /\0|\u202e/)
      const own = ending === '.feed.json' ? jsonFeed(text) : parsed(text)
      assert.match(own.title, /Whenabouts/)
      assert.deepEqual(
        own.items.map(({ title }) => title),
        [
          'Harbour of Glass, season 2: official date 5 March 2025',
          'Harbour of Glass, season 2: outlets contradict each other, release of season 2: early 2026 against late 2025',
        ],
        'the newest first, and no reminders',
      )
      assert.equal(new Set(own.items.map(({ id }) => id)).size, 2)
      for (const item of own.items) {
        assert.match(item.id, /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
        assert.equal(item.url, 'https://when.test/releases/harbour-of-glass/2')
        const { document } = parseHTML(`<body>${item.content}</body>`)
        assert.equal(document.querySelectorAll('script').length, 0)
        for (const link of document.querySelectorAll('a'))
          assert.match(link.getAttribute('href') ?? '', /^https:\/\/when\.test\/articles\//)
      }
      assert.deepEqual(
        own.items.map(({ at }) => at),
        ['2025-03-02T08:00:00.000Z', '2025-03-01T08:00:00.000Z'],
      )
      assert.match(own.items[0]!.content, /Late &lt;script&gt;alert\(1\)&lt;\/script&gt; &amp; “quoted” \]\]&gt;/)
    })

interface Read {
  readonly title: string
  readonly items: readonly { id: string; title: string; url: string; at: string; content: string }[]
}

function parsed(text: string): Read {
  const feed = parseFeed(text)
  // The parser undoes entities twice in what it calls content; what the XML says is asked of another.
  const contents = [
    ...new DOMParser().parseFromString(text, 'text/xml').querySelectorAll('item > description, entry > content'),
  ].map(({ textContent }) => textContent.trim())
  return {
    title: feed.title ?? '',
    items: feed.items.map((item, i) => ({
      id: item.id ?? '',
      title: item.title ?? '',
      url: item.url ?? '',
      at: item.published?.toISOString() ?? '',
      content: contents[i] ?? '',
    })),
  }
}

function jsonFeed(text: string): Read {
  const feed = JSON.parse(text) as {
    version: string
    title: string
    items: { id: string; title: string; url: string; date_published: string; content_html: string }[]
  }
  assert.equal(feed.version, 'https://jsonfeed.org/version/1.1')
  return {
    title: feed.title,
    items: feed.items.map(({ id, title, url, date_published: at, content_html: content }) => ({
      id,
      title,
      url,
      at: new Date(at).toISOString(),
      content,
    })),
  }
}

test('a feed of something that nobody follows is empty, not missing', async () => {
  const other = await openSqlite(':memory:')
  const empty = pages({ source: fixtureSource(), ledger: other }, { loopback: true })
  const response = await empty.request('/releases/harbour-of-glass/2.atom')
  assert.equal(response.status, 200)
  assert.deepEqual(parsed(await response.text()).items, [])
  assert.equal((await empty.request('/releases/nowhere/2.atom')).status, 404)
  await other.close()
})

test('a feed is sent again only when something was recorded', async () => {
  const etag = (await app.request('/changes.atom')).headers.get('etag') ?? ''
  const again = () => app.request('/changes.atom', { headers: { 'if-none-match': etag } })
  assert.equal((await again()).status, 304)
  const stored = await ledger.changes.standing(RELEASE)
  const change = {
    kind: 'trailer',
    day: '2025-03-03',
    headline: 'x',
    detail: (await ledger.changes.list(1)).items[0]!.detail,
  }
  await ledger.changes.record(RELEASE, { ...stored!, changes: [change] }, '2025-03-03T08:00:00Z')
  assert.equal((await again()).status, 200)
})
