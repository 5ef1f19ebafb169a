import { seasonAfter, seasonBefore } from '../at.ts'
import type { Values } from '../../claim.ts'
import { negated } from '../cues.ts'
import { found, nameAt, PLATFORM_NAME } from '../gazetteer.ts'
import { AUXILIARY, OFFICIAL, PAST, PRESENT, RELEASE, TRAILER } from '../lexicon/roles.ts'
import { clauseAt, type Frame } from '../scene.ts'
import { PUNCT, WORD } from '../tokens.ts'
import { trigger } from '../triggers.ts'
import {
  anySeasonAfter,
  isHolderBefore,
  orderedAfter,
  personBefore,
  seasonInClause,
  seasonNear,
  seasonSoon,
  titleAfter,
  workBefore,
  workNear,
} from './near.ts'
import { FILMS, newWorkAt, newWorkBefore, objectAt, SEQUEL } from './new-work.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { confirmedAt, isObject } from './confirmed.ts'
import { describes, isNoun, nounTells, ofThem, ORDER, ORDERS, VERDICTS } from './nouns.ts'
import { IDIOMS, idiomAt } from './idioms.ts'
import { CANCELLED, CONFIRMED, GIVE, ORDERED, RENEWED, WINS } from './words.ts'

const ids = (words: string) => lexemesOf(english, words)
const L = {
  up: lexemeOf(english, 'up'),
  green: lexemeOf(english, 'green'),
  light: lexemeOf(english, 'light'),
  lit: lexemeOf(english, 'lit'),
  in: lexemeOf(english, 'in'),
  the: lexemeOf(english, 'the'),
  way: lexemeOf(english, 'way'),
  on: lexemeOf(english, 'on'),
  plug: lexemeOf(english, 'plug'),
  forward: lexemeOf(english, 'forward'),
  development: lexemeOf(english, 'development'),
  back: lexemeOf(english, 'back'),
  for: lexemeOf(english, 'for'),
  by: lexemeOf(english, 'by'),
  there: lexemeOf(english, 'there'),
  will: lexemeOf(english, 'will'),
  be: lexemeOf(english, 'be'),
  no: lexemeOf(english, 'no'),
  with: lexemeOf(english, 'with'),
  returns: lexemeOf(english, 'returns'),
  own: lexemeOf(english, 'own'),
  a: lexemeOf(english, 'a'),
  after: lexemeOf(english, 'after'),
  comma: lexemeOf(english, ','),
  happening: lexemeOf(english, 'happening'),
  of: lexemeOf(english, 'of'),
  coming: lexemeOf(english, 'coming'),
  series: lexemeOf(english, 'series'),
  to: lexemeOf(english, 'to'),
  another: lexemeOf(english, 'another'),
  hyphen: lexemeOf(english, '-'),
  it: lexemeOf(english, 'it'),
  go: lexemeOf(english, 'go'),
  ahead: lexemeOf(english, 'ahead'),
}

const AXE = ids('axe ax')
const PILOT = lexemeOf(english, 'pilot')

const REVIVED = ids('revived revive')

/** Ways of taking a work up again. */
const AGAIN = ids('reupped resurrected')

const SEASON_NOUN = ids('season run series')

const SOMEBODY = ids('him her them')

const AWARDS = ids('award awards prize prizes nomination nominations rights')

const PICK = ids('pick picks picked picking')

/** Words that decide only together with others. */
const OTHER = ids(
  'nab nabs nabbed land lands landed score scores scored snag snags snagged secure secures secured earn earns earned receive receives received net nets netted win wins won way plug move moving proceed proceeding back be happening saved rescued hoping hope hopes',
)

/** What a platform does that takes a work over. */
const SAVED = ids('saved rescued')

const HOPING = ids('hoping hope hopes')

const PULL = ids('pull pulls pulled pulling')

const MOVE = ids('move moving proceed proceeding')

const RETURN = ids('return returns returning')

const CONSIDERS = ids('considering mulling exploring weighing')

const IN_WORKS = ids('works development')

/** What may decide on a season or a work: the words that `verdictAt` knows a phrase with. */
export const DECIDES = trigger(
  0,
  RENEWED,
  AGAIN,
  ORDERED,
  CANCELLED,
  CONFIRMED,
  ids('coming'),
  CONSIDERS,
  PICK,
  GIVE,
  RETURN,
  IN_WORKS,
  OTHER,
  IDIOMS,
  ids('green'),
)

export type Verdict = Values['renewal']

export interface Found {
  readonly value: Verdict
  /** The deciding word. */
  readonly head: number
  readonly first: number
  readonly last: number
}

/** The renewal verb or phrase at token `i`, or null. */
export function verdictAt(f: Frame, i: number): Found | null {
  const { t, s } = f
  const lexeme = t.lexeme[i]!
  if (describes(f, i) || ofThem(f, i)) return null
  if (VERDICTS.has(lexeme) && !nounTells(f, i)) return null
  if (AGAIN.has(lexeme))
    return seasonNear(f, i, 8) || workNear(f, i) ? { value: 'renewed', head: i, first: i, last: i + 1 } : null
  if (RENEWED.has(lexeme)) {
    // "renewed popularity"
    if (
      (t.role[i]! & PAST) !== 0 &&
      i + 1 < s.to &&
      t.kind[i + 1] === WORD &&
      t.lexeme[i + 1] === 0 &&
      (t.flags[i + 1]! & 1) === 0
    )
      return null
    // "revived" is said of parts, careers and old jokes as well.
    if (REVIVED.has(lexeme) && !seasonNear(f, i, 8) && !(t.lexeme[i + 1] === L.by && workBefore(f, i))) return null
    return { value: 'renewed', head: i, first: i, last: i + 1 }
  }
  if (IDIOMS.has(lexeme)) {
    const idiom = idiomAt(f, i)
    if (idiom !== null) return idiom
  }
  // "producers axed him"
  if (CANCELLED.has(lexeme) && i + 1 < s.to && SOMEBODY.has(t.lexeme[i + 1]!)) return null
  // "Swung the axe"
  if (AXE.has(lexeme) && t.lexeme[i - 1] === L.the) return null
  // "The concert was cancelled"
  if (CANCELLED.has(lexeme) && isOfThing(f, i)) return null
  if (CANCELLED.has(lexeme)) return { value: 'cancelled', head: i, first: i, last: i + 1 }
  // "Apple ordered it in May"
  if (ORDERED.has(lexeme) && t.lexeme[i + 1] === L.it && (t.role[i]! & PAST) !== 0 && isHolderBefore(f, i))
    return { value: 'renewed', head: i, first: i, last: i + 2 }
  if (ORDERED.has(lexeme))
    return (
      ORDER.has(lexeme) && isNoun(f, i)
        ? ORDERS.has(t.lexeme[i - 1]!) || seasonNear(f, i, 4)
        : seasonInClause(f, i, 8) || workNear(f, i) || isOrdered(f, i) || t.lexeme[i + 2] === PILOT
    )
      ? { value: 'renewed', head: i, first: i, last: i + 1 }
      : null
  if (PICK.has(lexeme)) {
    // "Picks up the drama Arc to series"
    if (t.lexeme[i + 1] === L.up && f.titles.length > 0)
      for (let k = i + 2; k + 1 < clauseAt(f, i).to; k++)
        if (t.lexeme[k] === L.to && t.lexeme[k + 1] === L.series)
          return { value: 'renewed', head: i, first: i, last: k + 2 }
    // "Picked up two awards", "picked up the rights"
    for (let k = i + 2; k < Math.min(s.to, i + 8); k++) if (AWARDS.has(t.lexeme[k]!)) return null
    for (let k = i + 1; k < Math.min(s.to, i + 6); k++)
      if (
        t.lexeme[k] === L.up &&
        (t.lexeme[k + 1] === L.for || t.lexeme[k + 1] === L.by || (t.role[i]! & PAST) !== 0 || seasonSoon(f, k + 1)) &&
        (seasonNear(f, k, 10) || workNear(f, k) || (t.lexeme[k + 1] === L.by && workBefore(f, i)))
      )
        return { value: 'renewed', head: i, first: i, last: k + 1 }
    return null
  }
  // "was saved by Netflix"
  if (SAVED.has(lexeme))
    return t.lexeme[i + 1] === L.by && workBefore(f, i) ? { value: 'renewed', head: i, first: i, last: i + 1 } : null
  // "fans are hoping for a third season"
  if (HOPING.has(lexeme)) {
    const m = t.lexeme[i + 1] === L.for ? anySeasonAfter(f, i, 4) : undefined
    return m === undefined || typeof m.season !== 'number'
      ? null
      : { value: 'renewed', head: i, first: i, last: m.last }
  }
  // "season 2 is officially happening"
  if (lexeme === L.happening) {
    const m = seasonBefore(f, i, 9)
    if (m === undefined) return null
    // "confirmed that season 3 is happening" is told by its first verb.
    for (let k = Math.max(s.from, m.first - 3); k < m.first; k++) if (CONFIRMED.has(t.lexeme[k]!)) return null
    return { value: 'renewed', head: i, first: m.first, last: i + 1 }
  }
  // "pulled the plug on it"
  if (lexeme === L.plug && PULL.has(t.lexeme[i - 2] ?? 0) && t.lexeme[i + 1] !== L.the)
    return { value: 'cancelled', head: i - 2, first: i - 2, last: i + 1 }
  // "nabs a second season"; "landed an early renewal" has its own word.
  if (WINS.has(lexeme)) {
    const m = orderedAfter(f, i, 3) ?? orderedAfter(f, i, isObject(f, i + 1, i + 7) ? 6 : 3)
    return m === undefined || RENEWED.has(t.lexeme[m.last] ?? 0) || ORDERED.has(t.lexeme[m.last] ?? 0)
      ? null
      : { value: 'renewed', head: i, first: i, last: m.last }
  }
  // "a third season is on the way"
  if (lexeme === L.way) {
    if (t.lexeme[i - 1] !== L.the || t.lexeme[i - 2] !== L.on) return null
    const m = seasonBefore(f, i, 6)
    return m === undefined ? null : { value: 'renewed', head: i, first: m.first, last: i + 1 }
  }
  // "will not move forward with a third season", "has opted not to proceed with it"
  if (MOVE.has(lexeme))
    return negated(f, i, 4) &&
      (t.lexeme[i + 1] === L.forward || t.lexeme[i + 1] === L.with) &&
      (seasonNear(f, i, 8) || titleAfter(f, i, 4) !== undefined)
      ? { value: 'cancelled', head: i, first: i, last: i + 2 }
      : null
  // "will be back for a third season"
  if (lexeme === L.back && t.lexeme[i - 1] === L.be && (t.lexeme[i + 1] === L.for || t.lexeme[i + 1] === L.with)) {
    const m = f.seasons.find((x) => typeof x.season === 'number' && x.first > i && x.first - i <= 4)
    if (m !== undefined)
      return personBefore(f, i - 1)
        ? null
        : { value: negated(f, i, 3) ? 'cancelled' : 'renewed', head: i, first: i - 1, last: m.last }
  }
  // "won't be back"
  if (lexeme === L.back)
    return t.lexeme[i - 1] === L.be &&
      negated(f, i, 3) &&
      f.told.length > 0 &&
      (f.seasons.length > 0 || i + 1 >= s.to || t.kind[i + 1] !== WORD)
      ? { value: 'cancelled', head: i, first: i - 1, last: i + 1 }
      : null
  // "there will be a seventh series"
  if (lexeme === L.be) {
    if (
      t.lexeme[i - 1] !== L.will ||
      t.lexeme[i + 1] === L.no ||
      !(t.lexeme[i - 2] === L.there || t.lexeme[i - 3] === L.there)
    )
      return null
    const m = seasonAfter(f, i, 2)
    return m === undefined ? null : { value: 'renewed', head: i, first: i - 1, last: m.last }
  }
  if (lexeme === L.green && t.lexeme[i + 1] === L.light) return { value: 'renewed', head: i, first: i, last: i + 2 }
  // "has been green-lit for a second season"
  if (lexeme === L.green && t.lexeme[i + 1] === L.hyphen && t.lexeme[i + 2] === L.lit)
    return { value: 'renewed', head: i, first: i, last: i + 3 }

  // "will return for a fourth season"
  if (RETURN.has(lexeme) || (lexeme === L.coming && t.lexeme[i + 1] === L.back)) {
    const after = pastWork(f, i, pastPlace(f, lexeme === L.coming ? i + 2 : i + 1))
    if (t.lexeme[after] !== L.for && t.lexeme[after] !== L.with) return null
    // "Arc returns for season 2 on May 3" tells when it is shown.
    if ((t.role[i]! & PRESENT) !== 0 && lexeme === L.returns) return null
    const m = seasonAfter(f, i, after - i + 6)
    return m === undefined || personBefore(f, i)
      ? null
      : { value: negated(f, i, 3) ? 'cancelled' : 'renewed', head: i, first: i, last: m.last }
  }
  if (GIVE.has(lexeme)) {
    // "is getting a sequel", "gets its own movie"
    for (let k = i + 1; k < Math.min(s.to, i + 6); k++)
      if (
        SEQUEL.has(t.lexeme[k]!) &&
        (t.role[i]! & PAST) === 0 &&
        isObject(f, i + 1, k) &&
        // "gives away the entire movie", "gets a whole film of it"
        (!FILMS.has(t.lexeme[k]!) || t.lexeme[k - 1] === L.own || t.lexeme[k - 1] === L.a)
      )
        return { value: 'renewed', head: i, first: i, last: k + 1 }
    // "has given the go-ahead for a third season"
    for (let k = i + 1; k < Math.min(s.to - 2, i + 7); k++)
      if (t.lexeme[k] === L.go && t.lexeme[k + 1] === L.hyphen && t.lexeme[k + 2] === L.ahead && seasonNear(f, k, 8))
        return { value: 'renewed', head: i, first: i, last: k + 3 }
    // "won't get another season"
    for (let k = i + 1; k < Math.min(s.to - 1, i + 4); k++)
      if (t.lexeme[k] === L.another && SEASON_NOUN.has(t.lexeme[k + 1]!))
        return { value: 'renewed', head: i, first: i, last: k + 2 }
    // "gets a second season", "given a third season", "gave it a series order"
    for (let k = i + 1; k < Math.min(s.to, i + 9); k++) {
      if (ORDERED.has(t.lexeme[k]!) || (t.lexeme[k] === L.green && t.lexeme[k + 1] === L.light))
        return { value: 'renewed', head: i, first: i, last: k + 1 }
      // "handed Arc a third season"
      const named = titleAfter(f, i, 2)
      const title = named === undefined || named.last > k ? undefined : named
      const gap = title === undefined ? 0 : title.last - title.first
      const season = seasonAfter(f, k - 1, 1)
      // "gets a season 3 release date" has its own word.
      if (
        season !== undefined &&
        k - i - gap <= (title === undefined ? 3 : 5) &&
        ((t.role[season.last] ?? 0) & (RELEASE | TRAILER)) === 0
      )
        return { value: 'renewed', head: i, first: i, last: k + 1 }
    }
    return null
  }
  if (CONFIRMED.has(lexeme)) return confirmedAt(f, i) ?? newWorkAt(f, i) ?? newWorkBefore(f, i)
  // "is considering a spin-off", "is mulling a third season"
  if (CONSIDERS.has(lexeme)) {
    const last = objectAt(f, i)
    return last === 0 || (t.role[i - 1]! & AUXILIARY) === 0 ? null : { value: 'undecided', head: i, first: i, last }
  }
  if (IN_WORKS.has(lexeme)) return inWorksAt(f, i)
  return null
}

/** "That plan was cancelled", "the premiere has been canceled". */
function isOfThing({ t, s }: Frame, i: number): boolean {
  let k = i - 1
  if ((t.role[k]! & AUXILIARY) === 0) return false
  while (k > s.from && (t.role[k]! & AUXILIARY) !== 0) k--
  return THINGS.has(t.lexeme[k]!)
}
const THINGS = ids('plan plans concert tour event screening screenings premiere party panel contract festival deal')

/** "A third season is in the works"; "a reboot is in early development", "a film of Arc is in the works": thought about. */
function inWorksAt(f: Frame, i: number): Found | null {
  const { t, s } = f
  if (i <= s.from) return null
  let k = i - 1
  if (t.lexeme[k] === L.the || STAGES.has(t.lexeme[k]!)) k--
  if (t.lexeme[k] !== L.in || TIMES.has(t.lexeme[k - 1] ?? 0)) return null
  const season = seasonNear(f, i, 10)
  if (!season && f.titles.length === 0) return null
  const decided = t.lexeme[i] !== L.development && (season || (s.role & OFFICIAL) !== 0)
  return { value: decided ? 'renewed' : 'undecided', head: i, first: k, last: i + 1 }
}
const STAGES = ids('early active advanced')
/** "The longest time in development" */
const TIMES = ids('time year years month months')

/** "A second season of Arc has been ordered": the work is the subject. */
function isOrdered(f: Frame, i: number): boolean {
  return (f.t.role[i]! & PAST) !== 0 && (f.t.role[i - 1]! & AUXILIARY) !== 0 && seasonInClause(f, i, 16)
}

/** "Announced the return of Arc for a second season": the token after the title, else `after`. */
function pastWork(f: Frame, i: number, after: number): number {
  const { t, s } = f
  if (t.lexeme[after] !== L.of) return after
  let announced = false
  for (let k = i - 1; k >= Math.max(s.from, i - 3); k--) if (CONFIRMED.has(t.lexeme[k]!)) announced = true
  const m = announced ? titleAfter(f, after, 2) : undefined
  if (m === undefined) return after
  return m.last < s.to && t.kind[m.last] === PUNCT ? m.last + 1 : m.last
}

/** The token after "to Netflix" at token `i`, else `i`. */
function pastPlace(f: Frame, i: number): number {
  const { t, s } = f
  return t.lexeme[i] === L.to && nameAt(t, i + 1, s.to) && found.kind === PLATFORM_NAME ? found.end : i
}
