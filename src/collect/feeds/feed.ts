import type { IsoDay } from '../../day.ts'

/** Something that a feed or a news sitemap lists. */
export interface FeedItem {
  /** What makes it this item of this feed: its own id, else its address. */
  readonly id: string
  /** The address of the article. */
  readonly url: string | null
  /** The headline, as plain text. */
  readonly title: string | null
  /** What the feed says of it, as HTML or plain text: a summary, or all of it. */
  readonly body: string | null
  readonly author: string | null
  readonly published: IsoDay | null
  readonly modified: IsoDay | null
  /** BCP 47 tag, where the feed tells. */
  readonly language: string | null
}

/** A feed, whatever its format. */
export interface Feed {
  readonly format: 'rss' | 'atom' | 'rdf' | 'json' | 'sitemap'
  readonly title: string | null
  /** The page that it belongs to. */
  readonly site: string | null
  readonly language: string | null
  /** Minutes that the feed itself asks to wait between two looks (RSS `ttl`, the syndication module); 0 without. */
  readonly ttl: number
  /** The newest first in most feeds; as the feed has them. */
  readonly items: readonly FeedItem[]
  /** Sitemaps that an index names, with the day on which each changed. */
  readonly parts?: readonly { readonly url: string; readonly modified: IsoDay | null }[]
}

/** Most items of a feed that are looked at: those of a day of the largest news sites, and more. */
export const MAX_ITEMS = 1000

/** Largest feed that is read, in bytes. */
export const MAX_FEED = 5_000_000

/**
 * An address in a feed, made absolute; `null` for what is none of the web.
 *
 * @example addressIn('/a', 'https://harbour.test/feed') // 'https://harbour.test/a'
 */
export function addressIn(written: string | null | undefined, base: string | null): string | null {
  const text = written?.trim()
  if (!text || text.length > 4000 || !URL.canParse(text, base ?? undefined)) return null
  const url = new URL(text, base ?? undefined)
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null
}
