import type { Kysely, Selectable } from 'kysely'
import type { IsoDay } from '../../day.ts'
import type { HostState, Instant } from '../../host.ts'
import { addressOf } from '../page.ts'
import type { Tables } from '../schema.ts'

/** What a source can be: articles by feed, sitemap, page or folder, or dates by a database. */
export const SOURCE_KINDS = ['feed', 'sitemap', 'page', 'folder', 'tvmaze', 'tmdb', 'sonarr', 'radarr'] as const
export type WatchedKind = (typeof SOURCE_KINDS)[number]

/** What a person says of a source when adding it. */
export interface NewSource {
  readonly kind: WatchedKind
  /** A web address, or the absolute path of a folder. No two sources have the same. */
  readonly address: string
  readonly title?: string | null
  /** The page that a feed belongs to. */
  readonly site?: string | null
  /** The folder that an OPML file has it in. */
  readonly folder?: string | null
  /** Whether it is looked at; yes when left out. */
  readonly enabled?: boolean
  /** The key of a database. It is never given out by `list`. */
  readonly secret?: string | null
  /** Also from addresses that are not public: hosts of one's own. */
  readonly private?: boolean
}

/** A source with what became of it. */
export interface WatchedSource {
  readonly id: number
  readonly kind: WatchedKind
  readonly address: string
  readonly title: string | null
  readonly site: string | null
  readonly folder: string | null
  readonly added: IsoDay
  readonly enabled: boolean
  readonly hasSecret: boolean
  readonly private: boolean
  readonly etag: string | null
  readonly lastModified: string | null
  /** Digest of the answer that was read last. */
  readonly digest: string | null
  /** Minutes between two looks. */
  readonly interval: number
  /** When it is to be looked at next; empty: now. */
  readonly next: Instant | ''
  readonly checked: Instant | null
  /** When it last had something new. */
  readonly changed: Instant | null
  /** Failures since it last worked. */
  readonly failures: number
  /** Why it failed the last time; `null` when it worked. */
  readonly problem: string | null
  /** Articles that came from it. */
  readonly articles: number
}

/** What can be changed of a source. */
export type SourceChange = Partial<
  Omit<WatchedSource, 'id' | 'kind' | 'added' | 'hasSecret'> & { readonly secret: string | null }
>

/** Something that a source listed. */
export interface ListedItem {
  /** Digest of what makes it this item of this source. */
  readonly key: string
  readonly attempts: number
  /** Whether nothing is left to do for it. */
  readonly done: boolean
}

/** What came of looking at a source. */
export interface SourceOutcome {
  readonly source: number
  readonly change: SourceChange
  readonly items?: readonly ListedItem[]
  /** How many new articles came from it. */
  readonly added?: number
}

/** The sources that are watched, with their state. */
export interface Sources {
  /** All of them, in the order in which they were added. */
  list(): Promise<readonly WatchedSource[]>
  /** Adds sources; those with an address that is there already are left as they are. Returns the ids of new ones. */
  add(sources: readonly NewSource[], day: IsoDay): Promise<readonly number[]>
  /** Takes sources away with what is remembered of them; the articles that came from them stay. */
  remove(ids: readonly number[]): Promise<void>
  change(id: number, change: SourceChange): Promise<void>
  /** The key of a database. */
  secret(id: number): Promise<string | null>
  /**
   * Takes the sources that are due, so that nobody else takes them before `until`: of those that are looked at, the ones
   * whose time has come, or all of `ids` whatever their time.
   */
  take(now: Instant, until: Instant, ids?: readonly number[]): Promise<readonly WatchedSource[]>
  /** What is known of these items of a source. */
  items(source: number, keys: readonly string[]): Promise<ReadonlyMap<string, ListedItem>>
  /** Writes down what came of looking at some sources, all or nothing; items not listed since `stale` are dropped. */
  record(outcomes: readonly SourceOutcome[], day: IsoDay, stale: IsoDay): Promise<void>
  /** Which of these addresses are pages that the ledger has. */
  pages(urls: readonly string[]): Promise<ReadonlySet<string>>
  /** Whether a page came by a source before a day, and by no person since. */
  anyFrom(before: IsoDay): Promise<boolean>
  host(host: string): Promise<HostState | null>
  saveHosts(hosts: ReadonlyMap<string, HostState>): Promise<void>
}

/** Items whose row names at most 5 parameters: SQLite allows 32,766 in a statement. */
const ROWS = 5000

/** The store of sources over any engine that Kysely speaks to. */
export function sourcesOf(db: Kysely<Tables>): Sources {
  return {
    async list() {
      return (await db.selectFrom('sources').selectAll().orderBy('id').execute()).map(sourceOf)
    },
    add: (sources, day) =>
      db.transaction().execute(async (t) => {
        const ids: number[] = []
        for (const source of sources) {
          const made = await t
            .insertInto('sources')
            .values({ ...EMPTY, ...rowOf(source), kind: source.kind, address: source.address, added: day })
            .onConflict((c) => c.column('address').doNothing())
            .returning('id')
            .executeTakeFirst()
          if (made) ids.push(made.id)
        }
        return ids
      }),
    async remove(ids) {
      await db.transaction().execute(async (t) => {
        await t.deleteFrom('items').where('source', 'in', ids).execute()
        await t.deleteFrom('sources').where('id', 'in', ids).execute()
      })
    },
    async change(id, change) {
      const row = rowOf(change)
      if (Object.keys(row).length > 0) await db.updateTable('sources').set(row).where('id', '=', id).execute()
    },
    async secret(id) {
      return (await db.selectFrom('sources').select('secret').where('id', '=', id).executeTakeFirst())?.secret ?? null
    },
    async take(now, until, ids) {
      const rows = await db.transaction().execute(async (t) => {
        const due = await t
          .selectFrom('sources')
          .selectAll()
          .where((w) => (ids ? w('id', 'in', ids) : w.and([w('enabled', '=', 1), w('next', '<=', now)])))
          .orderBy('next')
          .orderBy('id')
          .execute()
        for (let from = 0; from < due.length; from += ROWS) {
          const some = due.slice(from, from + ROWS).map((row) => row.id)
          await t.updateTable('sources').set({ next: until }).where('id', 'in', some).execute()
        }
        return due
      })
      return rows.map(sourceOf)
    },
    async items(source, keys) {
      const found = new Map<string, ListedItem>()
      for (let from = 0; from < keys.length; from += ROWS) {
        const rows = await db
          .selectFrom('items')
          .select(['key', 'attempts', 'done'])
          .where('source', '=', source)
          .where('key', 'in', keys.slice(from, from + ROWS))
          .execute()
        for (const { key, attempts, done } of rows) found.set(key, { key, attempts, done: done === 1 })
      }
      return found
    },
    async record(outcomes, day, stale) {
      await db.transaction().execute(async (t) => {
        for (const { source, change, items = [], added = 0 } of outcomes) {
          await t
            .updateTable('sources')
            .set((e) => ({ ...rowOf(change), ...(added > 0 ? { articles: e('articles', '+', added) } : {}) }))
            .where('id', '=', source)
            .execute()
          for (let from = 0; from < items.length; from += ROWS)
            await t
              .insertInto('items')
              .values(
                items
                  .slice(from, from + ROWS)
                  .map(({ key, attempts, done }) => ({ source, key, attempts, done: Number(done), listed: day })),
              )
              .onConflict((c) =>
                c.columns(['source', 'key']).doUpdateSet((e) => ({
                  attempts: e.ref('excluded.attempts'),
                  done: e.ref('excluded.done'),
                  listed: e.ref('excluded.listed'),
                })),
              )
              .execute()
          if (items.length > 0)
            await t.deleteFrom('items').where('source', '=', source).where('listed', '<', stale).execute()
        }
      })
    },
    async pages(urls) {
      const found = new Set<string>()
      for (let from = 0; from < urls.length; from += ROWS) {
        const some = urls.slice(from, from + ROWS)
        const rows = await db
          .selectFrom('articles')
          .select('page')
          .distinct()
          .where('page', 'in', some.map(addressOf))
          .execute()
        const known = new Set(rows.map(({ page }) => page))
        for (const url of some) if (known.has(addressOf(url))) found.add(url)
      }
      return found
    },
    async anyFrom(before) {
      return (
        (await db.selectFrom('arrivals').select('page').where('day', '<', before).limit(1).executeTakeFirst()) !==
        undefined
      )
    },
    async host(host) {
      const row = await db.selectFrom('hosts').selectAll().where('host', '=', host).executeTakeFirst()
      return row
        ? { robots: row.robots, robotsAt: row.robots_at, notBefore: row.not_before, failures: row.failures }
        : null
    },
    async saveHosts(hosts) {
      await db.transaction().execute(async (t) => {
        for (const [host, { robots, robotsAt, notBefore, failures }] of hosts) {
          const row = { robots, robots_at: robotsAt, not_before: notBefore, failures }
          await t
            .insertInto('hosts')
            .values({ host, ...row })
            .onConflict((c) => c.column('host').doUpdateSet(row))
            .execute()
        }
      })
    },
  }
}

/** Minutes between the first looks at a source, before it is known how often it has something new. */
const FIRST_INTERVAL = 60

const EMPTY = { enabled: 1, private: 0, interval: FIRST_INTERVAL, next: '', failures: 0, articles: 0 } as const

function sourceOf(row: Selectable<Tables['sources']>): WatchedSource {
  const { last_modified: lastModified, secret, enabled, ...rest } = row
  return {
    ...rest,
    kind: row.kind as WatchedKind,
    enabled: enabled === 1,
    private: row.private === 1,
    hasSecret: secret !== null,
    lastModified,
  }
}

/** A change in the columns of the table; what is left out stays. */
function rowOf(change: SourceChange) {
  const { enabled, private: own, lastModified, ...same } = change
  return {
    ...(same as Partial<Omit<Selectable<Tables['sources']>, 'enabled' | 'private'>>),
    ...(enabled === undefined ? {} : { enabled: Number(enabled) }),
    ...(own === undefined ? {} : { private: Number(own) }),
    ...(lastModified === undefined ? {} : { last_modified: lastModified }),
  }
}
