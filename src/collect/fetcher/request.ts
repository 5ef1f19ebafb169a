import { fetch } from 'undici'
import type { Agent, Response } from 'undici'
import { guardedAgent } from '../guard.ts'
import { problem } from '../problem.ts'
import { version } from '../version.ts'

/** Redirects that are followed; browsers follow 20, but a page of an article needs two or three. */
const MAX_REDIRECTS = 5

/** One GET, without following redirects. */
export async function get(
  url: URL,
  { agent, signal, headers }: { readonly agent: Agent; readonly signal: AbortSignal; readonly headers: object },
): Promise<Response> {
  return fetch(url, { dispatcher: agent, redirect: 'manual', signal, headers: { ...headers } })
}

/**
 * Where an answer sends its reader, or `null` when it is no redirect. Every hop is checked: a scheme of the web, no circle,
 * few of them.
 *
 * @param address what messages call it
 * @param seen the addresses so far, which the next one is added to
 * @throws InputError
 */
export function redirectOf(address: string, url: URL, response: Response, seen: Set<string>): URL | null {
  seen.add(url.href)
  const location = response.headers.get('location')
  if (response.status < 300 || response.status > 399 || response.status === 304 || location === null) return null
  if (!URL.canParse(location, url.href)) throw problem(address, `redirects to ${location}, which is no address`)
  const next = new URL(location, url)
  if (next.protocol !== 'http:' && next.protocol !== 'https:') {
    throw problem(address, `redirects to ${next.protocol} (${location}); only http and https are read`)
  }
  next.hash = ''
  if (seen.has(next.href))
    throw problem(address, 'redirects in a circle: open it in a browser and name the page it ends at')
  if (seen.size > MAX_REDIRECTS) {
    const what = `redirects more than ${MAX_REDIRECTS} times: open it in a browser and name the page it ends at`
    throw problem(address, what)
  }
  return next
}

const agents = new Map<boolean, Agent>()

/** One agent each for guarded and unguarded connections, so that connections are reused. */
export function agentFor(allowPrivate: boolean): Agent {
  const agent = agents.get(allowPrivate) ?? guardedAgent(allowPrivate ? () => true : undefined)
  agents.set(allowPrivate, agent)
  return agent
}

/**
 * `whenabouts/<version> (<purpose>)`, the version as the package says: who runs a server may want to know who reads it. A
 * robots.txt addresses this program as `whenabouts`.
 */
export function userAgent(purpose: string): string {
  return `whenabouts/${version()} (${purpose})`
}
