import type { PublishedEstimate } from '../claim.ts'
import { isoOf } from '../day.ts'
import type { Window } from '../window.ts'
import { datesIn, type DateMention, windowOf } from './dates/index.ts'
import { english } from './lexicon/index.ts'
import { lexemesOf } from './lexicon/lexicon.ts'
import { MODAL, PAST, PLAN } from './lexicon/roles.ts'
import { DIGIT } from './lexicon/time.ts'
import type { Sentence } from './sentences.ts'
import { type Tokens, WORD } from './tokens.ts'

const ids = (words: string) => lexemesOf(english, words)
const KNOWLEDGE = ids('knowledge cutoff')
const UPDATE = ids('update training')
const MY = ids('my our')

/** The words among which a date says where the writer's own knowledge ends. */
function tellsKnowledge(t: Tokens, s: Sentence): boolean {
  let my = false
  let update = false
  for (let i = s.from; i < s.to; i++) {
    if (KNOWLEDGE.has(t.lexeme[i]!)) return true
    if (MY.has(t.lexeme[i]!)) my = true
    else if (my && UPDATE.has(t.lexeme[i]!)) update = true
  }
  return update
}

/** Where a text itself says that its knowledge ends: "as of my last update in September 2021". */
export function knowledgeOf(t: Tokens, sentences: readonly Sentence[]): Window | null {
  for (const s of sentences) {
    if ((s.time & DIGIT) === 0 || !tellsKnowledge(t, s)) continue
    const dates: DateMention[] = []
    datesIn(t, s.from, s.to, { reference: null }, dates)
    const d = dates.find((x) => x.kind === 'window' && x.to !== null)
    if (d !== undefined) return windowOf(d, t.text)
  }
  return null
}

/**
 * When a text without a date was written at the earliest: the latest day that it tells as past, by a past tense in the same
 * sentence and none of the words of what is to come. `null` where it tells none.
 */
export function writtenOf(t: Tokens, sentences: readonly Sentence[]): PublishedEstimate | null {
  let from = -Infinity
  let to = Infinity
  let words = ''
  const dates: DateMention[] = []
  for (const s of sentences) {
    if ((s.time & DIGIT) === 0 || tellsKnowledge(t, s)) continue
    dates.length = 0
    datesIn(t, s.from, s.to, { reference: null }, dates)
    if (dates.length === 0) continue
    for (const d of dates) {
      if (d.kind !== 'window' || d.from === null || d.to === null || d.relative || d.yearless) continue
      let past = false
      let ahead = false
      for (let i = Math.max(s.from, d.first - 14); i < Math.min(s.to, d.last + 6); i++) {
        if (t.kind[i] !== WORD) continue
        const role = t.role[i]!
        if ((role & (MODAL | PLAN)) !== 0) ahead = true
        else if ((role & PAST) !== 0) past = true
      }
      if (past && !ahead && d.from > from) {
        from = d.from
        words = t.text.slice(d.start, d.end)
      } else if (ahead && d.to < to) to = d.to
    }
  }
  if (from === -Infinity) return null
  return {
    from: isoOf(from),
    to: to < Infinity && to > from ? isoOf(to) : null,
    reason: `the latest event that it tells as past is of ${words.replace(/\s+/g, ' ')}`,
  }
}
