import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import type { Group } from '../lists.ts'
import { isQuote } from '../parts.ts'
import type { Frame } from '../scene.ts'
import { PUNCT } from '../tokens.ts'
import { groupAfter } from './groups.ts'
import { type Maker, peopleOf } from './makers.ts'
import { namesWork, ofWork } from './to-work.ts'

const L = {
  behind: lexemeOf(english, 'behind'),
  by: lexemeOf(english, 'by'),
  colon: lexemeOf(english, ':'),
  comes: lexemeOf(english, 'comes'),
  from: lexemeOf(english, 'from'),
  hyphen: lexemeOf(english, '-'),
  of: lexemeOf(english, 'of'),
  to: lexemeOf(english, 'to'),
}

const WORK = lexemesOf(english, 'work courtesy')
const GIVEN = lexemesOf(english, 'credited entrusted falls fell')
const BE = lexemesOf(english, 'is are')
const LEADS = lexemesOf(english, 'behind for on')

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
    if (t.lexeme[k] === L.by) by = k
    // "is the work of A", "comes courtesy of A", "was entrusted to A"
    if (t.lexeme[k] === L.of && WORK.has(t.lexeme[k - 1]!)) by = k
    if (t.lexeme[k] === L.to && GIVEN.has(t.lexeme[k - 1]!)) by = k
    // "comes from A", "is credited to A"
    if (t.lexeme[k - 1] === L.comes && t.lexeme[k] === L.from) by = k
  }
  if (by > 0) {
    const g = groupAfter(f, groups, by + 1)
    if (g !== null)
      tell({ people: peopleOf(g, true), roles: ['writer'], at: i, first: i, last: g.last, standing: true })
    return
  }
  // "Responsible for the script is A", "Behind the screenplay are A and B"
  const be = BE.has(next ?? 0) ? i + 1 : ofWork(f, i + 1)
  if (be > 0) {
    const g = groupAfter(f, groups, be + 1, 4)
    for (let k = i - 1; k >= Math.max(s.from, i - 3); k--)
      if (g !== null && LEADS.has(t.lexeme[k]!))
        return tell({ people: peopleOf(g, true), roles: ['writer'], at: i, first: k, last: g.last, standing: true })
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
