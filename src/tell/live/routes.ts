import type { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import { LIVE } from '../scripts/live.ts'
import type { Site } from '../site.ts'
import { standOf, type Stand } from './topics.ts'

/** Readers that listen at a time; more are asked to come back later. */
const MOST = 200
/** How often the ledger is asked whether anything was written while somebody listens, in ms: the question costs next to nothing. */
const EVERY = 2000
/** A line of nothing so often, in ms, so that no proxy takes a quiet connection for a dead one. */
const HEARTBEAT = 25_000
/** When browsers try again after a connection was lost, in ms. */
const RETRY = 5000

/** What the events are told. */
export interface LiveOptions {
  /** Ends all connections: the server is closing. */
  readonly closing?: AbortSignal | undefined
  readonly report: (error: unknown) => void
  /** Between two questions to the ledger, in ms. */
  readonly every?: number | undefined
}

/** Somebody who listens: to what, and where it stood when they were last told. */
interface Listener {
  readonly topic: string
  seen: string
  tell(stand: Stand): Promise<void>
}

/**
 * Adds `/events` (server-sent events, html.spec.whatwg.org section 9.2) and the script that listens. `of` names what is listened
 * to, `seen` where it stood on the page; an event comes when it stands elsewhere, at once or later. Its id is where it stands then,
 * so that nothing is missed when a browser comes back with `Last-Event-ID`.
 */
export function liveRoutes(app: Hono, site: Site, { closing, report, every = EVERY }: LiveOptions): void {
  const listeners = new Set<Listener>()
  let timer: NodeJS.Timeout | undefined
  let stamp = ''
  closing?.addEventListener('abort', () => clearTimeout(timer))

  app.get('/live.js', (c) => {
    const headers = { etag: LIVE.etag, 'cache-control': 'public, max-age=3600' }
    if (c.req.header('if-none-match') === LIVE.etag) return c.body(null, 304, headers)
    return c.body(LIVE.text, 200, { ...headers, 'content-type': 'text/javascript; charset=utf-8' })
  })

  app.get('/events', async (c) => {
    const topic = c.req.query('of') ?? ''
    const seen = (c.req.header('last-event-id') ?? c.req.query('seen') ?? '').slice(0, 40)
    // 204 tells a browser not to come back.
    if (!(await standOf(site, topic)) || closing?.aborted) return c.body(null, 204)
    if (listeners.size >= MOST)
      return c.text('Too many listen already.\n', 503, { 'retry-after': '60', 'cache-control': 'no-store' })
    c.header('cache-control', 'no-store')
    c.header('x-accel-buffering', 'no')
    return streamSSE(c, async (stream) => {
      const over = Promise.withResolvers<void>()
      const listener: Listener = {
        topic,
        seen,
        tell: async ({ digest, news }) => {
          listener.seen = digest
          await stream.writeSSE({ event: 'changed', id: digest, data: news })
        },
      }
      const leave = () => over.resolve()
      stream.onAbort(leave)
      closing?.addEventListener('abort', leave)
      const heart = setInterval(() => void stream.write(':\n\n').catch(leave), HEARTBEAT)
      listeners.add(listener)
      try {
        await stream.write(`retry: ${RETRY}\n\n`)
        await tellAll([listener])
        timer ??= setTimeout(look, every)
        await over.promise
      } finally {
        listeners.delete(listener)
        clearInterval(heart)
        closing?.removeEventListener('abort', leave)
      }
    })
  })

  /** Tells those for whom something stands elsewhere than they have seen; each thing is looked up once. */
  async function tellAll(all: Iterable<Listener>): Promise<void> {
    for (const [topic, some] of Map.groupBy(all, (one) => one.topic)) {
      const stand = await standOf(site, topic)
      if (!stand) continue
      for (const one of some) if (one.seen !== stand.digest) await one.tell(stand).catch(() => {})
    }
  }

  async function look(): Promise<void> {
    try {
      const now = `${(await site.ledger?.revision()) ?? ''} ${await site.source.version()} ${site.source.today()}`
      if (now !== stamp) {
        stamp = now
        await tellAll(listeners)
      }
    } catch (error) {
      if (!closing?.aborted) report(error)
    }
    timer = listeners.size > 0 && !closing?.aborted ? setTimeout(look, every) : undefined
  }
}
