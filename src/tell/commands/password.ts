import type { Command } from 'commander'
import { EXIT, Stop } from './exit.ts'
import { withLedger } from './open.ts'
import { LEDGER_OPTION } from './options.ts'

const HELP = `
The ledger keeps only a hash of the password. It holds at once, also for a server that runs, and everybody who is signed in has
to sign in again. Without a password the pages are open on this machine, and nowhere else.

Examples:
  whenabouts password                    # asks for it, twice
  whenabouts password < password.txt     # takes the first line
  whenabouts password --remove`

/** `whenabouts password`: what people sign in with. */
export function password(program: Command, exit: (code: number) => void): void {
  program
    .command('password')
    .description('set the password that people sign in to the pages with')
    .option('--remove', 'forget it')
    .option(...LEDGER_OPTION)
    .addHelpText('after', HELP)
    .action(async (options: { readonly remove?: true; readonly ledger?: string }) => {
      const { passwordProblem, setPassword } = await import('../access/password.ts')
      let chosen: string | null = null
      if (!options.remove) {
        chosen = process.stdin.isTTY ? await typed() : await firstLine()
        const problem = passwordProblem(chosen)
        if (problem !== null) throw new Stop(problem, EXIT.input)
      }
      await withLedger(options.ledger, true, (ledger) => setPassword(ledger, chosen, null))
      process.stdout.write(chosen === null ? 'The password is forgotten.\n' : 'The password is set.\n')
      exit(EXIT.ok)
    })
}

/** What a person types, twice the same, without showing it. */
async function typed(): Promise<string> {
  const first = await hidden('New password: ')
  if ((await hidden('The same again: ')) !== first) throw new Stop('these were two different passwords', EXIT.input)
  return first
}

async function hidden(question: string): Promise<string> {
  const [{ createInterface }, { Writable }] = await Promise.all([import('node:readline'), import('node:stream')])
  // Readline shows what is typed by writing it: to nowhere.
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true })
  process.stderr.write(question)
  try {
    return await new Promise<string>((resolve, reject) => {
      lines.once('SIGINT', () => reject(new Stop('nothing was changed', EXIT.input)))
      lines.once('close', () => reject(new Stop('nothing was changed', EXIT.input)))
      lines.question('', resolve)
    })
  } finally {
    lines.close()
    process.stderr.write('\n')
  }
}

async function firstLine(): Promise<string> {
  const { text } = await import('node:stream/consumers')
  return (await text(process.stdin)).split(/\r?\n/, 1)[0] ?? ''
}
