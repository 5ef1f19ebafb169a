import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { DatabaseSync } from 'node:sqlite'
import { after, test } from 'node:test'
import { Kysely } from 'kysely'
import { InputError } from '../errors.ts'
import { nodeSqlite } from './dialect.ts'
import { kyselyLedger } from './kysely-ledger.ts'
import type { Tables } from './schema.ts'
import { openSqlite } from './sqlite.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'whenabouts-keep-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const at = (name: string) => path.join(folder, name)
const modeOf = (name: string) => statSync(name).mode & 0o777
const NO_MODES = process.platform === 'win32' && 'files have no modes there'

test('a new ledger is made with its folders, marked as ours, durable', async () => {
  const file = at('some/where/ledger.sqlite')
  await (await openSqlite(file)).close()
  const database = new DatabaseSync(file)
  assert.equal(database.prepare('pragma journal_mode').get()?.['journal_mode'], 'wal')
  assert.equal(database.prepare('pragma application_id').get()?.['application_id'], 0x57_41_42_4f)
  database.close()
  await (await openSqlite(file, { create: false })).close()
})

test('a new ledger and its folder are for their owner alone', { skip: NO_MODES }, async () => {
  const file = at('private/of/mine/ledger.sqlite')
  const ledger = await openSqlite(file)
  for (const name of ['', '-wal', '-shm']) assert.equal(modeOf(file + name), 0o600, name)
  await ledger.close()
  assert.equal(modeOf(path.dirname(file)), 0o700)
  // What is there already is whoever's it is.
  mkdirSync(at('shared'), { mode: 0o755 })
  await (await openSqlite(at('shared/ledger.sqlite'))).close()
  chmodSync(at('shared/ledger.sqlite'), 0o640)
  await (await openSqlite(at('shared/ledger.sqlite'))).close()
  assert.deepEqual([modeOf(at('shared')), modeOf(at('shared/ledger.sqlite'))], [0o755, 0o640])
})

const REFUSED: readonly (readonly [string, (file: string) => void | Promise<void>, RegExp])[] = [
  ['a missing file that is not to be created', () => {}, /no ledger here yet/],
  ['a text file', (file) => writeFileSync(file, 'Dear diary, '.repeat(400)), /is not a ledger/],
  ['a folder', (file) => void mkdirSync(file), /is not a file/],
  [
    'a database of another program',
    (file) => {
      const other = new DatabaseSync(file)
      other.exec('create table moz_places (id integer primary key)')
      other.close()
    },
    /another program/,
  ],
  [
    'a ledger of a newer version',
    async (file) => {
      await (await openSqlite(file)).close()
      const newer = new DatabaseSync(file)
      newer.exec("insert into kysely_migration values ('9999_later', '2030-01-01T00:00:00Z')")
      newer.close()
    },
    /newer version of whenabouts/,
  ],
  [
    'a damaged ledger',
    async (file) => {
      await (await openSqlite(file)).close()
      const bytes = readFileSync(file)
      bytes.fill(0xff, 100, 4096)
      writeFileSync(file, bytes)
    },
    /damaged/,
  ],
]

for (const [i, [what, make, message]] of REFUSED.entries())
  test(`refused by name: ${what}`, async () => {
    const file = at(`refused-${i}.sqlite`)
    await make(file)
    await assert.rejects(openSqlite(file, { create: false }), (error) => {
      assert.ok(error instanceof InputError)
      assert.equal(error.input, file)
      assert.match(error.message, message)
      return true
    })
  })

test('a refused file is left as it was', async () => {
  const file = at('other.sqlite')
  const other = new DatabaseSync(file)
  other.exec('create table t (x)')
  other.close()
  const before = readFileSync(file)
  await assert.rejects(openSqlite(file))
  assert.deepEqual(readFileSync(file), before)
})

test('two processes that open a new ledger at once both succeed', async () => {
  const file = at('race.sqlite')
  const open = `import { openSqlite } from ${JSON.stringify(path.join(import.meta.dirname, 'sqlite.ts'))}
    await (await openSqlite(${JSON.stringify(file)})).close()`
  const codes = await Promise.all(
    [1, 2, 3].map(async () => {
      const child = spawn(process.execPath, ['--input-type=module', '-e', open], { stdio: 'inherit' })
      const [code] = await once(child, 'exit')
      return code as number
    }),
  )
  assert.deepEqual(codes, [0, 0, 0])
})

test('kill -9 while articles are added: nothing that was acknowledged is lost', async () => {
  const writer = `
    import { openSqlite } from ${JSON.stringify(path.join(import.meta.dirname, 'sqlite.ts'))}
    const ledger = await openSqlite(process.argv[1])
    const start = Number(process.argv[2])
    for (let i = start; ; i++) {
      const id = 'doc-' + i
      const claim = { subject: { title: 'Night Ferry', season: 2 }, property: 'episodes', value: i, certainty: 'happened',
        source: { kind: 'outlet', name: null, via: null }, quote: 'x', start: 0, end: 1 }
      const [added] = await ledger.add([{ article: { id, text: 'text ' + i },
        document: { id, url: null, publisher: null, published: null, language: 'en', claims: [claim] } }], '2024-05-02')
      process.stdout.write(added.document + '\\n')
    }`
  const file = at('killed.sqlite')
  const acknowledged: string[] = []
  for (let round = 0; round < 3; round++) {
    const child = spawn(
      process.execPath,
      ['--input-type=module', '-e', writer, '--', file, String(acknowledged.length + round * 1000)],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    let seen = 0
    for await (const line of createInterface({ input: child.stdout })) {
      acknowledged.push(line)
      if (++seen === 25 + round * 7) child.kill('SIGKILL')
    }
    assert.ok(seen >= 25, 'the writer got to work')
  }
  const ledger = await openSqlite(file, { create: false })
  const found = new Map(
    (await ledger.documents(['Night Ferry'])).map((document) => [document.id, document.claims.length]),
  )
  await ledger.close()
  assert.deepEqual(
    acknowledged.filter((id) => found.get(id) !== 1),
    [],
  )
  const database = new DatabaseSync(file)
  assert.equal(database.prepare('pragma integrity_check').get()?.['integrity_check'], 'ok')
  database.close()
})

test('documents of a title are looked up by index: no query reads a whole table', async () => {
  const file = at('plan.sqlite')
  await (await openSqlite(file)).close()
  const database = new DatabaseSync(file)
  const asked: string[] = []
  const prepare = database.prepare.bind(database)
  database.prepare = (sql, options) => {
    asked.push(sql)
    return prepare(sql, options)
  }
  const ledger = kyselyLedger(file, new Kysely<Tables>({ dialect: nodeSqlite(database) }), () => '')
  const claim = {
    subject: { title: 'Night Ferry', season: 2 },
    property: 'episodes',
    value: 8,
    certainty: 'happened',
    source: { kind: 'outlet', name: null, via: null },
    quote: 'x',
    start: 0,
    end: 1,
  } as const
  const document = { id: 'a', url: null, publisher: null, published: null, language: 'en', claims: [claim] }
  await ledger.add([{ article: { id: 'a', text: 'x' }, document }], '2024-05-02')
  await ledger.documents(['Night Ferry', 'Other'], { asOf: '2024-06-01' })
  await ledger.entry('a')
  const plans = asked
    .filter((sql) => sql.startsWith('select'))
    .map((sql) => [
      sql,
      prepare(`explain query plan ${sql}`)
        .all(...Array.from(sql.matchAll(/\?/g), () => null))
        .map((row) => String(row['detail'])),
    ])
  await ledger.close()
  assert.ok(plans.length >= 6)
  for (const [sql, steps] of plans)
    assert.ok(
      (steps as string[]).every((step) => !/^SCAN (?!CONSTANT)/.test(step)),
      `${String(sql)}\n${(steps as string[]).join('\n')}`,
    )
})

test('the state follows what another connection writes, and stays when something else is written', async () => {
  const place = mkdtempSync(path.join(tmpdir(), 'whenabouts-state-'))
  const file = path.join(place, 'ledger.sqlite')
  const [one, other] = [await openSqlite(file), await openSqlite(file)]
  try {
    const empty = await one.state()
    const document = { id: 'a', url: null, publisher: null, published: null, language: 'en', claims: [] }
    await other.add([{ article: { id: 'a', text: 'x' }, document }], '2024-05-02')
    const added = await one.state()
    assert.notEqual(added, empty)
    await other.follow({ title: 'Night Ferry', season: 2, kind: 'series' }, '2024-05-02')
    assert.equal(await one.state(), added)
    await one.alias('Night Ferry', 'Nachtboot')
    assert.notEqual(await one.state(), added)
    assert.equal(await one.state(), await other.state())
  } finally {
    await one.close()
    await other.close()
    rmSync(place, { recursive: true })
  }
})
