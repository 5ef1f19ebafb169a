import type { Context, Hono } from 'hono'
import type { Configuration } from 'openid-client'
import type { Config } from '../config/settings.ts'
import type { Log } from '../log.ts'
import { problemPage } from '../pages/layout.ts'
import type { Site } from '../site.ts'
import { mayEnter, type Access } from './access.ts'
import { cookieOf, giveCookie, randomId, takeCookie } from './cookies.ts'
import { nextPath } from './next.ts'

/** An OpenID Connect provider, and who may sign in with it. */
export interface OidcOptions {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret?: string
  /** Subjects, user names without an @, verified e-mail addresses; `*` for everybody. */
  readonly users: readonly string[]
}

/** What settings say of the provider; `null` where there is none. */
export function oidcOptions(config: Config): OidcOptions | null {
  const {
    'access.oidc.issuer': issuer,
    'access.oidc.client_id': clientId,
    'access.oidc.client_secret': secret,
  } = config
  if (issuer === undefined || clientId === undefined) return null
  return {
    issuer,
    clientId,
    users: config['access.oidc.users'],
    ...(secret === undefined ? {} : { clientSecret: secret }),
  }
}

/** Somebody who was sent to the provider and has not come back yet. */
interface Pending {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  readonly next: string
  readonly until: number
}

/** How long somebody may take at the provider, in ms; and how many may be there at a time. */
const PATIENCE = 600_000
const MOST = 1000

/**
 * Adds signing in with OpenID Connect: the authorization code flow with PKCE (RFC 7636), state and nonce, each tied to the browser
 * by a cookie. What speaks the protocol is loaded when somebody signs in.
 */
export function oidcRoutes(app: Hono, site: Site, access: Access, options: OidcOptions, log: Log): void {
  const pending = new Map<string, Pending>()
  let found: Promise<Configuration> | undefined

  const provider = async () => {
    const oidc = await import('openid-client')
    // A provider that could not be reached is asked again the next time.
    found ??= discover(oidc, options).catch((error: unknown) => {
      found = undefined
      throw error
    })
    return { oidc, configuration: await found }
  }
  const redirect = (c: Context) => `${site.base(c)}/sign-in/oidc`

  app.get('/sign-in/oidc/start', async (c) => {
    c.header('cache-control', 'no-store')
    try {
      const { oidc, configuration } = await provider()
      const [id, verifier] = [randomId(), oidc.randomPKCECodeVerifier()]
      const [state, nonce] = [oidc.randomState(), oidc.randomNonce()]
      for (const [old, { until }] of pending) if (until < Date.now() || pending.size >= MOST) pending.delete(old)
      pending.set(id, { state, nonce, verifier, next: nextPath(c.req.query('next')), until: Date.now() + PATIENCE })
      giveCookie(c, 'form', access.secure(c), id, PATIENCE / 1000)
      const address = oidc.buildAuthorizationUrl(configuration, {
        redirect_uri: redirect(c),
        scope: 'openid profile email',
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state,
        nonce,
      })
      return c.redirect(address.href, 303)
    } catch (error) {
      log.report(error, { during: 'asking the identity provider' })
      return c.html(problemPage('The identity provider does not answer.', 'Try again later; the log says why.'), 502)
    }
  })

  app.get('/sign-in/oidc', async (c) => {
    c.header('cache-control', 'no-store')
    const from = access.client(c)
    const id = cookieOf(c, 'form', access.secure(c))
    const waiting = id === null ? undefined : pending.get(id)
    if (id === null || !waiting || waiting.until < Date.now())
      return refused(c, 'You were not on your way to sign in here, or it took too long. Start again.')
    pending.delete(id)
    takeCookie(c, 'form', access.secure(c))
    let who: Claims
    try {
      const { oidc, configuration } = await provider()
      who = await claimsOf(oidc, configuration, new URL(`${redirect(c)}${new URL(c.req.url).search}`), waiting)
    } catch (error) {
      log.warn('the identity provider did not let somebody in', { from, why: words(error) })
      return refused(c, 'The identity provider did not let you in.')
    }
    const name = nameIn(who, options.users)
    if (name === null) {
      log.warn('somebody whom the identity provider knows may not sign in', { from, sub: who.sub })
      return refused(c, 'You may not sign in here: ask whoever runs this server to name you in access.oidc.users.')
    }
    await access.signIn(c, 'oidc', name)
    log.info('signed in', { via: 'oidc', who: name, from })
    return c.redirect(waiting.next, 303)
  })
}

function refused(c: Context, why: string): Response | Promise<Response> {
  return c.html(problemPage('You are not signed in.', why), 401)
}

type Client = typeof import('openid-client')

function discover(oidc: Client, { issuer, clientId, clientSecret }: OidcOptions): Promise<Configuration> {
  // Settings take plain HTTP only on this machine.
  const insecure = issuer.startsWith('http:') ? { execute: [oidc.allowInsecureRequests] } : {}
  const authentication = clientSecret === undefined ? oidc.None() : undefined
  return oidc.discovery(new URL(issuer), clientId, clientSecret, authentication, { timeout: 10, ...insecure })
}

interface Claims {
  readonly sub: string
  readonly name?: unknown
  readonly preferred_username?: unknown
  readonly email?: unknown
  readonly email_verified?: unknown
}

async function claimsOf(oidc: Client, configuration: Configuration, here: URL, waiting: Pending): Promise<Claims> {
  const tokens = await oidc.authorizationCodeGrant(configuration, here, {
    pkceCodeVerifier: waiting.verifier,
    expectedState: waiting.state,
    expectedNonce: waiting.nonce,
    idTokenExpected: true,
  })
  const claims = tokens.claims()
  if (!claims) throw new Error('the provider sent no ID token')
  if (configuration.serverMetadata().userinfo_endpoint === undefined) return claims
  return { ...claims, ...(await oidc.fetchUserInfo(configuration, tokens.access_token, claims.sub)) }
}

/**
 * Under which name somebody is in a list of users; `null` where they are not. An address counts only where the provider has verified
 * it: a user name with an @ could be chosen to read like the address of somebody else, and is none.
 */
function nameIn(
  { sub, preferred_username: username, email, email_verified: verified }: Claims,
  users: readonly string[],
) {
  const own = typeof username === 'string' && !username.includes('@') ? username : undefined
  const names = [own, verified === true ? email : undefined, sub].filter((one) => typeof one === 'string')
  return names.find((one) => mayEnter(one, users)) ?? null
}

function words(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message
}
