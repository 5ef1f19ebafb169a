import { nameUntil, titleAt, titleUntil } from '../at.ts'
import { english } from '../lexicon/index.ts'
import { classesOf, lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { AUXILIARY, BASED, CAST, CREW, FUNCTION, ING, MODAL, PAST, PERSON, SEASON, WORK } from '../lexicon/roles.ts'
import type { Group } from '../lists.ts'
import { isQuote } from '../parts.ts'
import { hasGivenName } from '../people.ts'
import { clauseAt, type Frame } from '../scene.ts'
import { CAPITAL, PUNCT } from '../tokens.ts'
import type { Change } from './after.ts'
import { near } from './verb-parts.ts'

/** What stands before the names. */
export interface Cue {
  readonly change: Change
  readonly at: number
  /** It can be said of actors only. */
  readonly plain: boolean
  /** Counts only where the names have their parts beside them. */
  readonly weak: boolean
  /** "It also stars A": told of the series as a whole. */
  readonly whole?: boolean
}

const ids = (words: string) => lexemesOf(english, words)
// What a word does here, a bit each.
const STARRING = 1 << 0
const SOFT = 1 << 1
const BY_VERBS = 1 << 2
const PLAYED = 1 << 3
const INCLUDE = 1 << 4
const ENSEMBLE = 1 << 5
const CASTING = 1 << 6
const SURE_CASTING = 1 << 7
const WHOLE = 1 << 8
const BACK = 1 << 9
const SUCHLIKE = 1 << 10
const OLD = 1 << 11
const FRESH = 1 << 12
const JOINS = 1 << 13
const BE = 1 << 14
const BESIDE = 1 << 15
/** "New to the cast are", "New additions are"; not "The new trailer is". */
const JOINED = 1 << 16
const DETERMINERS = 1 << 17
/** "The film includes A", not "his films include". */
const ONE_WORK = 1 << 18
/** Between a verb and names these part them: "star in Arc". */
const PLACE = 1 << 19
/** "Other performers cast in it are A and B" */
const TROUPE = 1 << 23
const CHARACTERS = 1 << 21
/** "by the likes of A"; "our leads, A and B" */
const LIKES = 1 << 24
const LEADERS = 1 << 25
/** "will direct A and B in Arc", "for its coming season". */
const DIRECTS = 1 << 22
const CLASS = classesOf(english, [
  [STARRING, 'starring stars star starred features featuring featured feature headlines headlining'],
  [SOFT, 'features featuring featured feature'],
  [
    BY_VERBS,
    'led headed headlined fronted joined performance performances cameo cameos appearance appearances turn voiced completed',
  ],
  [PLAYED, 'played portrayed voiced'],
  [INCLUDE, 'include includes including included'],
  [
    ENSEMBLE,
    'cast casts ensemble stars lineup line roster members actors faces performers players newcomers additions actresses castmates starring voices',
  ],
  [CASTING, 'casts tapped tapping enlisted recruited hired adds added picked signed casting'],
  [SURE_CASTING, 'tapped tapping casting casts'],
  [WHOLE, 'cast casts ensemble stars lineup roster'],
  [BACK, 'bring brings bringing brought welcome welcomes welcoming'],
  [SUCHLIKE, 'like including such'],
  [OLD, 'returning back return returns reprise reprising'],
  [FRESH, 'new newcomer newcomers newly joining join joins'],
  [JOINS, 'join joins joined joining'],
  [BE, 'is are was were be being'],
  [BESIDE, 'alongside opposite'],
  [JOINED, 'to cast additions faces members stars actors in'],
  [DETERMINERS, 'a an the this that its his her their new old original of'],
  [ONE_WORK, 'film movie series show drama sitcom thriller comedy sequel prequel anime season'],
  [PLACE, 'in at to for on into about'],
  [CHARACTERS, 'characters character'],
  [TROUPE, 'members performers players newcomers additions actors actresses'],
  [LIKES, 'likes'],
  [LEADERS, 'leads stars'],
  [DIRECTS, 'direct directs directing'],
])
const is = (lexeme: number, bits: number): boolean => (CLASS[lexeme]! & bits) !== 0
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
const ROLES = ids('role roles cast ensemble')
const PLAY_VERB = ids('star play lead voice portray join as headline')

/** What stands before the names: "starring", "the cast includes", "led by", "bring back", "New to the cast are". */
export function cueBefore(f: Frame, g: Group): Cue | null {
  const { t, s } = f
  // "joins A's thriller", "features A's portrayal of C": whose it is.
  if (t.lexeme[g.last] === L.possessive) return null
  let returning = false
  let fresh = false
  let like = false
  let work = false
  let verb = false
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
      // "is joined in the cast by A", "is rounded out by A"
      if (lexeme === L.by && (joinedBefore(f, i) || (before === L.out && t.lexeme[i - 2] === L.rounded)))
        return { change: 'plays', at: i - 1, plain: true, weak: false }
      if (is(before, PLAYED) || !is(before, BY_VERBS)) return null
      return { change: is(before, JOINS) ? 'plays' : change, at: i - 1, plain: true, weak: false }
    }
    if (is(lexeme, BESIDE))
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
          // "with A and B in supporting roles", "with A and B in the cast"
          !(g.last < s.to && t.lexeme[g.last] === L.in && near(f, g.last, ROLES, 4)),
      }
    if (is(lexeme, JOINS) && n <= 2) return { change: 'plays', at: i, plain: true, weak: false }
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

/** "Cast: A, B", "Stars:", "New:", "Also returning:": the label before a colon. */
function labelBefore(f: Frame, colon: number, many: number): Cue | null {
  const { t, s } = f
  let cast = false
  let change: Change = 'plays'
  for (let k = colon - 1; k >= Math.max(s.from, colon - 8); k--) {
    if (t.kind[k] === PUNCT && t.lexeme[k] !== L.hyphen) break
    const lexeme = t.lexeme[k]!
    if (is(lexeme, ENSEMBLE) || lexeme === L.cast) cast = true
    if (is(lexeme, OLD)) change = 'returns'
    if (is(lexeme, FRESH)) change = 'joins'
  }
  const told = cast || change === 'joins' || (change === 'returns' && many > 1)
  return told ? { change, at: colon, plain: cast, weak: false } : null
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

/** "New cast members include", "Other additions are". */
function freshBefore(f: Frame, i: number): Change | null {
  const { t, s } = f
  for (let k = i - 1; k >= Math.max(s.from, i - 6); k--) {
    if (is(t.lexeme[k]!, FRESH)) return 'joins'
    if (is(t.lexeme[k]!, OLD)) return 'returns'
  }
  return null
}

/** "New to the cast are A and B", "Also returning is C", "Newcomers are D", "The stars are E": the verb before the names. */
function inverted(f: Frame, be: number): Cue | null {
  const { t, s } = f
  for (let k = be - 1; k >= Math.max(s.from, be - 14); k--) {
    if (t.kind[k] === PUNCT && t.lexeme[k] !== L.hyphen && t.lexeme[k] !== L.comma) return null
    const lexeme = t.lexeme[k]!
    if (is(lexeme, OLD)) return { change: 'returns', at: k, plain: true, weak: false }
    // "Starring alongside A will be B", "Guest starring in Episode 9 is B"
    if (lexeme === L.starring || lexeme === L.featuring) return { change: 'plays', at: k, plain: true, weak: false }
    // "Rounding out the cast are A and B", "Also in the ensemble is C"
    if (is(lexeme, WHOLE) && (t.role[k]! & PERSON) === 0 && t.lexeme[k - 1] === L.the && be - k === 1)
      return { change: freshBefore(f, k) ?? 'plays', at: k, plain: true, weak: false }
    if (is(lexeme, FRESH) && (lexeme !== L.new || is(t.lexeme[k + 1]!, JOINED)))
      return { change: 'joins', at: k, plain: true, weak: false }
    if (is(lexeme, ENSEMBLE) && ((t.role[k]! & PERSON) !== 0 || is(lexeme, TROUPE)))
      return { change: freshBefore(f, k) ?? 'plays', at: k, plain: true, weak: false }
  }
  return null
}
