import type { Command } from 'commander'
import type { WatchedSource } from '../../../keep/watching/sources.ts'
import { count, shortDay } from '../../pages/words.ts'
import { plain } from '../../pages/text.ts'
import { asciiPunctuation, screenOf } from '../../terminal/screen.ts'
import type { Screen } from '../../terminal/screen.ts'
import { columns, padded } from '../../terminal/wrap.ts'
import { EXIT } from '../exit.ts'
import { withLedger } from '../open.ts'
import { LEDGER_OPTION } from '../options.ts'
import { called } from './pick.ts'

/** `whenabouts watch list`. */
export function list(group: Command, exit: (code: number) => void): void {
  group
    .command('list')
    .description('list the sources, and why those fail that fail')
    .option('--failing', 'only those that fail')
    .option('--json', 'one JSON object per line, for programs')
    .option(...LEDGER_OPTION)
    .action(async (options: { readonly failing?: true; readonly json?: true; readonly ledger?: string }) => {
      const all = await withLedger(options.ledger, false, (ledger) => ledger.sources.list())
      const shown = options.failing ? all.filter(({ problem }) => problem !== null) : all
      if (options.json) for (const source of shown) process.stdout.write(`${JSON.stringify(source)}\n`)
      else {
        const { color } = group.parent?.opts<{ color: boolean }>() ?? { color: true }
        process.stdout.write(sourcesText(shown, screenOf(process.stdout, process.env, color)))
      }
      exit(EXIT.ok)
    })
}

/** Sources as a table, by folder: number, name, kind, articles, when there was something new; reasons of failures below. */
export function sourcesText(sources: readonly WatchedSource[], screen: Screen): string {
  if (sources.length === 0)
    return 'No source: “whenabouts watch add ADDRESS”, or “whenabouts watch starter” for a list to choose from.\n'
  const rows = sources.map((source) => ({
    source,
    cells: [
      String(source.id),
      called(source),
      source.enabled ? source.kind : `${source.kind}, off`,
      count(source.articles, 'article'),
      source.changed === null
        ? source.checked === null
          ? 'not looked at yet'
          : ''
        : `new ${shortDay(source.changed.slice(0, 10))}`,
    ],
  }))
  const widths = [0, 1, 2, 3].map((i) => Math.max(...rows.map(({ cells }) => columns(cells[i] ?? ''))))
  const lines: string[] = []
  for (const [folder, inside] of Map.groupBy(rows, ({ source }) => source.folder)) {
    if (folder !== null) lines.push(screen.bold(plain(folder, 80)))
    for (const { source, cells } of inside) {
      const [id = '', name = '', ...rest] = cells
      const tail = rest.map((cell, i) => (i < 2 ? padded(cell, widths[i + 2] ?? 0) : cell)).join('  ')
      const line = `${id.padStart(widths[0] ?? 0)}  ${padded(name, widths[1] ?? 0)}  ${screen.dim(tail)}`
      lines.push(line.trimEnd())
      if (source.problem !== null)
        lines.push(screen.warn(`${' '.repeat(widths[0] ?? 0)}  ${plain(source.problem, 400)}`))
    }
  }
  const text = `${lines.join('\n')}\n`
  return screen.unicode ? text : asciiPunctuation(text)
}
