import { styleText } from 'node:util'

/** What the program writes on: how wide it is, whether it knows more than ASCII, and how it colours. */
export interface Screen {
  /** Columns to fill. */
  readonly width: number
  readonly unicode: boolean
  readonly bold: Paint
  readonly dim: Paint
  /** The one accent: what answers the question. */
  readonly accent: Paint
  /** What deserves doubt: contradictions, stale words. */
  readonly warn: Paint
}
type Paint = (text: string) => string

/** Lines longer than this are hard to read (R. Bringhurst, "The Elements of Typographic Style", 2.1.2). */
const WIDEST = 100
const NARROWEST = 40
/** What a pipe or a file gets. */
const USUAL = 80

/**
 * The screen behind a stream. Colour is what `node:util` decides from the stream and the environment (`NO_COLOR`,
 * `FORCE_COLOR`, `TERM`), unless `color` is false.
 */
export function screenOf(
  stream: NodeJS.WriteStream,
  env: Readonly<Record<string, string | undefined>>,
  color = true,
): Screen {
  const width = Math.min(Math.max(stream.columns ?? USUAL, NARROWEST), WIDEST)
  const painted = (format: Parameters<typeof styleText>[0]): Paint =>
    color ? (text) => styleText(format, text, { stream }) : (text) => text
  return {
    width,
    unicode: speaksUnicode(env),
    bold: painted('bold'),
    dim: painted('dim'),
    accent: painted(['bold', 'cyan']),
    warn: painted('yellow'),
  }
}

/** A screen without colour, for files and tests. */
export function plainScreen(width: number, unicode = true): Screen {
  const same: Paint = (text) => text
  return { width, unicode, bold: same, dim: same, accent: same, warn: same }
}

/**
 * Whether the locale's character set is UTF-8 (POSIX: the first of `LC_ALL`, `LC_CTYPE`, `LANG` that is set). With none
 * of them, as in many containers, everything but a bare console is taken to be.
 *
 * @example speaksUnicode({ LANG: 'C' }) // false
 */
export function speaksUnicode(env: Readonly<Record<string, string | undefined>>): boolean {
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG']
  if (locale) return /utf-?8/i.test(locale)
  return env['TERM'] !== 'linux' && env['TERM'] !== 'dumb'
}

const ASCII: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '--',
  '−': '-',
  '…': '...',
  '·': '-',
  '•': '-',
  '\u00a0': ' ',
}

/** Typographic characters as ASCII; letters of other scripts stay as they are. */
export function asciiPunctuation(text: string): string {
  return text.replace(/[“”„‘’–—−…·•\u00a0]/g, (letter) => ASCII[letter] ?? letter)
}
