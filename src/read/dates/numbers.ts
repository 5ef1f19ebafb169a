import * as W from '../lexicon/time.ts'
import { DIGITS, GROUPED } from '../tokens.ts'
import { HYPHEN, QUOTE, bitsAt, markAt, senseAt, spacedAt, type Scan } from './scan.ts'

/** How many digits a plain whole number has; 0 for any other token. */
export function digitsAt(s: Scan, i: number): number {
  const t = s.tokens
  if (i < s.from || i >= s.to || t.kind[i] !== DIGITS || (t.flags[i]! & GROUPED) !== 0) return 0
  return t.end[i]! - t.start[i]!
}

/**
 * A number below a hundred in words: "twelve", "twenty-one", "twenty first". Returns the token after it, or 0; the value is
 * in `s.n`, and `s.ordinal` tells which kind it is.
 */
export function smallWords(s: Scan, i: number): number {
  const bits = bitsAt(s, i)
  if ((bits & (W.CARDINAL | W.ORDINAL)) === 0) return 0
  const value = s.tokens.value[i]!
  s.n = value
  s.ordinal = (bits & W.ORDINAL) !== 0
  if (s.ordinal) return i + 1
  if (value >= 100) return 0
  if (value >= 20 && value % 10 === 0) {
    const k = markAt(s, i + 1) === HYPHEN && !spacedAt(s, i + 1) ? i + 2 : i + 1
    const next = bitsAt(s, k)
    if ((next & (W.CARDINAL | W.ORDINAL)) !== 0) {
      const unit = s.tokens.value[k]!
      if (unit > 0 && unit < 10) {
        s.n = value + unit
        s.ordinal = (next & W.ORDINAL) !== 0
        return k + 1
      }
    }
  }
  return i + 1
}

/**
 * The day of a month: "3", "3rd", "03", "third", "twenty-ninth", "twenty nine". Returns the token after it, or 0.
 */
export function monthDayAt(s: Scan, i: number): number {
  const digits = digitsAt(s, i)
  if (digits > 0) {
    if (digits > 2) return 0
    const value = s.tokens.value[i]!
    if (value < 1 || value > 31) return 0
    s.n = value
    s.ordinal = (bitsAt(s, i + 1) & W.ORDINAL_END) !== 0 && !spacedAt(s, i + 1)
    return s.ordinal ? i + 2 : i + 1
  }
  const end = smallWords(s, i)
  return end > 0 && s.n >= 1 && s.n <= 31 ? end : 0
}

/** Two digits of a year as people mean them: 00…49 of this century, 50…99 of the last. */
export function fullYear(two: number): number {
  return two < 50 ? 2000 + two : 1900 + two
}

/**
 * A year: "2024", "'24", "nineteen seventy two", "two thousand (and) eighteen", "twenty twenty-five". Returns the token
 * after it, or 0.
 */
export function yearAt(s: Scan, i: number): number {
  const digits = digitsAt(s, i)
  if (digits > 0) {
    const value = s.tokens.value[i]!
    if (digits !== 4 || value < 1000 || value > 2999) return 0
    s.n = value
    return i + 1
  }
  if (markAt(s, i) === QUOTE) {
    if (digitsAt(s, i + 1) !== 2 || spacedAt(s, i + 1)) return 0
    s.n = fullYear(s.tokens.value[i + 1]!)
    return i + 2
  }
  return (bitsAt(s, i) & W.CARDINAL) !== 0 ? yearWords(s, i) : 0
}

/** A year in words. */
export function yearWords(s: Scan, i: number): number {
  let end = smallWords(s, i)
  if (end === 0 || s.ordinal) return 0
  const head = s.n
  const value = s.tokens.value[end]
  if (head === 2 && (bitsAt(s, end) & W.CARDINAL) !== 0 && value === 1000) {
    // two thousand (and) eighteen
    end++
    let k = end
    if (senseAt(s, k) === W.AND) k++
    const rest = smallWords(s, k)
    if (rest > 0 && !s.ordinal && s.n > 0) {
      s.n += 2000
      return rest
    }
    s.n = 2000
    return end
  }
  if (head >= 15 && head <= 20) {
    // nineteen (oh) one, nineteen zero one, nineteen seventy two, twenty twenty-five
    const zero = (bitsAt(s, end) & W.CARDINAL) !== 0 && s.tokens.value[end] === 0
    const rest = smallWords(s, zero ? end + 1 : end)
    if (rest > 0 && !s.ordinal && (zero ? s.n > 0 && s.n < 10 : s.n >= 10)) {
      s.n += head * 100
      return rest
    }
  }
  return 0
}

/**
 * How many: "3", "1.5", "three", "forty", "a", "a few", "several", "a couple of", "half a", "a dozen". Returns the token
 * after it, or 0; a vague amount (few, several) sets `s.ordinal`.
 */
export function amountAt(s: Scan, i: number): number {
  const t = s.tokens
  const bits = bitsAt(s, i)
  s.ordinal = false
  if ((bits & W.DIGIT) !== 0) {
    const value = t.value[i]!
    s.n = value
    return t.end[i]! - t.start[i]! <= 4 ? i + 1 : 0
  }
  if ((bits & W.CARDINAL) !== 0) {
    const end = smallWords(s, i)
    return s.ordinal ? 0 : end
  }
  const sense = senseAt(s, i)
  if (sense === W.A) {
    const next = senseAt(s, i + 1)
    if (next === W.FEW || next === W.COUPLE || next === W.DOZEN) return amountAt(s, i + 1)
    s.n = 1
    return i + 1
  }
  if (sense === W.HALF) {
    s.n = 0.5
    return senseAt(s, i + 1) === W.A ? i + 2 : i + 1
  }
  if ((bits & W.QUANTITY) !== 0) {
    s.ordinal = true
    s.n = sense === W.COUPLE ? 2 : sense === W.DOZEN ? 12 : 3
    if (sense === W.COUPLE || sense === W.DOZEN) s.ordinal = false
    let end = i + 1
    if (senseAt(s, end) === W.OF) end++
    return sense === W.FEW || sense === W.SEVERAL || sense === W.SOME || sense === W.COUPLE || sense === W.DOZEN
      ? end
      : 0
  }
  return 0
}
