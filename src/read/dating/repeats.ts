import type { Claim, Property } from '../../claim.ts'
import type { Scene } from '../scene.ts'

/** Told as a fact or a plan, not as a wish, a guess or a denial. */
const FIRM: ReadonlySet<string> = new Set(['happened', 'official', 'expected'])

/**
 * What a text tells again ("it has been renewed", "Netflix renewed it for a second season") is told once: at its first place, or where
 * the rights holder says it. Wishes, guesses and denials of the same stand beside it.
 */
export function dropRepeats(scene: Scene, property: Property, keyOf: (claim: Claim) => number): void {
  const { claims } = scene
  let first: Map<number, number> | null = null
  let kept = 0
  for (const c of claims) {
    if (c.property === property && (FIRM.has(c.certainty) || c.value === 'undecided')) {
      const key = keyOf(c)
      const at = (first ??= new Map()).get(key)
      if (at !== undefined) {
        if (rank(c) > rank(claims[at]!)) claims[at] = c
        continue
      }
      first.set(key, kept)
    }
    claims[kept++] = c
  }
  claims.length = kept
}

function rank(c: Claim): number {
  return (c.source.kind === 'official' ? 4 : c.source.kind === 'outlet' ? 0 : 1) + (c.certainty === 'official' ? 2 : 0)
}
