/** East Asian wide and fullwidth letters and emoji (Unicode Standard Annex 11), roughly: two columns each. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u
const NOTHING = /[\p{M}\p{Cf}]/u

/**
 * How many columns of a terminal a text takes.
 *
 * @example columns('지우') // 4
 */
export function columns(text: string): number {
  let width = 0
  for (const letter of text) {
    if (letter >= ' ' && letter < '\u007f') width++
    else if (!NOTHING.test(letter)) width += WIDE.test(letter) ? 2 : 1
  }
  return width
}

/**
 * A text in lines of at most `width` columns, broken at spaces; words that are longer are broken anywhere. A no-break
 * space holds its words together.
 *
 * @example wrap('one two three', 7) // ['one two', 'three']
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  const put = (word: string, size: number) => {
    if (used > 0 && used + 1 + size > width) {
      lines.push(line)
      line = ''
      used = 0
    }
    line += used > 0 ? ` ${word}` : word
    used += used > 0 ? size + 1 : size
  }
  for (const word of text.split(/[ \n\t]+/)) {
    if (word === '') continue
    const size = columns(word)
    if (size <= width) put(word, size)
    else for (const piece of pieces(word, width)) put(piece, columns(piece))
  }
  if (used > 0) lines.push(line)
  return lines
}

function pieces(word: string, width: number): string[] {
  const found: string[] = []
  let piece = ''
  for (const letter of word) {
    if (columns(piece + letter) > width) {
      found.push(piece)
      piece = ''
    }
    piece += letter
  }
  found.push(piece)
  return found
}

/** The same with every line moved in by `indent` columns; `first` stands in front of the first line instead. */
export function indented(text: string, width: number, indent: number, first = ' '.repeat(indent)): string[] {
  return wrap(text, Math.max(width - indent, 10)).map((line, i) => (i === 0 ? first : ' '.repeat(indent)) + line)
}

/** A text filled up with spaces to `width` columns. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)))
}

/**
 * Parts in a row with a separator between them, a new line begun where the next part would not fit; a part is broken
 * only where it alone is too long.
 *
 * @example flow(['one', 'two', 'three'], ' · ', 9) // ['one · two', 'three']
 */
export function flow(parts: readonly string[], separator: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const part of parts) {
    const longer = line === '' ? part : line + separator + part
    if (line !== '' && columns(longer) > width) {
      lines.push(...wrap(line, width))
      line = part
    } else line = longer
  }
  return line === '' ? lines : [...lines, ...wrap(line, width)]
}
