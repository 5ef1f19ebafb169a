/** The API through a client that is generated from its own document: what the document says is what programs get. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { after, before, test } from 'node:test'
import type { Ledger } from '../../keep/ledger.ts'
import { issue } from '../access/tokens.ts'
import { ledgerOf } from '../ledger.fixture.ts'
import { ledgerSource } from '../ledger-source.ts'
import { loopback } from '../notify/loopback.fixture.ts'
import { pages } from '../server.ts'
import { clientSource } from './client-source.fixture.ts'
import * as api from './testdata/client.fixture.ts'

const TODAY = '2025-03-10'
let ledger: Ledger
let opts: { headers: Record<string, string> }

before(async () => {
  ledger = await ledgerOf()
  const app = pages({ source: ledgerSource(ledger, () => TODAY), ledger }, { loopback: true })
  api.defaults.baseUrl = 'http://localhost/api'
  api.defaults.fetch = async (url, init) => app.request(new Request(url, init))
  const key = await issue(ledger, 'client', ['follow', 'articles', 'read'], `${TODAY}T08:00:00Z`)
  opts = { headers: { authorization: `Bearer ${key}` } }
})
after(() => ledger.close())

/** The body of an answer with the status that is expected. */
function ok<T extends { status: number }, S extends T['status']>(answer: T, status: S): Extract<T, { status: S }> {
  assert.equal(answer.status, status, JSON.stringify(answer))
  return answer as Extract<T, { status: S }>
}

test('the client is the one that the document makes: “node scripts/api-client.ts” writes it anew', async () => {
  const kept = readFileSync(path.join(import.meta.dirname, 'testdata', 'client.fixture.ts'), 'utf8')
  assert.equal(kept, await clientSource())
})

test('releases are listed page by page, and asked for one by one', async () => {
  const { data: first } = ok(await api.listReleases({ limit: 1 }), 200)
  assert.equal(first.items.length, 1)
  assert.ok(first.next)
  const { data: second } = ok(await api.listReleases({ limit: 1, cursor: first.next }), 200)
  assert.notEqual(second.items[0]?.path, first.items[0]?.path)
  const { data } = ok(await api.getSeason({ slug: 'night-ferry', season: '2' }), 200)
  assert.equal(data.official?.window.from, '2025-06-20')
  const { data: then } = ok(await api.getSeason({ slug: 'night-ferry', season: '2', asOf: '2025-03-01' }), 200)
  assert.equal(then.official, null)
  const { data: none } = ok(await api.getSeason({ slug: 'nothing', season: '1' }), 404)
  assert.match(none.detail ?? '', /No article/)
})

test('claims and articles are read, an article is sent, words are searched', async () => {
  const { data: claims } = ok(await api.listClaims({ property: 'cast' }), 200)
  assert.match(JSON.stringify(claims.items[0]?.value), /Jo Kern/)
  const sent = {
    text: 'Season 3 of “Night Ferry” may arrive in 2026.',
    title: 'Night Ferry sails on',
    published: TODAY,
  }
  const { data: kept } = ok(await api.addArticle({ sentArticle: sent }, opts), 201)
  assert.equal(kept.followed, true)
  const { data: article } = ok(await api.getArticle({ id: kept.document }), 200)
  assert.equal(article.title, 'Night Ferry sails on')
  ok(await api.addArticle({ sentArticle: sent }), 401)
  const { data: found } = ok(await api.search({ q: 'ferry' }), 200)
  assert.ok(found.releases.some(({ release }) => release.title === 'Night Ferry'))
})

test('what is followed is changed', async () => {
  const follow = { title: 'Long Winter', season: 1, kind: 'series' } as const
  ok(await api.follow({ follow }, opts), 204)
  assert.equal(ok(await api.listFollows(), 200).data.items.length, 2)
  ok(await api.unfollow(follow, opts), 204)
  assert.equal(ok(await api.listFollows(), 200).data.items.length, 1)
  ok(await api.follow({ follow }), 401)
})

test('a source is watched, paused, resumed, looked at now and removed', async (t) => {
  const feed = await loopback(({ path: asked }) =>
    asked === '/feed'
      ? {
          status: 200,
          headers: { 'content-type': 'application/rss+xml' },
          body: '<?xml version="1.0"?><rss version="2.0"><channel><title>The Quay</title><link>https://quay.test/</link><description>d</description></channel></rss>',
        }
      : { status: 404 },
  )
  t.after(() => feed.close())
  const sourceToWatch = { address: `${feed.url}/feed`, private: true, folder: 'Harbours' }
  const { data: made } = ok(await api.watch({ sourceToWatch }, opts), 201)
  assert.deepEqual([made.kind, made.title, made.folder, made.enabled], ['feed', 'The Quay', 'Harbours', true])
  assert.equal(ok(await api.watch({ sourceToWatch }, opts), 200).data.id, made.id)
  const { id } = made
  for (const [what, enabled] of [
    ['pause', false],
    ['resume', true],
    ['now', true],
  ] as const)
    assert.equal(ok(await api.changeWatched({ id, watchedChange: { do: what } }, opts), 200).data.enabled, enabled)
  assert.deepEqual(
    ok(await api.listWatched(), 200).data.items.map((one) => one.address),
    [sourceToWatch.address],
  )
  ok(await api.unwatch({ id }, opts), 204)
  ok(await api.unwatch({ id }, opts), 404)
  for (const [address, problem] of [
    [`${feed.url}/nothing`, /404|names no feed|not found/i],
    ['/etc', /web address/],
    ['', /web address/],
  ] as const) {
    const { data } = ok(await api.watch({ sourceToWatch: { address, private: true } }, opts), 400)
    assert.match(data.detail ?? '', problem)
  }
  ok(await api.watch({ sourceToWatch }), 401)
})
