import type { Certainty, Source, Subject } from '../../claim.ts'
import { subjectOfPeople, wholeOf } from '../credits.ts'
import { certaintyAt } from '../cues.ts'
import { type Attribution, sourceAt } from '../sources.ts'
import type { Group } from '../lists.ts'
import { type Frame, notes, type Reason, reasonOf, type Scene } from '../scene.ts'
import { english } from '../lexicon/index.ts'
import { leanAhead } from '../standing.ts'
import { CAPITAL, hashWord, WORD } from '../tokens.ts'
import { personal } from './persons.ts'
import type { Role } from './roles.ts'

/** A statement about somebody behind the camera, before the whole text is known. */
export interface MakerFact {
  readonly subject: Subject
  readonly person: string
  readonly role: Role
  readonly certainty: Certainty
  readonly source: Source
  readonly first: number
  readonly last: number
  /** A noun or a participle: the certainty hangs on whether the work is out. */
  readonly standing: boolean
  /** Told with a word of what is to come. */
  readonly ahead: boolean
  /** Whose work it is said to be: an actor and an author own works too. */
  readonly owner: boolean
  readonly reason: Reason | null
}

/** What a sentence says of people behind the camera. */
export interface Maker {
  readonly people: readonly string[]
  readonly roles: readonly Role[]
  /** The token that carries tense, mood and source. */
  readonly at: number
  readonly first: number
  readonly last: number
  readonly denied?: boolean
  readonly tense?: -1 | 0 | 1
  /** "will direct", "is set to write". */
  readonly ahead?: boolean
  readonly standing?: boolean
  /** Told of the season in view ("A is the director"), not of the series as "the creator A" is. */
  readonly season?: boolean
  /** Talks: not settled. */
  readonly open?: boolean
  /** "A's Arc", "a film by A": whose work it is. */
  readonly owner?: boolean
}

/** Companies that produce. */
const ORGANISATION =
  /(?:^| )(?:Studios?|Pictures|Films?|Productions?|Entertainment|Television|TV|Media|Company|Group|Network|Animation|Banner|Inc|Ltd|LLC|Writings|Makers|Talkies|Telefilms?|Filmes|Cinema|Creations|Movies|Bros|Partners|Scripted|Originals|Works|Ventures|Collective|Corporation|Broadcasting|Yapım|Medya)(?: |$)/

/** "News", "ADR": a single word that is no name, a title of ordinary words. */
function isNobody(person: string): boolean {
  if (person.includes(' ')) return personal(person) <= -2
  return english.idOf.has(person.toLowerCase()) || (person.length > 2 && person === person.toUpperCase())
}

/** "Saltworks", "Red Door": who produces and is one word alone, or words that no person is called, is a company. */
function isCompany(person: string): boolean {
  const end = person.indexOf(' ')
  return end < 0 || (personal(person) < 0 && personal(person.slice(0, end)) < 0)
}

/** The facts of an article so far. */
export const makersIn = notes<MakerFact>()

/** Their names, owners left out, and how many of the facts are in. */
interface Names {
  readonly names: Set<string>
  facts: number
}
const namesIn = notes<Names>()

/** The people that an article tells to be behind the camera, so far. */
export function makerNames(scene: Scene): ReadonlySet<string> {
  const facts = makersIn(scene)
  const known = (namesIn(scene)[0] ??= { names: new Set(), facts: 0 })
  for (; known.facts < facts.length; known.facts++)
    if (!facts[known.facts]!.owner) known.names.add(facts[known.facts]!.person)
  return known.names
}

/** The last words of names that stand alone somewhere in a text: "Roe said". */
export function surnamesIn({ t }: Scene): ReadonlySet<number> {
  const out = new Set<number>()
  const capital = (i: number): boolean => t.kind[i] === WORD && (t.flags[i]! & CAPITAL) !== 0
  for (let i = t.first; i < t.count; i++) if (capital(i) && !capital(i - 1) && !capital(i + 1)) out.add(t.hash[i]!)
  return out
}

/**
 * Whether an owner of a work made it: nobody whom the text tells to act or to have written a book (`others`), nor a name that neither
 * a given name nor a surname alone shows to be a person's.
 */
export function ownsAsMaker(
  { person }: MakerFact,
  others: ReadonlySet<string | null>,
  surnames: ReadonlySet<number>,
): boolean {
  if (others.has(person) || ORGANISATION.test(person)) return false
  return personal(person) > 0 || surnames.has(hashWord(person.slice(person.lastIndexOf(' ') + 1)))
}

/** The people of a group: all of them, or the one that is nearest to a noun in the singular. */
export function peopleOf(g: Group, all: boolean): string[] {
  return all ? g.items.map((x) => x.full) : [g.items[0]!.full]
}

/** Adds what a sentence says about the work that is in view there. */
export function addMaker(f: Frame, attributions: readonly Attribution[], m: Maker): void {
  const told = subjectOfPeople(f, m.at)
  if (told === null) return
  const standing = m.standing ?? false
  const subject = standing && m.season !== true ? wholeOf(f, m.at, told) : told
  let source = sourceAt(f, attributions, m.at)
  let certainty = certaintyAt(f, m.at, { tense: m.tense ?? -1, denied: m.denied ?? false }, source)
  // "A wrote it" tells of A; A does not say so.
  if (source.kind === 'talent' && source.name !== null && m.people.includes(source.name))
    source = { kind: 'outlet', name: null, via: null }
  // Who is introduced by a noun is told by the article, whoever speaks; the work is announced, not who makes it.
  if (standing && certainty !== 'denied') {
    if (certainty === 'official') certainty = 'expected'
    source = { kind: 'outlet', name: null, via: null }
  }
  if (m.ahead === true && m.denied !== true && (subject.season === null || subject.season === 1))
    leanAhead(f.scene, subject.title)
  if (m.open === true && (certainty === 'expected' || certainty === 'happened')) certainty = 'possible'
  const reason = reasonOf(f)
  for (const person of m.people) {
    if (ORGANISATION.test(person) || isNobody(person)) continue
    for (const role of m.roles) {
      if (role === 'producer' && isCompany(person)) continue
      makersIn(f.scene).push({
        subject,
        person,
        role,
        certainty,
        source,
        first: m.first,
        last: m.last,
        standing,
        ahead: m.ahead ?? false,
        owner: m.owner ?? false,
        reason,
      })
    }
  }
}
