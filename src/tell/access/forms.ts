import { timingSafeEqual } from 'node:crypto'
import type { Context } from 'hono'
import { viewerOf } from './viewer.ts'

/** The field of a form that carries its token. */
const FIELD = 'form-token'

/** Whether a form carries the token of the page that was made for whoever sends it. */
export async function hasToken(c: Context): Promise<boolean> {
  const { token } = viewerOf(c)
  return token !== '' && sameToken((await c.req.parseBody())[FIELD], token)
}

/** Whether a field is this token; takes as long for any. */
export function sameToken(field: unknown, token: string): boolean {
  if (typeof field !== 'string') return false
  const [a, b] = [Buffer.from(field), Buffer.from(token)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** The token as a field: it has no letter to escape. */
function tokenField(token: string): string {
  return `<input type="hidden" name="${FIELD}" value="${token}">`
}

/**
 * A page with the token in all of its forms. What comes from elsewhere is escaped in a page, so that nothing else in it can be
 * taken for a form.
 */
export function withToken(page: string, token: string): string {
  if (token === '' || !page.includes('method="post"')) return page
  return page.replace(/<form\b[^>]*\bmethod="post"[^>]*>/g, (tag) => tag + tokenField(token))
}
