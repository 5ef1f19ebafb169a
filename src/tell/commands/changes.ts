import type { Command } from 'commander'
import { plain } from '../pages/text.ts'
import { shortDay } from '../pages/words.ts'
import { asciiPunctuation, screenOf } from '../terminal/screen.ts'
import { EXIT, Stop } from './exit.ts'
import { lookAt } from './look.ts'
import { withLedger } from './open.ts'
import { LEDGER_OPTION, numberOption } from './options.ts'

const HELP = `
What changed in the answers to what is followed, the newest first: an official date, a move of the median by a week or more, a
renewal, cancellation, delay or trailer, outlets that contradict each other, a day that comes near. The same stands in the feeds
of “whenabouts serve”.

Examples:
  whenabouts changes
  whenabouts changes "Severance" --limit 5
  whenabouts changes --json | jq -r 'select(.kind == "dated") | .headline'`

interface Options {
  readonly limit: number
  readonly json?: true
  readonly ledger?: string
}

/** `whenabouts changes [TITLE]`: what moved the answers, and when. */
export function changes(program: Command, exit: (code: number) => void): void {
  program
    .command('changes')
    .description('list what changed in the answers to what is followed')
    .argument('[title]', 'only those of this title')
    .option('-n, --limit <number>', 'at most so many (else 20)', numberOption('--limit', 1, 10_000), 20)
    .option('--json', 'one JSON object per line, for programs')
    .option(...LEDGER_OPTION)
    .addHelpText('after', HELP)
    .action(async (title: string | undefined, options: Options) => {
      const found = await withLedger(options.ledger, false, async (ledger) => {
        await lookAt(ledger)
        if (title === undefined) return ledger.changes.list(options.limit)
        const { findTitle } = await import('../find.ts')
        const known = [...(await ledger.titles()), ...(await ledger.follows()).map((follow) => follow.title)]
        const titles = findTitle(known, title)
        if ('close' in titles) throw new Stop(`nothing is known about “${plain(title, 120)}”`, EXIT.unknown)
        return ledger.changes.list(options.limit, { titles: titles.titles })
      })
      const screen = screenOf(process.stdout, process.env, program.opts<{ color: boolean }>().color)
      for (const change of found.items) {
        const line = `${screen.dim(shortDay(change.day))}  ${plain(change.headline, 200)}\n`
        process.stdout.write(
          options.json ? `${JSON.stringify(change)}\n` : screen.unicode ? line : asciiPunctuation(line),
        )
      }
      if (found.items.length === 0 && !options.json)
        console.error('Nothing has changed since something was followed, or nothing is followed yet.')
      exit(EXIT.ok)
    })
}
