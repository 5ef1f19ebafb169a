import assert from 'node:assert/strict'
import { test } from 'node:test'
import { house, PASSWORD } from './access/server.fixture.ts'
import { issue } from './access/tokens.ts'
import { logTo, type LogOptions } from './log.ts'

function logged(options: Partial<LogOptions> = {}) {
  const lines: string[] = []
  const log = logTo({ write: (line) => lines.push(line), now: () => '2025-03-01T08:00:00Z', ...options })
  return { log, lines }
}

test('a line for programs is one JSON object, a line for people a sentence; what is less urgent is left out', () => {
  const json = logged({ json: true, level: 'warn' })
  json.log.info('nothing')
  json.log.warn('two\nlines', { from: '127.0.0.1', n: 2, none: undefined })
  assert.deepEqual(
    json.lines.map((line) => JSON.parse(line) as unknown),
    [{ time: '2025-03-01T08:00:00Z', level: 'warn', message: 'two\nlines', from: '127.0.0.1', n: 2 }],
  )
  assert.equal(json.lines[0]!.split('\n').length, 2)
  const text = logged()
  text.log.info('two\nlines \u001b[31m', { who: 'a b', path: '/x' })
  assert.deepEqual(text.lines, ['2025-03-01T08:00:00Z info  two lines  [31m who="a b" path=/x\n'])
})

test('nothing secret is written, wherever it stands', () => {
  for (const json of [true, false]) {
    const { log, lines } = logged({ json, secrets: ['pass phrase one', ''], level: 'debug' })
    const secret = `wab_${'k'.repeat(43)}`
    log.info(`key ${secret}`, { header: 'Bearer abc.def-ghi', basic: 'Basic dXNlcjpwdw==' })
    log.error('to https://hooks.example/services/T000/B000/XXXX failed', {
      url: 'smtps://me:letmein@mail.example/?to=x',
    })
    const error = new Error('fetch http://user:letmein@127.0.0.1:1/hook?token=XXXX with pass phrase one', {
      cause: new Error('POST https://discord.example/api/webhooks/1/XXXX'),
    })
    log.report(error, { request: 'ab12' })
    const all = lines.join('')
    assert.doesNotMatch(all, /kkkk|abc\.def|dXNlcj|XXXX|letmein|pass phrase one/)
    assert.match(all, /hooks\.example/)
    assert.match(all, /ab12/)
  }
})

test('a server that logs every request names no key, password or cookie, and has a number for what went wrong', async () => {
  const { log, lines } = logged({ level: 'debug', json: true })
  await using home = await house({ password: PASSWORD }, { log })
  const key = (await issue(home.ledger, 'feeds', ['feeds', 'read'], '2025-03-01T08:00:00Z'))!
  const browser = home.browser()
  await browser.signIn('wrong horse battery')
  await browser.signIn(PASSWORD)
  await browser.get(`/calendar/${key}.ics`)
  await browser.get(`/changes.atom?key=${key}`)
  await browser.get('/api/releases', { authorization: `Bearer ${key}` })
  await browser.get('/search?q=a+private+matter')
  await browser.fill('/settings', '/settings/keys', { name: 'phone', scope: 'feeds' })
  const secrets = [...browser.cookies.values(), key, key.slice(4, 20), PASSWORD, 'wrong horse', 'private+matter']
  const all = lines.join('')
  for (const secret of secrets) assert.ok(!all.includes(secret), secret)
  assert.doesNotMatch(all, /wab_(?!\(secret\))|form-token/)
  const records = lines.map((line) => JSON.parse(line) as { message: string; request?: string; path?: string })
  assert.ok(records.some(({ message }) => message === 'a wrong password'))
  assert.ok(records.some(({ message }) => message === 'signed in'))
  const answered = records.filter(({ message }) => message === 'answered')
  assert.ok(answered.length > 6)
  assert.equal(new Set(answered.map(({ request }) => request)).size, answered.length)
  assert.ok(answered.some(({ path }) => path === '/calendar/(key).ics'))
})

test('what goes wrong inside is told under the number that the page says', async () => {
  const { log, lines } = logged({ json: true })
  await using home = await house({}, { log })
  home.ledger.releases = () => Promise.reject(new Error('an inner matter'))
  const answer = await home.browser().get('/?as_of=2025-03-01')
  assert.equal(answer.status, 500)
  assert.doesNotMatch(answer.body, /inner matter/)
  const request = answer.headers['x-request-id']
  assert.ok(typeof request === 'string' && answer.body.includes(request))
  const [record] = lines.map((line) => JSON.parse(line) as { message: string; request: string; stack: string })
  assert.deepEqual([record?.message, record?.request], ['Error: an inner matter', request])
  assert.match(record?.stack ?? '', /log\.test\.ts/)
})
