import { nameUntil, seasonFrom, seasonUntil, titleFrom, titleUntil } from './at.ts'
import {
  AVAILABLE,
  BACK,
  BEGIN,
  CAMERAS,
  CLASS,
  COME,
  DATED_NOUN,
  DELAYED,
  DROP,
  DUE,
  FINALE,
  FOLLOW,
  GO,
  GOING,
  MAKE,
  MOVED,
  NOUN,
  ORIGINAL,
  OTHER,
  POST,
  PRODUCTION,
  RETURN,
  RUN,
  SCREEN,
  SCRIPT,
  SEE,
  SHOOT,
  START,
  STOP,
  STRONG,
  SUBJECT,
  THINGS,
} from './event-words.ts'
import { english } from './lexicon/index.ts'
import { lexemeOf, lexemesOf } from './lexicon/lexicon.ts'
import {
  AUXILIARY,
  CREW,
  DELAY,
  EPISODE,
  FUNCTION,
  ING,
  MEDIUM,
  MODAL,
  NEGATION,
  PAST,
  PLAN,
  PLATFORM,
  PRESENT,
  PRODUCE,
  RELEASE,
  SAY,
  SEASON,
  TRAILER,
  WORK,
} from './lexicon/roles.ts'
import type { DateMention } from './dates/index.ts'
import { namedWithYear } from './dating/named.ts'
import { found, nameAt, PLATFORM_NAME } from './gazetteer.ts'
import { clauseAt, clausesBetween, type Frame } from './scene.ts'
import { CAPITAL, GIVEN, PUNCT, type Tokens, WORD } from './tokens.ts'

/** Something that happens at a time: what a date in the sentence can be the date of. */
export interface Event {
  readonly kind: 'release' | 'production' | 'delay' | 'trailer' | 'said' | 'other'
  /** Tokens of its words. */
  readonly first: number
  readonly last: number
  /** The verb or noun that carries the tense. */
  readonly head: number
  /** A verb that means this only in company ("comes", "starts"). */
  readonly weak: boolean
  readonly phase: 'writing' | 'filming' | 'post' | undefined
  readonly edge: 'start' | 'end' | 'during' | undefined
  readonly dates: DateMention[]
}

const L = (word: string): number => lexemeOf(english, word)
const TRAILERS = lexemesOf(english, 'trailer trailers teaser teasers promo featurette')
const ITSELF = lexemesOf(english, 'it streaming airing')
const AIRING = lexemesOf(english, 'streaming airing')
const DETERMINERS = lexemesOf(english, 'a an the his her its their')
const OWN = lexemesOf(english, 'his her')
const RELATIVE = lexemesOf(english, 'which that')
const DIRECTION = lexemesOf(english, 'back up forward')

const L_ = {
  post: L('post'),
  production: L('production'),
  hyphen: L('-'),
  on: L('on'),
  in: L('in'),
  to: L('to'),
  out: L('out'),
  up: L('up'),
  off: L('off'),
  live: L('live'),
  before: L('before'),
  cameras: L('cameras'),
  for: L('for'),
  from: L('from'),
  the: L('the'),
  of: L('of'),
  wrap: L('wrap'),
  wrapped: L('wrapped'),
  comma: L(','),
  possessive: english.possessive,
  writers: L('writers'),
  room: L('room'),
  under: L('under'),
  way: L('way'),
  resume: L('resume'),
  set: L('set'),
  due: L('due'),
  resumed: L('resumed'),
  footage: L('footage'),
}

/** Events of a sentence, left to right, each with the dates that belong to it. */
export function eventsOf(f: Frame): Event[] {
  const { t, s } = f
  const out: Event[] = []
  const interesting = RELEASE | PRODUCE | DELAY | TRAILER | SAY | PLAN | SEASON
  for (let i = s.from; i < s.to; i++) {
    if (t.kind[i] !== WORD || t.lexeme[i] === 0) continue
    const role = t.role[i]!
    if ((role & interesting) === 0 && (CLASS[t.lexeme[i]!]! & OTHER) === 0) continue
    if (inTitle(f, i) || insideDate(f, i)) continue
    const e = eventAt(f, i)
    if (e === null) continue
    out.push(e)
    i = Math.max(i, e.last - 1)
  }
  attach(f, out)
  return out
}

function inTitle(f: Frame, i: number): boolean {
  for (const m of f.titles) if (i >= m.first && i < m.last) return true
  return false
}

/** Whether a token is part of a time expression and not its first. */
function insideDate(f: Frame, i: number): boolean {
  for (const d of f.dates) if (i > d.first && i < d.last) return true
  return false
}

function event(
  kind: Event['kind'],
  first: number,
  last: number,
  head: number,
  weak = false,
  phase?: Event['phase'],
  edge?: Event['edge'],
): Event {
  return { kind, first, last, head, weak, phase, edge, dates: [] }
}

function eventAt(f: Frame, i: number): Event | null {
  const { t, s } = f
  const role = t.role[i]!
  const lexeme = t.lexeme[i]!
  if ((role & DELAY) !== 0) {
    const e = delayAt(f, i)
    if (e !== null) return e
  }
  if ((role & TRAILER) !== 0 && isTrailer(t, i)) return event('trailer', i, i + 1, i)
  const production = productionAt(f, i) ?? continued(f, i)
  if (production !== null) return production
  if ((CLASS[lexeme]! & STRONG) !== 0 || (CLASS[lexeme]! & NOUN) !== 0) {
    let last = i + 1
    if (last < s.to && (CLASS[t.lexeme[last]!]! & DATED_NOUN) !== 0) last++
    if (isPersonal(f, i) || ofSomethingElse(f, i)) return event('other', i, last, i)
    return original(f, i) ? event('other', i, last, i) : event('release', i, last, i)
  }
  if ((role & RELEASE) !== 0) {
    const next = i + 1 < s.to ? t.lexeme[i + 1]! : 0
    if ((CLASS[lexeme]! & (DROP | COME | GO | FOLLOW | AVAILABLE)) !== 0 && !inDate(f, i) && ofSomethingElse(f, i))
      return event('other', i, next === L_.out || next === L_.up || next === L_.live ? i + 2 : i + 1, i)
    if ((CLASS[lexeme]! & DROP) !== 0)
      return personSubject(f, i) || !(workSubject(f, i) || s.titleCase)
        ? null
        : event('release', i, i + 1, i, !(next === L_.on || next === L_.in || (CLASS[next]! & SCREEN) !== 0))
    if ((CLASS[lexeme]! & COME) !== 0) {
      if (
        next === L_.out ||
        (CLASS[next]! & BACK) !== 0 ||
        next === L_.to ||
        (CLASS[next]! & SCREEN) !== 0 ||
        nextIsDate(f, i + 1)
      )
        return personSubject(f, i) || (next !== L_.out && !workSubject(f, i))
          ? null
          : event('release', i, next === L_.out ? i + 2 : i + 1, i, next === L_.to && !screenAhead(f, i + 2))
      return null
    }
    if ((CLASS[lexeme]! & GO) !== 0 && next === L_.to)
      return screenAhead(f, i + 2) && !personSubject(f, i) && workSubject(f, i)
        ? event('release', i, i + 1, i, true)
        : null
    if ((CLASS[lexeme]! & GO) !== 0)
      return (next === L_.out || next === L_.up || next === L_.live) && workSubject(f, i)
        ? event('release', i, i + 2, i, true)
        : null
    if ((CLASS[lexeme]! & RETURN) !== 0)
      return (next === L_.to && !screenAhead(f, i + 2)) || personSubject(f, i) || !workSubject(f, i)
        ? null
        : event('release', i, i + 1, i, true)
    if ((CLASS[lexeme]! & BEGIN) !== 0) return aboutSeason(f, i) ? event('release', i, i + 1, i, true) : null
    if ((CLASS[lexeme]! & BACK) !== 0)
      return !(t.kind[i - 1] === WORD && (t.role[i - 1]! & AUXILIARY) !== 0) || !workSubject(f, i)
        ? null
        : // "as they were back in the 1960s"
          (nextIsDate(f, i + 1) && !(next === L_.in && (t.role[i - 1]! & PAST) !== 0)) ||
            (next === L_.on && screenAhead(f, i + 2))
          ? event('release', i, i + 1, i, true)
          : null
    if ((CLASS[lexeme]! & FOLLOW) !== 0) return nextIsDate(f, i + 1) ? event('release', i, i + 1, i, true) : null
    if ((CLASS[lexeme]! & MAKE) !== 0) {
      for (let k = i + 1; k < Math.min(s.to, i + 5); k++)
        if ((CLASS[t.lexeme[k]!]! & NOUN) !== 0) return personSubject(f, i) ? null : event('release', i, k + 1, i)
      return null
    }
    if ((CLASS[lexeme]! & SEE) !== 0)
      return next !== 0 && nextIsDate(f, i + 2) && t.kind[i + 1] === WORD ? event('release', i, i + 1, i, true) : null
    if ((CLASS[lexeme]! & RUN) !== 0 && (role & PAST) !== 0)
      return nextIsDate(f, i + 1) || ranFor(f, i + 1)
        ? event(original(f, i) ? 'other' : 'release', i, i + 1, i, true)
        : null
    if ((CLASS[lexeme]! & AVAILABLE) !== 0 || (CLASS[lexeme]! & SCREEN) !== 0) {
      if (lexeme === L_.out && !(t.kind[i - 1] === WORD && (t.role[i - 1]! & AUXILIARY) !== 0)) return null
      return event('release', i, i + 1, i, true)
    }
  }
  if ((CLASS[lexeme]! & DUE) !== 0) {
    // "set for March", "slated to arrive": the verb after it is the event when there is one.
    for (let k = i + 1; k < Math.min(s.to, i + 6); k++) {
      if (t.kind[k] !== WORD) break
      if (
        (CLASS[t.lexeme[k]!]! & STRONG) !== 0 ||
        (CLASS[t.lexeme[k]!]! & DROP) !== 0 ||
        (CLASS[t.lexeme[k]!]! & SHOOT) !== 0 ||
        (CLASS[t.lexeme[k]!]! & COME) !== 0 ||
        (CLASS[t.lexeme[k]!]! & RETURN) !== 0 ||
        (CLASS[t.lexeme[k]!]! & PRODUCTION) !== 0 ||
        (CLASS[t.lexeme[k]!]! & START) !== 0 ||
        (CLASS[t.lexeme[k]!]! & STOP) !== 0
      )
        return null
    }
    // "due to his studies"
    if (lexeme === L_.due && t.lexeme[i + 1] === L_.to) return null
    // "on set this week"
    if (lexeme === L_.set && t.lexeme[i - 1] === L_.on) return null
    // "set in the spring of 1945", "set between 1983 and 1986": where the story plays.
    if (
      lexeme === L_.set &&
      t.lexeme[i + 1] !== L_.for &&
      f.scene.reference !== null &&
      f.dates.some((d) => d.first > i && d.first <= i + 3 && d.to !== null && d.to < f.scene.reference! - 730)
    )
      return event('other', i, i + 1, i)
    // "pencilled in for"
    const after = t.lexeme[i + 1] === L_.in ? i + 2 : i + 1
    return nextIsDate(f, after) && !personSubject(f, i) && workSubject(f, i) && !ofSomethingElse(f, i)
      ? event('release', i, i + 1, i, true)
      : null
  }
  if ((role & SAY) !== 0 && (role & (PAST | PRESENT)) !== 0) return event('said', i, i + 1, i)
  if ((CLASS[lexeme]! & OTHER) !== 0) return event('other', i, i + 1, i)
  return null
}

/** Whether a date begins at token `i`, or after one or two small words. */
function nextIsDate(f: Frame, i: number): boolean {
  for (const d of f.dates) if (d.first >= i && d.first <= i + 2) return true
  return false
}

/** "for nine seasons, from 2005 to 2013" after "ran". */
function ranFor(f: Frame, i: number): boolean {
  const { t } = f
  if (t.lexeme[i] !== L_.for) return false
  for (let k = i + 1; k < i + 5 && k < f.s.to; k++)
    if ((t.role[k]! & (SEASON | EPISODE)) !== 0) return nextIsDate(f, k + 1)
  return false
}

function screenAhead(f: Frame, i: number): boolean {
  const { t, s } = f
  for (let k = i; k < Math.min(s.to, i + 4); k++) {
    if ((CLASS[t.lexeme[k]!]! & SCREEN) !== 0) return true
    if (nameAt(t, k, s.to) && found.kind === PLATFORM_NAME) return true
    if ((t.role[k]! & PLATFORM) !== 0) return true
  }
  return false
}

/** Whether the subject before a verb is a person: "Pedro Pascal returns" brings nobody's season back. */
function personSubject(f: Frame, i: number): boolean {
  const { t } = f
  const from = clauseAt(f, i).from
  for (let k = i - 1; k >= Math.max(from, i - 6); k--) {
    const name = nameUntil(f, k + 1)
    if (name !== undefined) return name.last - name.first > 1 || (t.flags[name.first]! & GIVEN) !== 0
    if (titleUntil(f, k + 1) !== undefined || seasonUntil(f, k + 1) !== undefined) return false
    if ((t.role[k]! & (SEASON | WORK | EPISODE)) !== 0) return false
    if (t.kind[k] === PUNCT && t.lexeme[k] !== L_.comma) return false
  }
  return false
}

/** Whether a work, a season or a word for one stands before token `i` in its clause, or the clause goes on about one. */
function workSubject(f: Frame, i: number): boolean {
  const { t } = f
  const clause = clauseAt(f, i)
  for (const m of f.titles) if (m.first >= clause.from && m.first < clause.to && m.first - i < 6) return true
  for (const m of f.seasons) if (m.first >= clause.from && m.first < clause.to && m.first - i < 6) return true
  for (let k = i - 1; k >= clause.from; k--) if ((CLASS[t.lexeme[k]!]! & SUBJECT) !== 0) return true
  // The clause has no subject of its own: "X was shot in Spain, and will arrive in May".
  if (clause.from > f.s.from && i - clause.from <= 4) return f.titles.length > 0 || f.seasons.length > 0
  return f.s.kind !== 0
}

/** "directorial debut", "his debut", "release of his memoir": not the work's. */
function isPersonal(f: Frame, i: number): boolean {
  const { t } = f
  if (i > f.s.from && OWN.has(t.lexeme[i - 1]!) && (CLASS[t.lexeme[i]!]! & NOUN) !== 0) return true
  return (
    i > f.s.from &&
    (t.role[i - 1]! & CREW) !== 0 &&
    (t.role[i - 1]! & SAY) === 0 &&
    !f.dates.some((d) => d.first === i + 1 || d.first === i + 2)
  )
}

/**
 * Whether a verb of coming out has something else than the work as what comes out: "the trailer dropped on Wednesday", "Netflix
 * released new images".
 */
function ofSomethingElse(f: Frame, i: number): boolean {
  const { t } = f
  const clause = clauseAt(f, i)
  if ((t.role[i]! & (PAST | PRESENT)) !== 0) {
    for (let k = i + 1; k < Math.min(clause.to, i + 6); k++) {
      if (titleFrom(f, k) !== undefined || seasonFrom(f, k) !== undefined || f.dates.some((d) => d.first === k)) break
      if (t.kind[k] === PUNCT && t.lexeme[k] !== L_.hyphen) break
      if ((CLASS[t.lexeme[k]!]! & THINGS) !== 0) return true
    }
  }
  for (let k = i - 1; k >= Math.max(clause.from, i - 7); k--) {
    const told = f.titles.find((x) => x.last === k + 1 || (x.last === k && t.kind[k] === PUNCT))
    if (told !== undefined) {
      // "the trailer for X dropped", but "the trailer for X, which premieres in May"
      if (t.kind[told.last] === PUNCT ? t.lexeme[told.last] === L_.comma : RELATIVE.has(t.lexeme[told.last]!))
        return false
      let before = told.first - 1
      while (before > clause.from && t.kind[before] === PUNCT) before--
      return (
        (t.lexeme[before] === L_.for || t.lexeme[before] === L_.of) &&
        before > clause.from &&
        (CLASS[t.lexeme[before - 1]!]! & THINGS) !== 0
      )
    }
    if (seasonUntil(f, k + 1) !== undefined && (CLASS[t.lexeme[k + 1]!]! & THINGS) === 0) return false
    if (t.kind[k] === PUNCT && t.lexeme[k] !== L_.hyphen) return false
    if ((CLASS[t.lexeme[k]!]! & THINGS) !== 0) return true
  }
  return false
}

/** Whether the work that something is made from is meant: a word for it stands nearer than one for the series. It came out before. */
function original(f: Frame, i: number): boolean {
  const { t } = f
  if ((t.role[i - 1]! & MODAL) !== 0) return false
  for (let k = i - 1; k >= Math.max(f.s.from, i - 9); k--) {
    if ((t.role[k]! & (SEASON | WORK)) !== 0 && (t.role[k]! & MEDIUM) === 0) return false
    if (f.titles.some((m) => m.last === k + 1 && m.title === (f.focus.title ?? m.title))) return false
    if ((CLASS[t.lexeme[k]!]! & ORIGINAL) !== 0) return true
  }
  return false
}

/** Whether a verb of beginning has a season, an episode or the work itself as its subject. */
function aboutSeason(f: Frame, i: number): boolean {
  const { t } = f
  const from = clauseAt(f, i).from
  for (let k = i - 1; k >= Math.max(from, i - 6); k--) {
    if (
      (t.role[k]! & PRODUCE) !== 0 &&
      t.lexeme[k] !== 0 &&
      ((CLASS[t.lexeme[k]!]! & SHOOT) !== 0 ||
        (CLASS[t.lexeme[k]!]! & PRODUCTION) !== 0 ||
        (CLASS[t.lexeme[k]!]! & CAMERAS) !== 0 ||
        (CLASS[t.lexeme[k]!]! & SCRIPT) !== 0)
    )
      return false
    if (seasonUntil(f, k + 1) !== undefined || titleUntil(f, k + 1) !== undefined) return nextIsDate(f, i + 1)
    if (ITSELF.has(t.lexeme[k]!) || ((t.role[k]! & WORK) !== 0 && (t.role[k]! & PRODUCE) === 0))
      return nextIsDate(f, i + 1)
  }
  return i + 1 < f.s.to && (AIRING.has(t.lexeme[i + 1]!) || f.t.lexeme[i + 1] === L_.off) && nextIsDate(f, i + 2)
}

function isTrailer(t: Tokens, i: number): boolean {
  return TRAILERS.has(t.lexeme[i]!) || (t.lexeme[i] === L_.footage && (t.role[i + 1] ?? 0) !== 0)
}

function delayAt(f: Frame, i: number): Event | null {
  const { t, s } = f
  const lexeme = t.lexeme[i]!
  if ((CLASS[lexeme]! & MOVED) === 0 && (CLASS[lexeme]! & DELAYED) === 0) return null
  if ((CLASS[lexeme]! & DELAYED) !== 0) return event('delay', i, i + 1, i)
  // "moves from A to B", "pushed back", "bumped to": only with a direction or a date.
  const next = i + 1 < s.to ? t.lexeme[i + 1]! : 0
  const far = f.dates.some((d) => d.first > i && d.first - i <= 8)
  const back = DIRECTION.has(next)
  return far || back ? event('delay', i, back ? i + 2 : i + 1, i, !back) : null
}

/** A phase of making it: "filming", "production", "cameras", "scripts", "post-production", with its verb. */
function productionAt(f: Frame, i: number): Event | null {
  const { t, s } = f
  const lexeme = t.lexeme[i]!
  const role = t.role[i]!
  if ((role & PRODUCE) === 0) return null
  let phase: Event['phase']
  let last = i + 1
  if ((CLASS[lexeme]! & SHOOT) !== 0) {
    if ((role & WORK) !== 0 && (role & ING) === 0 && !verbal(t, i)) return null
    phase = 'filming'
  } else if (lexeme === L_.post && i + 1 < s.to) {
    const k = t.lexeme[i + 1] === L_.hyphen ? i + 2 : i + 1
    if (t.lexeme[k] !== L_.production) return null
    phase = 'post'
    last = k + 1
  } else if ((CLASS[lexeme]! & POST) !== 0) phase = 'post'
  else if ((CLASS[lexeme]! & PRODUCTION) !== 0) {
    if ((t.flags[i]! & CAPITAL) !== 0 && i > s.from && !s.titleCase) return null
    phase = 'filming'
  } else if ((CLASS[lexeme]! & CAMERAS) !== 0) phase = 'filming'
  else if ((CLASS[lexeme]! & SCRIPT) !== 0) phase = 'writing'
  else if (lexeme === L_.writers && L_.room > 0 && (t.lexeme[i + 1] === L_.room || t.lexeme[i + 2] === L_.room)) {
    phase = 'writing'
    last = t.lexeme[i + 1] === L_.room ? i + 2 : i + 3
  } else if (lexeme === L_.wrap || lexeme === L_.wrapped) {
    return event('production', i, i + 1, i, true, 'filming', 'end')
  } else return null
  // The verb: before ("wrapped filming", "began production") or after ("filming began").
  let edge: Event['edge']
  let head = i
  const clause = clauseAt(f, i)
  for (let k = i - 1; k >= Math.max(clause.from, i - 4) && edge === undefined; k--) {
    const l = t.lexeme[k]!
    if (t.kind[k] === PUNCT && l !== L_.hyphen) break
    if (inDate(f, k)) break
    if ((CLASS[l]! & START) !== 0) edge = 'start'
    else if ((CLASS[l]! & STOP) !== 0) edge = 'end'
    else if ((CLASS[l]! & GOING) !== 0) edge = 'during'
    if (edge !== undefined) head = k
  }
  if (edge === undefined)
    for (let k = last; k < Math.min(clause.to, last + 12); k++) {
      if (inDate(f, k)) break
      const l = t.lexeme[k]!
      if ((CLASS[l]! & START) !== 0 || (l === L_.under && t.lexeme[k + 1] === L_.way)) edge = 'start'
      else if ((CLASS[l]! & STOP) !== 0) edge = 'end'
      else if ((CLASS[l]! & GOING) !== 0) edge = 'during'
      if (edge !== undefined) {
        head = k
        last = Math.max(last, k + 1)
        break
      }
    }
  // "in production", "was filmed in", "goes before the cameras"
  if (edge === undefined && i > s.from) {
    const before = t.lexeme[i - 1]!
    if (before === L_.in && phase === 'filming') edge = 'during'
    else if ((CLASS[lexeme]! & CAMERAS) !== 0 && (before === L_.before || t.lexeme[i - 2] === L_.before)) edge = 'start'
  }
  if (edge === undefined && (CLASS[lexeme]! & SHOOT) !== 0 && (role & (PRESENT | PAST | ING)) !== 0)
    edge = nextIsDateSoon(f, last) ? 'during' : undefined
  if (edge === undefined)
    return phase === 'post' || phase === 'filming' ? event('production', i, last, i, true, phase) : null
  return event('production', i, last, head, false, phase, edge)
}

/** Whether a token is part of a time expression ("the end of the year"). */
function inDate(f: Frame, i: number): boolean {
  for (const d of f.dates) if (i >= d.first && i < d.last) return true
  return false
}

/**
 * A further verb of a sentence about filming: "began in November 2021 and concluded in August 2022", "was stopped in March and picked
 * up again in September", "ran from January to May".
 */
function continued(f: Frame, i: number): Event | null {
  const { t, s } = f
  const lexeme = t.lexeme[i]!
  const edge =
    (CLASS[lexeme]! & STOP) !== 0
      ? 'end'
      : (CLASS[lexeme]! & START) !== 0
        ? 'start'
        : (CLASS[lexeme]! & RUN) !== 0 && (t.role[i]! & PAST) !== 0
          ? 'during'
          : null
  if (edge === null || !nextIsDate(f, i + 1) || inDate(f, i)) return null
  for (let k = i - 1; k >= s.from; k--) {
    const l = t.lexeme[k]!
    if ((t.role[k]! & PRODUCE) === 0) continue
    if ((CLASS[l]! & SHOOT) !== 0 || (CLASS[l]! & PRODUCTION) !== 0 || (CLASS[l]! & CAMERAS) !== 0) {
      // The season itself begins, not its filming, when it is named between.
      if (f.seasons.some((m) => m.first > k && m.last === i)) return null
      return event('production', i, i + 1, i, false, 'filming', edge)
    }
  }
  return null
}

function verbal(t: Tokens, i: number): boolean {
  return i > 0 && (t.role[i - 1]! & (MODAL | AUXILIARY | NEGATION)) !== 0
}

function nextIsDateSoon(f: Frame, i: number): boolean {
  return f.dates.some((d) => d.first >= i && d.first <= i + 7)
}

/** A date further than this from every event stands for itself. */
const FAR = 18

/**
 * Gives each date to the event that it most likely dates: the nearest, with borders between clauses and other verbs in the
 * way. A verb of saying takes only the day beside it ("said on Thursday").
 */
function attach(f: Frame, events: readonly Event[]): void {
  const { t } = f
  for (const d of f.dates) {
    if (describesNoun(f, d)) continue
    // "2004's Arc": the year is the name's.
    if (d.precision === 'year' && namedWithYear(f, d) !== null) continue
    let best: Event | null = null
    let cost = FAR
    for (const e of events) {
      const gap = e.last <= d.first ? d.first - e.last : e.first >= d.last ? e.first - d.last + 2 : 0
      if (gap >= cost) continue
      if (e.kind === 'said' && (gap > 4 || (d.precision !== 'day' && d.precision !== 'week' && gap > 2))) continue
      if (e.kind === 'said' && isObject(f, e, d)) continue
      let c = gap + clausesBetween(f, Math.min(e.first, d.first), Math.max(e.first, d.first)) * 6
      if (e.weak) c += 1
      if (e.first >= d.last && d.first > clauseAt(f, d.first).from + 1 && t.lexeme[d.last] !== L_.comma) c += 3
      // Another event between the two takes the date, and so does a verb that is none.
      for (const o of events)
        if (o !== e && ((o.first > e.first && o.first < d.first) || (o.first < e.first && o.first >= d.last))) c += 4
      for (let k = Math.min(e.last, d.last); k < Math.max(e.first, d.first); k++)
        if (t.lexeme[k] === 0 && t.kind[k] === WORD && (t.flags[k]! & CAPITAL) === 0 && isVerbForm(t, k)) c += 3
      if (c < cost) {
        cost = c
        best = e
      }
    }
    best?.dates.push(d)
  }
}

/** "A 1958 housewife", "the 2024 election": a year that describes something else than a release. */
function describesNoun(f: Frame, d: DateMention): boolean {
  const { t, s } = f
  if (d.precision !== 'year' || d.last - d.first !== 1 || d.last >= s.to || d.first === s.from) return false
  if (!DETERMINERS.has(t.lexeme[d.first - 1]!) || t.kind[d.last] !== WORD) return false
  // "its 2026 release", "the 2024 series is due"
  for (let k = d.last; k < Math.min(s.to, d.last + 4); k++) {
    if ((t.role[k]! & (FUNCTION | AUXILIARY)) !== 0) return k > d.last
    if ((t.role[k]! & (RELEASE | SEASON | WORK | PRODUCE | TRAILER)) !== 0 || (CLASS[t.lexeme[k]!]! & DATED_NOUN) !== 0)
      return false
  }
  return true
}

/** "Has only said 2025", "hinted at the summer": the date is what is said, not when. */
function isObject(f: Frame, e: Event, d: DateMention): boolean {
  const { t } = f
  if (d.first < e.last) return false
  let k = d.first - 1
  let marked = false
  while (k >= e.last && (t.kind[k] === PUNCT || t.lexeme[k] === L_.the)) {
    if (t.kind[k] === PUNCT) marked = true
    k--
  }
  if (d.precision === 'day' || d.precision === 'week') return marked
  return t.lexeme[k] !== L_.in && t.lexeme[k] !== L_.on && t.lexeme[d.first] !== L_.in && !d.relative
}

/** Whether an unknown word may be a verb of its own: "extended", "extending". */
function isVerbForm(t: Tokens, k: number): boolean {
  const end = t.end[k]!
  if (end - t.start[k]! < 5) return false
  const last = t.text.charCodeAt(end - 1)
  const before = t.text.charCodeAt(end - 2)
  return (last === 0x64 && before === 0x65) || (last === 0x67 && before === 0x6e && t.text.charCodeAt(end - 3) === 0x69)
}

/** Whether the words around an event speak of a finale: its date is the last episode's. */
export function isFinale(f: Frame, e: Event): boolean {
  const clause = clauseAt(f, e.head)
  for (let k = Math.max(clause.from, e.head - 6); k < e.head; k++)
    if ((CLASS[f.t.lexeme[k]!]! & FINALE) !== 0) return true
  return false
}
