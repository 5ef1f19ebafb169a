import { Fetcher, type FetcherOptions } from '../collect/fetcher/index.ts'
import type { IsoDay } from '../day.ts'
import { InputError } from '../errors.ts'
import type { Ledger } from '../keep/ledger.ts'
import type { WatchedKind, WatchedSource } from '../keep/watching/sources.ts'
import { failed, instant, type Context, type Look, type LookAt } from './look.ts'
import { mentionsOf } from './mentions.ts'
import { Writer } from './writer.ts'

/** How each kind of source is looked at; loaded when the first one comes. */
const KINDS: Readonly<Record<WatchedKind, () => Promise<LookAt>>> = {
  feed: async () => (await import('./feed.ts')).lookAtFeed,
  sitemap: async () => (await import('./feed.ts')).lookAtFeed,
  page: async () => (await import('./page.ts')).lookAtPage,
  folder: async () => (await import('./folder.ts')).lookAtFolder,
  tvmaze: async () => (await import('./database.ts')).lookAtDatabase,
  tmdb: async () => (await import('./database.ts')).lookAtDatabase,
  sonarr: async () => (await import('./database.ts')).lookAtDatabase,
  radarr: async () => (await import('./database.ts')).lookAtDatabase,
}

export interface RefreshOptions {
  /** Only these sources, whether it is their time or not. */
  readonly ids?: readonly number[]
  /** Called when a source was looked at. */
  readonly onSource?: (source: WatchedSource, seen: Seen) => void
  /** How requests are made: pauses, limits of time, another agent for tests. */
  readonly fetcher?: Omit<FetcherOptions, 'remembered' | 'now'>
  /** A fetcher that lasts for several passes (`fetcherOf`), so that its pauses and budgets do too. */
  readonly lasting?: Fetcher
  /** Milliseconds since 1970. */
  readonly now?: () => number
  readonly today?: () => IsoDay
  /** Where keys of databases are looked for; the environment of the process when left out. */
  readonly env?: Readonly<Record<string, string | undefined>>
}

/** What was seen of one source. */
export interface Seen {
  readonly new: number
  readonly changed: number
  /** Of these, how many have a claim about a title that is followed. */
  readonly followed: number
  readonly problem: string | null
}

/** What a pass over the sources came to. */
export interface Pass {
  readonly sources: number
  readonly new: number
  readonly changed: number
  readonly followed: number
  readonly failed: number
}

/** Sources that are looked at at the same time; of one host one at a time whatever this says. */
const WIDTH = 64

/** How long sources are taken for, in milliseconds: another process leaves them alone until then. */
const LEASE = 10 * 60_000

/**
 * One pass: looks at all sources that are due (or at `ids`), reads what is new and adds it to the ledger. A source that fails
 * is written down as failing, with the reason, and stops no other.
 *
 * @example const { new: articles } = await refresh(ledger)
 */
export async function refresh(ledger: Ledger, options: RefreshOptions = {}): Promise<Pass> {
  const { now = Date.now, today = () => Temporal.Now.plainDateISO().toString(), env = process.env } = options
  const { signal } = options.fetcher ?? {}
  const due = await ledger.sources.take(instant(now()), instant(now() + LEASE), options.ids)
  const follows = due.length > 0 ? await ledger.follows() : []
  const context: Context = {
    ledger,
    fetcher: options.lasting ?? fetcherOf(ledger, options),
    follows,
    mentions: mentionsOf(follows),
    now,
    today,
    env,
  }
  const writer = new Writer(ledger, today)
  const total = { sources: 0, new: 0, changed: 0, followed: 0, failed: 0 }
  const queue = due.values()
  const work = async (): Promise<void> => {
    for (const source of queue) {
      if (signal?.aborted) {
        // Nobody looked at it: it stays due.
        await ledger.sources.change(source.id, { next: source.next })
        continue
      }
      const seen = await lookAndWrite(source, context, writer, signal)
      total.sources++
      total.new += seen.new
      total.changed += seen.changed
      total.followed += seen.followed
      if (seen.problem !== null) total.failed++
      options.onSource?.(source, seen)
    }
  }
  await Promise.all(Array.from({ length: Math.min(WIDTH, due.length) }, work))
  await ledger.sources.saveHosts(await context.fetcher.changedHosts())
  return total
}

/** A fetcher that knows what the ledger remembers of hosts. */
export function fetcherOf(
  ledger: Ledger,
  { fetcher, now = Date.now }: Pick<RefreshOptions, 'fetcher' | 'now'>,
): Fetcher {
  return new Fetcher({ ...fetcher, remembered: (host) => ledger.sources.host(host), now })
}

async function lookAndWrite(
  source: WatchedSource,
  context: Context,
  writer: Writer,
  signal: AbortSignal | undefined,
): Promise<Seen> {
  const seen = await lookSafely(source, context)
  // Who gives up in the middle says nothing about the source: it stays as it is, and due.
  const look: Look = signal?.aborted && seen.change.problem ? { change: { next: source.next } } : seen
  const { added } = await writer.write(source.id, look)
  const fresh = added.flatMap(({ outcome }, i) => (outcome === 'known' ? [] : [{ outcome, entry: look.entries?.[i] }]))
  return {
    new: fresh.filter(({ outcome }) => outcome === 'new').length,
    changed: fresh.filter(({ outcome }) => outcome === 'changed').length,
    followed: fresh.filter(({ entry }) =>
      entry?.document.claims.some(({ subject }) => context.mentions.in(subject.title)),
    ).length,
    problem: look.change.problem ?? null,
  }
}

async function lookSafely(source: WatchedSource, context: Context): Promise<Look> {
  try {
    const lookAt = await KINDS[source.kind]()
    return await lookAt(source, context)
  } catch (error) {
    const reason = error instanceof InputError ? error.message : `${source.address}: ${String(error)}`
    return { change: failed(source, context.now(), { reason }) }
  }
}
