import { isPlain } from '../credits.ts'
import { found, nameAt, PLATFORM_NAME } from '../gazetteer.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { EPISODE, FUNCTION, SEASON, WORK } from '../lexicon/roles.ts'
import { isQuote, PHRASE_ENDS } from '../parts.ts'
import type { Frame } from '../scene.ts'
import { titleEnd } from '../spans.ts'
import { CAPITAL, DIGITS, PUNCT, WORD } from '../tokens.ts'

/** What a part or a place in a cast is held in. */
export const HOLDS = lexemesOf(english, 'role roles cast season series show film movie lineup ensemble sequel')
const IN = lexemeOf(english, 'in')
const HYPHEN = lexemeOf(english, '-')

/** "left the show", "left in season 2", "left.", not "left home", "left Oslo": whether what stands after a verb of leaving is no other thing. */
export function leavesIt(f: Frame, i: number): boolean {
  const { t, s } = f
  for (let k = i; k < Math.min(s.to, i + 6); k++) {
    if (HOLDS.has(t.lexeme[k]!) || (t.role[k]! & (SEASON | EPISODE)) !== 0) return true
    if (f.titles.some((x) => x.first === k)) return true
    if (t.kind[k] === PUNCT) {
      if (isQuote(t, k)) continue
      return k === i
    }
    if (k === i && t.lexeme[k] !== IN && PHRASE_ENDS.has(t.lexeme[k]!)) return true
    if ((t.role[k]! & FUNCTION) === 0 && t.kind[k] === WORD && (t.flags[k]! & CAPITAL) !== 0) return false
  }
  return i >= s.to
}

/** Whether a name that is neither a work nor a platform stands at token `i`: "returned to Oslo". */
export function isElsewhere(f: Frame, i: number): boolean {
  const { t, s } = f
  return (
    i < s.to &&
    !s.titleCase &&
    (t.flags[i]! & CAPITAL) !== 0 &&
    f.titles.every((x) => x.first > i || x.last <= i) &&
    (t.role[i]! & (SEASON | WORK)) === 0 &&
    !(nameAt(t, i, s.to) && found.kind === PLATFORM_NAME)
  )
}

/** "starred in much-loved comedy Arc": in a work that this text is not about. */
export function elsewhere(f: Frame, i: number): boolean {
  const { t, s } = f
  if (t.lexeme[i] !== IN) return false
  for (let k = i + 1; k < Math.min(s.to, i + 7); k++) {
    const title = f.titles.find((x) => x.first === k || (isQuote(t, k) && x.first === k + 1))
    if (title !== undefined) return !isPlain(f, title)
    // "in 2019's Red Tide"
    if (t.lexeme[k] === english.possessive && t.kind[k - 1] === DIGITS) continue
    if (t.kind[k] === PUNCT && t.lexeme[k] !== HYPHEN) return isQuote(t, k)
    if ((t.flags[k]! & CAPITAL) !== 0)
      return (
        titleEnd(t, k, s.to) > k &&
        (t.role[k]! & (SEASON | EPISODE)) === 0 &&
        f.titles.every((x) => x.first < k || x.first > k + 6)
      )
  }
  return false
}
