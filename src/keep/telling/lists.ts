import type { Kysely } from 'kysely'
import type { Certainty, Claim, Property } from '../../claim.ts'
import { foldName } from '../../name.ts'
import { claimOf, storedArticle } from '../documents.ts'
import type { StoredArticle } from '../ledger.ts'
import type { Tables } from '../schema.ts'

/** An article in a list, without its text. */
export type ListedArticle = Omit<StoredArticle, 'text'> & { readonly claims: number }
/** A claim with the id of its article. */
export type FoundClaim = Claim & { readonly document: string }

/** Which claims: all conditions hold at once. */
export interface ClaimFilter {
  /** Every spelling of a title, aliases included. */
  readonly titles?: readonly string[]
  readonly season?: number
  readonly property?: Property
  readonly certainty?: Certainty
}

/** A stretch of a list: at most `limit` items, and the place after the last one, `null` at the end. */
export interface Stretch<Item, Place> {
  readonly items: readonly Item[]
  readonly next: Place | null
}

/** The newest version of every page, and its claims, a stretch at a time, the newest first. */
export interface Lists {
  articles(limit: number, before?: number): Promise<Stretch<ListedArticle, number>>
  /** A place is the row of the article and the position of the claim in it. */
  claims(
    filter: ClaimFilter,
    limit: number,
    before?: readonly [number, number],
  ): Promise<Stretch<FoundClaim, readonly [number, number]>>
}

/** The lists in the tables of a ledger. */
export function listsIn(db: Kysely<Tables>): Lists {
  return {
    async articles(limit, before = Number.MAX_SAFE_INTEGER) {
      const rows = await newest(db)
        .selectAll('a')
        .select((q) =>
          q
            .selectFrom('claims')
            .whereRef('claims.article', '=', 'a.id')
            .select((c) => c.fn.countAll<number>().as('n'))
            .as('claims'),
        )
        .where('a.id', '<', before)
        .orderBy('a.id', 'desc')
        .limit(limit + 1)
        .execute()
      const shown = rows.slice(0, limit)
      return {
        items: shown.map(({ claims, ...row }) => {
          const { text: _, ...article } = storedArticle(row)
          return { ...article, claims: Number(claims) }
        }),
        next: rows.length > limit ? shown.at(-1)!.id : null,
      }
    },

    async claims(filter, limit, [row, position] = [Number.MAX_SAFE_INTEGER, -1]) {
      const keys = filter.titles && [...new Set(filter.titles.map(foldName))]
      const rows = await newest(db)
        .innerJoin('claims', 'claims.article', 'a.id')
        .innerJoin('releases', 'releases.id', 'claims.release')
        .innerJoin('aliases', 'aliases.id', 'claims.alias')
        .selectAll('claims')
        .select(['releases.season', 'releases.kind', 'aliases.alias as title', 'a.document'])
        .where((q) => q.or([q('a.id', '<', row), q.and([q('a.id', '=', row), q('claims.position', '>', position)])]))
        .$if(keys !== undefined, (q) => q.where('aliases.alias_key', 'in', keys ?? []))
        .$if(filter.season !== undefined, (q) => q.where('releases.season', '=', filter.season ?? null))
        .$if(filter.property !== undefined, (q) => q.where('claims.property', '=', filter.property ?? ''))
        .$if(filter.certainty !== undefined, (q) => q.where('claims.certainty', '=', filter.certainty ?? ''))
        .orderBy('a.id', 'desc')
        .orderBy('claims.position')
        .limit(limit + 1)
        .execute()
      const shown = rows.slice(0, limit)
      const last = shown.at(-1)
      return {
        items: shown.map((one) => ({ ...claimOf(one), document: one.document })),
        next: rows.length > limit && last ? [last.article, last.position] : null,
      }
    },
  }
}

/** The newest version of every page. */
function newest(db: Kysely<Tables>) {
  return db
    .selectFrom('articles as a')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('articles as later')
            .select('later.id')
            .whereRef('later.page', '=', 'a.page')
            .whereRef('later.version', '>', 'a.version'),
        ),
      ),
    )
}
