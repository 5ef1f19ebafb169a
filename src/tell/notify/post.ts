import { DeliveryError } from './notifier.ts'

/** How long a service may take, in ms. */
const PATIENCE = 15_000
/** The most that is read of an answer, in bytes. */
const ANSWER = 64_000

/** What to post. */
export interface Post {
  readonly body: string | Uint8Array<ArrayBuffer>
  readonly headers?: Readonly<Record<string, string>>
}

/**
 * Posts JSON, or what the headers say, and returns what the service answered. Addresses hold secrets, so none is ever part of an error.
 *
 * @throws {DeliveryError} when it was not taken: a failure of the network, of the service (5xx), or too many requests is
 * one for later, every other refusal is for good
 */
export async function post(url: URL | string, { body, headers = {} }: Post): Promise<string> {
  let response: Response
  let text: string
  try {
    response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': 'Whenabouts', ...headers },
      body,
      // A service that sends elsewhere would send the secret elsewhere too.
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE),
    })
    text = await head(response)
  } catch (error) {
    const why = error instanceof Error && error.name === 'TimeoutError' ? 'no answer in time' : causeOf(error)
    throw new DeliveryError(`not reached: ${why}`, { later: true })
  }
  if (response.ok) return text
  const later = response.status >= 500 || [408, 425, 429].includes(response.status)
  throw new DeliveryError(`refused with ${response.status}`, { later, after: retryAfter(response, text) })
}

async function head(response: Response): Promise<string> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of response.body ?? []) {
    parts.push(part)
    size += part.length
    if (size > ANSWER) break
  }
  return Buffer.concat(parts).toString()
}

/** The system's word for a failure: ECONNREFUSED, ENOTFOUND. */
function causeOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  return typeof code === 'string' ? code : 'the network failed'
}

/** Seconds to wait (RFC 9110, section 10.2.3); Discord and Telegram say it in the body. */
function retryAfter(response: Response, text: string): number | null {
  const header = response.headers.get('retry-after')
  if (header !== null && /^\d{1,6}$/.test(header)) return Number(header)
  if (header !== null && !Number.isNaN(Date.parse(header)))
    return Math.max(0, Math.ceil((Date.parse(header) - Date.now()) / 1000))
  const said = /"retry_after":\s*(\d{1,6}(?:\.\d{1,6})?)/.exec(text)?.[1]
  return said === undefined ? null : Math.ceil(Number(said))
}
