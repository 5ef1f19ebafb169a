import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { problemPage } from './pages/layout.ts'
import type { Site } from './site.ts'

/** The fields of a form as text; files and repeated fields are left out but for `all`. */
export interface Fields {
  /** A field trimmed; empty where it was not sent. */
  one(name: string): string
  /** Every value of a field that can be sent more than once, as check boxes are. */
  all(name: string): readonly string[]
}

/** Reads the form of a request. Browsers send line ends as CR LF; they become LF. */
export async function fieldsOf(c: Context): Promise<Fields> {
  const form = await c.req.parseBody({ all: true })
  const all = (name: string): readonly string[] =>
    [form[name] ?? []].flat().flatMap((value) => (typeof value === 'string' ? [value.replace(/\r\n/g, '\n')] : []))
  return { all, one: (name) => all(name)[0]?.trim() ?? '' }
}

/**
 * Whether a request was sent by a page of another origin. Browsers say so (Fetch Metadata); older ones name their origin,
 * which is `null` for pages that send no referrer, as ours do. What says neither is no browser.
 */
export function isForeign(c: Context, base: string): boolean {
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined) return site !== 'same-origin' && site !== 'none'
  const origin = c.req.header('origin')
  return origin !== undefined && origin !== new URL(base).origin && origin !== new URL(c.req.url).origin
}

/** Refuses forms that do not say that a page of this server sent them, and those larger than `maxSize` bytes. */
export function ownForm(site: Site, maxSize = 16_384): readonly [MiddlewareHandler, MiddlewareHandler] {
  return [
    async (c, next) => {
      const says = c.req.header('sec-fetch-site') ?? c.req.header('origin')
      if (says !== undefined && !isForeign(c, site.base(c))) return next()
      return c.html(problemPage('This has to be asked for here.', 'Use the form on the page itself.'), 403)
    },
    bodyLimit({
      maxSize,
      onError: (c) => c.html(problemPage('That is too much.', 'The form takes less than what was sent.'), 413),
    }),
  ]
}
