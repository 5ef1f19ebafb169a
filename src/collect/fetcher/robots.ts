import robotsParser from 'robots-parser'
import type { HostState } from '../../host.ts'

/** The package is CommonJS with the types of an ES module: what is imported is the function itself. */
const parse = robotsParser as unknown as (typeof robotsParser)['default']

/** The name by which a robots.txt addresses this program. */
const NAME = 'whenabouts'

/** RFC 9309, 2.4: a copy is not used for longer than a day. */
const ROBOTS_AGE = 24 * 3_600_000

/** RFC 9309, 2.5: at least 500 KiB are to be read; what is beyond is ignored. */
export const MAX_ROBOTS = 500 * 1024

/** Seconds between two requests that a robots.txt may ask for; more is taken as a wish never to be asked, and as this. */
const MAX_DELAY = 30

/** Whether the remembered rules of a host are still good. */
export function robotsAreFresh(state: HostState, now: number): boolean {
  return state.robots !== null && state.robotsAt !== null && now - Date.parse(state.robotsAt) < ROBOTS_AGE
}

/** Rules of a host for this program. */
export interface Rules {
  allows(url: URL): boolean
  /** Milliseconds between two requests; 0 where it does not say. */
  readonly delay: number
}

/**
 * The rules in a robots.txt (RFC 9309, read by robots-parser); an empty one allows everything.
 *
 * @example rulesIn('User-agent: *\nDisallow: /private', 'https://harbour.test').allows(new URL('https://harbour.test/private/1')) // false
 */
export function rulesIn(text: string, origin: string): Rules {
  if (text.trim() === '') return { allows: () => true, delay: 0 }
  const robots = parse(`${origin}/robots.txt`, text)
  const seconds = robots.getCrawlDelay(NAME) ?? 0
  return {
    allows: (url) => robots.isAllowed(url.href, NAME) ?? true,
    delay: seconds > 0 ? Math.min(seconds, MAX_DELAY) * 1000 : 0,
  }
}
