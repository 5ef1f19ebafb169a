import { createHash } from 'node:crypto'

/** A script for browsers, with its tag for caches. */
export interface Script {
  readonly text: string
  readonly etag: string
}

/**
 * A function that uses nothing from outside as a script that runs it. So what browsers run is checked and formatted like
 * everything else, and the published package needs no file beside its JavaScript.
 *
 * @example scriptOf(function hello() { alert('hello') }).text
 */
export function scriptOf(run: () => void): Script {
  const text = `(${String(run).replace(/[ \t]*\n\s*/g, '\n')})()\n`
  return { text, etag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"` }
}
