import { nameFrom, titleFrom, titleUntil } from './at.ts'
import { found, nameAt, PLACE_NAME } from './gazetteer.ts'
import { english } from './lexicon/index.ts'
import { lexemeOf, lexemesOf } from './lexicon/lexicon.ts'
import { AUXILIARY, ENTITY, FUNCTION, NEGATION, PLAN, RELEASE, SAY, SEASON, TRAILER, WORK } from './lexicon/roles.ts'
import { isQuote } from './parts.ts'
import { clauseAt, type Frame } from './scene.ts'
import type { TitleMention } from './titles/titles.ts'
import { DIGITS, PUNCT, WORD } from './tokens.ts'

/** How a sentence ties a platform to a work. */
export interface Relation {
  readonly at: number
  readonly last: number
  /** Told of the work as such, not of an event. */
  readonly standing: boolean
  /** Where the work stands, when it is after the platform. */
  readonly title?: number
  /** Whether it is told of all works that are listed from there on: "Syfy originals include A, based on a novel, and B". */
  readonly many?: boolean
}

const ids = (words: string) => lexemesOf(english, words)
const L = {
  from: lexemeOf(english, 'from'),
  by: lexemeOf(english, 'by'),
  called: lexemeOf(english, 'called'),
  to: lexemeOf(english, 'to'),
  it: lexemeOf(english, 'it'),
  line: lexemeOf(english, 'line'),
  up: lexemeOf(english, 'up'),
  comma: lexemeOf(english, ','),
  hyphen: lexemeOf(english, '-'),
  as: lexemeOf(english, 'as'),
  at: lexemeOf(english, 'at'),
  for: lexemeOf(english, 'for'),
  possessive: english.possessive,
}
const ON = ids('on via through')
const TO = ids('to hit hits hitting')
const WATCH = ids(
  'watch watched stream streamed streaming binge available seen see shown airs aired air broadcast broadcasted screened exclusively only debut premiere premieres premiered original online viewers try rent buy catch found run ran shows show series season seasons episodes episode film movie drama stay stays appeared live soap sitcom comedy',
)
/** What a platform's own work is called: "a Netflix original", "HBO's drama". */
export const WORKS = ids(
  'series show drama film movie anime original originals sitcom comedy thriller title documentary docuseries miniseries fantasy romance revival reboot adaptation production smash hit musical blockbuster phenomenon exclusive prequel sequel spinoff ' +
    'soap soaps western dramedy epic mystery cartoon telenovela procedural mockumentary docudrama doc pilot pilots special specials serial horror biopic programme program remake saga romcom whodunnit feature shows dramas films movies sitcoms comedies thrillers documentaries programmes programs hits titles juggernaut',
)
/** Between a preposition and a platform: "to new streaming service Arc", "on local networks such as Arc". */
const SERVICE = ids(
  'the cable channel network streamer streaming service platform new digital giant networks channels platforms services streamers broadcasters broadcaster such like local national public commercial satellite terrestrial television tv app ott its sister pay free premium domestic regional rival as both',
)
const MOVED = ids('headed exclusive move moved moves moving jump jumped jumps heading tuning tuned sold licensed')
const BOUGHT = ids('acquired bought licensed bagged')
const ORDERED = ids('order pickup hails')
/** "a drama for HBO", "developed for Netflix" */
const MADE = ids(
  'developed developing develops created creating made making commissioned produced produces producing written writing adapted series show film movie drama comedy sitcom thriller project pilot special documentary docuseries miniseries adaptation epic western soap mystery anime animation reboot revival remake feature',
)
/** "in the works at Netflix", "set up at Hulu", "picked up to series at Fox" */
const IN_HAND = ids('works development home landed lands up order pickup production')
/** "the pilot at Fox", "to series at Hulu" */
const PROJECT = ids('series pilot drama comedy sitcom project show film movie reboot revival adaptation thriller')
/** "head of drama at", "works in comedy at": not a work's place but a person's. */
const SUBJECT_OF = ids('of in and')
const NEW = ids('a an another his her')
/** What a line-up is called, and how a work belongs to it. */
export const LINEUP = ids('lineup schedule slate roster')
const JOINS = ids('on in to join joins joined joining of')
/** Before a platform that leads its sentence: "Over on", "Meanwhile, at". */
const LEADS = ids('over meanwhile elsewhere also and next now up back but finally')
const HE = ids('he she they i we')

/** "on Netflix", "coming to HBO Max", "will hit Amazon", "made for HBO", "in the works at Hulu", "on NBC's schedule". */
export function prepositional(f: Frame, i: number, end: number): Relation | null {
  const { t, s } = f
  // "on the cable channel Arc", "on both Arc and Blue"
  let prep = i - 1
  while (prep > s.from && prep > i - 8 && (SERVICE.has(t.lexeme[prep]!) || isPlace(f, prep, i))) prep--
  const preposition = prep >= s.from ? t.lexeme[prep]! : 0
  const ahead = leading(f, prep, end)
  if (ahead !== null) return ahead
  if (scheduled(f, preposition, end)) return { at: prep, last: end + 1, standing: true }
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
  if (preposition === L.for && t.lexeme[end] !== L.possessive) return madeFor(f, prep, end)
  // "a series order from Hulu", "“Arc”, from Netflix"
  if (preposition === L.from && prep > s.from && (ORDERED.has(t.lexeme[prep - 1]!) || titleBefore(f, prep, L.comma)))
    return { at: prep - 1, last: end, standing: true }
  // "acquired by Hulu"
  if (preposition === L.by && prep > s.from && BOUGHT.has(t.lexeme[prep - 1]!))
    return { at: prep - 1, last: end, standing: true }
  if (preposition === L.at) return before(f, prep) ? { at: prep - 1, last: end, standing: true } : null
  return null
}

/** "on Japanese networks": a country at token `k`. */
function isPlace({ t }: Frame, k: number, to: number): boolean {
  return (t.role[k]! & ENTITY) !== 0 && nameAt(t, k, to) && found.kind === PLACE_NAME
}

/** "a drama for HBO", "created it for Netflix", "her new sitcom for HBO, Arc". */
function madeFor(f: Frame, prep: number, end: number): Relation | null {
  const { t, s } = f
  for (let w = prep - 1; w >= Math.max(s.from, prep - 8) && (t.kind[w] !== PUNCT || isQuote(t, w)); w--) {
    if (!MADE.has(t.lexeme[w]!)) continue
    const title = t.lexeme[end] === L.comma ? titleNear(f, end + 1) : undefined
    if (title !== undefined) return { at: w, last: title.last, standing: true, title: title.first }
    return (t.role[w]! & WORK) !== 0 && isAnother(f, s.from, w) ? null : { at: w, last: end, standing: true }
  }
  return null
}

/** Whether a title ends before token `k`, before a mark there. */
function titleBefore(f: Frame, k: number, mark: number): boolean {
  if (f.t.lexeme[k - 1] !== mark) return false
  return (titleUntil(f, k - 1) ?? (isQuote(f.t, k - 2) ? titleUntil(f, k - 2) : undefined)) !== undefined
}

/** The title at token `k`, or behind a quotation mark or "called" there. */
function titleNear(f: Frame, k: number): TitleMention | undefined {
  let i = k
  if (f.t.lexeme[i] === L.called) i++
  if (isQuote(f.t, i)) i++
  return titleFrom(f, i)
}

/** "Over on BBC Two, Arc reached its end", "At NBC, the comedies return with Arc": the platform leads, its works follow. */
function leading(f: Frame, prep: number, end: number): Relation | null {
  const { t, s } = f
  if (t.lexeme[end] !== L.comma || prep < s.from || (!ON.has(t.lexeme[prep]!) && t.lexeme[prep] !== L.at)) return null
  let k = prep - 1
  while (k >= s.from && (LEADS.has(t.lexeme[k]!) || (t.kind[k] === PUNCT && !isQuote(t, k)))) k--
  if (k >= s.from || nameFrom(f, end + 1) !== undefined || HE.has(t.lexeme[end + 1]!)) return null
  const { to } = clauseAt(f, end + 1)
  let returns = false
  for (let w = end + 1; w < to && w < end + 24; w++) {
    const title = titleFrom(f, w)
    if (title !== undefined)
      return returns || w - end <= 4 ? { at: prep, last: end, standing: true, title: w, many: true } : null
    if ((t.role[w]! & RELEASE) !== 0) returns = true
  }
  return null
}

/** Whether a line-up stands behind a platform that something is on or joins: "on NBC's fall schedule", "part of the Hulu slate". */
function scheduled({ t, s }: Frame, preposition: number, end: number): boolean {
  if (!JOINS.has(preposition)) return false
  for (let k = end; k < Math.min(s.to, end + 5); k++) {
    if (LINEUP.has(t.lexeme[k]!) || (t.lexeme[k] === L.line && t.lexeme[k + 2] === L.up)) return true
    if (t.kind[k] === PUNCT && t.lexeme[k] !== L.possessive && t.lexeme[k] !== L.hyphen) return false
  }
  return false
}

/** Whether what stands before "at" is a work or an order: "the pilot at Fox", "“Arc” at Hulu"; not "head of drama at ITV". */
function before(f: Frame, prep: number): boolean {
  const { t, s } = f
  const k = prep - 1
  if (k < s.from) return false
  if (IN_HAND.has(t.lexeme[k]!)) return true
  if (t.kind[k] === DIGITS) return (t.role[k - 1]! & SEASON) !== 0
  if ((t.role[k]! & SEASON) !== 0) return (t.role[k - 1]! & FUNCTION) === 0 || t.lexeme[k - 1] === L.to
  if ((titleUntil(f, k + 1) ?? (isQuote(t, k) ? titleUntil(f, k) : undefined)) !== undefined) return true
  return PROJECT.has(t.lexeme[k]!) && k > s.from && !SUBJECT_OF.has(t.lexeme[k - 1]!) && !isAnother(f, s.from, k)
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
