import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { BadRequest } from './asked.ts'
import { problemPage } from './pages/layout.ts'

/** The fields of a form as text; files and repeated fields are left out but for `all`. */
export interface Fields {
  /** A field trimmed; empty where it was not sent. */
  one(name: string): string
  /** Every value of a field that can be sent more than once, as check boxes are. */
  all(name: string): readonly string[]
}

/** Refuses forms of more bytes. */
export function formLimit(maxSize: number): MiddlewareHandler {
  return bodyLimit({
    maxSize,
    onError: (c) => c.html(problemPage('That is too much.', 'The form takes less than what was sent.'), 413),
  })
}

/**
 * Reads the form of a request. Browsers send line ends as CR LF; they become LF.
 *
 * @throws {BadRequest} when what was sent is no form
 */
export async function fieldsOf(c: Context): Promise<Fields> {
  const form = await c.req.parseBody({ all: true }).catch(() => {
    throw new BadRequest('What was sent is not written as forms are.')
  })
  const all = (name: string): readonly string[] =>
    [form[name] ?? []].flat().flatMap((value) => (typeof value === 'string' ? [value.replace(/\r\n/g, '\n')] : []))
  return { all, one: (name) => all(name)[0]?.trim() ?? '' }
}

/**
 * Whether a page of another origin sent a request. Browsers say so (Fetch Metadata); on plain HTTP, and older ones, they name
 * their origin, whose host has to be ours: the scheme may differ behind a proxy. What says neither is no browser.
 */
export function isForeign(c: Context, base: string): boolean {
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined) return site !== 'same-origin'
  const origin = c.req.header('origin')
  if (origin === undefined) return false
  const host = URL.canParse(origin) ? new URL(origin).host : ''
  return host === '' || (host !== new URL(base).host && host !== new URL(c.req.url).host)
}
