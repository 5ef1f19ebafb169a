import { found, nameAt, PLATFORM_NAME } from '../gazetteer.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import {
  AUXILIARY,
  CAST,
  CREW,
  ENTITY,
  EPISODE,
  MODAL,
  RELEASE,
  RENEW,
  SAY,
  SEASON,
  TRAILER,
  WORK,
} from '../lexicon/roles.ts'
import { MONTH } from '../lexicon/time.ts'
import { BODY, HEADING, ITEM, type Sentence } from '../sentences.ts'
import { glued, type Span } from '../spans.ts'
import { CAPITAL, DIGITS, GIVEN, LINE, PUNCT, type Tokens, UPPER, WORD } from '../tokens.ts'

const VERDICT = lexemesOf(
  english,
  'renewed renews cancelled canceled axed ended ends ending final ordered order picked returning pending concluded revived',
)
/** Plural words for works; "series" may be one. */
const MANY = lexemesOf(english, 'films movies shows dramas titles originals')
const L = {
  colon: lexemeOf(english, ':'),
  hyphen: lexemeOf(english, '-'),
  en: lexemeOf(english, '–'),
  em: lexemeOf(english, '—'),
  open: lexemeOf(english, '('),
  close: lexemeOf(english, ')'),
  comma: lexemeOf(english, ','),
  and: lexemeOf(english, 'and'),
  question: lexemeOf(english, '?'),
  stop: lexemeOf(english, '.'),
}
/** Fewer such lines are no list. */
const LEAST = 3
/** The verdict stands no further from the head of its line, in tokens. */
const REACH = 16

/** Words of a heading that names no work: "Cast", "When will it be released?". */
const FIELD = RELEASE | RENEW | TRAILER | SAY | SEASON | CREW | WORK | EPISODE

/**
 * The names of works that the layout of a list alone tells, however ordinary their words: lines that say what became of each
 * ("Blue Hour: Renewed for Season 5", "Blue Hour (ABC) – Cancelled"), lines with a name and its platform ("Blue Hour (ABC)"), rows
 * after a verdict ("Renewed: Blue Hour, Red Moon"), and in an article about shows or films the headings that name one each.
 */
export function listedNames(t: Tokens, sentences: readonly Sentence[]): Span[] {
  const lines: Span[] = []
  const headings: Span[] = []
  const row: Span[] = []
  const numbered: Span[] = []
  const shouted: Span[] = []
  let works = 0
  const many = sentences.length > 0 && isAboutMany(t, sentences[0]!)
  for (let k = 0; k < sentences.length; k++) {
    const s = sentences[k]!
    if (s.from >= s.to || (t.flags[s.from]! & LINE) === 0) continue
    const label = k > 0 ? (numberedName(t, s) ?? shoutedName(t, s)) : null
    if (label !== null) {
      ;(t.kind[s.from] === DIGITS ? numbered : shouted).push(label)
      if (((s.role | (sentences[k + 1]?.role ?? 0) | (sentences[k + 2]?.role ?? 0)) & TOLD) !== 0) works++
    }
    if ((s.role & (RENEW | ENTITY)) !== 0) {
      if (!rowAfter(t, s, row)) {
        const span = nameOf(t, s)
        if (span !== null) lines.push(span)
      }
    }
    if (
      many &&
      k > 0 &&
      s.kind === HEADING &&
      (s.role & FIELD) === 0 &&
      s.to - s.from <= 8 &&
      !asks(t, s) &&
      !isEntry(t, s)
    ) {
      const next = sentences[k + 1]
      if (next !== undefined && next.kind === BODY && (t.flags[s.from]! & CAPITAL) !== 0)
        headings.push({ first: s.from, last: s.to })
    }
  }
  const out = [...row]
  if (lines.length >= LEAST) out.push(...lines)
  if (headings.length >= LEAST) out.push(...headings)
  for (const labels of [numbered, shouted]) if (labels.length >= LEAST && works * 2 > labels.length) out.push(...labels)
  return out.sort((a, b) => a.first - b.first)
}

/** What is told under the name of a work. */
const TOLD = RELEASE | RENEW | SEASON | EPISODE

/** "2. Blue Hour": the name on a numbered line of its own. */
function numberedName(t: Tokens, s: Sentence): Span | null {
  if (t.kind[s.from] !== DIGITS || s.from + 2 >= s.to) return null
  if (t.lexeme[s.from + 1] !== L.stop && t.lexeme[s.from + 1] !== L.close) return null
  return labelOf(t, s, s.from + 2, s.kind === HEADING || s.to - s.from <= ABBREVIATED ? s.to : 0)
}

/** "BLUE HOUR. Season 3 is set for May", "BLUE HOUR: …": a name in capitals that opens a paragraph. */
function shoutedName(t: Tokens, s: Sentence): Span | null {
  let last = s.from
  while (last < s.to && last - s.from < LONGEST_LABEL && (t.kind[last] !== WORD || (t.flags[last]! & UPPER) !== 0)) {
    if (t.lexeme[last] === L.colon || t.lexeme[last] === L.stop) break
    last++
  }
  if (t.lexeme[last] !== L.colon && t.lexeme[last] !== L.stop) return null
  if (t.kind[s.from] !== WORD || t.end[last - 1]! - t.start[s.from]! < 4) return null
  return labelOf(t, s, s.from, last)
}

function labelOf(t: Tokens, s: Sentence, first: number, last: number): Span | null {
  if (last <= first || last - first > LONGEST_LABEL || (t.flags[first]! & CAPITAL) === 0) return null
  let given = false
  for (let i = first; i < last; i++) {
    if ((t.role[i]! & (FIELD | CAST | AUXILIARY | MODAL)) !== 0 && (t.flags[i]! & UPPER) === 0 && !inside(t, i, first))
      return null
    if (t.lexeme[i] === L.question) return null
    if ((t.flags[i]! & GIVEN) !== 0) given = true
  }
  return given && s.kind !== HEADING ? null : { first, last }
}

/** A small word inside a title ("All of Us Are Gone"). */
function inside(t: Tokens, i: number, first: number): boolean {
  return i > first && (t.role[i]! & AUXILIARY) !== 0 && (t.flags[i]! & CAPITAL) !== 0
}
/** A label has so many tokens at most; one with stops in it, on a line that ends with one, so many. */
const LONGEST_LABEL = 8
const ABBREVIATED = 7

/** Whether a headline or a heading speaks of shows or films, not of one. */
export function isAboutMany(t: Tokens, s: Sentence): boolean {
  for (let i = s.from; i < s.to; i++) if (MANY.has(t.lexeme[i]!)) return true
  return false
}

/** "Who is in it?" is about something, not its name. */
function asks(t: Tokens, s: Sentence): boolean {
  return t.lexeme[s.to - 1] === L.question
}

/** "Rating: 1.3 demo" is an entry, not a name. */
function isEntry(t: Tokens, s: Sentence): boolean {
  for (let i = s.from; i + 1 < s.to; i++)
    if (t.lexeme[i] === L.colon && ((t.flags[i + 1]! & CAPITAL) === 0 || (t.time[i + 1]! & MONTH) !== 0)) return true
  return false
}

function nameOf(t: Tokens, s: Sentence): Span | null {
  let first = s.from
  while (first < s.to && t.kind[first] === PUNCT) first++
  if (first >= s.to || ((t.flags[first]! & CAPITAL) === 0 && t.kind[first] !== DIGITS)) return null
  const to = Math.min(s.to, first + REACH)
  let mark = -1
  for (let i = first + 1; i < to; i++) {
    if (separates(t, i)) mark = i
    // "• Blue Hour, renewed for season 2"
    else if (t.lexeme[i] === L.comma && s.kind === ITEM && VERDICT.has(t.lexeme[i + 1] ?? 0))
      return trimmed(t, first, i)
    else if (mark >= 0 && i - mark <= 4 && VERDICT.has(t.lexeme[i]!)) return trimmed(t, first, mark)
    else if (
      mark === i - 1 &&
      t.lexeme[mark] === L.open &&
      nameAt(t, i, s.to) &&
      found.kind === PLATFORM_NAME &&
      t.lexeme[found.end] === L.close
    )
      return s.kind === BODY ? null : trimmed(t, first, mark)
  }
  return null
}

/** "Renewed: Blue Hour, Red Moon (ABC) and Grey Sea." */
function rowAfter(t: Tokens, s: Sentence, out: Span[]): boolean {
  if (!VERDICT.has(t.lexeme[s.from]!) || t.lexeme[s.from + 1] !== L.colon) return false
  let first = s.from + 2
  for (let i = first; i <= s.to; i++) {
    if (i < s.to && t.lexeme[i] !== L.comma && t.lexeme[i] !== L.and) continue
    const span = first < i && (t.flags[first]! & CAPITAL) !== 0 ? trimmed(t, first, i) : null
    if (span !== null && span.last - span.first <= 8 && !tellsMore(t, span)) out.push(span)
    first = i + 1
  }
  return true
}

/** "Cancelled: August 2021", "Cancelled: Renewed for season 2 before it was": what follows the verdict is no name. */
function tellsMore(t: Tokens, { first, last }: Span): boolean {
  if ((t.time[first]! & MONTH) !== 0) return true
  for (let i = first; i < last; i++)
    if ((t.role[i]! & (RENEW | SEASON)) !== 0 || ((t.role[i]! & AUXILIARY) !== 0 && (t.flags[i]! & CAPITAL) === 0))
      return true
  return false
}

function separates(t: Tokens, i: number): boolean {
  const lexeme = t.lexeme[i]!
  if (t.kind[i] !== PUNCT) return false
  return (
    lexeme === L.colon ||
    lexeme === L.open ||
    lexeme === L.em ||
    lexeme === L.en ||
    (lexeme === L.hyphen && !glued(t, i))
  )
}

/** Without a bracket or marks at its end. */
function trimmed(t: Tokens, first: number, mark: number): Span | null {
  let last = mark
  while (last > first && t.kind[last - 1] === PUNCT) {
    last--
    if (t.lexeme[last] !== L.close) continue
    while (last > first && t.lexeme[last] !== L.open) last--
  }
  return last > first ? { first, last } : null
}
