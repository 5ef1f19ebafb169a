import type { Command } from 'commander'
import type { IsoDay } from '../../day.ts'
import type { Answer } from '../../answer.ts'
import type { ReplayedDay } from '../replayed.ts'
import { screenOf } from '../terminal/screen.ts'
import { askingCommand, type AskingOptions } from './asking.ts'
import { EXIT, Stop } from './exit.ts'
import { materialFor } from './material.ts'
import { dayOption } from './options.ts'
import { writeOut } from './write.ts'

const HELP = `
Each day on which something was published, with the answer as it was from then on, and what was said that day. Once it is out
(as the articles tell, or with --out-on), what was said is marked right or wrong.

Examples:
  whenabouts replay "All of Us Are Dead" --season 2 examples/
  whenabouts replay "All of Us Are Dead" --season 2 --plot replay.svg examples/
  whenabouts replay "Severance" --season 2 --json | jq -r '[.day, .quantiles[2][1]] | @tsv'`

interface Options extends AskingOptions {
  readonly outOn?: IsoDay
  readonly plot?: string
}

/** Most days that are replayed; beyond, some are left out evenly. */
const MOST = 1000

/** `whenabouts replay TITLE [PATH…]`: the answer on each day that something was read. */
export function replay(program: Command, exit: (code: number) => void): void {
  askingCommand(program, 'replay', 'show how the answer moved with each article', 'up to this day')
    .option('--out-on <day>', 'when it came out, YYYY-MM-DD, where the articles do not tell', dayOption('--out-on'))
    .option('--plot <file>', 'draw it too, as SVG')
    .option('--json', 'one JSON object per day, for programs')
    .addHelpText('after', HELP)
    .action(async (title: string, paths: readonly string[], options: Options) => {
      const { season, ledger } = options
      const { documents, release, asOf, trust, failed } = await materialFor({
        title,
        paths,
        season,
        ledger,
        asOf: options.asOf,
      })
      const [{ weigh }, { forecast, history }, { historyDays }, { outOn, replayed }] = await Promise.all([
        import('../../weigh/index.ts'),
        import('../../forecast/index.ts'),
        import('../answers.ts'),
        import('../replayed.ts'),
      ])
      const answer = forecast(weigh(documents, release, { asOf, trust: trust(asOf) }), { asOf })
      const past = history(
        (day) => weigh(documents, release, { asOf: day, trust: trust(day) }),
        historyDays(answer, MOST),
      )
      const out = options.outOn ?? outOn(answer)
      const days = replayed(answer, past, out)
      if (options.plot !== undefined) await draw(options.plot, answer, days, out)
      if (options.json) for (const day of days) process.stdout.write(`${JSON.stringify(line(day))}\n`)
      else {
        const { replayText } = await import('../terminal/replay.ts')
        const screen = screenOf(process.stdout, process.env, program.opts<{ color: boolean }>().color)
        process.stdout.write(replayText(answer, days, screen))
      }
      exit(failed > 0 ? EXIT.input : EXIT.ok)
    })
}

/** Writes the plot to a file. */
async function draw(file: string, answer: Answer, days: readonly ReplayedDay[], out: IsoDay | null): Promise<void> {
  const { replayPlot } = await import('../plots/replay.ts')
  const svg = replayPlot(answer, days, out)
  if (svg === null)
    throw new Stop('there is nothing to draw: a plot needs two days on which something was read', EXIT.input)
  writeOut(file, svg)
}

/** A day as programs see it: the answer, and who said what. */
function line({ said, ...past }: ReplayedDay): object {
  return {
    ...past,
    said: said.map(({ report, mention, verdict }) => ({
      report: report.id,
      publisher: mention.publisher,
      url: mention.url,
      quote: mention.quote,
      value: report.value,
      certainty: report.certainty,
      verdict,
    })),
  }
}
