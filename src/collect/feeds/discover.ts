import type { Handler } from 'htmlparser2'
import { addressIn } from './feed.ts'
import { parsePieces } from './pieces.ts'

/** A feed that a page names. */
export interface FoundFeed {
  readonly url: string
  readonly title: string | null
}

/** Media types of feeds in `<link rel="alternate">`. */
const TYPES = new Set(['application/rss+xml', 'application/atom+xml', 'application/rdf+xml', 'application/feed+json'])

/** Characters of a page in which its head is looked for. */
const HEAD = 500_000

/** Deepest nesting that is followed in the head of a page. */
const DEEPEST = 200

/** Most feeds of a page: some name one for each tag. */
const MOST = 50

/**
 * The feeds that a page names in its head (HTML, "4.6.7.1 Link type alternate"; RSS Advisory Board, "RSS Autodiscovery"),
 * those of comments last.
 *
 * @param url the address of the page
 * @example feedsOf('<link rel="alternate" type="application/rss+xml" href="/feed" title="News">', 'https://harbour.test/')
 * // [{ url: 'https://harbour.test/feed', title: 'News' }]
 */
export function feedsOf(html: string, url: string): FoundFeed[] {
  const found = new Map<string, FoundFeed>()
  let base = url
  let done = false
  const handler: Partial<Handler> = {
    onopentag(name, { rel = '', type = '', href, title }) {
      if (name === 'base' && href) base = addressIn(href, url) ?? base
      if (name === 'body') done = true
      if (name !== 'link' || !/\balternate\b/i.test(rel)) return
      const media = type.split(';')[0]?.trim().toLowerCase() ?? ''
      const address = addressIn(href, base)
      if (address === null || found.has(address) || found.size >= MOST) return
      // "application/json" is also what an API is announced as.
      if (!TYPES.has(media) && !(media === 'application/json' && /feed/i.test(href ?? ''))) return
      found.set(address, { url: address, title: title?.trim() || null })
    },
  }
  parsePieces(html.slice(0, HEAD), handler, { xml: false, deepest: DEEPEST, enough: () => done })
  const comments = (feed: FoundFeed): boolean => /comment/i.test(`${feed.title ?? ''} ${feed.url}`)
  return [...found.values()].toSorted((a, b) => Number(comments(a)) - Number(comments(b)))
}

/** Where feeds are when a page does not say: WordPress, Jekyll, Hugo, Ghost and most others. */
const USUAL = ['/feed', '/rss', '/feed.xml', '/rss.xml', '/atom.xml', '/index.xml', '/feed.json']

/** The addresses at which a page’s site may have a feed, the likeliest first. */
export function usualPlaces(url: string): string[] {
  return USUAL.map((path) => new URL(path, url).href)
}
