import type { Article } from '../article.ts'
import type { Claim, ClaimDocument } from '../claim.ts'
import type { Entry, Ledger } from './ledger.ts'
import { openSqlite } from './sqlite.ts'

/** Every engine that a ledger can stand on passes these tests. */
export const ENGINES: readonly (readonly [string, () => Promise<Ledger>])[] = [['SQLite', () => openSqlite(':memory:')]]

export const TEXT = 'Season 2 of Night Ferry comes in 2025. Jo Kern plays Ada, and 8 episodes are planned.'

export function claim(over: Partial<Claim> = {}): Claim {
  return {
    subject: { title: 'Night Ferry', season: 2 },
    property: 'release',
    value: { from: '2025-01-01', to: '2025-12-31', words: '2025' },
    certainty: 'expected',
    source: { kind: 'outlet', name: null, via: null },
    quote: 'comes in 2025',
    start: 25,
    end: 38,
    ...over,
  } as Claim
}

export function entry(article: Partial<Article> = {}, claims: readonly Claim[] = [claim()]): Entry {
  const full: Article = { text: TEXT, id: 'a', published: '2024-05-01', publisher: 'harbour.test', ...article }
  const document: ClaimDocument = {
    id: full.id ?? 'none',
    url: full.url ?? null,
    publisher: full.publisher ?? null,
    published: full.published ?? null,
    language: 'en',
    claims,
  }
  return { article: full, document }
}
