import { statfs } from 'node:fs/promises'
import { createServer } from 'node:net'
import path from 'node:path'
import { size } from '../../collect/problem.ts'
import { EndpointError, endpointOf } from '../../second/index.ts'
import { InputError } from '../../errors.ts'
import { DEFAULT_PORT } from '../server.ts'
import { fault, type Finding, look, works } from './check.ts'

/** The variables that the program knows, the evaluation commands included. */
const VARIABLES: ReadonlySet<string> = new Set([
  'WHENABOUTS_LEDGER',
  'WHENABOUTS_SHARED',
  'WHENABOUTS_LLM_URL',
  'WHENABOUTS_LLM_MODEL',
  'WHENABOUTS_LLM_KEY',
  'WHENABOUTS_LLM_CONCURRENCY',
  'WHENABOUTS_LLM_TIMEOUT',
  'WHENABOUTS_LLM_RETRIES',
  'WHENABOUTS_LLM_PRICE',
  'WHENABOUTS_TMDB_KEY',
  'WHENABOUTS_SONARR_KEY',
  'WHENABOUTS_RADARR_KEY',
])

type Environment = Readonly<Record<string, string | undefined>>

/** Variables of the environment that look as if they were meant for the program, and the second reader's, when it has any. */
export function environment(env: Environment): Finding[] {
  const own = Object.keys(env).filter((name) => name.startsWith('WHENABOUTS_'))
  const unknown = own.filter((name) => !VARIABLES.has(name))
  const out = unknown.map((name) =>
    look('environment', `${name} is set, but nothing reads it`, 'check its spelling, or unset it'),
  )
  if (own.some((name) => name.startsWith('WHENABOUTS_LLM_'))) {
    try {
      const { url, model } = endpointOf(env)
      out.push(works('second reader', `“${model}” at ${new URL(url).host}, asked only by “read --reader llm”`))
    } catch (error) {
      if (!(error instanceof InputError) && !(error instanceof EndpointError)) throw error
      out.push(fault('second reader', error.message, 'see docs/second-reader.md'))
    }
  }
  return out
}

/** Less than this on the disk of the ledger is little. */
const LITTLE = 200_000_000

/** The room on the disk of the ledger. */
export async function disk(file: string): Promise<Finding> {
  for (let folder = path.dirname(path.resolve(file)); ; folder = path.dirname(folder)) {
    try {
      const { bavail, bsize } = await statfs(folder)
      const free = bavail * bsize
      if (free >= LITTLE) return works('disk', `${size(free)} free`)
      return look('disk', `only ${size(free)} free in ${folder}`, 'make room, or move the ledger with --ledger')
    } catch (error) {
      if (folder === path.dirname(folder))
        return fault('disk', `cannot be asked (${String(error)})`, 'check that the disk is there')
    }
  }
}

/** Whether the pages can be served where `serve` would, or are. */
export async function port(taken: number = DEFAULT_PORT): Promise<Finding> {
  const what = 'pages'
  const answer = await fetch(`http://127.0.0.1:${taken}/healthz`, { signal: AbortSignal.timeout(2_000) }).catch(
    () => null,
  )
  if (answer?.ok && (await answer.text()) === 'ok\n') return works(what, `served at http://127.0.0.1:${taken}/`)
  const server = createServer()
  const free = await new Promise<boolean>((done) => {
    server.once('error', () => done(false))
    server.listen(taken, '127.0.0.1', () => done(true))
  })
  server.close()
  return free
    ? works(what, `not served now; “whenabouts serve” can have port ${taken}`)
    : look(what, `something else listens on port ${taken}`, 'serve on another one: whenabouts serve --port 4574')
}
