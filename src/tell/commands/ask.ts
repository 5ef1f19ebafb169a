import type { Command } from 'commander'
import { screenOf } from '../terminal/screen.ts'
import { askingCommand, type AskingOptions } from './asking.ts'
import { EXIT } from './exit.ts'
import { materialFor } from './material.ts'

const HELP = `
Without PATH the ledger answers (see “whenabouts add”). Without --season the next one that is not told as out.
With --as-of, only what was published by that day counts: the answer as it was then.

Examples:
  whenabouts ask "All of Us Are Dead" --season 2 examples/
  whenabouts ask "All of Us Are Dead" --season 2 --as-of 2022-07-01 examples/
  whenabouts ask "Dune: Part Two" --json | jq .quantiles`

interface Options extends AskingOptions {
  readonly all?: true
}

/** `whenabouts ask TITLE [PATH…]`: when it comes out. */
export function ask(program: Command, exit: (code: number) => void): void {
  const description = 'answer when a season or a film comes out, from articles or from the ledger'
  askingCommand(program, 'ask', description, 'ask as on this day')
    .option('--all', 'every report and contradiction, cast and crew too')
    .option('--json', 'the whole answer as one JSON object, for programs')
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
      const [{ weigh }, { forecast, whatWouldMove }] = await Promise.all([
        import('../../weigh/index.ts'),
        import('../../forecast/index.ts'),
      ])
      const weighed = weigh(documents, release, { asOf, trust: trust(asOf) })
      const answer = forecast(weighed, { asOf })
      if (options.json) process.stdout.write(`${JSON.stringify(answer)}\n`)
      else {
        const { answerText } = await import('../terminal/answer.ts')
        const screen = screenOf(process.stdout, process.env, program.opts<{ color: boolean }>().color)
        const moves = whatWouldMove(weighed, { asOf }).map(({ words }) => words)
        process.stdout.write(answerText(answer, screen, { all: options.all ?? false, moves }))
      }
      exit(failed > 0 ? EXIT.input : EXIT.ok)
    })
}
