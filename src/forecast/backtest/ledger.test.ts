import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseCsv } from './csv.ts'
import { InputError } from '../../errors.ts'
import { knownAt } from './known.ts'
import { ledgerOf, pointsOf } from './ledger.ts'

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
const ledger = ledgerOf(reports, releases)
const [glass, road] = [ledger.releases[0]!, ledger.releases[1]!]

test('points: every day with a report before it came out', () => {
  assert.deepEqual(pointsOf(ledger), [
    { release: glass, asOf: '2024-03-01' },
    { release: glass, asOf: '2024-03-04' },
    { release: glass, asOf: '2024-09-09' },
    { release: road, asOf: '2024-03-04' },
  ])
  assert.equal(ledger.leftOut, 0)
})

test('what a forecast may know on a day, and no more', () => {
  const at = (asOf: string) => knownAt({ release: glass, asOf })
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
  const { weighed } = knownAt({ release: road, asOf: '2024-03-04' })
  assert.equal(weighed.release.kind, 'film')
  assert.deepEqual(weighed.reports[0]!.value, { to: null, cause: null })
})

test('rows without a day or a release are left out, and what says nothing is no report', () => {
  const row = { ...reports[0]!, reported_on: '2024-05-01' }
  const odd = ledgerOf(
    [
      ...reports,
      { ...row, reported_on: 'in May' },
      { ...row, title: 'Nobody Knows It' },
      { ...row, certainty: 'sworn' },
      { ...row, from: '2025-02-30' },
      { ...row, from: '2025-12-31', to: '2025-01-01' },
      { ...row, property: 'production', value: 'filming' },
      { ...row, property: 'renewal', value: '__proto__' },
      { ...row, property: 'lead_time', value: 'post:soon' },
    ],
    [...releases, { ...releases[1]!, title: 'Undated', actual_premiere: 'soon' }],
  )
  assert.equal(odd.leftOut, 3)
  const known = (of: typeof ledger, asOf: string) => knownAt({ release: of.releases[0]!, asOf }).weighed.reports.length
  assert.equal(known(odd, '2024-05-01'), known(ledger, '2024-05-01'))
})

test('files that are none of a ledger are named', () => {
  assert.throws(() => ledgerOf([], releases), new InputError('reports.csv', 'no rows'))
  assert.throws(
    () => ledgerOf(reports, [{ title: 'Harbour of Glass', season: '2', kind: 'series' }]),
    /releases\.csv: no column “actual_premiere”/,
  )
})
