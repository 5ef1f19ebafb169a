import { lexemeOf } from './lexicon/lexicon.ts'
import { english } from './lexicon/index.ts'
import { MONTH, WEEKDAY } from './lexicon/time.ts'
import { CAPITAL, DIGITS, LINE, PARAGRAPH, PUNCT, SPACED, type Tokens, WORD } from './tokens.ts'

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
  readonly kind: number
  /** Most of its words begin with a capital, so that a capital tells nothing. */
  readonly titleCase: boolean
  /** Running number of its paragraph. */
  readonly paragraph: number
}

const L = {
  stop: lexemeOf(english, '.'),
  question: lexemeOf(english, '?'),
  exclamation: lexemeOf(english, '!'),
  ellipsis: lexemeOf(english, '…'),
  comma: lexemeOf(english, ','),
  semicolon: lexemeOf(english, ';'),
  colon: lexemeOf(english, ':'),
  bullet: lexemeOf(english, '•'),
  star: lexemeOf(english, '*'),
  hyphen: lexemeOf(english, '-'),
  en: lexemeOf(english, '–'),
  close: lexemeOf(english, ')'),
  quote: lexemeOf(english, '"'),
  apostrophe: lexemeOf(english, "'"),
}

/** Words after which a full stop ends nothing. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr st jr sr vs vol no ep prof gen sgt lt col capt rev hon inc ltd co corp bros jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun approx ca est'
    .split(' ')
    .map((w) => english.idOf.get(w) ?? 0)
    .filter((id) => id > 0),
)
const ABBREVIATED =
  /^(?:mr|mrs|ms|dr|st|jr|sr|vs|vol|no|prof|gen|sgt|lt|col|capt|rev|hon|inc|ltd|corp|bros|approx|ca|est)$/i

function abbreviation(t: Tokens, i: number): boolean {
  if (t.kind[i] !== WORD) return false
  const length = t.end[i]! - t.start[i]!
  // An initial: "J. J. Abrams", "U.S."
  if (length === 1 && (t.flags[i]! & CAPITAL) !== 0) return true
  if (length > 6) return false
  if (t.lexeme[i] !== 0) return ABBREVIATIONS.has(t.lexeme[i]!)
  return (t.flags[i]! & CAPITAL) !== 0 && ABBREVIATED.test(t.text.slice(t.start[i], t.end[i]))
}

/** Whether a new sentence can begin at token `i`: a capital, a digit, a quote, a bullet, or something not of the alphabet. */
function opens(t: Tokens, i: number): boolean {
  if (t.kind[i] === WORD) return (t.flags[i]! & CAPITAL) !== 0 || t.text.charCodeAt(t.start[i]!) > 0x2ff
  return true
}

/**
 * Parts a text into sentences: at `.`, `!`, `?` before something that can begin one, and at line ends, unless the line
 * plainly runs on (hard-wrapped text). Abbreviations and initials end nothing.
 */
export function sentencesOf(t: Tokens): Sentence[] {
  const out: Sentence[] = []
  const n = t.count
  let from = 0
  let time = 0
  let role = 0
  let paragraph = -1
  let capitals = 0
  let lowers = 0
  const close = (to: number): void => {
    if (to <= from) return
    const first = t.flags[from]!
    if ((first & PARAGRAPH) !== 0 || paragraph < 0) paragraph++
    const lineStart = (first & LINE) !== 0
    const lineEnd = to >= n || (t.flags[to]! & LINE) !== 0
    const last = t.lexeme[to - 1]!
    let kind = BODY
    if (lineStart && lineEnd) {
      const lead = t.lexeme[from]!
      if (out.length === 0 && to - from <= 40) kind = HEADLINE
      else if (
        lead === L.bullet ||
        ((lead === L.star || lead === L.hyphen || lead === L.en) && (t.flags[from + 1]! & SPACED) !== 0)
      )
        kind = ITEM
      else if (to - from <= 16 && last !== L.stop && last !== L.semicolon && last !== L.comma && last !== L.exclamation)
        kind = HEADING
    }
    out.push({ from, to, time, role, kind, titleCase: kind !== BODY && capitals > 1 && capitals >= lowers, paragraph })
    from = to
    time = 0
    role = 0
    capitals = 0
    lowers = 0
  }
  for (let i = 0; i < n; i++) {
    if (i > from && (t.flags[i]! & LINE) !== 0 && !runsOn(t, i)) close(i)
    time |= t.time[i]!
    role |= t.role[i]!
    const kind = t.kind[i]
    if (kind === WORD) {
      // Longer words only: small words stay small in titles. Names are capitals anywhere, so known words only.
      if (t.end[i]! - t.start[i]! > 3) {
        if ((t.flags[i]! & CAPITAL) === 0) lowers++
        else if (i > from && t.lexeme[i] !== 0 && (t.time[i]! & (MONTH | WEEKDAY)) === 0) capitals++
      }
    } else if (kind === PUNCT) {
      const lexeme = t.lexeme[i]!
      if (lexeme === L.stop || lexeme === L.question || lexeme === L.exclamation || lexeme === L.ellipsis) {
        let j = i + 1
        // Closing quotes and brackets belong to the sentence that they close.
        while (j < n && t.kind[j] === PUNCT && (t.flags[j]! & (SPACED | LINE)) === 0 && closes(t.lexeme[j]!)) j++
        if (j >= n) continue
        const spaced = (t.flags[j]! & (SPACED | LINE)) !== 0
        const glued = !spaced && lexeme === L.stop && j === i + 1 && gluedSentence(t, i)
        if (!spaced && !glued) continue
        if (!opens(t, j)) continue
        if (lexeme === L.stop && j === i + 1 && i > from && abbreviation(t, i - 1) && !endsAnyway(t, i)) continue
        while (i + 1 < j) {
          i++
          time |= t.time[i]!
          role |= t.role[i]!
        }
        close(j)
      }
    }
  }
  close(n)
  return out
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

function closes(lexeme: number): boolean {
  return (
    lexeme === L.quote ||
    lexeme === L.apostrophe ||
    lexeme === L.close ||
    lexeme === L.stop ||
    lexeme === L.question ||
    lexeme === L.exclamation
  )
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
