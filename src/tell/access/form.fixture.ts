import type { Hono } from 'hono'

/** The token in the forms of a page, as a browser would send it back. */
export async function tokenOf(app: Hono, page: string, headers: Record<string, string> = {}): Promise<string> {
  const markup = await (await app.request(page, { headers })).text()
  return /name="form-token" value="([\w-]+)"/.exec(markup)?.[1] ?? ''
}
