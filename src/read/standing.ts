import type { Claim } from '../claim.ts'
import { dayOf } from '../day.ts'
import { notes, type Scene } from './scene.ts'

/** What the claims of a text tell so far of when a work is out. */
interface Standing {
  /** Seasons that came out, and those that are still to come; null is the work as such. */
  readonly released: Set<number | null>
  readonly coming: Set<number | null>
  /** It runs: a later season is told of, or its end. */
  running: boolean
  /** Something is told of its making or coming out. */
  dated: boolean
}

/** The works of a text, as far as its claims have been looked at. */
interface Known {
  readonly works: Map<string, Standing>
  seen: number
}

const knownOf = notes<Known>()

/**
 * Whether a work, or a season of it, is out as far as the claims of its own text tell. A season is out that came out, or
 * that comes before the one that the text is about. A series is running of which the text counts a second season, unless
 * the first is still to come; a film is out that came out and has no date still to come. A work that the text only
 * mentions beside its own, with no word of when, is an older one. Facts of what is out are standing facts.
 */
export function isOut(scene: Scene, title: string, season: number | null): boolean {
  const main = title === scene.main?.text
  if (season !== null && scene.season !== null && season < scene.season && main) return true
  const work = standingOf(scene).get(title)
  if (work === undefined) return season === null && main ? scene.season !== null && scene.season > 1 : !main
  const { released, coming } = work
  const running = work.running || (main && scene.season !== null && scene.season > 1)
  if (season === null && running && (released.size > 0 || !coming.has(1))) return true
  if (!work.dated && !main) return true
  // A season that has begun is out, though its last episode is still to come.
  if (season !== null && released.has(season)) return true
  return (season === null ? released.size > 0 : released.has(null)) && !coming.has(season)
}

/** The works of a text with what its claims tell; each claim is looked at once. */
function standingOf(scene: Scene): ReadonlyMap<string, Standing> {
  const { claims } = scene
  const known = (knownOf(scene)[0] ??= { works: new Map(), seen: 0 })
  while (known.seen < claims.length) hear(known.works, claims[known.seen++]!, scene.reference)
  return known.works
}

function hear(works: Map<string, Standing>, claim: Claim, reference: number | null): void {
  const { title, season } = claim.subject
  let work = works.get(title)
  if (work === undefined) {
    work = { released: new Set(), coming: new Set(), running: false, dated: false }
    works.set(title, work)
  }
  if (season !== null && season > 1) work.running = true
  if (claim.property === 'release' || claim.property === 'renewal' || claim.property === 'production') work.dated = true
  // What is only ordered is not out yet; what ends or is cancelled was.
  if (claim.property === 'renewal' && season === null && (claim.value === 'ended' || claim.value === 'cancelled'))
    work.running = true
  if (claim.property !== 'release' || claim.subject.episode !== undefined || claim.certainty === 'denied') return
  const to = claim.value === null || claim.value.to === null ? null : dayOf(claim.value.to)
  if (claim.certainty === 'happened' || (season !== null && to !== null && reference !== null && to < reference)) {
    work.released.add(season)
    if (season !== null) work.running = true
  } else if (claim.value !== null) work.coming.add(season)
}
