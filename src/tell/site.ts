import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import type { Ledger } from '../keep/ledger.ts'
import { answers, type Answers } from './answers.ts'
import { once } from './once.ts'
import type { ReleaseSource } from './source.ts'

/** What a server is made from. */
export interface SiteOptions {
  readonly source: ReleaseSource
  /** Where follows, keys and what was told are kept. Without it only what can be read from the source is served. */
  readonly ledger?: Ledger
  /** Where people reach the server, when it is not where requests arrive: `https://when.example`. */
  readonly base?: string
  /** The instant, in ISO form; by the clock unless told otherwise. */
  readonly now?: () => string
}

/** What every part of a server shares: the answers, each computed once, and a way to send things that rarely change. */
export interface Site {
  readonly source: ReleaseSource
  readonly known: Answers
  readonly ledger: Ledger | null
  now(): string
  /** The origin under which the reader of a request reaches the server. */
  base(c: Context): string
  /**
   * Sends a body with its ETag, or 304 when the reader has it already. It is made once for a version of the source, a day
   * and a key.
   */
  send(c: Context, type: string, key: string, make: () => Promise<string>, headers?: Sent): Promise<Response>
}

type Sent = Readonly<Record<string, string>>

/** Bodies of mostly less than 60 KB each. */
const BODIES_KEPT = 400

/** Puts together what the parts of a server share. */
export function siteOf({ source, ledger, base, now = () => Temporal.Now.instant().toString() }: SiteOptions): Site {
  const made = once<{ readonly body: string; readonly etag: string }>(BODIES_KEPT)
  return {
    source,
    known: answers(source),
    ledger: ledger ?? null,
    now,
    base: (c) => base ?? new URL(c.req.url).origin,
    async send(c, type, key, make, more = {}) {
      const { body, etag } = await made(`${await source.version()} ${source.today()} ${type} ${key}`, async () => {
        const text = await make()
        return { body: text, etag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"` }
      })
      const headers = { ...more, etag, 'cache-control': 'no-cache' }
      if (holds(c.req.header('if-none-match'), etag)) return c.body(null, 304, headers)
      return c.body(body, 200, { ...headers, 'content-type': `${type}; charset=utf-8` })
    },
  }
}

/** Whether a reader has a version already (RFC 9110, section 13.1.2: compared weakly). */
function holds(asked: string | undefined, etag: string): boolean {
  if (asked === undefined) return false
  return asked.trim() === '*' || asked.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
}
