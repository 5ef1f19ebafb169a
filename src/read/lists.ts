import { titleAt } from './at.ts'
import { english } from './lexicon/index.ts'
import { lexemeOf, lexemesOf } from './lexicon/lexicon.ts'
import { AUXILIARY, BASED, CAST, CREW, FUNCTION, MODAL, PAST, PERSON, PRESENT } from './lexicon/roles.ts'
import { namedPart, partBeside } from './casting/beside.ts'
import { personal } from './casting/persons.ts'
import { share } from './list-parts.ts'
import { hasGivenName, type NameSpan, STYLES } from './people.ts'
import type { Frame } from './scene.ts'
import { isQuote, type Part, partAt, partEnd, PHRASE_ENDS } from './parts.ts'
import { type Span, spelled, titleEnd } from './spans.ts'
import { CAPITAL, DIGITS, PUNCT, type Tokens, UPPER, WORD } from './tokens.ts'

/** What stands in brackets after a name. */
export interface Bracket extends Span {
  /** The name that fills it, or null. */
  readonly name: NameSpan | null
  /** "(played by X)", "(X's character)": the name inside is the actor's. */
  readonly played: boolean
  /** It looks like the title of another work: quoted, a list, small words inside, a work that the text names. */
  readonly credit: boolean
  /** Where the words of "(as the mouse)" begin, or -1. */
  readonly part: number
}

/** One name of a list with what belongs to it. */
export interface Item extends Span {
  readonly name: NameSpan
  /** The name in its fullest form ("Ada" of "Ada and Joe Brandt" is "Ada Brandt"). */
  full: string
  readonly bracket: Bracket | null
  /** The words between the comma or "and" and the name ("the newcomer", "Oscar winner"). */
  readonly lead: Span
  part: Part | null
}

/** Names that one verb or one heading holds together: "A, B (C), D as E and F". */
export interface Group extends Span {
  readonly items: readonly Item[]
}

const ids = (words: string) => lexemesOf(english, words)
const L = {
  as: lexemeOf(english, 'as'),
  well: lexemeOf(english, 'well'),
  along: lexemeOf(english, 'along'),
  together: lexemeOf(english, 'together'),
  with: lexemeOf(english, 'with'),
  alongside: lexemeOf(english, 'alongside'),
  comma: lexemeOf(english, ','),
  semicolon: lexemeOf(english, ';'),
  and: lexemeOf(english, 'and'),
  of: lexemeOf(english, 'of'),
  the: lexemeOf(english, 'the'),
  colon: lexemeOf(english, ':'),
  open: lexemeOf(english, '('),
  close: lexemeOf(english, ')'),
  who: lexemeOf(english, 'who'),
  fame: lexemeOf(english, 'fame'),
  from: lexemeOf(english, 'from'),
  fresh: lexemeOf(english, 'fresh'),
  behind: lexemeOf(english, 'behind'),
  stars: lexemeOf(english, 'stars'),
  starring: lexemeOf(english, 'starring'),
  hyphen: lexemeOf(english, '-'),
  slash: lexemeOf(english, '/'),
  quote: lexemeOf(english, '"'),
  apostrophe: lexemeOf(english, "'"),
  stop: lexemeOf(english, '.'),
  by: lexemeOf(english, 'by'),
  character: lexemeOf(english, 'character'),
  possessive: english.possessive,
}
const JOINS = ids('and & or plus alongside with opposite')
const PLAYED = ids('played portrayed voiced')
const ACTOR = ids('actor actress star alum creator director writer showrunner producer filmmaker veteran helmer')
const PART_BEFORE = ids('as plays play played playing portrays portrayed portraying voices voicing')
const ARTICLES = ids('a an the his her their its')
/** What is in the brackets that open at token `i`, or null. */
function bracketAt(f: Frame, i: number): Bracket | null {
  const { t, s } = f
  let close = i + 1
  while (close < s.to && close < i + 22 && t.lexeme[close] !== L.close) close++
  if (t.lexeme[close] !== L.close) return null
  let first = i + 1
  let played = false
  let quoted = false
  if (PLAYED.has(t.lexeme[first]!) && t.lexeme[first + 1] === L.by) {
    first += 2
    played = true
  }
  let last = close
  // "(who plays Nora)", "(as Nora)"
  const who = t.lexeme[first] === L.who ? first + 1 : first
  const told = !played && who < last && PART_BEFORE.has(t.lexeme[who]!)
  if (told) first = who + 1
  while (first < last && isQuote(t, first)) {
    first++
    quoted = true
  }
  while (last > first && isQuote(t, last - 1)) last--
  if (t.lexeme[last - 1] === L.character && t.lexeme[last - 2] === L.possessive) {
    last -= 2
    played = true
  }
  const name = f.names.find((n) => n.first === first && n.last === last) ?? (told ? null : actorIn(f, i, first, last))
  const end = partEnd(t, first, last)
  const own = f.titles.find((x) => x.first <= first && x.last >= last)?.title === f.scene.main
  let credit =
    quoted ||
    (t.kind[first] === DIGITS && last === first + 1) ||
    (!own && f.titles.some((x) => x.first <= first && x.last >= last))
  if (!played && !credit && !told && name === null)
    for (let k = first; k < last; k++)
      if (
        t.lexeme[k] === L.comma ||
        (k > first && t.kind[k] === WORD && (t.flags[k]! & CAPITAL) === 0 && PHRASE_ENDS.has(t.lexeme[k]!))
      )
        credit = true
  const whole = name ?? (end === last && !credit ? { first, last, full: spelled(t, first, last) } : null)
  // "(Joe Roe/PA)": who took the picture.
  if (!played && t.lexeme[last - 2] === L.slash && (t.flags[last - 1]! & UPPER) !== 0) credit = true
  // "(Winter's Bone)", "(24)": capitals that are no name.
  if (whole === null && !played && !told && (t.flags[first]! & CAPITAL) !== 0) credit = true
  return { first: i, last: close + 1, name: whole, played, credit, part: told ? first : -1 }
}

/** Who is named in the brackets at token `i` with words of their own: "(Oscar nominee A)", "(A, Other Work)" after a single name. */
function actorIn(f: Frame, i: number, first: number, last: number): NameSpan | null {
  const { t, names } = f
  for (const n of names) {
    if (n.first < first || n.last > last || !n.full.includes(' ')) continue
    if (n.last === last) return honoured(f, first, n.first) ? n : null
    if (n.first !== first || t.lexeme[n.last] !== L.comma) return null
    const outer = names.find((x) => x.last === i)
    if (outer === undefined || outer.full.includes(' ')) return null
    // "her daughter Izolda (Amelie Roe, Other Work)"
    const before = outer.first - 1
    const noun = t.kind[before] === WORD && (t.flags[before]! & CAPITAL) === 0 && (t.role[before]! & FUNCTION) === 0
    return personal(n.full) > (noun ? -1 : 0) ? n : null
  }
  return null
}

/** "Oscar nominee", "singer-turned-actor", "newcomer": whether tokens before a name tell of a person. */
function honoured(f: Frame, first: number, last: number): boolean {
  if (!describes(f, first, last)) return false
  for (let k = first; k < last; k++) if ((f.t.role[k]! & PERSON) !== 0 || HONOURS.has(f.t.lexeme[k]!)) return true
  return false
}
const HONOURS = ids('nominee winner newcomer alum')

/** One item at a name: the name, its bracket, its "as …". */
function itemAt(f: Frame, name: NameSpan, lead: Span): Item {
  const { t, s } = f
  let last = name.last
  // "Seo Min-ah PD (Other Work)"
  if (last < s.to && STYLES.has(t.lexeme[last]!)) last++
  last = afterCredit(f, name, last)
  const bracket = last < s.to && t.lexeme[last] === L.open ? bracketAt(f, last) : null
  if (bracket !== null) last = bracket.last
  let part = partBeside(f, last)
  if (part !== null) last = part.last
  // "(as the mouse, Nora)"
  else if (bracket !== null && bracket.name === null && bracket.part > 0) part = namedPart(f, bracket.part)
  // "(the sister Nora)"
  else if (bracket !== null && bracket.name === null && isArticle(t, bracket.first + 1)) {
    const described = partAt(f, bracket.first + 1, bracket.last - 1)
    if (described?.text && (t.flags[described.last - 1]! & CAPITAL) !== 0) part = described
  }
  return { name, full: name.full, bracket, lead, part, first: name.first, last }
}

/** Whether a small article stands at token `i`: not "The" of a title. */
function isArticle(t: Tokens, i: number): boolean {
  return ARTICLES.has(t.lexeme[i]!) && (t.flags[i]! & CAPITAL) === 0
}

/** The token after what an actor is known from, at token `i` after the name: "Ada Roe of Red Tide fame", "Ada Roe from Red Tide plays". */
function afterCredit(f: Frame, name: NameSpan, i: number): number {
  const { t, s } = f
  if ((t.lexeme[i] !== L.of && t.lexeme[i] !== L.from) || i + 2 >= s.to || !name.full.includes(' ')) return i
  const k = isQuote(t, i + 1) ? i + 2 : i + 1
  if ((t.flags[k]! & CAPITAL) === 0) return i
  let end = titleAt(f, k)?.last ?? titleEnd(t, k, s.to)
  if (end < s.to && isQuote(t, end)) end++
  if (t.lexeme[end] === L.fame) return end + 1
  // "Ada Roe of Red Tide plays"
  const own = titleAt(f, k)?.title === f.scene.main && f.scene.main !== null
  return !own && end < s.to && (t.role[end]! & (CAST | PRESENT)) !== 0 && (t.flags[end]! & CAPITAL) === 0 ? end : i
}

/** The token after a comma, "and", "as well as", "alongside" … at `i`, or 0. */
function separator(t: Tokens, i: number, to: number): number {
  let k = i
  if (k < to && (t.lexeme[k] === L.comma || t.lexeme[k] === L.semicolon)) k++
  if (k < to && JOINS.has(t.lexeme[k]!)) k++
  else if (k + 2 < to && t.lexeme[k] === L.as && t.lexeme[k + 1] === L.well && t.lexeme[k + 2] === L.as) k += 3
  else if (k + 1 < to && (t.lexeme[k] === L.along || t.lexeme[k] === L.together) && t.lexeme[k + 1] === L.with) k += 2
  if (k > i && k < to && t.lexeme[k] === L.with) k++
  return k > i && k < to ? k : 0
}

/** Whether "with" or the like stands among tokens `[i, to)`. */
function beside(f: Frame, i: number, to: number): boolean {
  for (let k = i; k < to; k++) if (f.t.lexeme[k] === L.with || f.t.lexeme[k] === L.alongside) return true
  return false
}

/** Whether a name's own verb stands at token `i`. */
function acts({ t, s }: Frame, i: number): boolean {
  return i < s.to && (t.role[i]! & (MODAL | AUXILIARY | PRESENT)) !== 0
}

/** Whether a word for making follows the name: "with A directing", "with A (no relation) attached to direct". */
function makes(f: Frame, i: number): boolean {
  const { t, s } = f
  let k = i
  if (t.lexeme[k] === L.open) while (k < s.to && t.lexeme[k] !== L.close && k < i + 10) k++
  for (let n = k; n < Math.min(s.to, k + 5); n++) {
    if (t.lexeme[n] === L.comma) return false
    if ((t.role[n]! & CREW) !== 0) return true
  }
  return false
}

/** Whether tokens `[i, first)` only describe the name after them: "the newcomer", "Oscar winner", "The Leftovers'". */
function describes(f: Frame, i: number, first: number): boolean {
  const { t } = f
  if (first - i > 9) return false
  for (let k = i; k < first; k++) {
    const title = titleAt(f, k)
    if (title !== undefined) {
      k = title.last - 1
      continue
    }
    const lexeme = t.lexeme[k]!
    if (t.kind[k] === PUNCT) {
      // "Oscar® nominee"
      if (isQuote(t, k) || lexeme === L.hyphen || lexeme === L.slash || lexeme === 0) continue
      return false
    }
    if (lexeme === L.fresh || lexeme === L.behind) return false
    if (ARTICLES.has(lexeme) || lexeme === L.possessive) continue
    const role = t.role[k]!
    if ((role & (AUXILIARY | MODAL)) !== 0 || PHRASE_ENDS.has(lexeme)) return false
    if (lexeme === L.stars || lexeme === L.starring) return false
    if ((role & PERSON) !== 0) continue
    if ((role & (CREW | BASED)) !== 0) return false
    if ((role & (PAST | PRESENT)) !== 0) return false
  }
  return true
}

let lastFrame: Frame | null = null
let lastGroups: readonly Group[] = []

/**
 * The names of a sentence as lists. Every name stands in one group, alone where nothing joins it to another.
 *
 * "A, B and C", "A (X), B (Y)", "A as X, B as Y and C as Z", "A and B as X and Y", "A alongside B", "A; B; C".
 */
export function groupsOf(f: Frame): readonly Group[] {
  if (f === lastFrame) return lastGroups
  const { t, s, names } = f
  const groups: Group[] = []
  for (let k = 0; k < names.length; k++) {
    // A name straight after "as" or "plays" is a part: it begins no list.
    if (names[k]!.first > s.from && PART_BEFORE.has(t.lexeme[names[k]!.first - 1]!)) {
      const item = itemAt(f, names[k]!, { first: names[k]!.first, last: names[k]!.first })
      groups.push({ items: [item], first: item.first, last: item.last })
      continue
    }
    // "Blue Hour's Joe Roe", "Dr Adams actor Matthew Roe": what only introduces the name after it.
    const lead = names[k]!.first
    if (introduces(f, k)) k++
    let item = itemAt(f, names[k]!, { first: lead, last: names[k]!.first })
    const items = [item]
    while (k + 1 < names.length && names[k + 1]!.first < item.last) k++
    for (;;) {
      const from = separator(t, item.last, s.to)
      if (from === 0) break
      const next = names[k + 1]
      // "starring A as a poet; B will direct"
      if (next !== undefined && t.lexeme[item.last] === L.semicolon && acts(f, next.last)) break
      if (next !== undefined && beside(f, item.last, from) && makes(f, next.last)) break
      if (next === undefined || (next.first > from && !describes(f, from, next.first))) break
      k++
      if (introduces(f, k)) {
        k++
        // "Juno and Tully filmmaker Jason Roe"
        while (items.length > 0 && !isSomebody(items.at(-1)!)) items.pop()
      }
      item = itemAt(f, names[k]!, { first: from, last: names[k]!.first })
      items.push(item)
      while (k + 1 < names.length && names[k + 1]!.first < item.last) k++
    }
    share(f, items)
    // "As for Dewey, Caleb Roe …": two names with a bare comma between are no list.
    // "From a novel by A, B will play …"
    // "Known for Red Tide, A plays"
    if (
      items.length === 2 &&
      (bareComma(f, items[0]!, items[1]!) || endsAgent(f, lead, items[0]!, items[1]!) || endsPhrase(f, lead, items[0]!))
    )
      groups.push({ items: [items.shift()!], first: lead, last: items[0]!.first })
    // One credit among the brackets makes all of them credits.
    if (items.some((x) => x.bracket?.credit === true && !x.bracket.played))
      for (let n = 0; n < items.length; n++) {
        const { bracket } = items[n]!
        if (bracket !== null && !bracket.played) items[n] = { ...items[n]!, bracket: { ...bracket, credit: true } }
      }
    groups.push({ items, first: items[0]!.first, last: item.last })
  }
  lastFrame = f
  lastGroups = groups
  return groups
}

/** Whether the first of two items ends what "by" leads ("a novel by A"), and a lone comma parts it from the second. */
function endsAgent({ t, s }: Frame, first: number, a: Item, b: Item): boolean {
  return (
    first > s.from &&
    t.lexeme[first - 1] === L.by &&
    t.lexeme[a.last] === L.comma &&
    b.name.first - a.last <= 3 &&
    t.lexeme[a.last + 1] !== L.and
  )
}

/** Whether the first of two items ends a phrase that opens the sentence ("Known for Red Tide, …") and is surely nobody. */
function endsPhrase({ t, s }: Frame, first: number, a: Item): boolean {
  if (first <= s.from || !PHRASES.has(t.lexeme[first - 1]!) || t.lexeme[a.last] !== L.comma || isSomebody(a))
    return false
  for (let k = s.from; k < first; k++) if (t.kind[k] === PUNCT) return false
  return true
}
const PHRASES = ids('for from in at')

/** Whether a lone comma joins two items, the first a single word without part or bracket, and no colon heads them. */
function bareComma(f: Frame, a: Item, b: Item): boolean {
  const { t, s } = f
  if (
    a.part !== null ||
    a.bracket !== null ||
    a.full.includes(' ') ||
    t.lexeme[a.last] !== L.comma ||
    b.name.first !== a.last + 1
  )
    return false
  for (let k = s.from; k < a.first; k++) if (t.lexeme[k] === L.colon) return false
  return true
}

/** Whether name `k` only introduces the one after it: a show before its actor, a part before who plays it. */
function introduces(f: Frame, k: number): boolean {
  const { t, names } = f
  const name = names[k]!
  const after = names[k + 1]
  if (after === undefined || !after.full.includes(' ')) return false
  if ((t.lexeme[name.last] === L.possessive || t.lexeme[name.last] === L.apostrophe) && after.first === name.last + 1)
    // "Blue Hour's Ada Roe"; "Halcyon's Ada Roe", where nobody of the text is called Halcyon.
    return (
      after.last - after.first > 1 &&
      !hasGivenName(name.full) &&
      (name.last - name.first > 1 || (!name.full.includes(' ') && hasGivenName(after.full)))
    )
  return ACTOR.has(t.lexeme[name.last]!) && after.first === name.last + 1
}

/** Whether an item before "and Other Work star B" is a person rather than one more work that B is known from. */
function isSomebody({ full, part, bracket }: Item): boolean {
  return part !== null || bracket !== null || (full.includes(' ') && personal(full) > 0)
}
