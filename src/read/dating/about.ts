import type { Subject } from '../../claim.ts'
import { titleFrom } from '../at.ts'
import { isQuote } from '../parts.ts'
import { type Frame } from '../scene.ts'
import { subjectAt } from '../subjects/subjects.ts'
import { BODY } from '../sentences.ts'
import { capitalised, type Span, spelled } from '../spans.ts'
import { EPISODE } from '../lexicon/roles.ts'
import { DIGITS, GIVEN, PUNCT } from '../tokens.ts'

/** Between the closing mark of a name and its verb: "“Arc”, which has now been", "“Arc” will". */
const NEAR = 5
/** A quoted name has so many tokens at most. */
const LONGEST = 10

/**
 * What a dated event at token `at` is about, whose words begin at `first`: a name in quotation marks straight before it, though the text
 * names it nowhere else, else what `subjectAt` says.
 */
export function aboutAt(f: Frame, at: number, first: number): Subject | null {
  const quoted = quotedBefore(f, first)
  if (quoted === null) return subjectAt(f, at)
  const { t } = f
  const m = titleFrom(f, quoted.first)
  if (m !== undefined) {
    // The title itself, with its season or its number ("Blue Hour 2").
    if (m.last >= quoted.last || (m.title.numbered && m.last === quoted.last - 1 && t.kind[m.last] === DIGITS))
      return subjectAt(f, m.last - 1)
  } else {
    for (const x of f.titles) if (x.first < quoted.last && quoted.first < x.last) return subjectAt(f, at)
    for (const x of f.seasons) if (x.first < quoted.last && quoted.first < x.last) return subjectAt(f, at)
  }
  return { title: spelled(t, quoted.first, quoted.last), season: null }
}

/** The name in quotation marks before token `i`, with only small words between, or at the head of the sentence. */
export function quotedBefore(f: Frame, i: number): Span | null {
  const { t, s } = f
  if (s.kind !== BODY && i - s.from < 3) return null
  let close = i - 1
  while (close >= s.from && i - close <= NEAR && !isQuote(t, close)) {
    for (const m of f.titles) if (m.last === close + 1) return null
    for (const m of f.seasons) if (m.last === close + 1) return null
    close--
  }
  if (close <= s.from || !isQuote(t, close)) return null
  let open = close - 1
  while (open >= s.from && close - open <= LONGEST && !isQuote(t, open)) open--
  if (open < s.from || !isQuote(t, open) || close - open < 2) return null
  let last = close
  while (last > open + 1 && t.kind[last - 1] === PUNCT) last--
  const span = { first: open + 1, last }
  // "The first episode, “Arc”"
  for (let k = open - 1; k >= Math.max(s.from, open - 4); k--) if ((t.role[k]! & EPISODE) !== 0) return null
  if (span.last <= span.first || !capitalised(t, span)) return null
  for (const d of f.dates) if (d.first < span.last && span.first < d.last) return null
  for (const n of f.names)
    if (n.first <= span.first && n.last >= span.last && (t.flags[n.first]! & GIVEN) !== 0) return null
  return span
}
