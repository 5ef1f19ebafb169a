import { Later, type Api, type Database } from '../collect/databases/index.ts'
import type { Fetcher } from '../collect/fetcher/index.ts'
import { problem } from '../collect/problem.ts'
import type { Sources, WatchedSource } from '../keep/watching/sources.ts'

/** Largest answer of a database, in bytes: Sonarr's list of a thousand series has some 10 MB. */
const MAX_ANSWER = 50_000_000

/** What asking a database needs. */
export interface ApiContext {
  readonly fetcher: Fetcher
  readonly sources: Sources
  /** Where a key is looked for that the ledger does not have. */
  readonly env: Readonly<Record<string, string | undefined>>
}

/**
 * A database that is a source, ready to be asked. Its key goes to no other host and into no message.
 *
 * @throws InputError where it wants a key and has none
 */
export async function apiOf(
  database: Database,
  source: WatchedSource,
  { fetcher, sources, env }: ApiContext,
): Promise<Api> {
  const base = source.address.replace(/\/+$/, '')
  const key = (await sources.secret(source.id)) ?? (database.key === null ? null : (env[database.key] ?? null))
  if (database.key !== null && !key)
    throw problem(source.address, `wants a key: set ${database.key}, or add it again with --key`)
  const { headers, query } = key ? database.credentials(key) : {}
  const hidden = (text: string): string =>
    key ? text.replaceAll(key, '…').replaceAll(encodeURIComponent(key), '…') : text
  return {
    base,
    async get(path) {
      const address = `${base}${path}${query ? `${path.includes('?') ? '&' : '?'}${query}` : ''}`
      const answer = await fetcher.get(address, {
        accept: 'application/json',
        limit: MAX_ANSWER,
        allowPrivate: source.private,
        // An interface for programs.
        robots: false,
        ...(headers ? { headers } : {}),
      })
      if (answer.status === 'later') throw new Later(answer.until)
      if (answer.status === 'refused') {
        if (answer.until !== null) throw new Later(answer.until)
        const { message } = answer.error
        if (/\(HTTP 404\)/.test(message)) return null
        if (/\(HTTP 401\)/.test(message)) throw problem(source.address, 'does not take the key: check it (HTTP 401)')
        // The message names the address, and an address may carry the key.
        throw problem(source.address, hidden(message.slice(message.indexOf(': ') + 2)))
      }
      if (answer.status !== 'read') return null
      try {
        return JSON.parse(Buffer.from(answer.bytes).toString('utf8')) as unknown
      } catch (error) {
        throw problem(source.address, `did not answer with JSON at ${path.split('?')[0]}: check the address`, error)
      }
    },
  }
}
