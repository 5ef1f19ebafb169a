import { planned, tenseAt } from '../cues.ts'
import type { DateMention } from '../dates/index.ts'
import type { Event } from '../events/index.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { AUXILIARY, PAST, PLAN } from '../lexicon/roles.ts'
import { clauseAt, type Frame } from '../scene.ts'
import { trigger } from '../triggers.ts'
import { latestBefore } from './place.ts'

const ids = (words: string) => lexemesOf(english, words)
const L = {
  instead: lexemeOf(english, 'instead'),
  rather: lexemeOf(english, 'rather'),
  had: lexemeOf(english, 'had'),
  no: lexemeOf(english, 'no'),
  longer: lexemeOf(english, 'longer'),
  originally: lexemeOf(english, 'originally'),
  out: lexemeOf(english, 'out'),
  to: lexemeOf(english, 'to'),
  down: lexemeOf(english, 'down'),
  for: lexemeOf(english, 'for'),
  ruled: lexemeOf(english, 'ruled'),
  question: lexemeOf(english, 'question'),
}
const GIVEN_UP = ids('giving gave dropped abandoned vacated vacating ditching')
const FIRST = ids('original initial')
const ONCE = ids('originally initially previously formerly')
const SCHEDULED = ids('set due slated scheduled planned expected dated supposed meant intended')
/** What a day of coming out is called. */
export const DATED = ids('date dates release window slot premiere debut bow launch')

/** Whether a date stands as one that was given up: "giving up the November 3 date", "originally set for", "instead of". */
export function givenUp(f: Frame, e: Event, d: DateMention): boolean {
  const { t } = f
  for (let k = Math.max(clauseAt(f, d.first).from, Math.min(e.first, d.first) - 6); k < d.first; k++) {
    const lexeme = t.lexeme[k]!
    if (k !== e.head && GIVEN_UP.has(lexeme)) return true
    // "Its original 2023 date", but "the original film, released in 1980"
    if (FIRST.has(lexeme) && d.first - k <= 3 && (DATED.has(t.lexeme[d.last]!) || DATED.has(t.lexeme[d.last + 1]!)))
      return true
    // "Originally due in May", but "originally aired in May"
    if (ONCE.has(lexeme) && (planned(f, e.head) || tenseAt(f, e.head) >= 0)) return true
    if ((lexeme === L.instead || lexeme === L.rather) && d.first - k <= 4) return true
  }
  // "which had been due on", "had been planning for a May return"
  if (planned(f, e.head))
    for (let k = Math.max(f.s.from, e.head - 7); k < e.head; k++)
      if (t.lexeme[k] === L.had && (k >= e.head - 4 || (t.role[k + 2]! & PLAN) !== 0)) return true
  return wasTo(f, e, d)
}

/** "Was to have opened on May 3", "was to be out in June", "was down for an October premiere". */
function wasTo(f: Frame, e: Event, d: DateMention): boolean {
  const { t } = f
  const at = Math.min(e.head, d.first)
  for (let k = at; k > Math.max(f.s.from, at - 6); k--) {
    if (!BE_PAST.has(t.lexeme[k - 1]!)) continue
    if (t.lexeme[k] === L.to && (t.role[k + 1]! & AUXILIARY) !== 0) return true
    if (t.lexeme[k] === L.down && t.lexeme[k + 1] === L.for) return true
  }
  return false
}
const BE_PAST = ids('was were')

/** "Will no longer open on May 3": it was to. */
export function noLonger(f: Frame, e: Event): boolean {
  for (let k = e.head - 1; k > Math.max(f.s.from, e.head - 4); k--)
    if (f.t.lexeme[k] === L.longer && f.t.lexeme[k - 1] === L.no) return true
  return false
}

/** "A release in 2025 can be ruled out", "is out of the question". */
export function ruledOut(f: Frame, from: number): boolean {
  const { t, s } = f
  for (let k = from; k < Math.min(s.to, from + 12); k++)
    if (t.lexeme[k] === L.out && (t.lexeme[k - 1] === L.ruled || t.lexeme[k + 3] === L.question)) return true
  return false
}

/** A day without a year that was planned and did not hold: the last one where that lies not long before the article. */
export function justGone(f: Frame, d: DateMention): DateMention {
  const { reference } = f.scene
  if (!d.yearless || d.to === null || reference === null || d.to < reference) return d
  const before = latestBefore(d, reference)
  return before.to !== null && reference - before.to < RECENT ? before : d
}
const RECENT = 120

/** Whether a sentence or the one after it, in its paragraph, tells of a move: "It was set for May 3. Now it is postponed." */
function isMoved(f: Frame): boolean {
  if (f.told.length <= 1 && f.events.some((e) => e.kind === 'delay')) return true
  const next = f.scene.sentences[f.index + 1]
  return next !== undefined && next.paragraph === f.s.paragraph && (next.triggers & MOVES) !== 0
}
const MOVES = trigger(0, ids('delayed postponed rescheduled'))

/** "It was set for November 2020": a plan that is told as past, of a day that is past, did not come true. */
export function overtaken(f: Frame, e: Event, d: DateMention): boolean {
  const { t } = f
  if (d.to === null || f.scene.reference === null) return false
  if (justGone(f, d).to! >= f.scene.reference && !isMoved(f)) return false
  for (let k = e.head; k >= Math.max(f.s.from + 1, e.head - 4); k--) {
    if (!SCHEDULED.has(t.lexeme[k]!)) continue
    const before = t.lexeme[k - 1] === L.originally ? t.role[k - 2]! : t.role[k - 1]!
    return (before & AUXILIARY) !== 0 && (before & PAST) !== 0
  }
  return false
}
