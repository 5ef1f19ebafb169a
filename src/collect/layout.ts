import { attribute, childrenOf, isElement, isText, lineOf, nameOf } from './dom.ts'
import type { DomElement, DomNode } from './dom.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Elements that are not part of what one reads. */
const SKIPPED = words(
  'script style noscript template svg math iframe object embed canvas audio video picture map button input select ' +
    'textarea dialog nav head title meta link',
)

/** Elements that stand apart, with an empty line before and after. */
const BLOCKS = words(
  'address article aside blockquote body center details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr legend main menu ol p pre section summary table ul caption',
)

/** Elements that make a table one of layout, not of data: its cells are set like paragraphs. */
const IN_LAYOUT_TABLES = words('p div table ul ol h1 h2 h3 h4 blockquote section article')

/**
 * The text of a part of a page as one reads it: paragraphs with an empty line between them, list items and table rows
 * on lines of their own. A row of a heading and a value becomes `Director: Bong Joon-ho`, as does a term with its
 * description; the cells of other rows are separated by ` | `. Non-breaking spaces and typographic quotes stay.
 *
 * @param skip elements to leave out beside those that are never read (scripts, forms, navigation)
 * @example layout(bodyOf('<p>One<br>two</p><ul><li>three<li>four</ul>')) // 'One\ntwo\n\nthree\nfour'
 */
export function layout(root: DomNode, skip: (element: DomElement) => boolean = () => false): string {
  const lines = new Lines()
  const visit = (node: DomNode, inItem: boolean): void => {
    if (isText(node)) return lines.text(node.textContent ?? '')
    if (!isElement(node)) return
    const name = nameOf(node)
    if (SKIPPED.has(name) || skip(node)) return
    const children = (item: boolean): void => {
      for (const child of node.childNodes) visit(child, item)
    }
    if (name === 'br') return lines.lineBreak()
    if (name === 'pre') return lines.apart(2, () => lines.verbatim(node.textContent ?? ''))
    if (name === 'li') return lines.apart(1, () => children(true))
    if (name === 'dl') return lines.apart(inItem ? 1 : 2, () => terms(node, lines, visit))
    if (name === 'table' && isData(node)) return lines.apart(inItem ? 1 : 2, () => rows(node, lines))
    if (name === 'tr' || name === 'td' || name === 'th') return lines.apart(1, () => children(inItem))
    if (name === 'sup' && /\breference\b/.test(attribute(node, 'class') ?? '')) return
    if (BLOCKS.has(name)) return lines.apart(inItem ? 1 : 2, () => children(inItem))
    children(inItem)
  }
  visit(root, false)
  return lines.all()
}

/** Text being set: a pending break is written only when something follows, so that breaks never pile up. */
class Lines {
  #text = ''
  /** Line feeds (1 or 2) to write before the next word. */
  #pending = 0
  /** A `<br>` just before: a second one makes an empty line. */
  #broken = false
  #space = false

  text(text: string): void {
    // Soft hyphens and zero-width spaces are hints where a line may break; they would cut words in two.
    const plain = text.replace(/[\0\u00ad\u200b\u2060\ufeff]/g, '').replace(/[ \t\n\r\f]+/g, ' ')
    const word = plain.replace(/^ | $/g, '')
    if (plain.startsWith(' ')) this.#space = true
    // A paragraph of nothing but a non-breaking space is how editors write an empty line.
    if (word === '' || (word.trim() === '' && (this.#pending > 0 || this.#text === ''))) return
    this.#write(word)
    this.#space = plain.endsWith(' ')
  }

  #write(text: string): void {
    if (this.#text !== '') this.#text += this.#pending > 0 ? '\n'.repeat(this.#pending) : this.#space ? ' ' : ''
    this.#text += text
    this.#pending = 0
    this.#broken = false
    this.#space = false
  }

  lineBreak(): void {
    this.#pending = Math.max(this.#pending, this.#broken ? 2 : 1)
    this.#broken = true
  }

  /** Sets what `content` writes apart from what stands before and after it, by 1 or 2 line feeds. */
  apart(feeds: number, content: () => void): void {
    this.#pending = Math.max(this.#pending, feeds)
    content()
    this.#pending = Math.max(this.#pending, feeds)
  }

  /** Preformatted text keeps its own line feeds and spaces. */
  verbatim(text: string): void {
    const own = text.replace(/\r\n?/g, '\n').replace(/^\n+|\s+$/g, '')
    if (own !== '') this.#write(own)
  }

  all(): string {
    return this.#text
  }
}

/** A table of data, not one that arranges a page: no paragraphs, lists or tables within its cells. */
function isData(part: DomElement): boolean {
  return elementsOf(part).every((child) => !IN_LAYOUT_TABLES.has(nameOf(child)) && isData(child))
}

/** One line a row; see `layout`. */
function rows(table: DomElement, lines: Lines): void {
  for (const caption of table.getElementsByTagName('caption')) lines.apart(1, () => lines.text(lineOf(caption)))
  for (const row of table.getElementsByTagName('tr')) {
    const cells = elementsOf(row).filter((cell) => nameOf(cell) === 'td' || nameOf(cell) === 'th')
    const texts = cells.map(cellText)
    const [first, second] = cells
    const pair = texts.length === 2 && first && second && nameOf(first) === 'th' && nameOf(second) === 'td'
    const full = texts.every((text) => text !== '')
    // An empty cell keeps its place, so that the others stay under their headings.
    const line = full && (pair || texts[0]?.endsWith(':')) ? labelled(texts) : texts.join(' | ')
    lines.apart(1, () => lines.text(line.replace(/^[ |]+$/, '')))
  }
}

function cellText(cell: DomElement): string {
  return layout(cell).replace(/\n+/g, ', ')
}

/** A label and what belongs to it: `Cast: Park Ji-hu, Yoon Chan-young`; a question and its answer have no colon. */
function labelled(texts: readonly string[]): string {
  const [label = '', ...values] = texts
  return `${label}${/[:?!.]$/.test(label) ? '' : ':'} ${values.join(', ')}`
}

/** Terms and descriptions of a `<dl>`, which may stand in a `<div>` each. */
function terms(list: DomElement, lines: Lines, visit: (node: DomNode, inItem: boolean) => void): void {
  let group: string[] = []
  const flush = (): void => {
    const texts = group
    if (texts.length > 0) lines.apart(1, () => lines.text(texts.length > 1 ? labelled(texts) : (texts[0] ?? '')))
    group = []
  }
  for (const child of elementsOf(list)) {
    const name = nameOf(child)
    if (name === 'dt') {
      flush()
      group = [cellText(child)]
    } else if (name === 'dd') group.push(cellText(child))
    else if (name === 'div') {
      flush()
      terms(child, lines, visit)
    } else {
      flush()
      visit(child, true)
    }
  }
  flush()
}

function elementsOf(node: DomNode): DomElement[] {
  return childrenOf(node).filter(isElement)
}
