import type { Hono } from 'hono'
import { dayOf } from '../../day.ts'
import type { Ledger } from '../../keep/ledger.ts'
import { BadRequest } from '../asked.ts'
import { digestPage } from '../pages/digest.ts'
import type { Site } from '../site.ts'
import { weekTo } from './week.ts'

/** Adds `/digest`: what changed in the seven days to today, or to the day `to`. */
export function digestRoutes(app: Hono, { source, known, send }: Site, ledger: Ledger): void {
  app.get('/digest', async (c) => {
    const today = source.today()
    const to = c.req.query('to') ?? today
    if (!/^\d{4}-\d\d-\d\d$/.test(to) || dayOf(to) === null || to < '1970-01-08')
      throw new BadRequest('“to” is the last day of a week, written as 2025-10-05.')
    if (to > today) throw new BadRequest('This week is not over yet: ask for one that ends today or earlier.')
    return send(c, 'text/html', `digest ${to} ${await ledger.revision()}`, async () =>
      digestPage(await weekTo(to, ledger, known, today), today),
    )
  })
}
