/** Longest time that a server may put its reader off, in milliseconds: a day. */
const LONGEST = 24 * 3_600_000

/** The first wait after a failure, in milliseconds: a minute; it doubles with each failure in a row up to six hours. */
const FIRST = 60_000
const MOST = 6 * 3_600_000

/**
 * How long a `Retry-After` asks to wait (RFC 9110, 10.2.3: seconds or a date), in milliseconds; `null` where it says
 * nothing that can be understood.
 *
 * @example retryAfter('120', 0) // 120_000
 */
export function retryAfter(header: string | null, now: number): number | null {
  if (header === null) return null
  const text = header.trim()
  const wait = /^\d{1,9}$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now
  return Number.isNaN(wait) ? null : Math.min(Math.max(wait, 0), LONGEST)
}

/**
 * How long to wait after some failures in a row, in milliseconds.
 *
 * @example backOff(1) // 60_000
 * @example backOff(20) // 21_600_000
 */
export function backOff(failures: number): number {
  return Math.min(FIRST * 2 ** Math.min(Math.max(failures, 1) - 1, 20), MOST)
}

/**
 * How long an answer says that it stays as it is (RFC 9111, 5.2.2.1 and 5.3), in seconds; 0 where it does not say.
 *
 * @example freshFor({ get: (name) => (name === 'cache-control' ? 'public, max-age=600' : null) }, 0) // 600
 */
export function freshFor(headers: { get(name: string): string | null }, now: number): number {
  const control = headers.get('cache-control') ?? ''
  if (/\bno-(?:cache|store)\b/i.test(control)) return 0
  const age = /\bmax-age\s*=\s*"?(\d{1,9})/i.exec(control)?.[1]
  if (age !== undefined) return Number(age)
  const expires = Date.parse(headers.get('expires') ?? '')
  return Number.isNaN(expires) ? 0 : Math.max(0, Math.round((expires - now) / 1000))
}
