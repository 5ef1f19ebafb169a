import type { Subject } from '../../claim.ts'
import { type DateMention, windowOf } from '../dates/index.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf } from '../lexicon/lexicon.ts'
import { FUNCTION, ING, PAST, PRESENT, WORK } from '../lexicon/roles.ts'
import { emit, type Frame } from '../scene.ts'
import type { TitleMention } from '../titles/titles.ts'
import { DIGITS, PUNCT } from '../tokens.ts'
import { type Named, namedWithYear, ORIGINAL, PASSING } from './named.ts'

const L = {
  open: lexemeOf(english, '('),
  comma: lexemeOf(english, ','),
  close: lexemeOf(english, ')'),
}

/**
 * The year of a work beside its name: "Tenet (2020)", "2004's Salt Road", "the 1973 horror The Tall Reeds". Not in a
 * passing credit ("2017's Dunkirk star"). Where a year stands so by a name that the text has nowhere else, the name is a work.
 */
export function yearBeside(f: Frame): void {
  let taken: DateMention[] | null = null
  for (const d of f.dates) {
    const named = namedWithYear(f, d)
    if (named === null) continue
    ;(taken ??= []).push(d)
    if (!isBook(f, named.first)) tell(f, d, named)
  }
  for (const m of f.titles) {
    const d = yearOf(f, m)
    if (d === undefined || taken?.includes(d) || isBook(f, m.first)) continue
    tell(f, d, { first: m.first, last: m.last, title: m.title.text, film: m.title.kind === 'film' })
  }
}

/** The year of a title of the text: in brackets after it, or before it with only words that describe a work between. */
function yearOf(f: Frame, m: TitleMention): DateMention | undefined {
  const { t } = f
  let k = m.last
  while (k < f.s.to && t.kind[k] === PUNCT && t.lexeme[k] !== L.open) k++
  const after = f.dates.find((x) => x.first === k + 1 && t.lexeme[k] === L.open && t.lexeme[x.last] === L.close)
  if (after !== undefined || k >= f.s.to || PASSING.has(t.lexeme[k]!)) return after
  const d = f.dates.find(
    (x) => x.last <= m.first && m.first - x.last <= 5 && x.precision === 'year' && besideName(f, x.last, m.first),
  )
  if (d === undefined) return undefined
  return f.events.some((e) => e.kind !== 'said' && e.dates.includes(d) && e.last <= d.first && !e.weak) ? undefined : d
}

function tell(f: Frame, d: DateMention, named: Named): void {
  if (d.kind !== 'window' || d.to === null || f.scene.reference === null) return
  const future = d.from !== null && d.from > f.scene.reference
  const subject: Subject = named.film
    ? { title: named.title, season: null, kind: 'film' }
    : { title: named.title, season: named.season ?? null }
  emit(
    f,
    'release',
    subject,
    windowOf(d, f.t.text),
    future ? 'expected' : 'happened',
    { kind: 'outlet', name: null, via: null },
    Math.min(named.first, d.first),
    Math.max(named.last, d.last),
  )
}

/** Whether a name is that of the book or game that something is made from: a word for one stands beside it. */
function isBook(f: Frame, first: number): boolean {
  const { t } = f
  // "The novels A (2011), B (2012) and C (2013)": the nearest word for a kind of work counts.
  for (let k = first - 1; k >= Math.max(f.s.from, first - 25); k--) {
    if (ORIGINAL.has(t.lexeme[k]!)) return true
    if ((t.role[k]! & WORK) !== 0 && k < first - 6) return false
  }
  return false
}

/** Whether only a possessive or words that describe a work stand between a year and a name. */
function besideName(f: Frame, from: number, to: number): boolean {
  const { t } = f
  for (let k = from; k < to; k++) {
    if (t.kind[k] === PUNCT) {
      if (t.lexeme[k] === L.comma) return false
      continue
    }
    if (t.lexeme[k] === english.possessive || (t.role[k]! & WORK) !== 0) continue
    if ((t.role[k]! & FUNCTION) !== 0 || t.kind[k] === DIGITS) return false
    if ((t.role[k]! & (PAST | PRESENT | ING)) !== 0) return false
  }
  return true
}
