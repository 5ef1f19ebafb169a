import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { AUXILIARY, FUNCTION, MODAL, PAST, PRESENT } from '../lexicon/roles.ts'
import type { DateMention } from '../dates/index.ts'
import { clauseAt, type Frame } from '../scene.ts'
import { HEADING } from '../sentences.ts'
import { WORD } from '../tokens.ts'
import { type Event, event, nextIsDate, personSubject, workSubject } from './event.ts'
import { CLASS, DELAYED, GO, MOVED, PRODUCTION, PUT, SHOOT } from './words.ts'

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
    return movedTo(f, i, 12) ? event('delay', i, i + 1, i, true) : null
  }
  if ((cls & PUT) !== 0) {
    const clause = clauseAt(f, i)
    for (let k = i + 1; k < Math.min(clause.to, i + 9); k++) {
      const l = t.lexeme[k]!
      if (
        (l === L.back && PUTTING.has(lexeme)) ||
        (l === L.off && PUTTING.has(lexeme) && k <= i + 2) ||
        (l === L.forward && BRINGING.has(lexeme))
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

/** Whether the clause names filming: what is shut down is work on something, not a set of theatres. */
function making(f: Frame, i: number): boolean {
  const clause = clauseAt(f, i)
  for (let k = clause.from; k < Math.min(clause.to, i + 4); k++)
    if ((CLASS[f.t.lexeme[k]!]! & (SHOOT | PRODUCTION)) !== 0) return true
  return false
}

/** Whether a date is what something is moved from: "from May 3", "from its original July 24 date". */
export function isFrom(f: Frame, d: DateMention): boolean {
  const { t } = f
  for (let k = d.first; k >= d.first - 3; k--) {
    if (t.lexeme[k] === L.from) return true
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
    if (first === L.up && d.first === i + 1) return true
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
  return !noun || (ONE.has(before) && !NOUNS.has(t.lexeme[i]!)) || nextIsDate(f, i + 1)
}
