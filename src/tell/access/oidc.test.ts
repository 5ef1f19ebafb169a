/** Signing in with OpenID Connect, against a certified provider on loopback. */
import assert from 'node:assert/strict'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
// @ts-expect-error it has no types of its own
import { Provider } from 'oidc-provider'
import { browserAt, house, type Answered, type Browser } from './server.fixture.ts'

let server: Server
let issuer: string
/** Answers for the provider; a new one for every house, since it has to know its address. */
let answers: RequestListener = () => {}

before(async () => {
  server = createServer((request, response) => answers(request, response))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
after(() => server.close())

/** A house whose server the provider knows. */
async function known(users: readonly string[]) {
  const home = await house({}, { oidc: { issuer, clientId: 'when', clientSecret: 'of-the-client', users } })
  const client = {
    client_id: 'when',
    client_secret: 'of-the-client',
    redirect_uris: [`${home.served.url}sign-in/oidc`],
    grant_types: ['authorization_code'],
  }
  const provider = new Provider(issuer, {
    clients: [client],
    pkce: { required: () => true },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['preferred_username'] },
    cookies: { keys: ['of a test'] },
    findAccount: (_: unknown, id: string) => ({
      accountId: id,
      claims: () => ({
        sub: id,
        preferred_username: id === 'eve' ? 'ada@mail.example' : `${id}-name`,
        email: `${id}@mail.example`,
        email_verified: id !== 'mallory',
      }),
    }),
  }) as { callback(): RequestListener }
  answers = provider.callback()
  return home
}

/** Follows a browser through the provider's own pages, as somebody called `login`; returns where they are sent back to. */
async function through(start: Answered, login: string): Promise<string> {
  const there = browserAt(issuer)
  let answer = await there.get(start.headers.location ?? '')
  for (let i = 0; i < 12; i++) {
    const { location } = answer.headers
    if (location !== undefined) {
      const next = new URL(location, issuer)
      if (next.origin !== issuer) return next.href
      answer = await there.get(next.href)
      continue
    }
    const action = /<form[^>]* action="([^"]+)"/.exec(answer.body)?.[1]
    assert.ok(action, answer.body.slice(0, 500))
    const prompt = /name="prompt" value="(\w+)"/.exec(answer.body)?.[1] ?? ''
    answer = await there.send(action, prompt === 'login' ? { prompt, login, password: 'any' } : { prompt })
  }
  return assert.fail('the provider sends people around in circles')
}

async function back(browser: Browser, address: string): Promise<Answered> {
  const { pathname, search } = new URL(address)
  return browser.get(`${pathname}${search}`)
}

test('who is named is signed in, and comes back to where they were', async () => {
  await using home = await known(['ada-name'])
  const browser = home.browser()
  assert.equal((await browser.get('/settings')).headers.location, '/sign-in?next=%2Fsettings')
  assert.match((await browser.get('/sign-in?next=%2Fsettings')).body, /\/sign-in\/oidc\/start\?next=%2Fsettings/)
  const start = await browser.get('/sign-in/oidc/start?next=%2Fsettings')
  const asked = new URL(start.headers.location ?? '').searchParams
  assert.equal(asked.get('code_challenge_method'), 'S256')
  assert.equal(asked.get('response_type'), 'code')
  assert.ok((asked.get('state') ?? '').length > 20 && (asked.get('nonce') ?? '').length > 20)
  const entered = await back(browser, await through(start, 'ada'))
  assert.deepEqual([entered.status, entered.headers.location], [303, '/settings'])
  assert.match((await browser.get('/settings')).body, /Signed in as ada-name/)
  const [session] = await home.ledger.sessions.list(new Date().toISOString())
  assert.deepEqual([session?.via, session?.who], ['oidc', 'ada-name'])
})

test('subjects and verified addresses count as names, others and unverified ones do not', async () => {
  for (const [users, login, status] of [
    [['bo'], 'bo', 303],
    [['bo@mail.example'], 'bo', 303],
    [['*'], 'anybody', 303],
    [['ada'], 'bo', 401],
    [['mallory@mail.example'], 'mallory', 401],
    // A user name that reads like the address of somebody else.
    [['ada@mail.example'], 'eve', 401],
    [['eve@mail.example'], 'eve', 303],
  ] as const) {
    await using home = await known(users)
    const browser = home.browser()
    const answer = await back(browser, await through(await browser.get('/sign-in/oidc/start'), login))
    assert.equal(answer.status, status, `${login} of ${users.join()}`)
    assert.equal((await browser.get('/')).status, status === 303 ? 200 : 303)
  }
})

test('an answer for another browser, another question or a second time signs nobody in', async () => {
  await using home = await known(['*'])
  const [browser, victim] = [home.browser(), home.browser()]
  const answer = await through(await browser.get('/sign-in/oidc/start'), 'mallory')
  assert.equal((await back(victim, answer)).status, 401, 'without a question')
  await victim.get('/sign-in/oidc/start')
  assert.equal((await back(victim, answer)).status, 401, 'with the state of another')
  const changed = new URL(answer)
  changed.searchParams.set('state', 'x'.repeat(43))
  const tampering = home.browser()
  for (const [name, value] of browser.cookies) tampering.cookies.set(name, value)
  assert.equal((await back(tampering, changed.href)).status, 401)
  assert.equal((await back(browser, answer)).status, 401, 'the question is used up')
  for (const query of ['', '?error=access_denied&state=x', '?code=x', '?code[]=1&state='])
    assert.equal((await home.browser().get(`/sign-in/oidc${query}`)).status, 401, query)
  for (const one of [browser, victim, tampering]) assert.equal(one.cookies.has('whenabouts'), false)
})

test('where one goes afterwards is always here', async () => {
  await using home = await known(['*'])
  const browser = home.browser()
  const start = await browser.get(`/sign-in/oidc/start?next=${encodeURIComponent('//evil.example/')}`)
  assert.equal((await back(browser, await through(start, 'ada'))).headers.location, '/')
})

test('a provider that does not answer is said to', async () => {
  await using home = await house({}, { oidc: { issuer: 'http://127.0.0.1:1', clientId: 'when', users: ['*'] } })
  const answer = await home.browser().get('/sign-in/oidc/start')
  assert.equal(answer.status, 502)
  assert.match(answer.body, /does not answer/)
})
