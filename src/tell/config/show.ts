import { z } from 'zod'
import type { Loaded, Origin } from './load.ts'
import { KEYS, settingOf, type Config, type Form, type Key } from './settings.ts'

/** What stands in the place of a secret. */
const HIDDEN = '(secret)'

/**
 * All settings as a file that could be read again, each with where its value comes from; secrets are hidden, and what is not
 * set stands as a comment.
 *
 * @example effective(loadConfig(place)) // '[server]\nhost = "127.0.0.1" # usual\n…'
 */
export function effective({ config, origins }: Loaded): string {
  const lines: string[] = []
  let table = ''
  for (const key of KEYS) {
    const at = key.lastIndexOf('.')
    const own = key.slice(0, Math.max(at, 0))
    if (own !== table) lines.push('', `[${own}]`)
    table = own
    const name = key.slice(at + 1)
    const value = shownValue(key, config)
    lines.push(value === null ? `# ${name} is not set` : `${name} = ${toml(value)} # ${originWords(origins[key])}`)
  }
  return `${lines.join('\n').trimStart()}\n`
}

/** All settings as data: value (`null` where it is not set), and where it comes from. */
export function effectiveData({ config, origins, file }: Loaded) {
  return {
    file,
    settings: Object.fromEntries(
      KEYS.map((key) => [key, { value: shownValue(key, config), from: originWords(origins[key]) }]),
    ),
  }
}

/** Where a value comes from, in words. */
export function originWords(origin: Origin): string {
  switch (origin.from) {
    case 'environment':
    case 'file':
      return origin.name
    case 'page':
      return 'the settings page'
    case 'default':
      return 'usual'
  }
}

/** The settings as JSON Schema (draft 2020-12) of the file, for editors. */
export function fileSchema(): object {
  const root: Node = {}
  for (const key of KEYS) {
    const { schema, description, secret } = settingOf(key)
    const parts = key.split('.')
    const name = parts.pop() ?? ''
    let node = root
    for (const part of parts) node = (node[part] ??= {}) as Node
    node[name] = schema.describe(description)
    if (secret)
      node[`${name}_file`] = z.string().optional().describe(`The path of a file that holds ${key}, instead of it.`)
  }
  return z.toJSONSchema(objectOf(root), { io: 'input' })
}

interface Node {
  [name: string]: z.ZodType | Node
}

function objectOf(node: Node): z.ZodType {
  const shape = Object.entries(node).map(([name, one]) => [name, one instanceof z.ZodType ? one : objectOf(one)])
  return z.strictObject(Object.fromEntries(shape) as Record<string, z.ZodType>).optional()
}

/**
 * The environment with all settings in it under their own names, from wherever they come: for what reads the environment.
 *
 * @example variablesOf(loadConfig(place), process.env)['WHENABOUTS_TMDB_KEY']
 */
export function variablesOf({ config, origins }: Loaded, env: Readonly<Record<string, string | undefined>>) {
  const out: Record<string, string | undefined> = { ...env }
  for (const key of KEYS) {
    if (origins[key].from === 'default') continue
    const { variable, form } = settingOf(key)
    out[variable] = asText(form, config[key])
  }
  return out
}

/** A value as the environment has it. */
export function asText(form: Form, value: unknown): string {
  return form === 'list' && Array.isArray(value) ? value.join(',') : String(value)
}

function shownValue(key: Key, config: Config): unknown {
  const value = config[key]
  if (value === undefined) return null
  return settingOf(key).secret ? HIDDEN : value
}

/** A value in TOML (toml.io/en/v1.0.0): JSON's strings, numbers, booleans and flat lists are TOML's too. */
function toml(value: unknown): string {
  return Array.isArray(value) ? `[${value.map((one) => JSON.stringify(one)).join(', ')}]` : JSON.stringify(value)
}
