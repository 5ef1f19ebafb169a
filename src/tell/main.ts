import { COMMANDS } from './commands/list.ts'
import { EXIT, Stop } from './commands/exit.ts'
import { version } from '../collect/version.ts'
import { InputError } from '../errors.ts'
import { asciiPunctuation, speaksUnicode } from './terminal/screen.ts'

/**
 * The command line: runs one command and returns the exit code (`EXIT`). Nothing is thrown; errors go to stderr in one
 * line.
 *
 * @example process.exitCode = await main(['ask', 'All of Us Are Dead', '--season', '2'])
 */
export async function main(args: readonly string[]): Promise<number> {
  // A reader that stops reading (`whenabouts read … | head`) is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.ok)
    throw error
  })
  const { Command, CommanderError } = await import('commander')
  const spelt = speaksUnicode(process.env) ? (text: string) => text : asciiPunctuation
  const program = new Command('whenabouts')
    .description('When does a season or a film come out, who says so, and how sure can you be?')
    .version(version(), '-V, --version')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => process.stdout.write(spelt(text)),
      writeErr: (text) => process.stderr.write(spelt(text)),
    })
    .configureHelp({ showGlobalOptions: true })
    .option('--config <file>', 'the file of settings (else WHENABOUTS_CONFIG, else where docs/configuration.md says)')
    .hook('preAction', (command) => {
      const { config } = command.opts<{ config?: string }>()
      if (config !== undefined) process.env['WHENABOUTS_CONFIG'] = config
    })
    .option('--no-color', 'no colour (so does NO_COLOR in the environment)')
    .addHelpText('after', HELP)
  let code: number = EXIT.ok
  for (const command of COMMANDS) command(program, (result) => (code = result))
  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage
    if (error instanceof Stop) {
      console.error(`whenabouts: ${spelt(error.message)}`)
      return error.code
    }
    if (error instanceof InputError) {
      console.error(`whenabouts: ${error.message}`)
      return EXIT.input
    }
    console.error('whenabouts: this is a defect of the program, please report it with these lines:')
    console.error(error)
    return EXIT.defect
  }
}

const HELP = `
Exit codes:
  0  all went well
  1  some input could not be used (it is named on stderr); the rest was
  2  the command line was not understood
  3  nothing is known about the title
  4  the ledger cannot be used
  70 a defect of the program

Examples:
  whenabouts ask "All of Us Are Dead" --season 2 examples/
  whenabouts add https://news.example/article.html && whenabouts serve`
