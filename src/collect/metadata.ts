import type { PublishedEstimate } from '../claim.ts'
import type { IsoDay } from '../day.ts'
import { foldName } from '../name.ts'
import { attribute, isElement, lineOf, nameOf, oneLine } from './dom.ts'
import type { DomDocument, DomElement, DomNode } from './dom.ts'
import { linkedData } from './jsonld.ts'
import { layout } from './layout.ts'
import { dayInAddress, pageDay } from './pageday.ts'
import { canonical } from './address.ts'
import { languageTag } from './language.ts'

/** What a page says of itself. */
export interface Metadata {
  readonly title: string | null
  readonly url: string | null
  readonly publisher: string | null
  readonly author: string | null
  readonly published: IsoDay | null
  readonly published_estimate?: PublishedEstimate
  readonly modified: IsoDay | null
  readonly language: string | null
}

/*
 * Names of meta tags, most trustworthy first. Gathered from Open Graph (ogp.me), Dublin Core (dublincore.org, "DCMI
 * Metadata Terms"), Highwire Press tags (Google Scholar's inclusion guidelines), schema.org microdata, and the tags of
 * the services Parse.ly, Sailthru, Chartbeat and Cxense.
 */
const PUBLISHED = list(
  'article:published_time og:article:published_time og:published_time datepublished parsely-pub-date sailthru.date ' +
    'cxenseparse:recs:publishtime article.published originalpublicationdate article_date_original bt:pubdate ' +
    'citation_publication_date citation_online_date citation_date dcterms.issued dc.date.issued dcterms.created ' +
    'dc.date.created dcterms.date dc.date dc.terms.created publishdate publish-date publish_date pubdate ' +
    'publication_date date.release displaydate datecreated date',
)
const MODIFIED = list(
  'article:modified_time og:article:modified_time og:modified_time og:updated_time datemodified dcterms.modified ' +
    'dc.date.modified article.updated last-modified lastmod revised',
)
const PUBLISHER = list(
  'og:site_name dc.publisher dcterms.publisher citation_publisher citation_journal_title cre publisher ' +
    'application-name apple-mobile-web-app-title',
)
const AUTHOR = list(
  'author article:author og:article:author parsely-author sailthru.author dc.creator dcterms.creator citation_author ' +
    'byl dc.contributor cxenseparse:author',
)
const TITLE = list('og:title twitter:title parsely-title sailthru.title dc.title dcterms.title citation_title title')
const LANGUAGE = list('dc.language dcterms.language content-language og:locale language')

function list(names: string): readonly string[] {
  return names.split(' ')
}

/**
 * Who published a page, who wrote it, when, under which address and in which language: from JSON-LD, then meta tags
 * and microdata, then `<time>` and the like, at last from the page's address.
 *
 * A page that gives only the day of its last change has no `published`, but an estimate that says so; so has a page
 * whose address gives no more than a month.
 *
 * @param given the address that the page was fetched from, the language that the server named, the last day believed
 */
export function metadata(
  document: DomDocument,
  given: { readonly url?: string | null; readonly language?: string | null; readonly latest?: IsoDay } = {},
): Metadata {
  const tags = metaTags(document)
  const base = given.url ?? null
  const link = linkOf(document, 'canonical') ?? tags('og:url')[0]
  const data = linkedData(document, base ?? link ?? null)
  const url = canonical([link, data?.url], base)
  const times = timesOf(document)
  const day = (written: Iterable<string | null | undefined>): IsoDay | null => {
    for (const text of written) {
      const found = pageDay(text, given.latest)
      if (found !== null) return found
    }
    return null
  }
  const address = dayInAddress(url, given.latest)
  const published = day([data?.published, ...tags(...PUBLISHED), ...times.published]) ?? address.day
  const modified = day([data?.modified, ...tags(...MODIFIED), ...times.modified])
  // An address in place of a name is that of a profile.
  const names = [data?.publisher, ...tags(...PUBLISHER)].filter((name) => !/^https?:/i.test(name ?? ''))
  const publisher = oneOf(names) ?? hostOf(url)
  const root = document.documentElement
  return {
    title: titleOf(document, [data?.headline, ...tags(...TITLE)], publisher),
    url,
    publisher,
    author: authorOf(document, data?.author ?? null, tags),
    published,
    ...(published === null ? estimate(modified, address.month) : {}),
    modified,
    language: languageTag([
      data?.language,
      root && (attribute(root, 'lang') ?? attribute(root, 'xml:lang')),
      ...tags(...LANGUAGE),
      given.language,
    ]),
  }
}

function estimate(
  modified: IsoDay | null,
  month: { readonly from: IsoDay; readonly to: IsoDay } | null,
): { published_estimate?: PublishedEstimate } {
  if (month) return { published_estimate: { ...month, reason: 'The address of the page names this month.' } }
  if (modified === null) return {}
  const reason = 'The page gives no day of publication, only that of its last change.'
  return { published_estimate: { from: modified, to: modified, reason } }
}

/** Looks up contents of meta tags by name, `property` or `itemprop`, in the order of the names. */
function metaTags(document: DomDocument): (...names: string[]) => string[] {
  const contents = new Map<string, string[]>()
  for (const meta of document.getElementsByTagName('meta')) {
    const content = attribute(meta, 'content')
    if (content === null || content.length > 2000) continue
    for (const by of ['property', 'name', 'itemprop', 'http-equiv']) {
      for (const name of attribute(meta, by)?.toLowerCase().split(/\s+/) ?? []) {
        const known = contents.get(name)
        if (known) known.push(oneLine(content))
        else contents.set(name, [oneLine(content)])
      }
    }
  }
  return (...names) => names.flatMap((name) => contents.get(name) ?? [])
}

function linkOf(document: DomDocument, relation: string): string | null {
  for (const link of document.getElementsByTagName('link')) {
    const relations = attribute(link, 'rel')?.toLowerCase().split(/\s+/)
    const target = relations?.includes(relation) ? attribute(link, 'href') : null
    if (target) return target
  }
  return null
}

/** Parts of a page whose dates are those of something else. */
const ASIDE = new Set(['aside', 'nav', 'footer'])
const OTHERS =
  /^(?:(?:comment|related|recommended|trending|popular)(?:s|-.*)?|.*-related|sidebar|widget|teasers?|more-stories)$/i
const CHANGED = /\b(?:updated?|modified|datemodified|dt-updated)\b/i

/**
 * Days in `<time>`, microdata and the classes of hAtom (`<abbr class="published" title="…">`): those marked as
 * published before others, and nothing from comments and teasers.
 */
function timesOf(document: DomDocument): { published: string[]; modified: string[] } {
  const marked: string[] = []
  const plain: string[] = []
  const modified: string[] = []
  for (const element of [
    ...document.getElementsByTagName('time'),
    ...document.getElementsByTagName('abbr'),
    ...document.getElementsByTagName('span'),
  ]) {
    const name = nameOf(element)
    const role = `${attribute(element, 'itemprop') ?? ''} ${attribute(element, 'class') ?? ''}`
    const says = /\b(?:published|datepublished|dt-published|pubdate|entry-date|post-date|posted-on)\b/i.test(role)
    const pubdate = [...element.attributes].some((a) => a.name.toLowerCase() === 'pubdate')
    const changed = CHANGED.test(role)
    if (name !== 'time' && !says && !changed) continue
    if (isElsewhere(element)) continue
    const written =
      attribute(element, 'datetime') ?? attribute(element, 'content') ?? attribute(element, 'title') ?? lineOf(element)
    if (changed && !says) modified.push(written)
    else if (says || pubdate) marked.push(written)
    else plain.push(written)
  }
  return { published: [...marked, ...plain], modified }
}

function isElsewhere(element: DomElement): boolean {
  for (let node: DomNode | null = element; node; node = node.parentNode) {
    // The classes of <body> tell of the page's arrangement ("sidebar"), not of what is in it.
    if (!isElement(node) || nameOf(node) === 'body') continue
    if (ASIDE.has(nameOf(node))) return true
    const names = `${attribute(node, 'class') ?? ''} ${attribute(node, 'id') ?? ''}`.split(/\s+/)
    if (names.some((name) => OTHERS.test(name))) return true
  }
  return false
}

function authorOf(document: DomDocument, linked: string | null, tags: (...names: string[]) => string[]): string | null {
  if (linked !== null) return linked
  // Several authors have a tag each, of the same name.
  for (const tag of AUTHOR) {
    const names = [...new Set(tags(tag))].filter((name) => !/^https?:|^@/i.test(name))
    if (names.length > 0) return withoutBy(names.join(', '))
  }
  for (const element of [...document.getElementsByTagName('a'), ...document.getElementsByTagName('span')]) {
    const isAuthor =
      /\bauthor\b/i.test(attribute(element, 'rel') ?? '') || /^author$/i.test(attribute(element, 'itemprop') ?? '')
    const name = isAuthor && !isElsewhere(element) ? withoutBy(lineOf(element)) : ''
    if (name !== '' && name.length < 100) return name
  }
  return null
}

function withoutBy(name: string): string {
  return name.replace(/^by\s+/i, '')
}

/** Characters above which a title is taken for a mistake. */
const LONGEST_TITLE = 400

/** The headline, without the name of the site that many titles end with. */
function titleOf(
  document: DomDocument,
  declared: readonly (string | null | undefined)[],
  publisher: string | null,
): string | null {
  const short = (text: string): boolean => text !== '' && text.length < LONGEST_TITLE
  const headings = [...document.getElementsByTagName('h1')].map((h1) => oneLine(layout(h1))).filter(short)
  const titles = [...document.getElementsByTagName('title')].map(lineOf).filter(short)
  const heading = headings.length === 1 ? headings : headings.filter((text) => titles[0]?.includes(text))
  const named = declared.filter((text) => typeof text === 'string').map((text) => plainText(document, text))
  const candidates = [...named.filter(short), ...heading, ...titles]
  // What tags call a headline is sometimes a description; the headline is on the page or in its title.
  const seen = [...headings, ...titles].map(foldName)
  const title = candidates.find((text) => seen.some((shown) => shown.includes(foldName(text)))) ?? candidates[0] ?? null
  if (title === null || publisher === null) return title
  const cut = /^(.{3,})\s+[|\-–—·•:»]\s+(.+)$/su.exec(title)
  return cut?.[1] && cut[2] && isSameName(cut[2], publisher) ? cut[1].trim() : title
}

function isSameName(one: string, other: string): boolean {
  const key = (name: string) =>
    name
      .toLowerCase()
      .replace(/\.(?:com|net|org|co\.uk|test)$/, '')
      .replace(/[^\p{L}\p{N}]/gu, '')
  return key(one) === key(other)
}

/** Text in JSON-LD and meta tags is sometimes escaped twice: `Don&#8217;t` is read as `Don’t`. */
function plainText(document: DomDocument, text: string): string {
  return text.replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/gi, (entity) => {
    const holder = document.createElement('span')
    holder.innerHTML = entity
    return holder.textContent ?? entity
  })
}

function oneOf(texts: readonly (string | null | undefined)[]): string | null {
  return texts.find((text) => typeof text === 'string' && text.trim() !== '') ?? null
}

function hostOf(url: string | null): string | null {
  return url === null ? null : new URL(url).hostname.replace(/^www\./, '')
}
