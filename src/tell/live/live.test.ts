import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { Hono } from 'hono'
import type { Ledger } from '../../keep/ledger.ts'
import { read } from '../../read/index.ts'
import { ledgerOf } from '../ledger.fixture.ts'
import { ledgerSource } from '../ledger-source.ts'
import { serve } from '../server.ts'
import { siteOf } from '../site.ts'
import { liveRoutes } from './routes.ts'
import { homeStand, releaseStand } from './topics.ts'

const TODAY = '2025-03-10'
const PATH = '/releases/long-winter/1'

/** The lines of a stream of events as they come, until it ends. */
async function listen(url: string, init?: RequestInit) {
  const leaving = new AbortController()
  const response = await fetch(url, { ...init, signal: leaving.signal })
  const state = { text: '', ended: false }
  const reading = (async () => {
    for await (const part of response.body ?? []) state.text += Buffer.from(part).toString()
  })()
    .catch(() => {})
    .then(() => (state.ended = true))
  return { response, state, leave: () => leaving.abort(), reading }
}

async function until(is: () => boolean, what: string): Promise<void> {
  for (let i = 0; i < 150; i++) {
    if (is()) return
    await sleep(50)
  }
  assert.fail(`waited in vain for ${what}`)
}

async function tell(ledger: Ledger, id: string, text: string): Promise<void> {
  const article = { id, text, publisher: 'pier.test', published: TODAY }
  await ledger.add([{ article, document: read(article) }], TODAY)
}

test('a reader is told when the answer changes, once, and on coming back only what was missed', async (t) => {
  const ledger = await ledgerOf()
  const source = ledgerSource(ledger, () => TODAY)
  const { url, close } = await serve({ source, ledger, port: 0 })
  t.after(async () => {
    await close()
    await ledger.close()
  })
  const seen = (await releaseStand(siteOf({ source, ledger }), PATH))!.digest
  const page = await (await fetch(`${url}${PATH.slice(1)}`)).text()
  assert.ok(page.includes(`data-live="${PATH}" data-seen="${seen}"`))

  const reader = await listen(`${url}events?of=${PATH}&seen=${seen}`)
  assert.match(reader.response.headers.get('content-type') ?? '', /^text\/event-stream/)
  await until(() => reader.state.text.includes('retry: 5000'), 'the first line')
  assert.doesNotMatch(reader.state.text, /event:/)

  // What is about something else is no news here.
  await tell(ledger, 'pier-1', 'Season 2 of “Night Ferry” will have ten episodes.')
  await sleep(2500)
  assert.doesNotMatch(reader.state.text, /event:/)
  await tell(ledger, 'pier-2', 'Netflix confirmed that season 1 of “Long Winter” premieres on 5 May 2025.')
  await until(() => /event: changed/.test(reader.state.text), 'the event')
  assert.match(reader.state.text, /data: The answer changed: .*5 May 2025/)
  const id = /id: (\S+)/.exec(reader.state.text)?.[1] ?? ''
  assert.equal(reader.state.text.match(/event: changed/g)?.length, 1)
  reader.leave()

  const back = await listen(`${url}events?of=${PATH}&seen=${seen}`, { headers: { 'last-event-id': id } })
  await until(() => back.state.text !== '', 'the first line')
  assert.doesNotMatch(back.state.text, /event:/)
  back.leave()
  const late = await listen(`${url}events?of=${PATH}&seen=${seen}`)
  await until(() => /event: changed/.test(late.state.text), 'what was missed')
  late.leave()
})

test('home is told of what is followed', async (t) => {
  const ledger = await ledgerOf()
  const source = ledgerSource(ledger, () => TODAY)
  const { url, close } = await serve({ source, ledger, port: 0 })
  t.after(async () => {
    await close()
    await ledger.close()
  })
  const { digest } = await homeStand(siteOf({ source, ledger }))
  const reader = await listen(`${url}events?of=/&seen=${digest}`)
  await until(() => reader.state.text !== '', 'the first line')
  await tell(ledger, 'pier-3', 'Netflix confirmed that season 2 of “Night Ferry” premieres on 27 June 2025.')
  await until(() => /data: Something changed in what you follow/.test(reader.state.text), 'the event')
  reader.leave()
})

test('what is not there is not listened to, no more than so many listen, and closing ends all', async () => {
  const ledger = await ledgerOf()
  const { url, close } = await serve({ source: ledgerSource(ledger, () => TODAY), ledger, port: 0 })
  for (const topic of ['', '/nothing', '/releases/nothing/3', '/releases/%E0%A4%A'])
    assert.equal((await fetch(`${url}events?of=${encodeURIComponent(topic)}`)).status, 204, topic)
  const all = await Promise.all(Array.from({ length: 200 }, () => listen(`${url}events?of=/`)))
  assert.ok(all.every(({ response }) => response.status === 200))
  const more = await fetch(`${url}events?of=/`)
  assert.deepEqual([more.status, more.headers.get('retry-after')], [503, '60'])
  await close()
  await until(() => all.every(({ state }) => state.ended), 'the end of all')
  await ledger.close()
})

test('a server that closes is not kept by its next look', async (t) => {
  const ledger = await ledgerOf()
  t.after(() => ledger.close())
  const closing = new AbortController()
  const app = new Hono()
  liveRoutes(app, siteOf({ source: ledgerSource(ledger, () => TODAY), ledger }), {
    closing: closing.signal,
    report: (error) => assert.fail(String(error)),
    every: 60_000,
  })
  const timers = () => process.getActiveResourcesInfo().filter((what) => what === 'Timeout').length
  const before = timers()
  const reader = (await app.request(`/events?of=${PATH}`)).body!.getReader()
  while (!Buffer.from((await reader.read()).value ?? []).includes('event: changed'));
  await sleep(20)
  assert.equal(timers(), before + 2, 'the next look and the heartbeat')
  closing.abort()
  while (!(await reader.read()).done);
  assert.equal(timers(), before)
})
