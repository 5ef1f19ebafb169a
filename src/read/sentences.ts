import { hashesOf } from './hash-table.ts'
import { lexemeOf, lexemesOf } from './lexicon/lexicon.ts'
import { english } from './lexicon/index.ts'
import { MONTH, WEEKDAY } from './lexicon/time.ts'
import type { SeasonMention } from './seasons.ts'
import { TRIGGERS } from './triggers.ts'
import { CAPITAL, DIGITS, hashWord, LINE, PARAGRAPH, PUNCT, SPACED, type Tokens, WORD } from './tokens.ts'

/** Running text. */
export const BODY = 0
/** The first line of the article, when it stands alone. */
export const HEADLINE = 1
/** A short line without a full stop. */
export const HEADING = 2
/** A line of a list or a table. */
export const ITEM = 3

/** A stretch of tokens that states something, with the union of its words' bits. */
export interface Sentence {
  /** Tokens, `to` exclusive. */
  readonly from: number
  readonly to: number
  readonly time: number
  readonly role: number
  /** Bits of `triggers.ts`. */
  readonly triggers: number
  readonly kind: number
  /** Most of its words begin with a capital, so that a capital tells nothing. */
  readonly titleCase: boolean
  /** Running number of its paragraph. */
  readonly paragraph: number
  /** The seasons that it names; null until somebody asks (`seasonsOf`). */
  seasons: readonly SeasonMention[] | null
  /** First tokens and ends of the names in it, in pairs; null until they are looked for (`peopleOf`), and in title case. */
  names: readonly number[] | null
}

const L = {
  stop: lexemeOf(english, '.'),
  exclamation: lexemeOf(english, '!'),
  comma: lexemeOf(english, ','),
  semicolon: lexemeOf(english, ';'),
  bullet: lexemeOf(english, '•'),
  star: lexemeOf(english, '*'),
  hyphen: lexemeOf(english, '-'),
  en: lexemeOf(english, '–'),
  apostrophe: lexemeOf(english, "'"),
}
const ENDS = lexemesOf(english, '. ? ! …')
const CLOSES = lexemesOf(english, '" \' ) . ? !')

/** Words after which a full stop ends nothing. */
const ABBREVIATIONS = hashesOf(
  'mr mrs ms dr dir st jr sr vs vol no ep prof gen sgt lt col capt rev hon inc ltd co corp bros jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun approx ca est'
    .split(' ')
    .map(hashWord),
)
/** Those of them that need a capital where they are no word of the lexicon. */
const ABBREVIATED = hashesOf(
  'mr mrs ms dr dir st jr sr vs vol no prof gen sgt lt col capt rev hon inc ltd corp bros approx ca est'
    .split(' ')
    .map(hashWord),
)

/** Time zones, which run on behind "p.m.". */
const ZONES = hashesOf('et pt ct est edt pst pdt gmt bst ist kst jst cet eastern pacific'.split(' ').map(hashWord))

function abbreviation(t: Tokens, i: number): boolean {
  if (t.kind[i] !== WORD) return false
  const length = t.end[i]! - t.start[i]!
  // An initial: "J. J. Abrams", "U.S."
  if (length === 1 && (t.flags[i]! & CAPITAL) !== 0) return true
  if (length > 6) return false
  if (t.lexeme[i] !== 0) return ABBREVIATIONS.has(t.hash[i]!)
  return (t.flags[i]! & CAPITAL) !== 0 && ABBREVIATED.has(t.hash[i]!)
}

/** Whether a new sentence can begin at token `i`: a capital, a digit, a quote, a bullet, or something not of the alphabet. */
function opens(t: Tokens, i: number): boolean {
  if (t.kind[i] === WORD) return (t.flags[i]! & CAPITAL) !== 0 || t.text.charCodeAt(t.start[i]!) > 0x2ff
  return true
}

/** A sentence longer than this many tokens is cut: what one sentence costs is bounded, whatever the text. */
const LONGEST = 400

/**
 * Parts a text into sentences: at `.`, `!`, `?` before something that can begin one, and at line ends, unless the line
 * plainly runs on (hard-wrapped text). Abbreviations and initials end nothing.
 */
export function sentencesOf(t: Tokens): Sentence[] {
  const { flags, kind, lexeme, time, role } = t
  const n = t.count
  const out: Sentence[] = []
  let from = t.first
  let paragraph = -1
  let times = 0
  let roles = 0
  let triggers = 0
  const head = headlineStart(t)
  const headline = headlineEnd(t, head)
  for (let i = t.first; i < n; i++) {
    times |= time[i]!
    roles |= role[i]!
    triggers |= TRIGGERS[lexeme[i]!]!
    // Where the sentence ends, when it ends at this token.
    let to = 0
    if (kind[i] === PUNCT && ENDS.has(lexeme[i]!)) {
      to = i >= head && i < headline ? 0 : endAt(t, from, i)
      for (; i + 1 < to; i++) {
        times |= time[i + 1]!
        roles |= role[i + 1]!
        triggers |= TRIGGERS[lexeme[i + 1]!]!
      }
    }
    const next = i + 1
    if (to === 0 && next < n && ((flags[next]! & LINE) === 0 || runsOn(t, next)) && next - from < LONGEST) continue
    if (paragraph < 0 || (flags[from]! & PARAGRAPH) !== 0) paragraph++
    const form = formOf(t, from, next, from === head)
    out.push({
      from,
      to: next,
      time: times,
      role: roles,
      triggers,
      kind: form,
      titleCase: form !== BODY && inTitleCase(t, from, next),
      paragraph,
      seasons: null,
      names: null,
    })
    from = next
    times = roles = triggers = 0
  }
  return out
}

/** Whether most words among some tokens have a capital: longer words only, because small words stay small in titles. */
function inTitleCase(t: Tokens, from: number, to: number): boolean {
  let capitals = 0
  let lowers = 0
  for (let i = from; i < to; i++) {
    if (t.kind[i] !== WORD || t.end[i]! - t.start[i]! <= 3) continue
    if ((t.flags[i]! & CAPITAL) === 0) lowers++
    // Names are capitals anywhere, so known words only.
    else if (i > from && t.lexeme[i] !== 0 && (t.time[i]! & (MONTH | WEEKDAY)) === 0) capitals++
  }
  return capitals > 1 && capitals >= lowers
}

/** The token after the sentence that a stop, a question or an exclamation mark at token `i` ends, or 0. */
function endAt(t: Tokens, from: number, i: number): number {
  const n = t.count
  let j = i + 1
  // Closing quotes and brackets belong to the sentence that they close.
  while (j < n && t.kind[j] === PUNCT && (t.flags[j]! & (SPACED | LINE)) === 0 && CLOSES.has(t.lexeme[j]!)) j++
  if (j >= n) return 0
  const stop = t.lexeme[i] === L.stop && j === i + 1
  if (stop && isNumber(t, from, i) && (t.flags[j]! & LINE) === 0) return 0
  if ((t.flags[j]! & (SPACED | LINE)) === 0 && !(stop && gluedSentence(t, i))) return 0
  if (!opens(t, j)) return 0
  // "at 9 p.m. ET on Blue One"
  if (stop && ZONES.has(t.hash[j]!) && t.end[i - 1]! < t.start[i - 1]! + 2) return 0
  return stop && i > from && abbreviation(t, i - 1) && !endsAnyway(t, i) ? 0 : j
}

/** So many lines at most stand above a headline: the section, the day, who wrote it. */
const ABOVE = 4

/**
 * Where the headline begins: the first line, unless it is a word or two, a date or a line about the page, and one that may be a
 * headline follows.
 */
function headlineStart(t: Tokens): number {
  let from = t.first
  for (let lines = 0; lines <= ABOVE && from < t.count; lines++) {
    const to = lineEnd(t, from)
    if (to - from > LONGEST_HEADLINE) break
    if (!isAboveHeadline(t, from, to)) return t.lexeme[to - 1] === L.stop && lines > 0 ? t.first : from
    from = to
  }
  return t.first
}

/** The token after the line that begins at token `from`; a line longer than a headline need not end. */
function lineEnd(t: Tokens, from: number): number {
  let to = from + 1
  while (to < t.count && to - from <= LONGEST_HEADLINE && (t.flags[to]! & LINE) === 0) to++
  return to
}

/** "News", "Saturday, April 2, 2016", "Posted by Ada Roe", "Share this": a line that stands above a headline. */
function isAboveHeadline(t: Tokens, from: number, to: number): boolean {
  if (PAGE.has(t.lexeme[from]!)) return true
  let words = 0
  let strange = 0
  for (let i = from; i < to; i++) {
    if (t.kind[i] !== WORD) continue
    words++
    if ((t.time[i]! & (MONTH | WEEKDAY)) === 0) strange++
  }
  return words < 2 || strange < 2
}
/** What such a line begins with. */
const PAGE = lexemesOf(english, 'by posted published updated written date share photo photos image')

/**
 * The end of the headline where it is a headline of several sentences ("Hold on! Blue Hour is back, says insider"), else 0: short,
 * alone, and without a full stop at its end.
 */
function headlineEnd(t: Tokens, head: number): number {
  const to = Math.min(t.count, head + LONGEST_HEADLINE)
  for (let i = head + 1; i < to; i++)
    if ((t.flags[i]! & LINE) !== 0) return (t.flags[i]! & PARAGRAPH) !== 0 && t.lexeme[i - 1] !== L.stop ? i : 0
  return 0
}
const LONGEST_HEADLINE = 40

/** Whether the stop at token `i` stands after the number of a line: "2. Blue Hour". */
function isNumber(t: Tokens, from: number, i: number): boolean {
  return i === from + 1 && t.kind[from] === DIGITS && (t.flags[from]! & LINE) !== 0 && t.value[from]! < 100
}

/** Whether tokens `[from, to)` are running text, the headline, a heading or a line of a list. */
function formOf(t: Tokens, from: number, to: number, first: boolean): number {
  if ((t.flags[from]! & LINE) === 0 || (to < t.count && (t.flags[to]! & LINE) === 0)) return BODY
  if (first && to - from <= LONGEST_HEADLINE) return HEADLINE
  const lead = t.lexeme[from]!
  if (
    lead === L.bullet ||
    ((lead === L.star || lead === L.hyphen || lead === L.en) && (t.flags[from + 1]! & SPACED) !== 0)
  )
    return ITEM
  const last = t.lexeme[to - 1]!
  if (to - from <= 16 && last !== L.stop && last !== L.semicolon && last !== L.comma && last !== L.exclamation)
    return HEADING
  return BODY
}

/** "…dads.Actor and comedian": a lost paragraph break. A lower-case word of three letters or more before, a capital after. */
function gluedSentence(t: Tokens, stop: number): boolean {
  const before = stop - 1
  const after = stop + 1
  return (
    t.kind[before] === WORD &&
    t.kind[after] === WORD &&
    t.end[before]! - t.start[before]! > 2 &&
    t.end[after]! - t.start[after]! > 1 &&
    (t.flags[after]! & CAPITAL) !== 0 &&
    t.lexeme[after] !== 0
  )
}

/** An initial at a sentence's end ("in the U.S. The series"): a function word with a capital after it. */
function endsAnyway(t: Tokens, stop: number): boolean {
  const next = stop + 1
  return stop >= 3 && t.lexeme[stop - 2] === L.stop && t.kind[next] === WORD && (t.role[next]! & (1 << 26)) !== 0
}

/** A line that begins in lower case after one that ended without a mark runs on: hard-wrapped text. */
function runsOn(t: Tokens, i: number): boolean {
  if ((t.flags[i]! & PARAGRAPH) !== 0) return false
  const before = i - 1
  const kind = t.kind[before]
  if (kind === PUNCT && t.lexeme[before] !== L.comma && t.lexeme[before] !== L.apostrophe) return false
  if (t.kind[i] === WORD) return (t.flags[i]! & CAPITAL) === 0 && t.text.charCodeAt(t.start[i]!) < 0x300
  return t.kind[i] === DIGITS && t.lexeme[before] !== 0 && kind === WORD
}
