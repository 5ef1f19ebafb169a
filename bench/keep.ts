/**
 * The ledger at size: how fast articles are added (on disk when `add` returns) and how long a question waits for its
 * documents among 100,000 articles with nine claims each about 20,000 titles. Texts are synthetic.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Claim } from '../src/claim.ts'
import type { Entry } from '../src/keep/ledger.ts'
import { openSqlite } from '../src/keep/sqlite.ts'

const ARTICLES = Number(process.argv[2] ?? 100_000)
const TITLES = 20_000
const BATCH = 100
const ASKED = 500

const text = 'Somebody said that it may come out in the second half of next year. '.repeat(36)

function entry(i: number): Entry {
  const id = `article-${i}`
  const claims = Array.from({ length: 9 }, (_, k): Claim => ({
    // Every other claim is about a second title, as in lists.
    subject: { title: `Title number ${(i * 7 + (k % 2) * 13) % TITLES}`, season: (k % 3) + 1 },
    property: 'release',
    value: { from: '2025-07-01', to: '2025-12-31', words: 'second half of next year' },
    certainty: 'possible',
    source: { kind: 'outlet', name: null, via: null },
    quote: 'may come out in the second half of next year',
    start: 21 + k * 68,
    end: 65 + k * 68,
  }))
  const url = `https://outlet-${i % 97}.test/${i}`
  const document = { id, url, publisher: `outlet-${i % 97}.test`, published: '2024-05-01', language: 'en', claims }
  return { article: { id, url, text: `${text}${i}`, published: '2024-05-01' }, document }
}

const folder = mkdtempSync(path.join(tmpdir(), 'whenabouts-bench-'))
const file = path.join(folder, 'ledger.sqlite')
const ledger = await openSqlite(file)
const since = (start: number) => performance.now() - start
try {
  let start = performance.now()
  for (let i = 0; i < ARTICLES; i += BATCH)
    await ledger.add(
      Array.from({ length: BATCH }, (_, j) => entry(i + j)),
      '2024-05-02',
    )
  console.log(
    `add, ${BATCH} articles at a time: ${Math.round(ARTICLES / (since(start) / 1000))} articles/s, ${Math.round(statSync(file).size / 1e6)} MB`,
  )

  start = performance.now()
  for (let i = 0; i < ASKED; i++) await ledger.add([entry(ARTICLES + i)], '2024-05-02')
  console.log(`add, one at a time: ${Math.round(ASKED / (since(start) / 1000))} articles/s`)

  let found = 0
  const times: number[] = []
  for (let i = 0; i < ASKED; i++) {
    start = performance.now()
    found += (await ledger.documents([`Title number ${(i * 31) % TITLES}`])).length
    times.push(since(start))
  }
  times.sort((a, b) => a - b)
  console.log(
    `documents of a title (${(found / ASKED).toFixed(1)} articles on average): median ${times[ASKED >> 1]?.toFixed(2)} ms, slowest ${times.at(-1)?.toFixed(1)} ms`,
  )
  start = performance.now()
  const titles = (await ledger.titles()).length
  console.log(`all ${titles} titles: ${since(start).toFixed(0)} ms`)
  start = performance.now()
  const releases = (await ledger.releases()).length
  console.log(`all ${releases} releases: ${since(start).toFixed(0)} ms`)
} finally {
  await ledger.close()
  rmSync(folder, { recursive: true, force: true })
}
