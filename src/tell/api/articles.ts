import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'
import type { Desk } from './app.ts'
import { cursorOf, isNumber, placeOf } from './cursor.ts'
import { listQuery, responses } from './parameters.ts'
import { problem } from './problem.ts'
import { articleSchema, pageOf, wholeArticleSchema } from './schemas.ts'

const list = createRoute({
  method: 'get',
  path: '/articles',
  operationId: 'listArticles',
  tags: ['Articles'],
  summary: 'Every article that was read',
  description: 'The newest version of each, those added last first, without their texts.',
  request: { query: z.object(listQuery) },
  responses: responses(pageOf(articleSchema, 'ArticlePage'), 'A page of articles.', 400),
})

const one = createRoute({
  method: 'get',
  path: '/articles/{id}',
  operationId: 'getArticle',
  tags: ['Articles'],
  summary: 'An article with its text and its claims',
  request: {
    params: z.object({ id: z.string().openapi({ param: { name: 'id', in: 'path' }, example: 'harbour-post-1' }) }),
  },
  responses: responses(wholeArticleSchema, 'The newest version of the article.', 404),
})

/** `/articles`: what was read. */
export function articleRoutes(app: OpenAPIHono, { site, ledger }: Desk): void {
  app.openapi(list, (c) => {
    const { limit, cursor } = c.req.valid('query')
    const before = cursor === undefined ? undefined : placeOf(cursor, isNumber)
    return site.send(c, 'application/json', `articles ${limit} ${before}`, async () => {
      const { items, next } = await ledger.articles(limit, before)
      return `${JSON.stringify({ items, next: next === null ? null : cursorOf(next) })}\n`
    })
  })
  app.openapi(one, async (c) => {
    const { id } = c.req.valid('param')
    const found = await ledger.entry(id)
    if (!found) return problem(c, 404, 'No article with this id was read.')
    return site.send(
      c,
      'application/json',
      `article ${id}`,
      async () => `${JSON.stringify({ ...found.article, claims: found.document.claims })}\n`,
    )
  })
}
