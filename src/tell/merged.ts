import { foldName } from '../name.ts'
import { sameTitle } from '../weigh/index.ts'
import type { ListedRelease } from './source.ts'

/** Words shorter than this, and words in more titles than that, are no way to find one. */
const TELLING = 3
const COMMON = 50

/**
 * Releases with those put together that are one under several spellings of its title ("All of Us Dead"): the one that
 * most articles know names it, the others become its aliases. A film and a series as a whole of one title are one, the
 * film.
 */
export function merged(releases: readonly ListedRelease[]): readonly ListedRelease[] {
  const kept: ListedRelease[] = []
  /** Places in `kept` by the words of their titles: only titles with a word in common, or nearly, are compared. */
  const byWord = new Map<string, number[]>()
  const order = releases.toSorted(
    (a, b) =>
      (b.articles ?? 0) - (a.articles ?? 0) ||
      Number(b.kind === 'film') - Number(a.kind === 'film') ||
      b.title.length - a.title.length ||
      (a.title < b.title ? -1 : 1),
  )
  for (const release of order) {
    const words = wordsOf(release.title)
    const near = new Set(
      words
        .map((word) => byWord.get(word) ?? [])
        .filter((places) => places.length <= COMMON)
        .flat(),
    )
    const at = [...near].find((i) => kept[i]!.season === release.season && sameTitle(kept[i]!.title, release.title))
    if (at === undefined) {
      for (const word of words) {
        const places = byWord.get(word)
        if (places) places.push(kept.length)
        else byWord.set(word, [kept.length])
      }
      kept.push(release)
      continue
    }
    const known = kept[at]!
    const aliases = new Set([...known.aliases, release.title, ...release.aliases])
    aliases.delete(known.title)
    kept[at] = { ...known, kind: known.kind === 'film' ? 'film' : release.kind, aliases: [...aliases] }
  }
  return kept
}

/** The words of a title by which another spelling of it is found: a slip of the pen leaves most of them alone. */
function wordsOf(title: string): string[] {
  const words = title.split(/[^\p{L}\p{N}\p{M}]+/u).map(foldName)
  const telling = words.filter((word) => word.length >= TELLING)
  return [...new Set([...(telling.length > 0 ? telling : words), foldName(title)])]
}
