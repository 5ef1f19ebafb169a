import { nounMakers, participleMakers } from '../casting/made-by.ts'
import { dutiesOf } from '../casting/duties.ts'
import { factsOf } from '../casting/facts.ts'
import { addMaker, type Maker, makersIn, ownsAsMaker, surnamesIn } from '../casting/makers.ts'
import { activeMakers, RUN } from '../casting/makes.ts'
import { ownedMakers } from '../casting/owned.ts'
import { postsOf } from '../casting/posts.ts'
import { NOUNS, PARTICIPLES, SCRIPT, VERBS } from '../casting/roles.ts'
import { shootersOf } from '../casting/shoots.ts'
import { scriptMakers } from '../casting/script-makers.ts'
import { HashTable, mixText } from '../hash-table.ts'
import { english } from '../lexicon/index.ts'
import { Lexemes, lexemesOf } from '../lexicon/lexicon.ts'
import { CREW, WORK } from '../lexicon/roles.ts'
import { groupsOf } from '../lists.ts'
import { authorsIn } from '../origins.ts'
import { ANY, type Recogniser } from '../recogniser.ts'
import { emitLater, type Scene } from '../scene.ts'
import { isOut } from '../standing.ts'
import { trigger } from '../triggers.ts'

/** "A writes" has a word of production alone; "A runs the show", "A at the helm", "under the direction of A". */
const MAKES = trigger(
  CREW,
  new Lexemes([...VERBS.keys()], english.formOf.length),
  RUN,
  lexemesOf(
    english,
    'helm camera direction chair composition directorial brainchild production directorship shots megaphone keyboard hands under latest mind stab effort attempt among debut bow feature creation script scripts screenplay shot shoots shooting wrapped wraps preparing postproduction',
  ),
)

const NONE: ReadonlySet<number> = new Set()

/** Hashes of what has been told. */
const done = new HashTable()

/** Who acts, has written what the works are made from, or makes them and does not direct. */
function othersIn(scene: Scene): ReadonlySet<string | null> {
  const others = new Set<string | null>(authorsIn(scene))
  for (const x of factsOf(scene)) others.add(x.character).add(x.plain ? x.actor : null)
  for (const x of makersIn(scene)) if (!x.owner && x.role !== 'director') others.add(x.person)
  return others
}
const NOBODY: ReadonlySet<string | null> = new Set()

/**
 * Who directs, writes, created, runs, produces.
 *
 * - "director A", "creators A and B", "executive producer/showrunner A", "the showrunner, A,", "Directors: A, B"
 * - "directed by A", "written and directed by A and B", "created by A", "script by A", "a screenplay from A"
 * - "A directs", "A will write and direct", "A wrote the script with B", "A, who created the show", "A returns to direct",
 *   "he co-wrote it", "A and B run the show"
 * - "A is the showrunner", "A serves as showrunner and executive producer", "A, one of the creators,", "A, director of Arc"
 * - "A at the helm", "A behind the camera", "under the direction of A"
 *
 * "Arc director A" in a text about another work makes none, nor does who wrote a book or to a newspaper.
 */
export const crew: Recogniser = {
  property: 'crew',
  roles: ANY,
  read(f, attributions) {
    const { t, s } = f
    const tell = (m: Maker): void => addMaker(f, attributions, m)
    if (f.names.length > 0 && (f.told.length > 0 || (s.role & WORK) !== 0)) ownedMakers(f, groupsOf(f), tell)
    if ((s.triggers & MAKES) === 0 || (f.names.length === 0 && f.index === 0)) return
    const groups = groupsOf(f)
    for (let i = s.from; i < s.to; i++) {
      if ((t.role[i]! & CREW) === 0) continue
      const lexeme = t.lexeme[i]!
      if (NOUNS.has(lexeme)) i = nounMakers(f, groups, i, tell) - 1
      else if (PARTICIPLES.has(lexeme)) i = participleMakers(f, groups, i, tell) - 1
      else if (SCRIPT.has(lexeme)) scriptMakers(f, groups, i, tell)
    }
    activeMakers(f, groups, tell)
    dutiesOf(f, groups, tell)
    postsOf(f, groups, tell)
    shootersOf(f, groups, tell)
  },
  finish(scene) {
    done.clear()
    const told = makersIn(scene)
    const owned = told.some((x) => x.owner)
    const others = owned ? othersIn(scene) : NOBODY
    const surnames = owned ? surnamesIn(scene) : NONE
    for (const fact of told) {
      if (fact.owner && !ownsAsMaker(fact, others, surnames)) continue
      const work = mixText(fact.certainty === 'denied' ? 1 : 0, fact.subject.title)
      const key = mixText(mixText(work, fact.person), fact.role)
      if (done.has(key)) continue
      done.set(key, 1)
      let { certainty } = fact
      // A series has one creator, whichever season is told of.
      const season = fact.role === 'creator' ? null : fact.subject.season
      // "will serve as director" is to come, whatever the work.
      if (fact.standing && (certainty === 'happened' || certainty === 'expected'))
        certainty = !fact.ahead && isOut(scene, fact.subject.title, season) ? 'happened' : 'expected'
      emitLater(
        scene,
        'crew',
        fact.subject,
        { person: fact.person, role: fact.role },
        certainty,
        fact.source,
        fact.first,
        fact.last,
        fact.reason,
      )
    }
  },
}
