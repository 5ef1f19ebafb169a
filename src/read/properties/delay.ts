import { type Attribution, certaintyAt, negated, sourceAt } from '../cues.ts'
import { datesIn, type DateMention, windowOf } from '../dates/index.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { DELAY, SEASON, WORK } from '../lexicon/roles.ts'
import type { Recogniser } from '../recogniser.ts'
import { clauseAt, emit, type Frame, subjectAt } from '../scene.ts'
import type { Event } from '../events/index.ts'
import { PUNCT } from '../tokens.ts'
import { fitted, spanOf } from '../dating/place.ts'
import { emitRelease } from './release.ts'

const ids = (words: string) => lexemesOf(english, words)
const L = {
  from: lexemeOf(english, 'from'),
  to: lexemeOf(english, 'to'),
  until: lexemeOf(english, 'until'),
  into: lexemeOf(english, 'into'),
  because: lexemeOf(english, 'because'),
  due: lexemeOf(english, 'due'),
  of: lexemeOf(english, 'of'),
  as: lexemeOf(english, 'as'),
  after: lexemeOf(english, 'after'),
  amid: lexemeOf(english, 'amid'),
}
/** Before a new date. */
const TOWARDS = ids('to until into till for')
const PHASES = ids('filming production shooting shoot cameras photography')

/** The words after "because of", "due to", "as", "amid": why something was moved. */
function causeOf(f: Frame, e: Event): string | null {
  const { t, s } = f
  for (let i = e.last; i < s.to - 1; i++) {
    const lexeme = t.lexeme[i]!
    let first = 0
    if (lexeme === L.because) first = t.lexeme[i + 1] === L.of ? i + 2 : i + 1
    else if (lexeme === L.due && t.lexeme[i + 1] === L.to) first = i + 2
    else if (L.amid > 0 && lexeme === L.amid) first = i + 1
    else if (lexeme === L.as && i > e.last) first = i + 1
    if (first === 0 || first >= s.to) continue
    let last = first
    while (last < s.to && last - first < 12 && t.kind[last] !== PUNCT) last++
    return last > first ? t.text.slice(t.start[first]!, t.end[last - 1]!) : null
  }
  return null
}

/** The old and the new date of a move: "from April 12 to December 13, 2024", "to 2025", "from its May date". */
function ends(f: Frame, e: Event): { old: DateMention[]; next: DateMention | null } {
  const { t } = f
  const old: DateMention[] = []
  let next: DateMention | null = null
  for (const d of e.dates) {
    if (d.kind !== 'window') continue
    // A span "from A to B" is two dates here.
    const split = splitAt(f, d)
    if (split > 0) {
      const parts: DateMention[] = []
      datesIn(t, d.first, split, { reference: f.scene.reference }, parts)
      datesIn(t, split + 1, Math.min(f.s.to, d.last + 1), { reference: f.scene.reference }, parts)
      if (parts.length === 2) {
        old.push(parts[0]!)
        next = parts[1]!
        continue
      }
    }
    const before = t.lexeme[d.first - 1]
    if (d.bound === 'from' || before === L.from || t.lexeme[d.first - 2] === L.from) old.push(strip(d))
    else if (
      d.last > e.first &&
      (TOWARDS.has(before!) || TOWARDS.has(t.lexeme[d.first]!) || TOWARDS.has(t.lexeme[d.first - 2]!))
    )
      next ??= d.bound === 'until' ? strip(d) : d
  }
  return { old, next }
}

/** A date without the bounding word before it: of a move "from X" and "until X" name X itself. */
function strip(d: DateMention): DateMention {
  return { ...d, from: d.coreFrom, to: d.coreTo }
}

function splitAt(f: Frame, d: DateMention): number {
  for (let i = d.first + 1; i < d.last - 1; i++)
    if (f.t.lexeme[i] === L.to || f.t.lexeme[i] === L.until || f.t.lexeme[i] === L.into) return i
  return 0
}

function read(f: Frame, attributions: readonly Attribution[]): void {
  const { t } = f
  for (const e of f.events) {
    if (e.kind !== 'delay') continue
    const clause = clauseAt(f, e.head)
    let production = false
    for (let i = clause.from; i < clause.to; i++) if (PHASES.has(t.lexeme[i]!)) production = true
    const { old, next: given } = ends(f, e)
    // What is moved to lies ahead, unless its year is told.
    const next = given === null ? null : fitted(f, given, 1)
    if (e.weak && next === null && old.length === 0) continue
    const subject = subjectAt(f, e.head)
    if (subject === null) continue
    const source = sourceAt(f, attributions, e.head)
    const denied = negated(f, e.head)
    // A moved date is told as a fact, also where the new day lies ahead.
    const certainty = certaintyAt(f, e.head, { tense: denied ? 0 : -1, denied }, source)
    const { first, last } = spanOf(f, e, next)
    emit(
      f,
      'delay',
      subject,
      { to: next === null || production ? null : windowOf(next, t.text), cause: causeOf(f, e) },
      certainty,
      source,
      first,
      last,
    )
    if (production) f.scene.making = { phase: 'filming', subject, index: f.index }
    if (production || denied) continue
    if (next !== null)
      emitRelease(f, attributions, e, next, {
        subject,
        source,
        dated: true,
        certainty:
          source.kind === 'official' ? 'official' : certaintyAt(f, e.head, { tense: 1, denied: false }, source),
      })
    for (const d of old)
      emitRelease(f, attributions, e, d, {
        subject,
        source,
        denied: true,
        ...(next?.from == null ? {} : { before: next.from }),
      })
  }
}

/**
 * A moved date, also an earlier one: "pushed back because of the strikes", "moves from April 12 to December 13, 2024",
 * "has been delayed to 2025", "production was halted". The new date is a release as well, the old one a denied release.
 */
export const delay: Recogniser = { property: 'delay', roles: DELAY | (SEASON & WORK), read }
