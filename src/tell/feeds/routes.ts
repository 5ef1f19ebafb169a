import type { Context, Hono } from 'hono'
import type { Ledger } from '../../keep/ledger.ts'
import type { StoredChange } from '../../keep/telling/changes.ts'
import type { Release } from '../../release.ts'
import { REMINDERS } from '../changes/compare.ts'
import { releaseName } from '../pages/words.ts'
import { releasePath } from '../slug.ts'
import type { Site } from '../site.ts'
import { entryOf } from './entries.ts'
import { FORMATS, type FeedHead } from './render.ts'

/** How many changes a feed holds. */
const ENTRIES = 50

/** The ends of the addresses of feeds, for whoever takes an address apart. */
export const FEED_ENDINGS = FORMATS.map(({ ending }) => ending)

/** The feed of one release: `/releases/severance/2.atom`. */
export async function releaseFeed(
  c: Context,
  site: Site,
  ledger: Ledger,
  release: Release,
  ending: string,
): Promise<Response> {
  const { title, aliases, season } = release
  const page = releasePath(release)
  const head = {
    title: `${releaseName(release)} – Whenabouts`,
    description: `When does ${releaseName(release)} come out: what changed, and who said so.`,
    path: page,
    own: `${page}${ending}`,
  }
  return feed(c, site, ledger, ending, head, () => changes(ledger, { titles: [title, ...aliases], season }))
}

/** Adds `/changes.rss`, `/changes.atom` and `/changes.feed.json`: what changed of everything that is followed. */
export function feedRoutes(app: Hono, site: Site, ledger: Ledger): void {
  for (const { ending } of FORMATS)
    app.get(`/changes${ending}`, (c) => {
      const head = {
        title: 'Whenabouts: what changed',
        description: 'What changed in the answers to everything that is followed, and who said so.',
        path: '/',
        own: `/changes${ending}`,
      }
      return feed(c, site, ledger, ending, head, () => changes(ledger, {}))
    })
}

/** The newest changes; reminders are for those who are notified. */
async function changes(ledger: Ledger, filter: Parameters<Ledger['changes']['list']>[1]): Promise<StoredChange[]> {
  const { items } = await ledger.changes.list(ENTRIES * 2, filter)
  return items.filter(({ kind }) => !REMINDERS.has(kind)).slice(0, ENTRIES)
}

async function feed(
  c: Context,
  site: Site,
  ledger: Ledger,
  ending: string,
  { title, description, path, own }: { title: string; description: string; path: string; own: string },
  list: () => Promise<StoredChange[]>,
): Promise<Response> {
  const format = FORMATS.find((one) => one.ending === ending)
  if (!format) return c.notFound()
  const base = site.base(c)
  return site.send(c, format.type, `${await ledger.changes.last()} ${base} ${own}`, async () => {
    const entries = (await list()).map((change) => entryOf(change, base))
    const head: FeedHead = {
      title,
      description,
      page: new URL(path, base).href,
      self: new URL(own, base).href,
      updated: entries[0]?.at ?? new Date(0),
    }
    return format.write(head, entries)
  })
}
