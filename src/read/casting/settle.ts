import { hasGivenName } from '../people.ts'
import { HashTable, mixText } from '../hash-table.ts'
import { isHonorific } from '../parts.ts'
import { CAPITAL, hashWord, type Tokens, WORD } from '../tokens.ts'
import type { Scene } from '../scene.ts'
import { isOut } from '../standing.ts'
import { creditsIn, type Fact } from './facts.ts'
import { personal } from './persons.ts'

/** Who is told to be an actor, a character, a maker anywhere in the text. */
export interface Evidence {
  readonly scene: Scene
  readonly actors: Names
  readonly characters: Names
  /** Brackets of this text hold characters (> 0) or actors (< 0). */
  readonly inside: number
  /** The same of each list, by its first token. */
  readonly lists: ReadonlyMap<number, number>
  /** Brackets of this text hold parts (> 0) or other works of the actors (< 0). */
  readonly parts: number
}

/** Log-odds, by hand: how far each sign tells that the name in the brackets is the character. */
const SIGNS = {
  /** Two words outside, one inside. */
  short: 1.5,
  /** One word outside, two inside. */
  long: -2.5,
  given: 1.5,
  honorific: 2.5,
  /** A verb or a heading of the cast governs the list. */
  plain: 2,
  known: 4,
  /** A verb that characters have too: "A (X) returns". */
  told: 0.5,
  /** A bare pair in the story: "Ada (Jane Roe) goes home". */
  bare: -1,
  /** Lists more often have the actor first. */
  line: 1.5,
  /** Words that no person is called: of a title in the brackets, of a part before them. */
  title: 2,
}

function sign(fact: Fact): number {
  const { actor, inner } = fact
  if (inner === null) return 0
  let sum = fact.plain ? SIGNS.plain : fact.told ? (fact.many ? SIGNS.told : -SIGNS.told) : SIGNS.bare
  const outerLong = actor.includes(' ') && !actor.startsWith('the ') && !/ [JS]r\.?$/.test(actor)
  const innerLong = inner.includes(' ')
  if (outerLong && !innerLong) sum += SIGNS.short
  if (!outerLong && innerLong) sum += SIGNS.long
  if (hasGivenName(actor) && outerLong) sum += SIGNS.given
  if (hasGivenName(inner) && innerLong) sum -= SIGNS.given
  if (isHonorific(firstWord(inner))) sum += SIGNS.honorific
  if (isHonorific(firstWord(actor)) || actor.startsWith('the ')) sum -= SIGNS.honorific
  if (personal(inner) <= -1.5) sum += SIGNS.title
  else if (personal(actor) <= -1.5) sum -= SIGNS.title
  return sum
}

function firstWord(name: string): string {
  const end = name.indexOf(' ')
  return end < 0 ? name : name.slice(0, end)
}

/** Names by their hashes; good until the next text. */
class Names {
  readonly #hashes = new HashTable()

  clear(): void {
    this.#hashes.clear()
  }

  add(name: string): void {
    this.#hashes.set(mixText(0, name), 1)
  }

  has(name: string): boolean {
    return this.#hashes.has(mixText(0, name))
  }
}
const actors = new Names()
const characters = new Names()

/** Gathers what the facts of a text tell about each other. */
export function evidenceOf(scene: Scene, facts: readonly Fact[]): Evidence {
  counted = false
  actors.clear()
  characters.clear()
  const lists = new Map<number, number>()
  let inside = 0
  let parts = 0
  for (const fact of facts) {
    if (fact.inner !== null) {
      const one = sign(fact)
      if (!fact.line) parts += partSign(scene.t, fact.inner)
      if (!fact.line) inside += Math.max(-2, Math.min(2, one))
      if (fact.list >= 0) lists.set(fact.list, (lists.get(fact.list) ?? 0) + one)
      continue
    }
    if (fact.plain) actors.add(fact.actor)
    if (fact.character !== null && fact.plain) characters.add(fact.character)
  }
  // The parts of a list are nobody's actors.
  for (const { line, inner, actor, list } of facts) {
    if (!line || inner === null) continue
    const first = (lists.get(list) ?? 0) + SIGNS.line >= 0
    characters.add(first ? inner : actor)
    actors.add(first ? actor : inner)
  }
  parts -= 2 * creditsIn(scene).length
  return { scene, actors, characters, inside, lists, parts }
}

/** How often each word stands in the text with a capital; counted when it is first asked for. */
const capitals = new HashTable()
let counted = false

/** How often a word of a name stands in a text: the first or the last, whichever is there more often. */
function mentions(t: Tokens, name: string): number {
  if (!counted) {
    capitals.clear()
    for (let i = t.first; i < t.count; i++)
      if (t.kind[i] === WORD && (t.flags[i]! & CAPITAL) !== 0) capitals.set(t.hash[i]!, capitals.get(t.hash[i]!) + 1)
    counted = true
  }
  const words = name.split(/[\s-]+/)
  // What a title's words have elsewhere tells nothing: all of it must be there again.
  if (words.length > 1 && personal(name) <= 0)
    return Math.min(capitals.get(hashWord(words[0]!)), capitals.get(hashWord(words.at(-1)!)), 1)
  return Math.max(capitals.get(hashWord(words[0]!)), capitals.get(hashWord(words.at(-1)!)))
}

/** How far brackets hold a part: by its own words, and by what else the text tells of it. Between -2 and 2. */
function partSign(t: Tokens, inner: string): number {
  const sum = personal(inner) + (mentions(t, inner) > 1 ? 1.5 : 0)
  return Math.max(-2, Math.min(2, sum))
}

/**
 * Whether what stands in an actor's brackets is another work that the actor is known from, not the part: by its words, by what the
 * other brackets of the text hold. Where nothing tells, what a new work's cast has in brackets is a credit.
 */
function isCredit(fact: Fact, inner: string, known: Evidence): boolean {
  if (fact.change === 'returns' || fact.change === 'may return') return false
  if (known.characters.has(inner)) return false
  const { scene } = known
  const { t } = scene
  const own = partSign(t, inner)
  const sum = own + 0.5 * Math.max(-3, Math.min(3, known.parts - own))
  if (sum <= -0.75) return true
  if (sum >= 0.75) return false
  return inner.startsWith('The ') || (mentions(t, inner) <= 1 && !isOut(scene, fact.subject.title, fact.subject.season))
}

/** Decides who of "X (Y)" acts, and leaves out names that the text shows to be characters. */
export function settle(fact: Fact, known: Evidence): { actor: string; character: string | null } | null {
  let { actor, character } = fact
  if (fact.inner !== null) {
    let sum =
      (known.lists.get(fact.list) ?? sign(fact)) + (fact.line ? SIGNS.line : Math.max(-2, Math.min(2, known.inside)))
    if (known.actors.has(fact.inner) || known.characters.has(fact.actor)) sum -= SIGNS.known
    if (known.actors.has(fact.actor) || known.characters.has(fact.inner)) sum += SIGNS.known
    if (sum >= 0) {
      if (fact.line || !isCredit(fact, fact.inner, known)) character = fact.inner
      else if (!fact.plain && !fact.told) return null
    } else {
      // Nobody is called so.
      if (!fact.line && personal(fact.inner) <= -1.5 && !known.actors.has(fact.inner)) return null
      if (
        !fact.plain &&
        !fact.told &&
        personal(fact.inner) < 1 &&
        !known.actors.has(fact.inner) &&
        !known.characters.has(fact.actor) &&
        known.inside > -1 &&
        fact.actor.includes(' ') &&
        !fact.actor.startsWith('the ') &&
        !isHonorific(firstWord(fact.actor))
      )
        return null
      // A bare pair needs a sign: a given name inside, one word outside.
      if (
        !fact.plain &&
        fact.actor.includes(' ') &&
        !fact.actor.startsWith('the ') &&
        !isHonorific(firstWord(fact.actor)) &&
        known.inside >= 0 &&
        !hasGivenName(fact.inner) &&
        !known.actors.has(fact.inner) &&
        !known.characters.has(fact.actor)
      )
        return null
      actor = fact.inner
      character = fact.actor
    }
  }
  // "Uncle Tom's Cabin"
  if (
    !fact.plain &&
    fact.inner === null &&
    fact.change === 'plays' &&
    character !== null &&
    !known.actors.has(actor) &&
    (!hasGivenName(actor) || (!character.includes(' ') && mentions(known.scene.t, character) < 2))
  )
    return null
  if (character !== null && (known.actors.has(character) || character === actor)) character = null
  if (!fact.plain && known.characters.has(actor) && !known.actors.has(actor)) return null
  return { actor, character }
}
