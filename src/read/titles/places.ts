import { found, nameAt, PLATFORM_NAME, PRESS_NAME } from '../gazetteer.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import {
  AUXILIARY,
  CAST,
  CREW,
  EPISODE,
  FUNCTION,
  MODAL,
  PRESENT,
  PERSON,
  RELEASE,
  RENEW,
  SAY,
  SEASON,
  TRAILER,
  WORK,
} from '../lexicon/roles.ts'
import { DIGIT, MONTH } from '../lexicon/time.ts'
import { isOrdinary } from '../lexicon/ordinary.ts'
import type { SeasonMention } from '../seasons.ts'
import { BODY, HEADLINE, type Sentence } from '../sentences.ts'
import { glued } from '../spans.ts'
import {
  A_WORK,
  AFTER,
  ARTICLE,
  BY,
  CLASS,
  EARLIER,
  FILM,
  IN,
  JOINS,
  LISTS,
  MADE,
  NAMED,
  NEWER,
  OPENS_LIST,
  LEADS_VERB,
  OUT,
  PART_IN,
  PERSON_VERB,
  PICKED,
  PLAYS,
  RENEWS,
  SERIES,
  SIGNED,
  STAR,
  STARS,
  TELLS_KIND,
  WORKS,
  WORK_NOUN,
  WORK_VERB,
} from './words.ts'
import { CAPITAL, DIGITS, GIVEN, LINE, PUNCT, type Tokens, UPPER, WORD } from '../tokens.ts'
import { type Candidate, counts, F } from './features.ts'
import { contextOf } from './contexts.ts'

const L = {
  of: lexemeOf(english, 'of'),
  as: lexemeOf(english, 'as'),
  the: lexemeOf(english, 'the'),
  with: lexemeOf(english, 'with'),
  comma: lexemeOf(english, ','),
  which: lexemeOf(english, 'which'),
  from: lexemeOf(english, 'from'),
  by: lexemeOf(english, 'by'),
  for: lexemeOf(english, 'for'),
  who: lexemeOf(english, 'who'),
  colon: lexemeOf(english, ':'),
  open: lexemeOf(english, '('),
  hyphen: lexemeOf(english, '-'),
  en: lexemeOf(english, '–'),
  em: lexemeOf(english, '—'),
  up: lexemeOf(english, 'up'),
  stop: lexemeOf(english, '.'),
  possessive: english.possessive,
}

/** What the line below a title begins with: "Directed by Ada Roe", "Starring Ada Roe", "Cast: Ada Roe". */
const HEADS_CREDITS = lexemesOf(
  english,
  'directed director starring stars written writer cast plot network platform premiere premieres release released creator created series season',
)

/** The features that a candidate has by what stands around one of its places. */
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
  /** Whether a comma was passed on the way to `after`. */
  let comma = false
  if (quoted) {
    while (before > s.from && t.kind[before] === PUNCT && t.lexeme[before] !== L.open) before--
    // '"Blue Hour," the drama', '"Blue Hour": the drama'
    while (after < s.to && t.kind[after] === PUNCT && t.lexeme[after] !== L.open && !isLabelMark(t, after)) {
      if (t.lexeme[after] === L.comma) comma = true
      after++
    }
  }
  if (s.kind === HEADLINE) f[r + F.headline] = 1
  else if (
    first - s.from <= 3 &&
    s.to - last <= 3 &&
    (t.flags[s.from]! & LINE) !== 0 &&
    (s.to >= t.count || (t.flags[s.to]! & LINE) !== 0 || (t.flags[first]! & UPPER) !== 0)
  )
    ownLine(t, first, last, s, r)
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
  if (
    year >= s.from &&
    f[r + F.organisation] === 0 &&
    ((t.kind[year] === DIGITS && t.value[year]! > 1900 && t.value[year]! < 2100) ||
      // "last December's Blue Hour"
      (year < before && (t.time[year]! & MONTH) !== 0))
  )
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
  // "Blue Hour (ABC, 2001)" at the head of a line
  if (t.lexeme[after] === L.open && after < s.to && first - s.from <= 2 && (t.flags[s.from]! & LINE) !== 0)
    f[r + F['opens a line, bracket after']]! += 1
  if (s.kind === BODY && inCapitals(t, first, last, s)) f[r + F['capitals in a sentence']]! += 1
  const led = before >= s.from ? CLASS[t.lexeme[before]!]! : 0
  // "cancelled Ada Roe's Blue Hour"
  const owner = t.lexeme[before] === L.possessive ? beforeName(t, before - 1, s.from) : before
  if (
    ((owner >= s.from ? CLASS[t.lexeme[owner]!]! & RENEWS : 0) !== 0 && t.lexeme[after] !== L.possessive) ||
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
  if (before >= s.from && t.lexeme[before] === L.open) f[r + F['in brackets']]! += 1
  // "will premiere X", "to release X"
  if (
    before > s.from &&
    (t.role[before]! & (RELEASE | PRESENT)) === (RELEASE | PRESENT) &&
    (t.flags[before]! & CAPITAL) === 0 &&
    (t.role[before - 1]! & (MODAL | AUXILIARY | FUNCTION)) !== 0
  )
    f[r + F['released before']]! += 1
  let told = 0
  for (let k = Math.max(s.from, before - 4); k <= before; k++) told |= CLASS[t.lexeme[k]!]!
  if ((told & EARLIER) !== 0) f[r + F['earlier work before']]! += 1
  if ((told & NEWER) !== 0) f[r + F['new work before']]! += 1
  // "the fantasy film, X,"
  if (
    before > s.from &&
    t.lexeme[before] === L.comma &&
    (CLASS[t.lexeme[before - 1]!]! & WORK_NOUN) !== 0 &&
    // Not "In the film, A plays B".
    (after >= s.to || t.kind[after] === PUNCT || t.lexeme[after] === L.which) &&
    (t.flags[first]! & GIVEN) === 0
  )
    before--
  if (apposedBefore(t, before, s)) f[r + F['apposed before']]! += 1
  if (before < s.from) f[r + F['opens sentence']]! += 1
  else if (t.kind[before] === WORD) {
    const lexeme = t.lexeme[before]!
    const cls = CLASS[lexeme]!
    const role = t.role[before]!
    const lower = (t.flags[before]! & CAPITAL) === 0
    if ((cls & WORK_NOUN) !== 0 && lower) f[r + F['work before']]! += 1
    else if ((role & (PERSON | CREW)) !== 0 && (role & (FUNCTION | CAST)) === 0) f[r + F['person before']]! += 1
    if (lexeme === L.of && seasonEnds(seasons, before)) f[r + F['season before']]! += 1
    else if (lexeme === L.of && before > s.from && (t.role[before - 1]! & (WORK | RELEASE | CAST)) !== 0)
      f[r + F['work of before']]! += 1
    else if (lexeme === L.of) f[r + F['of before']]! += 1
    else if ((cls & NAMED) !== 0) f[r + (namesPerson(t, before, s.from) ? F['person before'] : F['work before'])]! += 1
    else if ((cls & MADE) !== 0) f[r + F['made before']]! += 1
    else if (lexeme === L.as) f[r + F['as before']]! += 1
    else if (lexeme === L.with) f[r + F['with before']]! += 1
    else if ((cls & BY) !== 0) f[r + F['by before']]! += 1
    else if ((cls & IN) !== 0) f[r + F['in before']]! += 1
    else if (lexeme === L.the) f[r + F['the before']]! += 1
    else if (lexeme === L.possessive)
      f[r + (isPlatformUntil(t, before, s.from) ? F['platform before'] : F['own possessive before'])]! += 1
    else if (platformOwns(t, before, s.from)) f[r + F['platform before']]! += 1
    else {
      for (let k = Math.max(s.from, before - 2); k <= before; k++)
        if (nameAt(t, k, first) && found.end === before + 1 && found.kind === PLATFORM_NAME)
          f[r + F['platform before']]! += 1
    }
  }
  contextOf(t, first, last, before, after, s, c)
  if (after >= s.to) return
  const relative = t.lexeme[after] === L.comma && after + 1 < s.to ? t.lexeme[after + 1]! : t.lexeme[after]!
  if (
    relative === L.which ||
    (t.lexeme[after] === L.comma &&
      (CLASS[relative]! & IN) !== 0 &&
      t.lexeme[after + 2] === L.which &&
      after + 2 < s.to)
  )
    f[r + F['which after']]! += 1
  else if (relative === L.who) f[r + F['who after']]! += 1
  if (platformAfter(t, after, s)) f[r + F['platform after']]! += 1
  if (madeAfter(t, after, s)) f[r + F['made by after']]! += 1
  if (isWorkAfter(t, comma ? after - 1 : after, comma, s)) f[r + F['a work after']]! += 1
  verbAfter(t, after, s, r)
  if (comesOutAfter(t, after, s)) f[r + F['comes out after']]! += 1
  const lexeme = t.lexeme[after]!
  const cls = CLASS[lexeme]!
  const role = t.role[after]!
  const lower = (t.flags[after]! & CAPITAL) === 0
  // "renewed X for season three"
  const onward = lexeme === L.for ? after + 1 : after
  if (seasonFollows(seasons, after, onward)) f[r + F['season after']]! += 1
  else if (lexeme === L.possessive) {
    if (seasonBegins(seasons, after + 1)) f[r + F['season after']]! += 1
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
    else if (nameAt(t, after + 1, s.to) && found.kind === PLATFORM_NAME) f[r + F['platform after']]! += 1
    // "Blue Hour (8pm)", "Blue Hour (May 3)"
    else if (t.kind[after + 1] === DIGITS || (t.time[after + 1]! & MONTH) !== 0)
      f[r + F['date in brackets after']]! += 1
    else if ((t.flags[after + 1]! & CAPITAL) !== 0) f[r + F['bracket after']]! += 1
  }
}

/** A name on a line of its own; what the line below it says. */
function ownLine(t: Tokens, first: number, last: number, s: Sentence, r: number): void {
  const f = counts
  f[r + F['own line']] = 1
  let shouted = last - first > 0
  for (let k = first; k < last && shouted; k++) if (t.kind[k] === WORD && (t.flags[k]! & UPPER) === 0) shouted = false
  if (shouted) f[r + F['capitals on a line']] = 1
  if (headsCredits(t, s.to)) f[r + F['credits below']]! += 1
}

/** Whether credits or a platform begin at token `i`, the head of the line below. */
function headsCredits(t: Tokens, i: number): boolean {
  if (i >= t.count) return false
  return HEADS_CREDITS.has(t.lexeme[i]!) || (nameAt(t, i, t.count) && found.kind === PLATFORM_NAME)
}

/** "Blue Hour, ABC", "Blue Hour, Five" at the end of a line. */
function platformAfter(t: Tokens, after: number, s: Sentence): boolean {
  if (t.lexeme[after] !== L.comma || !nameAt(t, after + 1, s.to) || found.kind !== PLATFORM_NAME) return false
  return found.end >= s.to || t.kind[found.end] === PUNCT
}

/** "a rodent tale, X", "a new sitcom for BBC Four, X": a word for a work before the comma that stands before a name. */
function apposedBefore(t: Tokens, before: number, s: Sentence): boolean {
  if (before <= s.from || t.lexeme[before] !== L.comma) return false
  for (let k = before - 1; k >= Math.max(s.from, before - APPOSED); k--) {
    if (t.kind[k] === PUNCT && t.lexeme[k] !== L.hyphen) return false
    if ((CLASS[t.lexeme[k]!]! & WORK_NOUN) === 0) continue
    // What stands between says for whom, or of what it is.
    return k === before - 1 || (CLASS[t.lexeme[k + 1]!]! & (IN | BY)) !== 0
  }
  return false
}
const APPOSED = 5

/** Whether a platform's name ends before token `i`. */
function isPlatformUntil(t: Tokens, i: number, from: number): boolean {
  for (let k = Math.max(from, i - 3); k < i; k++)
    if (nameAt(t, k, i) && found.end === i && found.kind !== PRESS_NAME) return true
  return false
}

/** "ABC's critically adored X": up to three words in lower case, back from token `i`, after the possessive of a platform. */
function platformOwns(t: Tokens, i: number, from: number): boolean {
  let k = i
  while (k > from && i - k < 3 && t.kind[k] === WORD && (t.flags[k]! & CAPITAL) === 0 && t.lexeme[k] !== L.possessive)
    k--
  return k < i && k > from && t.lexeme[k] === L.possessive && isPlatformUntil(t, k, from)
}

/** A name in capitals in a sentence that is not. */
function inCapitals(t: Tokens, first: number, last: number, s: Sentence): boolean {
  let letters = 0
  for (let k = first; k < last; k++) {
    if (t.kind[k] !== WORD) continue
    if ((t.flags[k]! & UPPER) === 0) return false
    letters += t.end[k]! - t.start[k]!
  }
  return letters > 3 && isMixed(t, s)
}

// Asked of one sentence after the other.
let mixedOf: Sentence | null = null
let mixed = false

/** Whether a sentence has a longer word that is not in capitals. */
function isMixed(t: Tokens, s: Sentence): boolean {
  if (mixedOf !== s) {
    mixedOf = s
    mixed = false
    for (let k = s.from; k < s.to && !mixed; k++)
      mixed = t.kind[k] === WORD && t.end[k]! - t.start[k]! > 3 && (t.flags[k]! & UPPER) === 0
  }
  return mixed
}

/** Whether a season ends before a token or before the one before it. */
function seasonEnds(seasons: readonly SeasonMention[], i: number): boolean {
  for (let k = 0; k < seasons.length; k++) if (seasons[k]!.last === i || seasons[k]!.last === i - 1) return true
  return false
}

/** Whether a season begins with a token or with the one after it. */
function seasonBegins(seasons: readonly SeasonMention[], i: number): boolean {
  for (let k = 0; k < seasons.length; k++) if (seasons[k]!.first === i || seasons[k]!.first === i + 1) return true
  return false
}

/** Whether a season follows, straight or after "for" and perhaps one word more. */
function seasonFollows(seasons: readonly SeasonMention[], after: number, onward: number): boolean {
  for (let k = 0; k < seasons.length; k++) {
    const m = seasons[k]!
    if (m.season === 'this') continue
    if (m.first === after || (onward > after && (m.first === onward || m.first === onward + 1))) return true
  }
  return false
}

/** "a witch named X", "a man called X": what has a name of this kind is a person. */
function namesPerson(t: Tokens, named: number, from: number): boolean {
  if (named <= from) return false
  const i = named - 1
  if (t.kind[i] !== WORD || (t.flags[i]! & CAPITAL) !== 0 || t.lexeme[i] === L.possessive) return false
  if ((t.role[i]! & PERSON) !== 0) return true
  return (
    t.lexeme[i] === 0 ||
    ((t.role[i]! & (WORK | SEASON | MODAL | AUXILIARY | FUNCTION | SAY)) === 0 &&
      (CLASS[t.lexeme[i]!]! & (WORK_NOUN | LEADS_VERB | SERIES | FILM)) === 0 &&
      isOrdinary(t.hash[i]!))
  )
}

/** The token before the capitals that end with token `i`. */
function beforeName(t: Tokens, i: number, from: number): number {
  let k = i
  while (k >= from && i - k < 4 && (t.flags[k]! & CAPITAL) !== 0) k--
  return k
}

/** "X, from creators A and B", "X, directed by A", "X (written by A)": what follows says who made it. */
function madeAfter(t: Tokens, after: number, s: Sentence): boolean {
  let k = after
  if (t.lexeme[k] === L.comma || t.lexeme[k] === L.open || t.lexeme[k] === L.hyphen) k++
  if (k + 2 >= s.to) return false
  if (t.lexeme[k] === L.from) {
    for (const to = Math.min(s.to, k + 4); ++k < to;) if ((t.role[k]! & CREW) !== 0) return true
    return false
  }
  return (CLASS[t.lexeme[k]!]! & MADE) !== 0 && t.lexeme[k + 1] === L.by
}

/** "X is an American crime drama", "X, a limited series": what follows says that it is a work. */
function isWorkAfter(t: Tokens, after: number, comma: boolean, s: Sentence): boolean {
  if (!comma && (CLASS[t.lexeme[after]!]! & A_WORK) === 0) return false
  let k = after + 1
  if (k >= s.to || (CLASS[t.lexeme[k]!]! & ARTICLE) === 0) return false
  for (const to = Math.min(s.to, k + 10); k < to; k++) {
    if ((CLASS[t.lexeme[k]!]! & WORK_NOUN) !== 0) return true
    if (t.kind[k] === PUNCT && t.lexeme[k] !== L.hyphen) return false
  }
  return false
}

/** "X has set a June 27 release date", "X will now open in May": a verb or a noun of coming out follows, with no other name before it. */
function comesOutAfter(t: Tokens, after: number, s: Sentence): boolean {
  if ((s.role & RELEASE) === 0) return false
  for (let k = after; k < Math.min(s.to, after + COMES_OUT); k++) {
    if (t.kind[k] === PUNCT) {
      if (t.lexeme[k] !== L.hyphen && t.lexeme[k] !== L.stop) return false
      continue
    }
    if ((t.role[k]! & RELEASE) !== 0) return true
    if ((t.flags[k]! & CAPITAL) !== 0 && (t.time[k]! & MONTH) === 0 && !s.titleCase) return false
  }
  return false
}
const COMES_OUT = 9

/** Who does what follows: "has signed on", "will play" a person; "has added", "follows" a work. */
function verbAfter(t: Tokens, after: number, s: Sentence, r: number): void {
  let k = after
  // "Blue Hour, starring Ada Roe"
  if (t.lexeme[k] === L.comma && k + 1 < s.to && (CLASS[t.lexeme[k + 1]!]! & STARS) !== 0) k++
  const to = Math.min(s.to, after + 4)
  while (k < to && (CLASS[t.lexeme[k]!]! & LEADS_VERB) !== 0) k++
  if (k >= to || t.kind[k] !== WORD) return
  const cls = CLASS[t.lexeme[k]!]!
  const f = counts
  if ((cls & STARS) !== 0) {
    if (k + 1 < s.to && (t.flags[k + 1]! & CAPITAL) !== 0) f[r + F['stars somebody after']]! += 1
    else f[r + F['person verb after']]! += 1
  } else if ((cls & STAR) !== 0) {
    if (k + 1 < s.to && (t.flags[k + 1]! & CAPITAL) !== 0 && !s.titleCase) f[r + F['credit after']]! += 1
  } else if ((cls & PERSON_VERB) !== 0 || (t.role[k]! & SAY) !== 0) f[r + F['person verb after']]! += 1
  else if ((cls & WORK_VERB) !== 0) f[r + F['work verb after']]! += 1
}

/** Whether the nearest words say film or series: bits of `words.ts`, 0 where none does. */
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
