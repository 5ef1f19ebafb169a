/**
 *   node eval/ledger-crossvalidated.ts [DIR [OUT.jsonl]] [--folds 5] [--seed 0]
 *
 * Honest figures on the ledger that the forecast was fitted to: titles are dealt into folds by a hash, and each fold is forecast
 * with parameters and a history that were fitted without its titles. Predictions go to OUT, where given; printed are the table of
 * bench/ledger/score.ts with its baselines beside, the PIT histogram, and reliability by horizon. Two folds are fitted at a time:
 * a minute or two on two cores of their own.
 */
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { fitForecast } from '../scripts/fit-forecast.ts'
import { fitHistory } from '../scripts/fit-history.ts'
import { casesOf } from '../scripts/fit-loss.ts'
import { parseCsv } from '../src/forecast/backtest/csv.ts'
import { type Ledger, pointsOf } from '../src/forecast/backtest/ledger.ts'
import { quantileDays, tried } from '../src/forecast/backtest/scores.ts'
import { HISTORY } from '../src/forecast/history.ts'
import { foldName } from '../src/name.ts'
import { readLedger } from '../src/tell/ledger-files.ts'
import { backtestText } from '../src/tell/terminal/backtest.ts'
import { predictPoint } from './predict-ledger.ts'
import { SHARED } from './shared.ts'

interface Prediction {
  readonly title: string
  readonly season: string
  readonly as_of: string
  readonly quantiles: readonly (readonly [number, string])[]
}

/** What one worker is to do. */
interface Task {
  readonly dir: string
  readonly seasonsFile: string
  readonly held: ReadonlySet<string>
}

/** FNV-1a, so that folds are the same everywhere. */
function hash(text: string): number {
  let h = 2166136261
  for (const c of text) h = Math.imul(h ^ c.codePointAt(0)!, 16777619) >>> 0
  return h
}

/** Titles dealt into folds of like size. */
function foldsOf(ledger: Ledger, folds: number, seed: string): ReadonlySet<string>[] {
  const titles = [...new Set(ledger.releases.map(({ title }) => foldName(title)))]
  const dealt = titles.toSorted((a, b) => hash(a + seed) - hash(b + seed))
  return Array.from({ length: folds }, (_, fold) => new Set(dealt.filter((_title, i) => i % folds === fold)))
}

/** Forecasts of the points of some titles by parameters and a history that never saw them. */
function predictHeld({ dir, seasonsFile, held }: Task): string[] {
  const ledger = readLedger(dir)
  const known = casesOf(ledger).filter((c) => !held.has(foldName(c.title)))
  const seasons = existsSync(seasonsFile) ? parseCsv(readFileSync(seasonsFile, 'utf8')) : null
  const history = seasons === null ? HISTORY : fitHistory(seasons, held)
  const parameters = fitForecast(known, history)
  return pointsOf(ledger)
    .filter(({ release }) => held.has(foldName(release.title)))
    .map((point) => predictPoint(point, { parameters, history }))
}

/** The same in a thread of its own. */
async function predictInThread(task: Task): Promise<string[]> {
  const worker = new Worker(new URL(import.meta.url), { workerData: task })
  const [lines] = (await once(worker, 'message')) as [string[]]
  return lines
}

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { folds: { type: 'string', default: '5' }, seed: { type: 'string', default: '0' } },
  })
  const dir = path.resolve(positionals[0] ?? path.join(SHARED, 'bench/ledger'))
  if (positionals.length === 0 && !existsSync(dir)) {
    console.log(`Left out: ${dir} is not there.`)
    return
  }
  const ledger = readLedger(dir)
  const seasonsFile = path.join(dir, '../seasons/seasons.csv')
  if (!existsSync(seasonsFile))
    console.log(`${seasonsFile} is not there: the shipped history is used, which may know a title.`)
  const queue = foldsOf(ledger, Number(values.folds), values.seed)
  const lines: string[] = []
  const points = pointsOf(ledger).length
  const work = async (): Promise<void> => {
    for (let held = queue.shift(); held !== undefined; held = queue.shift()) {
      lines.push(...(await predictInThread({ dir, seasonsFile, held })))
      console.error(`${lines.length} of ${points} points forecast`)
    }
  }
  await Promise.all([work(), work()])
  if (positionals[1] !== undefined) writeFileSync(positionals[1], `${lines.join('\n')}\n`)
  const told = new Map(
    lines.map((line) => {
      const { title, season, as_of, quantiles } = JSON.parse(line) as Prediction
      return [`${title}\t${season}\t${as_of}`, quantileDays(quantiles)]
    }),
  )
  const forecasts = tried(ledger, ({ release, asOf }) => told.get(`${release.title}\t${release.season}\t${asOf}`)!)
  process.stdout.write(backtestText('each title forecast by a model that never saw it', ledger, forecasts))
}

if (isMainThread) {
  try {
    await main()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
} else parentPort!.postMessage(predictHeld(workerData as Task), [])
