import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { open } from 'node:fs/promises'
import type { Command } from 'commander'
import { fileProblem } from '../../collect/problem.ts'
import type { IsoDay } from '../../day.ts'
import { InputError } from '../../errors.ts'
import type { Entry } from '../../keep/ledger.ts'
import { foldName } from '../../name.ts'
import { count } from '../pages/words.ts'
import { progressOn } from '../terminal/progress.ts'
import { EXIT } from './exit.ts'
import type { Line } from './lines.schema.ts'
import { withLedger } from './open.ts'
import { LEDGER_OPTION, today } from './options.ts'

const EXPORT = `
One JSON object a line: every version of every article with the day on which it was added, what is followed, what is watched (without
keys), other names of titles, and what was settled. Claims are not in it: they are read from the articles again.

Examples:
  whenabouts export > ledger.ndjson
  whenabouts export ledger.ndjson
  whenabouts export | gzip > ledger.ndjson.gz`

const IMPORT = `
What is there already is not added again. A line that cannot be used is named on stderr, and the rest goes on. The articles are read by this
version of the program.

Examples:
  whenabouts import ledger.ndjson
  gunzip -c ledger.ndjson.gz | whenabouts import -`

/** Articles of a list that are asked for at a time. */
const PAGE = 500
/** Articles that are added in one transaction. */
const BATCH = 64

/** `whenabouts export [FILE]`: what people put into the ledger, as NDJSON. */
export function exportLedger(program: Command, exit: (code: number) => void): void {
  program
    .command('export')
    .description('write what is in the ledger as one JSON object a line')
    .argument('[file]', 'the file to write; standard output when left out')
    .option(...LEDGER_OPTION)
    .addHelpText('after', EXPORT)
    .action(async (file: string | undefined, options: { readonly ledger?: string }) => {
      const out = file === undefined || file === '-' ? process.stdout : createWriteStream(file, { flags: 'wx' })
      if (out !== process.stdout)
        await once(out, 'open').catch((error: unknown) => Promise.reject(unwritable(file!, error)))
      let lines = 0
      const put = async (line: Line): Promise<void> => {
        lines++
        if (!out.write(`${JSON.stringify(line)}\n`)) await once(out, 'drain')
      }
      await withLedger(options.ledger, false, async (ledger) => {
        // The list has the newest first; what was added first must be added first again.
        const ids: string[] = []
        for (let before: number | null | undefined; before !== null;) {
          const { items, next } = await ledger.articles(PAGE, before)
          for (const { id } of items) ids.push(id)
          before = next
        }
        for (const id of ids.toReversed())
          for (const { version: _, seen, ...article } of await ledger.versions(id))
            await put({ kind: 'article', seen, article })
        const named = new Set<string>()
        for (const { title, aliases } of await ledger.releases())
          for (const alias of aliases) {
            const pair = [foldName(title), foldName(alias)].toSorted().join(' ')
            if (foldName(alias) === foldName(title) || named.has(pair)) continue
            named.add(pair)
            await put({ kind: 'alias', title, alias })
          }
        for (const { title, season, kind, since, ids: known } of await ledger.follows())
          await put({ kind: 'follow', title, season, of: kind, since, ids: known })
        for (const { kind: of, address, title, site, folder, enabled, private: own } of await ledger.sources.list())
          await put({ kind: 'source', of, address, title, site, folder, enabled, private: own })
        for (const { title, season, kind: of, day, settled } of await ledger.outcomes.settled())
          await put({ kind: 'settled', title, season, of, day, settled })
      })
      if (out !== process.stdout) {
        out.end()
        await once(out, 'close')
        console.log(`${count(lines, 'line')} written to ${file}.`)
      }
      exit(EXIT.ok)
    })
}

function unwritable(file: string, error: unknown): Error {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  return new InputError(
    file,
    code === 'EEXIST'
      ? 'is there already; name another file, or remove it first'
      : `cannot be written (${String(code)})`,
  )
}

/** `whenabouts import FILE`: what `export` wrote, into the ledger. */
export function importLedger(program: Command, exit: (code: number) => void): void {
  program
    .command('import')
    .description('add what “whenabouts export” wrote')
    .argument('<file>', 'the file to read, or - for standard input')
    .option(...LEDGER_OPTION)
    .addHelpText('after', IMPORT)
    .action(async (file: string, options: { readonly ledger?: string }) => {
      const [{ lineOf }, { read }, { createInterface }] = await Promise.all([
        import('./lines.schema.ts'),
        import('../../read/index.ts'),
        import('node:readline'),
      ])
      const input = file === '-' ? process.stdin : (await opened(file)).createReadStream()
      const progress = progressOn(process.stderr)
      let failed = 0
      const totals = { new: 0, changed: 0, known: 0 }
      let others = 0
      await withLedger(options.ledger, true, async (ledger) => {
        let batch: Entry[] = []
        let seen: IsoDay = today()
        const flush = async (): Promise<void> => {
          const entries = batch
          batch = []
          if (entries.length > 0) for (const { outcome } of await ledger.add(entries, seen)) totals[outcome]++
        }
        let number = 0
        for await (const text of createInterface({ input, crlfDelay: Infinity })) {
          number++
          if (text.trim() === '') continue
          const line = lineOf(text)
          if ('problem' in line) {
            failed++
            console.error(`whenabouts: ${file}, line ${number}: ${line.problem}`)
            continue
          }
          if (line.kind === 'article') {
            if (line.seen !== seen || batch.length >= BATCH) await flush()
            seen = line.seen
            batch.push({ article: line.article, document: read(line.article) })
            progress.show(`${number} lines read`)
            continue
          }
          await flush()
          others++
          if (line.kind === 'alias') await ledger.alias(line.title, line.alias)
          else if (line.kind === 'follow')
            await ledger.follow({ title: line.title, season: line.season, kind: line.of }, line.since, line.ids)
          else if (line.kind === 'source') await ledger.sources.add([{ ...line, kind: line.of }], today())
          else
            await ledger.outcomes.settle(
              { title: line.title, season: line.season, kind: line.of },
              line.day,
              line.settled,
            )
        }
        await flush()
        progress.clear()
        const { refreshCalls } = await import('../track.ts')
        await refreshCalls(ledger)
        console.log(
          `${count(totals.new, 'new article')}, ${totals.changed} changed, ${totals.known} known already, ${count(others, 'other line')} added to ${ledger.name}`,
        )
      })
      exit(failed > 0 ? EXIT.input : EXIT.ok)
    })
}

async function opened(file: string): Promise<Awaited<ReturnType<typeof open>>> {
  try {
    return await open(file)
  } catch (error) {
    throw fileProblem(file, error)
  }
}
