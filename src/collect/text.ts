import type { Article } from '../article.ts'
import { binaryKind } from './binary.ts'
import { decode } from './charset.ts'
import { frontMatter } from './frontmatter.ts'
import { problem, size } from './problem.ts'

/** Largest text that is read, in bytes. */
export const MAX_TEXT = 64_000_000

/**
 * The article of a text file: its text as it is decoded, but for a byte order mark, so that offsets count in the file.
 *
 * @param name what messages call it
 * @param known what is known from elsewhere (a sidecar); it goes before the front matter
 * @throws InputError when the bytes are no text or empty
 */
export async function articleOfText(
  bytes: Uint8Array,
  name: string,
  known: Partial<Article> = {},
  hints: { readonly contentType?: string | null; readonly markdown?: boolean } = {},
): Promise<Article> {
  const text = await decodedText(bytes, name, hints.contentType)
  const matter = hints.markdown ? frontMatter(text) : {}
  return { ...NOTHING, ...matter, ...known, text }
}

/** An article of which only the text is known. */
const NOTHING = {
  title: null,
  url: null,
  publisher: null,
  author: null,
  published: null,
  modified: null,
  language: null,
} as const

/**
 * Bytes as text, or a message that says what they are instead.
 *
 * @throws InputError
 */
export async function decodedText(bytes: Uint8Array, name: string, contentType: string | null = null): Promise<string> {
  if (bytes.length > MAX_TEXT) {
    throw problem(name, `is larger than ${size(MAX_TEXT)}: split it into one file an article`)
  }
  const kind = binaryKind(bytes)
  if (kind !== null) throw problem(name, `is ${kind}, not text: save its text as .txt`)
  const { text } = await decode(bytes, { contentType })
  if (text.trim() === '') throw problem(name, 'is empty: there is nothing to read in it')
  return text
}

/**
 * Whether text is the source of a page: it begins, after white space, comments and an XML declaration, with a tag of
 * HTML.
 *
 * @example looksLikeHtml('<!DOCTYPE html><title>…') // true
 */
export function looksLikeHtml(text: string): boolean {
  let start = text.slice(0, 65_536).trimStart()
  while (start.startsWith('<!--') || start.startsWith('<?xml')) {
    const close = start.startsWith('<?') ? '?>' : '-->'
    const end = start.indexOf(close)
    if (end === -1) return false
    start = start.slice(end + close.length).trimStart()
  }
  return /^<(?:!doctype\s+html|(?:html|head|body|meta|title|link|script|style|main|article|section|div|p|h1|h2)[\s>/])/i.test(
    start,
  )
}
