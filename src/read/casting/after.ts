import { nameFrom, titleAt, titleFrom } from '../at.ts'
import type { Values } from '../../claim.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import {
  AUXILIARY,
  CREW,
  DOUBT,
  FUNCTION,
  HOPE,
  ING,
  MODAL,
  NEGATION,
  OFFICIAL,
  PAST,
  PLAN,
  SAY,
  UNKNOWN,
} from '../lexicon/roles.ts'
import type { Group } from '../lists.ts'
import { isQuote, type Part, partAt } from '../parts.ts'
import type { Frame } from '../scene.ts'
import { CAPITAL, LINE, PUNCT } from '../tokens.ts'
import { dealAfter } from './deals.ts'
import { elsewhere } from './verb-objects.ts'
import { personal } from './persons.ts'
import { someoneFrom } from './story.ts'
import { near } from './verb-parts.ts'
import { COME, GIVE, JOIN, OFFER, OUT, PLAY, REPLACE, ROUND, STAR, VERBS } from './verb-table.ts'
import { SHARE, verbAt } from './verbs.ts'

export type Change = Values['cast']['change']

/** What a verb group says of the names before it. */
export interface Predicate {
  readonly change: Change
  /** The verb. */
  readonly at: number
  readonly parts: readonly Part[]
  readonly last: number
  readonly denied: boolean
  readonly tense: -1 | 0 | 1
  /** A word of what is to come is among its verbs: "will play", "is set to star". */
  readonly ahead: boolean
  /** It can be said of an actor only, not of a character in the story. */
  readonly plain: boolean
  /** Talks, rumours: not settled. */
  readonly open: boolean
  /** A relative clause: told by the article, whoever speaks. */
  readonly relative: boolean
  /** Playing or starring in the present: told of the series as a whole. */
  readonly whole: boolean
  /** Whom the names take over from, or make room for. */
  readonly instead: number
}

const ids = (words: string) => lexemesOf(english, words)
const L = {
  by: lexemeOf(english, 'by'),
  and: lexemeOf(english, 'and'),
  in: lexemeOf(english, 'in'),
  to: lexemeOf(english, 'to'),
  for: lexemeOf(english, 'for'),
  the: lexemeOf(english, 'the'),
  who: lexemeOf(english, 'who'),
  comma: lexemeOf(english, ','),
  semicolon: lexemeOf(english, ';'),
  hyphen: lexemeOf(english, '-'),
  en: lexemeOf(english, '–'),
  dash: lexemeOf(english, '—'),
  cast: lexemeOf(english, 'cast'),
  known: lexemeOf(english, 'known'),
  isnt: lexemeOf(english, "isn't"),
  only: lexemeOf(english, 'only'),
  has: lexemeOf(english, 'has'),
  have: lexemeOf(english, 'have'),
  possessive: english.possessive,
}

const LEADS = ids('role roles lead leads part parts')
/** "Starring alongside A will be B": B is no part. */
const BESIDE = ids('alongside opposite joining join with')
const PLAYED = ids('played portrayed voiced')
const BE = ids('is are was were be been being remains')
/** Words that a verb group may have before its verb, beside the small ones. */
const SKIP = ids(
  'positively both all also each again once more set due slated ready poised latest talks negotiations discussions final reportedly officially now still only just already definitely probably likely currently recently previously next originally confirmed announced star stars attached eyed tipped rumored rumoured looking going able happy seen have has co one two three course there guest actor actress name addition performer early preliminary advanced upped promoted elevated bumped made female male',
)
const ROLES = ids('roles')
const ONE_WORK = ids('film movie series show drama sitcom thriller comedy sequel prequel anime')
const OPEN = ids('talks negotiations discussions eyed tipped rumored rumoured')

/** The verb groups after the names: the relative clause's, then the sentence's own. At most two. */
export function predicatesAfter(f: Frame, g: Group): Predicate[] {
  const { t, s } = f
  const out: Predicate[] = []
  let i = g.last
  if (i >= s.to) return out
  const mark = t.lexeme[i]!
  if (mark === L.comma || mark === L.dash || mark === L.en || mark === L.who) {
    const who = mark === L.who ? i : i + 1
    let from = i + 1
    if (t.lexeme[who] === L.who) {
      const relative = verbGroup(f, g, who + 1, true)
      if (relative !== null) out.push(relative)
      if (mark === L.who) return out
      from = Math.max(who + 1, relative?.last ?? 0)
    }
    // "A, introduced in the first film, plays …": on behind the next comma.
    let k = from
    while (k < s.to && k < from + 18 && t.lexeme[k] !== mark && t.lexeme[k] !== L.semicolon) k++
    if (k >= s.to || t.lexeme[k] !== mark || titleFrom(f, i + 1) !== undefined || nameFrom(f, i + 1) !== undefined)
      return out
    i = k + 1
    while (i < s.to && isQuote(t, i)) i++
  }
  // "a novel by A and will also star B": what follows is said of something else.
  if (t.lexeme[g.first - 1] === L.by && g.first > s.from && !PLAYED.has(t.lexeme[g.first - 2]!)) return out
  const own = verbGroup(f, g, i, false)
  if (own !== null) {
    out.push(own)
    return out
  }
  // "A has penned the script and will be seen as C"
  const more = coordinate(f, i)
  const second = more > 0 ? verbGroup(f, g, more, false) : null
  if (second !== null) out.push(second)
  return out
}

/** The token after an "and" that leads on to a further verb of the same people, or 0; no other name stands before it. */
function coordinate(f: Frame, from: number): number {
  const { t, s } = f
  for (let k = from; k + 1 < Math.min(s.to, from + 20); k++) {
    if (t.kind[k] === PUNCT && t.lexeme[k] !== L.hyphen && !isQuote(t, k)) return 0
    if (k > from && (t.flags[k]! & CAPITAL) !== 0 && titleAt(f, k) === undefined) return 0
    if (t.lexeme[k] === L.and && (t.role[k + 1]! & (MODAL | AUXILIARY)) !== 0) return k + 1
  }
  return 0
}

/** The verb group that begins at token `i`, or null: "will return as X", "are set to star", "has joined the cast", "is X". */
function verbGroup(f: Frame, g: Group, from: number, relative: boolean): Predicate | null {
  const { t, s } = f
  const deal = dealAfter(f, g, from, relative)
  if (deal !== null) return deal
  let denied = false
  let modal = false
  let passive = false
  let past = false
  let open = false
  let perfect = false
  // A noun so far: "Red Tide star", "Salt Road lead".
  let noun = !relative
  for (let i = from, n = 0; i < s.to && n < 14; i++, n++) {
    const lexeme = t.lexeme[i]!
    const role = t.role[i]!
    if (t.kind[i] === PUNCT) {
      if (lexeme === L.hyphen || (lexeme === L.comma && n > 0)) continue
      return null
    }
    if (lexeme === L.known) return null
    // "A in “Arc”.": a caption.
    if (n === 0 && lexeme === L.in && g.first - s.from <= 1 && endsWithWork(f, i + 1)) return inWork(i, relative)
    // "A, B and C in a new comedy": no verb at all.
    // "A and B in supporting roles"
    if (
      n === 0 &&
      lexeme === L.in &&
      !relative &&
      (near(f, i, ROLES, 3) ||
        (g.items.length > 1 && g.first - s.from <= 1 && near(f, i, ONE_WORK, 8) && !elsewhere(f, i)))
    )
      return inWork(i, relative)
    // "is in talks for the lead"
    if (open && lexeme === L.for && (near(f, i, LEADS, 4) || f.told.some((x) => x.first > i && x.first - i < 3)))
      return {
        change: 'plays',
        at: i,
        parts: [],
        last: i + 1,
        denied,
        tense: 1,
        ahead: true,
        plain: true,
        open,
        relative,
        whole: false,
        instead: -1,
      }
    const kind = VERBS.get(lexeme)
    if (kind !== undefined && (s.titleCase || (t.flags[i]! & CAPITAL) === 0)) {
      const verb = verbAt(f, g, i, kind, passive, noun, denied, n)
      if (kind === OFFER) open = true
      // "will not be back", "isn't coming back"
      const gone = denied && verb?.change === 'returns' && (modal || kind === COME)
      if (verb !== null)
        return {
          ...verb,
          change: gone ? 'leaves' : verb.change,
          denied: !gone && (denied || verb.denied === true),
          // "has joined", "have signed on": of what is to come.
          tense: modal || (kind === JOIN && perfect) ? 1 : past || ((role & PAST) !== 0 && !passive) ? -1 : 1,
          ahead: modal,
          plain: verb.plain || gone || (relative && kind === PLAY),
          open,
          relative,
          whole: !modal && !denied && (kind === PLAY || kind === STAR),
        }
      if (lexeme === L.cast || kind === ROUND || kind === GIVE || kind === REPLACE || kind === OUT) return null
    }
    if ((role & NEGATION) !== 0 && t.lexeme[i + 1] !== L.only) denied = true
    if ((role & (MODAL | PLAN)) !== 0) modal = true
    if (OPEN.has(lexeme)) open = true
    if (lexeme === L.has || lexeme === L.have) perfect = true
    if ((role & (MODAL | PLAN | AUXILIARY)) !== 0 || lexeme === L.to) noun = false
    if (BE.has(lexeme) || ((role & AUXILIARY) !== 0 && lexeme === L.isnt)) {
      passive = true
      if ((role & PAST) !== 0) past = true
      const being =
        i + 1 < s.to &&
        g.items.length === 1 &&
        g.items[0]!.full.includes(' ') &&
        !denied &&
        // "Taking over from A is B"
        (t.role[s.from]! & ING) === 0 &&
        !BESIDE.has(t.lexeme[g.first - 1]!)
          ? (isPart(f, i + 1) ?? isSomeone(f, g, i + 1))
          : null
      if (being !== null)
        return {
          change: 'plays',
          at: i,
          parts: [being],
          last: being.last,
          denied,
          tense: past ? -1 : 1,
          ahead: modal,
          plain: false,
          open,
          relative,
          whole: false,
          instead: -1,
        }
    } else if ((role & AUXILIARY) !== 0) past = true
    if (
      (role & (FUNCTION | AUXILIARY | MODAL | PLAN | NEGATION | OFFICIAL | DOUBT | UNKNOWN | HOPE | SAY)) === 0 &&
      !SKIP.has(lexeme) &&
      (role & CREW) === 0
    )
      return null
    if ((t.flags[i]! & CAPITAL) !== 0 && (role & SAY) === 0 && !s.titleCase) return null
  }
  return null
}

/** Names that "in" at token `at` leads to a work, with no verb. */
function inWork(at: number, relative: boolean): Predicate {
  return {
    change: 'plays',
    at,
    parts: [],
    last: at + 1,
    denied: false,
    tense: 0,
    ahead: false,
    plain: true,
    open: false,
    relative,
    whole: false,
    instead: -1,
  }
}

/** Whether the sentence ends with the title of a work of the text that begins at token `i`. */
function endsWithWork(f: Frame, i: number): boolean {
  const { t, s } = f
  const title = titleFrom(f, i < s.to && isQuote(t, i) ? i + 1 : i)
  if (title === undefined || !f.told.includes(title)) return false
  for (let k = title.last; k < s.to; k++) if (t.kind[k] !== PUNCT) return false
  return true
}

/** "is a detective", "is the younger son": of whom a given name shows to be no character. */
function isSomeone(f: Frame, g: Group, i: number): Part | null {
  if (personal(g.items[0]!.full) <= 0 || (f.s.role & SAY) !== 0) return null
  const last = someoneFrom(f, i)
  if (last < 0) return null
  const part = partAt(f, i)
  return part?.text && part.last > last ? part : { text: null, first: i, last }
}

/** "is Smoker", "is the Warden": a name after a form of "be" that is no title. */
function isPart(f: Frame, i: number): Part | null {
  const { t } = f
  const k = t.lexeme[i] === L.the ? i + 1 : i
  if ((t.flags[k]! & (CAPITAL | LINE)) !== CAPITAL || (t.role[k]! & FUNCTION) !== 0) return null
  if (titleAt(f, k) !== undefined || nameFrom(f, k) === undefined) return null
  const part = partAt(f, i)
  if (part === null || part.text === null || part.first + 2 < k || part.text.length > 40) return null
  return t.lexeme[part.last] === L.possessive ? null : part
}

/** Whether the verb says that several share one part. */
export function shares(f: Frame, at: number): boolean {
  return SHARE.has(f.t.lexeme[at]!)
}
