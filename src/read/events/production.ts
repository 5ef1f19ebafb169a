import { english } from '../lexicon/index.ts'
import { lexemeOf } from '../lexicon/lexicon.ts'
import { AUXILIARY, ING, MODAL, NEGATION, PAST, PRESENT, PRODUCE, WORK } from '../lexicon/roles.ts'
import { CAPITAL, PUNCT, type Tokens } from '../tokens.ts'
import { CAMERAS, CLASS, GOING, POST, PRODUCTION, RUN, SCRIPT, SHOOT, START, STOP } from './words.ts'
import { clauseAt, type Frame } from '../scene.ts'
import { event, inDate, nextIsDate, type Event } from './event.ts'

const L_ = {
  post: lexemeOf(english, 'post'),
  production: lexemeOf(english, 'production'),
  hyphen: lexemeOf(english, '-'),
  in: lexemeOf(english, 'in'),
  before: lexemeOf(english, 'before'),
  wrap: lexemeOf(english, 'wrap'),
  wrapped: lexemeOf(english, 'wrapped'),
  writers: lexemeOf(english, 'writers'),
  room: lexemeOf(english, 'room'),
  under: lexemeOf(english, 'under'),
  way: lexemeOf(english, 'way'),
}

/** A phase of making it: "filming", "production", "cameras", "scripts", "post-production", with its verb. */
export function productionAt(f: Frame, i: number): Event | null {
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

/**
 * A further verb of a sentence about filming: "began in November 2021 and concluded in August 2022", "was stopped in March and picked
 * up again in September", "ran from January to May".
 */
export function continued(f: Frame, i: number): Event | null {
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
