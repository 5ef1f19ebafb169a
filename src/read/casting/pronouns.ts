import type { Attribution } from '../sources.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import type { Group } from '../lists.ts'
import { type Frame, notes } from '../scene.ts'
import { trigger } from '../triggers.ts'
import { predicatesAfter } from './after.ts'
import { addFact, type Fact, factsOf } from './facts.ts'
import { personal } from './persons.ts'

const NOUNS = lexemesOf(english, 'actor actress')
const PRONOUNS = lexemesOf(english, "he she he'll she'll he's she's actor actress")
const THE = lexemeOf(english, 'the')
const PRONOUN = trigger(0, PRONOUNS)
/** Before a pronoun that is the subject of a further clause: "in Arc, where she will play C". */
const LEADS = lexemesOf(english, 'where which whom , and ; but when as')
/** So far from the head of its sentence, in tokens: "Here, she plays". */
const HEAD = 3
/** So many sentences lie between a pronoun and its actor at most. */
const REACH = 2

/**
 * "He will play C", "She returns as C": the one actor that the sentence before, or the one before that, tells of. Without a part
 * the statement is only told again; of several actors nobody is meant.
 */
export function readPronoun(f: Frame, attributions: readonly Attribution[]): void {
  const { s } = f
  if ((s.triggers & PRONOUN) === 0) return
  let i = s.from
  while (i < s.to && !means(f, i)) i++
  if (i >= s.to) return
  const before = here(f, i) ?? (i < s.from + HEAD ? antecedent(f) : null)
  const actor = before?.actor ?? leader(f, i)
  if (actor === null) return
  const name = { first: i, last: i + 1, full: actor }
  const item = {
    name,
    full: actor,
    bracket: null,
    lead: { first: i, last: i },
    part: null,
    first: i,
    last: i + 1,
  }
  const g: Group = { items: [item], first: i, last: i + 1 }
  const p = predicatesAfter(f, g).at(-1)
  const part = p?.parts[0]
  if (p === undefined || p.change === 'leaves') return
  // "She will next be seen in Red Tide": a work of its own.
  if (!part?.text && !(p.plain && f.told.some((x) => x.title.text !== before?.subject.title))) return
  addFact(f, attributions, {
    actor,
    character: part?.text ?? null,
    change: p.change,
    at: p.at,
    first: i,
    last: part?.last ?? p.last,
    denied: p.denied,
    tense: p.tense,
    ahead: p.ahead,
    plain: Boolean(part?.text),
    told: true,
    open: p.open,
    whole: p.whole,
    ...(f.told.length === 0 && before !== null ? { subject: before.subject } : undefined),
  })
}

/** Whether token `i` stands for a person and leads a clause: "She", "where he", "the actress". */
function means({ t, s }: Frame, i: number): boolean {
  if (!PRONOUNS.has(t.lexeme[i]!)) return false
  const noun = NOUNS.has(t.lexeme[i]!)
  if (noun && t.lexeme[i - 1] !== THE) return false
  return i < s.from + HEAD || LEADS.has(t.lexeme[noun ? i - 2 : i - 1]!)
}

/** Whom the last sentences are about: who is named alone at their beginning. */
interface Leader {
  readonly index: number
  readonly last: number
  readonly full: string
}
const leadersIn = notes<Leader>()
/** So far from the head of its sentence at most, in tokens. */
const OPENING = 8

/** Notes who opens a sentence, alone. */
export function noteLeader(f: Frame, groups: readonly Group[]): void {
  for (const { items, first } of groups) {
    if (first - f.s.from > OPENING) return
    const { full, last } = items[0]!
    if (items.length > 1 || !full.includes(' ') || personal(full) <= 0) continue
    leadersIn(f.scene).push({ index: f.index, last, full })
    return
  }
}

/** Who opens the sentence before token `i`, else one of the two before it. */
function leader(f: Frame, i: number): string | null {
  const one = leadersIn(f.scene).at(-1)
  if (one === undefined || f.index - one.index > REACH) return null
  return one.index < f.index || one.last <= i ? one.full : null
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
