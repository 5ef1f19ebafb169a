import type { Certainty, Source, Subject } from '../../claim.ts'
import { type Attribution, certaintyAt, negated, planned, sourceAt, tenseAt } from '../cues.ts'
import { type DateMention, windowOf } from '../dates/index.ts'
import { type Event, isFinale } from '../events.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf } from '../lexicon/lexicon.ts'
import { MEDIUM, NEGATION, OFFICIAL, RELEASE, SEASON, UNKNOWN, WORK } from '../lexicon/roles.ts'
import type { Recogniser } from '../recogniser.ts'
import { clauseAt, emit, type Frame, subjectAt } from '../scene.ts'
import { CAPITAL, DIGITS, PUNCT, WORD } from '../tokens.ts'

const ids = (words: string): Set<number> =>
  new Set(
    words
      .split(' ')
      .map((w) => english.formOf.indexOf(w))
      .filter((i) => i > 0),
  )
const L = {
  open: lexemeOf(english, '('),
  close: lexemeOf(english, ')'),
  until: lexemeOf(english, 'until'),
  to: lexemeOf(english, 'to'),
  from: lexemeOf(english, 'from'),
  up: lexemeOf(english, 'up'),
  instead: lexemeOf(english, 'instead'),
  rather: lexemeOf(english, 'rather'),
  had: lexemeOf(english, 'had'),
  was: lexemeOf(english, 'was'),
  were: lexemeOf(english, 'were'),
}
const GIVEN_UP = ids('giving gave dropped abandoned vacated originally initially previously formerly')
const DATE_NOUN = ids('date dates window day')
const SET = ids(
  'set announced revealed confirmed given named fixed locked decided scheduled put known made shared provided disclosed',
)
const YET = ids('unknown unclear tba tbd yet undecided undisclosed unannounced unconfirmed')

/** The quote of a dated event: from its subject or verb to the date, whichever come first and last. */
export function spanOf(f: Frame, e: Event, d: DateMention | null): { first: number; last: number } {
  let first = Math.min(e.first, e.head)
  let last = Math.max(e.last, e.head + 1)
  if (d !== null) {
    first = Math.min(first, d.first)
    last = Math.max(last, d.last)
  }
  const clause = clauseAt(f, first)
  for (const m of f.titles) if (m.first >= clause.from && m.first < first && first - m.first < 14) first = m.first
  for (const m of f.seasons) if (m.first >= clause.from && m.first < first && first - m.first < 14) first = m.first
  // An opening quotation mark belongs to the title after it.
  if (
    first > f.s.from &&
    f.t.kind[first - 1] === PUNCT &&
    f.t.end[first - 1] === f.t.start[first] &&
    f.t.lexeme[first - 1] !== L.open
  )
    first--
  return { first, last }
}

/** Where an event's subject is looked for: at the date when another work or season stands between, else at its head. */
export function anchor(f: Frame, e: Event, d: DateMention | null): number {
  if (d === null) return e.head
  const low = Math.min(e.last, d.last)
  const high = Math.max(e.first, d.first)
  const between =
    f.titles.some((m) => m.first >= low && m.last <= high) || f.seasons.some((m) => m.first >= low && m.last <= high)
  return between ? Math.max(d.first, e.head) : e.head
}

/** The tense of an event with its date: a verb tells it, else whether the day lies before or after the article's. */
export function tenseWith(f: Frame, e: Event, d: DateMention | null): -1 | 0 | 1 {
  const tense = tenseAt(f, e.head)
  const reference = f.scene.reference
  if (d === null || reference === null) return tense
  if (d.from !== null && d.from > reference) return 1
  if (tense === 0 || (tense === 1 && d.to !== null && d.to < reference && !planned(f, e.head)))
    return d.to !== null && d.to < reference ? -1 : 1
  return tense
}

/** Emits a release with the certainty and source of its place. */
export function emitRelease(
  f: Frame,
  attributions: readonly Attribution[],
  e: Event,
  d: DateMention,
  how: { denied?: boolean; certainty?: Certainty; source?: Source; subject?: Subject | null },
): void {
  const subject = how.subject ?? subjectAt(f, anchor(f, e, d))
  if (subject === null) return
  const source = how.source ?? sourceAt(f, attributions, e.head)
  const tense = tenseWith(f, e, d)
  const certainty =
    how.certainty ??
    certaintyAt(
      f,
      e.head,
      { tense, denied: how.denied ?? false },
      tense < 0 && source.kind === 'talent' ? { ...source, kind: 'outlet' } : source,
    )
  const { first, last } = spanOf(f, e, d)
  emit(f, 'release', subject, windowOf(d, f.t.text), certainty, source, first, last)
}

/** Whether a date stands as one that was given up: "giving up the November 3 date", "originally set for", "instead of". */
function givenUp(f: Frame, e: Event, d: DateMention): boolean {
  const { t } = f
  for (let k = Math.max(clauseAt(f, d.first).from, Math.min(e.first, d.first) - 6); k < d.first; k++) {
    if (GIVEN_UP.has(t.lexeme[k]!)) return true
    if ((t.lexeme[k] === L.instead || t.lexeme[k] === L.rather) && d.first - k <= 4) return true
  }
  // "which had been due on"
  if (planned(f, e.head))
    for (let k = Math.max(f.s.from, e.head - 4); k < e.head; k++) if (t.lexeme[k] === L.had) return true
  return false
}

/** "No date has been set", "the release date is still unknown", "has not put a day on it". */
function noDate(f: Frame, attributions: readonly Attribution[]): void {
  const { t, s } = f
  for (let i = s.from; i < s.to; i++) {
    if (t.kind[i] !== WORD || !DATE_NOUN.has(t.lexeme[i]!)) continue
    const clause = clauseAt(f, i)
    const from = Math.max(clause.from, i - 9)
    const to = Math.min(clause.to, i + 9)
    let no = -1
    let set = -1
    let relevant = /^(?:date|dates|window)$/.test(english.formOf[t.lexeme[i]!]!)
    for (let k = from; k < to; k++) {
      const r = t.role[k]!
      const lexeme = t.lexeme[k]!
      if ((r & NEGATION) !== 0) no = k
      if ((r & UNKNOWN) !== 0 && YET.has(lexeme)) no = k
      if (SET.has(lexeme)) set = k
      if (k < i && k >= i - 3 && ((r & RELEASE) !== 0 || (r & OFFICIAL) !== 0)) relevant = true
    }
    if (no < 0 || (!relevant && set < 0)) continue
    // "no official date", "date has not been set", "no word on a date"
    const straight = no < i && i - no <= 5
    if (!straight && set < 0 && !(no > i && (t.role[no]! & UNKNOWN) !== 0)) continue
    if (f.dates.some((d) => d.first > i && d.first < to && d.first - i < 4)) continue
    const subject = subjectAt(f, i)
    if (subject === null) return
    const source = sourceAt(f, attributions, i)
    const first = Math.min(no, i, set < 0 ? i : set)
    const last = Math.max(no, i, set) + 1
    emit(
      f,
      'release',
      subject,
      null,
      'unknown',
      source.kind === 'official' ? { kind: 'outlet', name: null, via: null } : source,
      first,
      last,
    )
    return
  }
}

/** "Tenet (2020)", "the 1973 film", "2004's Before Sunset": the year of a work beside its name. */
function yearBeside(f: Frame): void {
  const { t } = f
  for (const m of f.titles) {
    let k = m.last
    while (k < f.s.to && t.kind[k] === PUNCT && t.lexeme[k] !== L.open) k++
    if (k + 2 < f.s.to && t.lexeme[k] === L.open && t.kind[k + 1] === DIGITS && t.lexeme[k + 2] === L.close) {
      const d = f.dates.find((x) => x.first === k + 1)
      if (d === undefined || d.to === null || f.scene.reference === null) continue
      const future = d.from !== null && d.from > f.scene.reference
      emit(
        f,
        'release',
        m.title.kind === 'film'
          ? { title: m.title.text, season: null, kind: 'film' }
          : { title: m.title.text, season: null },
        windowOf(d, t.text),
        future ? 'expected' : 'happened',
        { kind: 'outlet', name: null, via: null },
        m.first,
        k + 3,
      )
    }
  }
}

/** A heading or a list line that gives a work and a day, and no verb: "Season 2: March 3, 2025", "Arc — December 22". */
function bareLine(f: Frame, attributions: readonly Attribution[]): void {
  const { t, s } = f
  if (s.kind === 0 || f.events.length > 0 || f.dates.length !== 1) return
  if (f.titles.length === 0 && f.seasons.length === 0) return
  if ((s.role & (MEDIUM & ~SEASON & ~WORK)) !== 0) return
  const d = f.dates[0]!
  if (d.kind !== 'window' || (d.from === null && d.to === null)) return
  let words = 0
  for (let i = s.from; i < s.to; i++) if (t.kind[i] === WORD && (t.flags[i]! & CAPITAL) === 0) words++
  if (words > 6 || (d.precision === 'day' && d.relative)) return
  const subject = subjectAt(f, d.first)
  if (subject === null) return
  const past = f.scene.reference !== null && d.to !== null && d.to < f.scene.reference
  emit(
    f,
    'release',
    subject,
    windowOf(d, t.text),
    past ? 'happened' : 'expected',
    sourceAt(f, attributions, d.first),
    s.from,
    s.to,
  )
}

/**
 * When it comes out, or came out: "premieres on June 3", "is expected in early 2025", "dropped in January", "will arrive by the
 * end of 2024", "no release date yet", "had been due in May" (denied), "it will not come out in 2022" (denied), "ran from May to
 * July 2020", "Arc (2019)".
 */
export const release: Recogniser = {
  property: 'release',
  roles: RELEASE | SEASON | OFFICIAL | UNKNOWN | WORK,
  read(f, attributions) {
    for (const e of f.events) {
      if (e.kind !== 'release') continue
      for (const d of e.dates) {
        if (d.kind !== 'window' || (d.from === null && d.to === null)) continue
        if (isFinale(f, e)) continue
        const bounded = d.bound === 'until' || d.bound === 'before' || d.bound === 'from' || d.bound === 'after'
        const denied = (negated(f, e.head) && !bounded) || givenUp(f, e, d)
        emitRelease(f, attributions, e, d, { denied })
      }
    }
    noDate(f, attributions)
    if (f.dates.length > 0) {
      yearBeside(f)
      bareLine(f, attributions)
    }
  },
}
