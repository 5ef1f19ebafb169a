import type { Transaction } from 'kysely'
import type { Claim } from '../claim.ts'
import type { IsoDay } from '../day.ts'
import { foldName } from '../name.ts'
import type { Added, Entry } from './ledger.ts'
import { fingerprint, pageOf } from './page.ts'
import { aliasId, releaseId } from './releases.ts'
import type { Tables } from './schema.ts'

/** Appends entries within a transaction: a page's first version, its next one, or nothing where it is known. */
export async function append(t: Transaction<Tables>, entries: readonly Entry[], seen: IsoDay): Promise<Added[]> {
  const added: Added[] = []
  for (const entry of entries) added.push(await addOne(t, entry, seen))
  return added
}

async function addOne(t: Transaction<Tables>, { article, document }: Entry, seen: IsoDay): Promise<Added> {
  const page = pageOf(article)
  const hash = fingerprint(article)
  const earlier = await t
    .selectFrom('articles')
    .select(['document', 'version', 'hash'])
    .where('page', '=', page)
    .orderBy('version', 'desc')
    .execute()
  const same = earlier.find((row) => row.hash === hash)
  if (same) return { document: same.document, outcome: 'known', version: same.version }

  const version = (earlier[0]?.version ?? 0) + 1
  const id = earlier[0]?.document ?? (await freeDocumentId(t, document.id))
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

/** The id that the reader gave, or the first of `id~2`, `id~3` … where another page has it already. */
async function freeDocumentId(t: Transaction<Tables>, id: string): Promise<string> {
  for (let n = 1; ; n++) {
    const wanted = n === 1 ? id : `${id}~${n}`
    const taken = await t.selectFrom('articles').select('id').where('document', '=', wanted).limit(1).executeTakeFirst()
    if (!taken) return wanted
  }
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
