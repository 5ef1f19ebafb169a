import { html as tag } from 'hono/html'

/** Markup that needs no more escaping. */
export interface Html {
  toString(): string
  readonly isEscaped: true
}

/** The literal parts of each template of the program, their line breaks and indentation reduced to single spaces. */
const compacted = new WeakMap<TemplateStringsArray, TemplateStringsArray>()

/**
 * Hono's template tag, for templates whose parts are all at hand: strings are escaped, `Html` goes in as it is, arrays
 * are joined, `null`, `undefined` and booleans are left out. How a template is laid out in the source takes no bytes
 * in the page.
 *
 * @example String(html`<b>${'<i>'}</b>`) // '<b>&lt;i&gt;</b>'
 * @throws {TypeError} when a part is a promise
 */
export function html(strings: TemplateStringsArray, ...parts: readonly unknown[]): Html {
  let compact = compacted.get(strings)
  if (!compact) {
    compact = Object.assign(
      strings.map((part) => part.replace(/\s*\n\s*/g, ' ')),
      { raw: strings.raw },
    )
    compacted.set(strings, compact)
  }
  const markup = tag(compact, ...parts)
  if (markup instanceof Promise) throw new TypeError('a template waits for nothing: await its parts first')
  return markup as unknown as Html
}
