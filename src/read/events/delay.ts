import { english } from '../lexicon/index.ts'
import { classesOf, lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { AUXILIARY, FUNCTION, MODAL, NEGATION, PAST, PRESENT, WORK } from '../lexicon/roles.ts'
import type { DateMention } from '../dates/index.ts'
import { clauseAt, type Frame } from '../scene.ts'
import { HEADING } from '../sentences.ts'
import { WORD } from '../tokens.ts'
import { type Event, event, nextIsDate, personSubject, workSubject } from './event.ts'
import { CAMERAS, CLASS, DELAYED, GO, MOVED, PRODUCTION, PUT, SHOOT } from './words.ts'

const L = {
  back: lexemeOf(english, 'back'),
  off: lexemeOf(english, 'off'),
  up: lexemeOf(english, 'up'),
  forward: lexemeOf(english, 'forward'),
  from: lexemeOf(english, 'from'),
  to: lexemeOf(english, 'to'),
  on: lexemeOf(english, 'on'),
  delay: lexemeOf(english, 'delay'),
  shut: lexemeOf(english, 'shut'),
  down: lexemeOf(english, 'down'),
  over: lexemeOf(english, 'over'),
  by: lexemeOf(english, 'by'),
  than: lexemeOf(english, 'than'),
  hold: lexemeOf(english, 'hold'),
  calendar: lexemeOf(english, 'calendar'),
  for: lexemeOf(english, 'for'),
  of: lexemeOf(english, 'of'),
  out: lexemeOf(english, 'out'),
}
// What else moves a date, a bit each.
/** "Taken off the calendar", "pulled from the schedule". */
const REMOVED = 1 << 0
const CALENDAR = 1 << 1
/** "Held back until", "shelved until". */
const HELD = 1 << 2
/** "Vacates its May date", "swaps May 3 for July 26". */
const LEFT = 1 << 3
/** "Suffered several delays". */
const SUFFERED = 1 << 4
/** "Several delays", "after two delays". */
const COUNTED = 1 << 5
/** "Filming was stopped". */
const STOPPED = 1 << 6
/** "Its October 4 berth". */
const BERTH = 1 << 7
/** "Later than planned". */
const OFF_TIME = 1 << 8
const WORDS = classesOf(english, [
  [
    REMOVED,
    'take takes took taken taking pull pulls pulled pulling remove removes removed removing drop drops dropped yank yanks yanked withdraw withdraws withdrew withdrawn wiped scrubbed vanished disappeared come came',
  ],
  [CALENDAR, 'schedule schedules slate lineup'],
  [HELD, 'hold holds held holding keep keeps kept shelve shelves shelved shelving save saves saved saving'],
  [
    LEFT,
    'vacate vacates vacated vacating abandon abandons abandoned abandoning leave leaves leaving ditch ditches ditched ditching swap swaps swapped swapping trade trades traded trading lose loses lost give gives gave given giving exit exits exited exiting flee flees fled',
  ],
  [
    SUFFERED,
    'suffer suffers suffered suffering face faces faced facing endure endures endured plagued beset hit see saw seen experience experienced following after despite dogged',
  ],
  [COUNTED, 'several many multiple numerous countless repeated further more two three four various constant endless'],
  [STOPPED, 'stop stops stopped stopping'],
  [OFF_TIME, 'later'],
  [BERTH, 'date dates slot berth berths spot window debut premiere release launch'],
])

/** Whether a word may move a date in company. */
export function mayMove(lexeme: number): boolean {
  return (WORDS[lexeme]! & (REMOVED | HELD | LEFT | STOPPED | OFF_TIME)) !== 0
}

/** Before a new date. */
export const TOWARDS = lexemesOf(english, 'to until into till for')
const PUTTING = lexemesOf(english, 'put puts putting')
const BRINGING = lexemesOf(english, 'bring brings brought bringing')
const NOUNS = lexemesOf(english, 'delays postponement postponements setback setbacks')
/** Before a noun that tells of a delay, not of delays at large. */
const ONE = lexemesOf(english, 'a another further second third')
const DETERMINERS = lexemesOf(english, 'the this that any no of its')

/** A word of a moved date at token `i`: "delayed", "pushed back", "moves to 2025", "put off", "goes from May 3 to July 26". */
export function delayAt(f: Frame, i: number): Event | null {
  const { t, s } = f
  const lexeme = t.lexeme[i]!
  const cls = CLASS[lexeme]!
  if ((cls & DELAYED) !== 0) return saysDelay(f, i) ? event('delay', i, i + 1, i) : null
  const next = i + 1 < s.to ? t.lexeme[i + 1]! : 0
  // "Filming was shut down"
  if (lexeme === L.shut && next === L.down) return making(f, i) ? event('delay', i, i + 2, i) : null
  if ((cls & MOVED) !== 0) {
    // Only with a direction or a date.
    if (next === L.back) return event('delay', i, i + 2, i)
    if (movedTo(f, i, REACH)) return event('delay', i, i + 1, i, true)
  }
  const other = WORDS[lexeme] === 0 ? null : otherMove(f, i)
  if (other !== null) return other
  if ((cls & MOVED) !== 0) return null
  if ((cls & PUT) !== 0) {
    const clause = clauseAt(f, i)
    for (let k = i + 1; k < Math.min(clause.to, i + 9); k++) {
      const l = t.lexeme[k]!
      if (
        (l === L.back && PUTTING.has(lexeme)) ||
        (l === L.off && PUTTING.has(lexeme) && k <= i + 2) ||
        (l === L.forward && BRINGING.has(lexeme)) ||
        // "Put on hold"
        (l === L.hold && t.lexeme[k - 1] === L.on && PUTTING.has(lexeme))
      )
        return event('delay', i, k === i + 1 ? i + 2 : i + 1, i, k > i + 2)
    }
  }
  // "the third season goes to 2025", "is sent on to September 30"
  const to = next === L.on ? i + 2 : i + 1
  if ((cls & (GO | PUT)) === 0 || !(t.lexeme[to] === L.from || t.lexeme[to] === L.to)) return null
  if (next === L.on && (cls & GO) !== 0) return null
  const dated = f.dates.some((d) => d.first === to || d.first === to + 1)
  return dated && workSubject(f, i) && !personSubject(f, i) ? event('delay', i, to, i, true) : null
}

const PLANNED = lexemesOf(english, 'planned scheduled intended announced')
/** How far a date may stand from what it is moved by: "has moved its drama with A and B to November 30". */
const REACH = 16

/** Words that move a date only in company: "taken off the calendar", "held back until May", "vacates its May date", "was stopped". */
function otherMove(f: Frame, i: number): Event | null {
  const { t } = f
  const word = WORDS[t.lexeme[i]!]!
  if ((word & REMOVED) !== 0) {
    const last = offCalendar(f, i)
    if (last > 0) return event('delay', i, last, i)
  }
  if ((word & HELD) !== 0 && (t.role[i]! & (PAST | PRESENT)) !== 0) {
    const last = t.lexeme[i + 1] === L.back || t.lexeme[i + 1] === L.over ? i + 2 : i + 1
    if (f.dates.some((d) => d.first <= last + 1 && d.last > last && isUntil(f, d)) && workSubject(f, i))
      return event('delay', i, last, i, true)
  }
  // "Held up by the strike"
  if ((word & HELD) !== 0 && t.lexeme[i + 1] === L.up && t.lexeme[i + 2] === L.by && workSubject(f, i))
    return event('delay', i, i + 2, i)
  // "Later than planned"
  if ((word & OFF_TIME) !== 0 && t.lexeme[i + 1] === L.than)
    for (let k = i + 2; k < i + 4; k++) if (PLANNED.has(t.lexeme[k]!)) return event('delay', i, k + 1, i)
  if ((word & LEFT) !== 0 && f.dates.some((d) => isLeft(f, d, i))) return event('delay', i, i + 1, i, true)
  return (word & STOPPED) !== 0 && isHalt(f, i) ? event('delay', i, i + 1, i) : null
}

function isUntil({ t }: Frame, d: DateMention): boolean {
  return TOWARDS.has(t.lexeme[d.first]!) || TOWARDS.has(t.lexeme[d.first - 1]!)
}

/** "Off the release calendar", "from its summer schedule": the token after what a work is taken from, 0 where there is none. */
function offCalendar(f: Frame, i: number): number {
  const { t } = f
  const { to } = clauseAt(f, i)
  let from = 0
  for (let k = i + 1; k < Math.min(to, i + REACH); k++) {
    if (t.lexeme[k] === L.off || t.lexeme[k] === L.from) from = k
    else if (from === 0 || k - from > 6) continue
    else if (t.lexeme[k] === L.calendar) return k + 1
    // A broadcaster's schedule is no calendar: what is off it may be gone for good.
    else if ((WORDS[t.lexeme[k]!]! & CALENDAR) !== 0) return OF_RELEASE.has(t.lexeme[k - 1]!) ? k + 1 : 0
  }
  return 0
}

const OF_RELEASE = lexemesOf(english, 'release theatrical')

/** Whether a date is what a verb at token `i` leaves: "vacates its October 4 berth", "swaps October 4 for November 22". */
export function isLeft(f: Frame, d: DateMention, i: number): boolean {
  const { t } = f
  if ((WORDS[t.lexeme[i]!]! & LEFT) === 0 || d.first <= i || d.first - i > 5 || d.precision === 'year') return false
  // "Gives up its May date", but "gives it a May date"
  if (GIVES.has(t.lexeme[i]!) && t.lexeme[i + 1] !== L.up) return false
  for (let k = i + 1; k < d.first; k++) if (!OWNERS.has(t.lexeme[k]!)) return false
  return (
    (WORDS[t.lexeme[d.last] ?? 0]! & BERTH) !== 0 ||
    (WORDS[t.lexeme[d.last + 1] ?? 0]! & BERTH) !== 0 ||
    t.lexeme[d.last] === L.for
  )
}
const GIVES = lexemesOf(english, 'give gives gave given giving')
const OWNERS = lexemesOf(english, 'its the their original planned from on up')

/** "Filming was stopped", "the cameras stopped": not "will stop", nor that it ended by plan. */
function isHalt(f: Frame, i: number): boolean {
  const { t } = f
  if ((t.role[i]! & PAST) === 0) return false
  const { from } = clauseAt(f, i)
  const reach = (t.role[i - 1]! & AUXILIARY) !== 0 ? 16 : 8
  for (let k = i - 1; k >= Math.max(from, i - reach); k--) {
    if ((t.role[k]! & (MODAL | NEGATION)) !== 0) return false
    if ((CLASS[t.lexeme[k]!]! & (SHOOT | PRODUCTION | CAMERAS)) !== 0 && (t.role[k]! & WORK) === 0) return true
  }
  return false
}

/** Whether the clause names filming: what is shut down is work on something, not a set of theatres. */
function making(f: Frame, i: number): boolean {
  const clause = clauseAt(f, i)
  for (let k = clause.from; k < Math.min(clause.to, i + 4); k++)
    if ((CLASS[f.t.lexeme[k]!]! & (SHOOT | PRODUCTION)) !== 0 && (f.t.role[k]! & WORK) === 0) return true
  return false
}

/** Whether a date is what something is moved from: "from May 3", "from its original July 24 date". */
export function isFrom(f: Frame, d: DateMention): boolean {
  const { t } = f
  for (let k = d.first; k >= d.first - 3; k--) {
    if (t.lexeme[k] === L.from || (t.lexeme[k] === L.of && t.lexeme[k - 1] === L.out)) return true
    if (k < d.first && (t.kind[k] !== WORD || TOWARDS.has(t.lexeme[k]!))) return false
  }
  return false
}

/** Whether a date that something is moved from or to stands not far after a verb. */
function movedTo(f: Frame, i: number, reach: number): boolean {
  const { t } = f
  for (const d of f.dates) {
    if (d.first <= i || d.first - i > reach) continue
    const first = t.lexeme[d.first]!
    // "Moves up to May 3"
    if (first === L.up) return true
    if (isFrom(f, d) || TOWARDS.has(t.lexeme[d.first - 1]!) || TOWARDS.has(first)) return true
  }
  return false
}

/** Whether a word for a delay tells of one: verbs do, nouns with a date or an article that counts them do. */
function saysDelay(f: Frame, i: number): boolean {
  const { t, s } = f
  if (s.kind === HEADING && f.dates.length === 0) return false
  let at = i - 1
  // "The long delay"
  if (
    at > s.from &&
    t.kind[at] === WORD &&
    (t.role[at]! & (AUXILIARY | MODAL | FUNCTION | PAST | PRESENT)) === 0 &&
    (ONE.has(t.lexeme[at - 1]!) || DETERMINERS.has(t.lexeme[at - 1]!))
  )
    at--
  const before = at >= s.from && t.kind[at] === WORD ? t.lexeme[at]! : 0
  const noun = NOUNS.has(t.lexeme[i]!) || (t.lexeme[i] === L.delay && (ONE.has(before) || DETERMINERS.has(before)))
  return (
    !noun ||
    (ONE.has(before) && !NOUNS.has(t.lexeme[i]!)) ||
    nextIsDate(f, i + 1) ||
    areTold(f, i) ||
    isOfWork(f, i, before)
  )
}

/** "The postponement of the film". */
function isOfWork({ t }: Frame, i: number, before: number): boolean {
  return NOUNS.has(t.lexeme[i]!) && DETERMINERS.has(before) && t.lexeme[i + 1] === L.of && (t.role[i + 3]! & WORK) !== 0
}

/** "After several delays", "suffered two setbacks": delays that were, not delays at large. */
function areTold(f: Frame, i: number): boolean {
  const { t } = f
  if (!NOUNS.has(t.lexeme[i]!)) return false
  let k = i - 1
  while (k > f.s.from && t.kind[k] === WORD && i - k <= 3 && (WORDS[t.lexeme[k]!]! & COUNTED) === 0) k--
  if ((WORDS[t.lexeme[k]!]! & COUNTED) === 0) return false
  for (let n = k - 1; n >= Math.max(f.s.from, k - 2); n--) if ((WORDS[t.lexeme[n]!]! & SUFFERED) !== 0) return true
  return false
}
