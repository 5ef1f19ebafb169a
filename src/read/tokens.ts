import type { Lexicon } from './lexicon/lexicon.ts'

/**
 * The tokens of a text in typed arrays, one slot a token. The arrays belong to a pool that the next `tokenize` overwrites:
 * whoever wants something to last copies it out.
 *
 * ```
 * text    Filming on “Arc”   S2   won't …
 * token   0       1  2 3  4  5 6  7
 * kind    WORD    W  P W  P  W D  W          (D = digits)
 * flags   C LINE  S  S C          C S  G     (C = capital, S = space before, G = glued to the one before)
 * ```
 */
export interface Tokens {
  readonly text: string
  readonly lexicon: Lexicon
  count: number
  /** Offsets of the first code unit and of the one after the last. */
  start: Int32Array
  end: Int32Array
  /** WORD, DIGITS or PUNCT. */
  kind: Uint8Array
  /** Shape bits: CAPITAL, UPPER, SPACED, LINE, PARAGRAPH, … */
  flags: Uint8Array
  /** Lexeme, an index into the lexicon; 0 where the lexicon does not know the word. */
  lexeme: Uint16Array
  /** What the word can do for the time expressions, and for everything else: bits of `lexicon/roles.ts`. */
  time: Int32Array
  role: Int32Array
  /** Hash of the folded word, of digits and punctuation too: equal words have equal hashes. */
  hash: Int32Array
  /** The value of a number; of a lexeme with one ("March" 3, "twelve" 12) that. -1 where there is none. */
  value: Float64Array
}

export const WORD = 1
export const DIGITS = 2
export const PUNCT = 3

/** The word begins with a capital letter. */
export const CAPITAL = 1
/** Two letters or more, all of them capitals. */
export const UPPER = 2
/** White space stands before it. */
export const SPACED = 4
/** It is the first of its line. */
export const LINE = 8
/** It is the first after an empty line. */
export const PARAGRAPH = 16
/** It has a letter that is not of the Latin alphabet. */
export const FOREIGN = 32
/** A number with a decimal point or thousands separators. */
export const GROUPED = 64

// Classes of a code unit.
const OTHER = 0
const SPACE = 1
const NEWLINE = 2
const LETTER = 3
const CAPITAL_LETTER = 4
const DIGIT = 5
const IGNORED = 6
const APOSTROPHE = 7
const FOREIGN_LETTER = 8

const CLASS = new Uint8Array(65536)
const FOLD = new Uint16Array(65536)
{
  const isLetter = /\p{L}|\p{M}/u
  const isUpper = /\p{Lu}|\p{Lt}/u
  for (let c = 0; c < 65536; c++) {
    FOLD[c] = c
    if (c >= 0xd800 && c <= 0xdfff) {
      CLASS[c] = OTHER
      continue
    }
    // CJK, kana and hangul blocks without a regular expression each: start-up time.
    if ((c >= 0x3040 && c <= 0x30ff) || (c >= 0x3400 && c <= 0x9fff) || (c >= 0xac00 && c <= 0xd7a3)) {
      CLASS[c] = FOREIGN_LETTER
      continue
    }
    if (c >= 0x0590 && !(c >= 0x1e00 && c <= 0x206f) && c < 0x0e00) {
      CLASS[c] = FOREIGN_LETTER
      continue
    }
    if (c >= 0x2070 && c !== 0x3000 && c !== 0xfeff && !(c >= 0xff10 && c <= 0xff5a)) continue
    const s = String.fromCharCode(c)
    if (isLetter.test(s)) {
      CLASS[c] = c >= 0x370 && !(c >= 0x1e00 && c < 0x2000) ? FOREIGN_LETTER : isUpper.test(s) ? CAPITAL_LETTER : LETTER
      const plain =
        c < 0x300 || (c >= 0x1e00 && c < 0x2000) ? s.normalize('NFD').charAt(0).toLowerCase() : s.toLowerCase()
      if (plain.length === 1) FOLD[c] = plain.charCodeAt(0)
    }
  }
  for (let c = 48; c < 58; c++) CLASS[c] = DIGIT
  for (const c of [
    9, 11, 12, 32, 0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a,
    0x202f, 0x205f, 0x3000,
  ])
    CLASS[c] = SPACE
  for (const c of [10, 13, 0x85, 0x2028, 0x2029]) CLASS[c] = NEWLINE
  // Zero-width and soft characters stand inside words without parting them.
  for (const c of [
    0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e,
  ])
    CLASS[c] = IGNORED
  for (const c of [0x27, 0x2019, 0x2018, 0x02bc, 0xff07]) CLASS[c] = APOSTROPHE
  for (const c of [0x2019, 0x2018, 0x02bc, 0xff07, 0x60, 0xb4]) FOLD[c] = 0x27
  for (const c of [0x201c, 0x201d, 0x201e, 0x201f, 0xab, 0xbb, 0xff02]) FOLD[c] = 0x22
  for (const c of [0x2010, 0x2011, 0x2012, 0x2212]) FOLD[c] = 0x2d
  FOLD[0x2015] = 0x2014
}

/** The folded form of a code unit: lower case, no diacritics, straight quotes and hyphens. */
export function foldUnit(unit: number): number {
  return FOLD[unit]!
}

const SEED = 0x811c9dc5 | 0

/**
 * The hash that `tokenize` gives to a word.
 *
 * @example hashWord('Été') === hashWord('ete') // true
 */
export function hashWord(word: string): number {
  let h = SEED
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i)
    if (CLASS[c] !== IGNORED) h = Math.imul(h ^ FOLD[c]!, 0x01000193)
  }
  return h
}

const pool: { capacity: number; tokens: Tokens | null } = { capacity: 0, tokens: null }

function grow(tokens: Tokens, capacity: number): void {
  const int = (old: Int32Array): Int32Array => {
    const a = new Int32Array(capacity)
    a.set(old)
    return a
  }
  tokens.start = int(tokens.start)
  tokens.end = int(tokens.end)
  tokens.time = int(tokens.time)
  tokens.role = int(tokens.role)
  tokens.hash = int(tokens.hash)
  const byte = (old: Uint8Array): Uint8Array => {
    const a = new Uint8Array(capacity)
    a.set(old)
    return a
  }
  tokens.kind = byte(tokens.kind)
  tokens.flags = byte(tokens.flags)
  const lexeme = new Uint16Array(capacity)
  lexeme.set(tokens.lexeme)
  tokens.lexeme = lexeme
  const value = new Float64Array(capacity)
  value.set(tokens.value)
  tokens.value = value
  pool.capacity = capacity
}

/** A pool larger than this is given back after the article, so that one huge page does not stay in memory. */
const KEEP = 1 << 18

/**
 * Splits a text into tokens in one pass.
 *
 * - a word is a run of letters with its inner apostrophes ("won't", "O’Brien"); a final 's is a token of its own
 * - a number is a run of digits with inner separators ("1,250", "8.7"); letters glued to it are the next token ("3rd", "S2")
 * - every other character is a token; hyphens too ("Jae-kyoo" is three)
 * - zero-width characters belong to the word that they stand in
 */
export function tokenize(text: string, lexicon: Lexicon): Tokens {
  let t = pool.tokens
  if (t === null || pool.capacity > KEEP) {
    const none = new Int32Array(0)
    t = {
      text,
      lexicon,
      count: 0,
      start: none,
      end: none,
      time: none,
      role: none,
      hash: none,
      kind: new Uint8Array(0),
      flags: new Uint8Array(0),
      lexeme: new Uint16Array(0),
      value: new Float64Array(0),
    }
    grow(t, 4096)
  } else t = { ...t, text, lexicon, count: 0 }
  pool.tokens = t
  const { slotHash, slotLexeme, mask, timeOf, roleOf, valueOf, formOf } = lexicon
  const n = text.length
  let count = 0
  let flags = LINE | PARAGRAPH
  let lines = 2
  let i = 0
  while (i < n) {
    let c = text.charCodeAt(i)
    let cls = CLASS[c]!
    if (cls === SPACE) {
      flags |= SPACED
      i++
      continue
    }
    if (cls === NEWLINE) {
      if (c !== 13 || text.charCodeAt(i + 1) !== 10) lines++
      flags |= lines > 1 ? SPACED | LINE | PARAGRAPH : SPACED | LINE
      i++
      continue
    }
    if (cls === IGNORED) {
      i++
      continue
    }
    lines = 0
    if (count >= pool.capacity) grow(t, Math.min(pool.capacity * 2, n + 16))
    const start = i
    if (cls === LETTER || cls === CAPITAL_LETTER || cls === FOREIGN_LETTER) {
      if (cls === CAPITAL_LETTER) flags |= CAPITAL
      let h = SEED
      let upper = 0
      let letters = 0
      let foreign = false
      for (;;) {
        if (cls === CAPITAL_LETTER) upper++
        else if (cls === FOREIGN_LETTER) foreign = true
        if (cls !== IGNORED) {
          letters++
          h = Math.imul(h ^ FOLD[c]!, 0x01000193)
        }
        i++
        if (i >= n) break
        c = text.charCodeAt(i)
        cls = CLASS[c]!
        if (cls === LETTER || cls === CAPITAL_LETTER || cls === FOREIGN_LETTER || cls === IGNORED) continue
        if (cls === APOSTROPHE && i + 1 < n) {
          const next = CLASS[text.charCodeAt(i + 1)]!
          if (next === LETTER || next === CAPITAL_LETTER) {
            const s = FOLD[text.charCodeAt(i + 1)]!
            const after = i + 2 < n ? CLASS[text.charCodeAt(i + 2)]! : OTHER
            // A possessive or a contracted "is" is a token of its own.
            if (s === 0x73 && after !== LETTER && after !== CAPITAL_LETTER && after !== IGNORED) break
            h = Math.imul(h ^ 0x27, 0x01000193)
            i++
            c = text.charCodeAt(i)
            cls = CLASS[c]!
            continue
          }
        }
        break
      }
      if (upper === letters && letters > 1) flags |= UPPER
      if (foreign) flags |= FOREIGN
      t.kind[count] = WORD
      t.hash[count] = h
      let slot = (h ^ (h >>> 15)) & mask
      let id = 0
      while (slotLexeme[slot] !== 0) {
        if (slotHash[slot] === h && sameForm(text, start, i, formOf[slotLexeme[slot]!]!)) {
          id = slotLexeme[slot]!
          break
        }
        slot = (slot + 1) & mask
      }
      t.lexeme[count] = id
      t.time[count] = timeOf[id]!
      t.role[count] = roleOf[id]!
      t.value[count] = valueOf[id]!
    } else if (cls === DIGIT) {
      let value = 0
      let h = SEED
      let point = 0
      for (;;) {
        h = Math.imul(h ^ c, 0x01000193)
        if (cls === DIGIT) {
          if (point === 0) value = value * 10 + (c - 48)
          else {
            value += (c - 48) * point
            point /= 10
          }
        }
        i++
        if (i >= n) break
        c = text.charCodeAt(i)
        cls = CLASS[c]!
        if (cls === DIGIT) continue
        if (i + 1 < n && CLASS[text.charCodeAt(i + 1)] === DIGIT) {
          // A comma groups thousands only before three digits and no more; a point is decimal, once.
          if (c === 0x2c && point === 0 && threeDigits(text, i + 1) && i - start <= 3 + (flags & GROUPED ? 12 : 0)) {
            flags |= GROUPED
            continue
          }
          if (c === 0x2e && point === 0 && !dotted(text, start, i)) {
            flags |= GROUPED
            point = 0.1
            continue
          }
        }
        break
      }
      t.kind[count] = DIGITS
      t.hash[count] = h
      t.lexeme[count] = 0
      t.time[count] = lexicon.digitsTime
      t.role[count] = 0
      t.value[count] = value
    } else if (cls === APOSTROPHE && count > 0 && (flags & SPACED) === 0 && isFinalS(text, i)) {
      // 's after a word.
      i += 2
      t.kind[count] = WORD
      t.hash[count] = lexicon.possessiveHash
      t.lexeme[count] = lexicon.possessive
      t.time[count] = 0
      t.role[count] = roleOf[lexicon.possessive]!
      t.value[count] = -1
    } else {
      i++
      if (c >= 0xd800 && c < 0xdc00 && i < n) {
        const low = text.charCodeAt(i)
        if (low >= 0xdc00 && low < 0xe000) i++
      }
      const f = FOLD[c]!
      const h = Math.imul(SEED ^ f, 0x01000193)
      t.kind[count] = PUNCT
      t.hash[count] = h
      const id =
        f < 128 ? lexicon.punctuation[f]! : f >= 0x2010 && f < 0x2030 ? lexicon.punctuation[128 + f - 0x2010]! : 0
      t.lexeme[count] = id
      t.time[count] = timeOf[id]!
      t.role[count] = roleOf[id]!
      t.value[count] = -1
    }
    t.start[count] = start
    t.end[count] = i
    t.flags[count] = flags
    count++
    flags = 0
  }
  t.count = count
  return t
}

function sameForm(text: string, start: number, end: number, form: string): boolean {
  let k = 0
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i)
    if (CLASS[c] === IGNORED) continue
    if (FOLD[c] !== form.charCodeAt(k)) return false
    k++
  }
  return k === form.length
}

function threeDigits(text: string, at: number): boolean {
  return (
    CLASS[text.charCodeAt(at)] === DIGIT &&
    CLASS[text.charCodeAt(at + 1)] === DIGIT &&
    CLASS[text.charCodeAt(at + 2)] === DIGIT &&
    CLASS[text.charCodeAt(at + 3)] !== DIGIT
  )
}

/** Whether the point at `i` is one of several ("12.06.2024"), a date rather than a decimal. */
function dotted(text: string, start: number, i: number): boolean {
  if (start > 0 && text.charCodeAt(start - 1) === 0x2e && start > 1 && CLASS[text.charCodeAt(start - 2)] === DIGIT)
    return true
  let k = i + 1
  while (k < i + 4 && CLASS[text.charCodeAt(k)] === DIGIT) k++
  return text.charCodeAt(k) === 0x2e && CLASS[text.charCodeAt(k + 1)] === DIGIT
}

function isFinalS(text: string, at: number): boolean {
  if (FOLD[text.charCodeAt(at + 1)] !== 0x73) return false
  const after = at + 2 < text.length ? CLASS[text.charCodeAt(at + 2)]! : OTHER
  return after !== LETTER && after !== CAPITAL_LETTER && after !== DIGIT
}

/** The text from the first to the last of some tokens (`to` exclusive). */
export function textOf(t: Tokens, from: number, to: number): string {
  return to > from ? t.text.slice(t.start[from]!, t.end[to - 1]!) : ''
}
