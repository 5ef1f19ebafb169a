import type { Attribution } from '../sources.ts'
import { english } from '../lexicon/index.ts'
import { lexemesOf } from '../lexicon/lexicon.ts'
import type { Group } from '../lists.ts'
import type { Frame } from '../scene.ts'
import { trigger } from '../triggers.ts'
import { predicatesAfter } from './after.ts'
import { addFact, type Fact, factsOf } from './facts.ts'

const PRONOUNS = lexemesOf(english, "he she he'll she'll he's she's")
const PRONOUN = trigger(0, PRONOUNS)
/** Before a pronoun that is the subject of a further clause: "in Arc, where she will play C". */
const LEADS = lexemesOf(english, 'where which , and ; but')
/** So far from the head of its sentence, in tokens: "Here, she plays". */
const HEAD = 3
/** So many sentences lie between a pronoun and its actor at most. */
const REACH = 2

/**
 * "He will play C", "She returns as C": the one actor that the sentence before, or the one before that, tells of. Without a part
 * the statement is only told again; of several actors nobody is meant.
 */
export function readPronoun(f: Frame, attributions: readonly Attribution[]): void {
  const { t, s } = f
  if ((s.triggers & PRONOUN) === 0) return
  let i = s.from
  while (i < s.to && !(PRONOUNS.has(t.lexeme[i]!) && (i < s.from + HEAD || LEADS.has(t.lexeme[i - 1]!)))) i++
  if (i >= s.to) return
  const before = here(f, i) ?? (i < s.from + HEAD ? antecedent(f) : null)
  if (before === null) return
  const name = { first: i, last: i + 1, full: before.actor }
  const item = {
    name,
    full: before.actor,
    bracket: null,
    lead: { first: i, last: i },
    part: null,
    first: i,
    last: i + 1,
  }
  const g: Group = { items: [item], first: i, last: i + 1 }
  const p = predicatesAfter(f, g).at(-1)
  const part = p?.parts[0]
  if (p === undefined || part === undefined || part.text === null || p.change === 'leaves') return
  addFact(f, attributions, {
    actor: before.actor,
    character: part.text,
    change: p.change,
    at: p.at,
    first: i,
    last: part.last,
    denied: p.denied,
    tense: p.tense,
    ahead: p.ahead,
    plain: true,
    open: p.open,
    whole: p.whole,
    ...(f.told.length === 0 ? { subject: before.subject } : undefined),
  })
}

/** What the same sentence tells of one actor before the pronoun, where it names no other person first. */
function here(f: Frame, at: number): Fact | null {
  let best: Fact | null = null
  const facts = factsOf(f.scene)
  for (let k = facts.length - 1; k >= 0 && facts[k]!.index === f.index; k--) {
    const fact = facts[k]!
    if (fact.many || fact.inner !== null || fact.last > at) continue
    if (best === null || fact.first < best.first) best = fact
  }
  return best
}

/** What was told last of an actor, if it is of one actor alone, or of one as the subject of the sentence. */
function antecedent(f: Frame): Fact | null {
  const facts = factsOf(f.scene)
  let best: Fact | null = null
  for (let k = facts.length - 1; k >= 0; k--) {
    const fact = facts[k]!
    const { index } = fact
    if (index >= f.index) continue
    if (f.index - index > REACH || (best !== null && index < best.index)) break
    if (fact.inner !== null && !fact.told) continue
    // The subject of the sentence comes first in it: "A joins the drama starring B and C. She …"
    if (best === null || fact.first < best.first) best = fact
  }
  return best !== null && best.many ? null : best
}
