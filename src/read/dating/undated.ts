import { type Attribution, sourceAt } from '../cues.ts'
import { isNow } from './place.ts'
import { english } from '../lexicon/index.ts'
import { NEGATION, OFFICIAL, RELEASE, UNKNOWN } from '../lexicon/roles.ts'
import { clauseAt, emit, type Frame, subjectAt } from '../scene.ts'
import { trigger, TRIGGERS } from '../triggers.ts'
import { lexemesOf } from '../lexicon/lexicon.ts'

const ids = (words: string) => lexemesOf(english, words)

export const DATE_NOUN = ids('date dates window day')

export const DAYS = trigger(0, DATE_NOUN)

const SET = ids(
  'set announced revealed confirmed given named fixed locked decided scheduled put known made shared provided disclosed',
)

const YET = ids('unknown unclear tba tbd yet undecided undisclosed unannounced unconfirmed')

/** "No date has been set", "the release date is still unknown", "has not put a day on it". */
export function noDate(f: Frame, attributions: readonly Attribution[]): void {
  const { t, s } = f
  if ((s.role & (NEGATION | UNKNOWN)) === 0) return
  for (let i = s.from; i < s.to; i++) {
    if ((TRIGGERS[t.lexeme[i]!]! & DAYS) === 0) continue
    const clause = clauseAt(f, i)
    const from = Math.max(clause.from, i - 9)
    const to = Math.min(clause.to, i + 14)
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
    if (f.dates.some((d) => d.first > i && d.first < to && d.first - i < 4 && !isNow(f, d))) continue
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
