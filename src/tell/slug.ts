import { foldName } from '../name.ts'
import type { Release } from '../release.ts'

/**
 * A title as a part of an address: its letters and digits in lower case without diacritics, words joined by hyphens.
 *
 * @example slug('All of Us Are Dead') // 'all-of-us-are-dead'
 * @example slug('Élite: Histórias!') // 'elite-historias'
 */
export function slug(title: string): string {
  const words = title
    .toWellFormed()
    .slice(0, 200)
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(foldName)
    .filter((word) => word !== '')
  return words.length === 0 ? 'untitled' : words.join('-')
}

/**
 * The address of a release's page: `/releases/<slug>/<season>`, for a film or a series as a whole `/releases/<slug>`.
 *
 * @example releasePath({ title: 'All of Us Are Dead', season: 2, kind: 'series', aliases: [] }) // '/releases/all-of-us-are-dead/2'
 */
export function releasePath(release: Release): string {
  const path = `/releases/${encodeURIComponent(slug(release.title))}`
  return release.season === null ? path : `${path}/${release.season}`
}

/**
 * The release that an address means, or `null`. Any spelling of the title with the same letters and any alias finds it;
 * without a season a film comes before a series as a whole.
 */
export function releaseAt(releases: readonly Release[], slugged: string, season: number | null): Release | null {
  const key = foldName(slugged)
  const named = (release: Release) => [release.title, ...release.aliases].some((title) => foldName(slug(title)) === key)
  const candidates = releases.filter((release) => release.season === season && named(release))
  return (
    candidates.find((release) => foldName(slug(release.title)) === key && release.kind === 'film') ??
    candidates.find((release) => foldName(slug(release.title)) === key) ??
    candidates[0] ??
    null
  )
}
