import { cut } from '../../pages/text.ts'
import { httpProblem, type Notifier } from '../notifier.ts'
import { post } from '../post.ts'

/** Slack (docs.slack.dev, "Sending messages using incoming webhooks"); a section holds 3,000 characters. */
export const slack: Notifier = {
  kind: 'slack',
  address: 'https://hooks.slack.com/services/…',
  secret: 'none: it is in the address',
  check: ({ address }) => httpProblem(address),
  async send({ channel, message, url }) {
    const title = escaped(cut(message.title, 400))
    await post(channel.address, {
      body: JSON.stringify({
        // For notifications and readers that show no blocks.
        text: title,
        blocks: [
          { type: 'section', text: { type: 'mrkdwn', text: `*<${url}|${title.replaceAll('|', '¦')}>*` } },
          { type: 'section', text: { type: 'plain_text', text: cut(message.text, 3000), emoji: false } },
        ],
      }),
    })
  },
}

/** The three characters that mean something (docs.slack.dev, "Formatting message text"). */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
