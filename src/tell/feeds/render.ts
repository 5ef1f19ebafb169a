import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith'
import type { FeedEntry } from './entries.ts'

/** What a feed is about. */
export interface FeedHead {
  readonly title: string
  readonly description: string
  /** The page that it belongs to, and its own address. */
  readonly page: string
  readonly self: string
  /** The instant of its newest entry, or of the beginning of time. */
  readonly updated: Date
}

/** The formats of feeds: what ends their address, their media type, and how they are written. */
export const FORMATS = [
  { ending: '.rss', type: 'application/rss+xml', write: rss },
  { ending: '.atom', type: 'application/atom+xml', write: atom },
  { ending: '.feed.json', type: 'application/feed+json', write: json },
] as const

function rss(head: FeedHead, entries: readonly FeedEntry[]): string {
  return generateRssFeed({
    title: head.title,
    link: head.page,
    description: head.description,
    language: 'en',
    lastBuildDate: head.updated,
    generator: 'Whenabouts',
    atom: { links: [{ href: head.self, rel: 'self', type: 'application/rss+xml' }] },
    items: entries.map((entry) => ({
      title: entry.title,
      link: entry.url,
      guid: { value: entry.id, isPermaLink: false },
      pubDate: entry.at,
      description: entry.html,
      categories: [{ name: entry.kind }],
    })),
  })
}

function atom(head: FeedHead, entries: readonly FeedEntry[]): string {
  return generateAtomFeed({
    id: head.self,
    title: { value: head.title },
    subtitle: { value: head.description },
    updated: head.updated,
    authors: [{ name: 'Whenabouts' }],
    links: [
      { href: head.self, rel: 'self', type: 'application/atom+xml' },
      { href: head.page, rel: 'alternate', type: 'text/html' },
    ],
    entries: entries.map((entry) => ({
      id: entry.id,
      title: { value: entry.title },
      updated: entry.at,
      published: entry.at,
      links: [{ href: entry.url, rel: 'alternate', type: 'text/html' }],
      content: { value: entry.html, type: 'html' },
      categories: [{ term: entry.kind }],
    })),
  })
}

function json(head: FeedHead, entries: readonly FeedEntry[]): string {
  const feed = generateJsonFeed({
    title: head.title,
    home_page_url: head.page,
    feed_url: head.self,
    description: head.description,
    language: 'en',
    authors: [{ name: 'Whenabouts' }],
    items: entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      content_html: entry.html,
      content_text: entry.text,
      date_published: entry.at,
      tags: [entry.kind],
    })),
  })
  return `${JSON.stringify(feed)}\n`
}
