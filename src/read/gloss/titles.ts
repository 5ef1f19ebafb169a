/** Something in quotation marks that may be a title; offsets of what stands between the marks. */
export interface Quoted {
  readonly open: number
  readonly from: number
  readonly to: number
  /** After the mark that closes; where more than the title stands in the marks, the title's end. */
  readonly close: number
  /** In marks that stand around titles and nothing else: 《》, 『』. */
  readonly sure: boolean
}

/** What closes each mark that opens. */
const CLOSES: Readonly<Record<string, string>> = {
  '“': '”“',
  '„': '“”',
  '‘': '’',
  '‚': '‘’',
  '«': '»',
  '»': '«',
  '‹': '›',
  '"': '"',
  "'": "'",
  '《': '》',
  '〈': '〉',
  '『': '』',
  '「': '」',
}
const SURE = '《〈『'
const MARKS = /[“„‘‚«»‹"'《〈『「]/g
/** A title is no longer than this. */
const LONGEST = 80
const LETTER = /[\p{L}\p{M}\p{N}]/u

/**
 * The titles in quotation marks, left to right, none within another; in time linear in the text. `titleEnd` tells how many characters of
 * what stands in marks are a title, 0 where it is none.
 */
export function quotedIn(text: string, titleEnd: (inner: string) => number): Quoted[] {
  const out: Quoted[] = []
  for (const found of text.matchAll(MARKS)) {
    const open = found.index
    const mark = found[0]
    if (open < (out.at(-1)?.close ?? 0)) continue
    // A mark after a letter closes, or is an apostrophe; the brackets of East Asia need no space.
    const bracket = mark > '\u3000'
    if (!bracket && open > 0 && LETTER.test(text.charAt(open - 1))) continue
    const stretch = text.slice(open + 1, open + 2 + LONGEST)
    const first = stretch.charAt(0)
    if (first === ' ' && mark !== '«') continue
    for (let k = 1; k < stretch.length; k++) {
      const c = stretch.charAt(k)
      // A mark that opens again: what stands between is no title.
      if (c === '\n' || (c === mark && !CLOSES[mark]!.includes(c))) break
      if (!CLOSES[mark]!.includes(c)) continue
      if (
        (c === "'" || c === '’') &&
        LETTER.test(stretch.charAt(k + 1)) &&
        /\p{Script=Latin}/u.test(stretch.charAt(k + 1))
      )
        continue
      const inner = stretch.slice(0, k)
      const from = open + 1 + (inner.length - inner.trimStart().length)
      const length = titleEnd(inner.trim())
      if (length > 0) {
        const close = length < inner.trim().length ? from + length : open + 2 + k
        out.push({ open, from, to: from + length, close, sure: SURE.includes(mark) })
      }
      break
    }
  }
  return out
}

/** Titles with the same first characters that are looked through at a place, at most. */
const SAME_HEAD = 200
const HEADS = [4, 3, 2]

/** An index of titles by their first characters. */
export class TitleIndex {
  readonly #byHead = new Map<string, string[]>()
  /** The first characters of all of them: at most places none begins. */
  readonly #first = new Set<number>()

  constructor(titles: Iterable<string>) {
    for (const title of titles) {
      if (title.length < 2) continue
      this.#first.add(title.charCodeAt(0))
      const head = title.slice(0, HEADS[0])
      const same = this.#byHead.get(head)
      if (same === undefined) this.#byHead.set(head, [title])
      else if (same.length < SAME_HEAD && !same.includes(title)) same.push(title)
    }
    for (const same of this.#byHead.values()) same.sort((a, b) => b.length - a.length)
  }

  /** The longest title that stands at an offset; null where none does. */
  at(text: string, offset: number): string | null {
    if (!this.#first.has(text.charCodeAt(offset))) return null
    for (const length of HEADS)
      for (const title of this.#byHead.get(text.slice(offset, offset + length)) ?? []) {
        if (!text.startsWith(title, offset)) continue
        const end = offset + title.length
        // A Latin word goes on; an ending may follow in the scripts without spaces.
        if (LATIN.test(text.charAt(end)) && LETTER.test(text.charAt(end - 1))) continue
        return title
      }
    return null
  }
}

const LATIN = /[\p{Script=Latin}\p{N}]/u
