/**
 * The words of a language as glosses: each word or fixed phrase with the English words that play the same part in the grammar.
 */

/** What a piece of a glossed text is to the order of words, a bit each; written in a lexicon as `@subject`, `@verb`, … */
export const SUBJECT = 1 << 0
export const OBJECT = 1 << 1
/** A verb that ends its clause and in English stands after the subject. */
export const VERB = 1 << 2
/** A verb of saying: it belongs to whoever was named before what is said. */
export const SAYING = 1 << 3
/** A verb before the noun that it describes ("released in March" + "season 2"). */
export const DESCRIBES = 1 << 4
/** A noun that is a verb where its clause ends with it, as in headlines. */
export const ACTION = 1 << 5
/** An auxiliary, whose verb may stand at the end of the clause. */
export const AUXILIARY = 1 << 6
/** An infinitive or a participle at the end of the clause. */
export const NONFINITE = 1 << 7
/** What begins a clause: a comma, "and", "that". */
export const CLAUSE = 1 << 8
/** A word after which, or before which, a person's name stands: actor, director, role. */
export const ROLE = 1 << 9
/** A word for a season, an episode, a work: what comes out. */
export const THING = 1 << 10
/** It is joined to the word before it: a particle, an ending. */
export const SUFFIX = 1 << 11
/** A title in marks, a name. */
export const NAME = 1 << 12
/** A noun whose owner stands after it with nothing between: what English joins with "of". */
export const OWNED = 1 << 14
/** An ending that English writes before the word: "에서", on. */
export const BEFORE = 1 << 15
/** The ending of an owner, which English writes after people only. */
export const OWNER = 1 << 16
/** A time expression. */
export const TIME = 1 << 13

const MARKS: Readonly<Record<string, number>> = {
  '@subject': SUBJECT,
  '@object': OBJECT,
  '@verb': VERB,
  '@saying': VERB | SAYING,
  '@describes': DESCRIBES,
  '@action': ACTION,
  '@aux': AUXILIARY,
  '@inf': NONFINITE,
  '@clause': CLAUSE,
  '@role': ROLE,
  '@thing': THING,
  '@time': TIME,
  '@owned': OWNED,
  '@before': BEFORE,
  '@owner': OWNER,
}

/** What a phrase stands for: English words ("" for nothing; # for the numbers in it) and marks. */
export interface Gloss {
  readonly out: string
  readonly marks: number
}

/** A node of the tree of phrases, by word; in scripts without spaces by character. `#` is any number in digits. */
export interface Node {
  gloss: Gloss | null
  /** The same where the phrase is an ending. */
  ending: Gloss | null
  readonly next: Map<string, Node>
}

export interface Glossary {
  readonly language: string
  /** Words are runs of letters between spaces; else (Korean, Japanese) they are found in the runs. */
  readonly spaced: boolean
  /** Whether ordinary nouns have a capital too, so that a capital alone makes no name. */
  readonly nounsHaveCapitals: boolean
  readonly root: Node
  /** Phrases in two halves ("setzt … ab"), by the first word of the first: what it is with the second at the end of the clause. */
  readonly halves: ReadonlyMap<string, ReadonlyMap<string, Gloss>>
  /** Endings that a word may have beside the form in the lexicon. */
  readonly endings: readonly string[]
  /** Last parts of compounds that mean what they mean alone. */
  readonly heads: readonly string[]
}

/** The parts that phrases are matched by: words, numbers, single marks; in scripts without spaces single characters. */
export function unitsOf(text: string, spaced: boolean): string[] {
  return spaced
    ? (text.match(/[\p{L}\p{M}]+|#|\p{N}+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [])
    : [...text].filter((c) => c !== ' ')
}

/** `estren(a|an)` is "estrena" and "estrenan". */
function* spellings(pattern: string): Generator<string> {
  const close = pattern.indexOf(')')
  if (close < 0) {
    yield pattern
    return
  }
  const open = pattern.lastIndexOf('(', close)
  if (open < 0) throw new Error(`"${pattern}" closes a bracket that it does not open`)
  for (const choice of pattern.slice(open + 1, close).split('|'))
    yield* spellings(pattern.slice(0, open) + choice + pattern.slice(close + 1))
}

/**
 * Reads a lexicon: a line has phrases, separated by commas, and after `=` what they stand for. `(a|b)` is either, `#` is a number, `//`
 * begins a comment. A phrase that begins with `-` is an ending; `setzt … ab` is a verb whose other half ends the clause; `^` stands for
 * the head of a sentence. Where two lines have the same phrase, the first counts. Words are
 * looked up without regard to case, and without diacritics where they have no entry of their own.
 *
 * @example glossaryOf('es', { spaced: true }, 'estren(a|an) = premieres\n# episodios = # episodes')
 * @throws Error naming the line that has no `=` or a mark that is none.
 */
export function glossaryOf(
  language: string,
  how: {
    readonly spaced: boolean
    readonly nounsHaveCapitals?: boolean
    readonly endings?: readonly string[]
    readonly heads?: readonly string[]
  },
  ...lexicons: readonly string[]
): Glossary {
  const root: Node = { gloss: null, ending: null, next: new Map() }
  const halves = new Map<string, Map<string, Gloss>>()
  const plain: [units: readonly string[], gloss: Gloss][] = []
  for (const line of lexicons.flatMap((lexicon) => lexicon.split('\n'))) {
    const told = line.replace(/\/\/.*/, '').trim()
    if (told === '') continue
    const equal = told.indexOf(' =')
    if (equal < 0) throw new Error(`the ${language} lexicon has a line without " =": ${line}`)
    let marks = 0
    const out: string[] = []
    for (const word of told.slice(equal + 2).split(' ')) {
      if (word === '' || word === '-') continue
      if (!word.startsWith('@')) out.push(word)
      else if (MARKS[word] === undefined) throw new Error(`the ${language} lexicon has a mark that is none: ${word}`)
      else marks |= MARKS[word]
    }
    for (const pattern of told.slice(0, equal).split(','))
      for (const spelling of spellings(pattern.trim())) {
        const ending = spelling.startsWith('-')
        const gloss = { out: out.join(' '), marks: ending ? marks | SUFFIX : marks }
        const [first, second] = spelling.split(' … ')
        if (second !== undefined) {
          const seconds = halves.get(first!) ?? new Map<string, Gloss>()
          halves.set(first!, seconds)
          seconds.set(second, gloss)
          continue
        }
        const phrase = (ending ? spelling.slice(1) : spelling).toLowerCase().normalize('NFC')
        enter(root, unitsOf(phrase, how.spaced), gloss)
        if (how.spaced) plain.push([unitsOf(withoutMarks(phrase), true), gloss])
      }
  }
  for (const [units, gloss] of plain) enter(root, units, gloss)
  return {
    language,
    spaced: how.spaced,
    nounsHaveCapitals: how.nounsHaveCapitals ?? false,
    root,
    halves,
    endings: how.endings ?? [],
    heads: how.heads ?? [],
  }
}

function enter(root: Node, units: readonly string[], gloss: Gloss): void {
  let node = root
  for (const unit of units) {
    let next = node.next.get(unit)
    if (next === undefined) node.next.set(unit, (next = { gloss: null, ending: null, next: new Map() }))
    node = next
  }
  if ((gloss.marks & SUFFIX) !== 0) node.ending ??= gloss
  else node.gloss ??= gloss
}

export function withoutMarks(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '')
}
