import type { Command } from 'commander'
import type { Ledger } from '../../keep/ledger.ts'
import type { Followed } from '../../watch/resolve.ts'
import { count, releaseName } from '../pages/words.ts'
import { plain } from '../pages/text.ts'
import { choose, dialogue } from '../terminal/choose.ts'
import { EXIT, Stop } from './exit.ts'
import { withLedger } from './open.ts'
import { idsOption, LEDGER_OPTION, numberOption, today } from './options.ts'

const HELP = `
Without --season a series is followed as a whole: whichever season comes next. A name that several works have is asked
about; where nobody can be asked, the works are listed and nothing is followed.

Examples:
  whenabouts follow "All of Us Are Dead" --season 2
  whenabouts follow "Dune: Part Three" --film
  whenabouts follow "The Office" --series --id tvmaze:526`

interface Options {
  readonly season?: number
  readonly film?: true
  readonly series?: true
  readonly id?: Readonly<Record<string, string>>
  readonly ledger?: string
}

/** `whenabouts follow TITLE`: from now on somebody wants to know about it. */
export function follow(program: Command, exit: (code: number) => void): void {
  program
    .command('follow')
    .description('follow a season, a series or a film')
    .argument('<title>', 'the title of the series or film')
    .option('-s, --season <number>', 'which season', numberOption('--season', 0, 1000))
    .option('--series', 'it is a series')
    .option('--film', 'it is a film')
    .option('--id <database:id>', 'its id in tvmaze, tvdb, tmdb or imdb; may be given again', idsOption)
    .option(...LEDGER_OPTION)
    .addHelpText('after', HELP)
    .action(async (title: string, options: Options) => {
      if (options.film && (options.series || options.season !== undefined))
        throw new Stop('a film has no seasons: leave --film or --season out', EXIT.usage)
      const { resolve } = await import('../../watch/resolve.ts')
      const { wishOf } = await import('../../collect/titles/wish.ts')
      const kind = options.film ? 'film' : options.series || options.season !== undefined ? 'series' : null
      const wish = wishOf({ title, season: options.season ?? null, kind, ids: options.id ?? {} })
      if (!wish) throw new Stop('a title has 1 to 200 characters', EXIT.usage)
      const said = await withLedger(options.ledger, true, async (ledger) => {
        const resolved = resolve(wish, await ledger.releases())
        const release = 'release' in resolved ? resolved.release : await asked(wish.title, resolved)
        await ledger.follow(release, today(), wish.ids)
        return `Following ${nameOf(release)}; ${await knownOf(ledger, release)}.`
      })
      process.stdout.write(`${said}\n`)
      exit(EXIT.ok)
    })
}

/** The one that a person chooses; stops where nobody can be asked or none is chosen. */
async function asked(
  title: string,
  { choices, why }: { readonly choices: readonly Followed[]; readonly why: string },
): Promise<Followed> {
  const person = dialogue()
  const names = choices.map(nameOf)
  const question = `“${plain(title, 120)}” ${why}:`
  if (person === null) {
    const list = names.map((name) => `\n  ${name}`).join('')
    throw new Stop(`${question}${list}\nSay which with its whole title, --series, --film or --season.`, EXIT.unknown)
  }
  const chosen = choices[(await choose(person, question, names)) ?? -1]
  if (!chosen) throw new Stop('nothing was chosen, and nothing is followed', EXIT.unknown)
  return chosen
}

/** A followed release as people say it: `Night Ferry, season 2`, `Night Ferry (series)`, `The Harbour (film)`. */
export function nameOf(release: Followed): string {
  if (release.season !== null) return plain(releaseName(release), 140)
  return `${plain(release.title, 120)} (${release.kind})`
}

async function knownOf(ledger: Ledger, release: Followed): Promise<string> {
  const documents = await ledger.documents([release.title])
  return documents.length === 0
    ? 'no article about it has been read yet'
    : `${count(documents.length, 'article')} about it ${documents.length === 1 ? 'has' : 'have'} been read`
}
