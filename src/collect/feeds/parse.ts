import { parseFeed as parseXml } from '@rowanmanning/feed-parser'
import { parseJsonFeed } from 'feedsmith'
import type { IsoDay } from '../../day.ts'
import { decode } from '../charset.ts'
import { fragmentText } from '../fragment.ts'
import { languageTag } from '../language.ts'
import { pageDay } from '../pageday.ts'
import { problem } from '../problem.ts'
import { boundedFeed } from './bounds.ts'
import { addressIn, MAX_ITEMS, type Feed, type FeedItem } from './feed.ts'
import { lenientFeed } from './lenient.ts'
import { sitemapIn } from './sitemap.ts'

/** What is known of the bytes of a feed. */
export interface FeedSource {
  /** Where it came from; relative addresses are resolved against it. */
  readonly url: string
  readonly contentType?: string | null
}

/**
 * Reads a feed: RSS, Atom and RDF with @rowanmanning/feed-parser, with htmlparser2 where it is no well-formed XML; JSON Feed
 * with feedsmith; sitemaps (sitemaps.org, with Google's news tags). What it is shows in its content: servers often say
 * otherwise. Entities that a feed declares itself are never expanded.
 *
 * @returns `null` where it is no feed
 * @example (await feedIn(bytes, { url: 'https://harbour.test/feed' }))?.items[0]?.title
 */
export async function feedIn(bytes: Uint8Array, { url, contentType = null }: FeedSource): Promise<Feed | null> {
  const { text } = await decode(bytes, { contentType, markup: true })
  const start = text.slice(0, 4096).trimStart()
  if (start.startsWith('{')) return jsonFeed(text, url)
  if (!start.startsWith('<') || /^<!doctype\s+html|^<html[\s>]/i.test(start)) return null
  return sitemapIn(text, url) ?? xmlFeed(text, url)
}

/**
 * As `feedIn`, for an address that is known to be a feed.
 *
 * @throws InputError naming it
 */
export async function feedOrProblem(bytes: Uint8Array, source: FeedSource): Promise<Feed> {
  const feed = await feedIn(bytes, source)
  if (feed) return feed
  throw problem(source.url, 'is no feed that can be read (RSS, Atom, RDF, JSON Feed or a sitemap): check the address')
}

function xmlFeed(xml: string, url: string): Feed | null {
  const text = boundedFeed(xml)
  if (text === null) return null
  // A feed has no use for entities of its own; a bomb has no other.
  if (/<!ENTITY/i.test(text)) return lenientFeed(text, url)
  try {
    const feed = parseXml(text)
    const { type, version } = feed.meta
    const site = addressIn(feed.url, url)
    // Every item asks its feed for these, which looks through the whole channel each time.
    Object.defineProperties(feed, { url: { value: feed.url }, authors: { value: feed.authors } })
    const language = languageTag([feed.language])
    return {
      format: type === 'atom' ? 'atom' : version === '1.0' || version === '0.90' ? 'rdf' : 'rss',
      title: feed.title === null ? null : plainTitle(feed.title),
      site,
      language,
      ttl: ttlOf(feed.element),
      items: feed.items.slice(0, MAX_ITEMS).flatMap((item) => {
        const link = addressIn(item.url, site ?? url)
        const id = item.id ?? link ?? item.title
        if (!id) return []
        const found: FeedItem = {
          id,
          url: link ?? addressIn(item.id, null),
          title: item.title,
          body: longer(item.content, item.description),
          author: item.authors[0]?.name ?? null,
          published:
            writtenDay(item.element, ['pubdate', 'published', 'issued', 'date', 'created']) ?? day(item.published),
          modified: writtenDay(item.element, ['updated', 'modified']),
          language,
        }
        return found
      }),
    }
  } catch {
    return lenientFeed(text, url)
  }
}

/** An element of the parser, as far as it is needed. */
interface XmlElement {
  findElementWithName(name: string): (XmlElement & { readonly textContentNormalized: string }) | null
}

/** The first day that one of these elements writes, as it is written: midnight in Seoul is not yesterday. */
function writtenDay(element: XmlElement, names: readonly string[]): IsoDay | null {
  for (const name of names) {
    const found = pageDay(element.findElementWithName(name)?.textContentNormalized)
    if (found) return found
  }
  return null
}

function day(date: Date | null): IsoDay | null {
  return date && !Number.isNaN(date.getTime()) ? pageDay(date.toISOString()) : null
}

const PERIODS: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 1440,
  weekly: 10_080,
  monthly: 43_200,
  yearly: 525_600,
}

/** RSS `ttl` (RSS 2.0, "channel"), or the period of the syndication module (RSS 1.0, mod_syndication), in minutes. */
function ttlOf(channel: XmlElement): number {
  const read = (name: string): string => channel.findElementWithName(name)?.textContentNormalized.trim() ?? ''
  const ttl = read('ttl')
  if (/^\d{1,6}$/.test(ttl)) return Number(ttl)
  const period = PERIODS[read('updateperiod').toLowerCase()]
  if (period === undefined) return 0
  const often = read('updatefrequency')
  return Math.round(period / (/^[1-9]\d{0,3}$/.test(often) ? Number(often) : 1))
}

/** JSON Feed (jsonfeed.org/version/1.1). */
function jsonFeed(text: string, url: string): Feed | null {
  try {
    const feed = parseJsonFeed(text)
    const site = addressIn(feed.home_page_url, url)
    const language = languageTag([feed.language])
    return {
      format: 'json',
      title: feed.title ?? null,
      site,
      language,
      ttl: 0,
      items: (feed.items ?? []).slice(0, MAX_ITEMS).flatMap((item) => {
        const link = addressIn(item.url ?? item.external_url, site ?? url)
        const id = item.id ?? link
        if (!id) return []
        return {
          id: String(id),
          url: link,
          title: item.title ?? null,
          body: longer(item.content_html ?? item.content_text, item.summary),
          author: item.authors?.[0]?.name ?? null,
          published: pageDay(item.date_published),
          modified: pageDay(item.date_modified),
          language: languageTag([item.language]) ?? language,
        }
      }),
    }
  } catch {
    return null
  }
}

function longer(one: string | null | undefined, other: string | null | undefined): string | null {
  return (one?.length ?? 0) >= (other?.length ?? 0) ? (one ?? null) : (other ?? null)
}

/** A title as plain text: many feeds have markup in it. */
export function plainTitle(title: string): string {
  return fragmentText(title.slice(0, 2000)).replace(/\s+/g, ' ').trim()
}
