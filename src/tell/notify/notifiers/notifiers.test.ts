/** Every notifier against a server on loopback that holds it to the protocol of its service. */
import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import { describe, test } from 'node:test'
import { SMTPServer } from 'smtp-server'
import { Webhook } from 'standardwebhooks'
import type { Channel } from '../../../keep/telling/outbox.ts'
import { loopback, type Asked } from '../loopback.fixture.ts'
import type { Message } from '../message.ts'
import { DeliveryError } from '../notifier.ts'
import { NOTIFIERS, notifierOf } from './index.ts'

const MESSAGE: Message = {
  event: 'dated',
  title: 'Harbour of Glass, season 2: official date 3 October 2025',
  text: 'It comes out on 3 October 2025.\n“We <b>sail</b> @everyone & *soon*” – quay.test',
  path: '/releases/harbour-of-glass/2',
  day: '2025-03-01',
  release: { title: 'Harbour of Glass', season: 2, kind: 'series' },
}
const URL_OF_PAGE = 'https://when.test/releases/harbour-of-glass/2'
const KEY = 'change-7-phone'
const WHSEC = `whsec_${Buffer.from('a secret of at least 24 bytes').toString('base64')}`

const channel = (kind: string, address: string, secret: string | null): Channel => ({
  name: 'phone',
  kind,
  address,
  secret,
  quiet: null,
  created: '2025-03-01T08:00:00Z',
})
const send = (kind: string, address: string, secret: string | null) =>
  notifierOf(kind)!.send({ channel: channel(kind, address, secret), message: MESSAGE, key: KEY, url: URL_OF_PAGE })

/** What a service that takes JSON does with a request that is none of its protocol. */
function taken(check: (asked: Asked, body: Record<string, unknown>) => void, answer = '{}') {
  return (asked: Asked) => {
    assert.equal(asked.method, 'POST')
    assert.match(asked.headers['content-type'] ?? '', /^application\/json/)
    check(asked, JSON.parse(asked.body) as Record<string, unknown>)
    return { status: 200, body: answer, headers: { 'content-type': 'application/json' } }
  }
}

/** For each kind of service over HTTP: the channel, and what the service has to see. */
const HTTP: readonly {
  readonly kind: string
  readonly path: string
  readonly secret: string | null
  readonly answer?: string
  readonly sees: (asked: Asked, body: Record<string, unknown>) => void
}[] = [
  {
    kind: 'ntfy',
    path: '/base/my-topic',
    secret: 'tk_abc',
    sees(asked, body) {
      assert.equal(asked.path, '/base/', 'JSON is published to the root')
      assert.equal(asked.headers['authorization'], 'Bearer tk_abc')
      assert.deepEqual(body, {
        topic: 'my-topic',
        title: MESSAGE.title,
        message: MESSAGE.text,
        click: URL_OF_PAGE,
        tags: ['calendar'],
        priority: 4,
        sequence_id: KEY,
      })
    },
  },
  {
    kind: 'gotify',
    path: '/push',
    secret: 'A.token',
    sees(asked, body) {
      assert.equal(asked.path, '/push/message')
      assert.equal(asked.headers['x-gotify-key'], 'A.token')
      assert.equal(body['title'], MESSAGE.title)
      assert.ok(String(body['message']).endsWith(URL_OF_PAGE))
      assert.equal(typeof body['priority'], 'number')
    },
  },
  {
    kind: 'discord',
    path: '/api/webhooks/1/abc',
    secret: null,
    sees(asked, body) {
      assert.equal(asked.path, '/api/webhooks/1/abc?wait=true')
      assert.deepEqual(body['allowed_mentions'], { parse: [] })
      const [embed] = body['embeds'] as { title: string; description: string; url: string }[]
      assert.equal(embed?.url, URL_OF_PAGE)
      assert.ok(embed.title.length <= 256)
      assert.match(embed.description, /\\\*soon\\\*/, 'nothing in it is markup')
    },
  },
  {
    kind: 'slack',
    path: '/services/T/B/x',
    secret: null,
    answer: 'ok',
    sees(_, body) {
      assert.equal(typeof body['text'], 'string')
      const blocks = body['blocks'] as { type: string; text: { type: string; text: string } }[]
      assert.ok(blocks[0]?.text.text.includes(`<${URL_OF_PAGE}|`))
      assert.deepEqual(
        blocks.map(({ text }) => text.type),
        ['mrkdwn', 'plain_text'],
      )
      assert.doesNotMatch(blocks[0]!.text.text.replace(/<[^>]*>/, ''), /[<>]/)
    },
  },
  {
    kind: 'telegram',
    path: '/?chat_id=-10042',
    secret: '123:AAbb_c',
    answer: '{"ok":true,"result":{}}',
    sees(asked, body) {
      assert.equal(asked.path, '/bot123:AAbb_c/sendMessage')
      assert.equal(body['chat_id'], '-10042')
      assert.equal(body['parse_mode'], 'HTML')
      const text = String(body['text'])
      assert.match(text, /&lt;b&gt;sail&lt;\/b&gt; @everyone &amp;/)
      assert.deepEqual(
        Array.from(text.matchAll(/<(\/?\w+)/g), ([, name]) => name),
        ['b', '/b', 'a', '/a'],
      )
    },
  },
  {
    kind: 'apprise',
    path: '/notify/home?tag=tv',
    secret: null,
    sees(asked, body) {
      assert.equal(asked.path, '/notify/home')
      assert.deepEqual(body, {
        title: MESSAGE.title,
        body: `${MESSAGE.text}\n${URL_OF_PAGE}`,
        type: 'info',
        format: 'text',
        tag: 'tv',
      })
    },
  },
  {
    kind: 'webhook',
    path: '/hook',
    secret: WHSEC,
    sees(asked, body) {
      // An independent library checks the signature, as the receiver would.
      new Webhook(WHSEC).verify(asked.body, asked.headers as Record<string, string>)
      assert.throws(() => new Webhook(WHSEC).verify(`${asked.body} `, asked.headers as Record<string, string>))
      assert.equal(asked.headers['idempotency-key'], KEY)
      assert.equal(body['type'], 'whenabouts.dated')
      assert.deepEqual(body['data'], { ...MESSAGE, url: URL_OF_PAGE })
    },
  },
]

describe('services over HTTP', () => {
  for (const { kind, path, secret, answer, sees } of HTTP) {
    test(`${kind} gets what its protocol asks for`, async () => {
      let problem: unknown
      const server = await loopback((asked) => {
        try {
          return taken(sees, answer)(asked)
        } catch (error) {
          problem = error
          return { status: 400 }
        }
      })
      try {
        assert.equal(notifierOf(kind)!.check({ address: `${server.url}${path}`, secret }), null)
        await send(kind, `${server.url}${path}`, secret).catch((error: unknown) => {
          throw problem ?? error
        })
        assert.equal(server.asked.length, 1)
      } finally {
        await server.close()
      }
    })

    test(`${kind}: a refusal is for good, a failure for later, and no secret is in the error`, async () => {
      const ANSWERS: readonly (readonly [number, boolean, number | null, Record<string, string>, string])[] = [
        [400, false, null, {}, ''],
        [401, false, null, {}, ''],
        [404, false, null, {}, ''],
        [302, false, null, { location: 'http://127.0.0.1:1/' }, ''],
        [429, true, 7, { 'retry-after': '7' }, ''],
        [429, true, 3, {}, '{"retry_after": 2.5}'],
        [500, true, null, {}, ''],
        [503, true, null, {}, ''],
      ]
      for (const [status, later, after, headers, body] of ANSWERS) {
        const server = await loopback(() => ({ status, headers, body }))
        const address = `${server.url}${path}`
        await assert.rejects(send(kind, address, secret), (error: unknown) => {
          assert.ok(error instanceof DeliveryError)
          assert.deepEqual([error.later, error.after], [later, after], `${status}`)
          assert.ok(!error.message.includes(path) && !(secret && error.message.includes(secret)))
          return true
        })
        await server.close()
        await assert.rejects(
          send(kind, address, secret),
          (error: unknown) => error instanceof DeliveryError && error.later && /ECONNREFUSED/.test(error.message),
        )
      }
    })
  }

  test('Telegram says “ok: false” with 200', async () => {
    const server = await loopback(() => ({ status: 200, body: '{"ok":false}' }))
    await assert.rejects(send('telegram', `${server.url}/?chat_id=1`, '1:a'), DeliveryError)
    await server.close()
  })
})

describe('e-mail', () => {
  interface Mail {
    readonly from: string
    readonly to: readonly string[]
    readonly user: string | null
    readonly text: string
  }

  async function mailServer(options: { readonly refuse?: number; readonly password?: string } = {}) {
    const mails: Mail[] = []
    const server = new SMTPServer({
      authOptional: options.password === undefined,
      allowInsecureAuth: true,
      disabledCommands: ['STARTTLS'],
      onAuth: ({ username, password }, _session, done) =>
        password === options.password
          ? done(null, { user: username ?? '' })
          : done(Object.assign(new Error('no'), { responseCode: 535 })),
      onRcptTo: (_address, _session, done) =>
        options.refuse ? done(Object.assign(new Error('no'), { responseCode: options.refuse })) : done(),
      onData(stream, session, done) {
        const parts: Buffer[] = []
        stream.on('data', (part: Buffer) => parts.push(part))
        stream.on('end', () => {
          const { mailFrom, rcptTo } = session.envelope
          mails.push({
            from: mailFrom === false ? '' : mailFrom.address,
            to: rcptTo.map(({ address }) => address),
            user: (session.user as string | undefined) ?? null,
            text: Buffer.concat(parts).toString(),
          })
          done()
        })
      },
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const { port } = server.server.address() as AddressInfo
    return { mails, port, close: () => new Promise<void>((done) => server.close(() => done())) }
  }
  const QUERY = '?from=me%40sender.test&to=you%40reader.test'

  test('a mail arrives, from whom and to whom it should, under the same id at every attempt', async () => {
    const server = await mailServer()
    const address = `smtp://127.0.0.1:${server.port}/${QUERY}`
    assert.equal(notifierOf('email')!.check({ address, secret: null }), null)
    await send('email', address, null)
    await send('email', address, null)
    await server.close()
    const [mail, again] = server.mails
    assert.deepEqual([mail?.from, mail?.to], ['me@sender.test', ['you@reader.test']])
    assert.match(mail!.text, /^Message-ID: <change-7-phone@sender\.test>\r$/im)
    assert.match(again!.text, /^Message-ID: <change-7-phone@sender\.test>\r$/im)
    assert.match(mail!.text, /^Subject: Harbour of Glass, season 2: official date 3 October 2025\r$/m)
    assert.match(mail!.text, /^Auto-Submitted: auto-generated\r$/im)
    assert.match(mail!.text.replace(/=\r\n/g, ''), /https:\/\/when\.test\/releases\/harbour-of-glass\/2/)
  })

  test('with user and password; a wrong one is told and tried again later', async () => {
    const server = await mailServer({ password: 'right' })
    const address = `smtp://anna@127.0.0.1:${server.port}/${QUERY}`
    await send('email', address, 'right')
    assert.equal(server.mails[0]?.user, 'anna')
    await assert.rejects(
      send('email', address, 'wrong'),
      (error: unknown) => error instanceof DeliveryError && error.later && /password is refused/.test(error.message),
    )
    await server.close()
  })

  for (const [code, later] of [
    [450, true],
    [550, false],
  ] as const)
    test(`a refusal with ${code} is for ${later ? 'later' : 'good'}`, async () => {
      const server = await mailServer({ refuse: code })
      await assert.rejects(
        send('email', `smtp://127.0.0.1:${server.port}/${QUERY}`, null),
        (error: unknown) => error instanceof DeliveryError && error.later === later,
      )
      await server.close()
    })

  test('a server that is not there is one for later', async () => {
    const server = await mailServer()
    await server.close()
    await assert.rejects(
      send('email', `smtp://127.0.0.1:${server.port}/${QUERY}`, null),
      (error: unknown) => error instanceof DeliveryError && error.later,
    )
  })
})

const WRONG: readonly (readonly [kind: string, address: string, secret: string | null, problem: RegExp])[] = [
  ['ntfy', 'ntfy.sh/topic', null, /begins with https/],
  ['ntfy', 'https://ntfy.sh/', null, /no topic/],
  ['ntfy', 'https://me:pw@ntfy.sh/topic', null, /--secret/],
  ['gotify', 'https://gotify.example', null, /token/],
  ['telegram', 'https://api.telegram.org/', '1:a', /no chat/],
  ['telegram', 'https://api.telegram.org/?chat_id=1', 'abc', /token of a bot/],
  ['apprise', 'https://apprise.example/', null, /no configuration/],
  ['webhook', 'https://a.test/', 'short', /whsec_/],
  ['webhook', 'ftp://a.test/', null, /begins with https/],
  ['discord', 'not an address', null, /begins with https/],
  ['slack', 'file:///etc/passwd', null, /begins with https/],
  ['email', 'https://mail.example', null, /no mail server/],
  ['email', 'smtps://u:p@mail.example/?from=a@b.c&to=a@b.c', null, /password in it/],
  ['email', 'smtps://u@mail.example/?from=a@b.c&to=a@b.c', null, /give the password/],
  ['email', 'smtps://mail.example/?from=a@b.c', null, /not whom it is to/],
  ['email', 'smtps://mail.example/?from=a@b.c%0d%0aBcc:x@y.z&to=a@b.c', null, /not whom it is from/],
]
for (const [kind, address, secret, problem] of WRONG)
  test(`${kind} refuses ${address}`, () => {
    assert.match(notifierOf(kind)!.check({ address, secret }) ?? '', problem)
  })

test('ntfy gets no more than it takes in one message, cut between letters', async (t) => {
  const server = await loopback()
  t.after(() => server.close())
  const TEXTS = [
    ['é'.repeat(2_048), 'é'.repeat(2_048)],
    ['é'.repeat(2_049), `${'é'.repeat(2_046)}…`],
    [`a${'é'.repeat(2_048)}`, `a${'é'.repeat(2_046)}…`],
  ] as const
  for (const [text, expected] of TEXTS) {
    const message = { ...MESSAGE, text }
    const to = channel('ntfy', `${server.url}/topic`, null)
    await notifierOf('ntfy')!.send({ channel: to, message, key: KEY, url: URL_OF_PAGE })
    const { message: said } = JSON.parse(server.asked.at(-1)?.body ?? '{}') as { message: string }
    assert.equal(said, expected)
  }
})

test('every notifier is tested here, but Web Push in push.test.ts', () => {
  assert.deepEqual(
    NOTIFIERS.map(({ kind }) => kind)
      .filter((kind) => kind !== 'webpush')
      .toSorted(),
    ['email', ...HTTP.map(({ kind }) => kind)].toSorted(),
  )
})
