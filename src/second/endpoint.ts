import { z } from 'zod'
import { InputError } from '../errors.ts'

/** Where the second reader's model answers, and how it may be asked. */
export interface Endpoint {
  /** Address of the chat completions, as `https://models.example/v1/chat/completions`. */
  readonly url: string
  readonly model: string
  /** Sent as a bearer token; never shown, never logged. */
  readonly key: string | null
  /** How many articles are asked about at a time. */
  readonly concurrency: number
  /** Seconds until one question is given up. */
  readonly timeout: number
  /** How often a question is asked again when the server is busy or breaks off. */
  readonly retries: number
  /** Price of a million tokens sent and received, in the user's currency; null where none was given. */
  readonly price: { readonly input: number; readonly output: number } | null
}

/** How the endpoint may be asked: from least to most, and what holds when nobody says. */
export const ENDPOINT_LIMITS = {
  concurrency: { range: [1, 64], usual: 4 },
  timeout: { range: [1, 3600], usual: 120 },
  retries: { range: [0, 10], usual: 3 },
} as const

const whole = ({ range: [least, most], usual }: (typeof ENDPOINT_LIMITS)[keyof typeof ENDPOINT_LIMITS]) =>
  z
    .string()
    .regex(/^\d{1,6}$/, `must be a whole number from ${least} to ${most}`)
    .transform(Number)
    .refine((n) => n >= least && n <= most, `must be a whole number from ${least} to ${most}`)
    .default(usual)

/** What of an endpoint is written as text, in the environment and in the settings. */
export const ENDPOINT_TEXTS = {
  url: z
    .url({
      protocol: /^https?$/,
      error:
        'must be the http or https address of an OpenAI-compatible endpoint, as http://localhost:11434/v1 of a model on this machine',
    })
    .refine((url) => !/^https?:\/\/[^/]*@/.test(url), 'must not hold a password: put the key into WHENABOUTS_LLM_KEY'),
  key: z.string().regex(/^[\x21-\x7e]+$/, 'must be a key without spaces or line ends'),
  price: z
    .string()
    .regex(
      /^\d+(?:\.\d+)?,\d+(?:\.\d+)?$/,
      'must be two prices of a million tokens, sent and received, with a comma between: 0.15,0.60',
    ),
} as const

const SCHEMA = z.object({
  WHENABOUTS_LLM_URL: ENDPOINT_TEXTS.url,
  WHENABOUTS_LLM_MODEL: z.string('must name the model, as the endpoint calls it').trim().min(1, 'must name the model'),
  WHENABOUTS_LLM_KEY: ENDPOINT_TEXTS.key.optional(),
  WHENABOUTS_LLM_CONCURRENCY: whole(ENDPOINT_LIMITS.concurrency),
  WHENABOUTS_LLM_TIMEOUT: whole(ENDPOINT_LIMITS.timeout),
  WHENABOUTS_LLM_RETRIES: whole(ENDPOINT_LIMITS.retries),
  WHENABOUTS_LLM_PRICE: ENDPOINT_TEXTS.price.optional(),
})

/**
 * The endpoint that the environment names. Nothing is sent here.
 *
 * - `WHENABOUTS_LLM_URL`: base address ("http://localhost:11434/v1") or the address of the chat completions itself
 * - `WHENABOUTS_LLM_MODEL`, `WHENABOUTS_LLM_KEY`
 * - `WHENABOUTS_LLM_CONCURRENCY` (4), `WHENABOUTS_LLM_TIMEOUT` in seconds (120), `WHENABOUTS_LLM_RETRIES` (3)
 * - `WHENABOUTS_LLM_PRICE`: price of a million tokens sent and received ("0.15,0.60")
 *
 * @example endpointOf({ WHENABOUTS_LLM_URL: 'http://localhost:11434/v1', WHENABOUTS_LLM_MODEL: 'small' }).url
 * // 'http://localhost:11434/v1/chat/completions'
 * @throws InputError that names the first variable that is missing or wrong, and what it must be.
 */
export function endpointOf(environment: Readonly<Record<string, string | undefined>>): Endpoint {
  // An empty variable is one that is not set.
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = SCHEMA.safeParse(set)
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0]!
    throw new InputError(String(path[0]), message)
  }
  const v = parsed.data
  const base = new URL(v.WHENABOUTS_LLM_URL)
  if (!base.pathname.endsWith('/chat/completions'))
    base.pathname = `${base.pathname.replace(/\/+$/, '')}/chat/completions`
  const [input = 0, output = 0] = (v.WHENABOUTS_LLM_PRICE ?? '').split(',').map(Number)
  return {
    url: base.href,
    model: v.WHENABOUTS_LLM_MODEL,
    key: v.WHENABOUTS_LLM_KEY ?? null,
    concurrency: v.WHENABOUTS_LLM_CONCURRENCY,
    timeout: v.WHENABOUTS_LLM_TIMEOUT,
    retries: v.WHENABOUTS_LLM_RETRIES,
    price: v.WHENABOUTS_LLM_PRICE === undefined ? null : { input, output },
  }
}
