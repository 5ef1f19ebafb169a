import { nameFrom } from '../at.ts'
import type { Attribution } from '../sources.ts'
import { type Change, type Predicate, predicatesAfter, shares } from '../casting/after.ts'
import { cueBefore } from '../casting/before.ts'
import type { Cue } from '../casting/inverted.ts'
import { castSection } from '../casting/section.ts'
import { addFact, creditsIn, type Fact, factsOf } from '../casting/facts.ts'
import { makerNames } from '../casting/makers.ts'
import { likelyFacts, noteLikely } from '../casting/likely.ts'
import { readPairs } from '../casting/pairs.ts'
import { noteLeader, readPronoun } from '../casting/pronouns.ts'
import { evidenceOf, settle } from '../casting/settle.ts'
import { workAt } from '../credits.ts'
import { HashTable, mixText } from '../hash-table.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { CREW } from '../lexicon/roles.ts'
import { type Group, groupsOf, type Item } from '../lists.ts'
import { makesIt, type Part } from '../parts.ts'
import { hasGivenName, mayBePerson } from '../people.ts'
import { ANY, type Recogniser } from '../recogniser.ts'
import { emitLater, type Frame } from '../scene.ts'
import { BODY, HEADING } from '../sentences.ts'
import { isOut } from '../standing.ts'
import { PUNCT } from '../tokens.ts'

const THE = lexemeOf(english, 'the')
const ARTICLES = lexemesOf(english, 'a an his her')
const NO_ACTORS = lexemesOf(
  english,
  'photographer composer cinematographer critic critics editor reporter journalist executive author president ceo',
)

/**
 * Who plays whom.
 *
 * - after the names: "A plays C", "A and B star (as C and D)", "A returns / is back / will reprise his role (as C)",
 *   "A joins (the cast) (as C)", "A has been cast as C", "A is tapped to play C", "A takes on the role of C", "A is C",
 *   "A voices C", "A lends his voice to C", "A leaves", "A, who plays C, …", "A, B and C round out the cast"
 * - before the names: "starring A", "stars A alongside B", "the cast includes A", "led by A", "joined by A", "cast of A",
 *   "New to the cast are A and B", "Also returning is A", "brings back A", "Cast: A, B"
 * - pairs: "A as C", "A (C)", "C (A)", "C (played by A)", "C, played by A", "A's C", "A's character C", "A – C" in a list
 *
 * Passing credits ("Arc star A", "known for") make none. Which of two names acts, and what a character is called in full,
 * the whole text decides.
 */
export const cast: Recogniser = {
  property: 'cast',
  roles: ANY,
  read(f, attributions) {
    if (f.names.length === 0) {
      readPronoun(f, attributions)
      return
    }
    let previous: Before | null = null
    // Names up to here are parts that a verb before them named.
    let taken = 0
    const groups = groupsOf(f)
    noteLeader(f, groups)
    for (const whole of groups) {
      const g = people(f, after(whole, taken))
      if (g === null) continue
      const change = readGroup(f, attributions, g, previous)
      if (change === null) continue
      previous = change
      taken = change.taken
    }
    readPairs(f, attributions)
    noteLikely(f, attributions)
    readPronoun(f, attributions)
  },
  finish(scene) {
    const makers = makerNames(scene)
    const told = factsOf(scene)
    const facts = [...told, ...likelyFacts(scene, told, makers)]
    if (facts.length === 0) return
    const known = evidenceOf(scene, facts)
    const out: Settled[] = []
    for (const fact of facts) {
      // "directed by A (X)": no part.
      if (fact.inner !== null && !fact.told && (makers.has(fact.actor) || makers.has(fact.inner))) continue
      const settled = settle(fact, known)
      if (settled === null) continue
      // "Director Roe returns": who makes it, unless a part is told.
      if (settled.character === null && makers.has(settled.actor) && (!fact.plain || fact.change === 'leaves')) continue
      out.push({ fact, actor: settled.actor, character: settled.character })
    }
    for (const one of distinct(out)) {
      const { fact, actor, character } = one
      let { certainty } = fact
      const { subject } = fact
      // Who has been cast in a new work is still to be seen in it.
      if (
        certainty === 'happened' &&
        (fact.tense >= 0 || fact.change === 'joins') &&
        !isOut(scene, subject.title, subject.season)
      )
        certainty = 'expected'
      if (
        certainty === 'expected' &&
        fact.change === 'plays' &&
        fact.source.kind === 'outlet' &&
        isOut(scene, subject.title, subject.season)
      )
        certainty = 'happened'
      emitLater(
        scene,
        'cast',
        subject,
        { actor, character, change: fact.change },
        certainty,
        fact.source,
        fact.first,
        fact.last,
        fact.reason,
      )
    }
  },
}

interface Settled {
  readonly fact: Fact
  readonly actor: string
  readonly character: string | null
}

/** 1 + the place of a group of facts, by its hash. */
const grouped = new HashTable()

/** One claim per actor, work and kind of change: the one that names the character, the first of several. */
function distinct(all: readonly Settled[]): Settled[] {
  grouped.clear()
  const groups: Settled[][] = []
  next: for (const one of all) {
    // Unlike groups of one hash have the hashes after it.
    let hash = mixText(mixText(one.fact.change === 'leaves' ? 1 : 0, one.fact.subject.title), one.actor)
    for (let at = grouped.get(hash); at !== 0; at = grouped.get((hash = (hash + 1) | 0)))
      if (sameKind(groups[at - 1]![0]!, one)) {
        groups[at - 1]!.push(one)
        continue next
      }
    groups.push([one])
    grouped.set(hash, groups.length)
  }
  const out: Settled[] = []
  for (const same of groups) {
    if (same.length === 1) {
      out.push(same[0]!)
      continue
    }
    // "A joins the show … A plays C": it is still to be seen.
    const joined = same.find((x) => x.fact.change === 'joins' && x.fact.certainty === 'expected')
    if (joined !== undefined)
      for (const [k, one] of same.entries())
        if (one.fact.change === 'plays' && one.fact.certainty === 'happened' && one.fact.tense >= 0)
          same[k] = {
            ...one,
            fact: { ...one.fact, change: 'joins', certainty: 'expected', subject: joined.fact.subject },
          }
    const named = same.filter((x) => x.character !== null)
    if (named.length === 0) {
      out.push(same[0]!)
      continue
    }
    const kept: Settled[] = []
    for (const one of named) {
      // The fuller spelling of the same character is kept.
      const rival = kept.findIndex((x) => within(x.character!, one.character!) || within(one.character!, x.character!))
      if (rival < 0) kept.push(one)
      else if (one.character!.length > kept[rival]!.character!.length)
        kept[rival] = { ...kept[rival]!, character: one.character }
    }
    out.push(...kept)
    // "A plays C … A is expected to return" tells two things.
    const again = same.find((x) => x.character === null && isReturn(x.fact.change))
    if (again !== undefined && !named.some((x) => isReturn(x.fact.change))) out.push(again)
  }
  return out
}

/** Whether two facts are of one actor, one work and one kind of change. */
function sameKind({ actor, fact: a }: Settled, { actor: other, fact: b }: Settled): boolean {
  return (
    actor === other &&
    a.subject.title === b.subject.title &&
    (a.change === 'leaves') === (b.change === 'leaves') &&
    (a.certainty === 'denied') === (b.certainty === 'denied')
  )
}

function isReturn(change: Change): boolean {
  return change === 'returns' || change === 'may return'
}

function within(short: string, long: string): boolean {
  return short === long || ` ${long} `.includes(` ${short} `)
}

/** The items of a group that begin at or after a token, or null. */
function after(g: Group, from: number): Group | null {
  if (g.first >= from) return g
  const items = g.items.filter((x) => x.first >= from)
  return items.length === 0 ? null : { items, first: items[0]!.first, last: g.last }
}

/** A list without what cannot be people: "the Galactic Empire, and A". */
function people(f: Frame, g: Group | null): Group | null {
  if (g === null || g.items.length < 2) return g
  let some = false
  let all = true
  for (const x of g.items)
    if (isSomebody(f, x)) some = true
    else all = false
  if (all || !some) return g
  const items = g.items.filter((x) => isSomebody(f, x))
  return { items, first: items[0]!.first, last: g.last }
}

function isSomebody(f: Frame, x: Item): boolean {
  return x.part !== null || x.bracket !== null || mayBePerson(f.t, x.name)
}

/** What was said of the names before, for those that follow them closely. */
interface Before {
  readonly change: Change
  readonly last: number
  readonly plain: boolean
}

/** Reads what is said of one group of names; the change, where its words end, and up to where names are taken as parts. */
function readGroup(
  f: Frame,
  attributions: readonly Attribution[],
  g: Group,
  previous: Before | null,
): (Before & { taken: number }) | null {
  // "Composer Ada Roe returns"
  if (g.first > f.s.from && NO_ACTORS.has(f.t.lexeme[g.first - 1]!)) return null
  const [one, two] = predicatesAfter(f, g)
  const main = two ?? one ?? null
  const relative = two !== undefined ? one! : null
  const cue = main === null || !main.plain ? cueBefore(f, g) : null
  const parted = g.items.some((x) => tellsPart(f, x))
  const paired = g.items.some((x) => x.bracket?.name && !x.bracket.credit)
  let change: Change | null = null
  let told: Cue | null = null
  let plain = false
  if (main !== null) change = main.change
  if (cue !== null && !cue.weak && (main === null || (!main.plain && main.parts.length === 0))) {
    change = cue.change
    told = cue
  } else if (change === null && cue !== null && (parted || (paired && cue.plain))) {
    change = cue.change
    told = cue
  } else if (change === null && cue === null && paired && previous !== null && g.first - previous.last <= 1) {
    // A comma is missing in the list.
    change = previous.change
    plain = previous.plain
  } else if (change === null && parted)
    change = previous !== null && g.first - previous.last < 4 ? previous.change : 'plays'
  if (change === null) change = underHeading(f, g)
  // "C (A) leaves home": of the story.
  if (change === 'leaves' && paired && told === null && main !== null && !main.plain) change = 'plays'
  if (change === null && !paired) return null
  // "A, who played C in Other Work, joins": C is none of this work's.
  const away = relative !== null && workAt(f, relative.last) !== null
  for (let k = 0; k < g.items.length; k++) {
    const item = g.items[k]!
    // "A, who played C in the first film, will return": one statement, and it is of the return.
    if (
      relative !== null &&
      relative.parts.length > 0 &&
      (away || !(main!.change === 'returns' && relative.change === 'plays'))
    )
      addItem(f, attributions, g, item, partOf(f, g, k, relative), relative.change, relative, null, false)
    const part =
      item.part ??
      (main === null ? null : partOf(f, g, k, main)) ??
      (relative === null || away ? null : partOf(f, g, k, relative))
    addItem(f, attributions, g, item, part, change, told === null ? main : null, told, plain)
  }
  for (const p of [relative, main]) if (p !== null && p.instead >= 0) leaver(f, attributions, p)
  const parts = main?.parts.length ?? 0
  const instead = main !== null && main.instead >= 0 ? (nameFrom(f, main.instead)?.last ?? 0) : 0
  return {
    change: change ?? 'plays',
    last: Math.max(main?.last ?? 0, g.last),
    plain: plain || (told?.plain ?? main?.plain ?? false),
    taken: Math.max(instead, parts > 0 ? main!.last : 0),
  }
}

/** Whether an item names its part: "A as C"; "A as a baker" only where A has a given name. */
function tellsPart(f: Frame, x: Item): boolean {
  if (x.part === null) return false
  if (x.part.text !== null) return true
  return ARTICLES.has(f.t.lexeme[x.part.first]!) && hasGivenName(x.full) && x.full.includes(' ')
}

function partOf(f: Frame, g: Group, k: number, p: Predicate): Part | null {
  if (p.parts.length === g.items.length) return p.parts[k]!
  if (p.parts.length !== 1) return null
  // "A as C and B back as D": the others have their parts already.
  if (k === g.items.length - 1 && g.items.every((x, i) => i === k || x.part !== null)) return p.parts[0]!
  return shares(f, p.at) ? p.parts[0]! : null
}

/** "A takes over as C from B": B leaves. */
function leaver(f: Frame, attributions: readonly Attribution[], p: Predicate): void {
  const name = nameFrom(f, p.instead)
  if (name === undefined) return
  const by = p.change === 'leaves'
  addFact(f, attributions, {
    actor: name.full,
    character: p.parts[0]?.text ?? null,
    change: by ? 'joins' : 'leaves',
    at: p.at,
    first: p.at,
    last: name.last,
    tense: p.tense,
    plain: true,
  })
}

/** A group at the head of a line or an answer whose heading is about the cast. */
function underHeading(f: Frame, g: Group): Change | null {
  const { t, s } = f
  let i = s.from
  while (i < g.first && (t.kind[i] === PUNCT || i - s.from < 2)) i++
  if (i !== g.first) return null
  const item = g.items[0]!
  const bare = item.bracket === null && item.part === null
  if (bare && g.items.length < 2 && (s.kind === BODY || s.to - g.last > 2)) return null
  // A further heading ("Critical Reception") is nobody.
  if (bare && s.kind === HEADING && !g.items.every((x) => looksPersonal(x.full))) return null
  return castSection(f)
}

/** Whether a name looks like a person's: a frequent given name, or a hyphen before lower case as in Korean names. */
function looksPersonal(full: string): boolean {
  return hasGivenName(full) || /-\p{Ll}/u.test(full)
}

/** Adds what is said of one item. */
function addItem(
  f: Frame,
  attributions: readonly Attribution[],
  g: Group,
  item: Item,
  part: Part | null,
  change: Change | null,
  predicate: Predicate | null,
  cue: Cue | null,
  plain: boolean,
): void {
  const { t } = f
  const { bracket } = item
  if (bracket !== null && bracket.credit && !bracket.played) creditsIn(f.scene).push(bracket.first)
  const inner = bracket !== null && bracket.name !== null && !bracket.credit ? bracket.name : null
  const outer =
    t.lexeme[item.name.first - 1] === THE && item.name.last === item.name.first + 1
      ? `${t.text.slice(t.start[item.name.first - 1]!, t.end[item.name.first - 1]!)} ${item.full}`
      : item.full
  if (bracket?.played === true && inner !== null) {
    addFact(f, attributions, {
      actor: inner.full,
      character: outer,
      change: 'plays',
      at: item.first,
      first: item.first,
      last: item.last,
      plain: true,
    })
    return
  }
  if (change === null && inner === null && part === null) return
  // "adds A as executive producer"
  if (part !== null && part.text === null && makesIt(t, part)) return
  const strong = plain || (part !== null && part.text !== null) || (predicate?.plain ?? false) || (cue?.plain ?? false)
  // "Red Door Productions (RDP)"
  if (!mayBePerson(t, item.name) && (inner === null || !inner.full.includes(' '))) return
  if (item.full.length < 2 || ((t.role[item.name.first]! & CREW) !== 0 && t.lexeme[item.name.first] !== 0)) return
  // A bare single name needs company or a plain verb: "Dewey returns" is a character.
  const company = g.items.some((x) => x.full.includes(' '))
  if (!item.full.includes(' ') && inner === null && (part === null || part.text === null) && (!strong || !company))
    return
  const pair = (part === null || part.text === null) && inner !== null ? inner.full : null
  const work = predicate === null || item.part !== null ? null : workAt(f, predicate.last)
  addFact(f, attributions, {
    ...(work === null ? undefined : { subject: work }),
    actor: pair !== null ? outer : item.full,
    character: part === null ? null : part.text,
    inner: pair,
    change: change ?? 'plays',
    at: predicate?.at ?? cue?.at ?? item.first,
    first:
      cue !== null && part === null
        ? Math.min(cue.at, g.first)
        : predicate !== null && part === null
          ? g.first
          : item.first,
    last: predicate !== null && item.part === null ? Math.max(predicate.last, item.last) : item.last,
    denied: predicate?.denied ?? false,
    tense: predicate?.tense ?? 0,
    ahead: predicate?.ahead ?? false,
    plain: strong,
    told: change !== null,
    open: predicate?.open ?? cue?.open ?? false,
    relative: predicate?.relative ?? false,
    whole: (predicate?.whole ?? cue?.whole ?? false) || (change === null && pair !== null),
    list: g.first,
    many: g.items.length > 1,
  })
}
