import type { Hono } from 'hono'
import { z } from 'zod'
import type { Ledger } from '../../keep/ledger.ts'
import { PUSH, WORKER } from '../scripts/push.ts'
import type { Script } from '../scripts/script.ts'
import type { Site } from '../site.ts'
import { channelProblem } from './channel.ts'
import type { PushKeys } from './notifiers/webpush.ts'
import { second, USUAL_EVENTS, USUAL_MOVE } from './rules.ts'

/** Keys that were made for browsers that have not subscribed yet; the oldest goes first. */
const WAITING = 50

const subscription = z.object({
  name: z.string().trim().min(1).max(40),
  endpoint: z.url().max(1000),
  keys: z.object({ p256dh: z.string().max(200), auth: z.string().max(100) }),
  publicKey: z.string().max(200),
})
const ended = z.object({ endpoint: z.string().max(1000) })

/**
 * Adds what a browser needs to be told by itself: the script of the page, the service worker that shows messages, and the places
 * where it gets a key, subscribes and leaves. Every subscription has a key of its own, so that one that leaks tells nobody else.
 */
export function pushRoutes(app: Hono, site: Site, ledger: Ledger): void {
  const { outbox } = ledger
  /** Private keys by public ones. */
  const made = new Map<string, string>()

  const script = (path: string, { text, etag }: Script) =>
    app.get(path, (c) => {
      const headers = { etag, 'cache-control': 'no-cache' }
      if (c.req.header('if-none-match') === etag) return c.body(null, 304, headers)
      return c.body(text, 200, { ...headers, 'content-type': 'text/javascript; charset=utf-8' })
    })
  script('/push.js', PUSH)
  script('/worker.js', WORKER)

  app.post('/notifications/push/key', async (c) => {
    const { default: webpush } = await import('web-push')
    const { publicKey, privateKey } = webpush.generateVAPIDKeys()
    made.set(publicKey, privateKey)
    const [oldest] = made.keys()
    if (made.size > WAITING && oldest !== undefined) made.delete(oldest)
    return c.json({ publicKey })
  })

  app.post('/notifications/push', async (c) => {
    const sent = subscription.safeParse(await c.req.json().catch(() => null))
    const privateKey = sent.success ? made.get(sent.data.publicKey) : undefined
    if (!sent.success || privateKey === undefined)
      return c.json({ problem: 'The key has run out: load the page again.' }, 400)
    const { name, endpoint, keys, publicKey } = sent.data
    const base = site.base(c)
    const subject = base.startsWith('https:') ? base : 'https://whenabouts.invalid'
    const secret = JSON.stringify({ ...keys, publicKey, privateKey, subject } satisfies PushKeys)
    const channel = { name, kind: 'webpush', address: endpoint, secret, quiet: null }
    const problem = channelProblem(channel)
    if (problem !== null) return c.json({ problem }, 400)
    const created = second(Temporal.Instant.from(site.now()))
    if (!(await outbox.addChannel({ ...channel, created })))
      return c.json({ problem: `There is a channel named “${name}” already.` }, 409)
    made.delete(publicKey)
    await outbox.setRule({ channel: name, release: null, events: USUAL_EVENTS, moved: USUAL_MOVE })
    return c.json({ name }, 201)
  })

  app.post('/notifications/push/end', async (c) => {
    const sent = ended.safeParse(await c.req.json().catch(() => null))
    for (const { name, kind, address } of await outbox.channels())
      if (kind === 'webpush' && address === sent.data?.endpoint) await outbox.removeChannel(name)
    return c.body(null, 204)
  })
}
