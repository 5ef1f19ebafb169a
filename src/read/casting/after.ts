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
  PRESENT,
  SAY,
  SEASON,
  UNKNOWN,
} from '../lexicon/roles.ts'
import type { Group } from '../lists.ts'
import { isQuote, type Part, partAt, partsAt } from '../parts.ts'
import type { Frame } from '../scene.ts'
import { titleEnd } from '../spans.ts'
import { CAPITAL, LINE, PUNCT, WORD } from '../tokens.ts'

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
  as: lexemeOf(english, 'as'),
  by: lexemeOf(english, 'by'),
  of: lexemeOf(english, 'of'),
  from: lexemeOf(english, 'from'),
  in: lexemeOf(english, 'in'),
  it: lexemeOf(english, 'it'),
  to: lexemeOf(english, 'to'),
  the: lexemeOf(english, 'the'),
  place: lexemeOf(english, 'place'),
  who: lexemeOf(english, 'who'),
  comma: lexemeOf(english, ','),
  semicolon: lexemeOf(english, ';'),
  hyphen: lexemeOf(english, '-'),
  en: lexemeOf(english, '–'),
  dash: lexemeOf(english, '—'),
  stop: lexemeOf(english, '.'),
  over: lexemeOf(english, 'over'),
  on: lexemeOf(english, 'on'),
  into: lexemeOf(english, 'into'),
  back: lexemeOf(english, 'back'),
  new: lexemeOf(english, 'new'),
  out: lexemeOf(english, 'out'),
  star: lexemeOf(english, 'star'),
  lead: lexemeOf(english, 'lead'),
  stars: lexemeOf(english, 'stars'),
  starring: lexemeOf(english, 'starring'),
  leads: lexemeOf(english, 'leads'),
  cast: lexemeOf(english, 'cast'),
  co: lexemeOf(english, 'co'),
  left: lexemeOf(english, 'left'),
  voice: lexemeOf(english, 'voice'),
  replaces: lexemeOf(english, 'replaces'),
  known: lexemeOf(english, 'known'),
  isnt: lexemeOf(english, "isn't"),
  only: lexemeOf(english, 'only'),
  seen: lexemeOf(english, 'seen'),
  joined: lexemeOf(english, 'joined'),
  possessive: english.possessive,
}

// What a verb after the names says of them.
const PLAY = 1
const STAR = 2
const JOIN = 3
const RETURN = 4
const LEAVE = 5
const TAKE = 6
const COME = 7
const GIVE = 8
const ROUND = 9
const CAST_IN = 10
const REPLACE = 11
const EXPECTED = 12
const SEEN = 13
const HAVE = 14
const OUT = 15

const VERBS = new Map<number, number>()
{
  const add = (kind: number, words: string): void => {
    for (const id of ids(words)) VERBS.set(id, kind)
  }
  add(
    PLAY,
    'play plays played playing portray portrays portrayed portraying voice voices voiced voicing essay essays essayed essaying embody embodies embodied share shares',
  )
  add(
    STAR,
    'star stars starred starring costar headline headlines headlined headlining topline toplines lead leads led leading appear appears appeared appearing cameo cameos fronts recurs recurred recurring feature featured',
  )
  add(
    JOIN,
    'join joins joined joining board boards boarded boarding sign signs signed signing cast tapped enlisted recruited hired added new newcomer newcomers picked',
  )
  add(
    RETURN,
    'return returns returned returning reprise reprises reprised reprising back resume resumes resuming continue continues',
  )
  add(
    LEAVE,
    'leave leaves left leaving exit exits exited exiting depart departs departed departing quit quits dropped ousted replaced axed',
  )
  add(TAKE, 'take takes took taking step steps stepped stepping')
  add(COME, 'come comes came coming')
  add(GIVE, 'lend lends lent lending provide provides provided providing deliver delivers delivered give gives gave')
  add(ROUND, 'round rounds rounding complete completes')
  add(CAST_IN, 'in among')
  add(REPLACE, 'replace replaces replacing succeeds')
  add(EXPECTED, 'expected confirmed safe')
  add(SEEN, 'seen')
  add(HAVE, 'has have gets')
  add(OUT, 'written')
}
/** Passive only: with a form of "be" before it. */
const PASSIVE = ids('cast tapped enlisted recruited hired added dropped ousted replaced axed featured picked written')
const BE = ids('is are was were be been being remains')
/** Words that a verb group may have before its verb, beside the small ones. */
const SKIP = ids(
  'both all also each again once more set due slated ready poised latest talks negotiations discussions final reportedly officially now still only just already definitely probably likely currently recently previously next originally confirmed announced star stars attached eyed tipped rumored rumoured looking going able happy seen have has co one two three course there guest actor actress name addition performer',
)
const ENSEMBLE = ids('cast it film movie show series lineup roster season faces newcomers episodes group team')
const FRESH_NOUN = ids('newcomers newcomer')
const ROLE = ids('role roles part parts character characters voice')
const PERFORMANCE = ids('performance performances turn turns voice voices')
const ONE_WORK = ids('film movie series show drama sitcom thriller comedy sequel prequel anime')
const SHARE = ids('share shares')
const HOLDS = ids('role roles cast season series show film movie lineup ensemble sequel')

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
  }
  const own = verbGroup(f, g, i, false)
  if (own !== null) out.push(own)
  return out
}

/** The verb group that begins at token `i`, or null: "will return as X", "are set to star", "has joined the cast", "is X". */
function verbGroup(f: Frame, g: Group, from: number, relative: boolean): Predicate | null {
  const { t, s } = f
  let denied = false
  let modal = false
  let passive = false
  let past = false
  let open = false
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
    // "A, B and C in a new comedy": no verb at all.
    if (
      n === 0 &&
      lexeme === L.in &&
      !relative &&
      g.items.length > 1 &&
      g.first - s.from <= 1 &&
      near(f, i, ONE_WORK, 8)
    )
      return {
        change: 'plays',
        at: i,
        parts: [],
        last: i + 1,
        denied: false,
        tense: 0,
        plain: true,
        open: false,
        relative,
        whole: false,
        instead: -1,
      }
    const kind = VERBS.get(lexeme)
    if (kind !== undefined && (t.flags[i]! & CAPITAL) === 0) {
      const verb = verbAt(f, g, i, kind, passive, noun, n)
      if (verb !== null)
        return {
          ...verb,
          denied,
          tense: modal ? 1 : past || ((role & PAST) !== 0 && !passive) ? -1 : 1,
          plain: verb.plain || (relative && kind === PLAY),
          open,
          relative,
          whole: !modal && !denied && (kind === PLAY || kind === STAR),
        }
      if (lexeme === L.cast || kind === ROUND || kind === GIVE || kind === REPLACE || kind === OUT) return null
    }
    if ((role & NEGATION) !== 0 && t.lexeme[i + 1] !== L.only) denied = true
    if ((role & (MODAL | PLAN)) !== 0) modal = true
    if (OPEN.has(lexeme)) open = true
    if ((role & (MODAL | PLAN | AUXILIARY)) !== 0 || lexeme === L.to) noun = false
    if (BE.has(lexeme) || ((role & AUXILIARY) !== 0 && lexeme === L.isnt)) {
      passive = true
      if ((role & PAST) !== 0) past = true
      const being =
        i + 1 < s.to && g.items.length === 1 && g.items[0]!.full.includes(' ') && !denied ? isPart(f, i + 1) : null
      if (being !== null)
        return {
          change: 'plays',
          at: i,
          parts: [being],
          last: being.last,
          denied,
          tense: past ? -1 : 1,
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
    if ((t.flags[i]! & CAPITAL) !== 0 && (role & SAY) === 0) return null
  }
  return null
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

type Verb = Pick<Predicate, 'change' | 'at' | 'parts' | 'last' | 'plain' | 'instead'>

/** What verb `i` says: its change, the parts that it names, where its words end; null where it is another verb here. */
function verbAt(f: Frame, g: Group, i: number, kind: number, passive: boolean, noun: boolean, n: number): Verb | null {
  const { t, s } = f
  const lexeme = t.lexeme[i]!
  const many = g.items.length
  const next = i + 1 < s.to ? t.lexeme[i + 1]! : 0
  const done = (change: Change, parts: readonly Part[], plain: boolean, last = i + 1): Verb => {
    const end = parts.length > 0 ? parts.at(-1)!.last : last
    return { change, at: i, parts, last: end, plain, instead: insteadOf(f, end) }
  }
  if (PASSIVE.has(lexeme) && !passive) return null
  switch (kind) {
    case PLAY: {
      if (next === L.by || (SHARE.has(lexeme) && !near(f, i, ROLE, 4))) return null
      const parts = objectParts(f, i + 1, many)
      // "played an important role in the story"
      return done('plays', parts, parts.length > 0 && parts[0]!.text !== null)
    }
    case STAR: {
      if (noun && (lexeme === L.star || lexeme === L.lead) && many === 1) return null
      // "Knives Out co-stars A and B": a noun before names.
      if (
        noun &&
        i + 1 < s.to &&
        (lexeme === L.stars || lexeme === L.leads) &&
        ((t.flags[i + 1]! & CAPITAL) !== 0 || (t.role[i + 1]! & (PRESENT | AUXILIARY)) !== 0)
      )
        return null
      if (elsewhere(f, i + 1)) return null
      // "a sequel, starring A": of the work.
      if (((t.role[i]! & ING) !== 0 || lexeme === L.starring) && i + 1 < s.to && (t.flags[i + 1]! & CAPITAL) !== 0)
        return null
      const parts = asParts(f, i + 1, many)
      const strong = (t.role[i]! & PRESENT) === 0 || parts.length > 0 || !APPEARS.has(lexeme)
      return done('plays', parts, strong && !LEADS.has(lexeme))
    }
    case JOIN: {
      if ((lexeme === L.new || FRESH_NOUN.has(lexeme)) && !passive) return null
      if (lexeme === L.new && next !== L.stop && next !== L.comma && next !== L.as && next !== L.to && i + 1 < s.to)
        return null
      if (toMake(f, i + 1)) return null
      if (lexeme === L.joined && next === L.by) return null
      const parts = asParts(f, i + 1, many)
      return done('joins', parts, parts.length > 0 || near(f, i, HOLDS, 6) || PASSIVE.has(lexeme))
    }
    case RETURN: {
      if (lexeme === L.back && !passive && n > 0) return null
      if (toMake(f, i + 1)) return null
      const parts = asParts(f, i + 1, many)
      return done('returns', parts, parts.length > 0 || near(f, i, ROLE, 5))
    }
    case LEAVE: {
      if (lexeme === L.left && passive) return null
      const by = next === L.by ? i + 2 : -1
      return {
        change: 'leaves',
        at: i,
        parts: [],
        last: i + 1,
        plain: near(f, i, HOLDS, 5) || PASSIVE.has(lexeme),
        instead: by,
      }
    }
    case TAKE: {
      if (next !== L.over && next !== L.on && next !== L.into && !near(f, i, ROLE, 5)) return null
      const as = asParts(f, i + 1, many)
      const parts = as.length > 0 && as[0]!.text !== null ? as : roleParts(f, i + 1, many)
      return done('joins', parts, parts.length > 0 || near(f, i, ROLE, 5), i + 2)
    }
    case COME: {
      if (next !== L.back || toMake(f, i + 2)) return null
      const parts = asParts(f, i + 2, many)
      return done('returns', parts, parts.length > 0, i + 2)
    }
    case GIVE: {
      if (!near(f, i, PERFORMANCE, 5)) return null
      const as = asParts(f, i + 1, many)
      return done('plays', as.length > 0 ? as : roleParts(f, i + 1, many), true, i + 2)
    }
    case CAST_IN: {
      // "are in it", "is in the cast", "is among the new faces"
      if (!passive || !near(f, i, ENSEMBLE, 4)) return null
      for (let k = i + 1; k < s.to && !ENSEMBLE.has(t.lexeme[k]!); k++) if ((t.flags[k]! & CAPITAL) !== 0) return null
      return done(near(f, i, NEW, 3) ? 'joins' : 'plays', asParts(f, i + 1, many), near(f, i, CAST_NOUN, 4), i + 3)
    }
    case REPLACE: {
      const other = nameFrom(f, i + 1)
      if (other === undefined || !other.full.includes(' ')) return null
      // "replaces A as showrunner"
      if (t.lexeme[other.last] === L.as && ((t.role[other.last + 1] ?? 0) & CREW) !== 0) return null
      return {
        change: 'joins',
        at: i,
        parts: asParts(f, other.last, many),
        last: other.last,
        plain: true,
        instead: other.first,
      }
    }
    case EXPECTED: {
      // "A, B and C are all expected."
      if (!passive || (i + 1 < s.to && t.kind[i + 1] !== PUNCT)) return null
      return done('returns', [], false)
    }
    case SEEN: {
      // "will be seen in key roles"
      if (passive && next === L.in && near(f, i, ROLE, 5)) return done('plays', asParts(f, i + 1, many), true, i + 2)
      const parts = passive && near(f, i, AS, 3) ? asParts(f, i + 1, many) : []
      return parts.length > 0 ? done('returns', parts, true) : null
    }
    case HAVE: {
      if (!near(f, i, ROLE, 4) || near(f, i, MAKING, 4)) return null
      const parts = roleParts(f, i + 1, many)
      return done('plays', parts, true, i + 2)
    }
    case OUT: {
      return passive && next === L.out
        ? { change: 'leaves', at: i, parts: [], last: i + 2, plain: true, instead: -1 }
        : null
    }
    default: {
      if (next !== L.out && !near(f, i, ENSEMBLE, 5)) return null
      return done('plays', asParts(f, i + 1, many), true)
    }
  }
}
const APPEARS = ids('appear appears feature')
const OPEN = ids('talks negotiations discussions eyed tipped rumored rumoured')
const TO_PLAY = ids('play portray voice')
const NEW = ids('new')
const CAST_NOUN = ids('cast faces lineup')
const AS = ids('as')
const MAKING = ids('writing directing producing behind written directed produced')
const LEADS = ids('lead leads led leading appear appears appeared')

/** "from Ada Brandt", "in place of Joe Roe" at token `i`: the name whose part it was, as its token, or -1. */
function insteadOf(f: Frame, i: number): number {
  const { t, s } = f
  let k = i
  while (
    k < s.to &&
    k < i + 3 &&
    t.kind[k] === WORD &&
    (t.flags[k]! & CAPITAL) === 0 &&
    t.lexeme[k] !== L.from &&
    t.lexeme[k] !== L.in
  )
    k++
  if (t.lexeme[k] === L.from) k++
  else if (t.lexeme[k] === L.in && t.lexeme[k + 1] === L.place && t.lexeme[k + 2] === L.of) k += 3
  else return -1
  return f.names.some((x) => x.first === k && x.full.includes(' ')) ? k : -1
}

/** Whether one of some words stands within `reach` tokens after token `i`, before any mark. */
export function near(f: Frame, i: number, words: ReturnType<typeof ids>, reach: number): boolean {
  const { t, s } = f
  for (let k = i + 1; k < Math.min(s.to, i + 1 + reach); k++) {
    if (t.kind[k] === PUNCT && t.lexeme[k] !== L.hyphen && !isQuote(t, k)) return false
    if (words.has(t.lexeme[k]!)) return true
  }
  return false
}

/** "returns to direct", "signed on to write": somebody behind the camera. */
function toMake(f: Frame, i: number): boolean {
  const { t, s } = f
  for (let k = i; k < Math.min(s.to, i + 4); k++)
    if (t.lexeme[k] === L.to || t.lexeme[k] === L.as)
      for (let n = k + 1; n < Math.min(s.to, k + 6); n++) if ((t.role[n]! & CREW) !== 0) return true
  return false
}

/** "starred in much-loved comedy Arc": in a work that this text is not about. */
function elsewhere(f: Frame, i: number): boolean {
  const { t, s } = f
  if (t.lexeme[i] !== L.in) return false
  for (let k = i + 1; k < Math.min(s.to, i + 7); k++) {
    if (f.titles.some((x) => x.first === k || (isQuote(t, k) && x.first === k + 1))) return false
    if (t.kind[k] === PUNCT) return isQuote(t, k)
    if ((t.flags[k]! & CAPITAL) !== 0)
      return (
        titleEnd(t, k, s.to) > k && (t.role[k]! & SEASON) === 0 && f.titles.every((x) => x.first < k || x.first > k + 6)
      )
  }
  return false
}

/** The parts after a verb of playing: straight after it, or after "the role of", "his part as". */
function objectParts(f: Frame, i: number, many: number): readonly Part[] {
  const role = roleParts(f, i, many)
  return role.length > 0 ? role : fitting(partsAt(f, i, many), many)
}

/** The parts after "role of", "part of", "voice of", "voice to", "role as". */
function roleParts(f: Frame, i: number, many: number): readonly Part[] {
  const { t, s } = f
  for (let k = i; k < Math.min(s.to, i + 7); k++) {
    if (t.kind[k] === PUNCT && t.lexeme[k] !== L.hyphen) break
    if (!ROLE.has(t.lexeme[k]!)) continue
    const next = t.lexeme[k + 1]
    if (next !== L.of && next !== L.as && next !== L.to) continue
    return fitting(partsAt(f, k + 2, many), many)
  }
  return []
}

/** The parts after the first "as" in the clause: "returns as X", "joins the cast of the show as Y". */
function asParts(f: Frame, i: number, many: number): readonly Part[] {
  const { t, s } = f
  for (let k = i; k < Math.min(s.to, i + 14); k++) {
    if (t.kind[k] === PUNCT && t.lexeme[k] !== L.hyphen && !isQuote(t, k)) break
    if (TO_PLAY.has(t.lexeme[k]!) && t.lexeme[k - 1] === L.to) return objectParts(f, k + 1, many)
    if (t.lexeme[k] === L.as) return fitting(apposed(f, partsAt(f, k + 1, many), many), many)
    if (f.names.some((x) => x.first === k && x.full.includes(' ')) && titleFrom(f, k) === undefined) break
    if (k > i && VERBS.has(t.lexeme[k]!) && (t.role[k]! & ING) === 0 && !STAYS.has(t.lexeme[k]!)) break
  }
  return []
}
const STAYS = ids('back cast new voice in among lead leads has have seen')

/** "as the leads, Colin and Penelope": the names after a part that names nobody. */
function apposed(f: Frame, parts: Part[], many: number): Part[] {
  if (parts.length !== 1 || parts[0]!.text !== null || f.t.lexeme[parts[0]!.last] !== L.comma) return parts
  const more = partsAt(f, parts[0]!.last + 1, many)
  return more.length === many && more.every((x) => x.text !== null) ? more : parts
}

/** Parts that fit the number of actors; fewer names than actors are none of theirs, unless they share one. */
function fitting(parts: Part[], many: number): readonly Part[] {
  return parts.length > 1 && parts.length !== many ? parts.slice(0, 1) : parts
}

/** Whether the verb says that several share one part. */
export function shares(f: Frame, at: number): boolean {
  return SHARE.has(f.t.lexeme[at]!)
}
