import assert from 'node:assert/strict'
import { test } from 'node:test'
import { InputError } from '../errors.ts'
import { encode } from './encode.fixture.ts'
import { articleOfHtml, MAX_PAGE } from './html.ts'

const SENTENCE = 'The second season will premiere in May, the streamer said on Tuesday, and filming has ended. '
const PARAGRAPH = `<p>${SENTENCE.repeat(4)}</p>`
const ARTICLE = `<article><h1>Season 2</h1>${PARAGRAPH.repeat(4)}</article>`

const refused = (html: string | Uint8Array, message: RegExp, timeout?: number): Promise<void> =>
  assert.rejects(articleOfHtml(html, { name: 'page.html', ...(timeout ? { timeout } : {}) }), (error) => {
    assert.ok(error instanceof InputError)
    assert.match(error.message, message)
    assert.doesNotMatch(error.message, /\n/)
    return true
  })

test('an article of a page in memory', async () => {
  const article = await articleOfHtml(`<html lang=en><title>Season 2</title>${ARTICLE}`, { url: 'https://a.test/x' })
  assert.equal(article.id, 'https://a.test/x')
  assert.equal(article.publisher, 'a.test')
  assert.equal(article.language, 'en')
  assert.match(article.text, /^Season 2\n\nThe second season/)
})

test('a page without an address is known by the hash of its text', async () => {
  const [one, same, other] = await Promise.all([
    articleOfHtml(ARTICLE),
    articleOfHtml(`${ARTICLE} `),
    articleOfHtml('<p>other'),
  ])
  assert.match(one?.id ?? '', /^[\da-f]{12}$/)
  assert.equal(one?.id, same?.id)
  assert.notEqual(one?.id, other?.id)
})

test('bytes are decoded by header and meta tag', async () => {
  const text = '시즌 2가 5월에 공개된다고 방송사가 밝혔다.'
  const bytes = encode('euc-kr', `<meta charset="euc-kr"><p>${text}</p>`)
  assert.equal((await articleOfHtml(bytes)).text, text)
  assert.equal(
    (await articleOfHtml(encode('euc-kr', `<p>${text}`), { contentType: 'text/html; charset=euc-kr' })).text,
    text,
  )
})

test('what is no page, or has no text, says so', async () => {
  await refused(Buffer.from('%PDF-1.7 …'), /^page\.html: is a PDF document, not a page: save its text as \.txt$/)
  await refused('', /^page\.html: has no text: /)
  await refused('<html><body><script>x()</script></body></html>', /has no text/)
})

test('pages that are nested too deep are refused before they are parsed', async () => {
  const start = performance.now()
  for (const depth of [1_000, 20_000, 1_000_000]) {
    await refused(
      `<html><body>${'<div>'.repeat(depth)}${PARAGRAPH}`,
      /^page\.html: its elements are nested more than 200 deep/,
    )
  }
  assert.ok(performance.now() - start < 1000)
})

test('pages with too many elements or bytes are refused', async () => {
  await refused('<br>'.repeat(250_000), /has more than 200000 elements/)
  await refused(' '.repeat(MAX_PAGE + 1), /is larger than 10 MB/)
})

const ODD: readonly (readonly [string, string, number])[] = [
  ['190 nested elements', `${'<div>'.repeat(190)}${PARAGRAPH.repeat(3)}`, 1000],
  ['20,000 paragraphs that are not closed', `<p>${SENTENCE}`.repeat(20_000), 1_800_000],
  ['an attribute of 5 MB', `<p title="${'x'.repeat(5_000_000)}">${ARTICLE}`, 1000],
  ['5 MB on one line', `<p>${'the second season, '.repeat(260_000)}`, 4_900_000],
  ['JSON-LD of 400,000 brackets', `<script type="application/ld+json">${'['.repeat(400_000)}</script>${ARTICLE}`, 1000],
  [
    'JSON-LD nested 50,000 deep',
    `<script type="application/ld+json">${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}</script>${ARTICLE}`,
    1000,
  ],
  ['end tags without start tags', `${'</div></p></b>'.repeat(20_000)}${ARTICLE}`, 1000],
  ['attributes without end', `${ARTICLE}<p title="${'<p title='.repeat(100_000)}`, 1000],
]

for (const [name, html, least] of ODD) {
  test(`an odd page is read all the same: ${name}`, async () => {
    const { text } = await articleOfHtml(html, { timeout: 30_000 })
    assert.ok(text.length >= least, `${text.length} characters`)
  })
}

test('a page that takes too long is given up, and the next is read', async () => {
  // A hundred thousand line breaks side by side keep Readability busy for longer than anybody waits.
  const slow = `<body>${'season 2<br>'.repeat(150_000)}`
  const [, , next] = await Promise.all([
    refused(slow, /^page\.html: could not be read within 0\.3 s: save its text as \.txt$/, 300),
    refused(slow, /could not be read within 0\.3 s/, 300),
    articleOfHtml(ARTICLE, { timeout: 30_000 }),
  ])
  assert.match(next.text, /^Season 2\n\n/)
})

test('many pages at once are read by few workers, each with its own text', async () => {
  const pages = Array.from({ length: 30 }, (_, i) => `<title>Page ${i}</title><p>${SENTENCE.repeat(i + 3)}</p>`)
  const articles = await Promise.all(pages.map((html) => articleOfHtml(html, { timeout: 30_000 })))
  assert.deepEqual(
    articles.map(({ title, text }) => [title, text.match(/second season/g)?.length]),
    pages.map((_, i) => [`Page ${i}`, i + 3]),
  )
})
