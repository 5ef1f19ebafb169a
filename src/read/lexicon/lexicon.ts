import { hashWord } from '../tokens.ts'

/** Some words with what they can do. A word that several entries name has the bits of all of them. */
export interface Entry {
  /** Folded forms ("whens", "don't"), separated by spaces. */
  readonly forms: string
  readonly time?: number
  readonly role?: number
  /** What a number word, a month, a weekday stands for. */
  readonly value?: number
}

/** The words of a language in a hash table, and per lexeme what it can do. Lexeme 0 is every other word. */
export interface Lexicon {
  readonly language: string
  /**
   * Open addressing: at 2 × slot the hash of a form, after it 1 << 24 where it is a given name | its length << 16 | its lexeme; 0
   * there is a free slot. `mask` is the number of slots - 1.
   */
  readonly slots: Int32Array
  readonly mask: number
  readonly formOf: readonly string[]
  /** The lexeme of a form. */
  readonly idOf: ReadonlyMap<string, number>
  readonly timeOf: Int32Array
  readonly roleOf: Int32Array
  /** Four numbers a lexeme, side by side for the tokenizer: its time bits, its role bits, its value (-1 where it has none), 0. */
  readonly facts: Int32Array
  /**
   * A bit for each hash, by its low bits: 0 where no form has such a hash. Most words that the lexicon lacks are known as such without
   * a look into the large table.
   */
  readonly filter: Int32Array
  /** Lexemes of ASCII punctuation by code, and of U+2010…U+202F at 128 + code - 0x2010. */
  readonly punctuation: Uint16Array
  readonly possessive: number
  readonly possessiveHash: number
  /** The time bits of a number in digits. */
  readonly digitsTime: number
}

/** The bit of a given name in a slot of a lexicon. */
export const GIVEN_ENTRY = 1 << 24

/** Words of the filter of a lexicon: 32,768 bits. */
const FILTER_WORDS = 1024

const MARKS = '.,;:!?()[]{}"\'-–—/%#&+*•|…<>_=~@$'

/**
 * Builds the table. Punctuation and 's have lexemes too, so that `lexeme` alone tells what a token is. `given` are frequent given
 * names; one that is no other word has no lexeme. `frequent` are words that get the lowest lexemes.
 *
 * @throws Error when there are more lexemes than 16 bits count.
 */
export function buildLexicon(
  language: string,
  entries: readonly Entry[],
  digitsTime: number,
  given: readonly string[],
  frequent: readonly string[] = [],
): Lexicon {
  const forms: string[] = ['']
  const ids = new Map<string, number>()
  const time: number[] = [0]
  const role: number[] = [0]
  const value: number[] = [-1]
  const enter = (form: string, t: number, r: number, v: number | undefined): void => {
    let id = ids.get(form)
    if (id === undefined) {
      id = forms.length
      ids.set(form, id)
      forms.push(form)
      time.push(0)
      role.push(0)
      value.push(-1)
    }
    time[id]! |= t
    role[id]! |= r
    if (v !== undefined) value[id] = v
  }
  for (const mark of MARKS) enter(mark, 0, 0, undefined)
  enter("'s", 0, 0, undefined)
  const listed = new Set(entries.flatMap((e) => e.forms.split(' ')))
  for (const form of frequent) if (listed.has(form)) enter(form, 0, 0, undefined)
  for (const e of entries)
    for (const form of e.forms.split(' ')) if (form !== '') enter(form, e.time ?? 0, e.role ?? 0, e.value)
  if (forms.length > 65535) throw new Error(`${forms.length} lexemes are more than 65535`)
  let size = 1024
  while (size < (forms.length + given.length) * 2) size *= 2
  const slots = new Int32Array(size * 2)
  const filter = new Int32Array(FILTER_WORDS)
  const add = (form: string, bits: number): void => {
    const h = hashWord(form)
    const entry = (form.length << 16) | bits
    const mixed = h ^ (h >>> 15)
    filter[(mixed >>> 5) & (FILTER_WORDS - 1)]! |= 1 << (mixed & 31)
    let slot = mixed & (size - 1)
    while (slots[slot * 2 + 1] !== 0 && (slots[slot * 2] !== h || (slots[slot * 2 + 1]! >>> 16) % 256 !== form.length))
      slot = (slot + 1) & (size - 1)
    slots[slot * 2] = h
    slots[slot * 2 + 1]! |= entry
  }
  for (let id = 1 + MARKS.length; id < forms.length; id++) add(forms[id]!, id)
  for (const name of given) add(name, GIVEN_ENTRY)
  const punctuation = new Uint16Array(160)
  for (const mark of MARKS) {
    const c = mark.charCodeAt(0)
    punctuation[c < 128 ? c : 128 + c - 0x2010] = ids.get(mark)!
  }
  return {
    language,
    slots,
    mask: size - 1,
    formOf: forms,
    idOf: ids,
    timeOf: Int32Array.from(time),
    roleOf: Int32Array.from(role),
    facts: Int32Array.from(forms.flatMap((_, id) => [time[id]!, role[id]!, value[id]!, 0])),
    filter,
    punctuation,
    possessive: ids.get("'s")!,
    possessiveHash: hashWord("'s"),
    digitsTime,
  }
}

/** Whether a word is a frequent given name. */
export function isGivenName({ slots, mask }: Lexicon, word: string): boolean {
  const h = hashWord(word)
  let slot = (h ^ (h >>> 15)) & mask
  for (; slots[slot * 2 + 1] !== 0; slot = (slot + 1) & mask)
    if (slots[slot * 2] === h && (slots[slot * 2 + 1]! >>> 16) % 256 === word.length)
      return (slots[slot * 2 + 1]! & GIVEN_ENTRY) !== 0
  return false
}

/**
 * The lexeme of a form, for code that looks at single words.
 *
 * @throws Error when the lexicon lacks it: a recogniser that asks for a word nobody listed is a mistake.
 */
export function lexemeOf(lexicon: Lexicon, form: string): number {
  const id = lexicon.idOf.get(form)
  if (id === undefined) throw new Error(`the ${lexicon.language} lexicon lacks "${form}"`)
  return id
}

/** A set of lexemes, a bit each: a reader asks hundreds of such sets, and all of them should stay in the cache. */
export class Lexemes {
  readonly bits: Int32Array
  constructor(lexemes: readonly number[], size: number) {
    this.bits = new Int32Array((size >>> 5) + 1)
    for (const id of lexemes) this.bits[id >>> 5]! |= 1 << (id & 31)
  }

  has(lexeme: number): boolean {
    return ((this.bits[lexeme >>> 5]! >>> (lexeme & 31)) & 1) === 1
  }

  /** Calls `visit` with each of them. */
  each(visit: (lexeme: number) => void): void {
    for (let word = 0; word < this.bits.length; word++)
      for (let rest = this.bits[word]!; rest !== 0; rest &= rest - 1) visit(word * 32 + 31 - Math.clz32(rest & -rest))
  }

  *[Symbol.iterator](): Generator<number> {
    const all: number[] = []
    this.each((lexeme) => all.push(lexeme))
    yield* all
  }
}

/**
 * The lexemes of several forms, separated by spaces.
 *
 * @throws Error as `lexemeOf` does.
 */
export function lexemesOf(lexicon: Lexicon, forms: string): Lexemes {
  const ids: number[] = []
  for (const form of forms.split(' ')) if (form !== '') ids.push(lexemeOf(lexicon, form))
  return new Lexemes(ids, lexicon.formOf.length)
}

/** The lexemes that have some of the bits of a table that `classesOf` made. */
export function lexemesWith(table: Int32Array, bits: number): Lexemes {
  const lexemes: number[] = []
  for (let id = 0; id < table.length; id++) if ((table[id]! & bits) !== 0) lexemes.push(id)
  return new Lexemes(lexemes, table.length)
}

/**
 * Several sets of words in one table: per lexeme the bits of all sets that it is in, 0 for most words. What a loop asks for every
 * token it asks once.
 *
 * @example classesOf(english, [[1, 'season seasons'], [2, 'next new']])[lexemeOf(english, 'new')] // 2
 * @throws Error as `lexemeOf` does.
 */
export function classesOf(lexicon: Lexicon, sets: readonly (readonly [bits: number, forms: string])[]): Int32Array {
  const table = new Int32Array(lexicon.formOf.length)
  for (const [bits, forms] of sets) lexemesOf(lexicon, forms).each((id) => (table[id]! |= bits))
  return table
}
