/**
 * What is needed of the Document Object Model: linkedom has it, and so would any other. (The `dom` library of
 * TypeScript is not loaded: this program does not run in a browser.)
 */
export interface DomNode {
  readonly nodeType: number
  textContent: string | null
  readonly childNodes: Iterable<DomNode>
  readonly parentNode: DomNode | null
  append(...nodes: (DomNode | string)[]): void
  prepend(...nodes: (DomNode | string)[]): void
  remove(): void
}

export interface DomElement extends DomNode {
  /** Lower case in an HTML page. */
  readonly localName: string
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>
  innerHTML: string
  setAttribute(name: string, value: string): void
  getElementsByTagName(name: string): Iterable<DomElement>
}

export interface DomDocument extends DomNode {
  readonly documentElement: DomElement | null
  createElement(name: string): DomElement
  getElementsByTagName(name: string): Iterable<DomElement>
}

const ELEMENT = 1
const TEXT = 3
const CDATA = 4

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === ELEMENT
}

export function isText(node: DomNode): boolean {
  return node.nodeType === TEXT || node.nodeType === CDATA
}

/** The element's name in lower case, or an empty string for text, comments and the document. */
export function nameOf(node: DomNode): string {
  return isElement(node) ? node.localName.toLowerCase() : ''
}

/** A copy of an element's children: it stays what it is while they are moved. */
export function childrenOf(node: DomNode): DomNode[] {
  return [...node.childNodes]
}

/** An attribute whatever the case of its name (`<META NAME=…>`), trimmed; `null` when missing or blank. */
export function attribute(element: DomElement, name: string): string | null {
  for (const { name: own, value } of element.attributes) {
    if (own.length === name.length && own.toLowerCase() === name) return value.trim() || null
  }
  return null
}

/** The element's text on one line: runs of white space are one space. */
export function lineOf(node: DomNode): string {
  return oneLine(node.textContent ?? '')
}

/** Runs of white space, as HTML counts it (a non-breaking space is none), become one space. */
export function oneLine(text: string): string {
  return text.replace(/[ \t\n\r\f]+/g, ' ').trim()
}
