/** Reverse proxies: whom to believe, under which names to answer, and when cookies are for https alone. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { client, household, isLoopback, matcherOf, reachedBy } from './address.ts'
import { nextPath } from './next.ts'
import { hasHash, hashOf, passwordProblem } from './password.ts'
import { ask, house, PASSWORD } from './server.fixture.ts'
import type { Context } from 'hono'

test('the word of a trusted proxy signs in; the same word from anybody else is nothing', async () => {
  await using trusting = await house({
    proxyHeader: 'remote-user',
    proxyUsers: ['ada', 'bo'],
    trustedProxies: ['127.0.0.1'],
  })
  const browser = trusting.browser()
  assert.equal((await browser.get('/', { 'Remote-User': 'ada' })).status, 200)
  assert.equal((await browser.get('/', { 'Remote-User': 'eve' })).status, 303, 'not in the list')
  assert.equal((await browser.get('/', { 'Remote-User': ' ' })).status, 303)
  assert.equal((await browser.get('/', {})).status, 303)
  await using wary = await house({ proxyHeader: 'remote-user', trustedProxies: ['10.0.0.1'] })
  const forged: readonly Record<string, string>[] = [
    { 'remote-user': 'ada' },
    { 'remote-user': 'ada', 'x-forwarded-for': '10.0.0.1' },
    { 'remote-user': 'ada', 'x-real-ip': '10.0.0.1', forwarded: 'for=10.0.0.1' },
  ]
  for (const headers of forged) assert.equal((await wary.browser().get('/', headers)).status, 303)
})

test('who comes through the proxy can change things with the forms of the page, and only with their token', async () => {
  await using home = await house({ proxyHeader: 'remote-user', trustedProxies: ['127.0.0.1'] })
  const [ada, eve] = [{ 'remote-user': 'ada' }, { 'remote-user': 'eve' }]
  const browser = home.browser()
  const token = /name="form-token" value="([\w-]+)"/.exec((await browser.get('/', ada)).body)?.[1] ?? ''
  const fields = { title: 'Quiet Harbour', 'form-token': token }
  assert.equal((await browser.send('/follow', fields, eve)).status, 403)
  assert.equal((await browser.send('/follow', fields, { ...ada, 'sec-fetch-site': 'cross-site' })).status, 403)
  assert.equal((await browser.send('/follow', fields, ada)).status, 303)
})

test('on loopback the server answers under its own names only, whoever points theirs at it', async () => {
  await using home = await house({ public: true, url: 'https://when.example', hosts: ['nas.example'] })
  const status = async (host: string) => (await ask(home.served.url, { headers: { host } })).status
  for (const host of [
    'localhost',
    '127.0.0.1:1234',
    '[::1]',
    'app.localhost',
    'when.example',
    'WHEN.example:443',
    'nas.example',
  ])
    assert.equal(await status(host), 200, host)
  for (const host of [
    'evil.example',
    'when.example.evil.example',
    '127.0.0.1.evil.example',
    'localhost.evil.example',
    '192.168.0.2',
  ])
    assert.equal(await status(host), 421, host)
  const rebound = await ask(`${home.served.url}changes.atom`, { headers: { host: 'evil.example' } })
  assert.equal(rebound.status, 421)
})

test('behind https the cookie is for https and this host alone', async () => {
  await using home = await house({ password: PASSWORD, trustedProxies: ['127.0.0.1'] })
  const browser = home.browser()
  const https = { 'x-forwarded-proto': 'https' }
  const page = await browser.get('/sign-in', https)
  const token = /name="form-token" value="([\w-]+)"/.exec(page.body)?.[1] ?? ''
  const answer = await browser.send('/sign-in', { password: PASSWORD, 'form-token': token }, https)
  const cookie = answer.headers['set-cookie']?.find((one) => one.startsWith('__Host-whenabouts=')) ?? ''
  assert.match(cookie, /Secure/)
  assert.match(cookie, /Path=\/(?:;|$)/)
  assert.doesNotMatch(cookie, /Domain/)
  assert.equal((await browser.get('/', https)).status, 200)
  assert.equal((await browser.get('/')).status, 303, 'over plain http it counts for nothing')
  await using direct = await house({ password: PASSWORD })
  const set = (await direct.browser().get('/sign-in', https)).headers['set-cookie']?.[0] ?? ''
  assert.doesNotMatch(set, /Secure/, 'who is no trusted proxy is not believed')
  await using named = await house({ password: PASSWORD, url: 'https://when.example' })
  const host = await ask(`${named.served.url}sign-in`, { headers: { host: 'when.example' } })
  assert.match(host.headers['set-cookie']?.[0] ?? '', /^__Host-whenabouts-form=.*Secure/)
})

const WHO: readonly (readonly [peer: string, forwarded: string, expected: string])[] = [
  ['203.0.113.9', '10.0.0.1', '203.0.113.9'],
  ['10.0.0.1', '', '10.0.0.1'],
  ['10.0.0.1', '203.0.113.9', '203.0.113.9'],
  ['::ffff:10.0.0.1', '198.51.100.1, 203.0.113.9', '203.0.113.9'],
  ['10.0.0.1', '198.51.100.1, 203.0.113.9, 10.0.0.2', '203.0.113.9'],
  ['10.0.0.1', '10.0.0.3, 10.0.0.2', '10.0.0.3'],
  ['10.0.0.1', '203.0.113.9, unknown', '10.0.0.1'],
  // Longer than is read: what the proxies wrote stands at the end, and an address that is cut is none.
  ['10.0.0.1', `${'198.51.100.1, '.repeat(400)}203.0.113.9`, '203.0.113.9'],
  ['10.0.0.1', `198.51.100.1${', 10.0.0.2'.repeat(399)}`, '10.0.0.2'],
]

test('who asks is the last address before the trusted proxies', () => {
  const trusted = matcherOf(['10.0.0.0/8', '::1'])
  for (const [peer, forwarded, expected] of WHO) {
    const c = {
      env: { incoming: { socket: { remoteAddress: peer } } },
      req: { header: () => forwarded },
    } as unknown as Context
    assert.equal(client(c, trusted), expected, `${peer} ${forwarded.slice(-60)}`)
  }
})

test('households, loopback and paths to come back to', () => {
  assert.equal(household('2001:db8:1:2:3:4:5:6'), '2001:db8:1:2::/64')
  assert.equal(household('::ffff:192.0.2.1'), '192.0.2.1')
  assert.equal(household('nonsense'), 'unknown')
  for (const host of ['127.0.0.1', '127.1.2.3', '::1', '[::1]', 'localhost', 'x.localhost'])
    assert.ok(isLoopback(host), host)
  for (const host of ['0.0.0.0', '::', '10.0.0.1', 'localhost.example', '']) assert.ok(!isLoopback(host), host)
  assert.equal(nextPath('/a/b?c=d%2F#e'), '/a/b?c=d%2F')
  assert.equal(nextPath(undefined), '/')
})

test('others reach a server by its address, by a name that is not this machine’s, and through a proxy', () => {
  for (const own of [
    {},
    { host: '127.0.0.1', url: 'http://localhost:4573', hosts: ['when.localhost', '127.0.0.1'] },
    { host: '::1', url: 'http://[::1]:4573' },
  ])
    assert.equal(reachedBy(own), null, JSON.stringify(own))
  assert.equal(reachedBy({ host: '0.0.0.0', url: 'https://when.example' }), '0.0.0.0')
  assert.equal(reachedBy({ host: '127.0.0.1', url: 'https://when.example' }), 'https://when.example')
  assert.equal(reachedBy({ host: '127.0.0.1', url: 'http://localhost.evil.example' }), 'http://localhost.evil.example')
  assert.equal(reachedBy({ hosts: ['localhost', 'nas.example'] }), 'nas.example')
  assert.equal(reachedBy({ trustedProxies: ['127.0.0.1'] }), '127.0.0.1')
})

test('a hash says nothing of its password, and is of no other', async () => {
  const hash = await hashOf('grüne Wiesen im Mai')
  assert.match(hash, /^\$scrypt\$ln=15,r=8,p=3\$[\w+/]{22}\$[\w+/]{43}$/)
  assert.notEqual(hash, await hashOf('grüne Wiesen im Mai'))
  assert.equal(await hasHash('gru\u0308ne Wiesen im Mai', hash), true, 'the same letters, typed otherwise')
  assert.equal(await hasHash('grüne Wiesen im Juni', hash), false)
  for (const broken of ['', 'plain', '$scrypt$ln=15,r=8,p=3$$']) assert.equal(await hasHash('', broken), false)
  assert.equal(passwordProblem('1234567'), 'A password has 8 letters or more; a few words in a row are good.')
  assert.equal(passwordProblem('12345678'), null)
})
