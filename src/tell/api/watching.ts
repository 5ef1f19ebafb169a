import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { InputError } from '../../errors.ts'
import { SOURCE_KINDS, type WatchedSource } from '../../keep/watching/sources.ts'
import { change, sourcesAt } from '../watching/sources.ts'
import type { Desk } from './app.ts'
import { problems } from './parameters.ts'
import { Problem } from './problem.ts'

const TAGS = ['Watching']
const SECURITY = [{ key: ['follow'] }]
const instant = z.string().openapi({ format: 'date-time' })

const watchedSchema = z
  .object({
    id: z.number().int(),
    kind: z.enum(SOURCE_KINDS),
    address: z.string(),
    title: z.string().nullable(),
    folder: z.string().nullable(),
    enabled: z.boolean().openapi({ description: 'false: paused.' }),
    checked: instant.nullable().openapi({ description: 'The last look.' }),
    next: instant.nullable().openapi({ description: 'The next look; null: as soon as possible, or paused.' }),
    changed: instant.nullable().openapi({ description: 'When it last had something new.' }),
    interval: z.number().int().openapi({ description: 'Minutes between two looks.' }),
    failures: z.number().int().openapi({ description: 'Failures since it last worked.' }),
    problem: z.string().nullable().openapi({ description: 'Why it failed the last time; null when it worked.' }),
    articles: z.number().int().openapi({ description: 'Articles that came from it.' }),
  })
  .openapi('WatchedSource', {
    example: {
      id: 1,
      kind: 'feed',
      address: 'https://harbour-post.example/feed',
      title: 'The Harbour Post',
      folder: null,
      enabled: true,
      checked: '2024-05-01T08:00:00Z',
      next: '2024-05-01T09:00:00Z',
      changed: '2024-05-01T08:00:00Z',
      interval: 60,
      failures: 0,
      problem: null,
      articles: 12,
    },
  })

const wanted = z
  .object({
    address: z
      .string()
      .max(2000)
      .openapi({ description: 'Of a feed, or of a page that names one; empty for a public database.' }),
    page: z.boolean().optional().openapi({ description: 'Watch the page itself, not its feed.' }),
    private: z.boolean().optional().openapi({ description: 'Also where the address is not public.' }),
    folder: z.string().max(80).optional(),
    kind: z.enum(['tvmaze', 'tmdb', 'sonarr', 'radarr']).optional().openapi({ description: 'A database.' }),
    key: z.string().max(400).optional().openapi({ description: 'The key of a database.' }),
  })
  .openapi('SourceToWatch', { example: { address: 'https://harbour-post.example/' } })

const json = <T extends z.ZodType>(schema: T) => ({ 'application/json': { schema } })
const list = z.object({ items: z.array(watchedSchema) }).openapi('WatchedSources')
const idParam = z.object({ id: z.coerce.number().int().min(1) })

const all = createRoute({
  method: 'get',
  path: '/watching',
  operationId: 'listWatched',
  tags: TAGS,
  summary: 'What is watched, and how it does',
  responses: { 200: { description: 'Every source.', content: json(list) } },
})

const add = createRoute({
  method: 'post',
  path: '/watching',
  operationId: 'watch',
  tags: TAGS,
  security: SECURITY,
  summary: 'Watch a source',
  description:
    'The address is asked what it is. Where it names several feeds they are listed in the problem: send one of them.',
  request: { body: { required: true, content: json(wanted) } },
  responses: {
    200: { description: 'It was watched already.', content: json(watchedSchema) },
    201: { description: 'It is watched from now on.', content: json(watchedSchema) },
    ...problems(400, 401, 403),
  },
})

const edit = createRoute({
  method: 'patch',
  path: '/watching/{id}',
  operationId: 'changeWatched',
  tags: TAGS,
  security: SECURITY,
  summary: 'Look at a source now, pause it, or resume it',
  request: {
    params: idParam,
    body: {
      required: true,
      content: json(
        z.object({ do: z.enum(['now', 'pause', 'resume']) }).openapi('WatchedChange', { example: { do: 'pause' } }),
      ),
    },
  },
  responses: { 200: { description: 'As it is now.', content: json(watchedSchema) }, ...problems(400, 401, 403, 404) },
})

const remove = createRoute({
  method: 'delete',
  path: '/watching/{id}',
  operationId: 'unwatch',
  tags: TAGS,
  security: SECURITY,
  summary: 'Watch a source no more',
  description: 'The articles that came from it stay.',
  request: { params: idParam },
  responses: { 204: { description: 'It is not watched.' }, ...problems(400, 401, 403, 404) },
})

/** `/watching`: the sources that are looked at again and again. */
export function watchingRoutes(app: OpenAPIHono, desk: Desk): void {
  const { sources } = desk.ledger
  const found = async (id: number): Promise<WatchedSource> => {
    const source = (await sources.list()).find((one) => one.id === id)
    if (!source) throw new Problem(404, 'There is no source of this number; GET /api/watching lists them.')
    return source
  }
  const onError = () => {
    throw new Problem(413, 'That is more than the address of a source.')
  }
  for (const path of ['/watching', '/watching/*']) {
    // Before the body is looked at: who has no key learns nothing about what would be accepted.
    app.use(path, async (c, next) => {
      if (c.req.method !== 'GET' && c.req.method !== 'HEAD') await desk.demand(c, 'follow')
      return next()
    })
    app.use(path, bodyLimit({ maxSize: 8192, onError }))
  }

  app.openapi(all, async (c) => {
    c.header('cache-control', 'no-store')
    return c.json({ items: (await sources.list()).map(told) }, 200)
  })
  app.openapi(add, async (c) => {
    const { address, page, private: own, folder, kind, key } = c.req.valid('json')
    const asked = {
      address,
      ...(page === undefined ? {} : { page }),
      ...(own === undefined ? {} : { private: own }),
      ...(folder === undefined ? {} : { folder }),
      ...(kind === undefined ? {} : { kind }),
      ...(key === undefined ? {} : { key }),
    }
    try {
      const named = await sourcesAt(asked)
      const [only] = named
      if (!only || named.length > 1)
        throw new Problem(400, `“address” names several feeds: ${named.map((one) => one.address).join(', ')}`)
      const [id] = await sources.add([only], desk.site.source.today())
      const source = (await sources.list()).find((one) =>
        id === undefined ? one.address === only.address : one.id === id,
      )
      if (!source) throw new Error('a source that was added is there')
      return c.json(told(source), id === undefined ? 200 : 201)
    } catch (error) {
      if (error instanceof InputError) throw new Problem(400, error.message)
      throw error
    }
  })
  app.openapi(edit, async (c) => {
    const { id } = await found(c.req.valid('param').id)
    await change(sources, id, c.req.valid('json').do)
    return c.json(told(await found(id)), 200)
  })
  app.openapi(remove, async (c) => {
    const { id } = await found(c.req.valid('param').id)
    await change(sources, id, 'remove')
    return c.body(null, 204)
  })
}

/** What is said of a source; never its key. */
function told(source: WatchedSource) {
  const { id, kind, address, title, folder, enabled, checked, next, changed, interval, failures, problem, articles } =
    source
  return {
    id,
    kind,
    address,
    title,
    folder,
    enabled,
    checked,
    next: enabled && next !== '' ? next : null,
    changed,
    interval,
    failures,
    problem,
    articles,
  }
}
