import { english } from './lexicon/index.ts'
import { lexemeOf } from './lexicon/lexicon.ts'
import { CARDINAL } from './lexicon/time.ts'
import { glued } from './spans.ts'
import { DIGITS, type Tokens, WORD } from './tokens.ts'

const L = {
  hyphen: lexemeOf(english, '-'),
  and: lexemeOf(english, 'and'),
  a: lexemeOf(english, 'a'),
  half: lexemeOf(english, 'half'),
}
const MULTIPLES: ReadonlyMap<number, number> = new Map(
  [
    ['thousand', 1e3],
    ['k', 1e3],
    ['million', 1e6],
    ['m', 1e6],
    ['mn', 1e6],
    ['billion', 1e9],
    ['bn', 1e9],
    ['b', 1e9],
  ].map(([form, n]) => [lexemeOf(english, form as string), n as number]),
)

/** The value that `quantityAt` read last, and the token after its words. */
export const quantity = { value: 0, last: 0 }

/**
 * Whether a number stands at token `i`; it is left in `quantity`, so that the hot loop makes no object.
 *
 * "12", "twelve", "twenty-eight", "1,250,000", "1.65 billion", "9.6million", "seven million", "two and a half"
 */
export function quantityAt(t: Tokens, i: number, to: number): boolean {
  let value = 0
  let last = i + 1
  if (t.kind[i] === DIGITS) value = t.value[i]!
  else if (t.kind[i] === WORD && (t.time[i]! & CARDINAL) !== 0 && t.value[i]! >= 0) {
    value = t.value[i]!
    if (
      value >= 20 &&
      value < 100 &&
      last + 1 < to &&
      t.lexeme[last] === L.hyphen &&
      glued(t, last) &&
      (t.time[last + 1]! & CARDINAL) !== 0 &&
      t.value[last + 1]! < 10
    ) {
      value += t.value[last + 1]!
      last += 2
    }
  } else return false
  if (last < to && t.kind[last] === WORD) {
    const by = MULTIPLES.get(t.lexeme[last]!)
    // A bare "m", "k", "b" must touch the number.
    if (by !== undefined && (t.end[last]! - t.start[last]! > 1 || glued(t, last))) {
      value *= by
      last++
    } else if (
      last + 2 < to &&
      t.lexeme[last] === L.and &&
      t.lexeme[last + 1] === L.a &&
      t.lexeme[last + 2] === L.half
    ) {
      value += 0.5
      last += 3
    }
  }
  quantity.value = Math.round(value * 1000) / 1000
  quantity.last = last
  return true
}
