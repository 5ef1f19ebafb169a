import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Ledger } from '../../keep/ledger.ts'
import { allows, bearerOf } from '../access/tokens.ts'
import { viewerOf } from '../access/viewer.ts'
import type { Site } from '../site.ts'

/** Questions are short. */
const MOST = 256_000

/**
 * Adds `/mcp` (Streamable HTTP). Where nobody has to sign in programs need no key to ask; elsewhere one that may read. Following
 * needs a key that may follow. A page of another origin is refused, as the specification asks (Transports, Security).
 */
export function mcpRoutes(app: Hono, site: Site, ledger: Ledger): void {
  let made: ReturnType<typeof handlers> | undefined
  const limit = bodyLimit({ maxSize: MOST, onError: (c) => c.text('That is more than a question.\n', 413) })
  app.all('/mcp', limit, async (c) => {
    const origin = c.req.header('origin')
    if (origin !== undefined && origin !== new URL(c.req.url).origin) return c.text('Not from another origin.\n', 403)
    const key = bearerOf(c)
    const may = async (scope: 'read' | 'follow') =>
      key !== null && (await allows(ledger, key, scope, site.source.today()))
    const mayFollow = await may('follow')
    if (!mayFollow && !(await may('read')) && (key !== null || viewerOf(c).via !== 'open')) {
      c.header('www-authenticate', 'Bearer')
      return c.text('This needs a key that may read: “whenabouts token add NAME --scope read”.\n', 401)
    }
    const { following, reading } = await (made ??= handlers(site, ledger))
    return (mayFollow ? following : reading).fetch(c.req.raw)
  })
}

/** What speaks the protocol is loaded when somebody asks: most servers are never asked, and it takes 10 MB. */
async function handlers(site: Site, ledger: Ledger) {
  const [{ createMcpHandler }, { mcpServer }] = await Promise.all([
    import('@modelcontextprotocol/server'),
    import('./server.ts'),
  ])
  return {
    reading: createMcpHandler(() => mcpServer(site, ledger, { mayFollow: false })),
    following: createMcpHandler(() => mcpServer(site, ledger, { mayFollow: true })),
  }
}
