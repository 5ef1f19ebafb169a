/** Messages to browsers, against a push service on loopback that decrypts what it gets. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openSqlite } from '../../keep/sqlite.ts'
import { memorySource } from '../memory-source.ts'
import { pages } from '../server.ts'
import { loopback } from './loopback.fixture.ts'
import { DeliveryError } from './notifier.ts'
import { notifierOf } from './notifiers/index.ts'
import { subscriber, vapidClaims } from './push.fixture.ts'
import { sendDue } from './sender.ts'

const AT = '2025-03-10T08:00:00Z'

test('the browser of these tests decrypts the example of RFC 8291, appendix A', () => {
  const browser = subscriber('q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94', 'BTBZMqHH6r4Tts7J_aSIgg')
  const body =
    'DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN'
  assert.equal(browser.decrypt(Buffer.from(body, 'base64url')), 'When I grow up, I want to be a watermelon')
})

/** A server with an empty ledger, and how a page of it posts. */
async function server() {
  const ledger = await openSqlite(':memory:')
  const app = pages({ source: memorySource([], () => '2025-03-10'), ledger, now: () => AT }, { loopback: true })
  const send = (path: string, body: unknown, site = 'same-origin') =>
    app.request(`http://localhost/notifications/push${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'sec-fetch-site': site },
      body: JSON.stringify(body),
    })
  return { ledger, send }
}

test('a browser subscribes, gets what is due from the outbox, signed and encrypted for it alone, and leaves', async (t) => {
  const { ledger, send } = await server()
  const service = await loopback(() => ({ status: 201 }))
  t.after(async () => {
    await service.close()
    await ledger.close()
  })
  const { publicKey } = (await (await send('/key', {})).json()) as { publicKey: string }
  const { p256dh, auth, decrypt } = subscriber()
  const endpoint = `${service.url}/push/abc`
  const answer = await send('', { name: 'desk', endpoint, keys: { p256dh, auth }, publicKey })
  assert.equal(answer.status, 201)
  // The key is for one browser.
  assert.equal((await send('', { name: 'other', endpoint, keys: { p256dh, auth }, publicKey })).status, 400)

  const message = {
    event: 'dated',
    title: 'A date',
    text: 'x'.repeat(9000),
    path: '/releases/a/1',
    day: AT,
    release: null,
  }
  await ledger.outbox.put('change-1-desk', { channel: 'desk', message, due: AT })
  assert.equal((await sendDue(ledger, 'https://when.test/', () => AT)).sent, 1)
  const [asked] = service.asked
  assert.ok(asked)
  assert.equal(asked.headers['content-encoding'], 'aes128gcm')
  assert.equal(asked.headers['urgency'], 'high')
  assert.equal(asked.headers['ttl'], '259200')
  assert.match(asked.headers['topic'] ?? '', /^[\w-]{32}$/)
  assert.ok(asked.bytes.length <= 4096, `${asked.bytes.length} bytes`)
  const claims = vapidClaims(asked.headers['authorization'] ?? '')
  assert.equal(claims.key, publicKey)
  assert.equal(claims['aud'], service.url)
  const told = JSON.parse(decrypt(asked.bytes)) as Record<string, string>
  assert.equal(told['title'], 'A date')
  assert.equal(told['url'], 'https://when.test/releases/a/1')
  assert.equal(told['tag'], asked.headers['topic'])
  assert.throws(() => subscriber().decrypt(asked.bytes), 'nobody else can read it')

  assert.equal((await send('/end', { endpoint })).status, 204)
  assert.deepEqual(await ledger.outbox.channels(), [])
})

test('other sites subscribe nobody, and what is no subscription is refused', async (t) => {
  const { ledger, send } = await server()
  t.after(() => ledger.close())
  assert.equal((await send('/key', {}, 'cross-site')).status, 403)
  const { publicKey } = (await (await send('/key', {})).json()) as { publicKey: string }
  const { p256dh, auth } = subscriber()
  const whole = { name: 'desk', endpoint: 'https://push.test/1', keys: { p256dh, auth }, publicKey }
  for (const wrong of [
    null,
    { ...whole, publicKey: 'unknown' },
    { ...whole, endpoint: 'file:///etc/passwd' },
    { ...whole, endpoint: 'http://push.test/1' },
    { ...whole, keys: { p256dh: 'AAAA', auth } },
    { ...whole, keys: { p256dh, auth: '<script>' } },
    { ...whole, name: '<b>' },
  ])
    assert.equal((await send('', wrong)).status, 400, JSON.stringify(wrong))
  assert.deepEqual(await ledger.outbox.channels(), [])
})

for (const [status, later, says] of [
  [410, false, /unsubscribed/],
  [404, false, /unsubscribed/],
  [429, true, /429/],
  [500, true, /500/],
  [400, false, /400/],
] as const)
  test(`a push service that answers ${status} is one for ${later ? 'later' : 'good'}`, async (t) => {
    const service = await loopback(() => ({ status }))
    t.after(() => service.close())
    const { p256dh, auth } = subscriber()
    const { default: webpush } = await import('web-push')
    const secret = JSON.stringify({ p256dh, auth, ...webpush.generateVAPIDKeys(), subject: 'https://when.test' })
    const channel = { name: 'desk', kind: 'webpush', address: service.url, secret, quiet: null, created: AT }
    const message = { event: 'test', title: 't', text: 't', path: '/', day: '2025-03-10', release: null } as const
    await assert.rejects(
      async () => notifierOf('webpush')?.send({ channel, message, key: 'k', url: 'https://when.test/' }),
      (error: unknown) => error instanceof DeliveryError && error.later === later && says.test(error.message),
    )
  })
