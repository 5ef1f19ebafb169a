/**
 * How wide a text will be, without a browser: labels must know whether they fit. The classes are the widths of Liberation
 * Sans (metrically Arial) in em, rounded up, because a reader's own sans may be wider.
 */
const NARROW = /[iljtfrI.,:;'’‘|!()[\]“” \u00a0]/u
const WIDE = /[mwMW@%—…]/u
const CAPITAL = /[A-Z&]/u

/**
 * Estimated width in px at a font size in px.
 *
 * @example Math.round(textWidth('early 2025', 12)) // 66
 */
export function textWidth(text: string, size: number): number {
  let em = 0
  for (const letter of text) {
    if (/\p{M}/u.test(letter)) continue
    if (NARROW.test(letter)) em += 0.36
    else if (WIDE.test(letter)) em += 0.94
    else if (CAPITAL.test(letter)) em += 0.72
    else if (letter.codePointAt(0)! < 0x1100) em += 0.59
    else em += 1.05
  }
  return em * size
}

/** The longest beginning of a text that fits into `room` px, with an ellipsis where it was cut; `''` when nothing does. */
export function fit(text: string, room: number, size: number): string {
  if (textWidth(text, size) <= room) return text
  const letters = Array.from(text)
  let width = textWidth('…', size)
  let kept = 0
  for (const letter of letters) {
    width += textWidth(letter, size)
    if (width > room) break
    kept++
  }
  return kept < 2 ? '' : `${letters.slice(0, kept).join('').trimEnd()}…`
}

/** A coordinate with one decimal, as short as it can be written. */
export function px(value: number): string {
  return String(Math.round(value * 10) / 10)
}
