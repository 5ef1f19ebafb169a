import type { Certainty, Source, Subject } from '../../claim.ts'
import { certaintyAt } from '../cues.ts'
import { english } from '../lexicon/index.ts'
import { isHonorific } from '../parts.ts'
import { type Attribution, sourceAt } from '../sources.ts'
import { subjectOfPeople, wholeOf } from '../credits.ts'
import { type Frame, notes, type Reason, reasonOf } from '../scene.ts'
import { HEADLINE } from '../sentences.ts'
import { leanAhead } from '../standing.ts'
import type { Change } from './after.ts'

/** Something that a sentence says of an actor, before the whole text is known. */
export interface Fact {
  /** The number of its sentence. */
  readonly index: number
  readonly subject: Subject
  readonly actor: string
  readonly character: string | null
  /** "X (Y)": which of the two is the actor is not told. */
  readonly inner: string | null
  readonly change: Change
  readonly certainty: Certainty
  readonly source: Source
  /** Tokens of its quote. */
  readonly first: number
  readonly last: number
  /** It can be said of an actor only, not of a character in the story. */
  readonly plain: boolean
  /** A verb or a cue of the cast governs it. */
  readonly told: boolean
  readonly tense: -1 | 0 | 1
  /** First token of the list that it stands in, or -1. */
  readonly list: number
  /** The list has several names. */
  readonly many: boolean
  /** "A: C" on a line: the two sides are an actor and a part, whichever is which. */
  readonly line: boolean
  readonly reason: Reason | null
}

/** What a recogniser of parts knows of a fact; the rest hangs on where it stands. */
export interface Draft {
  readonly actor: string
  readonly character: string | null
  readonly inner?: string | null
  readonly change: Change
  /** The token that carries tense, mood and source. */
  readonly at: number
  readonly first: number
  readonly last: number
  readonly denied?: boolean
  readonly tense?: -1 | 0 | 1
  readonly ahead?: boolean
  readonly plain: boolean
  readonly told?: boolean
  readonly open?: boolean
  readonly relative?: boolean
  /** Told of the series as a whole: "A stars", "C (A)" in its story. */
  readonly whole?: boolean
  readonly list?: number
  readonly many?: boolean
  readonly line?: boolean
  /** The work, where another sentence tells it. */
  readonly subject?: Subject
}

/** The facts of an article so far. */
export const factsOf = notes<Fact>()

/** Brackets after names that hold other works: the first token of each. */
export const creditsIn = notes<number>()

/** Whether a word of a character's name is one of the language. */
function isOrdinary(character: string): boolean {
  return character.split(' ').some((word) => english.idOf.has(word.toLowerCase()) && !isHonorific(word))
}

/** Adds a fact about the work that is in view at `draft.at`. */
export function addFact(f: Frame, attributions: readonly Attribution[], draft: Draft): void {
  const fact = factFrom(f, attributions, draft)
  if (fact !== null) factsOf(f.scene).push(fact)
}

/** A fact about the work that is in view at `draft.at`; null where none is. */
export function factFrom(f: Frame, attributions: readonly Attribution[], draft: Draft): Fact | null {
  const told = draft.subject ?? subjectOfPeople(f, draft.at)
  if (told === null) return null
  const subject = draft.whole === true && told.season !== null && told.season > 1 ? wholeOf(f, draft.at, told) : told
  const source: Source =
    draft.relative === true ? { kind: 'outlet', name: null, via: null } : sourceAt(f, attributions, draft.at)
  const denied = draft.denied ?? false
  const tense = draft.tense ?? 0
  let { change } = draft
  if (denied && (change === 'plays' || change === 'joins')) change = 'returns'
  let certainty = certaintyAt(f, draft.at, { tense, denied }, source)
  if (draft.ahead === true && !denied && (subject.season === null || subject.season === 1))
    leanAhead(f.scene, subject.title)
  if (draft.open === true && (certainty === 'expected' || certainty === 'happened')) certainty = 'possible'
  if (change === 'returns' && (certainty === 'possible' || certainty === 'hoped')) change = 'may return'
  return {
    index: f.index,
    subject,
    actor: draft.actor,
    // "Takes On Role of a Miner" in a headline: words of the language are no name there.
    character:
      f.s.kind === HEADLINE && f.s.titleCase && draft.character !== null && isOrdinary(draft.character)
        ? null
        : draft.character,
    inner: draft.inner ?? null,
    change,
    certainty,
    source,
    first: draft.first,
    last: draft.last,
    plain: draft.plain,
    told: draft.told ?? draft.plain,
    tense,
    list: draft.list ?? -1,
    many: draft.many ?? false,
    line: draft.line ?? false,
    reason: reasonOf(f),
  }
}
