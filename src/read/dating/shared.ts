import { titleFrom } from '../at.ts'
import type { Subject } from '../../claim.ts'
import type { DateMention } from '../dates/index.ts'
import { event, type Event } from '../events/event.ts'
import { CLASS, THINGS } from '../events/words.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { FUNCTION } from '../lexicon/roles.ts'
import type { Frame } from '../scene.ts'
import { capitalised, quotedIn, type Span, spelled } from '../spans.ts'
import { subjectAt } from '../subjects/subjects.ts'
import { PUNCT } from '../tokens.ts'
import { trigger, TRIGGERS } from '../triggers.ts'
import { isNow } from './place.ts'

const ids = (words: string) => lexemesOf(english, words)
/** Before the works that a day or a plan is said to have. */
const OPENERS = trigger(0, ids('include includes including brings bring sees among :'))
/** They open a list also where the day has no verb. */
const BRINGS = ids('brings bring sees')
const COLON = lexemeOf(english, ':')
/** Tokens between an opener and the first name, and between two names of one list. */
const NEAR = 8
const APART = 14

/** Works that share a day, and what dates them. */
export interface Shared {
  readonly subjects: readonly Subject[]
  readonly event: Event
  readonly date: DateMention
}

/**
 * The works of a list that share the day told before it: "new arrivals on July 12 include A, B and C", "three series are set for winter,
 * among them A", "also out on July 12: A and B", "July 12 brings A and B". Null where no such list stands in the sentence.
 */
export function sharedDay(f: Frame): Shared | null {
  if ((f.s.triggers & OPENERS) === 0) return null
  const { t, s } = f
  for (let k = s.from + 1; k < s.to; k++) {
    if ((TRIGGERS[t.lexeme[k]!]! & OPENERS) === 0) continue
    // A work before it is what the day is of.
    if (f.told.some((m) => m.first < k)) return null
    const subjects = listFrom(f, k)
    if (subjects.length === 0) continue
    const dated = datedBefore(f, k)
    if (dated !== null) return { subjects, ...dated }
  }
  return null
}

/** The names that follow an opener, one close to the other: titles of the text, and what stands in quotation marks. */
function listFrom(f: Frame, opener: number): readonly Subject[] {
  const { t, s } = f
  const quoted: Span[] = []
  quotedIn(t, opener + 1, s.to, LONGEST, quoted)
  const out: Subject[] = []
  let last = opener
  for (let k = opener + 1; k < s.to; k++) {
    const title = titleFrom(f, k)
    const span = title ?? quoted.find((q) => q.first === k && capitalised(t, q))
    // "Today brings a trailer for Arc"
    if (span === undefined && out.length === 0 && (CLASS[t.lexeme[k]!]! & THINGS) !== 0) break
    if (span === undefined) continue
    if (k - last > (out.length === 0 ? NEAR : APART)) break
    const subject =
      title === undefined ? { title: spelled(t, span.first, span.last), season: null } : subjectAt(f, span.last - 1)
    if (subject !== null) out.push(subject)
    last = span.last
    k = span.last - 1
  }
  // One name after a colon is a headline, no list.
  return out.length === 1 && t.lexeme[opener] === COLON ? [] : out
}
/** A quoted name has so many tokens at most. */
const LONGEST = 10

/** The one day that the words before an opener tell, with its event; "July 12 brings" needs none. */
function datedBefore(f: Frame, opener: number): { event: Event; date: DateMention } | null {
  const { t, s } = f
  for (const e of f.events) {
    if (e.kind !== 'release' || e.first >= opener) continue
    const date = e.dates.find((d) => d.kind === 'window' && d.last <= opener + 1 && !isNow(f, d))
    if (date !== undefined) return { event: e, date }
  }
  // "Coming Friday: A and B"
  const heads = t.lexeme[opener] === COLON && f.dates[0]?.first === s.from
  if (!heads && !BRINGS.has(t.lexeme[opener]!)) return null
  const date = f.dates.find((d) => d.kind === 'window' && d.last === opener)
  if (date === undefined || (date.precision !== 'day' && date.precision !== 'month')) return null
  for (let k = s.from; k < date.first; k++) if (t.kind[k] !== PUNCT && (t.role[k]! & FUNCTION) === 0) return null
  return { event: event('release', opener, opener + 1, opener), date }
}
