import { titleAt } from '../at.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { AUXILIARY, CREW, FUNCTION, MODAL, PAST, PERSON, PRESENT } from '../lexicon/roles.ts'
import type { Group } from '../lists.ts'
import { isQuote, PHRASE_ENDS } from '../parts.ts'
import type { Frame } from '../scene.ts'
import { PUNCT } from '../tokens.ts'

const L = {
  slash: lexemeOf(english, '/'),
  hyphen: lexemeOf(english, '-'),
  possessive: english.possessive,
}
/** Words that may stand before a noun for a maker, or between it and a name. */
export const DETERMINERS = lexemesOf(
  english,
  'the a an one two three of its his her their our also both still now all again first second new fellow old own original other incumbent current',
)

/** The group that has an item at token `i`, with the items from there on. */
export function groupAt(groups: readonly Group[], i: number): Group | null {
  for (const g of groups) {
    if (g.first > i || g.last <= i) continue
    const items = g.items.filter((x) => x.name.first >= i)
    if (items.length > 0 && items[0]!.name.first === i) return { items, first: i, last: g.last }
  }
  return null
}

/** The first names after token `i` with only describing words between, or null. */
export function groupAfter(f: Frame, groups: readonly Group[], i: number, reach = 7): Group | null {
  const { t, s } = f
  for (let k = i; k < Math.min(s.to, i + reach); k++) {
    const g = groupAt(groups, k)
    if (g !== null) {
      // "Rocketman's Dexter Roe", "Juno and Tully filmmaker Jason Roe": what only introduces the name after it.
      const one = g.items[0]!
      const possessed = t.lexeme[one.name.last] === L.possessive ? groupAt(groups, one.name.last + 1) : null
      if (possessed !== null && possessed.items[0]!.full.includes(' ')) return possessed
      const introduced =
        g.last < s.to && (t.role[g.last]! & (CREW | PERSON)) !== 0 && (t.role[g.last]! & FUNCTION) === 0
          ? groupAt(groups, g.last + 1)
          : null
      return introduced ?? g
    }
    const title = titleAt(f, k)
    if (title !== undefined) {
      k = title.last - 1
      continue
    }
    if (t.kind[k] === PUNCT) {
      if (isQuote(t, k) || t.lexeme[k] === L.hyphen || t.lexeme[k] === L.slash) continue
      return null
    }
    const role = t.role[k]!
    if ((role & (AUXILIARY | MODAL)) !== 0 || PHRASE_ENDS.has(t.lexeme[k]!)) return null
    if ((role & FUNCTION) !== 0 && (role & (PERSON | CREW)) === 0 && !DETERMINERS.has(t.lexeme[k]!)) return null
    if ((role & (PAST | PRESENT)) !== 0 && (role & (CREW | PERSON)) === 0) return null
  }
  return null
}
