import type { Certainty, Source, Subject, Values } from '../../claim.ts'
import { type Attribution, certaintyAt, sourceAt } from '../cues.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import {
  AUXILIARY,
  CAST,
  CREW,
  DOUBT,
  FUNCTION,
  HOPE,
  ING,
  MODAL,
  NEGATION,
  OFFICIAL,
  PAST,
  PERSON,
  PLAN,
  SAY,
  UNKNOWN,
} from '../lexicon/roles.ts'
import { type Group, groupsOf, type Item, type Part, partAt, partsAt } from '../lists.ts'
import { isGivenName, type NameSpan } from '../people.ts'
import { ANY, type Recogniser } from '../recogniser.ts'
import { clauseAt, emit, type Frame } from '../scene.ts'
import { BODY, HEADING, ITEM } from '../sentences.ts'
import { subjectOfPeople } from '../credits.ts'
import { CAPITAL, PUNCT, SPACED, WORD } from '../tokens.ts'

type Change = Values['cast']['change']

const ids = (words: string): ReadonlySet<number> => lexemesOf(english, words)
const L = {
  as: lexemeOf(english, 'as'),
  by: lexemeOf(english, 'by'),
  of: lexemeOf(english, 'of'),
  from: lexemeOf(english, 'from'),
  in: lexemeOf(english, 'in'),
  with: lexemeOf(english, 'with'),
  the: lexemeOf(english, 'the'),
  who: lexemeOf(english, 'who'),
  comma: lexemeOf(english, ','),
  semicolon: lexemeOf(english, ';'),
  colon: lexemeOf(english, ':'),
  hyphen: lexemeOf(english, '-'),
  en: lexemeOf(english, '–'),
  dash: lexemeOf(english, '—'),
  question: lexemeOf(english, '?'),
  stop: lexemeOf(english, '.'),
  open: lexemeOf(english, '('),
  and: lexemeOf(english, 'and'),
  over: lexemeOf(english, 'over'),
  on: lexemeOf(english, 'on'),
  into: lexemeOf(english, 'into'),
  back: lexemeOf(english, 'back'),
  new: lexemeOf(english, 'new'),
  out: lexemeOf(english, 'out'),
  to: lexemeOf(english, 'to'),
  star: lexemeOf(english, 'star'),
  cast: lexemeOf(english, 'cast'),
  character: lexemeOf(english, 'character'),
  be: lexemeOf(english, 'be'),
  share: lexemeOf(english, 'share'),
  voice: lexemeOf(english, 'voice'),
  seen: lexemeOf(english, 'seen'),
  possessive: english.possessive,
  apostrophe: lexemeOf(english, "'"),
  quote: lexemeOf(english, '"'),
}

// What a verb after the names says of them.
const PLAY = 1
const STAR = 2
const JOIN = 3
const RETURN = 4
const LEAVE = 5
const TAKE = 6
const COME = 7
const LEND = 8
const ROUND = 9

const VERBS = new Map<number, number>()
{
  const add = (kind: number, words: string): void => {
    for (const id of ids(words)) VERBS.set(id, kind)
  }
  add(
    PLAY,
    'play plays played playing portray portrays portrayed portraying voice voices voiced voicing essay essays essayed essaying embody embodies embodied',
  )
  add(
    STAR,
    'star stars starred starring costar headline headlines headlined headlining topline toplines lead leads led leading appear appears appeared appearing cameo cameos fronts recurs recurred recurring feature featured features',
  )
  add(
    JOIN,
    'join joins joined joining board boards boarded boarding sign signs signed signing cast tapped enlisted recruited hired added new newcomer newcomers',
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
  add(LEND, 'lend lends lent lending provide provides provided providing')
  add(ROUND, 'round rounds rounding complete completes')
}
/** Passive only: with "been", "is" before it. */
const PASSIVE = ids('cast tapped enlisted recruited hired added dropped ousted replaced axed featured signed')
const BE = ids('is are was were be been being')
/** Words that a verb group may have before its verb. */
const SKIP = ids(
  'both all also each again once more set due slated ready poised latest talks negotiations discussions final reportedly officially now still only just already definitely probably likely currently recently previously next originally confirmed announced star stars attached eyed tipped rumored rumoured looking going able happy seen',
)
const STARRING = ids('starring stars star starred features featuring featured feature headlines headlining')
const BY_VERBS = ids(
  'led headed headlined fronted played portrayed voiced joined performance performances cameo cameos appearance appearances turn supported accompanied portrayal',
)
const PLAYED = ids('played portrayed voiced')
const INCLUDE = ids('include includes including included')
const ENSEMBLE = ids(
  'cast casts ensemble stars lineup roster members actors faces performers players newcomers additions actresses castmates starring',
)
const CASTING = ids('casts tapped tapping enlisted recruited hired adds added picked signed casting')
const BACK = ids('bring brings bringing brought welcome welcomes welcoming')
const SUCHLIKE = ids('like including')
const OLD = ids('returning back return returns reprise reprising')
const FRESH = ids('new newcomer newcomers newly joining join joins')
const ROLE = ids('role roles part parts character characters voice')
const WHO = ids('cast characters actors who starring stars')

/** Something that a sentence says of an actor, before the whole text is known. */
interface Fact {
  readonly subject: Subject
  readonly actor: string
  readonly raw: string
  readonly character: string | null
  readonly change: Change
  readonly certainty: Certainty
  readonly source: Source
  readonly first: number
  readonly last: number
  /** "X (Y)": which of the two is the actor is not told. */
  readonly inner: string | null
  /** How plainly it is told that this is an actor. */
  readonly plain: boolean
  readonly frame: Frame
}

let facts: Fact[] = []

/** What is said of a group of names. */
interface Predicate {
  readonly change: Change
  readonly at: number
  readonly parts: readonly Part[]
  readonly last: number
  readonly denied: boolean
  readonly tense: -1 | 0 | 1
  /** Names and a title stand after "in": the work that it is about. */
  readonly plain: boolean
}

/** The verb group after the names, or null: "will return as X", "are set to star", "has joined the cast", "is X". */
function predicateAfter(f: Frame, g: Group): Predicate | null {
  const { t, s } = f
  let i = g.last
  let relative = false
  if (i >= s.to) return null
  if (t.lexeme[i] === L.comma || t.lexeme[i] === L.dash || t.lexeme[i] === L.en) {
    if (t.lexeme[i + 1] === L.who) {
      relative = true
      i += 2
    } else {
      // "A, introduced in the first film, plays …"
      let k = i + 1
      while (
        k < s.to &&
        k < i + 16 &&
        t.lexeme[k] !== L.comma &&
        t.lexeme[k] !== L.dash &&
        t.lexeme[k] !== L.en &&
        t.lexeme[k] !== L.semicolon
      )
        k++
      if (k >= s.to || t.lexeme[k] !== t.lexeme[i]) return null
      i = k + 1
    }
  } else if (t.lexeme[i] === L.who) {
    relative = true
    i++
  }
  let denied = false
  let modal = false
  let passive = false
  let past = false
  let noun = true
  for (let n = 0; i < s.to && n < 14; i++, n++) {
    const lexeme = t.lexeme[i]!
    const role = t.role[i]!
    if (t.kind[i] === PUNCT) {
      if ((lexeme === L.comma || lexeme === L.hyphen) && n > 0) continue
      return null
    }
    const kind = VERBS.get(lexeme)
    if (kind !== undefined) {
      const verb = verbAt(f, g, i, kind, passive, modal, noun)
      if (verb !== null)
        return {
          ...verb,
          denied,
          tense: modal ? 1 : past || ((role & PAST) !== 0 && !passive) ? -1 : 1,
          plain: verb.plain || relative,
        }
      if (kind === JOIN && lexeme === L.cast) return null
    }
    if ((role & NEGATION) !== 0) denied = true
    if ((role & (MODAL | PLAN)) !== 0) {
      modal = true
      noun = false
    }
    if (BE.has(lexeme)) {
      passive = true
      noun = false
      if ((role & PAST) !== 0) past = true
      const being = i + 1 < s.to ? isPart(f, i + 1) : null
      if (being !== null && !denied && g.items.length === 1)
        return { change: 'plays', at: i, parts: [being], last: being.last, denied, tense: past ? -1 : 1, plain: false }
    } else if ((role & AUXILIARY) !== 0) {
      past = true
      noun = false
    }
    if (lexeme === L.to) noun = false
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

/** "is Smoker", "is the Ghoul": a name after a form of "be" that is no title. */
function isPart(f: Frame, i: number): Part | null {
  const { t } = f
  const k = t.lexeme[i] === L.the ? i + 1 : i
  if ((t.flags[k]! & CAPITAL) === 0 || (t.role[k]! & FUNCTION) !== 0) return null
  if (f.titles.some((x) => x.first <= k && k < x.last)) return null
  const name = f.names.find((n) => n.first === k)
  if (name === undefined) return null
  const part = partAt(f, i)
  if (part === null || part.text === null || t.lexeme[part.last] === L.possessive || part.first + 2 < k) return null
  return part
}

/** What verb `i` says: its change, the parts that it names, where its words end. */
function verbAt(
  f: Frame,
  g: Group,
  i: number,
  kind: number,
  passive: boolean,
  modal: boolean,
  noun: boolean,
): { change: Change; at: number; parts: readonly Part[]; last: number; plain: boolean } | null {
  const { t, s } = f
  const lexeme = t.lexeme[i]!
  const many = g.items.length
  const next = i + 1 < s.to ? t.lexeme[i + 1]! : 0
  if (PASSIVE.has(lexeme) && !passive && lexeme !== lexemeOf(english, 'signed')) return null
  switch (kind) {
    case PLAY: {
      if (passive && (t.role[i]! & PAST) !== 0 && next === L.by) return null
      const parts = objectParts(f, i + 1, many)
      return { change: 'plays', at: i, parts, last: endOf(parts, i + 1), plain: true }
    }
    case STAR: {
      // "Aquaman star Jason": a noun.
      if (noun && (lexeme === L.star || t.role[i]! === (CAST | PERSON)) && many === 1 && !modal) return null
      const parts = asParts(f, i + 1, many)
      return {
        change: 'plays',
        at: i,
        parts,
        last: endOf(parts, i + 1),
        plain: parts.length > 0 || (t.role[i]! & CAST) !== 0,
      }
    }
    case JOIN: {
      if ((lexeme === L.new || t.lexeme[i] === lexemeOf(english, 'newcomers')) && !passive) return null
      if (lexeme === L.new && next !== L.stop && next !== L.comma && next !== L.to && next !== 0) return null
      const parts = asParts(f, i + 1, many)
      return { change: 'joins', at: i, parts, last: endOf(parts, i + 1), plain: parts.length > 0 }
    }
    case RETURN: {
      if (lexeme === L.back && !passive) return null
      const parts = asParts(f, i + 1, many)
      return { change: 'returns', at: i, parts, last: endOf(parts, i + 1), plain: parts.length > 0 }
    }
    case LEAVE: {
      if (lexeme === lexemeOf(english, 'left') && passive) return null
      return { change: 'leaves', at: i, parts: [], last: i + 1, plain: false }
    }
    case TAKE: {
      if (next !== L.over && next !== L.on && next !== L.into && !near(f, i, ROLE, 5)) return null
      const parts = asParts(f, i + 1, many)
      const role = parts.length > 0 ? parts : roleOf(f, i + 1, many)
      return { change: 'joins', at: i, parts: role, last: endOf(role, i + 2), plain: true }
    }
    case COME: {
      if (next !== L.back) return null
      const parts = asParts(f, i + 2, many)
      return { change: 'returns', at: i, parts, last: endOf(parts, i + 2), plain: parts.length > 0 }
    }
    case LEND: {
      if (!near(f, i, ids('voice voices'), 4)) return null
      const parts = roleOf(f, i + 1, many)
      return { change: 'plays', at: i, parts, last: endOf(parts, i + 2), plain: true }
    }
    default: {
      if (next !== L.out && !near(f, i, ENSEMBLE, 5)) return null
      return { change: 'plays', at: i, parts: [], last: i + 1, plain: true }
    }
  }
}

function endOf(parts: readonly Part[], at: number): number {
  return parts.length > 0 ? parts.at(-1)!.last : at
}

function near(f: Frame, i: number, words: ReadonlySet<number>, reach: number): boolean {
  for (let k = i + 1; k < Math.min(f.s.to, i + 1 + reach); k++) if (words.has(f.t.lexeme[k]!)) return true
  return false
}

/** The parts after a verb of playing: straight after it, or after "the role of", "his part as". */
function objectParts(f: Frame, i: number, many: number): readonly Part[] {
  const role = roleOf(f, i, many)
  if (role.length > 0) return role
  return named(partsAt(f, i, many), many)
}

/** The parts after "role of", "part of", "voice of", "voice to". */
function roleOf(f: Frame, i: number, many: number): readonly Part[] {
  const { t, s } = f
  for (let k = i; k < Math.min(s.to, i + 7); k++) {
    if (t.kind[k] === PUNCT && t.lexeme[k] !== L.hyphen) break
    if (!ROLE.has(t.lexeme[k]!)) continue
    const next = t.lexeme[k + 1]
    if (next !== L.of && next !== L.as && next !== L.to) continue
    return named(partsAt(f, k + 2, many), many)
  }
  return []
}

/** The parts after the first "as" in the clause: "returns as X", "joins the cast of the show as Y". */
function asParts(f: Frame, i: number, many: number): readonly Part[] {
  const { t, s } = f
  for (let k = i; k < Math.min(s.to, i + 14); k++) {
    if (t.kind[k] === PUNCT && t.lexeme[k] !== L.hyphen && t.lexeme[k] !== L.apostrophe && t.lexeme[k] !== L.quote)
      break
    if (t.lexeme[k] === L.as) return named(partsAt(f, k + 1, many), many)
    if (
      k > i &&
      t.kind[k] === WORD &&
      VERBS.has(t.lexeme[k]!) &&
      (t.role[k]! & ING) === 0 &&
      t.lexeme[k] !== L.back &&
      t.lexeme[k] !== L.cast &&
      t.lexeme[k] !== L.new &&
      t.lexeme[k] !== L.voice
    )
      break
  }
  return []
}

/** Parts that fit the number of actors; one name for several actors is none of theirs. */
function named(parts: Part[], many: number): readonly Part[] {
  if (parts.length > 1 && parts.length !== many) return parts.slice(0, 1)
  return parts
}

interface Cue {
  readonly change: Change
  readonly at: number
  readonly plain: boolean
  /** Counts only where the items name their parts. */
  readonly weak: boolean
}

/** What stands before the names: "starring", "the cast includes", "led by", "bring back", "New to the cast are". */
function cueBefore(f: Frame, g: Group): Cue | null {
  const { t, s } = f
  let returning = false
  let fresh = false
  for (let i = g.first - 1, n = 0; i >= s.from && n < 12; i--, n++) {
    const lexeme = t.lexeme[i]!
    const role = t.role[i]!
    const title = f.titles.find((x) => x.first <= i && i < x.last)
    if (title !== undefined) {
      i = title.first
      continue
    }
    if (OLD.has(lexeme)) returning = true
    if (FRESH.has(lexeme)) fresh = true
    const change: Change = returning ? 'returns' : fresh ? 'joins' : 'plays'
    if (t.kind[i] === PUNCT) {
      if (lexeme === L.hyphen || lexeme === L.apostrophe || lexeme === L.quote) continue
      if (lexeme === L.colon) return ensembleBefore(f, i) ? { change, at: i, plain: true, weak: false } : null
      return null
    }
    if (STARRING.has(lexeme) && !(lexeme === L.star && n === 0 && (t.flags[i - 1]! & CAPITAL) !== 0))
      return { change, at: i, plain: true, weak: false }
    if (INCLUDE.has(lexeme)) {
      return ensembleBefore(f, i) || workBefore(f, i)
        ? { change: freshBefore(f, i) ?? change, at: i, plain: true, weak: false }
        : { change, at: i, plain: false, weak: true }
    }
    if (lexeme === L.by || lexeme === L.from) {
      const before = t.lexeme[i - 1]!
      if (PLAYED.has(before)) return null
      if (BY_VERBS.has(before))
        return {
          change: before === lexemeOf(english, 'joined') ? 'plays' : change,
          at: i - 1,
          plain: true,
          weak: false,
        }
      return null
    }
    if (ids_alongside.has(lexeme)) return { change, at: i, plain: true, weak: (s.role & CAST) === 0 }
    if (CASTING.has(lexeme))
      return {
        change: 'joins',
        at: i,
        plain: true,
        weak:
          lexeme !== lexemeOf(english, 'tapped') &&
          lexeme !== lexemeOf(english, 'casting') &&
          !near(f, g.last - 1, ids('star play lead voice portray join as'), 4),
      }
    if (lexeme === L.back && (BACK.has(t.lexeme[i - 1]!) || BACK.has(t.lexeme[i - 2] ?? 0)))
      return { change: 'returns', at: i, plain: true, weak: false }
    if (BACK.has(lexeme)) return { change: returning ? 'returns' : 'joins', at: i, plain: false, weak: !returning }
    if (BE.has(lexeme) && n <= 3) return inverted(f, i)
    if (lexeme === L.of && (ENSEMBLE.has(t.lexeme[i - 1]!) || t.lexeme[i - 1] === L.cast))
      return { change, at: i, plain: true, weak: false }
    if (lexeme === L.with) return { change, at: i, plain: false, weak: true }
    if (VERBS.get(lexeme) === JOIN && n <= 2 && lexeme !== L.new)
      return { change: 'plays', at: i, plain: true, weak: false }
    if ((role & (AUXILIARY | MODAL)) !== 0) return null
    if (SUCHLIKE.has(lexeme) || (role & PERSON) !== 0 || lexeme === L.as || (role & CAST) !== 0) continue
    if ((role & FUNCTION) !== 0 && lexeme !== L.the && n > 1) return null
    if ((role & CREW) !== 0) return null
  }
  return null
}
const ids_alongside = ids('alongside opposite')

/** Whether a word for the cast stands before token `i` in its clause or label ("The cast includes", "Cast:", "Stars:"). */
function ensembleBefore(f: Frame, i: number): boolean {
  const { t, s } = f
  for (let k = i - 1; k >= Math.max(s.from, i - 10); k--) {
    if (t.kind[k] === PUNCT && t.lexeme[k] !== L.hyphen && t.lexeme[k] !== L.comma) return false
    if (ENSEMBLE.has(t.lexeme[k]!) || t.lexeme[k] === L.cast) return true
  }
  return false
}

/** "The film also includes A": the work is the subject. */
function workBefore(f: Frame, i: number): boolean {
  const from = clauseAt(f, i).from
  return f.titles.some((x) => x.first >= from && x.last <= i && i - x.last <= 2)
}

/** "New cast members include", "Other additions are". */
function freshBefore(f: Frame, i: number): Change | null {
  const { t, s } = f
  for (let k = i - 1; k >= Math.max(s.from, i - 6); k--) {
    if (FRESH.has(t.lexeme[k]!)) return 'joins'
    if (OLD.has(t.lexeme[k]!)) return 'returns'
  }
  return null
}

/** "New to the cast are A and B", "Also returning is C", "The stars are D": the verb before the names. */
function inverted(f: Frame, be: number): Cue | null {
  const { t, s } = f
  for (let k = be - 1; k >= Math.max(s.from, be - 14); k--) {
    if (t.kind[k] === PUNCT && t.lexeme[k] !== L.hyphen && t.lexeme[k] !== L.comma) return null
    const lexeme = t.lexeme[k]!
    if (OLD.has(lexeme)) return { change: 'returns', at: k, plain: true, weak: false }
    if (FRESH.has(lexeme)) return { change: 'joins', at: k, plain: true, weak: false }
    if (ENSEMBLE.has(lexeme) && k < be - 1 && (t.role[k]! & PERSON) !== 0)
      return { change: freshBefore(f, k) ?? 'plays', at: k, plain: true, weak: false }
  }
  return null
}

/** Whether the text stands under a heading or a question about the cast; the change that this says. */
function section(f: Frame): Change | null {
  const { t, scene } = f
  let steps = 0
  for (let k = f.index - 1; k >= 0 && steps < 40; k--, steps++) {
    const s = scene.sentences[k]!
    const question = t.lexeme[s.to - 1] === L.question
    if (s.kind !== HEADING && !(question && f.index - k <= 2)) continue
    // Lines of a list look like headings: those with a name and "as" are passed over.
    let cast = false
    let old = false
    let as = false
    for (let i = s.from; i < s.to; i++) {
      const lexeme = t.lexeme[i]!
      if (WHO.has(lexeme)) cast = true
      if (OLD.has(lexeme)) old = true
      if (lexeme === L.as || lexeme === L.en || lexeme === L.dash) as = true
    }
    if (as && !question) continue
    return cast ? (old ? 'returns' : 'plays') : null
  }
  return null
}

/**
 * Who plays whom.
 *
 * - after the names: "A plays C", "A and B star (as C and D)", "A returns / is back / will reprise his role (as C)",
 *   "A joins (the cast) (as C)", "A has been cast as C", "A is tapped to play C", "A takes on the role of C", "A is C",
 *   "A voices C", "A lends his voice to C", "A leaves", "A, who plays C, …", "A, B and C round out the cast"
 * - before the names: "starring A", "stars A alongside B", "the cast includes A", "led by A", "joined by A", "cast of A",
 *   "New to the cast are A and B", "Also returning is A", "brings back A", "Cast: A, B"
 * - pairs: "A as C", "A (C)", "C (A)", "C (played by A)", "C, played by A", "A's C", "A's character C", "A – C" in a list
 *
 * Passing credits ("Arc star A", "known for") make none.
 */
export const cast: Recogniser = {
  property: 'cast',
  roles: ANY,
  read(f, attributions) {
    if (f.names.length === 0) return
    const groups = groupsOf(f)
    let previous: { change: Change; last: number } | null = null
    // Names up to here are parts that a verb before them named.
    let taken = 0
    for (const whole of groups) {
      const g = after(whole, taken)
      if (g === null || isCredit(f, g)) continue
      const predicate = predicateAfter(f, g)
      const cue = predicate === null || !predicate.plain ? cueBefore(f, g) : null
      const parted = g.items.some((x) => x.part !== null)
      const at = predicate?.at ?? cue?.at ?? g.first
      let change: Change | null = null
      if (predicate !== null) change = predicate.change
      else if (cue !== null && (!cue.weak || parted || g.items.some((x) => x.bracket?.name && !x.bracket.credit)))
        change = cue.change
      else if (parted) change = previous !== null && g.first - previous.last < 4 ? previous.change : 'plays'
      if (cue !== null && !cue.weak && predicate !== null && !predicate.plain && predicate.parts.length === 0)
        change = cue.change
      if (change === null) {
        const under = f.s.kind === ITEM || f.s.kind === HEADING || f.s.kind === BODY ? sectionOf(f, g) : null
        if (under !== null) change = under
      }
      if (change !== null) previous = { change, last: Math.max(predicate?.last ?? 0, g.last) }
      if (predicate !== null && predicate.parts.length > 0) taken = predicate.last
      for (let k = 0; k < g.items.length; k++) {
        const item = g.items[k]!
        let part = item.part
        if (part === null && predicate !== null) {
          const parts = predicate.parts
          part =
            parts.length === g.items.length
              ? parts[k]!
              : parts.length === 1 && (g.items.length === 1 || t_share(f, predicate.at))
                ? parts[0]!
                : null
        }
        addItem(f, attributions, g, item, part, change, predicate, cue, at)
      }
    }
    pairs(f, attributions, groups)
  },
  finish(scene) {
    const known = evidence(facts)
    const out: { fact: Fact; actor: string; character: string | null }[] = []
    for (const fact of facts) {
      if (fact.frame.scene !== scene) continue
      const settled = settle(fact, known)
      if (settled !== null) out.push({ fact, ...settled })
    }
    facts = []
    for (let k = 0; k < out.length; k++) {
      const one = out[k]!
      const { fact, actor } = one
      let character = one.character
      // A further mention that adds nothing is no claim of its own.
      const same = out.filter(
        (x, i) =>
          i !== k &&
          x.actor === actor &&
          x.fact.subject.title === fact.subject.title &&
          (x.fact.change === 'leaves') === (fact.change === 'leaves') &&
          (x.fact.certainty === 'denied') === (fact.certainty === 'denied'),
      )
      if (character === null && same.some((x) => x.character !== null)) continue
      if (same.some((x) => x.character === character && out.indexOf(x) < k)) continue
      // The fuller spelling of the same character is kept.
      if (
        character !== null &&
        same.some((x) => x.character !== null && x.character !== character && x.character.includes(character!))
      )
        continue
      emit(
        fact.frame,
        'cast',
        fact.subject,
        { actor, character, change: fact.change },
        fact.certainty,
        fact.source,
        fact.first,
        fact.last,
      )
    }
  },
}

/** The items of a group that begin at or after a token, or null. */
function after(g: Group, from: number): Group | null {
  if (g.first >= from) return g
  const items = g.items.filter((x) => x.first >= from)
  return items.length === 0 ? null : { items, first: items[0]!.first, last: g.last }
}

function t_share(f: Frame, at: number): boolean {
  return f.t.lexeme[at] === L.share
}

/** A group whose heading is about the cast: list lines and short answers. */
function sectionOf(f: Frame, g: Group): Change | null {
  const { t, s } = f
  const item = g.items[0]!
  // Only names at the head of the line: "Park Eun-bin – Woo Young-woo", "A: X, Y and Z all return."
  let i = s.from
  while (i < g.first && (t.kind[i] === PUNCT || i - s.from < 2)) i++
  if (i !== g.first) return null
  const change = section(f)
  if (change === null) return null
  if (item.bracket === null && item.part === null && g.items.length < 2 && s.kind === BODY) return null
  return change
}

/** "X star Y", "Y, known for X": what only introduces a person. */
function isCredit(f: Frame, g: Group): boolean {
  const { t } = f
  return g.items.length === 1 && (t.role[g.first]! & CREW) !== 0 && t.lexeme[g.first] !== 0
}

function addItem(
  f: Frame,
  attributions: readonly Attribution[],
  g: Group,
  item: Item,
  part: Part | null,
  change: Change | null,
  predicate: Predicate | null,
  cue: Cue | null,
  at: number,
): void {
  const bracket = item.bracket
  const inner = bracket !== null && bracket.name !== null && !bracket.credit ? bracket.name : null
  if (bracket?.played === true && inner !== null) {
    add(f, attributions, {
      actor: inner.full,
      raw: inner.full,
      character: nameText(f, item.name),
      inner: null,
      change: change ?? 'plays',
      at,
      first: item.first,
      last: item.last,
      denied: false,
      tense: 0,
      plain: true,
    })
    return
  }
  if (change === null && inner === null && part === null) return
  if (change === null && part === null && inner !== null && !inner.full.includes(' ') && !item.full.includes(' '))
    return
  const long = item.full.includes(' ')
  if (
    !long &&
    change !== null &&
    predicate === null &&
    g.items.length === 1 &&
    part === null &&
    (cue === null || !cue.plain)
  )
    return
  const quoteFirst =
    predicate !== null || part !== null ? item.first : cue !== null ? Math.min(cue.at, g.first) : item.first
  const quoteLast =
    predicate !== null ? Math.max(predicate.last, item.last) : cue !== null && part === null ? g.last : item.last
  add(f, attributions, {
    actor: item.full,
    raw: f.t.text.slice(f.t.start[item.name.first]!, f.t.end[item.name.last - 1]!),
    character: part === null ? null : part.text,
    inner: part === null && inner !== null ? inner.full : null,
    change: change ?? 'plays',
    at,
    first: quoteFirst,
    last: quoteLast,
    denied: predicate?.denied ?? false,
    tense: predicate?.tense ?? 1,
    plain: part !== null || (predicate?.plain ?? false) || (cue?.plain ?? false),
  })
}

function nameText(f: Frame, name: NameSpan): string {
  return name.full
}

interface Draft {
  readonly actor: string
  readonly raw: string
  readonly character: string | null
  readonly inner: string | null
  readonly change: Change
  readonly at: number
  readonly first: number
  readonly last: number
  readonly denied: boolean
  readonly tense: -1 | 0 | 1
  readonly plain: boolean
}

function add(f: Frame, attributions: readonly Attribution[], d: Draft): void {
  const subject = subjectOfPeople(f, d.at)
  if (subject === null) return
  const source = sourceAt(f, attributions, d.at)
  let change = d.change
  if (d.denied && change === 'plays') change = 'returns'
  const certainty = certaintyAt(f, d.at, { tense: d.tense, denied: d.denied }, source)
  if (change === 'returns' && (certainty === 'possible' || certainty === 'hoped')) change = 'may return'
  facts.push({
    subject,
    actor: d.actor,
    raw: d.raw,
    character: d.character,
    change,
    certainty,
    source,
    first: d.first,
    last: d.last,
    inner: d.inner,
    plain: d.plain,
    frame: f,
  })
}

/** Pairs that stand outside lists: "C, played by A", "A's C", "A's character, C", "A – C". */
function pairs(f: Frame, attributions: readonly Attribution[], groups: readonly Group[]): void {
  const { t, s, names } = f
  for (let k = 0; k < names.length; k++) {
    const n = names[k]!
    // "C, played by A", "C, who is played by A"
    if (t.lexeme[n.first - 1] === L.by && PLAYED.has(t.lexeme[n.first - 2]!)) {
      const verb = n.first - 2
      let i = verb - 1
      while (
        i >= s.from &&
        (t.lexeme[i] === L.comma ||
          t.lexeme[i] === L.open ||
          (t.role[i]! & AUXILIARY) !== 0 ||
          t.lexeme[i] === L.who ||
          (t.role[i]! & (FUNCTION | MODAL)) !== 0) &&
        verb - i < 6
      )
        i--
      const c = names.find((x) => x.last === i + 1)
      add(f, attributions, {
        actor: n.full,
        raw: n.full,
        character: c?.full ?? null,
        inner: null,
        change: 'plays',
        at: verb,
        first: c?.first ?? verb,
        last: n.last,
        denied: false,
        tense: 0,
        plain: true,
      })
      continue
    }
    // "A's C", "A's mysterious C", "A's character, C"
    const mark = t.lexeme[n.last]
    if ((mark === L.possessive || mark === L.apostrophe) && n.full.includes(' ')) {
      let i = n.last + 1
      let words = 0
      let character = false
      while (
        i < s.to &&
        words < 3 &&
        t.kind[i] === WORD &&
        (t.flags[i]! & CAPITAL) === 0 &&
        (t.role[i]! & (AUXILIARY | MODAL)) === 0
      ) {
        if (t.lexeme[i] === L.character) character = true
        i++
        words++
      }
      if (character && t.lexeme[i] === L.comma) i++
      const c = names.find((x) => x.first === i)
      if (
        c !== undefined &&
        (character || (words < 2 && isGivenName(t.hash[n.first]!) && t.lexeme[c.last] !== L.possessive))
      ) {
        if (!character && !groups.some((g) => g.items.some((x) => x.name === n))) continue
        add(f, attributions, {
          actor: n.full,
          raw: n.full,
          character: c.full,
          inner: null,
          change: 'plays',
          at: n.first,
          first: n.first,
          last: c.last,
          denied: false,
          tense: 0,
          plain: true,
        })
      } else if (character && words === 1) {
        add(f, attributions, {
          actor: n.full,
          raw: n.full,
          character: null,
          inner: null,
          change: 'plays',
          at: n.first,
          first: n.first,
          last: i,
          denied: false,
          tense: 0,
          plain: true,
        })
      }
    }
    // "A – C", "A: C" alone on a line under a heading about the cast.
    if ((s.kind === ITEM || s.kind === HEADING) && k + 1 < names.length) {
      const c = names[k + 1]!
      const sep = t.lexeme[n.last]
      if (
        c.first === n.last + 1 &&
        (sep === L.en ||
          sep === L.dash ||
          sep === L.colon ||
          (sep === L.hyphen && (t.flags[n.last]! & SPACED) !== 0)) &&
        section(f) !== null
      ) {
        add(f, attributions, {
          actor: n.full,
          raw: n.full,
          character: c.full,
          inner: null,
          change: section(f)!,
          at: n.first,
          first: n.first,
          last: c.last,
          denied: false,
          tense: 1,
          plain: true,
        })
        k++
      }
    }
  }
}

interface Evidence {
  readonly actors: ReadonlyMap<string, number>
  readonly characters: ReadonlyMap<string, number>
  /** Brackets hold characters (> 0) or actors (< 0), as far as single words and givens tell. */
  readonly inside: number
}

/** Who is told to be an actor or a character anywhere in the text. */
function evidence(all: readonly Fact[]): Evidence {
  const actors = new Map<string, number>()
  const characters = new Map<string, number>()
  let inside = 0
  for (const f of all) {
    if (f.inner === null) {
      if (f.plain) actors.set(f.actor, (actors.get(f.actor) ?? 0) + 1)
      if (f.character !== null) characters.set(f.character, (characters.get(f.character) ?? 0) + 1)
    } else {
      const outerWords = f.actor.includes(' ')
      const innerWords = f.inner.includes(' ')
      if (outerWords && !innerWords) inside++
      if (!outerWords && innerWords) inside--
      if (f.plain) inside += 0.6
    }
  }
  return { actors, characters, inside }
}

/** Decides who of "X (Y)" acts, and leaves out names that the text shows to be characters. */
function settle(fact: Fact, known: Evidence): { actor: string; character: string | null } | null {
  let { actor, character } = fact
  if (fact.inner !== null) {
    let inside = known.inside > 0 ? 1 : known.inside < 0 ? -1 : 0
    if (fact.actor.includes(' ') !== fact.inner.includes(' ')) inside += fact.actor.includes(' ') ? 1.5 : -3
    if (fact.plain) inside += 2
    if (known.actors.has(fact.inner) || known.characters.has(fact.actor)) inside -= 4
    if (known.actors.has(fact.actor) || known.characters.has(fact.inner)) inside += 2
    if (inside >= 0) character = fact.inner
    else {
      actor = fact.inner
      character = fact.actor
    }
  }
  if (character !== null && known.actors.has(character)) character = null
  if (!fact.plain && known.characters.has(actor) && !known.actors.has(actor)) return null
  if (!fact.plain && fact.inner === null && !actor.includes(' ')) return null
  return { actor, character }
}
