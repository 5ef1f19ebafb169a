import { found, nameAt } from './gazetteer.ts'
import { hashesOf, HashTable } from './hash-table.ts'
import { koreanNameAt } from './korean-names.ts'
import { english } from './lexicon/index.ts'
import { isGivenName, lexemeOf, lexemesOf } from './lexicon/lexicon.ts'
import {
  BASED,
  CAST,
  CREW,
  EPISODE,
  FUNCTION,
  INSIDER,
  MEDIUM,
  OFFICIAL,
  PERSON,
  PLAN,
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
import { glued, hashSpelling, nameEnd, type Span, spelled } from './spans.ts'
import type { TitleMention } from './titles/titles.ts'
import { CAPITAL, GIVEN, hashWord, PUNCT, type Tokens, WORD } from './tokens.ts'

/** A name in the text that may be a person's. */
export interface NameSpan extends Span {
  /** As the text spells it in its fullest form: "Brandt" becomes "Ada Brandt" when the text has that. */
  readonly full: string
}

/** The people that a text names in full, found by any part of their name. */
export interface People {
  /** Full names by the hash of each of their parts, in the order of the text. */
  readonly byPart: { get(part: number): readonly FullName[] | undefined }
  /** Words that have a capital inside a sentence: where such a word opens one, it is a name there too. */
  readonly capitals: { has(word: number): boolean }
}

interface FullName {
  readonly text: string
  /** The hash of its spelling. */
  readonly spelling: number
  readonly words: readonly number[]
  readonly at: number
  /** It ends with "Jr.". */
  readonly junior: boolean
}

const L = {
  stop: lexemeOf(english, '.'),
  comma: lexemeOf(english, ','),
  hyphen: lexemeOf(english, '-'),
  quote: lexemeOf(english, '"'),
  the: lexemeOf(english, 'the'),
  open: lexemeOf(english, '('),
}
const KIN = hashesOf(['brothers', 'sisters'].map(hashWord))
/** What stands before a name and belongs to a character's ("Dr. Watson"), not to an actor's. */
const HONORIFICS = lexemesOf(english, 'mr mrs ms dr')
const JUNIOR = lexemesOf(english, 'jr sr')
/** Last words of names that are no person's. */
const THINGS = hashesOf(
  'pictures studios studio films film productions production entertainment television magazine comedy city kingdom empire wars universe awards award festival university school street news times daily week games series show season club house company group records theatre theater network channel media press team writings makers clan gang army tribe corps family alliance federation resistance council republic'
    .split(' ')
    .map(hashWord),
)

/** Whether the first word of a name in full is a frequent given name. */
export function hasGivenName(full: string): boolean {
  let end = 0
  while (end < full.length && full.charCodeAt(end) !== 0x20 && full.charCodeAt(end) !== 0x2d) end++
  return isGivenName(english, end < full.length ? full.slice(0, end) : full)
}

/** Whether token `i` cannot begin a person's name though it has a capital: a word for a work, a season, a month. */
function noPerson(t: Tokens, i: number): boolean {
  if ((t.time[i]! & (MONTH | WEEKDAY)) !== 0 && (t.flags[i]! & GIVEN) === 0) return true
  return (
    (t.role[i]! & (SEASON | EPISODE | TRAILER)) !== 0 || ((t.role[i]! & (WORK | MEDIUM)) !== 0 && t.lexeme[i] !== 0)
  )
}

/** Whether a name may be a person's by its words alone: no studio, magazine, city; no ordinary word that stands alone. */
export function mayBePerson(t: Tokens, name: Span): boolean {
  const last = name.last - 1
  if (THINGS.has(t.hash[last]!)) return false
  const first = name.first
  if ((t.flags[first]! & GIVEN) !== 0) return true
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
  people: People,
): readonly NameSpan[] {
  if (s.names === null || s.kind === HEADLINE) return namesAnew(t, s, mentions, people)
  if (s.names.length === 0) return NO_NAMES
  const out: NameSpan[] = []
  for (let k = 0; k < s.names.length; k += 2) {
    const first = s.names[k]!
    const last = s.names[k + 1]!
    if (last > first + 1 || first > s.from || isNameAlone(t, first, s.to, people))
      out.push({ first, last, full: fullName(t, first, last, people) })
  }
  return out
}
const NO_NAMES: readonly NameSpan[] = []

/** The names of a sentence for which what the whole text has counts: a headline, a line in title case. */
function namesAnew(t: Tokens, s: Sentence, mentions: readonly TitleMention[], people: People): NameSpan[] {
  const out: NameSpan[] = []
  let m = 0
  let i = s.from
  while (i < s.to) {
    if (t.kind[i] !== WORD || (t.flags[i]! & CAPITAL) === 0) {
      i++
      continue
    }
    while (m < mentions.length && mentions[m]!.last <= i) m++
    const mention = mentions[m]
    if (mention !== undefined && isMentioned(t, mention, i, s.to)) {
      i = mention.last
      continue
    }
    if (s.titleCase || s.kind === HEADLINE) {
      const known = people.byPart.get(t.hash[i]!)
      const full = known?.find((k) => k.words[0] === t.hash[i] && follows(t, i, k.words) > 0)
      if (full) {
        const last = follows(t, i, full.words)
        out.push({ first: i, last, full: full.text })
        i = last
        continue
      }
      if (s.titleCase) {
        // "Laura Roe to Star": a given name before a word of no language.
        const end = i + 2
        if (
          (t.flags[i]! & GIVEN) !== 0 &&
          end <= s.to &&
          t.lexeme[i + 1] === 0 &&
          nameEnd(t, i, end) === end &&
          (mention === undefined || mention.first >= end)
        ) {
          out.push({ first: i, last: end, full: fullName(t, i, end, people) })
          i = end
          continue
        }
        i++
        continue
      }
    }
    const next = readName(t, s, i, mention)
    if (name.last > 0 && name.alone && !isNameAlone(t, name.first, s.to, people)) {
      i++
      continue
    }
    if (name.last > 0)
      out.push({ first: name.first, last: name.last, full: fullName(t, name.first, name.last, people) })
    i = next
  }
  return out
}

/** Whether a title is named at token `i`, and not a person whose name begins like it. */
function isMentioned(t: Tokens, mention: TitleMention, i: number, to: number): boolean {
  return (
    i >= mention.first &&
    (t.kind[mention.first] !== WORD || (t.flags[mention.first]! & CAPITAL) !== 0) &&
    !longer(t, mention, i, to)
  )
}

/** The name that `readName` found last, `last` 0 where it found none; whether it is the first word of its sentence and no more. */
const name = { first: 0, last: 0, alone: false }

/** Reads the name at the capital `i`, up to the title that is named after it; returns the token to go on from. */
function readName(t: Tokens, s: Sentence, i: number, mention: TitleMention | undefined): number {
  name.last = 0
  // "Max", "Stan", "Spike" are platforms, and people where a name follows.
  if (
    nameAt(t, i, s.to) &&
    !(
      found.end === i + 1 &&
      (t.flags[i]! & GIVEN) !== 0 &&
      found.end < s.to &&
      (t.flags[i + 1]! & CAPITAL) !== 0 &&
      t.lexeme[i + 1] === 0
    )
  )
    return found.end
  let end = nameEnd(t, i, s.to)
  if (end === i) return i + 1
  if (mention !== undefined && mention.first > i && end > mention.first && !isSurname(t, mention, end))
    end = mention.first
  if (end === i + 1 && noPerson(t, i)) return i + 1
  let first = i
  // "Director Bong", "Co-creator Mazin": a capitalised common noun before a name is no part of it.
  while (first < end - 1 && common(t, first)) {
    first++
    while (first < end - 1 && t.kind[first] === PUNCT) first++
  }
  end = shorn(t, first, end)
  name.alone = end === first + 1 && first === s.from
  end = junior(t, end, s.to)
  // "The Marsh Brothers"
  if (
    KIN.has(t.hash[end - 1]!) &&
    first > s.from &&
    t.lexeme[first - 1] === L.the &&
    (t.flags[first - 1]! & CAPITAL) !== 0
  )
    first--
  name.first = first
  name.last = end
  return end
}

/** The end of a name without what is glued to it: "Ada Brandt-starring", "Ada Brandt-directed Joe Roe", "Ada Brandt Joins", "Seo Min-ah PD", "Ada Brandt OBE". */
function shorn(t: Tokens, first: number, end: number): number {
  let last = end
  for (let i = first + 2; i < last; i++) if (t.lexeme[i - 1] === L.hyphen && HYPHENED.has(t.lexeme[i]!)) last = i - 1
  while (last - first > 1 && t.kind[last - 1] === WORD && TAILS.has(t.lexeme[last - 1]!)) last--
  return last
}
/** After a name and a hyphen: "-starring", "-led". */
const HYPHENED = lexemesOf(
  english,
  'starring led starrer directed produced created written fronted headlined penned helmed hosted backed based',
)
/** After a name: verbs of headlines, orders, what a Korean director is called. */
const TAILS = lexemesOf(
  english,
  'joins exits returns stars boards leaves reprises replaces confirms confirmed reveals teases directs starring joining starrer tapped cast exiting departs quits join return board exit reprise replace pd obe dbe cbe mbe',
)

/** What people are called after their names. */
export const STYLES = lexemesOf(english, 'pd obe dbe cbe mbe')

/** Whether the first word of a sentence is a name alone: it has its capital elsewhere too, or what follows makes it one. */
function isNameAlone(t: Tokens, first: number, to: number, people: People): boolean {
  if ((t.flags[first]! & GIVEN) !== 0 || people.capitals.has(t.hash[first]!)) return true
  const end = first + 1
  if (end >= to || t.lexeme[first] !== 0) return false
  if (t.lexeme[end] === english.possessive || t.lexeme[end] === L.open) return true
  return end + 1 < to && t.lexeme[end] === L.comma && (t.flags[end + 1]! & CAPITAL) !== 0
}

/** "Marlow Finch" where the work is called "Marlow": a one-word title that is a name's first word here. */
function longer(t: Tokens, mention: TitleMention, i: number, to: number): boolean {
  if (i !== mention.first || mention.last !== i + 1 || mention.last >= to) return false
  const next = mention.last
  return (
    t.lexeme[next] === 0 && (t.flags[next]! & CAPITAL) !== 0 && glued(t, next) === false && nameEnd(t, i, to) > next
  )
}

/** "Harry Bosch" where the work is called "Bosch": a one-word title after a given name. */
function isSurname(t: Tokens, mention: TitleMention, end: number): boolean {
  const { first, last } = mention
  return last === first + 1 && last === end && t.lexeme[first] === 0 && (t.flags[first - 1]! & GIVEN) !== 0
}

/** What an ordinary word that stands before a name is: a noun of the trade, not "Min" or "Long". */
const COMMON =
  PERSON |
  CREW |
  CAST |
  WORK |
  MEDIUM |
  SEASON |
  EPISODE |
  TRAILER |
  OFFICIAL |
  RELEASE |
  PRODUCE |
  RENEW |
  PLAN |
  SAY |
  BASED |
  INSIDER

/** Whether a capitalised word before a name is an ordinary one ("Director", "Actor", "Co-" of "Co-creator"). */
function common(t: Tokens, i: number): boolean {
  // "Go Ha-rin": a family name before a given name with a hyphen.
  if (t.end[i]! - t.start[i]! < 4 && t.lexeme[i + 2] === L.hyphen && glued(t, i + 2) && (t.role[i]! & CREW) === 0)
    return false
  if ((t.flags[i]! & GIVEN) !== 0 || HONORIFICS.has(t.lexeme[i]!)) return false
  if (t.lexeme[i + 1] === L.hyphen)
    return t.lexeme[i] !== 0 && t.lexeme[i + 2] !== 0 && (t.role[i + 2]! & ~FUNCTION) !== 0
  // "Go Min Si" is a name whole.
  return t.lexeme[i] !== 0 && (t.role[i]! & COMMON) !== 0 && t.kind[i + 1] === WORD && !koreanNameAt(t, i, t.count)
}

/** The end of a name with its "Jr." or ", Jr.". */
function junior(t: Tokens, end: number, to: number): number {
  let k = end
  if (k + 1 < to && t.lexeme[k] === L.comma && JUNIOR.has(t.lexeme[k + 1]!)) k += 2
  if (JUNIOR.has(t.lexeme[k - 1]!)) return k < to && t.lexeme[k] === L.stop && glued(t, k) ? k + 1 : k
  return end
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
  // A list that grew has room for many more, a copy has not.
  return words.slice()
}

/** 1 + the place in `lists` of the full names that have a part. */
const parts = new HashTable()
let lists: FullName[][] = []
const byPart: People['byPart'] = {
  get(part) {
    const at = parts.get(part)
    return at === 0 ? undefined : lists[at - 1]
  },
}
/** Words with a capital inside a sentence; gathered when somebody asks. */
const capitalWords = new HashTable()
let gathered = false
let read: { readonly t: Tokens; readonly sentences: readonly Sentence[] } | null = null
const capitals: People['capitals'] = {
  has(word) {
    if (!gathered && read !== null) gather(read.t, read.sentences)
    return capitalWords.has(word)
  },
}

function gather(t: Tokens, sentences: readonly Sentence[]): void {
  gathered = true
  for (const s of sentences)
    if (!s.titleCase)
      for (let i = s.from + 1; i < s.to; i++)
        if ((t.flags[i]! & CAPITAL) !== 0 && t.lexeme[i - 1] !== L.quote) capitalWords.set(t.hash[i]!, 1)
}

/** Full names as they are spelled. */
const seen = new HashTable()

/** Collects the full names of a text: two words or more. What it returns is good until the next text. */
export function peopleOf(t: Tokens, sentences: readonly Sentence[], mentions: readonly TitleMention[]): People {
  parts.clear()
  capitalWords.clear()
  gathered = false
  read = { t, sentences }
  seen.clear()
  lists = []
  let m = 0
  for (const s of sentences) {
    if (s.titleCase) continue
    // First tokens and ends of its names, in pairs.
    let names: number[] | null = null
    let plain = true
    let next = s.from
    for (let i = s.from; i < s.to; i++) {
      if (i < next || (t.flags[i]! & CAPITAL) === 0) continue
      while (m < mentions.length && mentions[m]!.last <= i) m++
      const mention = m < mentions.length && mentions[m]!.first < s.to ? mentions[m] : undefined
      if (mention !== undefined && isMentioned(t, mention, i, s.to)) {
        next = mention.last
        continue
      }
      next = readName(t, s, i, mention)
      if (name.last === 0) continue
      if (names === null) names = [name.first, name.last]
      else names.push(name.first, name.last)
      // "Roe, Jr." at a sentence's head is read again when all names are known.
      if (name.alone && name.last > name.first + 1) plain = false
      addName(t, name.first, name.last)
    }
    if (plain) s.names = names ?? NONE
  }
  return { byPart, capitals }
}
const NONE: readonly number[] = []

/** Notes a name in full, unless it is noted already or is no person's. */
function addName(t: Tokens, first: number, last: number): void {
  let count = 0
  for (let i = first; i < last; i++) if (t.kind[i] === WORD) count++
  if (count < 2 || count > 5 || THINGS.has(t.hash[last - 1]!) || HONORIFICS.has(t.lexeme[first]!)) return
  const spelling = hashSpelling(t, first, last)
  if (seen.has(spelling)) return
  const text = spelled(t, first, last)
  if (count > 3 && /-\p{Lu}/u.test(text)) return
  seen.set(spelling, 1)
  const words = wordsIn(t, first, last)
  const younger = JUNIOR.has(t.lexeme[last - 1]!) || JUNIOR.has(t.lexeme[last - 2]!)
  const full: FullName = { text, spelling, words, at: first, junior: younger }
  // Hyphenated given names are one part too: "Min-ah" finds "Seo Min-ah".
  for (const w of words) {
    const at = parts.get(w)
    if (at === 0) {
      lists.push([full])
      parts.set(w, lists.length)
    } else if (!lists[at - 1]!.includes(full)) lists[at - 1]!.push(full)
  }
}

/** The full name for a mention: itself when it has two words or more, else the last full name before it that contains it. */
function fullName(t: Tokens, first: number, last: number, people: People): string {
  // "Mr Brandt" is "Joe Brandt" where the text has that.
  let from = HONORIFICS.has(t.lexeme[first]!) ? first + 1 : first
  while (from < last && t.kind[from] !== WORD) from++
  if (from === last) from = first
  const candidates = people.byPart.get(t.hash[from]!)
  if (candidates === undefined) return spelled(t, first, last)
  let count = 0
  for (let i = from; i < last; i++) if (t.kind[i] === WORD) count++
  let best: FullName | null = null
  let same: FullName | null = null
  for (const one of candidates) {
    if (one.words.length === count) same = one
    if (one.words.length <= count) continue
    const at = one.words.indexOf(t.hash[from]!)
    // A family or a given name: at an end of the full name, not in its middle.
    if (at !== 0 && at + count !== one.words.length && !(one.junior && at + count === one.words.length - 1)) continue
    if (!wordsMatch(t, from, last, one.words, at)) continue
    if (best === null || (one.at <= first && one.at > best.at) || best.at > first) best = one
  }
  if (best !== null) return best.text
  // One string for one spelling: comparing and hashing it again costs next to nothing.
  if (same !== null && same.spelling === hashSpelling(t, first, last)) return same.text
  return spelled(t, first, last)
}

/** Whether the words among tokens `[from, last)` are those of a name from its word `at` on. */
function wordsMatch(t: Tokens, from: number, last: number, words: readonly number[], at: number): boolean {
  let k = at
  for (let i = from; i < last; i++) if (t.kind[i] === WORD && t.hash[i] !== words[k++]) return false
  return true
}
