import { foldName } from '../name.ts'
import { keyOf } from './names/distance.ts'
import { equatedName } from './names/equated.ts'
import { nameGroups, nearNames } from './names/groups.ts'
import type { Statement } from './reports.ts'

/** The names of one title: the spellings of one person, and of one character, lead to one of them. */
export interface Names {
  /** Of a person: cast, crew, authors, and who is quoted. The commonest of the fullest spellings. */
  readonly person: (name: string) => string
  readonly character: (name: string) => string
  /** The same, folded: for keys. */
  readonly personKey: (name: string) => string
  readonly characterKey: (name: string) => string
}

/** In which texts each spelling stands. Texts, not documents: a copy makes no spelling common. */
type Spellings = Map<string, Set<number>>

/** Collects the names of everything that is said about a title and joins their spellings. */
export function namesOf(statements: readonly Statement[]): Names {
  const people: Spellings = new Map()
  const characters: Spellings = new Map()
  const equated: [string, string][] = []
  for (const { claim, text } of statements) {
    const { source, quote } = claim
    const person = claim.property === 'cast' ? claim.value.actor : claim.property === 'crew' ? claim.value.person : null
    if (person !== null) {
      addTo(people, person, text)
      const other = equatedName(quote, person)
      if (other !== null) equated.push([person, other])
    }
    if (claim.property === 'cast' && claim.value.character !== null) addTo(characters, claim.value.character, text)
    if (claim.property === 'based_on' && claim.value.author !== null) addTo(people, claim.value.author, text)
    if (source.kind === 'talent' && source.name !== null && /\p{Lu}|\p{Lo}/u.test(source.name))
      addTo(people, source.name, text)
  }
  const persons = new Map(nameGroups(people.keys(), equated))
  const roles = new Map(nameGroups(characters.keys()))
  joinByCounterpart(statements, persons, roles)
  const personShown = shownNames(persons, people)
  const roleShown = shownNames(roles, characters)
  const person = (name: string) => personShown.get(persons.get(name) ?? name) ?? name
  const character = (name: string) => roleShown.get(roles.get(name) ?? name) ?? name
  return { person, character, personKey: folding(person), characterKey: folding(character) }
}

/** The folded result, computed once for each name. */
function folding(of: (name: string) => string): (name: string) => string {
  const keys = new Map<string, string>()
  return (name) => {
    let key = keys.get(name)
    if (key === undefined) {
      key = foldName(of(name))
      keys.set(name, key)
    }
    return key
  }
}

/** For each group the spelling to show: of those with as many pieces as the fullest the one that most texts have. */
function shownNames(groups: ReadonlyMap<string, string>, spellings: Spellings): Map<string, string> {
  const shown = new Map<string, string>()
  for (const [name, leader] of groups) {
    const best = shown.get(leader)
    if (best === undefined) shown.set(leader, leader)
    if (piecesOf(name) < piecesOf(leader)) continue
    const count = spellings.get(name)?.size ?? 0
    const most = spellings.get(shown.get(leader)!)?.size ?? 0
    if (count > most || (count === most && name < shown.get(leader)!)) shown.set(leader, name)
  }
  return shown
}

const piecesOf = (name: string) => keyOf(name).parts.words.reduce((sum, word) => sum + word.length, 0)

/**
 * One actor with two characters of nearly one name plays one character, badly spelled once; and the other way round. Only
 * then may two full names be joined that would be two names without this context.
 */
function joinByCounterpart(
  statements: readonly Statement[],
  persons: Map<string, string>,
  roles: Map<string, string>,
): void {
  const byActor = new Map<string, Set<string>>()
  const byRole = new Map<string, Set<string>>()
  for (const { claim } of statements) {
    if (claim.property !== 'cast' || claim.value.character === null) continue
    const actor = persons.get(claim.value.actor) ?? claim.value.actor
    const role = roles.get(claim.value.character) ?? claim.value.character
    addTo(byActor, actor, role)
    addTo(byRole, role, actor)
  }
  for (const names of byActor.values()) joinNear(names, roles)
  for (const names of byRole.values()) joinNear(names, persons)
}

function joinNear(names: ReadonlySet<string>, groups: Map<string, string>): void {
  if (names.size < 2) return
  const list = [...names].sort()
  for (let i = 0; i < list.length; i++) {
    for (let j = i + 1; j < list.length; j++) {
      const one = groups.get(list[i]!) ?? list[i]!
      const other = groups.get(list[j]!) ?? list[j]!
      if (one === other || !nearNames(keyOf(one), keyOf(other))) continue
      for (const [name, to] of groups) if (to === other) groups.set(name, one)
    }
  }
}

function addTo<T>(map: Map<string, Set<T>>, key: string, value: T): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, new Set([value]))
  else known.add(value)
}
