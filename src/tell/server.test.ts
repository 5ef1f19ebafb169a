import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseHTML } from 'linkedom'
import type { Answer } from '../answer.ts'
import { dayOf, isoOf } from '../day.ts'
import { InputError } from '../errors.ts'
import { crowded, fixtureSource, RELEASE } from './answer.fixture.ts'
import { historyDays } from './answers.ts'
import { pages, serve } from './server.ts'
import type { ReleaseSource } from './source.ts'

const app = pages({ source: fixtureSource() })
const RELEASE_PAGE = '/releases/harbour-of-glass/2'
const LIMIT = 60 * 1024

async function page(path: string, of = app) {
  const response = await of.request(path)
  const markup = await response.text()
  return { response, markup, document: parseHTML(markup).document, size: Buffer.byteLength(markup) }
}

const STATUSES: readonly (readonly [path: string, status: number, location?: string])[] = [
  ['/', 200],
  ['/?as_of=2024-05-01', 200],
  [RELEASE_PAGE, 200],
  [`${RELEASE_PAGE}?as_of=2024-05-01`, 200],
  [`${RELEASE_PAGE}.json`, 200],
  ['/articles/quay-1', 200],
  ['/articles/quay-1?at=120', 200],
  ['/sources', 200],
  ['/sources?as_of=2024-05-01', 200],
  ['/healthz', 200],
  ['/icon.svg', 200],
  ['/releases/harbour-of-glass', 302, RELEASE_PAGE],
  ['/releases/harbour-of-glass.json?as_of=2024-05-01', 302, `${RELEASE_PAGE}.json?as_of=2024-05-01`],
  ['/releases/HarbourOfGlass/2', 301, RELEASE_PAGE],
  ['/releases/hafen-aus-glas/2', 301, RELEASE_PAGE],
  ['/releases/harbour-of-glass/3', 404],
  ['/releases/harbour-of-glass/two', 404],
  ['/releases', 301, '/'],
  ['/releases/harbour-of-glass/02.json', 301, `${RELEASE_PAGE}.json`],
  ['/releases/%E0%A4%A/2', 404],
  ['/articles/%E0%A4%A', 404],
  ['/releases/other/2', 404],
  ['/articles/none', 404],
  ['/articles/..%2f..%2fetc%2fpasswd', 404],
  ['/nothing', 404],
  ['/?as_of=yesterday', 400],
  ['/?as_of=2024-02-30', 400],
  [`${RELEASE_PAGE}?as_of=2999-01-01`, 400],
  ['/?page=0', 400],
  ['/articles/quay-1?at=-1', 400],
  ['/sources?as_of=soon', 400],
]

test('every address answers as it should', async () => {
  for (const [path, status, location] of STATUSES) {
    const response = await app.request(path)
    assert.equal(response.status, status, path)
    assert.equal(response.headers.get('location'), location ?? null, path)
  }
})

test('every answer carries the security headers, and none allows a script but our own or another host', async () => {
  for (const path of ['/', RELEASE_PAGE, '/nothing', '/?as_of=x', '/healthz']) {
    const { headers } = await app.request(path)
    const policy = headers.get('content-security-policy') ?? ''
    assert.match(policy, /default-src 'none'/)
    assert.doesNotMatch(policy, /unsafe|https?:|script-src (?!'self';)/)
    assert.equal(headers.get('x-content-type-options'), 'nosniff')
    assert.equal(headers.get('referrer-policy'), 'same-origin')
  }
})

test('a page that did not change is not sent again', async () => {
  const first = await app.request(RELEASE_PAGE)
  const etag = first.headers.get('etag') ?? ''
  assert.match(etag, /^".+"$/)
  const again = await app.request(RELEASE_PAGE, { headers: { 'if-none-match': `"x", W/${etag}` } })
  assert.equal(again.status, 304)
  assert.equal(await again.text(), '')
  const earlier = await app.request(`${RELEASE_PAGE}?as_of=2024-05-01`, { headers: { 'if-none-match': etag } })
  assert.equal(earlier.status, 200)
})

test('the stylesheet that pages name is served, to be kept for good', async () => {
  const { document } = await page('/')
  const style = await app.request(document.querySelector('link[rel=stylesheet]')!.getAttribute('href')!)
  assert.equal(style.status, 200)
  assert.match(style.headers.get('cache-control') ?? '', /immutable/)
  assert.match(style.headers.get('content-type') ?? '', /^text\/css/)
})

test('pages can only be read', async () => {
  const response = await app.request('/', { method: 'POST' })
  assert.equal(response.status, 405)
  assert.equal(response.headers.get('allow'), 'GET, HEAD')
})

test('the page of a release answers the reader’s questions in their order', async () => {
  const { document, size } = await page(RELEASE_PAGE)
  assert.equal(document.querySelector('h1')?.textContent.trim(), 'Probably between October 2025 and July 2026.')
  assert.deepEqual(
    [...document.querySelectorAll('h1 em')].map((em) => em.textContent),
    ['October 2025', 'July 2026'],
  )
  assert.deepEqual(
    [...document.querySelectorAll('h2')].map((heading) => heading.textContent),
    [
      'How the answer moved',
      'Where it stands',
      'What would move it',
      'Who says so',
      'They cannot all be right',
      'Cast',
      'Also told',
      'What to mind',
      'Articles read',
      'Take it with you',
    ],
  )
  assert.ok(document.body.textContent.includes('An announcement that filming has begun would bring the median forward'))
  assert.equal(document.querySelectorAll('svg.timeline').length, 2)
  assert.equal(document.querySelectorAll('svg.history path.points').length, 1)
  assert.ok(size < LIMIT, `${size} bytes`)
})

test('a quote stands in its sentence, marked, and leads to its place in the article', async () => {
  const { document } = await page(RELEASE_PAGE)
  const row = [...document.querySelectorAll('table.reports tr')].find((tr) => tr.textContent.includes('late 2025'))!
  const context = row.querySelector('details .context')!
  assert.equal(context.textContent.trim(), 'We reckon that the new season will be ready in late 2025.')
  assert.equal(context.querySelector('mark')?.textContent, 'will be ready in late 2025')
  assert.match(row.textContent, /Paragraph\s+2\s+of\s+2/)
  assert.match(row.querySelector('td.n')?.textContent ?? '', /−41 days/)
  const [path, anchor] = row.querySelector('details a')!.getAttribute('href')!.split('#')
  const article = await page(path!)
  assert.ok(article.document.getElementById(anchor!)?.textContent.startsWith('will be ready in late 2025'))
})

test('repeaters, name variants and what is odd about an article are told', async () => {
  const { document } = await page(RELEASE_PAGE)
  const text = document.body.textContent.replace(/\s+/g, ' ')
  assert.match(text, /Repeated by The Quay Courier and Evening Advertiser \(11 Feb 2025\)/)
  assert.match(text, /Ida Holm 88\s%also Ida Holmm/)
  assert.match(text, /tells of events after its own knowledge/)
  assert.match(text, /Nothing newer than 11 February 2025 has been read/)
})

test('an earlier day is asked by its address', async () => {
  const { document } = await page(`${RELEASE_PAGE}?as_of=2024-05-01`)
  assert.match(document.querySelector('.past')?.textContent ?? '', /The answer as it was on 1 May 2024/)
  assert.equal(document.querySelector('input[type=date]')?.getAttribute('value'), '2024-05-01')
  assert.equal(document.querySelectorAll('table.reports tbody tr:not(.group)').length, 3)
})

test('the JSON is the answer', async () => {
  const response = await app.request(`${RELEASE_PAGE}.json?as_of=2024-05-01`)
  assert.match(response.headers.get('content-type') ?? '', /^application\/json/)
  const answer = (await response.json()) as Answer
  assert.equal(answer.as_of, '2024-05-01')
  assert.equal(answer.reports.length, 3)
})

test('an article has every claim marked and told', async () => {
  const { document } = await page('/articles/lantern-1')
  assert.deepEqual(
    [...document.querySelectorAll('mark')].map((mark) => mark.textContent.slice(0, -1)),
    [
      'Nordlys officially renewed the series for a second season',
      'No release date has been set yet',
      'could arrive in 2025',
    ],
  )
  assert.equal(document.querySelectorAll('ol.notes li').length, 3)
  const original = document.querySelector('.lede a')!
  assert.equal(original.getAttribute('rel'), 'nofollow noopener noreferrer')
})

test('what goes wrong inside is reported, not shown', async () => {
  const seen: unknown[] = []
  const broken: ReleaseSource = { ...fixtureSource(), answer: () => Promise.reject(new Error('secret detail')) }
  const { response, markup } = await page('/', pages({ source: broken }, { report: (error) => seen.push(error) }))
  assert.equal(response.status, 500)
  assert.doesNotMatch(markup, /secret detail/)
  assert.match(String(seen[0]), /secret detail/)
})

test('a failure is not remembered, an answer is', async () => {
  let calls = 0
  let version = '1'
  const source: ReleaseSource = {
    ...fixtureSource(),
    version: () => Promise.resolve(version),
    answer: (release, asOf) =>
      ++calls === 1 ? Promise.reject(new Error('once')) : fixtureSource().answer(release, asOf),
  }
  const flaky = pages({ source }, { report: () => {} })
  assert.equal((await flaky.request('/')).status, 500)
  assert.equal((await flaky.request('/')).status, 200)
  assert.equal((await flaky.request('/')).status, 200)
  assert.equal(calls, 2)
  version = '2'
  assert.equal((await flaky.request('/')).status, 200)
  assert.equal(calls, 3, 'a new version of the source is asked anew')
})

const EVIL = '"\'><script>alert(1)</script>\u202e\u0000<img src=x onerror=alert(1)>&lt;'

/** An answer in which everything that comes from an article is hostile. */
function poisoned(answer: Answer): Answer {
  const days = new Set([
    'published',
    'as_of',
    'said',
    'day',
    'from',
    'to',
    'newest',
    'not_out_on',
    'id',
    'document',
    'property',
  ])
  const kept = new Set(['kind', 'state', 'standing', 'certainty', 'status', 'phase', 'edge', 'name', 'change'])
  const poison = (value: unknown, key: string): unknown => {
    if (key === 'url') return 'javascript:alert(document.domain)'
    if (typeof value === 'string') {
      const vocabulary = kept.has(key) && /^[a-z ]+$/.test(value)
      return days.has(key) || vocabulary || key === 'value' ? value : `${value} ${EVIL}${'x'.repeat(4000)}`
    }
    if (key === 'quantiles' || key === 'reports_of') return value
    if (Array.isArray(value)) return value.map((item) => poison(item, key === 'reports' ? 'reports' : key))
    if (value && typeof value === 'object')
      return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, poison(item, name)]))
    return value
  }
  return poison(answer, '') as Answer
}

test('hostile words stay words', async () => {
  const clean = fixtureSource(poisoned)
  const source: ReleaseSource = {
    ...clean,
    async article(id) {
      const found = await clean.article(id)
      if (!found) return null
      const article = { ...found.article, title: EVIL, publisher: EVIL, author: EVIL, url: 'data:text/html,x' }
      return { article: { ...article, text: found.article.text.replace('Runa', EVIL) }, claims: found.claims }
    },
  }
  const hostile = pages({ source })
  for (const path of ['/', RELEASE_PAGE, '/articles/lantern-1', '/articles/quay-1']) {
    const { response, document, markup, size } = await page(path, hostile)
    assert.equal(response.status, 200, path)
    assert.ok(document.body.textContent.includes('<script>alert(1)</script>'), `${path} shows the hostile words`)
    assert.equal(document.querySelectorAll('script, img, iframe, object, style').length, 0, path)
    // oxlint-disable-next-line no-control-regex
    assert.doesNotMatch(markup, /[\u0000-\u0008\u202a-\u202e\u2066-\u2069]/, path)
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        assert.doesNotMatch(name, /^on|^style$/, path)
        if (name === 'href' || name === 'src' || name === 'action')
          assert.match(value, /^(?:\/|#|https?:\/\/)/, `${path}: ${value}`)
      }
    }
    assert.ok(size < LIMIT, `${path} has ${size} bytes`)
  }
})

test('an id that is no path is a link that works', async () => {
  const id = 'a/b?c#d <é>'
  const clean = fixtureSource((answer) => ({
    ...answer,
    documents: answer.documents.map((document) => ({ ...document, id })),
  }))
  const source: ReleaseSource = {
    ...clean,
    article: async (asked) => (asked === id ? clean.article('quay-1') : null),
  }
  const odd = pages({ source })
  const { document } = await page(RELEASE_PAGE, odd)
  const address = [...document.querySelectorAll('a')]
    .map((a) => a.getAttribute('href')!)
    .find((href) => href.startsWith('/articles/a%2F'))
  assert.ok(address)
  assert.equal((await odd.request(address)).status, 200)
})

test('sixty reports stay on a page of less than 60 KB, and none is left out', async () => {
  const { document, markup, size } = await page(RELEASE_PAGE, pages({ source: fixtureSource(crowded) }))
  assert.ok(size < LIMIT, `${size} bytes`)
  assert.match(document.body.textContent, /and 46 more dated reports/)
  for (let i = 0; i < 60; i++) assert.ok(markup.includes(`number ${i}.test`), `report ${i}`)
})

test('many releases are listed on several pages in the order in which they are expected', async () => {
  const releases = Array.from({ length: 50 }, (_, i) => ({ ...RELEASE, title: `Series ${String(i).padStart(2, '0')}` }))
  const clean = fixtureSource()
  const source: ReleaseSource = {
    ...clean,
    releases: () => Promise.resolve(releases),
    answer: async (release, asOf) => {
      const answer = await clean.answer(release, asOf)
      const later = Number(release.title.slice(-2)) * -3
      return {
        ...answer,
        release,
        quantiles: answer.quantiles.map(([p, day]) => [p, isoOf(dayOf(day)! + later)] as const),
      }
    },
  }
  const listed = pages({ source })
  const names: string[] = []
  for (const n of [1, 2, 3]) {
    const { document, size } = await page(`/?page=${n}`, listed)
    assert.ok(size < LIMIT, `page ${n} has ${size} bytes`)
    names.push(...[...document.querySelectorAll('.name a bdi')].map((name) => name.textContent))
  }
  assert.equal(names.length, 50)
  assert.deepEqual(names, names.toSorted().toReversed())
  assert.equal((await listed.request('/?page=9')).status, 200)
})

test('a long article is shown in parts, and every claim is on one of them', async () => {
  const clean = fixtureSource()
  const found = (await clean.article('quay-1'))!
  const claim = found.claims[0]!
  const sentence = `${claim.quote}. Then nothing happens for a long while, says the harbour master of the town.\n`
  const text = sentence.repeat(400)
  const claims = Array.from({ length: 400 }, (_, i) => ({
    ...claim,
    start: i * sentence.length,
    end: i * sentence.length + claim.quote.length,
  }))
  const long = pages({ source: { ...clean, article: async () => ({ article: { ...found.article, text }, claims }) } })
  const seen = new Set<string>()
  let path: string | undefined = '/articles/quay-1'
  for (let n = 0; path && n < 40; n++) {
    const { document, size } = await page(path, long)
    assert.ok(size < LIMIT, `${path} has ${size} bytes`)
    for (const mark of document.querySelectorAll('mark[id]')) seen.add(mark.id)
    path = document.querySelector('a[rel=next]')?.getAttribute('href') ?? undefined
  }
  assert.equal(seen.size, 400)
  const { document } = await page(`/articles/quay-1?at=${claims[300]!.start}`, long)
  assert.ok(document.getElementById(`at-${claims[300]!.start}`))
})

test('nothing to show is said, with what to do', async () => {
  const { document } = await page('/', pages({ source: { ...fixtureSource(), releases: () => Promise.resolve([]) } }))
  assert.match(document.querySelector('h1')?.textContent ?? '', /Nothing to wait for yet/)
  assert.match(document.body.textContent, /whenabouts add/)
})

test('the days of a history are those of the articles, thinned when they are many', () => {
  const answer = crowded({ ...fixtureLatest, as_of: '2025-03-01' })
  const days = historyDays(answer, 10)
  assert.equal(days.length, 10)
  assert.equal(days[0], '2024-01-01')
  assert.equal(days.at(-1), '2025-03-01')
  assert.deepEqual(days, days.toSorted())
})
const fixtureLatest = await fixtureSource().answer(RELEASE, '2025-03-01')

test('a server on loopback answers under its own names only, and says when its port is taken', async () => {
  const { url, close } = await serve({ source: fixtureSource(), port: 0 })
  try {
    const { port } = new URL(url)
    assert.match(url, /^http:\/\/127\.0\.0\.1:\d+\/$/)
    assert.equal((await fetch(`${url}healthz`)).status, 200)
    const local = pages({ source: fixtureSource() }, { loopback: true })
    assert.equal((await local.request('http://localhost:1/')).status, 200)
    assert.equal((await local.request('http://[::1]:1/')).status, 200)
    const rebound = await local.request('http://attacker.test:1/')
    assert.equal(rebound.status, 421)
    assert.doesNotMatch(await rebound.text(), /Harbour/)
    await assert.rejects(serve({ source: fixtureSource(), port: Number(port) }), (error: unknown) => {
      assert.ok(error instanceof InputError)
      assert.match(error.message, /choose another port/)
      return true
    })
  } finally {
    await close()
  }
  await assert.rejects(fetch(url))
})

test('the page of sources: a row for each, its record in full, and how far the numbers can be trusted', async () => {
  const { document, markup, size } = await page('/sources')
  assert.ok(size < LIMIT, `${size} bytes`)
  const names = [...document.querySelectorAll('table.track tbody th bdi')].map((cell) => cell.textContent)
  assert.deepEqual(names.toSorted(), ['Harbour & Co <b>', 'The Quay', '한겨레 부두'])
  assert.doesNotMatch(markup, /Co <b>/)
  assert.equal(
    document.querySelectorAll('svg.calibration circle').length,
    document.querySelectorAll('.measured tbody tr').length,
  )
  assert.match(document.querySelector('table.track details')?.textContent ?? '', /Release, 1 to 6 months ahead: \d/)
  const { document: before } = await page('/sources?as_of=2024-05-01')
  assert.match(before.querySelector('h1')?.textContent ?? '', /Nobody knows yet/)
})
