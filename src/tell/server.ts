import { createHash } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { Hono, type Context, type MiddlewareHandler } from 'hono'
import { InputError } from '../errors.ts'
import { dayOf, type IsoDay } from '../day.ts'
import { answers } from './answers.ts'
import { once } from './once.ts'
import { articlePage, partAt } from './pages/article.ts'
import { homePage, type ShortAnswer } from './pages/home.ts'
import { problemPage } from './pages/layout.ts'
import { releasePage } from './pages/release.ts'
import { mentioned } from './pages/reports.ts'
import { ICON, STYLE, STYLE_PATH } from './pages/style.ts'
import type { Release } from '../release.ts'
import { releaseAt, releasePath, slug } from './slug.ts'
import type { ReadArticle, ReleaseSource } from './source.ts'

/** What `serve` is told. */
export interface ServeOptions {
  readonly source: ReleaseSource
  /** The address to listen on; loopback unless told otherwise. */
  readonly host?: string
  /** 0 takes any free port. */
  readonly port?: number
  /** Gets what went wrong inside; standard error unless told otherwise. */
  readonly report?: (error: unknown) => void
}

/** A running server. */
export interface Served {
  /** `http://127.0.0.1:4573/` */
  readonly url: string
  /** Answers what is under way, then stops. */
  close(): Promise<void>
}

/** The port when none is given; nobody of note has registered it with IANA. */
export const DEFAULT_PORT = 4573

/**
 * Serves the pages of a source. Without a host only this machine can ask.
 *
 * @example const { url, close } = await serve({ source: memorySource(articles), port: 0 })
 * @throws {InputError} when the address is taken or not to be had
 */
export async function serve({
  source,
  host = '127.0.0.1',
  port = DEFAULT_PORT,
  report,
}: ServeOptions): Promise<Served> {
  const server = createAdaptorServer({
    fetch: pages(source, { loopback: isLoopback(host), ...(report ? { report } : {}) }).fetch,
  })
  await new Promise<void>((done, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why =
        error.code === 'EADDRINUSE'
          ? 'something else listens there; choose another port with --port'
          : error.code === 'EACCES'
            ? 'not allowed to listen there; choose a port above 1023'
            : error.message
      failed(new InputError(`${host}:${port}`, why, { cause: error }))
    })
    server.listen(port, host, done)
  })
  const { address, port: taken, family } = server.address() as AddressInfo
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${taken}/`,
    close: () =>
      new Promise((done, failed) => {
        server.close((error) => (error ? failed(error) : done()))
        if ('closeIdleConnections' in server) server.closeIdleConnections()
      }),
  }
}

/** Whether an address or the name in a Host header is this machine's own. */
function isLoopback(host: string): boolean {
  return /^(?:localhost|[\w-]+\.localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i.test(host)
}

/** No script at all, nothing from anywhere else, no frame around it. */
const SECURITY = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const

/** Pages of at most 60 KB each. */
const PAGES_KEPT = 200

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** A question that cannot be answered as it was asked; its message is for the reader. */
class BadRequest extends Error {
  override readonly name = 'BadRequest'
}

/**
 * The pages as a Hono application, for whoever mounts them in a server of his own.
 *
 * @param options.loopback answer only requests whose Host is this machine, so that a page elsewhere cannot read the
 * ledger by pointing its own name here (DNS rebinding)
 */
export function pages(
  source: ReleaseSource,
  {
    loopback = false,
    report = (error) => console.error(error),
  }: { readonly loopback?: boolean; readonly report?: (error: unknown) => void } = {},
): Hono {
  const app = new Hono()
  const known = answers(source)
  const made = once<{ readonly body: string; readonly etag: string }>(PAGES_KEPT)

  app.use(async (c, next) => {
    await next()
    for (const [name, value] of Object.entries(SECURITY)) c.res.headers.set(name, value)
  })
  if (loopback) app.use(ownHost)
  app.use(async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
    c.header('allow', 'GET, HEAD')
    return c.html(problemPage('This page can only be read.', 'Ask for it with GET.'), 405)
  })

  app.get('/healthz', async (c) => {
    await source.version()
    c.header('cache-control', 'no-store')
    return c.text('ok\n')
  })
  app.get(STYLE_PATH, (c) => {
    c.header('cache-control', 'public, max-age=31536000, immutable')
    return c.body(STYLE, 200, { 'content-type': 'text/css; charset=utf-8' })
  })
  app.get('/icon.svg', (c) => {
    c.header('cache-control', 'public, max-age=86400')
    return c.body(ICON, 200, { 'content-type': 'image/svg+xml' })
  })

  app.get('/', async (c) => {
    const today = source.today()
    const asOf = askedDay(c, today)
    const page = Number(c.req.query('page') ?? '1')
    if (!Number.isInteger(page) || page < 1) throw new BadRequest('A page is a number from 1 on.')
    return send(c, 'text/html', `home ${asOf} ${page}`, async () => {
      const all: ShortAnswer[] = []
      for (const one of await known.releases()) all.push(await known.short(one, asOf))
      return homePage(all, { today, asOf, page })
    })
  })

  app.get('/releases', (c) => c.redirect('/', 301))
  app.get('/releases/:slug', (c) => release(c, c.req.param('slug'), null))
  app.get('/releases/:slug/:season', (c) => release(c, c.req.param('slug'), c.req.param('season')))

  app.get('/articles/:id', async (c) => {
    const found = await source.article(c.req.param('id'))
    if (!found) return c.notFound()
    const at = Number(c.req.query('at') ?? '0')
    if (!Number.isInteger(at) || at < 0) throw new BadRequest('A place in a text is a number from 0 on.')
    return send(c, 'text/html', `article ${found.article.id} ${partAt(found, at)}`, async () => articlePage(found, at))
  })

  app.notFound((c) =>
    c.html(
      problemPage(
        'There is no such page.',
        'The address may be misspelled, or no article that was read speaks of this release.',
      ),
      404,
    ),
  )
  app.onError((error, c) => {
    if (error instanceof BadRequest) return c.html(problemPage('That cannot be asked.', error.message), 400)
    report(error)
    return c.html(
      problemPage('Something went wrong here.', 'It was not your doing. The server’s log says what it was.'),
      500,
    )
  })
  return app

  /** The page of a release, or with `.json` its answer as data. */
  async function release(c: Context, name: string, seasonText: string | null): Promise<Response> {
    const last = seasonText ?? name
    const json = last.endsWith('.json')
    const bare = json ? last.slice(0, -'.json'.length) : last
    const slugged = seasonText === null ? bare : name
    if (seasonText !== null && !/^\d{1,4}$/.test(bare)) return c.notFound()
    const season = seasonText === null ? null : Number(bare)
    const today = source.today()
    const asOf = askedDay(c, today)

    const releases = await known.releases()
    // Of a series without a season: the last season that anybody speaks of.
    const found = releaseAt(releases, slugged, season) ?? (season === null ? lastSeason(releases, slugged) : null)
    if (!found) return c.notFound()
    const elsewhere = found.season !== season
    if (elsewhere || slugged !== slug(found.title) || (season !== null && bare !== String(season))) {
      const { search } = new URL(c.req.url)
      return c.redirect(`${releasePath(found)}${json ? '.json' : ''}${search}`, elsewhere ? 302 : 301)
    }
    return send(
      c,
      json ? 'application/json' : 'text/html',
      `${json} ${found.kind} ${releasePath(found)} ${asOf}`,
      async () => {
        const answer = await known.answer(found, asOf)
        if (json) return `${JSON.stringify(answer)}\n`
        const articles = new Map<string, ReadArticle>()
        for (const id of mentioned(answer)) {
          const article = await source.article(id)
          if (article) articles.set(id, article)
        }
        return releasePage({ answer, past: await known.history(answer), articles, today })
      },
    )
  }

  /** Sends a page with its ETag, 304 when the reader has it already. It is made once for a version of the source and a day. */
  async function send(c: Context, type: string, key: string, make: () => Promise<string>): Promise<Response> {
    const { body, etag } = await made(`${await source.version()} ${source.today()} ${key}`, async () => {
      const page = await make()
      return { body: page, etag: `"${createHash('sha256').update(page).digest('base64url').slice(0, 22)}"` }
    })
    const headers = { etag, 'cache-control': 'no-cache' }
    const asked = c.req.header('if-none-match')
    if (asked && (asked === '*' || asked.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)))
      return c.body(null, 304, headers)
    return c.body(body, 200, { ...headers, 'content-type': `${type}; charset=utf-8` })
  }
}

function lastSeason(releases: readonly Release[], slugged: string): Release | null {
  const seasons = new Set(releases.flatMap(({ season }) => season ?? []))
  return (
    [...seasons].toSorted((a, b) => b - a).flatMap((season) => releaseAt(releases, slugged, season) ?? [])[0] ?? null
  )
}

/** Refuses a Host that is not this machine. */
const ownHost: MiddlewareHandler = async (c, next) => {
  const host = new URL(c.req.url).hostname
  if (isLoopback(host)) return next()
  return c.html(
    problemPage('Not under this name.', 'This server answers only on this machine: open it as localhost.'),
    421,
  )
}

/** `?as_of=YYYY-MM-DD`, today without it. */
function askedDay(c: Context, today: IsoDay): IsoDay {
  const asked = c.req.query('as_of')
  if (asked === undefined) return today
  if (!DAY.test(asked) || dayOf(asked) === null) throw new BadRequest('“as_of” is a day, written as 2024-02-01.')
  if (asked > today) throw new BadRequest('“as_of” lies in the future: nobody has read tomorrow’s articles.')
  if (asked < '1900-01-01') throw new BadRequest('“as_of” lies before the first film was ever awaited.')
  return asked
}
