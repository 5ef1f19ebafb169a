import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import type { Article } from '../../article.ts'
import { dayOf } from '../../day.ts'
import { InputError } from '../../errors.ts'
import { read } from '../../read/index.ts'
import { mentionsOf } from '../../watch/mentions.ts'
import type { Desk } from './app.ts'
import { problems } from './parameters.ts'
import { Problem } from './problem.ts'

/** Largest message, in bytes: a page as browsers save it. */
const MAX_MESSAGE = 12_000_000

const short = z.string().min(1).max(1000).nullish()
const isoDay = z
  .string()
  .refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && dayOf(text) !== null, 'is a day, written as 2024-02-01')
  .nullish()
  .openapi({ format: 'date' })

const sent = z
  .object({
    url: z
      .url({ protocol: /^https?$/ })
      .max(4000)
      .nullish(),
    html: z.string().min(1).optional(),
    text: z.string().min(1).optional(),
    title: short,
    publisher: short,
    author: short,
    published: isoDay,
    language: z.string().min(2).max(35).nullish(),
  })
  .refine(({ html, text }) => (html === undefined) !== (text === undefined), 'has either “html” or “text”')
  .openapi('SentArticle', {
    description:
      'A page as HTML, of which the main text is read, or a text. What else is known goes before what a page says.',
    example: {
      url: 'https://harbour-post.example/ferry',
      text: 'Night Ferry sails again, its makers say. The second season may arrive in early 2025.',
      title: 'Night Ferry sails again',
      published: '2024-05-01',
    },
  })

const kept = z
  .object({
    document: z.string().openapi({ description: 'The id of the article in the ledger.' }),
    outcome: z.enum(['new', 'changed', 'known']),
    version: z.number().int(),
    claims: z.number().int().openapi({ description: 'How many claims were read in it.' }),
    followed: z.boolean().openapi({ description: 'Whether one of them is about a title that is followed.' }),
  })
  .openapi('KeptArticle', {
    example: { document: 'https://harbour-post.example/ferry', outcome: 'new', version: 1, claims: 2, followed: true },
  })

const answer = (description: string) => ({ description, content: { 'application/json': { schema: kept } } })

const add = createRoute({
  method: 'post',
  path: '/articles',
  operationId: 'addArticle',
  tags: ['Articles'],
  security: [{ key: ['articles'] }],
  summary: 'Send an article',
  description:
    'For browser extensions and scripts: it is read at once. An article that is there already is not stored again.',
  request: { body: { required: true, content: { 'application/json': { schema: sent } } } },
  responses: {
    200: answer('It was there already, or is a new version of its page.'),
    201: answer('It is new.'),
    ...problems(400, 401, 403),
  },
})

/** `POST /articles`: the inbox. */
export function inboxRoutes(app: OpenAPIHono, desk: Desk): void {
  // Before the body is looked at: who has no key learns nothing about what would be accepted.
  app.use('/articles', async (c, next) => {
    if (c.req.method === 'POST') await desk.demand(c, 'articles')
    return next()
  })
  const onError = () => {
    throw new Problem(413, 'That is larger than any page: send its text.')
  }
  app.use('/articles', bodyLimit({ maxSize: MAX_MESSAGE, onError }))
  app.openapi(add, async (c) => {
    const { html, text, ...known } = c.req.valid('json')
    const { site, ledger } = desk
    try {
      const article = await articleOf(html, text ?? '', known)
      const mentions = mentionsOf(await ledger.follows())
      const document = read(article, { titles: mentions.titles })
      const [added] = await ledger.add([{ article, document }], site.source.today())
      if (!added) throw new Error('an article that was added has an outcome')
      const followed = document.claims.some(({ subject }) => mentions.in(subject.title))
      return c.json({ ...added, claims: document.claims.length, followed }, added.outcome === 'new' ? 201 : 200)
    } catch (error) {
      if (error instanceof InputError) throw new Problem(400, error.message)
      throw error
    }
  })
}

async function articleOf(
  html: string | undefined,
  text: string,
  fields: { readonly [K in keyof Article]?: Article[K] | undefined },
): Promise<Article> {
  const known: Partial<Article> = Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== null),
  )
  const { url = null } = known
  const name = url ?? 'the article'
  if (html !== undefined) {
    const { articleOfHtml } = await import('../../collect/html.ts')
    const { published_estimate: estimate, ...page } = await articleOfHtml(html, { name, url })
    return { ...page, ...(estimate && !known.published ? { published_estimate: estimate } : {}), ...known }
  }
  const [{ articleOfText }, { hashOf }] = await Promise.all([
    import('../../collect/text.ts'),
    import('../../collect/id.ts'),
  ])
  const host = url === null ? null : new URL(url).hostname.replace(/^www\./, '')
  const article = await articleOfText(Buffer.from(text), name, { publisher: host, ...known })
  return { id: url ?? hashOf(article.text), ...article }
}
