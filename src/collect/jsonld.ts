import { attribute, oneLine } from './dom.ts'
import type { DomDocument } from './dom.ts'

/** A node of a page's JSON-LD, as parsed: nothing of its shape is known. */
export type Node = Readonly<Record<string, unknown>>

/** What a page's JSON-LD says of its article; every field as it is written, none checked. */
export interface LinkedData {
  readonly headline: string | null
  readonly url: string | null
  readonly publisher: string | null
  readonly author: string | null
  readonly published: string | null
  readonly modified: string | null
  readonly language: string | null
}

/** Most nodes that are looked at, over all scripts of a page. */
const MAX_NODES = 5_000

/** Types of schema.org that are articles; `WebPage` and its kin stand in where there is none. */
const ARTICLE = /(?:Article|BlogPosting|Report|SocialMediaPosting|Review)$/
const PAGE = /(?:WebPage|ItemPage|AboutPage|FAQPage|QAPage|CreativeWork)$/

/** Properties that lead to other articles: teasers, comments, what the article is about. */
const ELSEWHERE = new Set(
  'itemListElement isPartOf mentions about comment citation isBasedOn itemReviewed review'.split(' '),
)

/**
 * The article of a page's JSON-LD: scripts that do not parse are left out, `@graph`s and nested nodes are searched and
 * `@id` references followed. Of several articles the one whose address is the page's own counts, else the first.
 *
 * @param own the page's address, as far as it is known
 */
export function linkedData(document: DomDocument, own: string | null): LinkedData | null {
  const nodes = nodesOf(scriptsOf(document))
  const byId = new Map<string, Node>()
  for (const node of nodes) {
    const id = node['@id']
    // A mere reference has nothing but its @id.
    if (typeof id === 'string' && Object.keys(node).length > 1 && !byId.has(id)) byId.set(id, node)
  }
  const articles = nodes.filter((node) => isA(node, ARTICLE))
  const pages = nodes.filter((node) => isA(node, PAGE))
  const article = articles.find((node) => own !== null && isAt(node, own)) ?? articles[0]
  const page = pages.find((node) => own !== null && isAt(node, own)) ?? pages[0]
  if (!article && !page) return null
  const names = (value: unknown): string | null => namesOf(value, byId)
  const first = (key: string): unknown => article?.[key] ?? page?.[key]
  return {
    headline: text(article?.['headline'] ?? article?.['name'] ?? page?.['headline']),
    url: (article && addressOf(article)) ?? (page && addressOf(page)) ?? null,
    publisher: names(first('publisher')) ?? names(sourceOrganization(article)),
    author: names(article?.['author'] ?? article?.['creator'] ?? page?.['author']),
    published: text(first('datePublished')) ?? text(first('dateCreated')),
    modified: text(first('dateModified')),
    language: languageOf(first('inLanguage')),
  }
}

function sourceOrganization(article: Node | undefined): unknown {
  return article?.['sourceOrganization'] ?? article?.['provider']
}

/** The parsed scripts of type `application/ld+json`. */
function scriptsOf(document: DomDocument): unknown[] {
  const parsed: unknown[] = []
  for (const script of document.getElementsByTagName('script')) {
    if (!/^application\/ld\+json/i.test(attribute(script, 'type') ?? '')) continue
    const value = lenient(script.textContent ?? '')
    if (value !== undefined) parsed.push(value)
  }
  return parsed
}

/**
 * JSON with the slips that publishers make mended: comment or CDATA marks around it, line feeds within strings, a comma
 * before a closing bracket, a semicolon at the end. `undefined` where that is not enough.
 */
function lenient(source: string): unknown {
  const inner = source
    .trim()
    .replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>|-->)$/, '')
  const mended = () =>
    inner
      .replace(/[\r\n\t]/g, ' ')
      .replace(/,(?= {0,99}[}\]])/g, '')
      .replace(/;\s{0,9}$/, '')
  for (const json of [() => inner, mended]) {
    try {
      return JSON.parse(json())
    } catch {
      continue
    }
  }
  return undefined
}

/** All nodes in the order of the page, outer before inner; without recursion, for it may be nested without end. */
function nodesOf(roots: readonly unknown[]): Node[] {
  const nodes: Node[] = []
  const waiting = roots.toReversed()
  while (waiting.length > 0 && nodes.length < MAX_NODES) {
    const value = waiting.pop()
    if (Array.isArray(value)) {
      for (const item of value.toReversed()) waiting.push(item)
    } else if (isNode(value)) {
      nodes.push(value)
      for (const [key, inner] of Object.entries(value).toReversed()) {
        if (typeof inner === 'object' && inner !== null && !ELSEWHERE.has(key)) waiting.push(inner)
      }
    }
  }
  return nodes
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isA(node: Node, type: RegExp): boolean {
  const types = Array.isArray(node['@type']) ? node['@type'] : [node['@type']]
  return types.some((name) => typeof name === 'string' && type.test(name))
}

function isAt(node: Node, address: string): boolean {
  const own = addressOf(node)
  return own !== null && bare(own) === bare(address)
}

/** An address without protocol, `www.`, fragment, query and last slash: for comparing. */
function bare(address: string): string {
  return address
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[?#].*$/s, '')
    .replace(/\/$/, '')
}

function addressOf(node: Node): string | null {
  const main = node['mainEntityOfPage']
  for (const value of [node['url'], isNode(main) ? (main['url'] ?? main['@id']) : main, node['@id']]) {
    const address = text(value)
    if (address !== null && /^https?:\/\//i.test(address)) return address
  }
  return null
}

/** The names of a person or organisation, or of several: text, node, reference, or a list of these. */
function namesOf(value: unknown, byId: ReadonlyMap<string, Node>): string | null {
  const names: string[] = []
  for (const item of Array.isArray(value) ? value.slice(0, 20) : [value]) {
    const id: unknown = isNode(item) ? item['@id'] : undefined
    const node = isNode(item) && item['name'] === undefined && typeof id === 'string' ? (byId.get(id) ?? item) : item
    const name = text(isNode(node) ? node['name'] : node)
    if (name !== null && !/^https?:/i.test(name) && !names.includes(name)) names.push(name)
  }
  return names.length > 0 ? names.join(', ') : null
}

function languageOf(value: unknown): string | null {
  return text(isNode(value) ? (value['alternateName'] ?? value['name']) : value)
}

/** The first text of a value that is text, a list of texts or a `{ "@value": … }`. */
function text(value: unknown): string | null {
  const one: unknown = Array.isArray(value) ? value[0] : value
  const plain: unknown = isNode(one) ? one['@value'] : one
  return typeof plain === 'string' ? oneLine(plain) || null : null
}
