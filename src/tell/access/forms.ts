import { timingSafeEqual } from 'node:crypto'
import type { Context } from 'hono'
import { fieldsOf } from '../form.ts'
import { viewerOf } from './viewer.ts'

/** The field of a form that carries its token. */
export const TOKEN_FIELD = 'form-token'

/** Whether a form carries the token of the page that was made for whoever sends it. */
export async function hasToken(c: Context): Promise<boolean> {
  const { token } = viewerOf(c)
  return token !== '' && sameToken((await fieldsOf(c)).one(TOKEN_FIELD), token)
}

/** Whether a field is this token; takes as long for any. */
export function sameToken(field: string, token: string): boolean {
  const [a, b] = [Buffer.from(field), Buffer.from(token)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** The token as a field: it has no letter to escape. */
function tokenField(token: string): string {
  return `<input type="hidden" name="${TOKEN_FIELD}" value="${token}">`
}

/**
 * A page with the token in all of its forms. What comes from elsewhere is escaped in a page, so that nothing else in it can be
 * taken for a form.
 */
export function withToken(page: string, token: string): string {
  if (token === '' || !page.includes('method="post"')) return page
  return page.replace(/<form\b[^>]*\bmethod="post"[^>]*>/g, (tag) => tag + tokenField(token))
}
