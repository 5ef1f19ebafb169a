import { createHash } from 'node:crypto'
import { z } from 'zod'
import { plain } from '../../pages/text.ts'
import { DeliveryError, httpProblem, type Notifier } from '../notifier.ts'
import { post } from '../post.ts'

/** Seconds for which a push service keeps what a browser does not fetch. */
const KEPT = 3 * 86_400

/** What is kept of a browser that subscribed: its keys (RFC 8291), and those by which it knows this server (RFC 8292). */
const keys = z.object({
  p256dh: z.base64url().max(200),
  auth: z.base64url().max(100),
  publicKey: z.base64url().max(200),
  privateKey: z.base64url().max(100),
  subject: z.string().max(300),
})
export type PushKeys = z.infer<typeof keys>

/**
 * A browser's own messages (Web Push): encrypted for the browser (RFC 8291), signed as this server's (VAPID, RFC 8292), carried by
 * the push service that the browser chose. A browser subscribes on the page of notifications.
 */
export const webPush: Notifier = {
  kind: 'webpush',
  address: 'made by the browser that subscribes on the page /notifications',
  secret: 'made with it',
  check: ({ address, secret }) =>
    httpProblem(address) ??
    (new URL(address).protocol === 'https:' || /^(?:127\.0\.0\.1|localhost)$/.test(new URL(address).hostname)
      ? null
      : 'is no push service: they speak https') ??
    (keysIn(secret) ? null : 'is of a browser: open /notifications in it and press “Tell this browser”'),
  async send({ channel, message, key, url }) {
    const secret = keysIn(channel.secret)
    if (!secret) throw new DeliveryError('the keys of the browser are missing', { later: false })
    const { publicKey, privateKey, subject, ...own } = secret
    const tag = createHash('sha256').update(key).digest('base64url').slice(0, 32)
    // Push services take 4,096 bytes (RFC 8030, section 7.2).
    const payload = JSON.stringify({ title: plain(message.title, 160), body: plain(message.text, 500), url, tag })
    const { default: webpush } = await import('web-push')
    const { endpoint, headers, body } = webpush.generateRequestDetails(
      { endpoint: channel.address, keys: own },
      payload,
      {
        vapidDetails: { subject, publicKey, privateKey },
        TTL: KEPT,
        urgency: ['dated', 'out', 'cancelled', 'today'].includes(message.event) ? 'high' : 'normal',
        // A repeat takes the place of one that was not fetched yet (RFC 8030, section 5.4).
        topic: tag,
      },
    )
    const sent = Object.entries(headers).flatMap(([name, value]) =>
      name.toLowerCase() === 'content-length' ? [] : [[name.toLowerCase(), String(value)] as const],
    )
    try {
      await post(endpoint, { body: new Uint8Array(body), headers: Object.fromEntries(sent) })
    } catch (error) {
      if (error instanceof DeliveryError && /\b(?:404|410)\b/.test(error.message))
        throw new DeliveryError('the browser has unsubscribed: remove the channel', { later: false })
      throw error
    }
  },
}

function keysIn(secret: string | null): PushKeys | null {
  try {
    const { data } = keys.safeParse(JSON.parse(secret ?? ''))
    return data && bytes(data.p256dh) === 65 && bytes(data.auth) === 16 && bytes(data.privateKey) === 32 ? data : null
  } catch {
    return null
  }
}

function bytes(text: string): number {
  return Buffer.from(text, 'base64url').length
}
