import type { Context } from 'hono'
import ipaddr from 'ipaddr.js'

/** Whether an address is one of these addresses and networks. */
export type Matcher = (address: string) => boolean

/**
 * Whether an address is in a list of addresses and networks; IPv4 in IPv6 clothes (`::ffff:10.0.0.1`) counts as what it is.
 *
 * @example matcherOf(['10.0.0.0/8'])('::ffff:10.1.2.3') // true
 */
export function matcherOf(networks: readonly string[]): Matcher {
  const ranges = networks.map((one) => {
    if (one.includes('/')) return ipaddr.parseCIDR(one)
    const address = ipaddr.process(one)
    return [address, address.kind() === 'ipv4' ? 32 : 128] as const
  })
  return (text) => {
    if (ranges.length === 0 || !ipaddr.isValid(text)) return false
    const address = ipaddr.process(text)
    return ranges.some(
      ([range, bits]) => range.kind() === address.kind() && (address as ipaddr.IPv4).match(range as ipaddr.IPv4, bits),
    )
  }
}

/** The address at the other end of the connection; empty where there is none, as in tests without a socket. */
export function peer(c: Context): string {
  const env = c.env as { readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } } } | undefined
  return env?.incoming?.socket?.remoteAddress ?? ''
}

/** Letters of `X-Forwarded-For` that are read, from its end: proxies add to it there. */
const LONGEST = 4000

/**
 * Who asks: the other end of the connection, or where that is a trusted proxy, whom it forwards for: the last address in
 * `X-Forwarded-For` that is not a trusted proxy itself. What stands before it, anybody can have written.
 */
export function client(c: Context, trusted: Matcher): string {
  let address = peer(c)
  if (!trusted(address)) return address
  const said = c.req.header('x-forwarded-for') ?? ''
  const forwarded = said.slice(-LONGEST).split(',').toReversed()
  // Where the beginning is cut off, so may be the first address.
  if (said.length > LONGEST) forwarded.pop()
  for (const one of forwarded) {
    const next = one.trim()
    if (!ipaddr.isValid(next)) break
    address = next
    if (!trusted(next)) break
  }
  return address
}

/**
 * What attempts are counted by: an IPv4 address, or the /64 of an IPv6 address, since whoever has one has all of these.
 *
 * @example household('2001:db8:1:2:3:4:5:6') // '2001:db8:1:2::/64'
 */
export function household(address: string): string {
  if (!ipaddr.isValid(address)) return 'unknown'
  const parsed = ipaddr.process(address)
  if (parsed.kind() === 'ipv4') return parsed.toString()
  return `${ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toString()}/64`).toString()}/64`
}

/** Where a server is, and for whom. */
export interface Reach {
  /** The address that it listens on; loopback where left out. */
  readonly host?: string
  /** Where people reach it: `https://when.example`. */
  readonly url?: string
  /** Further names under which it may be asked. */
  readonly hosts?: readonly string[]
  readonly trustedProxies?: readonly string[]
}

/**
 * By what others could reach a server: the address that it listens on, a name that is not this machine's own, a proxy that passes
 * on what others ask; `null` where only this machine can.
 *
 * @example reachedBy({ host: '127.0.0.1', url: 'https://when.example' }) // 'https://when.example'
 */
export function reachedBy({ host, url, hosts = [], trustedProxies = [] }: Reach): string | null {
  if (host !== undefined && !isLoopback(host)) return host
  if (url !== undefined && !isLoopback(new URL(url).hostname)) return url
  return hosts.find((name) => !isLoopback(name)) ?? trustedProxies[0] ?? null
}

/** Whether an address to listen on, or the name in a Host header, is this machine's own. */
export function isLoopback(host: string): boolean {
  return /^(?:localhost|[\w-]+\.localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i.test(host)
}
