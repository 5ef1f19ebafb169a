import type { Command } from 'commander'
import { EXIT } from './exit.ts'
import { openLedger } from './open.ts'
import { LEDGER_OPTION, numberOption, today } from './options.ts'

const HELP = `
Only this machine can see the pages unless --host says otherwise. They can only be read: articles are added with
“whenabouts add”, also while this is running. Ctrl-C stops.

Examples:
  whenabouts serve
  whenabouts serve --port 8080 --ledger ./my.sqlite`

interface Options {
  readonly host?: string
  readonly port?: number
  readonly ledger?: string
}

/** `whenabouts serve`: the pages of the ledger. */
export function serve(program: Command, exit: (code: number) => void): void {
  program
    .command('serve')
    .description('serve the pages of what the ledger knows')
    .option('--host <address>', 'the address to listen on (else 127.0.0.1)')
    .option('--port <number>', 'the port, 0 for any that is free (else 4573)', numberOption('--port', 0, 65_535))
    .option(...LEDGER_OPTION)
    .addHelpText('after', HELP)
    .action(async ({ ledger: file, ...where }: Options) => {
      const ledger = await openLedger(file, false)
      try {
        await serveUntilStopped(ledger, where)
      } finally {
        await ledger.close()
      }
      exit(EXIT.ok)
    })
}

/** Serves a ledger, says where, and returns when the process is asked to stop (SIGINT, SIGTERM). */
export async function serveUntilStopped(
  ledger: Awaited<ReturnType<typeof openLedger>>,
  where: Pick<Options, 'host' | 'port'>,
): Promise<void> {
  const [{ serve: start }, { ledgerSource }] = await Promise.all([
    import('../server.ts'),
    import('../ledger-source.ts'),
  ])
  const { url, close } = await start({ source: ledgerSource(ledger, today), ledger, ...where })
  process.stdout.write(`${url}\n`)
  await new Promise<void>((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop())
  })
  await close()
}
