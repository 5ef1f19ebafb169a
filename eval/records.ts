/**
 *   node eval/records.ts [DIR]      track records on a ledger of reports and releases (../shared/bench/ledger)
 *
 * How often claims held, by kind of source and by source; and what the records are worth: each release is predicted from the records of
 * the others, in ten parts, and forecast with and without what could be known of the sources from the others by the day of the question.
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { knownAt } from '../src/forecast/backtest/known.ts'
import type { Point } from '../src/forecast/backtest/ledger.ts'
import { quantileDays, scoreTable, tried } from '../src/forecast/backtest/scores.ts'
import { forecast } from '../src/forecast/index.ts'
import { calibrationOf, crossPredicted } from '../src/weigh/records/calibration.ts'
import { releaseKey } from '../src/weigh/records/calls.ts'
import { trackRecords } from '../src/weigh/records/records.ts'
import { callsOfLedger, withOrigins } from './ledger-calls.ts'
import { readLedger } from '../src/tell/ledger-files.ts'
import { SHARED } from './shared.ts'

const dir = process.argv[2] ?? path.join(SHARED, 'bench', 'ledger')
if (!existsSync(path.join(dir, 'reports.csv'))) {
  console.log(`records: nothing to measure, ${dir} is not there.`)
  process.exit(0)
}
const ledger = readLedger(dir)
const calls = callsOfLedger(ledger)
const began = performance.now()
const records = trackRecords(calls)
const time = performance.now() - began
console.log(
  `${records.calls} calls on ${records.releases} releases by ${records.sources.length} named sources (${time.toFixed(0)} ms)\n`,
)
const percent = (p: number) => `${Math.round(100 * p)} %`
console.log('kind        sources    held  80 % interval   spread among its sources (log-odds)')
for (const { kind, sources, share, low, high, spread } of records.kinds)
  console.log(
    `${kind.padEnd(12)}${String(sources).padStart(7)}${percent(share).padStart(8)}  ${`${percent(low)} – ${percent(high)}`.padEnd(16)}${spread}`,
  )
console.log('\nsource                      held     of   share  80 % interval   its like  days late when missed')
for (const { name, held, of, share, low, high, like, miss } of records.sources.slice(0, 20))
  console.log(
    `${name!.slice(0, 24).padEnd(26)}${held.toFixed(1).padStart(6)}${of.toFixed(0).padStart(7)}${percent(share).padStart(8)}  ${`${percent(low)} – ${percent(high)}`.padEnd(16)}${percent(like).padStart(6)}  ${miss ?? '–'}`,
  )
const predicted = crossPredicted(calls)
console.log('\nPredicted without the release itself:   Brier score   calibration error')
for (const by of ['like', 'probability'] as const) {
  const { brier, brierOfAll, error } = calibrationOf(predicted, by)!
  if (by === 'like') console.log(`${'share of all calls'.padEnd(40)}${brierOfAll.toFixed(4)}`)
  const name = by === 'like' ? 'by what is said and which kind says it' : 'and by the record of the source'
  console.log(`${name.padEnd(40)}${brier.toFixed(4)}        ${error.toFixed(3)}`)
}
console.log('\npredicted   held  80 % interval     of')
for (const { predicted: p, held, of, low, high } of calibrationOf(predicted)!.bins)
  console.log(
    `${percent(p).padStart(9)}${percent(held).padStart(7)}  ${`${percent(low)} – ${percent(high)}`.padEnd(16)}${of.toFixed(0).padStart(5)}`,
  )

/** CRPS in days with what `trust` says of sources on each point. */
function crpsWith(trust: (point: Point) => ReadonlyMap<string, number>): number {
  const forecasts = tried(ledger, (point) => {
    const { weighed, traits } = knownAt(point)
    const known = trust(point)
    const told = withOrigins(weighed)
    const reports = told.reports.map((report) => ({ ...report, trust: known.get(report.origin ?? '') ?? 0 }))
    return quantileDays(forecast({ ...told, reports }, { asOf: point.asOf, traits }).quantiles)
  })
  return scoreTable(forecasts).find(({ group }) => group === 'all')!.crps
}

const others = (point: Point) => {
  const own = releaseKey(knownAt(point).weighed.release)
  return trackRecords(
    calls.filter(({ release }) => release !== own),
    point.asOf,
  ).trust
}
console.log(
  `\nCRPS of the forecast: ${crpsWith(() => new Map()).toFixed(2)} days without records, ${crpsWith(others).toFixed(2)} with those of other releases by then`,
)
