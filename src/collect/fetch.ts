import type { Agent, Response } from 'undici'
import { bytesOf } from './bytes.ts'
import { agentFor, get, redirectOf, userAgent } from './fetcher/request.ts'
import { MAX_PAGE } from './html.ts'
import { problem, size } from './problem.ts'
import { connectionProblem, statusProblem } from './refusals.ts'

/** Time for a whole answer, redirects included, in milliseconds. */
export const FETCH_TIMEOUT = 20_000

/** Content types that are read, and as what. */
const TYPES: ReadonlyMap<string, 'html' | 'text' | 'markdown'> = new Map([
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['text/plain', 'text'],
  ['text/markdown', 'markdown'],
  ['text/x-markdown', 'markdown'],
])

/** What a server answered. */
export interface Fetched {
  readonly bytes: Uint8Array
  /** The address after all redirects. */
  readonly url: string
  /** `null` when the server does not say what it sends. */
  readonly kind: 'html' | 'text' | 'markdown' | null
  readonly contentType: string | null
  readonly language: string | null
}

export interface FetchOptions {
  /** Also reads from addresses that are not public (own hosts, tests). */
  readonly allowPrivate?: boolean
  /** Connects instead of the program's own agents, which guard by `allowPrivate`. */
  readonly agent?: Agent
  /** Milliseconds. */
  readonly timeout?: number
  readonly signal?: AbortSignal
}

/**
 * Fetches one page, politely and safely: public addresses only, few redirects, a limit of time and of size (of what
 * comes out of compression too), and only text.
 *
 * @throws InputError naming the address and saying what to do
 */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<Fetched> {
  const { allowPrivate = false, timeout = FETCH_TIMEOUT } = options
  const limits = [AbortSignal.timeout(timeout), ...(options.signal ? [options.signal] : [])]
  const signal = AbortSignal.any(limits)
  try {
    const { response, url } = await follow(address, options.agent ?? agentFor(allowPrivate), signal)
    if (response.status !== 200)
      throw await refused(response, statusProblem(address, response.status, response.headers))
    const contentType = response.headers.get('content-type')
    const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? ''
    const kind = TYPES.get(type) ?? null
    if (type !== '' && kind === null) {
      throw await refused(response, problem(address, `is ${type}, not a page: HTML, plain text and Markdown are read`))
    }
    const advice = 'save its text as .txt and name that file'
    const announced = Number(response.headers.get('content-length') ?? 0)
    if (announced > MAX_PAGE) {
      const what = `has ${size(announced)}, more than ${size(MAX_PAGE)}, the most that is read: ${advice}`
      throw await refused(response, problem(address, what))
    }
    const bytes = response.body ? await bytesOf(response.body, address, MAX_PAGE, advice) : new Uint8Array()
    if (bytes.length === 0)
      throw problem(address, 'sent nothing: open it in a browser to see whether the page is there')
    return { bytes, url, kind, contentType, language: response.headers.get('content-language') }
  } catch (error) {
    throw connectionProblem(address, error, timeout)
  }
}

/** Goes after redirects by hand, since every hop is checked. */
async function follow(
  address: string,
  agent: Agent,
  signal: AbortSignal,
): Promise<{ response: Response; url: string }> {
  let url = new URL(address)
  const seen = new Set<string>()
  const headers = { 'user-agent': userAgent('reads single articles for a person'), accept: ACCEPT }
  for (;;) {
    const response = await get(url, { agent, signal, headers })
    const next = redirectOf(address, url, response, seen)
    if (next === null) return { response, url: url.href }
    await response.body?.cancel()
    url = next
  }
}

/** What is asked for: pages and texts. */
const ACCEPT = 'text/html,application/xhtml+xml,text/plain;q=0.9,text/markdown;q=0.9'

/** Lets the connection go before the error is told. */
async function refused(response: Response, error: Error): Promise<Error> {
  await response.body?.cancel()
  return error
}
