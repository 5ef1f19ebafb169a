import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { keeper } from './keeper.ts'
import { ledgerOf } from './ledger.fixture.ts'
import { ledgerSource } from './ledger-source.ts'
import { loopback } from './notify/loopback.fixture.ts'
import type { Message } from './notify/message.ts'
import { siteOf } from './site.ts'

const TODAY = '2025-03-10'
const MESSAGE: Message = { event: 'test', title: 'A', text: 'B', path: '/', day: TODAY, release: null }

test('what waits is sent though a look goes wrong, which is told', async (t) => {
  const ledger = await ledgerOf()
  const server = await loopback()
  t.after(async () => {
    await server.close()
    await ledger.close()
  })
  const at = `${TODAY}T08:00:00Z`
  await ledger.outbox.addChannel({
    name: 'a',
    kind: 'webhook',
    address: server.url,
    secret: null,
    quiet: null,
    created: at,
  })
  await ledger.outbox.put('k', { channel: 'a', message: MESSAGE, due: at })
  const source = { ...ledgerSource(ledger, () => TODAY), version: () => Promise.reject(new Error('no answer')) }
  const told: unknown[] = []
  const kept = keeper(siteOf({ source, ledger, now: () => at }), ledger, {
    base: 'https://when.test/',
    report: (error) => told.push(error),
    every: 20,
  })
  for (let i = 0; i < 100 && server.asked.length === 0; i++) await sleep(20)
  await kept.stop()
  assert.equal(server.asked.length, 1)
  assert.match(String(told[0]), /no answer/)
})
