import { InputError } from '../errors.ts'

/**
 * A one-line `InputError`. Names and server answers can carry line feeds and terminal escapes; those are shown as `\x1b`
 * so that the message stays one line and does nothing to a terminal.
 *
 * @example problem('a.pdf', 'is a PDF document: save its text as .txt').message // 'a.pdf: is a PDF document: save its text as .txt'
 */
export function problem(input: string, what: string, cause?: unknown): InputError {
  return new InputError(visible(input), visible(what), cause === undefined ? undefined : { cause })
}

/** Control characters, and the bidirectional ones that reorder a line, written as escapes. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, (c) => {
    const code = c.codePointAt(0) ?? 0
    return code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16)}`
  })
}

const FILE_PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder: check the name',
  EACCES: 'may not be read: check its permissions',
  EPERM: 'may not be read: check its permissions',
  ENOTDIR: 'no such file or folder: a part of the path is a file',
  ELOOP: 'is a link that leads to itself',
  ENAMETOOLONG: 'no such file or folder: the name is too long for this system',
  EMFILE: 'cannot be opened: too many files are open',
  EIO: 'cannot be read: the disk reports an error',
}

/** What a failed file operation means for the person who named the file. */
export function fileProblem(input: string, error: unknown): InputError {
  if (error instanceof InputError) return error
  const code = codeOf(error)
  const words = FILE_PROBLEMS[code]
  if (code === 'ENOENT' && looksLikeWebPage(input)) {
    return problem(input, `no such file or folder: check the name; for a web page write https://${input}`, error)
  }
  return problem(input, words ?? `cannot be read (${code || messageOf(error)})`, error)
}

/** `example.com/an-article`: a host name with a dot and letters at its end, then perhaps a path. */
function looksLikeWebPage(input: string): boolean {
  return /^(?:[a-z0-9-]+\.)+[a-z]{2,}\/\S*$/i.test(input) || /^www\.\S+$/i.test(input)
}

/** The system's error code (`ENOENT`), or an empty string. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return ''
  return typeof error.code === 'string' ? error.code : ''
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/**
 * A number of bytes as a person reads it, in powers of ten as file managers show them.
 *
 * @example size(10_000_000) // '10 MB'
 */
export function size(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB']
  let value = bytes
  let unit = 0
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000
    unit++
  }
  return `${value < 10 && unit > 0 ? Number(value.toFixed(1)) : Math.round(value)} ${units[unit]}`
}
