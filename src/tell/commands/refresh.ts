import type { Command } from 'commander'
import { count } from '../pages/words.ts'
import { progressOn } from '../terminal/progress.ts'
import { EXIT } from './exit.ts'
import { withLedger } from './open.ts'
import { LEDGER_OPTION } from './options.ts'
import { variables } from './settings.ts'
import { called, pick } from './watch/pick.ts'

const HELP = `
Looks once at every source whose time has come, and reads what is new. How often a source is looked at adapts to how often
it has something new: from every quarter of an hour to once a day. A source that fails is named, and stops no other.
“whenabouts serve” does the same all the time.

Examples:
  whenabouts refresh
  whenabouts refresh --all
  whenabouts refresh 3 https://news.example/feed`

interface Options {
  readonly all?: true
  readonly json?: true
  readonly ledger?: string
}

/** `whenabouts refresh [SOURCE…]`: one pass over the sources that are watched. */
export function refresh(program: Command, exit: (code: number) => void): void {
  program
    .command('refresh')
    .description('look at the sources that are watched, and read what is new')
    .argument(
      '[source...]',
      'only these, whether it is their time or not: numbers of “watch list”, addresses or titles',
    )
    .option('--all', 'all sources that are on, whether it is their time or not')
    .option('--json', 'one JSON line per source: id, address, new, changed, followed, problem')
    .option(...LEDGER_OPTION)
    .addHelpText('after', HELP)
    .action(async (names: readonly string[], options: Options) => {
      const { refresh: pass } = await import('../../watch/refresh.ts')
      const env = await variables()
      const leaving = new AbortController()
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => leaving.abort())
      const progress = progressOn(process.stderr)
      let looked = 0
      const total = await withLedger(options.ledger, false, async (ledger) => {
        const all = await ledger.sources.list()
        const ids =
          names.length > 0
            ? pick(all, names).map(({ id }) => id)
            : options.all
              ? all.filter(({ enabled }) => enabled).map(({ id }) => id)
              : undefined
        return pass(ledger, {
          ...(ids === undefined ? {} : { ids }),
          env,
          fetcher: { signal: leaving.signal },
          onSource(source, seen) {
            progress.show(`${++looked} sources looked at`)
            if (options.json)
              process.stdout.write(`${JSON.stringify({ id: source.id, address: source.address, ...seen })}\n`)
            else if (seen.problem !== null) {
              progress.clear()
              console.error(`whenabouts: ${called(source)}: ${seen.problem}`)
            }
          },
        })
      })
      progress.clear()
      if (!options.json)
        process.stdout.write(
          `${count(total.sources, 'source')} looked at, ${total.failed} failed; ${count(total.new, 'new article')}, ${total.changed} changed, ${total.followed} about what is followed\n`,
        )
      exit(total.failed > 0 || leaving.signal.aborted ? EXIT.input : EXIT.ok)
    })
}
