import type { Command } from 'commander'
import { EXIT } from './exit.ts'
import { withLedger } from './open.ts'
import { LEDGER_OPTION, today } from './options.ts'

const HELP = `
Speaks the Model Context Protocol over standard input and output: an assistant starts this command and asks. Its tools are ask,
claims, sources, replay and follow. While “whenabouts serve” runs the same is at /mcp, over HTTP.

Examples:
  whenabouts mcp
  whenabouts mcp --ledger ./my.sqlite`

/** `whenabouts mcp`: the tools for assistants, over stdio. */
export function mcp(program: Command, exit: (code: number) => void): void {
  program
    .command('mcp')
    .description('let an assistant ask, over the Model Context Protocol on standard input and output')
    .option(...LEDGER_OPTION)
    .addHelpText('after', HELP)
    .action(async (options: { readonly ledger?: string }) => {
      await withLedger(options.ledger, true, async (ledger) => {
        const [{ serveStdio }, { mcpServer }, { siteOf }, { ledgerSource }] = await Promise.all([
          import('@modelcontextprotocol/server/stdio'),
          import('../mcp/server.ts'),
          import('../site.ts'),
          import('../ledger-source.ts'),
        ])
        const site = siteOf({ source: ledgerSource(ledger, today), ledger })
        const handle = serveStdio(() => mcpServer(site, ledger, { mayFollow: true }))
        await new Promise<void>((stop) => {
          process.stdin.once('end', () => stop())
          process.stdin.once('close', () => stop())
          for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop())
        })
        await handle.close()
      })
      exit(EXIT.ok)
    })
}
