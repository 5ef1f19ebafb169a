import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayOf } from '../../day.ts'
import { QUANTILES } from '../shares.ts'
import { baseline } from './baselines.ts'
import { parseCsv } from './csv.ts'
import { ledgerOf } from './ledger.ts'
import { scoreTable, tried } from './scores.ts'

const reports =
  parseCsv(`title,season,reported_on,url,publisher,property,value,from,to,words,certainty,source_kind,source_name,actual_premiere,date_inferred
Harbour of Glass,2,2024-03-01,u,a.test,release,,2025-01-01,2025-12-31,in 2025,official,official,Nordlys,2025-05-02,
Harbour of Glass,2,2025-03-04,u,b.test,release,,2025-05-02,2025-05-02,in May,official,official,Nordlys,2025-05-02,
The Salt Road,,2024-03-04,u,b.test,release,,,,no date,unknown,outlet,,2024-09-01,
`)
const releases =
  parseCsv(`title,season,actual_premiere,previous_premiere,renewed_on,filming_start,filming_end,network,country,kind,medium,note
Harbour of Glass,2,2025-05-02,2023-01-10,,,,Netflix,SE,series,live-action,
The Salt Road,,2024-09-01,,,,,,SE,film,live-action,
`)
const ledger = ledgerOf(reports, releases)
const [glass, road] = [ledger.releases[0]!, ledger.releases[1]!]
const at = (iso: string) => dayOf(iso)!

test('baselines: the latest window, the base rate, all windows', () => {
  const point = { release: glass, asOf: '2025-03-04' }
  assert.deepEqual(new Set(baseline('window', point)), new Set([at('2025-05-02')]))
  const majority = baseline('majority', point)
  assert.ok(majority[0]! >= at('2025-03-04') && majority.at(-1)! <= at('2025-12-31'))
  assert.equal(majority[QUANTILES.indexOf(0.5)], at('2025-05-02'))
  const none = { release: road, asOf: '2024-03-04' }
  assert.deepEqual(baseline('window', none), baseline('base-rate', none), 'nobody names a window')
  assert.ok(baseline('base-rate', none).every((day, i, days) => i === 0 || day >= days[i - 1]!))
})

test('scores by group, every release counting once', () => {
  const table = scoreTable(
    tried(ledger, ({ release, asOf }) => QUANTILES.map(() => (release === road ? at('2024-09-11') : at(asOf) + 100))),
  )
  const row = (group: string) => table.find((r) => r.group === group)!
  assert.deepEqual(
    table.map((r) => r.group),
    ['all', 'film', 'film b: 3-12 months', 'series', 'series a: <= 3 months', 'series c: > 12 months'],
  )
  assert.equal(row('film').crps, 10)
  assert.equal(row('film').bias, 10)
  const [far, near] = [at('2025-05-02') - at('2024-03-01') - 100, 100 - (at('2025-05-02') - at('2025-03-04'))]
  assert.equal(row('series').crps, (far + near) / 2)
  assert.equal(row('series').bias, (near - far) / 2)
  assert.equal(row('all').error, ((far + near) / 2 + 10) / 2)
  assert.deepEqual([row('all').releases, row('all').points, row('all').width80], [2, 3, 0])
  assert.deepEqual(row('film').cover, [0, 0, 0])
})
