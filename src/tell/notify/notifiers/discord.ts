import { cut } from '../../pages/text.ts'
import { httpProblem, type Notifier } from '../notifier.ts'
import { post } from '../post.ts'

/** Discord (discord.com/developers, "Execute Webhook"); its limits are 256 characters of title and 4,096 of description. */
export const discord: Notifier = {
  kind: 'discord',
  address: 'https://discord.com/api/webhooks/ID/TOKEN',
  secret: 'none: it is in the address',
  check: ({ address }) => httpProblem(address),
  async send({ channel, message, url }) {
    const address = new URL(channel.address)
    // The answer comes when the message is there, not before.
    address.searchParams.set('wait', 'true')
    await post(address, {
      body: JSON.stringify({
        username: 'Whenabouts',
        embeds: [{ title: cut(message.title, 256), description: cut(escaped(message.text), 4096), url }],
        // What an article says calls nobody.
        allowed_mentions: { parse: [] },
      }),
    })
  },
}

/** Text in which nothing is markup (Discord, "Markdown Text 101"). */
function escaped(text: string): string {
  return text.replace(/[\\*_~`|>#[\]<]/g, '\\$&')
}
