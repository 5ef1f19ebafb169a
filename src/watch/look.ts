import { createHash } from 'node:crypto'
import type { Answer, Ask, Fetcher } from '../collect/fetcher/index.ts'
import type { Article } from '../article.ts'
import type { IsoDay } from '../day.ts'
import type { Entry, Follow, Ledger } from '../keep/ledger.ts'
import type { ListedItem, SourceChange, WatchedSource } from '../keep/watching/sources.ts'
import { read } from '../read/index.ts'
import type { Mentions } from './mentions.ts'
import { afterFailure, nextInterval } from './interval.ts'

/** What looking at a source needs. */
export interface Context {
  readonly ledger: Ledger
  readonly fetcher: Fetcher
  /** What is followed, and which texts name it. */
  readonly follows: readonly Follow[]
  readonly mentions: Mentions
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly today: () => IsoDay
  readonly env: Readonly<Record<string, string | undefined>>
}

/** What came of a look at a source. */
export interface Look {
  readonly change: SourceChange
  readonly items?: readonly ListedItem[]
  readonly entries?: readonly Entry[]
}

/** One kind of source: how it is looked at. What it throws is the reason for which the source is shown as failing. */
export type LookAt = (source: WatchedSource, context: Context) => Promise<Look>

/** A digest that tells whether an answer is the one read before, and which item is which. */
export function digestOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 22)
}

/** An article as an entry of the ledger, read with the titles that are followed in mind. */
export function entryOf(article: Article, source: WatchedSource, { mentions }: Context): Entry {
  return { article, document: read(article, { titles: mentions.titles }), source: source.id }
}

/** A request for a source’s own address, with what is known of it. */
export function askFor(source: WatchedSource, ask: Pick<Ask, 'accept' | 'limit'>): Ask {
  return { ...ask, etag: source.etag, lastModified: source.lastModified, allowPrivate: source.private }
}

/** The state of a source that works: when it is looked at next. */
export function worked(
  source: WatchedSource,
  { now }: Context,
  { news, ttl = 0, freshFor = 0 }: { readonly news: boolean; readonly ttl?: number; readonly freshFor?: number },
): SourceChange {
  const interval = nextInterval(source.interval, news, ttl, freshFor)
  const at = now()
  return {
    interval,
    next: instant(at + interval * MINUTE),
    checked: instant(at),
    failures: 0,
    problem: null,
    ...(news ? { changed: instant(at) } : {}),
  }
}

/** The state of a source that failed, with the reason. */
export function failed(
  source: WatchedSource,
  now: number,
  {
    reason,
    until = null,
    gone = false,
  }: { readonly reason: string; readonly until?: number | null; readonly gone?: boolean },
): SourceChange {
  const failures = source.failures + 1
  const next = Math.max(until ?? 0, now + afterFailure(source.interval, failures) * MINUTE)
  return {
    failures,
    problem: reason.slice(0, 500),
    checked: instant(now),
    next: instant(next),
    ...(gone ? { enabled: false } : {}),
  }
}

/** What an answer that was not read means for its source; `null` where it was read. */
export function notRead(answer: Exclude<Answer, { status: 'read' }>, source: WatchedSource, context: Context): Look {
  if (answer.status === 'unchanged') {
    return { change: worked(source, context, { news: false, freshFor: answer.freshFor }) }
  }
  // The host wants to be left alone: no failure of this source.
  if (answer.status === 'later') return { change: { next: instant(answer.until) } }
  const { error, until, gone } = answer
  return { change: failed(source, context.now(), { reason: error.message, until, gone }) }
}

const MINUTE = 60_000

/** Milliseconds since 1970 as the ledger has instants. */
export function instant(at: number): string {
  return new Date(at).toISOString()
}
