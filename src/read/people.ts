import { found, nameAt } from './gazetteer.ts'
import { hashesOf } from './hash-table.ts'
import { GIVEN_NAMES } from './lexicon/given-names.ts'
import { english } from './lexicon/index.ts'
import { lexemeOf, lexemesOf } from './lexicon/lexicon.ts'
import {
  BASED,
  CAST,
  CREW,
  EPISODE,
  FUNCTION,
  MEDIUM,
  OFFICIAL,
  PERSON,
  PRODUCE,
  RELEASE,
  RENEW,
  SAY,
  SEASON,
  TRAILER,
  WORK,
} from './lexicon/roles.ts'
import { MONTH, WEEKDAY } from './lexicon/time.ts'
import { HEADLINE, type Sentence } from './sentences.ts'
import { glued, nameEnd, type Span } from './spans.ts'
import type { TitleMention } from './titles.ts'
import { CAPITAL, hashWord, PUNCT, type Tokens, WORD } from './tokens.ts'

/** A name in the text that may be a person's. */
export interface NameSpan extends Span {
  /** As the text spells it in its fullest form: "Momoa" becomes "Jason Momoa" when the text has that. */
  readonly full: string
}

/** The people that a text names in full, found by any part of their name. */
export interface People {
  /** Full names by the hash of each of their parts, in the order of the text. */
  readonly byPart: ReadonlyMap<number, readonly FullName[]>
  /** Words that have a capital inside a sentence: where such a word opens one, it is a name there too. */
  readonly capitals: ReadonlySet<number>
}

interface FullName {
  readonly text: string
  readonly words: readonly number[]
  readonly at: number
}

const GIVEN = hashesOf(GIVEN_NAMES.map(hashWord))
const L = {
  stop: lexemeOf(english, '.'),
  comma: lexemeOf(english, ','),
  hyphen: lexemeOf(english, '-'),
  quote: lexemeOf(english, '"'),
  the: lexemeOf(english, 'the'),
  open: lexemeOf(english, '('),
}
const KIN = new Set(['brothers', 'sisters'].map(hashWord))
/** What stands before a name and belongs to a character's ("Dr. Watson"), not to an actor's. */
const HONORIFICS = lexemesOf(english, 'mr mrs ms dr')
const JUNIOR = lexemesOf(english, 'jr sr')
/** Last words of names that are no person's. */
const THINGS = new Set(
  'pictures studios studio films film productions production entertainment television magazine comedy city kingdom empire wars universe awards award festival university school street news times daily week games series show season club house company group records theatre theater network channel media press team writings makers'
    .split(' ')
    .map(hashWord),
)

/** Whether a word is a frequent given name. */
export function isGivenName(hash: number): boolean {
  return GIVEN.has(hash)
}

/** Whether the first word of a name in full is a frequent given name. */
export function hasGivenName(full: string): boolean {
  const end = full.search(/[\s-]/)
  return GIVEN.has(hashWord(end < 0 ? full : full.slice(0, end)))
}

/** Whether token `i` cannot begin a person's name though it has a capital: a word for a work, a season, a month. */
function noPerson(t: Tokens, i: number): boolean {
  if ((t.time[i]! & (MONTH | WEEKDAY)) !== 0 && !GIVEN.has(t.hash[i]!)) return true
  return (
    (t.role[i]! & (SEASON | EPISODE | TRAILER)) !== 0 || ((t.role[i]! & (WORK | MEDIUM)) !== 0 && t.lexeme[i] !== 0)
  )
}

/** Whether a name may be a person's by its words alone: no studio, magazine, city; no ordinary word that stands alone. */
export function mayBePerson(t: Tokens, name: Span): boolean {
  const last = name.last - 1
  if (THINGS.has(t.hash[last]!)) return false
  const first = name.first
  if (GIVEN.has(t.hash[first]!)) return true
  if (last === first) return t.lexeme[first] === 0
  // "Critical Reception", "Release Date": known words only.
  for (let i = first; i <= last; i++) if (t.kind[i] === WORD && t.lexeme[i] === 0) return true
  return false
}

/**
 * Names among some tokens that may be people's: runs of capitalised words that are no title, platform, outlet or place.
 * Sentences in title case yield only names that the running text has.
 */
export function namesIn(
  t: Tokens,
  s: Sentence,
  mentions: readonly TitleMention[],
  people: People | null,
  out: NameSpan[],
): void {
  let m = 0
  for (let i = s.from; i < s.to; i++) {
    if (t.kind[i] !== WORD || (t.flags[i]! & CAPITAL) === 0) continue
    while (m < mentions.length && mentions[m]!.last <= i) m++
    const mention = mentions[m]
    if (
      mention !== undefined &&
      i >= mention.first &&
      (t.kind[mention.first] !== WORD || (t.flags[mention.first]! & CAPITAL) !== 0) &&
      !longer(t, mention, i, s.to)
    ) {
      i = mention.last - 1
      continue
    }
    if (people !== null && (s.titleCase || s.kind === HEADLINE)) {
      const known = people.byPart.get(t.hash[i]!)
      const full = known?.find((k) => k.words[0] === t.hash[i] && follows(t, i, k.words) > 0)
      if (full) {
        const last = follows(t, i, full.words)
        out.push({ first: i, last, full: full.text })
        i = last - 1
        continue
      }
      if (s.titleCase) continue
    }
    // "Max", "Stan", "Spike" are platforms, and people where a name follows.
    if (
      nameAt(t, i, s.to) &&
      !(
        found.end === i + 1 &&
        GIVEN.has(t.hash[i]!) &&
        found.end < s.to &&
        (t.flags[i + 1]! & CAPITAL) !== 0 &&
        t.lexeme[i + 1] === 0
      )
    ) {
      i = found.end - 1
      continue
    }
    let end = nameEnd(t, i, s.to)
    if (end === i) continue
    if (mention !== undefined && mention.first > i && end > mention.first) end = mention.first
    if (noPerson(t, i) && end === i + 1) continue
    let first = i
    // "Director Bong", "Co-creator Mazin": a capitalised common noun before a name is no part of it.
    while (first < end - 1 && common(t, first)) {
      first++
      while (first < end - 1 && t.kind[first] === PUNCT) first++
    }
    // The first word of a sentence is a name alone only where it has its capital elsewhere too.
    if (
      end === first + 1 &&
      people !== null &&
      first === s.from &&
      !GIVEN.has(t.hash[first]!) &&
      !people.capitals.has(t.hash[first]!) &&
      !(end < s.to && (t.lexeme[end] === english.possessive || t.lexeme[end] === L.open) && t.lexeme[first] === 0) &&
      !(end + 1 < s.to && t.lexeme[end] === L.comma && t.lexeme[first] === 0 && (t.flags[end + 1]! & CAPITAL) !== 0)
    )
      continue
    end = junior(t, end, s.to)
    // "The Duffer Brothers"
    if (
      KIN.has(t.hash[end - 1]!) &&
      first > s.from &&
      t.lexeme[first - 1] === L.the &&
      (t.flags[first - 1]! & CAPITAL) !== 0
    )
      first--
    out.push({
      first,
      last: end,
      full: people === null ? textOfName(t, first, end) : fullName(t, first, end, people),
    })
    i = end - 1
  }
}

/** "Sherlock Holmes" where the work is called "Sherlock": a one-word title that is a name's first word here. */
function longer(t: Tokens, mention: TitleMention, i: number, to: number): boolean {
  if (i !== mention.first || mention.last !== i + 1 || mention.last >= to) return false
  const next = mention.last
  return (
    t.lexeme[next] === 0 && (t.flags[next]! & CAPITAL) !== 0 && glued(t, next) === false && nameEnd(t, i, to) > next
  )
}

/** What an ordinary word that stands before a name is: a noun of the trade, not "Min" or "Long". */
const COMMON =
  PERSON | CREW | CAST | WORK | MEDIUM | SEASON | EPISODE | TRAILER | OFFICIAL | RELEASE | PRODUCE | RENEW | SAY | BASED

/** Whether a capitalised word before a name is an ordinary one ("Director", "Actor", "Co-" of "Co-creator"). */
function common(t: Tokens, i: number): boolean {
  if (GIVEN.has(t.hash[i]!) || HONORIFICS.has(t.lexeme[i]!)) return false
  if (t.lexeme[i + 1] === L.hyphen)
    return t.lexeme[i] !== 0 && t.lexeme[i + 2] !== 0 && (t.role[i + 2]! & ~FUNCTION) !== 0
  return t.lexeme[i] !== 0 && (t.role[i]! & COMMON) !== 0 && t.kind[i + 1] === WORD
}

/** The end of a name with its "Jr." or ", Jr.". */
function junior(t: Tokens, end: number, to: number): number {
  let k = end
  if (k + 1 < to && t.lexeme[k] === L.comma && JUNIOR.has(t.lexeme[k + 1]!)) k += 2
  if (JUNIOR.has(t.lexeme[k - 1]!)) return k < to && t.lexeme[k] === L.stop && glued(t, k) ? k + 1 : k
  return end
}

function textOfName(t: Tokens, first: number, last: number): string {
  return t.text.slice(t.start[first]!, t.end[last - 1]!).replace(/\s+/g, ' ')
}

/** The token after the words when they stand at `i` (hyphens and stops between them passed over), else 0. */
function follows(t: Tokens, i: number, words: readonly number[]): number {
  let k = i
  for (const [w, word] of words.entries()) {
    if (w > 0) while (k < t.count && t.kind[k] === PUNCT) k++
    if (k >= t.count || t.hash[k] !== word) return 0
    k++
  }
  return k
}

function wordsIn(t: Tokens, first: number, last: number): number[] {
  const words: number[] = []
  for (let i = first; i < last; i++) if (t.kind[i] === WORD) words.push(t.hash[i]!)
  return words
}

/** Collects the full names of a text: two words or more. */
export function peopleOf(t: Tokens, sentences: readonly Sentence[], mentions: readonly TitleMention[]): People {
  const byPart = new Map<number, FullName[]>()
  const capitals = new Set<number>()
  const seen = new Set<string>()
  const spans: NameSpan[] = []
  let m = 0
  for (const s of sentences) {
    if (s.titleCase) continue
    for (let i = s.from + 1; i < s.to; i++)
      if (t.kind[i] === WORD && (t.flags[i]! & CAPITAL) !== 0 && t.lexeme[i - 1] !== L.quote) capitals.add(t.hash[i]!)
    spans.length = 0
    while (m < mentions.length && mentions[m]!.last <= s.from) m++
    let end = m
    while (end < mentions.length && mentions[end]!.first < s.to) end++
    namesIn(t, s, end > m ? mentions.slice(m, end) : [], null, spans)
    for (const span of spans) {
      const words = wordsIn(t, span.first, span.last)
      if (
        words.length < 2 ||
        words.length > 5 ||
        THINGS.has(t.hash[span.last - 1]!) ||
        (words.length > 3 && /-\p{Lu}/u.test(span.full)) ||
        HONORIFICS.has(t.lexeme[span.first]!) ||
        seen.has(span.full)
      )
        continue
      seen.add(span.full)
      const name: FullName = { text: span.full, words, at: span.first }
      // Hyphenated given names are one part too: "Jae-kyoo" finds "Lee Jae-kyoo".
      for (const w of words) {
        const same = byPart.get(w)
        if (same === undefined) byPart.set(w, [name])
        else if (!same.includes(name)) same.push(name)
      }
    }
  }
  return { byPart, capitals }
}

/** The full name for a mention: itself when it has two words or more, else the last full name before it that contains it. */
function fullName(t: Tokens, first: number, last: number, people: People): string {
  const text = textOfName(t, first, last)
  let words = wordsIn(t, first, last)
  // "Mr Stamp" is "Robbie Stamp" where the text has that.
  if (words.length > 1 && HONORIFICS.has(t.lexeme[first]!)) words = words.slice(1)
  const candidates = people.byPart.get(words[0]!)
  if (candidates === undefined) return text
  let best: FullName | null = null
  for (const name of candidates) {
    if (name.words.length <= words.length) continue
    const at = name.words.indexOf(words[0]!)
    if (!words.every((w, i) => name.words[at + i] === w)) continue
    // A family or a given name: at an end of the full name, not in its middle.
    if (at !== 0 && at + words.length !== name.words.length) continue
    if (best === null || (name.at <= first && name.at > best.at) || best.at > first) best = name
  }
  return best?.text ?? text
}
