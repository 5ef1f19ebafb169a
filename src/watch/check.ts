import { DATABASES, Later } from '../collect/databases/index.ts'
import { MAX_FEED } from '../collect/feeds/feed.ts'
import { feedOrProblem } from '../collect/feeds/parse.ts'
import { articlesIn } from '../collect/folder.ts'
import { articleOfHtml, MAX_PAGE } from '../collect/html.ts'
import { InputError } from '../errors.ts'
import type { WatchedSource } from '../keep/watching/sources.ts'
import { apiOf, type ApiContext } from './api.ts'

/**
 * Asks a source whether it works, and keeps nothing of the answer.
 *
 * @returns what there is to see, or why there is nothing
 */
export async function checkSource(
  source: WatchedSource,
  context: ApiContext,
): Promise<{ readonly works: boolean; readonly words: string }> {
  try {
    return { works: true, words: await seen(source, context) }
  } catch (error) {
    if (error instanceof Later)
      return { works: false, words: `asks to be left alone until ${new Date(error.until).toISOString()}` }
    if (error instanceof InputError) return { works: false, words: error.message }
    throw error
  }
}

async function seen(source: WatchedSource, context: ApiContext): Promise<string> {
  const { address, kind } = source
  if (kind === 'folder') {
    let files = 0
    for await (const path of articlesIn(address)) {
      if (path instanceof InputError) throw path
      files++
    }
    return `${files} files`
  }
  if (kind !== 'feed' && kind !== 'sitemap' && kind !== 'page') {
    const lookUp = await DATABASES[kind].open(await apiOf(DATABASES[kind], source, context))
    // Asked about a name that nobody has: whether the key and the address are right shows all the same.
    await lookUp({ title: 'whenabouts', kind: 'series', ids: {} })
    return 'answers'
  }
  const limit = kind === 'page' ? MAX_PAGE : MAX_FEED
  const answer = await context.fetcher.get(address, { accept: '*/*', limit, allowPrivate: source.private })
  if (answer.status === 'later') throw new Later(answer.until)
  if (answer.status === 'refused') throw answer.error
  if (answer.status !== 'read') return 'unchanged'
  if (kind === 'page') {
    const { url, contentType, language } = answer
    const { text, title } = await articleOfHtml(answer.bytes, { name: address, url, contentType, language })
    return `${text.length} characters${title ? `, “${title.slice(0, 100)}”` : ''}`
  }
  const { format, items, parts = [] } = await feedOrProblem(answer.bytes, answer)
  if (parts.length > 0) return `an index of ${parts.length} sitemaps`
  const newest = items
    .flatMap(({ published, modified }) => published ?? modified ?? [])
    .toSorted()
    .at(-1)
  return `${format}, ${items.length} items${newest === undefined ? '' : `, the newest of ${newest}`}`
}
