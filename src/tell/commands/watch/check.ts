import type { Command } from 'commander'
import { EXIT } from '../exit.ts'
import { withLedger } from '../open.ts'
import { LEDGER_OPTION } from '../options.ts'
import { variables } from '../settings.ts'
import { called, pick } from './pick.ts'

/** `whenabouts watch check [SOURCE…]`. */
export function check(group: Command, exit: (code: number) => void): void {
  group
    .command('check')
    .description('ask sources whether they work, and keep nothing')
    .argument('[source...]', 'numbers of “watch list”, addresses or titles; all that are on when left out')
    .option(...LEDGER_OPTION)
    .action(async (names: readonly string[], options: { readonly ledger?: string }) => {
      const [{ checkSource }, { Fetcher }] = await Promise.all([
        import('../../../watch/check.ts'),
        import('../../../collect/fetcher/index.ts'),
      ])
      const fetcher = new Fetcher()
      const env = await variables()
      const failed = await withLedger(options.ledger, false, async ({ sources }) => {
        const all = await sources.list()
        const asked = names.length > 0 ? pick(all, names) : all.filter(({ enabled }) => enabled)
        const results = asked.map(async (source) => {
          const { works, words } = await checkSource(source, { fetcher, sources, env })
          return { works, line: `${works ? 'works' : 'FAILS'}  ${called(source)}: ${words}\n` }
        })
        for (const result of results) process.stdout.write((await result).line)
        return (await Promise.all(results)).filter(({ works }) => !works).length
      })
      exit(failed > 0 ? EXIT.input : EXIT.ok)
    })
}
