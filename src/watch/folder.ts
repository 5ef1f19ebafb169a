import { stat } from 'node:fs/promises'
import { articlesIn } from '../collect/folder.ts'
import { articleOfFile } from '../collect/sources.ts'
import { InputError } from '../errors.ts'
import type { Entry } from '../keep/ledger.ts'
import type { ListedItem, WatchedSource } from '../keep/watching/sources.ts'
import { digestOf, entryOf, worked, type Context, type Look } from './look.ts'

/** Files that are read at one look. */
const FILES = 500

/** Looks at a folder on this machine: files that are new, or whose size or time changed, are read. */
export async function lookAtFolder(source: WatchedSource, context: Context): Promise<Look> {
  const listed: { readonly key: string; readonly path: string }[] = []
  const problems: string[] = []
  for await (const path of articlesIn(source.address)) {
    if (path instanceof InputError) problems.push(path.message)
    else {
      const { mtimeMs, size } = await stat(path)
      listed.push({ key: digestOf(`${path}\n${mtimeMs}\n${size}`), path })
    }
  }
  const keys = listed.map(({ key }) => key)
  const before = await context.ledger.sources.items(source.id, keys)
  const entries: Entry[] = []
  const items: ListedItem[] = [...before.values()]
  for (const { key, path } of listed.filter((one) => !before.has(one.key)).slice(0, FILES)) {
    try {
      entries.push(entryOf(await articleOfFile(path), source, context))
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      problems.push(error.message)
    }
    items.push({ key, attempts: 1, done: true })
  }
  // The others went in; the first problem is shown.
  return {
    entries,
    items,
    change: { ...worked(source, context, { news: entries.length > 0 }), problem: problems[0] ?? null },
  }
}
