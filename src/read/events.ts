import { isGivenName } from './people.ts'
import { english } from './lexicon/index.ts'
import { lexemeOf, lexemesOf } from './lexicon/lexicon.ts'
import {
  AUXILIARY,
  CREW,
  DELAY,
  EPISODE,
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
import { found, nameAt, PLATFORM_NAME } from './gazetteer.ts'
import { clauseAt, clausesBetween, type Frame } from './scene.ts'
import { CAPITAL, PUNCT, type Tokens, WORD } from './tokens.ts'

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
  readonly phase?: 'writing' | 'filming' | 'post'
  readonly edge?: 'start' | 'end' | 'during'
  readonly dates: DateMention[]
}

const ids = (words: string) => lexemesOf(english, words)
const L = (word: string): number => lexemeOf(english, word)

const STRONG = ids(
  'premiere premieres premiered premiering premier premiers debut debuts debuted debuting launch launches launched launching air airs aired airing stream streams streamed released releases releasing bow bows bowed bowing arrive arrives arrived arriving broadcast screened shown uploaded',
)
const NOUN = ids('premiere release debut launch bow arrival rollout comeback')
const DATED_NOUN = ids('date dates window slot')
const DROP = ids(
  'drop drops dropped dropping land lands landed landing open opens opened opening hit hits hitting unveiled screens surface surfaces',
)
const COME = ids('come comes came coming')
const GO = ids('go goes went going gone')
const RETURN = ids('return returns returned returning')
const BEGIN = ids('begin begins began begun beginning start starts started starting kick kicks kicked kicking')
const BACK = ids('back')
const SUBJECT = ids(
  'it which that they this these show series film movie season episode episodes drama sequel prequel project spinoff adaptation reboot revival special finale pilot follow-up instalment installment chapter run',
)
const FOLLOW = ids('follow follows followed following')
const MAKE = ids('make makes made making')
const SEE = ids('see sees seen')
const RUN = ids('ran run runs running')
const DUE = ids(
  'due slated set scheduled expected planned pencilled penciled targeting targets eyeing eyes aiming booked dated earmarked lined bound',
)
const AVAILABLE = ids('available streaming out')
const SCREEN = ids('theaters theatres cinemas theater theatre screens streaming')
const OTHER = ids(
  'published born died founded won nominated awarded serialized serialised ended concluded finished ran wrapped announced revealed shared posted confirmed ordered renewed cancelled canceled axed acquired sold met married graduated joined left signed',
)
const FINALE = ids('finale finales')
const ORIGINAL = ids(
  'webtoon webtoons novel novels manga manhwa comic comics memoir podcast webcomic game games book books',
)

const SHOOT = ids('filming shooting photography shoot film filmed films shot shoots')
const PRODUCTION = ids('production')
const CAMERAS = ids('cameras')
const SCRIPT = ids('script scripts screenplay screenplays writing')
const POST = ids('postproduction editing')
const START = ids(
  'begin begins began begun beginning start starts started starting kick kicks kicked commence commences commenced resume resumes resumed roll rolled rolling underway launched',
)
const STOP = ids(
  'wrap wraps wrapped wrapping end ends ended ending finish finishes finished finishing complete completes completed completing done conclude concludes concluded',
)
const GOING = ids('currently now still underway ongoing continues continue continued progress during')
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
  resumed: L('resumed'),
}

/** Events of a sentence, left to right, each with the dates that belong to it. */
export function eventsOf(f: Frame): Event[] {
  const { t, s } = f
  const out: Event[] = []
  const interesting = RELEASE | PRODUCE | DELAY | TRAILER | SAY | PLAN | SEASON
  for (let i = s.from; i < s.to; i++) {
    if (t.kind[i] !== WORD || t.lexeme[i] === 0) continue
    const role = t.role[i]!
    if ((role & interesting) === 0 && !OTHER.has(t.lexeme[i]!)) continue
    if (f.titles.some((m) => i >= m.first && i < m.last)) continue
    if (f.dates.some((d) => i > d.first && i < d.last)) continue
    const e = eventAt(f, i)
    if (e === null) continue
    out.push(e)
    i = Math.max(i, e.last - 1)
  }
  attach(f, out)
  return out
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
  return {
    kind,
    first,
    last,
    head,
    weak,
    ...(phase === undefined ? {} : { phase }),
    ...(edge === undefined ? {} : { edge }),
    dates: [],
  }
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
  if (STRONG.has(lexeme) || NOUN.has(lexeme)) {
    let last = i + 1
    if (last < s.to && DATED_NOUN.has(t.lexeme[last]!)) last++
    if (isPersonal(f, i) || ofSomethingElse(f, i)) return event('other', i, last, i)
    return original(f, i) ? event('other', i, last, i) : event('release', i, last, i)
  }
  if ((role & RELEASE) !== 0) {
    const next = i + 1 < s.to ? t.lexeme[i + 1]! : 0
    if (DROP.has(lexeme) && ofSomethingElse(f, i)) return event('other', i, i + 1, i)
    if (DROP.has(lexeme))
      return personSubject(f, i) || !(workSubject(f, i) || s.titleCase)
        ? null
        : event('release', i, i + 1, i, !(next === L_.on || next === L_.in || SCREEN.has(next)))
    if (COME.has(lexeme)) {
      if (next === L_.out || BACK.has(next) || next === L_.to || SCREEN.has(next) || nextIsDate(f, i + 1))
        return personSubject(f, i) || (next !== L_.out && !workSubject(f, i))
          ? null
          : event('release', i, next === L_.out ? i + 2 : i + 1, i, next === L_.to && !screenAhead(f, i + 2))
      return null
    }
    if (GO.has(lexeme))
      return (next === L_.out || next === L_.up || next === L_.live) && workSubject(f, i)
        ? event('release', i, i + 2, i, true)
        : null
    if (RETURN.has(lexeme))
      return personSubject(f, i) || !workSubject(f, i) ? null : event('release', i, i + 1, i, true)
    if (BEGIN.has(lexeme)) return aboutSeason(f, i) ? event('release', i, i + 1, i, true) : null
    if (BACK.has(lexeme))
      return !(t.kind[i - 1] === WORD && (t.role[i - 1]! & AUXILIARY) !== 0) || !workSubject(f, i)
        ? null
        : nextIsDate(f, i + 1) || (next === L_.on && screenAhead(f, i + 2))
          ? event('release', i, i + 1, i, true)
          : null
    if (FOLLOW.has(lexeme)) return nextIsDate(f, i + 1) ? event('release', i, i + 1, i, true) : null
    if (MAKE.has(lexeme)) {
      for (let k = i + 1; k < Math.min(s.to, i + 5); k++)
        if (NOUN.has(t.lexeme[k]!)) return personSubject(f, i) ? null : event('release', i, k + 1, i)
      return null
    }
    if (SEE.has(lexeme))
      return next !== 0 && nextIsDate(f, i + 2) && t.kind[i + 1] === WORD ? event('release', i, i + 1, i, true) : null
    if (RUN.has(lexeme) && (role & PAST) !== 0)
      return nextIsDate(f, i + 1) ? event(original(f, i) ? 'other' : 'release', i, i + 1, i, true) : null
    if (AVAILABLE.has(lexeme) || SCREEN.has(lexeme)) {
      if (lexeme === L_.out && !(t.kind[i - 1] === WORD && (t.role[i - 1]! & AUXILIARY) !== 0)) return null
      return event('release', i, i + 1, i, true)
    }
  }
  if (DUE.has(lexeme)) {
    // "set for March", "slated to arrive": the verb after it is the event when there is one.
    for (let k = i + 1; k < Math.min(s.to, i + 6); k++) {
      if (t.kind[k] !== WORD) break
      if (
        STRONG.has(t.lexeme[k]!) ||
        DROP.has(t.lexeme[k]!) ||
        SHOOT.has(t.lexeme[k]!) ||
        COME.has(t.lexeme[k]!) ||
        RETURN.has(t.lexeme[k]!) ||
        PRODUCTION.has(t.lexeme[k]!) ||
        START.has(t.lexeme[k]!) ||
        STOP.has(t.lexeme[k]!)
      )
        return null
    }
    // "set in the spring of 1945", "set between 1983 and 1986": where the story plays.
    if (
      lexeme === L_.set &&
      f.scene.reference !== null &&
      f.dates.some((d) => d.first > i && d.first <= i + 3 && d.to !== null && d.to < f.scene.reference! - 730)
    )
      return event('other', i, i + 1, i)
    // "pencilled in for"
    const after = t.lexeme[i + 1] === L_.in ? i + 2 : i + 1
    return nextIsDate(f, after) && !personSubject(f, i) && workSubject(f, i)
      ? event('release', i, i + 1, i, true)
      : null
  }
  if ((role & SAY) !== 0 && (role & (PAST | PRESENT)) !== 0) return event('said', i, i + 1, i)
  if (OTHER.has(lexeme)) return event('other', i, i + 1, i)
  return null
}

/** Whether a date begins at token `i`, or after one or two small words. */
function nextIsDate(f: Frame, i: number): boolean {
  for (const d of f.dates) if (d.first >= i && d.first <= i + 2) return true
  return false
}

function screenAhead(f: Frame, i: number): boolean {
  const { t, s } = f
  for (let k = i; k < Math.min(s.to, i + 4); k++) {
    if (SCREEN.has(t.lexeme[k]!)) return true
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
    const name = f.names.find((n) => n.last === k + 1)
    if (name !== undefined) return name.last - name.first > 1 || isGivenName(t.hash[name.first]!)
    if (f.titles.some((m) => m.last === k + 1) || f.seasons.some((m) => m.last === k + 1)) return false
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
  for (let k = i - 1; k >= clause.from; k--) if (SUBJECT.has(t.lexeme[k]!)) return true
  // The clause has no subject of its own: "X was shot in Spain, and will arrive in May".
  if (clause.from > f.s.from && i - clause.from <= 4) return f.titles.length > 0 || f.seasons.length > 0
  return f.s.kind !== 0
}

/** "directorial debut", "release of his memoir": not the work's. */
function isPersonal(f: Frame, i: number): boolean {
  const { t } = f
  return (
    i > f.s.from &&
    (t.role[i - 1]! & CREW) !== 0 &&
    (t.role[i - 1]! & SAY) === 0 &&
    !f.dates.some((d) => d.first === i + 1 || d.first === i + 2)
  )
}

const THINGS = ids(
  'trailer trailers teaser teasers poster posters clip clips footage tickets ticket album single song soundtrack video videos images image photos photo statement announcement featurette promo book novel game memoir documents merchandise look',
)

/**
 * Whether a verb of coming out has something else than the work as what comes out: "the trailer dropped on Wednesday", "Netflix
 * released new images".
 */
function ofSomethingElse(f: Frame, i: number): boolean {
  const { t } = f
  const clause = clauseAt(f, i)
  if ((t.role[i]! & (PAST | PRESENT)) !== 0) {
    for (let k = i + 1; k < Math.min(clause.to, i + 6); k++) {
      if (
        f.titles.some((x) => x.first === k) ||
        f.seasons.some((x) => x.first === k) ||
        f.dates.some((d) => d.first === k)
      )
        break
      if (t.kind[k] === PUNCT && t.lexeme[k] !== L_.hyphen) break
      if (THINGS.has(t.lexeme[k]!)) return true
    }
  }
  for (let k = i - 1; k >= Math.max(clause.from, i - 7); k--) {
    const told = f.titles.find((x) => x.last === k + 1 || (x.last === k && t.kind[k] === PUNCT))
    if (told !== undefined) {
      // "the trailer for X dropped"
      let before = told.first - 1
      while (before > clause.from && t.kind[before] === PUNCT) before--
      return (
        (t.lexeme[before] === L_.for || t.lexeme[before] === L_.of) &&
        before > clause.from &&
        THINGS.has(t.lexeme[before - 1]!)
      )
    }
    if (f.seasons.some((m) => m.last === k + 1) && !THINGS.has(t.lexeme[k + 1]!)) return false
    if (t.kind[k] === PUNCT && t.lexeme[k] !== L_.hyphen) return false
    if (THINGS.has(t.lexeme[k]!)) return true
  }
  return false
}

/** Whether the work that something is made from is meant: a word for it stands nearer than one for the series. */
function original(f: Frame, i: number): boolean {
  const { t } = f
  for (let k = i - 1; k >= Math.max(f.s.from, i - 9); k--) {
    if ((t.role[k]! & (SEASON | WORK)) !== 0 && (t.role[k]! & MEDIUM) === 0) return false
    if (f.titles.some((m) => m.last === k + 1 && m.title === (f.focus.title ?? m.title))) return false
    if (ORIGINAL.has(t.lexeme[k]!)) return true
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
      (SHOOT.has(t.lexeme[k]!) || PRODUCTION.has(t.lexeme[k]!) || CAMERAS.has(t.lexeme[k]!) || SCRIPT.has(t.lexeme[k]!))
    )
      return false
    if (f.seasons.some((m) => m.last === k + 1) || f.titles.some((m) => m.last === k + 1)) return nextIsDate(f, i + 1)
    if (
      /^(?:it|streaming|airing)$/.test(english.formOf[t.lexeme[k]!] ?? '') ||
      ((t.role[k]! & WORK) !== 0 && (t.role[k]! & PRODUCE) === 0)
    )
      return nextIsDate(f, i + 1)
  }
  return (
    i + 1 < f.s.to &&
    (/^(?:streaming|airing)$/.test(english.formOf[t.lexeme[i + 1]!] ?? '') || f.t.lexeme[i + 1] === L_.off) &&
    nextIsDate(f, i + 2)
  )
}

function isTrailer(t: Tokens, i: number): boolean {
  return (
    /^(?:trailers?|teasers?|promo|featurette)$/.test(english.formOf[t.lexeme[i]!]!) ||
    (english.formOf[t.lexeme[i]!] === 'footage' && (t.role[i + 1] ?? 0) !== 0)
  )
}

const MOVED = ids(
  'delay delays delayed delaying postpone postpones postponed postponing push pushes pushed pushing move moves moved moving shift shifts shifted shifting bump bumps bumped bumping reschedule rescheduled halt halted pause paused suspended stalled slipped interrupted slip slips',
)
const DELAYED = ids(
  'delay delays delayed delaying postpone postpones postponed postponing reschedule rescheduled halted halt paused suspended stalled delays postponement setback',
)

function delayAt(f: Frame, i: number): Event | null {
  const { t, s } = f
  const lexeme = t.lexeme[i]!
  if (!MOVED.has(lexeme) && !DELAYED.has(lexeme)) return null
  if (DELAYED.has(lexeme)) return event('delay', i, i + 1, i)
  // "moves from A to B", "pushed back", "bumped to": only with a direction or a date.
  const next = i + 1 < s.to ? t.lexeme[i + 1]! : 0
  const far = f.dates.some((d) => d.first > i && d.first - i <= 8)
  const back = next !== 0 && /^(?:back|up|forward)$/.test(english.formOf[next]!)
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
  if (SHOOT.has(lexeme)) {
    if ((role & WORK) !== 0 && (role & ING) === 0 && !verbal(t, i)) return null
    phase = 'filming'
  } else if (lexeme === L_.post && i + 1 < s.to) {
    const k = t.lexeme[i + 1] === L_.hyphen ? i + 2 : i + 1
    if (t.lexeme[k] !== L_.production) return null
    phase = 'post'
    last = k + 1
  } else if (POST.has(lexeme)) phase = 'post'
  else if (PRODUCTION.has(lexeme)) {
    if ((t.flags[i]! & CAPITAL) !== 0 && i > s.from && !s.titleCase) return null
    phase = 'filming'
  } else if (CAMERAS.has(lexeme)) phase = 'filming'
  else if (SCRIPT.has(lexeme)) phase = 'writing'
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
    if (START.has(l)) edge = 'start'
    else if (STOP.has(l)) edge = 'end'
    else if (GOING.has(l)) edge = 'during'
    if (edge !== undefined) head = k
  }
  if (edge === undefined)
    for (let k = last; k < Math.min(clause.to, last + 12); k++) {
      if (inDate(f, k)) break
      const l = t.lexeme[k]!
      if (START.has(l) || (l === L_.under && t.lexeme[k + 1] === L_.way)) edge = 'start'
      else if (STOP.has(l)) edge = 'end'
      else if (GOING.has(l)) edge = 'during'
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
    else if (CAMERAS.has(lexeme) && (before === L_.before || t.lexeme[i - 2] === L_.before)) edge = 'start'
  }
  if (edge === undefined && SHOOT.has(lexeme) && (role & (PRESENT | PAST | ING)) !== 0)
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
  const edge = STOP.has(lexeme)
    ? 'end'
    : START.has(lexeme)
      ? 'start'
      : RUN.has(lexeme) && (t.role[i]! & PAST) !== 0
        ? 'during'
        : null
  if (edge === null || !nextIsDate(f, i + 1) || inDate(f, i)) return null
  for (let k = i - 1; k >= s.from; k--) {
    const l = t.lexeme[k]!
    if ((t.role[k]! & PRODUCE) === 0) continue
    if (SHOOT.has(l) || PRODUCTION.has(l) || CAMERAS.has(l)) {
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
        if (t.lexeme[k] === 0 && t.kind[k] === WORD && (t.flags[k]! & CAPITAL) === 0 && endsInEd(t, k)) c += 3
      if (c < cost) {
        cost = c
        best = e
      }
    }
    best?.dates.push(d)
  }
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

function endsInEd(t: Tokens, k: number): boolean {
  const end = t.end[k]!
  return end - t.start[k]! > 4 && t.text.charCodeAt(end - 1) === 0x64 && t.text.charCodeAt(end - 2) === 0x65
}

/** Whether the words around an event speak of a finale: its date is the last episode's. */
export function isFinale(f: Frame, e: Event): boolean {
  const clause = clauseAt(f, e.head)
  for (let k = Math.max(clause.from, e.head - 6); k < e.head; k++) if (FINALE.has(f.t.lexeme[k]!)) return true
  return false
}
