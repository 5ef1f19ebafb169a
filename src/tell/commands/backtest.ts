import path from 'node:path'
import type { Command } from 'commander'
import { asciiPunctuation, screenOf } from '../terminal/screen.ts'
import { EXIT } from './exit.ts'
import { writeOut } from './write.ts'

const HELP = `
FOLDER holds reports.csv (title, season, reported_on, publisher, property, value, from, to, certainty, source_kind, …) and
releases.csv (title, season, actual_premiere, kind, …). Each release is forecast on each day on which something was reported,
from what was known by then; printed are the scores beside three simple forecasters, and whether probabilities meant what they said.

Examples:
  whenabouts backtest ledger/ --plots plots/
  whenabouts backtest ledger/ --json > forecasts.jsonl`

interface Options {
  readonly plots?: string
  readonly json?: true
}

/** `whenabouts backtest FOLDER`: how good the forecasts would have been. */
export function backtest(program: Command, exit: (code: number) => void): void {
  program
    .command('backtest')
    .description('score the forecasts on reports whose outcome is known')
    .argument('<folder>', 'a folder with reports.csv and releases.csv')
    .option('--plots <folder>', 'write the plots there, as SVG')
    .option('--json', 'the forecasts, one JSON object per line, for programs')
    .addHelpText('after', HELP)
    .action(async (folder: string, options: Options) => {
      const [{ readLedger }, { knownAt }, { quantileDays, tried }, { forecast }, { backtestText, backtestPlots }] =
        await Promise.all([
          import('../ledger-files.ts'),
          import('../../forecast/backtest/known.ts'),
          import('../../forecast/backtest/scores.ts'),
          import('../../forecast/index.ts'),
          import('../terminal/backtest.ts'),
        ])
      const ledger = readLedger(folder)
      if (ledger.leftOut > 0)
        console.error(`whenabouts: ${ledger.leftOut} rows without a day or a release that is known are left out`)
      const forecasts = tried(ledger, (point) => {
        const { weighed, traits } = knownAt(point)
        const { quantiles } = forecast(weighed, { asOf: point.asOf, traits })
        if (options.json) {
          const { title, season } = point.release
          process.stdout.write(`${JSON.stringify({ title, season, as_of: point.asOf, quantiles })}\n`)
        }
        return quantileDays(quantiles)
      })
      if (!options.json) {
        const text = backtestText('the model as it is', ledger, forecasts)
        const { unicode } = screenOf(process.stdout, process.env, false)
        process.stdout.write(unicode ? text : asciiPunctuation(text))
      }
      if (options.plots !== undefined) {
        for (const [name, svg] of Object.entries(backtestPlots(ledger, forecasts))) {
          const file = path.join(options.plots, `${name}.svg`)
          writeOut(file, svg)
          console.error(`whenabouts: ${file} written`)
        }
      } else if (!options.json) process.stdout.write('\nWith --plots FOLDER the plots are written there, as SVG.\n')
      exit(ledger.leftOut > 0 ? EXIT.input : EXIT.ok)
    })
}
