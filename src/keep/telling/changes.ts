import type { Kysely, Selectable, Transaction } from 'kysely'
import type { IsoDay } from '../../day.ts'
import { foldName } from '../../name.ts'
import type { Release } from '../../release.ts'
import { releaseId, releaseIds } from '../releases.ts'
import type { Tables } from '../schema.ts'
import type { Stretch } from './lists.ts'
import { putIn, type Delivery } from './outbox.ts'

type Followed = Pick<Release, 'title' | 'season' | 'kind'>

/** Something that happened to an answer; what its kinds and details mean is known where answers are compared. */
export interface NewChange {
  readonly kind: string
  /** The day of the answer. */
  readonly day: IsoDay
  readonly headline: string
  /** Anything that JSON can say. */
  readonly detail: unknown
  /** Who is to be told of it. */
  readonly deliveries?: readonly Delivery[]
}

/** A change as it was recorded. */
export interface StoredChange extends Omit<NewChange, 'deliveries'> {
  readonly id: number
  readonly at: string
  readonly release: Followed
}

/** Where an answer stood, with the number that its next record has to name. */
export interface StoredStanding {
  readonly revision: number
  readonly standing: unknown
}

/** Which changes: of one release in any of these spellings, or of all. */
export interface ChangeFilter {
  readonly titles?: readonly string[]
  readonly season?: number | null
}

/** What moved the answers to what is followed. */
export interface Changes {
  /** Where a release stood when it was last looked at; `null` before the first look. */
  standing(release: Followed): Promise<StoredStanding | null>

  /**
   * Records a look at an answer in one transaction: where it stands now, what changed since the standing of `revision`
   * (0 before the first look), and the messages that tell of it. `null` where somebody else recorded a look in between: nothing is written.
   */
  record(
    release: Followed,
    look: { readonly revision: number; readonly standing: unknown; readonly changes: readonly NewChange[] },
    at: string,
  ): Promise<readonly StoredChange[] | null>

  /** Changes, the newest first; a place is the id of a change. */
  list(limit: number, filter?: ChangeFilter, before?: number): Promise<Stretch<StoredChange, number>>

  /** Differs whenever a change was recorded. */
  last(): Promise<number>
}

/** The changes in the tables of a ledger. */
export function changesIn(db: Kysely<Tables>): Changes {
  return {
    async standing(release) {
      const row = await db
        .selectFrom('standings')
        .selectAll()
        .where('release', 'in', releaseIds(db, release))
        .executeTakeFirst()
      return row ? { revision: row.revision, standing: JSON.parse(row.standing) as unknown } : null
    },

    record: (release, look, at) => db.transaction().execute((t) => record(t, release, look, at)),

    async list(limit, filter = {}, before = Number.MAX_SAFE_INTEGER) {
      const keys = filter.titles && [...new Set(filter.titles.map(foldName))]
      const { season } = filter
      const rows = await db
        .selectFrom('changes')
        .innerJoin('releases', 'releases.id', 'changes.release')
        .selectAll('changes')
        .select(['releases.title', 'releases.season', 'releases.kind as medium'])
        .where('changes.id', '<', before)
        .$if(keys !== undefined, (q) => q.where('releases.title_key', 'in', keys ?? []))
        .$if(season !== undefined, (q) => q.where('releases.season', season === null ? 'is' : '=', season ?? null))
        .orderBy('changes.id', 'desc')
        .limit(limit + 1)
        .execute()
      const items = rows
        .slice(0, limit)
        .map(({ title, season: n, medium, ...row }) =>
          stored(row, { title, season: n, kind: medium === 'film' ? 'film' : 'series' }),
        )
      return { items, next: rows.length > limit ? items.at(-1)!.id : null }
    },

    async last() {
      const row = await db.selectFrom('changes').select(db.fn.max('id').as('id')).executeTakeFirst()
      return Number(row?.id ?? 0)
    },
  }
}

async function record(
  t: Transaction<Tables>,
  release: Followed,
  look: { readonly revision: number; readonly standing: unknown; readonly changes: readonly NewChange[] },
  at: string,
): Promise<readonly StoredChange[] | null> {
  const id = await releaseId(t, release)
  const row = await t.selectFrom('standings').select('revision').where('release', '=', id).executeTakeFirst()
  if ((row?.revision ?? 0) !== look.revision) return null
  const next = { release: id, revision: look.revision + 1, standing: JSON.stringify(look.standing) }
  await t
    .insertInto('standings')
    .values(next)
    .onConflict((c) => c.column('release').doUpdateSet(next))
    .execute()
  const made: StoredChange[] = []
  for (const { kind, day, headline, detail, deliveries = [] } of look.changes) {
    const values = { release: id, kind, day, at, headline, detail: JSON.stringify(detail) }
    const inserted = await t.insertInto('changes').values(values).returningAll().executeTakeFirstOrThrow()
    made.push(stored(inserted, release))
    for (const delivery of deliveries) await putIn(t, `change-${inserted.id}-${delivery.channel}`, delivery)
  }
  return made
}

function stored(
  { id, kind, day, at, headline, detail }: Selectable<Tables['changes']>,
  { title, season, kind: medium }: Followed,
): StoredChange {
  return {
    id,
    kind,
    day,
    at,
    headline,
    detail: JSON.parse(detail) as unknown,
    release: { title, season, kind: medium },
  }
}
