/*
 * A long text that speaks of no films and series is known as such without splitting it into words: by looking for the stems of the
 * field with the algorithm of S. Wu and U. Manber ("A fast algorithm for multi-pattern searching", TR 94-17, University of Arizona,
 * 1994), which looks at about every third character.
 */

/** Stems that hardly any other text has; each counts for two. */
const PLAIN =
  'movie episode trailer teaser sequel prequel netflix disney hulu crunchyroll showrunner anime manga webtoon sitcom spinoff spin-off screenplay cinema franchise blockbuster streaming starring filming premieres premiered'
/** Stems that other texts have as well. */
const COMMON =
  'film series season drama premiere actor actress television theater theatre comedy show cast star director novel release renew stream role script'

/** A text shorter than this is always read. */
const SHORT = 1500
/** Three stems within so many characters make a text one of the field. Articles about releases have five and more. */
const WITHIN = 1500

/** The length of the shortest stem; two characters are looked at together. */
const WINDOW = 4

/** How far the window may move on when it ends with two characters; 0 where a stem may begin in it. */
const shift = new Uint8Array(1024).fill(WINDOW - 1)
/** The stems whose first four characters end with two characters. */
const stemsAt: string[][] = Array.from({ length: 1024 }, () => [])
const weights = new Map<string, number>()

/** Five bits of each of two characters: small and capital letters alike. */
function pair(a: number, b: number): number {
  return ((a & 31) << 5) | (b & 31)
}

for (const [weight, stems] of [
  [2, PLAIN],
  [1, COMMON],
] as const)
  for (const stem of stems.split(' ')) {
    weights.set(stem, weight)
    for (let end = 1; end < WINDOW; end++) {
      const at = pair(stem.charCodeAt(end - 1), stem.charCodeAt(end))
      shift[at] = Math.min(shift[at]!, WINDOW - 1 - end)
    }
    stemsAt[pair(stem.charCodeAt(WINDOW - 2), stem.charCodeAt(WINDOW - 1))]!.push(stem)
  }

/**
 * Whether a text may be about films and series. A long text that hardly names one may not: whatever it says, it is no claim about a
 * release.
 *
 * @example speaksOfWorks('Bread in this valley is made from rye. '.repeat(100)) // false
 */
export function speaksOfWorks(text: string): boolean {
  const n = text.length
  if (n < SHORT) return true
  // Where the latest two stems stand, before the one in view.
  let before = -WITHIN - 1
  let last = before
  let i = WINDOW - 1
  while (i < n) {
    const at = pair(text.charCodeAt(i - 1), text.charCodeAt(i))
    const step = shift[at]!
    if (step > 0) {
      i += step
      continue
    }
    const weight = stemAt(text, i - WINDOW + 1, stemsAt[at]!)
    for (let k = 0; k < weight; k++) {
      if (i - before <= WITHIN) return true
      before = last
      last = i
    }
    i++
  }
  return false
}

/** The weight of the stem that a word begins with at an offset, 0 where there is none. */
function stemAt(text: string, start: number, stems: readonly string[]): number {
  if (start > 0 && isLetter(text.charCodeAt(start - 1))) return 0
  next: for (const stem of stems) {
    for (let k = 0; k < stem.length; k++)
      if ((text.charCodeAt(start + k) | 32) !== (stem.charCodeAt(k) | 32)) continue next
    return weights.get(stem)!
  }
  return 0
}

function isLetter(c: number): boolean {
  const lower = c | 32
  return lower >= 0x61 && lower <= 0x7a
}
