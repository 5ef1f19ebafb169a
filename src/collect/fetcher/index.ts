import type { Agent, Response } from 'undici'
import { InputError } from '../../errors.ts'
import type { HostState } from '../../host.ts'
import { bytesOf } from '../bytes.ts'
import { problem, size } from '../problem.ts'
import { connectionProblem, statusProblem } from '../refusals.ts'
import { Host, type Manners } from './hosts.ts'
import { agentFor, get, redirectOf, userAgent } from './request.ts'
import { MAX_ROBOTS, robotsAreFresh, rulesIn, type Rules } from './robots.ts'
import { backOff, freshFor, retryAfter } from './waiting.ts'

/** Time for a whole answer of one host, in milliseconds. */
const TIMEOUT = 20_000

/** A second between two requests to a host, 300 of them an hour: what a person with many tabs does. */
const MANNERS: Manners = { pause: 1000, budget: 300 }

const PURPOSE = 'feed reader; keeps to robots.txt and Retry-After'

export interface FetcherOptions {
  /** What is remembered of a host from before. */
  readonly remembered?: (host: string) => Promise<HostState | null>
  readonly manners?: Partial<Manners>
  /** Milliseconds for one answer. */
  readonly timeout?: number
  /** Connects instead of the program's own agents, which guard by `allowPrivate` (tests). */
  readonly agent?: Agent
  readonly signal?: AbortSignal
  /** Milliseconds since 1970. */
  readonly now?: () => number
}

/** One request. */
export interface Ask {
  /** Media types, as in `Accept`. */
  readonly accept: string
  /** Bytes that are read at most, of what comes out of compression too. */
  readonly limit: number
  readonly etag?: string | null
  readonly lastModified?: string | null
  /** Also from addresses that are not public. */
  readonly allowPrivate?: boolean
  /** Whether robots.txt is asked; yes when left out. No for an API, which is there for programs. */
  readonly robots?: boolean
  /** More headers, such as a key; they go to no other host than the first. */
  readonly headers?: Readonly<Record<string, string>>
}

/** What came of a request. */
export type Answer =
  /** The address has what it had (304). */
  | { readonly status: 'unchanged'; readonly freshFor: number }
  | {
      readonly status: 'read'
      readonly bytes: Uint8Array
      /** After all redirects. */
      readonly url: string
      /** The new address, where it moved for good. */
      readonly moved: string | null
      readonly contentType: string | null
      readonly language: string | null
      readonly etag: string | null
      readonly lastModified: string | null
      /** Seconds for which the server says that nothing changes. */
      readonly freshFor: number
    }
  /** It cannot be read. `gone`: for good; `until`: when to ask again, where the server says it. */
  | { readonly status: 'refused'; readonly error: InputError; readonly gone: boolean; readonly until: number | null }
  /** The host is not to be asked now: it said so, it keeps failing, or it was asked enough for an hour. */
  | { readonly status: 'later'; readonly until: number }

/**
 * Fetches politely: one request per host at a time with a pause between them, robots.txt (RFC 9309), Retry-After, back-off
 * and a budget per host; safely: public addresses only, limits of time and size. Hosts do not wait for each other.
 *
 * @example
 * const fetcher = new Fetcher()
 * const answer = await fetcher.get('https://harbour.test/feed', { accept: 'application/rss+xml', limit: 5_000_000, etag })
 */
export class Fetcher {
  readonly #hosts = new Map<string, Promise<Host>>()
  readonly #rules = new Map<Host, { readonly text: string; readonly rules: Rules }>()
  readonly #options: FetcherOptions
  readonly #manners: Manners
  readonly #now: () => number

  constructor(options: FetcherOptions = {}) {
    this.#options = options
    this.#manners = { ...MANNERS, ...options.manners }
    this.#now = options.now ?? Date.now
  }

  /** Never throws: what went wrong is an answer. */
  async get(address: string, ask: Ask): Promise<Answer> {
    const seen = new Set<string>()
    try {
      let url = new URL(address)
      let moved: string | null = null
      let forGood = true
      for (;;) {
        const hop = await this.#hop(address, url, ask, seen)
        if (!('next' in hop)) return 'bytes' in hop ? { ...hop, moved } : hop
        forGood &&= hop.forGood
        if (forGood) moved = hop.next.href
        url = hop.next
      }
    } catch (error) {
      const timeout = this.#options.timeout ?? TIMEOUT
      return refusal(connectionProblem(address, error, timeout))
    }
  }

  /** What is to be remembered of the hosts that were asked since the last call. */
  async changedHosts(): Promise<ReadonlyMap<string, HostState>> {
    const changed = new Map<string, HostState>()
    for (const [name, loading] of this.#hosts) {
      const host = await loading
      if (host.changed) changed.set(name, host.state)
      host.changed = false
    }
    return changed
  }

  #host(name: string): Promise<Host> {
    let host = this.#hosts.get(name)
    if (!host) {
      host = this.#remember(name)
      this.#hosts.set(name, host)
    }
    return host
  }

  async #remember(name: string): Promise<Host> {
    const host = new Host(this.#manners, this.#now)
    const state = await this.#options.remembered?.(name)
    if (state) host.state = state
    return host
  }

  /** One request to one host, when it is its turn. */
  async #hop(address: string, url: URL, ask: Ask, seen: Set<string>): Promise<Hop> {
    const host = await this.#host(url.host)
    return host.inTurn(async () => {
      this.#options.signal?.throwIfAborted()
      const opens = host.opens()
      if (opens > this.#now()) return { status: 'later', until: opens }
      try {
        if (ask.robots !== false && !(await this.#rulesOf(host, url, ask)).allows(url))
          return refusal(problem(address, 'is not for programs, says the robots.txt of its host: read it in a browser'))
        return await this.#read(host, address, url, ask, seen)
      } catch (error) {
        // What the server sent is its failure; who gave up is not.
        if (!(error instanceof InputError) && !this.#options.signal?.aborted) host.fails(null)
        throw error
      } finally {
        host.answered()
      }
    })
  }

  async #read(host: Host, address: string, url: URL, ask: Ask, seen: Set<string>): Promise<Hop> {
    const first = seen.size === 0
    const headers: Record<string, string> = { 'user-agent': userAgent(PURPOSE), accept: ask.accept }
    if (ask.etag) headers['if-none-match'] = ask.etag
    if (ask.lastModified) headers['if-modified-since'] = ask.lastModified
    const response = await this.#get(host, url, ask, { ...headers, ...(first ? ask.headers : {}) })
    const next = redirectOf(address, url, response, seen)
    if (next) {
      await response.body?.cancel()
      host.works()
      return { next, forGood: response.status === 301 || response.status === 308 }
    }
    const { status } = response
    if (status === 304) {
      await response.body?.cancel()
      host.works()
      return { status: 'unchanged', freshFor: freshFor(response.headers, this.#now()) }
    }
    if (status !== 200) {
      await response.body?.cancel()
      return this.#refused(host, address, response)
    }
    const announced = Number(response.headers.get('content-length') ?? 0)
    const advice = 'it is not read'
    if (announced > ask.limit) {
      await response.body?.cancel()
      const what = `has ${size(announced)}, more than ${size(ask.limit)}, the most that is read of it`
      return refusal(problem(address, what))
    }
    const bytes = response.body ? await bytesOf(response.body, address, ask.limit, advice) : new Uint8Array()
    host.works()
    return {
      status: 'read',
      bytes,
      url: url.href,
      moved: null,
      contentType: response.headers.get('content-type'),
      language: response.headers.get('content-language'),
      etag: response.headers.get('etag'),
      lastModified: response.headers.get('last-modified'),
      freshFor: freshFor(response.headers, this.#now()),
    }
  }

  #refused(host: Host, address: string, response: Response): Answer {
    const { status } = response
    const now = this.#now()
    let until: number | null = null
    if (status === 429 || status === 503) {
      const wait = retryAfter(response.headers.get('retry-after'), now) ?? backOff(host.state.failures + 1)
      host.fails(wait)
      until = now + wait
    } else if (status >= 500) host.fails(null)
    else host.works()
    return {
      status: 'refused',
      error: statusProblem(address, status, response.headers),
      gone: status === 410,
      until,
    }
  }

  /** The rules of a host, asked for once a day. */
  async #rulesOf(host: Host, url: URL, ask: Ask): Promise<Rules> {
    if (!robotsAreFresh(host.state, this.#now()))
      host.note({ robots: await this.#robots(host, url, ask), robotsAt: new Date(this.#now()).toISOString() })
    const text = host.state.robots ?? ''
    let known = this.#rules.get(host)
    if (known?.text !== text) {
      known = { text, rules: rulesIn(text, url.origin) }
      this.#rules.set(host, known)
      host.delay = known.rules.delay
    }
    return known.rules
  }

  /**
   * The robots.txt of a host: none is empty (RFC 9309, 2.3.1.3); one that its server fails to give forbids everything
   * (2.3.1.4), unless an older one is known.
   */
  async #robots(host: Host, from: URL, ask: Ask): Promise<string> {
    const seen = new Set<string>()
    let url = new URL('/robots.txt', from)
    for (;;) {
      const response = await this.#get(host, url, ask, { 'user-agent': userAgent(PURPOSE), accept: 'text/plain' })
      const next = redirectOf(url.href, url, response, seen)
      if (next?.host === url.host) {
        await response.body?.cancel()
        url = next
        continue
      }
      if (response.status >= 500 || response.status === 429) {
        await response.body?.cancel()
        return host.state.robots ?? 'User-agent: *\nDisallow: /\n'
      }
      if (response.status !== 200 || !response.body) {
        await response.body?.cancel()
        return ''
      }
      return beginningOf(response.body, MAX_ROBOTS)
    }
  }

  async #get(host: Host, url: URL, ask: Ask, headers: Readonly<Record<string, string>>): Promise<Response> {
    const { agent = agentFor(ask.allowPrivate ?? false), timeout = TIMEOUT, signal: given } = this.#options
    const never = new AbortController().signal
    await host.breathe(given ?? never)
    const signal = AbortSignal.any([AbortSignal.timeout(timeout), ...(given ? [given] : [])])
    try {
      return await get(url, { agent, signal, headers })
    } finally {
      host.answered()
    }
  }
}

type Hop = Answer | { readonly next: URL; readonly forGood: boolean }

function refusal(error: InputError): Answer {
  return { status: 'refused', error, gone: false, until: null }
}

/** As many bytes of a stream as are read, as text. */
async function beginningOf(stream: AsyncIterable<Uint8Array>, limit: number): Promise<string> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    length += chunk.length
    if (length >= limit) break
  }
  return Buffer.concat(chunks).subarray(0, limit).toString('utf8')
}
