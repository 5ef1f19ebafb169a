/** The pairs of neighbouring letters of every text, sorted: those of text `v` are `codes[first[v]] … codes[first[v + 1] - 1]`. */
export interface Bigrams {
  readonly first: Int32Array
  readonly codes: Uint32Array
}

/**
 * The bigrams of texts, without accents and case, a space before and after each. Texts that are not wanted have none.
 */
export function bigramsOf(texts: readonly string[], wanted: (text: number) => boolean): Bigrams {
  const plain = texts.map((text, t) => (wanted(t) ? ` ${plainText(text)} ` : ''))
  const first = new Int32Array(texts.length + 1)
  for (let t = 0; t < texts.length; t++) first[t + 1] = first[t]! + Math.max(0, plain[t]!.length - 1)
  const codes = new Uint32Array(first[texts.length]!)
  for (const [t, text] of plain.entries()) {
    const at = first[t]!
    for (let c = 0; c + 1 < text.length; c++) codes[at + c] = text.charCodeAt(c) * 65_536 + text.charCodeAt(c + 1)
    codes.subarray(at, first[t + 1]).sort()
  }
  return { first, codes }
}

const ASCII = /^[\u0020-\u007e]*$/

function plainText(text: string): string {
  const lower = text.trim().toLowerCase()
  return ASCII.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '')
}

/**
 * How alike two texts are, from 0 to 1: Dice's coefficient, twice the bigrams in common over the bigrams of both. It sees
 * misspellings, other word orders, additions and omissions, in any script.
 *
 * @example
 * const grams = bigramsOf(['Ann Lee', 'Anne Lee', 'Bo Chan'], () => true)
 * diceOf(grams, 0, 1) // 0.88…
 * diceOf(grams, 0, 2) // 0
 */
export function diceOf({ first, codes }: Bigrams, one: number, other: number): number {
  let a = first[one]!
  let b = first[other]!
  const aEnd = first[one + 1]!
  const bEnd = first[other + 1]!
  const both = aEnd - a + (bEnd - b)
  if (both === 0) return 0
  let common = 0
  while (a < aEnd && b < bEnd) {
    const difference = codes[a]! - codes[b]!
    if (difference === 0) common++
    if (difference <= 0) a++
    if (difference >= 0) b++
  }
  return (2 * common) / both
}
