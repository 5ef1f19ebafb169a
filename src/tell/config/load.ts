import { readFileSync } from 'node:fs'
import { distance } from 'fastest-levenshtein'
import { parse, TomlError } from 'smol-toml'
import { InputError } from '../../errors.ts'
import { plain } from '../pages/text.ts'
import { KEYS, SETTINGS, settingOf, type Config, type Form, type Key } from './settings.ts'
import { configFile, type Place } from './place.ts'

/** Where a value comes from. */
export type Origin =
  | { readonly from: 'default' }
  | { readonly from: 'environment'; readonly name: string }
  | { readonly from: 'file'; readonly name: string }
  | { readonly from: 'page' }

/** Every setting with its value, and where it comes from. */
export interface Loaded {
  readonly config: Config
  readonly origins: Readonly<Record<Key, Origin>>
  /** The file that was read, if there is one. */
  readonly file: string | null
  /** What was found beside it that nothing reads, one sentence each. */
  readonly unread: readonly Unread[]
}

/** A variable that looks as if it were meant for the program, and the one that may have been meant. */
export interface Unread {
  readonly name: string
  readonly meant: string | null
}

/** Settings that cannot be used: a line for each, naming the key, the value and what it must be. */
export class ConfigError extends InputError {
  readonly problems: readonly string[]
  constructor(problems: readonly string[]) {
    const [first = '', ...others] = problems
    const at = first.indexOf(': ')
    super(first.slice(0, at), [first.slice(at + 2), ...others].join('\nwhenabouts: '))
    this.problems = problems
  }
}

/** Variables of the program that are no settings: where the file is, and what the commands for developers read. */
const OTHERS = new Set(['WHENABOUTS_CONFIG', 'WHENABOUTS_SHARED'])

const BY_VARIABLE = new Map<string, Key>(KEYS.map((key) => [SETTINGS[key].variable, key]))

/**
 * The settings of the environment, then of the file, then the usual ones. What the settings page keeps comes between file and usual.
 *
 * @param kept values of the settings page (`Ledger.settings`), by key
 * @throws {ConfigError} naming all that cannot be used
 * @example loadConfig({ platform: 'linux', env: { WHENABOUTS_PORT: '8080' }, home: '/home/me' }).config['server.port'] // 8080
 */
export function loadConfig(place: Place, kept: Readonly<Record<string, unknown>> = {}): Loaded {
  const problems: string[] = []
  const file = configFile(place)
  const written = file === null ? new Map<Key, Written>() : inFile(file, problems)
  const { found, unread } = inEnvironment(place.env, problems)
  const config: Record<string, unknown> = {}
  const origins: Record<string, Origin> = {}
  for (const key of KEYS) {
    const { schema, secret, page } = settingOf(key)
    const one =
      found.get(key) ?? written.get(key) ?? (page && key in kept ? { value: kept[key], origin: PAGE } : undefined)
    const parsed = schema.safeParse(one?.value)
    origins[key] = one?.origin ?? { from: 'default' }
    if (parsed.success) config[key] = parsed.data
    // What the page kept was right when it was kept: a newer program that thinks otherwise uses the usual value.
    else if (one?.origin === PAGE) {
      config[key] = schema.parse(undefined)
      origins[key] = { from: 'default' }
    } else {
      const said = secret || one === undefined ? '' : `is ${shown(one.value)}; it `
      problems.push(`${nameOf(key, origins[key])}: ${said}${parsed.error.issues[0]?.message ?? 'cannot be used'}`)
    }
  }
  if (problems.length === 0) problems.push(...together(config as Config))
  if (problems.length > 0) throw new ConfigError(problems)
  return { config: config as Config, origins: origins as Record<Key, Origin>, file, unread }
}

const PAGE: Origin = { from: 'page' }

/** A value as it was written somewhere. */
interface Written {
  readonly value: unknown
  readonly origin: Origin
}

/** What is wrong although every value of its own is right. */
function together(config: Config): string[] {
  const out: string[] = []
  const { 'access.oidc.issuer': issuer, 'access.oidc.client_id': client } = config
  if ((issuer === undefined) !== (client === undefined))
    out.push('access.oidc: signing in with OpenID Connect needs both an issuer and a client_id')
  if (issuer !== undefined && config['access.oidc.users'].length === 0)
    out.push('access.oidc.users: is empty; name who may sign in, or "*" for whomever the provider lets in')
  if (config['access.proxy_header'] !== undefined && config['server.trusted_proxies'].length === 0)
    out.push('access.proxy_header: is believed from nobody; name the address of the proxy in server.trusted_proxies')
  return out
}

function inEnvironment(env: Place['env'], problems: string[]) {
  const found = new Map<Key, Written>()
  const unread: Unread[] = []
  for (const [name, text] of Object.entries(env)) {
    // An empty variable is one that is not set.
    if (!name.startsWith('WHENABOUTS_') || text === undefined || text === '' || OTHERS.has(name)) continue
    const direct = BY_VARIABLE.get(name)
    const filed = name.endsWith('_FILE') ? BY_VARIABLE.get(name.slice(0, -'_FILE'.length)) : undefined
    const origin: Origin = { from: 'environment', name }
    if (direct) found.set(direct, { value: fromText(settingOf(direct).form, text), origin })
    else if (filed && settingOf(filed).secret) {
      const twin = name.slice(0, -'_FILE'.length)
      if (env[twin]) problems.push(`${name}: ${twin} is set too; unset one of the two`)
      else filedSecret(filed, text, origin, found, problems)
    } else unread.push({ name, meant: nearest(name, [...BY_VARIABLE.keys()]) })
  }
  return { found, unread }
}

function inFile(file: string, problems: string[]): Map<Key, Written> {
  const found = new Map<Key, Written>()
  const origin: Origin = { from: 'file', name: file }
  let tables: unknown
  try {
    tables = parse(readFileSync(file, 'utf8'))
  } catch (error) {
    const why =
      error instanceof TomlError
        ? `is no TOML: ${error.message.split('\n')[0]} (line ${error.line})`
        : `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`
    problems.push(`${plain(file, 300)}: ${why}`)
    return found
  }
  for (const [name, value] of flat(tables as Record<string, unknown>, '')) {
    const filed = name.endsWith('_file') ? name.slice(0, -'_file'.length) : ''
    if (isKey(name)) found.set(name, { value, origin })
    else if (isKey(filed) && settingOf(filed).secret && typeof value === 'string')
      filedSecret(filed, value, origin, found, problems)
    else {
      const meant = nearest(name, KEYS)
      problems.push(
        `${plain(name, 80)} in ${plain(file, 300)}: there is no such setting; ${meant ? `did you mean ${meant}?` : '“whenabouts config” lists all'}`,
      )
    }
  }
  return found
}

/** The values of nested tables under the names of settings; a table that stands where a value is wanted stays one. */
function* flat(table: Readonly<Record<string, unknown>>, before: string): Generator<readonly [string, unknown]> {
  for (const [name, value] of Object.entries(table)) {
    const whole = before + name
    if (!isKey(whole) && isTable(value)) yield* flat(value, `${whole}.`)
    else yield [whole, value]
  }
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}

function isKey(name: string): name is Key {
  return Object.hasOwn(SETTINGS, name)
}

function filedSecret(key: Key, path: string, origin: Origin, found: Map<Key, Written>, problems: string[]): void {
  try {
    // Files end with a line end that is no part of the secret.
    found.set(key, { value: readFileSync(path, 'utf8').replace(/\r?\n$/, ''), origin })
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? 'unknown'
    problems.push(`${nameOf(key, origin)}: ${plain(path, 300)} cannot be read (${why})`)
  }
}

/** A text of the environment in the form of its setting; what does not fit is left for the schema to refuse. */
export function fromText(form: Form, text: string): unknown {
  switch (form) {
    case 'text':
      return text
    case 'number':
      return /^-?\d{1,15}$/.test(text.trim()) ? Number(text) : text
    case 'switch':
      return /^(?:1|true|yes|on)$/i.test(text) ? true : /^(?:0|false|no|off)$/i.test(text) ? false : text
    case 'list':
      return text
        .split(',')
        .map((one) => one.trim())
        .filter((one) => one !== '')
  }
}

/** How a person finds the setting again. */
function nameOf(key: Key, origin: Origin | undefined): string {
  if (origin?.from === 'environment') return origin.name
  return origin?.from === 'file' ? `${key} in ${plain(origin.name, 300)}` : key
}

/** A value as a problem names it: without the name and password that an address may have before its host. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return `“${plain(text.replace(/\/\/\S*@/g, '//…@'), 80)}”`
}

/** The name that a misspelt one may have meant: two letters differ, or a third. */
function nearest(name: string, of: readonly string[]): string | null {
  const part = (one: string) => one.replace(/^WHENABOUTS_/, '')
  const [best] = of
    .map((one) => ({ one, far: distance(part(name).slice(0, 80), part(one)) }))
    .toSorted((a, b) => a.far - b.far)
  if (best && best.far <= Math.max(2, part(best.one).length / 3)) return best.one
  // The name without its table: “port” for “server.port”.
  return of.find((one) => one.endsWith(`.${name}`)) ?? null
}
