import type { Command } from 'commander'
import { count } from '../pages/words.ts'
import { progressOn } from '../terminal/progress.ts'
import { ledgerFile } from './settings.ts'
import { EXIT } from './exit.ts'
import { LEDGER_OPTION } from './options.ts'

const BACKUP = `
The copy is the ledger as it stands at one moment, also while “whenabouts serve” writes to it, and is checked before it gets its name. It has
everything: articles, claims, follows, sources with their keys, what was told to whom. Keep it as safe as the ledger.

Examples:
  whenabouts backup monday.sqlite
  whenabouts backup "backups/$(date +%F).sqlite"`

const RESTORE = `
The copy is checked first; what the ledger was before is kept beside it. A server that has the ledger open goes on with what was restored.

Examples:
  whenabouts restore monday.sqlite
  whenabouts restore monday.sqlite --ledger ./my.sqlite`

/** `whenabouts backup FILE`: a copy of the ledger. */
export function backup(program: Command, exit: (code: number) => void): void {
  program
    .command('backup')
    .description('copy the ledger into a file, also while it is in use')
    .argument('<file>', 'the file to make')
    .option(...LEDGER_OPTION)
    .addHelpText('after', BACKUP)
    .action(async (to: string, options: { readonly ledger?: string }) => {
      const { backupLedger } = await import('../../keep/copies.ts')
      const file = await ledgerFile(options.ledger)
      const progress = progressOn(process.stderr)
      await backupLedger(file, to, (done, of) => progress.show(`${done} of ${of} pages copied`))
      progress.clear()
      console.log(`${file} is copied to ${to}.`)
      exit(EXIT.ok)
    })
}

/** `whenabouts restore FILE`: a copy in the place of the ledger. */
export function restore(program: Command, exit: (code: number) => void): void {
  program
    .command('restore')
    .description('put a copy in the place of the ledger')
    .argument('<file>', 'a copy that “whenabouts backup” made')
    .option(...LEDGER_OPTION)
    .addHelpText('after', RESTORE)
    .action(async (from: string, options: { readonly ledger?: string }) => {
      const [{ restoreLedger }, { openSqlite }] = await Promise.all([
        import('../../keep/copies.ts'),
        import('../../keep/sqlite.ts'),
      ])
      const file = await ledgerFile(options.ledger)
      const progress = progressOn(process.stderr)
      const kept = await restoreLedger(from, file, (done, of) => progress.show(`${done} of ${of} pages copied`))
      progress.clear()
      const ledger = await openSqlite(file)
      const releases = (await ledger.releases()).length
      await ledger.close()
      console.log(`${file} is restored from ${from}: ${count(releases, 'release')}.`)
      if (kept !== null) console.log(`What it was before is kept in ${kept}.`)
      exit(EXIT.ok)
    })
}
