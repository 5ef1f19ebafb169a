import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { IsoDay } from '../day.ts'
import { foldName } from '../name.ts'
import { attribute, childrenOf, isElement, isText, nameOf } from './dom.ts'
import type { DomDocument, DomElement, DomNode } from './dom.ts'
import { layout } from './layout.ts'
import { metadata } from './metadata.ts'
import type { Metadata } from './metadata.ts'

/** The main text of a page, headline first, and what the page says of itself. */
export interface Page extends Metadata {
  /** Empty when the page has no text. */
  readonly text: string
}

/** What is known of a page beside its HTML. */
export interface PageSource {
  readonly url?: string | null
  /** The language that the server named. */
  readonly language?: string | null
  /** The last day that is believed as a date of publication. */
  readonly latest?: IsoDay
}

/** Characters of main text below which the whole body is looked at as well: a sentence or two. */
const SCANT = 140

/**
 * Reads a page: the main text as Readability finds it, or the whole body without navigation where it finds nothing,
 * and the metadata. Synchronous, and a hostile page can make it take forever: only `worker.ts` calls it.
 *
 * @param html with its nesting measured already (`nesting.ts`)
 */
export function readPage(html: string, source: PageSource = {}): Page {
  const document = parse(html)
  const meta = metadata(document, source)
  const main = mainText(document)
  const text = main.length < SCANT ? longer(main, bodyText(parse(html))) : main
  return { ...meta, text: withHeadline(text, meta.title) }
}

/** The whole body counts only when it says much more than what Readability took for the article. */
function longer(main: string, body: string): string {
  return body.length > 2 * main.length ? body : main
}

/** What Readability takes for the article; empty when it finds none or stumbles. */
function mainText(document: DomDocument): string {
  try {
    const article = new Readability<DomNode>(document as never, {
      // Notes of an encyclopedia are known by their class.
      keepClasses: true,
      serializer: (node) => node as unknown as DomNode,
    }).parse()
    return article?.content ? layout(article.content) : ''
  } catch {
    return ''
  }
}

const FRAME = new Set(['aside', 'footer'])

/** The text of the body but for what frames it and what is hidden. */
function bodyText(document: DomDocument): string {
  const [body] = document.getElementsByTagName('body')
  return body ? layout(body, (element) => FRAME.has(nameOf(element)) || isHidden(element)) : ''
}

function isHidden(element: DomElement): boolean {
  for (const { name, value } of element.attributes) {
    if (name === 'hidden') return true
    if (name === 'aria-hidden' && value === 'true') return true
    if (name === 'style' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(value.slice(0, 1000))) return true
  }
  return false
}

/** Readability takes the headline for part of the frame; here it is the first line of the text. */
function withHeadline(text: string, title: string | null): string {
  if (text === '' || title === null) return text
  const key = foldName(title)
  return key === '' || foldName(text.slice(0, title.length * 2 + 200)).includes(key) ? text : `${title}\n\n${text}`
}

/** Elements that belong into `<head>`; the first other one begins the body. */
const IN_HEAD = new Set(['title', 'meta', 'link', 'script', 'style', 'base', 'noscript', 'template'])

/**
 * The page as a document with one `<html>`, one `<head>` and one `<body>`. The parser builds what is written, but the
 * tags of these three may be left out.
 */
export function parse(html: string): DomDocument {
  let document = dom(html)
  const tops = childrenOf(document).filter((node) => isElement(node) || hasText(node))
  if (tops.length === 0 || nameOf(tops[0] as DomNode) !== 'html') document = dom(`<html>${html}</html>`)
  const root = document.documentElement
  if (!root) return document
  // The `<html>` that the page has nevertheless, behind a comment or text.
  const inner = elements(root).find((child) => nameOf(child) === 'html')
  if (inner) {
    const language = attribute(inner, 'lang')
    if (language) root.setAttribute('lang', language)
    for (const child of childrenOf(inner)) root.append(child)
    inner.remove()
  }
  const head = document.createElement('head')
  const body = document.createElement('body')
  const strays = childrenOf(document).filter((node) => node !== root && (isElement(node) || hasText(node)))
  let begun = false
  const place = (node: DomNode): void => {
    const name = nameOf(node)
    if (name === 'head' || name === 'body') {
      begun ||= name === 'body'
      for (const child of childrenOf(node)) place(child)
    } else {
      begun ||= hasText(node) || (isElement(node) && !IN_HEAD.has(name))
      ;(begun ? body : head).append(node)
    }
  }
  for (const node of [...childrenOf(root), ...strays]) place(node)
  for (const node of childrenOf(root)) node.remove()
  root.append(head, body)
  return document
}

function dom(html: string): DomDocument {
  return (parseHTML(html) as unknown as { readonly document: DomDocument }).document
}

function hasText(node: DomNode): boolean {
  return isText(node) && (node.textContent ?? '').trim() !== ''
}

function elements(node: DomNode): DomElement[] {
  return childrenOf(node).filter(isElement)
}
