import { knownIn, knownTitles } from './known.ts'
import type { Sentence } from './sentences.ts'
import { foldName } from '../name.ts'
import { english } from './lexicon/index.ts'
import { lexemeOf } from './lexicon/lexicon.ts'
import { EPISODE, FUNCTION, SEASON } from './lexicon/roles.ts'
import { glued, type Span } from './spans.ts'
import { type Candidate, FEATURES, matchAt, textOfCandidate, titleCandidates, wordsOf } from './title-features.ts'
import { MAIN_WEIGHTS, WEIGHTS } from './title-weights.ts'
import { CAPITAL, DIGITS, PUNCT, type Tokens, WORD } from './tokens.ts'

/** A work that the text names. */
export interface Title {
  readonly text: string
  readonly key: string
  /** Hashes of its words, punctuation left out. */
  readonly words: readonly number[]
  /** Log-odds that this is a work of which the text claims something. */
  readonly score: number
  /** `film`, `series`, or null where the text does not tell. */
  readonly kind: 'film' | 'series' | null
  readonly headline: boolean
  /** Whether a number after it counts its seasons ("Blue Hour 2"). */
  readonly numbered: boolean
  /** Likely enough to carry a date that stands by it, not to take over what the text is about. */
  readonly weak: boolean
}

export interface TitleMention extends Span {
  readonly title: Title
}

/** What it adds to the log-odds of a name that it is a title known beforehand. */
const KNOWN_BONUS = 5
const KNOWN = FEATURES.indexOf('known')
const NUMBER_LAST = FEATURES.indexOf('number last')
const GIVEN_NAME = FEATURES.indexOf('given name')
const AND = lexemeOf(english, 'and')
const COMMA = lexemeOf(english, ',')

/** Log-odds from which a candidate counts as a title. */
const THRESHOLD = -0.8

function dot(weights: readonly number[], features: Float64Array): number {
  let sum = 0
  for (let i = 0; i < weights.length; i++) sum += weights[i]! * features[i]!
  return sum
}

/** Log-odds below which even the likeliest name of an article is no title. */
const MAIN_THRESHOLD = -4.5

/**
 * The works that a text names, the likeliest first. Every string that may be a title is judged by what stands around it in
 * all its places (quotation marks, seasons, words for works, verbs of coming out, persons' verbs against it) with a
 * logistic model; `known` are titles that the ledger knows.
 */
export function titlesOf(t: Tokens, sentences: readonly Sentence[], known: readonly string[] = []): Title[] {
  const forced = known.length === 0 ? [] : knownIn(t, knownTitles(known))
  const scored = titleCandidates(t, sentences, forced)
    .map((c) => {
      const bonus = c.features[KNOWN]! > 0 ? KNOWN_BONUS : 0
      return { c, score: dot(WEIGHTS, c.features) + bonus, main: dot(MAIN_WEIGHTS, c.features) + bonus }
    })
    companions(t, scored)
  scored.sort((a, b) => b.score - a.score || a.c.first - b.c.first)
  const kept: Kept[] = []
  const keep = (c: Candidate, score: number): Kept => ({ c, score, text: textOfCandidate(t, c), words: wordsOf(t, c) })
  const main = scored.reduce<(typeof scored)[number] | null>((best, one) => (best === null || one.main > best.main ? one : best), null)
  if (main !== null && main.score > MAIN_THRESHOLD) kept.push(keep(main.c, main.score))
  for (const one of scored) {
    if (one.score < THRESHOLD) break
    if (one === main) continue
    const next = keep(one.c, one.score)
    // A string that only runs on from a likelier one, or stands inside it wherever it stands, is no other work.
    const rival = kept.find((k) => within(k.words, next.words) || (within(next.words, k.words) && next.c.places <= k.c.places && !next.c.quoted))
    if (rival !== undefined && !(next.c.quoted && next.score > 0) && !next.text.includes(':')) continue
    kept.push(next)
  }
  const serial = isSerial(sentences)
  return merged(
    kept.map(({ c, score, text, words }) => ({
      text,
      key: foldName(text),
      words,
      score,
      kind: c.film > c.series ? 'film' : c.series > 0 ? 'series' : null,
      headline: c.headline,
      weak: score < 0,
      numbered: serial && c.features[NUMBER_LAST]! > 0 && /^\p{L}.* [2-9]$/u.test(text),
    })),
  )
}

/** A candidate that counts as a title. */
interface Kept {
  readonly c: Candidate
  readonly score: number
  readonly text: string
  readonly words: readonly number[]
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
  for (const title of titles) {
    let one = title
    if (title.numbered && title.kind !== 'film') {
      const text = title.text.slice(0, -2)
      one = { ...title, text, key: foldName(text), words: title.words.slice(0, -1) }
    }
    const same = out.findIndex((o) => o.key === one.key)
    if (same < 0) out.push(one)
    else if (one.numbered) out[same] = { ...out[same]!, numbered: true }
  }
  return out
}

/** What it adds to stand in one list with a title: "A, B and C". */
const COMPANION_BONUS = 1.5

/** Raises names that a comma or "and" joins to a likely title. */
function companions(t: Tokens, scored: { c: Candidate; score: number }[]): void {
  const ends = new Map<number, number>()
  const starts = new Map<number, number>()
  for (const { c, score } of scored) {
    if (score < 0.3) continue
    for (let k = 0; k < c.spans.length; k += 2) {
      starts.set(c.spans[k]!, score)
      ends.set(c.spans[k + 1]!, score)
    }
  }
  for (const one of scored) {
    if (one.score >= 0.3 || one.c.features[GIVEN_NAME]! > 0) continue
    const { spans } = one.c
    for (let k = 0; k < spans.length; k += 2) {
      let before = spans[k]! - 1
      let joined = false
      while (before > 0 && (t.kind[before] === PUNCT || t.lexeme[before] === AND)) {
        if (t.lexeme[before] === COMMA || t.lexeme[before] === AND) joined = true
        before--
      }
      let after = spans[k + 1]!
      let joins = false
      while (after < t.count && (t.kind[after] === PUNCT || t.lexeme[after] === AND)) {
        if (t.lexeme[after] === COMMA || t.lexeme[after] === AND) joins = true
        after++
      }
      if ((joined && ends.has(before + 1)) || (joins && starts.has(after))) {
        one.score += COMPANION_BONUS
        break
      }
    }
  }
}

/** Whether the words of `short` stand together in `long`. */
function within(short: readonly number[], long: readonly number[]): boolean {
  if (short.length > long.length) return false
  for (let i = 0; i + short.length <= long.length; i++) if (short.every((w, k) => long[i + k] === w)) return true
  return false
}

/** All mentions of the titles in the text, left to right; the longest title counts where several begin. */
export function mentionsOf(t: Tokens, titles: readonly Title[]): TitleMention[] {
  const out: TitleMention[] = []
  if (titles.length === 0) return out
  const byFirst = new Map<number, Title[]>()
  for (const title of titles) {
    const same = byFirst.get(title.words[0]!)
    if (same) same.push(title)
    else byFirst.set(title.words[0]!, [title])
  }
  for (const same of byFirst.values()) same.sort((a, b) => b.words.length - a.words.length)
  for (let i = 0; i < t.count; i++) {
    if (t.kind[i] === PUNCT) continue
    const same = byFirst.get(t.hash[i]!)
    if (same === undefined) continue
    for (const title of same) {
      const last = matchAt(t, i, title.words)
      if (last === 0) continue
      if (!spelledAsTitle(t, i, last, title)) continue
      out.push({ first: i, last, title })
      i = last - 1
      break
    }
  }
  return out
}

/** A one-word title must have its capital; one that is an ordinary word, its quotation marks or a season beside it too. */
function spelledAsTitle(t: Tokens, first: number, last: number, title: Title): boolean {
  if (t.kind[first] === WORD && (t.flags[first]! & CAPITAL) === 0 && t.lexeme[first] !== 0 && title.words.length < 3)
    return false
  if (title.words.length === 1) {
    if (t.kind[first] === WORD && (t.flags[first]! & CAPITAL) === 0) return false
    if ((t.role[first]! & FUNCTION) !== 0 || t.kind[first] === DIGITS) {
      const marked =
        first > 0 &&
        t.kind[first - 1] === PUNCT &&
        glued(t, first) &&
        last < t.count &&
        t.kind[last] === PUNCT &&
        glued(t, last)
      const season = last < t.count && (t.role[last]! & SEASON) !== 0
      return marked || season
    }
  }
  return true
}
