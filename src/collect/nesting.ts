/**
 * Deepest nesting that is parsed. Real pages stay under 60; on 1,000 nested elements Readability spends 3.6 s, and 20,000
 * overflow its stack (measured November 2026).
 */
export const MAX_DEPTH = 200

/** Most elements that are parsed: a page of 10 MB can hold millions, which would need more memory than there is. */
export const MAX_ELEMENTS = 200_000

const P = new Set(['p'])
const TABLE_CELLS = new Set(['tr', 'th', 'td'])
const TERMS = new Set(['dd', 'dt'])
const SECTIONS = new Set(['thead', 'tbody'])
const RUBY = new Set(['rt', 'rp'])

/**
 * Which open elements a start tag closes where their end tag is left out. It is the parser's own table (htmlparser2
 * 10.1, `openImpliesClose`) so far as it matters for depth: ten thousand `<p>` without `</p>` are not nested.
 */
const CLOSES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['tr', TABLE_CELLS],
  ['th', new Set(['th'])],
  ['td', new Set(['thead', 'th', 'td'])],
  ['li', new Set(['li'])],
  ['option', new Set(['option'])],
  ['optgroup', new Set(['optgroup', 'option'])],
  ['dd', TERMS],
  ['dt', TERMS],
  ['rt', RUBY],
  ['rp', RUBY],
  ['tbody', SECTIONS],
  ['tfoot', SECTIONS],
  ['body', new Set(['head', 'link', 'script'])],
  ...(
    'p h1 h2 h3 h4 h5 h6 address article aside blockquote details div dl fieldset figcaption figure footer form ' +
    'header main nav ol pre section table ul'
  )
    .split(' ')
    .map((name): [string, ReadonlySet<string>] => [name, P]),
])

/** Elements without content, which never nest. */
const VOID = new Set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'.split(
    ' ',
  ),
)

/** Elements whose content is text up to their end tag. */
const RAW = new Set(['script', 'style', 'title', 'textarea', 'xmp'])

/**
 * Depth and number of the elements in a page, in one pass over its characters and in constant memory, so that a hostile
 * page is refused before a parser sees it. Stops at the first limit that is passed: then `depth` or `elements` is one
 * above it.
 *
 * @example nesting('<div><p>one<p>two</div>') // { depth: 2, elements: 3 }
 */
export function nesting(html: string): { readonly depth: number; readonly elements: number } {
  const open: string[] = []
  let depth = 0
  let elements = 0
  let at = 0
  while ((at = html.indexOf('<', at)) !== -1) {
    const next = html.charCodeAt(at + 1)
    if (next === SLASH) {
      const name = nameAt(html, at + 2)
      at = tagEnd(html, at + 2 + name.length).end
      const place = open.lastIndexOf(name)
      if (place !== -1) open.length = place
    } else if (next === EXCLAMATION || next === QUESTION) {
      at = html.startsWith('<!--', at) ? after(html, '-->', at + 4) : after(html, '>', at + 2)
    } else if (isLetter(next)) {
      const name = nameAt(html, at + 1)
      const { end, selfClosing } = tagEnd(html, at + 1 + name.length)
      at = end
      elements++
      const closes = CLOSES.get(name)
      while (closes?.has(open.at(-1) ?? '')) open.pop()
      const foreign =
        name === 'svg' || name === 'math' || (selfClosing && (open.includes('svg') || open.includes('math')))
      if (!VOID.has(name) && !(selfClosing && foreign)) {
        open.push(name)
        if (open.length > depth) depth = open.length
        if (RAW.has(name)) at = rawEnd(html, name, at)
      }
      if (depth > MAX_DEPTH || elements > MAX_ELEMENTS) break
    } else at++
  }
  return { depth, elements }
}

const SLASH = 0x2f
const EXCLAMATION = 0x21
const QUESTION = 0x3f

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
}

/** Longest tag name that is compared: longer ones are nobody's. */
const NAME_LENGTH = 32

function nameAt(html: string, start: number): string {
  let end = start
  while (end < html.length && end - start < NAME_LENGTH) {
    const code = html.charCodeAt(end)
    if (code <= 0x20 || code === SLASH || code === 0x3e) break
    end++
  }
  return html.slice(start, end).toLowerCase()
}

/** The place after a tag's `>`; a `>` within a quoted attribute does not end it. */
function tagEnd(html: string, start: number): { readonly end: number; readonly selfClosing: boolean } {
  let value = false
  for (let i = start; i < html.length; i++) {
    const code = html.charCodeAt(i)
    if (code === 0x3e) return { end: i + 1, selfClosing: html.charCodeAt(i - 1) === SLASH }
    if (code <= 0x20) continue
    if (value && (code === 0x22 || code === 0x27)) {
      i = html.indexOf(code === 0x22 ? '"' : "'", i + 1)
      if (i === -1) break
      value = false
    } else value = code === 0x3d
  }
  return { end: html.length, selfClosing: false }
}

/** The place of the end tag of an element whose content is text. */
function rawEnd(html: string, name: string, start: number): number {
  let at = start
  while ((at = html.indexOf('</', at)) !== -1) {
    if (nameAt(html, at + 2) === name) return at
    at += 2
  }
  return html.length
}

function after(html: string, what: string, from: number): number {
  const at = html.indexOf(what, from)
  return at === -1 ? html.length : at + what.length
}
