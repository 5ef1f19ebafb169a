import { english } from '../lexicon/index.ts'
import { lexemeOf } from '../lexicon/lexicon.ts'
import { FUNCTION, SEASON } from '../lexicon/roles.ts'
import { glued, matchAt } from '../spans.ts'
import type { Title, TitleMention } from './titles.ts'
import { CAPITAL, DIGITS, PUNCT, type Tokens, WORD } from '../tokens.ts'

const UNTITLED = lexemeOf(english, 'untitled')

/** Words by which the text names a title. */
interface Named {
  readonly words: readonly number[]
  readonly title: Title
}

/** Whether a title may begin with a word, by the lowest bits of its hash: most words end here. */
const mayBegin = new Uint8Array(1024)

/** All mentions of the titles in the text, left to right; the longest title counts where several begin. */
export function mentionsOf(t: Tokens, titles: readonly Title[]): TitleMention[] {
  const out: TitleMention[] = []
  if (titles.length === 0) return out
  const byFirst = new Map<number, Named[]>()
  mayBegin.fill(0)
  const name = (words: readonly number[], title: Title): void => {
    const first = words[0]!
    mayBegin[first & 1023] = 1
    const same = byFirst.get(first)
    if (same) same.push({ words, title })
    else byFirst.set(first, [{ words, title }])
  }
  for (const title of titles) {
    name(title.words, title)
    if (title.short !== null) name(title.short, title)
  }
  for (const same of byFirst.values()) same.sort((a, b) => b.words.length - a.words.length)
  for (let i = t.first; i < t.count; i++) {
    if (mayBegin[t.hash[i]! & 1023] === 0 || t.kind[i] === PUNCT) continue
    const same = byFirst.get(t.hash[i]!)
    if (same === undefined) continue
    for (const { words, title } of same) {
      const last = matchAt(t, i, words)
      if (last === 0) continue
      if (!spelledAsTitle(t, i, last, words.length)) continue
      out.push({ first: i, last, title })
      i = last - 1
      break
    }
  }
  return out
}

/** A one-word title must have its capital; one that is an ordinary word, its quotation marks or a season beside it too. */
function spelledAsTitle(t: Tokens, first: number, last: number, words: number): boolean {
  if (t.kind[first] === WORD && (t.flags[first]! & CAPITAL) === 0 && t.lexeme[first] !== 0 && words < 3)
    return t.lexeme[first] === UNTITLED
  if (words === 1) {
    if (t.kind[first] === WORD && (t.flags[first]! & CAPITAL) === 0) return false
    if ((t.role[first]! & FUNCTION) !== 0 || t.kind[first] === DIGITS) {
      const marked =
        first > 0 &&
        t.kind[first - 1] === PUNCT &&
        glued(t, first) &&
        last < t.count &&
        t.kind[last] === PUNCT &&
        glued(t, last)
      const season = last < t.count && (t.role[last]! & SEASON) !== 0
      return marked || season
    }
  }
  return true
}
