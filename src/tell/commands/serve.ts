import type { Command } from 'commander'
import { EXIT, Stop } from './exit.ts'
import { openLedger } from './open.ts'
import { daysOption, LEDGER_OPTION, numberOption, today } from './options.ts'
import { settings, variables } from './settings.ts'

const HELP = `
Only this machine can see the pages unless --host says otherwise. They can only be read: articles are added with
“whenabouts add”, also while this is running, and by the sources that are watched (“whenabouts watch”), which are looked at
when it is their time. Ctrl-C stops.

Examples:
  whenabouts serve
  whenabouts serve --port 8080 --ledger ./my.sqlite`

interface Options {
  readonly host?: string
  readonly port?: number
  readonly ledger?: string
  readonly public?: true
  readonly url?: string
  /** `false` with --no-watch. */
  readonly watch?: boolean
  readonly forgetAfter?: number
}

/** `whenabouts serve`: the pages of the ledger. */
export function serve(program: Command, exit: (code: number) => void): void {
  program
    .command('serve')
    .description('serve the pages of what the ledger knows')
    .option('--host <address>', 'the address to listen on (else 127.0.0.1)')
    .option('--port <number>', 'the port, 0 for any that is free (else 4573)', numberOption('--port', 0, 65_535))
    .option(
      '--url <address>',
      'where people reach it, for links in calendars and feeds (else as each of them asks)',
      urlOption,
    )
    .option('--public', 'pages of other origins may read the API without a key')
    .option('--no-watch', 'do not look at the sources that are watched')
    .option(
      '--forget-after <days>',
      'forget articles that sources brought and nobody asks for after so many days (else 180); 0 keeps them',
      daysOption('--forget-after'),
    )
    .option(...LEDGER_OPTION)
    .addHelpText('after', HELP)
    .action(async ({ ledger: file, ...where }: Options) => {
      const ledger = await openLedger(file, true)
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
  where: Omit<Options, 'ledger'>,
): Promise<void> {
  const [{ serve: start }, { ledgerSource }, { siteOf }, { keeper }] = await Promise.all([
    import('../server.ts'),
    import('../ledger-source.ts'),
    import('../site.ts'),
    import('../keeper.ts'),
  ])
  const source = ledgerSource(ledger, today)
  const { config } = await settings(await ledger.settings.all())
  const {
    public: open = config['access.public'],
    url: base = config['server.url'],
    forgetAfter = config['watch.forget_after'],
    host = config['server.host'],
    port = config['server.port'],
  } = where
  // Commander says true where nobody said --no-watch.
  const watch = where.watch !== false && config['watch.enabled']
  if (config['display.time_zone'] !== undefined) process.env['TZ'] = config['display.time_zone']
  const env = await variables()
  const { url, close } = await start({
    source,
    ledger,
    open,
    ...(base === undefined ? {} : { base }),
    host,
    port,
  })
  process.stdout.write(`${url}\n`)
  const report = (error: unknown) => console.error('whenabouts:', error)
  const kept = keeper(siteOf({ source, ledger }), ledger, { base: base ?? url, report })
  const { keepWatch } = await import('../../watch/loop.ts')
  const watching = watch ? keepWatch(ledger, { report, env, forgetAfter }) : null
  await new Promise<void>((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop())
  })
  await Promise.all([kept.stop(), watching?.stop(), close()])
}

/** `--url`: an http(s) address of which only the origin counts. */
function urlOption(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url && (url.protocol === 'http:' || url.protocol === 'https:') && url.pathname === '/' && url.search === '')
    return url.origin
  throw new Stop(`--url takes an address like https://when.example, not “${text}”`, EXIT.usage)
}
