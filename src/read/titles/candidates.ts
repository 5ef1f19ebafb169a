import { found, nameAt, PLACE_NAME, PLATFORM_NAME, PRESS_NAME, STUDIO_NAME } from '../gazetteer.ts'
import { HashTable } from '../hash-table.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import {
  AUXILIARY,
  MODAL,
  PRODUCE,
  CREW,
  FUNCTION,
  PERSON,
  RELEASE,
  RENEW,
  SAY,
  TRAILER,
  WORK,
} from '../lexicon/roles.ts'
import { CARDINAL, MONTH } from '../lexicon/time.ts'
import { type SeasonMention, seasonsOf } from '../seasons.ts'
import { BODY, HEADING, HEADLINE, type Sentence } from '../sentences.ts'
import { capitalised, glued, nameEnd, quotedIn, type Span, titleEnd } from '../spans.ts'
import {
  addPlace,
  beginFeatures,
  type Candidate,
  F,
  finish,
  keyWith,
  mark,
  markLayouts,
  markQuoted,
  newCandidate,
  see,
} from './features.ts'
import { headlineTitle, LONGEST } from './headlines.ts'
import { around } from './places.ts'
import { plausible } from './plausible.ts'
import { compare } from './relations.ts'
import { shape } from './shape.ts'
import { ARTICLE, CLASS, FILM, JOINING, MADE, SERIES, STAR, STARS, WORK_NOUN } from './words.ts'
import { CAPITAL, DIGITS, GIVEN, PUNCT, type Tokens, WORD } from '../tokens.ts'
import { trigger } from '../triggers.ts'

const L = {
  by: lexemeOf(english, 'by'),
  and: lexemeOf(english, 'and'),
  comma: lexemeOf(english, ','),
  hyphen: lexemeOf(english, '-'),
  untitled: lexemeOf(english, 'untitled'),
  colon: lexemeOf(english, ':'),
  star: lexemeOf(english, '*'),
  underscore: lexemeOf(english, '_'),
  stop: lexemeOf(english, '.'),
  hash: lexemeOf(english, '#'),
  vol: lexemeOf(english, 'vol'),
  number: lexemeOf(english, 'no'),
  possessive: english.possessive,
}

/** What titles stand between. */
const MARKS = trigger(0, lexemesOf(english, '" \' * _'))

/** "-starring", "-directed". */
const CREDITS = MADE | STARS | STAR

/** Between two names rather than inside a title, unless an article follows. */
const WITH = lexemesOf(english, 'with from')

/** What stands before a colon and is no part of a title. */
const LABELS = lexemesOf(
  english,
  'rumor rumour review report exclusive watch update news trailer recap interview video preview',
)

/** "Oslo-set", "Oslo-based". */
const SET = lexemesOf(english, 'set based made')

/** What has no title yet. */
const UNTITLED = trigger(0, lexemesOf(english, 'untitled'))

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
    if ((s.triggers & UNTITLED) !== 0) untitled(x)
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
  compare(t, sentences.find((s) => s.kind === HEADLINE) ?? sentences[0]!, list, places)
  markQuoted(list)
  markLayouts(list)
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

/** "an untitled crime drama": what is called so until it has a title. */
function untitled(x: Search): void {
  const { t, s } = x
  for (let i = s.from; i < s.to; i++) {
    if (t.lexeme[i] !== L.untitled) continue
    for (let k = i + 1; k < Math.min(s.to, i + 8); k++) {
      if (t.kind[k] === PUNCT && t.lexeme[k] !== L.hyphen) break
      if ((CLASS[t.lexeme[k]!]! & (WORK_NOUN | FILM | SERIES)) === 0 && (t.role[k]! & WORK) === 0) continue
      // "untitled comedy series": the last of such words.
      while (k + 1 < s.to && (CLASS[t.lexeme[k + 1]!]! & (WORK_NOUN | FILM | SERIES)) !== 0) k++
      const c = add(x, i, k + 1, false, true)
      if (c !== null) mark(c, F.untitled)
      break
    }
  }
}

/** What a headline or a line in title case begins with. */
function headlined(x: Search): void {
  if (x.t.lexeme[x.s.from] === L.by && x.s.to - x.s.from < 8) return
  const head = headlineTitle(x.t, x.s, x.seasons)
  if (head === null || x.quotes.some((q) => q.first < head.last && head.first < q.last)) return
  const c = add(x, head.first, head.last, false)
  if (c === null) return
  mark(c, F['headline prefix'])
  const next = head.last
  if (x.seasons.some((m) => m.first >= next && m.first <= next + 2)) mark(c, F['prefix before a season'])
  if (next < x.s.to) {
    if (x.t.lexeme[next] === L.colon) mark(c, F['prefix before a colon'])
    else if ((x.t.role[next]! & (RELEASE | RENEW | TRAILER | AUXILIARY | MODAL)) !== 0)
      mark(c, F['prefix before a verb'])
  }
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
    if (digits && !(i + 1 < s.to && t.kind[i + 1] === WORD && (t.flags[i + 1]! & CAPITAL) !== 0 && t.value[i]! < 1000))
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
    if (small && !article && i === s.from && (t.time[i]! & CARDINAL) === 0 && (s.kind === BODY || isSentence(t, s)))
      continue
    if (!digits && (t.time[i]! & MONTH) !== 0 && t.kind[i + 1] === DIGITS) continue
    const start = digits ? i + 1 : i
    let last = titleEnd(t, start, s.to)
    for (let k = m; k < seasons.length && seasons[k]!.first < last; k++)
      if (seasons[k]!.season !== null && seasons[k]!.first > i) last = seasons[k]!.first
    for (let k = i + 1; k < last; k++)
      if (t.lexeme[k] === L.possessive || (nameAt(t, k, last) && found.kind !== PLACE_NAME))
        last = k > i + 1 && (CLASS[t.lexeme[k - 1]!]! & JOINING) !== 0 && (t.flags[k - 1]! & CAPITAL) === 0 ? k - 1 : k
    // "Ada Roe-produced Blue Hour": two names.
    for (let k = i + 2; k < last; k++)
      if (t.lexeme[k - 1] === L.hyphen && (t.flags[k]! & CAPITAL) === 0 && (CLASS[t.lexeme[k]!]! & CREDITS) !== 0)
        last = k - 1
    if (last <= i || (article && last === i + 1)) continue
    variants(x, i, start, last, small || digits || (!digits && (t.role[i]! & (PERSON | CREW)) !== 0))
    i = last - 1
  }
}

/** Whether a headline is a whole sentence: a page that begins with its text. */
function isSentence(t: Tokens, s: Sentence): boolean {
  return s.to - s.from > 14 && t.lexeme[s.to - 1] === L.stop
}

/** The run of capitals at tokens `[i, last)` and what it may be part of or have in it; `loose`: its first word may not belong to it. */
function variants(x: Search, i: number, start: number, last: number, loose: boolean): void {
  const { t, s } = x
  const two = isTwo(t, i, last)
  if (!two && !runsInto(t, i, last, s.to)) add(x, i, last, false)
  // "Blue Hour Vol. 2", "Blue Hour #2"
  const counted = countedTo(t, last, s.to)
  if (counted > 0) add(x, i, counted, false)
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
  if (
    t.lexeme[last] === L.possessive &&
    last + 1 < s.to &&
    (t.flags[last + 1]! & CAPITAL) !== 0 &&
    // "Ada Roe's Blue Hour": hers.
    !(last > i + 1 && (t.flags[i]! & GIVEN) !== 0)
  ) {
    const longer = titleEnd(t, last + 1, s.to)
    const c = longer > last + 1 && !namesPlatform(t, last + 1, longer) ? add(x, i, longer, false) : null
    if (c !== null) mark(c, F['inside possessive'])
  }
  // Two names rather than one: "Red Tide Rising and Thistle".
  for (let k = i + 1; k < last - 1; k++)
    if ((CLASS[t.lexeme[k]!]! & JOINING) !== 0 && (t.flags[k]! & CAPITAL) === 0) {
      const one = add(x, i, k, false)
      const other = add(x, k + 1, last, false)
      // "Blue Hour with Ada Roe"
      if (two || (WITH.has(t.lexeme[k]!) && (CLASS[t.lexeme[k + 1]!]! & ARTICLE) === 0)) continue
      cut(one)
      cut(other)
    }
  // "Saint Anne's will be back": a possessive may end a title.
  if (
    t.lexeme[last] === L.possessive &&
    last + 1 < s.to &&
    (t.role[last + 1]! & (AUXILIARY | MODAL | RELEASE | RENEW)) !== 0 &&
    (t.flags[last + 1]! & CAPITAL) === 0
  )
    add(x, i, last + 1, false)
  // "the Oslo-set Blue Hour"
  for (let k = i + 2; k < last - 1; k++)
    if (SET.has(t.lexeme[k]!) && t.lexeme[k - 1] === L.hyphen) add(x, k + 1, last, false)
  // The same without its article, its number, its subtitle, what follows a small word.
  const shorter = nameEnd(t, start, last)
  if (shorter > i && shorter < last) cut(add(x, i, shorter, false))
  if (loose && last > i + 1) cut(add(x, i + 1, last, false))
  for (let k = i + 1; k < last; k++) {
    if (t.lexeme[k] !== L.colon) continue
    cut(add(x, i, k, false))
    // "Rumour: Blue Hour", "Review: Blue Hour"
    const rest = k + 1 < last ? add(x, k + 1, last, false) : null
    if (k > i + 1 || !LABELS.has(t.lexeme[i]!)) cut(rest)
  }
}

/** "Blue Hour, Red Tide and The Lords", "Ben in The Lords": whether a run of capitals is two names rather than one. */
function isTwo(t: Tokens, i: number, last: number): boolean {
  const inList = t.lexeme[i - 1] === L.comma && i > 1 && (t.flags[i - 2]! & CAPITAL) !== 0
  for (let k = i + 1; k + 1 < last; k++) {
    if ((CLASS[t.lexeme[k]!]! & JOINING) === 0 || (t.flags[k]! & CAPITAL) !== 0) continue
    if (
      t.lexeme[k] === L.and ? inList : (CLASS[t.lexeme[k + 1]!]! & ARTICLE) !== 0 && (t.flags[k + 1]! & CAPITAL) !== 0
    )
      return true
  }
  return false
}

/** "Blue Hour: Filming begins": the word after the colon begins what is said of it. */
function runsInto(t: Tokens, i: number, last: number, to: number): boolean {
  if (last - 2 <= i || t.lexeme[last - 2] !== L.colon || t.lexeme[last - 1] === 0) return false
  return last < to && t.kind[last] === WORD && (t.role[last - 1]! & (PRODUCE | RELEASE | RENEW | SAY | TRAILER)) !== 0
}

/** The token after "Vol. 2" or "#2" from token `k`, 0 where nothing counts. */
function countedTo(t: Tokens, k: number, to: number): number {
  let i = k
  if (t.lexeme[i] === L.stop && (t.lexeme[i - 1] === L.vol || t.lexeme[i - 1] === L.number)) i++
  else if (t.lexeme[i] === L.hash && !glued(t, i)) i++
  else return 0
  return i < to && t.kind[i] === DIGITS && t.value[i]! > 0 && t.value[i]! < 100 ? i + 1 : 0
}

/** Whether a platform's name is all that tokens `[from, to)` are. */
function namesPlatform(t: Tokens, from: number, to: number): boolean {
  return nameAt(t, from, to) && found.kind === PLATFORM_NAME && found.end === to
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
    key = keyWith(key, lastWord, words)
  }
  if (!known && !plausible(t, first, last, words, inQuotes)) return null
  const at = places.get(key)
  let c: Candidate
  if (at === 0) {
    if (!known && t.end[last - 1]! - t.start[first]! < 2) return null
    c = newCandidate(t, first, last, words, lastWord)
    shape(t, c)
    x.list.push(c)
    places.set(key, x.list.length)
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
