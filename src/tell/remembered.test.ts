import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openSqlite } from '../keep/sqlite.ts'
import { read } from '../read/index.ts'
import { ledgerSource } from './ledger-source.ts'
import { pages } from './server.ts'

const TODAY = '2025-06-01'

for (const address of ['/releases/night-ferry/2', '/api/releases/night-ferry/2', '/releases/night-ferry/2.ics'])
  test(`looking at ${address} keeps what is said of it from being forgotten`, async () => {
    const ledger = await openSqlite(':memory:')
    try {
      const article = { id: 'a', text: 'Netflix has renewed “Night Ferry” for season 2.', published: '2025-05-01' }
      await ledger.add([{ article, document: read(article), source: 1 }], '2025-05-02')
      const app = pages({ source: ledgerSource(ledger, () => TODAY), ledger }, { loopback: true })
      assert.deepEqual(await ledger.askedSince(TODAY), [])
      assert.equal((await app.request(`http://localhost${address}`)).status, 200)
      assert.deepEqual(await ledger.askedSince(TODAY), ['nightferry'])
    } finally {
      await ledger.close()
    }
  })
