import { english } from '../lexicon/index.ts'
import { lexemeOf } from '../lexicon/lexicon.ts'
import { AUXILIARY, PAST } from '../lexicon/roles.ts'
import type { Group } from '../lists.ts'
import { isQuote } from '../parts.ts'
import type { Frame } from '../scene.ts'
import { PUNCT } from '../tokens.ts'
import { groupAfter } from './groups.ts'
import { type Maker, peopleOf } from './makers.ts'
import { namesWork } from './to-work.ts'

const L = {
  behind: lexemeOf(english, 'behind'),
  by: lexemeOf(english, 'by'),
  colon: lexemeOf(english, ':'),
  comes: lexemeOf(english, 'comes'),
  credited: lexemeOf(english, 'credited'),
  from: lexemeOf(english, 'from'),
  hyphen: lexemeOf(english, '-'),
  of: lexemeOf(english, 'of'),
  to: lexemeOf(english, 'to'),
}

type Tell = (m: Maker) => void

/** "script by A", "a screenplay from A and B", "A is behind the script", "Screenplay: A", "scripts by A". */
export function scriptMakers(f: Frame, groups: readonly Group[], i: number, tell: Tell): void {
  const { t, s } = f
  const next = t.lexeme[i + 1]
  let by = next === L.by || next === L.from || next === L.colon ? i + 1 : -1
  // "the script of the evening"
  const last = next === L.of && !namesWork(f, i + 2) ? i : Math.min(s.to, i + 10)
  // "the script will be developed by A"
  for (let k = i + 1; by < 0 && k < last; k++) {
    if (t.kind[k] === PUNCT && !isQuote(t, k) && t.lexeme[k] !== L.hyphen) break
    if (t.lexeme[k] === L.by && (t.role[k - 1]! & (PAST | AUXILIARY)) !== 0) by = k
    // "comes from A", "is credited to A"
    if (t.lexeme[k - 1] === L.comes && t.lexeme[k] === L.from) by = k
    if (t.lexeme[k - 1] === L.credited && t.lexeme[k] === L.to) by = k
  }
  if (by > 0) {
    const g = groupAfter(f, groups, by + 1)
    if (g !== null)
      tell({ people: peopleOf(g, true), roles: ['writer'], at: i, first: i, last: g.last, standing: true })
    return
  }
  for (let k = i - 1; k >= Math.max(s.from, i - 3); k--) {
    if (t.lexeme[k] !== L.behind) continue
    const owner = groups.find((x) => x.last <= k && k - x.last <= 3)
    if (owner !== undefined)
      tell({
        people: owner.items.map((x) => x.full),
        roles: ['writer'],
        at: i,
        first: owner.first,
        last: i + 1,
        standing: true,
      })
  }
}
