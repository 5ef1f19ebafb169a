import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** People's word on when releases came out, and the claims that turned out right or wrong. */
export const outcomes: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('settlements')
      .addColumn('id', 'integer', (c) => c.primaryKey().autoIncrement())
      .addColumn('release', 'integer', (c) => c.notNull().references('releases.id'))
      .addColumn('day', 'text')
      .addColumn('settled', 'text', (c) => c.notNull())
      .execute()
    await db.schema.createIndex('settlements_release').on('settlements').columns(['release', 'id']).execute()
    await db.schema
      .createTable('calls')
      // Never used again, so that the highest id tells whether anything has changed.
      .addColumn('id', 'integer', (c) => c.primaryKey().autoIncrement())
      .addColumn('release', 'integer', (c) => c.notNull().unique().references('releases.id'))
      .addColumn('stamp', 'text', (c) => c.notNull())
      .addColumn('calls', 'text', (c) => c.notNull())
      .execute()
    // Only what may be an outcome is looked through for outcomes.
    await sql
      .raw(
        `create index claims_outcomes on claims(release, article) where property = 'release' and certainty = 'happened'`,
      )
      .execute(db)
  },
}
