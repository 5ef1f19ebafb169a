import type { Article } from '../article.ts'
import { canonical } from './address.ts'
import { languageTag } from './language.ts'
import { pageDay } from './pageday.ts'

/** Characters in which the front matter must end. */
const LONGEST = 65_536

/**
 * What the front matter of a Markdown file says of it: the block between two lines of `---` (or `+++`, with `=`) at the
 * top of the file. Only plain keys with a text or a list of texts are read; that is not all of YAML and TOML, but all
 * that titles, names and dates are written in. Without a front matter the title is the heading on the first line.
 *
 * @example frontMatter('---\ntitle: Season 2\ndate: 2024-02-01\n---\n…') // { title: 'Season 2', published: '2024-02-01' }
 */
export function frontMatter(text: string): Partial<Article> {
  const head = text.slice(0, LONGEST)
  const fence = /^(---|\+\+\+)[ \t]*\r?\n/.exec(head)
  const close = fence && head.indexOf(`\n${fence[1]}`, fence[0].length - 1)
  const matter = fence && close !== null && close !== -1 ? head.slice(fence[0].length, close) : ''
  const fields = fieldsOf(matter)
  const of = (...keys: readonly string[]): string | null => {
    for (const key of keys) {
      const values = fields.get(key)?.filter((value) => value !== '')
      if (values && values.length > 0) return values.join(', ')
    }
    return null
  }
  const heading = /^\s*#\s+(.+?)\s*#*\s*$/m.exec(head.slice(0, 1000).trimStart().split(/\r?\n/, 1)[0] ?? '')
  const found: Partial<Article> = {
    title: of('title', 'headline') ?? heading?.[1] ?? null,
    author: of('author', 'authors', 'by', 'byline', 'author.name'),
    publisher: of('publisher', 'site', 'site_name', 'sitename', 'source'),
    url: canonical([of('url', 'canonical', 'canonical_url', 'canonicalurl', 'permalink', 'link')], null),
    published: pageDay(
      of('published', 'date', 'pubdate', 'publishdate', 'publish_date', 'published_at', 'datepublished'),
    ),
    modified: pageDay(of('modified', 'updated', 'lastmod', 'updated_at', 'last_modified', 'datemodified')),
    language: languageTag([of('language', 'lang', 'locale')]),
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== null))
}

/** Keys in lower case with their values; `author:` with an indented `name:` below it becomes `author.name`. */
function fieldsOf(matter: string): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, string[]>()
  let parent = ''
  for (const raw of matter.split('\n')) {
    const line = raw.trimEnd()
    const [, indent = '', key, value = ''] = /^([ \t]*)([A-Za-z][\w-]*)\s*[:=](?:\s(.*)|\s*)$/.exec(line) ?? []
    const item = /^\s*-\s+(.*)$/.exec(line)?.[1]
    if (key !== undefined) {
      const name = indent === '' ? key.toLowerCase() : `${parent}.${key.toLowerCase()}`
      if (indent === '') parent = name
      fields.set(name, listOf(value.trim()))
    } else if (item !== undefined) fields.get(parent)?.push(scalar(item.trim()))
  }
  return fields
}

function listOf(value: string): string[] {
  if (!value.startsWith('[') || !value.endsWith(']')) return [scalar(value)]
  return value
    .slice(1, -1)
    .split(',')
    .map((item) => scalar(item.trim()))
}

/** A value without its quotation marks, or without the comment behind it. */
function scalar(value: string): string {
  const quoted = /^(["'])(.*)\1\s*(?:#.*)?$/.exec(value)?.[2]
  return quoted ?? value.replace(/\s#.*$/, '').trim()
}
