import type { Context, Hono } from 'hono'
import type { Ledger } from '../keep/ledger.ts'
import { allows, bearerOf } from './access/tokens.ts'
import { mayChange } from './access/viewer.ts'
import type { Site } from './site.ts'

/** One family of numbers, in the words of Prometheus. */
interface Family {
  readonly name: string
  readonly type: 'gauge' | 'counter'
  readonly help: string
  readonly values: readonly (readonly [labels: string, value: number])[]
}

/**
 * Adds `/metrics` in the text format of Prometheus (prometheus.io/docs/instrumenting/exposition_formats), for whoever is
 * signed in or shows a key that may read, and counts the answers of all routes added after it.
 */
export function metricsRoutes(app: Hono, site: Site, ledger: Ledger | null): void {
  const answers = new Map<string, number>()
  app.use(async (c, next) => {
    await next()
    const kind = `${Math.floor(c.res.status / 100)}xx`
    answers.set(kind, (answers.get(kind) ?? 0) + 1)
  })
  app.get('/metrics', async (c) => {
    if (!mayChange(c) && !(await mayRead(c, site, ledger))) return c.text('This needs a key that may read.\n', 401)
    const families = [
      {
        name: 'whenabouts_http_answers_total',
        type: 'counter',
        help: 'Answers that were made anew, by kind of status.',
        values: [...answers].map(([kind, n]) => [`{status="${kind}"}`, n] as const),
      },
      {
        name: 'process_resident_memory_bytes',
        type: 'gauge',
        help: 'Memory in use.',
        values: [['', process.memoryUsage.rss()]],
      },
      {
        name: 'process_uptime_seconds',
        type: 'gauge',
        help: 'Since it was started.',
        values: [['', process.uptime()]],
      },
      ...(ledger ? await ledgerFamilies(ledger) : []),
    ] satisfies readonly Family[]
    c.header('cache-control', 'no-store')
    return c.body(families.map(written).join(''), 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' })
  })
}

async function ledgerFamilies(ledger: Ledger): Promise<readonly Family[]> {
  const [follows, last, letters] = await Promise.all([ledger.follows(), ledger.changes.last(), ledger.outbox.counts()])
  return [
    { name: 'whenabouts_follows', type: 'gauge', help: 'Releases that are followed.', values: [['', follows.length]] },
    { name: 'whenabouts_changes_total', type: 'counter', help: 'Changes recorded.', values: [['', last]] },
    {
      name: 'whenabouts_messages',
      type: 'gauge',
      help: 'Messages in the outbox, by what became of them.',
      values: (['waiting', 'sent', 'failed'] as const).map((state) => [`{state="${state}"}`, letters[state]] as const),
    },
  ]
}

function written({ name, type, help, values }: Family): string {
  return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${values.map(([labels, value]) => `${name}${labels} ${value}\n`).join('')}`
}

async function mayRead(c: Context, site: Site, ledger: Ledger | null): Promise<boolean> {
  const key = bearerOf(c)
  return key !== null && ledger !== null && (await allows(ledger, key, 'read', site.source.today()))
}
