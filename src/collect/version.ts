import { readFileSync } from 'node:fs'

let known: string | undefined

/**
 * The version of the package: of the next package.json above this file, wherever a build has put it.
 *
 * @example version() // '0.1.0'
 */
export function version(): string {
  for (let folder = new URL('.', import.meta.url); known === undefined; folder = new URL('..', folder)) {
    try {
      known = (JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')) as { version: string }).version
    } catch (error) {
      if (folder.pathname === '/' || !(error instanceof Error && 'code' in error && error.code === 'ENOENT'))
        throw error
    }
  }
  return known
}
