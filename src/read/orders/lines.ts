import { seasonAfter } from '../at.ts'
import { type Attribution, sourceAt } from '../sources.ts'
import { isAboutMany } from '../titles/listed-names.ts'
import type { Verdict } from './verdicts.ts'
import { CANCELLED, RENEWED } from './words.ts'
import { emit, type Frame } from '../scene.ts'
import { subjectAt } from '../subjects/subjects.ts'
import { BODY, HEADLINE } from '../sentences.ts'
import { PUNCT, WORD } from '../tokens.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'

const ids = (words: string) => lexemesOf(english, words)
const L = {
  bracket: lexemeOf(english, '('),
  close: lexemeOf(english, ')'),
  pending: lexemeOf(english, 'pending'),
  colon: lexemeOf(english, ':'),
  or: lexemeOf(english, 'or'),
  returning: lexemeOf(english, 'returning'),
  not: lexemeOf(english, 'not'),
  by: lexemeOf(english, 'by'),
}

const OVER = ids('ended ending final concluded concluding')

/** Whether a heading speaks of several works, or is no more than a verdict. */
function overMany(f: Frame): boolean {
  const { t, s } = f
  let words = 0
  for (let i = s.from; i < s.to; i++) if (t.kind[i] === WORD) words++
  return words === 1 || isAboutMany(t, s)
}

/**
 * "Renewed" or "Cancelled" as a heading, and under it works, a line each.
 */
export function underVerdict(f: Frame, attributions: readonly Attribution[]): boolean {
  const { t, s, scene } = f
  if (s.kind === BODY) return false
  // "Every cancelled and renewed show"
  if (s.kind === HEADLINE) return f.titles.length === 0 && f.seasons.length === 0 && overMany(f)
  if (f.titles.length === 0) {
    let value: Verdict | null = null
    let words = 0
    for (let i = s.from; i < s.to; i++) {
      if (t.kind[i] !== WORD) continue
      words++
      if (RENEWED.has(t.lexeme[i]!) || t.lexeme[i] === L.returning) value ??= 'renewed'
      else if (CANCELLED.has(t.lexeme[i]!)) value ??= 'cancelled'
      else if (OVER.has(t.lexeme[i]!)) value ??= 'ended'
      else if (t.lexeme[i] === L.or || t.lexeme[i] === L.not) value = null
    }
    if (words > 6) return false
    scene.verdictLine = value === null ? null : { value, index: f.index }
    // "Renewed shows" over a list is about no one of them.
    return value !== null && f.seasons.length === 0 && overMany(f)
  }
  const line = scene.verdictLine
  const m = f.titles[0]!
  if (line === null || m.first - s.from > 2 || s.to - m.last > 9) return false
  const subject = subjectAt(f, m.last)
  if (subject === null) return false
  emit(
    f,
    'renewal',
    f.seasons.length > 0 ? subject : { ...subject, season: null },
    line.value,
    'happened',
    sourceAt(f, attributions, m.first),
    m.first,
    m.last,
  )
  return true
}

/** "Renewed: Blue Hour, Red Moon (ABC)": the verdict holds for each. */
export function row(f: Frame, attributions: readonly Attribution[]): boolean {
  const { t, s } = f
  if (f.titles.length < 2 || t.lexeme[s.from + 1] !== L.colon) return false
  const head = t.lexeme[s.from]!
  const value = RENEWED.has(head) ? 'renewed' : CANCELLED.has(head) ? 'cancelled' : OVER.has(head) ? 'ended' : null
  if (value === null) return false
  const source = sourceAt(f, attributions, s.from)
  for (const m of f.titles)
    emit(f, 'renewal', { title: m.title.text, season: null }, value, 'happened', source, m.first, m.last)
  return true
}

/** "Blue Hour: Ended", "Blue Hour (ABC) – Final season", "Blue Hour: Pending" on a line of its own. */
export function lineVerdict(f: Frame, attributions: readonly Attribution[]): boolean {
  const { t, s } = f
  const m = f.titles[0]
  if (m === undefined || f.titles.length > 1 || m.first - s.from > 2 || s.to - m.last > 10) return false
  let i = m.last
  if (t.kind[i] !== PUNCT) return false
  while (i < s.to && t.kind[i] === PUNCT) {
    if (t.lexeme[i] === L.bracket) while (i < s.to && t.lexeme[i] !== L.close) i++
    i++
  }
  if (i >= s.to) return false
  const lexeme = t.lexeme[i]!
  const value = RENEWED.has(lexeme)
    ? 'renewed'
    : CANCELLED.has(lexeme)
      ? 'cancelled'
      : OVER.has(lexeme)
        ? 'ended'
        : lexeme === L.pending
          ? 'undecided'
          : null
  if (value === null || (i + 1 < s.to && t.lexeme[i + 1] === L.by)) return false
  const season = value === 'renewed' ? seasonAfter(f, i, 4) : undefined
  const subject = { ...subjectAt(f, m.first), title: m.title.text, season: (season?.season ?? null) as number | null }
  emit(
    f,
    'renewal',
    subject,
    value,
    value === 'undecided' ? 'unknown' : isLikely(f, i) ? 'possible' : 'happened',
    sourceAt(f, attributions, i),
    m.first,
    season?.last ?? i + 1,
  )
  return true
}

/** "Cancellation likely", "probably renewed". */
function isLikely({ t, s }: Frame, i: number): boolean {
  for (let k = i - 1; k < Math.min(s.to, i + 3); k++) if (LIKELY.has(t.lexeme[k]!)) return true
  return false
}
const LIKELY = ids('likely probably possible possibly')
