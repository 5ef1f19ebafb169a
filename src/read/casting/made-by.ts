import { nameUntil } from '../at.ts'
import { english } from '../lexicon/index.ts'
import { lexemeOf, lexemesOf } from '../lexicon/lexicon.ts'
import { AUXILIARY, CAST, CREW, FUNCTION, MODAL, NEGATION, PAST, WORK } from '../lexicon/roles.ts'
import type { Group } from '../lists.ts'
import { isQuote } from '../parts.ts'
import type { Frame } from '../scene.ts'
import { glued } from '../spans.ts'
import { CAPITAL, LINE, PUNCT, WORD } from '../tokens.ts'
import { DETERMINERS, groupAfter, groupAt } from './groups.ts'
import { type Maker, peopleOf } from './makers.ts'
import { BOOKS, EXECUTIVE, NOUNS, PARTICIPLES, PLURAL, type Role } from './roles.ts'
import { ofWork } from './to-work.ts'

const ids = (words: string) => lexemesOf(english, words)
const L = {
  by: lexemeOf(english, 'by'),
  name: lexemeOf(english, 'name'),
  of: lexemeOf(english, 'of'),
  from: lexemeOf(english, 'from'),
  among: lexemeOf(english, 'among'),
  and: lexemeOf(english, 'and'),
  the: lexemeOf(english, 'the'),
  a: lexemeOf(english, 'a'),
  an: lexemeOf(english, 'an'),
  behind: lexemeOf(english, 'behind'),
  ampersand: lexemeOf(english, '&'),
  comma: lexemeOf(english, ','),
  colon: lexemeOf(english, ':'),
  close: lexemeOf(english, ')'),
  for: lexemeOf(english, 'for'),
  open: lexemeOf(english, '('),
  its: lexemeOf(english, 'its'),
  slash: lexemeOf(english, '/'),
  stop: lexemeOf(english, '.'),
  hyphen: lexemeOf(english, '-'),
  en: lexemeOf(english, '–'),
  to: lexemeOf(english, 'to'),
  with: lexemeOf(english, 'with'),
  comes: lexemeOf(english, 'comes'),
  credited: lexemeOf(english, 'credited'),
  possessive: english.possessive,
}
const BE = ids('is are was were be been being remains became becomes')
const INCLUDE = ids('include includes')
const TEAM = ids('team duo pair partners')
/** Before a noun for the one who makes a work: "our director, A,". */
const KNOWN = ids('the its our my')
const ON = ids('on of for')
/** "casting director", "staff writer", "crime writer": no director of a work, no writer of it. */
const ELSEWHERE = ids(
  'casting art music creative technical fight musical managing sound staff senior freelance contributing editorial sports crime travel news',
)
/** Between a producer and the company: "produced by A for X and B for Y". */
const FOR = ids('for of at from through')

type Tell = (m: Maker) => void

/** "director A", "A, director of", "A is the showrunner", "Director: A" at the noun `i`; returns the token after its words. */
export function nounMakers(f: Frame, groups: readonly Group[], i: number, tell: Tell): number {
  const { t, s } = f
  if (i > s.from && ELSEWHERE.has(t.lexeme[i - 1]!)) return i + 1
  const roles: Role[] = [NOUNS.get(t.lexeme[i]!)!]
  let plural = PLURAL.has(t.lexeme[i]!)
  let last = i + 1
  // "writer-director", "executive producer and director", "creator, showrunner and executive producer"
  for (;;) {
    let k = last
    if (t.lexeme[k] === L.comma) k++
    while (
      k < s.to &&
      (t.lexeme[k] === L.and ||
        t.lexeme[k] === L.slash ||
        t.lexeme[k] === L.hyphen ||
        t.lexeme[k] === L.ampersand ||
        EXECUTIVE.has(t.lexeme[k]!))
    )
      k++
    const role = k > last && k < s.to ? NOUNS.get(t.lexeme[k]!) : undefined
    if (role === undefined) break
    if (!roles.includes(role)) roles.push(role)
    plural ||= PLURAL.has(t.lexeme[k]!)
    last = k + 1
  }
  // "director duo A and B"
  plural ||= TEAM.has(t.lexeme[last]!)
  let first = i
  while (
    first > s.from &&
    (EXECUTIVE.has(t.lexeme[first - 1]!) || (t.lexeme[first - 1] === L.hyphen && glued(t, first)))
  )
    first--
  // "Dir. A"
  if (t.lexeme[last] === L.stop && glued(t, last)) last++
  // "The director of Arc, A, said"
  const of = t.lexeme[last] === L.of ? f.told.find((m) => m.first - last === 1 || m.first - last === 2) : undefined
  if (of !== undefined) {
    let k = of.last
    while (k < s.to && isQuote(t, k)) k++
    const g = t.lexeme[k] === L.comma ? groupAt(groups, k + 1) : null
    if (g !== null && determined(f, first)) {
      tell({ people: peopleOf(g, plural), roles, at: i, first, last: g.last, standing: true })
      return of.last
    }
  }
  // "Director: A", "Director – A", "Directors A, B"
  if (t.lexeme[last] === L.colon || (t.lexeme[last] === L.en && i - s.from < 3)) {
    const g = groupAfter(f, groups, last + 1)
    if (g !== null) tell({ people: peopleOf(g, true), roles, at: i, first, last: g.last, standing: true, season: true })
    return last
  }
  let g = t.lexeme[last] === L.and || t.lexeme[last] === L.ampersand ? null : groupAfter(f, groups, named(f, last), 4)
  if (g === null && t.lexeme[last] === L.comma) {
    // "the showrunner, A, has said"
    const next = groupAt(groups, last + 1)
    const one = next !== null && (next.items.length === 1 || plural)
    const closed = one && (next.last >= s.to || t.kind[next.last] === PUNCT)
    if (closed && determined(f, first)) g = next
  }
  // "Director of the film is A"
  const be = ofWork(f, last)
  if (g === null && be > 0) {
    const next = groupAt(groups, be + 1)
    if (next !== null && (determined(f, first) || first === s.from)) {
      tell({ people: peopleOf(next, plural), roles, at: i, first, last: next.last, standing: true })
      return last
    }
  }
  // "Executive producers are A and B", "The director will be A", "Director is A"
  const told = (t.role[last]! & MODAL) !== 0 && BE.has(t.lexeme[last + 1]!) ? last + 1 : last
  const leads = plural || determined(f, first) || first === s.from || t.kind[first - 1] === PUNCT
  if (g === null && leads && (BE.has(t.lexeme[told]!) || INCLUDE.has(t.lexeme[told]!))) {
    const next = groupAfter(f, groups, told + 1, 5)
    if (next !== null && next.items.every((x) => x.full.includes(' '))) {
      tell({ people: peopleOf(next, plural), roles, at: i, first, last: next.last, standing: true })
      return last
    }
  }
  if (g !== null) {
    // "Director Vance" may be a character: a single name after a capital.
    const lone = !g.items[0]!.full.includes(' ') && (t.flags[i]! & (CAPITAL | LINE)) === CAPITAL && i > s.from
    if (!introducesOnly(f, first) && !lone && !ownsBook(f, g.last))
      tell({
        people: peopleOf(g, plural),
        roles,
        at: i,
        first,
        last: g.items[plural ? g.items.length - 1 : 0]!.name.last,
        standing: true,
      })
    return last
  }
  nounBehind(f, groups, { roles, plural, first, last, at: i }, tell)
  return last
}

/** Behind "named", "called", "by the name of" at token `i`: "a director by the name of A". */
function named({ t }: Frame, i: number): number {
  if (CALLED.has(t.lexeme[i]!)) return i + 1
  return t.lexeme[i] === L.by && t.lexeme[i + 2] === L.name ? i + 4 : i
}
const CALLED = ids('named called')

/** "writer A's debut novel": the author of a book. */
function ownsBook({ t, s }: Frame, i: number): boolean {
  if (t.lexeme[i] !== L.possessive) return false
  for (let k = i + 1; k < Math.min(s.to, i + 6); k++) if (BOOKS.has(t.lexeme[k]!)) return true
  return false
}

/** Whether "the" or "two" and the like stand before the noun. */
function determined(f: Frame, first: number): boolean {
  for (let k = first - 1; k >= Math.max(f.s.from, first - 3); k--) if (KNOWN.has(f.t.lexeme[k]!)) return true
  return false
}

/** "Arc director A" in a text about another work: a title or a name before the noun, unless "from" leads it. */
function introducesOnly(f: Frame, first: number): boolean {
  const { t, s } = f
  let k = first - 1
  while (k > s.from && isQuote(t, k)) k--
  const title = f.titles.find((m) => m.last === k + 1 || m.last === k)
  let before = -1
  if (title !== undefined) {
    if (f.told.includes(title)) return false
    before = title.first - 1
  } else {
    const name = nameUntil(f, k + 1)
    if (name === undefined || t.kind[k] !== WORD) return false
    before = name.first - 1
  }
  while (before > s.from && isQuote(t, before)) before--
  return t.lexeme[before] !== L.from
}

interface Noun {
  readonly roles: readonly Role[]
  readonly plural: boolean
  readonly at: number
  readonly first: number
  readonly last: number
}

/** "A is the showrunner", "A, one of the creators,", "A, director of Arc": who stands before the noun. */
function nounBehind(f: Frame, groups: readonly Group[], n: Noun, tell: Tell): void {
  const { t, s } = f
  let k = n.first - 1
  while (k > s.from && (DETERMINERS.has(t.lexeme[k]!) || t.lexeme[k] === L.possessive || EXECUTIVE.has(t.lexeme[k]!)))
    k--
  if (k <= s.from) return
  const lexeme = t.lexeme[k]!
  const next = n.last < s.to ? t.lexeme[n.last]! : 0
  // What a passing credit names: "director of Other", "the writer behind Other".
  const of =
    next === L.of || next === L.behind ? f.titles.find((m) => m.first > n.last && m.first <= n.last + 3) : undefined
  const other =
    (next === L.of || next === L.behind) &&
    (of === undefined ? (t.flags[n.last + 1] ?? 0) & CAPITAL : of.title !== f.scene.main && !f.told.includes(of))
  if (other) return
  // "A is among the producers"
  if (lexeme === L.among && BE.has(t.lexeme[k - 1]!)) k--
  if (BE.has(t.lexeme[k]!)) {
    // "is a writer with Outlet": no work.
    const article = t.lexeme[n.first - 1]
    if ((article === L.a || article === L.an) && !ON.has(next) && !n.roles.includes('producer')) return
    let denied = false
    for (let b = k; b >= Math.max(s.from, k - 5); b--) {
      if ((t.role[b]! & NEGATION) !== 0) denied = true
      const owner = groups.find((x) => x.last === b || (x.last === b - 1 && t.lexeme[b - 1] === L.comma))
      if (owner !== undefined) {
        const people = n.plural ? owner.items.map((x) => x.full) : [owner.items.at(-1)!.full]
        tell({
          people,
          roles: n.roles,
          at: n.at,
          first: n.plural ? owner.first : owner.items.at(-1)!.first,
          last: n.last,
          standing: true,
          season: true,
          denied,
          tense: (t.role[k]! & PAST) !== 0 ? -1 : 0,
        })
        return
      }
      if (t.kind[b] === PUNCT && b < k) break
    }
    relativeOwner(f, groups, k, n, tell)
    return
  }
  if (lexeme === L.open && t.lexeme[n.last] === L.close) return inBrackets(groups, k, n, tell)
  if (lexeme !== L.comma) return
  const owner = groups.find((x) => x.last === k)
  const closed = n.last >= s.to || next === L.comma || next === L.of || next === L.behind || next === 0
  if (owner === undefined || (!closed && !determined(f, n.first))) return
  const people = n.plural && !onlySome(f, n.first) ? owner.items.map((x) => x.full) : [owner.items.at(-1)!.full]
  tell({ people, roles: n.roles, at: n.at, first: owner.items.at(-1)!.first, last: n.last, standing: true })
}

/** "A (writer/director)": the one before the bracket at token `open`. */
function inBrackets(groups: readonly Group[], open: number, n: Noun, tell: Tell): void {
  for (const g of groups)
    for (const x of g.items)
      if (x.bracket?.first === open && x.full.includes(' '))
        tell({ people: [x.full], roles: n.roles, at: n.at, first: x.first, last: n.last + 1, standing: true })
}

/** "one of the creators" */
function onlySome(f: Frame, first: number): boolean {
  for (let k = first - 1; k >= Math.max(f.s.from, first - 4); k--) if (f.t.lexeme[k] === L.of) return true
  return false
}

/** "A, whose part was cut, is an executive producer": the name before a parenthesis. */
function relativeOwner(f: Frame, groups: readonly Group[], be: number, n: Noun, tell: Tell): void {
  const { t, s } = f
  let close = be - 1
  while (close > s.from && (t.role[close]! & FUNCTION) !== 0) close--
  if (t.lexeme[close] !== L.comma) return
  for (let open = close - 1; open > Math.max(s.from, close - 24); open--) {
    if (t.lexeme[open] !== L.comma) continue
    const owner = groups.find((x) => x.last === open)
    if (owner === undefined) return
    tell({
      people: [owner.items.at(-1)!.full],
      roles: n.roles,
      at: n.at,
      first: owner.items.at(-1)!.first,
      last: n.last,
      standing: true,
      season: true,
    })
    return
  }
}

/** "directed by A", "written and directed by A and B": at the participle `i`; returns the token after its words. */
export function participleMakers(f: Frame, groups: readonly Group[], i: number, tell: Tell): number {
  const { t, s } = f
  const roles: Role[] = []
  let adapted = false
  let k = i
  while (k < s.to && k < i + 10) {
    const role = PARTICIPLES.get(t.lexeme[k]!)
    if (role !== undefined) {
      if (!roles.includes(role)) roles.push(role)
    } else if (t.lexeme[k] === L.by) break
    // "adapted for television by A"
    else if (t.lexeme[k] === L.for) adapted = true
    else if (
      t.lexeme[k] !== L.and &&
      t.lexeme[k] !== L.comma &&
      t.lexeme[k] !== L.ampersand &&
      t.lexeme[k] !== L.hyphen &&
      !(adapted && (SCREENS.has(t.lexeme[k]!) || t.lexeme[k] === L.the)) &&
      (t.role[k]! & (AUXILIARY | MODAL)) === 0 &&
      (!EXECUTIVE.has(t.lexeme[k]!) || (t.role[k]! & WORK) !== 0)
    )
      return i + 1
    k++
  }
  if (t.lexeme[k] !== L.by || roles.length === 0) return i + 1
  if (byline(f, groups, i, k)) return k
  // "a novel of the same name written by A": no crew.
  for (let b = i - 1; b >= Math.max(s.from, i - 20); b--) {
    if (BOOKS.has(t.lexeme[b]!)) return k
    // The name of the book.
    if (
      (t.flags[b]! & CAPITAL) === 0 &&
      (b < i - 8 || (t.kind[b] === PUNCT && t.lexeme[b] !== L.colon && t.lexeme[b] !== L.hyphen && !isQuote(t, b)))
    )
      if (!((t.role[b]! & FUNCTION) !== 0 && b < i - 1)) break
  }
  const g = groupAfter(f, groups, t.lexeme[k + 1] === L.colon ? k + 2 : alsoBy(f, k + 1), 8)
  if (g !== null)
    tell({
      people: [...untilWith(f, g), ...further(f, groups, g.last)],
      roles,
      at: i,
      first: i,
      last: g.last,
      standing: true,
    })
  return k
}

/** "This article was written by A", "Written by A | Rome | 3 May": at the participle `i` with its "by" at token `by`. */
function byline({ t, s }: Frame, groups: readonly Group[], i: number, by: number): boolean {
  for (let k = i - 1; k >= Math.max(s.from, i - 4); k--) if (PAGES.has(t.lexeme[k]!)) return true
  const g = i === s.from ? groupAt(groups, by + 1) : null
  return g !== null && BARS.has(t.lexeme[g.last] ?? 0)
}
/** What a journalist writes. */
const PAGES = ids('article post review report column recap interview')
const BARS = ids('| •')

/** The people of a list up to ", with", which tells who acts: "Directed by A, with B and C." */
function untilWith({ t }: Frame, g: Group): string[] {
  const end = g.items.findIndex((x) => t.lexeme[x.lead.first - 1] === L.with && t.lexeme[x.lead.first - 2] === L.comma)
  return (end > 0 ? g.items.slice(0, end) : g.items).map((x) => x.full)
}

/** Where the names begin after "by": "written by, and starring, A", "directed by and starring A". */
function alsoBy({ t, s }: Frame, i: number): number {
  let k = i
  let more = false
  for (; k < Math.min(s.to, i + 8); k++) {
    if ((t.role[k]! & (CREW | CAST)) !== 0 && (t.flags[k]! & CAPITAL) === 0) more = true
    else if (t.lexeme[k] !== L.comma && t.lexeme[k] !== L.and && t.lexeme[k] !== L.by) break
  }
  return more && (t.lexeme[i] === L.comma || t.lexeme[i] === L.and) ? k : i
}
/** What something is adapted for. */
const SCREENS = ids('television tv screen screens stage film')

/** "for Red Door and B for Y" at token `i`: who is listed behind a company. */
function further({ t, s }: Frame, groups: readonly Group[], i: number): string[] {
  const out: string[] = []
  let k = i
  while (k + 1 < s.to && FOR.has(t.lexeme[k]!) && (t.flags[k + 1]! & CAPITAL) !== 0) {
    const company = groupAt(groups, k + 1)
    if (company !== null) k = company.last
    else while (k + 1 < s.to && (t.flags[k + 1]! & CAPITAL) !== 0) k++
    if (company !== null && company.items.length > 1) out.push(...company.items.slice(1).map((x) => x.full))
    else {
      if (company === null) k++
      while (t.lexeme[k] === L.comma || t.lexeme[k] === L.and) k++
      const next = groupAt(groups, k)
      if (next === null) break
      out.push(...next.items.map((x) => x.full))
      k = next.last
    }
  }
  return out
}

/** "husband and wife producing team A and B": the participle before "team" at token `i`, or null. */
export function teamAt(f: Frame, groups: readonly Group[], i: number): Group | null {
  return TEAM.has(f.t.lexeme[i + 1]!) ? groupAt(groups, i + 2) : null
}
