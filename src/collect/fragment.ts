import { parseHTML } from 'linkedom'
import type { DomDocument } from './dom.ts'
import { layout } from './layout.ts'
import { MAX_DEPTH, MAX_ELEMENTS, nesting } from './nesting.ts'

/** Longest piece of a page that is set as text, in characters: an article with its markup. */
const LONGEST = 500_000

/**
 * The text of a piece of HTML, as feeds carry it: paragraphs with an empty line between them. Text without markup stays as it
 * is, but for white space at its ends. What is longer than an article is cut, and what is nested deeper than any is empty.
 *
 * @example fragmentText('<p>Season 2 comes &amp; goes.</p>') // 'Season 2 comes & goes.'
 */
export function fragmentText(html: string): string {
  const piece = html.slice(0, LONGEST)
  if (!/[<&]/.test(piece)) return piece.trim()
  const { depth, elements } = nesting(piece)
  if (depth > MAX_DEPTH || elements > MAX_ELEMENTS) return ''
  const { document } = parseHTML(`<!doctype html><html><body>${piece}</body></html>`) as unknown as {
    readonly document: DomDocument
  }
  const [body] = document.getElementsByTagName('body')
  return body ? layout(body).trim() : ''
}
