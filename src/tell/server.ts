import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { Hono, type Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { InputError } from '../errors.ts'
import { accessOf, type Access, type AccessOptions } from './access/access.ts'
import { isLoopback, reachedBy } from './access/address.ts'
import { withToken } from './access/forms.ts'
import { gate } from './access/gate.ts'
import { oidcRoutes, type OidcOptions } from './access/oidc.ts'
import { signInRoutes } from './access/routes.ts'
import { mayChange, seesFollows, viewerOf } from './access/viewer.ts'
import { api } from './api/app.ts'
import { askedDay, askedRelease, BadRequest, formPath } from './asked.ts'
import { calendarRoutes, releaseCalendar } from './calendar/routes.ts'
import { DEFAULT_PORT } from './config/port.ts'
import { digestRoutes } from './changes/routes.ts'
import { loadConfig } from './config/load.ts'
import { EMBED_ENDINGS, embedRoutes } from './embed/routes.ts'
import { FEED_ENDINGS, feedRoutes, releaseFeed } from './feeds/routes.ts'
import { liveRoutes } from './live/routes.ts'
import { homeStand, releaseStand } from './live/topics.ts'
import { SILENT, type Log } from './log.ts'
import { logged, requestId } from './requests.ts'
import { mcpRoutes } from './mcp/routes.ts'
import { metricsRoutes } from './metrics.ts'
import { ownerRoutes } from './owner.ts'
import { articlePage, partAt } from './pages/article.ts'
import { homePage, type ShortAnswer } from './pages/home.ts'
import { problemPage } from './pages/layout.ts'
import { ownWord, pageRoutes, withFollows } from './pages/routes.ts'
import { releasePage } from './pages/release.ts'
import { mentioned } from './pages/reports.ts'
import { sourcesPage } from './pages/sources.ts'
import { ICON, STYLE, STYLE_PATH } from './pages/style.ts'
import { readingRoutes } from './reading/routes.ts'
import { settingsRoutes, type SettingsOptions } from './settings/routes.ts'
import { SECURED, SECURITY, siteOf, type SecuredEnv, type SiteOptions } from './site.ts'
import { releasePath } from './slug.ts'
import { calibrationOf, crossPredicted, trackRecords } from '../weigh/index.ts'
import type { ReadArticle } from './source.ts'

/** What `serve` is told. */
export interface ServeOptions extends SiteOptions {
  /** The address to listen on; loopback unless told otherwise. */
  readonly host?: string
  /** 0 takes any free port. */
  readonly port?: number
  /** Who gets in; where only this machine can ask, everybody unless told otherwise, elsewhere nobody. */
  readonly access?: Omit<AccessOptions, 'ledger' | 'loopback'>
  /** Gets what went wrong inside; the log unless told otherwise. */
  readonly report?: Report
  readonly log?: Log
  /** The settings that hold, for the settings page. */
  readonly settings?: SettingsOptions['load']
  /** The identity provider that people can sign in with. */
  readonly oidc?: OidcOptions
}

/** Takes an error, with the number of the request that it ended. */
export type Report = (error: unknown, fields?: { readonly request: string }) => void

/** A running server. */
export interface Served {
  /** `http://127.0.0.1:4573/` */
  readonly url: string
  /** Answers what is under way, then stops. */
  close(): Promise<void>
}

/** How long requests that are under way have when the server stops, in ms. */
const PATIENCE = 10_000

/**
 * Serves the pages of a source. Without a host only this machine can ask.
 *
 * @example const { url, close } = await serve({ source: memorySource(articles), port: 0 })
 * @throws {InputError} when the address is taken or not to be had, or when others could reach it and nobody would have to sign in
 */
export async function serve({
  host = '127.0.0.1',
  port = DEFAULT_PORT,
  report,
  log,
  access: who = {},
  settings,
  oidc,
  ...site
}: ServeOptions): Promise<Served> {
  const closing = new AbortController()
  const reach = { ...who, ...(site.base === undefined ? {} : { url: site.base }) }
  const access = accessOf({
    ...reach,
    ...(oidc ? { oidcUsers: oidc.users } : {}),
    ledger: site.ledger ?? null,
    loopback: isLoopback(host),
    ...(site.now === undefined ? {} : { now: site.now }),
  })
  await refuseOpenDoor(reachedBy({ ...reach, host }), access)
  const server = createAdaptorServer({
    fetch: pages(site, {
      access,
      closing: closing.signal,
      ...(report ? { report } : {}),
      ...(log ? { log } : {}),
      ...(settings ? { settings } : {}),
      ...(oidc ? { oidc } : {}),
    }).fetch,
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
        closing.abort()
        const late = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), PATIENCE)
        server.close((error) => {
          clearTimeout(late)
          if (error) failed(error)
          else done()
        })
        if ('closeIdleConnections' in server) server.closeIdleConnections()
      }),
  }
}

/** A server that others can reach lets nobody in by mistake. */
async function refuseOpenDoor(reached: string | null, access: Access): Promise<void> {
  // Asked in any case: it ends the sessions of a password that was another when the ledger was served before.
  const { password, oidc, proxy } = await access.ways()
  if (reached === null || access.public || password || oidc || proxy) return
  throw new InputError(
    reached,
    'others could reach the server there or through it, and nobody would have to sign in: set a password first with “whenabouts password” or WHENABOUTS_PASSWORD_FILE, or see docs/access.md for reverse proxies, OpenID Connect and public reading',
  )
}

/** What `pages` is told beside its site. */
export interface PagesOptions {
  /** Who gets in. Unless told, everybody may read; and where `loopback` says so, change things. */
  readonly access?: Access
  /** Only this machine can reach the pages. */
  readonly loopback?: boolean
  /** Pages of other origins may read the API without a key; as public access says unless told. */
  readonly open?: boolean
  /** Gets what went wrong inside; the log unless told otherwise. */
  readonly report?: Report
  readonly log?: Log
  /** The settings that hold; those that nobody has set unless told. */
  readonly settings?: SettingsOptions['load']
  /** The identity provider that people can sign in with. */
  readonly oidc?: OidcOptions
  /** Ends what never ends by itself: the connections of those who listen for changes. */
  readonly closing?: AbortSignal
}

/** Settings of which nothing is set from outside. */
const unset: SettingsOptions['load'] = (kept) => loadConfig({ platform: 'linux', env: {}, home: '/nonexistent' }, kept)

/**
 * The pages as a Hono application, for whoever mounts them in a server of his own.
 *
 * @example const app = pages({ source: memorySource(articles, today) })
 */
export function pages(options: SiteOptions, told: PagesOptions = {}): Hono {
  const app = new Hono()
  const site = siteOf(options)
  const { source, known, ledger, send } = site
  const { loopback = false, log = SILENT, closing } = told
  const access = told.access ?? accessOf({ ledger, loopback, public: true })
  const { open = told.access?.public ?? false, report = log === SILENT ? console.error : log.report } = told

  app.use(async (c, next) => {
    const began = performance.now()
    await next()
    const shared = open || c.req.header('authorization') !== undefined
    const secured = (c as unknown as Context<SecuredEnv>).get(SECURED) ?? false
    // What `send` answers has its tokens, and may be compressed.
    if (!secured) await giveTokens(c)
    if (!secured || shared) {
      for (const [name, value] of Object.entries(SECURITY)) c.res.headers.set(name, value)
      // What pages of other origins may read, they may also load.
      if (c.res.headers.has('access-control-allow-origin'))
        c.res.headers.set('cross-origin-resource-policy', 'cross-origin')
    }
    // A server that stops waits for connections that browsers would keep.
    if (closing?.aborted) c.res.headers.set('connection', 'close')
    if (log.level === 'debug') logged(log, c, access, performance.now() - began)
  })
  app.use(gate(access, site))
  app.use(async (c, next) => {
    // What pages of other origins may read is answered with more headers than these answers have.
    if (c.req.method !== 'GET' || open || c.req.header('authorization') !== undefined) return next()
    return (await site.again(c)) ?? next()
  })
  signInRoutes(app, access, log)
  if (told.oidc) oidcRoutes(app, site, access, told.oidc, log)
  metricsRoutes(app, site, ledger)
  if (ledger) mcpRoutes(app, site, ledger)
  if (ledger) app.route('/api', api(site, ledger, { open, report }))
  readingRoutes(app)
  pageRoutes(app, site, ledger)
  if (ledger) ownerRoutes(app, site, ledger)
  if (ledger) settingsRoutes(app, site, ledger, { access, load: told.settings ?? unset, log })
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
  liveRoutes(app, site, { closing, report })
  const embedded = embedRoutes(app, site, { open })
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
    const mine = ledger && asOf === today ? await ledger.revision() : ''
    return send(c, 'text/html', `home ${asOf} ${page} ${mine}`, async () => {
      const all: ShortAnswer[] = []
      for (const one of await known.releases()) all.push(await known.short(one, asOf))
      const own = mayChange(c)
      if (!ledger || asOf !== today || !seesFollows(c)) return homePage(all, { today, asOf, page, own })
      const { marked, changes } = await withFollows(site, ledger, all)
      const live = { of: '/', seen: (await homeStand(site)).digest }
      return homePage(marked, { today, asOf, page, changes: page === 1 ? changes : [], own, live })
    })
  })

  app.get('/releases', (c) => c.redirect('/', 301))
  app.get('/releases/:slug', (c) => release(c, c.req.param('slug'), null))
  app.get('/releases/:slug/:season', (c) => release(c, c.req.param('slug'), c.req.param('season')))

  app.get('/sources', (c) => {
    const today = source.today()
    const asOf = askedDay(c, today)
    return send(c, 'text/html', `sources ${asOf}`, async () => {
      const calls = (await source.calls()).filter(({ known: day }) => day <= asOf)
      return sourcesPage(trackRecords(calls), calibrationOf(crossPredicted(calls)), { asOf, today })
    })
  })

  if (ledger) {
    calendarRoutes(app, site, ledger)
    feedRoutes(app, site, ledger)
    digestRoutes(app, site, ledger)
  }

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
    // What hono itself refuses.
    if (error instanceof HTTPException && error.status < 500)
      return c.html(problemPage('That cannot be asked.', error.message), error.status)
    const request = requestId(c)
    report(error, { request })
    c.header('x-request-id', request)
    return c.html(
      problemPage(
        'Something went wrong here.',
        `It was not your doing. The server’s log says what it was, under ${request}.`,
      ),
      500,
    )
  })
  return app

  /** The page of a release, or with `.json` its answer as data, with `.ics` its calendar, with `.atom` its changes. */
  async function release(c: Context, name: string, seasonText: string | null): Promise<Response> {
    const form = FORMS.find((one) => (seasonText ?? name).endsWith(one)) ?? ''
    const bare = (text: string) => text.slice(0, text.length - form.length)
    const asked = askedRelease(
      await known.releases(),
      seasonText === null ? bare(name) : name,
      seasonText === null ? null : bare(seasonText),
    )
    if (!asked) return c.notFound()
    const found = asked.release
    const today = source.today()
    const asOf = askedDay(c, today)
    if (asked.moved) return c.redirect(formPath(found, form, c), asked.moved)
    // What somebody looks at is not forgotten.
    await ledger?.ask(found.title, today)
    if (FEED_ENDINGS.some((ending) => ending === form))
      return ledger ? releaseFeed(c, site, ledger, found, form) : c.notFound()
    const embed = EMBED_ENDINGS.find((ending) => ending === form)
    if (embed) return embedded(c, found, embed)
    if (form === '.ics') return ledger ? releaseCalendar(c, site, ledger, found) : c.notFound()
    const json = form === '.json'
    const follows = ledger && !json ? await ledger.revision() : ''
    const base = json ? '' : site.base(c)
    const key = `${found.kind} ${releasePath(found)} ${asOf} ${base} ${follows}`
    return send(c, json ? 'application/json' : 'text/html', key, async () => {
      const answer = await known.answer(found, asOf)
      if (json) return `${JSON.stringify(answer)}\n`
      const articles = new Map<string, ReadArticle>()
      for (const id of mentioned(answer)) {
        const article = await source.article(id)
        if (article) articles.set(id, article)
      }
      return releasePage({
        answer,
        past: await known.history(answer),
        moves: await source.moves(found, asOf),
        articles,
        today,
        telling: ledger !== null,
        base,
        open,
        ...(asOf === today && ledger
          ? { live: { of: releasePath(found), seen: (await releaseStand(site, releasePath(found)))?.digest ?? '' } }
          : {}),
        ...(ledger && mayChange(c) ? { mine: await ownWord(site, ledger, found) } : {}),
      })
    })
  }
}

/** The forms of a release besides its page, by the end of its address. */
const FORMS = [...FEED_ENDINGS, ...EMBED_ENDINGS, '.json', '.ics']

/** Gives the forms of a page that was made just now the token of whoever asked for it. */
async function giveTokens(c: Context): Promise<void> {
  const { token } = viewerOf(c)
  if (token === '' || !c.res.headers.get('content-type')?.startsWith('text/html')) return
  const page = await c.res.text()
  c.res = new Response(withToken(page, token), c.res)
}
