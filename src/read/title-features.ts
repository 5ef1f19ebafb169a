import { found, nameAt, PLATFORM_NAME } from './gazetteer.ts'
import { hashesOf } from './hash-table.ts'
import { english } from './lexicon/index.ts'
import { lexemeOf } from './lexicon/lexicon.ts'
import { CAST, CREW, EPISODE, FUNCTION, PERSON, RELEASE, RENEW, SAY, SEASON, TRAILER, WORK } from './lexicon/roles.ts'
import { DIGIT, MONTH } from './lexicon/time.ts'
import type { SeasonMention } from './seasons.ts'
import { HEADLINE, type Sentence } from './sentences.ts'
import { glued } from './spans.ts'
import {
  AFTER,
  ARTICLE,
  BY,
  CLASS,
  CONNECTIVE,
  FILM,
  IN,
  JOINING,
  JOINS,
  LISTS,
  MADE,
  NAMED,
  OPENS_LIST,
  OUT,
  PART_IN,
  PICKED,
  PLAYS,
  RENEWS,
  SERIES,
  SIGNED,
  STAR,
  TELLS_KIND,
  WORKS,
  WORK_NOUN,
} from './title-words.ts'
import { MAIN_WEIGHTS, WEIGHTS } from './title-weights.ts'
import { CAPITAL, DIGITS, GIVEN, hashWord, lengthOf, LINE, PUNCT, type Tokens, UPPER, WORD } from './tokens.ts'

/** A string that may be the title of a work, and what the places where it stands say about that. */
export interface Candidate {
  /** Tokens of its first place. */
  readonly first: number
  readonly last: number
  /** How many words it has, punctuation left out; hashes of the first and the last. */
  readonly words: number
  readonly firstWord: number
  readonly lastWord: number
  /** Where its row of `counts` begins. */
  readonly row: number
  film: number
  series: number
  headline: boolean
  quoted: boolean
  places: number
  /** In how many places it is a part of a longer run of capitals. */
  cut: number
  /** How many of its words the lexicon has. */
  knownWords: number
  /** It begins a line in title case that is no headline. */
  prefix: boolean
  /** Log-odds that the text claims something of it; that it is the main title. Set at the end. */
  score: number
  main: number
}

/** What the features count, in their order; `scripts/fit-titles.ts` fits a weight for each. */
export const FEATURES = [
  'bias',
  'quoted',
  'italic',
  'places',
  'headline',
  'early',
  'season after',
  'season before',
  'work before',
  'work after',
  'out after',
  'year after',
  'platform before',
  'in before',
  'made before',
  'possessive after',
  'says after',
  'person before',
  'plays after',
  'as before',
  'by before',
  'one word',
  'two words',
  'three words',
  'connective',
  'article',
  'colon',
  'digits',
  'known words',
  'hyphenated name',
  'initials',
  'bracket after',
  'known',
  'place',
  'headline prefix',
  'the before',
  'opens sentence',
  'upper case',
  'star after',
  'organisation',
  'trailer near',
  'renewed after',
  'quoted share',
  'own possessive before',
  'number last',
  'of before',
  'series in text',
  'with before',
  'headline, in text too',
  'headline, known beside',
  'person places',
  'particle inside',
  'given name',
  'own line',
  'work of before',
  'inside possessive',
  'in headline',
  'in headline, given name',
  'line with date',
  'cut short',
  'own line, in text too',
  'headline only, long',
  'most places',
  'listed under a heading',
  'label of a line',
  'renewed before',
  'which after',
  'who after',
  'colon inside',
  'article inside',
  'year before',
  'opens the text',
  'list of works before',
  'part in before',
  'joined before',
  'surname',
  'given name alone',
  'part of a longer',
] as const
/** Counts of a row: the features, filled up to a multiple of four. */
const N = (FEATURES.length + 3) & ~3
export const F = Object.fromEntries(FEATURES.map((name, i) => [name, i])) as Record<(typeof FEATURES)[number], number>

const ORGANISATION = hashesOf(
  'Award Awards Studio Studios Pictures Production Productions Entertainment Festival Week School University College Channel Network Magazine Company Guild Union Agency News Times Press Television Media Group Records Theatre Theater Street Avenue City County Day Con Party Army'
    .split(' ')
    .map(hashWord),
)
const L = {
  of: lexemeOf(english, 'of'),
  as: lexemeOf(english, 'as'),
  the: lexemeOf(english, 'the'),
  with: lexemeOf(english, 'with'),
  comma: lexemeOf(english, ','),
  which: lexemeOf(english, 'which'),
  for: lexemeOf(english, 'for'),
  who: lexemeOf(english, 'who'),
  colon: lexemeOf(english, ':'),
  open: lexemeOf(english, '('),
  close: lexemeOf(english, ')'),
  hyphen: lexemeOf(english, '-'),
  en: lexemeOf(english, '–'),
  em: lexemeOf(english, '—'),
  up: lexemeOf(english, 'up'),
  possessive: english.possessive,
}

/**
 * How often each feature was seen with each candidate of the text at hand, a row a candidate; beyond 255 is 255. One array for all,
 * used again for the next text.
 */
let counts = new Uint8ClampedArray(N * 128)
/** The same, four counts at once: most are 0. */
let fours = new Uint32Array(counts.buffer)
let rows = 0

/** So many of a candidate's places are kept, the first. */
const PLACES = 12
/** First tokens and ends of the places, in pairs; `PLACES` pairs a candidate. */
let spans = new Int32Array(PLACES * 2 * 128)

/** Makes room for the candidates of a text. */
export function beginFeatures(): void {
  if (counts.length <= N * 8192) counts.fill(0, 0, rows * N)
  else {
    counts = new Uint8ClampedArray(N * 128)
    fours = new Uint32Array(counts.buffer)
    spans = new Int32Array(PLACES * 2 * 128)
  }
  rows = 0
}

/** Counts a place of a candidate. */
export function addPlace(c: Candidate, first: number, last: number): void {
  if (c.places < PLACES) {
    const at = (c.row / N) * PLACES * 2 + c.places * 2
    spans[at] = first
    spans[at + 1] = last
  }
  c.places++
}

/** How many places of a candidate are kept; the first token of one, the token after it. */
export const placesOf = (c: Candidate): number => Math.min(c.places, PLACES)
export const firstOf = (c: Candidate, place: number): number => spans[(c.row / N) * PLACES * 2 + place * 2]!
export const lastOf = (c: Candidate, place: number): number => spans[(c.row / N) * PLACES * 2 + place * 2 + 1]!

/** A candidate at its first place, with the features of the string itself. */
export function newCandidate(t: Tokens, first: number, last: number, words: number, lastWord: number): Candidate {
  const row = rows * N
  if (row + N > counts.length) {
    const larger = new Uint8ClampedArray(counts.length * 2)
    larger.set(counts)
    counts = larger
    fours = new Uint32Array(counts.buffer)
    const more = new Int32Array(spans.length * 2)
    more.set(spans)
    spans = more
  }
  rows++
  const c: Candidate = {
    first,
    last,
    words,
    firstWord: t.hash[first]!,
    lastWord,
    row,
    film: 0,
    series: 0,
    headline: false,
    quoted: false,
    places: 0,
    cut: 0,
    knownWords: 0,
    prefix: false,
    score: 0,
    main: 0,
  }
  shape(t, first, last, c)
  return c
}

/** How often a feature was seen with a candidate. */
export function seen(c: Candidate, feature: number): number {
  return counts[c.row + feature]!
}

/** Counts a feature of a candidate once more. */
export function see(c: Candidate, feature: number): void {
  counts[c.row + feature]! += 1
}

/** Sets a feature that a candidate has or has not. */
export function mark(c: Candidate, feature: number): void {
  counts[c.row + feature] = 1
}

/** The features of a candidate as the model has them: counts become log2(1 + count), so that a text of any length gives the same size. */
export function featuresOf(c: Candidate): Float64Array {
  return Float64Array.from(FEATURES, (_, i) => (counts[c.row + i] === 0 ? 0 : featureOf(c, i)))
}

const LOG = Float64Array.from({ length: 256 }, (_, n) => Math.log2(1 + n))

/** A feature that is not 0. */
function featureOf(c: Candidate, i: number): number {
  if (i === F.places) return Math.log2(1 + c.places)
  if (i === F['quoted share']) return Math.min(1, (counts[c.row + F.quoted]! + counts[c.row + F.italic]!) / c.places)
  if (i === F['known words']) return c.knownWords / c.words
  if (i === F['cut short']) return Math.min(1, c.cut / c.places)
  if (i === F['headline prefix'] && c.prefix) return Math.log2(1.5)
  return LOG[counts[c.row + i]!]!
}

/** Features that are no logarithm of a count. */
const OWN = new Uint8Array(N)
for (const name of ['places', 'quoted share', 'known words', 'cut short', 'headline prefix'] as const) OWN[F[name]] = 1

const W = Float64Array.from(WEIGHTS)
const M = Float64Array.from(MAIN_WEIGHTS)

/** Sets the features that hang on others, then both scores. */
export function finish(c: Candidate): void {
  const f = counts
  const r = c.row
  f[r + F['quoted share']] = f[r + F.quoted]! + f[r + F.italic]! > 0 ? 1 : 0
  f[r + F.places] = 1
  f[r + F['known words']] = c.knownWords > 0 ? 1 : 0
  f[r + F['cut short']] = c.cut > 0 ? 1 : 0
  f[r + F['series in text']] = c.series > 0 || c.film > 0 ? 1 : 0
  f[r + F['headline, in text too']] = c.headline && c.places > 1 ? 1 : 0
  if (c.headline && c.places === 1 && c.words > 4) f[r + F['headline only, long']] = 1
  if (f[r + F['own line']]! > 0 && c.places > 1) f[r + F['own line, in text too']] = 1
  f[r + F['headline, known beside']] = c.headline && (c.series > 0 || c.film > 0) ? 1 : 0
  let score = 0
  let main = 0
  for (let four = 0; four < N; four += 4) {
    if (fours[(r + four) >> 2] === 0) continue
    for (let i = four; i < four + 4; i++) {
      const n = f[r + i]!
      if (n === 0) continue
      const x = OWN[i] === 0 ? LOG[n]! : featureOf(c, i)
      score += W[i]! * x
      main += M[i]! * x
    }
  }
  c.score = score
  c.main = main
}

/** Features of the string itself. */
function shape(t: Tokens, first: number, last: number, c: Candidate): void {
  const f = counts
  const r = c.row
  f[r + F.bias] = 1
  const n = c.words
  f[r + (n === 1 ? F['one word'] : n === 2 ? F['two words'] : F['three words'])] = 1
  for (let i = first; i < last; i++) {
    if (t.kind[i] === DIGITS) f[r + F.digits] = 1
    if (t.lexeme[i] === L.colon) f[r + F.colon] = 1
    if (t.kind[i] !== WORD) continue
    if (t.lexeme[i] !== 0 && (t.role[i]! & FUNCTION) === 0) c.knownWords++
    const cls = CLASS[t.lexeme[i]!]!
    if (i > first && i < last - 1 && (cls & CONNECTIVE) !== 0)
      f[r + ((cls & JOINING) !== 0 ? F['particle inside'] : F.connective)] = 1
    if (i > first && glued(t, i) && (t.flags[i]! & CAPITAL) === 0 && t.kind[i - 1] === PUNCT)
      f[r + F['hyphenated name']] = 1
    if (lengthOf(t, i) === 1 && i + 1 < last && t.text.charCodeAt(t.end[i]!) === 0x2e) f[r + F.initials] = 1
    if ((t.flags[i]! & UPPER) !== 0) f[r + F['upper case']] = 1
  }
  if (t.kind[last - 1] === DIGITS && n > 1) f[r + F['number last']] = 1
  if ((CLASS[t.lexeme[first]!]! & ARTICLE) !== 0 && n > 1) f[r + F.article] = 1
  if (ORGANISATION.has(t.hash[last - 1]!)) f[r + F.organisation] = 1
  if ((t.flags[c.first]! & GIVEN) !== 0 && n > 1) f[r + F['given name']] = 1
  if (nameAt(t, first, t.count) && found.end >= last) f[r + F.place] = 1
}

/** Features of one place. */
export function around(
  t: Tokens,
  first: number,
  last: number,
  s: Sentence,
  seasons: readonly SeasonMention[],
  quoted: boolean,
  c: Candidate,
  early: number,
): void {
  const f = counts
  const r = c.row
  let before = first - 1
  let after = last
  if (quoted) {
    while (before > s.from && t.kind[before] === PUNCT && t.lexeme[before] !== L.open) before--
    while (after < s.to && t.kind[after] === PUNCT && t.lexeme[after] !== L.open) after++
  }
  if (s.kind === HEADLINE) f[r + F.headline] = 1
  else if (
    first - s.from <= 3 &&
    s.to - last <= 3 &&
    (t.flags[s.from]! & LINE) !== 0 &&
    (s.to >= t.count || (t.flags[s.to]! & LINE) !== 0 || (t.flags[first]! & UPPER) !== 0)
  )
    f[r + F['own line']] = 1
  if (t.start[first]! < early) f[r + F.early] = 1
  if (datedLine(t, first, last, s)) f[r + F['line with date']]! += 1
  if ((s.triggers & TELLS_KIND) !== 0) {
    const kind = kindNear(t, first, last, s)
    if ((kind & FILM) !== 0) c.film++
    else if (kind !== 0) c.series++
  }
  if ((s.role & TRAILER) !== 0) f[r + F['trailer near']]! += 1
  const inside = before >= s.from && t.kind[before] === WORD
  if (inside && f[r + F.colon]! > 0) f[r + F['colon inside']]! += 1
  if (inside && last > first + 1 && (CLASS[t.lexeme[first]!]! & ARTICLE) !== 0) f[r + F['article inside']]! += 1
  const year = t.lexeme[before] === L.possessive ? before - 1 : before
  if (year >= s.from && t.kind[year] === DIGITS && t.value[year]! > 1900 && t.value[year]! < 2100)
    f[r + F['year before']]! += 1
  if (t.start[first]! < 700) f[r + F['opens the text']]! += 1
  // "Blue Hour - The drama …", "Blue Hour: …" at the head of a line
  if (
    first - s.from <= 1 &&
    (t.flags[s.from]! & LINE) !== 0 &&
    after < s.to &&
    s.kind !== HEADLINE &&
    isLabelMark(t, after)
  )
    f[r + F['label of a line']]! += 1
  const led = before >= s.from ? CLASS[t.lexeme[before]!]! : 0
  if (
    (led & RENEWS) !== 0 ||
    (before >= s.from && t.lexeme[before] === L.up && (CLASS[t.lexeme[before - 1]!]! & PICKED) !== 0)
  )
    f[r + F['renewed before']]! += 1
  if ((s.triggers & LISTS) !== 0 && listedWork(t, first, s)) f[r + F['list of works before']]! += 1
  if (before > s.from && t.kind[before] === WORD) {
    if ((led & JOINS) !== 0) f[r + F['joined before']]! += 1
    else if ((led & IN) !== 0) {
      if (((CLASS[t.lexeme[before - 1]!]! | CLASS[t.lexeme[before - 2]!]!) & SIGNED) !== 0)
        f[r + F['joined before']]! += 1
      else
        for (let k = Math.max(s.from, before - 3); k < before; k++)
          if ((CLASS[t.lexeme[k]!]! & PART_IN) !== 0) {
            f[r + F['part in before']]! += 1
            break
          }
    }
  }
  // "the fantasy film, X,"
  if (before > s.from && t.lexeme[before] === L.comma && (CLASS[t.lexeme[before - 1]!]! & WORK_NOUN) !== 0) before--
  if (before < s.from) f[r + F['opens sentence']]! += 1
  else if (t.kind[before] === WORD) {
    const lexeme = t.lexeme[before]!
    const cls = CLASS[lexeme]!
    const role = t.role[before]!
    const lower = (t.flags[before]! & CAPITAL) === 0
    if ((cls & WORK_NOUN) !== 0 && lower) f[r + F['work before']]! += 1
    else if ((role & (PERSON | CREW)) !== 0 && (role & (FUNCTION | CAST)) === 0) f[r + F['person before']]! += 1
    if (lexeme === L.of && seasons.some((m) => m.last === before || m.last === before - 1))
      f[r + F['season before']]! += 1
    else if (lexeme === L.of && before > s.from && (t.role[before - 1]! & (WORK | RELEASE | CAST)) !== 0)
      f[r + F['work of before']]! += 1
    else if (lexeme === L.of) f[r + F['of before']]! += 1
    else if ((cls & NAMED) !== 0) f[r + F['work before']]! += 1
    else if ((cls & MADE) !== 0) f[r + F['made before']]! += 1
    else if (lexeme === L.as) f[r + F['as before']]! += 1
    else if (lexeme === L.with) f[r + F['with before']]! += 1
    else if ((cls & BY) !== 0) f[r + F['by before']]! += 1
    else if ((cls & IN) !== 0) f[r + F['in before']]! += 1
    else if (lexeme === L.the) f[r + F['the before']]! += 1
    else if (lexeme === L.possessive) {
      let platform = false
      for (let k = Math.max(s.from, before - 3); k < before; k++)
        if (nameAt(t, k, before) && found.end === before && found.kind !== 4) platform = true
      f[r + (platform ? F['platform before'] : F['own possessive before'])]! += 1
    } else {
      for (let k = Math.max(s.from, before - 2); k <= before; k++)
        if (nameAt(t, k, first) && found.end === before + 1 && found.kind === PLATFORM_NAME)
          f[r + F['platform before']]! += 1
    }
  }
  if (after >= s.to) return
  const relative = t.lexeme[after] === L.comma && after + 1 < s.to ? t.lexeme[after + 1]! : t.lexeme[after]!
  if (relative === L.which) f[r + F['which after']]! += 1
  else if (relative === L.who) f[r + F['who after']]! += 1
  const lexeme = t.lexeme[after]!
  const cls = CLASS[lexeme]!
  const role = t.role[after]!
  const lower = (t.flags[after]! & CAPITAL) === 0
  // "renewed X for season three"
  const onward = lexeme === L.for ? after + 1 : after
  if (
    seasons.some(
      (m) =>
        m.season !== 'this' && (m.first === after || (m.first >= onward && m.first <= onward + 1 && onward > after)),
    )
  )
    f[r + F['season after']]! += 1
  else if (lexeme === L.possessive) {
    if (seasons.some((m) => m.first > after && m.first <= after + 2)) f[r + F['season after']]! += 1
    else f[r + F['possessive after']]! += 1
  } else if ((cls & STAR) !== 0) f[r + F['star after']]! += 1
  else if ((cls & AFTER) !== 0 && lower) f[r + F['work after']]! += 1
  else if ((cls & PLAYS) !== 0) {
    f[r + F['plays after']]! += 1
    f[r + F['person places']]! += 1
  } else if ((cls & OUT) !== 0) {
    if (after + 2 < s.to && ((t.role[after + 1]! | t.role[after + 2]!) & RENEW) !== 0) f[r + F['renewed after']]! += 1
    else if ((role & RELEASE) !== 0 || ((t.role[after + 1] ?? 0) & RELEASE) !== 0) f[r + F['out after']]! += 1
  } else if ((role & SAY) !== 0) f[r + F['says after']]! += 1
  else if (lexeme === L.open && after + 1 < s.to) {
    if (t.kind[after + 1] === DIGITS && t.value[after + 1]! > 1900 && t.value[after + 1]! < 2100)
      f[r + F['year after']]! += 1
    // "Blue Hour (ABC)"
    else if (nameAt(t, after + 1, s.to) && found.kind === PLATFORM_NAME && t.lexeme[found.end] === L.close)
      f[r + F['year after']]! += 1
    else if ((t.flags[after + 1]! & CAPITAL) !== 0) f[r + F['bracket after']]! += 1
  }
}

/** Whether the nearest words say film or series: bits of `title-words.ts`, 0 where none does. */
function kindNear(t: Tokens, first: number, last: number, s: Sentence): number {
  for (let i = Math.max(s.from, first - 3); i < Math.min(s.to, last + 4); i++) {
    const kind = CLASS[t.lexeme[i]!]! & (FILM | SERIES)
    if (kind !== 0 && (i < first || i >= last)) return kind
  }
  return 0
}

/** A spaced dash or a colon. */
function isLabelMark(t: Tokens, i: number): boolean {
  const lexeme = t.lexeme[i]!
  return lexeme === L.colon || ((lexeme === L.hyphen || lexeme === L.en || lexeme === L.em) && !glued(t, i))
}

/** "films from franchises including A, B and C", "originals like A": a plural word for works and a word that opens a list, before. */
function listedWork(t: Tokens, first: number, s: Sentence): boolean {
  for (let k = first - 1; k >= Math.max(s.from, first - 26); k--) {
    if ((CLASS[t.lexeme[k]!]! & OPENS_LIST) === 0) continue
    for (let w = k - 1; w >= Math.max(s.from, k - 7); w--) if ((CLASS[t.lexeme[w]!]! & WORKS) !== 0) return true
    return false
  }
  return false
}

/** "Blue Hour (season 2) - April 4" on a line of its own, or under a line that is nothing but a date. */
function datedLine(t: Tokens, first: number, last: number, s: Sentence): boolean {
  if ((t.flags[s.from]! & LINE) === 0 || (s.to < t.count && (t.flags[s.to]! & LINE) === 0)) return false
  if (first - s.from > 3 || s.to - last > 14) return false
  let dated = false
  for (let k = s.from; k < s.to; k++) {
    if (k >= first && k < last) continue
    if (t.kind[k] === PUNCT) continue
    if ((t.time[k]! & MONTH) !== 0) dated = true
    else if ((t.time[k]! & DIGIT) === 0 && (t.role[k]! & (SEASON | EPISODE | RELEASE)) === 0 && s.to - last > 5)
      return false
  }
  if (dated) return true
  // The line above is a date.
  let k = s.from - 1
  let words = 0
  let month = false
  while (k >= 0 && words < 4) {
    if ((t.time[k]! & MONTH) !== 0) month = true
    else if ((t.time[k]! & DIGIT) === 0 && t.kind[k] !== PUNCT) return false
    words++
    if ((t.flags[k]! & LINE) !== 0) break
    k--
  }
  return month
}
