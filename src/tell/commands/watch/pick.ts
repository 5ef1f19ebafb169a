import type { WatchedSource } from '../../../keep/watching/sources.ts'
import { plain } from '../../pages/text.ts'
import { EXIT, Stop } from '../exit.ts'

/**
 * The sources that a person names: by the number of “watch list”, by address, or by title.
 *
 * @throws Stop for a name that no source has
 */
export function pick(sources: readonly WatchedSource[], names: readonly string[]): WatchedSource[] {
  const picked = names.flatMap((name) => {
    const found = sources.filter(
      ({ id, address, title }) =>
        name === String(id) ||
        sameAddress(name, address) ||
        (title !== null && title.toLowerCase() === name.trim().toLowerCase()),
    )
    if (found.length === 0)
      throw new Stop(`“${plain(name, 200)}” is no source: see “whenabouts watch list”`, EXIT.unknown)
    return found
  })
  return [...new Set(picked)]
}

function sameAddress(one: string, other: string): boolean {
  const bare = (address: string) => address.replace(/^https?:\/\//i, '').replace(/\/$/, '')
  return bare(one) === bare(other)
}

/** What a source is called in a line: its title, else its address. */
export function called({ title, address }: Pick<WatchedSource, 'title' | 'address'>): string {
  return plain(title ?? address, 80)
}
