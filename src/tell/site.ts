import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip, gzipSync } from 'node:zlib'
import type { Context } from 'hono'
import type { Ledger } from '../keep/ledger.ts'
import { withToken } from './access/forms.ts'
import { viewerOf } from './access/viewer.ts'
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
  /**
   * What `send` answered to the same request before, while nothing at all was written since; or `null`. Whoever asks has
   * made sure that the request may be answered.
   */
  again(c: Context): Promise<Response | null>
}

type Sent = Readonly<Record<string, string>>

/** Bodies of mostly less than 60 KB each. */
const BODIES_KEPT = 400

/** A body as it is sent, in bytes, so that nothing is encoded or compressed twice. */
interface Body {
  readonly plain: Uint8Array<ArrayBuffer>
  /** Compressed when somebody wants it so for the first time. */
  zipped(): Promise<Uint8Array<ArrayBuffer>>
  readonly etag: string
}

const zip = promisify(gzip)
/** A twentieth larger than at the usual level, in a fifth of the time, by the answers of the examples. */
const LEVEL = 4
/** Less than so many bytes are compressed at once: handing them to another thread takes longer. */
const SMALL = 100_000

function bodyOf(text: string): Body {
  const plain = new Uint8Array(Buffer.from(text))
  const etag = createHash('sha256').update(plain).digest('base64url').slice(0, 22)
  let zipped: Promise<Uint8Array<ArrayBuffer>> | undefined
  return {
    plain,
    etag,
    zipped: () =>
      (zipped ??= (
        plain.length < SMALL ? Promise.resolve(gzipSync(plain, { level: LEVEL })) : zip(plain, { level: LEVEL })
      ).then((bytes) => new Uint8Array(bytes))),
  }
}

/** Puts together what the parts of a server share. */
export function siteOf({ source, ledger, base, now = () => Temporal.Now.instant().toString() }: SiteOptions): Site {
  const made = once<Body>(BODIES_KEPT)
  const stamp = async () => `${(await ledger?.revision()) ?? ''} ${await source.version()} ${source.today()}`
  /** Answers by request, as of one stamp. */
  let sent = new Map<string, Answered>()
  let sentAt = ''
  return {
    source,
    known: answers(source),
    ledger: ledger ?? null,
    now,
    base: (c) => base ?? new URL(c.req.url).origin,
    async send(c, type, key, make, more = {}) {
      const viewer = viewerOf(c)
      const { plain, zipped, etag } = await made(
        `${await source.version()} ${source.today()} ${viewer.may} ${viewer.token} ${type} ${key}`,
        async () => bodyOf(type === 'text/html' ? withToken(await make(), viewer.token) : await make()),
      )
      const small = zippedWanted(c)
      // The two forms are two representations, each with its own tag (RFC 9110, section 8.8.3).
      const own = small ? `"${etag}-gzip"` : `"${etag}"`
      const headers = {
        ...SECURITY,
        ...more,
        etag: own,
        'cache-control': viewer.may === 'public' ? 'no-cache' : 'private, no-cache',
        vary: 'accept-encoding',
      }
      const typed = { ...headers, 'content-type': `${type}; charset=utf-8` }
      const answer = {
        body: small ? await zipped() : plain,
        etag: own,
        headers: small ? { ...typed, 'content-encoding': 'gzip' } : typed,
        unchanged: headers,
      }
      const written = await stamp()
      if (written !== sentAt || sent.size >= BODIES_KEPT) {
        sent = new Map()
        sentAt = written
      }
      sent.set(requestOf(c, small), answer)
      c.set(SECURED, true)
      return respond(c, answer)
    },
    async again(c) {
      if (sent.size === 0 || (await stamp()) !== sentAt) return null
      const answer = sent.get(requestOf(c, zippedWanted(c)))
      if (!answer) return null
      c.set(SECURED, true)
      return respond(c, answer)
    },
  }
}

/** An answer as it goes out, with and without its body. */
interface Answered {
  readonly body: Uint8Array<ArrayBuffer>
  readonly etag: string
  readonly headers: Sent
  readonly unchanged: Sent
}

function respond(c: Context, { body, etag, headers, unchanged }: Answered): Response {
  return holds(c.req.header('if-none-match'), etag) ? c.body(null, 304, unchanged) : c.body(body, 200, headers)
}

function zippedWanted(c: Context): boolean {
  return /\bgzip\b/.test(c.req.header('accept-encoding') ?? '')
}

function requestOf(c: Context, small: boolean): string {
  const { may, token } = viewerOf(c)
  return `${small} ${may} ${token} ${c.req.url}`
}

/** Under this name a context remembers that its answer carries the headers below already. */
export const SECURED = 'secured'
/** A context that may remember it. */
export interface SecuredEnv {
  Variables: { [SECURED]?: true }
}

/** No script but our own, nothing from anywhere else, no frame around it. */
export const SECURITY = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; connect-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  // Nobody else learns where a link was followed; forms sent here say where they come from.
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const

/** Whether a reader has a version already (RFC 9110, section 13.1.2: compared weakly). */
function holds(asked: string | undefined, etag: string): boolean {
  if (asked === undefined) return false
  return asked.trim() === '*' || asked.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
}
