import type { Subject } from '../../claim.ts'
import { subjectOfPeople } from '../credits.ts'
import { HashTable, mixText } from '../hash-table.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { BASED, MEDIUM } from '../lexicon/roles.ts'
import { groupsOf } from '../lists.ts'
import { authorsIn, COMPOUND, isScreen, mediumAt, type Origin, originAt } from '../origins.ts'
import { answersBook, aroundMedium, ownedWork } from '../origins-around.ts'
import { ANY, type Recogniser } from '../recogniser.ts'
import { emitLater, notes, type Reason } from '../scene.ts'
import { isOut } from '../standing.ts'
import { TRIGGERS, trigger } from '../triggers.ts'

const BASE = lexemesOf(
  english,
  'reimagines based adapted inspired adapts adapt adapting adaptation taken drawn draws comes remake version reimagining reimagined retelling',
)
const DIRECT = lexemesOf(english, 'adapts adapt adapting reimagines')
const ADAPTED = lexemeOf(english, 'adapted')
const BY = lexemeOf(english, 'by')
/** "the film version of the novel", but "a version of the film". */
const VERSION = lexemeOf(english, 'version')
const PREPOSITION = lexemesOf(english, 'on upon of from by off')
const OF = lexemeOf(english, 'of')
const OFF = lexemeOf(english, 'off')
const BASED_ON = lexemeOf(english, 'based')
/** What may tell of a source. */
const TELLS = trigger(MEDIUM, BASE, COMPOUND)

interface Fact extends Origin {
  readonly subject: Subject
  readonly reason: Reason | null
}

const factsOf = notes<Fact>()

/** Hashes of title, author and work of what is told; of what is told of any author or work too. */
const known = new HashTable()

/**
 * What a work is made from.
 *
 * - "based on A's novel Work", "based on the webtoon Work by A", "an adaptation of A's game", "adapts the manga by A and B"
 * - "taken from A's 1973 film", "inspired by the book Work", "from the web comic Work, which A wrote", "A's manga",
 *   "the comics are by A", "based on a sitcom of the same name created by A", "based on his novel"
 * - "A wrote the novels", "A, who wrote the webtoon", "Original manga: A", "The book? A's “Work”"
 *
 * A work that the text does not name is null; two authors are two claims; the medium is the text's own word, singular.
 */
export const basedOn: Recogniser = {
  property: 'based_on',
  // An answer may have no word of its own: "Which book is it? A's Work."
  roles: ANY,
  read(f) {
    const { t, s } = f
    const told = (s.triggers & TELLS) !== 0
    if ((!told || (s.role & (BASED | MEDIUM)) === 0) && !answersBook(f)) return
    const groups = groupsOf(f)
    let done = -1
    const tell = (o: Origin, at: number): void => {
      // "based on the series Arc": not Arc is.
      const subject = subjectOfPeople(f, at, o.work === null || o.work === 'same' ? null : { first: at, last: o.last })
      if (subject === null) return
      authorsIn(f.scene).push(...o.authors)
      const work = o.work === 'same' ? subject.title : o.work
      factsOf(f.scene).push({
        ...o,
        work,
        reason: f.scene.reasons === null ? null : { cue: at, mood: -1 },
        subject:
          subject.kind === undefined
            ? { title: subject.title, season: null }
            : { title: subject.title, season: null, kind: subject.kind },
      })
      done = o.last
    }
    for (let i = s.from; i < s.to; i++) {
      const lexeme = t.lexeme[i]!
      if (i < done || (TRIGGERS[lexeme]! & TELLS) === 0) continue
      if (BASE.has(lexeme)) {
        let k = i + 1 < s.to && PREPOSITION.has(t.lexeme[i + 1]!) ? i + 2 : i + 1
        // "based off of"
        if (t.lexeme[i + 1] === OFF && t.lexeme[k] === OF) k++
        if (k === i + 1 && !DIRECT.has(lexeme)) continue
        // "adapted by A from …": who writes the script.
        if (lexeme === ADAPTED && t.lexeme[i + 1] === BY) continue
        const origin = originAt(f, groups, k)
        if (
          origin !== null &&
          !(lexeme === VERSION && isScreen(origin.medium)) &&
          (origin.medium !== null || (origin.work !== null && (lexeme === BASED_ON || origin.authors.length > 0)))
        )
          tell({ ...origin, first: i }, i)
        continue
      }
      const medium = mediumAt(f, i)
      if (medium === null) continue
      const origin = aroundMedium(f, groups, i, medium)
      if (origin !== null) tell(origin, i)
      i = medium.last - 1
    }
    if (done < 0) {
      const origin = ownedWork(f, groups)
      if (origin !== null) tell(origin, origin.first)
    }
  },
  finish(scene) {
    const facts = factsOf(scene)
    if (facts.length === 0) return
    // What one sentence leaves out another one tells: the only medium, the only author.
    const media = new Set(facts.map((x) => x.medium).filter((x) => x !== null))
    const authors = new Set(facts.flatMap((x) => x.authors))
    const full = facts.map((x) => ({
      ...x,
      medium: x.medium ?? (media.size === 1 ? [...media][0]! : null),
      authors:
        x.authors.length > 0 || x.work === null
          ? x.authors
          : authors.size === 1
            ? [...authors]
            : authorsOfAnother(facts, x),
    }))
    known.clear()
    // The fullest first: the same source told again with less adds nothing.
    const weight = (x: Fact): number => (x.work === null ? 0 : 2) + (x.authors.length === 0 ? 0 : 1)
    for (const fact of [...full].sort((a, b) => weight(b) - weight(a))) {
      if (fact.medium === null) continue
      const { title } = fact.subject
      const work = mixText(0, title)
      for (const author of fact.authors.length > 0 ? fact.authors : [null]) {
        const by = mixText(work, author)
        const anyone = mixText(work, null)
        const told = mixText(by, fact.work)
        if (known.has(told)) continue
        known.set(told, 1)
        known.set(mixText(anyone, fact.work), 1)
        known.set(mixText(by, null), 1)
        known.set(mixText(anyone, null), 1)
        emitLater(
          scene,
          'based_on',
          fact.subject,
          { work: fact.work, author, medium: fact.medium },
          isOut(scene, title, null) ? 'happened' : 'expected',
          { kind: 'outlet', name: null, via: null },
          fact.first,
          fact.last,
          fact.reason,
        )
      }
    }
  },
}

/** Who wrote the source that a fact names, where all others of that work and medium that name authors name the same ones. */
function authorsOfAnother(facts: readonly Fact[], fact: Fact): readonly string[] {
  let told: readonly string[] = fact.authors
  for (const x of facts) {
    if (x.authors.length === 0 || x.medium !== fact.medium || x.subject.title !== fact.subject.title) continue
    if (x.work !== null || (told.length > 0 && told.join() !== x.authors.join())) return fact.authors
    told = x.authors
  }
  return told
}
