import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Keys of programs, and what calendars were last told. */
export const accessAndCalendar: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('tokens')
      .addColumn('name', 'text', (c) => c.primaryKey())
      .addColumn('scopes', 'text', (c) => c.notNull())
      .addColumn('digest', 'text', (c) => c.notNull().unique())
      .addColumn('created', 'text', (c) => c.notNull())
      .addColumn('used', 'text')
      .execute()
    await db.schema
      .createTable('calendar_events')
      .addColumn('uid', 'text', (c) => c.primaryKey())
      .addColumn('first', 'text', (c) => c.notNull())
      .addColumn('last', 'text', (c) => c.notNull())
      .addColumn('status', 'text', (c) => c.notNull())
      .addColumn('text', 'text', (c) => c.notNull())
      .addColumn('sequence', 'integer', (c) => c.notNull())
      .addColumn('changed', 'text', (c) => c.notNull())
      .execute()
  },
}
