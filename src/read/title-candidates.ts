import { found, nameAt, PLACE_NAME, PLATFORM_NAME, PRESS_NAME, STUDIO_NAME } from './gazetteer.ts'
import { HashTable } from './hash-table.ts'
import { english } from './lexicon/index.ts'
import { lexemeOf, lexemesOf } from './lexicon/lexicon.ts'
import {
  AUXILIARY,
  MODAL,
  PRODUCE,
  CAST,
  CREW,
  FUNCTION,
  MEDIUM,
  PERSON,
  RELEASE,
  RENEW,
  SAY,
  SEASON,
  TRAILER,
  WORK,
} from './lexicon/roles.ts'
import { CARDINAL, MONTH, WEEKDAY } from './lexicon/time.ts'
import { type SeasonMention, seasonsOf } from './seasons.ts'
import { BODY, HEADING, HEADLINE, type Sentence } from './sentences.ts'
import { capitalised, glued, nameEnd, quotedIn, type Span, titleEnd } from './spans.ts'
import { addPlace, beginFeatures, type Candidate, F, finish, mark, newCandidate, see } from './title-features.ts'
import { around, shape } from './title-places.ts'
import { compare } from './title-relations.ts'
import { ARTICLE, ASKS, CLASS, ENDS, LEADS_IN, CONNECTIVE, JOINING, WORKS } from './title-words.ts'
import { CAPITAL, DIGITS, PUNCT, type Tokens, WORD } from './tokens.ts'
import { trigger } from './triggers.ts'

const L = {
  of: lexemeOf(english, 'of'),
  colon: lexemeOf(english, ':'),
  star: lexemeOf(english, '*'),
  underscore: lexemeOf(english, '_'),
  possessive: english.possessive,
}

/** What titles stand between. */
const MARKS = trigger(0, lexemesOf(english, '" \' * _'))

/** A title longer than this many tokens is a sentence. */
const LONGEST = 12

/** A text in which candidates are looked for, and what is found so far. */
interface Search {
  readonly t: Tokens
  /** Code units that count as the text's beginning. */
  readonly early: number
  readonly list: Candidate[]
  /** The sentence in view, what stands in quotation marks in it, its seasons. */
  s: Sentence
  readonly quotes: Span[]
  seasons: readonly SeasonMention[]
  /** Whether the last heading speaks of works: "Renewed", "New movies", "Coming in March". */
  under: boolean
}

/** 1 + the place in the list of each candidate, by the hash of its words. */
const places = new HashTable()

/**
 * Every string of the text that may be a title, with its features and its scores: what stands in quotation marks with capitals, runs
 * of capitalised words, and what a headline begins with.
 */
export function titleCandidates(t: Tokens, sentences: readonly Sentence[], forced: readonly Span[] = []): Candidate[] {
  const list: Candidate[] = []
  if (sentences.length === 0) return list
  places.clear()
  beginFeatures()
  const x: Search = { t, early: t.text.length / 8, list, s: sentences[0]!, quotes: [], seasons: [], under: false }
  for (const s of sentences) {
    x.s = s
    x.seasons = seasonsOf(t, s)
    if (s.kind === HEADING && s.to - s.from <= 9 && (s.role & (RENEW | WORK | RELEASE)) !== 0) x.under = true
    else if (s.kind === BODY && s.to - s.from > 24) x.under = false
    quotedTitles(x)
    if (s.titleCase || s.kind === HEADLINE) headlined(x)
    if (!s.titleCase) capitals(x)
  }
  let at = 0
  for (const span of forced) {
    while (at < sentences.length - 1 && sentences[at]!.to <= span.first) at++
    x.s = sentences[at]!
    const c = add(x, span.first, span.last, false, true)
    if (c !== null) mark(c, F.known)
  }
  compare(t, sentences[0]!, list, places)
  for (const c of list) finish(c)
  return list
}

/** What stands in quotation marks, or between asterisks or underscores. */
function quotedTitles(x: Search): void {
  const { t, s, quotes } = x
  if (quotes.length > 0) quotes.length = 0
  if ((s.triggers & MARKS) === 0) return
  quotedIn(t, s.from, s.to, LONGEST, quotes)
  for (const q of quotes) {
    const span = trimSeason(q, x.seasons)
    if (span.last <= span.first || !capitalised(t, span)) continue
    const c = add(x, span.first, span.last, true)
    if (c === null) continue
    const by = t.lexeme[q.first - 1]
    see(c, by === L.star || by === L.underscore ? F.italic : F.quoted)
  }
}

/** What a headline or a line in title case begins with. */
function headlined(x: Search): void {
  const head = headlineTitle(x.t, x.s, x.seasons)
  if (head === null || x.quotes.some((q) => q.first < head.last && head.first < q.last)) return
  const c = add(x, head.first, head.last, false)
  if (c === null) return
  mark(c, F['headline prefix'])
  c.prefix = x.s.kind !== HEADLINE
}

/** Runs of capitalised words, each also without its article, its number, its subtitle. */
function capitals(x: Search): void {
  const { t, s, seasons, quotes } = x
  // Both lists are in the order of the text, and so are the tokens.
  let q = 0
  let m = 0
  for (let i = s.from; i < s.to; i++) {
    const kind = t.kind[i]
    if (kind === PUNCT) continue
    const digits = kind === DIGITS
    if (!digits && (t.flags[i]! & CAPITAL) === 0) continue
    while (q < quotes.length && quotes[q]!.last <= i) q++
    if (q < quotes.length && i >= quotes[q]!.first) continue
    while (m < seasons.length && seasons[m]!.last <= i) m++
    if (m < seasons.length && i >= seasons[m]!.first) continue
    // "10 Harbour Lane": a number leads only straight before a capital.
    if (digits && !(i + 1 < s.to && t.kind[i + 1] === WORD && (t.flags[i + 1]! & CAPITAL) !== 0 && t.value[i]! < 100))
      continue
    if (
      !digits &&
      nameAt(t, i, s.to) &&
      (found.kind === PLATFORM_NAME || found.kind === STUDIO_NAME || found.kind === PRESS_NAME)
    ) {
      i = found.end - 1
      continue
    }
    const small = !digits && (t.role[i]! & FUNCTION) !== 0
    const article = (CLASS[t.lexeme[i]!]! & ARTICLE) !== 0
    // "The" may open a title at a sentence's head, and "ONE" of "ONE PIECE"; "But" and "In" do not.
    if (small && !article && i === s.from && (t.time[i]! & CARDINAL) === 0 && s.kind === BODY) continue
    if (!digits && (t.time[i]! & MONTH) !== 0 && t.kind[i + 1] === DIGITS) continue
    const start = digits ? i + 1 : i
    let last = titleEnd(t, start, s.to)
    for (let k = m; k < seasons.length && seasons[k]!.first < last; k++)
      if (seasons[k]!.season !== null && seasons[k]!.first > i) last = seasons[k]!.first
    for (let k = i + 1; k < last; k++)
      if (t.lexeme[k] === L.possessive || (nameAt(t, k, last) && found.kind !== PLACE_NAME)) last = k
    if (last <= i || (article && last === i + 1)) continue
    variants(x, i, start, last, small || digits || (!digits && (t.role[i]! & (PERSON | CREW)) !== 0))
    i = last - 1
  }
}

/** The run of capitals at tokens `[i, last)` and what it may be part of or have in it; `loose`: its first word may not belong to it. */
function variants(x: Search, i: number, start: number, last: number, loose: boolean): void {
  const { t, s } = x
  add(x, i, last, false)
  // "Wonder Girl 1984", "Science Night 3000"
  if (
    last < s.to &&
    t.kind[last] === DIGITS &&
    t.value[last]! > 99 &&
    t.value[last]! < 10_000 &&
    !glued(t, last) &&
    (t.time[last - 1]! & MONTH) === 0
  )
    add(x, i, last + 1, false)
  // "The Hitchhiker's Guide": a possessive may stand inside.
  if (t.lexeme[last] === L.possessive && last + 1 < s.to && (t.flags[last + 1]! & CAPITAL) !== 0) {
    const longer = titleEnd(t, last + 1, s.to)
    const c = longer > last + 1 ? add(x, i, longer, false) : null
    if (c !== null) mark(c, F['inside possessive'])
  }
  // Two names rather than one: "Red Tide Rising and Thistle".
  for (let k = i + 1; k < last - 1; k++)
    if ((CLASS[t.lexeme[k]!]! & JOINING) !== 0 && (t.flags[k]! & CAPITAL) === 0) {
      cut(add(x, i, k, false))
      cut(add(x, k + 1, last, false))
    }
  // The same without its article, its number, its subtitle, what follows a small word.
  const shorter = nameEnd(t, start, last)
  if (shorter > i && shorter < last) cut(add(x, i, shorter, false))
  if (loose && last > i + 1) cut(add(x, i + 1, last, false))
  for (let k = i + 1; k < last; k++) if (t.lexeme[k] === L.colon) cut(add(x, i, k, false))
}

function cut(c: Candidate | null): void {
  if (c !== null) c.cut++
}

/** Counts a place of a candidate; `known` are titles that count whatever they look like. */
function add(x: Search, from: number, to: number, inQuotes: boolean, known = false): Candidate | null {
  const { t, s } = x
  let first = from
  let last = to
  while (last > first && t.kind[last - 1] === PUNCT && !endsTitle(t, last - 1)) last--
  while (first < last && t.kind[first] === PUNCT) first++
  if (last <= first || last - first > LONGEST) return null
  let words = 0
  let key = 0
  let lastWord = 0
  for (let i = first; i < last; i++) {
    if (t.kind[i] === PUNCT) continue
    words++
    lastWord = t.hash[i]!
    key = Math.imul(key ^ lastWord, 0x01000193) + words
  }
  if (!known && !plausible(t, first, last, words, inQuotes)) return null
  const at = places.get(key | 0)
  let c: Candidate
  if (at === 0) {
    if (!known && t.end[last - 1]! - t.start[first]! < 2) return null
    c = newCandidate(t, first, last, words, lastWord)
    shape(t, c)
    x.list.push(c)
    places.set(key | 0, x.list.length)
  } else c = x.list[at - 1]!
  addPlace(c, first, last)
  if (inQuotes) c.quoted = true
  if (s.kind === HEADLINE) c.headline = true
  around(t, first, last, s, x.seasons, inQuotes, c, x.early)
  if (x.under && s.kind !== BODY && first - s.from <= 1 && s.to - last <= 4) see(c, F['listed under a heading'])
  return c
}

/** Whether a mark may end a title: "Hail!", "What If?". */
function endsTitle(t: Tokens, i: number): boolean {
  const unit = t.text.charCodeAt(t.start[i]!)
  return unit === 0x21 || unit === 0x3f
}

/** A title without its "Season 2" at either end. */
function trimSeason(span: Span, seasons: readonly SeasonMention[]): Span {
  for (const m of seasons)
    if (m.season !== null && m.first > span.first && m.last >= span.last && m.first < span.last)
      return { first: span.first, last: m.first }
  return span
}

/** No work: a single small word, a month, a bare word for a work, a number, a platform. */
function plausible(t: Tokens, first: number, last: number, words: number, quoted: boolean): boolean {
  if (words === 1) {
    let i = first
    while (t.kind[i] === PUNCT) i++
    if (t.kind[i] === DIGITS) return quoted && t.value[i]! > 999
    if (!quoted) {
      if ((t.role[i]! & (FUNCTION | WORK | SEASON | TRAILER | PERSON | MEDIUM)) !== 0) return false
      if ((t.time[i]! & MONTH) !== 0) return false
      // A weekday as a title ("Wednesday"): only with a word for a work or a season beside it.
      if ((t.time[i]! & WEEKDAY) !== 0) return i + 1 < t.count && (t.role[i + 1]! & (SEASON | WORK)) !== 0
    }
  }
  if (!quoted && words > 1) {
    // "Production on", "Rating Of": a line was cut before its title.
    const cls = CLASS[t.lexeme[last - 1]!]!
    if ((cls & LEADS_IN) !== 0 && ((cls & ENDS) === 0 || (t.role[first]! & (PRODUCE | RELEASE | WORK)) !== 0))
      return false
  }
  if (!quoted) {
    // "New Year's Day", "6 K": words of time and numbers make no title.
    let timely = 0
    for (let i = first; i < last; i++)
      if (
        t.kind[i] !== PUNCT &&
        (t.time[i]! !== 0 ||
          t.end[i]! - t.start[i]! < 2 ||
          t.lexeme[i] === L.possessive ||
          (t.role[i]! & FUNCTION) !== 0)
      )
        timely++
    if (timely === words) return false
  }
  if (nameAt(t, first, last) && found.end >= last && !quoted) return false
  // "Renewed: Blue Hour"
  if (!quoted && (t.role[first]! & RENEW) !== 0 && t.lexeme[first + 1] === L.colon) return false
  // "6 K-dramas", "Ten Shows": so many works.
  if (
    !quoted &&
    (CLASS[t.lexeme[last - 1]!]! & WORKS) !== 0 &&
    (t.kind[first] === DIGITS || (t.time[first]! & CARDINAL) !== 0)
  )
    return false
  return true
}

/** The title in a headline: what stands before the season, a colon or the first word of the field. */
function headlineTitle(t: Tokens, s: Sentence, seasons: readonly SeasonMention[]): Span | null {
  let first = s.from
  while (first < s.to && t.kind[first] === PUNCT) first++
  const season = seasons[0]
  let last = s.to
  if (season !== undefined && season.first > first) last = season.first
  for (let i = first + 1; i < last; i++) {
    if (t.kind[i] === WORD) {
      if ((t.role[i]! & FUNCTION) === 0 && (t.role[i]! & (RELEASE | RENEW | TRAILER | SAY)) !== 0) last = i
      else if (!s.titleCase && (t.flags[i]! & CAPITAL) === 0 && (CLASS[t.lexeme[i]!]! & CONNECTIVE) === 0) last = i
    } else if (t.kind[i] === PUNCT && t.lexeme[i] !== L.colon && !glued(t, i)) last = i
    if (t.lexeme[i] === L.possessive && season !== undefined && i + 1 === season.first) last = i
    else if (i < last && nameAt(t, i, last) && found.kind === PLATFORM_NAME) last = i
  }
  // "The Cast of X Season 2"
  if (season !== undefined && last === season.first) {
    for (let i = last - 1; i > first; i--)
      if (t.lexeme[i] === L.of && (t.role[i - 1]! & (WORK | SEASON | CREW | CAST | RELEASE)) !== 0) {
        first = i + 1
        break
      }
  }
  first = afterQuestion(t, first, last)
  while (
    last > first &&
    (t.kind[last - 1] === PUNCT ||
      ((CLASS[t.lexeme[last - 1]!]! & CONNECTIVE) !== 0 && (t.flags[last - 1]! & CAPITAL) === 0))
  )
    last--
  return last > first && last - first <= LONGEST ? { first, last } : null
}

/** "What Will Happen In X", "When Does X", "Is X": where the title begins in a heading that asks. */
function afterQuestion(t: Tokens, first: number, last: number): number {
  if ((CLASS[t.lexeme[first]!]! & ASKS) === 0 && (t.role[first]! & (AUXILIARY | MODAL)) === 0) return first
  let from = first
  for (let i = first; i < last; i++)
    if ((CLASS[t.lexeme[i]!]! & (ASKS | LEADS_IN)) !== 0 || (t.role[i]! & (AUXILIARY | MODAL)) !== 0) from = i + 1
  return from
}
