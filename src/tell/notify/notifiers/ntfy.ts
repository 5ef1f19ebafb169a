import { httpProblem, type Notifier } from '../notifier.ts'
import { post } from '../post.ts'

/** A longer message becomes a file beside it, or is refused where the server keeps none (docs.ntfy.sh/publish, "Limitations"). */
const BYTES = 4096

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
        message: inBytes(message.text),
        click: url,
        tags: ['calendar'],
        priority: ['dated', 'out', 'cancelled', 'today'].includes(message.event) ? 4 : 3,
        // A repeat updates the notification instead of showing a second one.
        sequence_id: key,
      }),
    })
  },
}

/** As much of a text as there is room for in UTF-8, with an ellipsis where something was cut. */
function inBytes(text: string): string {
  const bytes = Buffer.from(text)
  if (bytes.length <= BYTES) return text
  // What a cut leaves of a letter waits for the rest of it, and is not written.
  const head = new TextDecoder().decode(bytes.subarray(0, BYTES - Buffer.byteLength('…')), { stream: true })
  return `${head.trimEnd()}…`
}

function topicOf(address: URL): string | null {
  return /\/([\w-]{1,64})$/.exec(address.pathname)?.[1] ?? null
}
