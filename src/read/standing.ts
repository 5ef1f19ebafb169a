import { dayOf } from '../day.ts'
import type { Scene } from './scene.ts'

/**
 * Whether a work, or a season of it, is out as far as the claims of its own text tell. A season is out that came out, or
 * that comes before the one that the text is about. A series is running of which the text counts a second season, unless
 * the first is still to come; a film is out that came out and has no date still to come. A work that the text only
 * mentions beside its own, with no word of when, is an older one. Facts of what is out are standing facts.
 */
export function isOut(scene: Scene, title: string, season: number | null): boolean {
  const main = title === scene.main?.text
  if (season !== null && scene.season !== null && season < scene.season && main) return true
  let released = false
  let coming = false
  let first = false
  let dated = false
  let running = main && scene.season !== null && scene.season > 1
  for (const c of scene.claims) {
    if (c.subject.title !== title) continue
    const n = c.subject.season
    if (n !== null && n > 1) running = true
    if (c.property === 'release' || c.property === 'renewal' || c.property === 'production') dated = true
    // What is only ordered is not out yet; what ends or is cancelled was.
    if (c.property === 'renewal' && n === null && (c.value === 'ended' || c.value === 'cancelled')) running = true
    if (c.property !== 'release' || c.subject.episode !== undefined || c.certainty === 'denied') continue
    const to = c.value === null || c.value.to === null ? null : dayOf(c.value.to)
    if (c.certainty === 'happened' || (n !== null && to !== null && scene.reference !== null && to < scene.reference)) {
      if (season === null && n !== null) running = true
      if (season === null || n === season || n === null) released = true
    } else if (c.value !== null) {
      if (n === season) coming = true
      if (n === 1) first = true
    }
  }
  if (season === null && running && (released || !first)) return true
  if (!dated && !main) return true
  return released && !coming
}
