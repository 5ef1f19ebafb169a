import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { AUXILIARY, CREW, FUNCTION, ING, MODAL, PAST, PRODUCE, SEASON, WORK } from '../lexicon/roles.ts'
import { WORD } from '../tokens.ts'
import { trigger } from '../triggers.ts'
import { CLASS, GO, SCRIPT, START } from './words.ts'
import { clauseAt, type Frame } from '../scene.ts'
import { event, type Event } from './event.ts'

const L_ = {
  in: lexemeOf(english, 'in'),
  on: lexemeOf(english, 'on'),
  of: lexemeOf(english, 'of'),
  to: lexemeOf(english, 'to'),
  a: lexemeOf(english, 'a'),
  the: lexemeOf(english, 'the'),
  can: lexemeOf(english, 'can'),
  post: lexemeOf(english, 'post'),
  work: lexemeOf(english, 'work'),
  wrap: lexemeOf(english, 'wrap'),
  being: lexemeOf(english, 'being'),
  be: lexemeOf(english, 'be'),
  for: lexemeOf(english, 'for'),
  up: lexemeOf(english, 'up'),
  it: lexemeOf(english, 'it'),
  is: lexemeOf(english, 'is'),
  writing: lexemeOf(english, 'writing'),
}
const FLOORS = lexemesOf(english, 'floor floors')
const SEEN = lexemesOf(english, 'spotted seen busy')
const IS = lexemesOf(english, 'is are')
const THATS = lexemesOf(english, "that's it's is")
const ADVERBS = lexemesOf(english, 'already still now currently also busy')
const WORKS = lexemesOf(english, 'working work')
const ENDS = lexemesOf(english, 'last final')
const DAYS = lexemesOf(english, 'day days')
const FIRST = lexemeOf(english, 'first')
const NOT = lexemesOf(english, 'for up')

/** Words that sentences about the making of a work have, beside those with a role for it. */
export const MAKES = trigger(PRODUCE, lexemesOf(english, 'can work floor floors'))

/** Whether token `i` may begin or end a phrase that has no word for a phase of its own: "in the can". */
export function mayMake(lexeme: number): boolean {
  return lexeme === L_.can
}

/**
 * Phrases for a phase: "went on floors", "in the can", "that's a wrap on", "is in post", "started work on season 2", "the last day of
 * shooting".
 */
export function phraseAt(f: Frame, i: number): Event | null {
  const { t, s } = f
  const lexeme = t.lexeme[i]!
  const before = i > s.from ? t.lexeme[i - 1]! : 0
  if (FLOORS.has(lexeme)) return onFloors(f, i)
  // "Ten episodes are in the can"
  if (lexeme === L_.can)
    return before === L_.the && t.lexeme[i - 2] === L_.in && i - 2 > s.from && isTold(f, i - 2)
      ? event('production', i - 2, i + 1, i - 2, false, 'filming', 'end')
      : null
  // "That's a wrap on season 2"
  if (lexeme === L_.wrap)
    return before === L_.a && (THATS.has(t.lexeme[i - 2] ?? 0) || t.lexeme[i - 2] === english.possessive)
      ? event('production', i - 2, i + 1, i, false, 'filming', 'end')
      : null
  // "It is in post."
  if (lexeme === L_.post)
    return before === L_.in && endsPhrase(f, i + 1)
      ? event('production', i - 1, i + 1, i, false, 'post', 'during')
      : null
  // "Has started work on season 2"
  if ((CLASS[lexeme]! & START) !== 0 && t.lexeme[i + 1] === L_.work)
    return t.lexeme[i + 2] === L_.on
      ? event('production', i, i + 2, i, false, hasWriters(f, i) ? 'writing' : 'filming', 'start')
      : null
  // "The final day of shooting"
  if ((t.role[i]! & PRODUCE) !== 0 && before === L_.of && DAYS.has(t.lexeme[i - 2] ?? 0)) {
    const which = t.lexeme[i - 3] ?? 0
    const edge = ENDS.has(which) ? 'end' : which === FIRST ? 'start' : null
    return edge === null ? null : event('production', i - 3, i + 1, i, false, 'filming', edge)
  }
  return null
}

/** "Is in the can", "are already in": a form of "be" before, past small words. */
function isTold({ t, s }: Frame, i: number): boolean {
  let k = i - 1
  while (k > s.from && ADVERBS.has(t.lexeme[k]!)) k--
  return IS.has(t.lexeme[k]!)
}

function onFloors(f: Frame, i: number): Event | null {
  const { t, s } = f
  let k = i - 1
  if (t.lexeme[k] === L_.the) k--
  if (t.lexeme[k] !== L_.on && t.lexeme[k] !== L_.to) return null
  for (let v = k - 1; v >= Math.max(s.from, k - 3); v--)
    if ((CLASS[t.lexeme[v]!]! & GO) !== 0) return event('production', v, i + 1, v, false, 'filming', 'start')
  return null
}

function endsPhrase({ t, s }: Frame, i: number): boolean {
  return i >= s.to || t.kind[i] !== WORD || (t.role[i]! & FUNCTION) !== 0
}

/** Whether the subject of a verb at token `i` writes: "the writers have started work". */
function hasWriters(f: Frame, i: number): boolean {
  for (let k = clauseAt(f, i).from; k < i; k++)
    if ((f.t.role[k]! & CREW) !== 0 || f.t.lexeme[k] === WRITERS) return true
  return false
}
const WRITERS = lexemeOf(english, 'writers')

/** "Is filming in Wales", "is being shot", "was spotted filming", "is writing season 2", "working on the script": what goes on, with no day. */
export function goesOn(f: Frame, i: number, phase: Event['phase']): boolean {
  const { t, s } = f
  if (phase === 'writing' && (CLASS[t.lexeme[i]!]! & SCRIPT) !== 0 && t.lexeme[i] !== L_.writing) {
    let k = i - 1
    if (t.lexeme[k] === L_.the) k--
    return t.lexeme[k] === L_.on && WORKS.has(t.lexeme[k - 1]!) && (t.role[k - 1]! & PAST) === 0
  }
  if (NOT.has(t.lexeme[i + 1] ?? 0) && !(t.lexeme[i + 1] === L_.for && namedAfter(f, i))) return false
  let k = i - 1
  while (k > s.from && ADVERBS.has(t.lexeme[k]!)) k--
  if ((t.role[i]! & ING) !== 0) {
    if (SEEN.has(t.lexeme[i - 1]!)) return namedAfter(f, i) || ofWork(f, k)
    return IS.has(t.lexeme[k]!) && (namedAfter(f, i) || (phase === 'filming' && ofWork(f, k)))
  }
  return (t.role[i]! & PAST) !== 0 && t.lexeme[k] === L_.being && IS.has(t.lexeme[k - 1]!) && ofWork(f, k - 1)
}

/** Whether a work or a season follows as what is made. */
function namedAfter(f: Frame, i: number): boolean {
  for (const m of f.told) if (m.first > i && m.first - i <= 5) return true
  for (const m of f.seasons) if (m.first > i && m.first - i <= 3 && m.season !== null) return true
  return false
}

/** Whether a work is the subject of the verb at token `at`. */
function ofWork(f: Frame, at: number): boolean {
  const { t } = f
  const { from } = clauseAt(f, at)
  for (const m of f.told) if (m.first >= from && m.last <= at && at - m.last <= 6) return true
  for (const m of f.seasons) if (m.first >= from && m.last <= at && at - m.last <= 6) return true
  for (let k = at - 1; k >= Math.max(from, at - 2); k--)
    if (
      t.lexeme[k] === L_.it ||
      ((t.role[k]! & (WORK | SEASON | PRODUCE)) === WORK && (t.role[k]! & (AUXILIARY | MODAL)) === 0)
    )
      return true
  return false
}
