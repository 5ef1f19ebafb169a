import type { Article } from '../../article.ts'
import type { Explanation } from '../../read/index.ts'
import { plain } from '../pages/text.ts'
import { claimLine, subjectName } from './claims.ts'
import { asciiPunctuation, type Screen } from './screen.ts'
import { columns, indented } from './wrap.ts'

/** What stands under the text: under the quote of a claim, under the word that it hangs on, under the word that tells how sure it is. */
const MARKS = { quote: '─', cue: '═', certainty: '┈' } as const
const ASCII_MARKS = { quote: '-', cue: '=', certainty: '~' } as const

interface Numbered extends Explanation {
  readonly number: number
}

/**
 * A text with its claims underlined in place, and under each paragraph what they say, how surely, by whom, and which words decided.
 *
 * ```
 * Season 2 of “Arc” may arrive in 2025.
 * 1─────────────────┈┈┈─══════─────────
 *   1 Arc, season 2: release: “2025” · possible · hangs on “arrive”, so sure by “may”
 * ```
 */
export function explainedText(article: Article, explanations: readonly Explanation[], screen: Screen): string {
  const { text } = article
  const numbered = explanations
    .toSorted((a, b) => a.claim.start - b.claim.start || a.claim.end - b.claim.end)
    .map((one, i) => ({ ...one, number: i + 1 }))
  const lines = [screen.bold(plain(article.title ?? article.id ?? '', 160))]
  let next = 0
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const touching = numbered.filter(({ claim }) => claim.start < end && claim.end > start)
    if (text.slice(start, end).trim() !== '') lines.push('', ...paragraph(text, start, end, touching, screen))
    while (next < numbered.length && numbered[next]!.claim.start < end)
      lines.push(...note(text, numbered[next++]!, screen))
    start = end + 1
  }
  if (numbered.length === 0) lines.push('', 'Nothing in it is a claim about a release.')
  const out = `${lines.join('\n')}\n`
  return screen.unicode ? out : asciiPunctuation(out)
}

/** The lines of a paragraph, each with its marks under it where it has any. */
function paragraph(text: string, start: number, end: number, claims: readonly Numbered[], screen: Screen): string[] {
  const marks = screen.unicode ? MARKS : ASCII_MARKS
  const under = Array.from({ length: end - start }, () => '')
  const lay = (from: number, to: number, mark: string): void => {
    for (let i = Math.max(from, start); i < Math.min(to, end); i++) under[i - start] = mark
  }
  for (const { claim } of claims) lay(claim.start, claim.end, marks.quote)
  for (const { cue, certainty } of claims) {
    if (certainty !== null) lay(certainty.start, certainty.end, marks.certainty)
    if (cue !== null) lay(cue.start, cue.end, marks.cue)
  }
  // The numbers of the claims that begin at a place.
  const numbers = new Map<number, string>()
  for (const { claim, number } of claims)
    if (claim.start >= start) {
      const before = numbers.get(claim.start)
      numbers.set(claim.start, before === undefined ? `${number}` : `${before},${number}`)
    }
  const out: string[] = []
  for (const [from, to] of linesOf(text, start, end, screen.width)) {
    let shown = ''
    let below = ''
    let any = false
    // Columns that a number has taken already.
    let taken = 0
    for (let i = from; i < to;) {
      const letter = String.fromCodePoint(text.codePointAt(i)!)
      const safe = /[\p{Cc}\p{Cf}\u2028\u2029]/u.test(letter) ? (letter === '\t' ? ' ' : '') : letter
      const width = columns(safe)
      const mark = under[i - start]!
      const number = numbers.get(i)
      if (number !== undefined) {
        below += number
        taken += number.length
      }
      const rest = Math.max(0, width - taken)
      taken = Math.max(0, taken - width)
      below += (mark === '' ? ' ' : mark).repeat(rest)
      if (mark !== '') any = true
      shown += safe
      i += letter.length
    }
    out.push(claims.length === 0 ? screen.dim(shown) : shown)
    if (any) out.push(screen.accent(below.trimEnd()))
  }
  return out
}

/** Where the lines of a paragraph begin and end when it is broken at spaces. */
function* linesOf(text: string, start: number, end: number, width: number): Generator<[number, number]> {
  let from = start
  let space = -1
  let used = 0
  for (let i = start; i < end;) {
    const letter = String.fromCodePoint(text.codePointAt(i)!)
    const size = columns(letter)
    if (letter === ' ') space = i
    if (used + size > width) {
      const to = space > from ? space : i
      yield [from, to]
      from = space > from ? space + 1 : i
      used = columns(text.slice(from, i))
      space = -1
    }
    used += size
    i += letter.length
  }
  if (from < end) yield [from, end]
}

/** What a claim says, and by which words. */
function note(text: string, { number, claim, cue, certainty }: Numbered, screen: Screen): string[] {
  const word = (place: NonNullable<typeof cue>): string => `“${plain(text.slice(place.start, place.end), 40)}”`
  const why = [
    ...(cue === null ? [] : [`hangs on ${word(cue)}`]),
    ...(certainty === null ? [] : [`so sure by ${word(certainty)}`]),
  ]
  const says = `${subjectName(claim.subject)}: ${[claimLine(claim), ...(why.length > 0 ? [why.join(', ')] : [])].join(' · ')}`
  return indented(says, screen.width, 6, `  ${`${number}`.padStart(3)} `).map(screen.dim)
}
