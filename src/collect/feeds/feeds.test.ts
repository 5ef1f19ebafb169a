import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { InputError } from '../../errors.ts'
import { encode } from '../encode.fixture.ts'
import { articleOfItem, withItem } from './articles.ts'
import { feedsOf, usualPlaces } from './discover.ts'
import type { Feed, FeedItem } from './feed.ts'
import { outlinesIn, opmlOf } from './opml.ts'
import { feedIn, feedOrProblem } from './parse.ts'

const URL_ = 'https://harbour.test/feed'
const parse = (text: string, contentType?: string) =>
  feedIn(Buffer.from(text), { url: URL_, contentType: contentType ?? null })
async function read(text: string): Promise<Feed> {
  const feed = await parse(text)
  assert.ok(feed)
  return feed
}

const RSS = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Harbour &amp; News</title><link>https://harbour.test/</link><language>en-GB</language><ttl>120</ttl>
<item><title>Night Ferry gets a date</title><link>/2025/night-ferry</link><guid isPermaLink="false">n-1</guid>
<pubDate>Sat, 01 Mar 2025 23:30:00 -0800</pubDate><description>Short.</description>
<content:encoded><![CDATA[<p>Season 2 comes <b>in May</b>.</p>]]></content:encoded></item>
<item><title>&lt;i&gt;Old Pier&lt;/i&gt; ends</title><guid>https://harbour.test/old-pier</guid></item>
<item><description>no id, no address, no title</description></item>
</channel></rss>`

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title type="text">Hafen</title>
<link href="https://harbour.test/"/><link rel="self" href="${URL_}"/>
<entry><id>tag:harbour.test,2025:1</id><title>Night Ferry</title><link href="https://harbour.test/1"/>
<published>2025-03-01T10:00:00+09:00</published><updated>2025-03-03T00:00:00Z</updated><summary>Kurz.</summary></entry></feed>`

const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
<channel rdf:about="https://harbour.test/"><title>Harbour</title><link>https://harbour.test/</link><sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency></channel>
<item rdf:about="https://harbour.test/1"><title>Night Ferry</title><link>https://harbour.test/1</link><dc:date>2025-03-01T10:00:00Z</dc:date></item></rdf:RDF>`

const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Harbour',
  home_page_url: 'https://harbour.test/',
  language: 'en',
  items: [
    {
      id: '1',
      url: 'https://harbour.test/1',
      title: 'Night Ferry',
      content_html: '<p>In May.</p>',
      date_published: '2025-03-01T10:00:00Z',
    },
  ],
})

const SITEMAP = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
<url><loc>https://harbour.test/old</loc><lastmod>2020-01-01</lastmod></url>
<url><loc>https://harbour.test/1?a=1&amp;b=2</loc><news:news><news:publication><news:name>Harbour</news:name><news:language>en</news:language></news:publication>
<news:publication_date>2025-03-01T10:00:00Z</news:publication_date><news:title>Night Ferry &amp; more</news:title></news:news><image:image><image:loc>https://harbour.test/x.png</image:loc><image:title>no</image:title></image:image></url>
</urlset>`

const FEEDS: readonly (readonly [string, string, Partial<Feed>, Partial<FeedItem>])[] = [
  [
    'RSS',
    RSS,
    { format: 'rss', title: 'Harbour & News', site: 'https://harbour.test/', language: 'en-GB', ttl: 120 },
    {
      id: 'n-1',
      url: 'https://harbour.test/2025/night-ferry',
      title: 'Night Ferry gets a date',
      published: '2025-03-01',
      body: '<p>Season 2 comes <b>in May</b>.</p>',
    },
  ],
  [
    'Atom',
    ATOM,
    { format: 'atom', title: 'Hafen' },
    {
      id: 'tag:harbour.test,2025:1',
      url: 'https://harbour.test/1',
      published: '2025-03-01',
      modified: '2025-03-03',
      body: 'Kurz.',
    },
  ],
  [
    'RDF',
    RDF,
    { format: 'rdf', title: 'Harbour', ttl: 360 },
    { url: 'https://harbour.test/1', published: '2025-03-01' },
  ],
  [
    'JSON Feed',
    JSON_FEED,
    { format: 'json', title: 'Harbour' },
    { id: '1', published: '2025-03-01', body: '<p>In May.</p>' },
  ],
  [
    'a news sitemap',
    SITEMAP,
    { format: 'sitemap' },
    { url: 'https://harbour.test/1?a=1&b=2', title: 'Night Ferry & more', published: '2025-03-01' },
  ],
  // Not well-formed, and read nevertheless.
  [
    'RSS cut off',
    RSS.slice(0, RSS.indexOf('<item><title>&lt;i')),
    { format: 'rss' },
    { id: 'n-1', title: 'Night Ferry gets a date' },
  ],
  ['RSS with a bare ampersand', RSS.replace('&amp; News', '& News'), { format: 'rss' }, { id: 'n-1' }],
  ['RSS behind a byte order mark and empty lines', `\ufeff\n\n${RSS}`, { format: 'rss' }, { id: 'n-1' }],
]
for (const [name, text, feed, item] of FEEDS)
  test(`a feed: ${name}`, async () => {
    const found = await read(text)
    assert.partialDeepStrictEqual(found, feed)
    assert.partialDeepStrictEqual(found.items[0], item)
  })

test('an item without id, address and title is left out; an address as id is the address', async () => {
  const { items } = await read(RSS)
  assert.deepEqual(items.map(({ id, url }) => [id, url]).at(1), [
    'https://harbour.test/old-pier',
    'https://harbour.test/old-pier',
  ])
  assert.equal(items.length, 2)
})

test('an index of sitemaps names its parts', async () => {
  const { parts, items } = await read(
    '<sitemapindex><sitemap><loc>/a.xml</loc><lastmod>2025-03-01</lastmod></sitemap></sitemapindex>',
  )
  assert.deepEqual([parts, items], [[{ url: 'https://harbour.test/a.xml', modified: '2025-03-01' }], []])
})

for (const charset of ['euc-kr', 'shift_jis', 'windows-1251', 'utf-16le'] as const)
  test(`a feed in ${charset}`, async () => {
    const word = { 'euc-kr': '시즌', shift_jis: 'シーズン', 'windows-1251': 'Сезон', 'utf-16le': '시즌' }[charset]
    const text = `<?xml version="1.0" encoding="${charset}"?><rss version="2.0"><channel><title>${word}</title><item><title>${word} 2</title><link>https://harbour.test/1</link></item></channel></rss>`
    const bytes = charset === 'utf-16le' ? Buffer.from(`\ufeff${text}`, 'utf16le') : encode(charset, text)
    const feed = await feedIn(bytes, { url: URL_ })
    assert.deepEqual([feed?.title, feed?.items[0]?.title], [word, `${word} 2`])
  })

for (const [name, text] of [
  ['a page', '<!doctype html><title>x</title>'],
  ['text', 'no feed'],
  ['JSON', '{"a":1}'],
  ['other XML', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['nothing', ''],
] as const)
  test(`no feed: ${name}`, async () => {
    assert.equal(await parse(text), null)
    await assert.rejects(
      feedOrProblem(Buffer.from(text), { url: URL_ }),
      (error) => error instanceof InputError && /is no feed that can be read/.test(error.message),
    )
  })

const bomb = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "${'x'.repeat(9000)}">]><rss version="2.0"><channel><title>T</title><item><title>${'&a;'.repeat(50_000)}</title><link>https://h.test/1</link></item></channel></rss>`
const external =
  '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><title>&a;</title></channel></rss>'
test('entities of its own are not expanded', async () => {
  const start = performance.now()
  const feed = await parse(bomb)
  assert.ok((feed?.items[0]?.title?.length ?? 0) <= 200_000)
  assert.ok(!JSON.stringify(await parse(external)).includes('root:'))
  assert.ok(performance.now() - start < 5000)
})

const HOSTILE: readonly (readonly [string, string])[] = [
  ['deep nesting', `<rss version="2.0"><channel>${'<a>'.repeat(300_000)}`],
  ['open items', `<rss version="2.0"><channel>${'<item><title>'.repeat(100_000)}`],
  ['attributes', `<rss version="2.0" ${'a="b" '.repeat(200_000)}><channel/></rss>`],
  ['ampersands', `<rss version="2.0"><channel><title>${'&'.repeat(500_000)}</title></channel></rss>`],
  ['comments', `<rss version="2.0"><channel>${'<!--'.repeat(200_000)}`],
  ['CDATA', `<rss version="2.0"><channel><title>${'<![CDATA['.repeat(200_000)}`],
  ['a deep sitemap', `<urlset>${'<url>'.repeat(300_000)}`],
  ['a long sitemap', `<urlset>${'<url><loc>https://h.test/</loc></url>'.repeat(80_000)}</urlset>`],
  ['deep JSON', `{"version":"https://jsonfeed.org/version/1","items":${'['.repeat(200_000)}`],
  [
    'many items and more beside them',
    `<rss version="2.0"><channel>${'<a/>'.repeat(90_000)}${'<item><guid>a</guid><link>/b</link></item>'.repeat(1000)}</channel></rss>`,
  ],
  [
    'an item of many parts',
    `<rss version="2.0"><channel><item><guid>a</guid>${'<a/>'.repeat(90_000)}</item></channel></rss>`,
  ],
  ['many tags', `<rss version="2.0"><channel>${'<a/>'.repeat(1_000_000)}</channel></rss>`],
  ['many items', `<rss version="2.0"><channel>${'<item><guid>a</guid></item>'.repeat(50_000)}</channel></rss>`],
]
for (const [name, text] of HOSTILE)
  test(`hostile: ${name}`, async () => {
    const start = performance.now()
    const feed = await parse(text)
    assert.ok((feed?.items.length ?? 0) <= 1000)
    assert.ok(performance.now() - start < 5000, `${performance.now() - start} ms`)
  })

test('any bytes are a feed or none, and every item has an id and addresses of the web', async () => {
  const piece = fc.constantFrom(
    '<rss version="2.0">',
    '<channel>',
    '<item>',
    '</item>',
    '<title>',
    '</title>',
    '<link>',
    'javascript:x',
    '<![CDATA[',
    ']]>',
    '&amp;',
    '&#0;',
    '<feed>',
    '<entry>',
    '<id>',
    '<urlset>',
    '<url>',
    '<loc>',
    '{',
    '"items":[',
    '\0',
    '\ufeff',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(piece, fc.string()), { maxLength: 60 }), async (parts) => {
      const feed = await parse(parts.join(''))
      for (const item of feed?.items ?? []) {
        assert.ok(item.id !== '')
        assert.ok(item.url === null || /^https?:/.test(item.url))
        articleOfItem(item, URL_)
      }
    }),
    { numRuns: 300 },
  )
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => void (await feedIn(bytes, { url: URL_ }))),
  )
})

const ITEM: FeedItem = {
  id: '1',
  url: 'https://www.harbour.test/1?utm_source=rss',
  title: 'Night Ferry &amp; more',
  body: 'Season 2 comes in May.',
  author: 'Jo Kern',
  published: '2025-03-01',
  modified: null,
  language: null,
}

test('the article in an item: headline and summary', () => {
  const made = articleOfItem(ITEM, URL_)
  assert.equal(made?.whole, false)
  assert.equal(made?.article.text, 'Night Ferry & more\n\nSeason 2 comes in May.')
  assert.deepEqual(
    [made?.article.url, made?.article.id, made?.article.publisher],
    ['https://www.harbour.test/1', 'https://www.harbour.test/1', 'harbour.test'],
  )
  assert.equal(articleOfItem({ ...ITEM, title: null, body: null }, URL_), null)
})

const LONG = `<p>${'Season 2 of the series comes in May, they said. '.repeat(40)}</p>`
const WHOLE: readonly (readonly [string, boolean])[] = [
  [LONG, true],
  [`${LONG}<p>Continue reading Night Ferry</p>`, false],
  [`${LONG}[…]`, false],
  [`${LONG}[&hellip;]`, false],
  ['<p>Short.</p>', false],
]
for (const [body, whole] of WHOLE)
  test(`the whole article is in the feed: ${whole} for …${body.slice(-30)}`, () =>
    assert.equal(articleOfItem({ ...ITEM, body }, URL_)?.whole, whole))

test('what only the feed knows completes its page', () => {
  const page = {
    text: 'x',
    title: null,
    published: null,
    published_estimate: { from: '2025-01-01', to: null, reason: 'x' },
  }
  const full = withItem(page, ITEM)
  assert.deepEqual(
    [full.published, full.author, full.title, full.published_estimate],
    ['2025-03-01', 'Jo Kern', 'Night Ferry & more', undefined],
  )
  assert.equal(withItem({ text: 'x', published: '2025-02-28' }, ITEM).published, '2025-02-28')
})

test('a page names its feeds, those of comments last', () => {
  const html = `<!doctype html><html><head><base href="https://harbour.test/en/">
    <link rel="alternate" type="application/rss+xml" href="comments/feed" title="Comments">
    <link rel="alternate" type="application/rss+xml; charset=utf-8" href="feed" title="News &amp; more">
    <link rel="ALTERNATE" type="application/feed+json" href="/feed.json">
    <link rel="alternate" type="application/json" href="/wp-json/posts/1">
    <link rel="alternate" hreflang="de" href="/de"><link rel="alternate" type="application/atom+xml" href="javascript:alert(1)">
    </head><body><link rel="alternate" type="application/rss+xml" href="/late"></body>`
  assert.deepEqual(feedsOf(html, 'https://harbour.test/'), [
    { url: 'https://harbour.test/en/feed', title: 'News & more' },
    { url: 'https://harbour.test/feed.json', title: null },
    { url: 'https://harbour.test/en/comments/feed', title: 'Comments' },
  ])
  assert.equal(usualPlaces('https://harbour.test/a/b')[0], 'https://harbour.test/feed')
  const start = performance.now()
  feedsOf('<div>'.repeat(100_000), 'https://harbour.test/')
  assert.ok(performance.now() - start < 2000)
})

test('OPML there and back', () => {
  const outlines = [
    {
      title: 'Harbour <News> & "more"',
      feed: 'https://harbour.test/feed?a=1&b=2',
      site: 'https://harbour.test/',
      folder: 'Press',
    },
    { title: 'Night Ferry', feed: null, site: null, folder: null },
  ]
  assert.deepEqual(
    outlinesIn(opmlOf('Mine', outlines), 'x').toSorted((a, b) => (a.title < b.title ? -1 : 1)),
    outlines,
  )
  const nested =
    '<opml version="2.0"><head/><body><outline text="A"><outline text="B"><outline text="F" xmlUrl="https://f.test"/></outline></outline></body></opml>'
  assert.equal(outlinesIn(nested, 'x')[0]?.folder, 'A / B')
  assert.throws(() => outlinesIn('<opml>', 'x.opml'), /x\.opml: is not OPML/)
})
