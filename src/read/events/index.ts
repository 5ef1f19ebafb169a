import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { DELAY, EPISODE, PAST, PLAN, PRESENT, PRODUCE, RELEASE, SAY, SEASON, TRAILER } from '../lexicon/roles.ts'
import { WORD, type Tokens } from '../tokens.ts'
import { CLASS, DELAYED, DUE, FINALE, GO, MOVED, NOUN, OTHER, PUT, SCREEN, START, STOP, STRONG } from './words.ts'
import { clauseAt, type Frame } from '../scene.ts'
import { event, type Event, inDate } from './event.ts'
import { attach } from './attach.ts'
import { delayAt, mayMove } from './delay.ts'
import { continued, productionAt } from './production.ts'
import { mayMake, phraseAt } from './making.ts'
import { plannedAt, releaseAt } from './release.ts'
export type { Event } from './event.ts'

const TRAILERS = lexemesOf(english, 'trailer trailers teaser teasers promo featurette')
const L_ = {
  shut: lexemeOf(english, 'shut'),
  footage: lexemeOf(english, 'footage'),
  last: lexemeOf(english, 'last'),
  comma: lexemeOf(english, ','),
}

/** Events of a sentence, left to right, each with the dates that belong to it. */
export function eventsOf(f: Frame): Event[] {
  const { t, s } = f
  const out: Event[] = []
  const interesting = RELEASE | PRODUCE | DELAY | TRAILER | SAY | PLAN | SEASON
  for (let i = s.from; i < s.to; i++) {
    if (t.kind[i] !== WORD || t.lexeme[i] === 0) continue
    const role = t.role[i]!
    if (
      (role & interesting) === 0 &&
      (CLASS[t.lexeme[i]!]! & (STRONG | DUE | OTHER | START | STOP | PUT | GO | MOVED)) === 0 &&
      t.lexeme[i] !== L_.shut &&
      !mayMove(t.lexeme[i]!) &&
      !mayMake(t.lexeme[i]!)
    )
      continue
    if (inTitle(f, i) || insideDate(f, i)) continue
    const e = eventAt(f, i)
    if (e === null) continue
    const before = out.at(-1)
    if (before !== undefined && isPlaceOf(f, before, e)) out[out.length - 1] = { ...before, last: e.last }
    else out.push(e)
    i = Math.max(i, e.last - 1)
  }
  if (out.length > 0) attach(f, out)
  return out
}

/** "Opened in theaters", "hits U.S. cinemas": where something comes out is no coming out of its own. */
function isPlaceOf(f: Frame, before: Event, e: Event): boolean {
  const { t } = f
  if (before.kind !== 'release' || e.kind !== 'release' || e.first - before.last > 3) return false
  if ((CLASS[t.lexeme[e.head]!]! & SCREEN) === 0 || (CLASS[t.lexeme[before.head]!]! & SCREEN) !== 0) return false
  for (let k = before.last; k < e.first; k++) if (inDate(f, k) || t.lexeme[k] === L_.comma) return false
  return true
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

function eventAt(f: Frame, i: number): Event | null {
  const { t } = f
  const role = t.role[i]!
  const lexeme = t.lexeme[i]!
  if ((CLASS[lexeme]! & (MOVED | DELAYED | PUT | GO)) !== 0 || lexeme === L_.shut || mayMove(lexeme)) {
    const e = delayAt(f, i)
    if (e !== null) return e
  }
  if ((role & TRAILER) !== 0 && isTrailer(t, i)) return event('trailer', i, i + 1, i)
  const production = phraseAt(f, i) ?? productionAt(f, i) ?? continued(f, i)
  if (production !== null) return production
  if ((CLASS[lexeme]! & (STRONG | NOUN)) !== 0 || (role & RELEASE) !== 0) {
    const e = releaseAt(f, i)
    if (e !== null) return e
  }
  if ((CLASS[lexeme]! & DUE) !== 0) return plannedAt(f, i)
  if ((role & SAY) !== 0 && (role & (PAST | PRESENT)) !== 0) return event('said', i, i + 1, i)
  if ((CLASS[lexeme]! & OTHER) !== 0) return event('other', i, i + 1, i)
  return null
}

function isTrailer(t: Tokens, i: number): boolean {
  return TRAILERS.has(t.lexeme[i]!) || (t.lexeme[i] === L_.footage && (t.role[i + 1] ?? 0) !== 0)
}

/** Whether the words around an event speak of a finale: its date is the last episode's. */
export function isFinale(f: Frame, e: Event): boolean {
  const clause = clauseAt(f, e.head)
  for (let k = Math.max(clause.from, e.head - 6); k < e.head; k++)
    if ((CLASS[f.t.lexeme[k]!]! & FINALE) !== 0) return true
  // "Airing its finale"
  for (let k = e.last; k < Math.min(clause.to, e.last + 3); k++)
    if ((CLASS[f.t.lexeme[k]!]! & FINALE) !== 0 || (f.t.lexeme[k] === L_.last && (f.t.role[k + 1]! & EPISODE) !== 0))
      return true
  return false
}
