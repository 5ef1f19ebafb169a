import { lookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'
import { Agent, buildConnector } from 'undici'

/** A connection that was refused because it would have led into a private network. */
export class PrivateAddress extends Error {
  override readonly name = 'PrivateAddress'
  readonly host: string
  readonly address: string
  constructor(host: string, address: string) {
    super(`${host} is at ${address}`)
    this.host = host
    this.address = address
  }
}

/**
 * Whether an IP address is one of the public Internet: not loopback, private, link-local (where clouds keep their
 * credentials), multicast, reserved or unspecified. Of IPv6 addresses that stand for an IPv4 one (mapped, NAT64 of RFC
 * 6052) that one counts; tunnels (6to4, Teredo) are not public.
 *
 * @example isPublic('169.254.169.254') // false
 */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const ip = ipaddr.process(address)
  if (ip.range() === 'rfc6052') return isPublic(new ipaddr.IPv4(ip.toByteArray().slice(12)).toString())
  return ip.range() === 'unicast'
}

/** Time for a connection to come about, in milliseconds. */
const CONNECT_TIMEOUT = 10_000

/**
 * An undici agent that connects to public addresses only. The check is made on the addresses that the connection uses,
 * so a name that resolves to another address the next time gains nothing; and on addresses written as such, for which
 * there is no look-up. It holds for every connection, those after a redirect too.
 *
 * @param isAllowed which addresses are connected to
 */
export function guardedAgent(isAllowed: (address: string) => boolean = isPublic): Agent {
  const guarded = lookupOf(isAllowed)
  const connect = buildConnector({ timeout: CONNECT_TIMEOUT, lookup: guarded } as buildConnector.BuildOptions)
  return new Agent({
    connect: (options, callback) => {
      const host = options.hostname.replace(/^\[|\]$/g, '')
      if (ipaddr.isValid(host) && !isAllowed(host)) callback(new PrivateAddress(host, host), null)
      else connect(options, callback)
    },
  })
}

/** Looks up a host as Node does, and fails when one of its addresses is not allowed. */
function lookupOf(isAllowed: (address: string) => boolean): LookupFunction {
  return (host, options, callback) => {
    lookup(host, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0)
      const inside = addresses.find(({ address }) => !isAllowed(address))
      const [first] = addresses
      if (inside) return callback(new PrivateAddress(host, inside.address), '', 0)
      if (options.all) return callback(null, addresses)
      return first ? callback(null, first.address, first.family) : callback(new Error(`${host} has no address`), '', 0)
    })
  }
}
