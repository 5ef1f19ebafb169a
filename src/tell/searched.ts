import type { Ledger } from '../keep/ledger.ts'
import type { Found } from '../keep/telling/search.ts'
import { foldName } from '../name.ts'
import type { Release } from '../release.ts'
import type { Site } from './site.ts'

/** What words were found in, with the releases of the titles. */
export interface Searched extends Omit<Found, 'titles'> {
  readonly releases: readonly Release[]
}

/** Searches a ledger; the releases of each title stand together, in the order of their seasons. */
export async function searched(site: Site, ledger: Ledger, words: string, limit: number): Promise<Searched> {
  const [{ titles, people, claims }, known] = await Promise.all([ledger.search(words, limit), site.known.releases()])
  const releases = new Set<Release>()
  for (const key of new Set(titles.map(foldName))) {
    const named = known.filter(({ title, aliases }) => [title, ...aliases].some((one) => foldName(one) === key))
    for (const release of named.toSorted((a, b) => (a.season ?? 0) - (b.season ?? 0))) releases.add(release)
  }
  return { releases: [...releases].slice(0, limit), people, claims }
}
