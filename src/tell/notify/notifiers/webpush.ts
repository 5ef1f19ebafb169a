import { plain } from '../../pages/text.ts'
import { DeliveryError, httpProblem, type Notifier } from '../notifier.ts'
import { post } from '../post.ts'

/** Seconds for which a push service keeps what a browser does not fetch. */
const KEPT = 3 * 86_400

/** What is kept of a browser that subscribed: its keys (RFC 8291), and those by which it knows this server (RFC 8292). */
export interface PushKeys {
  readonly p256dh: string
  readonly auth: string
  readonly publicKey: string
  readonly privateKey: string
  readonly subject: string
}

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
    const [{ createHash }, { default: webpush }] = await Promise.all([import('node:crypto'), import('web-push')])
    const tag = createHash('sha256').update(key).digest('base64url').slice(0, 32)
    // Push services take 4,096 bytes (RFC 8030, section 7.2).
    const payload = JSON.stringify({ title: plain(message.title, 160), body: plain(message.text, 500), url, tag })
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

// By hand: every command knows the notifiers, and the library of the schemas would double the start of each.
function keysIn(secret: string | null): PushKeys | null {
  try {
    const data: unknown = JSON.parse(secret ?? '')
    return isKeys(data) ? data : null
  } catch {
    return null
  }
}

function isKeys(data: unknown): data is PushKeys {
  if (typeof data !== 'object' || data === null) return false
  const { p256dh, auth, publicKey, privateKey, subject } = data as Partial<Record<keyof PushKeys, unknown>>
  return (
    isKey(p256dh, 65) &&
    isKey(auth, 16) &&
    isKey(publicKey, 65) &&
    isKey(privateKey, 32) &&
    typeof subject === 'string' &&
    subject.length <= 300
  )
}

/** Whether it is so many bytes in base64url (RFC 4648, section 5). */
function isKey(value: unknown, bytes: number): boolean {
  return (
    typeof value === 'string' && /^[\w-]{1,100}={0,2}$/.test(value) && Buffer.from(value, 'base64url').length === bytes
  )
}
