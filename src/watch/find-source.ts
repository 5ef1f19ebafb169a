import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { DATABASES } from '../collect/databases/index.ts'
import { decode } from '../collect/charset.ts'
import { feedsOf, usualPlaces } from '../collect/feeds/discover.ts'
import { MAX_FEED, type Feed } from '../collect/feeds/feed.ts'
import { feedIn } from '../collect/feeds/parse.ts'
import type { Answer, Fetcher } from '../collect/fetcher/index.ts'
import { fileProblem, problem } from '../collect/problem.ts'
import type { NewSource } from '../keep/watching/sources.ts'

export interface FindOptions {
  readonly fetcher: Fetcher
  /** Also at addresses that are not public. */
  readonly allowPrivate?: boolean
}

const ACCEPT =
  'application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,text/html;q=0.8,*/*;q=0.5'

/**
 * The sources that an address stands for: the feed or sitemap itself, the feeds that a page names, or those at the places
 * where sites usually have one. A path is a folder.
 *
 * @returns at least one; of several one is to be chosen
 * @throws InputError saying why there is none
 * @example (await findSources('https://harbour.test/', { fetcher }))[0]?.address // 'https://harbour.test/feed'
 */
export async function findSources(named: string, options: FindOptions): Promise<readonly NewSource[]> {
  if (!/^https?:\/\//i.test(named)) {
    if (await isFolder(named)) return [{ kind: 'folder', address: resolve(named), title: null }]
    // A host and perhaps a path, as people write it.
    if (!/^[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:\/\S*)?$/.test(named))
      throw problem(named, 'is no folder and no web address: write https://…')
  }
  const address = webAddress(/^https?:\/\//i.test(named) ? named : `https://${named}`)
  const answer = await ask(address, options)
  if (answer.status === 'refused') throw answer.error
  if (answer.status !== 'read') throw problem(address, 'asks to be left alone for now: try again later')
  const feed = await feedIn(answer.bytes, answer)
  if (feed) return [sourceOf(answer.moved ?? address, feed, options)]

  const html = await decode(answer.bytes, { contentType: answer.contentType, markup: true })
  const named_ = feedsOf(html.text, answer.url)
  if (named_.length > 0)
    return named_.map(({ url, title }) => ({ ...common(options), kind: 'feed', address: url, title, site: answer.url }))
  for (const place of usualPlaces(answer.url)) {
    const there = await ask(place, options)
    const found = there.status === 'read' ? await feedIn(there.bytes, there) : null
    if (found && found.items.length > 0) return [sourceOf(place, found, options)]
  }
  throw problem(address, 'names no feed, and none is where sites usually have one: --page watches the page itself')
}

/** A single page as a source. */
export function pageSource(named: string, allowPrivate = false): NewSource {
  return { ...common({ allowPrivate }), kind: 'page', address: webAddress(named) }
}

/**
 * A database as a source. Sonarr and Radarr are one’s own hosts, so that their addresses may be private.
 *
 * @throws InputError where it wants an address
 */
export function databaseSource(
  kind: keyof typeof DATABASES,
  address: string | null,
  secret: string | null,
  allowPrivate = false,
): NewSource {
  const { name, address: usual } = DATABASES[kind]
  const at = address ?? usual
  if (at === null) throw problem(name, 'is at home somewhere: name its address too, as http://nas:8989')
  return {
    kind,
    address: webAddress(at).replace(/\/$/, ''),
    title: name,
    secret,
    private: allowPrivate || usual === null,
  }
}

/** Whether a word names a database. */
export function isDatabase(word: string): word is keyof typeof DATABASES {
  return Object.hasOwn(DATABASES, word)
}

function webAddress(named: string): string {
  const url = URL.canParse(named) ? new URL(named) : null
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:'))
    throw problem(named, 'is no web address: write https://…')
  if (url.username !== '' || url.password !== '')
    throw problem(
      named.replace(/\/\/[^/@]*@/, '//…@'),
      'has a password in it, which would be kept and shown: leave it out',
    )
  url.hash = ''
  return url.href
}

function ask(address: string, { fetcher, allowPrivate = false }: FindOptions): Promise<Answer> {
  return fetcher.get(address, { accept: ACCEPT, limit: MAX_FEED, allowPrivate })
}

function common({ allowPrivate = false }: { readonly allowPrivate?: boolean }) {
  return { private: allowPrivate } as const
}

function sourceOf(address: string, feed: Feed, options: FindOptions): NewSource {
  const kind = feed.format === 'sitemap' ? 'sitemap' : 'feed'
  return { ...common(options), kind, address, title: feed.title?.slice(0, 200) ?? null, site: feed.site }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    const found = await stat(path)
    if (found.isDirectory()) return true
    throw problem(path, 'is a file: “whenabouts add” reads it once, a folder is watched')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw fileProblem(path, error)
  }
}
