import { basename } from 'node:path'
import type { Article } from '../article.ts'
import { canonical } from './address.ts'
import { binaryKind } from './binary.ts'
import { bytesOf, bytesOfFile } from './bytes.ts'
import { kindOf, stemOf } from './folder.ts'
import { hashOf } from './id.ts'
import { dayInAddress } from './pageday.ts'
import { problem } from './problem.ts'
import { sidecarOf } from './sidecar.ts'
import { articleOfText, decodedText, looksLikeHtml, MAX_TEXT } from './text.ts'

/*
 * The three places an article comes from: a file, a stream, the web. What reads pages and speaks HTTP is loaded when the
 * first page or address comes: five text files are read before undici alone would be loaded.
 */

export interface SourceOptions {
  /** Also fetches from addresses that are not public: own hosts, tests. */
  readonly allowPrivate?: boolean
  /** Milliseconds that a server may take for an answer; 20,000 when left out. */
  readonly fetchTimeout?: number
  /** Milliseconds that reading one page may take; 5,000 when left out. */
  readonly pageTimeout?: number
  /** Gives up what is being fetched. */
  readonly signal?: AbortSignal
}

const ADVICE = 'split it into one file an article'

/**
 * The article in a file; its `id` is the file's name without the ending unless a sidecar has another.
 *
 * @throws InputError
 */
export async function articleOfFile(path: string, options: SourceOptions = {}): Promise<Article> {
  const stem = stemOf(path)
  const id = basename(stem)
  const bytes = await bytesOfFile(path, MAX_TEXT, ADVICE)
  const kind = kindOf(path) ?? (await kindOfContent(bytes, path))
  const known = await sidecarOf(stem)
  if (kind !== 'html') return { id, ...(await articleOfText(bytes, path, known, { markdown: kind === 'markdown' })) }
  const { articleOfHtml } = await import('./html.ts')
  const { published_estimate, ...page } = await articleOfHtml(bytes, { name: path, ...timeoutOf(options) })
  // A day from the sidecar makes the page's own estimate void.
  return { ...page, ...(published_estimate && !known.published ? { published_estimate } : {}), id, ...known }
}

/**
 * The article that a stream holds, text or a page.
 *
 * @throws InputError
 */
export async function articleOfStream(
  stream: AsyncIterable<unknown>,
  name: string,
  options: SourceOptions = {},
): Promise<Article> {
  const bytes = await bytesOf(stream, name, MAX_TEXT, ADVICE)
  if ((await kindOfContent(bytes, name)) === 'html') {
    const { articleOfHtml } = await import('./html.ts')
    return articleOfHtml(bytes, { name, ...timeoutOf(options) })
  }
  const article = await articleOfText(bytes, name)
  return { id: hashOf(article.text), ...article }
}

/**
 * The article at a web address.
 *
 * @throws InputError
 */
export async function articleOfUrl(address: string, options: SourceOptions = {}): Promise<Article> {
  const { fetchPage } = await import('./fetch.ts')
  const { allowPrivate = false, fetchTimeout, signal } = options
  const { bytes, url, kind, contentType, language } = await fetchPage(address, {
    allowPrivate,
    ...(fetchTimeout === undefined ? {} : { timeout: fetchTimeout }),
    ...(signal ? { signal } : {}),
  })
  if ((kind ?? (await kindOfContent(bytes, address))) === 'html') {
    const { articleOfHtml } = await import('./html.ts')
    return articleOfHtml(bytes, { name: address, url, contentType, language, ...timeoutOf(options) })
  }
  const { languageTag } = await import('./language.ts')
  const known = {
    url: canonical([], url),
    publisher: new URL(url).hostname.replace(/^www\./, ''),
    language: languageTag([language]),
  }
  const markdown = kind === 'markdown' || kindOf(new URL(url).pathname) === 'markdown'
  const article = await articleOfText(bytes, address, {}, { contentType, markdown })
  const published = article.published ?? dayInAddress(url).day
  return {
    ...article,
    ...withDefaults(article, known),
    published,
    id: article.url ?? known.url ?? hashOf(article.text),
  }
}

/** Fields that the article itself leaves open. */
function withDefaults(article: Article, defaults: Partial<Article>): Partial<Article> {
  return Object.fromEntries(Object.entries(defaults).filter(([key]) => !article[key as keyof Article]))
}

function timeoutOf({ pageTimeout }: SourceOptions): { readonly timeout?: number } {
  return pageTimeout === undefined ? {} : { timeout: pageTimeout }
}

/** What bytes hold when no name and no server says it: a page, or text; data for programs is refused. */
async function kindOfContent(bytes: Uint8Array, name: string): Promise<'html' | 'text'> {
  const kind = binaryKind(bytes)
  if (kind !== null) throw problem(name, `is ${kind}, not text: save its text as .txt`)
  const text = await decodedText(bytes, name)
  if (looksLikeHtml(text)) return 'html'
  const start = text.slice(0, 200).trimStart()
  if (/^<(?:\?xml|rss|feed)\b/i.test(start)) throw problem(name, 'is XML, not an article: name a page or a text file')
  if (/^[{[]/.test(start) && isJson(text)) {
    throw problem(name, 'is JSON, not an article: name the text that it belongs to')
  }
  return 'text'
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    // One object a line.
    return text.startsWith('{"') && /\}\s*$/.test(text)
  }
}
