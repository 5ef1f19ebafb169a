import { httpProblem, type Notifier } from '../notifier.ts'
import { post } from '../post.ts'

/** Apprise (github.com/caronc/apprise-api, POST /notify/KEY): everything else that Apprise can reach. */
export const apprise: Notifier = {
  kind: 'apprise',
  address: 'http://apprise.example:8000/notify/KEY?tag=TAG',
  secret: 'none',
  check: ({ address }) =>
    httpProblem(address) ??
    (/\/notify\/[\w-]+\/?$/.test(new URL(address).pathname) ? null : 'names no configuration: …/notify/KEY'),
  async send({ channel, message, url }) {
    const address = new URL(channel.address)
    const tag = address.searchParams.get('tag')
    address.search = ''
    await post(address, {
      body: JSON.stringify({
        title: message.title,
        body: `${message.text}\n${url}`,
        type: 'info',
        format: 'text',
        ...(tag ? { tag } : {}),
      }),
    })
  },
}
