import { createHash, randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import type { Ledger } from '../../keep/ledger.ts'
import { plain } from '../pages/text.ts'

/**
 * What a key allows:
 * - `read`: everything that can be asked
 * - `feeds`: calendars and feeds alone, for keys that stand in an address
 * - `follow`: follow and unfollow, rules, notifications
 * - `articles`: hand in articles
 */
export const SCOPES = ['read', 'feeds', 'follow', 'articles'] as const
export type Scope = (typeof SCOPES)[number]

/** What keys of this program begin with, so that scanners of leaked secrets and people know one when they see it. */
const PREFIX = 'wab_'
const TOKEN = /^wab_[\w-]{43}$/

/** What is wrong with the name that somebody gives to a key, in words; or `null`. */
export function keyNameProblem(name: string): string | null {
  if (/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,59}$/u.test(name)) return null
  return `“${plain(name, 60)}” is no name for a key: up to 60 letters, digits, spaces, - . _`
}

/** A new key of 256 random bits; it is shown once. */
export function newToken(): string {
  return `${PREFIX}${randomBytes(32).toString('base64url')}`
}

/**
 * What the ledger keeps of a key. A plain SHA-256 is enough: a slow hash protects words that people choose, and there is
 * nothing to guess in 256 random bits.
 */
export function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}

/** The key that a request shows as `Authorization: Bearer KEY` (RFC 6750, section 2.1); or `null`. */
export function bearerOf(c: Context): string | null {
  return /^Bearer +(\S+) *$/i.exec(c.req.header('authorization') ?? '')?.[1] ?? null
}

/** Makes a key and keeps its digest under `name`; `null` where the name is taken. */
export async function issue(
  ledger: Ledger,
  name: string,
  scopes: readonly Scope[],
  created: string,
): Promise<string | null> {
  const token = newToken()
  return (await ledger.tokens.add({ name, scopes, created }, digestOf(token))) ? token : null
}

/** Whether a key is known and has a scope. A key that may read everything may read feeds. */
export async function allows(ledger: Ledger, token: string, scope: Scope, day: string): Promise<boolean> {
  if (!TOKEN.test(token)) return false
  const found = await ledger.tokens.find(digestOf(token), day)
  return found !== null && (found.scopes.includes(scope) || (scope === 'feeds' && found.scopes.includes('read')))
}
