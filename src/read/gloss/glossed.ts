import { PLATFORMS } from '../lexicon/platforms.ts'

/** A stretch of a text and what it reads as: English words, a mark, a line's end. */
export interface Piece {
  /** Offsets in the text. */
  readonly from: number
  readonly to: number
  readonly out: string
  /** Bits of `glossary.ts`. */
  readonly marks: number
  /** White space stands before it. */
  readonly spaced: boolean
}

/** A word that no lexicon has: English does not know it either. */
export const UNKNOWN = 'zq'
/** The same at the head of a sentence, with a capital that makes no name. */
const UNKNOWN_FIRST = 'Indeed'

const platforms = new Set(PLATFORMS)

const WEEKDAY = /^(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/i
/** A stop behind it ends no sentence: "David S. Vogt". */
const INITIAL = /^\p{Lu}$/u

/** Pieces as English writes them: a capital at the head of a sentence, one preposition where two came together. */
export function written(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = []
  let first = true
  let before = ''
  let earlier = ''
  for (const [i, p] of pieces.entries()) {
    if (p.out === '') continue
    let words = p.out
    // "En Netflix" is on it.
    if (words === 'in' && isPlatform(pieces, i + 1)) words = 'on'
    if (
      /^(?:in|on) /.test(words) &&
      /(?:^| )(?:of|to|from|until|by|on|in|before|after|since|between|and)$/i.test(before)
    )
      words = words.slice(3)
    // "Am Freitag, den 6. Dezember": one day.
    else if (/^on (?:[#\d]|[A-Z][a-z]+ \d)/.test(words) && WEEKDAY.test(before === ',' ? earlier : before))
      words = words.slice(3)
    // "tvN" stays as it is.
    if (first && !/^\p{Ll}+\p{Lu}/u.test(words))
      words = words === UNKNOWN ? UNKNOWN_FIRST : words.charAt(0).toUpperCase() + words.slice(1)
    out.push(words === p.out ? p : { ...p, out: words })
    // Quotation marks and brackets begin as what follows them.
    first =
      (/^[.!?…:\n]/.test(words) && !(words === '.' && INITIAL.test(before))) || (first && /^["“‘'(-]$/.test(words))
    earlier = before
    before = words
  }
  return out
}

/** Whether a platform begins with piece `i`; "Africa" alone is none, though "Africa Magic" is. */
function isPlatform(pieces: readonly Piece[], i: number): boolean {
  const [first, second = pieces[i + 1]?.out] = pieces[i]?.out.split(' ') ?? []
  return first !== undefined && (platforms.has(first) || platforms.has(`${first} ${second}`))
}

/** Whether a piece stands as it is in the text. */
function isKept(p: Piece): boolean {
  return p.out.length === p.to - p.from
}

/**
 * A text in the words of another, with the place of each piece in it. Pieces may stand in another order than in the text.
 */
export class Glossed {
  readonly text: string
  readonly #pieces: Piece[] = []
  /** Where each piece begins in the glossed text. */
  readonly #starts: number[] = []

  constructor(pieces: readonly Piece[]) {
    const parts: string[] = []
    let length = 0
    for (const p of pieces) {
      if (p.out === '') continue
      const before = this.#pieces.at(-1)
      // "D'une" is two words in English; "TF1" stays one.
      const joined =
        before !== undefined &&
        /[\p{L}\p{N}]$/u.test(before.out) &&
        /^[\p{L}\p{N}“]/u.test(p.out) &&
        !(isKept(before) && isKept(p) && before.to === p.from)
      if ((p.spaced || joined) && length > 0 && !parts.at(-1)!.endsWith('\n') && !p.out.startsWith('\n')) {
        parts.push(' ')
        length++
      }
      this.#pieces.push(p)
      this.#starts.push(length)
      parts.push(p.out)
      length += p.out.length
    }
    this.text = parts.join('')
  }

  /** The stretch of the text that the characters `start` … `end` of the glossed text stand for, ends exclusive. */
  placeOf(start: number, end: number): readonly [from: number, to: number] {
    let low = 0
    let high = this.#starts.length - 1
    // The last piece that begins at `start` or before.
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#starts[middle]! <= start) low = middle
      else high = middle - 1
    }
    let from = Infinity
    let to = 0
    for (let k = low; k < this.#pieces.length && (k === low || this.#starts[k]! < end); k++) {
      const p = this.#pieces[k]!
      if (this.#starts[k]! + p.out.length <= start) continue
      from = Math.min(from, p.from)
      to = Math.max(to, p.to)
    }
    return from <= to ? [from, to] : [0, 0]
  }
}
