import type { Command } from 'commander'
import { plain } from '../pages/text.ts'
import { EXIT, Stop } from './exit.ts'
import { nameOf } from './follow.ts'
import { withLedger } from './open.ts'
import { LEDGER_OPTION, numberOption } from './options.ts'

const HELP = `
Nothing that was read is deleted. Without --season everything followed under the title is let go, if that is one; of several
it says which there are, unless --all lets all of them go.

Examples:
  whenabouts unfollow "All of Us Are Dead" --season 2
  whenabouts unfollow "Slow Horses" --all`

/** `whenabouts unfollow TITLE`: nobody wants to know about it any more. */
export function unfollow(program: Command, exit: (code: number) => void): void {
  program
    .command('unfollow')
    .description('stop following a season, a series or a film')
    .argument('<title>', 'the title, in any spelling')
    .option('-s, --season <number>', 'which season', numberOption('--season', 0, 1000))
    .option('--all', 'everything followed under this title')
    .option(...LEDGER_OPTION)
    .addHelpText('after', HELP)
    .action(async (title: string, options: { season?: number; all?: true; ledger?: string }) => {
      const { titleRelation } = await import('../../weigh/index.ts')
      const gone = await withLedger(options.ledger, false, async (ledger) => {
        const followed = (await ledger.follows()).filter(
          (release) =>
            titleRelation(title, release.title) === 'same' &&
            (options.season === undefined || release.season === options.season),
        )
        const shown = `“${plain(title, 120)}”`
        if (followed.length === 0) throw new Stop(`${shown} is not followed: see “whenabouts follows”`, EXIT.unknown)
        if (followed.length > 1 && !options.all) {
          const list = followed.map((release) => `\n  ${nameOf(release)}`).join('')
          throw new Stop(`several are followed as ${shown}:${list}\nSay which with --season, or --all.`, EXIT.unknown)
        }
        for (const release of followed) await ledger.unfollow(release)
        return followed
      })
      for (const release of gone) process.stdout.write(`No longer following ${nameOf(release)}.\n`)
      exit(EXIT.ok)
    })
}
