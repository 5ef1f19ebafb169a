import type { Transaction } from 'kysely'
import type { Article } from '../article.ts'
import type { Claim } from '../claim.ts'
import type { IsoDay } from '../day.ts'
import { foldName } from '../name.ts'
import { COPY_SIMILARITY, similarity, sketchOf } from '../sketch.ts'
import { versionsOf } from './documents.ts'
import type { Added, Entry } from './ledger.ts'
import { addressOf, fingerprint } from './page.ts'
import { aliasId, releaseId } from './releases.ts'
import type { Tables } from './schema.ts'

/** Appends entries within a transaction: a page's first version, its next one, or nothing where it is known. */
export async function append(t: Transaction<Tables>, entries: readonly Entry[], seen: IsoDay): Promise<Added[]> {
  const added: Added[] = []
  for (const entry of entries) added.push(await addOne(t, entry, seen))
  return added
}

async function addOne(t: Transaction<Tables>, { article, document, source }: Entry, seen: IsoDay): Promise<Added> {
  const hash = fingerprint(article)
  const { page, document: id, versions } = await pageOf(t, article, document.id)
  // What a person added is never forgotten.
  if (source === undefined) await t.deleteFrom('arrivals').where('page', '=', page).execute()
  else if (versions.length === 0) await t.insertInto('arrivals').values({ page, source, day: seen }).execute()
  const same = versions.find((row) => row.hash === hash)
  if (same) return { document: id, outcome: 'known', version: same.version }

  const version = (versions[0]?.version ?? 0) + 1
  const { id: _, claims, ...reading } = document
  const { id: row } = await t
    .insertInto('articles')
    .values({
      page,
      document: id,
      version,
      hash,
      seen,
      since: version === 1 ? '' : (article.modified ?? seen),
      url: article.url ?? null,
      publisher: article.publisher ?? null,
      author: article.author ?? null,
      title: article.title ?? null,
      published: article.published ?? null,
      published_estimate: article.published_estimate ? JSON.stringify(article.published_estimate) : null,
      modified: article.modified ?? null,
      language: article.language ?? null,
      day: document.published ?? document.published_estimate?.from ?? null,
      reading: JSON.stringify(reading),
      text: article.text,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await addClaims(t, row, claims)
  return { document: id, outcome: version === 1 ? 'new' : 'changed', version }
}

interface Page {
  readonly page: string
  readonly document: string
  /** The newest first; none for a new page. */
  readonly versions: readonly { readonly version: number; readonly hash: string }[]
}

/**
 * The page that an article is a version of: that of its address; without one, the page of the same id whose text is
 * much the same (ids are often no more than file names). Otherwise a new page, under the id or the first of `id~2`,
 * `id~3` … that no other page has.
 */
async function pageOf(t: Transaction<Tables>, article: Article, id: string): Promise<Page> {
  const versionsWhere = (column: 'page' | 'document', value: string) =>
    t
      .selectFrom('articles')
      .select(['page', 'document', 'version', 'hash'])
      .where(column, '=', value)
      .orderBy('version', 'desc')
      .execute()
  const address = article.url ? addressOf(article.url) : null
  if (address !== null) {
    const versions = await versionsWhere('page', address)
    if (versions[0]) return { page: address, document: versions[0].document, versions }
  }
  for (let n = 1; ; n++) {
    const document = n === 1 ? id : `${id}~${n}`
    const versions = await versionsWhere('document', document)
    const [newest] = versions
    if (!newest) return { page: address ?? `id:${document}`, document, versions }
    const nameless = newest.page === `id:${document}`
    if (address === null && nameless && (await alike(t, document, article.text)))
      return { page: newest.page, document, versions }
  }
}

/** Whether the newest text of a document is much the same as another. */
async function alike(t: Transaction<Tables>, document: string, text: string): Promise<boolean> {
  const stored = await versionsOf(t, document).orderBy('version', 'desc').limit(1).executeTakeFirst()
  return (
    stored !== undefined &&
    (stored.text === text || similarity(sketchOf(stored.text), sketchOf(text)) >= COPY_SIMILARITY)
  )
}

/** Rows of one INSERT: SQLite allows 32,766 parameters in a statement (sqlite.org/limits.html), a claim has 15. */
const ROWS = 1000

async function addClaims(t: Transaction<Tables>, article: number, claims: readonly Claim[]): Promise<void> {
  const ids = new Map<string, { release: number; alias: number }>()
  const rows = []
  for (const [position, claim] of claims.entries()) {
    const { title, season, part, episode, kind } = claim.subject
    const key = JSON.stringify([title, season, kind])
    let subject = ids.get(key)
    if (!subject) {
      const release = await releaseId(t, { title, season, kind: kind ?? 'series' })
      subject = { release, alias: await aliasId(t, foldName(title), title) }
      ids.set(key, subject)
    }
    rows.push({
      article,
      position,
      ...subject,
      part: part ?? null,
      episode: episode ?? null,
      property: claim.property,
      value: JSON.stringify(claim.value),
      certainty: claim.certainty,
      source_kind: claim.source.kind,
      source_name: claim.source.name,
      source_via: claim.source.via,
      quote: claim.quote,
      start_unit: claim.start,
      end_unit: claim.end,
    })
  }
  for (let from = 0; from < rows.length; from += ROWS)
    await t
      .insertInto('claims')
      .values(rows.slice(from, from + ROWS))
      .execute()
}
