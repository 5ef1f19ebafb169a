import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DatabaseSync } from 'node:sqlite'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openSqlite } from '../../keep/sqlite.ts'
import { allows, issue, newToken } from './tokens.ts'

const DAY = '2025-03-01'
const AT = '2025-03-01T08:00:00Z'

test('a key opens what its scopes say and nothing else, until it is removed', async () => {
  const ledger = await openSqlite(':memory:')
  const key = (await issue(ledger, 'script', ['read', 'articles'], AT))!
  for (const [scope, expected] of [
    ['read', true],
    ['articles', true],
    ['feeds', true],
    ['follow', false],
  ] as const)
    assert.equal(await allows(ledger, key, scope, DAY), expected, scope)
  assert.equal(await allows(ledger, newToken(), 'read', DAY), false)
  assert.equal(await issue(ledger, 'script', ['read'], AT), null, 'a name is taken once')
  assert.deepEqual(await ledger.tokens.list(), [
    { name: 'script', scopes: ['read', 'articles'], created: AT, used: DAY },
  ])
  assert.equal(await ledger.tokens.remove('script'), true)
  assert.equal(await ledger.tokens.remove('script'), false)
  assert.equal(await allows(ledger, key, 'read', DAY), false)
  await ledger.close()
})

test('the key itself is nowhere in the file of the ledger', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'whenabouts-tokens-'))
  try {
    const file = path.join(folder, 'ledger.sqlite')
    const ledger = await openSqlite(file)
    const key = (await issue(ledger, 'script', ['read'], AT))!
    await ledger.close()
    const database = new DatabaseSync(file)
    const rows = JSON.stringify(database.prepare('select * from tokens').all())
    database.close()
    assert.ok(rows.includes('script'))
    assert.ok(!rows.includes(key) && !rows.includes(key.slice(4)))
  } finally {
    rmSync(folder, { recursive: true })
  }
})
