import type { DateMention } from '../dates/index.ts'
import { found, nameAt, PLACE_NAME } from '../gazetteer.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { FUNCTION, MEDIUM, SEASON, WORK } from '../lexicon/roles.ts'
import { isQuote } from '../parts.ts'
import type { Frame } from '../scene.ts'
import { capitalised, quotedIn, type Span, spelled, titleEnd } from '../spans.ts'
import { CAPITAL, GIVEN, LINE, PUNCT, WORD } from '../tokens.ts'

/** A work that a sentence names with its year, known as a title or not. */
export interface Named extends Span {
  readonly title: string
  readonly film: boolean
  readonly season?: number
}

const ids = (words: string) => lexemesOf(english, words)
const L = {
  open: lexemeOf(english, '('),
  comma: lexemeOf(english, ','),
  close: lexemeOf(english, ')'),
  hyphen: lexemeOf(english, '-'),
  slash: lexemeOf(english, '/'),
  and: lexemeOf(english, 'and'),
}
/** After a name, they make it a person's credit. */
export const PASSING = ids('star stars actor actress alum fame director writer creator')
/** What works are made from, and what else has a name and a year. */
export const ORIGINAL = ids(
  'novel novels book books webtoon manga manhwa comic comics memoir volume game games album song',
)
/** Words for a work that are no roles of their own. */
const WORKISH = ids('classic hit hits blockbuster debut original version chapter smash cult horror')
const SERIES = ids('series show season run')
const WITH = ids('with by and of from starring')
const ARTICLES = ids('the a an')
const DETERMINERS = ids('the his her their its our this original classic')

/**
 * The work whose year a date is: "2004's Salt Road", "the 1973 horror The Tall Reeds", "Alien (1979)". Null where the year stands by
 * no name.
 */
export function namedWithYear(f: Frame, d: DateMention): Named | null {
  return d.precision !== 'year' || d.kind !== 'window' ? null : (nameAfter(f, d) ?? nameBefore(f, d))
}

/** Whether a word at token `k` is one for a film or a series, and for no book. */
function isWork(f: Frame, k: number): boolean {
  const role = f.t.role[k]!
  const lexeme = f.t.lexeme[k]!
  return (
    ((role & WORK) !== 0 || WORKISH.has(lexeme)) &&
    !ORIGINAL.has(lexeme) &&
    ((role & MEDIUM) === 0 || (role & (WORK | SEASON)) !== 0)
  )
}

/**
 * What a year describes: "2004's Salt Road", "the 1973 horror The Tall Reeds", "her 2001 drama "Salt"".
 */
function nameAfter(f: Frame, d: DateMention): Named | null {
  const { t, s } = f
  const owner = t.lexeme[d.last] === english.possessive
  // "this year's festival"
  if (
    d.relative &&
    d.to !== null &&
    f.scene.reference !== null &&
    d.to >= f.scene.reference &&
    d.from! <= f.scene.reference
  )
    return null
  const told =
    d.first > s.from && (DETERMINERS.has(t.lexeme[d.first - 1]!) || t.lexeme[d.first - 1] === english.possessive)
  if (!owner && !told) return null
  let work = -1
  let k = owner ? d.last + 1 : d.last
  for (let n = 0; k < s.to && n < 7; n++, k++) {
    if (isQuote(t, k) || (t.kind[k] === WORD && (t.flags[k]! & CAPITAL) !== 0)) {
      const name = owner || work >= 0 || isQuote(t, k) || (k === d.last && standsAlone(f, k)) ? nameFrom(f, k) : null
      if (name !== null && !PASSING.has(t.lexeme[name.last]!)) return name
      // "the 2001 Bollywood drama"
      if (name === null && !isQuote(t, k)) continue
      return null
    }
    if (t.kind[k] === PUNCT) {
      if (
        t.lexeme[k] === L.hyphen ||
        t.lexeme[k] === L.slash ||
        (t.lexeme[k] === L.comma && work >= 0 && k === work + 1)
      )
        continue
      break
    }
    if (isWork(f, k)) work = k
    else if (work >= 0 || (t.role[k]! & FUNCTION) !== 0 || PASSING.has(t.lexeme[k]!)) break
  }
  return work >= 0 && told ? firstRun(f, d, work) : null
}

/** Whether a name straight after a year is one of a work: "the 1994 The Lion Queen", "the 2025 Tin Gods film". */
function standsAlone(f: Frame, k: number): boolean {
  const { t, s } = f
  const end = titleEnd(t, k, s.to)
  if (end - k < 2 || isNamed(f, k)) return false
  return ARTICLES.has(t.lexeme[k]!) || (end < s.to && isWork(f, end) && !PASSING.has(t.lexeme[end]!))
}

/** Whether a person or a platform is named at a token. */
function isNamed(f: Frame, k: number): boolean {
  for (const n of f.names) if (n.first === k) return true
  return nameAt(f.t, k, f.s.to) || (f.t.flags[k]! & GIVEN) !== 0
}

/** "The 2016 series" of a text about a second season: the first. Another film of a year is another work, which nothing names. */
function firstRun(f: Frame, d: DateMention, work: number): Named | null {
  const { scene, t } = f
  if (!SERIES.has(t.lexeme[work]!) || scene.season === null || scene.season < 2 || scene.reference === null) return null
  if (f.focus.title === null || f.titles.some((m) => m.title !== f.focus.title)) return null
  if (d.to === null || d.to >= scene.reference) return null
  return { first: d.first - 1, last: work + 1, title: f.focus.title.text, film: false, season: 1 }
}

/** "Alien (1979)", "“Ran” (1985)". */
function nameBefore(f: Frame, d: DateMention): Named | null {
  const { t, s } = f
  if (t.lexeme[d.first - 1] !== L.open || t.lexeme[d.last] !== L.close || d.last - d.first !== 1) return null
  const end = d.first - 1
  let first = end - 1
  if (first < s.from) return null
  if (isQuote(t, first)) {
    let k = first - 1
    while (k >= s.from && first - k < 14 && !isQuote(t, k)) k--
    const span = { first: k + 1, last: first }
    return k >= s.from && isQuote(t, k) && span.last > span.first && capitalised(t, span) ? workOf(f, span) : null
  }
  // The run of capitals that reaches the bracket.
  for (let k = first; k >= Math.max(s.from, end - 12); k--) {
    if (t.kind[k] !== WORD || (t.flags[k]! & CAPITAL) === 0) continue
    // "Mother! (2017)": a mark may end it.
    const reach = titleEnd(t, k, end)
    if (reach === end || k + 1 === end || (reach === end - 1 && t.kind[reach] === PUNCT)) first = k
    if ((t.flags[k]! & LINE) !== 0) break
  }
  // "with A and B (2025)" ends with persons.
  if ((t.flags[first]! & CAPITAL) === 0 || ((t.flags[first]! & GIVEN) !== 0 && WITH.has(t.lexeme[first - 1]!)))
    return null
  return workOf(f, { first, last: end })
}

/** The name in quotation marks or capitals at token `k`. */
function nameFrom(f: Frame, k: number): Named | null {
  const { t, s } = f
  if (isQuote(t, k)) {
    const quotes: Span[] = []
    quotedIn(t, k, Math.min(s.to, k + 14), 12, quotes)
    const q = quotes[0]
    return q !== undefined && q.first === k + 1 && capitalised(t, q) ? workOf(f, q) : null
  }
  let last = titleEnd(t, k, s.to)
  // "Howl's Moving Castle"
  if (t.lexeme[last] === english.possessive && last + 1 < s.to && (t.flags[last + 1]! & CAPITAL) !== 0)
    last = titleEnd(t, last + 1, s.to)
  return last > k ? workOf(f, { first: k, last }) : null
}

/** A span of capitals as a work: no person, no platform or place. */
function workOf(f: Frame, span: Span): Named | null {
  const { t } = f
  let { first } = span
  // "In Alien (1979)": the first word of a sentence may not be the name's.
  while (
    first < span.last - 1 &&
    first === f.s.from &&
    (t.role[first]! & FUNCTION) !== 0 &&
    !DETERMINERS.has(t.lexeme[first]!)
  )
    first++
  const { last } = span
  const m = f.titles.find((x) => x.first === first && (x.last >= last || t.lexeme[x.last] === L.and))
  if (m !== undefined) return { first, last: m.last, title: m.title.text, film: m.title.kind === 'film' }
  if (
    f.names.some(
      (n) => n.first >= first && n.last < last && n.last - n.first > 1 && (t.flags[n.first]! & GIVEN) !== 0,
    ) ||
    (nameAt(t, first, last) && (found.end >= last || found.kind !== PLACE_NAME))
  )
    return null
  return { first, last, title: spelled(t, first, last), film: false }
}
