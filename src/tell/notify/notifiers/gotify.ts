import { httpProblem, type Notifier } from '../notifier.ts'
import { post } from '../post.ts'

/** Gotify (gotify.net/api-docs, POST /message): the secret is the token of an application. */
export const gotify: Notifier = {
  kind: 'gotify',
  address: 'https://gotify.example',
  secret: 'the token of the application',
  check: ({ address, secret }) =>
    httpProblem(address) ?? (secret ? null : 'needs the token of an application: --secret'),
  async send({ channel, message, url }) {
    const base = channel.address.endsWith('/') ? channel.address : `${channel.address}/`
    await post(new URL('message', base), {
      headers: { 'x-gotify-key': channel.secret ?? '' },
      body: JSON.stringify({
        title: message.title,
        message: `${message.text}\n${url}`,
        priority: 5,
        extras: { 'client::notification': { click: { url } } },
      }),
    })
  },
}
