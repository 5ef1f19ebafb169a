import { isReport } from '../events/attach.ts'
import { CLASS, STOP } from '../events/words.ts'
import { aboutAt } from './about.ts'
import { listedBy } from './announced.ts'
import { titleUntil } from '../at.ts'
import { certaintyAt, negated } from '../cues.ts'
import { type Attribution, sourceAt } from '../sources.ts'
import { type DateMention, windowOf } from '../dates/index.ts'
import { found, nameAt, PLATFORM_NAME } from '../gazetteer.ts'
import { ofMany } from './many.ts'
import { namedWithYear } from './named.ts'
import { isInvented } from './former.ts'
import { isFar, isNow } from './place.ts'
import { noteDay } from './replaced.ts'
import { DATE_NOUN } from './undated.ts'
import { english } from '../lexicon/index.ts'
import {
  AUXILIARY,
  EPISODE,
  FUNCTION,
  ING,
  MEDIUM,
  MODAL,
  NEGATION,
  PAST,
  PLATFORM,
  PRESENT,
  PRODUCE,
  RELEASE,
  RENEW,
  SEASON,
  WORK,
} from '../lexicon/roles.ts'
import { clauseAt, emit, type Frame } from '../scene.ts'
import { BODY } from '../sentences.ts'
import { CAPITAL, PUNCT, WORD } from '../tokens.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { trigger } from '../triggers.ts'

const ids = (words: string) => lexemesOf(english, words)
const L = {
  open: lexemeOf(english, '('),
  comma: lexemeOf(english, ','),
  close: lexemeOf(english, ')'),
  true: lexemeOf(english, 'true'),
  that: lexemeOf(english, 'that'),
  which: lexemeOf(english, 'which'),
  question: lexemeOf(english, 'question'),
  of: lexemeOf(english, 'of'),
  out: lexemeOf(english, 'out'),
  ruled: lexemeOf(english, 'ruled'),
  once: lexemeOf(english, 'once'),
  first: lexemeOf(english, 'first'),
  expect: lexemeOf(english, 'expect'),
  was: lexemeOf(english, 'was'),
  colon: lexemeOf(english, ':'),
  to: lexemeOf(english, 'to'),
  it: lexemeOf(english, 'it'),
  mark: lexemeOf(english, 'mark'),
  save: lexemeOf(english, 'save'),
  date: lexemeOf(english, 'date'),
  on: lexemeOf(english, 'on'),
}

const RECKON = ids(
  'expect expected expecting bet guess guessing target targeting aim aiming hinted hints think thinks say says said claim claims claimed plan planned eye eyeing down slot lineup money would possible maybe perhaps likely feeling hunch tip conceivable plausible realistic suggest suggests suggested promised promises called listing date dates points point',
)

const FORMER = ids('first original old initial')
const WRONG = ids('fake false wrong error mistake invention nonsense untrue debunked hoax unlikely')

const HISTORY = ids('set since aged awards award festival comic-con upfronts')

const APPEAR = ids('appear')
const DISOWNS = trigger(0, FORMER, WRONG, APPEAR, ids('true question out once'))

/** Whether a sentence calls a day that it names wrong: "is an error", "was never true", "is out of the question", "was once". */
function disowned(f: Frame, d: DateMention): boolean {
  const { t } = f
  // "A week earlier than its original June 7 date"
  if (FORMER.has(t.lexeme[d.first - 1]!) && t.lexeme[d.first - 1] !== L.first && DATE_NOUN.has(t.lexeme[d.last]!))
    return true
  if ((f.s.triggers & DISOWNS) === 0) return false
  const clause = clauseAt(f, d.first)
  const marked = t.kind[d.first - 1] === PUNCT && t.kind[d.last] === PUNCT
  // "In the list for 2022, season 2 does not appear."
  for (let k = d.last; k < Math.min(f.s.to, d.last + 24); k++)
    if (APPEAR.has(t.lexeme[k]!) && negated(f, k, 4)) return true
  for (let k = d.last; k < Math.min(f.s.to, d.last + 16); k++) {
    if (k >= clause.to + 8 && !marked) return false
    const lexeme = t.lexeme[k]!
    // "was the first date"
    if (FORMER.has(lexeme) && t.lexeme[k - 2] === L.was && DATE_NOUN.has(t.lexeme[k + 1]!)) return true
    if (WRONG.has(lexeme)) return !negated(f, k, 3)
    if (lexeme === L.true && negated(f, k, 3)) return true
    if (lexeme === L.question && t.lexeme[k - 2] === L.of && t.lexeme[k - 3] === L.out) return true
    if (lexeme === L.out && t.lexeme[k - 1] === L.ruled) return true
  }
  for (let k = Math.max(clause.from, d.first - 40); k < d.first; k++)
    if (t.lexeme[k] === L.once) for (let j = clause.from; j < k; j++) if (DATE_NOUN.has(t.lexeme[j]!)) return true
  return false
}

/** "Nobody should expect it in 2024". */
function notExpected(f: Frame, d: DateMention): boolean {
  for (let k = d.first - 1; k >= Math.max(f.s.from, d.first - 14); k--)
    if (f.t.lexeme[k] === L.expect) return negated(f, k, 3)
  return false
}

/** "It wraps its first season on April 6": the end of a season has no property. */
function ends(f: Frame, from: number, d: DateMention): boolean {
  const { t } = f
  for (let k = Math.max(from, d.first - 12); k < d.first; k++)
    if (
      (CLASS[t.lexeme[k]!]! & STOP) !== 0 &&
      (t.role[k]! & (PAST | PRESENT | ING)) !== 0 &&
      (t.flags[k]! & CAPITAL) === 0
    )
      return true
  return false
}

/** What a stretch of a sentence tells of all its dates. */
interface Told {
  /** Somebody plans, guesses or says. */
  readonly reckoned: boolean
  /** Something else than a release: a place, an award, a book. */
  readonly other: boolean
}
const NOTHING: Told = { reckoned: false, other: false }

/** Tokens, `to` exclusive. */
interface Stretch {
  readonly from: number
  readonly to: number
}

function toldIn(f: Frame, stretch: Stretch): Told {
  const { t } = f
  let reckoned = false
  let other = false
  for (let k = stretch.from; k < stretch.to; k++) {
    // "the shows which may run in 2025"
    if (
      RECKON.has(t.lexeme[k]!) ||
      ((t.role[k]! & MODAL) !== 0 && t.lexeme[k - 1] !== L.that && t.lexeme[k - 1] !== L.which)
    )
      reckoned = true
    // "Picked up Arc for a second season last May": the day of the order.
    const ordered = (t.role[k]! & RENEW) !== 0 && (t.role[k]! & PAST) !== 0
    if (ordered || HISTORY.has(t.lexeme[k]!) || ((t.role[k]! & MEDIUM) !== 0 && (t.role[k]! & (SEASON | WORK)) === 0))
      other = true
  }
  return reckoned || other ? { reckoned, other } : NOTHING
}

/** Whether a date is an event's; what is only said on a day that is told as `former` does not take it. */
function isTaken(f: Frame, d: DateMention, former: readonly DateMention[]): boolean {
  for (const e of f.events)
    if (e.dates.length > 0 && e.dates.includes(d) && (e.kind !== 'said' || !former.includes(d))) return true
  return false
}

/** "When: May 15", "Coming to Netflix: May 15": a line that gives a day. */
function isLabel({ t, s }: Frame, d: DateMention): boolean {
  const colon = d.first - 1
  if (colon <= s.from || t.lexeme[colon] !== L.colon) return false
  // "Air date: May 15"
  if (colon - s.from <= 5 && t.lexeme[colon - 1] === L.date) {
    for (let k = s.from; k < colon; k++) if ((t.role[k]! & PRODUCE) !== 0 || POSTED.has(t.lexeme[k]!)) return false
    return true
  }
  return (
    LABELS.has(t.lexeme[s.from]!) && (colon - s.from === 1 || (t.lexeme[s.from + 1] === L.to && colon - s.from <= 5))
  )
}
/** A day of the page, not of the work. */
const POSTED = ids('published updated posted')
const LABELS = ids('when date coming premiere premieres arrives')

/** "With its first episode on July 17", "in new episodes, the first on April 28": when it begins. */
function isFirst(f: Frame, d: DateMention): boolean {
  const { t, s } = f
  const on = t.lexeme[d.first] === L.on ? d.first : d.first - 1
  if (t.lexeme[on] !== L.on || on - 1 <= s.from) return false
  if (t.lexeme[on - 1] === L.first) return (s.role & EPISODE) !== 0
  return (t.role[on - 1]! & EPISODE) !== 0 && t.lexeme[on - 2] === L.first
}

/** "… a story of love in Paris. Sept. 29", "Streaming on Hulu, Oct. 6": a date that closes a paragraph has no verb. */
function closes(f: Frame, d: DateMention): boolean {
  const { t, s, scene, index } = f
  if (index === 0 || d.precision !== 'day' || s.to - s.from - (d.last - d.first) > SMALL) return false
  if (scene.sentences[index - 1]!.paragraph !== s.paragraph || scene.sentences[index + 1]?.paragraph === s.paragraph)
    return false
  for (let k = d.last; k < s.to; k++) if (t.kind[k] !== PUNCT) return false
  for (let k = s.from; k < d.first; k++) if (t.kind[k] === WORD && !mayOpen(f, k)) return false
  return true
}
/** Other tokens that such a sentence has at most. */
const SMALL = 7

/** "Streaming", "in theaters", "on Hulu": words before a day that closes a paragraph. */
function mayOpen(f: Frame, k: number): boolean {
  const role = f.t.role[k]!
  if ((role & (PAST | AUXILIARY | MODAL | NEGATION)) !== 0) return false
  return (role & (RELEASE | FUNCTION | PLATFORM)) !== 0 || (nameAt(f.t, k, f.s.to) && found.kind === PLATFORM_NAME)
}

/** "Expect it in 2026", "you can watch it from May 15", "mark your calendars for May 15", "save the date: May 15". */
function isAwaited({ t, s }: Frame, { from, to }: Stretch, d: DateMention): boolean {
  for (let k = Math.max(s.from, d.first - 7); k < d.first; k++) {
    if (CALENDARS.has(t.lexeme[k]!) && k > from && (t.lexeme[k - 2] === L.mark || t.lexeme[k - 1] === L.mark))
      return true
    if (t.lexeme[k] === L.save && t.lexeme[k + 2] === L.date) return true
    if (AWAITS.has(t.lexeme[k]!) && t.lexeme[k + 1] === L.it && k + 2 < to) return d.first - k <= 5
  }
  return false
}
const CALENDARS = ids('calendar calendars')
const AWAITS = ids('expect watch see catch')

/**
 * A date that no verb takes, with a season or a work beside it: "season 2 on December 2", "Arc: 2025", "Expect season 1 towards the end of
 * 2023", "our bet is summer 2026", a line of a list; those that are told as `former`.
 */
export function bare(f: Frame, attributions: readonly Attribution[], former: readonly DateMention[]): void {
  const { t, s } = f
  const reference = f.scene.reference
  // Dates of one clause stand together: what it tells is found once.
  let whole: Told | null = null
  let inside: Stretch | null = null
  let clauseTold: Told = NOTHING
  for (const d of f.dates) {
    if (d.kind !== 'window' || (d.from === null && d.to === null) || isNow(f, d) || isFar(f, d)) continue
    if (isTaken(f, d, former)) continue
    if (namedWithYear(f, d) !== null || isReport(f, d)) continue
    // "Unknown Name (February 13)": the day is another work's.
    if (
      t.lexeme[d.first - 1] === L.open &&
      t.kind[d.first - 2] === WORD &&
      (t.flags[d.first - 2]! & CAPITAL) !== 0 &&
      titleUntil(f, d.first - 1) === undefined
    )
      continue
    // The day of the article itself is a byline's.
    if (d.precision === 'day' && !d.relative && d.from === reference) continue
    if (
      d.precision === 'decade' ||
      (d.relative && !d.yearless && (d.precision === 'day' || d.precision === 'week' || d.precision === 'vague'))
    )
      continue
    const line = s.kind !== BODY
    const clause = line ? s : clauseAt(f, d.first)
    let near = Infinity
    for (const m of f.seasons)
      if (m.last > clause.from && m.first < clause.to)
        near = Math.min(near, m.last <= d.first ? d.first - m.last : m.first - d.last + 1)
    for (const m of f.titles)
      if (line || (m.last > clause.from && m.first < clause.to && m.last <= d.first))
        near = Math.min(near, m.last <= d.first ? d.first - m.last + (line ? 0 : 2) : m.first - d.last + 2)
    const told = line
      ? (whole ??= toldIn(f, s))
      : clause === inside
        ? clauseTold
        : (clauseTold = toldIn(f, (inside = clause)))
    const reckoned = told.reckoned || d.bound === 'from' || d.bound === 'after' || d.bound === 'not before'
    const { other } = told
    const ahead = reference !== null && (d.to === null || d.to >= reference)
    // "In spring" alone is when something else was.
    const past = former.includes(d)
    const wrong = past || disowned(f, d)
    if (d.yearless && (d.precision === 'season' || d.precision === 'month') && !reckoned && !wrong && !line) continue
    if ((other && !wrong) || near < 0) continue
    if (line ? isLabel(f, d) : isAwaited(f, clause, d) || isFirst(f, d) || closes(f, d)) near = 0
    if (
      !past &&
      near > (line ? 9 : 5) &&
      !((wrong || (reckoned && ahead)) && (f.focus.season !== null || f.titles.length > 0 || d.bound === 'not before'))
    )
      continue
    if (ofMany(f, d.first) || ends(f, clause.from, d)) continue
    const subject = aboutAt(f, d.first, d.first)
    if (subject === null) continue
    const source = listedBy(f, sourceAt(f, attributions, d.first))
    const denied = wrong || ((negated(f, d.first, 6) || notExpected(f, d)) && d.bound === undefined)
    const certainty = certaintyAt(
      f,
      d.first,
      { tense: ahead ? 1 : -1, denied },
      ahead || source.kind === 'official' ? source : { kind: 'outlet', name: null, via: null },
    )
    let { first } = d
    for (const m of f.seasons) if (m.first >= clause.from && m.first < clause.to) first = Math.min(first, m.first)
    const window = windowOf(d, t.text)
    emit(f, 'release', subject, window, certainty, source, first, d.last)
    noteDay(f, subject, window, certainty, source, first, d.last, past && !isInvented(f, d))
  }
}
