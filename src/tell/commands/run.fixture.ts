import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'

const bin = path.join(import.meta.dirname, '..', 'bin.ts')

export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** The command line with a data folder of its own. */
export interface House extends Disposable {
  readonly folder: string
  /** Runs a command as a person would; servers of the test go on answering meanwhile. */
  run(args: readonly string[], options?: { readonly input?: string; readonly env?: object }): Promise<Ran>
}

/** A new, empty data folder, deleted with the house. */
export function house(): House {
  const folder = mkdtempSync(path.join(tmpdir(), 'whenabouts-house-'))
  return {
    folder,
    async run(args, { input = '', env = {} } = {}) {
      const child = spawn(process.execPath, [bin, ...args], {
        cwd: folder,
        env: {
          PATH: process.env['PATH'],
          HOME: folder,
          LANG: 'C.UTF-8',
          XDG_DATA_HOME: path.join(folder, 'data'),
          XDG_CACHE_HOME: path.join(folder, 'cache'),
          ...env,
        },
      })
      child.stdin.end(input)
      const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
      const [code, out, err] = await Promise.all([ended, text(child.stdout), text(child.stderr)])
      return { code, out, err }
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  }
}
