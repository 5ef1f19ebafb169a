import { sql, type Transaction } from 'kysely'
import type { IsoDay } from '../../day.ts'
import { foldName } from '../../name.ts'
import type { Tables } from '../schema.ts'

/** Ids that one statement names at a time. */
const IDS = 5000

/**
 * Deletes the pages that came by a source, were not seen to change since `before`, and have no claim about one of these
 * titles (in any spelling with the same letters); with them spellings that nothing else has. How many
 * were forgotten is written down.
 *
 * @returns the number of pages
 */
export async function forget(
  t: Transaction<Tables>,
  before: IsoDay,
  kept: readonly string[],
  day: IsoDay,
): Promise<number> {
  const keys = new Set(kept.map(foldName))
  const wanted = new Set<number>()
  for (const { id, title_key: key } of await t.selectFrom('releases').select(['id', 'title_key']).execute())
    if (keys.has(key)) wanted.add(id)

  const pages: string[] = []
  const old = await t
    .selectFrom('arrivals')
    .innerJoin('articles', 'articles.page', 'arrivals.page')
    .select((e) => ['arrivals.page', e.fn.max('articles.seen').as('seen')])
    .where('arrivals.day', '<', before)
    .groupBy('arrivals.page')
    .execute()
  for (const { page, seen } of old) {
    if (seen >= before) continue
    const releases = await t
      .selectFrom('claims')
      .innerJoin('articles', 'articles.id', 'claims.article')
      .select('claims.release')
      .distinct()
      .where('articles.page', '=', page)
      .execute()
    if (!releases.some(({ release }) => wanted.has(release))) pages.push(page)
  }
  if (pages.length === 0) return 0

  for (let from = 0; from < pages.length; from += IDS) {
    const some = pages.slice(from, from + IDS)
    const ids = t.selectFrom('articles').select('id').where('page', 'in', some)
    // Full-text search has words of claims in a table of its own, one look through it for all of them.
    await sql`delete from claim_words where article in (${ids})`.execute(t)
    await t.deleteFrom('claims').where('article', 'in', ids).execute()
    await t.deleteFrom('articles').where('page', 'in', some).execute()
    await t.deleteFrom('arrivals').where('page', 'in', some).execute()
  }
  // Spellings that a person made one stay: theirs is the only row whose key is another title's.
  await t
    .deleteFrom('aliases')
    .where('id', 'not in', (q) => q.selectFrom('claims').select('claims.alias'))
    .where('title_key', 'not in', (q) =>
      q.selectFrom('aliases').select('title_key').whereRef('alias_key', '<>', 'title_key'),
    )
    .where('alias_key', 'not in', (q) =>
      q.selectFrom('aliases').select('alias_key').whereRef('alias_key', '<>', 'title_key'),
    )
    .execute()
  await t.insertInto('forgettings').values({ day, articles: pages.length }).execute()
  return pages.length
}
