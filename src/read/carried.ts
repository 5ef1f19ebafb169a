import { nameFrom, titleFrom, titleUntil } from './at.ts'
import { answer, beside } from './carried-beside.ts'
import { LINEUP, prepositional, type Relation, WORKS } from './carried-on.ts'
import { nameAt } from './gazetteer.ts'
import { english } from './lexicon/index.ts'
import { lexemeOf, lexemesOf } from './lexicon/lexicon.ts'
import { FUNCTION, MODAL, PLAN, RENEW, SAY, SEASON, TRAILER, WORK } from './lexicon/roles.ts'
import { isQuote } from './parts.ts'
import type { Frame } from './scene.ts'
import { glued } from './spans.ts'
import type { TitleMention } from './titles/titles.ts'
import { CAPITAL, PUNCT } from './tokens.ts'

const ids = (words: string) => lexemesOf(english, words)
const L = {
  both: lexemeOf(english, 'both'),
  on: lexemeOf(english, 'on'),
  to: lexemeOf(english, 'to'),
  of: lexemeOf(english, 'of'),
  one: lexemeOf(english, 'one'),
  it: lexemeOf(english, 'it'),
  its: lexemeOf(english, 'its'),
  comma: lexemeOf(english, ','),
  colon: lexemeOf(english, ':'),
  hyphen: lexemeOf(english, '-'),
  line: lexemeOf(english, 'line'),
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
const SHOWS = ids(
  'streams stream show shows airs air aired broadcast broadcasts premiere premieres premiered premiering debut debuts release releases launch launches launched start drop drops carries',
)
const SHOWN = ids('special finale pilot it')
const NEWS = ids(
  'executive executives boss head chief spokesperson account subscribers subscriber users library catalogue page website press team deal stock top list',
)
const DATED = ids('release premiere debut launch return bow')
const DATE = ids('date dates window')
const OWN = ids('its the their')
const OF = ids('of to for')

/** How the platform that is only called "the streamer" at tokens `[i, end)` belongs to a work, or null. */
export function relationOfNoun(f: Frame, i: number, end: number): Relation | null {
  return prepositional(f, i, end) ?? (end < f.s.to && (f.t.role[end]! & MODAL) !== 0 ? acting(f, i, end) : null)
}

/** How the platform at tokens `[i, end)` belongs to a work, or null. */
export function relation(f: Frame, i: number, end: number): Relation | null {
  return (
    attributive(f, i, end) ?? prepositional(f, i, end) ?? beside(f, i, end) ?? acting(f, i, end) ?? answer(f, i, end)
  )
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
    // "HBO's line-up includes Arc"
    if (LINEUP.has(t.lexeme[k]!) || t.lexeme[k] === L.line) {
      const listed = including(f, k)
      if (listed !== undefined) return { at: i, last: listed.last, standing: true, title: listed.first, many: true }
    }
    // "its Netflix debut", "Arc gets Netflix release date"
    if (n === 0 && !possessive && dated(f, i, k)) return { at: i, last: k + 1, standing: true }
    // "ARC Netflix season 2"
    if (n === 0 && !possessive && (t.role[k]! & SEASON) !== 0 && titleUntil(f, i) !== undefined)
      return { at: i, last: k + 1, standing: true }
    if (WORKS.has(t.lexeme[k]!) && (t.role[k + 1]! & (RENEW | SAY)) === 0) {
      const after = f.titles.find((x) => x.first > k && x.first <= k + 4)
      // "the much-loved ITV comedy Arc": a work that the text is not about.
      if (after === undefined && another(f, k + 1)) return null
      const listed = PLURAL.has(t.lexeme[k]!) ? including(f, k) : undefined
      if (listed !== undefined) return { at: i, last: listed.last, standing: true, title: listed.first, many: true }
      // "the BBC's dramas" are no work, "one of the BBC's dramas" is.
      if (after === undefined && SEVERAL.has(t.lexeme[k]!) && !oneOf(f, i)) return null
      return { at: i, last: k + 1, standing: true, ...(after === undefined ? undefined : { title: after.first }) }
    }
    if ((t.role[k]! & (FUNCTION | MODAL | SAY | RENEW)) !== 0 && !DETERMINERS.has(t.lexeme[k]!)) return null
  }
  return null
}

/** "one of Netflix's originals" */
function oneOf({ t, s }: Frame, i: number): boolean {
  for (let k = i - 1; k > Math.max(s.from, i - 5); k--)
    if (t.lexeme[k] === L.of && t.lexeme[k - 1] === L.one) return true
  return false
}

/** The first of the works that are listed behind a plural at token `k`: "Syfy originals include Arc", "the shows, among them Arc". */
function including(f: Frame, k: number): TitleMention | undefined {
  const { t, s } = f
  for (let w = k + 1; w < Math.min(s.to, k + 14); w++) {
    if (!INCLUDE.has(t.lexeme[w]!)) continue
    const first = f.told.find((x) => x.first > w)
    return first !== undefined && first.first - w <= 8 ? first : undefined
  }
  return undefined
}
const INCLUDE = ids('include includes included including like are')
/** Between a platform and its work: "BBC One's other medical drama". */
const DETERMINERS = ids('most other new own latest very only original')
const SEVERAL = ids(
  'shows dramas films movies sitcoms comedies thrillers originals pilots specials documentaries soaps titles',
)
const PLURAL = ids(
  'originals shows series dramas films movies sitcoms comedies thrillers titles pilots specials documentaries programmes programs hits soaps',
)

/** "its Netflix debut", "a Netflix release date": what comes out there; not "her Netflix debut". */
function dated({ t, s }: Frame, i: number, k: number): boolean {
  if (!DATED.has(t.lexeme[k]!)) return false
  return (k + 1 < s.to && DATE.has(t.lexeme[k + 1]!)) || (i > s.from && OWN.has(t.lexeme[i - 1]!))
}

/** Whether a capitalised name follows at token `k`, perhaps after a comma; no person's: "in the ITV sitcom, Ada Roe plays …". */
function another(f: Frame, k: number): boolean {
  const { t, s } = f
  let i = k
  if (t.lexeme[i] === L.comma || isQuote(t, i)) i++
  if (i >= s.to || (t.flags[i]! & CAPITAL) === 0 || t.kind[i] === PUNCT) return false
  return !nameAt(t, i, s.to) && nameFrom(f, i) === undefined
}

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
        const title = titleFrom(f, w)
        if (title !== undefined) return { at: verb, last: title.last, standing: true, title: w }
        if ((t.kind[w] === PUNCT && !isQuote(t, w)) || (t.role[w]! & (SAY | RENEW)) !== 0) break
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
