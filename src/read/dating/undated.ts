import { type Attribution, sourceAt } from '../sources.ts'
import { ofMany } from './many.ts'
import { isNow } from './place.ts'
import { noteDay } from './replaced.ts'
import { english } from '../lexicon/index.ts'
import { AUXILIARY, MODAL, NEGATION, OFFICIAL, RELEASE, UNKNOWN } from '../lexicon/roles.ts'
import { clauseAt, emit, type Frame } from '../scene.ts'
import { BODY } from '../sentences.ts'
import { subjectAt } from '../subjects/subjects.ts'
import { trigger, TRIGGERS } from '../triggers.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'

const ids = (words: string) => lexemesOf(english, words)

export const DATE_NOUN = ids('date dates window day')

const STILL = lexemeOf(english, 'yet')
const TOO = lexemeOf(english, 'too')
const SOON = ids('soon early')
const WHEN = lexemeOf(english, 'when')
const PLANS = ids('plans')
export const DAYS = trigger(0, DATE_NOUN, PLANS, ids('when'))

const SET = ids(
  'set announced revealed confirmed given named fixed locked decided scheduled put known made shared provided disclosed',
)

const KNOWING = ids(
  'announced announce revealed reveal confirmed confirm said say known know knows clear sure told word disclosed shared decided indication hint idea',
)
const LATER = ids('will be to')

/** Who waits for a date has none. */
const WAITING = ids('wait waiting awaiting awaits await')
const UNDER = lexemeOf(english, 'under')
const WRAPS = lexemeOf(english, 'wraps')
const YET = ids('unknown unclear tba tbd tbc yet undecided undisclosed unannounced unconfirmed')

const WITHHELD = trigger(0, WAITING, ids('wraps still'))

/** "No date has been set", "the release date is still unknown", "has not put a day on it". */
export function noDate(f: Frame, attributions: readonly Attribution[]): void {
  const { t, s } = f
  if ((s.role & (NEGATION | UNKNOWN | MODAL)) === 0 && (s.triggers & WITHHELD) === 0) return
  for (let i = s.from; i < s.to; i++) {
    if ((TRIGGERS[t.lexeme[i]!]! & DAYS) === 0) continue
    if (t.lexeme[i] === WHEN) {
      if (whenUnknown(f, attributions, i)) return
      continue
    }
    if (toBeTold(f, attributions, i)) return
    if ((s.role & (NEGATION | UNKNOWN)) === 0 && (s.triggers & WITHHELD) === 0) continue
    // "No plans for dinner"
    if (PLANS.has(t.lexeme[i]!) && (t.role[i - 1]! & RELEASE) === 0) continue
    // "Release date: TBA"
    const clause = s.kind === BODY ? clauseAt(f, i) : s
    const from = Math.max(clause.from, i - 14)
    const to = Math.min(clause.to, i + 20)
    let no = -1
    let set = -1
    let relevant = /^(?:date|dates|window)$/.test(english.formOf[t.lexeme[i]!]!)
    for (let k = from; k < to; k++) {
      const r = t.role[k]!
      const lexeme = t.lexeme[k]!
      if ((r & NEGATION) !== 0 && i - k <= 9) no = k
      if ((r & UNKNOWN) !== 0 && YET.has(lexeme)) no = k
      // "Is under wraps", "still waiting for a date"
      if (lexeme === WRAPS && t.lexeme[k - 1] === UNDER && k > i && k - i <= 9) no = set = k
      if (WAITING.has(lexeme) && k < i && i - k <= 5 && hasArticle(f, k, i)) no = set = k
      // "too soon to confirm a date"
      if (lexeme === TOO && SOON.has(t.lexeme[k + 1]!)) no = k
      if (SET.has(lexeme)) set = k
      if (k < i && k >= i - 3 && ((r & RELEASE) !== 0 || (r & OFFICIAL) !== 0)) relevant = true
    }
    if (no < 0 || (!relevant && set < 0)) continue
    // "no official date", "date has not been set", "no word on a date"
    const straight = no < i && i - no <= (t.lexeme[no] === TOO ? 14 : 5)
    if (!straight && set < 0 && !(no > i && (t.role[no]! & UNKNOWN) !== 0)) continue
    if (dateFollows(f, i, Math.min(to, i + 4))) continue
    // "The release date has been delayed and will not be before May"
    if (moved(f, i, to)) continue
    tell(f, attributions, i, Math.min(no, i, set < 0 ? i : set), Math.max(no, i, set) + 1)
    return
  }
}

/** Whether a day to come or gone is named after token `i` and before token `to`. */
function dateFollows(f: Frame, i: number, to: number): boolean {
  for (const d of f.dates) if (d.first > i && d.first < to && !isNow(f, d)) return true
  return false
}

/** Whether a move is told between two tokens. */
function moved(f: Frame, from: number, to: number): boolean {
  for (const e of f.events) if (e.kind === 'delay' && e.head > from && e.head < to) return true
  return false
}

/** Emits that the release of what token `at` is about has no date. */
function tell(f: Frame, attributions: readonly Attribution[], at: number, first: number, last: number): boolean {
  const subject = subjectAt(f, at)
  if (subject === null || ofMany(f, at)) return false
  const source = sourceAt(f, attributions, at)
  const outlet = source.kind === 'official' ? { kind: 'outlet' as const, name: null, via: null } : source
  emit(f, 'release', subject, null, 'unknown', outlet, first, last)
  noteDay(f, subject, null, 'unknown', outlet, first, last, false)
  return true
}

/** "It is unclear when the show will air", "nobody has said when it returns". */
function whenUnknown(f: Frame, attributions: readonly Attribution[], i: number): boolean {
  const { t, s } = f
  let cue = -1
  let no = -1
  let knowing = false
  for (let k = i - 1; k >= Math.max(s.from, i - 9) && cue < 0; k--) {
    const role = t.role[k]!
    if ((role & UNKNOWN) !== 0 && YET.has(t.lexeme[k]!) && t.lexeme[k] !== STILL) cue = k
    if (KNOWING.has(t.lexeme[k]!)) knowing = true
    if ((role & NEGATION) !== 0) no = k
    if (no >= 0 && knowing) cue = no
  }
  if (cue < 0 || dateFollows(f, i, i + 14)) return false
  const e = f.events.find((x) => x.kind === 'release' && x.head > i && x.head <= i + 12)
  if (e !== undefined) return e.dates.length === 0 && tell(f, attributions, e.head, cue, e.last)
  // "When it will be back"
  for (let k = i + 1; k < Math.min(s.to, i + 12); k++)
    if (BACK.has(t.lexeme[k]!) && ((t.role[k - 1]! | t.role[k - 2]!) & (MODAL | AUXILIARY)) !== 0)
      return tell(f, attributions, k, cue, k + 1)
  return false
}
const BACK = ids('back out return')

/** "Waiting for a date", not "await the date". */
function hasArticle({ t }: Frame, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (t.lexeme[k] === A) return true
  return false
}
const A = lexemeOf(english, 'a')

/** "The date is still to be announced", "a date has yet to be set": the "to"; -1 where there is none. */
function toComeAt({ t, s }: Frame, i: number): number {
  for (let k = i + 2; k < Math.min(s.to, i + 6); k++)
    if (t.lexeme[k] === TO) return STILL_TO.has(t.lexeme[k - 1]!) && (t.role[k - 2]! & AUXILIARY) !== 0 ? k : -1
  return -1
}
const STILL_TO = ids('still yet')
const TO = lexemeOf(english, 'to')

/** "The release date will be announced closer to the time". */
function toBeTold(f: Frame, attributions: readonly Attribution[], i: number): boolean {
  const { t, s } = f
  const toCome = toComeAt(f, i)
  if ((t.role[i - 1]! & RELEASE) === 0 && toCome < 0) return false
  let k = i + 1
  if (toCome >= 0) k = toCome
  else while (k < s.to && k < i + 10 && (t.role[k]! & MODAL) === 0) k++
  const from = k
  while (k < s.to && k < from + 3 && LATER.has(t.lexeme[k]!)) k++
  if (!SET.has(t.lexeme[k]!) || dateFollows(f, i, i + 9)) return false
  return tell(f, attributions, i, i - 1, k + 1)
}
