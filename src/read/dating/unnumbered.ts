import type { Claim } from '../../claim.ts'
import { notes, type Scene } from '../scene.ts'

/** Releases told as done, of a work whose second season the text is about, in a sentence that names no season. */
const unnumbered = notes<Claim>()

/** Notes the release that was told last. */
export function tellUnnumbered(scene: Scene): void {
  const last = scene.claims.at(-1)
  if (last !== undefined) unnumbered(scene).push(last)
}

/**
 * "Netflix has ordered a second season of Arc, which premiered last week": what came out is the first season, where the text tells that
 * the second has been ordered and nothing else of its coming out.
 */
export function settleUnnumbered(scene: Scene): void {
  const told = unnumbered(scene)
  if (told.length === 0) return
  const ordered = new Set<string>()
  for (const c of scene.claims)
    if (c.property === 'renewal' && c.value === 'renewed' && c.subject.season === 2 && c.certainty !== 'denied')
      ordered.add(c.subject.title)
  if (ordered.size === 0) return
  const first = new Set<Claim>(told)
  const { claims } = scene
  for (let k = 0; k < claims.length; k++) {
    const c = claims[k]!
    if (!first.has(c) || !ordered.has(c.subject.title)) continue
    const settled = { ...c, subject: { ...c.subject, season: 1 } }
    claims[k] = settled
    const why = scene.reasons?.get(c)
    if (why !== undefined) scene.reasons?.set(settled, why)
  }
}
