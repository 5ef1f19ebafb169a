import { randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import type { Access } from './access/access.ts'
import type { Log } from './log.ts'

/** Under this name a context knows its number. */
const ID = 'request'
interface NumberedEnv {
  Variables: { [ID]?: string }
}

/** The number of a request, by which a page that says that something went wrong and the log find each other. */
export function requestId(c: Context): string {
  const numbered = c as Context<NumberedEnv>
  let id = numbered.get(ID)
  if (id === undefined) numbered.set(ID, (id = randomUUID().slice(0, 8)))
  return id
}

/**
 * Logs a request that was answered. Of its address only the path is told, without keys: what follows the question mark may be
 * what somebody searched for, or a key.
 */
export function logged(log: Log, c: Context, access: Access, ms: number): void {
  log.debug('answered', {
    request: requestId(c),
    method: c.req.method,
    path: c.req.path.replace(/^\/calendar\/.+\.ics$/, '/calendar/(key).ics').slice(0, 300),
    status: c.res.status,
    ms: Math.round(ms * 10) / 10,
    from: access.client(c),
  })
}
