import type { Hono } from 'hono'
import { dayOf, type IsoDay } from '../../day.ts'
import type { Ledger } from '../../keep/ledger.ts'
import { foldName } from '../../name.ts'
import type { Release } from '../../release.ts'
import { seesFollows } from '../access/viewer.ts'
import { BadRequest, releaseOfPath } from '../asked.ts'
import { eventOf } from '../calendar/events.ts'
import { REMINDERS } from '../changes/compare.ts'
import { followed } from '../changes/look.ts'
import { fieldsOf, type Fields } from '../form.ts'
import { searched } from '../searched.ts'
import { releasePath } from '../slug.ts'
import type { Site } from '../site.ts'
import { refreshCalls } from '../track.ts'
import type { ShortAnswer } from './home.ts'
import { monthPage, type Dated } from './month.ts'
import { searchPage, type Outlet } from './search.ts'

/** How many of each kind a search finds, and how many changes the home page names. */
const FOUND = 20
const CHANGES = 6

/** Adds the pages that ask: search, a month of the calendar; and for whoever may, following. */
export function pageRoutes(app: Hono, site: Site, ledger: Ledger | null): void {
  const { source, send } = site

  app.get('/search', (c) => {
    const words = (c.req.query('q') ?? '').slice(0, 200)
    return send(c, 'text/html', `search ${words}`, async () => {
      const found = words.trim() === '' ? null : await searched(site, ledger, words, FOUND)
      const outlets = new Map<string, Outlet>()
      for (const { document } of found?.claims ?? []) {
        const entry = outlets.has(document) ? null : await source.article(document)
        if (entry) outlets.set(document, entry.article)
      }
      return searchPage(words, found, outlets)
    })
  })

  app.get('/calendar', async (c) => {
    const today = source.today()
    const month = `${c.req.query('month') ?? today.slice(0, 7)}-01`
    if (!/^(?:19|20|21)\d\d-\d\d-01$/.test(month) || dayOf(month) === null)
      throw new BadRequest('“month” is a month, written as 2025-10.')
    return send(c, 'text/html', `month ${month} ${(await ledger?.revision()) ?? ''}`, async () =>
      monthPage(month, await datedAll(site, seesFollows(c) ? ledger : null, today), today),
    )
  })

  if (!ledger) return
  for (const [path, change] of [
    ['/follow', ledger.follow],
    ['/unfollow', ledger.unfollow],
  ] as const)
    app.post(path, async (c) => {
      const fields = await fieldsOf(c)
      if (path === '/follow' && fields.one('title') !== '') {
        await ledger.follow(namedRelease(fields), source.today())
        return c.redirect('/', 303)
      }
      const release = releaseOfPath(await site.known.releases(), fields.one('release'))
      if (!release) return c.notFound()
      await change(release, source.today())
      return c.redirect(releasePath(release), 303)
    })
  settleRoute(app, site, ledger)
}

/** Adds `POST /settle`: a person's word that a release came out on a day, or that the articles decide again. */
function settleRoute(app: Hono, site: Site, ledger: Ledger): void {
  app.post('/settle', async (c) => {
    const fields = await fieldsOf(c)
    const release = releaseOfPath(await site.known.releases(), fields.one('release'))
    if (!release) return c.notFound()
    const today = site.source.today()
    const day = fields.one('do') === 'none' ? null : fields.one('day')
    if (day !== null && (!/^\d{4}-\d\d-\d\d$/.test(day) || dayOf(day) === null))
      throw new BadRequest('A release is settled with a day, written as 2025-10-05.')
    if (day !== null && day > today) throw new BadRequest('That day lies ahead: only what has come out can be settled.')
    await ledger.outcomes.settle(release, day, today)
    await refreshCalls(ledger)
    return c.redirect(releasePath(release), 303)
  })
}

/** A release as a person names it in a form; without a season a series stands for whichever comes next. */
function namedRelease(fields: Fields): Pick<Release, 'title' | 'season' | 'kind'> {
  const name = fields.one('title').replace(/\s+/g, ' ')
  if (foldName(name) === '' || name.length > 200) throw new BadRequest('A title has letters, and 200 of them at most.')
  if (fields.one('film') === 'yes') return { title: name, season: null, kind: 'film' }
  const number = fields.one('season')
  if (!/^\d{0,3}$/.test(number)) throw new BadRequest('A season is a number.')
  return { title: name, season: number === '' ? null : Number(number), kind: 'series' }
}

/** What the home page has of what is followed: the short answers marked, and what changed lately. */
export async function withFollows(site: Site, ledger: Ledger, all: readonly ShortAnswer[]) {
  const today = site.source.today()
  const mine = new Set<string>()
  for (const { release } of await followed(ledger, site.known, today)) mine.add(keyOf(release))
  const { items } = await ledger.changes.list(50)
  const marked = all.map((one): ShortAnswer => (mine.has(keyOf(one.release)) ? { ...one, followed: true } : one))
  return { marked, changes: items.filter(({ kind }) => !REMINDERS.has(kind)).slice(0, CHANGES) }
}

/** Whether a release is followed, under whatever title or as the next season of its series, and when a person says that it came out. */
export async function ownWord(site: Site, ledger: Ledger, release: Release) {
  const all = await followed(ledger, site.known, site.source.today())
  const word = (await ledger.outcomes.settled()).findLast(
    (one) =>
      one.season === release.season &&
      one.kind === release.kind &&
      [release.title, ...release.aliases].some((title) => foldName(title) === foldName(one.title)),
  )
  return { followed: all.some((one) => keyOf(one.release) === keyOf(release)), settled: word?.day ?? null }
}

function keyOf(release: ShortAnswer['release']): string {
  return `${release.kind} ${releasePath(release)}`
}

/** Everything that has days, official or not. */
async function datedAll(site: Site, ledger: Ledger | null, today: IsoDay): Promise<readonly Dated[]> {
  const all: ShortAnswer[] = []
  for (const release of await site.known.releases()) all.push(await site.known.short(release, today))
  const { marked } = ledger ? await withFollows(site, ledger, all) : { marked: all }
  return marked.flatMap((answer): Dated[] => {
    const { days } = eventOf(answer).entry
    if (!days || !answer.known) return []
    return [
      { ...days, release: answer.release, official: answer.official !== null, followed: answer.followed ?? false },
    ]
  })
}
