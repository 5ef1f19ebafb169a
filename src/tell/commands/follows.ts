import type { Command } from 'commander'
import type { Follow } from '../../keep/ledger.ts'
import type { Followed } from '../../watch/resolve.ts'
import { count, releasePart, shortDay } from '../pages/words.ts'
import { plain } from '../pages/text.ts'
import { choose, dialogue } from '../terminal/choose.ts'
import { asciiPunctuation, screenOf } from '../terminal/screen.ts'
import type { Screen } from '../terminal/screen.ts'
import { columns, padded } from '../terminal/wrap.ts'
import { EXIT } from './exit.ts'
import { nameOf } from './follow.ts'
import { withLedger } from './open.ts'
import { LEDGER_OPTION, today } from './options.ts'

const HELP = `
Examples:
  whenabouts follows
  whenabouts follows import watchlist.csv
  whenabouts follows export --json > follows.ndjson`

const IMPORT_HELP = `
FILE is plain text (a title a line, with “S02”, “season 2”, “(2021)” or “(film)” behind it where that is known), CSV with a
header line, OPML, or JSON as Sonarr, Radarr, Trakt and TVmaze export it; - is standard input. A name that several works
have is asked about; where nobody can be asked it is listed, and left out.

Examples:
  whenabouts follows import watchlist.txt
  curl -s -H "X-Api-Key: $KEY" http://nas:8989/api/v3/series | whenabouts follows import -`

/** `whenabouts follows`: what is followed; `import` and `export` of lists. */
export function follows(program: Command, exit: (code: number) => void): void {
  const command = program
    .command('follows')
    .description('list what is followed, or import and export it')
    .option('--json', 'one JSON object per line, for programs')
    .option(...LEDGER_OPTION)
    .addHelpText('after', HELP)
    .action(async (options: { readonly json?: true; readonly ledger?: string }) => {
      const followed = await withLedger(options.ledger, false, (ledger) => ledger.follows())
      if (options.json) for (const one of followed) process.stdout.write(`${JSON.stringify(one)}\n`)
      else process.stdout.write(followsText(followed, screenOf(process.stdout, process.env, colour(program))))
      exit(EXIT.ok)
    })
  command
    .command('import')
    .description('follow the titles of a list')
    .argument('<file...>', 'lists of titles, or - for standard input')
    .option('--dry-run', 'say what would be followed, and follow nothing')
    .option(...LEDGER_OPTION)
    .addHelpText('after', IMPORT_HELP)
    .action(async (files: readonly string[], options: { readonly dryRun?: true; readonly ledger?: string }) => {
      const ledger = options.ledger ?? command.opts<{ ledger?: string }>().ledger
      exit((await importLists(files, ledger, options.dryRun ?? false)) ? EXIT.ok : EXIT.input)
    })
  command
    .command('export')
    .description('write what is followed as a list that “import” reads')
    .option('--json', 'one JSON object per line, with the ids that are known; else a title a line')
    .option('--opml', 'an outline a title')
    .option(...LEDGER_OPTION)
    .action(async (options: { readonly json?: true; readonly opml?: true; readonly ledger?: string }) => {
      const own = command.opts<{ json?: true; ledger?: string }>()
      const followed = await withLedger(options.ledger ?? own.ledger, false, (ledger) => ledger.follows())
      const lines = followed.map(({ title, season, kind }) =>
        season === null ? `${title} (${kind})` : `${title}, season ${season}`,
      )
      if (options.opml) {
        const { opmlOf } = await import('../../collect/feeds/opml.ts')
        const outlines = lines.map((line) => ({ title: line, feed: null, site: null, folder: null }))
        process.stdout.write(opmlOf('Followed with Whenabouts', outlines))
      } else if (options.json ?? own.json) {
        for (const { title, season, kind, ids } of followed)
          process.stdout.write(`${JSON.stringify({ title, season, kind, ids })}\n`)
      } else for (const line of lines) process.stdout.write(`${line}\n`)
      exit(EXIT.ok)
    })
}

function colour(program: Command): boolean {
  return program.opts<{ color: boolean }>().color
}

/** Follows the titles of lists. Whether everything in them could be used. */
async function importLists(files: readonly string[], file: string | undefined, dry: boolean): Promise<boolean> {
  const [{ titlesIn }, { resolve }, { InputError }] = await Promise.all([
    import('../../collect/titles/index.ts'),
    import('../../watch/resolve.ts'),
    import('../../errors.ts'),
  ])
  const complain = (what: string) => console.error(`whenabouts: ${what}`)
  let unused = 0
  let made = 0
  let before = 0
  await withLedger(file, true, async (ledger) => {
    const known = await ledger.releases()
    const followed = new Set((await ledger.follows()).map(nameOf))
    for (const list of files) {
      const found = await titlesIn(list, process.stdin).catch((error: unknown) => {
        if (!(error instanceof InputError)) throw error
        complain(error.message)
        unused++
        return null
      })
      if (found === null) continue
      if (found.unread > 0) {
        complain(`${list}: ${count(found.unread, 'entry', 'entries')} without a title left out`)
        unused++
      }
      for (const wish of found.wishes) {
        const resolved = resolve(wish, known)
        let release: Followed | undefined
        if ('release' in resolved) release = resolved.release
        else {
          const person = dialogue()
          const names = resolved.choices.map(nameOf)
          const question = `“${plain(wish.title, 120)}” ${resolved.why}`
          if (person) release = resolved.choices[(await choose(person, `${question}:`, names)) ?? -1]
          else complain(`${question}, left out: ${names.join(' or ')}? Follow it with “whenabouts follow”.`)
        }
        if (!release) unused++
        else if (followed.has(nameOf(release))) before++
        else {
          followed.add(nameOf(release))
          made++
          if (dry) process.stdout.write(`Would follow ${nameOf(release)}\n`)
          else await ledger.follow(release, today(), wish.ids)
        }
      }
    }
  })
  process.stdout.write(
    `${count(made, 'title')} ${dry ? 'to be ' : ''}followed anew, ${before} followed already, ${unused} left out\n`,
  )
  return unused === 0
}

/** Follows as a table: title, season or film, since when. */
export function followsText(followed: readonly Follow[], screen: Screen): string {
  if (followed.length === 0) return 'Nothing is followed yet: “whenabouts follow TITLE”.\n'
  const rows = followed.map((one) => [plain(one.title, 60), releasePart(one), `since ${shortDay(one.since)}`] as const)
  const widths = [0, 1].map((i) => Math.max(...rows.map((row) => columns(row[i] ?? ''))))
  const lines = rows.map(
    ([title, part, since]) => `${padded(title, widths[0] ?? 0)}  ${padded(part, widths[1] ?? 0)}  ${screen.dim(since)}`,
  )
  const text = `${lines.join('\n')}\n`
  return screen.unicode ? text : asciiPunctuation(text)
}
