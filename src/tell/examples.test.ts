/** The pages of the examples, through every room: what a person sees after `npm start`. */
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { parseHTML } from 'linkedom'
import type { Article } from '../article.ts'
import { memorySource } from './memory-source.ts'
import { pages } from './server.ts'

const folder = path.join(import.meta.dirname, '..', '..', 'examples')
const articles = globSync('*.txt', { cwd: folder })
  .toSorted()
  .map((name): Article => {
    const about = JSON.parse(
      readFileSync(path.join(folder, name.replace(/txt$/, 'meta.json')), 'utf8'),
    ) as Partial<Article>
    return { ...about, text: readFileSync(path.join(folder, name), 'utf8') }
  })
const TODAY = '2026-11-20'
const app = pages({ source: memorySource(articles, () => TODAY) })

async function open(address: string) {
  const response = await app.request(address)
  const markup = await response.text()
  return { status: response.status, markup, document: parseHTML(markup).document }
}

const AOUAD = '/releases/all-of-us-are-dead/2'

test('season 2 of All of Us Are Dead is answered differently on four days', async () => {
  const sentences = new Set<string>()
  for (const day of ['2022-03-01', '2022-07-01', '2024-02-01', TODAY]) {
    const { document } = await open(`${AOUAD}?as_of=${day}`)
    sentences.add(document.querySelector('h1')?.textContent ?? '')
    const said = [...document.querySelectorAll('table.reports tbody th small:first-of-type')].map(
      (small) => small.textContent,
    )
    assert.ok(said.length > 0)
    const years = said.flatMap((words) => Number(/\d{4}$/.exec(words)?.[0] ?? []))
    assert.ok(
      years.every((year) => year <= Number(day.slice(0, 4))),
      `${day}: ${years}`,
    )
  }
  assert.equal(sentences.size, 4)
})

test('the history of the answer has a point for each dated article and the day of asking', async () => {
  const { document } = await open(`${AOUAD}?as_of=2024-02-01`)
  const rows = [...document.querySelectorAll('svg.history + details tbody th')].map((th) => th.textContent.trim())
  assert.deepEqual(rows.slice(-4), ['11 Jul 2022', '5 Jan 2023', '18 Jan 2024', '1 Feb 2024'])
})

test('the page shows cast with spellings, contradictions with both quotes, and every quote in its sentence', async () => {
  const { document } = await open(AOUAD)
  assert.ok(document.querySelectorAll('.against .pair q').length >= 4)
  const contexts = [...document.querySelectorAll('.context')]
  assert.ok(contexts.length >= 10)
  for (const context of contexts) {
    const mark = context.querySelector('mark')?.textContent ?? ''
    assert.ok(mark.length > 0 && context.textContent.includes(mark))
  }
  const headings = new Set(Array.from(document.querySelectorAll('h2'), (heading) => heading.textContent))
  for (const heading of ['Who says so', 'They cannot all be right', 'Cast', 'Also told', 'What to mind'])
    assert.ok(headings.has(heading), heading)
})

test('every page that can be reached answers, and stays under 60 KB', async () => {
  const seen = new Set<string>()
  const waiting: string[] = ['/', '/?as_of=2024-02-01']
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    const response = await app.request(address)
    const body = await response.text()
    // What only the owner sees leads to the page to sign in, for whoever it does not know.
    const door = response.status === 303 ? response.headers.get('location') : null
    if (door !== null && !seen.has(door)) {
      seen.add(door)
      waiting.push(door)
    }
    if (door !== null) continue
    assert.equal(response.status, 200, address)
    if (!response.headers.get('content-type')?.startsWith('text/html')) continue
    assert.ok(Buffer.byteLength(body) <= 60 * 1024, `${address} has ${Buffer.byteLength(body)} bytes`)
    const { document } = parseHTML(body)
    for (const link of document.querySelectorAll('a[href]')) {
      const [to = '', anchor] = link.getAttribute('href')!.split('#')
      if (to === '') assert.ok(document.getElementById(anchor!), `${address}#${anchor}`)
      // One visit of a page is enough: each has links to itself on other days and at other places.
      const page = to.replace(/\?.*/, '')
      if (!to.startsWith('/') || seen.has(page)) continue
      seen.add(page)
      waiting.push(to)
    }
  }
  assert.ok([...seen].filter((address) => address.startsWith('/releases/')).length > 20)
  assert.ok([...seen].filter((address) => address.startsWith('/articles/')).length === articles.length)
})

test('a link into an article leads to a mark in it', async () => {
  const { document } = await open(AOUAD)
  const links = [...document.querySelectorAll('table.reports a[href*="#at-"]')].map((a) => a.getAttribute('href')!)
  assert.ok(links.length > 5)
  for (const address of new Set(links)) {
    const [to, anchor] = address.split('#')
    const article = await open(to!)
    assert.ok(article.document.getElementById(anchor!), address)
  }
})
