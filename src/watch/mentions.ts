import { foldName } from '../name.ts'
import type { Release } from '../release.ts'

/** Which texts name a title that is followed. */
export interface Mentions {
  /** The titles, in all their spellings. */
  readonly titles: readonly string[]
  /** Whether a text names one of them. */
  in(text: string): boolean
}

/** Shortest title that is looked for, in letters: "It" is in every text. */
const SHORTEST = 3

/**
 * Tells texts that name a followed title from others, whatever the case, the diacritics and the signs between words. Words
 * must be whole: "Arc" is not in "archive".
 *
 * @example mentionsOf([{ title: 'Night Ferry', season: 2, kind: 'series', aliases: [] }]).in('“Night Ferry” is back') // true
 */
export function mentionsOf(follows: readonly Release[]): Mentions {
  const titles = [...new Set(follows.flatMap(({ title, aliases }) => [title, ...aliases]))]
  const wanted = titles.map(wordsOf).filter((words) => words.replaceAll(' ', '').length >= SHORTEST)
  return {
    titles,
    in(text) {
      if (wanted.length === 0) return false
      const words = ` ${wordsOf(text)} `
      return wanted.some((title) => words.includes(` ${title} `))
    },
  }
}

/** The words of a text, folded, with one space between them. */
function wordsOf(text: string): string {
  return text
    .split(/[^\p{L}\p{N}\p{M}'’]+/u)
    .map(foldName)
    .filter((word) => word !== '')
    .join(' ')
}
