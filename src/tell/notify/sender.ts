import type { Ledger } from '../../keep/ledger.ts'
import type { Letter } from '../../keep/telling/outbox.ts'
import type { Message } from './message.ts'
import { DeliveryError } from './notifier.ts'
import { notifierOf } from './notifiers/index.ts'
import { loudAfter, second } from './rules.ts'

/** How long whoever took a message may be silent before it is due again, in s: longer than all that are taken at a time can take. */
const LEASE = 300
/** The first wait after a failure, in s; every further one is twice as long, up to `LONGEST`. */
const FIRST_WAIT = 30
const LONGEST = 6 * 3600
/** Who asks for more patience than this, in s, is asked again all the same: a message about a day is of use before it. */
const PATIENCE = 86_400
/** After so many attempts, some two days, a message is given up. */
const ATTEMPTS = 16
/** Messages taken at a time: few, so that one slow service holds up little. */
const AT_ONCE = 8

/** What became of the messages that were due. */
export interface Sent {
  readonly sent: number
  readonly putOff: number
  readonly failed: number
}

/**
 * Sends what is due, each message to its own channel, until nothing is. A message is taken before it is sent and marked
 * after it was taken by the service; if the process ends in between, the message is due again when the lease has run out,
 * and goes out under the same key.
 *
 * @param base where people reach the server, for links
 * @param now the instant, in ISO form
 */
export async function sendDue(ledger: Ledger, base: string, now: () => string): Promise<Sent> {
  const total = { sent: 0, putOff: 0, failed: 0 }
  for (;;) {
    const at = Temporal.Instant.from(now())
    const letters = await ledger.outbox.take(second(at), second(at.add({ seconds: LEASE })), AT_ONCE)
    if (letters.length === 0) return total
    // Within a channel one after the other: if the process ends, at most one message is on its way to it.
    const queues = Map.groupBy(letters, ({ channel }) => channel)
    await Promise.all(
      [...queues.values()].map(async (queue) => {
        for (const letter of queue) total[await sendOne(ledger, letter, base, now)]++
      }),
    )
  }
}

async function sendOne(ledger: Ledger, letter: Letter, base: string, now: () => string): Promise<keyof Sent> {
  const channel = (await ledger.outbox.channels()).find(({ name }) => name === letter.channel)
  const notifier = channel && notifierOf(channel.kind)
  if (!channel || !notifier) {
    await ledger.outbox.failed(letter.id, now(), 'the channel is gone')
    return 'failed'
  }
  const message = letter.message as Message
  try {
    await notifier.send({ channel, message, key: letter.key, url: new URL(message.path, base).href })
  } catch (error) {
    const known = error instanceof DeliveryError ? error : new DeliveryError('could not be sent', { later: true })
    if (!known.later || letter.attempts >= ATTEMPTS) {
      await ledger.outbox.failed(letter.id, now(), known.message)
      return 'failed'
    }
    const wait = Math.max(
      Math.min(PATIENCE, known.after ?? 0),
      Math.min(LONGEST, FIRST_WAIT * 2 ** (letter.attempts - 1)),
    )
    const due = Temporal.Instant.from(now()).add({ seconds: wait })
    await ledger.outbox.putOff(letter.id, loudAfter(second(due), channel.quiet), known.message)
    return 'putOff'
  }
  await ledger.outbox.sent(letter.id, now())
  return 'sent'
}
