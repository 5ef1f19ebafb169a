import type { IsoDay } from '../../day.ts'
import type { Channel } from '../../keep/telling/outbox.ts'
import { plain } from '../pages/text.ts'
import { notifierOf, NOTIFIERS } from './notifiers/index.ts'
import { isHours } from '../config/silence.ts'

/** A channel as somebody describes it. */
export type NewChannel = Omit<Channel, 'created'>

/**
 * What is wrong with a channel, in words that say what to do; or `null`.
 *
 * @example channelProblem({ name: 'phone', kind: 'ntfy', address: 'nowhere', secret: null, quiet: null })
 */
export function channelProblem({ name, kind, address, secret, quiet }: NewChannel): string | null {
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,39}$/u.test(name))
    return `“${plain(name, 60)}” is no name for a channel: up to 40 letters, digits, - . _`
  const notifier = notifierOf(kind)
  if (!notifier) return `“${plain(kind, 40)}” is no kind; there are ${NOTIFIERS.map((one) => one.kind).join(', ')}`
  if (quiet !== null && !isHours(quiet))
    return `the hours of silence are written as 22:00-07:00, not “${plain(quiet, 40)}”`
  const problem = notifier.check({ address, secret })
  return problem === null ? null : `the address of ${name} ${problem}`
}

/** Sends a message to a channel at once, to see whether it arrives. @throws DeliveryError when it was not taken */
export async function sendTest(channel: Channel, base: string, day: IsoDay): Promise<void> {
  const message = {
    event: 'test',
    title: 'Whenabouts: a test',
    text: 'This is how you will be told when something changes.',
    path: '/',
    day,
    release: null,
  } as const
  await notifierOf(channel.kind)?.send({
    channel,
    message,
    key: `test-${crypto.randomUUID()}`,
    url: new URL('/', base).href,
  })
}

/** The host of an address: what else stands in it may be secret. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : '?'
}
