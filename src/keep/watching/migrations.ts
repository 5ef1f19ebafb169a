import { sql, type Generated, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** The tables of what is watched: sources, what came from them, the hosts they are on, and what is asked about. */
export interface WatchingTables {
  /** The ids under which databases know a followed title, so that a name that several works have is looked up once. */
  follow_ids: {
    title_key: string
    kind: string
    /** `tvmaze`, `tvdb`, `tmdb`, `imdb`. */
    database: string
    id: string
  }
  /** Feeds, sitemaps, pages, folders and databases. Instants are ISO 8601 in UTC, so that they sort as text. */
  sources: {
    id: Generated<number>
    kind: string
    address: string
    title: string | null
    /** The page that a feed belongs to. */
    site: string | null
    /** The folder that an OPML file has it in. */
    folder: string | null
    added: string
    /** 1 where it is looked at. */
    enabled: number
    /** The key of a database; never shown. */
    secret: string | null
    /** Also from addresses that are not public. */
    private: number
    etag: string | null
    last_modified: string | null
    /** Digest of the answer that was read last. */
    digest: string | null
    /** Minutes between two looks. */
    interval: number
    /** When it is to be looked at next; empty: now. */
    next: string
    checked: string | null
    /** When it last had something new. */
    changed: string | null
    /** Failures since it last worked. */
    failures: number
    problem: string | null
    articles: number
  }
  /** What a source listed: read already, or to be tried again. */
  items: {
    source: number
    key: string
    /** The day on which the source last listed it. */
    listed: string
    attempts: number
    /** 1 when nothing is left to do for it. */
    done: number
  }
  /** Pages that came by a source, not by a person: these are forgotten when nobody asks for them. */
  arrivals: {
    page: string
    source: number
    day: string
  }
  /** What is known of a host: its rules for programs, and when it may be asked again. */
  hosts: {
    host: string
    robots: string | null
    robots_at: string | null
    not_before: string | null
    failures: number
  }
  /** The day on which somebody last asked about a title. */
  asked: {
    title_key: string
    day: string
  }
  /** What was forgotten, and when: numbers only. */
  forgettings: {
    id: Generated<number>
    day: string
    articles: number
  }
}

/** Adds the tables of `WatchingTables`. */
export const watching: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('follow_ids')
      .addColumn('title_key', 'text', (c) => c.notNull())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('database', 'text', (c) => c.notNull())
      .addColumn('id', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('follow_ids_key', ['title_key', 'kind', 'database'])
      .execute()
    await db.schema
      .createTable('sources')
      .addColumn('id', 'integer', (c) => c.primaryKey())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('address', 'text', (c) => c.notNull().unique())
      .addColumn('title', 'text')
      .addColumn('site', 'text')
      .addColumn('folder', 'text')
      .addColumn('added', 'text', (c) => c.notNull())
      .addColumn('enabled', 'integer', (c) => c.notNull())
      .addColumn('secret', 'text')
      .addColumn('private', 'integer', (c) => c.notNull())
      .addColumn('etag', 'text')
      .addColumn('last_modified', 'text')
      .addColumn('digest', 'text')
      .addColumn('interval', 'integer', (c) => c.notNull())
      .addColumn('next', 'text', (c) => c.notNull())
      .addColumn('checked', 'text')
      .addColumn('changed', 'text')
      .addColumn('failures', 'integer', (c) => c.notNull())
      .addColumn('problem', 'text')
      .addColumn('articles', 'integer', (c) => c.notNull())
      .execute()
    await db.schema.createIndex('sources_next').on('sources').columns(['enabled', 'next']).execute()
    await db.schema
      .createTable('items')
      .addColumn('source', 'integer', (c) => c.notNull().references('sources.id').onDelete('cascade'))
      .addColumn('key', 'text', (c) => c.notNull())
      .addColumn('listed', 'text', (c) => c.notNull())
      .addColumn('attempts', 'integer', (c) => c.notNull())
      .addColumn('done', 'integer', (c) => c.notNull())
      .addPrimaryKeyConstraint('items_key', ['source', 'key'])
      .execute()
    await db.schema
      .createTable('arrivals')
      .addColumn('page', 'text', (c) => c.primaryKey())
      .addColumn('source', 'integer', (c) => c.notNull())
      .addColumn('day', 'text', (c) => c.notNull())
      .execute()
    await db.schema.createIndex('arrivals_day').on('arrivals').column('day').execute()
    await db.schema
      .createTable('hosts')
      .addColumn('host', 'text', (c) => c.primaryKey())
      .addColumn('robots', 'text')
      .addColumn('robots_at', 'text')
      .addColumn('not_before', 'text')
      .addColumn('failures', 'integer', (c) => c.notNull())
      .execute()
    await db.schema
      .createTable('asked')
      .addColumn('title_key', 'text', (c) => c.primaryKey())
      .addColumn('day', 'text', (c) => c.notNull())
      .execute()
    await db.schema
      .createTable('forgettings')
      .addColumn('id', 'integer', (c) => c.primaryKey())
      .addColumn('day', 'text', (c) => c.notNull())
      .addColumn('articles', 'integer', (c) => c.notNull())
      .execute()
    // Spellings that are forgotten leave full-text search too (sqlite.org/fts5.html, "External Content Tables").
    await sql`create trigger aliases_words_gone after delete on aliases begin
      insert into title_words(title_words, rowid, alias) values ('delete', old.id, old.alias);
    end`.execute(db)
  },
}
