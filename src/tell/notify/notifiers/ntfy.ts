import { httpProblem, type Notifier } from '../notifier.ts'
import { post } from '../post.ts'

/** ntfy (docs.ntfy.sh/publish, "Publish as JSON"): the last part of the address is the topic. */
export const ntfy: Notifier = {
  kind: 'ntfy',
  address: 'https://ntfy.sh/TOPIC',
  secret: 'an access token, if the topic needs one',
  check: ({ address }) =>
    httpProblem(address) ?? (topicOf(new URL(address)) ? null : 'names no topic: https://ntfy.sh/TOPIC'),
  async send({ channel, message, key, url }) {
    const address = new URL(channel.address)
    await post(new URL('.', address), {
      headers: channel.secret ? { authorization: `Bearer ${channel.secret}` } : {},
      body: JSON.stringify({
        topic: topicOf(address),
        title: message.title,
        message: message.text,
        click: url,
        tags: ['calendar'],
        priority: ['dated', 'out', 'cancelled', 'today'].includes(message.event) ? 4 : 3,
        // A repeat updates the notification instead of showing a second one.
        sequence_id: key,
      }),
    })
  },
}

function topicOf(address: URL): string | null {
  return /\/([\w-]{1,64})$/.exec(address.pathname)?.[1] ?? null
}
