import type { Command } from 'commander'
import type { IsoDay } from '../../day.ts'
import { historyDays } from '../answers.ts'
import { screenOf } from '../terminal/screen.ts'
import { EXIT } from './exit.ts'
import { materialFor } from './material.ts'
import { dayOption, LEDGER_OPTION, numberOption, today } from './options.ts'

const HELP = `
Each day on which something was published, with the answer as it was from then on, and what was said that day. Once it is out,
what was said is marked right, early or late.

Examples:
  whenabouts replay "All of Us Are Dead" --season 2 examples/
  whenabouts replay "Severance" --season 2 --json | jq -r '[.day, .quantiles[2][1]] | @tsv'`

interface Options {
  readonly season?: number
  readonly asOf?: IsoDay
  readonly ledger?: string
  readonly json?: true
}

/** `whenabouts replay TITLE [PATH…]`: the answer on each day that something was read. */
export function replay(program: Command, exit: (code: number) => void): void {
  program
    .command('replay')
    .description('show how the answer moved with each article')
    .argument('<title>', 'the title of the series or film')
    .argument('[path...]', 'files, folders, addresses, or - for standard input')
    .option('-s, --season <number>', 'which season', numberOption('--season', 0, 1000))
    .option('--as-of <day>', 'up to this day, YYYY-MM-DD (else today)', dayOption)
    .option('--json', 'one JSON object per day, for programs')
    .option(...LEDGER_OPTION)
    .addHelpText('after', HELP)
    .action(async (title: string, paths: readonly string[], options: Options) => {
      const asOf = options.asOf ?? today()
      const { season, ledger } = options
      const { documents, release, trust, failed } = await materialFor({ title, paths, season, ledger, asOf })
      const [{ weigh }, { forecast, history }] = await Promise.all([
        import('../../weigh/index.ts'),
        import('../../forecast/index.ts'),
      ])
      const answer = forecast(weigh(documents, release, { asOf, trust: trust(asOf) }), { asOf })
      const past = history((day) => weigh(documents, release, { asOf: day, trust: trust(day) }), historyDays(answer))
      if (options.json) for (const day of past) process.stdout.write(`${JSON.stringify(day)}\n`)
      else {
        const { replayText } = await import('../terminal/replay.ts')
        const screen = screenOf(process.stdout, process.env, program.opts<{ color: boolean }>().color)
        process.stdout.write(replayText(answer, past, screen))
      }
      exit(failed > 0 ? EXIT.input : EXIT.ok)
    })
}
