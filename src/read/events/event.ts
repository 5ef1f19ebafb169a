import { dateFrom, nameUntil, seasonFrom, seasonUntil, titleFrom, titleUntil } from '../at.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { EPISODE, PAST, PLAN, PLATFORM, PRESENT, SEASON, WORK } from '../lexicon/roles.ts'
import { GIVEN, PUNCT, type Tokens } from '../tokens.ts'
import { CLASS, SCREEN, SUBJECT, THINGS } from './words.ts'
import { clauseAt, type Frame } from '../scene.ts'
import type { DateMention } from '../dates/index.ts'
import { found, nameAt, PLATFORM_NAME } from '../gazetteer.ts'

const RELATIVE = lexemesOf(english, 'which that')
const L_ = {
  hyphen: lexemeOf(english, '-'),
  for: lexemeOf(english, 'for'),
  of: lexemeOf(english, 'of'),
  the: lexemeOf(english, 'the'),
  comma: lexemeOf(english, ','),
  and: lexemeOf(english, 'and'),
  to: lexemeOf(english, 'to'),
}

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

export function event(
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

/** Whether a token is part of a time expression ("the end of the year"). */
export function inDate(f: Frame, i: number): boolean {
  for (const d of f.dates) if (i >= d.first && i < d.last) return true
  return false
}

/** Whether a date begins at token `i`, or after one or two small words. */
export function nextIsDate(f: Frame, i: number): boolean {
  for (const d of f.dates) if (d.first >= i && d.first <= i + 2) return true
  return false
}

export function screenAhead(f: Frame, i: number): boolean {
  const { t, s } = f
  for (let k = i; k < Math.min(s.to, i + 4); k++) {
    if ((CLASS[t.lexeme[k]!]! & SCREEN) !== 0) return true
    if (nameAt(t, k, s.to) && found.kind === PLATFORM_NAME) return true
    if ((t.role[k]! & PLATFORM) !== 0) return true
  }
  return false
}

/** Whether the subject before a verb is a person: "Ada Brandt returns" brings nobody's season back. */
export function personSubject(f: Frame, i: number): boolean {
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
export function workSubject(f: Frame, i: number): boolean {
  const { t } = f
  if (isElided(f, i)) return true
  const clause = clauseAt(f, i)
  for (const m of f.titles) if (m.first >= clause.from && m.first < clause.to && m.first - i < 6) return true
  for (const m of f.seasons) if (m.first >= clause.from && m.first < clause.to && m.first - i < 6) return true
  for (let k = i - 1; k >= clause.from; k--) if ((CLASS[t.lexeme[k]!]! & SUBJECT) !== 0) return true
  // The clause has no subject of its own: "X was shot in Spain, and will arrive in May".
  if (clause.from > f.s.from && i - clause.from <= 4) return f.titles.length > 0 || f.seasons.length > 0
  return f.s.kind !== 0
}

/** "Opens in Cork on April 20th.", "Out on disc next month": a short sentence that begins with its verb is about what the text is about. */
export function isElided(f: Frame, i: number): boolean {
  const { from, to } = f.s
  return (i === from || (i === from + 1 && ALSO.has(f.t.lexeme[from]!))) && to - i <= ELLIPSIS
}
const ELLIPSIS = 16
const ALSO = lexemesOf(english, 'also now already finally then')

/**
 * Whether a verb of coming out has something else than the work as what comes out: "the trailer dropped on Wednesday", "Netflix
 * released new images".
 */
export function ofSomethingElse(f: Frame, i: number): boolean {
  const { t } = f
  const clause = clauseAt(f, i)
  if ((t.role[i]! & (PAST | PRESENT)) !== 0) {
    for (let k = i + 1; k < Math.min(clause.to, i + 6); k++) {
      if (titleFrom(f, k) !== undefined || seasonFrom(f, k) !== undefined || dateFrom(f, k) !== undefined) break
      if (t.kind[k] === PUNCT && t.lexeme[k] !== L_.hyphen) break
      if ((CLASS[t.lexeme[k]!]! & THINGS) === 0) continue
      // "Prime Video" is no video.
      if (!nameAt(t, k - 1, clause.to) || found.end <= k) return true
    }
  }
  if (isDescribed(f, i)) return true
  if (joinsPlan(f, i)) return false
  for (let k = i - 1; k >= Math.max(clause.from, i - 7); k--) {
    const told = (t.kind[k] === PUNCT ? titleUntil(f, k) : undefined) ?? titleUntil(f, k + 1)
    if (told !== undefined) {
      // "the trailer for X dropped", but "the trailer for X, which premieres in May"
      if (t.kind[told.last] === PUNCT ? t.lexeme[told.last] === L_.comma : RELATIVE.has(t.lexeme[told.last]!))
        return false
      return isOfThing(f, told.first, clause.from)
    }
    const season = seasonUntil(f, k + 1)
    if (season !== undefined && (CLASS[t.lexeme[k + 1]!]! & THINGS) === 0)
      return !RELATIVE.has(t.lexeme[k + 1]!) && isOfThing(f, season.first, clause.from)
    if (t.kind[k] === PUNCT && t.lexeme[k] !== L_.hyphen) return false
    if ((CLASS[t.lexeme[k]!]! & THINGS) !== 0) return true
  }
  return false
}

/** "Based on the novel and due to bow in May": a plan joined with "and" is of what the sentence is about, not of the novel. */
export function joinsPlan({ t }: Frame, i: number): boolean {
  return t.lexeme[i - 1] === L_.to && (t.role[i - 2]! & PLAN) !== 0 && t.lexeme[i - 3] === L_.and
}

/** "The teaser, released today,", "the trailer for X, shown on Sunday,": whether a verb describes a thing that stands before a comma. */
function isDescribed(f: Frame, i: number): boolean {
  const { t, s } = f
  const relative = RELATIVE.has(t.lexeme[i - 1]!)
  let k = relative ? i - 2 : i - 1
  if (k <= s.from || t.lexeme[k] !== L_.comma) return false
  k--
  while (k > s.from && t.kind[k] === PUNCT) k--
  if ((CLASS[t.lexeme[k]!]! & THINGS) !== 0) return true
  // "the trailer for X, which premieres in May": X does.
  const named = relative ? undefined : (titleUntil(f, k + 1) ?? seasonUntil(f, k + 1))
  return named !== undefined && isOfThing(f, named.first, s.from)
}

/** "The trailer for X", "images of season 2 of X": whether the work or season at token `first` is what a thing belongs to. */
function isOfThing(f: Frame, first: number, from: number): boolean {
  const { t } = f
  let k = first - 1
  while (k > from && (t.kind[k] === PUNCT || t.lexeme[k] === L_.the)) k--
  if ((t.lexeme[k] !== L_.for && t.lexeme[k] !== L_.of) || k <= from) return false
  if ((CLASS[t.lexeme[k - 1]!]! & THINGS) !== 0) return true
  const season = seasonUntil(f, k)
  return season !== undefined && isOfThing(f, season.first, from)
}

/** Whether an unknown word may be a verb of its own: "extended", "extending". */
export function isVerbForm(t: Tokens, k: number): boolean {
  const end = t.end[k]!
  if (end - t.start[k]! < 5) return false
  const last = t.text.charCodeAt(end - 1)
  const before = t.text.charCodeAt(end - 2)
  return (last === 0x64 && before === 0x65) || (last === 0x67 && before === 0x6e && t.text.charCodeAt(end - 3) === 0x69)
}
