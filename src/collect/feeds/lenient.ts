import { parseFeed } from 'htmlparser2'
import { pageDay } from '../pageday.ts'
import { addressIn, MAX_ITEMS, type Feed } from './feed.ts'
import { parsePieces } from './pieces.ts'

/** Deepest nesting that is parsed: a feed needs six. The parser is quadratic in it. */
const DEEPEST = 64

/**
 * Reads a feed that is no well-formed XML, as htmlparser2 takes it: it closes what was left open and declares no entities.
 *
 * @param url where it came from
 * @returns `null` where even so there is no feed
 */
export function lenientFeed(xml: string, url: string | null): Feed | null {
  if (!parsePieces(xml, {}, { xml: true, deepest: DEEPEST })) return null
  const feed = parseFeed(xml)
  if (!feed) return null
  const site = addressIn(feed.link, url)
  return {
    format: feed.type === 'atom' ? 'atom' : feed.type === 'rdf' ? 'rdf' : 'rss',
    title: feed.title?.trim() || null,
    site,
    language: null,
    ttl: 0,
    items: feed.items.slice(0, MAX_ITEMS).flatMap((item) => {
      const link = addressIn(item.link, site ?? url)
      const id = item.id ?? link ?? item.title
      if (!id) return []
      return {
        id,
        url: link ?? addressIn(item.id, null),
        title: item.title ?? null,
        body: item.description ?? null,
        author: null,
        published: pageDay(item.pubDate?.toISOString()),
        modified: null,
        language: null,
      }
    }),
  }
}
