import type { Article } from '../article.ts'
import type { IsoDay } from '../day.ts'
import { binaryKind } from './binary.ts'
import { decode } from './charset.ts'
import { hashOf } from './id.ts'
import { MAX_DEPTH, MAX_ELEMENTS, nesting } from './nesting.ts'
import { PAGE_TIMEOUT, PageFailure, readInWorker } from './pool.ts'
import { problem, size } from './problem.ts'

/** Largest page that is read, in bytes; pages with all their scripts and styles within stay well under it. */
export const MAX_PAGE = 10_000_000

/** What is known of a page beside its HTML. */
export interface HtmlSource {
  /** What messages call it; its address when left out. */
  readonly name?: string
  /** The address it came from: relative links are resolved against it. */
  readonly url?: string | null
  /** The `Content-Type` it came with. */
  readonly contentType?: string | null
  /** The `Content-Language` it came with. */
  readonly language?: string | null
  /** The last day believed as a date of publication; tomorrow when left out. */
  readonly latest?: IsoDay
  /** Milliseconds that reading may take. */
  readonly timeout?: number
}

/**
 * The article of a web page: its main text, headline first, and what it says of its publisher, author, dates and
 * language. Pages that are too large, too deep or take too long are refused; hostile ones cannot stall the caller, since
 * a worker thread reads them.
 *
 * @returns an article whose `id` is its canonical address, or a hash of the text when it has none
 * @throws InputError naming the page and saying what to do
 * @example (await articleOfHtml('<title>T</title><p>Season 2 comes in May.', { url: 'https://example.com/a' })).publisher // 'example.com'
 */
export async function articleOfHtml(html: Uint8Array | string, source: HtmlSource = {}): Promise<Article> {
  const name = source.name ?? source.url ?? 'the page'
  if (html.length > MAX_PAGE) {
    throw problem(name, `is larger than ${size(MAX_PAGE)}, too large for a page: save its text as .txt`)
  }
  const text = typeof html === 'string' ? html : await decodedPage(html, source, name)
  const { depth, elements } = nesting(text)
  if (depth > MAX_DEPTH) {
    throw problem(
      name,
      `its elements are nested more than ${MAX_DEPTH} deep, which no article is: save its text as .txt`,
    )
  }
  if (elements > MAX_ELEMENTS) {
    throw problem(name, `has more than ${MAX_ELEMENTS} elements, too many for an article: save its text as .txt`)
  }
  const { url = null, language = null, latest, timeout = PAGE_TIMEOUT } = source
  try {
    const page = await readInWorker(text, { url, language, ...(latest ? { latest } : {}) }, timeout)
    if (page.text === '') {
      throw problem(name, 'has no text: pages that scripts fill are to be saved from a browser, as .html or .txt')
    }
    return { id: page.url ?? hashOf(page.text), ...page }
  } catch (error) {
    if (!(error instanceof PageFailure)) throw error
    throw problem(name, `${failed(error, timeout)}: save its text as .txt`, error)
  }
}

async function decodedPage(bytes: Uint8Array, source: HtmlSource, name: string): Promise<string> {
  const kind = binaryKind(bytes)
  if (kind !== null) throw problem(name, `is ${kind}, not a page: save its text as .txt`)
  return (await decode(bytes, { contentType: source.contentType ?? null, markup: true })).text
}

function failed(error: PageFailure, timeout: number): string {
  if (error.kind === 'time') return `could not be read within ${timeout / 1000} s`
  return error.kind === 'memory' ? 'takes too much memory to read' : `could not be read (${error.message})`
}
