import type { Command } from 'commander'
import type { IsoDay } from '../../day.ts'
import { dayOption, LEDGER_OPTION, numberOption } from './options.ts'

/** What every question about a release may be given. */
export interface AskingOptions {
  readonly season?: number
  readonly asOf?: IsoDay
  readonly ledger?: string
  readonly json?: true
}

/**
 * A command that asks about a title, from articles or from the ledger: `NAME TITLE [PATH…]` with `--season`, `--as-of` and `--ledger`.
 *
 * @param asOf what `--as-of` means there
 */
export function askingCommand(program: Command, name: string, description: string, asOf: string): Command {
  return program
    .command(name)
    .description(description)
    .argument('<title>', 'the title of the series or film')
    .argument('[path...]', 'files, folders, addresses, or - for standard input')
    .option('-s, --season <number>', 'which season', numberOption('--season', 0, 1000))
    .option('--as-of <day>', `${asOf}, YYYY-MM-DD (else today)`, dayOption('--as-of'))
    .option(...LEDGER_OPTION)
}
