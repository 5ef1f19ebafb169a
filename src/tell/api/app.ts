import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { cors } from 'hono/cors'
import { HTTPException } from 'hono/http-exception'
import type { Ledger } from '../../keep/ledger.ts'
import { allows, bearerOf, type Scope } from '../access/tokens.ts'
import { BadRequest } from '../asked.ts'
import type { Site } from '../site.ts'
import { articleRoutes } from './articles.ts'
import { claimRoutes } from './claims.ts'
import { documentOf } from './document.ts'
import { followRoutes } from './follows.ts'
import { inboxRoutes } from './inbox.ts'
import { Problem, problem } from './problem.ts'
import { referencePage } from './reference.ts'
import { releaseRoutes } from './releases.ts'
import { searchRoutes } from './search.ts'
import { watchingRoutes } from './watching.ts'

/** What the routes of the API share. */
export interface Desk {
  readonly site: Site
  readonly ledger: Ledger
  /** @throws {Problem} 401 without a key, 403 where the key of the request may not do this. */
  demand(c: Context, scope: Scope): Promise<void>
}

/** The groups of routes, in the order of the reference. */
const ROUTES = [releaseRoutes, articleRoutes, inboxRoutes, claimRoutes, searchRoutes, followRoutes, watchingRoutes]

/** What the API is told beside its site. */
export interface ApiOptions {
  /** Pages of other origins may read without a key. */
  readonly open: boolean
  readonly report: (error: unknown) => void
}

/**
 * The JSON API as an application of its own, to be mounted at `/api`. Reading needs no key; a wrong one is refused.
 *
 * Pages of other origins may read with a key; without one only where the server is open to everybody: a page that somebody
 * happens to look at must not be able to read what listens on their own machine.
 */
export function api(site: Site, ledger: Ledger, { open, report }: ApiOptions): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return
      const errors = result.error.issues.map(({ path, message }) => ({ at: path.join('.'), problem: message }))
      return problem(c, 400, errors.map((one) => `${one.at}: ${one.problem}`).join('; '), errors)
    },
  })

  const shared = cors({
    origin: '*',
    allowMethods: ['GET', 'HEAD'],
    allowHeaders: ['authorization', 'if-none-match'],
    exposeHeaders: ['etag'],
    maxAge: 86_400,
  })
  app.use(async (c, next) => {
    // A preflight carries no key: it allows to ask, and the answer decides.
    if (c.req.method === 'OPTIONS' || open) return shared(c, next)
    const key = bearerOf(c)
    if (key === null) return next()
    await desk.demand(c, 'read').catch((error: unknown) => {
      // A key without the scope to read may still do what it is for; only an unknown one is turned away here.
      if (!(error instanceof Problem) || error.status !== 403) throw error
    })
    return shared(c, next)
  })

  const desk: Desk = {
    site,
    ledger,
    async demand(c, scope) {
      const key = bearerOf(c)
      const today = site.source.today()
      if (key === null) throw new Problem(401, 'This needs a key: send “Authorization: Bearer KEY”.')
      if (await allows(ledger, key, scope, today)) return
      for (const other of ['read', 'follow', 'articles', 'feeds'] as const)
        if (await allows(ledger, key, other, today)) throw new Problem(403, `This key has not the scope “${scope}”.`)
      throw new Problem(401, 'There is no such key, or it was removed.')
    },
  }
  for (const add of ROUTES) add(app, desk)

  const made = documentOf(app)
  app.get('/openapi.json', (c) => site.send(c, 'application/json', 'openapi', async () => made))
  app.get('/', (c) => site.send(c, 'text/html', 'reference', async () => referencePage(JSON.parse(made))))

  app.all('*', (c) => problem(c, 404, 'There is nothing at this address; /api/openapi.json lists what there is.'))
  app.onError((error, c) => {
    if (error instanceof Problem) return problem(c, error.status, error.message)
    if (error instanceof BadRequest) return problem(c, 400, error.message)
    // Bodies that are no JSON, and other messages that hono itself refuses.
    if (error instanceof HTTPException && error.status < 500) return problem(c, error.status, error.message)
    report(error)
    return problem(c, 500, 'Something went wrong here; the server’s log says what it was.')
  })
  return app
}
