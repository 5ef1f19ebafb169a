import type { Command } from 'commander'
import type { WatchedSource } from '../../../keep/watching/sources.ts'
import { count } from '../../pages/words.ts'
import { EXIT, Stop } from '../exit.ts'
import type { AddCommand } from '../list.ts'
import { withLedger } from '../open.ts'
import { LEDGER_OPTION } from '../options.ts'
import { called, pick } from './pick.ts'

interface Options {
  readonly all?: true
  readonly folder?: string
  readonly ledger?: string
}

/** `whenabouts watch on SOURCE…` and `off`. */
export function turn(to: 'on' | 'off'): AddCommand {
  return (group, exit) => {
    group
      .command(to)
      .description(to === 'on' ? 'look at sources from now on' : 'do not look at sources, and keep them')
      .argument('[source...]', 'numbers of “watch list”, addresses or titles')
      .option('--folder <name>', 'all sources of a folder')
      .option('--all', 'all sources')
      .option(...LEDGER_OPTION)
      .action(async (names: readonly string[], options: Options) => {
        const changed = await withLedger(options.ledger, false, async (ledger) => {
          const chosen = chosenOf(await ledger.sources.list(), names, options)
          for (const { id } of chosen)
            await ledger.sources.change(id, to === 'on' ? { enabled: true, next: '' } : { enabled: false })
          return chosen
        })
        const [only] = changed
        process.stdout.write(
          `${only && changed.length === 1 ? called(only) : count(changed.length, 'source')} ${to === 'on' ? 'on' : 'off'}\n`,
        )
        exit(EXIT.ok)
      })
  }
}

/** `whenabouts watch remove SOURCE…`. */
export function remove(group: Command, exit: (code: number) => void): void {
  group
    .command('remove')
    .description('watch sources no more; what came from them stays')
    .argument('[source...]', 'numbers of “watch list”, addresses or titles')
    .option('--folder <name>', 'all sources of a folder')
    .option('--all', 'all sources')
    .option(...LEDGER_OPTION)
    .action(async (names: readonly string[], options: Options) => {
      const removed = await withLedger(options.ledger, false, async (ledger) => {
        const chosen = chosenOf(await ledger.sources.list(), names, options)
        await ledger.sources.remove(chosen.map(({ id }) => id))
        return chosen
      })
      for (const source of removed) process.stdout.write(`No longer watching ${called(source)}\n`)
      exit(EXIT.ok)
    })
}

function chosenOf(
  all: readonly WatchedSource[],
  names: readonly string[],
  { all: every, folder }: Options,
): WatchedSource[] {
  const inFolder =
    folder === undefined ? [] : all.filter((source) => source.folder?.toLowerCase() === folder.toLowerCase())
  if (folder !== undefined && inFolder.length === 0) throw new Stop(`there is no folder “${folder}”`, EXIT.unknown)
  const chosen = every ? [...all] : [...new Set([...pick(all, names), ...inFolder])]
  if (chosen.length === 0) throw new Stop('name sources, a --folder, or --all', EXIT.usage)
  return chosen
}
