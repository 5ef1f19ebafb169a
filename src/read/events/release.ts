import { seasonUntil, titleUntil } from '../at.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { AUXILIARY, CREW, EPISODE, MEDIUM, MODAL, PAST, PRODUCE, RELEASE, SAY, SEASON, WORK } from '../lexicon/roles.ts'
import { BODY } from '../sentences.ts'
import { DIGITS, WORD } from '../tokens.ts'
import {
  AVAILABLE,
  BACK,
  BEGIN,
  CAMERAS,
  CLASS,
  COME,
  DATED_NOUN,
  DROP,
  FOLLOW,
  GO,
  MAKE,
  NOUN,
  ORIGINAL,
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
} from './words.ts'
import { clauseAt, type Frame } from '../scene.ts'
import {
  event,
  inDate,
  joinsPlan,
  isElided,
  nextIsDate,
  screenAhead,
  personSubject,
  workSubject,
  ofSomethingElse,
  type Event,
} from './event.ts'

const ITSELF = lexemesOf(english, 'it streaming airing')
const AIRING = lexemesOf(english, 'streaming airing')
const OWN = lexemesOf(english, 'his her')
const CLOSE = lexemesOf(english, 'close end conclusion')
const HIT = lexemesOf(english, 'hit hits hitting')
/** "The release calendar", "its release strategy" have no day. */
const CALENDAR = lexemesOf(english, 'calendar schedule slate strategy plan plans')
const OPENS = lexemesOf(english, 'open opens opened opening')
const STREAMING = lexemesOf(english, 'now start starts started begin begins began already for')
const L_ = {
  hyphen: lexemeOf(english, '-'),
  comma: lexemeOf(english, ','),
  adaptation: lexemeOf(english, 'adaptation'),
  air: lexemeOf(english, 'air'),
  the: lexemeOf(english, 'the'),
  streaming: lexemeOf(english, 'streaming'),
  on: lexemeOf(english, 'on'),
  in: lexemeOf(english, 'in'),
  to: lexemeOf(english, 'to'),
  out: lexemeOf(english, 'out'),
  up: lexemeOf(english, 'up'),
  off: lexemeOf(english, 'off'),
  live: lexemeOf(english, 'live'),
  wide: lexemeOf(english, 'wide'),
  for: lexemeOf(english, 'for'),
  set: lexemeOf(english, 'set'),
  down: lexemeOf(english, 'down'),
  due: lexemeOf(english, 'due'),
  run: lexemeOf(english, 'run'),
  from: lexemeOf(english, 'from'),
  stop: lexemeOf(english, '.'),
  dated: lexemeOf(english, 'dated'),
}

/** A verb or a noun of coming out at token `i`; null where it is none here. */
export function releaseAt(f: Frame, i: number): Event | null {
  const { t, s } = f
  const role = t.role[i]!
  const lexeme = t.lexeme[i]!
  // "long-aired", "off the air"
  if ((t.lexeme[i - 1] === L_.hyphen && (role & PAST) !== 0) || (lexeme === L_.air && t.lexeme[i - 1] === L_.the))
    return null
  // "Streaming" alone is a way of watching.
  if (lexeme === L_.streaming && (t.role[i - 1]! & (AUXILIARY | MODAL)) === 0 && !STREAMING.has(t.lexeme[i - 1]!))
    return null
  if ((CLASS[lexeme]! & STRONG) !== 0 || (CLASS[lexeme]! & NOUN) !== 0) {
    let last = i + 1
    if (last < s.to && (CLASS[t.lexeme[last]!]! & DATED_NOUN) !== 0) last++
    if (isPersonal(f, i) || CALENDAR.has(t.lexeme[i + 1] ?? 0) || ofSomethingElse(f, i))
      return event('other', i, last, i)
    return original(f, i) ? event('other', i, last, i) : event('release', i, last, i)
  }
  if ((role & RELEASE) !== 0) {
    const next = i + 1 < s.to ? t.lexeme[i + 1]! : 0
    if ((CLASS[lexeme]! & (DROP | COME | GO | FOLLOW | AVAILABLE)) !== 0 && !inDate(f, i) && ofSomethingElse(f, i))
      return event('other', i, next === L_.out || next === L_.up || next === L_.live ? i + 2 : i + 1, i)
    // "A word of mouth hit last month": the verb has an object
    if (HIT.has(lexeme) && f.dates.some((d) => d.first === i + 1)) return null
    if ((CLASS[lexeme]! & DROP) !== 0)
      // "will hit the streaming network", whoever was named last
      return !(HIT.has(lexeme) && screenAhead(f, i + 1)) &&
        (personSubject(f, i) || !(workSubject(f, i) || s.titleCase || opensWork(f, i)))
        ? null
        : event('release', i, i + 1, i, !(next === L_.on || next === L_.in || (CLASS[next]! & SCREEN) !== 0))
    if ((CLASS[lexeme]! & COME) !== 0) {
      // "Came to an end"
      if (next === L_.to && CLOSE.has(t.lexeme[i + 3] ?? 0)) return event('other', i, i + 4, i)
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
      return (next === L_.out || next === L_.up || next === L_.live || next === L_.wide) && workSubject(f, i)
        ? event('release', i, i + 2, i, true)
        : null
    // "A September return"
    if ((CLASS[lexeme]! & RETURN) !== 0 && f.dates.some((d) => d.last === i)) return event('release', i, i + 1, i)
    if ((CLASS[lexeme]! & RETURN) !== 0)
      return (next === L_.to && !screenAhead(f, i + 2)) || personSubject(f, i) || !workSubject(f, i)
        ? null
        : event('release', i, i + 1, i, true)
    if ((CLASS[lexeme]! & BEGIN) !== 0)
      return aboutSeason(f, i) ? event('release', i, AIRING.has(next) ? i + 2 : i + 1, i, true) : null
    if ((CLASS[lexeme]! & BACK) !== 0)
      return !(isElided(f, i) || isSaidOrSet(f, i)) || !workSubject(f, i)
        ? null
        : // "as it was back in the fifties"
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
    if (
      (CLASS[lexeme]! & RUN) !== 0 &&
      (role & PAST) !== 0 &&
      !(lexeme === L_.run && (t.role[i - 1]! & AUXILIARY) === 0 && t.lexeme[i + 1] !== L_.from)
    )
      return nextIsDate(f, i + 1) || ranFor(f, i + 1) || yearsBefore(f, i)
        ? event(original(f, i) ? 'other' : 'release', i, i + 1, i, true)
        : null
    if ((CLASS[lexeme]! & AVAILABLE) !== 0 || (CLASS[lexeme]! & SCREEN) !== 0) {
      if ((CLASS[lexeme]! & SCREEN) !== 0 && lexeme !== L_.streaming && !isReached(f, i)) return null
      // "is out", "with the film out on May 3"
      if (
        lexeme === L_.out &&
        !isElided(f, i) &&
        !(t.kind[i - 1] === WORD && (t.role[i - 1]! & AUXILIARY) !== 0) &&
        !((t.role[i - 1]! & WORK) !== 0 && (next === L_.on || next === L_.in) && nextIsDate(f, i + 1))
      )
        return null
      return event('release', i, i + 1, i, true)
    }
  }
  return null
}

/** "Paramount opens the film on May 3", "will open its second season": the work is what is opened. */
function opensWork(f: Frame, i: number): boolean {
  const { t } = f
  if (!OPENS.has(t.lexeme[i]!)) return false
  for (let k = i + 1; k <= i + 3 && k < f.s.to; k++) {
    if ((t.role[k]! & (WORK | SEASON)) !== 0) return k > i + 1
    if (t.kind[k] !== WORD || inDate(f, k)) return false
  }
  return false
}

/** "In theaters", "to cinemas", "hits U.S. theaters"; not "theaters closed in March". */
function isReached(f: Frame, i: number): boolean {
  const { t, s } = f
  if (s.kind !== BODY) return true
  for (let k = i - 1; k >= Math.max(s.from, i - 5); k--) {
    if (REACHES.has(t.lexeme[k]!)) return true
    if (t.kind[k] !== WORD && t.kind[k] !== DIGITS && t.lexeme[k] !== L_.stop && t.lexeme[k] !== L_.hyphen) return false
  }
  return false
}
const REACHES = lexemesOf(english, 'in to into at on hit hits hitting reach reaches reached via only')

/** "Set for March", "slated for 2025": a word of planning that stands for coming out. */
export function plannedAt(f: Frame, i: number): Event | null {
  const { t, s } = f
  const lexeme = t.lexeme[i]!
  // "is now down for May 3"
  if (lexeme === L_.down && (t.lexeme[i + 1] !== L_.for || !isSaidOf(f, i))) return null
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
  // "has dated the film for May 15"
  if (lexeme === L_.dated)
    for (let k = i + 2; k < Math.min(s.to, i + 6); k++)
      if (t.lexeme[k] === L_.for && nextIsDate(f, k + 1)) return event('release', i, k + 1, i, true)
  // "pencilled in for"
  const after = t.lexeme[i + 1] === L_.in ? i + 2 : i + 1
  return nextIsDate(f, after) && !personSubject(f, i) && workSubject(f, i) && !ofSomethingElse(f, i)
    ? event('release', i, i + 1, i, true)
    : null
}

/** "Is back", "renewed for 22 episodes, back in the fall". */
function isSaidOrSet({ t, s }: Frame, i: number): boolean {
  if (t.kind[i - 1] === WORD) return (t.role[i - 1]! & AUXILIARY) !== 0
  return i - 1 > s.from && t.lexeme[i - 1] === L_.comma
}

/** "Is down", "was now down". */
function isSaidOf({ t }: Frame, i: number): boolean {
  return ((t.role[i - 1]! | t.role[i - 2]!) & AUXILIARY) !== 0
}

/** "Between 2013 and 2018 it ran on CBS": years that open the clause. */
function yearsBefore(f: Frame, i: number): boolean {
  const { from } = clauseAt(f, i)
  for (const d of f.dates)
    if (d.last <= i && d.first - from <= 1 && d.from !== null && d.to !== null) return d.to - d.from > 366
  return false
}

/** "for six seasons, from 2001 to 2006" after "ran". */
function ranFor(f: Frame, i: number): boolean {
  const { t } = f
  if (t.lexeme[i] !== L_.for) return false
  for (let k = i + 1; k < i + 5 && k < f.s.to; k++)
    if ((t.role[k]! & (SEASON | EPISODE)) !== 0) return nextIsDate(f, k + 1)
  return false
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

/** Whether the work that something is made from is meant: a word for it stands nearer than one for the series. It came out before. */
function original(f: Frame, i: number): boolean {
  const { t } = f
  if ((t.role[i - 1]! & MODAL) !== 0) return false
  if (joinsPlan(f, i)) return false
  for (let k = i - 1; k >= Math.max(f.s.from, i - 9); k--) {
    if ((t.role[k]! & (SEASON | WORK)) !== 0 && (t.role[k]! & MEDIUM) === 0) return false
    const m = titleUntil(f, k + 1)
    if (m !== undefined && m.title === (f.focus.title ?? m.title)) {
      // "The webtoon behind Arc ran from 2009 to 2011"
      for (let o = m.first - 1; o >= Math.max(f.s.from, m.first - 4); o--)
        if ((CLASS[t.lexeme[o]!]! & ORIGINAL) !== 0) return t.lexeme[o + 1] !== L_.adaptation
      return false
    }
    if ((CLASS[t.lexeme[k]!]! & ORIGINAL) !== 0) return true
  }
  return false
}

/** Whether a verb of beginning has a season, an episode or the work itself as its subject. */
function aboutSeason(f: Frame, i: number): boolean {
  const { t } = f
  const from = clauseAt(f, i).from
  const next = AIRING.has(t.lexeme[i + 1] ?? 0) ? i + 2 : i + 1
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
    if (seasonUntil(f, k + 1) !== undefined || titleUntil(f, k + 1) !== undefined) return nextIsDate(f, next)
    if (ITSELF.has(t.lexeme[k]!) || ((t.role[k]! & (WORK | EPISODE)) !== 0 && (t.role[k]! & PRODUCE) === 0))
      return nextIsDate(f, next)
  }
  if (isElided(f, i)) return nextIsDate(f, next)
  return i + 1 < f.s.to && (AIRING.has(t.lexeme[i + 1]!) || f.t.lexeme[i + 1] === L_.off) && nextIsDate(f, i + 2)
}
