import type { Scene } from './scene.ts'

/**
 * Whether a work, or a season of it, is out as far as the claims of its own text tell. A season is out that came out, or
 * that comes before the one that the text is about. A series is running of which the text counts a second season or tells
 * a renewal; a film is out that came out and has no date still to come. Facts of what is out are standing facts.
 */
export function isOut(scene: Scene, title: string, season: number | null): boolean {
  if (season !== null && scene.season !== null && season < scene.season && title === scene.main?.text) return true
  let released = false
  let coming = false
  let running = title === scene.main?.text && scene.season !== null && scene.season > 1
  for (const c of scene.claims) {
    if (c.subject.title !== title) continue
    const n = c.subject.season
    if (c.property === 'renewal' && n !== 1) running = true
    if (n !== null && n > 1) running = true
    if (c.property !== 'release' || c.subject.episode !== undefined) continue
    if (c.certainty === 'happened') {
      if (season === null || n === season || n === null) released = true
    } else if (n === season && c.value !== null && c.certainty !== 'denied') coming = true
  }
  if (season === null && running) return true
  return released && !coming
}
