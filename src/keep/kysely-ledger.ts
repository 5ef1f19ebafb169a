import type { Kysely } from 'kysely'
import { sessionsIn } from './access/sessions.ts'
import { settingsIn } from './access/settings.ts'
import { append } from './append.ts'
import { documents, storedArticle, turns, versionsOf, withClaims } from './documents.ts'
import type { Ledger } from './ledger.ts'
import type { IsoDay } from '../day.ts'
import { foldName } from '../name.ts'
import { outcomesIn } from './outcomes/memory.ts'
import { forget } from './watching/forget.ts'
import { equate, follow, follows, releaseIds, releases } from './releases.ts'
import { sourcesOf } from './watching/sources.ts'
import type { Tables } from './schema.ts'
import { calendarIn } from './telling/calendar.ts'
import { changesIn } from './telling/changes.ts'
import { listsIn } from './telling/lists.ts'
import { outboxIn } from './telling/outbox.ts'
import { searchIn } from './telling/search.ts'
import { tokensIn } from './telling/tokens.ts'

/**
 * A ledger over any engine that Kysely speaks to, its tables being up to date (`schema.ts`).
 *
 * @param stamp tells in no time whether anything at all was written: a text that differs if so
 */
export function kyselyLedger(name: string, kysely: Kysely<Tables>, stamp: () => string): Ledger {
  const state = () => stateOf(kysely)
  const asked = new Map<string, IsoDay>()
  return {
    name,
    add: (entries, seen) => kysely.transaction().execute((t) => append(t, entries, seen)),
    documents: (titles, options = {}) => documents(kysely, titles, options.asOf),
    turns: (titles) => turns(kysely, titles),
    async entry(document) {
      const row = await versionsOf(kysely, document).orderBy('version', 'desc').limit(1).executeTakeFirst()
      if (!row) return null
      const [read] = await withClaims(kysely, [row])
      return read ? { article: storedArticle(row), document: read } : null
    },
    async versions(document) {
      return (await versionsOf(kysely, document).orderBy('version').execute()).map(storedArticle)
    },
    releases: () => releases(kysely),
    async titles() {
      const rows = await kysely.selectFrom('aliases').select('alias').distinct().execute()
      return rows.map((row) => row.alias)
    },
    alias: async (title, alias) => {
      await kysely.transaction().execute((t) => equate(t, title, alias))
    },
    follow: async (release, since, ids = {}) => {
      await kysely.transaction().execute((t) => follow(t, release, since, ids))
    },
    unfollow: async (release) => {
      await kysely.deleteFrom('follows').where('release', 'in', releaseIds(kysely, release)).execute()
    },
    follows: () => follows(kysely),
    ...listsIn(kysely),
    ...searchIn(kysely),
    tokens: tokensIn(kysely),
    sessions: sessionsIn(kysely),
    settings: settingsIn(kysely),
    changes: changesIn(kysely),
    outbox: outboxIn(kysely),
    calendar: calendarIn(kysely),
    sources: sourcesOf(kysely),
    async ask(title, day) {
      const key = foldName(title)
      // Once a day for each title: a page that is looked at often is not written for each look.
      if (asked.get(key) === day) return
      if (asked.size >= ASKED) asked.clear()
      asked.set(key, day)
      await kysely
        .insertInto('asked')
        .values({ title_key: key, day })
        .onConflict((c) => c.column('title_key').doUpdateSet({ day }))
        .execute()
    },
    async askedSince(day) {
      const rows = await kysely.selectFrom('asked').select('title_key').where('day', '>=', day).execute()
      return rows.map((row) => row.title_key)
    },
    forget: (before, kept, day) => kysely.transaction().execute((t) => forget(t, before, kept, day)),
    outcomes: outcomesIn(kysely),
    state: remembered(state, stamp),
    revision: () => Promise.resolve(stamp()),
    close: () => kysely.destroy(),
  }
}

/** Titles of which it is remembered in memory that they were asked about today. */
const ASKED = 10_000

async function stateOf(db: Kysely<Tables>): Promise<string> {
  const rows = await Promise.all(
    (['articles', 'aliases', 'forgettings', 'settlements', 'calls'] as const).map((table) =>
      db.selectFrom(table).select(db.fn.max('id').as('id')).executeTakeFirst(),
    ),
  )
  return rows.map((row) => String(row?.id ?? 0)).join('.')
}

/** Asks again only when the stamp has changed: every request to the server asks for the state. */
function remembered(ask: () => Promise<string>, stamp: () => string): () => Promise<string> {
  let at = ''
  let state = ''
  return async () => {
    const now = stamp()
    if (now === at) return state
    // The stamp is older than the answer, so that what is written in between is asked for the next time.
    state = await ask()
    at = now
    return state
  }
}
