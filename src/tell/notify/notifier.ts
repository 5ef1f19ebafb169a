import type { Channel } from '../../keep/telling/outbox.ts'
import type { Message } from './message.ts'

/** A message with what it takes to send it. */
export interface Sending {
  readonly channel: Channel
  readonly message: Message
  /** The same at every attempt: services that know repeats by a key get it. */
  readonly key: string
  /** The address of the page that it is about. */
  readonly url: string
}

/** A kind of service that people are told by. */
export interface Notifier {
  readonly kind: string
  /** What its address is, and its secret, for the help. */
  readonly address: string
  readonly secret: string
  /** What is wrong with the address or the secret of a channel, in words that say what to do; or `null`. */
  check(channel: Pick<Channel, 'address' | 'secret'>): string | null
  /** @throws {DeliveryError} when it was not taken */
  send(sending: Sending): Promise<void>
}

/** A message was not taken. `later`: it may be at another time; `after`: not before so many seconds. */
export class DeliveryError extends Error {
  override readonly name = 'DeliveryError'
  readonly later: boolean
  readonly after: number | null
  constructor(problem: string, { later, after = null }: { readonly later: boolean; readonly after?: number | null }) {
    super(problem)
    this.later = later
    this.after = after
  }
}

/** What is wrong with an address that should be http(s); or `null`. */
export function httpProblem(address: string): string | null {
  if (!URL.canParse(address)) return 'is no address: it begins with https:// or http://'
  const { protocol, username } = new URL(address)
  if (protocol !== 'http:' && protocol !== 'https:') return 'is no address: it begins with https:// or http://'
  return username === '' ? null : 'has a name before the host: give it with --secret'
}
