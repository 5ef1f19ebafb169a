import type { Context } from 'hono'
import type { StoredSession } from '../../keep/access/sessions.ts'
import type { Ledger } from '../../keep/ledger.ts'
import type { Config } from '../config/settings.ts'
import { client, household, isLoopback, matcherOf, peer, reachedBy, type Reach } from './address.ts'
import { attempts } from './attempts.ts'
import { cookieOf, formToken, giveCookie, randomId, takeCookie } from './cookies.ts'
import { hasHash, hashOf, keptHash, outsideHash } from './password.ts'
import { allows, bearerOf, digestOf } from './tokens.ts'
import { NOBODY, type Viewer } from './viewer.ts'

/** What decides who gets in. */
export interface AccessOptions extends Omit<Reach, 'host'> {
  readonly ledger: Ledger | null
  /** Whether the server listens on an address of this machine alone. */
  readonly loopback: boolean
  /** Everybody may read. */
  readonly public?: boolean
  /** The password, where it is not kept in the ledger. */
  readonly password?: string
  readonly sessionDays?: number
  readonly proxyHeader?: string
  readonly proxyUsers?: readonly string[]
  /** Whom an identity provider may let in, as `mayEnter` takes them; without, nobody can sign in with one. */
  readonly oidcUsers?: readonly string[]
  /** The instant, in ISO form. */
  readonly now?: () => string
}

/** By what people can sign in, where they have to. */
export interface Ways {
  /** Nobody has to: only this machine can reach the server, and no way of signing in is set. */
  readonly open: boolean
  readonly password: boolean
  readonly oidc: boolean
  readonly proxy: boolean
}

/** Who gets in, and who asks. */
export interface Access {
  readonly public: boolean
  /** Whether only this machine can reach the server: it listens nowhere else, and nothing passes on what others ask. */
  readonly local: boolean
  /** Whether the password is set in the environment or the file, and cannot be changed in the browser. */
  readonly passwordFixed: boolean
  ways(): Promise<Ways>
  /** Whether the server answers under the name that a request has in its Host header. */
  knowsHost(c: Context): boolean
  /** Whether the browser speaks https, to us or to a trusted proxy. */
  secure(c: Context): boolean
  /** The address of whoever asks, for the log and for counting attempts. */
  client(c: Context): string
  viewer(c: Context): Promise<Viewer>
  /** Tries a password. `wait` is in seconds. */
  tryPassword(c: Context, password: string): Promise<'right' | 'wrong' | { readonly wait: number }>
  /** Signs a browser in: always with a new cookie, whatever it had before. */
  signIn(c: Context, via: string, who: string): Promise<void>
  signOut(c: Context): Promise<void>
}

/** Sessions are written to the ledger when they are used, at most this often, in ms: a write empties the caches. */
const TOUCHED = 12 * 3_600_000
const DAY = 86_400_000

/**
 * Who gets in. Without a ledger there is nothing to sign in to, and everything may be read.
 *
 * @example const access = accessOf({ ledger, loopback: true })
 */
export function accessOf(options: AccessOptions): Access {
  const { ledger, loopback, sessionDays = 30, url, hosts = [], oidcUsers, proxyHeader, proxyUsers = [] } = options
  const now = options.now ?? (() => Temporal.Now.instant().toString())
  const trusted = matcherOf(options.trustedProxies ?? [])
  const home = url === undefined ? null : new URL(url)
  const names = new Set([...hosts, ...(home ? [home.hostname] : [])].map((name) => name.toLowerCase()))
  const local = loopback && reachedBy(options) === null
  const counted = attempts()
  /** Forms of people who have no session carry this; a new one with every start. */
  const own = randomId()
  const open: Viewer = { may: 'all', via: 'open', who: '', token: formToken(own), session: null }
  const hash = passwordHash(ledger, options.password ?? null)

  async function ways(): Promise<Ways> {
    const set = { password: (await hash()) !== null, oidc: oidcUsers !== undefined, proxy: proxyHeader !== undefined }
    return { ...set, open: local && !set.password && !set.oidc && !set.proxy }
  }

  function secure(c: Context): boolean {
    const forwarded = trusted(peer(c)) ? c.req.header('x-forwarded-proto') : undefined
    if (forwarded !== undefined) return forwarded.split(',')[0]?.trim() === 'https'
    const { protocol, host } = new URL(c.req.url)
    return protocol === 'https:' || (home?.protocol === 'https:' && home.host === host)
  }

  /** Whether somebody who signed in once could still do so in the same way. */
  async function stillEnters({ via, who }: StoredSession): Promise<boolean> {
    return via === 'oidc' ? oidcUsers !== undefined && mayEnter(who, oidcUsers) : (await hash()) !== null
  }

  const sessions = sessionReader(ledger)
  async function inSession(c: Context): Promise<Viewer | null> {
    const id = cookieOf(c, 'session', secure(c))
    if (id === null || !ledger) return null
    const session = await sessions(digestOf(id), now())
    if (!session || !(await stillEnters(session))) return null
    if (Date.parse(now()) - Date.parse(session.seen) > TOUCHED) {
      await ledger.sessions.touch(session.id, now(), later(now(), sessionDays))
      giveCookie(c, 'session', secure(c), id, (sessionDays * DAY) / 1000)
    }
    return { may: 'all', via: 'session', who: session.who, token: formToken(id), session }
  }

  function byProxy(c: Context): Viewer | null {
    if (proxyHeader === undefined || !ledger || !trusted(peer(c))) return null
    const who = c.req.header(proxyHeader)?.trim() ?? ''
    if (who === '' || (proxyUsers.length > 0 && !proxyUsers.includes(who))) return null
    return { may: 'all', via: 'proxy', who: who.slice(0, 100), token: formToken(`${own} ${who}`), session: null }
  }

  return {
    public: options.public ?? false,
    local,
    passwordFixed: options.password !== undefined,
    ways,
    knowsHost(c) {
      if (!loopback && hosts.length === 0) return true
      const { hostname } = new URL(c.req.url)
      return isLoopback(hostname) || names.has(hostname.toLowerCase())
    },
    secure,
    client: (c) => client(c, trusted),
    async viewer(c) {
      const known = byProxy(c) ?? (c.req.header('cookie') === undefined ? null : await inSession(c))
      if (known) return known
      if ((await ways()).open) return open
      if (!ledger) return NOBODY
      const key = keyOf(c)
      if (key === null) return NOBODY
      const day = now().slice(0, 10)
      const scope = FEED.test(c.req.path) ? 'feeds' : 'read'
      return (await allows(ledger, key, scope, day)) ? { ...NOBODY, may: 'read', via: 'key' } : NOBODY
    },
    async tryPassword(c, password) {
      const whose = household(client(c, trusted))
      const wait = await counted.take(whose)
      if (wait > 0) return { wait }
      // Where there is no password, a wrong one takes as long all the same.
      const right = await hasHash(password, (await hash()) ?? (await nobodys()))
      if (!right || (await hash()) === null) return 'wrong'
      await counted.right(whose)
      return 'right'
    },
    async signIn(c, via, who) {
      if (!ledger) throw new Error('nobody can sign in where there is no ledger')
      const id = randomId()
      const at = now()
      const agent = (c.req.header('user-agent') ?? '').slice(0, 300)
      const old = cookieOf(c, 'session', secure(c))
      const before = old === null ? null : await ledger.sessions.find(digestOf(old), at)
      if (before) await ledger.sessions.remove(before.id)
      await ledger.sessions.add(
        { who: who.slice(0, 200), via, agent, created: at, seen: at, expires: later(at, sessionDays) },
        digestOf(id),
      )
      giveCookie(c, 'session', secure(c), id, (sessionDays * DAY) / 1000)
    },
    async signOut(c) {
      const id = cookieOf(c, 'session', secure(c))
      const session = id === null ? null : await ledger?.sessions.find(digestOf(id), now())
      if (session) await ledger?.sessions.remove(session.id)
      takeCookie(c, 'session', secure(c))
    },
  }
}

/** What settings say of access. */
export function accessOptions(config: Config): Omit<AccessOptions, 'ledger' | 'loopback'> {
  const [password, url, header] = [config['access.password'], config['server.url'], config['access.proxy_header']]
  return {
    public: config['access.public'],
    sessionDays: config['access.session_days'],
    hosts: config['server.allowed_hosts'],
    trustedProxies: config['server.trusted_proxies'],
    proxyUsers: config['access.proxy_users'],
    ...(password === undefined ? {} : { password }),
    ...(url === undefined ? {} : { url }),
    ...(header === undefined ? {} : { proxyHeader: header }),
  }
}

/** The calendars and feeds: a key that may read feeds opens them, also one that stands in the address. */
export const FEED = /^\/(?:changes|releases\/[^/]+(?:\/[^/]+)?)\.(?:ics|atom|rss|feed\.json)$/

/**
 * The key of a request: `Authorization: Bearer KEY`, the password of `Authorization: Basic` (whatever the name), or for feeds
 * `?key=KEY` in the address; or `null`.
 */
function keyOf(c: Context): string | null {
  const bearer = bearerOf(c)
  if (bearer !== null) return bearer
  const basic = /^Basic +([\w+/=]{1,400}) *$/i.exec(c.req.header('authorization') ?? '')?.[1]
  if (basic !== undefined)
    return Buffer.from(basic, 'base64')
      .toString()
      .replace(/^[^:]*:/, '')
  return FEED.test(c.req.path) ? (c.req.query('key') ?? null) : null
}

function later(at: string, days: number): string {
  return new Date(Date.parse(at) + days * DAY).toISOString()
}

/** Whether somebody is in a list of users; `*` is everybody. */
export function mayEnter(who: string, users: readonly string[]): boolean {
  return users.includes('*') || users.includes(who)
}

/** The hash of the password that holds, asked of the ledger only when something was written to it. */
function passwordHash(ledger: Ledger | null, fixed: string | null): () => Promise<string | null> {
  let outside: Promise<string | null> | undefined
  let at: string | null = null
  let kept: string | null = null
  return async () => {
    outside ??= ledger ? outsideHash(ledger, fixed) : fixed === null ? Promise.resolve(null) : hashOf(fixed)
    const set = await outside
    if (set !== null || !ledger) return set
    const revision = await ledger.revision()
    if (revision !== at) {
      kept = await keptHash(ledger)
      at = revision
    }
    return kept
  }
}

/** Reads sessions, remembering them until something is written to the ledger or they expire. */
function sessionReader(ledger: Ledger | null) {
  let at: string | null = null
  const known = new Map<string, Awaited<ReturnType<Ledger['sessions']['find']>>>()
  return async (digest: string, now: string) => {
    if (!ledger) return null
    const revision = await ledger.revision()
    if (revision !== at || known.size > 1000) {
      known.clear()
      at = revision
    }
    let session = known.get(digest)
    if (session === undefined) {
      session = await ledger.sessions.find(digest, now)
      known.set(digest, session)
    }
    return session && session.expires > now ? session : null
  }
}

let nobody: Promise<string> | undefined
/** The hash of a password that nobody knows. */
function nobodys(): Promise<string> {
  return (nobody ??= hashOf(randomId()))
}
