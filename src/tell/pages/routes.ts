import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { dayOf, type IsoDay } from '../../day.ts'
import type { Ledger } from '../../keep/ledger.ts'
import { foldName } from '../../name.ts'
import type { Release } from '../../release.ts'
import { askedRelease, BadRequest } from '../asked.ts'
import { eventOf } from '../calendar/events.ts'
import { REMINDERS } from '../changes/compare.ts'
import { followed } from '../changes/look.ts'
import { searched } from '../searched.ts'
import { releasePath } from '../slug.ts'
import type { Site } from '../site.ts'
import type { ShortAnswer } from './home.ts'
import { problemPage } from './layout.ts'
import { monthPage, type Dated } from './month.ts'
import { searchPage, type Outlet } from './search.ts'

/** How many of each kind a search finds, and how many changes the home page names. */
const FOUND = 20
const CHANGES = 6

/** Adds the pages that ask: search, a month of the calendar; and where everybody may, following. */
export function pageRoutes(app: Hono, site: Site, ledger: Ledger | null, { own }: { readonly own: boolean }): void {
  const { source, known, send } = site

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
      monthPage(month, await datedAll(site, ledger, today), today),
    )
  })

  if (!own || !ledger) return
  for (const [path, change] of [
    ['/follow', ledger.follow],
    ['/unfollow', ledger.unfollow],
  ] as const)
    app.post(path, bodyLimit({ maxSize: 4096 }), async (c) => {
      // A page elsewhere can send a form here, but not one that says it comes from here (Fetch Metadata, Origin).
      const origin = c.req.header('origin')
      const from =
        c.req.header('sec-fetch-site') ?? (origin === new URL(c.req.url).origin ? 'same-origin' : 'cross-site')
      if (from !== 'same-origin')
        return c.html(problemPage('This has to be asked for here.', 'Use the button on the page of the release.'), 403)
      const form = await c.req.parseBody()
      if (typeof form['title'] === 'string' && path === '/follow') {
        await ledger.follow(namedRelease(form['title'], form['season'], form['film']), source.today())
        return c.redirect('/', 303)
      }
      const [, slug = '', season = null] = /^\/releases\/([^/]+)(?:\/(\d{1,4}))?$/.exec(String(form['release'])) ?? []
      const asked = askedRelease(await known.releases(), decoded(slug), season)
      if (!asked) return c.notFound()
      await change(asked.release, source.today())
      return c.redirect(releasePath(asked.release), 303)
    })
}

/** A release as a person names it in a form; without a season a series stands for whichever comes next. */
function namedRelease(title: string, season: unknown, film: unknown): Pick<Release, 'title' | 'season' | 'kind'> {
  const name = title.trim().replace(/\s+/g, ' ')
  if (foldName(name) === '' || name.length > 200) throw new BadRequest('A title has letters, and 200 of them at most.')
  if (film === 'yes') return { title: name, season: null, kind: 'film' }
  const number = typeof season === 'string' ? season.trim() : ''
  if (!/^\d{0,3}$/.test(number)) throw new BadRequest('A season is a number.')
  return { title: name, season: number === '' ? null : Number(number), kind: 'series' }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
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

/** Whether a release is followed, under whatever title or as the next season of its series. */
export async function isFollowed(site: Site, ledger: Ledger, release: Release): Promise<boolean> {
  const all = await followed(ledger, site.known, site.source.today())
  return all.some((one) => keyOf(one.release) === keyOf(release))
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
