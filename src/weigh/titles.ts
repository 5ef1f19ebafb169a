import { foldName } from '../name.ts'

/**
 * How two titles stand to each other: `same` title; `tail` when one is the other without its franchise ("The Rings of
 * Power"), nearly always the same work; `head` when one is the other without its subtitle, as often another work of the
 * franchise ("The Walking Dead" and "The Walking Dead: Dead City").
 */
export type TitleRelation = 'same' | 'tail' | 'head' | 'other'

const NUMBERS: Readonly<Record<string, string>> = {
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  ii: '2',
  iii: '3',
  iv: '4',
  vi: '6',
  vii: '7',
  viii: '8',
}

/** Words that careless writers leave out or confuse; a title is never told apart by them alone. */
const SMALL_WORDS = new Set('a an the of in on at to and is are am was were be it s re for with'.split(' '))

/** Words for one person or more, in all their cases: a title that says "us" where another says "we" is no other title. */
const PRONOUNS = new Map(
  'we us our ours|i me my mine|he him his|she her hers|they them their theirs|you your yours'
    .split('|')
    .flatMap((forms) => forms.split(' ').map((form) => [form, forms.split(' ')[0]!] as const)),
)

/** So many words must be the same in two titles that have them in different order. */
const LEAST_SHUFFLED = 3

/** Words that begin the name of a later instalment: "Part Two" makes another film, "Retribution" may be a subtitle. */
const INSTALMENT = /^(?:part|chapter|vol|volume|episode|book|season|series|cour|\d+)$/

interface TitleKey {
  readonly folded: string
  readonly words: readonly string[]
  /** The words after each colon or dash that parts the title, as one folded string; and those before. */
  readonly tails: readonly (readonly string[])[]
  readonly heads: readonly (readonly string[])[]
  readonly content: string
  /** The words that count, in the order of the alphabet, pronouns in one case; empty where they are too few to tell a title. */
  readonly shuffled: string
}

const keys = new Map<string, TitleKey>()

function keyOf(title: string): TitleKey {
  const known = keys.get(title)
  if (known !== undefined) return known
  // "All of Them Are Gone-2": a season behind a long title, in the short form of careless writers.
  const bare = /^(?:\S+\s+){2,}\S*\p{L}-[2-9]$/u.test(title) ? title.slice(0, -2) : title
  const pieces = bare.split(/\s*[:|]\s*|\s+[-–—]\s+/).map(wordsOf)
  const words = pieces.flat()
  const tails: string[][] = []
  const heads: string[][] = []
  for (let i = 1; i < pieces.length; i++) {
    heads.push(pieces.slice(0, i).flat())
    tails.push(pieces.slice(i).flat())
  }
  // "Marvel's Jessica Jones": the owner before the title.
  const owner = /^.{2,40}?\p{L}['’]s\s+(?=\p{Lu})/u.exec(title)
  if (owner) tails.push(wordsOf(title.slice(owner[0].length)))
  const counted = words.filter((word) => !SMALL_WORDS.has(word))
  const key = {
    folded: words.join(''),
    words,
    tails,
    heads,
    content: counted.join(''),
    shuffled:
      counted.length < LEAST_SHUFFLED
        ? ''
        : counted
            .map((word) => PRONOUNS.get(word) ?? word)
            .sort()
            .join(' '),
  }
  if (keys.size >= 20_000) keys.clear()
  keys.set(title, key)
  return key
}

function wordsOf(piece: string): string[] {
  const words: string[] = []
  for (const word of piece.replaceAll('&', ' and ').split(/[\s\p{P}]+/u)) {
    const folded = foldName(word)
    if (folded !== '') words.push(NUMBERS[folded] ?? folded)
  }
  return words
}

/**
 * How two titles stand to each other. The same are titles alike in letters and digits, alike without small words, of the
 * same three words or more in another order (titles put into another language come out so), or with a slip of the pen in a title long enough to show it; numbers must agree. A tail has two words or more.
 *
 * @example titleRelation('Dune', 'Dune: Part Two') // 'other'
 */
export function titleRelation(one: string, other: string): TitleRelation {
  if (one === other) return 'same'
  const a = keyOf(one)
  const b = keyOf(other)
  if (a.folded === '' || b.folded === '') return 'other'
  if (a.folded === b.folded) return 'same'
  if (a.content.length >= 8 && a.content === b.content) return 'same'
  if (a.shuffled.length >= 8 && a.shuffled === b.shuffled) return 'same'
  if (isSlip(a, b)) return 'same'
  if (isTail(a, b) || isTail(b, a)) return 'tail'
  if (isHead(a, b) || isHead(b, a)) return 'head'
  return 'other'
}

/**
 * Whether two titles are one title in another spelling, with or without the name of its franchise.
 *
 * @example sameTitle('The Long Winter Road', 'The Long Winter Raod') // true
 */
export function sameTitle(one: string, other: string): boolean {
  const relation = titleRelation(one, other)
  return relation === 'same' || relation === 'tail'
}

function isTail(short: TitleKey, long: TitleKey): boolean {
  if (short.words.length < 2 || INSTALMENT.test(short.words[0]!)) return false
  return long.tails.some((tail) => tail.join('') === short.folded)
}

function isHead(short: TitleKey, long: TitleKey): boolean {
  return long.heads.some((head, i) => head.join('') === short.folded && !INSTALMENT.test(long.tails[i]?.[0] ?? ''))
}

/** What is longer is no title. */
const LONGEST = 150

/**
 * A slip of the pen: one letter in a title of nine letters and more, two in fourteen and more, three in twenty-two and more;
 * one in a word (two in a long one), not its first, and none in numbers. So "Northern" is not "Southern".
 */
function isSlip(a: TitleKey, b: TitleKey): boolean {
  const length = Math.min(a.folded.length, b.folded.length)
  const allowed = length >= 22 ? 3 : length >= 14 ? 2 : length >= 9 ? 1 : 0
  if (Math.abs(a.folded.length - b.folded.length) > allowed || allowed === 0 || length > LONGEST) return false
  if (a.folded.replace(/\D/g, '') !== b.folded.replace(/\D/g, '')) return false
  if (a.words.length !== b.words.length) return edits(a.folded, b.folded, 1) <= 1
  let total = 0
  for (const [i, one] of a.words.entries()) {
    const other = b.words[i]!
    if (one === other) continue
    if (one[0] !== other[0]) return false
    const most = Math.min(one.length, other.length) >= 9 ? 2 : 1
    const found = edits(one, other, most)
    total += found
    if (found > most || total > allowed) return false
  }
  return true
}

/** Edit distance with transposed neighbours counted once (optimal string alignment), given up beyond `limit`. */
function edits(one: string, other: string, limit: number): number {
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, j) => j)
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1]
      let best = Math.min(last[j - 1]! + (same ? 0 : 1), last[j]! + 1, row[j - 1]! + 1)
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        best = Math.min(best, before[j - 2]! + 1)
      row.push(best)
      if (best < least) least = best
    }
    if (least > limit + 1) return Infinity
    before = last
    last = row
  }
  return last[other.length]!
}
