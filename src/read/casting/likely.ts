import { titleUntil } from '../at.ts'
import { hashesOf } from '../hash-table.ts'
import { english } from '../lexicon/index.ts'
import { classesOf, lexemeOf } from '../lexicon/lexicon.ts'
import { BASED, CAST, CREW, MODAL, PAST, PERSON, SAY } from '../lexicon/roles.ts'
import { type Group, groupsOf, type Item } from '../lists.ts'
import { isQuote, makesIt, type Part, partAt } from '../parts.ts'
import { hasGivenName, mayBePerson } from '../people.ts'
import { type Frame, notes, type Scene } from '../scene.ts'
import { HEADING, HEADLINE } from '../sentences.ts'
import type { Attribution } from '../sources.ts'
import { CAPITAL, hashWord, WORD } from '../tokens.ts'
import { type Fact, factFrom } from './facts.ts'
import { personal } from './persons.ts'
import { elsewhere } from './verb-objects.ts'

/*
 * Most of the people whom a page about a work names without a word of why are in it: "On the case are A and B", "Arc, with A",
 * "You get all of them again, meaning A, B and C". How likely that is of a name hangs on its list, on the words beside it and on
 * what else its sentence tells. Only names that no rule has read count.
 */

/** Log-odds that a name is an actor's, fitted once on articles and rounded. */
const SIGNS = {
  base: -3.5,
  given: 0.7,
  /** "Seo Min-ah", "Hart-Vale" */
  hyphen: 1,
  /** Words of no language: surnames, mostly. */
  unknown: 1,
  two: 1,
  several: 1.6,
  /** Its sentence uses words of acting, of making, of saying, names two works. */
  cast: 1,
  crew: -1.1,
  based: -0.5,
  say: -0.4,
  works: -1,
  heading: -1.5,
  headline: 0.5,
  short: -0.8,
  quoted: -0.7,
  first: 0.5,
  /** "will star in Other Work" */
  away: -2.5,
} as const

// What the word beside a name tells.
const WITH = 1
const JOINS = 2
const BE = 4
const BY = 8
const PLACE = 16
const THE = 32
const A = 64
const AS = 128
const OPEN = 256
const CLASS = classesOf(english, [
  [WITH, 'with alongside opposite'],
  [JOINS, 'and & or plus ,'],
  [BE, 'is are was were be being been'],
  [BY, 'by'],
  [PLACE, 'in at on to into'],
  [THE, 'the'],
  [A, 'a an'],
  [AS, 'as'],
  [OPEN, '('],
])
const BEFORE: readonly (readonly [number, number])[] = [
  [WITH, 1],
  [JOINS, 0.9],
  [BE, 1],
  [BY, -1],
  [PLACE, -0.6],
  [THE, -1.3],
  [A, -0.6],
  [OPEN, 0.8],
]
const AFTER: readonly (readonly [number, number])[] = [
  [AS, 1.5],
  [OPEN, 0.5],
]
const hashes = (words: string) => hashesOf(words.split(' ').map(hashWord))
/** Nouns for who acts, and for who does something else. */
const ACTORS = hashes('star stars actor actress actors actresses lead leads comedian comic singer wrestler heroine')
const OTHERS = hashes(
  'president boss head chief controller executive ceo chairman editor critic critics reporter composer cinematographer photographer author novelist songs music score directors filmmakers artist band group interview like',
)
const QUOTE = lexemeOf(english, "'")

interface Likely {
  readonly fact: Fact
  readonly odds: number
}
const likelyIn = notes<Likely>()

/** A longer row of names is no cast. */
const LONGEST_LIST = 40

/** Notes the names of a sentence that are likely those of actors. */
export function noteLikely(f: Frame, attributions: readonly Attribution[]): void {
  const { t } = f
  const base = ofSentence(f)
  if (base < -4) return
  for (const g of groupsOf(f)) {
    if (g.items.length > LONGEST_LIST) continue
    let list = NaN
    for (const item of g.items) {
      const { name } = item
      if (name.last - name.first < 2 || !item.full.includes(' ')) continue
      const sign = personal(item.full)
      if (sign < 0 || !mayBePerson(t, name)) continue
      // "hires A as executive producer"
      if (item.part !== null && makesIt(t, item.part)) continue
      if (Number.isNaN(list)) list = ofList(f, g)
      const odds = base + list + ofName(f, item, sign) + ofPlace(f, item)
      if (odds < 0) continue
      const fact = factFrom(f, attributions, {
        actor: item.full,
        character: (item.part ?? bracketPart(f, item))?.text ?? null,
        change: 'plays',
        at: item.first,
        first: item.first,
        last: item.last,
        plain: false,
        told: true,
        many: g.items.length > 1,
      })
      if (fact !== null) likelyIn(f.scene).push({ fact, odds })
    }
  }
}

/** The part in a name's brackets: "(the sister Nora)". */
function bracketPart(f: Frame, { bracket }: Item): Part | null {
  return bracket === null || bracket.name !== null || bracket.credit
    ? null
    : partAt(f, bracket.first + 1, bracket.last - 1)
}

/** What the list tells that a name stands in. */
function ofList(f: Frame, g: Group): number {
  const people = peopleOf(g)
  let sum: number = people > 2 ? SIGNS.several : people > 1 ? SIGNS.two : 0
  if (inOther(f, g.last)) sum += SIGNS.away
  // "Critics A and B"
  if (g.items.length > 1 && g.first > f.s.from && OTHERS.has(f.t.hash[g.first - 1]!)) sum -= 1.5
  return sum
}

/** What a sentence tells of all its names. */
function ofSentence({ s, told }: Frame): number {
  let sum: number = SIGNS.base
  if ((s.role & CAST) !== 0) sum += SIGNS.cast
  if ((s.role & CREW) !== 0) sum += SIGNS.crew
  if ((s.role & BASED) !== 0) sum += SIGNS.based
  if ((s.role & SAY) !== 0) sum += SIGNS.say
  if (told.length > 1) sum += SIGNS.works
  if (s.kind === HEADING) sum += SIGNS.heading
  else if (s.kind === HEADLINE) sum += SIGNS.headline
  if (s.to - s.from < 7) sum += SIGNS.short
  return sum
}

/** What the words of a name tell. */
function ofName({ t }: Frame, { name, full }: Item, sign: number): number {
  let sum = sign >= 1.5 || hasGivenName(full) ? SIGNS.given : 0
  if (full.includes('-')) sum += SIGNS.hyphen
  for (let i = name.first; i < name.last; i++) if (t.kind[i] === WORD && t.lexeme[i] !== 0) return sum
  return sum + SIGNS.unknown
}

/** What the words beside a name tell. */
function ofPlace(f: Frame, { name, part }: Item): number {
  const { t, s } = f
  let sum = 0
  const at = name.first - 1
  if (at < s.from) sum += SIGNS.first
  else {
    const cls = CLASS[t.lexeme[at]!]!
    for (const [bits, odds] of BEFORE) if ((cls & bits) !== 0) sum += odds
    // "Roe's Simon Vale": a character.
    if (t.lexeme[at] === english.possessive) sum -= 2
    if (ACTORS.has(t.hash[at]!)) sum += 1.8
    else if (OTHERS.has(t.hash[at]!)) sum -= 1.5
    else if ((t.role[at]! & PERSON) !== 0) sum += 0.6
    if ((t.role[at]! & SAY) !== 0) sum -= 1.2
    if (inQuotes(f, name.first)) sum += SIGNS.quoted
  }
  if (part !== null) sum += 2.5
  const next = name.last
  if (next < s.to) {
    const cls = CLASS[t.lexeme[next]!]!
    for (const [bits, odds] of AFTER) if ((cls & bits) !== 0 && part === null) sum += odds
    if ((t.role[next]! & MODAL) !== 0) sum += 1
    if ((t.role[next]! & SAY) !== 0) sum -= 1.5
    if ((t.role[next]! & PAST) !== 0) sum -= 0.6
  }
  return sum
}

/** Whether words for acting lead from token `i` to a work that the text is not about: "will star in Other Work". */
function inOther(f: Frame, i: number): boolean {
  const { t, s } = f
  if ((s.role & CAST) === 0) return false
  for (let k = i; k < Math.min(s.to, i + 10); k++) {
    if (elsewhere(f, k)) return true
    if ((t.flags[k]! & CAPITAL) !== 0) return false
  }
  return false
}

/** Whether token `i` stands in what somebody says. */
function inQuotes(f: Frame, i: number): boolean {
  const { t, s } = f
  let inside = false
  for (let k = s.from; k < i; k++) if (isQuote(t, k) && t.lexeme[k] !== QUOTE) inside = !inside
  return inside && titleUntil(f, i) === undefined
}

/** How many of a list may be people. */
function peopleOf(g: Group): number {
  let many = 0
  for (const { full } of g.items) if (full.includes(' ') && personal(full) >= 0) many++
  return many
}

/** The likeliest statement of each name that nothing else in the text explains. */
export function likelyFacts(scene: Scene, facts: readonly Fact[], makers: ReadonlySet<string>): Fact[] {
  const all = likelyIn(scene)
  if (all.length === 0) return []
  const known = new Set<string>(makers)
  for (const { actor, character, inner } of facts) {
    known.add(actor)
    if (character !== null) known.add(character)
    if (inner !== null) known.add(inner)
  }
  const best = new Map<string, Likely>()
  for (const one of all) {
    const { actor } = one.fact
    if (known.has(actor)) continue
    const rival = best.get(actor)
    if (rival === undefined || one.odds > rival.odds) best.set(actor, one)
  }
  return [...best.values()].map((x) => x.fact)
}
