/** Who gets in, asked of real servers on loopback as browsers, programs and people with bad intentions ask. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { HTTPException } from 'hono/http-exception'
import { InputError } from '../../errors.ts'
import type { Ledger } from '../../keep/ledger.ts'
import { read as readText } from '../../read/index.ts'
import { ledgerOf } from '../ledger.fixture.ts'
import { ledgerSource } from '../ledger-source.ts'
import { pages, serve, type ServeOptions } from '../server.ts'
import { accessOf } from './access.ts'
import { ATTEMPTS, attempts } from './attempts.ts'
import { formToken, randomId } from './cookies.ts'
import type { OidcOptions } from './oidc.ts'
import { setPassword } from './password.ts'
import { ask, browserAt, house, PASSWORD } from './server.fixture.ts'
import { digestOf, issue } from './tokens.ts'

/** A provider that is not asked anything. */
const PROVIDER: OidcOptions = { issuer: 'https://auth.invalid', clientId: 'x', users: ['*'] }

const AT = '2025-03-10T08:00:00Z'

test('on loopback everybody is at home until there is a password', async () => {
  await using home = await house()
  const browser = home.browser()
  assert.equal((await browser.get('/')).status, 200)
  assert.equal((await browser.fill('/', '/follow', { title: 'Quiet Harbour', season: '1' })).status, 303)
  assert.equal((await home.ledger.follows()).length, 2)
  await setPassword(home.ledger, PASSWORD, null)
  const turned = await browser.get('/?page=1')
  assert.deepEqual([turned.status, turned.headers.location], [303, '/sign-in?next=%2F%3Fpage%3D1'])
  await setPassword(home.ledger, null, null)
  assert.equal((await browser.get('/')).status, 200)
})

test('elsewhere the server does not start without a way to sign in, and says what to do', async () => {
  const ledger = await ledgerOf()
  const source = ledgerSource(ledger, () => '2025-03-10')
  const start = (access = {}, oidc?: OidcOptions) =>
    serve({ source, ledger, host: '0.0.0.0', port: 0, access, ...(oidc ? { oidc } : {}) })
  await assert.rejects(start(), (error: Error) => {
    assert.ok(error instanceof InputError)
    assert.match(error.message, /^0\.0\.0\.0: .*whenabouts password/)
    return true
  })
  for (const access of [
    { public: true },
    { password: PASSWORD },
    { proxyHeader: 'remote-user', trustedProxies: ['127.0.0.1'] },
  ])
    await (await start(access)).close()
  await (await start({}, PROVIDER)).close()
  await setPassword(ledger, PASSWORD, null)
  await (await start()).close()
  await ledger.close()
})

test('on loopback behind a proxy it does not start without a way to sign in either, and is never open', async () => {
  const ledger = await ledgerOf()
  const source = ledgerSource(ledger, () => '2025-03-10')
  for (const [reached, { base, ...access }] of [
    ['https://when.example', { base: 'https://when.example' }],
    ['nas.example', { hosts: ['localhost', 'nas.example'] }],
    ['127.0.0.1', { trustedProxies: ['127.0.0.1'] }],
  ] as const) {
    const start = () => serve({ source, ledger, port: 0, access, ...(base === undefined ? {} : { base }) })
    const opened = start().then(({ close }) => close())
    await assert.rejects(opened, (error: Error) => {
      assert.ok(error instanceof InputError)
      assert.equal(error.input, reached)
      return true
    })
    await setPassword(ledger, PASSWORD, null)
    const { url, close } = await start()
    const statuses = [(await ask(url)).status]
    await setPassword(ledger, null, null)
    statuses.push((await ask(url)).status)
    await close()
    assert.deepEqual(statuses, [303, 303], 'shut too when the password was taken away while it ran')
  }
  const { close } = await serve({ source, ledger, port: 0, base: 'http://localhost:4573' })
  await close()
  await ledger.close()
})

const CLOSED = ['/', '/releases/night-ferry/2', '/search?q=x', '/read', '/watching', '/notifications', '/settings']

test('closed: people are sent to sign in, programs are told to show a key, and nothing is seen', async () => {
  await using home = await house({ password: PASSWORD })
  const { url } = home.served
  for (const path of CLOSED) {
    const answer = await ask(`${url.slice(0, -1)}${path}`)
    assert.equal(answer.status, 303, path)
    assert.match(answer.headers.location ?? '', /^\/sign-in/)
    assert.doesNotMatch(answer.body, /Ferry/, path)
  }
  for (const path of ['api/releases', 'api/follows', 'api/openapi.json', 'api']) {
    const answer = await ask(`${url}${path}`)
    assert.equal(answer.status, 401, path)
    assert.equal(answer.headers['content-type'], 'application/problem+json')
  }
  for (const path of ['changes.atom', 'releases/night-ferry/2.ics', 'releases/night-ferry/2.json']) {
    const answer = await ask(`${url}${path}`)
    assert.equal(answer.status, 401, path)
    assert.match(answer.headers['www-authenticate'] ?? '', /^Basic/)
  }
  assert.equal((await ask(`${url}metrics`)).status, 401)
  assert.equal((await ask(`${url}mcp`, { method: 'POST', body: '{}' })).status, 401)
  for (const path of ['healthz', 'icon.svg', 'sign-in']) assert.equal((await ask(`${url}${path}`)).status, 200, path)
  for (const path of ['follow', 'watching', 'notifications', 'settings/password', 'read'])
    assert.equal((await home.browser().send(`/${path}`, { title: 'Quiet Harbour' })).status, 303, path)
  assert.equal((await home.ledger.follows()).length, 1)
})

test('signing in opens everything, and one comes back to where one was', async () => {
  await using home = await house({ password: PASSWORD })
  const browser = home.browser()
  const entered = await browser.signIn(PASSWORD, '/releases/night-ferry/2?as_of=2025-03-01')
  assert.deepEqual([entered.status, entered.headers.location], [303, '/releases/night-ferry/2?as_of=2025-03-01'])
  const cookie = entered.headers['set-cookie']?.find((one) => one.startsWith('whenabouts=')) ?? ''
  assert.match(cookie, /HttpOnly/)
  assert.match(cookie, /SameSite=Lax/)
  assert.match(cookie, /Path=\//)
  assert.doesNotMatch(cookie, /Secure|Domain/)
  const page = await browser.get('/releases/night-ferry/2')
  assert.equal(page.status, 200)
  assert.match(page.headers['cache-control'] ?? '', /private/)
  assert.equal((await browser.fill('/', '/follow', { title: 'Quiet Harbour' })).status, 303)
  assert.equal((await home.ledger.follows()).length, 2)
  assert.equal((await browser.get('/api/releases')).status, 200)
  const [session] = await home.ledger.sessions.list(AT)
  assert.equal(session?.via, 'password')
  assert.ok(!JSON.stringify(session).includes(browser.cookies.get('whenabouts') ?? '?'), 'only its digest is kept')
  const out = await browser.fill('/settings', '/sign-out', {})
  assert.equal(out.status, 303)
  assert.equal((await browser.get('/')).status, 303)
  assert.equal((await home.ledger.sessions.list(AT)).length, 0)
})

test('a page that was made for one viewer is never shown to another', async () => {
  await using home = await house({ password: PASSWORD, public: true })
  const [browser, other] = [home.browser(), home.browser()]
  await browser.signIn(PASSWORD)
  await other.signIn(PASSWORD)
  const token = (body: string) => /name="form-token" value="([\w-]+)"/.exec(body)?.[1]
  const mine = await browser.get('/')
  assert.match(mine.body, /Followed/)
  const theirs = await other.get('/')
  const guest = await home.browser().get('/')
  assert.equal(guest.status, 200)
  assert.doesNotMatch(guest.body, /Followed|form-token|official date 20 June 2025<\/a>/)
  assert.ok(token(mine.body) && token(theirs.body) && token(mine.body) !== token(theirs.body))
  const again = await browser.get('/', { 'if-none-match': guest.headers.etag ?? '' })
  assert.equal(again.status, 200, 'another’s page is another version')
})

test('public: pages are whole for whoever has signed in, compressed too', async () => {
  await using home = await house({ password: PASSWORD, public: true })
  const browser = home.browser()
  await browser.signIn(PASSWORD)
  const cookie = `whenabouts=${browser.cookies.get('whenabouts')}`
  for (const path of ['', 'releases/night-ferry/2', 'sources']) {
    const answer = await fetch(`${home.served.url}${path}`, { headers: { cookie, 'accept-encoding': 'gzip' } })
    assert.deepEqual([answer.status, answer.headers.get('content-encoding')], [200, 'gzip'], path)
    assert.match(await answer.text(), /<\/html>/, path)
  }
  const { body } = await browser.get('/')
  assert.equal(body.match(/name="form-token"/g)?.length, body.match(/method="post"/g)?.length, 'one token a form')
})

test('what is made for anybody but the public is kept by no shared cache', async () => {
  await using home = await house({ public: true, proxyHeader: 'remote-user', trustedProxies: ['127.0.0.1'] })
  const read = (await issue(home.ledger, 'all', ['read'], AT))!
  const caching = async (headers: Record<string, string>) =>
    (await home.browser().get('/', headers)).headers['cache-control']
  assert.equal(await caching({}), 'no-cache')
  assert.equal(await caching({ 'remote-user': 'ada' }), 'private, no-cache')
  assert.equal(await caching({ authorization: `Bearer ${read}` }), 'private, no-cache')
})

test('public: everything can be read but what is private, nothing changed', async () => {
  await using home = await house({ password: PASSWORD, public: true })
  const guest = home.browser()
  for (const path of ['/', '/releases/night-ferry/2', '/sources', '/calendar', '/search?q=ferry', '/read'])
    assert.equal((await guest.get(path)).status, 200, path)
  for (const path of [
    '/api/releases',
    '/releases/night-ferry/2.ics',
    '/releases/night-ferry/2.atom',
    '/api/openapi.json',
  ])
    assert.equal((await guest.get(path)).status, 200, path)
  assert.equal((await guest.get('/api/releases')).headers['access-control-allow-origin'], '*')
  for (const path of ['/watching', '/notifications', '/settings', '/digest', '/watching.opml'])
    assert.equal((await guest.get(path)).status, 303, path)
  for (const path of ['/api/follows', '/changes.atom', '/changes.rss', '/changes.feed.json', '/api/changes'])
    assert.equal((await guest.get(path)).status, 401, path)
  assert.doesNotMatch((await guest.get('/releases/night-ferry/2')).body, /Follow it/)
  assert.equal((await guest.send('/read', { text: 'Season 2 of “Night Ferry” may arrive in May 2025.' })).status, 200)
  assert.equal(
    (await guest.send('/read', { address: 'http://127.0.0.1:1/' })).status,
    400,
    'fetches nothing for guests',
  )
  assert.equal((await guest.send('/follow', { title: 'Quiet Harbour' })).status, 303)
  assert.equal((await home.ledger.follows()).length, 1)
})

test('keys open what their scopes say, in a header, as a password, and for feeds in the address', async () => {
  await using home = await house({ password: PASSWORD })
  const read = (await issue(home.ledger, 'all', ['read'], AT))!
  const feeds = (await issue(home.ledger, 'feeds', ['feeds'], AT))!
  // An article may be called what it likes.
  const odd = 'a.json'
  const article = { id: odd, url: 'https://news.example/a', text: 'Season 2 of “Night Ferry” may arrive in May 2025.' }
  await home.ledger.add([{ article, document: readText(article) }], '2025-03-01')
  const { url } = home.served
  const bearer = (key: string) => ({ headers: { authorization: `Bearer ${key}` } })
  const basic = (key: string) => ({ headers: { authorization: `Basic ${btoa(`anyone:${key}`)}` } })
  for (const [path, options, status] of [
    ['changes.atom', bearer(feeds), 200],
    ['changes.atom', basic(feeds), 200],
    [`changes.atom?key=${feeds}`, {}, 200],
    [`releases/night-ferry/2.ics?key=${feeds}`, {}, 200],
    [`releases/night-ferry/2.feed.json?key=${feeds}`, {}, 200],
    [`changes.rss?key=${read}`, {}, 200],
    [`calendar/${feeds}.ics`, {}, 200],
    // What only ends as a feed does.
    [`releases/night-ferry/2.json?key=${feeds}`, {}, 401],
    [`releases/night-ferry/2.json?key=${read}`, {}, 401],
    ['releases/night-ferry/2.json', basic(feeds), 401],
    ['releases/night-ferry/2.json', basic(read), 200],
    [`articles/${odd}?key=${feeds}`, {}, 401],
    [`api/articles/${odd}?key=${feeds}`, {}, 401],
    [`api/articles/${odd}?key=${read}`, {}, 401],
    [`api/articles/${odd}`, bearer(read), 200],
    ['changes.atom', bearer(`${feeds.slice(0, -1)}!`), 401],
    ['api/releases', bearer(feeds), 401],
    ['api/releases', bearer(read), 200],
    ['api/follows', bearer(read), 200],
    [`api/releases?key=${read}`, {}, 401],
    [`?key=${read}`, {}, 303],
    ['metrics', bearer(read), 200],
    ['settings', bearer(read), 303],
    ['', bearer(read), 200],
  ] as const)
    assert.equal((await ask(`${url}${path}`, options)).status, status, `${path} ${JSON.stringify(options)}`)
  const posted = await ask(`${url}follow`, {
    method: 'POST',
    headers: {
      ...bearer(read).headers,
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
    },
    body: 'title=x',
  })
  assert.equal(posted.status, 303, 'a key that reads changes nothing')
})

test('a form is refused from elsewhere, without its token, and with the token of another session', async () => {
  await using home = await house({ password: PASSWORD })
  const [browser, other] = [home.browser(), home.browser()]
  await browser.signIn(PASSWORD)
  await other.signIn(PASSWORD)
  const token = async (of: typeof browser) =>
    /name="form-token" value="([\w-]+)"/.exec((await of.get('/')).body)?.[1] ?? ''
  const fields = { title: 'Quiet Harbour', 'form-token': await token(browser) }
  const origin = home.served.url.slice(0, -1)
  const elsewhere: readonly Record<string, string>[] = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
    { 'sec-fetch-site': 'cross-site', origin },
    { 'sec-fetch-site': '', origin: 'https://evil.example' },
  ]
  for (const headers of elsewhere)
    assert.equal((await browser.send('/follow', fields, headers)).status, 403, JSON.stringify(headers))
  const bare = async (headers: Record<string, string>) =>
    ask(`${origin}/follow`, {
      method: 'POST',
      headers: {
        cookie: `whenabouts=${browser.cookies.get('whenabouts')}`,
        'content-type': 'application/x-www-form-urlencoded',
        ...headers,
      },
      body: new URLSearchParams(fields).toString(),
    })
  assert.equal((await bare({})).status, 403, 'no word of where it comes from')
  for (const from of ['null', 'https://evil.example', 'http://127.0.0.1:1', 'nonsense'])
    assert.equal((await bare({ origin: from })).status, 403, from)
  assert.equal((await browser.send('/follow', { title: 'x' })).status, 403, 'no token')
  assert.equal((await browser.send('/follow', { title: 'x', 'form-token': await token(other) })).status, 403)
  assert.equal((await browser.send('/sign-out', {})).status, 403)
  assert.equal((await home.ledger.follows()).length, 1)
  assert.equal((await bare({ origin })).status, 303, 'the form of the page itself')
})

test('signing in needs the form of this browser: nobody can be signed in from elsewhere', async () => {
  await using home = await house({ password: PASSWORD })
  const [victim, attacker] = [home.browser(), home.browser()]
  const page = await attacker.get('/sign-in')
  const stolen = /name="form-token" value="([\w-]+)"/.exec(page.body)?.[1] ?? ''
  assert.equal((await victim.send('/sign-in', { password: PASSWORD, 'form-token': stolen })).status, 403)
  assert.equal(
    (await attacker.send('/sign-in', { password: PASSWORD, 'form-token': stolen }, { 'sec-fetch-site': 'cross-site' }))
      .status,
    403,
  )
  assert.equal(victim.cookies.has('whenabouts'), false)
})

test('a session that was put into the browser before is not the one that is signed in', async () => {
  await using home = await house({ password: PASSWORD })
  const browser = home.browser()
  const planted = 'A'.repeat(43)
  browser.cookies.set('whenabouts', planted)
  assert.equal((await browser.signIn(PASSWORD)).status, 303)
  assert.notEqual(browser.cookies.get('whenabouts'), planted)
  const thief = browserAt(home.served.url)
  thief.cookies.set('whenabouts', planted)
  assert.equal((await thief.get('/')).status, 303)
})

test('signing in once more ends the session before', async () => {
  await using home = await house({ password: PASSWORD })
  const [browser, old, form] = [home.browser(), home.browser(), home.browser()]
  await browser.signIn(PASSWORD)
  const first = browser.cookies.get('whenabouts') ?? ''
  old.cookies.set('whenabouts', first)
  assert.equal((await old.get('/sign-in')).status, 303, 'who is signed in is sent on')
  // A page to sign in that lay open from before.
  await form.get('/sign-in')
  const id = form.cookies.get('whenabouts-form') ?? ''
  browser.cookies.set('whenabouts-form', id)
  const entered = await browser.send('/sign-in', { password: PASSWORD, 'form-token': formToken(id) })
  assert.equal(entered.status, 303)
  assert.notEqual(browser.cookies.get('whenabouts'), first)
  assert.deepEqual([(await browser.get('/')).status, (await old.get('/')).status], [200, 303])
  assert.equal((await home.ledger.sessions.list(AT)).length, 1)
})

test('cookies that were tampered with open nothing', async () => {
  await using home = await house({ password: PASSWORD })
  const browser = home.browser()
  await browser.signIn(PASSWORD)
  const good = browser.cookies.get('whenabouts') ?? ''
  const flipped = `${good.slice(0, -1)}${good.endsWith('A') ? 'E' : 'A'}`
  for (const bad of [flipped, good.slice(1), `${good}A`, '', "' or 1=1 --", '%00', 'a'.repeat(5000)]) {
    browser.cookies.set('whenabouts', bad)
    assert.equal((await browser.get('/')).status, 303, bad.slice(0, 20))
  }
  browser.cookies.set('whenabouts', good)
  assert.equal((await browser.get('/')).status, 200)
})

test('where one goes after signing in is always here', async () => {
  await using home = await house({ password: PASSWORD })
  for (const next of [
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    'javascript:alert(1)',
    '/.//evil.example',
    '',
    'x'.repeat(3000),
  ])
    assert.equal((await home.browser().signIn(PASSWORD, next)).headers.location, '/', JSON.stringify(next))
})

test('a wrong password is said, attempts are counted, and the wait is named; another household is not kept out', async () => {
  await using home = await house({ password: PASSWORD, trustedProxies: ['127.0.0.1'] })
  const from = (address: string) => ({ 'x-forwarded-for': address })
  const browser = home.browser()
  const page = await browser.get('/sign-in')
  const token = /name="form-token" value="([\w-]+)"/.exec(page.body)?.[1] ?? ''
  const attempt = (password: string, address: string) =>
    browser.send('/sign-in', { password, next: '/', 'form-token': token }, from(address))
  const answers = await Promise.all(
    Array.from({ length: ATTEMPTS.own + 3 }, () => attempt('wrong horse', '2001:db8::1')),
  )
  const statuses = answers.map(({ status }) => status)
  assert.equal(statuses.filter((one) => one === 401).length, ATTEMPTS.own, 'at once is no way around')
  assert.equal(statuses.filter((one) => one === 429).length, 3)
  const refused = await attempt(PASSWORD, '2001:db8::ffff')
  assert.equal(refused.status, 429, 'the right one too, from any address of the same network')
  assert.ok(Number(refused.headers['retry-after']) > 0)
  assert.match(refused.body, /Try again in \d+ minutes/)
  assert.equal((await attempt(PASSWORD, '192.0.2.7')).status, 303)
})

test('everybody together has a limit too, which the right password does not use up', async () => {
  const counted = attempts()
  for (let i = 0; i < ATTEMPTS.own; i++) assert.equal(await counted.take('192.0.2.1'), 0)
  // Who is refused for himself uses up nothing of what all have.
  for (let i = 0; i < ATTEMPTS.all; i++) assert.ok((await counted.take('192.0.2.1')) > 0)
  for (let i = ATTEMPTS.own; i < ATTEMPTS.all; i++) assert.equal(await counted.take(`198.51.100.${i}`), 0, `${i}`)
  const wait = await counted.take('203.0.113.1')
  assert.ok(wait > 0 && wait <= ATTEMPTS.seconds, `${wait}`)
  const other = attempts()
  for (let i = 0; i < ATTEMPTS.all * 2; i++) {
    assert.equal(await other.take('192.0.2.1'), 0)
    await other.right('192.0.2.1')
  }
})

test('forged addresses are no way around the limit', async () => {
  await using home = await house({ password: PASSWORD })
  const browser = home.browser()
  const page = await browser.get('/sign-in')
  const token = /name="form-token" value="([\w-]+)"/.exec(page.body)?.[1] ?? ''
  // Nobody here is a trusted proxy: whatever is said of other addresses, it is one household.
  for (let i = 0; i <= ATTEMPTS.own; i++) {
    const { status } = await browser.send(
      '/sign-in',
      { password: 'wrong horse', 'form-token': token },
      { 'x-forwarded-for': `198.51.100.${i}`, 'x-real-ip': `198.51.100.${i}`, forwarded: `for=198.51.100.${i}` },
    )
    assert.equal(status, i < ATTEMPTS.own ? 401 : 429)
  }
})

test('where there is no password, trying one takes as long and says the same', async () => {
  await using none = await house({}, { oidc: PROVIDER })
  const browser = none.browser()
  await browser.get('/sign-in')
  const token = formToken(browser.cookies.get('whenabouts-form') ?? '')
  const began = performance.now()
  assert.equal((await browser.send('/sign-in', { password: 'anything', 'form-token': token })).status, 401)
  assert.ok(performance.now() - began > 20, 'a hash was computed')
})

test('a session ends after the days that it has, and is prolonged by use', async () => {
  let now = '2025-03-10T08:00:00Z'
  await using home = await house({ password: PASSWORD, sessionDays: 2 }, { now: () => now })
  const browser = home.browser()
  await browser.signIn(PASSWORD)
  now = '2025-03-11T12:00:00Z'
  assert.equal((await browser.get('/')).status, 200)
  now = '2025-03-13T11:00:00Z'
  assert.equal((await browser.get('/')).status, 200, 'two days from the last use')
  now = '2025-03-15T11:00:01Z'
  assert.equal((await browser.get('/')).status, 303)
})

test('a new password signs everybody else out', async () => {
  await using home = await house()
  await setPassword(home.ledger, PASSWORD, null)
  const [browser, other] = [home.browser(), home.browser()]
  await browser.signIn(PASSWORD)
  await other.signIn(PASSWORD)
  await setPassword(home.ledger, 'another password', (await home.ledger.sessions.list(AT))[0]!.id)
  const statuses = [(await browser.get('/')).status, (await other.get('/')).status]
  assert.deepEqual(statuses.toSorted(), [200, 303])
  assert.equal((await home.browser().signIn(PASSWORD)).status, 401)
  assert.equal((await home.browser().signIn('another password')).status, 303)
})

/** Serves the same ledger anew with other settings, and asks for a page with the cookie of a session. */
async function servedAnew(ledger: Ledger, session: string, access: ServeOptions['access'], oidc?: OidcOptions) {
  const source = ledgerSource(ledger, () => '2025-03-10')
  const { url, close } = await serve({ source, ledger, port: 0, access: access ?? {}, ...(oidc ? { oidc } : {}) })
  try {
    return (await ask(url, { headers: { cookie: `whenabouts=${session}` } })).status
  } finally {
    await close()
  }
}

test('another password from outside ends the sessions of the one before, also where the ledger has its own', async () => {
  const ledger = await ledgerOf()
  await setPassword(ledger, 'of the ledger', null)
  const source = ledgerSource(ledger, () => '2025-03-10')
  const signedIn = async (password: string) => {
    const { url, close } = await serve({ source, ledger, port: 0, access: { password } })
    const browser = browserAt(url)
    await browser.signIn(password)
    await close()
    return browser.cookies.get('whenabouts') ?? ''
  }
  const first = await signedIn(PASSWORD)
  assert.equal(await servedAnew(ledger, first, { password: PASSWORD }), 200, 'the same as before')
  assert.equal(await servedAnew(ledger, first, { password: 'another password' }), 303)
  assert.equal(await servedAnew(ledger, first, { password: PASSWORD }), 303, 'and it does not come back')
  const second = await signedIn(PASSWORD)
  assert.equal(await servedAnew(ledger, second, {}), 303)
  await ledger.close()
})

test('a session counts only while whoever has it could still sign in that way', async () => {
  const ledger = await ledgerOf()
  await setPassword(ledger, PASSWORD, null)
  const sessions = { oidc: randomId(), password: randomId() }
  const times = { created: AT, seen: AT, expires: '2100-01-01T00:00:00Z' }
  for (const [via, id] of Object.entries(sessions))
    await ledger.sessions.add({ who: via === 'oidc' ? 'ada' : '', via, agent: '', ...times }, digestOf(id))
  for (const [users, status] of [
    [['ada'], 200],
    [['*'], 200],
    [['bo', 'ada@mail.example'], 303],
  ] as const)
    assert.equal(await servedAnew(ledger, sessions.oidc, {}, { ...PROVIDER, users }), status, users.join())
  assert.equal(await servedAnew(ledger, sessions.oidc, {}), 303, 'the provider is switched off')
  assert.equal(await servedAnew(ledger, sessions.password, {}), 200)
  await ledger.settings.set('access.password', undefined)
  assert.equal(await servedAnew(ledger, sessions.password, {}, PROVIDER), 303, 'there is no password any more')
  await ledger.close()
})

test('a form that is too large is refused, told of its size or not', async () => {
  await using home = await house()
  const fields = { title: 'x'.repeat(20_000) }
  assert.equal((await home.browser().send('/follow', fields)).status, 413)
  const chunked = { 'transfer-encoding': 'chunked' }
  assert.equal((await home.browser().send('/follow', fields, chunked)).status, 413)
})

test('what is too large or cannot be read is refused, and is no fault of the server', async () => {
  const ledger = await ledgerOf()
  const reported: unknown[] = []
  const app = pages(
    { source: ledgerSource(ledger, () => '2025-03-10'), ledger },
    { access: accessOf({ ledger, loopback: true }), report: (error) => reported.push(error) },
  )
  app.get('/teapot', () => {
    throw new HTTPException(418, { message: 'It is short and stout.' })
  })
  const stout = await app.request('http://localhost/teapot')
  assert.deepEqual([stout.status, /It is short and stout/.test(await stout.text())], [418, true])
  for (const [path, type, body, status] of [
    ['/sign-in', 'application/x-www-form-urlencoded', `password=${'x'.repeat(9000)}`, 413],
    ['/follow', 'application/x-www-form-urlencoded', `title=${'x'.repeat(20_000)}`, 413],
    ['/mcp', 'application/json', `"${'x'.repeat(300_000)}"`, 413],
    ['/sign-in', 'multipart/form-data', 'x', 400],
    ['/sign-in', 'multipart/form-data; boundary=a', '--a\r\nx', 400],
    ['/follow', 'multipart/form-data; boundary=a', '--a\r\nx', 400],
    ['/read', 'multipart/form-data; boundary=a', '--a\r\nx', 400],
  ] as const) {
    const headers = { 'content-type': type, 'sec-fetch-site': 'same-origin' }
    const answer = await app.request(`http://localhost${path}`, { method: 'POST', headers, body })
    assert.equal(answer.status, status, `${path} ${type} ${await answer.text()}`)
  }
  assert.deepEqual(reported, [])
  await ledger.close()
})
