import type { Kysely } from 'kysely'
import type { Tables } from '../schema.ts'

/** A browser that is signed in, as the ledger keeps it: never what its cookie says, only the digest of it. */
export interface StoredSession {
  readonly id: number
  /** Who signed in: a name of the identity provider, or empty where there is one password for all. */
  readonly who: string
  /** How: `password`, `oidc`. */
  readonly via: string
  /** The browser, in its own words. */
  readonly agent: string
  /** Instants in ISO form. */
  readonly created: string
  readonly seen: string
  readonly expires: string
}

/** The browsers that are signed in; who makes and checks them is `tell/access`. */
export interface Sessions {
  /** Keeps a session, and forgets those that have expired. */
  add(session: Omit<StoredSession, 'id'>, digest: string): Promise<void>
  /** The session with this digest that has not expired at `now`. */
  find(digest: string, now: string): Promise<StoredSession | null>
  /** Remembers that a session was used. */
  touch(id: number, seen: string, expires: string): Promise<void>
  /** Every session that has not expired, the one used last first. */
  list(now: string): Promise<readonly StoredSession[]>
  /** Signs one out; `false` where there is none. */
  remove(id: number): Promise<boolean>
  /** Signs out all but one. */
  removeOthers(kept: number | null): Promise<void>
}

/** Everything but the digest. */
const SHOWN = ['id', 'who', 'via', 'agent', 'created', 'seen', 'expires'] as const

/** The sessions in the tables of a ledger. */
export function sessionsIn(db: Kysely<Tables>): Sessions {
  return {
    async add(session, digest) {
      await db.transaction().execute(async (t) => {
        await t.deleteFrom('sessions').where('expires', '<=', session.created).execute()
        await t
          .insertInto('sessions')
          .values({ ...session, digest })
          .execute()
      })
    },
    async find(digest, now) {
      const row = await db
        .selectFrom('sessions')
        .select(SHOWN)
        .where('digest', '=', digest)
        .where('expires', '>', now)
        .executeTakeFirst()
      return row ?? null
    },
    async touch(id, seen, expires) {
      await db.updateTable('sessions').set({ seen, expires }).where('id', '=', id).execute()
    },
    async list(now) {
      const rows = await db
        .selectFrom('sessions')
        .select(SHOWN)
        .where('expires', '>', now)
        .orderBy('seen', 'desc')
        .orderBy('id', 'desc')
        .execute()
      return rows
    },
    async remove(id) {
      const { numDeletedRows } = await db.deleteFrom('sessions').where('id', '=', id).executeTakeFirstOrThrow()
      return Number(numDeletedRows) > 0
    },
    async removeOthers(kept) {
      await db
        .deleteFrom('sessions')
        .where('id', '<>', kept ?? -1)
        .execute()
    },
  }
}
