import type { Command } from 'commander'
import type { Loaded } from '../config/load.ts'
import { originOf } from '../config/origin.ts'
import type { Log } from '../log.ts'
import { EXIT, Stop } from './exit.ts'
import { openLedger } from './open.ts'
import { daysOption, LEDGER_OPTION, numberOption, today } from './options.ts'
import { loader, settings } from './settings.ts'

const HELP = `
Only this machine can see the pages unless --host says otherwise; then people have to sign in (“whenabouts password”). Articles
are added with “whenabouts add”, also while this is running, and by the sources that are watched (“whenabouts watch”), which are
looked at when it is their time. Ctrl-C finishes what is under way and stops. Settings: docs/configuration.md.

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
    .option('--host <address>', 'the address to listen on (else the setting server.host, 127.0.0.1)')
    .option(
      '--port <number>',
      'the port, 0 for any that is free (else the setting server.port, 4573)',
      numberOption('--port', 0, 65_535),
    )
    .option(
      '--url <address>',
      'where people reach it, for links in calendars and feeds (else the setting server.url, else as each of them asks)',
      urlOption,
    )
    .option('--public', 'everybody may read; nothing can be changed without signing in')
    .option('--no-watch', 'do not look at the sources that are watched')
    .option(
      '--forget-after <days>',
      'forget articles that sources brought and nobody asks for after so many days (else the setting watch.forget_after, 180); 0 keeps them',
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
async function serveUntilStopped(
  ledger: Awaited<ReturnType<typeof openLedger>>,
  where: Omit<Options, 'ledger'>,
): Promise<void> {
  const [{ serve: start }, { ledgerSource }, { siteOf }, { keeper }, { accessOptions }, { oidcOptions }, load, loaded] =
    await Promise.all([
      import('../server.ts'),
      import('../ledger-source.ts'),
      import('../site.ts'),
      import('../keeper.ts'),
      import('../access/access.ts'),
      import('../access/oidc.ts'),
      loader(),
      ledger.settings.all().then(settings),
    ])
  const { config } = loaded
  const log = await logOf(loaded)
  for (const { name, meant } of loaded.unread)
    log.warn(`${name} is set, but nothing reads it${meant ? `; did you mean ${meant}?` : ''}`)
  const source = ledgerSource(ledger, today)
  const base = where.url ?? config['server.url']
  const oidc = oidcOptions(config)
  const { url, close } = await start({
    source,
    ledger,
    log,
    settings: load,
    ...(oidc ? { oidc } : {}),
    access: { ...accessOptions(config), ...(where.public ? { public: true } : {}) },
    host: where.host ?? config['server.host'],
    port: where.port ?? config['server.port'],
    ...(base === undefined ? {} : { base }),
  })
  process.stdout.write(`${url}\n`)
  const { report } = log
  const kept = keeper(siteOf({ source, ledger }), ledger, { base: base ?? url, report })
  const { keepWatch } = await import('../../watch/loop.ts')
  const { variablesOf } = await import('../config/show.ts')
  const forgetAfter = async () => where.forgetAfter ?? load(await ledger.settings.all()).config['watch.forget_after']
  // Commander says true where nobody said --no-watch.
  const watching =
    where.watch !== false && config['watch.enabled']
      ? keepWatch(ledger, { report, env: variablesOf(loaded, process.env), forgetAfter })
      : null
  await new Promise<void>((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        log.info('stopping: what is under way is finished first', { signal })
        stop()
      })
  })
  await Promise.all([kept.stop(), watching?.stop(), close()])
}

/** The log that the settings ask for, which knows what must not be in it. */
async function logOf({ config }: Loaded): Promise<Log> {
  const [{ logTo }, { KEYS, settingOf }] = await Promise.all([import('../log.ts'), import('../config/settings.ts')])
  const format = config['log.format']
  const { isTTY } = process.stderr
  return logTo({
    write: (line) => process.stderr.write(line),
    level: config['log.level'],
    json: format === 'json' || (format === 'auto' && !isTTY),
    color: isTTY && process.env['NO_COLOR'] === undefined,
    secrets: KEYS.flatMap((key) => {
      const value = config[key]
      return settingOf(key).secret && typeof value === 'string' ? [value] : []
    }),
  })
}

/** `--url`: an address that is an origin. */
function urlOption(text: string): string {
  const origin = originOf(text)
  if (origin !== null) return origin
  throw new Stop(`--url takes an address like https://when.example, not “${text}”`, EXIT.usage)
}
