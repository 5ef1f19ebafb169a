import { titleUntil } from './at.ts'
import type { Relation } from './carried-on.ts'
import { english } from './lexicon/index.ts'
import { lexemeOf, lexemesOf } from './lexicon/lexicon.ts'
import { WEEKDAY } from './lexicon/time.ts'
import { isQuote } from './parts.ts'
import { type Frame, sentenceBefore } from './scene.ts'
import { BODY, HEADING } from './sentences.ts'
import type { TitleMention } from './titles/titles.ts'
import { DIGITS, lengthOf, type Tokens, WORD } from './tokens.ts'

const ids = (words: string) => lexemesOf(english, words)
const L = {
  comma: lexemeOf(english, ','),
  colon: lexemeOf(english, ':'),
  open: lexemeOf(english, '('),
  close: lexemeOf(english, ')'),
  opened: lexemeOf(english, '['),
  question: lexemeOf(english, '?'),
}
const LABEL = ids(
  'network channel broadcaster streaming platform streamer watch broadcast networks where station service',
)
const WHERE = ids('watch stream streaming')
/** Between a work and its platform in a line: "Arc, BBC One", "Arc – HBO", "Arc | Hulu". */
const BESIDE = ids(', – — - | [ • /')
/** What a time of day has beside its numbers. */
const CLOCK = ids(': .')
/** What a line's platform ends with. */
const AFTER = ids(', – — - | ] • / . ; ! < :')

/** How a platform at tokens `[i, end)` stands beside a work with no more than a mark between: "Network: tvN", "Arc (HBO)", "Arc, BBC One, 9pm". */
export function beside(f: Frame, i: number, end: number): Relation | null {
  const { t, s } = f
  if (i === s.from) return underTitle(f, i, end)
  const before = t.lexeme[i - 1]!
  if (before === L.colon) {
    for (let w = i - 2; w >= Math.max(s.from, i - 6); w--)
      if (LABEL.has(t.lexeme[w]!)) return { at: w, last: end, standing: true }
    return null
  }
  const from = beforeTime(f, i)
  if (t.lexeme[from - 1] === L.open) return bracketed(f, from, end)
  return BESIDE.has(t.lexeme[from - 1]!) ? inLine(f, from, end) : null
}

/** The token where a time of day before the platform at token `i` begins: "(8pm, ITV1)", "Arc, Sunday 9pm, BBC One". */
function beforeTime({ t, s }: Frame, i: number): number {
  if (t.lexeme[i - 1] !== L.comma) return i
  let k = i - 2
  while (
    k > s.from &&
    i - k < 8 &&
    (t.kind[k] === DIGITS || CLOCK.has(t.lexeme[k]!) || isHalfDay(t, k) || (t.time[k]! & WEEKDAY) !== 0)
  )
    k--
  return k < i - 2 && (t.lexeme[k] === L.comma || t.lexeme[k] === L.open) ? k + 1 : i
}

/** "9 pm" */
function isHalfDay(t: Tokens, k: number): boolean {
  return t.kind[k - 1] === DIGITS && t.kind[k] === WORD && lengthOf(t, k) === 2
}

/** "Arc (HBO)", "“Arc” (Netflix, May 2)". */
function bracketed(f: Frame, i: number, end: number): Relation | null {
  const { t, s } = f
  let close = end
  if (t.lexeme[end] === L.comma) while (close < Math.min(s.to, end + 8) && t.lexeme[close] !== L.close) close++
  if (close >= s.to || t.lexeme[close] !== L.close) return null
  return titleBefore(f, i - 1) === undefined ? null : { at: i, last: end, standing: true }
}

/** "Arc, BBC One", "Arc – Netflix", "Arc | Hulu": a line that is no sentence. */
function inLine(f: Frame, i: number, end: number): Relation | null {
  const { t, s } = f
  const title = titleBefore(f, i - 1)
  if (title === undefined || (end < s.to && !AFTER.has(t.lexeme[end]!) && t.kind[end] !== DIGITS)) return null
  if (s.kind === BODY && (title.first - s.from > 2 || s.to - end > 8)) return null
  return { at: i, last: end, standing: true, title: title.first }
}

/** The title that ends before token `k` or before a quotation mark there. */
function titleBefore(f: Frame, k: number): TitleMention | undefined {
  return titleUntil(f, k) ?? (isQuote(f.t, k - 1) ? titleUntil(f, k - 1) : undefined)
}

/** A line that begins with a platform, under one that is only a title: "Hulu, season premiere". */
function underTitle(f: Frame, i: number, end: number): Relation | null {
  const { t, s, scene } = f
  const before = sentenceBefore(f)
  if (before === undefined || s.to - s.from > 12 || (end < s.to && !AFTER.has(t.lexeme[end]!))) return null
  const of = lastMention(f)
  if (of === undefined || of.first - before.from > 1) return null
  // What stands behind the title belongs to it: its year, its episode in quotation marks.
  if (before.to - of.last > 1 && t.lexeme[of.last] !== L.colon && t.lexeme[of.last] !== L.open) return null
  return scene.sentences[0] === before ? null : { at: i, last: end, standing: true }
}

/** The last mention of a work before the sentence. */
function lastMention(f: Frame): TitleMention | undefined {
  return f.firstMention > 0 ? f.scene.mentions[f.firstMention - 1] : undefined
}

/** "Where to watch? Viki, Viu.": platforms alone under a heading or a question about watching. */
export function answer(f: Frame, i: number, end: number): Relation | null {
  const { t, s } = f
  if (i !== s.from || s.to - s.from > 14) return null
  const before = sentenceBefore(f)
  if (before === undefined || (before.kind !== HEADING && t.lexeme[before.to - 1] !== L.question)) return null
  for (let k = before.from; k < before.to; k++) if (WHERE.has(t.lexeme[k]!)) return { at: i, last: end, standing: true }
  return null
}
