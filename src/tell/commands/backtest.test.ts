import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'

const bin = path.join(import.meta.dirname, '..', 'bin.ts')
const folder = mkdtempSync(path.join(tmpdir(), 'whenabouts-backtest-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const REPORTS = `title,season,reported_on,url,publisher,property,value,from,to,words,certainty,source_kind,source_name,actual_premiere,date_inferred
Harbour of Glass,2,2024-03-01,https://a.test/1,a.test,release,,2025-01-01,2025-12-31,in 2025,official,official,Nordlys,2025-05-02,
Harbour of Glass,2,2025-03-04,https://b.test/1,b.test,release,,2025-05-02,2025-05-02,on 2 May,official,official,Nordlys,2025-05-02,
The Salt Road,,2024-03-04,https://b.test/2,b.test,release,,,,no date yet,unknown,outlet,,2024-09-01,
`
const RELEASES = `title,season,actual_premiere,previous_premiere,renewed_on,filming_start,filming_end,network,country,kind,medium,note
Harbour of Glass,2,2025-05-02,2023-01-10,,,,Nordlys,SE,series,live-action,
The Salt Road,,2024-09-01,,,,,,SE,film,live-action,
`

/** A ledger's folder. */
function ledger(name: string, reports = REPORTS, releases: string | null = RELEASES): string {
  const dir = path.join(folder, name)
  mkdirSync(dir)
  writeFileSync(path.join(dir, 'reports.csv'), reports)
  if (releases !== null) writeFileSync(path.join(dir, 'releases.csv'), releases)
  return dir
}

function backtest(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'backtest', ...args], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: folder, LANG: 'C.UTF-8' },
  })
  return { code: status, out: stdout, err: stderr }
}

test('scores beside the baselines, calibration, and plots where they are asked for', () => {
  const plots = path.join(folder, 'plots', 'new')
  const { code, out, err } = backtest(ledger('good'), '--plots', plots)
  assert.equal(code, 0, err)
  assert.match(out, /^2 releases, 3 forecasts/)
  for (const group of ['all', 'film', 'series', 'series c: > 12 months'])
    assert.equal(out.split('\n').filter((line) => line.startsWith(`${group.padEnd(24)} `)).length, 4, group)
  for (const words of ['Baseline: window', 'Baseline: majority', 'PIT in ten bins', 'out within 365 days'])
    assert.match(out, new RegExp(words))
  assert.deepEqual(readdirSync(plots).toSorted(), ['pit.svg', 'reliability.svg', 'scores.svg'])
  for (const name of readdirSync(plots))
    assert.match(readFileSync(path.join(plots, name), 'utf8'), /^<svg .*<\/svg>\n$/s)
})

test('--json: a forecast per line, with ascending quantiles', () => {
  const { code, out } = backtest(ledger('json'), '--json')
  assert.equal(code, 0)
  const lines = out.trimEnd().split('\n')
  assert.equal(lines.length, 3)
  for (const line of lines) {
    const { quantiles } = JSON.parse(line) as { quantiles: [number, string][] }
    assert.deepEqual(quantiles, quantiles.toSorted())
  }
})

test('rows that cannot be used are counted, the rest goes on, the code is 1', () => {
  const odd = `${REPORTS}Harbour of Glass,2,soon,u,c.test,release,,,,,unknown,outlet,,,\nNobody,,2024-01-01,u,c.test,release,,,,,unknown,outlet,,,\n`
  const { code, out, err } = backtest(ledger('odd', odd))
  assert.equal(code, 1)
  assert.match(err, /2 rows .* left out/)
  assert.match(out, /^2 releases, 3 forecasts/)
})

for (const [name, reports, releases, message] of [
  ['missing', REPORTS, null, /releases\.csv: not there; a ledger folder holds/],
  ['other', 'a,b\n1,2\n', RELEASES, /reports\.csv: no column “title”/],
  ['empty', '', RELEASES, /reports\.csv: no rows/],
] as const)
  test(`a folder that holds no ledger: ${name}`, () => {
    const { code, out, err } = backtest(ledger(name, reports, releases))
    assert.deepEqual([code, out], [1, ''])
    assert.match(err, message)
    assert.equal(err.trimEnd().split('\n').length, 1)
  })
