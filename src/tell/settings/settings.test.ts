/** The settings page, asked of real servers on loopback. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { house, PASSWORD } from '../access/server.fixture.ts'
import { loadConfig } from '../config/load.ts'
import { browserName } from '../pages/settings.ts'

test('what can be changed is changed, what is wrong is said, and nothing else is touched', async () => {
  await using home = await house()
  const browser = home.browser()
  const zone = process.env['TZ']
  try {
    const saved = await browser.fill('/settings', '/settings', {
      'watch.forget_after': '30',
      'display.time_zone': 'Asia/Seoul',
      'server.port': '1',
    })
    assert.equal(saved.status, 303)
    assert.deepEqual(await home.ledger.settings.all(), { 'watch.forget_after': 30, 'display.time_zone': 'Asia/Seoul' })
    assert.equal(Temporal.Now.timeZoneId(), 'Asia/Seoul', 'it holds at once')
    const wrong = await browser.fill('/settings', '/settings', { 'watch.forget_after': 'soon' })
    assert.equal(wrong.status, 400)
    assert.match(wrong.body, /“soon” must be a whole number from 0 to 36500/)
    await browser.fill('/settings', '/settings', { 'watch.forget_after': '', 'display.time_zone': '' })
    assert.deepEqual(await home.ledger.settings.all(), {})
    assert.equal(process.env['TZ'], zone)
  } finally {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  }
})

test('what the environment sets is shown as such, secrets hidden, and cannot be changed', async () => {
  const env = { WHENABOUTS_FORGET_AFTER: '7', WHENABOUTS_TMDB_KEY: 's3cret-value', WHENABOUTS_LOG_LEVEL: 'warn' }
  await using home = await house(
    {},
    { settings: (kept) => loadConfig({ platform: 'linux', env, home: '/nonexistent' }, kept) },
  )
  const browser = home.browser()
  const { body } = await browser.get('/settings')
  assert.match(body, /WHENABOUTS_FORGET_AFTER/)
  assert.match(body, /WHENABOUTS_LOG_LEVEL/)
  assert.match(body, /databases\.tmdb_key/)
  assert.doesNotMatch(body, /s3cret-value|name="watch\.forget_after"/)
  assert.equal((await browser.fill('/settings', '/settings', { 'watch.forget_after': '99' })).status, 303)
  assert.equal(await home.ledger.settings.get('watch.forget_after'), undefined)
})

test('a key is made, shown once, works, and is removed', async () => {
  await using home = await house()
  const browser = home.browser()
  const made = await browser.fill('/settings', '/settings/keys', { name: 'phone', scope: 'feeds' })
  assert.equal(made.status, 200)
  assert.equal(made.headers['cache-control'], 'no-store')
  const key = /wab_[\w-]{43}/.exec(made.body)?.[0] ?? ''
  assert.equal((await browser.get(`/calendar/${key}.ics`)).status, 200)
  const later = await browser.get('/settings')
  assert.match(later.body, /phone/)
  assert.doesNotMatch(later.body, /wab_/)
  const removed = await browser.send('/settings/keys', {
    name: 'phone',
    do: 'remove',
    'form-token': /name="form-token" value="([\w-]+)"/.exec(later.body)?.[1] ?? '',
  })
  assert.equal(removed.status, 303)
  assert.equal((await browser.get(`/calendar/${key}.ics`)).status, 404)
  for (const [name, scope, problem] of [
    ['<script>alert(1)</script>', 'read', /is no name for a key/],
    ['empty', '', /allows nothing/],
    ['odd', 'everything', /allows nothing/],
  ] as const) {
    const refused = await browser.fill('/settings', '/settings/keys', { name, scope })
    assert.equal(refused.status, 400, name)
    assert.match(refused.body, problem)
    assert.doesNotMatch(refused.body, /<script>/)
  }
})

test('a first password is set on the page, which stays open to this browser and shuts for all others', async () => {
  await using home = await house()
  const [browser, other] = [home.browser(), home.browser()]
  for (const [fields, problem] of [
    [{ new: 'short', again: 'short' }, /8 letters or more/],
    [{ new: PASSWORD, again: `${PASSWORD}!` }, /two different passwords/],
  ] as const) {
    const refused = await browser.fill('/settings', '/settings/password', fields)
    assert.equal(refused.status, 400)
    assert.match(refused.body, problem)
    assert.doesNotMatch(refused.body, new RegExp(PASSWORD), 'it is not sent back')
  }
  assert.equal((await browser.fill('/settings', '/settings/password', { new: PASSWORD, again: PASSWORD })).status, 303)
  assert.equal((await browser.get('/')).status, 200)
  assert.equal((await other.get('/')).status, 303)
  await other.signIn(PASSWORD)
  assert.equal((await other.get('/')).status, 200)
  const unknowing = await browser.fill('/settings', '/settings/password', {
    new: 'another one!',
    again: 'another one!',
    current: 'x',
  })
  assert.equal(unknowing.status, 401)
  const changed = await browser.fill('/settings', '/settings/password', {
    current: PASSWORD,
    new: 'another one!',
    again: 'another one!',
  })
  assert.equal(changed.status, 303)
  assert.deepEqual([(await browser.get('/')).status, (await other.get('/')).status], [200, 303])
  const opened = await browser.fill('/settings', '/settings/password', { current: 'another one!', do: 'remove' })
  assert.equal(opened.headers.location, '/settings?done=open')
  assert.equal((await home.browser().get('/')).status, 200)
})

test('sessions are listed, and ended one by one, all others, all', async () => {
  await using home = await house({ password: PASSWORD })
  const [one, two, three] = [home.browser(), home.browser(), home.browser()]
  for (const browser of [one, two, three]) await browser.signIn(PASSWORD)
  const { body } = await one.get('/settings')
  assert.equal(body.match(/this one/g)?.length, 1)
  assert.match(body, /set by <code>|It is set by/)
  const token = /name="form-token" value="([\w-]+)"/.exec(body)?.[1] ?? ''
  const ids = Array.from(body.matchAll(/name="id" value="(\d+)"/g), ([, id = '']) => id)
  assert.equal(ids.length, 2)
  assert.equal((await one.send('/settings/sessions', { id: ids[0]!, 'form-token': token })).status, 303)
  assert.equal([await two.get('/'), await three.get('/')].filter(({ status }) => status === 200).length, 1)
  await one.send('/settings/sessions', { do: 'others', 'form-token': token })
  assert.equal([await two.get('/'), await three.get('/')].filter(({ status }) => status === 200).length, 0)
  const all = await one.send('/settings/sessions', { do: 'all', 'form-token': token })
  assert.equal(all.headers.location, '/sign-in')
  assert.equal((await one.get('/')).status, 303)
  assert.equal((await one.send('/settings/password', { do: 'remove', 'form-token': token })).status, 303, 'signed out')
})

test('browsers are called by their names', () => {
  assert.equal(
    browserName('Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'),
    'Firefox on Linux',
  )
  assert.equal(
    browserName('Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605 Version/19.0 Safari/604.1'),
    'Safari on iPhone',
  )
  assert.equal(browserName('<b>curl</b>'), '<b>curl</b>')
  assert.equal(browserName(''), 'A browser')
})
