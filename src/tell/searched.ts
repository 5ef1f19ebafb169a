import type { Ledger } from '../keep/ledger.ts'
import type { Found } from '../keep/telling/search.ts'
import { foldName } from '../name.ts'
import type { Release } from '../release.ts'
import type { Site } from './site.ts'

/** What words were found in, with the releases of the titles. */
export interface Searched extends Omit<Found, 'titles'> {
  readonly releases: readonly Release[]
}

/**
 * Searches a ledger; the releases of each title stand together, in the order of their seasons. Where there is no ledger only
 * titles are searched.
 */
export async function searched(site: Site, ledger: Ledger | null, words: string, limit: number): Promise<Searched> {
  const known = await site.known.releases()
  if (!ledger) return { releases: titled(known, words).slice(0, limit), people: [], claims: [] }
  const { titles, people, claims } = await ledger.search(words, limit)
  const releases = new Set<Release>()
  for (const key of new Set(titles.map(foldName))) {
    const named = known.filter(({ title, aliases }) => [title, ...aliases].some((one) => foldName(one) === key))
    for (const release of named.toSorted((a, b) => (a.season ?? 0) - (b.season ?? 0))) releases.add(release)
  }
  return { releases: [...releases].slice(0, limit), people, claims }
}

/** Releases in whose titles all words occur, the last letters of each left out or not. */
function titled(known: readonly Release[], words: string): Release[] {
  const wanted = words
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(foldName)
    .filter((word) => word !== '')
  if (wanted.length === 0) return []
  return known.filter(({ title, aliases }) =>
    [title, ...aliases].some((spelling) => {
      const parts = spelling.split(/[^\p{L}\p{N}\p{M}]+/u).map(foldName)
      return wanted.every((word) => parts.some((part) => part.startsWith(word)))
    }),
  )
}
