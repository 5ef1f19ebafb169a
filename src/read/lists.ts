import { english } from './lexicon/index.ts'
import { lexemeOf, lexemesOf } from './lexicon/lexicon.ts'
import { AUXILIARY, BASED, CREW, FUNCTION, MODAL, NEGATION, PAST, PERSON, PRESENT } from './lexicon/roles.ts'
import { isGivenName, type NameSpan } from './people.ts'
import type { Frame } from './scene.ts'
import { glued, nameEnd, type Span } from './spans.ts'
import { CAPITAL, DIGITS, LINE, PUNCT, type Tokens, WORD } from './tokens.ts'

/** A part in a work: what stands after "as". `text` is null where the words name nobody ("as a teacher"). */
export interface Part extends Span {
  readonly text: string | null
}

/** What stands in brackets after a name. */
export interface Bracket extends Span {
  /** The name that fills it, or null. */
  readonly name: NameSpan | null
  /** "(played by X)", "(X's character)": the name inside is the actor's. */
  readonly played: boolean
  /** It looks like the title of another work: quoted, a list, small words inside, a work that the text names. */
  readonly credit: boolean
}

/** One name of a list with what belongs to it. */
export interface Item extends Span {
  readonly name: NameSpan
  /** The name in its fullest form ("Shawn" of "Shawn and Marlon Wayans" is "Shawn Wayans"). */
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

const ids = (words: string): ReadonlySet<number> => lexemesOf(english, words)
const L = {
  as: lexemeOf(english, 'as'),
  well: lexemeOf(english, 'well'),
  along: lexemeOf(english, 'along'),
  together: lexemeOf(english, 'together'),
  with: lexemeOf(english, 'with'),
  comma: lexemeOf(english, ','),
  semicolon: lexemeOf(english, ';'),
  and: lexemeOf(english, 'and'),
  of: lexemeOf(english, 'of'),
  the: lexemeOf(english, 'the'),
  open: lexemeOf(english, '('),
  close: lexemeOf(english, ')'),
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
const ARTICLES = ids('a an the his her their its')
/** Words after which a phrase is over. */
const PHRASE_ENDS = ids(
  'in of with for to at from on who whom whose that which and or but as when while by into after before through during over about because opposite alongside plus including than if where since until',
)
/** "as part of", "as of now": no part. */
const NO_PART = ids(
  'part of soon long well far if it he she they we though usual many much is was were are has have expected planned always ever before',
)
const THE_NOT = ids(
  'lead leads role roles part parts film show series movie character characters cast protagonist star title one two three other others main titular host judge judges narrator pair trio rest first last latest same leading',
)
const HONORIFIC =
  /^(?:mr|mrs|ms|dr|sir|lord|lady|king|queen|prince|princess|captain|capt|agent|detective|det|inspector|officer|sergeant|sgt|doctor|professor|prof|father|sister|brother|uncle|aunt|general|colonel|col|commander|judge|president|chief|ser|dci|di|ds)$/i

/** Whether a token is a quotation mark of any kind. */
function mark(t: Tokens, i: number): boolean {
  return t.lexeme[i] === L.quote || t.lexeme[i] === L.apostrophe
}

/**
 * The end of a part's name at token `i`: like a person's, but with "of" and "the" inside ("Alyn of Hull", "Rotta the
 * Hutt"), a slash ("Clark Kent/Superman"), a nickname in quotes, a leading "the" ("the Ghoul"). `i` where none begins.
 */
function partEnd(t: Tokens, i: number, to: number): number {
  let k = i
  if (t.lexeme[k] === L.the && k + 1 < to && (t.flags[k + 1]! & CAPITAL) !== 0) k++
  let end = nameEnd(t, k, to)
  if (end === k) {
    // A capitalised small word that is a name here: "No. 1", "Will".
    if (t.kind[k] !== WORD || (t.flags[k]! & CAPITAL) === 0 || (t.flags[k]! & LINE) !== 0) return i
    end = k + 1
    if (end < to && t.kind[end] === WORD && (t.flags[end]! & (CAPITAL | LINE)) === CAPITAL) {
      const more = nameEnd(t, end, to)
      if (more > end) end = more
    }
  }
  // "Mrs. Hudson", "Mr. 0"
  if (
    t.lexeme[end] === L.stop &&
    end + 1 < to &&
    glued(t, end) &&
    HONORIFIC.test(t.text.slice(t.start[end - 1], t.end[end - 1]))
  ) {
    if (t.kind[end + 1] === DIGITS) end += 2
    else {
      const more = nameEnd(t, end + 1, to)
      if (more > end + 1) end = more
    }
  }
  for (;;) {
    if (end + 1 >= to) return end
    const lexeme = t.lexeme[end]!
    const next = end + 1
    if (lexeme === L.slash && (t.flags[next]! & CAPITAL) !== 0) {
      const more = nameEnd(t, next, to)
      if (more > next) {
        end = more
        continue
      }
      return end
    }
    if (
      (lexeme === L.of || lexeme === L.the) &&
      end === k + 1 &&
      t.kind[next] === WORD &&
      (t.flags[next]! & CAPITAL) !== 0
    ) {
      const more = nameEnd(t, next, to)
      if (more > next) return more
    }
    // A number glued or after the name: "Agent 47".
    if (t.kind[end] === DIGITS && t.value[end]! < 1000 && end === k + 1) return end + 1
    return end
  }
}

/** The text of a part's name: quotes and doubled spaces taken out. */
function partText(f: Frame, first: number, last: number): string {
  const { t } = f
  const name = f.names.find((n) => n.first === first && n.last === last)
  return name !== undefined ? name.full : t.text.slice(t.start[first]!, t.end[last - 1]!).replace(/\s+/g, ' ')
}

/**
 * The part that is named from token `i` on, after "as", "plays" and the like.
 *
 * "Juliette", "Chairman Kang", "the villain", "the son of Goose", "driver Kim", "the agents Ford and Tench" (the first),
 * "Malcolm's daughter Leah"; "a teacher" and "one of the kids" are parts without a name.
 */
export function partAt(f: Frame, i: number, to = f.s.to): Part | null {
  const { t } = f
  let k = i
  if (k >= to || (t.flags[k]! & LINE) !== 0) return null
  if (NO_PART.has(t.lexeme[k]!) && (t.flags[k]! & CAPITAL) === 0) return null
  const article = ARTICLES.has(t.lexeme[k]!) ? t.lexeme[k]! : 0
  let words = 0
  while (k < to && words < 9) {
    const kind = t.kind[k]
    if (kind === PUNCT) {
      if (mark(t, k) && k + 1 < to && glued(t, k + 1)) {
        const end = partEnd(t, k + 1, to)
        if (end > k + 1)
          return { text: partText(f, k + 1, end), first: i, last: end < to && mark(t, end) ? end + 1 : end }
      }
      if (t.lexeme[k] === L.hyphen && glued(t, k)) {
        k++
        continue
      }
      break
    }
    if (kind === WORD && (t.flags[k]! & CAPITAL) !== 0 && (k > i || article === 0 || t.lexeme[k] === L.the)) {
      const end = partEnd(t, k, to)
      if (end > k) {
        // "Malcolm's daughter Leah", "Marvel's Blade": the name comes after.
        if (end < to && (t.lexeme[end] === L.possessive || (t.lexeme[end] === L.apostrophe && glued(t, end)))) {
          const after = partAfter(f, end + 1, to)
          return after ?? { text: null, first: i, last: end + 1 }
        }
        // "New Republic pilot Trapper Wolf": a noun and the name after a capitalised word.
        if (
          end < to &&
          t.kind[end] === WORD &&
          (t.flags[end]! & CAPITAL) === 0 &&
          !PHRASE_ENDS.has(t.lexeme[end]!) &&
          (t.role[end]! & (AUXILIARY | PAST | PRESENT | FUNCTION)) === 0
        ) {
          const after = partAfter(f, end, to)
          if (after !== null) return { ...after, first: i }
        }
        const the = k > i && t.lexeme[k - 1] === L.the && k - 1 === i
        return { text: partText(f, the ? k - 1 : k, end), first: i, last: end }
      }
    }
    if (kind === DIGITS) {
      k++
      continue
    }
    if (PHRASE_ENDS.has(t.lexeme[k]!) || (t.role[k]! & (MODAL | NEGATION)) !== 0) break
    k++
    words++
  }
  if (k === i) return null
  // "the villain", "the new head of Nevermore"
  if (
    article === L.the &&
    words > 1 &&
    words <= 4 &&
    !THE_NOT.has(t.lexeme[i + 1]!) &&
    !THE_NOT.has(t.lexeme[k - 1]!)
  ) {
    let last = k
    if (t.lexeme[k] === L.of && k + 1 < to) {
      const end = partEnd(t, k + 1, to)
      if (end > k + 1) last = end
      else return { text: null, first: i, last: k }
    }
    if (last > i + 1) return { text: t.text.slice(t.start[i]!, t.end[last - 1]!), first: i, last }
  }
  return { text: null, first: i, last: k }
}

/** The name after up to five small words ("daughter Leah", "younger brother, Dewey"), or null. */
function partAfter(f: Frame, i: number, to: number): Part | null {
  const { t } = f
  for (let k = i; k < Math.min(to, i + 6); k++) {
    if (t.kind[k] === PUNCT) {
      if (t.lexeme[k] === L.hyphen && glued(t, k)) continue
      return null
    }
    if ((t.flags[k]! & CAPITAL) !== 0 && (t.role[k]! & FUNCTION) === 0) {
      const end = partEnd(t, k, to)
      return end > k && t.lexeme[end] !== L.possessive ? { text: partText(f, k, end), first: i, last: end } : null
    }
    if (PHRASE_ENDS.has(t.lexeme[k]!)) return null
  }
  return null
}

/** Parts in a row from token `i` on: "Joel and Ellie", "Colin, Ada, and Tom, respectively". */
export function partsAt(f: Frame, i: number, most: number, to = f.s.to): Part[] {
  const { t } = f
  const parts: Part[] = []
  let k = i
  while (parts.length < most) {
    const part = partAt(f, k, to)
    if (part === null) break
    parts.push(part)
    k = part.last
    if (part.text === null) break
    let next = k
    if (t.lexeme[next] === L.comma) next++
    if (t.lexeme[next] === L.and) next++
    if (next === k || next >= to) break
    // "…, Mikaela Roe as Tony": the next name is an actor again.
    const ahead = partAt(f, next, to)
    if (ahead === null || ahead.text === null || t.lexeme[ahead.last] === L.as || t.lexeme[ahead.last] === L.open) break
    if (
      ahead.first === next &&
      (t.role[ahead.last] ?? 0) !== 0 &&
      (t.role[ahead.last]! & (AUXILIARY | MODAL | PAST | PRESENT)) !== 0
    )
      break
    k = next
  }
  return parts
}

/** What is in the brackets that open at token `i`, or null. */
function bracketAt(f: Frame, i: number): Bracket | null {
  const { t, s } = f
  if (t.lexeme[i] !== L.open) return null
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
  while (first < last && mark(t, first)) {
    first++
    quoted = true
  }
  while (last > first && mark(t, last - 1)) last--
  if (t.lexeme[last - 1] === L.character && t.lexeme[last - 2] === L.possessive) {
    last -= 2
    played = true
  }
  const name = f.names.find((n) => n.first === first && n.last === last) ?? null
  const end = partEnd(t, first, last)
  let credit =
    quoted ||
    (t.kind[first] === DIGITS && last === first + 1) ||
    f.titles.some((x) => x.first <= first && x.last >= last)
  if (!played && !credit)
    for (let k = first; k < last; k++)
      if (
        t.lexeme[k] === L.comma ||
        (k > first && t.kind[k] === WORD && (t.flags[k]! & CAPITAL) === 0 && PHRASE_ENDS.has(t.lexeme[k]!))
      )
        credit = true
  const whole =
    name ??
    (end === last && !credit
      ? { first, last, full: t.text.slice(t.start[first]!, t.end[last - 1]!).replace(/\s+/g, ' ') }
      : null)
  return { first: i, last: close + 1, name: whole, played, credit }
}

/** One item at a name: the name, its bracket, its "as …". */
function itemAt(f: Frame, name: NameSpan, lead: Span): Item {
  const { t, s } = f
  let last = name.last
  const bracket = last < s.to ? bracketAt(f, last) : null
  if (bracket !== null) last = bracket.last
  let part: Part | null = null
  let at = last
  if (t.lexeme[at] === L.comma && t.lexeme[at + 1] === L.as) at++
  if (at < s.to && t.lexeme[at] === L.as && !(t.lexeme[at + 1] === L.well && t.lexeme[at + 2] === L.as)) {
    part = partAt(f, at + 1)
    if (part !== null) last = part.last
  }
  return { name, full: name.full, bracket, lead, part, first: name.first, last }
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

/** Whether tokens `[i, first)` only describe the name after them: "the newcomer", "Oscar winner", "The Leftovers'". */
function describes(f: Frame, i: number, first: number): boolean {
  const { t } = f
  if (first - i > 9) return false
  for (let k = i; k < first; k++) {
    const title = f.titles.find((x) => x.first <= k && k < x.last)
    if (title !== undefined) {
      k = title.last - 1
      continue
    }
    const lexeme = t.lexeme[k]!
    if (t.kind[k] === PUNCT) {
      if (mark(t, k) || lexeme === L.hyphen || lexeme === L.slash) continue
      return false
    }
    if (ARTICLES.has(lexeme) || lexeme === L.possessive) continue
    const role = t.role[k]!
    if ((role & (AUXILIARY | MODAL)) !== 0 || PHRASE_ENDS.has(lexeme)) return false
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
    let item = itemAt(f, names[k]!, { first: names[k]!.first, last: names[k]!.first })
    const items = [item]
    while (k + 1 < names.length && names[k + 1]!.first < item.last) k++
    for (;;) {
      const from = separator(t, item.last, s.to)
      if (from === 0) break
      const next = names[k + 1]
      if (next === undefined || (next.first > from && !describes(f, from, next.first))) break
      // "Cobra Kai's Xolo": a possessor that is no person leads the name after it.
      let name = next
      let skip = 1
      const after = names[k + 2]
      if (
        t.lexeme[next.last] === L.possessive &&
        after !== undefined &&
        after.first === next.last + 1 &&
        after.last - after.first > 1
      ) {
        name = after
        skip = 2
      }
      k += skip
      item = itemAt(f, name, { first: from, last: name.first })
      items.push(item)
      while (k + 1 < names.length && names[k + 1]!.first < item.last) k++
    }
    share(f, items)
    groups.push({ items, first: items[0]!.first, last: item.last })
  }
  lastFrame = f
  lastGroups = groups
  return groups
}

/** "A, B and C as X, Y and Z": the last item's parts belong to the last items, as many as there are. */
function share(f: Frame, items: Item[]): void {
  const { t } = f
  for (let k = 0; k < items.length; k++) {
    const item = items[k]!
    if (item.part === null) continue
    let bare = 0
    while (bare < k && items[k - 1 - bare]!.part === null && items[k - 1 - bare]!.bracket === null) bare++
    if (bare === 0) continue
    const at = item.part.first
    const parts = partsAt(f, at, bare + 1)
    if (parts.length < 2 || parts.length > bare + 1) continue
    // The names of the parts were taken for further items: they go.
    const last = parts.at(-1)!.last
    let gone = 0
    while (k + 1 + gone < items.length && items[k + 1 + gone]!.first < last) gone++
    items.splice(k + 1, gone)
    for (let p = 0; p < parts.length; p++) {
      const owner = k - parts.length + 1 + p
      items[owner] = { ...items[owner]!, part: parts[p]!, ...(owner === k ? { last: Math.max(item.last, last) } : {}) }
    }
  }
  surnames(t, items)
}

/** "Shawn and Marlon Wayans": a bare given name before a full one has its family name. */
function surnames(t: Tokens, items: Item[]): void {
  for (let k = items.length - 2; k >= 0; k--) {
    const item = items[k]!
    const next = items[k + 1]!
    if (item.name.last - item.name.first > 1 || item.full.includes(' ') || item.part !== null || item.bracket !== null)
      continue
    if (!next.full.includes(' ') || next.lead.last > next.lead.first) continue
    const family = next.full.slice(next.full.lastIndexOf(' ') + 1)
    if (!isGivenName(t.hash[item.name.first]!) && !t.text.includes(`${item.full} ${family}`)) continue
    item.full = `${item.full} ${family}`
  }
}
