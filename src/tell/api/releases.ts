import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Release } from '../../release.ts'
import { askedDay, askedRelease, formPath } from '../asked.ts'
import { releasePath } from '../slug.ts'
import type { Desk } from './app.ts'
import { cursorOf, isText, placeOf } from './cursor.ts'
import { asOfQuery, listQuery, responses, seasonParam, slugParam } from './parameters.ts'
import { problem } from './problem.ts'
import { answerSchema, listedReleaseSchema, pageOf } from './schemas.ts'

const TAGS = ['Releases']
const answerResponses = {
  ...responses(answerSchema, 'The answer with everything behind it.', 400, 404),
  301: { description: 'The release has another address, in Location.' },
  302: { description: 'Of a series without a season: the last season that anybody speaks of.' },
}

const list = createRoute({
  method: 'get',
  path: '/releases',
  operationId: 'listReleases',
  tags: TAGS,
  summary: 'Every release that articles speak of',
  description: 'In the order of their addresses, each with its answer in one sentence.',
  request: { query: z.object({ ...listQuery, ...asOfQuery }) },
  responses: responses(pageOf(listedReleaseSchema, 'ReleasePage'), 'A page of releases.', 400),
})

const season = createRoute({
  method: 'get',
  path: '/releases/{slug}/{season}',
  operationId: 'getSeason',
  tags: TAGS,
  summary: 'When does a season come out?',
  request: { params: z.object({ slug: slugParam, season: seasonParam }), query: z.object(asOfQuery) },
  responses: answerResponses,
})

const whole = createRoute({
  method: 'get',
  path: '/releases/{slug}',
  operationId: 'getFilmOrSeries',
  tags: TAGS,
  summary: 'When does a film come out, or a series as a whole?',
  request: { params: z.object({ slug: slugParam }), query: z.object(asOfQuery) },
  responses: answerResponses,
})

/** `/releases`: the answers. */
export function releaseRoutes(app: OpenAPIHono, { site, ledger }: Desk): void {
  const { source, known, send } = site

  app.openapi(list, async (c) => {
    const { limit, cursor } = c.req.valid('query')
    const asOf = askedDay(c, source.today())
    const after = cursor === undefined ? '' : placeOf(cursor, isText)
    return send(c, 'application/json', `releases ${asOf} ${limit} ${after}`, async () => {
      const all = (await known.releases()).map((release) => ({ release, key: keyOf(release) }))
      const rest = all.filter(({ key }) => key > after).toSorted((a, b) => (a.key < b.key ? -1 : 1))
      const items = []
      for (const { release } of rest.slice(0, limit)) {
        const { as_of, sentence, status, quantiles, p_already_out } = await known.short(release, asOf)
        const { title, season: n, kind, aliases } = release
        const path = releasePath(release)
        items.push({
          release: { title, season: n, kind, aliases },
          path,
          as_of,
          sentence,
          status,
          quantiles,
          p_already_out,
        })
      }
      const next = rest.length > limit ? cursorOf(rest[limit - 1]!.key) : null
      return `${JSON.stringify({ items, next })}\n`
    })
  })
  app.openapi(season, (c) => answer(c, c.req.valid('param').slug, c.req.valid('param').season))
  app.openapi(whole, (c) => answer(c, c.req.valid('param').slug, null))

  async function answer(c: Context, slug: string, seasonText: string | null): Promise<Response> {
    const asked = askedRelease(await known.releases(), slug, seasonText)
    const asOf = askedDay(c, source.today())
    if (!asked) return problem(c, 404, 'No article that was read speaks of this release.')
    if (asked.moved) return c.redirect(`/api${formPath(asked.release, '', c)}`, asked.moved)
    // What somebody asks about is not forgotten.
    await ledger.ask(asked.release.title, source.today())
    return send(
      c,
      'application/json',
      `answer ${keyOf(asked.release)} ${asOf}`,
      async () => `${JSON.stringify(await known.answer(asked.release, asOf))}\n`,
    )
  }
}

/** What tells releases apart, and puts them in an order that does not change with the answers. */
function keyOf(release: Release): string {
  return `${releasePath(release)} ${release.kind}`
}
