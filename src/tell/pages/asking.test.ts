import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Hono } from 'hono'
import { parseHTML } from 'linkedom'
import type { Ledger } from '../../keep/ledger.ts'
import { openSqlite } from '../../keep/sqlite.ts'
import type { Answer } from '../../answer.ts'
import { tokenOf } from '../access/form.fixture.ts'
import { ledgerOf } from '../ledger.fixture.ts'
import { ledgerSource } from '../ledger-source.ts'
import { pages } from '../server.ts'

const ORIGIN = 'http://localhost'
let ledger: Ledger
let app: Hono
before(async () => {
  ledger = await ledgerOf()
  app = pages({ source: ledgerSource(ledger, () => '2025-03-10'), ledger }, { loopback: true })
})
after(() => ledger.close())

async function page(path: string, init?: RequestInit) {
  const response = await app.request(`${ORIGIN}${path}`, init)
  const markup = await response.text()
  return { status: response.status, markup, document: parseHTML(markup).document, size: Buffer.byteLength(markup) }
}
const heading = (document: Document) => document.querySelector('h1')?.textContent.trim().replace(/\s+/g, ' ')

describe('search', () => {
  test('releases, people and quotes, each with its link', async () => {
    const { document, markup } = await page('/search?q=jo+kern')
    assert.equal(heading(document), 'One person and one claim for “jo kern”.')
    assert.match(markup, /one claim about <bdi>Night Ferry<\/bdi>/)
    const ferry = (await page('/search?q=FERR')).document
    assert.deepEqual(
      [...ferry.querySelectorAll('.found a')].map((link) => link.getAttribute('href')),
      ['/releases/night-ferry/2'],
    )
    const link = [...document.querySelectorAll('.quotes a')][0]?.getAttribute('href') ?? ''
    assert.match(link, /^\/articles\/harbour-1\?at=\d+#at-\d+$/)
    assert.equal((await page(link)).status, 200)
  })

  test('nothing asked, nothing found, and markup that was asked for', async () => {
    assert.equal(heading((await page('/search')).document), 'Titles, people, and what was said.')
    assert.match(heading((await page('/search?q=xyzzy')).document) ?? '', /Nothing that was read speaks of “xyzzy”/)
    const { document } = await page(`/search?q=${encodeURIComponent('"><script>alert(1)</script>')}`)
    assert.equal(document.querySelectorAll('script').length, 0)
    assert.equal(document.querySelector('input')?.getAttribute('value'), '"><script>alert(1)</script>')
  })
})

describe('a month of the calendar', () => {
  test('official dates stand on their days, windows beside', async () => {
    const { document } = await page('/calendar?month=2025-06')
    const day = [...document.querySelectorAll('.month td')].find((cell) =>
      cell.querySelector('[datetime="2025-06-20"]'),
    )
    assert.match(day?.textContent ?? '', /Night Ferry, season 2/)
    assert.ok(day?.querySelector('b'), 'what is followed stands out')
    assert.equal(document.querySelectorAll('.month time').length, 30)
    const answer = (await (await app.request(`${ORIGIN}/api/releases/long-winter/1`)).json()) as Pick<
      Answer,
      'quantiles'
    >
    const median = answer.quantiles.find(([p]) => p === 0.5)?.[1].slice(0, 7)
    const windows = (await page(`/calendar?month=${median}`)).document.querySelector('.monthly section')
    assert.match(windows?.textContent ?? '', /Long Winter, season 1 .*forecast: even odds inside/)
  })

  test('the months before and after, over the turn of the year', async () => {
    const links = async (month: string) =>
      [...(await page(`/calendar?month=${month}`)).document.querySelectorAll('nav.pages a')].map((link) =>
        link.getAttribute('href'),
      )
    assert.deepEqual(await links('2025-12'), ['/calendar?month=2025-11', '/calendar', '/calendar?month=2026-01'])
    assert.deepEqual(await links('2025-01'), ['/calendar?month=2024-12', '/calendar', '/calendar?month=2025-02'])
    assert.deepEqual(await links('2025-03'), ['/calendar?month=2025-02', '/calendar?month=2025-04'])
    for (const wrong of ['2025-13', '2025', 'x', '9999-01'])
      assert.equal((await page(`/calendar?month=${wrong}`)).status, 400)
  })
})

describe('following on the pages', () => {
  const press = async (path: string, release: string, headers: Record<string, string>, of = app) => {
    const body = new URLSearchParams({ release, 'form-token': await tokenOf(app, `${ORIGIN}/`) })
    return of.request(`${ORIGIN}${path}`, { method: 'POST', headers, body })
  }
  const SAME = { 'sec-fetch-site': 'same-origin' }

  test('what is followed stands first at home, with what changed', async () => {
    const { document } = await page('/')
    assert.equal(document.querySelector('section h2')?.textContent, 'Followed')
    assert.match(document.querySelector('.changes')?.textContent ?? '', /official date 20 June 2025/)
    assert.equal(
      (await press('/follow', '/releases/long-winter/1', SAME)).headers.get('location'),
      '/releases/long-winter/1',
    )
    assert.match((await page('/')).document.querySelector('section')?.textContent ?? '', /Long Winter/)
    assert.match((await page('/releases/long-winter/1')).markup, /Follow it no more/)
    await press('/unfollow', '/releases/long-winter/1', SAME)
    assert.doesNotMatch((await page('/releases/long-winter/1')).markup, /Follow it no more/)
  })

  test('a page elsewhere cannot press the button, nor can anybody where the server is not one’s own', async () => {
    const follows = await ledger.follows()
    const elsewhereFrom: readonly Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://elsewhere.test' },
      {},
    ]
    for (const headers of elsewhereFrom)
      assert.equal((await press('/follow', '/releases/long-winter/1', headers)).status, 403)
    assert.equal((await press('/follow', '/releases/nowhere/1', SAME)).status, 404)
    assert.equal((await press('/follow', '/releases/%E0%A4%A/1', SAME)).status, 404)
    const elsewhere = pages({ source: ledgerSource(ledger, () => '2025-03-10'), ledger })
    assert.equal((await press('/follow', '/releases/long-winter/1', SAME, elsewhere)).status, 405)
    assert.doesNotMatch(await (await elsewhere.request('/releases/long-winter/1')).text(), /Follow it/)
    assert.deepEqual(await ledger.follows(), follows)
  })
})

describe('a house where nothing is known yet', () => {
  test('a title is followed from the first page, and is on it from then on', async () => {
    const empty = await openSqlite(':memory:')
    const fresh = pages({ source: ledgerSource(empty, () => '2025-03-10'), ledger: empty }, { loopback: true })
    const get = async (path: string) => parseHTML(await (await fresh.request(`${ORIGIN}${path}`)).text()).document
    const follow = async (fields: Record<string, string>) =>
      fresh.request(`${ORIGIN}/follow`, {
        method: 'POST',
        headers: { 'sec-fetch-site': 'same-origin' },
        body: new URLSearchParams({ ...fields, 'form-token': await tokenOf(fresh, `${ORIGIN}/`) }),
      })
    const first = await get('/')
    assert.equal(heading(first), 'Nothing to wait for yet.')
    assert.ok(first.querySelector('form[action="/follow"] input[name=title]'))
    const answer = await follow({ title: '  Quiet   Harbour ', season: '2' })
    assert.deepEqual([answer.status, answer.headers.get('location')], [303, '/'])
    const later = await get('/')
    assert.equal(heading(later), 'One release, in the order in which it is expected.')
    assert.match(later.querySelector('main')?.textContent ?? '', /Quiet Harbour, season 2/)
    const link = later.querySelector('.list .name a')?.getAttribute('href') ?? ''
    assert.equal((await fresh.request(`${ORIGIN}${link}`)).status, 200)
    assert.equal((await follow({ title: 'Long Winter', film: 'yes' })).status, 303)
    assert.deepEqual(
      (await empty.follows()).map(({ title, season, kind }) => [title, season, kind]),
      [
        ['Long Winter', null, 'film'],
        ['Quiet Harbour', 2, 'series'],
      ],
    )
    assert.equal((await follow({ title: '!!!' })).status, 400)
    assert.equal((await follow({ title: 'Long Winter', season: 'two' })).status, 400)
    await empty.close()
  })
})

test('/metrics counts for Prometheus, for the machine itself or who may read', async () => {
  const text = await (await app.request(`${ORIGIN}/metrics`)).text()
  assert.match(text, /^# TYPE whenabouts_follows gauge\nwhenabouts_follows \d+$/m)
  assert.match(text, /^whenabouts_messages\{state="waiting"\} 0$/m)
  assert.match(text, /^whenabouts_http_answers_total\{status="2xx"\} \d+$/m)
  for (const line of text.trim().split('\n'))
    assert.match(line, /^(?:# (?:HELP|TYPE) \w+ .+|\w+(?:\{\w+="\w+"\})? [\d.e+]+)$/)
  const elsewhere = pages({ source: ledgerSource(ledger, () => '2025-03-10'), ledger })
  assert.equal((await elsewhere.request('/metrics')).status, 401)
})
