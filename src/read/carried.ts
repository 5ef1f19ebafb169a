import { titleFrom, titleUntil } from './at.ts'
import { nameAt } from './gazetteer.ts'
import { english } from './lexicon/index.ts'
import { lexemeOf, lexemesOf } from './lexicon/lexicon.ts'
import {
  AUXILIARY,
  FUNCTION,
  MODAL,
  NEGATION,
  PLAN,
  RELEASE,
  RENEW,
  SAY,
  SEASON,
  TRAILER,
  WORK,
} from './lexicon/roles.ts'
import { isQuote } from './parts.ts'
import { clauseAt, type Frame, sentenceBefore } from './scene.ts'
import { HEADING } from './sentences.ts'
import { glued } from './spans.ts'
import { CAPITAL, PUNCT, WORD } from './tokens.ts'

const ids = (words: string) => lexemesOf(english, words)
const L = {
  both: lexemeOf(english, 'both'),
  on: lexemeOf(english, 'on'),
  to: lexemeOf(english, 'to'),
  most: lexemeOf(english, 'most'),
  it: lexemeOf(english, 'it'),
  its: lexemeOf(english, 'its'),
  comma: lexemeOf(english, ','),
  colon: lexemeOf(english, ':'),
  hyphen: lexemeOf(english, '-'),
  as: lexemeOf(english, 'as'),
  at: lexemeOf(english, 'at'),
  for: lexemeOf(english, 'for'),
  home: lexemeOf(english, 'home'),
  open: lexemeOf(english, '('),
  close: lexemeOf(english, ')'),
  apostrophe: lexemeOf(english, "'"),
  has: lexemeOf(english, 'has'),
  possessive: english.possessive,
}
const ON = ids('on via through')
const TO = ids('to hit hits hitting')
const WATCH = ids(
  'watch watched stream streamed streaming binge available seen see shown airs aired air broadcast broadcasted screened exclusively only debut premiere premieres premiered original online viewers try rent buy catch found run ran shows show series season seasons episodes episode film movie drama stay stays appeared live',
)
const SHOWS = ids(
  'streams stream show shows airs air aired broadcast broadcasts premiere premieres premiered premiering debut debuts release releases launch launches launched start drop drops carries',
)
const SHOWN = ids('special finale pilot it')
const LABEL = ids('network channel broadcaster streaming platform streamer watch')
/** What a platform's own work is called: "a Netflix original", "HBO's drama". */
const WORKS = ids(
  'series show drama film movie anime original originals sitcom comedy thriller title documentary docuseries miniseries fantasy romance revival reboot adaptation production smash hit musical blockbuster phenomenon exclusive prequel sequel spinoff',
)
const NEWS = ids(
  'executive executives boss head chief spokesperson account subscribers subscriber users library catalogue page website press team deal stock top list',
)
/** Between a preposition and a platform: "to new streaming service Arc". */
const SERVICE = ids('the cable channel network streamer streaming service platform new digital giant')
const MOVED = ids('headed exclusive move moved moves moving jump jumped jumps heading tuning tuned')
/** "a drama for HBO", "developed for Netflix" */
const MADE = ids(
  'developed developing develops created creating made commissioned produced produces producing written writing adapted series show film movie drama comedy sitcom thriller project pilot special documentary docuseries miniseries adaptation',
)
/** "in the works at Netflix", "set up at Hulu" */
const IN_HAND = ids('works development home landed lands up')
const NEW = ids('a an another his her')
const DATED = ids('release premiere debut launch return bow')
const DATE = ids('date dates window')
const OWN = ids('its the their')
const OF = ids('of to for')

/** How a sentence ties a platform to a work. */
export interface Relation {
  readonly at: number
  readonly last: number
  /** Told of the work as such, not of an event. */
  readonly standing: boolean
  /** Where the work stands, when it is after the platform. */
  readonly title?: number
}

/** How the platform that is only called "the streamer" at tokens `[i, end)` belongs to a work, or null. */
export function relationOfNoun(f: Frame, i: number, end: number): Relation | null {
  return prepositional(f, i, end) ?? (end < f.s.to && (f.t.role[end]! & MODAL) !== 0 ? acting(f, i, end) : null)
}

/** How the platform at tokens `[i, end)` belongs to a work, or null. */
export function relation(f: Frame, i: number, end: number): Relation | null {
  return attributive(f, i, end) ?? prepositional(f, i, end) ?? acting(f, i, end) ?? answer(f, i, end)
}

/** "Netflix's Arc", "the Apple TV+ film", "a Netflix original", "Netflix-aired revival". */
function attributive(f: Frame, i: number, end: number): Relation | null {
  const { t, s } = f
  let k = end
  const possessive = t.lexeme[end] === L.possessive || (t.lexeme[end] === L.apostrophe && glued(t, end))
  if (possessive) k++
  else if (t.lexeme[end] === L.hyphen && glued(t, end)) k += 1
  for (let n = 0; k < s.to && n < 6; k++, n++) {
    const title = f.titles.find((x) => x.first === k || (x.first === k + 1 && t.kind[k] === PUNCT))
    if (title !== undefined)
      return possessive || n > 0 ? { at: i, last: title.last, standing: true, title: title.first } : null
    if (t.kind[k] === PUNCT && t.lexeme[k] !== L.hyphen && !(t.lexeme[k] === L.comma && n > 0)) return null
    if (NEWS.has(t.lexeme[k]!)) return null
    // "its Netflix debut", "Arc gets Netflix release date"
    if (n === 0 && !possessive && dated(f, i, k)) return { at: i, last: k + 1, standing: true }
    // "ARC Netflix season 2"
    if (n === 0 && !possessive && (t.role[k]! & SEASON) !== 0 && titleUntil(f, i) !== undefined)
      return { at: i, last: k + 1, standing: true }
    if (WORKS.has(t.lexeme[k]!) && (t.role[k + 1]! & (RENEW | SAY)) === 0) {
      const after = f.titles.find((x) => x.first > k && x.first <= k + 4)
      // "the much-loved ITV comedy Arc": a work that the text is not about.
      if (after === undefined && another(f, k + 1)) return null
      return { at: i, last: k + 1, standing: true, ...(after === undefined ? undefined : { title: after.first }) }
    }
    if ((t.role[k]! & (FUNCTION | MODAL | SAY | RENEW)) !== 0 && t.lexeme[k] !== L.most) return null
  }
  return null
}

/** "its Netflix debut", "a Netflix release date": what comes out there; not "her Netflix debut". */
function dated({ t, s }: Frame, i: number, k: number): boolean {
  if (!DATED.has(t.lexeme[k]!)) return false
  return (k + 1 < s.to && DATE.has(t.lexeme[k + 1]!)) || (i > s.from && OWN.has(t.lexeme[i - 1]!))
}

/** "Where to watch? Viki, Viu.": platforms alone under a heading or a question about watching. */
function answer(f: Frame, i: number, end: number): Relation | null {
  const { t, s } = f
  if (i !== s.from || s.to - s.from > 14) return null
  const before = sentenceBefore(f)
  if (before === undefined || (before.kind !== HEADING && t.lexeme[before.to - 1] !== QUESTION)) return null
  for (let k = before.from; k < before.to; k++) if (WHERE.has(t.lexeme[k]!)) return { at: i, last: end, standing: true }
  return null
}
const QUESTION = lexemeOf(english, '?')
const WHERE = ids('watch stream streaming')

/** Whether a capitalised name follows at token `k`, perhaps after a comma or "called". */
function another(f: Frame, k: number): boolean {
  const { t, s } = f
  let i = k
  if (t.lexeme[i] === L.comma || isQuote(t, i)) i++
  return i < s.to && (t.flags[i]! & CAPITAL) !== 0 && t.kind[i] !== PUNCT && !nameAt(t, i, s.to)
}

/** "on Netflix", "coming to HBO Max", "will hit Amazon", "Network: tvN", "Arc (HBO)". */
function prepositional(f: Frame, i: number, end: number): Relation | null {
  const { t, s } = f
  const before = i > s.from ? t.lexeme[i - 1]! : 0
  // "on the cable channel Arc", "on both Arc and Blue"
  let prep = i - 1
  while (prep > s.from && prep > i - 5 && (SERVICE.has(t.lexeme[prep]!) || t.lexeme[prep] === L.both)) prep--
  const preposition = prep >= s.from ? t.lexeme[prep]! : 0
  if (ON.has(preposition) && t.lexeme[end] !== L.possessive) {
    const clause = clauseAt(f, i)
    for (let w = i - 1; w >= Math.max(s.from, clause.from - 12, i - 18); w--) {
      if ((t.role[w]! & TRAILER) !== 0) return null
      if ((t.role[w]! & (RELEASE | SEASON | WORK)) === 0 && !WATCH.has(t.lexeme[w]!)) continue
      // "hosts a talk show on HBO", "the trailer was released on YouTube"
      if ((t.role[w]! & WORK) !== 0 ? isAnother(f, clause.from, w) : ofTrailer(f, clause.from, w)) return null
      return { at: w, last: end, standing: false }
    }
    const being = be(f, prep - 1)
    if (being >= 0) return { at: being, last: end, standing: false }
    if (f.titles.some((x) => x.last <= i)) return { at: prep, last: end, standing: false }
    for (let w = end; w < clause.to; w++) if (WATCH.has(t.lexeme[w]!)) return { at: prep, last: end, standing: false }
    return prep > s.from && clause.from === prep ? { at: prep, last: end, standing: false } : null
  }
  if (TO.has(preposition)) {
    // "the hit ITV comedy" hits nothing.
    if (preposition !== L.to) return WORKS.has(t.lexeme[end] ?? 0) ? null : { at: prep, last: end, standing: false }
    for (let w = prep - 1; w >= Math.max(s.from, prep - 6); w--) {
      if (t.kind[w] === PUNCT && t.lexeme[w] !== L.hyphen) break
      if (((t.role[w]! & RELEASE) !== 0 && (t.role[w]! & SAY) === 0) || MOVED.has(t.lexeme[w]!))
        return { at: w, last: end, standing: false }
    }
    return null
  }
  // "a drama for HBO", "created it for Netflix"
  if (preposition === L.for && t.lexeme[end] !== L.possessive) {
    for (let w = prep - 1; w >= Math.max(s.from, prep - 8) && (t.kind[w] !== PUNCT || isQuote(t, w)); w--)
      if (MADE.has(t.lexeme[w]!))
        return (t.role[w]! & WORK) !== 0 && isAnother(f, s.from, w) ? null : { at: w, last: end, standing: true }
    return null
  }
  if (preposition === L.at)
    return prep > s.from && IN_HAND.has(t.lexeme[prep - 1]!) ? { at: prep - 1, last: end, standing: true } : null
  if (before === L.colon) {
    for (let w = i - 2; w >= Math.max(s.from, i - 6); w--)
      if (LABEL.has(t.lexeme[w]!)) return { at: w, last: end, standing: true }
    return null
  }
  if (before !== L.open || end >= s.to) return null
  // "Arc (HBO)", "“Arc” (Netflix, May 2)"
  let close = end
  if (t.lexeme[end] === L.comma) while (close < Math.min(s.to, end + 6) && t.lexeme[close] !== L.close) close++
  const title = titleUntil(f, i - 1) ?? (isQuote(t, i - 2) ? titleUntil(f, i - 2) : undefined)
  return t.lexeme[close] === L.close && title !== undefined ? { at: i, last: end, standing: true } : null
}

/** Whether a noun for a work at token `w` brings one up anew that nobody has named: "hosts a talk show"; not "Arc, a drama". */
function isAnother(f: Frame, from: number, w: number): boolean {
  const { t } = f
  let k = w - 1
  while (k > from && w - k < 5 && t.kind[k] === WORD && (t.role[k]! & (FUNCTION | AUXILIARY)) === 0) k--
  if (!NEW.has(t.lexeme[k]!) || k <= from || t.kind[k - 1] !== WORD) return false
  if ((t.role[k - 1]! & (AUXILIARY | PLAN)) !== 0 || t.lexeme[k - 1] === L.as) return false
  return !f.told.some((x) => x.first > k && x.first - w < 4)
}

/** Whether what came out at token `w` is a trailer. */
function ofTrailer(f: Frame, from: number, w: number): boolean {
  const { t } = f
  for (let k = w - 1; k >= from; k--) {
    if ((t.role[k]! & TRAILER) !== 0) return true
    if (titleUntil(f, k + 1) !== undefined || (t.role[k]! & (SAY | SEASON)) !== 0) return false
  }
  return false
}

/** "It's not on Netflix", "both are on iPlayer": the token of being that ends before or at token `k`, or -1. */
function be(f: Frame, k: number): number {
  const { t, s } = f
  let w = k
  while (w > s.from && (NOW.has(t.lexeme[w]!) || (t.role[w]! & NEGATION) !== 0)) w--
  if (w <= s.from) return -1
  if (BE.has(t.lexeme[w]!) && THEY.has(t.lexeme[w - 1]!)) return w
  return t.lexeme[w] === L.possessive && t.lexeme[w - 1] === L.it ? w : -1
}
const BE = ids('is are was were be')
const THEY = ids('it they both all which that')
const NOW = ids('now only also still all both currently already')

/** "BBC One will show the special", "Crunchyroll streams it", "Netflix said the season launches in May", "its new series Arc". */
function acting(f: Frame, i: number, end: number): Relation | null {
  const { t, s } = f
  for (let k = end; k < Math.min(s.to, end + 16); k++) {
    if (t.lexeme[k] !== L.its) continue
    for (let n = k + 1; n < Math.min(s.to, k + 6); n++) {
      const title = f.titles.find((x) => x.first === n || (isQuote(t, n) && x.first === n + 1))
      if (title !== undefined) return { at: i, last: title.last, standing: true, title: title.first }
      if (t.kind[n] === PUNCT && t.lexeme[n] !== L.hyphen) break
    }
  }
  for (let verb = end, n = 0; verb < s.to && n < 5; verb++, n++) {
    const role = t.role[verb]!
    // "Netflix, home of Arc", "is the home of Arc"
    if (t.lexeme[verb] === L.home && OF.has(t.lexeme[verb + 1]!))
      for (let w = verb + 2; w < Math.min(s.to, verb + 8); w++)
        if (titleFrom(f, w) !== undefined) return { at: verb, last: w + 1, standing: true, title: w }
    if (t.lexeme[verb] === L.comma && n === 0) continue
    if (t.lexeme[verb] === L.has && n === 0) {
      for (let w = verb + 1; w < Math.min(s.to, verb + 6); w++) {
        if (t.kind[w] === PUNCT || (t.role[w]! & (SAY | RENEW)) !== 0) break
        if ((t.role[w]! & SEASON) !== 0 && (t.role[w - 1]! & RENEW) === 0)
          return { at: verb, last: w + 1, standing: true }
      }
    }
    if (SHOWS.has(t.lexeme[verb]!) && (t.flags[verb]! & CAPITAL) === 0) {
      for (let w = verb + 1; w < Math.min(s.to, verb + 9); w++) {
        if ((t.role[w]! & TRAILER) !== 0) return null
        if (titleFrom(f, w) !== undefined || (t.role[w]! & (SEASON | WORK)) !== 0 || SHOWN.has(t.lexeme[w]!))
          return { at: verb, last: w + 1, standing: false, title: w }
      }
      return null
    }
    if ((role & SAY) !== 0) {
      if ((role & RENEW) !== 0 && t.lexeme[verb] !== CONFIRMED) return null
      const event = f.events.find((e) => e.kind === 'release' && e.first > verb && e.dates.some((d) => d.first > verb))
      return event === undefined ? null : { at: event.head, last: event.last, standing: false, title: event.head }
    }
    if ((role & (FUNCTION | MODAL | PLAN)) === 0 && t.lexeme[verb] !== L.has) return null
  }
  return null
}
const CONFIRMED = lexemeOf(english, 'confirmed')
