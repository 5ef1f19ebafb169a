import { sql, type Kysely } from 'kysely'
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

/** Who is named in a claim, in the words of SQL: `row` is the name of a row of `claims`. */
const who = (row: string) => `coalesce(${row}.source_name, '') || ' ' || case ${row}.property
  when 'cast' then coalesce(json_extract(${row}.value, '$.actor'), '') || ' ' || coalesce(json_extract(${row}.value, '$.character'), '')
  when 'crew' then coalesce(json_extract(${row}.value, '$.person'), '')
  when 'based_on' then coalesce(json_extract(${row}.value, '$.author'), '')
  else '' end`

/**
 * Words of titles and claims for full-text search (sqlite.org/fts5.html), kept by triggers: the tables that they follow
 * are only ever added to. Letters count without their diacritics.
 */
export const search: Migration = {
  async up(db: Kysely<unknown>) {
    const words = "tokenize = 'unicode61 remove_diacritics 2'"
    for (const statement of [
      `create virtual table title_words using fts5(alias, content = 'aliases', content_rowid = 'id', ${words})`,
      `insert into title_words(rowid, alias) select id, alias from aliases`,
      `create trigger aliases_words after insert on aliases begin
         insert into title_words(rowid, alias) values (new.id, new.alias);
       end`,
      `create virtual table claim_words using fts5(quote, who, article unindexed, position unindexed, ${words})`,
      `insert into claim_words select quote, ${who('claims')}, article, position from claims`,
      `create trigger claims_words after insert on claims begin
         insert into claim_words values (new.quote, ${who('new')}, new.article, new.position);
       end`,
    ])
      await sql.raw(statement).execute(db)
  },
}

/** What moved answers, and where each follow stood when it was last looked at. */
export const changes: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('standings')
      .addColumn('release', 'integer', (c) => c.primaryKey().references('releases.id'))
      .addColumn('revision', 'integer', (c) => c.notNull())
      .addColumn('standing', 'text', (c) => c.notNull())
      .execute()
    await db.schema
      .createTable('changes')
      .addColumn('id', 'integer', (c) => c.primaryKey())
      .addColumn('release', 'integer', (c) => c.notNull().references('releases.id'))
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('day', 'text', (c) => c.notNull())
      .addColumn('at', 'text', (c) => c.notNull())
      .addColumn('headline', 'text', (c) => c.notNull())
      .addColumn('detail', 'text', (c) => c.notNull())
      .execute()
    await db.schema.createIndex('changes_release').on('changes').columns(['release', 'id']).execute()
  },
}

/** Who wants to be told of what, and the messages on their way. */
export const notifications: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('channels')
      .addColumn('name', 'text', (c) => c.primaryKey())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('address', 'text', (c) => c.notNull())
      .addColumn('secret', 'text')
      .addColumn('quiet', 'text')
      .addColumn('created', 'text', (c) => c.notNull())
      .execute()
    await db.schema
      .createTable('rules')
      .addColumn('channel', 'text', (c) => c.notNull().references('channels.name'))
      .addColumn('release', 'text', (c) => c.notNull())
      .addColumn('events', 'text', (c) => c.notNull())
      .addColumn('moved', 'integer', (c) => c.notNull())
      .addPrimaryKeyConstraint('rules_channel_release', ['channel', 'release'])
      .execute()
    await db.schema
      .createTable('outbox')
      .addColumn('id', 'integer', (c) => c.primaryKey())
      .addColumn('key', 'text', (c) => c.notNull().unique())
      .addColumn('channel', 'text', (c) => c.notNull())
      .addColumn('message', 'text', (c) => c.notNull())
      .addColumn('due', 'text', (c) => c.notNull())
      .addColumn('state', 'text', (c) => c.notNull())
      .addColumn('attempts', 'integer', (c) => c.notNull())
      .addColumn('error', 'text')
      .addColumn('done', 'text')
      .execute()
    await db.schema.createIndex('outbox_state_due').on('outbox').columns(['state', 'due']).execute()
  },
}
