import type { DATABASES } from '../../collect/databases/index.ts'
import { problem } from '../../collect/problem.ts'
import type { NewSource, Sources } from '../../keep/watching/sources.ts'

/** What is to be watched, as a form or a program names it. */
export interface Watchable {
  readonly address: string
  readonly folder?: string
  /** The page itself, not the feed that it names. */
  readonly page?: boolean
  /** Also at an address that is not public. */
  readonly private?: boolean
  /** A database, with its key; its address is empty where it is public. */
  readonly kind?: keyof typeof DATABASES
  readonly key?: string | null
}

/**
 * The sources that something stands for; of several one is to be chosen. Folders of this machine are no addresses here: what is
 * sent to a server must not open its files.
 *
 * @throws InputError saying why there is none
 */
export async function sourcesAt(wanted: Watchable): Promise<readonly NewSource[]> {
  const { kind, key = null, folder, page = false, private: allowPrivate = false } = wanted
  // What speaks HTTP is loaded when somebody adds something: most of the memory is for that.
  const [{ databaseSource, findSources, pageSource }, { Fetcher }] = await Promise.all([
    import('../../watch/find-source.ts'),
    import('../../collect/fetcher/index.ts'),
  ])
  const web = webAddress(wanted.address.trim(), kind !== undefined)
  const found =
    kind !== undefined
      ? [databaseSource(kind, web === '' ? null : web, key, allowPrivate)]
      : page
        ? [pageSource(web, allowPrivate)]
        : await findSources(web, { fetcher: new Fetcher(), allowPrivate })
  return folder ? found.map((source) => ({ ...source, folder })) : found
}

/** What was typed as a web address: a host and perhaps a path will do; nothing at all where it `mayBeEmpty`. */
function webAddress(typed: string, mayBeEmpty: boolean): string {
  if (/^https?:\/\//i.test(typed) || (typed === '' && mayBeEmpty)) return typed
  if (/^[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:\/\S*)?$/.test(typed)) return `https://${typed}`
  throw problem(typed === '' ? 'the address' : typed, 'is no web address: write https://…')
}

/** Looks at a source now, pauses it, resumes it or takes it away. */
export async function change(sources: Sources, id: number, what: 'now' | 'pause' | 'resume' | 'remove'): Promise<void> {
  if (what === 'remove') return sources.remove([id])
  if (what === 'pause') return sources.change(id, { enabled: false })
  // Due at once: whoever keeps watch takes it on the next round.
  return sources.change(id, { enabled: true, next: '' })
}
