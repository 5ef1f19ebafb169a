import { english } from './lexicon/index.ts'
import { lexemeOf, lexemesOf } from './lexicon/lexicon.ts'
import { hashesOf } from './hash-table.ts'
import { koreanNameAt } from './korean-names.ts'
import { MONTH, WEEKDAY } from './lexicon/time.ts'
import { FUNCTION } from './lexicon/roles.ts'
import { CAPITAL, DIGITS, hashWord, LINE, PUNCT, SPACED, type Tokens, UPPER, WORD } from './tokens.ts'

/** Tokens `first` … `last`, `last` exclusive. */
export interface Span {
  readonly first: number
  readonly last: number
}

const L = {
  stop: lexemeOf(english, '.'),
  hyphen: lexemeOf(english, '-'),
  comma: lexemeOf(english, ','),
  quote: lexemeOf(english, '"'),
  apostrophe: lexemeOf(english, "'"),
  star: lexemeOf(english, '*'),
  underscore: lexemeOf(english, '_'),
  ampersand: lexemeOf(english, '&'),
  colon: lexemeOf(english, ':'),
  open: lexemeOf(english, '('),
  question: lexemeOf(english, '?'),
}

const ids = (words: string) => lexemesOf(english, words)

/** Small words that are given names before a capital: "Will Roe". */
const FORENAMES = ids('will may art')

/** Small words inside family names: "Mario del Rio", "Luz de Prada". */
const PARTICLES = hashesOf(
  'de del della di da du dos das la le van von der den ter bin ibn al el y e ap af zu st'.split(' ').map(hashWord),
)
/** Abbreviations inside titles: "Mrs. Maisel", "St. Elsewhere". */
const TITLED = ids('mr mrs ms dr st vs jr')
/** Small words inside titles: "Song of the Marsh". */
const CONNECTIVE = ids('of the and in to a an for on at with from x v vs')

/** Whether something joins token `i` to the one before it without a space. */
export function glued(t: Tokens, i: number): boolean {
  return (t.flags[i]! & (SPACED | LINE)) === 0
}

/**
 * The end of the name that begins at token `i`: capitalised words, initials with their stops, words joined by hyphens
 * ("Min-ah"), particles ("del Toro"), "Jr.". Returns `i` where no name begins.
 */
export function nameEnd(t: Tokens, i: number, to: number): number {
  if (!beginsName(t, i)) return i
  let end = i + 1
  for (;;) {
    if (end >= to) return end
    const lexeme = t.lexeme[end]!
    if (t.kind[end] === PUNCT) {
      if (lexeme === L.hyphen && glued(t, end) && end + 1 < to && glued(t, end + 1) && t.kind[end + 1] === WORD) {
        end += 2
        continue
      }
      // An initial's stop: "J.J. Abrams", "Samuel L. Jackson".
      if (
        lexeme === L.stop &&
        glued(t, end) &&
        t.end[end - 1]! - t.start[end - 1]! <= 2 &&
        (t.flags[end - 1]! & CAPITAL) !== 0 &&
        end + 1 < to &&
        t.kind[end + 1] === WORD &&
        (t.flags[end + 1]! & CAPITAL) !== 0
      ) {
        end++
        continue
      }
      return end
    }
    if (t.kind[end] !== WORD || (t.flags[end]! & LINE) !== 0) return end
    if ((t.flags[end]! & CAPITAL) !== 0) {
      if (glued(t, end) && t.lexeme[end - 1] !== L.stop) return end
      if ((t.time[end]! & (MONTH | WEEKDAY)) !== 0 && end + 1 < to && t.kind[end + 1] === DIGITS) return end
      // "Seo Min-ah", but not "Park And": a small word with a capital ends the name unless a hyphen makes it a name.
      if ((t.role[end]! & FUNCTION) !== 0 && !hyphenated(t, end, to)) {
        // "Kim So Eun"
        if (end !== i + 1 || !koreanNameAt(t, i, to)) return end
        end += 2
        continue
      }
      end++
      continue
    }
    if (
      end + 1 < to &&
      t.kind[end + 1] === WORD &&
      t.end[end]! - t.start[end]! <= 5 &&
      (t.flags[end + 1]! & CAPITAL) !== 0 &&
      PARTICLES.has(t.hash[end]!)
    ) {
      end += 2
      continue
    }
    if (
      end + 2 < to &&
      t.lexeme[end] === 0 &&
      t.end[end]! - t.start[end]! <= 3 &&
      PARTICLES.has(t.hash[end]!) &&
      (t.flags[end + 1]! & CAPITAL) === 0 &&
      PARTICLES.has(t.hash[end + 1]!) &&
      (t.flags[end + 2]! & CAPITAL) !== 0
    ) {
      end += 3
      continue
    }
    return end
  }
}

/** "So-hee", "In-shik": a capital, a hyphen, lower case, all glued. */
function hyphenated(t: Tokens, i: number, to: number): boolean {
  return (
    i + 2 < to &&
    t.lexeme[i + 1] === L.hyphen &&
    glued(t, i + 1) &&
    glued(t, i + 2) &&
    t.kind[i + 2] === WORD &&
    (t.flags[i + 2]! & CAPITAL) === 0
  )
}

/** Whether a name of two syllables with a hyphen begins at token `i` or after it: "So-mun", "So Min-ah". */
function hyphenedSoon(t: Tokens, i: number): boolean {
  if (i + 4 >= t.count) return false
  if (t.lexeme[i + 1] === L.hyphen) return glued(t, i + 1) && glued(t, i + 2) && t.lexeme[i + 2] === 0
  return (
    (t.flags[i + 1]! & (CAPITAL | LINE)) === CAPITAL &&
    t.lexeme[i + 2] === L.hyphen &&
    glued(t, i + 2) &&
    glued(t, i + 3) &&
    t.kind[i + 3] === WORD
  )
}

/** Whether a name can begin here: a capitalised word that is no small word, month with a day, or the like. */
function beginsName(t: Tokens, i: number): boolean {
  if (t.kind[i] !== WORD || (t.flags[i]! & CAPITAL) === 0) return false
  if ((t.role[i]! & FUNCTION) !== 0) {
    // "A.R. Roe"
    const letters = t.end[i]! - t.start[i]!
    if (letters === 1 && t.lexeme[i + 1] === L.stop && glued(t, i + 1) && glued(t, i + 2))
      return (t.flags[i + 2]! & CAPITAL) !== 0
    // "So Min-ah", "Go Won-hee", "So-mun" inside a sentence: a family name, a given name.
    if ((t.flags[i]! & LINE) === 0 && letters < 4 && t.kind[i - 1] === WORD && hyphenedSoon(t, i)) return true
    // Not at the head of a sentence: "Will Arc return?"
    if (!FORENAMES.has(t.lexeme[i]!) || i + 1 >= t.count) return koreanNameAt(t, i, t.count)
    const before = i > 0 ? t.lexeme[i - 1]! : 0
    if ((t.flags[i]! & LINE) !== 0 || before === L.stop || before === L.question || before === L.quote) {
      // "Will Arc return?" asks; "Will Roe as …" does not.
      for (let k = i; k < Math.min(t.count, i + 40) && t.lexeme[k] !== L.stop; k++)
        if (t.lexeme[k] === L.question) return false
    }
    return ((t.flags[i + 1]! & (CAPITAL | LINE)) === CAPITAL && t.lexeme[i + 1] === 0) || t.lexeme[i + 1] === L.open
  }
  if ((t.time[i]! & WEEKDAY) !== 0) return false
  if ((t.time[i]! & MONTH) !== 0 && t.kind[i + 1] === DIGITS) return false
  return !(glued(t, i) && t.lexeme[i - 1] === L.hyphen)
}

/**
 * The end of the title that begins at token `i`: like a name, but small words may stand inside ("House of the Dragon"),
 * and numbers, colons and ampersands before a further capital.
 */
export function titleEnd(t: Tokens, i: number, to: number): number {
  if (i >= to || t.kind[i] !== WORD || (t.flags[i]! & CAPITAL) === 0) return i
  let end = i + 1
  while (end < to) {
    if ((t.flags[end]! & LINE) !== 0) return end
    const kind = t.kind[end]
    if (kind === WORD) {
      if ((t.flags[end]! & CAPITAL) !== 0) {
        end++
        continue
      }
      // Up to three small words, then a capital.
      let k = end
      while (k < to && k - end < 3 && CONNECTIVE.has(t.lexeme[k]!)) k++
      if (k > end && k < to && t.kind[k] === WORD && (t.flags[k]! & CAPITAL) !== 0) {
        end = k + 1
        continue
      }
      return end
    }
    if (kind === DIGITS) {
      // "MST3K"
      if (glued(t, end) && end + 1 < to && t.kind[end + 1] === WORD && glued(t, end + 1) && t.kind[end - 1] === WORD) {
        end += 2
        continue
      }
      if (!glued(t, end) && t.value[end]! < 100) {
        end++
        continue
      }
      return end
    }
    const lexeme = t.lexeme[end]!
    const next = end + 1
    if (next >= to || t.kind[next] === PUNCT) return end
    if (lexeme === L.hyphen && glued(t, end) && glued(t, next)) {
      end += 2
      continue
    }
    if (
      (lexeme === L.ampersand || (lexeme === L.colon && glued(t, end))) &&
      t.kind[next] === WORD &&
      (t.flags[next]! & CAPITAL) !== 0
    ) {
      end += 2
      continue
    }
    if (
      lexeme === L.stop &&
      glued(t, end) &&
      (t.end[end - 1]! - t.start[end - 1]! <= 2 || TITLED.has(t.lexeme[end - 1]!)) &&
      t.kind[next] === WORD &&
      (t.flags[next]! & CAPITAL) !== 0
    ) {
      end++
      continue
    }
    return end
  }
  return end
}

const OPENING = new Set([0x201c, 0x2018, 0x201e, 0xab])
const CLOSING = new Set([0x201d, 0x2019, 0xbb])

/**
 * What stands in quotation marks or between asterisks or underscores among some tokens, without the marks; up to `longest`
 * tokens each, left to right. Marks that nothing closes are passed over.
 */
export function quotedIn(t: Tokens, from: number, to: number, longest: number, out: Span[]): void {
  for (let i = from; i < to; i++) {
    if (t.kind[i] !== PUNCT) continue
    const mark = t.lexeme[i]!
    if (mark !== L.quote && mark !== L.apostrophe && mark !== L.star && mark !== L.underscore) continue
    const raw = t.text.charCodeAt(t.start[i]!)
    if (CLOSING.has(raw) && !(raw === 0x2019 && (t.flags[i]! & SPACED) !== 0)) continue
    // An opening mark touches what follows and not what precedes.
    if (!OPENING.has(raw) && i > from && glued(t, i) && t.lexeme[i - 1] !== L.open && t.kind[i - 1] !== PUNCT) continue
    if (i + 1 >= to || !glued(t, i + 1)) continue
    const limit = Math.min(to, i + 2 + longest)
    for (let k = i + 1; k < limit; k++) {
      if (t.kind[k] !== PUNCT || t.lexeme[k] !== mark || !glued(t, k) || k === i + 1) continue
      const after = t.text.charCodeAt(t.start[k]!)
      if (OPENING.has(after) && after !== 0x2018) continue
      if (
        mark === L.apostrophe &&
        k + 1 < to &&
        t.kind[k + 1] === WORD &&
        glued(t, k + 1) &&
        (t.flags[k + 1]! & CAPITAL) === 0 &&
        t.lexeme[k + 1] !== english.possessive
      )
        continue
      let last = k
      // A comma or stop inside the closing mark belongs to the sentence, not to the title.
      while (
        last > i + 2 &&
        t.kind[last - 1] === PUNCT &&
        (t.lexeme[last - 1] === L.comma || t.lexeme[last - 1] === L.stop)
      )
        last--
      out.push({ first: i + 1, last })
      i = k
      break
    }
  }
}

/** Whether every longer word among some tokens has a capital, as in a title. */
export function capitalised(t: Tokens, span: Span): boolean {
  let capitals = 0
  for (let i = span.first; i < span.last; i++) {
    if (t.kind[i] === DIGITS) capitals++
    if (t.kind[i] !== WORD) continue
    if ((t.flags[i]! & (CAPITAL | UPPER)) !== 0) capitals++
    else if (i === span.first) {
      // "tvN" and the like do not begin titles of articles in this language.
      return false
    } else if (
      (t.role[i]! & FUNCTION) === 0 &&
      !CONNECTIVE.has(t.lexeme[i]!) &&
      t.lexeme[i] !== english.possessive &&
      !glued(t, i)
    )
      return false
  }
  return capitals > 0
}

/** Tokens `[first, last)` as the text spells them, with single spaces. */
export function spelled(t: Tokens, first: number, last: number): string {
  const text = t.text.slice(t.start[first]!, t.end[last - 1]!)
  for (let i = first + 1; i < last; i++)
    if ((t.flags[i]! & SPACED) !== 0 && (t.start[i]! - t.end[i - 1]! > 1 || t.text.charCodeAt(t.end[i - 1]!) !== 0x20))
      return text.replace(/\s+/g, ' ')
  return text
}

/** A hash of what `spelled` gives: equal spellings have equal hashes, capitals and diacritics count. */
export function hashSpelling(t: Tokens, first: number, last: number): number {
  let h = 0
  for (let i = first; i < last; i++) {
    if (i > first && (t.flags[i]! & SPACED) !== 0) h = Math.imul(h ^ 0x20, 0x01000193)
    for (let k = t.start[i]!; k < t.end[i]!; k++) h = Math.imul(h ^ t.text.charCodeAt(k), 0x01000193)
  }
  return h
}

/** The words of a span as hashes, without punctuation. */
export function wordsOf(t: Tokens, span: Span): number[] {
  const words: number[] = []
  for (let i = span.first; i < span.last; i++) if (t.kind[i] !== PUNCT) words.push(t.hash[i]!)
  return words
}

/** The token after the words, when they stand at `i` (punctuation between them is passed over), else 0. */
export function matchAt(t: Tokens, i: number, words: readonly number[]): number {
  let k = i
  for (let w = 0; w < words.length; w++) {
    if (w > 0) {
      let skipped = 0
      while (k < t.count && t.kind[k] === PUNCT && skipped < 2 && (t.flags[k]! & LINE) === 0) {
        k++
        skipped++
      }
      if (k < t.count && (t.flags[k]! & LINE) !== 0) return 0
    }
    if (k >= t.count || t.hash[k] !== words[w]) return 0
    k++
  }
  return k
}
