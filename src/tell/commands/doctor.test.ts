import assert from 'node:assert/strict'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { test } from 'node:test'
import { openSqlite } from '../../keep/sqlite.ts'
import { house } from './run.fixture.ts'

interface Finding {
  readonly state: string
  readonly what: string
  readonly words: string
  readonly help: string
}

test('a new house: nothing is wrong, and it says what to do first', async () => {
  using home = house()
  const { code, out, err } = await home.run(['doctor'])
  assert.deepEqual([code, err], [0, ''])
  assert.match(out, /✓ {2}program: whenabouts \d/)
  assert.match(out, /! {2}ledger: [^!✓]*is not\s+there yet/)
  assert.match(out, /whenabouts add PATH…/)
  for (const line of out.split('\n')) assert.ok(line.length <= 80, line)
})

test('what is followed and watched, sources that fail, and variables that nothing reads', async () => {
  using home = house()
  assert.equal((await home.run(['follow', 'Night Ferry', '--series'])).code, 0)
  assert.equal((await home.run(['watch', 'add', 'http://127.0.0.1:1/feed', '--page', '--allow-private'])).code, 0)
  await home.run(['refresh'])
  const { code, out } = await home.run(['doctor', '--json'], {
    env: { WHENABOUTS_LEGDER: '/x', WHENABOUTS_LLM_URL: 'http://127.0.0.1:1/v1' },
  })
  const findings = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Finding)
  const of = (what: string) => findings.filter((one) => one.what === what)
  assert.equal(code, 1)
  assert.equal(of('follows')[0]!.words, 'one title')
  assert.match(of('environment')[0]!.words, /WHENABOUTS_LEGDER is set, but nothing reads it/)
  assert.equal(of('environment')[0]!.help, 'did you mean WHENABOUTS_LEDGER?')
  assert.equal(of('second reader')[0]!.state, 'fault')
  assert.match(of('source')[0]!.words, /127\.0\.0\.1:1\/feed failed once: /)
  for (const { state, help } of findings) assert.equal(help === '', state === 'works')
})

test('a damaged ledger is a fault', async () => {
  using home = house()
  const file = path.join(home.folder, 'broken.sqlite')
  writeFileSync(file, 'no database, but long enough to be taken for one '.repeat(50))
  const { code, out } = await home.run(['doctor', '--ledger', file])
  assert.equal(code, 1)
  assert.match(out, /✗ {2}ledger: .*broken\.sqlite: is not a ledger/)
})

test('settings that cannot be used are faults, each with what it must be', async () => {
  using home = house()
  const { code, out } = await home.run(['doctor', '--json'], {
    env: { WHENABOUTS_PORT: 'http', WHENABOUTS_LLM_URL: 'ftp://x' },
  })
  assert.equal(code, 1)
  const faults = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Finding)
    .filter(({ state }) => state === 'fault')
  assert.deepEqual(
    faults.map(({ what, words }) => `${what} ${words.split(':')[0]}`),
    ['configuration WHENABOUTS_PORT', 'configuration WHENABOUTS_LLM_URL'],
  )
})

test('who would get in is told, and a door that would stand open is a fault', async () => {
  using home = house()
  const words = async (env: object) => {
    const { out } = await home.run(['doctor', '--json'], { env })
    return out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Finding)
      .filter(({ what }) => what === 'access')
      .map(({ state, words: said }) => `${state}: ${said}`)
  }
  assert.deepEqual(await words({}), ['works: only this machine, without a password'])
  const outside = { WHENABOUTS_HOST: '0.0.0.0' }
  assert.match((await words(outside)).join(), /^fault: 0\.0\.0\.0 is for others too/)
  assert.match(
    (await words({ WHENABOUTS_URL: 'https://when.example' })).join(),
    /^fault: https:\/\/when\.example is for others too/,
  )
  await home.run(['password'], { input: 'a few words in a row\n' })
  assert.deepEqual(await words(outside), [
    'works: people sign in with a password',
    'look: passwords and cookies may travel without https',
  ])
  assert.deepEqual(await words({ ...outside, WHENABOUTS_PUBLIC: 'yes', WHENABOUTS_URL: 'https://when.example' }), [
    'works: people sign in with a password, and everybody may read',
  ])
})

test('the pages are looked for where the settings have them', async () => {
  using home = house()
  const other = createServer((_, response) => response.end(other.said)) as Server & { said: string }
  other.said = 'something else'
  other.listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  const pages = async (host: string, at = port) => {
    const env = { WHENABOUTS_HOST: host, WHENABOUTS_PORT: String(at) }
    const { out } = await home.run(['doctor', '--json'], { env })
    const all = out.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Finding]))
    return all.filter(({ what }) => what === 'pages').map(({ state, words }) => `${state}: ${words}`)
  }
  assert.deepEqual(await pages('127.0.0.1'), [`look: something else listens at 127.0.0.1:${port}`])
  other.said = 'ok\n'
  assert.deepEqual(await pages('0.0.0.0'), [`works: served at http://127.0.0.1:${port}/`])
  // An address of RFC 5737, which no machine has.
  assert.deepEqual(await pages('192.0.2.1'), [`fault: nobody can listen at 192.0.2.1:${port} (EADDRNOTAVAIL)`])
  other.close()
  assert.deepEqual(await pages('127.0.0.1', 0), [
    'works: not served now; “whenabouts serve” takes any port that is free',
  ])
  assert.deepEqual(await pages('127.0.0.1'), [`works: not served now; “whenabouts serve” can have 127.0.0.1:${port}`])
})

test('what was changed on the settings page counts, and nothing of the server is loaded', async () => {
  using home = house()
  const file = path.join(home.folder, 'ledger.sqlite')
  const ledger = await openSqlite(file)
  await ledger.settings.set('watch.forget_after', 30)
  await ledger.close()
  writeFileSync(
    path.join(home.folder, 'log.cjs'),
    `require('node:module').registerHooks({ load(url, context, next) { process.stderr.write(url + '\\n'); return next(url, context) } })`,
  )
  const { out, err } = await home.run(['doctor', '--ledger', file], { env: { NODE_OPTIONS: '-r ./log.cjs' } })
  assert.match(out, /configuration: one setting set/)
  assert.match(err, /src\/tell\/doctor\/machine\.ts/)
  assert.doesNotMatch(err, /src\/tell\/server\.ts|\/hono\//)
})
