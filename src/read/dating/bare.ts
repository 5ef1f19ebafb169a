import type { Subject } from '../../claim.ts'
import { type Attribution, certaintyAt, negated, sourceAt } from '../cues.ts'
import { type DateMention, windowOf } from '../dates/index.ts'
import { isNow } from './place.ts'
import { DATE_NOUN } from './undated.ts'
import { english } from '../lexicon/index.ts'
import { FUNCTION, ING, MEDIUM, MODAL, PAST, PRESENT, SEASON, WORK } from '../lexicon/roles.ts'
import { clauseAt, emit, type Frame, subjectAt } from '../scene.ts'
import { BODY } from '../sentences.ts'
import type { TitleMention } from '../titles.ts'
import { CAPITAL, DIGITS, PUNCT, WORD } from '../tokens.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'

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
}

const PASSING = ids('star stars actor actress alum fame director writer creator')

const ORIGINAL = ids('novel novels book books webtoon manga manhwa comic comics memoir volume')

/**
 * The year of a work beside its name: "Tenet (2020)", "2004's Before Sunset", "the 1973 horror The Wicker Man". Not in a passing
 * credit ("2017's Dunkirk star").
 */
export function yearBeside(f: Frame): void {
  const { t } = f
  for (const m of f.titles) {
    let k = m.last
    while (k < f.s.to && t.kind[k] === PUNCT && t.lexeme[k] !== L.open) k++
    let d = f.dates.find((x) => x.first === k + 1 && t.lexeme[k] === L.open && t.lexeme[x.last] === L.close)
    if (d === undefined && k < f.s.to && !PASSING.has(t.lexeme[k]!)) {
      d = f.dates.find(
        (x) => x.last <= m.first && m.first - x.last <= 5 && x.precision === 'year' && besideName(f, x.last, m.first),
      )
      if (
        d !== undefined &&
        f.events.some((e) => e.kind !== 'said' && e.dates.includes(d!) && e.last <= d!.first && !e.weak)
      )
        d = undefined
    }
    if (d === undefined || d.kind !== 'window' || d.to === null || f.scene.reference === null || isBook(f, m)) continue
    const future = d.from !== null && d.from > f.scene.reference
    const subject: Subject =
      m.title.kind === 'film'
        ? { title: m.title.text, season: null, kind: 'film' }
        : { title: m.title.text, season: null }
    emit(
      f,
      'release',
      subject,
      windowOf(d, t.text),
      future ? 'expected' : 'happened',
      { kind: 'outlet', name: null, via: null },
      Math.min(m.first, d.first),
      Math.max(m.last, d.last),
    )
  }
}

/** Whether a name is that of the book or game that something is made from: a word for one stands beside it. */
function isBook(f: Frame, m: TitleMention): boolean {
  const { t } = f
  for (let k = Math.max(f.s.from, m.first - 6); k < m.first; k++) if (ORIGINAL.has(t.lexeme[k]!)) return true
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

const RECKON = ids(
  'expect expected expecting bet guess guessing target targeting aim aiming hinted hints think thinks say says said claim claims claimed plan planned eye eyeing down slot lineup money would possible maybe perhaps likely feeling hunch tip conceivable plausible realistic suggest suggests suggested promised promises called listing date dates points point',
)

const WRONG = ids('fake false wrong error mistake invention nonsense untrue debunked hoax unlikely')

const HISTORY = ids('set since aged awards award festival comic-con upfronts')

/** Whether a sentence calls a day that it names wrong: "is an error", "was never true", "is out of the question", "was once". */
function disowned(f: Frame, d: DateMention): boolean {
  const { t } = f
  const clause = clauseAt(f, d.first)
  const marked = t.kind[d.first - 1] === PUNCT && t.kind[d.last] === PUNCT
  for (let k = d.last; k < Math.min(f.s.to, d.last + 16); k++) {
    if (k >= clause.to + 8 && !marked) return false
    const lexeme = t.lexeme[k]!
    if (WRONG.has(lexeme)) return !negated(f, k, 3)
    if (lexeme === L.true && negated(f, k, 3)) return true
    if (lexeme === L.question && t.lexeme[k - 2] === L.of && t.lexeme[k - 3] === L.out) return true
    if (lexeme === L.out && t.lexeme[k - 1] === L.ruled) return true
  }
  for (let k = clause.from; k < d.first; k++)
    if (t.lexeme[k] === L.once) for (let j = clause.from; j < k; j++) if (DATE_NOUN.has(t.lexeme[j]!)) return true
  return false
}

/**
 * A date that no verb takes, with a season or a work beside it: "season 2 on December 2", "Arc: 2025", "Expect season 1 towards the end of
 * 2023", "our bet is summer 2026", a line of a list.
 */
export function bare(f: Frame, attributions: readonly Attribution[]): void {
  const { t, s } = f
  const reference = f.scene.reference
  for (const d of f.dates) {
    if (d.kind !== 'window' || (d.from === null && d.to === null) || isNow(f, d)) continue
    if (f.events.some((e) => e.dates.includes(d))) continue
    // "Unknown Name (February 13)": the day is another work's.
    if (
      t.lexeme[d.first - 1] === L.open &&
      t.kind[d.first - 2] === WORD &&
      (t.flags[d.first - 2]! & CAPITAL) !== 0 &&
      !f.titles.some((m) => m.last === d.first - 1)
    )
      continue
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
    let reckoned = d.bound === 'from' || d.bound === 'after'
    let other = false
    for (let k = clause.from; k < clause.to; k++) {
      // "a list of shows that will be on in 2022"
      if (
        RECKON.has(t.lexeme[k]!) ||
        ((t.role[k]! & MODAL) !== 0 && t.lexeme[k - 1] !== L.that && t.lexeme[k - 1] !== L.which)
      )
        reckoned = true
      if (HISTORY.has(t.lexeme[k]!) || ((t.role[k]! & MEDIUM) !== 0 && (t.role[k]! & (SEASON | WORK)) === 0))
        other = true
    }
    const ahead = reference !== null && (d.to === null || d.to >= reference)
    // "In spring" alone is when something else was.
    const wrong = disowned(f, d)
    if (d.yearless && (d.precision === 'season' || d.precision === 'month') && !reckoned && !wrong && !line) continue
    if ((other && !wrong) || near < 0) continue
    if (near > (line ? 9 : 5) && !((wrong || (reckoned && ahead)) && (f.focus.season !== null || f.titles.length > 0)))
      continue
    const subject = subjectAt(f, d.first)
    if (subject === null) continue
    const source = sourceAt(f, attributions, d.first)
    const denied = wrong || (negated(f, d.first, 4) && d.bound === undefined)
    const certainty = certaintyAt(
      f,
      d.first,
      { tense: ahead ? 1 : -1, denied },
      ahead || source.kind === 'official' ? source : { kind: 'outlet', name: null, via: null },
    )
    const first = Math.min(
      d.first,
      ...f.seasons.filter((m) => m.first >= clause.from && m.first < clause.to).map((m) => m.first),
    )
    emit(f, 'release', subject, windowOf(d, t.text), certainty, source, first, d.last)
  }
}
