import type { Command } from 'commander'
import { text as textOf } from 'node:stream/consumers'
import type { NewSource } from '../../../keep/watching/sources.ts'
import { plain } from '../../pages/text.ts'
import { choose, dialogue } from '../../terminal/choose.ts'
import { EXIT, Stop } from '../exit.ts'
import { withLedger } from '../open.ts'
import { LEDGER_OPTION, today } from '../options.ts'
import { called } from './pick.ts'

const HELP = `
An address may be that of a feed or sitemap, or of a page that names its feed. Of several feeds you are asked which one. Of
addresses that are not public (hosts of your own) only Sonarr's and Radarr's are read without --allow-private.
A key is kept in the ledger and never shown; it can also stand in WHENABOUTS_TMDB_KEY, WHENABOUTS_SONARR_KEY and
WHENABOUTS_RADARR_KEY, or come from standard input (--key -).

Examples:
  whenabouts watch add https://news.example/tv
  whenabouts watch add --page https://news.example/night-ferry-season-2-everything-we-know
  whenabouts watch add ~/clippings
  whenabouts watch add tvmaze
  whenabouts watch add sonarr http://nas:8989 --key - < sonarr.key`

interface Options {
  readonly page?: true
  readonly key?: string
  readonly off?: true
  readonly allowPrivate?: true
  readonly folder?: string
  readonly ledger?: string
}

/** `whenabouts watch add ADDRESS…`. */
export function add(group: Command, exit: (code: number) => void): void {
  group
    .command('add')
    .description('watch feeds, pages, folders and databases')
    .argument(
      '<address...>',
      'web addresses, folders; or tvmaze, tmdb, sonarr or radarr, each with its address behind it',
    )
    .option('--page', 'watch the page itself, not the feed that it names')
    .option('--key <key>', 'the key of a database, or - for standard input')
    .option('--folder <name>', 'the folder to list it in, as OPML has them')
    .option('--off', 'do not look at it yet')
    .option('--allow-private', 'also where an address is not public: hosts of your own')
    .option(...LEDGER_OPTION)
    .addHelpText('after', HELP)
    .action(async (addresses: readonly string[], options: Options) => {
      const [{ Fetcher }, finding] = await Promise.all([
        import('../../../collect/fetcher/index.ts'),
        import('../../../watch/find-source.ts'),
      ])
      const secret = options.key === '-' ? (await textOf(process.stdin)).trim() : (options.key ?? null)
      const allowPrivate = options.allowPrivate ?? false
      const fetcher = new Fetcher()
      const found: NewSource[] = []
      let failed = 0
      for (let i = 0; i < addresses.length; i++) {
        const address = addresses[i] ?? ''
        if (finding.isDatabase(address)) {
          const next = addresses[i + 1]
          const own = next !== undefined && /^https?:\/\//i.test(next) ? next : null
          if (own !== null) i++
          found.push(finding.databaseSource(address, own, secret, allowPrivate))
        } else if (options.page) found.push(finding.pageSource(address, allowPrivate))
        else {
          try {
            found.push(await oneOf(address, await finding.findSources(address, { fetcher, allowPrivate })))
          } catch (error) {
            const { InputError } = await import('../../../errors.ts')
            if (!(error instanceof InputError)) throw error
            console.error(`whenabouts: ${error.message}`)
            failed++
          }
        }
      }
      if (secret !== null && !found.some((source) => source.secret))
        throw new Stop('--key is for a database: tmdb, sonarr or radarr', EXIT.usage)
      const { folder } = options
      const chosen = found.map((source) => ({
        ...source,
        ...(folder === undefined ? {} : { folder }),
        enabled: !options.off,
      }))
      await withLedger(options.ledger, true, async (ledger) => {
        for (const source of chosen) {
          const [id] = await ledger.sources.add([source], today())
          const name = called({ title: source.title ?? null, address: source.address })
          const what = `${name} (${source.kind}, ${plain(source.address, 200)})`
          process.stdout.write(
            id === undefined
              ? `Watched already: ${what}\n`
              : `${options.off ? 'Added, off' : 'Watching'}: ${id} ${what}\n`,
          )
        }
      })
      exit(failed > 0 ? EXIT.input : EXIT.ok)
    })
}

async function oneOf(address: string, sources: readonly NewSource[]): Promise<NewSource> {
  const [first] = sources
  if (first && sources.length === 1) return first
  const names = sources.map(
    (source) => `${plain(source.title ?? '(without a title)', 80)}  ${plain(source.address, 200)}`,
  )
  const question = `${plain(address, 200)} names several feeds:`
  const person = dialogue()
  if (person === null)
    throw new Stop(
      `${question}\n${names.map((name) => `  ${name}`).join('\n')}\nAdd the one that you mean.`,
      EXIT.unknown,
    )
  const chosen = sources[(await choose(person, question, names)) ?? -1]
  if (!chosen) throw new Stop('none was chosen, and none is watched', EXIT.unknown)
  return chosen
}
