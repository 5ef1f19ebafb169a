import { createHash } from 'node:crypto'
import type { Article } from '../article.ts'

/**
 * What makes two articles two versions of one page: the address without its fragment, else the id, else the text itself.
 *
 * @example pageOf({ text: '…', url: 'https://a.test/x#top' }) // 'https://a.test/x'
 */
export function pageOf(article: Article): string {
  if (article.url) return article.url.replace(/#.*$/s, '')
  return article.id ?? `text:${fingerprint(article)}`
}

/**
 * SHA-256 (base64url) of everything in an article that a reader can see. Two articles with the same page and the same
 * fingerprint are one; `author` and `modified` are left out, because sites touch them without touching the text.
 */
export function fingerprint(article: Article): string {
  const { text, title, publisher, published, published_estimate: estimate, language } = article
  const seen = [text, title, publisher, published, estimate?.from, estimate?.to, language]
  return createHash('sha256')
    .update(JSON.stringify(seen.map((part) => part ?? null)))
    .digest('base64url')
}
