import { styleText } from 'node:util'

/** How urgent something is, the least first. */
export const LEVELS = ['debug', 'info', 'warn', 'error'] as const
export type Level = (typeof LEVELS)[number]

/** What a line says beside its words. */
export type Fields = Readonly<Record<string, string | number | boolean | null | undefined>>

/** Where the server tells what happens to it. */
export interface Log {
  /** Nothing less urgent is written. */
  readonly level: Level
  debug(what: string, fields?: Fields): void
  info(what: string, fields?: Fields): void
  warn(what: string, fields?: Fields): void
  error(what: string, fields?: Fields): void
  /** Something went wrong that was not foreseen. */
  report(error: unknown, fields?: Fields): void
}

/** How a log is written. */
export interface LogOptions {
  readonly write: (line: string) => void
  /** Nothing less urgent is written. */
  readonly level?: Level
  /** One JSON object a line, for programs; else text for people, in colour or not. */
  readonly json?: boolean
  readonly color?: boolean
  /** Texts that must never be written: passwords, keys. */
  readonly secrets?: readonly string[]
  readonly now?: () => string
}

/**
 * A log that writes lines. Nothing secret gets out: neither what is named as secret, nor what looks it: keys of this program, what
 * stands behind the host of an address (webhooks have their secrets there), credentials of HTTP.
 *
 * @example logTo({ write: (line) => process.stderr.write(line), json: true }).info('signed in', { from: '127.0.0.1' })
 */
export function logTo({ write, level = 'info', json = false, color = false, secrets = [], now }: LogOptions): Log {
  const least = LEVELS.indexOf(level)
  const clean = scrubber(secrets)
  const time = now ?? (() => new Date().toISOString())
  const line = (at: Level, what: string, fields: Fields = {}): void => {
    if (LEVELS.indexOf(at) < least) return
    const told: [string, string | number | boolean][] = Object.entries(fields).flatMap(([name, value]) =>
      value === undefined || value === null ? [] : [[name, typeof value === 'string' ? clean(value) : value]],
    )
    const words = clean(what)
    write(
      json
        ? `${JSON.stringify({ time: time(), level: at, message: words, ...Object.fromEntries(told) })}\n`
        : asText(at, time(), words, told, color),
    )
  }
  return {
    level,
    debug: (what, fields) => line('debug', what, fields),
    info: (what, fields) => line('info', what, fields),
    warn: (what, fields) => line('warn', what, fields),
    error: (what, fields) => line('error', what, fields),
    report(error, fields) {
      if (!(error instanceof Error)) return line('error', String(error), fields)
      const { name, message, stack = '', cause } = error
      const where = stack.slice(stack.indexOf('\n') + 1).trim()
      return line('error', `${name}: ${message}`, {
        ...fields,
        ...(cause instanceof Error ? { cause: `${cause.name}: ${cause.message}` } : {}),
        stack: where,
      })
    },
  }
}

const COLOURS = { debug: 'dim', info: 'cyan', warn: 'yellow', error: 'red' } as const

function asText(
  level: Level,
  time: string,
  words: string,
  fields: readonly (readonly [string, string | number | boolean])[],
  color: boolean,
): string {
  const paint = (style: 'dim' | 'cyan' | 'yellow' | 'red', text: string) =>
    color ? styleText(style, text, { validateStream: false }) : text
  const stack = fields.find(([name]) => name === 'stack')?.[1]
  const told = fields
    .filter(([name]) => name !== 'stack')
    .map(
      ([name, value]) =>
        ` ${name}=${typeof value === 'string' && !/^[\w./:-]+$/.test(value) ? JSON.stringify(value) : value}`,
    )
  const head = `${paint('dim', time)} ${paint(COLOURS[level], level.padEnd(5))} ${oneLine(words)}${paint('dim', told.join(''))}\n`
  return typeof stack === 'string' && stack !== '' ? `${head}    ${stack.replace(/\n\s*/g, '\n    ')}\n` : head
}

/** A text without line ends and steering characters, so that nobody can write lines of a log but us. */
function oneLine(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
}

/** The shortest text that is taken for a secret: replacing every “a” would say more than it hides. */
const SHORTEST = 6

function scrubber(secrets: readonly string[]): (text: string) => string {
  const known = secrets.filter((one) => one.length >= SHORTEST).toSorted((a, b) => b.length - a.length)
  return (text) => {
    let out = text
    for (const secret of known) out = out.replaceAll(secret, '(secret)')
    return out
      .replace(/\bwab_[\w-]+/g, 'wab_(secret)')
      .replace(/\b(Bearer|Basic) +[\w.~+/=-]+/gi, '$1 (secret)')
      .replace(/\b(https?|smtps?):\/\/(?:[^\s/@]*@)?([^\s/?#"'<>()]+)[/?#][^\s"'<>()]*/gi, '$1://$2/…')
      .replace(/\b(https?|smtps?):\/\/[^\s/@]*@/gi, '$1://')
  }
}

/** A log that writes nothing. */
export const SILENT: Log = { level: 'error', debug() {}, info() {}, warn() {}, error() {}, report() {} }
