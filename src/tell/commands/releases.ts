import type { Command } from 'commander'
import type { LedgerRelease } from '../../keep/ledger.ts'
import { count, releasePart, shortDay } from '../pages/words.ts'
import { plain } from '../pages/text.ts'
import { asciiPunctuation, screenOf } from '../terminal/screen.ts'
import type { Screen } from '../terminal/screen.ts'
import { columns, padded } from '../terminal/wrap.ts'
import { EXIT } from './exit.ts'
import { withLedger } from './open.ts'
import { LEDGER_OPTION } from './options.ts'

const HELP = `
Examples:
  whenabouts releases
  whenabouts releases --json | jq -r 'select(.articles > 2) | .title'`

/** `whenabouts releases`: what the ledger knows about. */
export function releases(program: Command, exit: (code: number) => void): void {
  program
    .command('releases')
    .description('list the seasons and films that the ledger has claims about')
    .option('--json', 'one JSON object per line, for programs')
    .option(...LEDGER_OPTION)
    .addHelpText('after', HELP)
    .action(async (options: { readonly json?: true; readonly ledger?: string }) => {
      const known = await withLedger(options.ledger, false, (ledger) => ledger.releases())
      if (options.json) for (const release of known) process.stdout.write(`${JSON.stringify(release)}\n`)
      else {
        const screen = screenOf(process.stdout, process.env, program.opts<{ color: boolean }>().color)
        process.stdout.write(releasesText(known, screen))
      }
      exit(EXIT.ok)
    })
}

/** Releases as a table: title, season or film, articles, the newest of them. */
export function releasesText(known: readonly LedgerRelease[], screen: Screen): string {
  if (known.length === 0) return 'The ledger is empty.\n'
  const rows = known.map((release) => [
    plain(release.title, 60),
    releasePart(release),
    count(release.articles, 'article'),
    release.newest === null ? 'undated' : shortDay(release.newest),
  ])
  const widths = [0, 1, 2].map((i) => Math.max(...rows.map((row) => columns(row[i] ?? ''))))
  let previous = ''
  const lines = rows.map(([title = '', part = '', articles = '', newest = '']) => {
    const shown = title === previous ? screen.dim(padded(title, widths[0] ?? 0)) : padded(title, widths[0] ?? 0)
    previous = title
    return [shown, padded(part, widths[1] ?? 0), screen.dim(padded(articles, widths[2] ?? 0)), screen.dim(newest)].join(
      '  ',
    )
  })
  const text = `${lines.join('\n')}\n`
  return screen.unicode ? text : asciiPunctuation(text)
}
