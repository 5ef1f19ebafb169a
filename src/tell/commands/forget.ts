import type { Command } from 'commander'
import { count } from '../pages/words.ts'
import { EXIT } from './exit.ts'
import { withLedger } from './open.ts'
import { daysOption, LEDGER_OPTION, today } from './options.ts'
import { settings } from './settings.ts'

const HELP = `
Articles that a source brought more than so many days ago are deleted, with their claims, unless they tell of a title that is
followed, or that somebody asked about in these days. What “whenabouts add” added stays. “whenabouts serve” does this once a
day (--forget-after).

Examples:
  whenabouts forget
  whenabouts forget --after 30`

/** `whenabouts forget`: lets go of old articles that nobody asks for. */
export function forget(program: Command, exit: (code: number) => void): void {
  program
    .command('forget')
    .description('delete old articles that sources brought and nobody asks for')
    .option('--after <days>', 'how old they are (else the setting watch.forget_after, 180)', daysOption('--after'))
    .option(...LEDGER_OPTION)
    .addHelpText('after', HELP)
    .action(async (options: { readonly after?: number; readonly ledger?: string }) => {
      const { forgetOld } = await import('../../watch/forget.ts')
      const gone = await withLedger(options.ledger, false, async (ledger) => {
        const days = options.after ?? (await settings(await ledger.settings.all())).config['watch.forget_after']
        return forgetOld(ledger, today(), days)
      })
      process.stdout.write(`${count(gone, 'article')} forgotten\n`)
      exit(EXIT.ok)
    })
}
