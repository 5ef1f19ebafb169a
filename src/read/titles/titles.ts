import { HashTable } from '../hash-table.ts'
import { knownIn, knownTitles } from './known.ts'
import type { Sentence } from '../sentences.ts'
import { foldName } from '../../name.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf } from '../lexicon/lexicon.ts'
import { CREW, EPISODE, SEASON, WORK } from '../lexicon/roles.ts'
import { type Span, spelled, wordsOf } from '../spans.ts'
import { titleCandidates } from './candidates.ts'
import { type Candidate, F, firstOf, lastOf, placesOf, seen } from './features.ts'
import { CLASS, FILM } from './words.ts'
import { PUNCT, type Tokens, WORD, UPPER } from '../tokens.ts'
import { listedNames } from './listed-names.ts'

/** A work that the text names. */
export interface Title {
  readonly text: string
  /** Hashes of its words, punctuation left out. */
  readonly words: readonly number[]
  /** Log-odds that this is a work of which the text claims something. */
  readonly score: number
  /** How likely it is what the article is about, beside the others. */
  readonly main: number
  /** `film`, `series`, or null where the text does not tell. */
  readonly kind: 'film' | 'series' | null
  readonly headline: boolean
  /** Whether a number after it counts its seasons ("Blue Hour 2"). */
  readonly numbered: boolean
  /** The words by which the text calls it as well: "Ada" for "Ada in Saltland", "Saltland" for "The Saltland". */
  readonly short: readonly number[] | null
  /** Likely enough to carry a date that stands by it, not to take over what the text is about. */
  readonly weak: boolean
}

export interface TitleMention extends Span {
  readonly title: Title
}

/** What it adds to the log-odds of a name that it is a title known beforehand. */
const KNOWN_BONUS = 5
const AND = lexemeOf(english, 'and')
const THE = lexemeOf(english, 'the')
const COMMA = lexemeOf(english, ',')
const SEMICOLON = lexemeOf(english, ';')
const BY = lexemeOf(english, 'by')
const FROM = lexemeOf(english, 'from')
const OF = lexemeOf(english, 'of')

/** Log-odds from which a candidate counts as a title. */
const THRESHOLD = -1
/** The same for what is marked as a work, by quotation marks or by a word for a work: it is one, even where little is said of it. */
const MARKED_THRESHOLD = -1.9
/** Log-odds from which a name counts as a title although a likelier one stands inside it. */
const FULLER_THRESHOLD = -0.8
/** Log-odds below which the likeliest name of an article leaves its place to a likelier title; below which it is none at all. */
const MAIN_THRESHOLD = -2
const ONLY_THRESHOLD = -4.2
/** How much it counts against a main title that it is hardly a title at all, and the log-odds from which it does. */
const UNLIKELY = 0.6
const UNLIKELY_FROM = -1
/** So many works at most, the likeliest: a bound for texts that are nothing but names. */
const MOST = 300

/**
 * The works that a text names, the likeliest first. Every string that may be a title is judged by what stands around it in
 * all its places (quotation marks, seasons, words for works, verbs of coming out, persons' verbs against it) with a
 * logistic model; `known` are titles that the ledger knows.
 */
export function titlesOf(t: Tokens, sentences: readonly Sentence[], known: readonly string[] = []): Title[] {
  const forced: Span[] = known.length === 0 ? [] : knownIn(t, knownTitles(known))
  forced.push(...listedNames(t, sentences))
  forced.sort((a, b) => a.first - b.first)
  const candidates = titleCandidates(t, sentences, forced)
  if (forced.length > 0)
    for (const c of candidates)
      if (seen(c, F.known) > 0) {
        c.score += KNOWN_BONUS
        c.main += KNOWN_BONUS
      }
  for (const c of candidates) if (isMaker(t, c)) c.score = c.main = -Infinity
  companions(t, candidates)
  for (const c of candidates) if (c.longer !== null) abbreviated(c, c.longer)
  let main: Candidate | null = null
  let most = -Infinity
  for (const c of candidates) {
    // What is hardly a title is hardly the main one.
    const likely = c.main + UNLIKELY * Math.min(c.score, UNLIKELY_FROM)
    if (main !== null && (likely < most || (likely === most && byScore(c, main) >= 0))) continue
    main = c
    most = likely
  }
  const serial = isSerial(sentences)
  // An article about a film and its sequel is about the sequel.
  if (main !== null && main.numbered !== null && !serial && main.numbered.headline) main = main.numbered
  const kept: Kept[] = []
  if (main !== null && main.score > MAIN_THRESHOLD) kept.push(keep(t, main))
  for (const c of candidates
    .filter((one) => one !== main && (one.score >= THRESHOLD || (one.score >= MARKED_THRESHOLD && isMarked(one))))
    .sort(byScore)) {
    if (kept.length >= MOST) break
    const next = keep(t, c)
    const full = withArticle(t, kept, next)
    if (full !== null) {
      full.short = next.words
      continue
    }
    if (!(c.quoted && c.score > 0) && hasRival(kept, next) && !next.text.includes(':') && !isFuller(c)) continue
    kept.push(next)
  }
  if (kept.length === 0 && main !== null && main.score > ONLY_THRESHOLD) kept.push(keep(t, main))
  return merged(
    kept.map(({ c, text, words, short }) => ({
      text,
      words,
      short: c.shorter === null ? short : [c.shorter.firstWord],
      score: c.score,
      main: c.main,
      kind: c.film > c.series ? 'film' : c.series > 0 ? 'series' : null,
      headline: c.headline,
      weak: c.score < 0,
      numbered: serial && seen(c, F['number last']) > 0 && /^\p{L}.* [2-9]$/u.test(text) && !namesFilm(t, c),
    })),
  )
}

/** "The film by Ada Roe", "a new series from Ada Roe": whether a name stands nowhere but where a work's maker does. */
function isMaker(t: Tokens, c: Candidate): boolean {
  if (c.quoted) return false
  const given = seen(c, F['given name']) > 0
  for (let k = placesOf(c) - 1; k >= 0; k--) {
    const before = firstOf(c, k) - 1
    const lexeme = t.lexeme[before]!
    // "directed by Roe", "director Roe"
    if ((t.role[lexeme === BY ? before - 1 : before]! & CREW) !== 0) continue
    if (!given) return false
    if (lexeme === BY || lexeme === FROM) continue
    if (lexeme !== OF || (t.role[before - 1]! & (WORK | SEASON)) !== WORK) return false
  }
  return true
}

/** Whether quotation marks, a word for a work or a season beside it say that a candidate is a work. */
function isMarked(c: Candidate): boolean {
  if (c.quoted) return true
  for (const feature of MARKS) if (seen(c, feature) > 0) return true
  return false
}
const MARKS = [
  F['list of works before'],
  F['part of a work before'],
  F['work before'],
  F['season before'],
  F['season after'],
  F['year after'],
  F['renewed before'],
]

/** "Blue Hour 2", "Dawn of the Blue Hour" beside "Blue Hour": another work, not a string that runs on. */
function isFuller(c: Candidate): boolean {
  return (
    c.score > FULLER_THRESHOLD &&
    c.places > c.cut &&
    (seen(c, F['numbered of another']) > 0 || seen(c, F['named short too']) > 0 || seen(c, F.connective) > 0)
  )
}

/** Whether a title has a word for a film in it ("The Harbour Movie 2"): its number counts no seasons. */
function namesFilm(t: Tokens, c: Candidate): boolean {
  for (let i = c.first; i < c.last; i++) if ((CLASS[t.lexeme[i]!]! & FILM) !== 0) return true
  return false
}

function byScore(a: Candidate, b: Candidate): number {
  return b.score - a.score || a.first - b.first
}

function keep(t: Tokens, c: Candidate): Kept {
  const [first, last] = mixedCase(t, c)
  const text = spelled(t, first, last)
  return { c, text: isHeading(text) ? quietened(text) : text, words: wordsOf(t, c), short: null }
}

/** The first place of a candidate that is not in capitals throughout, else its first. */
function mixedCase(t: Tokens, c: Candidate): readonly [number, number] {
  if (shouted(t, c.first, c.last))
    for (let k = 1; k < placesOf(c); k++)
      if (!shouted(t, firstOf(c, k), lastOf(c, k))) return [firstOf(c, k), lastOf(c, k)]
  return [c.first, c.last]
}

function shouted(t: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (t.kind[i] === WORD && (t.flags[i]! & UPPER) === 0) return false
  return true
}

/** A name in capitals that is no abbreviation: "SALTLAND", "THE RED TIDE", not "CSI". */
function isHeading(text: string): boolean {
  return text.length > 4 && !/\p{Ll}/u.test(text) && /\p{Lu}{4}/u.test(text)
}

/** A name in capitals as it is written elsewhere: "The Red Tide". */
function quietened(text: string): string {
  return text.replace(/\p{L}[\p{L}\p{M}'’]*/gu, (word, at: number) =>
    at > 0 && /^(?:of|the|and|in|to|a|an|for|on|at|with|from)$/iu.test(word)
      ? word.toLowerCase()
      : word.charAt(0) + word.slice(1).toLowerCase(),
  )
}

/** A candidate that counts as a title. */
interface Kept {
  readonly c: Candidate
  readonly text: string
  readonly words: readonly number[]
  /** The same without its article, where the text has that too. */
  short: readonly number[] | null
}

/** The name that another one is without its article. */
function withArticle(t: Tokens, kept: readonly Kept[], short: Kept): Kept | null {
  const n = short.words.length
  for (let k = 0; k < kept.length; k++) {
    const full = kept[k]!
    if (full.words.length === n + 1 && t.lexeme[full.c.first] === THE && standsAt(short.words, full.words, 1))
      return full
  }
  return null
}

/** Whether a name only runs on from a likelier one, or stands inside it wherever it stands: then it is no other work. */
function hasRival(kept: readonly Kept[], next: Kept): boolean {
  for (let k = 0; k < kept.length; k++) {
    const { words, c } = kept[k]!
    if (words.length <= next.words.length) {
      if (within(words, next.words)) return true
      if (words.length < next.words.length) continue
    }
    if (next.c.places <= c.places && !next.c.quoted && within(next.words, words)) return true
  }
  return false
}

/** Whether a text speaks of seasons or episodes more than once: then a number after a title counts its seasons. */
function isSerial(sentences: readonly Sentence[]): boolean {
  let n = 0
  for (const s of sentences) if ((s.role & (EPISODE | SEASON)) !== 0) n++
  return n >= 3
}

/** "Blue Hour 2" of a series is "Blue Hour", whose second season it is. */
function merged(titles: readonly Title[]): Title[] {
  const out: Title[] = []
  const keys: number[] = []
  for (const title of titles) {
    let one = title
    if (title.numbered && title.kind !== 'film') {
      const text = title.text.slice(0, -2)
      one = { ...title, text, words: title.words.slice(0, -1) }
    }
    const key = keyOf(one.text)
    const same = keys.indexOf(key)
    if (same < 0) {
      out.push(one)
      keys.push(key)
    } else if (one.numbered) out[same] = { ...out[same]!, numbered: true }
  }
  return out
}

/** A hash of what `foldName` gives: titles that differ in marks, case or accents only have the same. */
function keyOf(title: string): number {
  const text = isPlain(title) ? title : foldName(title)
  let h = 0
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    const small = c >= 65 && c <= 90 ? c | 32 : c
    // Letters and digits count.
    if ((small >= 97 && small <= 122) || (small >= 48 && small <= 57) || small > 127)
      h = Math.imul(h ^ small, 0x01000193)
  }
  return h
}

function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false
  return true
}

/** How much less likely than its first word a longer name may be, to be what the word stands for. */
const SHORTENED = 4

/** "Ada" is "Ada in Saltland" where that is a likely name too: what speaks for the one speaks for the other. */
function abbreviated(short: Candidate, long: Candidate): void {
  if (short.quoted || long.score < -2 || long.main < short.main - SHORTENED) return
  long.main = Math.max(long.main, short.main + 0.1)
  long.score = Math.max(long.score, short.score + 0.1)
  long.shorter = short
  short.main = -Infinity
  short.score = -Infinity
}

/** What it adds to stand in one list with a title: "A, B and C". */
const COMPANION_BONUS = 1.5

/** Where likely titles begin, and the tokens after them. */
const starts = new HashTable()
const ends = new HashTable()

/** Raises names that a comma or "and" joins to a likely title. */
function companions(t: Tokens, candidates: readonly Candidate[]): void {
  ends.clear()
  starts.clear()
  for (const c of candidates) {
    if (c.score < 0.3) continue
    for (let k = placesOf(c) - 1; k >= 0; k--) {
      starts.set(firstOf(c, k), 1)
      ends.set(lastOf(c, k), 1)
    }
  }
  for (const c of candidates) {
    if (c.score >= 0.3 || seen(c, F['given name']) > 0) continue
    for (let k = placesOf(c) - 1; k >= 0; k--) {
      if (!joinedBefore(t, firstOf(c, k)) && !joinedAfter(t, lastOf(c, k))) continue
      c.score += COMPANION_BONUS
      break
    }
  }
}

/** Whether only marks and "and", with a comma or an "and" among them, stand between a name at token `first` and one of some ends. */
function joinedBefore(t: Tokens, first: number): boolean {
  let before = first - 1
  let joined = false
  for (; before > 0 && (t.kind[before] === PUNCT || t.lexeme[before] === AND); before--)
    if (t.lexeme[before] === COMMA || t.lexeme[before] === SEMICOLON || t.lexeme[before] === AND) joined = true
  return joined && ends.has(before + 1)
}

function joinedAfter(t: Tokens, last: number): boolean {
  let after = last
  let joined = false
  for (; after < t.count && (t.kind[after] === PUNCT || t.lexeme[after] === AND); after++)
    if (t.lexeme[after] === COMMA || t.lexeme[after] === SEMICOLON || t.lexeme[after] === AND) joined = true
  return joined && starts.has(after)
}

/** Whether the words of `short` stand together in `long`. */
function within(short: readonly number[], long: readonly number[]): boolean {
  for (let i = long.length - short.length; i >= 0; i--) if (standsAt(short, long, i)) return true
  return false
}

/** Whether some words are those of others from a place on; there are enough of them. */
function standsAt(short: readonly number[], long: readonly number[], from: number): boolean {
  for (let k = 0; k < short.length; k++) if (long[from + k] !== short[k]) return false
  return true
}
