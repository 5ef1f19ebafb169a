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
  /**
   * The first token, and the one after the last. Around them stands nothing, some tokens all of zeros, so that a reader may look
   * back and ahead without asking where the text ends: nothing slows a hot loop like reading beyond an array.
   */
  readonly first: number
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
/** A frequent given name, whatever its letters. */
export const GIVEN = 128

// Classes of a code unit. What may stand inside a word comes first, small letters before all: one comparison each.
const LETTER = 0
const CAPITAL_LETTER = 1
const FOREIGN_LETTER = 2
const IGNORED = 3
const DIGIT = 4
const APOSTROPHE = 5
const SPACE = 6
const NEWLINE = 7
const OTHER = 8
/** Not looked at yet: beyond Latin, most units are classified when a text first has them. */
const UNSEEN = 9

/** Per code unit, up to the signs of the CJK scripts, its class << 16 | its folded form. Beyond, `classify` tells at once. */
const UNITS = new Uint32Array(0x3100).fill(UNSEEN << 16)

const isLetter = /\p{L}|\p{M}/u
const isUpper = /\p{Lu}|\p{Lt}/u

/** Classifies a code unit that no table names: a letter of some alphabet, or anything else. */
function classify(c: number): number {
  let cls = OTHER
  let fold = c
  if (c === 0xfeff) cls = IGNORED
  else if (c === 0xff07) {
    cls = APOSTROPHE
    fold = 0x27
  } else if (c === 0xff02) fold = 0x22
  // CJK, kana and hangul; the other scripts from Hebrew to Lao.
  else if ((c >= 0x3040 && c <= 0x30ff) || (c >= 0x3400 && c <= 0x9fff) || (c >= 0xac00 && c <= 0xd7a3))
    cls = FOREIGN_LETTER
  else if (c >= 0x0590 && c < 0x0e00) cls = FOREIGN_LETTER
  else if (c < 0x2070 || c === 0x3000 || (c >= 0xff10 && c <= 0xff5a)) {
    const s = String.fromCharCode(c)
    if (isLetter.test(s)) {
      cls = c >= 0x370 && !(c >= 0x1e00 && c < 0x2000) ? FOREIGN_LETTER : isUpper.test(s) ? CAPITAL_LETTER : LETTER
      const plain =
        c < 0x300 || (c >= 0x1e00 && c < 0x2000) ? s.normalize('NFD').charAt(0).toLowerCase() : s.toLowerCase()
      if (plain.length === 1) fold = plain.charCodeAt(0)
    }
  }
  const unit = (cls << 16) | fold
  if (c < UNITS.length) UNITS[c] = unit
  return unit
}

{
  for (let c = 0; c < 0x80; c++) {
    const lower = c | 32
    const letter = lower >= 0x61 && lower <= 0x7a
    const cls = letter ? (c === lower ? LETTER : CAPITAL_LETTER) : c >= 48 && c < 58 ? DIGIT : OTHER
    UNITS[c] = (cls << 16) | (letter ? lower : c)
  }
  const set = (cls: number, units: readonly number[]): void => {
    for (const c of units) UNITS[c] = (cls << 16) | c
  }
  set(
    SPACE,
    [
      9, 11, 12, 32, 0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009,
      0x200a, 0x202f, 0x205f, 0x3000,
    ],
  )
  set(NEWLINE, [10, 13, 0x85, 0x2028, 0x2029])
  // Zero-width and soft characters stand inside words without parting them.
  set(IGNORED, [0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e])
  const fold = (cls: number, to: number, units: readonly number[]): void => {
    for (const c of units) UNITS[c] = (cls << 16) | to
  }
  fold(APOSTROPHE, 0x27, [0x27, 0x2019, 0x2018, 0x02bc])
  fold(OTHER, 0x27, [0x60, 0xb4])
  fold(OTHER, 0x22, [0x201c, 0x201d, 0x201e, 0x201f, 0xab, 0xbb])
  fold(OTHER, 0x2d, [0x2010, 0x2011, 0x2012, 0x2212])
  fold(OTHER, 0x2014, [0x2015])
}

function unitOf(c: number): number {
  const unit = c < UNITS.length ? UNITS[c]! : UNSEEN << 16
  return unit < UNSEEN << 16 ? unit : classify(c)
}

/** The folded form of a code unit: lower case, no diacritics, straight quotes and hyphens. */
export function foldUnit(unit: number): number {
  return unitOf(unit) & 0xffff
}

// FNV-1a over the folded units (G. Fowler, L. C. Noll, K.-P. Vo).
const SEED = 0x811c9dc5 | 0
const PRIME = 0x01000193

/**
 * The hash that `tokenize` gives to a word.
 *
 * @example hashWord('Été') === hashWord('ete') // true
 */
export function hashWord(word: string): number {
  let h = SEED
  for (let i = 0; i < word.length; i++) {
    const unit = unitOf(word.charCodeAt(i))
    if (unit >>> 16 !== IGNORED) h = Math.imul(h ^ (unit & 0xffff), PRIME)
  }
  return h
}

const NONE = new Int32Array(0)
let pool: Tokens = {
  text: '',
  lexicon: null as unknown as Lexicon,
  first: 0,
  count: 0,
  start: NONE,
  end: NONE,
  time: NONE,
  role: NONE,
  hash: NONE,
  kind: new Uint8Array(0),
  flags: new Uint8Array(0),
  lexeme: new Uint16Array(0),
  value: new Float64Array(0),
}

/** So many tokens of nothing stand before the first and after the last. */
const AROUND = 8

/** A pool larger than this is given back after the article, so that one huge page does not stay in memory. */
const KEEP = 1 << 18

/** The pool for the next text. */
function emptied(text: string, lexicon: Lexicon): Tokens {
  const t = { ...pool, text, lexicon, first: AROUND, count: 0 }
  if (t.start.length === 0 || t.start.length > KEEP) {
    t.start = t.end = t.time = t.role = t.hash = NONE
    t.kind = t.flags = new Uint8Array(0)
    t.lexeme = new Uint16Array(0)
    t.value = new Float64Array(0)
    grow(t, 4096)
  }
  pool = t
  return t
}

function grow(t: Tokens, capacity: number): void {
  const copied = <A extends { set(old: A): void }>(to: A, old: A): A => {
    to.set(old)
    return to
  }
  t.start = copied(new Int32Array(capacity), t.start)
  t.end = copied(new Int32Array(capacity), t.end)
  t.time = copied(new Int32Array(capacity), t.time)
  t.role = copied(new Int32Array(capacity), t.role)
  t.hash = copied(new Int32Array(capacity), t.hash)
  t.kind = copied(new Uint8Array(capacity), t.kind)
  t.flags = copied(new Uint8Array(capacity), t.flags)
  t.lexeme = copied(new Uint16Array(capacity), t.lexeme)
  t.value = copied(new Float64Array(capacity), t.value)
}

const encoder = new TextEncoder()

/**
 * The text that is being split, as UTF-8 with zeros behind it: reading bytes costs half of what reading a string's units does, and
 * the same for every kind of string.
 */
let bytes = new Uint8Array(1 << 14)

/** Writes a text into `bytes`; returns how many there are. */
function encode(text: string): number {
  if (text.length * 3 + 8 > bytes.length || (bytes.length > KEEP * 8 && text.length * 3 < KEEP))
    bytes = new Uint8Array(Math.max(1 << 14, text.length * 3 + 8))
  const { written } = encoder.encodeInto(text, bytes)
  bytes.fill(0, written, written + 8)
  return written
}

/** How many bytes and how many UTF-16 code units the character has that `unitAt` read last. */
let width = 1
let units = 1

/** Class and folded form of the character at a byte; of one beyond the basic plane those of its first surrogate. */
function unitAt(i: number): number {
  const b = bytes[i]!
  width = 1
  units = 1
  if (b < 0x80) return UNITS[b]!
  if (b < 0xe0) {
    width = 2
    return unitOf(((b & 0x1f) << 6) | (bytes[i + 1]! & 0x3f))
  }
  if (b < 0xf0) {
    width = 3
    return unitOf(((b & 0x0f) << 12) | ((bytes[i + 1]! & 0x3f) << 6) | (bytes[i + 2]! & 0x3f))
  }
  width = 4
  units = 2
  const c = ((b & 0x07) << 18) | ((bytes[i + 1]! & 0x3f) << 12) | ((bytes[i + 2]! & 0x3f) << 6)
  return unitOf(0xd800 + ((c - 0x10000) >> 10))
}

/** Where `restOfWord` left off: the byte after the word, its hash, its units, how many bytes it has more than units, its shape. */
const rest = { end: 0, hash: 0, units: 0, surplus: 0, flags: 0 }

/**
 * Goes on with a word that begins at byte `start` and of which the bytes before `i` are read, all ASCII but the first character: `h`
 * is their hash, `length` counts their units, `flags` is its shape so far. For what small letters alone do not make: further
 * capitals, other alphabets, apostrophes inside, zero-width characters.
 */
function restOfWord(start: number, i: number, h: number, length: number, flags: number): void {
  let letters = length
  let upper = (flags & CAPITAL) === 0 ? 0 : 1
  let foreign = unitAt(start) >>> 16 === FOREIGN_LETTER
  let all = length
  for (;;) {
    const unit = unitAt(i)
    const cls = unit >>> 16
    if (cls <= IGNORED) {
      i += width
      all += units
      if (cls === IGNORED) continue
      if (cls === CAPITAL_LETTER) upper++
      else if (cls === FOREIGN_LETTER) foreign = true
      letters++
      length++
      h = Math.imul(h ^ (unit & 0xffff), PRIME)
      continue
    }
    if (cls !== APOSTROPHE) break
    const after = i + width
    const next = unitAt(after)
    if (next >>> 16 > CAPITAL_LETTER) break
    // A possessive or a contracted "is" is a token of its own.
    if ((next & 0xffff) === 0x73) {
      const last = unitAt(after + width) >>> 16
      if (last !== LETTER && last !== CAPITAL_LETTER && last !== IGNORED) break
    }
    h = Math.imul(h ^ 0x27, PRIME)
    length++
    all++
    i = after
  }
  rest.end = i
  rest.hash = h
  rest.units = length
  rest.surplus = i - start - all
  rest.flags = flags | (upper === letters && letters > 1 ? UPPER : 0) | (foreign ? FOREIGN : 0)
}

/**
 * Splits a text into tokens in one pass.
 *
 * - a word is a run of letters with its inner apostrophes ("won't", "O’Brien"); a final 's is a token of its own
 * - a number is a run of digits with inner separators ("1,250", "8.7"); letters glued to it are the next token ("3rd", "S2")
 * - every other character is a token; hyphens too ("Min-ah" is three)
 * - zero-width characters belong to the word that they stand in
 *
 * A word is found in the lexicon by its hash and its length, not compared letter by letter: of ten million words that the lexicon
 * lacks about one is taken for another.
 */
export function tokenize(text: string, lexicon: Lexicon): Tokens {
  const t = emptied(text, lexicon)
  const n = encode(text)
  const { slots, mask, filter, facts, roleOf, punctuation } = lexicon
  const filterMask = filter.length - 1
  // Hot: the arrays of the pool as locals, taken again when it grows.
  const input = bytes
  let { start, end, time, role, hash, kind, flags, lexeme, value } = t
  let capacity = start.length
  let count = AROUND
  let shape = LINE | PARAGRAPH
  let lines = 2
  // How many bytes there are more than code units up to here: offsets count the latter.
  let surplus = 0
  let i = 0
  while (i < n) {
    const b = input[i]!
    let unit = UNITS[b]!
    let step = 1
    if (b >= 0x80) {
      unit = unitAt(i)
      step = width
    }
    const cls = unit >>> 16
    if (cls >= SPACE && cls <= NEWLINE) {
      if (cls === NEWLINE && (b !== 13 || input[i + 1] !== 10)) lines++
      shape |= cls === SPACE ? SPACED : lines > 1 ? SPACED | LINE | PARAGRAPH : SPACED | LINE
      i += step
      surplus += step - 1
      continue
    }
    if (cls === IGNORED) {
      i += step
      surplus += step - 1
      continue
    }
    lines = 0
    if (count >= capacity) {
      grow(t, Math.min(capacity * 2, n + 16 + AROUND))
      ;({ start, end, time, role, hash, kind, flags, lexeme, value } = t)
      capacity = start.length
    }
    start[count] = i - surplus
    if (cls <= FOREIGN_LETTER) {
      const from = i
      if (cls === CAPITAL_LETTER) shape |= CAPITAL
      let h = Math.imul(SEED ^ (unit & 0xffff), PRIME)
      i += step
      surplus += step - 1
      // Small letters: class 0, so that the unit is its folded form.
      let next = input[i]!
      while ((unit = UNITS[next]!) < 0x10000 && next < 0x80) {
        h = Math.imul(h ^ unit, PRIME)
        next = input[++i]!
      }
      let length = i - from - step + 1
      if (next >= 0x80 || cls === FOREIGN_LETTER || unit >>> 16 < SPACE) {
        restOfWord(from, i, h, length, shape)
        i = rest.end
        h = rest.hash
        length = rest.units
        surplus += rest.surplus - step + 1
        shape = rest.flags
      }
      kind[count] = WORD
      hash[count] = h
      const mixed = h ^ (h >>> 15)
      let entry = 0
      if (((filter[(mixed >>> 5) & filterMask]! >>> (mixed & 31)) & 1) !== 0) {
        let slot = mixed & mask
        entry = slots[slot * 2 + 1]!
        while (entry !== 0 && (slots[slot * 2] !== h || ((entry >>> 16) & 0xff) !== length)) {
          slot = (slot + 1) & mask
          entry = slots[slot * 2 + 1]!
        }
      }
      const id = entry & 0xffff
      shape |= (entry >>> 24) << 7
      lexeme[count] = id
      time[count] = facts[id * 4]!
      role[count] = facts[id * 4 + 1]!
      value[count] = facts[id * 4 + 2]!
    } else if (cls === DIGIT) {
      i = numberAt(i, shape)
      kind[count] = DIGITS
      hash[count] = rest.hash
      lexeme[count] = 0
      time[count] = lexicon.digitsTime
      role[count] = 0
      value[count] = parsed[0]!
      shape = rest.flags
    } else if (cls === APOSTROPHE && count > AROUND && (shape & SPACED) === 0 && isFinalS(i + step)) {
      // 's after a word; the s is one byte or two.
      unitAt(i + step)
      surplus += step - 1 + width - 1
      i += step + width
      kind[count] = WORD
      hash[count] = lexicon.possessiveHash
      lexeme[count] = lexicon.possessive
      time[count] = 0
      role[count] = roleOf[lexicon.possessive]!
      value[count] = -1
    } else {
      i += step
      surplus += step === 1 ? 0 : step === 4 ? 2 : step - 1
      const f = unit & 0xffff
      const id = f < 128 ? punctuation[f]! : f >= 0x2010 && f < 0x2030 ? punctuation[128 + f - 0x2010]! : 0
      kind[count] = PUNCT
      hash[count] = Math.imul(SEED ^ f, PRIME)
      lexeme[count] = id
      time[count] = facts[id * 4]!
      role[count] = facts[id * 4 + 1]!
      value[count] = -1
    }
    end[count] = i - surplus
    flags[count] = shape
    count++
    shape = 0
    // Most often one space follows.
    if (input[i] === 0x20) {
      shape = SPACED
      i++
    }
  }
  t.count = count
  if (count + AROUND > capacity) grow(t, count + AROUND)
  nothing(t, count, count + AROUND)
  return t
}

/** Makes some tokens nothing. */
function nothing(t: Tokens, from: number, to: number): void {
  const { start, end, time, role, hash, kind, flags, lexeme, value } = t
  for (let i = from; i < to; i++)
    start[i] = end[i] = time[i] = role[i] = hash[i] = kind[i] = flags[i] = lexeme[i] = value[i] = 0
}

/** The value of the number that `numberAt` read last; its hash and shape are left in `rest`. */
const parsed = new Float64Array(1)

/** Reads the number at a byte, with its separators; returns the byte after it. */
function numberAt(start: number, shape: number): number {
  let flags = shape
  let i = start
  let h = SEED
  // Digits before the point, and after it with their weight.
  let whole = 0
  let part = 0
  let weight = 0
  for (;;) {
    const c = bytes[i]!
    h = Math.imul(h ^ c, PRIME)
    if (c >= 48) {
      if (weight === 0) whole = whole * 10 + (c - 48)
      else {
        part += (c - 48) * weight
        weight /= 10
      }
    }
    i++
    const next = bytes[i]!
    if (isDigit(next)) continue
    if ((next === 0x2c || next === 0x2e) && weight === 0 && isDigit(bytes[i + 1]!)) {
      // A comma groups thousands only before three digits and no more; a point is decimal, once.
      if (next === 0x2c && threeDigits(i + 1) && i - start <= 3 + (flags & GROUPED ? 12 : 0)) {
        flags |= GROUPED
        continue
      }
      if (next === 0x2e && !dotted(start, i)) {
        flags |= GROUPED
        weight = 0.1
        continue
      }
    }
    break
  }
  parsed[0] = whole + part
  rest.hash = h
  rest.flags = flags
  return i
}

function isDigit(c: number): boolean {
  return c >= 48 && c < 58
}

function threeDigits(at: number): boolean {
  return isDigit(bytes[at]!) && isDigit(bytes[at + 1]!) && isDigit(bytes[at + 2]!) && !isDigit(bytes[at + 3]!)
}

/** Whether the point at `i` is one of several ("12.06.2024"), a date rather than a decimal. */
function dotted(start: number, i: number): boolean {
  if (start > 1 && bytes[start - 1] === 0x2e && isDigit(bytes[start - 2]!)) return true
  let k = i + 1
  while (k < i + 4 && isDigit(bytes[k]!)) k++
  return bytes[k] === 0x2e && isDigit(bytes[k + 1]!)
}

/** Whether an s stands at a byte that no word goes on from. */
function isFinalS(at: number): boolean {
  if ((unitAt(at) & 0xffff) !== 0x73) return false
  const after = unitAt(at + width) >>> 16
  return after !== LETTER && after !== CAPITAL_LETTER && after !== DIGIT
}

/** Code units of token `i`. */
export function lengthOf(t: Tokens, i: number): number {
  return t.end[i]! - t.start[i]!
}

/** The text from the first to the last of some tokens (`to` exclusive). */
export function textOf(t: Tokens, from: number, to: number): string {
  return to > from ? t.text.slice(t.start[from]!, t.end[to - 1]!) : ''
}
