import { english } from './lexicon/index.ts'
import { lexemeOf } from './lexicon/lexicon.ts'
import type { Item } from './lists.ts'
import { partsAt } from './parts.ts'
import type { Frame } from './scene.ts'
import { GIVEN, type Tokens } from './tokens.ts'

const COMMA = lexemeOf(english, ',')

/** "A, B and C as X, Y and Z": the last item's parts belong to the last items, as many as there are. */
export function share(f: Frame, items: Item[]): void {
  const { t } = f
  for (let k = 0; k < items.length; k++) {
    const item = items[k]!
    if (item.part === null) continue
    let bare = 0
    while (bare < k && items[k - 1 - bare]!.part === null && items[k - 1 - bare]!.bracket === null) bare++
    if (bare === 0) continue
    const at = item.part.first
    // "A, B as X, and C": each has their own.
    if (bare === 1 && t.lexeme[items[k - 1]!.last] === COMMA && t.lexeme[item.part.last] === COMMA) continue
    const parts = partsAt(f, at, bare + 1)
    if (parts.length < 2 || parts.length > bare + 1) continue
    // The names of the parts were taken for further items: they go.
    const last = parts.at(-1)!.last
    let gone = 0
    while (k + 1 + gone < items.length && items[k + 1 + gone]!.first < last) gone++
    items.splice(k + 1, gone)
    for (let p = 0; p < parts.length; p++) {
      const owner = k - parts.length + 1 + p
      items[owner] = { ...items[owner]!, part: parts[p]!, ...(owner === k ? { last: Math.max(item.last, last) } : {}) }
    }
  }
  surnames(t, items)
}

/** "Ada and Joe Brandt": a bare given name before a full one has its family name. */
function surnames(t: Tokens, items: Item[]): void {
  for (let k = items.length - 2; k >= 0; k--) {
    const item = items[k]!
    const next = items[k + 1]!
    if (item.name.last - item.name.first > 1 || item.full.includes(' ') || item.part !== null || item.bracket !== null)
      continue
    if (!next.full.includes(' ') || next.lead.last > next.lead.first) continue
    const family = next.full.slice(next.full.lastIndexOf(' ') + 1)
    // "Carlos and Seo Min-ah": the last word is a given name.
    if (/-\p{Ll}/u.test(family)) continue
    if ((t.flags[item.name.first]! & GIVEN) === 0 && !t.text.includes(`${item.full} ${family}`)) continue
    item.full = `${item.full} ${family}`
  }
}
