import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseCsv } from './csv.ts'
import { pointsOf, weighedAt } from './ledger-rows.ts'

const reports =
  parseCsv(`title,season,reported_on,url,publisher,property,value,from,to,words,certainty,source_kind,source_name,actual_premiere,date_inferred
Harbour of Glass,2,2024-03-01,https://a.test/1,a.test,release,,2025-01-01,2025-12-31,in 2025,official,official,Nordlys,2025-05-02,
Harbour of Glass,2,2024-03-04,https://b.test/1,b.test,release,,2025-01-01,2025-12-31,in 2025,official,official,Nordlys,2025-05-02,
Harbour of Glass,2,2024-03-04,https://b.test/1,b.test,production,filming:start,,,has begun,happened,outlet,,2025-05-02,yes
Harbour of Glass,2,2024-09-09,https://c.test/1,c.test,lead_time,post:P6M,,,six months,expected,talent,Ida Holm,2025-05-02,
Harbour of Glass,2,2025-05-02,https://d.test/1,d.test,release,,2025-05-02,2025-05-02,today,happened,outlet,,2025-05-02,
The Salt Road,,2024-03-04,https://b.test/2,b.test,delay,,,,pushed back,official,official,Nordlys,2026-01-01,
`)
const releases =
  parseCsv(`title,season,actual_premiere,previous_premiere,renewed_on,filming_start,filming_end,network,country,kind,medium,note
Harbour of Glass,2,2025-05-02,2023-01-10,2023-02-01,2024-02,2024-08,Netflix,SE,series,live-action,
The Salt Road,,2026-01-01,,,,,,SE,film,live-action,
`)
const rows = { reports, releases }

test('points: every day with a report before it came out', () => {
  assert.deepEqual(pointsOf(rows), [
    { title: 'Harbour of Glass', season: '2', asOf: '2024-03-01' },
    { title: 'Harbour of Glass', season: '2', asOf: '2024-03-04' },
    { title: 'Harbour of Glass', season: '2', asOf: '2024-09-09' },
    { title: 'The Salt Road', season: '', asOf: '2024-03-04' },
  ])
})

test('what a forecast may know on a day, and no more', () => {
  const at = (asOf: string) => weighedAt(rows, { title: 'Harbour of Glass', season: '2', asOf })
  const { weighed, traits } = at('2024-03-04')
  assert.deepEqual(traits, { network: 'Netflix', medium: 'live-action' })
  assert.deepEqual(weighed.release, { title: 'Harbour of Glass', season: 2, kind: 'series', aliases: [] })
  assert.deepEqual(
    weighed.reports.map((r) => [r.property, r.said, r.repeats.length]),
    [
      ['release', '2024-03-01', 1],
      ['production', '2024-03-04', 0],
      ['renewal', '2023-02-01', 0],
      ['production', '2024-02-29', 0],
    ],
  )
  assert.deepEqual(
    weighed.context.map((r) => [r.subject.season, r.value]),
    [[1, { from: '2023-01-10', to: '2023-01-10', words: '2023-01-10' }]],
  )
  const early = at('2024-02-20').weighed
  assert.deepEqual(
    early.reports.map((r) => r.id),
    ['renewed'],
    'a month counts when it has ended',
  )
  for (const asOf of ['2024-03-01', '2024-09-09']) assert.doesNotMatch(JSON.stringify(at(asOf)), /2025-05-02/)
})

test('a film', () => {
  const { weighed } = weighedAt(rows, { title: 'The Salt Road', season: '', asOf: '2024-03-04' })
  assert.equal(weighed.release.kind, 'film')
  assert.deepEqual(weighed.reports[0]!.value, { to: null, cause: null })
})
