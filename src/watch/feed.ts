import { articleOfItem, withItem } from '../collect/feeds/articles.ts'
import { MAX_FEED, type Feed, type FeedItem } from '../collect/feeds/feed.ts'
import { feedOrProblem } from '../collect/feeds/parse.ts'
import { articleOfHtml, MAX_PAGE } from '../collect/html.ts'
import { isoOf, dayOf } from '../day.ts'
import { InputError } from '../errors.ts'
import type { Entry } from '../keep/ledger.ts'
import type { ListedItem, WatchedSource } from '../keep/watching/sources.ts'
import { askFor, digestOf, entryOf, notRead, worked, type Context, type Look } from './look.ts'

const FEEDS =
  'application/rss+xml,application/atom+xml,application/rdf+xml,application/feed+json,application/xml;q=0.9,text/xml;q=0.9,*/*;q=0.5'
const PAGES = 'text/html,application/xhtml+xml;q=0.9'

/** Items that are read at one look: a feed that was never looked at before has its past in it. */
const ITEMS = 50

/** How often a page that cannot be read is tried before the words of the feed are taken instead. */
const ATTEMPTS = 3

/** Sitemaps of an index that are looked at, the newest. */
const PARTS = 2

/** Days that a page in a sitemap may be old: a sitemap can hold the whole past of a site. */
const RECENT = 14

/**
 * Looks at a feed or a sitemap: asks whether it changed, and reads what it lists for the first time, titles that are followed
 * first. An item that carries its whole text is read from the feed, of the others the page is asked for.
 */
export async function lookAtFeed(source: WatchedSource, context: Context): Promise<Look> {
  const answer = await context.fetcher.get(source.address, askFor(source, { accept: FEEDS, limit: MAX_FEED }))
  if (answer.status !== 'read') return notRead(answer, source, context)
  const digest = digestOf(answer.bytes)
  const { etag, lastModified, freshFor } = answer
  const known = { etag, lastModified, digest }
  if (digest === source.digest) return { change: { ...known, ...worked(source, context, { news: false, freshFor }) } }

  const feed = await feedOrProblem(answer.bytes, answer)
  const listed = feed.format === 'sitemap' ? await recentPages(feed, source, context) : feed.items
  const keyed = new Map(listed.map((item) => [digestOf(`${item.id}\n${item.url ?? ''}`), item]))
  const before = await context.ledger.sources.items(source.id, [...keyed.keys()])
  const open = [...keyed].filter(([key]) => !before.get(key)?.done)
  const { entries, items, left } = await readItems(open, before, source, context)
  return {
    entries,
    items: [...[...before.values()].filter(({ done }) => done), ...items],
    change: {
      ...worked(source, context, { news: entries.length > 0, ttl: feed.ttl, freshFor }),
      ...known,
      // What is left is in the feed the next time only if the feed is sent again.
      ...(left ? { etag: null, lastModified: null, digest: null } : {}),
      ...(source.title === null && feed.title !== null ? { title: feed.title.slice(0, 200) } : {}),
      ...(source.site === null && feed.site !== null ? { site: feed.site } : {}),
      ...(answer.moved === null ? {} : { address: answer.moved }),
    },
  }
}

interface ReadItems {
  readonly entries: readonly Entry[]
  readonly items: readonly ListedItem[]
  /** Whether something is to be read at the next look. */
  readonly left: boolean
}

async function readItems(
  open: readonly (readonly [string, FeedItem])[],
  before: ReadonlyMap<string, ListedItem>,
  source: WatchedSource,
  context: Context,
): Promise<ReadItems> {
  const { mentions, ledger } = context
  const named = (item: FeedItem): number =>
    Number(!mentions.in(`${item.title ?? ''} ${item.body?.slice(0, 5000) ?? ''}`))
  const ordered = open
    .map(([key, item]) => ({ key, item, rank: named(item) }))
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, ITEMS)
  const pages = await ledger.sources.pages(ordered.flatMap(({ item }) => item.url ?? []))
  const entries: Entry[] = []
  const items: ListedItem[] = []
  let left = open.length > ordered.length
  for (const { key, item } of ordered) {
    const attempts = (before.get(key)?.attempts ?? 0) + 1
    if (item.url !== null && pages.has(item.url)) {
      items.push({ key, attempts, done: true })
      continue
    }
    const found = await readItem(item, attempts >= ATTEMPTS, source, context)
    if (found === 'later') {
      left = true
      continue
    }
    if (found === 'failed') left = true
    else if (found !== null) entries.push(found)
    items.push({ key, attempts, done: found !== 'failed' })
  }
  return { entries, items, left }
}

/** The article of an item; `null` where there is nothing to read, `failed` where it is worth another try. */
async function readItem(
  item: FeedItem,
  last: boolean,
  source: WatchedSource,
  context: Context,
): Promise<Entry | 'failed' | 'later' | null> {
  const carried = articleOfItem(item, source.address)
  const words = (): Entry | null => (carried ? entryOf(carried.article, source, context) : null)
  if (item.url === null || carried?.whole) return words()
  const answer = await context.fetcher.get(item.url, { accept: PAGES, limit: MAX_PAGE, allowPrivate: source.private })
  if (answer.status === 'later') return 'later'
  if (answer.status === 'refused') return last || isFinal(answer.error) ? words() : 'failed'
  if (answer.status !== 'read') return words()
  try {
    const { url, contentType, language } = answer
    const page = await articleOfHtml(answer.bytes, { name: item.url, url, contentType, language })
    return entryOf(withItem(page, item), source, context)
  } catch (error) {
    // A page that scripts fill has its words in the feed.
    if (error instanceof InputError) return words()
    throw error
  }
}

/** Whether asking again would be answered the same: who refuses, asks for a password or has nothing there. */
function isFinal(error: InputError): boolean {
  return /\(HTTP 4(?!08|25|29)\d\d\)|robots\.txt|private address|more than|larger than/.test(error.message)
}

/** The pages of the last days in a sitemap, or in the newest sitemaps that an index names. */
async function recentPages(feed: Feed, source: WatchedSource, context: Context): Promise<readonly FeedItem[]> {
  const items = [...feed.items]
  const parts = (feed.parts ?? [])
    .toSorted((a, b) => ((a.modified ?? '') < (b.modified ?? '') ? 1 : -1))
    .slice(0, PARTS)
  for (const { url } of parts) {
    const answer = await context.fetcher.get(url, { accept: FEEDS, limit: MAX_FEED, allowPrivate: source.private })
    if (answer.status === 'read') items.push(...(await feedOrProblem(answer.bytes, answer)).items)
  }
  const since = isoOf((dayOf(context.today()) ?? 0) - RECENT)
  return items.filter(({ published, modified }) => (published ?? modified ?? '') >= since)
}
