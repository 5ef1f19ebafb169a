import { nameUntil, titleAt, titleUntil } from '../at.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { AUXILIARY, BASED, CAST, CREW, FUNCTION, ING, MODAL, PAST, PERSON, SEASON, WORK } from '../lexicon/roles.ts'
import type { Group } from '../lists.ts'
import { isQuote } from '../parts.ts'
import { hasGivenName } from '../people.ts'
import { clauseAt, type Frame } from '../scene.ts'
import { CAPITAL, PUNCT } from '../tokens.ts'
import type { Change } from './after.ts'
import { dealBefore } from './deals.ts'
import { near } from './verb-parts.ts'
import {
  STARRING,
  SOFT,
  BY_VERBS,
  PLAYED,
  INCLUDE,
  ENSEMBLE,
  CASTING,
  SURE_CASTING,
  WHOLE,
  BACK,
  SUCHLIKE,
  OLD,
  FRESH,
  JOINS,
  BE,
  BESIDE,
  DETERMINERS,
  ONE_WORK,
  PLACE,
  CHARACTERS,
  LIKES,
  LEADERS,
  DIRECTS,
  is,
} from './cue-words.ts'
import { type Cue, freshBefore, inverted, labelBefore } from './inverted.ts'

const ids = (words: string) => lexemesOf(english, words)
const L = {
  as: lexemeOf(english, 'as'),
  by: lexemeOf(english, 'by'),
  of: lexemeOf(english, 'of'),
  from: lexemeOf(english, 'from'),
  with: lexemeOf(english, 'with'),
  the: lexemeOf(english, 'the'),
  comma: lexemeOf(english, ','),
  colon: lexemeOf(english, ':'),
  hyphen: lexemeOf(english, '-'),
  back: lexemeOf(english, 'back'),
  new: lexemeOf(english, 'new'),
  star: lexemeOf(english, 'star'),
  stars: lexemeOf(english, 'stars'),
  to: lexemeOf(english, 'to'),
  which: lexemeOf(english, 'which'),
  out: lexemeOf(english, 'out'),
  rounded: lexemeOf(english, 'rounded'),
  joined: lexemeOf(english, 'joined'),
  roped: lexemeOf(english, 'roped'),
  dash: lexemeOf(english, '—'),
  voices: lexemeOf(english, 'voices'),
  debut: lexemeOf(english, 'debut'),
  that: lexemeOf(english, 'that'),
  and: lexemeOf(english, 'and'),
  cast: lexemeOf(english, 'cast'),
  it: lexemeOf(english, 'it'),
  starring: lexemeOf(english, 'starring'),
  featuring: lexemeOf(english, 'featuring'),
  in: lexemeOf(english, 'in'),
  for: lexemeOf(english, 'for'),
  possessive: english.possessive,
}
const ROLES = ids('role roles cast ensemble lead leads')
/** "the previously announced A" */
const EARLIER = ids('previously already')
const CONSISTS = ids('consists consist up')
const BESIDES = ids('besides apart aside in')
const ALONG = ids('along together')
const WENT = ids('went goes gone')
const HAS = ids('has had')
const PARTS = ids('role lead part')
const PLAY_VERB = ids('star play lead voice portray join as headline')

/** What stands before the names: "starring", "the cast includes", "led by", "bring back", "New to the cast are". */
export function cueBefore(f: Frame, g: Group): Cue | null {
  const { t, s } = f
  // "joins A's thriller", "features A's portrayal of C": whose it is.
  if (t.lexeme[g.last] === L.possessive) return null
  const deal = dealBefore(f, g)
  if (deal !== null) return deal
  let returning = false
  let fresh = false
  let like = false
  let work = false
  let verb = false
  let earlier = false
  for (let i = g.first - 1, n = 0; i >= s.from && n < 12; i--, n++) {
    const lexeme = t.lexeme[i]!
    const role = t.role[i]!
    const title = titleAt(f, i)
    if (title !== undefined) {
      i = title.first
      continue
    }
    if (is(lexeme, OLD)) returning = true
    if (is(lexeme, FRESH)) fresh = true
    // "the adaptation of A's novel", "characters like C"
    if (n > 0 && (role & BASED) !== 0 && t.lexeme[g.items[0]!.name.last] === L.possessive) return null
    if (is(lexeme, CHARACTERS)) return null
    const change: Change = returning ? 'returns' : fresh ? 'joins' : 'plays'
    const capital = (t.flags[i]! & CAPITAL) !== 0
    if (t.kind[i] === PUNCT) {
      if (lexeme === L.hyphen || isQuote(t, i)) continue
      if (lexeme === L.colon) return labelBefore(f, i, g.items.length)
      if (lexeme === L.comma && n === 0 && g.items.length > 1 && is(t.lexeme[i - 1]!, LEADERS))
        return { change, at: i - 1, plain: true, weak: false }
      return null
    }
    if (is(lexeme, ONE_WORK)) work = true
    // "The cast consists of A and B", "is made up of A and B"
    if (lexeme === L.of && CONSISTS.has(t.lexeme[i - 1]!) && ensembleBefore(f, i - 1))
      return { change, at: i - 1, plain: true, weak: false }
    // "has roped in A and B for the film"
    if (lexeme === L.in && n === 0 && t.lexeme[i - 1] === L.roped)
      return { change: 'joins', at: i - 1, plain: true, weak: !toCast(f, g.last) && !near(f, g.last - 1, PLAY_VERB, 4) }
    // "Besides A, the film stars B"
    if (n < 2 && i - s.from < 3 && BESIDES.has(t.lexeme[s.from]!) && t.lexeme[g.last] === L.comma)
      return { change, at: s.from, plain: true, weak: (s.role & CAST) === 0 || (s.role & CREW) !== 0 }
    // "featuring the voices of A"
    if (lexeme === L.of && t.lexeme[i - 1] === L.voices) return { change: 'plays', at: i - 1, plain: true, weak: false }
    // "The lead role went to A"
    if (lexeme === L.to && n === 0 && WENT.has(t.lexeme[i - 1]!) && partBefore(f, i - 1))
      return { change: 'plays', at: i - 1, plain: true, weak: false }
    // "The film has A in the lead", "The film had A and B as newlyweds"
    if (n === 0 && HAS.has(lexeme) && workBefore(f, i) && (g.items.some((x) => x.part !== null) || inLead(f, g)))
      return { change, at: i, plain: true, weak: false }
    // "played by the likes of A"
    if (lexeme === L.of && is(t.lexeme[i - 1]!, LIKES)) {
      const by = t.lexeme[i - 2] === L.the ? i - 3 : i - 2
      if (t.lexeme[by] === L.by && is(t.lexeme[by - 1] ?? 0, PLAYED | BY_VERBS))
        return { change: 'plays', at: by - 1, plain: true, weak: false }
      i = by + 1
      continue
    }
    if (
      is(lexeme, STARRING) &&
      t.lexeme[i + 1] !== L.debut &&
      !work &&
      !ofAnother(f, i) &&
      !(capital && is(lexeme, SOFT) && i > s.from) &&
      starsThem(f, i)
    )
      return {
        change,
        at: i,
        plain: true,
        weak: is(lexeme, SOFT) && (s.role & WORK) === 0 && f.titles.length === 0 && !ensembleBefore(f, i),
        whole: change === 'plays' && lexeme === L.stars,
      }
    if (is(lexeme, INCLUDE)) {
      const told = ensembleBefore(f, i) || workBefore(f, i)
      return { change: told ? (freshBefore(f, i) ?? change) : change, at: i, plain: told, weak: !told }
    }
    if (like && is(lexeme, ENSEMBLE)) return { change, at: i, plain: true, weak: false }
    if (lexeme === L.by || lexeme === L.from) {
      const before = t.lexeme[isQuote(t, i - 1) ? i - 2 : i - 1]!
      // "starring and executive produced by A"
      if (lexeme === L.by && n === 0 && starringAnd(f, i)) return { change, at: i, plain: true, weak: false }
      // "is joined in the cast by A", "is rounded out by A"
      if (lexeme === L.by && (joinedBefore(f, i) || (before === L.out && t.lexeme[i - 2] === L.rounded)))
        return { change: 'plays', at: i - 1, plain: true, weak: false }
      if (is(before, PLAYED))
        return ofSeveral(f, g, i) ? { change: 'plays', at: i - 1, plain: true, weak: false } : null
      if (!is(before, BY_VERBS)) return null
      return { change: is(before, JOINS) ? 'plays' : change, at: i - 1, plain: true, weak: false }
    }
    if (is(lexeme, BESIDE) || (lexeme === L.with && ALONG.has(t.lexeme[i - 1]!) && partBefore(f, i)))
      return { change, at: i, plain: true, weak: !actingBefore(f, i) && !(i === s.from && (s.role & CAST) !== 0) }
    if (is(lexeme, DIRECTS) && g.last < s.to && (t.lexeme[g.last] === L.in || t.lexeme[g.last] === L.as))
      return { change, at: i, plain: true, weak: false }
    if (is(lexeme, CASTING) && (s.titleCase || !(capital && i > s.from)))
      return {
        change: 'joins',
        at: i,
        plain: true,
        weak:
          !is(lexeme, SURE_CASTING) && !workBefore(f, i) && !near(f, g.last - 1, PLAY_VERB, 4) && !toCast(f, g.last),
      }
    if (lexeme === L.back && (is(t.lexeme[i - 1]!, BACK) || is(t.lexeme[i - 2] ?? 0, BACK)))
      return { change: 'returns', at: i, plain: true, weak: false }
    if (is(lexeme, BACK)) return { change: returning ? 'returns' : 'joins', at: i, plain: false, weak: !returning }
    if (is(lexeme, BE) && n <= 3) return verb ? null : inverted(f, i)
    if ((role & (PAST | ING)) !== 0 && (role & PERSON) === 0) verb = true
    // "the return of A"
    if (lexeme === L.of && is(t.lexeme[i - 1]!, OLD)) return { change: 'returns', at: i - 1, plain: false, weak: true }
    // "the cast of A's thriller"
    if (lexeme === L.of && n === 0 && t.lexeme[g.items[0]!.name.last] === L.possessive) return null
    if (lexeme === L.of && is(t.lexeme[i - 1]!, WHOLE)) return { change, at: i, plain: true, weak: false }
    // "“Arc” with A and B"
    if (lexeme === L.with)
      return {
        change,
        at: i,
        plain: false,
        weak:
          titleUntil(f, i) === undefined &&
          (!isQuote(t, i - 1) || titleUntil(f, i - 1) === undefined) &&
          // "With A, B." is a line of its own.
          !(n === 0 && isLine(f, g, i)) &&
          // "with A and B in supporting roles", "with A and B in the cast"
          !inLead(f, g),
      }
    // "joins the previously announced A"
    if (EARLIER.has(lexeme)) {
      earlier = true
      continue
    }
    if (is(lexeme, JOINS) && (n <= 2 || earlier)) return { change: 'plays', at: i, plain: true, weak: false }
    if ((role & (AUXILIARY | MODAL)) !== 0) return null
    if (is(lexeme, SUCHLIKE)) {
      like = true
      continue
    }
    if ((role & PERSON) !== 0 || lexeme === L.as || (role & CAST) !== 0) continue
    if (is(lexeme, PLACE) || ((role & FUNCTION) !== 0 && lexeme !== L.the && n > 1)) return null
    if ((role & CREW) !== 0) return null
  }
  return null
}

/** "with A and B in supporting roles", "has A in the lead" */
function inLead(f: Frame, g: Group): boolean {
  return g.last < f.s.to && f.t.lexeme[g.last] === L.in && near(f, g.last, ROLES, 4)
}

/** Whether names and the "with" at token `i` are all of a sentence, or all behind its colon: "With A, B.". */
function isLine({ t, s }: Frame, g: Group, i: number): boolean {
  if (i > s.from && t.lexeme[i - 1] !== L.colon && t.lexeme[i - 1] !== L.dash) return false
  return g.last >= s.to || (g.last === s.to - 1 && t.kind[g.last] === PUNCT)
}

/** "three sisters played by actresses A, B and C", "supporting roles played by A and B": no name before the verb for playing. */
function ofSeveral({ t, s }: Frame, g: Group, by: number): boolean {
  if (g.items.length < 2 && g.first === by + 1) return false
  let k = by - 2
  while (k > s.from && (t.lexeme[k] === L.comma || (t.role[k]! & (FUNCTION | AUXILIARY | MODAL)) !== 0)) k--
  return k >= s.from && (t.flags[k]! & CAPITAL) === 0 && t.kind[k] !== PUNCT
}

/** "The lead role went": a word for a part up to five tokens before the verb at token `i`. */
function partBefore({ t, s }: Frame, i: number): boolean {
  for (let k = i - 1; k >= Math.max(s.from, i - 5); k--) if (PARTS.has(t.lexeme[k]!)) return true
  return false
}

/** "starring and executive produced by", "starring, written and directed by": whether "starring" is one of the words before "by". */
function starringAnd({ t, s }: Frame, by: number): boolean {
  let and = false
  for (let k = by - 1; k >= Math.max(s.from, by - 8); k--) {
    const lexeme = t.lexeme[k]!
    if (lexeme === L.starring) return and
    if (lexeme === L.and || lexeme === L.comma) and = true
    else if ((t.role[k]! & CREW) === 0) return false
  }
  return false
}

/** Whether "joined in the cast" and the like stand before token `i`. */
function joinedBefore({ t, s }: Frame, i: number): boolean {
  for (let k = i - 1; k > Math.max(s.from, i - 6); k--) {
    if (t.lexeme[k] === L.joined) return k < i - 1
    if (t.kind[k] === PUNCT || (t.flags[k]! & CAPITAL) !== 0) return false
  }
  return false
}

/** "adds A and B to its growing cast" */
function toCast(f: Frame, i: number): boolean {
  const { t, s } = f
  // "has recruited A for its second season"
  if (t.lexeme[i] === L.for)
    for (let k = i + 1; k < Math.min(s.to, i + 6); k++)
      if ((t.role[k]! & (WORK | SEASON)) !== 0 || titleAt(f, k) !== undefined) return true
  if (t.lexeme[i] !== L.to) return false
  for (let k = i + 1; k < Math.min(s.to, i + 5); k++) if (is(t.lexeme[k]!, WHOLE)) return true
  return false
}

/** "Beyond Borders, which starred A": a work that the text is not about. */
function ofAnother(f: Frame, i: number): boolean {
  const { t, s } = f
  let k = i - 1
  if (t.lexeme[k] === L.which || t.lexeme[k] === L.that) k--
  if (t.lexeme[k] === L.comma) k--
  if (k < s.from || k === i - 1) return false
  const name = nameUntil(f, k + 1)
  // "written by A, stars B": of what A wrote.
  return name !== undefined && titleUntil(f, k + 1) === undefined && !hasGivenName(name.full)
}

/** Whether "star" and "stars" are verbs here: not "Arc star A", nor "the Arc stars A and B" of a work that only introduces them. */
function starsThem(f: Frame, i: number): boolean {
  const { t, s } = f
  const lexeme = t.lexeme[i]!
  if (lexeme !== L.star && lexeme !== L.stars) return true
  if (i === s.from) return lexeme === L.stars
  const before = i - 1
  if (titleUntil(f, i) !== undefined) return lexeme === L.stars && f.told.some((x) => x.last === i)
  const role = t.role[before]!
  if (lexeme === L.star)
    return (
      (role & (MODAL | AUXILIARY)) !== 0 ||
      t.lexeme[before] === L.to ||
      t.lexeme[before] === L.and ||
      ((role & FUNCTION) !== 0 && !is(t.lexeme[before]!, DETERMINERS))
    )
  return (t.flags[before]! & CAPITAL) === 0 || t.kind[before] === PUNCT || t.lexeme[before] === L.it
}

/** Whether the clause so far tells of acting, not of producing: "A stars alongside B". */
function actingBefore(f: Frame, i: number): boolean {
  const { t } = f
  for (let k = i - 1; k >= clauseAt(f, i).from; k--) {
    if ((t.role[k]! & CREW) !== 0) return false
    if ((t.role[k]! & CAST) !== 0) return true
  }
  return false
}

/** Whether a word for the cast stands before token `i` in its clause ("The cast includes"). */
function ensembleBefore(f: Frame, i: number): boolean {
  const { t, s } = f
  for (let k = i - 1; k >= Math.max(s.from, i - 10); k--) {
    if (t.kind[k] === PUNCT && t.lexeme[k] !== L.hyphen && t.lexeme[k] !== L.comma && !isQuote(t, k)) return false
    if (is(t.lexeme[k]!, ENSEMBLE) || t.lexeme[k] === L.cast) return true
  }
  return false
}

/** "The film also includes A": the work is the subject. */
function workBefore(f: Frame, i: number): boolean {
  const { t } = f
  const { from } = clauseAt(f, i)
  for (let k = i - 1; k >= Math.max(from, i - 4); k--) {
    if (is(t.lexeme[k]!, ONE_WORK)) return true
    if ((t.role[k]! & (FUNCTION | AUXILIARY | MODAL)) === 0) break
  }
  return f.titles.some((x) => x.first >= from && x.last <= i && i - x.last <= 2)
}
