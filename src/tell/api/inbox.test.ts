import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Hono } from 'hono'
import type { Ledger } from '../../keep/ledger.ts'
import { openSqlite } from '../../keep/sqlite.ts'
import { issue } from '../access/tokens.ts'
import { ledgerSource } from '../ledger-source.ts'
import { pages } from '../server.ts'

const TODAY = '2025-06-01'
const AT = '2025-06-01T08:00:00Z'
const TEXT = 'Netflix has renewed “Night Ferry” for season 2. Season 2 of “Night Ferry” comes in 2027.'
const HTML = `<!doctype html><html><head><title>Renewed</title></head><body><article><p>${TEXT} ${'They said so on Tuesday. '.repeat(10)}</p></article></body></html>`

let ledger: Ledger
let app: Hono
let key: string
let other: string

before(async () => {
  ledger = await openSqlite(':memory:')
  app = pages({ source: ledgerSource(ledger, () => TODAY), ledger }, { loopback: true })
  key = (await issue(ledger, 'inbox', ['articles'], AT)) ?? ''
  other = (await issue(ledger, 'other', ['follow'], AT)) ?? ''
  await ledger.follow({ title: 'Night Ferry', season: 2, kind: 'series' }, TODAY)
})
after(() => ledger.close())

async function send(body: unknown, more: { readonly key?: string | null; readonly type?: string } = {}) {
  const bearer = more.key === undefined ? key : more.key
  const response = await app.request('http://localhost/api/articles', {
    method: 'POST',
    headers: {
      'content-type': more.type ?? 'application/json',
      ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

test('a text that is sent is read and kept', async () => {
  const url = 'https://www.harbour.test/1'
  const first = await send({ url, text: TEXT, published: '2025-05-01' })
  assert.equal(first.status, 201)
  assert.deepEqual(
    { ...first.body, claims: 0 },
    { document: url, outcome: 'new', version: 1, claims: 0, followed: true },
  )
  assert.ok(Number(first.body['claims']) >= 2)
  const found = await ledger.entry(url)
  assert.deepEqual([found?.article.publisher, found?.article.published], ['harbour.test', '2025-05-01'])
  const again = await send({ url, text: TEXT, published: '2025-05-01' })
  assert.deepEqual([again.status, again.body['outcome']], [200, 'known'])
  const changed = await send({ url, text: `${TEXT} It has 8 episodes.`, published: '2025-05-01' })
  assert.deepEqual([changed.status, changed.body['outcome'], changed.body['version']], [200, 'changed', 2])
})

test('a page that is sent is read as a page, and what is known goes before what it says', async () => {
  const sent = await send({ url: 'https://harbour.test/2', html: HTML, title: 'Known', published: '2025-05-02' })
  assert.equal(sent.status, 201)
  const found = await ledger.entry(String(sent.body['document']))
  assert.deepEqual([found?.article.title, found?.article.published], ['Known', '2025-05-02'])
  assert.ok(!found?.article.text.includes('<p>'))
})

test('a text without an address has its digest for a name', async () => {
  const sent = await send({ text: 'Something else altogether, about nothing.' })
  assert.equal(sent.status, 201)
  assert.match(String(sent.body['document']), /^[0-9a-f]{12}$/)
  assert.equal(sent.body['followed'], false)
})

const WRONG: readonly (readonly [string, unknown, object, number, RegExp])[] = [
  ['no key', { text: TEXT }, { key: null }, 401, /needs a key/],
  ['an unknown key', { text: TEXT }, { key: 'nonsense' }, 401, /no such key/],
  ['a key for something else', { text: TEXT }, { key: 'other' }, 403, /has not the scope “articles”/],
  ['nothing', {}, {}, 400, /either “html” or “text”/],
  ['both', { text: TEXT, html: HTML }, {}, 400, /either “html” or “text”/],
  ['no day', { text: TEXT, published: '2025-02-30' }, {}, 400, /is a day, written as/],
  ['another scheme', { text: TEXT, url: 'javascript:alert(1)' }, {}, 400, /url/],
  ['an empty page', { html: '<title>x</title>' }, {}, 400, /has no text/],
  ['a page too deep', { html: '<div>'.repeat(5000) }, {}, 400, /nested more than/],
  ['no JSON', '{"text":', {}, 400, /Malformed JSON/],
  ['too much', { text: 'x'.repeat(12_100_000) }, {}, 413, /larger than any page/],
]
for (const [name, body, more, status, message] of WRONG)
  test(`refused: ${name}`, async () => {
    const options = 'key' in more && more.key === 'other' ? { key: other } : more
    const refused = await send(body, options)
    assert.equal(refused.status, status, JSON.stringify(refused.body))
    assert.match(String(refused.body['detail']), message)
  })
