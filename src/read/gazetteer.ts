import { PLACES, PRESS, STUDIOS } from './lexicon/gazetteer.ts'
import { english } from './lexicon/index.ts'
import { PLATFORMS } from './lexicon/platforms.ts'
import { ENTITY } from './lexicon/roles.ts'
import { CAPITAL, LINE, SPACED, type Tokens, tokenize, UPPER } from './tokens.ts'

/** What a well-known name stands for. */
export const PLATFORM_NAME = 1
export const STUDIO_NAME = 2
export const PRESS_NAME = 3
export const PLACE_NAME = 4
export type NameKind = 0 | typeof PLATFORM_NAME | typeof STUDIO_NAME | typeof PRESS_NAME | typeof PLACE_NAME

interface Phrase {
  readonly kind: NameKind
  readonly hashes: readonly number[]
  /** Which tokens follow their predecessor without a space, a bit each. */
  readonly glued: number
  readonly capital: boolean
  /** Capitals throughout: "DR" is a broadcaster, "Dr" is not. */
  readonly upper: boolean
}

/** Per lexeme where its names begin in `phrases`. */
const phrasesAt = new Int32Array(english.formOf.length)
const CAPITALISED = 8
const SHOUTED = 16
/** Bit k of the glued tokens stands here + k. */
const GLUED = 8
/** Per lexeme 1 where a name that begins with it has no capital ("tvN"). */
const small = new Uint8Array(english.formOf.length)
/** Per lexeme which second words its names have, by the lowest bits of their hashes; all bits where one name is it alone. */
const seconds = new Int32Array(english.formOf.length)
/**
 * The names by their first words, the longest first, in one array that the hot loop reads without a further look-up:
 *
 * ```
 * number of words n   kind | CAPITALISED | SHOUTED | glued tokens   hash of word 2 … hash of word n   (the next name)   0
 * ```
 */
const phrases = listPhrases()

function listPhrases(): Int32Array {
  const kinds = new Map<string, NameKind>()
  for (const [kind, list] of [
    [PLATFORM_NAME, PLATFORMS],
    [STUDIO_NAME, STUDIOS],
    [PRESS_NAME, PRESS],
    [PLACE_NAME, PLACES],
  ] as const)
    for (const name of list) if (!kinds.has(name)) kinds.set(name, kind)
  // A name a line: one text, so that nothing is warmed up for texts of one word.
  const byFirst = new Map<number, Phrase[]>()
  const t = tokenize([...kinds.keys()].join('\n'), english)
  let first = t.first
  for (const [name, kind] of kinds) {
    let last = first + 1
    while (last < t.count && (t.flags[last]! & LINE) === 0) last++
    const hashes = Array.from(t.hash.subarray(first, last))
    const capital = (t.flags[first]! & CAPITAL) !== 0
    const phrase: Phrase = {
      kind,
      hashes,
      glued: hashes.reduce((bits, _, i) => (i > 0 && (t.flags[first + i]! & SPACED) === 0 ? bits | (1 << i) : bits), 0),
      capital,
      upper: hashes.length === 1 && (t.flags[first]! & UPPER) !== 0 && name.length < 4,
    }
    const lexeme = t.lexeme[first]!
    const same = byFirst.get(lexeme)
    if (same === undefined) byFirst.set(lexeme, [phrase])
    else same.push(phrase)
    if (!capital) small[lexeme] = 1
    seconds[lexeme]! |= hashes.length === 1 ? -1 : 1 << (hashes[1]! & 31)
    first = last
  }
  const all: number[] = []
  for (const [lexeme, same] of byFirst) {
    phrasesAt[lexeme] = all.length
    for (const p of same.sort((a, b) => b.hashes.length - a.hashes.length)) {
      const marks = (p.capital ? CAPITALISED : 0) | (p.upper ? SHOUTED : 0) | (p.glued << GLUED)
      all.push(p.hashes.length, p.kind | marks, ...p.hashes.slice(1))
    }
    all.push(0)
  }
  return Int32Array.from(all)
}

/** The kind of the name that `nameAt` found last, and the token after it. */
export const found: { kind: NameKind; end: number } = { kind: 0, end: 0 }

/**
 * Whether a platform, studio, outlet or place is named at token `i`; the longest name counts. The result is left in
 * `found`, so that the hot loop makes no object.
 */
export function nameAt(t: Tokens, i: number, to: number): boolean {
  if ((t.role[i]! & ENTITY) === 0) return false
  const lexeme = t.lexeme[i]!
  const capital = (t.flags[i]! & CAPITAL) !== 0
  if (!capital && small[lexeme] === 0) return false
  if (((seconds[lexeme]! >>> (t.hash[i + 1]! & 31)) & 1) === 0) return false
  const upper = (t.flags[i]! & UPPER) !== 0
  next: for (let p = phrasesAt[lexeme]!, n = 0; (n = phrases[p]!) !== 0; p += n + 1) {
    const marks = phrases[p + 1]!
    if (i + n > to || ((marks & CAPITALISED) !== 0 && !capital) || ((marks & SHOUTED) !== 0 && !upper)) continue
    for (let k = 1; k < n; k++) {
      const spaced = (t.flags[i + k]! & SPACED) !== 0
      if (t.hash[i + k] !== phrases[p + 1 + k] || spaced === (((marks >>> (GLUED + k)) & 1) !== 0)) continue next
    }
    found.kind = (marks & 7) as NameKind
    found.end = i + n
    return true
  }
  return false
}
