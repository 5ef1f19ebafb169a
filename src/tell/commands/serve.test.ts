/** `whenabouts serve` and `whenabouts password` as a person runs them. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { test } from 'node:test'
import { ask, browserAt } from '../access/server.fixture.ts'
import { house, type House } from './run.fixture.ts'

const bin = path.join(import.meta.dirname, '..', 'bin.ts')

/** A server in a process of its own; `url` when it listens. */
async function started(home: House, args: readonly string[] = [], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [bin, 'serve', '--port', '0', ...args], {
    env: { PATH: process.env['PATH'], HOME: home.folder, XDG_DATA_HOME: path.join(home.folder, 'data'), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const err = text(child.stderr)
  const [url] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
  return {
    url,
    /** Asks it to stop; what it ended with, and what it wrote to standard error. */
    async stop() {
      const ended = once(child, 'exit') as Promise<[number | null]>
      child.kill('SIGTERM')
      const [code] = await ended
      return { code, err: await err }
    },
  }
}

test('a password is set from standard input, holds for the server, and is forgotten again', async () => {
  using home = house()
  const short = await home.run(['password'], { input: 'short\n' })
  assert.deepEqual([short.code, /8 letters or more/.test(short.err)], [1, true])
  const set = await home.run(['password'], { input: 'a few words in a row\nand more\n' })
  assert.deepEqual([set.code, set.out], [0, 'The password is set.\n'])
  const server = await started(home)
  try {
    const browser = browserAt(server.url)
    assert.equal((await browser.get('/')).status, 303)
    assert.equal((await browser.signIn('a few words in a row')).status, 303)
    assert.equal((await browser.get('/')).status, 200)
    assert.equal((await home.run(['password', '--remove'])).code, 0)
    assert.equal((await browserAt(server.url).get('/')).status, 200, 'it holds at once')
  } finally {
    assert.equal((await server.stop()).code, 0)
  }
})

test('a server that others could reach does not start without a way to sign in', async () => {
  using home = house()
  const { code, out, err } = await home.run(['serve', '--host', '0.0.0.0', '--port', '0'])
  assert.deepEqual([code, out], [1, ''])
  assert.match(err, /^whenabouts: 0\.0\.0\.0: others could reach the server there.*whenabouts password/)
  const file = path.join(home.folder, 'password.txt')
  writeFileSync(file, 'a few words in a row\n')
  const server = await started(home, ['--host', '0.0.0.0'], { WHENABOUTS_PASSWORD_FILE: file })
  const here = server.url.replace('0.0.0.0', '127.0.0.1')
  assert.equal((await ask(here)).status, 303)
  assert.equal((await ask(`${here}healthz`)).body, 'ok\n')
  assert.equal((await browserAt(here).signIn('a few words in a row')).status, 303)
  assert.equal((await server.stop()).code, 0)
})

test('an address for --url is an origin, as the setting takes it', async () => {
  using home = house()
  for (const url of [
    'https://when.example/path',
    'https://ada@when.example',
    'https://:pw@when.example',
    'ftp://a',
    'x',
  ]) {
    // Where others could reach it, it would not start in any case.
    const { code, err } = await home.run(['serve', '--host', '0.0.0.0', '--port', '0', '--url', url])
    assert.deepEqual([code, /--url takes an address like/.test(err)], [2, true], url)
  }
})

test('what is under way when it is asked to stop is finished, and the log says so', async () => {
  using home = house()
  const server = await started(home, [], { WHENABOUTS_LOG_FORMAT: 'json', WHENABOUTS_LGO_LEVEL: 'x' })
  const { hostname, port } = new URL(server.url)
  const body = 'text=Season+2+of+%E2%80%9CNight+Ferry%E2%80%9D+may+arrive+in+May+2025.'
  const socket = connect(Number(port), hostname)
  socket.write(
    `POST /read HTTP/1.1\r\nHost: ${hostname}:${port}\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\n\r\n`,
  )
  socket.write(body.slice(0, 10))
  await sleep(300)
  const stopped = server.stop()
  await sleep(300)
  socket.write(body.slice(10))
  const answer = await text(socket)
  assert.match(answer, /^HTTP\/1\.1 200 OK/)
  assert.match(answer, /<u>may<\/u>/)
  const { code, err } = await stopped
  assert.equal(code, 0)
  const lines = err
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { level: string; message: string })
  assert.deepEqual(
    lines.map(({ level, message }) => `${level} ${message}`),
    [
      'warn WHENABOUTS_LGO_LEVEL is set, but nothing reads it; did you mean WHENABOUTS_LOG_LEVEL?',
      'info stopping: what is under way is finished first',
    ],
  )
})
