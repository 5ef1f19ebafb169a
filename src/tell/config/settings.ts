import ipaddr from 'ipaddr.js'
import { z } from 'zod'
import { ENDPOINT_LIMITS, ENDPOINT_TEXTS } from '../../second/endpoint.ts'
import { FORGET_AFTER } from '../../watch/age.ts'
import { isLoopback } from '../access/address.ts'
import { PASSWORD_LENGTH } from '../access/password.ts'
import { originOf } from './origin.ts'
import { DEFAULT_PORT } from './port.ts'
import { isHours } from './silence.ts'
import { isZone } from './zone.ts'

/** How a setting is written: in the file as TOML has it, in the environment as a text. */
export type Form = 'text' | 'number' | 'switch' | 'list'

/** One thing that can be set. */
export interface Setting {
  /** Its name in the environment. A secret may be in a file instead, which this name with `_FILE` names. */
  readonly variable: string
  readonly form: Form
  /** What it does, as a sentence; what holds when it is not set, where that is more than a value. */
  readonly description: string
  readonly schema: z.ZodType
  /** Never shown, never logged. */
  readonly secret?: true
  /** May be changed on the settings page, where neither the environment nor the file sets it. */
  readonly page?: true
}

const text = (what: string) => z.string(`must be ${what}`).trim().min(1, `must be ${what}`)
const whole = (least: number, most: number) => {
  const error = `must be a whole number from ${least} to ${most}`
  return z.int({ error }).min(least, error).max(most, error)
}
const onOff = () => z.boolean('must be true or false')
const choice = <const T extends readonly [string, ...string[]]>(of: T) =>
  z.enum(of, { error: `must be one of ${of.join(', ')}` })
const names = (what: string) => z.array(text(what), { error: `must be a list of ${what}` }).default([])

/** An address like `10.0.0.1`, or all with the same beginning: `10.0.0.0/8`. */
const network = z
  .string('must be an address like 10.0.0.1, or a network like 10.0.0.0/8')
  .refine(
    (one) => ipaddr.isValid(one) || ipaddr.isValidCIDR(one),
    'must be an address like 10.0.0.1, or a network like 10.0.0.0/8',
  )

const origin = z
  .string()
  .refine((one) => originOf(one) !== null, 'must be an address like https://when.example, without a path')
  .transform((one) => originOf(one) ?? one)

/** Where an OpenID provider is: over plain HTTP, tokens could be read on the way. */
const issuer = z.string().refine((one) => {
  if (!URL.canParse(one)) return false
  const { protocol, hostname, username, password } = new URL(one)
  return (protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname))) && username + password === ''
}, 'must be the https address of the provider, as its discovery document says it')

const header = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9-]{1,60}$/, 'must be the name of a header, as Remote-User')
  .transform((name) => name.toLowerCase())

const { key } = ENDPOINT_TEXTS

/** Everything that can be set, in the order of the reference; the names are those of the file. */
export const SETTINGS = {
  ledger: {
    variable: 'WHENABOUTS_LEDGER',
    form: 'text',
    description: 'Where the ledger is: one SQLite file. In the data folder of the system when not set.',
    schema: text('the path of a file').optional(),
  },

  'server.host': {
    variable: 'WHENABOUTS_HOST',
    form: 'text',
    description:
      'The address to listen on. Any but those of this machine alone needs a way to sign in, or public reading (see [access]); so does a server.url, a name in server.allowed_hosts or a proxy that is for others.',
    schema: text('an address like 127.0.0.1, 0.0.0.0 or ::').default('127.0.0.1'),
  },
  'server.port': {
    variable: 'WHENABOUTS_PORT',
    form: 'number',
    description: 'The port to listen on; 0 takes any that is free.',
    schema: whole(0, 65_535).default(DEFAULT_PORT),
  },
  'server.url': {
    variable: 'WHENABOUTS_URL',
    form: 'text',
    description:
      'Where people reach the server, as https://when.example: for links in calendars, feeds and messages, and for signing in. As each request says when not set.',
    schema: origin.optional(),
  },
  'server.allowed_hosts': {
    variable: 'WHENABOUTS_ALLOWED_HOSTS',
    form: 'list',
    description:
      'Further names under which the server may be asked, besides that of server.url. A server on 127.0.0.1 answers under no others than these and localhost, so that a page elsewhere cannot point its own name at it.',
    schema: names('host names'),
  },
  'server.trusted_proxies': {
    variable: 'WHENABOUTS_TRUSTED_PROXIES',
    form: 'list',
    description:
      'Addresses and networks of reverse proxies. Only what comes from them is believed about who asks (X-Forwarded-For, X-Forwarded-Proto, access.proxy_header).',
    schema: z.array(network, { error: 'must be a list of addresses' }).default([]),
  },

  'access.password': {
    variable: 'WHENABOUTS_PASSWORD',
    form: 'text',
    description:
      'The password of the pages. Rather than here, it can be set by “whenabouts password” or on the settings page; then only its hash is kept.',
    schema: z
      .string()
      .min(PASSWORD_LENGTH.least, `must have ${PASSWORD_LENGTH.least} letters or more`)
      .max(PASSWORD_LENGTH.most, `must have ${PASSWORD_LENGTH.most} letters at most`)
      .optional(),
    secret: true,
  },
  'access.public': {
    variable: 'WHENABOUTS_PUBLIC',
    form: 'switch',
    description:
      'Everybody may read, pages of other origins too; nothing can be changed without signing in, and what is followed stays private.',
    schema: onOff().default(false),
  },
  'access.session_days': {
    variable: 'WHENABOUTS_SESSION_DAYS',
    form: 'number',
    description: 'Days after the last visit until one has to sign in again.',
    schema: whole(1, 365).default(30),
  },
  'access.proxy_header': {
    variable: 'WHENABOUTS_PROXY_HEADER',
    form: 'text',
    description:
      'The header in which a reverse proxy says who has signed in with it, as Remote-User. Believed only from server.trusted_proxies.',
    schema: header.optional(),
  },
  'access.proxy_users': {
    variable: 'WHENABOUTS_PROXY_USERS',
    form: 'list',
    description: 'Whom of those the reverse proxy may let in; everybody that it names when empty.',
    schema: names('user names'),
  },
  'access.oidc.issuer': {
    variable: 'WHENABOUTS_OIDC_ISSUER',
    form: 'text',
    description: 'An OpenID Connect provider to sign in with, as https://auth.example/realms/home.',
    schema: issuer.optional(),
  },
  'access.oidc.client_id': {
    variable: 'WHENABOUTS_OIDC_CLIENT_ID',
    form: 'text',
    description:
      'The name under which the provider knows this server. Its redirect address is server.url + /sign-in/oidc.',
    schema: text('the id of a client').optional(),
  },
  'access.oidc.client_secret': {
    variable: 'WHENABOUTS_OIDC_CLIENT_SECRET',
    form: 'text',
    description: 'The secret of that client; a public client has none.',
    schema: key.optional(),
    secret: true,
  },
  'access.oidc.users': {
    variable: 'WHENABOUTS_OIDC_USERS',
    form: 'list',
    description:
      'Who may sign in: subjects (sub), user names (preferred_username, without an @) or verified e-mail addresses; * for whomever the provider lets in.',
    schema: names('users'),
  },

  'watch.enabled': {
    variable: 'WHENABOUTS_WATCH',
    form: 'switch',
    description: 'Look at the sources that are watched while serving.',
    schema: onOff().default(true),
  },
  'watch.forget_after': {
    variable: 'WHENABOUTS_FORGET_AFTER',
    form: 'number',
    description: 'Days after which articles that sources brought and nobody asks for are forgotten; 0 keeps them.',
    schema: whole(0, 36_500).default(FORGET_AFTER),
    page: true,
  },

  'display.time_zone': {
    variable: 'WHENABOUTS_TIME_ZONE',
    form: 'text',
    description: 'The time zone of days and quiet hours, as Europe/Berlin. That of the machine when not set.',
    schema: z.string().refine(isZone, 'must be a time zone like Europe/Berlin or UTC').optional(),
    page: true,
  },

  'notify.quiet_hours': {
    variable: 'WHENABOUTS_QUIET_HOURS',
    form: 'text',
    description: 'Hours at which channels without hours of their own are silent, as 22:00-07:00; none when not set.',
    schema: z.string().refine(isHours, 'must be hours like 22:00-07:00').optional(),
    page: true,
  },

  'log.level': {
    variable: 'WHENABOUTS_LOG_LEVEL',
    form: 'text',
    description: 'What is logged to standard error: debug has every request.',
    schema: choice(['debug', 'info', 'warn', 'error']).default('info'),
  },
  'log.format': {
    variable: 'WHENABOUTS_LOG_FORMAT',
    form: 'text',
    description:
      'text for people, json for programs: one object a line; auto is text on a terminal and json elsewhere.',
    schema: choice(['auto', 'text', 'json']).default('auto'),
  },

  'databases.tmdb_key': {
    variable: 'WHENABOUTS_TMDB_KEY',
    form: 'text',
    description: 'The key of TMDB (docs/collecting.md).',
    schema: key.optional(),
    secret: true,
  },
  'databases.sonarr_key': {
    variable: 'WHENABOUTS_SONARR_KEY',
    form: 'text',
    description: 'The API key of Sonarr.',
    schema: key.optional(),
    secret: true,
  },
  'databases.radarr_key': {
    variable: 'WHENABOUTS_RADARR_KEY',
    form: 'text',
    description: 'The API key of Radarr.',
    schema: key.optional(),
    secret: true,
  },

  'second_reader.url': {
    variable: 'WHENABOUTS_LLM_URL',
    form: 'text',
    description: 'The OpenAI-compatible endpoint of the optional second reader (docs/second-reader.md).',
    schema: ENDPOINT_TEXTS.url.optional(),
  },
  'second_reader.model': {
    variable: 'WHENABOUTS_LLM_MODEL',
    form: 'text',
    description: 'Its model, as the endpoint calls it.',
    schema: text('the name of a model').optional(),
  },
  'second_reader.key': {
    variable: 'WHENABOUTS_LLM_KEY',
    form: 'text',
    description: 'The key of the endpoint.',
    schema: key.optional(),
    secret: true,
  },
  'second_reader.concurrency': {
    variable: 'WHENABOUTS_LLM_CONCURRENCY',
    form: 'number',
    description: 'How many articles it is asked about at a time.',
    schema: whole(...ENDPOINT_LIMITS.concurrency.range).default(ENDPOINT_LIMITS.concurrency.usual),
  },
  'second_reader.timeout': {
    variable: 'WHENABOUTS_LLM_TIMEOUT',
    form: 'number',
    description: 'Seconds until a question is given up.',
    schema: whole(...ENDPOINT_LIMITS.timeout.range).default(ENDPOINT_LIMITS.timeout.usual),
  },
  'second_reader.retries': {
    variable: 'WHENABOUTS_LLM_RETRIES',
    form: 'number',
    description: 'How often a question is asked again when the endpoint is busy.',
    schema: whole(...ENDPOINT_LIMITS.retries.range).default(ENDPOINT_LIMITS.retries.usual),
  },
  'second_reader.price': {
    variable: 'WHENABOUTS_LLM_PRICE',
    form: 'text',
    description: 'The price of a million tokens, sent and received, as 0.15,0.60.',
    schema: ENDPOINT_TEXTS.price.optional(),
  },
} as const satisfies Record<string, Setting>

/** The name of a setting in the file: `server.port`. */
export type Key = keyof typeof SETTINGS

/** The values of all settings; those without a usual value may be missing. */
export type Config = { readonly [K in Key]: z.output<(typeof SETTINGS)[K]['schema']> }

/** The names of all settings, in the order of the reference. */
export const KEYS = Object.keys(SETTINGS) as readonly Key[]

/** The setting of a name, as one shape. */
export function settingOf(name: Key): Setting {
  return SETTINGS[name]
}
