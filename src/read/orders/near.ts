import { nameUntil } from '../at.ts'
import { found, nameAt, PLATFORM_NAME } from '../gazetteer.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { AUXILIARY, ENTITY, FUNCTION, MODAL, NEGATION, PLAN, WORK } from '../lexicon/roles.ts'
import { clauseAt, type Frame } from '../scene.ts'
import type { SeasonMention } from '../seasons.ts'
import type { TitleMention } from '../titles/titles.ts'
import { PUNCT, WORD } from '../tokens.ts'
import { OWN } from './nouns.ts'

const THE = lexemeOf(english, 'the')
const TO = lexemeOf(english, 'to')
/** What people sign to be in a work. */
const DEALS = lexemesOf(english, 'deal contract negotiations talks signed')

/** Whether a platform is named straight before token `i`: "Apple ordered", "the BBC has ordered". */
export function isHolderBefore({ t, s }: Frame, i: number): boolean {
  for (let k = i - 1; k >= Math.max(s.from, i - 4); k--) {
    if (t.kind[k] === PUNCT) return false
    if ((t.role[k]! & ENTITY) !== 0 && nameAt(t, k, s.to) && found.kind === PLATFORM_NAME) return true
  }
  return false
}

/** Whether a platform, or a word for one, is the subject of the verb at token `i`: "the network has", "they have already". */
export function isGiverBefore(f: Frame, i: number): boolean {
  const { t, s } = f
  if (isHolderBefore(f, i)) return true
  for (let k = i - 1; k >= Math.max(s.from, i - 3); k--) if (GIVERS.has(t.lexeme[k]!)) return true
  return false
}
const GIVERS = lexemesOf(english, 'network streamer studio channel broadcaster corporation')

/** Whether a season begins within three tokens: "picking up the sixth season". */
export function seasonSoon(f: Frame, from: number): boolean {
  return f.seasons.some(
    (m) =>
      typeof m.season === 'number' &&
      (m.first === from || (m.first === from + 1 && (OWN.has(f.t.lexeme[from]!) || f.t.lexeme[from] === THE))),
  )
}

export function seasonNear(f: Frame, i: number, reach: number): boolean {
  for (let k = 0; k < f.seasons.length; k++) if (Math.abs(f.seasons[k]!.first - i) <= reach) return true
  return false
}

/** The first season, numbered or not, that begins within `reach` tokens after token `i`. */
export function anySeasonAfter(f: Frame, i: number, reach: number): SeasonMention | undefined {
  for (const m of f.seasons) if (m.first > i && m.first - i <= reach) return m
  return undefined
}

/** The same of those that an order may be for: one with a number, "a new season". */
export function orderedAfter(f: Frame, i: number, reach: number): SeasonMention | undefined {
  for (const m of f.seasons)
    if ((typeof m.season === 'number' || m.season === 'new') && m.first > i && m.first - i <= reach) return m
  return undefined
}

export function titleAfter(f: Frame, i: number, reach: number): TitleMention | undefined {
  for (const m of f.titles) if (m.first > i && m.first - i <= reach) return m
  return undefined
}

/** Whether a season stands near in the same clause: not "before it orders more, and as season 1 …". */
export function seasonInClause(f: Frame, i: number, reach: number): boolean {
  const { from, to } = clauseAt(f, i)
  return f.seasons.some((m) => Math.abs(m.first - i) <= reach && m.first >= from && m.first < to)
}

export function workNear(f: Frame, i: number): boolean {
  for (let k = i + 1; k < Math.min(f.s.to, i + 7); k++) if ((f.t.role[k]! & WORK) !== 0) return true
  return titleAfter(f, i, 4) !== undefined
}

/** Whether a work is the subject of the verb at token `i`. */
export function workBefore(f: Frame, i: number): boolean {
  for (const m of f.told) if (m.last <= i && i - m.last <= 5) return true
  for (let k = i - 1; k >= Math.max(f.s.from, i - 6); k--) if ((f.t.role[k]! & WORK) !== 0) return true
  return false
}

/** Whether a person is the subject of the verb at token `i`: "Ada Brandt will not return". */
export function personBefore(f: Frame, i: number): boolean {
  const { t, s } = f
  // "Brandt is nearing a deal to return"
  if (t.lexeme[i - 1] === TO && DEALS.has(t.lexeme[i - 2]!)) return true
  for (let k = i; k > Math.max(s.from, i - 6); k--) {
    if (nameUntil(f, k) !== undefined) return true
    if (t.kind[k - 1] !== WORD || (t.role[k - 1]! & (FUNCTION | AUXILIARY | MODAL | NEGATION | PLAN)) === 0)
      return false
  }
  return false
}
