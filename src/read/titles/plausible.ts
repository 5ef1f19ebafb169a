import { found, nameAt, PLACE_NAME, PLATFORM_NAME } from '../gazetteer.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import {
  CAST,
  CREW,
  FUNCTION,
  LENGTH,
  MEDIUM,
  PERSON,
  PRODUCE,
  RATING,
  RELEASE,
  RENEW,
  SAY,
  SEASON,
  TRAILER,
  WORK,
} from '../lexicon/roles.ts'
import { CARDINAL, MONTH } from '../lexicon/time.ts'
import { ARTICLE, CLASS, ENDS, LEADS_IN, WORKS } from './words.ts'
import { CAPITAL, DIGITS, GIVEN, PUNCT, type Tokens, WORD } from '../tokens.ts'

/** What headings name of a work. */
const PART = lexemesOf(english, 'plot cast date dates trailer teaser release premiere episodes production')
const DATES = lexemesOf(english, 'dates sets')
const L = {
  of: lexemeOf(english, 'of'),
  and: lexemeOf(english, 'and'),
  for: lexemeOf(english, 'for'),
  colon: lexemeOf(english, ':'),
  comma: lexemeOf(english, ','),
  possessive: english.possessive,
}

/** No work: a single small word, a month, a bare word for a work, a number, a platform. */
export function plausible(t: Tokens, first: number, last: number, words: number, quoted: boolean): boolean {
  if (words === 1) {
    let i = first
    while (t.kind[i] === PUNCT) i++
    if (t.kind[i] === DIGITS) return quoted && t.value[i]! > 999
    if (!quoted) {
      if ((t.role[i]! & (FUNCTION | WORK | SEASON | TRAILER | PERSON | MEDIUM)) !== 0) return false
      if ((t.time[i]! & MONTH) !== 0) return false
      // A weekday or a feast as a title ("Wednesday"): only with a word for a work or a season beside it.
      if (t.time[i]! !== 0) return besideWork(t, i)
    }
  }
  // "Ann Lee and Bo Karr": two people.
  if (!quoted && words > 3 && areTwo(t, first, last)) return false
  // "March 2026" in quotation marks is a day all the same.
  if (quoted && words > 1 && isDate(t, first, last)) return false
  if (!quoted && words > 1) {
    // "of Blue Hour" is cut wrongly; "Cast of Blue Hour", "The Plot" and "Netflix Dates" are what headings say.
    if (t.kind[first] === WORD && (t.flags[first]! & CAPITAL) === 0 && (t.role[first]! & FUNCTION) !== 0) return false
    if (saysPart(t, first, last)) return false
    if (nameAt(t, first, last) && found.kind === PLATFORM_NAME && found.end < last && acts(t, found.end)) return false
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
    if (timely === words && (words < 2 || !besideWork(t, first, last))) return false
  }
  if (nameAt(t, first, last) && found.end >= last && !quoted && !(found.kind === PLACE_NAME && besideWork(t, first)))
    return false
  // "Renewed: Blue Hour", "Director: Ada Roe"
  if (!quoted && t.lexeme[first + 1] === L.colon && isLabel(t, first)) return false
  // "6 K-dramas", "Ten Shows": so many works.
  if (
    !quoted &&
    (CLASS[t.lexeme[last - 1]!]! & WORKS) !== 0 &&
    (t.kind[first] === DIGITS || (t.time[first]! & CARDINAL) !== 0)
  )
    return false
  return true
}

/** A given name and a family name, "and", a capital that is no article: two people. */
function areTwo(t: Tokens, first: number, last: number): boolean {
  if ((t.flags[first]! & GIVEN) === 0) return false
  for (let i = first + 2; i < last - 1; i++)
    if (t.lexeme[i] === L.and)
      return (t.flags[i + 1]! & CAPITAL) !== 0 && (CLASS[t.lexeme[i + 1]!]! & ARTICLE) === 0 && last - i <= 4
  return false
}

/** A month and numbers, and nothing else. */
function isDate(t: Tokens, first: number, last: number): boolean {
  let month = false
  for (let i = first; i < last; i++) {
    if ((t.time[i]! & MONTH) !== 0) month = true
    else if (t.kind[i] === WORD) return false
  }
  return month
}

/** A word that says what stands after its colon. */
function isLabel(t: Tokens, i: number): boolean {
  return (t.role[i]! & (RENEW | CREW | CAST | RELEASE | TRAILER | SAY | PERSON | LENGTH | RATING)) !== 0
}

/** "the Wednesday trailer", "the finale of Easter", "the drama The Last of Us": a word for a work stands beside a name. */
function besideWork(t: Tokens, first: number, last = first + 1): boolean {
  if (last < t.count && (t.role[last]! & (SEASON | TRAILER)) !== 0) return true
  if (last < t.count && (t.role[last]! & WORK) !== 0 && (t.flags[last]! & CAPITAL) === 0) return true
  if (first === 0) return false
  const lower = (t.flags[first - 1]! & CAPITAL) === 0
  if (lower && (t.role[first - 1]! & WORK) !== 0) return true
  // "the film, Before Noon, follows"
  if (
    first > 1 &&
    t.lexeme[first - 1] === L.comma &&
    (t.role[first - 2]! & WORK) !== 0 &&
    (t.flags[first - 2]! & CAPITAL) === 0
  )
    return true
  return (
    first > 1 &&
    (t.lexeme[first - 1] === L.for || t.lexeme[first - 1] === L.of) &&
    (t.role[first - 2]! & (TRAILER | SEASON)) !== 0
  )
}

/** "Cast of X", "Release Date of X", "The Plot": a part of a work with nothing or the work itself after it. */
function saysPart(t: Tokens, first: number, last: number): boolean {
  let i = first
  if (i < last && (CLASS[t.lexeme[i]!]! & ARTICLE) !== 0) i++
  const from = i
  while (i < last && i - from < 2 && PART.has(t.lexeme[i]!)) i++
  return i > from && (i === last || t.lexeme[i] === L.of)
}

/** Whether a word tells what a platform does. */
function acts(t: Tokens, i: number): boolean {
  return DATES.has(t.lexeme[i]!) || (t.role[i]! & (RENEW | RELEASE | SAY)) !== 0
}
