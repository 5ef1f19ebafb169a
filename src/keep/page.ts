import { createHash } from 'node:crypto'
import type { Article } from '../article.ts'

/**
 * The address of a page without its fragment: two articles with one address are versions of one page.
 *
 * @example addressOf('https://a.test/x#top') // 'https://a.test/x'
 */
export function addressOf(url: string): string {
  return url.replace(/#.*$/s, '')
}

/**
 * SHA-256 (base64url) of everything in an article that a reader can see. Two articles of one page with the same
 * fingerprint are one; `author` and `modified` are left out, because sites touch them without touching the text.
 */
export function fingerprint(article: Article): string {
  const { text, title, publisher, published, published_estimate: estimate, language } = article
  const seen = [text, title, publisher, published, estimate?.from, estimate?.to, language]
  return createHash('sha256')
    .update(JSON.stringify(seen.map((part) => part ?? null)))
    .digest('base64url')
}
