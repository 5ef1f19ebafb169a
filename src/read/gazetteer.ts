import { PLACES, PLATFORMS, PRESS, STUDIOS } from './lexicon/gazetteer.ts'
import { english } from './lexicon/index.ts'
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
  /** Which tokens follow their predecessor without a space. */
  readonly glued: readonly boolean[]
  readonly capital: boolean
  /** Capitals throughout: "DR" is a broadcaster, "Dr" is not. */
  readonly upper: boolean
}

/** By the lexeme of their first word, the longest first. */
const phrases: (Phrase[] | undefined)[] = Array.from({ length: english.formOf.length })
/** Per lexeme 1 where a name that begins with it has no capital ("tvN"). */
const small = new Uint8Array(english.formOf.length)
/** Per lexeme which second words its names have, by the lowest bits of their hashes; all bits where one name is it alone. */
const seconds = new Int32Array(english.formOf.length)
{
  const kinds = new Map<string, NameKind>()
  for (const [kind, list] of [
    [PLATFORM_NAME, PLATFORMS],
    [STUDIO_NAME, STUDIOS],
    [PRESS_NAME, PRESS],
    [PLACE_NAME, PLACES],
  ] as const)
    for (const name of list) if (!kinds.has(name)) kinds.set(name, kind)
  // A name a line: one text, so that nothing is warmed up for texts of one word.
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
      glued: hashes.map((_, i) => i > 0 && (t.flags[first + i]! & SPACED) === 0),
      capital,
      upper: hashes.length === 1 && (t.flags[first]! & UPPER) !== 0 && name.length < 4,
    }
    const lexeme = t.lexeme[first]!
    const same = phrases[lexeme]
    if (same === undefined) phrases[lexeme] = [phrase]
    else same.push(phrase)
    if (!capital) small[lexeme] = 1
    seconds[lexeme]! |= hashes.length === 1 ? -1 : 1 << (hashes[1]! & 31)
    first = last
  }
  for (const same of phrases) same?.sort((a, b) => b.hashes.length - a.hashes.length)
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
  const candidates = phrases[lexeme]
  if (candidates === undefined) return false
  next: for (let c = 0; c < candidates.length; c++) {
    const p = candidates[c]!
    const n = p.hashes.length
    if (i + n > to || (p.capital && !capital) || (p.upper && (t.flags[i]! & UPPER) === 0)) continue
    for (let k = 1; k < n; k++) {
      if (t.hash[i + k] !== p.hashes[k] || p.glued[k] !== ((t.flags[i + k]! & SPACED) === 0)) continue next
    }
    found.kind = p.kind
    found.end = i + n
    return true
  }
  return false
}
