import { pageDay } from '../pageday.ts'
import { addressIn, MAX_ITEMS, type Feed, type FeedItem } from './feed.ts'
import { parsePieces } from './pieces.ts'

/** Deepest nesting of a sitemap that is read: urlset, url, news, publication, name. */
const DEEPEST = 16

/** Entries that are read: a sitemap has at most 50,000 (sitemaps.org, "Sitemap file format"). */
const ENTRIES = 50_000

/** What one `<url>` or `<sitemap>` says. */
type Entry = Partial<Record<'loc' | 'lastmod' | 'title' | 'publication_date' | 'language', string>>

/** Elements whose text is read, without their prefix: `news:title` is Google's (schemas/sitemap-news/0.9). */
const READ = new Set(['loc', 'lastmod', 'title', 'publication_date', 'language'])

/**
 * Reads a sitemap or an index of sitemaps (sitemaps.org/protocol.html), with the tags of a news sitemap where it has them.
 * Its items are in the order of their days, the newest first, so that of a large one the newest are read.
 *
 * @returns `null` where the text is no sitemap
 */
export function sitemapIn(xml: string, url: string): Feed | null {
  const root = /<(?:[\w-]+:)?(urlset|sitemapindex)[\s>]/.exec(xml.slice(0, 20_000))?.[1]
  if (root === undefined) return null
  const entries: Entry[] = []
  const open: string[] = []
  let entry: Entry | null = null
  let text = ''
  parsePieces(
    xml,
    {
      onopentagname(name) {
        open.push(bare(name))
        text = ''
        if (open.length === 2 && (open[1] === 'url' || open[1] === 'sitemap')) entry = {}
      },
      ontext(piece) {
        if (text.length < 4000) text += piece
      },
      onclosetag(name) {
        const closed = bare(name)
        open.pop()
        // An image of a page has a `loc` and a `title` of its own.
        if (entry && READ.has(closed) && (open.length === 2 || open[2] === 'news')) {
          entry[closed as keyof Entry] ??= text.trim()
        }
        if (entry && open.length === 1) {
          entries.push(entry)
          entry = null
        }
        text = ''
      },
    },
    { xml: true, deepest: DEEPEST, enough: () => entries.length >= ENTRIES },
  )
  if (root === 'sitemapindex') {
    const parts = entries.flatMap(({ loc, lastmod }) => {
      const address = addressIn(loc, url)
      return address === null ? [] : [{ url: address, modified: pageDay(lastmod) }]
    })
    return { ...NOTHING, parts }
  }
  const items = entries.flatMap(({ loc, lastmod, title, publication_date: date, language }): FeedItem[] => {
    const address = addressIn(loc, url)
    if (address === null) return []
    return [
      {
        id: address,
        url: address,
        title: title || null,
        body: null,
        author: null,
        published: pageDay(date),
        modified: pageDay(lastmod),
        language: language || null,
      },
    ]
  })
  const dayOf = ({ published, modified }: FeedItem): string => published ?? modified ?? ''
  items.sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0))
  return { ...NOTHING, items: items.slice(0, MAX_ITEMS) }
}

const NOTHING = { format: 'sitemap', title: null, site: null, language: null, ttl: 0, items: [] } as const

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase()
}
