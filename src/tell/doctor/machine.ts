import { statfs } from 'node:fs/promises'
import { createServer } from 'node:net'
import path from 'node:path'
import { size } from '../../collect/problem.ts'
import { EndpointError, endpointOf } from '../../second/index.ts'
import { InputError } from '../../errors.ts'
import { ConfigError, loadConfig } from '../config/load.ts'
import type { Place } from '../config/place.ts'
import type { Config } from '../config/settings.ts'
import { variablesOf } from '../config/show.ts'
import { count } from '../pages/words.ts'
import { DEFAULT_PORT } from '../server.ts'
import { fault, type Finding, look, works } from './check.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Whether the settings can be used, variables that look as if they were meant for the program, and the second reader, when there is any. */
export function configuration(
  place: Place,
  kept: Readonly<Record<string, unknown>>,
): {
  readonly config: Config | null
  readonly findings: readonly Finding[]
} {
  let loaded
  try {
    loaded = loadConfig(place, kept)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    const help = 'mend it; docs/configuration.md has all settings, “whenabouts config” prints what holds'
    return { config: null, findings: error.problems.map((problem) => fault('configuration', problem, help)) }
  }
  const { config, file, origins, unread } = loaded
  const set = Object.values(origins).filter(({ from }) => from !== 'default').length
  const findings = [
    works(
      'configuration',
      `${count(set, 'setting')} set, ${file === null ? 'no file of settings' : `the file is ${file}`}`,
    ),
    ...unread.map(({ name, meant }) =>
      look(
        'environment',
        `${name} is set, but nothing reads it`,
        meant ? `did you mean ${meant}?` : 'check its spelling, or unset it',
      ),
    ),
    ...secondReader(variablesOf(loaded, place.env)),
  ]
  return { config, findings }
}

function secondReader(env: Environment): Finding[] {
  if (!Object.entries(env).some(([name, value]) => name.startsWith('WHENABOUTS_LLM_') && value)) return []
  try {
    const { url, model } = endpointOf(env)
    return [works('second reader', `“${model}” at ${new URL(url).host}, asked only by “read --reader llm”`)]
  } catch (error) {
    if (!(error instanceof InputError) && !(error instanceof EndpointError)) throw error
    return [fault('second reader', error.message, 'see docs/second-reader.md')]
  }
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
