/** A browser that subscribed to messages, as far as a server can tell: keys, decryption (RFC 8291), the check of who sent (RFC 8292). */
import assert from 'node:assert/strict'
import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from 'node:crypto'

export interface Subscriber {
  readonly p256dh: string
  readonly auth: string
  /** What a request for this browser says, decrypted. */
  decrypt(body: Uint8Array): string
}

/** A browser with keys of its own, or with given ones in base64url. */
export function subscriber(privateKey?: string, authSecret?: string): Subscriber {
  const own = createECDH('prime256v1')
  if (privateKey === undefined) own.generateKeys()
  else own.setPrivateKey(privateKey, 'base64url')
  const auth = authSecret === undefined ? randomBytes(16) : Buffer.from(authSecret, 'base64url')
  return {
    p256dh: own.getPublicKey().toString('base64url'),
    auth: auth.toString('base64url'),
    decrypt(body) {
      // RFC 8188, section 2.1: salt, size of records, length of the key's id, the id: here the sender's public key.
      const bytes = Buffer.from(body)
      const salt = bytes.subarray(0, 16)
      const sender = bytes.subarray(21, 21 + bytes.readUInt8(20))
      const sealed = bytes.subarray(21 + sender.length)
      assert.ok(bytes.readUInt32BE(16) >= sealed.length, 'one record')
      // RFC 8291, section 3.4.
      const info = Buffer.concat([Buffer.from('WebPush: info\0'), own.getPublicKey(), sender])
      const input = Buffer.from(hkdfSync('sha256', own.computeSecret(sender), auth, info, 32))
      const key = Buffer.from(hkdfSync('sha256', input, salt, 'Content-Encoding: aes128gcm\0', 16))
      const nonce = Buffer.from(hkdfSync('sha256', input, salt, 'Content-Encoding: nonce\0', 12))
      const cipher = createDecipheriv('aes-128-gcm', key, nonce)
      cipher.setAuthTag(sealed.subarray(-16))
      const padded = Buffer.concat([cipher.update(sealed.subarray(0, -16)), cipher.final()])
      const end = padded.lastIndexOf(2)
      assert.ok(end >= 0 && padded.subarray(end + 1).every((byte) => byte === 0), 'padded as the last record')
      return padded.subarray(0, end).toString()
    },
  }
}

/** Checks `Authorization: vapid t=…, k=…` (RFC 8292, section 3) and returns what it claims, with its key. */
export function vapidClaims(header: string): { readonly key: string; readonly [claim: string]: unknown } {
  const [, token = '', key = ''] = /^vapid t=([\w.-]+), k=([\w-]+)$/.exec(header) ?? []
  const [head = '', claims = '', signature = ''] = token.split('.')
  const point = Buffer.from(key, 'base64url')
  const jwk = {
    kty: 'EC',
    crv: 'P-256',
    x: point.subarray(1, 33).toString('base64url'),
    y: point.subarray(33).toString('base64url'),
  }
  const signed = verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  )
  assert.ok(signed, 'signed with the key that it names')
  return { ...(JSON.parse(Buffer.from(claims, 'base64url').toString()) as Record<string, unknown>), key }
}
