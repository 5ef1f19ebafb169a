import assert from 'node:assert/strict'
import path from 'node:path'
import { after, before, describe, test } from 'node:test'
import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Hono } from 'hono'
import type { Answer } from '../../answer.ts'
import { collect } from '../../collect/index.ts'
import { forecast } from '../../forecast/index.ts'
import type { Ledger } from '../../keep/ledger.ts'
import { openSqlite } from '../../keep/sqlite.ts'
import { read } from '../../read/index.ts'
import type { Release } from '../../release.ts'
import { weigh } from '../../weigh/index.ts'
import { issue } from '../access/tokens.ts'
import { ledgerSource } from '../ledger-source.ts'
import { pages } from '../server.ts'
import { answerSchema, foundClaimSchema, listedReleaseSchema, wholeArticleSchema } from './schemas.ts'

const TODAY = '2025-06-01'
const AT = '2025-06-01T08:00:00Z'
const EXAMPLES = path.join(import.meta.dirname, '..', '..', '..', 'examples')

let ledger: Ledger
let app: Hono
let openApp: Hono

before(async () => {
  ledger = await openSqlite(':memory:')
  for await (const found of collect([EXAMPLES]))
    if (!('error' in found)) await ledger.add([{ article: found.article, document: read(found.article) }], '2025-05-01')
  const source = ledgerSource(ledger, () => TODAY)
  app = pages({ source, ledger }, { loopback: true })
  openApp = pages({ source, ledger }, { open: true })
})
after(() => ledger.close())

const ORIGIN = 'http://localhost'
const ask = (where: string, init?: RequestInit) => app.request(`${ORIGIN}${where}`, init)
async function json<T>(where: string): Promise<T> {
  const response = await ask(where)
  assert.equal(response.status, 200, where)
  assert.match(response.headers.get('content-type') ?? '', /^application\/json/)
  return (await response.json()) as T
}

interface Page<T> {
  readonly items: readonly T[]
  readonly next: string | null
}

interface Operation {
  readonly operationId: string
  readonly parameters?: readonly {
    readonly name: string
    readonly in: string
    readonly schema: { example?: unknown }
  }[]
  readonly responses: Readonly<Record<string, { readonly content?: Record<string, { schema: object }> }>>
}
interface Document {
  readonly openapi: string
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, { readonly example?: unknown }>> }
}

/** A validator that knows the document, for its own schemas (JSON Schema 2020-12, as OpenAPI 3.1 has it). */
function schemas(document: Document): (schema: object, value: unknown) => string {
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  ajv.addSchema({ ...document, $id: 'https://when.test/openapi.json' })
  return (schema, value) => {
    const absolute = JSON.parse(
      JSON.stringify(schema).replaceAll('"#/components', '"https://when.test/openapi.json#/components'),
    ) as object
    const validate = ajv.compile(absolute)
    return validate(value) ? '' : ajv.errorsText(validate.errors)
  }
}

describe('the document', () => {
  test('is OpenAPI 3.1 by its own schema', async () => {
    const document = await json<Document>('/api/openapi.json')
    assert.match(document.openapi, /^3\.1\./)
    const { valid, errors } = await new Validator().validate({ ...document })
    assert.deepEqual([valid, errors ?? ''], [true, ''])
  })

  test('its examples fit its schemas, and every shape that is sent has one', async () => {
    const document = await json<Document>('/api/openapi.json')
    const check = schemas(document)
    let examples = 0
    for (const [name, schema] of Object.entries(document.components.schemas)) {
      if (schema.example === undefined) continue
      examples++
      assert.equal(check({ $ref: `#/components/schemas/${name}` }, schema.example), '', name)
    }
    assert.ok(examples >= 12, `${examples} examples`)
  })

  const FILLED: Readonly<Record<string, string>> = {
    '/releases': '?limit=5',
    '/releases/{slug}/{season}': '/releases/all-of-us-are-dead/2',
    '/releases/{slug}': '/releases/beyond-the-spider-verse',
    '/articles/{id}': '/articles/aouad-2-hopes',
    '/claims': '?property=cast',
    '/search': '?q=dead',
  }

  test('every reading operation answers with what the document says', async () => {
    const document = await json<Document>('/api/openapi.json')
    const check = schemas(document)
    let asked = 0
    for (const [template, methods] of Object.entries(document.paths)) {
      const operation = methods['get']
      if (!operation) continue
      asked++
      const filled = FILLED[template] ?? ''
      const body = await json(`/api${filled.startsWith('/') ? filled : `${template}${filled}`}`)
      const schema = operation.responses['200']?.content?.['application/json']?.schema
      assert.ok(schema, `${operation.operationId} says nothing of its answer`)
      assert.equal(check(schema, body), '', operation.operationId)
      assert.ok(
        'items' in (body as object)
          ? (body as Page<unknown>).items.length > 0 || ['/follows', '/watching'].includes(template)
          : true,
      )
    }
    assert.ok(asked >= 7)
  })

  test('nothing is sent that it does not mention', async () => {
    const { items } = await json<Page<{ path: string }>>('/api/releases?limit=200')
    assert.ok(items.length > 10)
    for (const item of items) {
      assert.deepEqual(listedReleaseSchema.parse(item), item)
      const answer = await json(`/api${item.path}`)
      assert.deepEqual(answerSchema.parse(answer), answer)
    }
    for (const claim of (await json<Page<unknown>>('/api/claims?limit=200')).items)
      assert.deepEqual(foundClaimSchema.parse(claim), claim)
    const article = await json('/api/articles/aouad-2-hopes')
    assert.deepEqual(wholeArticleSchema.parse(article), article)
  })

  test('the reference page has every operation and every shape, in less than 60 KB', async () => {
    const document = await json<Document>('/api/openapi.json')
    const response = await ask('/api')
    const page = await response.text()
    assert.match(response.headers.get('content-type') ?? '', /^text\/html/)
    for (const [where, methods] of Object.entries(document.paths))
      for (const method of Object.keys(methods))
        assert.ok(page.includes(`<code>${method.toUpperCase()} ${where}</code>`), `${method} ${where}`)
    for (const name of Object.keys(document.components.schemas)) assert.ok(page.includes(`id="${name}"`), name)
    assert.ok(Buffer.byteLength(page) < 60_000)
  })
})

test('one release is the same object as “ask --json”', async () => {
  const release: Release = { title: 'All of Us Are Dead', season: 2, kind: 'series', aliases: [] }
  for (const asOf of ['2024-02-01', TODAY]) {
    const answer = await json<Answer>(`/api/releases/all-of-us-are-dead/2?as_of=${asOf}`)
    const documents = await ledger.documents([release.title, ...answer.release.aliases], { asOf })
    const own = forecast(weigh(documents, answer.release, { asOf }), { asOf })
    assert.deepEqual(answer, JSON.parse(JSON.stringify(own)))
  }
})

describe('lists', () => {
  for (const where of ['/api/releases', '/api/articles', '/api/claims', '/api/claims?property=cast'])
    test(`${where}: the pages hold everything once, in one order`, async () => {
      const joint = where.includes('?') ? '&' : '?'
      const all: unknown[] = []
      let cursor: string | null = ''
      let pagesSeen = 0
      while (cursor !== null) {
        const page: Page<unknown> = await json(`${where}${joint}limit=7${cursor && `&cursor=${cursor}`}`)
        assert.ok(page.items.length <= 7)
        all.push(...page.items)
        cursor = page.next
        pagesSeen++
      }
      assert.ok(pagesSeen > 1)
      const keys = all.map((one) => JSON.stringify(one))
      assert.equal(new Set(keys).size, keys.length)
      const whole: unknown[] = []
      for (let next: string | null = ''; next !== null;) {
        const page: Page<unknown> = await json(`${where}${joint}limit=200${next && `&cursor=${next}`}`)
        whole.push(...page.items)
        next = page.next
      }
      assert.deepEqual(all, whole)
    })

  test('an article that is added between two pages moves nothing', async () => {
    const other = await openSqlite(':memory:')
    const add = (id: string) =>
      other.add(
        [
          {
            article: { id, text: id },
            document: { id, url: null, publisher: null, published: null, language: 'en', claims: [] },
          },
        ],
        TODAY,
      )
    for (const id of ['a', 'b', 'c']) await add(id)
    const first = await other.articles(2)
    await add('d')
    const second = await other.articles(2, first.next!)
    assert.deepEqual(
      [...first.items, ...second.items].map(({ id }) => id),
      ['c', 'b', 'a'],
    )
    await other.close()
  })

  test('claims are found by title in any spelling, by season, property and certainty', async () => {
    const { items } = await json<Page<{ subject: { title: string; season: number }; property: string }>>(
      '/api/claims?title=all+of+us+are+DEAD&season=2&property=release&limit=200',
    )
    assert.ok(items.length > 3)
    for (const { subject, property } of items) assert.deepEqual([subject.season, property], [2, 'release'])
    assert.deepEqual((await json<Page<unknown>>('/api/claims?title=Nobody+Made+This')).items, [])
  })
})

describe('search', () => {
  interface Found {
    readonly releases: readonly { readonly path: string }[]
    readonly people: readonly { readonly name: string; readonly claims: number }[]
    readonly claims: readonly { readonly quote: string }[]
  }

  test('titles by the beginnings of their words, without regard to case and diacritics', async () => {
    for (const q of ['all of us dea', 'DEAD us', 'ällöf'.slice(0, 3)])
      assert.ok((await json<Found>(`/api/search?q=${encodeURIComponent(q)}`)).releases.length > 0, q)
    const { releases } = await json<Found>('/api/search?q=all+of+us+are+dead')
    assert.deepEqual(
      releases.map(({ path: where }) => where),
      releases.map(({ path: where }) => where).toSorted(),
    )
    assert.ok(releases.some(({ path: where }) => where === '/releases/all-of-us-are-dead/2'))
  })

  test('people by their names, quotes by their words', async () => {
    const claims = (await json<Page<{ property: string; value: { actor: string } }>>('/api/claims?property=cast')).items
    const name = claims[0]!.value.actor
    const found = await json<Found>(`/api/search?q=${encodeURIComponent(name.toLowerCase())}`)
    assert.equal(found.people[0]?.name, name)
    const quoted = await json<Found>('/api/search?q=renewed')
    assert.ok(quoted.claims.length > 0)
    for (const { quote } of quoted.claims) assert.match(quote, /renewed/i)
  })

  test('what is no word finds nothing, and the syntax of the engine is not spoken', async () => {
    for (const q of ['"', '*', 'a" OR "b', 'quote:x', '-- ;', '()', 'NEAR(', '\u0000', '🎉'])
      assert.equal((await ask(`/api/search?q=${encodeURIComponent(q)}`)).status, 200, q)
    const { claims } = await json<Found>(`/api/search?q=${encodeURIComponent('renewed OR zzz')}`)
    assert.deepEqual(claims, [])
  })
})

describe('what goes wrong is a problem (RFC 9457)', () => {
  const WRONG: readonly (readonly [where: string, status: number, detail: RegExp])[] = [
    ['/api/nothing', 404, /openapi\.json/],
    ['/api/releases/nobody-made-this/1', 404, /No article/],
    ['/api/releases/all-of-us-are-dead/two', 400, /season: is a number/],
    ['/api/releases/all-of-us-are-dead/2?as_of=yesterday', 400, /as_of/],
    ['/api/releases/all-of-us-are-dead/2?as_of=2999-01-01', 400, /future/],
    ['/api/releases?limit=0', 400, /limit/],
    ['/api/releases?limit=100000', 400, /limit/],
    ['/api/releases?cursor=!!', 400, /cursor/],
    ['/api/articles?cursor=bm9wZQ', 400, /cursor/],
    ['/api/claims?cursor=WzEsMiwzXQ', 400, /cursor/],
    ['/api/claims?property=colour', 400, /property/],
    ['/api/articles/nowhere', 404, /No article/],
    ['/api/search', 400, /q: /],
  ]
  for (const [where, status, detail] of WRONG)
    test(`${status} ${where}`, async () => {
      const response = await ask(where)
      assert.equal(response.status, status)
      assert.equal(response.headers.get('content-type'), 'application/problem+json')
      const body = (await response.json()) as { status: number; title: string; type: string; detail: string }
      assert.deepEqual([body.status, body.type], [status, 'about:blank'])
      assert.ok(body.title.length > 0)
      assert.match(body.detail, detail)
      assert.doesNotMatch(JSON.stringify(body), /zod|stack|node_modules/i)
    })

  test('a failure inside says nothing of the inside', async () => {
    const seen: unknown[] = []
    const source = { ...ledgerSource(ledger, () => TODAY), releases: () => Promise.reject(new Error('secret path')) }
    const broken = pages({ source, ledger }, { report: (error) => seen.push(error) })
    const response = await broken.request('/api/releases')
    assert.equal(response.status, 500)
    assert.doesNotMatch(await response.text(), /secret/)
    assert.equal(seen.length, 1)
  })
})

test('what did not change is not sent again', async () => {
  for (const where of ['/api/releases', '/api/releases/all-of-us-are-dead/2', '/api/claims', '/api/openapi.json']) {
    const etag = (await ask(where)).headers.get('etag') ?? ''
    assert.match(etag, /^"[\w-]{22}"$/)
    const again = await ask(where, { headers: { 'if-none-match': etag } })
    assert.deepEqual([again.status, await again.text()], [304, ''])
  }
})

test('an address in another spelling leads to the right one', async () => {
  const response = await ask('/api/releases/AllOfUsAreDead/02?as_of=2024-02-01')
  assert.equal(response.status, 301)
  assert.equal(response.headers.get('location'), '/api/releases/all-of-us-are-dead/2?as_of=2024-02-01')
})

describe('who may', () => {
  const follow = { title: 'Severance', season: 3, kind: 'series' }
  const put = (key: string | null, body: unknown = follow) =>
    ask('/api/follows', {
      method: 'PUT',
      headers: { 'content-type': 'application/json', ...(key === null ? {} : { authorization: `Bearer ${key}` }) },
      body: JSON.stringify(body),
    })

  test('following needs a key with its scope; an unknown key is refused even for reading', async () => {
    const reader = (await issue(ledger, 'reader', ['read'], AT))!
    const follower = (await issue(ledger, 'follower', ['follow'], AT))!
    assert.equal((await put(null)).status, 401)
    assert.equal((await put(null)).headers.get('www-authenticate'), 'Bearer')
    assert.equal((await put('wab_nothing')).status, 401)
    assert.equal((await put(reader)).status, 403)
    assert.deepEqual(await ledger.follows(), [])
    assert.equal((await put(follower)).status, 204)
    assert.equal((await put(follower)).status, 204)
    assert.deepEqual(
      (await json<Page<{ path: string }>>('/api/follows')).items.map((one) => one.path),
      ['/releases/severance/3'],
    )
    assert.equal((await put(follower, { title: '', season: 1, kind: 'series' })).status, 400)
    assert.equal((await put(follower, { ...follow, title: 'x'.repeat(9000) })).status, 413)
    const remove = `/api/follows?title=severance&season=3&kind=series`
    assert.equal((await ask(remove, { method: 'DELETE' })).status, 401)
    const headers = { authorization: `Bearer ${follower}` }
    assert.equal((await ask(remove, { method: 'DELETE', headers })).status, 204)
    assert.deepEqual((await json<Page<unknown>>('/api/follows')).items, [])
    assert.equal((await ask('/api/releases', { headers: { authorization: 'Bearer wab_x' } })).status, 401)
    assert.equal((await ask('/api/releases', { headers })).status, 200)
  })

  test('a page of another origin reads with a key, without one only from a server that is open', async () => {
    const key = (await issue(ledger, 'page', ['read'], AT))!
    const headers = { origin: 'https://elsewhere.test' }
    const allowed = async (of: Hono, more: object = {}, method = 'GET') =>
      (await of.request(`${ORIGIN}/api/releases`, { method, headers: { ...headers, ...more } })).headers.get(
        'access-control-allow-origin',
      )
    assert.equal(await allowed(app), null)
    assert.equal(await allowed(app, { authorization: `Bearer ${key}` }), '*')
    assert.equal(await allowed(app, { authorization: 'Bearer wab_x' }), null)
    assert.equal(await allowed(openApp), '*')
    const preflight = await app.request(`${ORIGIN}/api/releases`, {
      method: 'OPTIONS',
      headers: {
        ...headers,
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'authorization',
      },
    })
    assert.equal(preflight.status, 204)
    assert.match(preflight.headers.get('access-control-allow-headers') ?? '', /authorization/)
    assert.doesNotMatch(preflight.headers.get('access-control-allow-methods') ?? '', /PUT|DELETE|POST/)
    const page = await app.request(`${ORIGIN}/`, { headers: { ...headers, authorization: `Bearer ${key}` } })
    assert.equal(page.headers.get('access-control-allow-origin'), null)
    assert.equal((await app.request('http://rebound.test/api/releases')).status, 421)
  })
})
