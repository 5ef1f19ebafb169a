import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'
import { searched } from '../searched.ts'
import { releasePath } from '../slug.ts'
import type { Desk } from './app.ts'
import { responses } from './parameters.ts'
import { foundClaimSchema, personSchema, releaseSchema } from './schemas.ts'

const find = createRoute({
  method: 'get',
  path: '/search',
  operationId: 'search',
  tags: ['Search'],
  summary: 'Search releases, people and what was said',
  description: 'All words must occur; the last letters of each may be missing. Diacritics do not matter.',
  request: {
    query: z.object({
      q: z.string().min(1).max(200).openapi({ description: 'Words.', example: 'night fer' }),
      limit: z.coerce.number().int().min(1).max(50).default(20).openapi({ example: 10 }),
    }),
  },
  responses: responses(
    z
      .object({
        releases: z.array(z.object({ release: releaseSchema, path: z.string() })),
        people: z.array(personSchema),
        claims: z.array(foundClaimSchema),
      })
      .openapi('Found'),
    'What was found, of each kind those that fit best first.',
    400,
  ),
})

/** `/search`. */
export function searchRoutes(app: OpenAPIHono, { site, ledger }: Desk): void {
  app.openapi(find, (c) => {
    const { q, limit } = c.req.valid('query')
    return site.send(c, 'application/json', `search ${limit} ${q}`, async () => {
      const { releases, people, claims } = await searched(site, ledger, q, limit)
      const listed = releases.map((release) => {
        const { title, season, kind, aliases } = release
        return { release: { title, season, kind, aliases }, path: releasePath(release) }
      })
      return `${JSON.stringify({ releases: listed, people, claims })}\n`
    })
  })
}
