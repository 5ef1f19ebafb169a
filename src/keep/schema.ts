import type { Generated, Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { access } from './access/migration.ts'
import { outcomes } from './outcomes/migration.ts'
import { accessAndCalendar, changes, notifications, search } from './telling/migrations.ts'
import { watching } from './watching/migrations.ts'
import type { WatchingTables } from './watching/migrations.ts'

/**
 * The tables of a ledger. Columns are portable between engines: days as ISO text, values as JSON text.
 */
export interface Tables extends WatchingTables {
  /** Every version of every page. `page` is what makes two versions the same page: its address, else the id of its document. */
  articles: {
    id: Generated<number>
    page: string
    /** The id of the document, the same for all versions of a page and for no other page. */
    document: string
    version: number
    /** Digest of everything that a reader can see (`fingerprint`). */
    hash: string
    /** The day on which this version was added. */
    seen: string
    /** From which day on this version stands; empty for a first version, which stands from its publication. */
    since: string
    url: string | null
    publisher: string | null
    author: string | null
    title: string | null
    published: string | null
    published_estimate: string | null
    modified: string | null
    language: string | null
    /** The day it is dated to: as published, else the earliest that the reader estimates. */
    day: string | null
    /** The document that was read in it, as JSON, without its id and its claims. */
    reading: string
    text: string
  }
  /** A title and season, or a film (`kind` 'film'), that a claim speaks of. */
  releases: {
    id: Generated<number>
    title: string
    title_key: string
    season: number | null
    kind: string
  }
  /** Every spelling of a title. `alias_key` differs from `title_key` only where a person said that two titles are one. */
  aliases: {
    id: Generated<number>
    title_key: string
    alias: string
    alias_key: string
  }
  claims: {
    article: number
    position: number
    release: number
    /** The spelling in this article. */
    alias: number
    part: number | null
    episode: number | null
    property: string
    value: string
    certainty: string
    source_kind: string
    source_name: string | null
    source_via: string | null
    quote: string
    start_unit: number
    end_unit: number
  }
  follows: {
    release: number
    since: string
  }
  /** A person's word on when something came out (`outcomes`); the newest of a release holds, one without a day takes it back. */
  settlements: {
    id: Generated<number>
    release: number
    day: string | null
    settled: string
  }
  /** Derived, and can be thrown away: per release the claims whose outcome is known, as JSON; `stamp` tells what they were made from. */
  calls: {
    id: Generated<number>
    release: number
    stamp: string
    calls: string
  }
  /** Browsers that are signed in (`access/sessions.ts`): `digest` is the SHA-256 of what their cookie says. */
  sessions: {
    id: Generated<number>
    digest: string
    who: string
    via: string
    agent: string
    created: string
    seen: string
    expires: string
  }
  /** What was set in the browser or by a command, as JSON. */
  settings: {
    name: string
    value: string
  }
  /** Keys of programs (`telling/tokens.ts`): `digest` is the SHA-256 of the key, which is kept nowhere. */
  tokens: {
    name: string
    /** Joined by spaces. */
    scopes: string
    digest: string
    created: string
    used: string | null
  }
  /** Where the answer to each follow stood when it was last looked at (`telling/changes.ts`), as JSON. */
  standings: {
    release: number
    revision: number
    standing: string
  }
  /** What moved the answers (`telling/changes.ts`); `detail` is JSON. */
  changes: {
    id: Generated<number>
    release: number
    kind: string
    day: string
    at: string
    headline: string
    detail: string
  }
  /** Where somebody wants to be told (`telling/outbox.ts`). */
  channels: {
    name: string
    kind: string
    address: string
    secret: string | null
    quiet: string | null
    created: string
  }
  /** What a channel wants to be told of; `release` is JSON, `null` for all. */
  rules: {
    channel: string
    release: string
    /** Joined by spaces. */
    events: string
    moved: number
  }
  /** Messages on their way; `message` is JSON, `due` and `done` are instants. */
  outbox: {
    id: Generated<number>
    key: string
    channel: string
    message: string
    due: string
    state: string
    attempts: number
    error: string | null
    done: string | null
  }
  /** What calendars were last told (`telling/calendar.ts`); `first` and `last` are days, both inclusive. */
  calendar_events: {
    uid: string
    first: string
    last: string
    status: string
    text: string
    sequence: number
    changed: string
  }
}

/** Every change of the tables, by name in the order in which they are made. A migration that has shipped never changes. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001_ledger': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('articles')
        .addColumn('id', 'integer', (c) => c.primaryKey())
        .addColumn('page', 'text', (c) => c.notNull())
        .addColumn('document', 'text', (c) => c.notNull())
        .addColumn('version', 'integer', (c) => c.notNull())
        .addColumn('hash', 'text', (c) => c.notNull())
        .addColumn('seen', 'text', (c) => c.notNull())
        .addColumn('since', 'text', (c) => c.notNull())
        .addColumn('url', 'text')
        .addColumn('publisher', 'text')
        .addColumn('author', 'text')
        .addColumn('title', 'text')
        .addColumn('published', 'text')
        .addColumn('published_estimate', 'text')
        .addColumn('modified', 'text')
        .addColumn('language', 'text')
        .addColumn('day', 'text')
        .addColumn('reading', 'text', (c) => c.notNull())
        .addColumn('text', 'text', (c) => c.notNull())
        .addUniqueConstraint('articles_page_version', ['page', 'version'])
        .addUniqueConstraint('articles_page_hash', ['page', 'hash'])
        .addUniqueConstraint('articles_document_version', ['document', 'version'])
        .execute()
      await db.schema
        .createTable('releases')
        .addColumn('id', 'integer', (c) => c.primaryKey())
        .addColumn('title', 'text', (c) => c.notNull())
        .addColumn('title_key', 'text', (c) => c.notNull())
        .addColumn('season', 'integer')
        .addColumn('kind', 'text', (c) => c.notNull())
        .execute()
      await db.schema
        .createIndex('releases_title_key')
        .on('releases')
        .columns(['title_key', 'season', 'kind'])
        .execute()
      await db.schema
        .createTable('aliases')
        .addColumn('id', 'integer', (c) => c.primaryKey())
        .addColumn('title_key', 'text', (c) => c.notNull())
        .addColumn('alias', 'text', (c) => c.notNull())
        .addColumn('alias_key', 'text', (c) => c.notNull())
        .addUniqueConstraint('aliases_title_alias', ['title_key', 'alias'])
        .execute()
      await db.schema.createIndex('aliases_alias_key').on('aliases').columns(['alias_key', 'title_key']).execute()
      await db.schema
        .createTable('claims')
        .addColumn('article', 'integer', (c) => c.notNull().references('articles.id'))
        .addColumn('position', 'integer', (c) => c.notNull())
        .addColumn('release', 'integer', (c) => c.notNull().references('releases.id'))
        .addColumn('alias', 'integer', (c) => c.notNull().references('aliases.id'))
        .addColumn('part', 'integer')
        .addColumn('episode', 'integer')
        .addColumn('property', 'text', (c) => c.notNull())
        .addColumn('value', 'text', (c) => c.notNull())
        .addColumn('certainty', 'text', (c) => c.notNull())
        .addColumn('source_kind', 'text', (c) => c.notNull())
        .addColumn('source_name', 'text')
        .addColumn('source_via', 'text')
        .addColumn('quote', 'text', (c) => c.notNull())
        .addColumn('start_unit', 'integer', (c) => c.notNull())
        .addColumn('end_unit', 'integer', (c) => c.notNull())
        .addPrimaryKeyConstraint('claims_article_position', ['article', 'position'])
        .execute()
      await db.schema.createIndex('claims_release').on('claims').columns(['release', 'article']).execute()
      await db.schema
        .createTable('follows')
        .addColumn('release', 'integer', (c) => c.primaryKey().references('releases.id'))
        .addColumn('since', 'text', (c) => c.notNull())
        .execute()
    },
  },
  '0002_access_and_calendar': accessAndCalendar,
  '0003_search': search,
  '0004_watching': watching,
  '0005_changes': changes,
  '0006_outcomes': outcomes,
  '0007_notifications': notifications,
  '0008_access': access,
}
