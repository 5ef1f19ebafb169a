import type { Article } from '../../article.ts'
import { canonical } from '../address.ts'
import { fragmentText } from '../fragment.ts'
import { hashOf } from '../id.ts'
import { dayInAddress } from '../pageday.ts'
import type { FeedItem } from './feed.ts'
import { plainTitle } from './parse.ts'

/** Characters from which on the text in a feed is taken for the whole article. */
const WHOLE = 1500

/** How a text ends that goes on elsewhere. */
const GOES_ON = /(?:\[?(?:…|\.{3})\]?|(?:read|continue reading|more|weiterlesen|lire la suite|leer más)\b.{0,80})\s*$/i

/**
 * The article that a feed carries in an item: all of it, or its headline and summary.
 *
 * @param feed the address of the feed: the publisher of an item without an address
 * @returns `null` where it has no text at all; `whole` tells whether the page need not be asked for
 */
export function articleOfItem(
  item: FeedItem,
  feed: string,
): { readonly article: Article & { readonly id: string }; readonly whole: boolean } | null {
  const body = item.body === null ? '' : fragmentText(item.body)
  const title = item.title === null ? null : plainTitle(item.title) || null
  const text = title === null || body.startsWith(title) ? body : body === '' ? title : `${title}\n\n${body}`
  if (text === '') return null
  const url = item.url === null ? null : canonical([], item.url)
  return {
    whole: body.length >= WHOLE && !GOES_ON.test(body.slice(-200)),
    article: {
      id: url ?? hashOf(`${feed}\n${item.id}`),
      text,
      title,
      url,
      publisher: new URL(item.url ?? feed).hostname.replace(/^www\./, ''),
      author: item.author,
      published: item.published ?? dayInAddress(item.url).day,
      modified: item.modified,
      language: item.language,
    },
  }
}

/**
 * The article of an item's page, with what only the feed knows.
 *
 * @param page as `articleOfHtml` reads it
 */
export function withItem(page: Article, item: FeedItem): Article {
  const { published_estimate: estimate, ...known } = page
  const published = page.published ?? item.published
  return {
    ...known,
    title: page.title ?? (item.title === null ? null : plainTitle(item.title)),
    author: page.author ?? item.author,
    published,
    language: page.language ?? item.language,
    ...(estimate && !published ? { published_estimate: estimate } : {}),
  }
}
