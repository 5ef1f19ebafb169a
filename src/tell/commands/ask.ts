import type { Command } from 'commander'
import type { ClaimDocument } from '../../claim.ts'
import type { IsoDay } from '../../day.ts'
import { plain } from '../pages/text.ts'
import { screenOf } from '../terminal/screen.ts'
import { Articles } from './articles.ts'
import { EXIT, Stop } from './exit.ts'
import { withLedger } from './open.ts'
import { dayOption, LEDGER_OPTION, numberOption, today } from './options.ts'

const HELP = `
Without PATH the ledger answers (see “whenabouts add”). Without --season the next one that is not told as out.
With --as-of, only what was published by that day counts: the answer as it was then.

Examples:
  whenabouts ask "All of Us Are Dead" --season 2 examples/
  whenabouts ask "All of Us Are Dead" --season 2 --as-of 2022-07-01 examples/
  whenabouts ask "Dune: Part Two" --json | jq .quantiles`

interface Options {
  readonly season?: number
  readonly asOf?: IsoDay
  readonly ledger?: string
  readonly json?: true
  readonly all?: true
}

/** `whenabouts ask TITLE [PATH…]`: when it comes out. */
export function ask(program: Command, exit: (code: number) => void): void {
  program
    .command('ask')
    .description('answer when a season or a film comes out, from articles or from the ledger')
    .argument('<title>', 'the title of the series or film')
    .argument('[path...]', 'files, folders, addresses, or - for standard input')
    .option('-s, --season <number>', 'which season', numberOption('--season', 0, 1000))
    .option('--as-of <day>', 'ask as on this day, YYYY-MM-DD (else today)', dayOption)
    .option('--all', 'every report and contradiction, cast and crew too')
    .option('--json', 'the whole answer as one JSON object, for programs')
    .option(...LEDGER_OPTION)
    .addHelpText('after', HELP)
    .action(async (title: string, paths: readonly string[], options: Options) => {
      const asOf = options.asOf ?? today()
      const { documents, titles, failed } =
        paths.length > 0 ? await fromPaths(title, paths) : await fromLedger(title, options.ledger, asOf)
      const [{ weigh }, { forecast }, { chooseRelease }] = await Promise.all([
        import('../../weigh/index.ts'),
        import('../../forecast/index.ts'),
        import('../find.ts'),
      ])
      const release = chooseRelease(documents, titles, options.season, asOf)
      const answer = forecast(weigh(documents, release, { asOf }), { asOf })
      if (options.json) process.stdout.write(`${JSON.stringify(answer)}\n`)
      else {
        const { answerText } = await import('../terminal/answer.ts')
        const screen = screenOf(process.stdout, process.env, program.opts<{ color: boolean }>().color)
        process.stdout.write(answerText(answer, screen, options))
      }
      exit(failed > 0 ? EXIT.input : EXIT.ok)
    })
}

/** The documents that a question is answered from, and the spellings of its title in them. */
interface Material {
  readonly documents: readonly ClaimDocument[]
  readonly titles: readonly string[]
  readonly failed: number
}

async function fromPaths(title: string, paths: readonly string[]): Promise<Material> {
  const articles = new Articles(paths)
  const documents: ClaimDocument[] = []
  for await (const { document } of articles) documents.push(document)
  if (documents.length === 0) throw new Stop('there is no article to answer from', EXIT.input)
  const known = documents.flatMap(({ claims }) => claims.map(({ subject }) => subject.title))
  return { documents, titles: await titlesOrStop(known, title, 'These articles say'), failed: articles.failed }
}

async function fromLedger(title: string, file: string | undefined, asOf: IsoDay): Promise<Material> {
  return withLedger(file, false, async (ledger) => {
    const titles = await titlesOrStop(await ledger.titles(), title, 'The ledger knows')
    return { documents: await ledger.documents(titles, { asOf }), titles, failed: 0 }
  })
}

async function titlesOrStop(known: Iterable<string>, title: string, who: string): Promise<readonly string[]> {
  const { findTitle } = await import('../find.ts')
  const found = findTitle(known, title)
  if ('titles' in found) return found.titles
  const close = found.close.map((one) => `“${plain(one, 120)}”`)
  throw new Stop(
    `${who} nothing about “${plain(title, 120)}”.${close.length > 0 ? ` Did you mean ${close.join(' or ')}?` : ''}`,
    EXIT.unknown,
  )
}
