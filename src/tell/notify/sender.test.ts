import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import type { Ledger } from '../../keep/ledger.ts'
import { openSqlite } from '../../keep/sqlite.ts'
import { fixtureAnswer, RELEASE } from '../answer.fixture.ts'
import { look, type Known } from '../changes/look.ts'
import { digest } from './digest.ts'
import { loopback } from './loopback.fixture.ts'
import type { Message } from './message.ts'
import { sendDue } from './sender.ts'

const AT = '2025-03-01T12:00:00Z'
const MESSAGE: Message = { event: 'test', title: 'A', text: 'B', path: '/', day: '2025-03-01', release: null }

async function withHook(ledger: Ledger, url: string, name = 'hook'): Promise<void> {
  await ledger.outbox.addChannel({ name, kind: 'webhook', address: url, secret: null, quiet: null, created: AT })
}
const later = (at: string, seconds: number) => Temporal.Instant.from(at).add({ seconds }).toString()

test('what changes reaches the channel once, and nothing else does', async () => {
  const ledger = await openSqlite(':memory:')
  const server = await loopback()
  try {
    await withHook(ledger, server.url)
    await ledger.follow(RELEASE, '2025-03-01')
    const answer = { ...fixtureAnswer('2025-03-01'), reports: [], contradictions: [] }
    let now = answer
    const known: Known = {
      releases: async () => [RELEASE],
      answer: async () => now,
      short: async () => ({ ...now, known: true }),
    }
    const turn = async () => {
      await look({ ledger, today: '2025-03-01', at: AT, known })
      return sendDue(ledger, 'https://when.test/', () => AT)
    }
    assert.deepEqual(await turn(), { sent: 0, putOff: 0, failed: 0 })
    now = {
      ...answer,
      status: 'dated',
      official: { window: { from: '2025-10-03', to: '2025-10-03', words: 'x' }, said: null, report: 'r' },
    }
    assert.deepEqual(await turn(), { sent: 1, putOff: 0, failed: 0 })
    assert.deepEqual(await turn(), { sent: 0, putOff: 0, failed: 0 })
    const [asked] = server.asked
    const { data, key } = JSON.parse(asked!.body) as { key: string; data: { title: string; url: string } }
    assert.match(data.title, /official date 3 October 2025/)
    assert.equal(data.url, 'https://when.test/releases/harbour-of-glass/2')
    assert.match(key, /^change-\d+-hook$/)
    await ledger.outbox.setRule({ channel: 'hook', release: null, events: ['out'], moved: 30 })
    now = answer
    assert.deepEqual(await turn(), { sent: 0, putOff: 0, failed: 0 }, 'the rule is asked')
  } finally {
    await server.close()
    await ledger.close()
  }
})

test('a failure is tried again after longer and longer waits under one key, and given up in the end', async () => {
  const ledger = await openSqlite(':memory:')
  const server = await loopback(() => ({ status: 500 }))
  try {
    await withHook(ledger, server.url)
    await ledger.outbox.put('k', { channel: 'hook', message: MESSAGE, due: AT })
    let now = AT
    const waits: number[] = []
    for (let i = 0; i < 16; i++) {
      await sendDue(ledger, 'https://when.test/', () => now)
      const [letter] = await ledger.outbox.letters(1)
      if (letter?.state !== 'waiting') break
      assert.deepEqual(await sendDue(ledger, 'https://when.test/', () => now), { sent: 0, putOff: 0, failed: 0 })
      waits.push(Temporal.Instant.from(now).until(letter.due).total('seconds'))
      now = letter.due
    }
    assert.deepEqual(waits.slice(0, 4), [30, 60, 120, 240])
    assert.equal(Math.max(...waits), 6 * 3600)
    const [letter] = await ledger.outbox.letters(1)
    assert.deepEqual([letter?.state, letter?.attempts, letter?.error], ['failed', 16, 'refused with 500'])
    assert.deepEqual(new Set(server.asked.map(({ headers }) => headers['idempotency-key'])), new Set(['k']))
    assert.equal(server.asked.length, 16)
  } finally {
    await server.close()
    await ledger.close()
  }
})

test('who asks to wait is waited for; a refusal for good is not repeated; a channel holds up no other', async () => {
  const ledger = await openSqlite(':memory:')
  const busy = await loopback(() => ({ status: 429, headers: { 'retry-after': '3600' } }))
  const lost = await loopback(() => ({ status: 503, headers: { 'retry-after': 'Fri, 31 Dec 9999 23:59:59 GMT' } }))
  const gone = await loopback(() => ({ status: 410 }))
  const fine = await loopback()
  try {
    for (const [name, server] of Object.entries({ busy, lost, gone, fine })) {
      await withHook(ledger, server.url, name)
      await ledger.outbox.put(name, { channel: name, message: MESSAGE, due: AT })
    }
    await ledger.outbox.put('nobody', { channel: 'nobody', message: MESSAGE, due: AT })
    assert.deepEqual(await sendDue(ledger, 'https://when.test/', () => AT), { sent: 1, putOff: 2, failed: 2 })
    const letters = new Map((await ledger.outbox.letters(9)).map((letter) => [letter.key, letter]))
    assert.equal(letters.get('busy')?.due, later(AT, 3600))
    assert.equal(letters.get('lost')?.due, later(AT, 86_400))
    assert.equal(letters.get('gone')?.state, 'failed')
    assert.equal(letters.get('fine')?.state, 'sent')
    assert.equal(letters.get('nobody')?.error, 'the channel is gone')
    assert.equal(await ledger.outbox.put('fine', { channel: 'fine', message: MESSAGE, due: AT }), false)
  } finally {
    await Promise.all([busy.close(), lost.close(), gone.close(), fine.close()])
    await ledger.close()
  }
})

test('two senders at once send each message once', async () => {
  const ledger = await openSqlite(':memory:')
  const server = await loopback()
  try {
    await withHook(ledger, server.url)
    for (let i = 0; i < 40; i++) await ledger.outbox.put(`k${i}`, { channel: 'hook', message: MESSAGE, due: AT })
    const all = await Promise.all([1, 2, 3].map(() => sendDue(ledger, 'https://when.test/', () => AT)))
    assert.equal(
      all.reduce((sum, { sent }) => sum + sent, 0),
      40,
    )
    assert.equal(server.asked.length, 40)
  } finally {
    await server.close()
    await ledger.close()
  }
})

test('a process that is killed while it sends neither loses nor repeats a message', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'whenabouts-killed-'))
  const file = path.join(folder, 'ledger.sqlite')
  const MESSAGES = 12
  /** Killed when it has had so many requests answered, or is in the midst of one. */
  const killAt = new Set([1, 6, 13])
  let child: ReturnType<typeof spawn> | undefined
  let requests = 0
  const server = await loopback(() => {
    requests++
    if (killAt.has(requests)) {
      child?.kill('SIGKILL')
      // The service has it, but whoever sent it never hears of that.
      return new Promise<never>(() => {})
    }
    return { status: 200 }
  })
  try {
    const ledger = await openSqlite(file)
    await withHook(ledger, server.url)
    for (let i = 0; i < MESSAGES; i++)
      await ledger.outbox.put(`k${i}`, { channel: 'hook', message: MESSAGE, due: '2025-03-01T12:00:00Z' })
    let rounds = 0
    for (; rounds < 8; rounds++) {
      // Every round runs after the lease of the one before has run out.
      child = spawn(
        process.execPath,
        [path.join(import.meta.dirname, 'killed.fixture.ts'), file, String(rounds * 600)],
        {
          stdio: ['ignore', 'ignore', 'inherit'],
        },
      )
      const [, signal] = (await once(child, 'exit')) as [number | null, string | null]
      if (signal === null) break
    }
    assert.equal(rounds, 3, 'it was killed three times')
    const letters = await ledger.outbox.letters(100)
    assert.deepEqual(new Set(letters.map(({ state }) => state)), new Set(['sent']))
    const keys = server.asked.map(({ headers }) => headers['idempotency-key'])
    assert.equal(new Set(keys).size, MESSAGES, 'none is lost, and to who knows repeats by their key none is repeated')
    assert.deepEqual(new Set(keys), new Set(letters.map(({ key }) => key)))
    // To who does not know them, only what was on its way at a kill comes twice.
    assert.equal(keys.length, MESSAGES + killAt.size)
    await ledger.close()
  } finally {
    await server.close()
    rmSync(folder, { recursive: true })
  }
})

test('the digest of a week goes out once, to those who want it', async () => {
  const ledger = await openSqlite(':memory:')
  try {
    await withHook(ledger, 'http://127.0.0.1:1/', 'wants')
    await withHook(ledger, 'http://127.0.0.1:1/', 'not')
    await ledger.outbox.setRule({ channel: 'wants', release: null, events: ['digest'], moved: 30 })
    await ledger.outbox.setRule({ channel: 'not', release: null, events: ['dated'], moved: 30 })
    await ledger.follow(RELEASE, '2025-03-01')
    const answer = fixtureAnswer('2025-03-01')
    const known: Known = {
      releases: async () => [RELEASE],
      answer: async () => answer,
      short: async () => ({ ...answer, known: true }),
    }
    const week = async (day: string) => digest(ledger, known, day, `${day}T12:00:00Z`)
    assert.deepEqual([await week('2025-03-03'), await week('2025-03-05'), await week('2025-03-10')], [1, 0, 1])
    const [letter] = await ledger.outbox.letters(5)
    assert.equal(letter?.channel, 'wants')
    assert.match((letter.message as Message).text, /What is waited for:\nHarbour of Glass, season 2: Probably between/)
  } finally {
    await ledger.close()
  }
})
