import { dayOf, isoOf, type IsoDay } from '../../day.ts'
import type { Window } from '../../window.ts'
import { english } from '../lexicon/index.ts'
import { tokenize, type Tokens } from '../tokens.ts'
import { COMMON, type Convention } from './convention.ts'
import { mayBegin } from './gate.ts'
import { STARTS } from './grammar.ts'
import { mentionAt, type DateMention } from './mention.ts'
import { beginScan, endScan, type DateContext } from './scan.ts'

export { COMMON, HOUSE, type Convention } from './convention.ts'
export type { DateMention } from './mention.ts'
export type { DateContext } from './scan.ts'

/**
 * Appends every time expression among the tokens `from` … `to` (exclusive; a sentence) to `out`, left to right, none within
 * another, the longest that can be read at each place. Linear in the tokens; nothing is allocated but the mentions.
 *
 * @example datesIn(tokenize('It returns in early 2025.', english), 0, 6, { reference: null }, out)
 */
export function datesIn(tokens: Tokens, from: number, to: number, context: DateContext, out: DateMention[]): void {
  const time = tokens.time
  let i = from
  while (i < to && (time[i]! & STARTS) === 0) i++
  if (i >= to) return
  const s = beginScan(tokens, from, to, context)
  while (i < to) {
    if ((time[i]! & STARTS) === 0) {
      i++
      continue
    }
    const last = mayBegin(s, i) ? mentionAt(s, i, out) : 0
    if (last > i) {
      i = last
      s.low = last
    } else i = s.skip > i ? s.skip : i + 1
  }
  endScan(s)
}

/** A time expression as people and the benchmark want it. */
export type FoundDate =
  | { readonly start: number; readonly end: number; readonly from: IsoDay | null; readonly to: IsoDay | null }
  | { readonly start: number; readonly end: number; readonly duration: string }

/**
 * The time expressions of an English text against a reference day, by default in the windows that date readers share (`COMMON`);
 * claims are read in those of the claim language (`HOUSE`, the default of `datesIn`).
 *
 * @example findDates('coming in May 2025', '2024-06-01') // [{ start: 10, end: 18, from: '2025-05-01', to: '2025-05-31' }]
 * @throws RangeError where the reference is no day of the calendar
 */
export function findDates(text: string, reference: IsoDay, convention: Convention = COMMON): FoundDate[] {
  const day = dayOf(reference)
  if (day === null) throw new RangeError(`no day of the calendar: ${reference}`)
  const tokens = tokenize(text, english)
  const out: DateMention[] = []
  datesIn(tokens, tokens.first, tokens.count, { reference: day, convention }, out)
  return out.map((m) =>
    m.kind === 'duration'
      ? { start: m.start, end: m.end, duration: m.duration! }
      : {
          start: m.start,
          end: m.end,
          from: m.from === null ? null : isoOf(m.from),
          to: m.to === null ? null : isoOf(m.to),
        },
  )
}

/** The window of a mention with the words that say so. */
export function windowOf(mention: DateMention, text: string): Window {
  return {
    from: mention.from === null ? null : isoDay(mention.from),
    to: mention.to === null ? null : isoDay(mention.to),
    words: text.slice(mention.start, mention.end),
  }
}

/** The days asked for last, by the lowest bits of their numbers, and their ISO forms: a text has few days, each of them often. */
const days = new Int32Array(256)
const isos = Array.from(days, isoOf)

function isoDay(day: number): IsoDay {
  const at = day & 255
  if (days[at] !== day) {
    days[at] = day
    isos[at] = isoOf(day)
  }
  return isos[at]!
}
