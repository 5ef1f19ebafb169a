import { PLACES, PLATFORMS, PRESS, STUDIOS } from './lexicon/gazetteer.ts'
import { english } from './lexicon/index.ts'
import { ENTITY } from './lexicon/roles.ts'
import { CAPITAL, SPACED, type Tokens, tokenize, UPPER } from './tokens.ts'

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

const phrases = new Map<number, Phrase[]>()
{
  const lists: readonly (readonly [NameKind, readonly string[]])[] = [
    [PLATFORM_NAME, PLATFORMS],
    [STUDIO_NAME, STUDIOS],
    [PRESS_NAME, PRESS],
    [PLACE_NAME, PLACES],
  ]
  const seen = new Set<string>()
  for (const [kind, list] of lists)
    for (const name of list) {
      if (seen.has(name)) continue
      seen.add(name)
      const t = tokenize(name, english)
      const hashes = [...t.hash.slice(0, t.count)]
      const glued = hashes.map((_, i) => i > 0 && (t.flags[i]! & SPACED) === 0)
      const same = phrases.get(hashes[0]!) ?? []
      same.push({
        kind,
        hashes,
        glued,
        capital: (t.flags[0]! & CAPITAL) !== 0,
        upper: hashes.length === 1 && (t.flags[0]! & UPPER) !== 0 && name.length < 4,
      })
      phrases.set(hashes[0]!, same)
    }
  for (const same of phrases.values()) same.sort((a, b) => b.hashes.length - a.hashes.length)
}

/** The kind of the name that `nameAt` found last, and the token after it. */
export const found: { kind: NameKind; end: number } = { kind: 0, end: 0 }

/**
 * Whether a platform, studio, outlet or place is named at token `i`; the longest name counts. The result is left in
 * `found`, so that the hot loop makes no object.
 */
export function nameAt(t: Tokens, i: number, to: number): boolean {
  if ((t.role[i]! & ENTITY) === 0) return false
  const candidates = phrases.get(t.hash[i]!)
  if (candidates === undefined) return false
  const capital = (t.flags[i]! & CAPITAL) !== 0
  next: for (const p of candidates) {
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
