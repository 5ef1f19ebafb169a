/**
 * Min-wise sketches of texts: a few hundred bytes by which two texts are recognised as copies of each other without
 * either text at hand.
 *
 * A text is the set of its runs of three words (shingles; A. Z. Broder, "On the resemblance and containment of
 * documents", SEQUENCES 1997). The set is sketched in one pass by one-permutation hashing (P. Li, A. Owen, C.-H. Zhang,
 * "One Permutation Hashing", NIPS 2012): every shingle's hash falls into one of `BINS` bins, and each bin keeps its
 * smallest. Empty bins borrow from full ones by optimal densification (A. Shrivastava, "Optimal Densification for Fast
 * and Accurate Minwise Hashing", ICML 2017; the idea: A. Shrivastava and P. Li, ICML 2014). Of each minimum only the
 * lowest 8 bits are kept (P. Li, A. C. König, "b-Bit Minwise Hashing", WWW 2010).
 */

/** Bins of a sketch. The standard error of an estimated resemblance of 0.5 is √(0.25 / 128) ≈ 0.044. */
const BINS = 128
const BIN_SHIFT = 32 - Math.log2(BINS)

/**
 * Two texts at least this alike are copies. Syndicated texts with a changed headline, cut paragraphs and added
 * boilerplate measured 0.55 and more; the most alike pair of independent articles about one release 0.05
 * (docs/weighing.md).
 */
export const COPY_SIMILARITY = 0.3

const EMPTY = 0xffffffff

/** Ranges of code units that part words: controls, ASCII and Latin-1 signs, general punctuation, symbols, CJK signs. */
const SEPARATORS: readonly (readonly [number, number])[] = [
  [0x00, 0x2f],
  [0x3a, 0x40],
  [0x5b, 0x60],
  [0x7b, 0xa9],
  [0xab, 0xb4],
  [0xb6, 0xb9],
  [0xbb, 0xbf],
  [0x2000, 0x2bff],
  [0x3000, 0x303f],
  [0xfe00, 0xff0f],
]

/** What each code unit counts as: 0 parts words, anything else is a letter or digit, capital A–Z made small. */
function foldTable(): Uint16Array {
  const table = new Uint16Array(0x10000)
  for (let code = 0; code < table.length; code++) table[code] = code
  for (const [from, to] of SEPARATORS) table.fill(0, from, to + 1)
  for (let code = 0x41; code <= 0x5a; code++) table[code] = code + 32
  return table
}
/** Made when the first text is sketched. */
let fold: Uint16Array | null = null

/** Whether a code unit is a word of its own: scripts written without spaces between words. */
function isIdeograph(code: number): boolean {
  return code >= 0x3040 && (code <= 0x30ff || (code >= 0x3400 && code <= 0x9fff))
}

/** Spreads the bits of a 32-bit number (the finaliser of MurmurHash3, A. Appleby, public domain). */
function mix(hash: number): number {
  let h = hash
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/**
 * The sketch of a text, in base64; the empty string for a text without words. Case, punctuation, quotation marks and
 * spaces do not count. One pass over the code units, linear in the text.
 *
 * @example similarity(sketchOf('a poster was shown on Monday'), sketchOf('A poster was shown, on Monday!')) // 1
 */
export function sketchOf(text: string): string {
  const table = (fold ??= foldTable())
  const minima = new Uint32Array(BINS).fill(EMPTY)
  const length = text.length
  let last = 0
  let beforeLast = 0
  let words = 0
  let i = 0
  while (i < length) {
    // One word: letters and digits up to what parts words; an ideograph alone.
    let word = 0
    while (i < length) {
      const code = text.charCodeAt(i++)
      const folded = table[code]!
      if (folded === 0) break
      // Bernstein's string hash: a shift, an addition and an exclusive or, the shortest chain of dependent operations.
      word = ((word << 5) + word) ^ folded
      if (isIdeograph(code)) break
    }
    if (word === 0) continue
    words++
    if (words > 2) {
      const hash = mix(word + Math.imul(last, 0x9e3779b1) + Math.imul(beforeLast, 0x7feb352d))
      // The bits that choose the bin are shifted out, so that the rest is spread evenly within the bin.
      const bin = hash >>> BIN_SHIFT
      const value = (hash << (32 - BIN_SHIFT)) >>> 0
      if (value < minima[bin]!) minima[bin] = value
    }
    beforeLast = last
    last = word
  }
  if (words === 0) return ''
  // A text of one or two words is one shingle.
  if (words < 3) minima[0] = mix(last + Math.imul(beforeLast, 0x9e3779b1)) >>> 1
  return base64(densified(minima))
}

/** The lowest kept byte of every bin; an empty bin takes that of the first full one in its own random order of bins. */
function densified(minima: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(BINS)
  for (let bin = 0; bin < BINS; bin++) {
    let from = bin
    for (let attempt = 1; minima[from] === EMPTY; attempt++) {
      from = mix(Math.imul(bin + 1, 0x27d4eb2f) + attempt) >>> BIN_SHIFT
    }
    bytes[bin] = minima[from]! >>> 12
  }
  return bytes
}

function base64(bytes: Uint8Array): string {
  let binary = ''
  for (let i = 0; i < bytes.length; i++) binary += String.fromCharCode(bytes[i]!)
  return btoa(binary)
}

/**
 * The bytes of a sketch, or `null` where the string is no sketch (a document from elsewhere). For comparing one text
 * with many: decode once, then `resemblance`.
 */
export function sketchBytes(sketch: string): Uint8Array | null {
  if (sketch === '') return null
  let decoded: string
  try {
    decoded = atob(sketch)
  } catch {
    return null
  }
  if (decoded.length !== BINS) return null
  const bytes = new Uint8Array(BINS)
  for (let i = 0; i < BINS; i++) bytes[i] = decoded.charCodeAt(i)
  return bytes
}

/**
 * The estimated resemblance (Jaccard index of the shingle sets) of two decoded sketches, 0…1. Equal bytes by chance,
 * 1 in 256, are taken off (Li and König 2010, theorem 1, for sets small against the hash range).
 */
export function resemblance(a: Uint8Array, b: Uint8Array): number {
  let equal = 0
  for (let i = 0; i < BINS; i++) if (a[i] === b[i]) equal++
  const chance = 1 / 256
  return Math.max(0, (equal / BINS - chance) / (1 - chance))
}

/**
 * How alike two texts are, from their sketches: 0 nothing in common … 1 the same words. A text without words is like no
 * other.
 *
 * @example similarity(sketchOf('It is out in May.'), sketchOf('')) // 0
 */
export function similarity(a: string, b: string): number {
  const one = sketchBytes(a)
  const other = sketchBytes(b)
  return one === null || other === null ? 0 : resemblance(one, other)
}
