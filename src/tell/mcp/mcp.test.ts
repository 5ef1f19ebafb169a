/** The tools through the official client, over HTTP and over stdio. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, describe, test } from 'node:test'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import type { Ledger } from '../../keep/ledger.ts'
import { issue } from '../access/tokens.ts'
import { ledgerOf } from '../ledger.fixture.ts'
import { ledgerSource } from '../ledger-source.ts'
import { serve, type Served } from '../server.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'whenabouts-mcp-'))
const file = path.join(folder, 'ledger.sqlite')
let ledger: Ledger
let served: Served
before(async () => {
  ledger = await ledgerOf(file)
  served = await serve({ source: ledgerSource(ledger, () => '2025-03-10'), ledger, port: 0 })
})
after(async () => {
  await served.close()
  await ledger.close()
  rmSync(folder, { recursive: true })
})

type Transport = Parameters<Client['connect']>[0]
const overHttp = (headers: Record<string, string> = {}) =>
  new StreamableHTTPClientTransport(new URL('mcp', served.url), { requestInit: { headers } })
const overStdio = () =>
  new StdioClientTransport({
    command: process.execPath,
    args: [path.join(import.meta.dirname, '..', 'bin.ts'), 'mcp', '--ledger', file],
    stderr: 'inherit',
  })

async function talk(transport: Transport, body: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ name: 'test', version: '1' })
  await client.connect(transport)
  try {
    await body(client)
  } finally {
    await client.close()
  }
}
interface Result {
  readonly isError?: boolean
  readonly content: readonly { readonly text?: string }[]
  readonly structuredContent?: Record<string, unknown>
}
const call = async (client: Client, name: string, args: Record<string, unknown>) =>
  (await client.callTool({ name, arguments: args })) as Result

const WAYS: readonly (readonly [string, () => Transport])[] = [
  ['HTTP', overHttp],
  ['stdio', overStdio],
]
for (const [way, transport] of WAYS)
  describe(`over ${way}`, () => {
    test('ask, claims and replay answer with quotes', async () => {
      await talk(transport(), async (client) => {
        const names = new Set((await client.listTools()).tools.map(({ name }) => name))
        for (const name of ['ask', 'claims', 'sources', 'replay']) assert.ok(names.has(name), name)
        const asked = await call(client, 'ask', { title: 'night ferry', season: 2 })
        assert.match(asked.content[0]?.text ?? '', /20 June 2025/)
        assert.equal(asked.structuredContent?.['sentence'], asked.content[0]?.text)
        assert.match(JSON.stringify(asked.structuredContent?.['reports']), /premieres on 20 June 2025/)
        const earlier = await call(client, 'ask', { title: 'Night Ferry', season: 2, as_of: '2025-02-15' })
        assert.doesNotMatch(earlier.content[0]?.text ?? '', /20 June 2025/)
        const claims = await call(client, 'claims', { title: 'Night Ferry', property: 'cast' })
        assert.match(JSON.stringify(claims.structuredContent), /"actor":"Jo Kern"/)
        const replay = await call(client, 'replay', { title: 'Night Ferry', season: 2 })
        assert.ok((replay.structuredContent!['days'] as unknown[]).length >= 2)
        const sources = await call(client, 'sources', {})
        assert.ok(Array.isArray(sources.structuredContent?.['sources']))
      })
    })

    test('what cannot be asked is said, not thrown', async () => {
      await talk(transport(), async (client) => {
        const unknown = await call(client, 'ask', { title: 'Night Fery Boat' })
        assert.deepEqual(
          [unknown.isError, /Did you mean “Night Ferry”/.test(unknown.content[0]?.text ?? '')],
          [true, true],
        )
        const future = await call(client, 'ask', { title: 'Night Ferry', as_of: '2999-01-01' })
        assert.equal(future.isError, true)
        const wrong = await call(client, 'claims', { title: 'Night Ferry', property: 'colour' }).catch(() => ({
          isError: true,
        }))
        assert.equal(wrong.isError, true)
      })
    })
  })

describe('who may follow', () => {
  test('over HTTP a key with its scope; without one the tool is not there', async () => {
    const key = (await issue(ledger, 'assistant', ['follow'], '2025-03-10T08:00:00Z'))!
    await talk(overHttp(), async (client) => {
      assert.ok(!(await client.listTools()).tools.some(({ name }) => name === 'follow'))
    })
    await talk(overHttp({ authorization: `Bearer ${key}` }), async (client) => {
      const result = await call(client, 'follow', { title: 'Long Winter', season: 1 })
      assert.match(result.content[0]?.text ?? '', /Following Long Winter, season 1/)
      assert.ok((await ledger.follows()).some(({ title }) => title === 'Long Winter'))
      await call(client, 'follow', { title: 'Long Winter', season: 1, stop: true })
      assert.ok(!(await ledger.follows()).some(({ title }) => title === 'Long Winter'))
    })
  })

  test('a wrong key and a page of another origin are refused', async () => {
    const post = (headers: Record<string, string>) =>
      fetch(new URL('mcp', served.url), {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...headers },
        body: '{"jsonrpc":"2.0","id":1,"method":"tools/list"}',
      })
    assert.equal((await post({ authorization: 'Bearer wab_x' })).status, 401)
    assert.equal((await post({ origin: 'https://elsewhere.test' })).status, 403)
  })
})
