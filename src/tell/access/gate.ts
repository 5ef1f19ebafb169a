import type { Context, MiddlewareHandler } from 'hono'
import { problem } from '../api/problem.ts'
import { formLimit, isForeign } from '../form.ts'
import { problemPage } from '../pages/layout.ts'
import { STYLE_PATH } from '../pages/style.ts'
import type { Site } from '../site.ts'
import { FEED, type Access } from './access.ts'
import { hasToken } from './forms.ts'
import { setViewer, type Viewer } from './viewer.ts'

/** What everybody may have: without it nobody could sign in. */
const ALWAYS = new Set([
  '/sign-in',
  '/sign-in/oidc',
  '/sign-in/oidc/start',
  '/healthz',
  '/icon.svg',
  '/live.js',
  STYLE_PATH,
])
/** What asks for a key itself, where one is needed. */
const OWN_KEY = /^\/(?:mcp|metrics)$|^\/calendar\/.+\.ics$/
/** What is private even where everybody may read. */
const PRIVATE = /^\/(?:api\/)?(?:follows|changes|settings|digest|watching|notifications|push|events|live)(?:[/.]|$)/
/** Forms that change nothing, for everybody who may read; and the one to sign in, which looks after itself. */
const HARMLESS = new Set(['/read', '/sign-in'])
/** What programs fetch on their own. */
const DATA = /\.(?:ics|atom|rss|json)$/
/** Bytes of a form that changes something: names, addresses, check boxes. */
const LARGEST = 16_384

/**
 * Stands before everything that answers: refuses names that are not ours, finds out who asks, sends away who may not, and
 * refuses forms that come from elsewhere. What follows knows the viewer (`viewerOf`).
 */
export function gate(access: Access, site: Pick<Site, 'base'>): MiddlewareHandler {
  const limit = formLimit(LARGEST)
  return async (c, next) => {
    if (!access.knowsHost(c)) return unknownHost(c)
    const viewer = await access.viewer(c)
    setViewer(c, viewer)
    if (c.req.method === 'GET' || c.req.method === 'HEAD' || c.req.method === 'OPTIONS')
      return mayRead(c, access, viewer) ? next() : turnAway(c)
    if (c.req.path.startsWith('/api/') || c.req.path === '/mcp') return next()
    if (viewer.may !== 'all' && !(HARMLESS.has(c.req.path) && (access.public || ALWAYS.has(c.req.path))))
      return onlyRead(c, access)
    // What says nothing of where it comes from is no browser of today, and may only do what is harmless, or send JSON.
    const says = (c.req.header('sec-fetch-site') ?? c.req.header('origin')) !== undefined
    if (isForeign(c, site.base(c)) || (!says && isForm(c)))
      return c.html(problemPage('This has to be asked for here.', 'Use the form on the page itself.'), 403)
    if (!changes(c)) return next()
    const small = await limit(c, async () => {})
    if (small) return small
    if (!isForm(c) || (await hasToken(c))) return next()
    return c.html(problemPage('This page was too old.', 'Go back, load it again, and then try once more.'), 403)
  }
}

/** Whether a request wants something changed over the pages; the API and MCP look after themselves. */
function changes({ req: { method, path } }: Context): boolean {
  return method !== 'GET' && method !== 'HEAD' && !HARMLESS.has(path) && !path.startsWith('/api/') && path !== '/mcp'
}

/** Whether it does so by a form; scripts of the pages send JSON, which pages of other origins cannot without being asked first. */
function isForm(c: Context): boolean {
  return changes(c) && !/^application\/json\b/i.test(c.req.header('content-type') ?? '')
}

function mayRead(c: Context, access: Access, viewer: Viewer): boolean {
  const { path } = c.req
  if (viewer.may === 'all' || ALWAYS.has(path) || OWN_KEY.test(path)) return true
  if (viewer.may === 'read') return !path.startsWith('/settings')
  // A preflight carries no key; it allows to ask, and the answer decides.
  if (c.req.method === 'OPTIONS') return true
  // That the answer to one release has changed is no secret where the answer is none.
  const listens = path === '/events' && (c.req.query('of') ?? '').startsWith('/releases/')
  return access.public && (listens || !PRIVATE.test(path))
}

/** Programs are told that they need a key, people are shown where to sign in and come back from. */
function turnAway(c: Context): Response | Promise<Response> {
  c.header('cache-control', 'no-store')
  const { path } = c.req
  if (path === '/api' || path.startsWith('/api/'))
    return problem(c, 401, 'This needs a key: send “Authorization: Bearer KEY”, or sign in.')
  if (DATA.test(path)) {
    // Feed readers and calendars ask people for a name and a password when they see this.
    c.header('www-authenticate', 'Basic realm="Whenabouts: a key as the password", charset="UTF-8"')
    const [what, scope] = FEED.test(path) ? [' feeds', 'feeds'] : ['', 'read']
    return c.text(`This needs a key that may read${what}: “whenabouts token add NAME --scope ${scope}”.\n`, 401)
  }
  const back = c.req.method === 'GET' ? `${path}${new URL(c.req.url).search}` : '/'
  return c.redirect(back === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(back)}`, 303)
}

/** Where nobody could sign in, nothing can be changed; else that comes first. */
async function onlyRead(c: Context, access: Access): Promise<Response> {
  const { password, oidc, proxy } = await access.ways()
  if (password || oidc || proxy) return turnAway(c)
  c.header('allow', 'GET, HEAD')
  return c.html(problemPage('This page can only be read.', 'Ask for it with GET.'), 405)
}

function unknownHost(c: Context): Response | Promise<Response> {
  return c.html(
    problemPage(
      'Not under this name.',
      'This server answers only on this machine: open it as localhost, or name its address in the setting server.url or server.allowed_hosts.',
    ),
    421,
  )
}
