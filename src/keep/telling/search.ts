import { sql, type Kysely } from 'kysely'
import { foldName } from '../../name.ts'
import { claimOf, type ClaimRow } from '../documents.ts'
import type { Tables } from '../schema.ts'
import type { FoundClaim } from './lists.ts'

/** Somebody named in claims: as cast, crew, author, or as who is said to know. */
export interface FoundPerson {
  /** The commonest spelling. */
  readonly name: string
  readonly claims: number
  /** Titles that the claims are about. */
  readonly releases: readonly string[]
}

/** What words were found in. */
export interface Found {
  /** Spellings of titles, the best first. */
  readonly titles: readonly string[]
  readonly people: readonly FoundPerson[]
  readonly claims: readonly FoundClaim[]
}

/** Full-text search over titles, people and the quotes of claims. */
export interface Search {
  /** All words must occur; the last letters of each may be missing. At most `limit` of each kind, those that fit best first. */
  search(words: string, limit: number): Promise<Found>
}

/** How many words of a question count, and how many claims are looked through for names. */
const WORDS = 12
const LOOKED_AT = 400

/** Search by SQLite's FTS5 (sqlite.org/fts5.html), over the tables that `migrations.ts` fills by triggers. */
export function searchIn(db: Kysely<Tables>): Search {
  return {
    async search(text, limit) {
      const words = wordsOf(text)
      if (words.length === 0) return { titles: [], people: [], claims: [] }
      const match = words.map((word) => `"${word}"*`).join(' ')
      const titles = await sql<{ alias: string }>`
        select aliases.alias from title_words join aliases on aliases.id = title_words.rowid
        where title_words match ${match} order by title_words.rank limit ${limit}`.execute(db)
      const named = await rowsOf(db, `who : (${match})`, LOOKED_AT)
      const quoted = await rowsOf(db, `quote : (${match})`, limit)
      return { titles: titles.rows.map(({ alias }) => alias), people: peopleIn(named, words, limit), claims: quoted }
    },
  }
}

/** The words of a question, as FTS5 cuts them: runs of letters and digits. */
function wordsOf(text: string): string[] {
  return (
    text
      .slice(0, 400)
      .normalize('NFC')
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  ).slice(0, WORDS)
}

async function rowsOf(db: Kysely<Tables>, match: string, limit: number): Promise<FoundClaim[]> {
  const { rows } = await sql<ClaimRow & { document: string }>`
    select claims.*, releases.season, releases.kind, aliases.alias as title, articles.document
    from claim_words
    join claims on claims.article = claim_words.article and claims.position = claim_words.position
    join releases on releases.id = claims.release
    join aliases on aliases.id = claims.alias
    join articles on articles.id = claims.article
    where claim_words match ${match} order by claim_words.rank limit ${limit}`.execute(db)
  return rows.map((row) => ({ ...claimOf(row), document: row.document }))
}

/** The names that a claim holds. */
function namesIn({ property, value, source }: FoundClaim): (string | null)[] {
  const own =
    property === 'cast'
      ? [value.actor, value.character]
      : property === 'crew'
        ? [value.person]
        : property === 'based_on'
          ? [value.author]
          : []
  return [...own, source.kind === 'talent' ? source.name : null]
}

function peopleIn(claims: readonly FoundClaim[], words: readonly string[], limit: number): FoundPerson[] {
  const wanted = words.map(foldName)
  const people = new Map<string, { spellings: Map<string, number>; claims: number; releases: Set<string> }>()
  for (const claim of claims)
    for (const name of namesIn(claim)) {
      if (name === null) continue
      const parts = wordsOf(name).map(foldName)
      if (!wanted.every((word) => parts.some((part) => part.startsWith(word)))) continue
      const key = foldName(name)
      const known = people.get(key) ?? { spellings: new Map(), claims: 0, releases: new Set() }
      people.set(key, known)
      known.claims++
      known.releases.add(claim.subject.title)
      known.spellings.set(name, (known.spellings.get(name) ?? 0) + 1)
    }
  return [...people.values()]
    .toSorted((a, b) => b.claims - a.claims)
    .slice(0, limit)
    .map(({ spellings, claims: n, releases }) => ({
      name: [...spellings].toSorted((a, b) => b[1] - a[1])[0]![0],
      claims: n,
      releases: [...releases],
    }))
}
