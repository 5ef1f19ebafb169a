import type { Scene } from './scene.ts'

/**
 * Whether a work is out or running as far as the claims of its own text tell: a season or a film of it came out, it was
 * renewed or cancelled, or the text counts a second season. Facts of such a work as a whole are standing facts.
 */
export function isOut(scene: Scene, title: string, season: number | null): boolean {
  let released = false
  let later = false
  for (const c of scene.claims) {
    if (c.subject.title !== title) continue
    const n = c.subject.season
    if (c.property === 'release' && (c.certainty === 'happened' || c.certainty === 'official')) {
      if (
        c.certainty === 'happened' &&
        (season === null || n === season || (n === null && c.subject.episode === undefined))
      )
        released = true
      if (season !== null && n === season && c.certainty === 'happened') return true
    }
    if (c.property === 'release' && c.certainty !== 'happened' && n === season && c.value !== null) later = true
    if (c.property === 'renewal' && season === null && c.subject.season !== 1) released = true
    if (season === null && n !== null && n > 1) released = true
  }
  if (season !== null) return released && !later
  return released
}
