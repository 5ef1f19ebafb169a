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
export async function port(host: string, taken: number): Promise<Finding> {
  const what = 'pages'
  if (taken === 0) return works(what, 'not served now; “whenabouts serve” takes any port that is free')
  const server = createServer()
  const code = await new Promise<string | null>((done) => {
    server.once('error', (error: NodeJS.ErrnoException) => done(error.code ?? error.message))
    server.listen(taken, host, () => done(null))
  })
  server.close()
  const where = `${host.includes(':') ? `[${host}]` : host}:${taken}`
  if (code === null) return works(what, `not served now; “whenabouts serve” can have ${where}`)
  if (code !== 'EADDRINUSE')
    return code === 'EACCES'
      ? fault(what, `not allowed to listen at ${where}`, 'choose a port above 1023: whenabouts serve --port 4574')
      : fault(what, `nobody can listen at ${where} (${code})`, 'set server.host to an address of this machine')
  // Where all addresses of the machine are listened at, its own is one of them.
  const url = `http://${where.replace(/^0\.0\.0\.0:/, '127.0.0.1:').replace('[::]', '[::1]')}/`
  const answer = await fetch(`${url}healthz`, { signal: AbortSignal.timeout(2_000) }).catch(() => null)
  if (answer?.ok && (await answer.text()) === 'ok\n') return works(what, `served at ${url}`)
  return look(what, `something else listens at ${where}`, 'serve on another port: whenabouts serve --port 4574')
}
