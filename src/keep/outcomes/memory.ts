import { sql, type Kysely } from 'kysely'
import type { Call } from '../../call.ts'
import type { IsoDay } from '../../day.ts'
import { foldName } from '../../name.ts'
import type { Release } from '../../release.ts'
import { releaseId } from '../releases.ts'
import type { Tables } from '../schema.ts'

type Asked = Pick<Release, 'title' | 'season' | 'kind'>

/** A person's word that a release came out on a day. */
export interface SettledRelease extends Asked {
  readonly day: IsoDay
  /** The day on which the person said so. */
  readonly settled: IsoDay
}

/** A release of which an outcome may be known. */
export interface JudgedRelease extends Asked {
  /** Changes with every article and settlement of the title. */
  readonly stamp: string
}

/** What became of releases, and of what was said of them. */
export interface OutcomeMemory {
  /** A person's word that a release came out on a day; a newer word replaces an older one, `null` takes it back. */
  settle(release: Asked, day: IsoDay | null, settled: IsoDay): Promise<void>
  /** What people have settled, as it holds now. */
  settled(): Promise<readonly SettledRelease[]>
  /** Releases that two articles or more tell as out, and those that a person has settled. */
  judged(): Promise<readonly JudgedRelease[]>
  /** The stamps with which calls were kept, by release. */
  stamps(): Promise<ReadonlyMap<string, string>>
  /** Keeps the calls about a release in place of older ones. */
  keep(release: Asked, stamp: string, calls: readonly Call[]): Promise<void>
  /** All calls that are kept. */
  calls(): Promise<readonly Call[]>
}

/** A release as a key of `stamps`. */
export function stampKey({ title, season, kind }: Asked): string {
  return JSON.stringify([foldName(title), season, kind])
}

const named = ({ title, season, kind }: { title: string; season: number | null; kind: string }): Asked => ({
  title,
  season,
  kind: kind === 'film' ? 'film' : 'series',
})

/** The memory in the tables of a ledger. */
export function outcomesIn(db: Kysely<Tables>): OutcomeMemory {
  return {
    async settle(release, day, settled) {
      await db.transaction().execute(async (t) => {
        const id = await releaseId(t, release)
        await t.insertInto('settlements').values({ release: id, day, settled }).execute()
      })
    },
    async settled() {
      const rows = await db
        .selectFrom('settlements')
        .innerJoin('releases', 'releases.id', 'settlements.release')
        .select(['title', 'season', 'kind', 'day', 'settled'])
        .where('settlements.id', 'in', (q) =>
          q
            .selectFrom('settlements')
            .select((c) => c.fn.max('id').as('id'))
            .groupBy('release'),
        )
        .orderBy('settlements.id')
        .execute()
      return rows.flatMap((row) => (row.day === null ? [] : [{ ...named(row), day: row.day, settled: row.settled }]))
    },
    async judged() {
      const { rows } = await sql<{ title: string; season: number | null; kind: string; newest: number; word: number }>`
        select title, season, kind,
          (select max(article) from claims join releases as other on other.id = claims.release
            where other.title_key = releases.title_key) as newest,
          (select max(id) from settlements where release = releases.id) as word
        from releases where id in (select release from settlements)
          or id in (select release from claims where property = 'release' and certainty = 'happened'
            group by release having count(distinct article) > 1)
        order by id`.execute(db)
      return rows.map((row) => ({ ...named(row), stamp: `${row.newest ?? 0}.${row.word ?? 0}` }))
    },
    async stamps() {
      const rows = await db
        .selectFrom('calls')
        .innerJoin('releases', 'releases.id', 'calls.release')
        .select(['title', 'season', 'kind', 'stamp'])
        .execute()
      return new Map(rows.map((row) => [stampKey(named(row)), row.stamp]))
    },
    async keep(release, stamp, calls) {
      await db.transaction().execute(async (t) => {
        const id = await releaseId(t, release)
        await t.deleteFrom('calls').where('release', '=', id).execute()
        await t
          .insertInto('calls')
          .values({ release: id, stamp, calls: JSON.stringify(calls) })
          .execute()
      })
    },
    async calls() {
      const rows = await db.selectFrom('calls').select('calls').orderBy('release').execute()
      return rows.flatMap((row) => JSON.parse(row.calls) as Call[])
    },
  }
}
