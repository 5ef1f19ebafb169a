import { nameFrom } from '../at.ts'
import { found, nameAt, PLATFORM_NAME } from '../gazetteer.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, type Lexemes, lexemesOf } from '../lexicon/lexicon.ts'
import { AUXILIARY, PAST, PRESENT, SEASON, WORK } from '../lexicon/roles.ts'
import { isQuote } from '../parts.ts'
import { clauseAt, type Frame } from '../scene.ts'
import { PUNCT } from '../tokens.ts'
import {
  isGiverBefore,
  isHolderBefore,
  orderedAfter,
  personBefore,
  seasonNear,
  titleAfter,
  workBefore,
} from './near.ts'
import type { Found } from './verdicts.ts'
import { GIVE } from './words.ts'

const ids = (words: string): Lexemes => lexemesOf(english, words)
const L = {
  the: lexemeOf(english, 'the'),
  on: lexemeOf(english, 'on'),
  of: lexemeOf(english, 'of'),
  for: lexemeOf(english, 'for'),
  to: lexemeOf(english, 'to'),
  at: lexemeOf(english, 'at'),
  back: lexemeOf(english, 'back'),
  after: lexemeOf(english, 'after'),
  by: lexemeOf(english, 'by'),
  hyphen: lexemeOf(english, '-'),
  ahead: lexemeOf(english, 'ahead'),
  with: lexemeOf(english, 'with'),
  done: lexemeOf(english, 'done'),
  goodbye: lexemeOf(english, 'goodbye'),
  passed: lexemeOf(english, 'passed'),
  extended: lexemeOf(english, 'extended'),
  developed: lexemeOf(english, 'developed'),
  being: lexemeOf(english, 'being'),
  it: lexemeOf(english, 'it'),
  dropped: lexemeOf(english, 'dropped'),
  killed: lexemeOf(english, 'killed'),
}
/** What is done to a work that is given up. */
const DROPS = ids('dropped canned dumped shelved killed binned nixed ditched')
/** What falls on it, what it is given. */
const BLADES = ids('axe chop')
const BRINGS = ids('bring brings bringing brought')
const GOES = ids('go going goes')
const UPPED = ids('upped ups')
const DEVELOPS = ids('developing develops develop')
/** The words of these phrases. */
export const IDIOMS = ids(
  'dropped canned dumped shelved killed binned nixed ditched axe chop bring brings bringing brought go going goes upped ups developing develops develop developed done goodbye passed extended',
)

/** What phrases without a verb of ordering tell of a work: "got the axe", "is bringing it back", "said goodbye to it", "is done at Fox". */
export function idiomAt(f: Frame, i: number): Found | null {
  const { t } = f
  const lexeme = t.lexeme[i]!
  if (DROPS.has(lexeme)) return droppedAt(f, i)
  if (BLADES.has(lexeme)) return bladeAt(f, i)
  if (BRINGS.has(lexeme)) return broughtBackAt(f, i)
  if (GOES.has(lexeme)) return aheadAt(f, i)
  if (UPPED.has(lexeme))
    return t.lexeme[i - 1] === L.hyphen && seasonNear(f, i, 10) ? one('renewed', i - 1, i - 2, i + 1) : null
  if (DEVELOPS.has(lexeme) || lexeme === L.developed) return developedAt(f, i)
  if (lexeme === L.done) return doneAt(f, i)
  // "Has been extended for a second season"
  if (lexeme === L.extended) {
    const m = t.lexeme[i + 1] === L.for ? orderedAfter(f, i, 4) : undefined
    return m === undefined ? null : one('renewed', i, i, m.last)
  }
  // "ABC has said goodbye to Arc"
  if (lexeme === L.goodbye)
    return t.lexeme[i + 1] === L.to && isGiverBefore(f, i - 1) && titleAfter(f, i, 5) !== undefined
      ? one('cancelled', i - 1, i - 1, i + 2)
      : null
  // "HBO has passed on a second season"
  if (lexeme === L.passed)
    return t.lexeme[i + 1] === L.on &&
      isGiverBefore(f, i) &&
      (orderedAfter(f, i, 4) !== undefined || titleAfter(f, i, 4) !== undefined)
      ? one('cancelled', i, i, i + 2)
      : null
  return null
}

function one(value: Found['value'], head: number, first: number, last: number): Found {
  return { value, head, first, last }
}

/** "The network has canned the sitcom", "was dumped", "Netflix dropped Arc after two seasons": not a trailer, not a glass. */
function droppedAt(f: Frame, i: number): Found | null {
  const { t } = f
  const passive = (t.role[i - 1]! & AUXILIARY) !== 0 && BEEN.has(t.lexeme[i - 1]!)
  const after = isAfterSeasons(f, i)
  // What a platform drops on a day comes out; people are killed as well.
  if ((t.lexeme[i] === L.dropped || t.lexeme[i] === L.killed) && !after) return null
  if (passive) return workBefore(f, i) && !personBefore(f, i) ? one('cancelled', i, i, i + 1) : null
  if ((t.role[i - 1]! & AUXILIARY) !== 0 && !after && !isGiverBefore(f, i)) return null
  return (after || isGiverBefore(f, i)) && isWorkNext(f, i) ? one('cancelled', i, i, i + 1) : null
}
const BEEN = ids('was were been being is be are')

/** "After one season", "after just two series" behind token `i` in its clause. */
function isAfterSeasons(f: Frame, i: number): boolean {
  const { t } = f
  const { to } = clauseAt(f, i)
  for (let k = i + 1; k < to; k++) {
    if (t.lexeme[k] !== L.after) continue
    for (let n = k + 1; n < Math.min(to, k + 5); n++) if (SEASONS.has(t.lexeme[n]!)) return true
  }
  return false
}
const SEASONS = ids('season seasons series')

/** Whether a title or a word for a work follows, with no mark between. */
function isWorkNext(f: Frame, i: number): boolean {
  const { t, s } = f
  for (let k = i + 1; k < Math.min(s.to, i + 8); k++) {
    if (f.titles.some((m) => m.first === k)) return true
    if (t.kind[k] === PUNCT && !isQuote(t, k) && t.lexeme[k] !== L.hyphen) return false
    if ((t.role[k]! & WORK) !== 0 && (t.role[k]! & SEASON) === 0) return true
  }
  return false
}

/** "Got the axe", "has been given the chop", "gave the axe to Arc", "the axe has fallen on Arc". */
function bladeAt(f: Frame, i: number): Found | null {
  const { t, s } = f
  if (t.lexeme[i - 1] !== L.the) return null
  for (let k = i - 2; k >= Math.max(s.from, i - 4); k--)
    if (GIVE.has(t.lexeme[k]!))
      return (workBefore(f, k) && !personBefore(f, k)) || titleAfter(f, i, 5) !== undefined
        ? one('cancelled', k, k, i + 1)
        : null
  for (let k = i + 1; k < Math.min(s.to, i + 7); k++)
    if (t.lexeme[k] === L.on && FALLS.has(t.lexeme[i + 1]!) && isWorkNext(f, k))
      return one('cancelled', k - 1, i - 1, k + 1)
  return null
}
const FALLS = ids('has had fell falls fallen came comes')

/** "Is bringing Arc back for a third season", "will bring back Arc": not "brings back Ada Brandt". */
function broughtBackAt(f: Frame, i: number): Found | null {
  const { t } = f
  const { to } = clauseAt(f, i)
  let back = i + 1
  while (back < Math.min(to, i + 8) && t.lexeme[back] !== L.back) back++
  if (t.lexeme[back] !== L.back) return null
  const season = orderedAfter(f, back, 4) !== undefined && t.lexeme[back + 1] === L.for
  const named = f.told.find((m) => m.first > i && m.last <= back) !== undefined
  if (back > i + 1) {
    if (!named && t.lexeme[i + 1] !== L.it && !isShow(f, i + 1, back)) return null
    return season || isGiverBefore(f, i) ? one('renewed', i, i, back + 1) : null
  }
  if (nameFrom(f, back + 1) !== undefined) return null
  const object = titleAfter(f, back, 3) !== undefined
  // "Was brought back for a third season"
  const passive = BEEN.has(t.lexeme[i - 1]!) && workBefore(f, i) && !personBefore(f, i)
  return (object && isGiverBefore(f, i)) || (passive && season) ? one('renewed', i, i, back + 1) : null
}

function isShow(f: Frame, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if ((f.t.role[k]! & (WORK | SEASON)) === WORK) return true
  return false
}

/** "Not to go ahead with a third season": `outcomeOf` knows the negation. */
function aheadAt(f: Frame, i: number): Found | null {
  const { t } = f
  if (t.lexeme[i + 1] !== L.ahead || t.lexeme[i + 2] !== L.with) return null
  return seasonNear(f, i, 8) || titleAfter(f, i, 6) !== undefined ? one('renewed', i, i, i + 3) : null
}

/** "Sony is developing Arc", "is developing a new sitcom", "Arc is being developed for ITV": thought about, not ordered. */
function developedAt(f: Frame, i: number): Found | null {
  const { t, s } = f
  if (t.lexeme[i] === L.developed)
    return t.lexeme[i - 1] === L.being && workBefore(f, i) ? one('undecided', i, i - 1, i + 1) : null
  if (f.told.length === 0 && f.seasons.length === 0) return null
  if ((t.role[i - 1]! & AUXILIARY) === 0 && !isHolderBefore(f, i)) return null
  for (let k = i + 1; k < Math.min(s.to, i + 6); k++) {
    if (f.told.some((m) => m.first === k)) return one('undecided', i, i, k)
    if (f.seasons.some((m) => m.first === k && m.season !== null)) return one('undecided', i, i, k + 1)
    if (t.kind[k] === PUNCT && !isQuote(t, k) && t.lexeme[k] !== L.hyphen) return null
    if ((t.role[k]! & WORK) !== 0 && (t.role[k]! & SEASON) === 0) return one('undecided', i, i, k + 1)
  }
  return null
}

/** "Arc is done at Fox", "the show is done after three seasons". */
function doneAt(f: Frame, i: number): Found | null {
  const { t, s } = f
  if ((t.role[i - 1]! & (AUXILIARY | PRESENT)) === 0 || (t.role[i - 1]! & PAST) !== 0) return null
  if (!workBefore(f, i - 1) || personBefore(f, i)) return null
  if (t.lexeme[i + 1] === L.at || t.lexeme[i + 1] === L.with)
    return nameAt(t, i + 2, s.to) && found.kind === PLATFORM_NAME ? one('cancelled', i, i - 1, found.end) : null
  return t.lexeme[i + 1] === L.after && isAfterSeasons(f, i) ? one('cancelled', i, i - 1, i + 2) : null
}
