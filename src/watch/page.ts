import { articleOfHtml, MAX_PAGE } from '../collect/html.ts'
import type { WatchedSource } from '../keep/watching/sources.ts'
import { askFor, digestOf, entryOf, notRead, worked, type Context, type Look } from './look.ts'

/** Looks at a single page: every change of its text becomes a new version of its article. */
export async function lookAtPage(source: WatchedSource, context: Context): Promise<Look> {
  const ask = askFor(source, { accept: 'text/html,application/xhtml+xml;q=0.9', limit: MAX_PAGE })
  const answer = await context.fetcher.get(source.address, ask)
  if (answer.status !== 'read') return notRead(answer, source, context)
  const { etag, lastModified, freshFor, url, contentType, language } = answer
  const article = await articleOfHtml(answer.bytes, { name: source.address, url, contentType, language })
  // Counters and advertisements change with every answer, the text does not.
  const digest = digestOf(article.text)
  const news = digest !== source.digest
  return {
    entries: news ? [entryOf(article, source, context)] : [],
    change: {
      ...worked(source, context, { news, freshFor }),
      etag,
      lastModified,
      digest,
      ...(source.title === null && article.title ? { title: article.title.slice(0, 200) } : {}),
      ...(answer.moved === null ? {} : { address: answer.moved }),
    },
  }
}
