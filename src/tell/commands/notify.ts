import type { Command } from 'commander'
import type { Channel } from '../../keep/telling/outbox.ts'
import type { Ledger } from '../../keep/ledger.ts'
import { KINDS } from '../changes/compare.ts'
import { plain } from '../pages/text.ts'
import { channelProblem, hostOf, sendTest } from '../notify/channel.ts'
import { NOTIFIERS } from '../notify/notifiers/index.ts'
import { EVENTS, USUAL_MOVE } from '../notify/rules.ts'
import { EXIT, Stop } from './exit.ts'
import { withLedger } from './open.ts'
import { LEDGER_OPTION, numberOption, today } from './options.ts'
import { settings } from './settings.ts'

const HELP = `
KIND and ADDRESS:
${NOTIFIERS.map(({ kind, address, secret }) => `  ${kind.padEnd(9)} ${address}\n            secret: ${secret}`).join('\n')}

Events (--on): ${EVENTS.join(', ')}; all of them but the digest when nobody says. A secret is kept in the ledger as it is, because it has
to be sent; “--secret env:NAME” takes it from the environment instead of the command line.

Examples:
  whenabouts notify add phone ntfy https://ntfy.sh/my-topic --quiet 22:00-07:00
  whenabouts notify add mail email 'smtps://me@mail.example/?from=me@mail.example&to=me@mail.example' --secret env:PASSWORD --on dated digest
  whenabouts notify test phone
  whenabouts notify rule phone Severance --on dated moved --moved 14
  whenabouts notify outbox`

interface Ledgered {
  readonly ledger?: string
}
interface RuleOptions extends Ledgered {
  readonly on?: readonly string[]
  readonly moved?: number
  readonly season?: number
}

/** `whenabouts notify …`: who is told of what changes. */
export function notify(program: Command, exit: (code: number) => void): void {
  const group = program
    .command('notify')
    .description('choose who is told when something changes, and by what')
    .addHelpText('after', HELP)
  const on = ['--on <event...>', 'which events'] as const
  const moved = [
    '--moved <days>',
    `moves of the median by fewer days are not told (else ${USUAL_MOVE})`,
    numberOption('--moved', 7, 3650),
  ] as const

  group
    .command('add')
    .description('add a channel')
    .argument('<name>', 'what you call it')
    .argument('<kind>', NOTIFIERS.map(({ kind }) => kind).join(', '))
    .argument('<address>', 'where it is')
    .option('--secret <secret>', 'a token, key or password; env:NAME takes it from the environment')
    .option(
      '--quiet <hours>',
      'when it stays silent, as 22:00-07:00, in the time zone that is set (else that of this machine)',
    )
    .option(...on)
    .option(...moved)
    .option(...LEDGER_OPTION)
    .action(
      async (
        name: string,
        kind: string,
        address: string,
        options: RuleOptions & { readonly secret?: string; readonly quiet?: string },
      ) => {
        const channel = channelOf(name, kind, address, options)
        const events = eventsOf(options.on)
        const added = await withLedger(options.ledger, true, async (ledger) => {
          if (!(await ledger.outbox.addChannel(channel))) return false
          await ledger.outbox.setRule({ channel: name, release: null, events, moved: options.moved ?? USUAL_MOVE })
          return true
        })
        if (!added) throw new Stop(`there is a channel named “${name}” already; remove it first`, EXIT.usage)
        process.stdout.write(`Added ${name}. “whenabouts notify test ${name}” sends a message to it.\n`)
        exit(EXIT.ok)
      },
    )

  group
    .command('rule')
    .description('say what a channel is told, of everything or of one title')
    .argument('<name>', 'the channel')
    .argument('[title]', 'the title that the rule is for; without it, all the others')
    .option('-s, --season <number>', 'which season of it', numberOption('--season', 0, 1000))
    .requiredOption('--on <event...>', 'which events; none for nothing')
    .option(...moved)
    .option(...LEDGER_OPTION)
    .action(async (name: string, title: string | undefined, options: RuleOptions) => {
      const events = options.on?.length === 1 && options.on[0] === 'none' ? [] : eventsOf(options.on)
      await withLedger(options.ledger, false, async (ledger) => {
        await channelNamed(ledger, name)
        const release = title === undefined ? null : await followNamed(ledger, title, options.season)
        await ledger.outbox.setRule({ channel: name, release, events, moved: options.moved ?? USUAL_MOVE })
      })
      exit(EXIT.ok)
    })

  group
    .command('list')
    .description('list the channels and what they are told')
    .option('--json', 'one JSON object per line, for programs')
    .option(...LEDGER_OPTION)
    .action(async (options: Ledgered & { readonly json?: true }) => {
      const { channels, rules } = await withLedger(options.ledger, false, async (ledger) => ({
        channels: await ledger.outbox.channels(),
        rules: await ledger.outbox.rules(),
      }))
      for (const { name, kind, address, quiet } of channels) {
        const mine = rules.filter(({ channel }) => channel === name)
        const where = hostOf(address)
        if (options.json) process.stdout.write(`${JSON.stringify({ name, kind, where, quiet, rules: mine })}\n`)
        else {
          process.stdout.write(`${name}  ${kind}  ${where}${quiet ? `  silent ${quiet}` : ''}\n`)
          for (const { release, events, moved: days } of mine)
            process.stdout.write(
              `  ${release ? plain(`${release.title}${release.season === null ? '' : `, season ${release.season}`}`, 100) : 'everything'}: ${events.length === 0 ? 'nothing' : events.join(' ')}${events.includes('moved') ? ` (by ${days} days)` : ''}\n`,
            )
        }
      }
      if (channels.length === 0 && !options.json)
        console.error('There are no channels; “whenabouts notify add” adds one.')
      exit(EXIT.ok)
    })

  group
    .command('remove')
    .description('remove a channel and what waits for it')
    .argument('<name>', 'the channel')
    .option(...LEDGER_OPTION)
    .action(async (name: string, options: Ledgered) => {
      if (!(await withLedger(options.ledger, false, (ledger) => ledger.outbox.removeChannel(name))))
        throw new Stop(`there is no channel named “${plain(name, 60)}”`, EXIT.input)
      exit(EXIT.ok)
    })

  group
    .command('test')
    .description('send a message to a channel now, and say what became of it')
    .argument('<name>', 'the channel')
    .option(...LEDGER_OPTION)
    .action(async (name: string, options: Ledgered) => {
      const channel = await withLedger(options.ledger, false, (ledger) => channelNamed(ledger, name))
      try {
        await sendTest(channel, await reached(), today())
      } catch (error) {
        throw new Stop(`${name}: ${error instanceof Error ? error.message : String(error)}`, EXIT.input)
      }
      process.stdout.write(`Sent to ${name}.\n`)
      exit(EXIT.ok)
    })

  group
    .command('outbox')
    .description('list the newest messages and what became of them')
    .option('-n, --limit <number>', 'at most so many (else 20)', numberOption('--limit', 1, 10_000), 20)
    .option('--json', 'one JSON object per line, for programs')
    .option(...LEDGER_OPTION)
    .action(async (options: Ledgered & { readonly json?: true; readonly limit: number }) => {
      const letters = await withLedger(options.ledger, false, (ledger) => ledger.outbox.letters(options.limit))
      for (const letter of letters) {
        const { channel, state, attempts, due, done, error } = letter
        const title = plain((letter.message as { title: string }).title, 120)
        const when = state === 'waiting' ? `waiting until ${due}` : `${state} ${done}`
        const why = error === null ? '' : `: ${error} (attempt ${attempts})`
        process.stdout.write(options.json ? `${JSON.stringify(letter)}\n` : `${channel}  ${when}${why}  ${title}\n`)
      }
      exit(EXIT.ok)
    })

  group
    .command('send')
    .description('send what is due, for those who let no server run')
    .option(
      '--url <address>',
      'where people reach the pages, for links (else the setting server.url, else this machine)',
    )
    .option(...LEDGER_OPTION)
    .action(async (options: Ledgered & { readonly url?: string }) => {
      if (options.url !== undefined && !URL.canParse(options.url))
        throw new Stop(`--url takes an address, not “${plain(options.url, 80)}”`, EXIT.usage)
      const { sendDue } = await import('../notify/sender.ts')
      const { digestIn, lookAt } = await import('./look.ts')
      const base = options.url ?? (await reached())
      const { sent, putOff, failed } = await withLedger(options.ledger, false, async (ledger) => {
        await lookAt(ledger)
        await digestIn(ledger)
        return sendDue(ledger, base, () => Temporal.Now.instant().toString())
      })
      process.stdout.write(`${sent} sent, ${putOff} put off, ${failed} failed\n`)
      exit(putOff + failed > 0 ? EXIT.input : EXIT.ok)
    })
}

/** Where people reach the pages: the setting, else where this machine serves them. */
async function reached(): Promise<string> {
  const { config } = await settings()
  return config['server.url'] ?? `http://127.0.0.1:${config['server.port']}/`
}

function channelOf(
  name: string,
  kind: string,
  address: string,
  options: { readonly secret?: string; readonly quiet?: string },
): Channel {
  const { quiet = null } = options
  const variable = /^env:(\w+)$/.exec(options.secret ?? '')?.[1]
  const secret = variable === undefined ? (options.secret ?? null) : process.env[variable]
  if (secret === undefined) throw new Stop(`${variable} is not set in the environment`, EXIT.usage)
  const problem = channelProblem({ name, kind, address, secret, quiet })
  if (problem !== null) throw new Stop(problem, EXIT.usage)
  const created = Temporal.Now.instant().toString({ smallestUnit: 'second' })
  return { name, kind, address, secret, quiet, created }
}

function eventsOf(events: readonly string[] | undefined): readonly string[] {
  const unknown = events?.find((event) => !EVENTS.includes(event))
  if (unknown !== undefined) throw new Stop(`--on takes ${EVENTS.join(', ')}, not “${plain(unknown, 40)}”`, EXIT.usage)
  return events ?? KINDS
}

async function channelNamed(ledger: Ledger, name: string): Promise<Channel> {
  const channel = (await ledger.outbox.channels()).find((one) => one.name === name)
  if (!channel) throw new Stop(`there is no channel named “${plain(name, 60)}”`, EXIT.input)
  return channel
}

/** What is followed under a title; a rule for something that nobody follows would never apply. */
async function followNamed(ledger: Ledger, title: string, season: number | undefined) {
  const { findTitle } = await import('../find.ts')
  const follows = await ledger.follows()
  const found = findTitle(
    follows.flatMap((follow) => [follow.title, ...follow.aliases]),
    title,
  )
  const follow =
    'titles' in found
      ? follows.find((one) => [one.title, ...one.aliases].some((spelling) => found.titles.includes(spelling)))
      : undefined
  if (!follow) throw new Stop(`“${plain(title, 120)}” is not followed; “whenabouts follow” does`, EXIT.unknown)
  return { title: follow.title, season: season ?? null, kind: follow.kind }
}
