import type { Context, Hono } from 'hono'
import type { Answer } from '../../answer.ts'
import type { Release } from '../../release.ts'
import { allows } from '../access/tokens.ts'
import { followed } from '../changes/look.ts'
import { releasePath } from '../slug.ts'
import type { Site } from '../site.ts'
import { eventOf } from './events.ts'
import { icsOf } from './ics.ts'
import type { Ledger } from '../../keep/ledger.ts'
import { releaseName } from '../pages/words.ts'

const ICS = 'text/calendar'

/** The calendar of one release: `/releases/severance/2.ics`. */
export async function releaseCalendar(c: Context, site: Site, ledger: Ledger, release: Release): Promise<Response> {
  const base = site.base(c)
  return site.send(c, ICS, `${base} ${releasePath(release)}`, async () => {
    const answer = await site.known.answer(release, site.source.today())
    return calendarOf(site, ledger, releaseName(release), [answer], base)
  })
}

/** Adds `/calendar/KEY.ics`, everything that is followed, for whoever has a key that may read feeds. */
export function calendarRoutes(app: Hono, site: Site, ledger: Ledger): void {
  app.get('/calendar/:key{.+\\.ics}', async (c) => {
    const today = site.source.today()
    const key = c.req.param('key').slice(0, -'.ics'.length)
    if (!(await allows(ledger, key, 'feeds', today)))
      return c.text(
        'There is no calendar under this key. “whenabouts token add NAME --scope feeds” makes a key.\n',
        404,
      )
    const follows = (await followed(ledger, site.known, site.source.today())).map(({ release }) => release)
    const base = site.base(c)
    return site.send(c, ICS, `follows ${base} ${follows.map(releasePath).join(' ')}`, async () => {
      const answers: Answer[] = []
      for (const release of follows) answers.push(await site.known.answer(release, today))
      return calendarOf(site, ledger, 'Whenabouts', answers, base)
    })
  })
}

async function calendarOf(
  site: Site,
  ledger: Ledger,
  name: string,
  answers: readonly Answer[],
  base: string,
): Promise<string> {
  const events = answers.map(eventOf)
  const told = await ledger.calendar.tell(
    events.map(({ entry }) => entry),
    site.now(),
  )
  return icsOf(
    name,
    events.flatMap((event, i) => {
      const mine = told[i]
      return mine ? [{ event, told: mine }] : []
    }),
    base,
  )
}
