/**
 *   node eval/predict-ledger.ts DIR      forecasts at the points of DIR/reports.csv, as JSONL of quantiles
 *
 * A point is a release and a day on which a report of it appeared, as bench/ledger/score.ts defines it. Each forecast is that of
 * `ask`: it sees the reports up to that day and of the release's row what lies before that day, never the day it came out.
 */
import { knownAt } from '../src/forecast/backtest/known.ts'
import { type Point, pointsOf } from '../src/forecast/backtest/ledger.ts'
import { forecast, type Model } from '../src/forecast/index.ts'
import { readLedger } from '../src/tell/ledger-files.ts'

/** The forecast at one point as a line of JSON. */
export function predictPoint(point: Point, model?: Model): string {
  const { title, season } = point.release
  const { weighed, traits } = knownAt(point)
  const { quantiles } = forecast(weighed, { asOf: point.asOf, traits, ...(model && { model }) })
  return JSON.stringify({ title, season, as_of: point.asOf, quantiles })
}

/** Forecasts at every point of a ledger's folder, one line of JSON each. */
export function predictLedger(dir: string): string[] {
  return pointsOf(readLedger(dir)).map((point) => predictPoint(point))
}

if (import.meta.main) {
  try {
    for (const line of predictLedger(process.argv[2] ?? '.')) console.log(line)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
