import type { Kysely } from 'kysely'
import type { Tables } from '../schema.ts'

/** What was set in the browser or by a command; what the names and values mean is known to `tell`. */
export interface KeptSettings {
  all(): Promise<Readonly<Record<string, unknown>>>
  /** `undefined` where it was not set. */
  get(name: string): Promise<unknown>
  /** Keeps anything that JSON can say; `undefined` forgets it. */
  set(name: string, value: unknown): Promise<void>
}

/** The settings in the tables of a ledger. */
export function settingsIn(db: Kysely<Tables>): KeptSettings {
  return {
    async all() {
      const rows = await db.selectFrom('settings').selectAll().execute()
      return Object.fromEntries(rows.map(({ name, value }) => [name, JSON.parse(value) as unknown]))
    },
    async get(name) {
      const row = await db.selectFrom('settings').select('value').where('name', '=', name).executeTakeFirst()
      return row && (JSON.parse(row.value) as unknown)
    },
    async set(name, value) {
      if (value === undefined) await db.deleteFrom('settings').where('name', '=', name).execute()
      else {
        const row = { name, value: JSON.stringify(value) }
        await db
          .insertInto('settings')
          .values(row)
          .onConflict((c) => c.column('name').doUpdateSet({ value: row.value }))
          .execute()
      }
    },
  }
}
