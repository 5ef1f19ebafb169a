import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import type { Release } from '../../release.ts'
import { followed } from '../changes/look.ts'
import { releasePath } from '../slug.ts'
import type { Desk } from './app.ts'
import { problems } from './parameters.ts'
import { Problem } from './problem.ts'
import { releaseSchema } from './schemas.ts'

const TAGS = ['Follows']
const SECURITY = [{ key: ['follow'] }]
const followSchema = z
  .object({
    title: z.string().min(1).max(200),
    season: z.number().int().min(0).max(9999).nullable(),
    kind: z.enum(['series', 'film']),
  })
  .openapi('Follow', { example: { title: 'Night Ferry', season: 2, kind: 'series' } })

const list = createRoute({
  method: 'get',
  path: '/follows',
  operationId: 'listFollows',
  tags: TAGS,
  summary: 'What is followed',
  responses: {
    200: {
      description: 'Every release that is followed.',
      content: {
        'application/json': {
          schema: z
            .object({ items: z.array(z.object({ release: releaseSchema, path: z.string() })) })
            .openapi('Follows'),
        },
      },
    },
  },
})

const add = createRoute({
  method: 'put',
  path: '/follows',
  operationId: 'follow',
  tags: TAGS,
  security: SECURITY,
  summary: 'Follow a release',
  description: 'Again is no error. What nobody has written about yet can be followed too.',
  request: { body: { required: true, content: { 'application/json': { schema: followSchema } } } },
  responses: { 204: { description: 'It is followed.' }, ...problems(400, 401, 403) },
})

const remove = createRoute({
  method: 'delete',
  path: '/follows',
  operationId: 'unfollow',
  tags: TAGS,
  security: SECURITY,
  summary: 'Follow a release no more',
  request: {
    query: z.object({
      title: z.string().min(1).max(200).openapi({ example: 'Night Ferry' }),
      season: z.coerce.number().int().min(0).max(9999).optional().openapi({ example: 2 }),
      kind: z.enum(['series', 'film']).openapi({ example: 'series' }),
    }),
  },
  responses: { 204: { description: 'It is not followed.' }, ...problems(400, 401, 403) },
})

/** `/follows`. */
export function followRoutes(app: OpenAPIHono, desk: Desk): void {
  const { site, ledger } = desk
  app.openapi(list, async (c) => {
    const items = (await followed(ledger, site.known, site.source.today())).map(
      ({ release: { title, season, kind, aliases } }) => {
        const release: Release = { title, season, kind, aliases }
        return { release: { ...release, aliases: [...aliases] }, path: releasePath(release) }
      },
    )
    c.header('cache-control', 'no-store')
    return c.json({ items }, 200)
  })
  // Before the body is looked at: who has no key learns nothing about what would be accepted.
  app.use('/follows', async (c, next) => {
    if (c.req.method === 'PUT' || c.req.method === 'DELETE') await desk.demand(c, 'follow')
    return next()
  })
  const onError = () => {
    throw new Problem(413, 'That is more than a title, a season and a kind.')
  }
  app.use('/follows', bodyLimit({ maxSize: 4096, onError }))
  app.openapi(add, async (c) => {
    await ledger.follow(c.req.valid('json'), site.source.today())
    return c.body(null, 204)
  })
  app.openapi(remove, async (c) => {
    const { title, season = null, kind } = c.req.valid('query')
    await ledger.unfollow({ title, season, kind })
    return c.body(null, 204)
  })
}
