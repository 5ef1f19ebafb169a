import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'
import { CERTAINTIES } from '../../claim.ts'
import { findTitle } from '../find.ts'
import type { Desk } from './app.ts'
import { cursorOf, isPair, placeOf } from './cursor.ts'
import { listQuery, responses } from './parameters.ts'
import { foundClaimSchema, pageOf, PROPERTIES } from './schemas.ts'

const list = createRoute({
  method: 'get',
  path: '/claims',
  operationId: 'listClaims',
  tags: ['Claims'],
  summary: 'Claims with their quotes',
  description: 'Those of the articles added last first, within an article in the order of its text.',
  request: {
    query: z.object({
      title: z.string().max(200).optional().openapi({ description: 'In any spelling.', example: 'Night Ferry' }),
      season: z.coerce.number().int().min(0).max(9999).optional().openapi({ example: 2 }),
      property: z.enum(PROPERTIES).optional().openapi({ example: 'release' }),
      certainty: z.enum(CERTAINTIES).optional().openapi({ example: 'official' }),
      ...listQuery,
    }),
  },
  responses: responses(pageOf(foundClaimSchema, 'ClaimPage'), 'A page of claims.', 400),
})

/** `/claims`: what was said, one by one. */
export function claimRoutes(app: OpenAPIHono, { site, ledger }: Desk): void {
  app.openapi(list, (c) => {
    const { limit, cursor, title, season, property, certainty } = c.req.valid('query')
    const before = cursor === undefined ? undefined : placeOf(cursor, isPair)
    const key = JSON.stringify([title, season, property, certainty, limit, before])
    return site.send(c, 'application/json', `claims ${key}`, async () => {
      const found = title === undefined ? null : findTitle(await ledger.titles(), title)
      const filter = {
        ...(found ? { titles: 'titles' in found ? found.titles : [] } : {}),
        ...(season === undefined ? {} : { season }),
        ...(property ? { property } : {}),
        ...(certainty ? { certainty } : {}),
      }
      const { items, next } = await ledger.claims(filter, limit, before)
      return `${JSON.stringify({ items, next: next && cursorOf(next) })}\n`
    })
  })
}
