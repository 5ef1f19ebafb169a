import { httpProblem, type Notifier } from '../notifier.ts'
import { post } from '../post.ts'

/**
 * Any program of one's own, by a signed request as standardwebhooks.com has it: HMAC-SHA256 over id, time and body.
 */
export const webhook: Notifier = {
  kind: 'webhook',
  address: 'https://script.example/hook',
  secret: 'whsec_ and 24 to 64 random bytes in base64, by which the receiver knows that it is from here',
  check: ({ address, secret }) =>
    httpProblem(address) ??
    (secret === null || bytesOf(secret) ? null : 'has a secret that is not whsec_ and 24 to 64 bytes in base64'),
  async send({ channel, message, key, url }) {
    const body = JSON.stringify({ type: `whenabouts.${message.event}`, key, data: { ...message, url } })
    const time = String(Math.floor(Date.now() / 1000))
    const secret = channel.secret === null ? null : bytesOf(channel.secret)
    // Every command knows the notifiers; signing is for those that send.
    const { createHmac } = await import('node:crypto')
    const signature = secret && createHmac('sha256', secret).update(`${key}.${time}.${body}`).digest('base64')
    await post(channel.address, {
      body,
      headers: {
        'webhook-id': key,
        'webhook-timestamp': time,
        ...(signature ? { 'webhook-signature': `v1,${signature}` } : {}),
        'idempotency-key': key,
      },
    })
  },
}

function bytesOf(secret: string): Buffer | null {
  if (!/^whsec_[A-Za-z0-9+/]+={0,2}$/.test(secret)) return null
  const bytes = Buffer.from(secret.slice('whsec_'.length), 'base64')
  return bytes.length >= 24 && bytes.length <= 64 ? bytes : null
}
