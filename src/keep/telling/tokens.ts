import type { Kysely } from 'kysely'
import type { Tables } from '../schema.ts'

/** A key that somebody gave to a program, as the ledger keeps it: never the key itself, only its digest. */
export interface StoredToken {
  /** What its owner calls it; no two have the same name. */
  readonly name: string
  readonly scopes: readonly string[]
  /** When it was made, and when it was last shown (to the day), as ISO instants and days. */
  readonly created: string
  readonly used: string | null
}

/** The keys that programs show; who makes and checks them is `tell/access`. */
export interface Tokens {
  /** Keeps a key under a name that is free; `false` where it is not. */
  add(token: Omit<StoredToken, 'used'>, digest: string): Promise<boolean>
  /** The key with this digest. `day` is remembered as the last on which it was shown. */
  find(digest: string, day: string): Promise<StoredToken | null>
  /** Every key, the oldest first. */
  list(): Promise<readonly StoredToken[]>
  /** Forgets a key; `false` where there is none of this name. */
  remove(name: string): Promise<boolean>
}

/** The keys in the tables of a ledger. */
export function tokensIn(db: Kysely<Tables>): Tokens {
  return {
    async add({ name, scopes, created }, digest) {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('tokens')
        .values({ name, scopes: scopes.join(' '), digest, created, used: null })
        .onConflict((c) => c.doNothing())
        .executeTakeFirstOrThrow()
      return Number(numInsertedOrUpdatedRows) > 0
    },
    async find(digest, day) {
      const row = await db.selectFrom('tokens').selectAll().where('digest', '=', digest).executeTakeFirst()
      if (!row) return null
      if (row.used !== day) await db.updateTable('tokens').set({ used: day }).where('digest', '=', digest).execute()
      return stored(row)
    },
    async list() {
      return (await db.selectFrom('tokens').selectAll().orderBy('created').orderBy('name').execute()).map(stored)
    },
    async remove(name) {
      const { numDeletedRows } = await db.deleteFrom('tokens').where('name', '=', name).executeTakeFirstOrThrow()
      return Number(numDeletedRows) > 0
    },
  }
}

function stored({ name, scopes, created, used }: Tables['tokens']): StoredToken {
  return { name, scopes: scopes.split(' '), created, used }
}
