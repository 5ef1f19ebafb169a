import type { Kysely, Selectable } from 'kysely'
import type { Claim, ClaimDocument, Subject } from '../claim.ts'
import type { IsoDay } from '../day.ts'
import { foldName } from '../name.ts'
import type { StoredArticle } from './ledger.ts'
import type { Tables } from './schema.ts'

/** The documents that speak of one of the titles, as they stood on `asOf`; see `Ledger.documents`. */
export async function documents(
  db: Kysely<Tables>,
  titles: readonly string[],
  asOf: IsoDay | undefined,
): Promise<ClaimDocument[]> {
  const keys = [...new Set(titles.map(foldName))]
  const articles = await db
    .selectFrom('articles as a')
    .select(['a.id', 'a.document', 'a.reading'])
    .where('a.id', 'in', (q) =>
      q
        .selectFrom('claims')
        .select('claims.article')
        .where('claims.release', 'in', (r) =>
          r
            .selectFrom('releases')
            .innerJoin('aliases', 'aliases.title_key', 'releases.title_key')
            .select('releases.id')
            .where('aliases.alias_key', 'in', keys),
        ),
    )
    .$if(asOf !== undefined, (q) => q.where('a.since', '<=', asOf ?? ''))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('articles as later')
            .select('later.id')
            .whereRef('later.page', '=', 'a.page')
            .whereRef('later.version', '>', 'a.version')
            .$if(asOf !== undefined, (q) => q.where('later.since', '<=', asOf ?? '')),
        ),
      ),
    )
    .orderBy('a.day')
    .orderBy('a.id')
    .execute()

  return withClaims(db, articles)
}

/** The days on which newer versions took the place of those that speak of one of the titles; see `Ledger.turns`. */
export async function turns(db: Kysely<Tables>, titles: readonly string[]): Promise<IsoDay[]> {
  const keys = [...new Set(titles.map(foldName))]
  const rows = await db
    .selectFrom('articles')
    .select('since')
    .distinct()
    .where('since', '!=', '')
    .where('page', 'in', (q) =>
      q
        .selectFrom('articles as spoken')
        .innerJoin('claims', 'claims.article', 'spoken.id')
        .innerJoin('releases', 'releases.id', 'claims.release')
        .innerJoin('aliases', 'aliases.title_key', 'releases.title_key')
        .select('spoken.page')
        .where('aliases.alias_key', 'in', keys),
    )
    .orderBy('since')
    .execute()
  return rows.map(({ since }) => since)
}

/** How many ids one query names at a time, so that a query never outgrows the engine's limit on parameters. */
const IDS = 5000

/** The documents of these rows, with their claims in the order of the text. */
export async function withClaims(
  db: Kysely<Tables>,
  articles: readonly Pick<Selectable<Tables['articles']>, 'id' | 'document' | 'reading'>[],
): Promise<ClaimDocument[]> {
  const claims = new Map<number, Claim[]>(articles.map((article) => [article.id, []]))
  const ids = [...claims.keys()]
  for (let from = 0; from < ids.length; from += IDS) {
    const rows = await db
      .selectFrom('claims')
      .innerJoin('releases', 'releases.id', 'claims.release')
      .innerJoin('aliases', 'aliases.id', 'claims.alias')
      .selectAll('claims')
      .select(['releases.season', 'releases.kind', 'aliases.alias as title'])
      .where('claims.article', 'in', ids.slice(from, from + IDS))
      .orderBy('claims.article')
      .orderBy('claims.position')
      .execute()
    for (const row of rows) claims.get(row.article)?.push(claimOf(row))
  }
  return articles.map((row) => ({
    id: row.document,
    ...(JSON.parse(row.reading) as Omit<ClaimDocument, 'id' | 'claims'>),
    claims: claims.get(row.id) ?? [],
  }))
}

/** A row of a claim with its release and the spelling of its title. */
export type ClaimRow = Selectable<Tables['claims']> & { season: number | null; kind: string; title: string }

export function claimOf(row: ClaimRow): Claim {
  const subject: Subject = {
    title: row.title,
    season: row.season,
    ...(row.part === null ? {} : { part: row.part }),
    ...(row.episode === null ? {} : { episode: row.episode }),
    ...(row.kind === 'film' ? { kind: 'film' as const } : {}),
  }
  return {
    subject,
    property: row.property,
    value: JSON.parse(row.value) as unknown,
    certainty: row.certainty,
    source: { kind: row.source_kind, name: row.source_name, via: row.source_via },
    quote: row.quote,
    start: row.start_unit,
    end: row.end_unit,
  } as Claim
}

/** All versions of a document. */
export function versionsOf(db: Kysely<Tables>, document: string) {
  return db.selectFrom('articles').selectAll().where('document', '=', document)
}

/** A row as the article that was added. */
export function storedArticle(row: Selectable<Tables['articles']>): StoredArticle {
  return {
    id: row.document,
    version: row.version,
    seen: row.seen,
    text: row.text,
    title: row.title,
    url: row.url,
    publisher: row.publisher,
    author: row.author,
    published: row.published,
    ...(row.published_estimate === null ? {} : { published_estimate: JSON.parse(row.published_estimate) }),
    modified: row.modified,
    language: row.language,
  }
}
