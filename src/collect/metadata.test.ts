import assert from 'node:assert/strict'
import { test } from 'node:test'
import { metadata } from './metadata.ts'
import type { Metadata } from './metadata.ts'
import { parse } from './page.ts'

const LATEST = '2026-11-21'

const ld = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`

const of = (head: string, url: string | null = null, language: string | null = null): Metadata =>
  metadata(parse(`<!doctype html><html><head>${head}</head><body><p>x</p></body></html>`), {
    url,
    language,
    latest: LATEST,
  })

/** Head of a page (or a body), field, value. */
const CASES: readonly (readonly [string, string, keyof Metadata, unknown])[] = [
  // JSON-LD in its many shapes.
  ['an article', ld({ '@type': 'NewsArticle', datePublished: '2024-02-01T10:00:00Z' }), 'published', '2024-02-01'],
  [
    'an array',
    ld([{ '@type': 'BreadcrumbList' }, { '@type': ['Article', 'NewsArticle'], datePublished: '2024-02-01' }]),
    'published',
    '2024-02-01',
  ],
  [
    'a graph',
    ld({ '@graph': [{ '@type': 'WebSite' }, { '@type': 'BlogPosting', datePublished: '2024-02-01' }] }),
    'published',
    '2024-02-01',
  ],
  [
    'nested',
    ld({ '@type': 'WebPage', mainEntity: { '@type': 'ReportageNewsArticle', datePublished: '2024-02-01' } }),
    'published',
    '2024-02-01',
  ],
  [
    'a whole IRI as type',
    ld({ '@type': 'http://schema.org/NewsArticle', datePublished: '2024-02-01' }),
    'published',
    '2024-02-01',
  ],
  ['only a page', ld({ '@type': 'WebPage', datePublished: '2024-02-01' }), 'published', '2024-02-01'],
  [
    'published before modified',
    ld({ '@type': 'Article', dateModified: '2024-05-01', datePublished: '2024-02-01' }),
    'published',
    '2024-02-01',
  ],
  [
    'modified',
    ld({ '@type': 'Article', dateModified: '2024-05-01', datePublished: '2024-02-01' }),
    'modified',
    '2024-05-01',
  ],
  [
    'teasers are not the article',
    ld([
      { '@type': 'ItemList', itemListElement: [{ '@type': 'Article', datePublished: '2019-01-01' }] },
      { '@type': 'Article', datePublished: '2024-02-01' },
    ]),
    'published',
    '2024-02-01',
  ],
  [
    'the article of this address',
    ld([
      { '@type': 'Article', url: 'https://a.test/other', datePublished: '2019-01-01' },
      { '@type': 'Article', url: 'https://a.test/this', datePublished: '2024-02-01' },
    ]) + '<link rel=canonical href=https://a.test/this>',
    'published',
    '2024-02-01',
  ],
  [
    'two scripts, the first broken',
    ld('{"@type": "Article", "datePublished": ') + ld({ '@type': 'Article', datePublished: '2024-02-01' }),
    'published',
    '2024-02-01',
  ],
  [
    'line feeds in strings, a comma too many, a semicolon',
    ld('{"@type":"Article","headline":"a\nb","datePublished":"2024-02-01",};'),
    'published',
    '2024-02-01',
  ],
  [
    'within CDATA',
    ld('//<![CDATA[\n{"@type":"Article","datePublished":"2024-02-01"}\n//]]>'),
    'published',
    '2024-02-01',
  ],
  [
    'a value object',
    ld({ '@type': 'Article', datePublished: { '@type': 'Date', '@value': '2024-02-01' } }),
    'published',
    '2024-02-01',
  ],
  [
    'a day that is none',
    ld({ '@type': 'Article', datePublished: '2024-02-31' }) +
      '<meta property="article:published_time" content="2024-02-01">',
    'published',
    '2024-02-01',
  ],
  ['JSON-LD that is not an object', ld('"text"') + ld('null') + ld('[]') + ld('7'), 'published', null],
  ['author as text', ld({ '@type': 'Article', author: 'A. Writer' }), 'author', 'A. Writer'],
  [
    'authors',
    ld({ '@type': 'Article', author: [{ name: 'A' }, { '@type': 'Person', name: 'B' }, 'C', { name: 'A' }] }),
    'author',
    'A, B, C',
  ],
  [
    'author by reference',
    ld({
      '@graph': [
        { '@type': 'Article', author: { '@id': '#a' } },
        { '@id': '#a', name: 'A. Writer' },
      ],
    }),
    'author',
    'A. Writer',
  ],
  [
    'author as an address',
    ld({ '@type': 'Article', author: 'https://a.test/w' }) + '<meta name=author content="A. Writer">',
    'author',
    'A. Writer',
  ],
  [
    'publisher',
    ld({ '@type': 'Article', publisher: { '@type': 'Organization', name: 'The Paper' } }),
    'publisher',
    'The Paper',
  ],
  [
    'publisher by reference',
    ld({
      '@graph': [
        { '@type': 'Article', publisher: { '@id': '#o' } },
        { '@id': '#o', name: 'The Paper' },
      ],
    }),
    'publisher',
    'The Paper',
  ],
  ['language', ld({ '@type': 'Article', inLanguage: 'ko-KR' }), 'language', 'ko-KR'],
  ['address', ld({ '@type': 'Article', mainEntityOfPage: { '@id': 'https://a.test/x' } }), 'url', 'https://a.test/x'],

  // Meta tags.
  [
    'Open Graph',
    '<meta property="article:published_time" content="2024-02-01T23:00:00+09:00">',
    'published',
    '2024-02-01',
  ],
  ['upper case', '<META NAME="PubDate" CONTENT="20240201">', 'published', '2024-02-01'],
  ['Dublin Core', '<meta name="DC.date.issued" content="2024-02-01">', 'published', '2024-02-01'],
  ['Parse.ly', '<meta name="parsely-pub-date" content="2024-02-01T10:00:00Z">', 'published', '2024-02-01'],
  ['Sailthru', '<meta name="sailthru.date" content="2024-02-01 10:00:00">', 'published', '2024-02-01'],
  ['Highwire', '<meta name="citation_publication_date" content="2024/02/01">', 'published', '2024-02-01'],
  ['microdata', '<meta itemprop="datePublished" content="2024-02-01">', 'published', '2024-02-01'],
  [
    'the better of two tags',
    '<meta name="date" content="2023-01-01"><meta property="article:published_time" content="2024-02-01">',
    'published',
    '2024-02-01',
  ],
  [
    'an empty tag',
    '<meta property="article:published_time" content=""><meta name="date" content="2024-02-01">',
    'published',
    '2024-02-01',
  ],
  [
    'modified by Open Graph',
    '<meta property="og:updated_time" content="2024-05-01T00:00:00Z">',
    'modified',
    '2024-05-01',
  ],
  ['site name', '<meta property="og:site_name" content="The  Paper">', 'publisher', 'The Paper'],
  [
    'an address is no name',
    '<meta name="publisher" content="https://social.test/paper"><meta name="application-name" content="The Paper">',
    'publisher',
    'The Paper',
  ],
  [
    'several authors',
    '<meta name="citation_author" content="A"><meta name="citation_author" content="B">',
    'author',
    'A, B',
  ],
  ['a profile is no name', '<meta property="article:author" content="https://social.test/a">', 'author', null],
  ['"by" is no name', '<meta name="byl" content="By A. Writer">', 'author', 'A. Writer'],
  ['locale', '<meta property="og:locale" content="pt_BR">', 'language', 'pt-BR'],
  ['content-language', '<meta http-equiv="content-language" content="de, en">', 'language', 'de'],
  ['a language that is none', '<meta property="og:locale" content="english">', 'language', null],
  ['canonical', '<link rel="canonical" href="https://a.test/x#top">', 'url', 'https://a.test/x'],
  ['og:url', '<meta property="og:url" content="https://a.test/x">', 'url', 'https://a.test/x'],
  ['an address of another kind', '<link rel="canonical" href="android-app://a/b">', 'url', null],
  ['an address that is none', '<link rel="canonical" href="http://">', 'url', null],

  // The body.
  ['<time>', '<article><time datetime="2024-02-01T10:00">yesterday</time></article>', 'published', '2024-02-01'],
  ['<time> without datetime', '<time>1 February 2024</time>', 'published', '2024-02-01'],
  [
    'the time that is marked',
    '<time datetime="2019-01-01">a</time><time class="entry-date published" datetime="2024-02-01">b</time>',
    'published',
    '2024-02-01',
  ],
  [
    'pubdate',
    '<time datetime="2019-01-01">a</time><time pubdate datetime="2024-02-01">b</time>',
    'published',
    '2024-02-01',
  ],
  [
    'not the time of the update',
    '<time class="updated" datetime="2024-05-01">a</time><time datetime="2024-02-01">b</time>',
    'published',
    '2024-02-01',
  ],
  ['the time of the update', '<time class="updated" datetime="2024-05-01">a</time>', 'modified', '2024-05-01'],
  [
    'not the time of a comment',
    '<div id="comments"><time datetime="2024-03-01">a</time></div><time datetime="2024-02-01">b</time>',
    'published',
    '2024-02-01',
  ],
  [
    'not the time of a teaser',
    '<aside><time datetime="2024-03-01">a</time></aside><div class="box related-posts"><time datetime="2024-03-02">b</time></div>',
    'published',
    null,
  ],
  ['hAtom', '<abbr class="published" title="2024-02-01T10:00:00Z">Feb 1</abbr>', 'published', '2024-02-01'],
  [
    'microdata in the body',
    '<span itemprop="datePublished" content="2024-02-01">Feb 1</span>',
    'published',
    '2024-02-01',
  ],
  ['rel=author', '<p>By <a rel="author" href="/w">A. Writer</a></p>', 'author', 'A. Writer'],

  // Titles.
  [
    'without the site',
    '<meta property="og:site_name" content="The Paper"><title>A dash - in the title | The Paper</title>',
    'title',
    'A dash - in the title',
  ],
  [
    'without the host',
    '<link rel=canonical href="https://thepaper.test/x"><title>News – ThePaper.test</title>',
    'title',
    'News',
  ],
  [
    'another ending stays',
    '<meta property="og:site_name" content="The Paper"><title>News | Season 2</title>',
    'title',
    'News | Season 2',
  ],
  ['escaped twice', ld({ '@type': 'Article', headline: 'Don&#8217;t &amp; won&rsquo;t' }), 'title', 'Don’t & won’t'],
  [
    'og:title',
    '<meta property="og:title" content="A headline"><title>A headline for search engines</title>',
    'title',
    'A headline',
  ],
  ['the heading', '<h1>A <i>headline</i></h1>', 'title', 'A headline'],
  ['a heading with a button in it', '<h1>A headline <button>Copy link</button></h1>', 'title', 'A headline'],
  [
    'a description is no headline',
    ld({ '@type': 'Article', headline: 'television series' }) +
      '<title>The Ledger - Openpedia</title><h1>The Ledger</h1>',
    'title',
    'The Ledger',
  ],
  ['none', '<p>Text</p>', 'title', null],
]

for (const [name, head, field, value] of CASES) {
  test(`${field}: ${name}`, () => assert.deepEqual(of(head)[field], value))
}

test('the address that a page was fetched from stands in, without what tracks the reader', () => {
  assert.equal(of('', 'https://a.test/x?id=7&utm_source=feed&fbclid=1#c').url, 'https://a.test/x?id=7')
  assert.equal(of('<link rel=canonical href="/y">', 'https://a.test/x').url, 'https://a.test/y')
  assert.equal(of('<link rel=canonical href="https://a.test/">', 'https://a.test/x').url, 'https://a.test/x')
  assert.equal(of('', 'https://www.a.test/x').publisher, 'a.test')
})

test('the language of the server stands in', () => {
  assert.equal(of('', null, 'ko').language, 'ko')
  assert.equal(metadata(parse('<html lang="en-gb"><p>x'), { language: 'ko' }).language, 'en-GB')
})

test('the address is the last resort for the day', () => {
  assert.equal(of('', 'https://a.test/2024/02/01/x').published, '2024-02-01')
  assert.equal(of('<meta name=date content="2024-02-03">', 'https://a.test/2024/02/01/x').published, '2024-02-03')
})

test('a month in the address, and the day of the last change, are estimates', () => {
  const month = of('<meta property="og:updated_time" content="2024-05-01">', 'https://a.test/2024/02/x')
  assert.equal(month.published, null)
  assert.deepEqual(month.published_estimate, {
    from: '2024-02-01',
    to: '2024-02-29',
    reason: 'The address of the page names this month.',
  })
  const changed = of('<meta property="og:updated_time" content="2024-05-01">')
  assert.equal(changed.published, null)
  assert.deepEqual(changed.published_estimate, {
    from: '2024-05-01',
    to: '2024-05-01',
    reason: 'The page gives no day of publication, only that of its last change.',
  })
  assert.equal(of('<p>nothing').published_estimate, undefined)
})
