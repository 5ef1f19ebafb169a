import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import type { Endpoint } from './endpoint.ts'
import { answerSchema } from './vocabulary.ts'

/** What one question cost. */
export interface Usage {
  readonly input: number
  readonly output: number
}

/** A model's answer in words. */
export interface Reply {
  readonly content: string
  /** It reached its longest length: the rest is missing. */
  readonly cut: boolean
  readonly usage: Usage
  /** How often it was asked again. */
  readonly retries: number
}

/** The endpoint cannot be used as it is asked: one line that says what to change. */
export class EndpointError extends Error {
  override readonly name = 'EndpointError'
}

/** An answer longer than this many bytes is no list of claims. */
const LARGEST = 8_000_000
/** Seconds that a server may ask us to wait at most. */
const PATIENCE = 60

const COMPLETION = z.object({
  choices: z
    .array(z.object({ message: z.object({ content: z.string().nullish() }), finish_reason: z.string().nullish() }))
    .min(1),
  usage: z.object({ prompt_tokens: z.number().nullish(), completion_tokens: z.number().nullish() }).nullish(),
})

/** How the answer's form is asked for, strictest first; a server that knows none of it is asked in words alone. */
const FORMATS: readonly (() => object)[] = [
  () => ({
    response_format: { type: 'json_schema', json_schema: { name: 'claims', strict: true, schema: answerSchema() } },
  }),
  () => ({ response_format: { type: 'json_object' } }),
  () => ({}),
]

/**
 * Asks an OpenAI-compatible endpoint, again after a pause when it is busy, breaks off or does not answer in time.
 *
 * @throws EndpointError when it refuses, or after the last attempt; the message never has the key in it.
 */
export class Chat {
  readonly #endpoint: Endpoint
  /** The first of FORMATS that the server has not refused yet. */
  #format = 0

  constructor(endpoint: Endpoint) {
    this.#endpoint = endpoint
  }

  async ask(messages: readonly object[]): Promise<Reply> {
    const { retries } = this.#endpoint
    for (let attempt = 0; ; attempt++) {
      const format = this.#format
      const result = await this.#once(messages, format)
      if ('reply' in result) return { ...result.reply, retries: attempt }
      if (result.format && format + 1 < FORMATS.length) {
        this.#format = Math.max(this.#format, format + 1)
        attempt--
        continue
      }
      if (!result.again || attempt >= retries)
        throw new EndpointError(attempt === 0 ? result.problem : `${result.problem} (asked ${attempt + 1} times)`)
      // Full jitter, so that many askers do not come back at once (M. Brooker, "Exponential Backoff And Jitter", AWS 2015).
      await sleep(result.wait ?? Math.random() * Math.min(PATIENCE * 1000, 500 * 2 ** attempt))
    }
  }

  async #once(messages: readonly object[], format: number): Promise<Attempt> {
    const { url, model, key, timeout } = this.#endpoint
    let response: Response
    let body: string
    try {
      response = await fetch(url, {
        method: 'POST',
        // A redirect would carry the key and the text to somebody else.
        redirect: 'error',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          ...(key === null ? {} : { authorization: `Bearer ${key}` }),
        },
        body: JSON.stringify({ model, messages, temperature: 0, stream: false, ...FORMATS[format]!() }),
        signal: AbortSignal.timeout(timeout * 1000),
      })
      body = await bodyOf(response)
    } catch (error) {
      if (error instanceof EndpointError) return { problem: error.message, again: false }
      return { problem: `${hostOf(url)} ${failure(error, timeout)}`, again: true }
    }
    if (!response.ok) return refusal(response, body, url, model)
    return answerOf(body, url)
  }
}

type Attempt =
  | { readonly reply: Omit<Reply, 'retries'> }
  | { readonly problem: string; readonly again: boolean; readonly wait?: number | undefined; readonly format?: boolean }

/** The body as text, up to the bound. */
async function bodyOf(response: Response): Promise<string> {
  const decoder = new TextDecoder()
  let size = 0
  let text = ''
  for await (const part of response.body ?? []) {
    size += part.byteLength
    if (size > LARGEST) throw new EndpointError(`${hostOf(response.url)} answers more than ${LARGEST / 1e6} MB`)
    text += decoder.decode(part, { stream: true })
  }
  return text + decoder.decode()
}

function answerOf(body: string, url: string): Attempt {
  let parsed: z.infer<typeof COMPLETION>
  try {
    parsed = COMPLETION.parse(JSON.parse(body))
  } catch {
    return {
      problem: `${hostOf(url)} does not answer as an OpenAI-compatible endpoint does: check WHENABOUTS_LLM_URL`,
      again: true,
    }
  }
  const { message, finish_reason: reason } = parsed.choices[0]!
  return {
    reply: {
      content: message.content ?? '',
      cut: reason === 'length',
      usage: { input: parsed.usage?.prompt_tokens ?? 0, output: parsed.usage?.completion_tokens ?? 0 },
    },
  }
}

/** What an answer other than 200 means. */
function refusal(response: Response, body: string, url: string, model: string): Attempt {
  const { status } = response
  const host = hostOf(url)
  if (status === 429 || status === 408 || status >= 500)
    return { problem: `${host} is busy (${status})`, again: true, wait: waitOf(response.headers.get('retry-after')) }
  if (status === 401 || status === 403)
    return { problem: `${host} refuses the key (${status}): check WHENABOUTS_LLM_KEY`, again: false }
  if (status === 404)
    return {
      problem: `${host} has no such address or no model “${model}” (404): check WHENABOUTS_LLM_URL and WHENABOUTS_LLM_MODEL`,
      again: false,
    }
  const format = (status === 400 || status === 422) && /response_format|json_schema|json_object|schema/i.test(body)
  return { problem: `${host} refuses the question (${status})`, again: false, format }
}

/** Milliseconds that a Retry-After header asks for; undefined where there is none (RFC 9110, 10.2.3). */
function waitOf(header: string | null): number | undefined {
  if (header === null) return undefined
  const seconds = /^\d{1,9}$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000
  return Number.isFinite(seconds) ? Math.max(0, Math.min(PATIENCE, seconds)) * 1000 : undefined
}

function failure(error: unknown, timeout: number): string {
  if (error instanceof Error && error.name === 'TimeoutError') return `did not answer within ${timeout} s`
  const cause = error instanceof Error ? error.cause : undefined
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  if (code === 'ECONNREFUSED') return 'refuses the connection: is the model running, is WHENABOUTS_LLM_URL right?'
  if (code === 'ENOTFOUND') return 'is not found: check WHENABOUTS_LLM_URL'
  if (cause instanceof Error && /redirect/i.test(cause.message))
    return 'redirects: name the final address in WHENABOUTS_LLM_URL'
  return `breaks off the answer${code === '' ? '' : ` (${code})`}`
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url
}
