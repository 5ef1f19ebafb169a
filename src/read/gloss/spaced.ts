import { english } from '../lexicon/index.ts'
import { ENTITY, FUNCTION } from '../lexicon/roles.ts'
import { isGivenName } from '../lexicon/lexicon.ts'
import { type Piece, UNKNOWN } from './glossed.ts'
import { CLAUSE, type Gloss, type Glossary, NAME, type Node, TIME, withoutMarks } from './glossary.ts'

/** A word, a number or a mark of a text. */
interface Unit {
  readonly text: string
  /** As the lexicon has it: lower case. */
  readonly key: string
  readonly from: number
  readonly to: number
  /** White space, or a line's end, stands before it. */
  readonly gap: string
  readonly kind: 'word' | 'number' | 'mark'
  readonly capital: boolean
}

const UNITS = /([\p{L}\p{M}]+)|(\p{N}+)|\s+|[^]/gu
const UPPER = /^\p{Lu}/u
const CAPITALS = /\p{Lu}/u

/** A word as the lexicon has it, without the endings that the language puts on any word. */
function keyOf(word: string, { root, endings, heads }: Glossary): string {
  const key = word.toLowerCase().normalize('NFC')
  if (root.next.has(key)) return key
  // "Krimiserie" is a "Serie".
  for (const head of heads) if (key.endsWith(head)) return head
  for (const ending of endings)
    if (key.endsWith(ending) && root.next.has(key.slice(0, -ending.length))) return key.slice(0, -ending.length)
  return key
}

function unitsIn(text: string, glossary: Glossary): Unit[] {
  const out: Unit[] = []
  let gap = ''
  for (const found of text.matchAll(UNITS)) {
    const [all, word, number] = found
    if (/^\s/.test(all)) {
      gap = all
      continue
    }
    out.push({
      text: all,
      key: word !== undefined ? keyOf(word, glossary) : all === '’' ? "'" : all,
      from: found.index,
      to: found.index + all.length,
      gap,
      kind: word !== undefined ? 'word' : number !== undefined ? 'number' : 'mark',
      capital: word !== undefined && UPPER.test(all),
    })
    gap = ''
  }
  return out
}

/** No phrase of a lexicon has more words. */
const LONGEST = 14

interface Match {
  readonly gloss: Gloss
  readonly end: number
}

/** The longest phrase that begins at a unit; null where none does. Phrases stay on their line. */
function phraseAt(root: Node, units: readonly Unit[], i: number): Match | null {
  let best: Match | null = null
  // A number may stand for itself ("1er") and for any (#).
  let nodes: readonly Node[] = [root]
  for (let k = i; k < units.length && k - i < LONGEST && nodes.length > 0; k++) {
    const unit = units[k]!
    if (k > i && unit.gap.includes('\n')) break
    const next: Node[] = []
    for (const node of nodes)
      for (const key of unit.kind === 'number' ? [unit.key, '#'] : [unit.key]) {
        const one = node.next.get(key)
        if (one !== undefined) next.push(one)
      }
    nodes = next
    const { gloss } = nodes.find((node) => node.gloss !== null) ?? root
    if (gloss !== null) best = { gloss, end: k + 1 }
  }
  return best
}

/** The other half of a verb stands within so many words. */
const REACH = 25

/** What a verb is with its other half at the end of its clause ("setzt die Serie ab"); null where it has none. */
function otherHalf({ halves }: Glossary, units: readonly Unit[], i: number): { gloss: Gloss; at: number } | null {
  const seconds = halves.get(units[i]!.key)
  if (seconds === undefined) return null
  for (let k = i + 1; k < units.length && k - i < REACH; k++) {
    const unit = units[k]!
    if (unit.gap.includes('\n') || /^[.,;:!?]$/.test(unit.text)) {
      // "5. März" ends no clause.
      if (unit.text === '.' && units[k - 1]!.kind === 'number') continue
      return null
    }
    const gloss = seconds.get(unit.key)
    const next = units[k + 1]
    if (
      gloss !== undefined &&
      (next === undefined || next.kind === 'mark' || next.gap.includes('\n') || /^(?:und|oder)$/.test(next.key))
    )
      return { gloss, at: k }
  }
  return null
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** "05.03.2025", "5/3/2025": the day first, as everywhere outside English. Returns the English words, or null. */
function numericDate(units: readonly Unit[], i: number): string | null {
  const [day, one, month, two, year] = units.slice(i, i + 5)
  if (year === undefined || one!.text !== two!.text || !/^[./-]$/.test(one!.text)) return null
  if (!/^\d{1,2}$/.test(day!.text) || !/^\d{1,2}$/.test(month!.text) || !/^20\d\d$/.test(year.text)) return null
  if ([one, month, two, year].some((u) => u!.gap !== '')) return null
  const name = MONTHS[Number(month!.text) - 1]
  const d = Number(day!.text)
  return name === undefined || d < 1 || d > 31 ? null : `${name} ${d} ${year.text}`
}

/** Words of English titles that stand in small letters between their capitals. */
const INSIDE_TITLES = new Set('of the and in to a an for on at'.split(' '))
/** Small words inside family names. */
const INSIDE_NAMES = /^(?:de|del|della|di|da|du|dos|van|von|der|den|zu|la)$/
const STOPS = '.!?…:'
/** Other marks as English writes them. */
const AS_ENGLISH: Readonly<Record<string, string>> = {
  '«': '“',
  '»': '”',
  '„': '“',
  '‚': '‘',
  '¿': '',
  '¡': '',
  '‹': '‘',
  '›': '’',
}

/** A title at an offset and its stand-in. */
export interface TitleAt {
  readonly from: number
  readonly to: number
  readonly out: string
}

/**
 * Glosses a text whose words stand between spaces. What the lexicon has becomes English; a word with a capital that makes a name of it
 * stays as it is; every other word becomes one that English does not know. `titles` are left alone, in the order of the text.
 */
export function spacedPieces(text: string, glossary: Glossary, titles: readonly TitleAt[]): Piece[] {
  const units = unitsIn(text, glossary)
  const { root } = glossary
  const named = glossary.nounsHaveCapitals ? namesAmongNouns(units, root) : namesInside(units)
  const out: Piece[] = []
  /** Second halves of verbs that are read already. */
  const taken = new Set<number>()
  let title = 0
  let first = true
  for (let i = 0; i < units.length;) {
    const u = units[i]!
    if (u.gap.includes('\n')) {
      out.push({ from: u.from, to: u.from, out: /\n\s*\n/.test(u.gap) ? '\n\n' : '\n', marks: CLAUSE, spaced: false })
      first = true
    }
    const spaced = u.gap !== '' || out.length === 0
    const push = (end: number, words: string, marks = 0): void => {
      out.push({ from: u.from, to: units[end - 1]!.to, out: words, marks, spaced })
      if (words !== '') first = false
      i = end
    }
    while (title < titles.length && titles[title]!.to <= u.from) title++
    const stands = titles[title]
    if (stands !== undefined && stands.from <= u.from) {
      let end = i + 1
      while (end < units.length && units[end]!.from < stands.to) end++
      push(end, stands.out, NAME)
      continue
    }
    if (u.kind === 'mark') {
      // The hyphen of a compound and what is in quotation marks begin as what follows them.
      const closes = u.text === '“' && u.gap === '' && i > 0
      push(i + 1, closes ? '”' : (AS_ENGLISH[u.text] ?? u.text), /[,;:]/.test(u.text) ? CLAUSE : 0)
      const opens = /["“„«»‘'¿¡]/.test(u.text) && units[i]?.gap === ''
      const initial = u.text === '.' && i > 1 && /^\p{Lu}$/u.test(units[i - 2]!.text)
      first = (STOPS.includes(u.text) && !initial) || (opens && (first || u.gap !== ''))
      continue
    }
    if (u.kind === 'number') {
      const date = numericDate(units, i)
      if (date !== null) {
        push(i + 5, date, TIME)
        continue
      }
      const [, comma, part] = units.slice(i, i + 3)
      // "3,2 millones": the comma is the decimal point.
      if (comma?.text === ',' && part?.kind === 'number' && comma.gap + part.gap === '' && part.text.length < 3) {
        push(i + 3, `${u.text}.${part.text}`)
        continue
      }
    }
    if (keepsName(units, i, named, root)) {
      push(i + 1, u.text, NAME)
      continue
    }
    const half = otherHalf(glossary, units, i)
    if (half !== null) {
      taken.add(half.at)
      push(i + 1, half.gloss.out, half.gloss.marks)
      continue
    }
    if (taken.has(i)) {
      push(i + 1, '')
      continue
    }
    const opening = first ? root.next.get('^') : undefined
    const match = (opening === undefined ? null : phraseAt(opening, units, i)) ?? phraseAt(root, units, i)
    if (match !== null) {
      const numbers = units.slice(i, match.end).filter((x) => x.kind === 'number')
      let n = 0
      push(
        match.end,
        match.gloss.out.replace(/#/g, () => numbers[n++]?.text ?? ''),
        match.gloss.marks,
      )
      continue
    }
    if (u.kind === 'number') push(i + 1, u.text)
    else if (isName(units, i, named, glossary, first)) push(i + 1, u.text, NAME)
    else if (insideTitle(units, i)) push(i + 1, u.text, NAME)
    else push(i + 1, UNKNOWN)
  }
  return out
}

/** Words with a capital inside a sentence: where such a word opens one, it is a name there too. */
function namesInside(units: readonly Unit[]): Set<string> {
  const out = new Set<string>()
  for (let i = 1; i < units.length; i++)
    if (units[i]!.capital && units[i - 1]!.kind !== 'mark' && !units[i]!.gap.includes('\n')) out.add(units[i]!.text)
  return out
}

/** Where nouns have capitals: the words of runs of two or more that the lexicon lacks. */
function namesAmongNouns(units: readonly Unit[], root: Node): Set<string> {
  const out = new Set<string>()
  const unknown = (u: Unit | undefined): boolean => u !== undefined && u.capital && !root.next.has(u.key)
  for (let i = 0; i + 1 < units.length; i++) {
    const hyphen = units[i + 1]!.text === '-' && units[i + 1]!.gap === ''
    const k = hyphen ? i + 2 : i + 1
    if (!unknown(units[i]) || !unknown(units[k]) || units[k]!.gap.includes('\n')) continue
    // "Gute Nachrichten": at the head of a sentence a capital tells nothing.
    if (beginsSentence(units, i) && ADJECTIVE.test(units[i]!.key) && !isGivenName(english, units[i]!.key)) continue
    out.add(units[i]!.text)
    out.add(units[k]!.text)
  }
  return out
}

/** How German adjectives end before a noun. */
const ADJECTIVE = /e[mnrs]?$/

function beginsSentence(units: readonly Unit[], i: number): boolean {
  return i === 0 || units[i]!.gap.includes('\n') || STOPS.includes(units[i - 1]!.text)
}

function isName(
  units: readonly Unit[],
  i: number,
  named: ReadonlySet<string>,
  glossary: Glossary,
  first: boolean,
): boolean {
  const u = units[i]!
  if (!CAPITALS.test(u.text)) return false
  if (named.has(u.text) || !u.capital || u.text.toUpperCase() === u.text) return true
  const id = english.idOf.get(withoutMarks(u.key))
  if (id !== undefined && (english.roleOf[id]! & ENTITY) !== 0 && (english.roleOf[id]! & FUNCTION) === 0) return true
  if (isGivenName(english, u.key)) return true
  if (glossary.nounsHaveCapitals)
    return (
      (units[i - 1]?.key === 'als' && i > 1 && named.has(units[i - 2]!.text)) ||
      // "Die Rolle der Siana".
      (units[i - 2]?.key === 'rolle' && /^(?:der|des|von)$/.test(units[i - 1]!.key))
    )
  const next = units[i + 1]
  return !first || (next !== undefined && (next.capital || next.kind === 'number') && next.gap === ' ')
}

/** Whether a small word that the lexicon has belongs to a name all the same: "Lena de Vries". */
function keepsName(units: readonly Unit[], i: number, named: ReadonlySet<string>, root: Node): boolean {
  const u = units[i]!
  const following = units[i + 1]
  // "Julio Prado", "Bruno Salas": words of the lexicon as names.
  if (u.capital && i > 0 && units[i - 1]!.capital && u.gap === ' ' && isGivenName(english, units[i - 1]!.key))
    return true
  if (u.capital && following !== undefined && following.capital && following.gap === ' ' && isGivenName(english, u.key))
    return !root.next.has(following.key)
  if (!INSIDE_NAMES.test(u.text) || i === 0) return false
  let k = i + 1
  if (k < units.length && INSIDE_NAMES.test(units[k]!.text)) k++
  let before = i - 1
  if (before > 0 && INSIDE_NAMES.test(units[before]!.text)) before--
  const last = units[before]!
  const next = units[k]
  return (
    last.capital &&
    !root.next.has(last.key) &&
    next !== undefined &&
    next.capital &&
    u.gap === ' ' &&
    isGivenName(english, last.key) &&
    named.has(next.text)
  )
}

/** "House of the Dragon": a small English word between capitals. */
function insideTitle(units: readonly Unit[], i: number): boolean {
  if (!INSIDE_TITLES.has(units[i]!.text)) return false
  let before = i - 1
  while (before >= 0 && i - before < 3 && INSIDE_TITLES.has(units[before]!.text)) before--
  let after = i + 1
  while (after < units.length && after - i < 3 && INSIDE_TITLES.has(units[after]!.text)) after++
  return (units[before]?.capital ?? false) && (units[after]?.capital ?? false)
}
