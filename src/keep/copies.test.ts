import assert from 'node:assert/strict'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { InputError } from '../errors.ts'
import { read } from '../read/index.ts'
import { backupLedger, restoreLedger } from './copies.ts'
import { openSqlite } from './sqlite.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'whenabouts-copies-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const at = (name: string): string => path.join(folder, name)
const modeOf = (name: string) => statSync(name).mode & 0o777
const NO_MODES = process.platform === 'win32' && 'files have no modes there'

function entry(n: number) {
  const article = {
    id: `a${n}`,
    url: `https://news.example/${n}`,
    text: `“Night Ferry ${'abcdefgh'[n % 8]}” season 2 will arrive in May 2025. ${n}`,
  }
  return { article, document: read(article) }
}

test('a copy is whole, though the ledger is written to while it is made', async () => {
  const ledger = await openSqlite(at('live.sqlite'))
  await ledger.add(
    Array.from({ length: 3000 }, (_, n) => entry(n)),
    '2024-05-01',
  )
  let writes = 0
  const copying = backupLedger(at('live.sqlite'), at('copy.sqlite'))
  while (!existsSync(at('copy.sqlite')) && writes < 200) {
    await ledger.add([entry(10_000 + writes++)], '2024-05-02')
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  await copying
  const copy = await openSqlite(at('copy.sqlite'), { create: false })
  const { items } = await copy.articles(1)
  assert.ok(items.length === 1)
  assert.ok((await copy.entry('a2999')) !== null)
  await copy.close()
  await ledger.close()
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.includes('.part')),
    [],
  )
  await assert.rejects(backupLedger(at('live.sqlite'), at('copy.sqlite')), /copy\.sqlite: is there already/)
})

test('copies are for their owner alone, while they are made and after', { skip: NO_MODES }, async () => {
  const ledger = await openSqlite(at('mine.sqlite'))
  const { article, document } = entry(1)
  // So large that it is copied in several steps.
  await ledger.add([{ article: { ...article, text: article.text + ' '.repeat(9_000_000) }, document }], '2024-05-01')
  await ledger.close()
  const [copy, restored] = [at('mine-copy.sqlite'), at('restored/ledger.sqlite')]
  const seen: number[] = []
  await backupLedger(at('mine.sqlite'), copy, () => seen.push(modeOf(`${copy}.part`)))
  assert.equal(modeOf(copy), 0o600)
  // As copies come back from elsewhere.
  chmodSync(copy, 0o644)
  await restoreLedger(copy, restored, () => seen.push(modeOf(`${restored}.restoring`), modeOf(restored)))
  assert.deepEqual([modeOf(restored), modeOf(path.dirname(restored))], [0o600, 0o700])
  assert.ok(seen.length > 0)
  assert.deepEqual([...new Set(seen)], [0o600])
})

test('a copy is restored under a ledger that is open, and what was there is kept', async () => {
  const first = await openSqlite(at('one.sqlite'))
  await first.add([entry(1)], '2024-05-01')
  await backupLedger(at('one.sqlite'), at('one-copy.sqlite'))
  await first.add([entry(2)], '2024-05-01')
  const before = await first.state()
  const kept = await restoreLedger(at('one-copy.sqlite'), at('one.sqlite'))
  assert.equal((await first.articles(10)).items.length, 1)
  assert.notEqual(await first.state(), before)
  await first.add([entry(3)], '2024-05-01')
  assert.equal((await first.articles(10)).items.length, 2)
  await first.close()
  assert.equal(kept, at('one.sqlite.before-restore'))
  const old = await openSqlite(kept!)
  assert.equal((await old.articles(10)).items.length, 2)
  await old.close()
  assert.equal(await restoreLedger(at('one-copy.sqlite'), at('fresh.sqlite')), null)
})

test('what is no copy changes nothing', async () => {
  const ledger = await openSqlite(at('kept.sqlite'))
  await ledger.add([entry(1)], '2024-05-01')
  await backupLedger(at('kept.sqlite'), at('good.sqlite'))
  writeFileSync(at('text.sqlite'), 'no database at all, but long enough to be looked at '.repeat(100))
  const broken = readFileSync(at('good.sqlite'))
  broken.fill(0x55, 4096, broken.length)
  writeFileSync(at('broken.sqlite'), broken)
  for (const [file, words] of [
    ['missing.sqlite', /missing\.sqlite: no such file/],
    ['text.sqlite', /text\.sqlite: is not a ledger/],
    ['broken.sqlite', /broken\.sqlite: is damaged/],
    ['kept.sqlite', /is the ledger itself/],
  ] as const)
    await assert.rejects(restoreLedger(at(file), at('kept.sqlite')), (error: Error) => {
      assert.ok(error instanceof InputError, String(error))
      assert.match(error.message, words)
      return true
    })
  assert.equal((await ledger.articles(10)).items.length, 1)
  await ledger.close()
  await assert.rejects(backupLedger(at('nowhere.sqlite'), at('x.sqlite')), /there is no ledger here yet/)
})
