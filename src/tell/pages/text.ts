/**
 * Text from articles on its way into a page. Escaping is the template's work; this is about what stays hostile when
 * it is escaped: characters that steer, hide or reorder text, links that are not links, strings without end.
 */

/**
 * Characters without a place in a line of text: controls, line and paragraph separators, and format characters, among
 * them bidirectional marks, embeddings, overrides and isolates (Unicode TR 36, section 3.2: they make text read
 * otherwise than it is stored), soft hyphen, zero-width space, interlinear annotation and tags. Scripts and emoji need
 * the zero-width joiner and non-joiner, and the Arabic and Syriac signs that are seen (Prepended_Concatenation_Mark).
 */
const STEERING = /[[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u180e]--[\u200c-\u200d\u{600}-\u{605}\u06dd\u070f\u08e2]]+/gv

/** More combining marks on one letter than any orthography needs (Vietnamese has two, Hebrew up to four). */
const PILE_OF_MARKS = /(\p{M}{4})\p{M}+/gu

/**
 * One line of harmless plain text: steering characters and runs of white space become one space, lone surrogates
 * U+FFFD, piles of combining marks four, and what is longer than `max` code points ends in an ellipsis.
 *
 * @example plain('a\u202eb\nc') // 'a b c'
 * @example plain('a very long name', 6) // 'a ver…'
 */
export function plain(text: string, max = 600): string {
  // Cut first: the cost must not grow with a hostile string. A factor of four leaves room for what will be dropped.
  const head = text.length > max * 4 + 64 ? text.slice(0, max * 4 + 64) : text
  const line = spaced(head).trim()
  const short = cut(line, max)
  return head.length < text.length && short === line ? `${line}…` : short
}

/**
 * The same without trimming and without a limit, for stretches of a text that stand next to each other.
 *
 * @example spaced(' a\tb') // ' a b'
 */
export function spaced(text: string): string {
  return text.toWellFormed().replace(STEERING, ' ').replace(PILE_OF_MARKS, '$1').replace(/\s+/gu, ' ')
}

/** At most `max` code points, the last of them an ellipsis where something was cut. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text
  const points = Array.from(text.slice(0, max * 2 + 2))
  return points.length <= max
    ? text
    : `${points
        .slice(0, max - 1)
        .join('')
        .trimEnd()}…`
}

/**
 * The address for a link, or `null` for everything that is not plain http(s): other schemes, names and passwords in
 * front of the host, addresses longer than 2,048 characters (what browsers and crawlers agree to take).
 *
 * @example link('javascript:alert(1)') // null
 */
export function link(url: string | null | undefined): string | null {
  if (!url || url.length > 2048 || !URL.canParse(url)) return null
  const parsed = new URL(url)
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return null
  if (parsed.username !== '' || parsed.password !== '') return null
  return parsed.href
}

/** A quote in its surroundings, in one line each; `before` and `after` begin and end with an ellipsis where cut. */
export interface Context {
  readonly before: string
  readonly quote: string
  readonly after: string
  /** Which paragraph of how many, counted from 1. */
  readonly paragraph: number
  readonly paragraphs: number
}

/** Where a sentence may end, roughly: enough to begin and end a context decently. */
const SENTENCE_END = /[.!?…。！？]["”’»)]*\s|\n/gu

/**
 * The sentence around `text.slice(start, end)`, at most `room` characters to each side. `null` when the text does not
 * hold the quote at that place: another version of the article.
 *
 * @example quoteInContext('It is late. It may come in 2025, we hear. So wait.', 'come in 2025', 19, 31)?.before // 'It may '
 */
export function quoteInContext(text: string, quote: string, start: number, end: number, room = 220): Context | null {
  if (start < 0 || end > text.length || start >= end || text.slice(start, end) !== quote) return null
  const left = text.slice(Math.max(0, start - room), start)
  const right = text.slice(end, end + room)
  let from = 0
  let found = start - room <= 0
  for (const match of left.matchAll(SENTENCE_END)) {
    from = match.index + match[0].length
    found = true
  }
  const stop = right.matchAll(SENTENCE_END).next().value
  const to = stop ? stop.index + stop[0].length : right.length
  const open = !stop && end + room < text.length
  const breaks = (part: string) => (part.match(/\n\s*/gu) ?? []).length
  const body = text.trimEnd()
  return {
    before: (found ? '' : '… ') + spaced(found ? left.slice(from) : left.replace(/^\S*\s/u, '')).trimStart(),
    quote: cut(spaced(quote), 600),
    after: spaced(open ? right.replace(/\s\S*$/u, '') : right.slice(0, to)).trimEnd() + (open ? ' …' : ''),
    paragraph: breaks(text.slice(0, start)) + 1,
    paragraphs: breaks(body) + 1,
  }
}
