import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { AUXILIARY, ING, MODAL, NEGATION, PAST, PRESENT, PRODUCE, RELEASE, WORK } from '../lexicon/roles.ts'
import { BODY } from '../sentences.ts'
import { CAPITAL, PUNCT, type Tokens } from '../tokens.ts'
import { BACK, CAMERAS, CLASS, GO, GOING, MOVED, POST, PRODUCTION, RUN, SCRIPT, SHOOT, START, STOP } from './words.ts'
import type { Subject } from '../../claim.ts'
import { clauseAt, type Frame } from '../scene.ts'
import { goesOn } from './making.ts'
import { event, inDate, isVerbForm, nextIsDate, type Event } from './event.ts'

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
  underway: lexemeOf(english, 'underway'),
  way: lexemeOf(english, 'way'),
  into: lexemeOf(english, 'into'),
  during: lexemeOf(english, 'during'),
  written: lexemeOf(english, 'written'),
  being: lexemeOf(english, 'being'),
  been: lexemeOf(english, 'been'),
  picked: lexemeOf(english, 'picked'),
  up: lexemeOf(english, 'up'),
  again: lexemeOf(english, 'again'),
  on: lexemeOf(english, 'on'),
  over: lexemeOf(english, 'over'),
  to: lexemeOf(english, 'to'),
  already: lexemeOf(english, 'already'),
  off: lexemeOf(english, 'off'),
  edited: lexemeOf(english, 'edited'),
  the: lexemeOf(english, 'the'),
  of: lexemeOf(english, 'of'),
  front: lexemeOf(english, 'front'),
  rolling: lexemeOf(english, 'rolling'),
  open: lexemeOf(english, 'open'),
  going: lexemeOf(english, 'going'),
}
const ENTERS = lexemesOf(english, 'enter enters entered entering')
const GOT = lexemesOf(english, 'got get gets getting')
/** Before "been filmed": all of it is. */
const DONE = lexemesOf(english, 'all already')
const IS_STILL = lexemesOf(english, 'already still now currently well')
/** With "production" they make a name of something else. */
const OF_PRODUCTION = lexemesOf(english, 'team crew')
/** What a writers' room does first. */
const OPENED = lexemesOf(english, 'open opened opens')
const IT = lexemesOf(english, 'it they that this')

/** A phase of making it: "filming", "production", "cameras", "scripts", "post-production", with its verb. */
export function productionAt(f: Frame, i: number): Event | null {
  const { t, s } = f
  const lexeme = t.lexeme[i]!
  const role = t.role[i]!
  if ((role & PRODUCE) === 0) return null
  let phase: Event['phase']
  let last = i + 1
  if (t.lexeme[i - 1] === L_.hyphen && i > s.from) return null
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
    if (((t.flags[i]! & CAPITAL) !== 0 && i > s.from && !s.titleCase) || OF_PRODUCTION.has(t.lexeme[i + 1]!))
      return null
    phase = 'filming'
  } else if ((CLASS[lexeme]! & CAMERAS) !== 0) phase = 'filming'
  else if ((CLASS[lexeme]! & SCRIPT) !== 0) phase = 'writing'
  else if (lexeme === L_.writers && L_.room > 0 && (t.lexeme[i + 1] === L_.room || t.lexeme[i + 2] === L_.room)) {
    phase = 'writing'
    last = t.lexeme[i + 1] === L_.room ? i + 2 : i + 3
  } else if (lexeme === L_.wrap || lexeme === L_.wrapped) {
    return event('production', i, i + 1, i, true, 'filming', 'end')
  } else if (lexeme === L_.written) {
    // "is being written"
    return t.lexeme[i - 1] === L_.being ? event('production', i, i + 1, i, false, 'writing', 'during') : null
  } else if (lexeme === L_.edited && t.lexeme[i - 1] === L_.being) {
    return event('production', i, i + 1, i, false, 'post', 'during')
  } else return null
  // "during filming": when something else happened; "the effort that goes into editing"
  if (t.lexeme[i - 1] === L_.during) return null
  if (t.lexeme[i - 1] === L_.into && IT.has(t.lexeme[i - 3] ?? 0)) return null
  // The verb: before ("wrapped filming", "began production") or after ("filming began").
  let edge: Event['edge']
  let head = i
  const clause = clauseAt(f, i)
  for (let k = i - 1; k >= Math.max(clause.from, i - 4) && edge === undefined; k--) {
    const l = t.lexeme[k]!
    if (t.kind[k] === PUNCT && l !== L_.hyphen) break
    if (inDate(f, k)) break
    // "has begun reading scripts"
    if (phase === 'writing' && t.lexeme[k] === 0 && isVerbForm(t, k)) break
    // "Stops and starts to production"
    if (t.lexeme[k + 1] === L_.to) break
    // "A West End theatre production"
    if ((t.flags[k]! & CAPITAL) !== 0 && k > s.from && !s.titleCase && s.kind === BODY) continue
    if ((CLASS[l]! & START) !== 0) edge = 'start'
    else if ((CLASS[l]! & STOP) !== 0) edge = 'end'
    else if ((CLASS[l]! & GOING) !== 0) edge = 'during'
    // "Has entered post-production"
    else if (ENTERS.has(l) && k === i - 1) edge = 'start'
    // "goes into production"
    else if (l === L_.into && (CLASS[t.lexeme[k - 1]!]! & (GO | MOVED)) !== 0) {
      edge = 'start'
      head = k - 1
      break
    }
    if (edge !== undefined) head = k
  }
  if (edge === undefined)
    for (let k = last; k < Math.min(clause.to, last + 12); k++) {
      const l = t.lexeme[k]!
      // "Is now complete"
      if ((CLASS[l]! & GOING) !== 0 && (CLASS[t.lexeme[k + 1]!]! & STOP) !== 0) continue
      if (inDate(f, k)) break
      // "Finished airing" is no end of filming.
      if ((CLASS[l]! & (START | STOP)) !== 0 && (t.role[k + 1]! & (RELEASE | ING | PRODUCE)) === (RELEASE | ING)) break
      // "Is under way", but "got under way in May"
      if (l === L_.underway || (l === L_.under && t.lexeme[k + 1] === L_.way))
        edge = (t.role[k - 1]! & AUXILIARY) !== 0 || IS_STILL.has(t.lexeme[k - 1]!) ? 'during' : 'start'
      else if (l === L_.rolling || l === L_.open) edge = isBeing(f, k) ? 'during' : 'start'
      else if ((CLASS[l]! & START) !== 0 || (phase === 'writing' && OPENED.has(l))) edge = 'start'
      // "Got going in March"
      else if (l === L_.going && GOT.has(t.lexeme[k - 1]!)) edge = 'start'
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
    if (before === L_.in && phase !== 'writing') edge = 'during'
    else if ((CLASS[lexeme]! & CAMERAS) !== 0 && beforeCameras(f, i)) edge = 'start'
  }
  // "A final season, already shot, is due in 2026"
  if (
    edge === undefined &&
    phase === 'filming' &&
    (role & PAST) !== 0 &&
    t.lexeme[i - 1] === L_.already &&
    t.kind[i - 2] === PUNCT
  )
    return event('production', i, last, i, false, 'filming', 'end')
  if (edge === undefined && (CLASS[lexeme]! & SHOOT) !== 0 && (role & (PRESENT | PAST | ING)) !== 0)
    edge = nextIsDateSoon(f, last) || goesOn(f, i, phase) ? 'during' : undefined
  if (edge === undefined && phase === 'writing' && goesOn(f, i, phase)) edge = 'during'
  // "Not one scene has been shot", "all six episodes have been shot"
  if (edge === undefined && phase === 'filming' && t.lexeme[i - 1] === L_.been && !nextIsDateSoon(f, last))
    for (let k = clause.from; k < i && edge === undefined; k++)
      edge =
        DONE.has(t.lexeme[k]!) && !isPartly(f, clause.from, i)
          ? 'end'
          : (t.role[k]! & NEGATION) !== 0
            ? 'start'
            : undefined
  // "Before the cameras begin to roll", "the cameras were turned off in March"
  if ((CLASS[lexeme]! & CAMERAS) !== 0 && (isBefore(f, i) || t.lexeme[i + 3] === L_.off)) {
    if (edge === undefined || head > i) return null
  }
  if (edge === undefined)
    return phase === 'post' || phase === 'filming' ? event('production', i, last, i, true, phase) : null
  return event('production', i, last, head, false, phase, edge)
}

/** "A third of it has already been filmed". */
function isPartly({ t }: Frame, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (SHARES.has(t.lexeme[k]!)) return true
  return false
}
const SHARES = lexemesOf(english, 'half third percent some most')

/** "Goes before the cameras", "is back in front of cameras". */
function beforeCameras({ t, s }: Frame, i: number): boolean {
  let k = i - 1
  if (t.lexeme[k] === L_.the) k--
  if (t.lexeme[k] === L_.of && t.lexeme[k - 1] === L_.front) k -= 2
  else if (t.lexeme[k] !== L_.before) return false
  for (let v = k - 1; v >= Math.max(s.from, k - 4); v--)
    if ((CLASS[t.lexeme[v]!]! & (GO | BACK)) !== 0 || (t.role[v]! & AUXILIARY) !== 0) return true
  return false
}

/** "Just before the cameras begin to roll". */
function isBefore({ t }: Frame, i: number): boolean {
  return t.lexeme[i - 1] === L_.before || (t.lexeme[i - 1] === L_.the && t.lexeme[i - 2] === L_.before)
}

/** "Are already rolling", "is open": with a present form of "be" before, past small words. */
function isBeing({ t, s }: Frame, k: number): boolean {
  let i = k - 1
  while (i > s.from && IS_STILL.has(t.lexeme[i]!)) i--
  return PRESENT_BE.has(t.lexeme[i]!)
}
const PRESENT_BE = lexemesOf(english, 'is are')

/**
 * A further verb of a sentence about filming: "began in November 2021 and concluded in August 2022", "was stopped in March and picked
 * up again in September", "ran from January to May". Of a sentence that goes on from one about filming: "It resumed in January".
 */
export function continued(f: Frame, i: number): Event | null {
  const { t, s } = f
  const lexeme = t.lexeme[i]!
  let edge: Event['edge']
  let last = i + 1
  if ((CLASS[lexeme]! & (START | STOP)) !== 0 && (t.role[i + 1]! & (RELEASE | ING | PRODUCE)) === (RELEASE | ING))
    return null
  if ((CLASS[lexeme]! & STOP) !== 0) edge = 'end'
  else if (lexeme === L_.picked) {
    if (t.lexeme[i + 1] !== L_.up) return null
    edge = 'start'
    last = t.lexeme[i + 2] === L_.again ? i + 3 : i + 2
  } else if ((CLASS[lexeme]! & START) !== 0) edge = 'start'
  else if ((CLASS[lexeme]! & RUN) !== 0 && (t.role[i]! & (PAST | PRESENT)) === PAST) edge = 'during'
  else if ((CLASS[lexeme]! & GO) !== 0 && t.lexeme[i + 1] === L_.on && (t.role[i + 2]! & PRODUCE) === 0) {
    edge = 'during'
    last = i + 2
  } else if (lexeme === L_.over && (t.role[i - 1]! & AUXILIARY) !== 0) edge = 'end'
  if (edge === undefined || inDate(f, i) || !(nextIsDate(f, last) || nextIsDate(f, last + 2))) return null
  for (let k = i - 1; k >= s.from; k--) {
    const l = t.lexeme[k]!
    if ((t.role[k]! & PRODUCE) === 0) continue
    if ((CLASS[l]! & (SHOOT | PRODUCTION | CAMERAS)) !== 0) {
      // The season itself begins, not its filming, when it is named between.
      if (seasonBetween(f, k, i)) return null
      return event('production', i, last, i, false, 'filming', edge)
    }
  }
  const before = makingBefore(f)
  if (before === null || !IT.has(t.lexeme[s.from]!)) return null
  return event('production', i, last, i, false, before.phase, edge)
}

function seasonBetween(f: Frame, from: number, to: number): boolean {
  for (const m of f.seasons) if (m.first > from && m.last === to) return true
  return false
}

/** The phase that the text told of last, and of what: the sentence after it may go on about it. */
export interface Making {
  readonly phase: NonNullable<Event['phase']>
  readonly subject: Subject
  /** Of the sentence. */
  readonly index: number
}

/** What the sentence before told of filming, where it told of nothing later. */
export function makingBefore(f: Frame): Making | null {
  const one = f.scene.making
  if (one === null || one.index !== f.index - 1) return null
  return f.scene.sentences[one.index]!.paragraph === f.s.paragraph ? one : null
}

function verbal(t: Tokens, i: number): boolean {
  return i > 0 && (t.role[i - 1]! & (MODAL | AUXILIARY | NEGATION)) !== 0
}

function nextIsDateSoon(f: Frame, i: number): boolean {
  return f.dates.some((d) => d.first >= i && d.first <= i + 7)
}
