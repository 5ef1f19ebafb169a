import { matchAt } from '../spans.ts'
import { hashWord, type Tokens } from '../tokens.ts'

/** Titles known beforehand, found by the hash of their first word. */
export type KnownTitles = ReadonlyMap<number, readonly KnownTitle[]>

export interface KnownTitle {
  readonly text: string
  readonly words: readonly number[]
}

const indexes = new WeakMap<readonly string[], KnownTitles>()

/** The index of a list of titles; built once for each list. */
export function knownTitles(titles: readonly string[]): KnownTitles {
  let index = indexes.get(titles)
  if (index === undefined) {
    const built = new Map<number, KnownTitle[]>()
    for (const text of titles) {
      const words = titleWords(text)
      if (words.length === 0) continue
      const same = built.get(words[0]!)
      if (same) same.push({ text, words })
      else built.set(words[0]!, [{ text, words }])
    }
    for (const same of built.values()) same.sort((a, b) => b.words.length - a.words.length)
    index = built
    indexes.set(titles, index)
  }
  return index
}

/** The hashes that the tokens of a title have, punctuation left out. */
function titleWords(title: string): number[] {
  const words: number[] = []
  for (const word of title.match(/\p{N}+|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? []) {
    const possessive = /^(.+)['’]s$/iu.exec(word)
    if (possessive) words.push(hashWord(possessive[1]!), hashWord("'s"))
    else words.push(hashWord(word))
  }
  return words
}

/** The known titles that a text names, with the place of their first mention, the longest at each place. */
export function knownIn(t: Tokens, known: KnownTitles): { title: KnownTitle; first: number; last: number }[] {
  const out: { title: KnownTitle; first: number; last: number }[] = []
  if (known.size === 0) return out
  const seen = new Set<KnownTitle>()
  for (let i = t.first; i < t.count; i++) {
    const same = known.get(t.hash[i]!)
    if (same === undefined) continue
    for (const title of same) {
      const last = matchAt(t, i, title.words)
      if (last === 0) continue
      // One word in lower case is a word, not a title.
      if (title.words.length === 1 && (t.flags[i]! & 1) === 0) continue
      if (!seen.has(title)) {
        seen.add(title)
        out.push({ title, first: i, last })
      }
      i = last - 1
      break
    }
  }
  return out
}
