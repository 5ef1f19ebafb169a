import type { Command } from 'commander'
import type { Scope } from '../access/tokens.ts'
import { plain } from '../pages/text.ts'
import { EXIT, Stop } from './exit.ts'
import { withLedger } from './open.ts'
import { LEDGER_OPTION } from './options.ts'

/** Of every scope what it allows, in words. Said here, so that no command loads the cryptography of keys at its start. */
const SCOPES: Readonly<Record<Scope, string>> = {
  read: 'everything that can be asked',
  feeds: 'calendars and feeds alone, for keys that stand in an address',
  follow: 'follow, unfollow, notifications',
  articles: 'hand in articles',
}
const NAMES = Object.keys(SCOPES).join(', ')

const HELP = `
A key lets a program in: a calendar, a feed reader, a script. It is shown once, when it is made; the ledger keeps only its digest.

Scopes:
${Object.entries(SCOPES)
  .map(([scope, words]) => `  ${scope.padEnd(8)}  ${words}`)
  .join('\n')}

Examples:
  whenabouts token add calendar --scope feeds
  whenabouts token add browser --scope read articles
  whenabouts token list
  whenabouts token remove browser`

interface Options {
  readonly ledger?: string
}

/** `whenabouts token …`: keys for programs. */
export function token(program: Command, exit: (code: number) => void): void {
  const group = program
    .command('token')
    .description('make, list and remove the keys that programs show')
    .addHelpText('after', HELP)

  group
    .command('add')
    .description('make a key and print it')
    .argument('<name>', 'what you call it')
    .requiredOption('--scope <scope...>', `what it allows: ${NAMES}`)
    .option(...LEDGER_OPTION)
    .action(async (name: string, options: Options & { readonly scope: readonly string[] }) => {
      const scopes = options.scope.map(scopeOf)
      const { issue, keyNameProblem } = await import('../access/tokens.ts')
      const problem = keyNameProblem(name)
      if (problem !== null) throw new Stop(problem, EXIT.usage)
      const made = await withLedger(options.ledger, true, (ledger) =>
        issue(ledger, name, scopes, Temporal.Now.instant().toString({ smallestUnit: 'second' })),
      )
      if (made === null)
        throw new Stop(`there is a key named “${name}” already; remove it first, or choose another name`, EXIT.usage)
      process.stdout.write(`${made}\n`)
      exit(EXIT.ok)
    })

  group
    .command('list')
    .description('list the keys: name, scopes, made, last shown')
    .option('--json', 'one JSON object per line, for programs')
    .option(...LEDGER_OPTION)
    .action(async (options: Options & { readonly json?: true }) => {
      const all = await withLedger(options.ledger, false, (ledger) => ledger.tokens.list())
      for (const one of all)
        process.stdout.write(
          options.json
            ? `${JSON.stringify(one)}\n`
            : `${one.name}  ${one.scopes.join(' ')}  made ${one.created.slice(0, 10)}  ${one.used === null ? 'never shown' : `last shown ${one.used}`}\n`,
        )
      if (all.length === 0 && !options.json)
        console.error('There are no keys; “whenabouts token add NAME --scope read” makes one.')
      exit(EXIT.ok)
    })

  group
    .command('remove')
    .description('remove a key: whoever shows it is turned away from now on')
    .argument('<name>', 'what you call it')
    .option(...LEDGER_OPTION)
    .action(async (name: string, options: Options) => {
      if (!(await withLedger(options.ledger, false, (ledger) => ledger.tokens.remove(name))))
        throw new Stop(`there is no key named “${plain(name, 60)}”`, EXIT.input)
      exit(EXIT.ok)
    })
}

function scopeOf(text: string): Scope {
  if (Object.hasOwn(SCOPES, text)) return text as Scope
  throw new Stop(`--scope takes ${NAMES}, not “${plain(text, 40)}”`, EXIT.usage)
}
