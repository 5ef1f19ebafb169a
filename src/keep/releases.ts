import type { Kysely, Transaction } from 'kysely'
import { sql } from 'kysely'
import type { IsoDay } from '../day.ts'
import { foldName } from '../name.ts'
import type { Release } from '../release.ts'
import type { Follow, LedgerRelease } from './ledger.ts'
import type { Tables } from './schema.ts'

type Asked = Pick<Release, 'title' | 'season' | 'kind'>

/** Selects the row of a release, whatever the spelling of its title. */
export function releaseIds(db: Kysely<Tables>, { title, season, kind }: Asked) {
  return db
    .selectFrom('releases')
    .select('id')
    .where('title_key', '=', foldName(title))
    .where('season', season === null ? 'is' : '=', season)
    .where('kind', '=', kind)
}

/** The row of a release, made where it is not there yet. */
export async function releaseId(t: Transaction<Tables>, release: Asked): Promise<number> {
  const found = await releaseIds(t, release).executeTakeFirst()
  if (found) return found.id
  const { title, season, kind } = release
  const made = await t
    .insertInto('releases')
    .values({ title, title_key: foldName(title), season, kind })
    .returning('id')
    .executeTakeFirstOrThrow()
  return made.id
}

/** The row of a spelling of a title, made where it is not there yet. */
export async function aliasId(t: Transaction<Tables>, titleKey: string, alias: string): Promise<number> {
  const found = await t
    .selectFrom('aliases')
    .select('id')
    .where('title_key', '=', titleKey)
    .where('alias', '=', alias)
    .executeTakeFirst()
  if (found) return found.id
  const made = await t
    .insertInto('aliases')
    .values({ title_key: titleKey, alias, alias_key: foldName(alias) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return made.id
}

/** Every release that a claim speaks of. */
export async function releases(db: Kysely<Tables>): Promise<LedgerRelease[]> {
  const rows = await db
    .selectFrom('releases')
    .innerJoin(
      (q) => q.selectFrom('claims').select(['claims.release', 'claims.article']).distinct().as('said'),
      (join) => join.onRef('said.release', '=', 'releases.id'),
    )
    .innerJoin('articles', 'articles.id', 'said.article')
    .select(['releases.title', 'releases.title_key', 'releases.season', 'releases.kind'])
    .select([
      sql<number>`count(distinct articles.page)`.as('articles'),
      sql<string | null>`max(articles.day)`.as('newest'),
    ])
    .groupBy('releases.id')
    .orderBy('releases.title_key')
    .orderBy('releases.kind')
    .orderBy('releases.season')
    .execute()
  const spellings = await spellingsOf(db)
  return rows.map((row) => ({
    ...releaseOf(row, spellings),
    articles: Number(row.articles),
    newest: row.newest,
  }))
}

async function spellingsOf(db: Kysely<Tables>): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await db.selectFrom('aliases').select(['title_key', 'alias']).orderBy('id').execute()
  const spellings = new Map<string, string[]>()
  for (const { title_key: key, alias } of rows) {
    const known = spellings.get(key)
    if (known) known.push(alias)
    else spellings.set(key, [alias])
  }
  return spellings
}

function releaseOf(
  row: { title: string; title_key: string; season: number | null; kind: string },
  spellings: ReadonlyMap<string, readonly string[]>,
): Release {
  return {
    title: row.title,
    season: row.season,
    kind: row.kind === 'film' ? 'film' : 'series',
    aliases: (spellings.get(row.title_key) ?? []).filter((alias) => alias !== row.title),
  }
}

/** Follows a release, with the ids under which databases know it. */
export async function follow(
  t: Transaction<Tables>,
  release: Asked,
  since: IsoDay,
  ids: Readonly<Record<string, string>>,
): Promise<void> {
  await t
    .insertInto('follows')
    .values({ release: await releaseId(t, release), since })
    .onConflict((c) => c.doNothing())
    .execute()
  const { title, kind } = release
  for (const [database, id] of Object.entries(ids))
    await t
      .insertInto('follow_ids')
      .values({ title_key: foldName(title), kind, database, id })
      .onConflict((c) => c.columns(['title_key', 'kind', 'database']).doUpdateSet({ id }))
      .execute()
}

/** Every release that somebody follows, in the order in which they began to. */
export async function follows(db: Kysely<Tables>): Promise<Follow[]> {
  const rows = await db
    .selectFrom('follows')
    .innerJoin('releases', 'releases.id', 'follows.release')
    .select(['title', 'title_key', 'season', 'kind', 'since'])
    .orderBy('since')
    .orderBy('title_key')
    .orderBy('season')
    .execute()
  const spellings = await spellingsOf(db)
  const ids = new Map<string, Record<string, string>>()
  for (const row of await db.selectFrom('follow_ids').selectAll().execute()) {
    const key = `${row.kind} ${row.title_key}`
    ids.set(key, { ...ids.get(key), [row.database]: row.id })
  }
  return rows.map((row) => ({
    ...releaseOf(row, spellings),
    since: row.since,
    ids: ids.get(`${row.kind} ${row.title_key}`) ?? {},
  }))
}

/** Makes two titles one for whoever asks: each finds the documents of the other. */
export async function equate(t: Transaction<Tables>, title: string, alias: string): Promise<void> {
  await aliasId(t, foldName(title), title)
  await aliasId(t, foldName(title), alias)
  await aliasId(t, foldName(alias), title)
}
