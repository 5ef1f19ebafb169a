import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { house } from './run.fixture.ts'

const root = path.join(import.meta.dirname, '..', '..', '..')

test('what is exported and imported gives the same answers', async () => {
  using home = house()
  const at = (name: string): string => path.join(home.folder, name)
  const whenabouts = (args: readonly string[], input = '') => home.run(args, { input })
  const from = ['--ledger', at('from.sqlite')]
  const to = ['--ledger', at('to.sqlite')]
  assert.equal((await whenabouts(['add', ...from, path.join(root, 'examples')])).code, 0)
  assert.equal((await whenabouts(['follow', 'Night Ferry', '--series', ...from])).code, 0)
  assert.equal((await whenabouts(['settle', 'Severance', '2025-01-17', '--season', '2', ...from])).code, 0)
  const written = await whenabouts(['export', ...from])
  assert.deepEqual([written.code, written.err], [0, ''])
  const kinds = written.out
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { kind: string }).kind)
  assert.deepEqual([...new Set(kinds)].toSorted(), ['article', 'follow', 'settled'])

  assert.match(
    (await whenabouts(['import', '-', ...to], written.out)).out,
    /^19 new articles, 0 changed, 0 known already/,
  )
  assert.match(
    (await whenabouts(['import', '-', ...to], written.out)).out,
    /^no new articles, 0 changed, 19 known already/,
  )
  assert.equal((await whenabouts(['export', ...to])).out, written.out)
  const ask = ['ask', 'All of Us Are Dead', '--season', '2', '--as-of', '2024-02-01', '--json']
  assert.equal((await whenabouts([...ask, ...to])).out, (await whenabouts([...ask, ...from])).out)

  assert.equal((await whenabouts(['export', at('file.ndjson'), ...from])).code, 0)
  assert.equal(readFileSync(at('file.ndjson'), 'utf8'), written.out)
  const again = await whenabouts(['export', at('file.ndjson'), ...from])
  assert.equal(again.code, 1)
  assert.match(again.err, /file\.ndjson: is there already/)
})

test('lines that cannot be used are named, and the rest goes on', async () => {
  using home = house()
  const at = (name: string): string => path.join(home.folder, name)
  const good = {
    kind: 'article',
    seen: '2024-05-01',
    article: { id: 'a', text: '“Arc” season 2 arrives in May 2025.' },
  }
  const lines = [
    'no json',
    '[]',
    '{"kind": "wish"}',
    JSON.stringify({ ...good, seen: '2024-02-30' }),
    JSON.stringify({ ...good, article: { id: 'b', text: 'x', url: 'file:///etc/passwd' } }),
    JSON.stringify({ kind: 'follow', title: 'Arc', season: 2, of: 'opera', since: '2024-05-01' }),
    '',
    JSON.stringify(good),
  ]
  writeFileSync(at('bad.ndjson'), lines.join('\n'))
  const { code, out, err } = await home.run(['import', at('bad.ndjson'), '--ledger', at('bad.sqlite')])
  assert.equal(code, 1)
  assert.match(out, /^one new article/)
  const said = err.trim().split('\n')
  assert.equal(said.length, 6, err)
  for (const [i, line] of said.entries()) assert.match(line, new RegExp(`bad\\.ndjson, line ${i + 1}: `))
  const missing = await home.run(['import', at('none.ndjson'), '--ledger', at('bad.sqlite')])
  assert.equal(missing.code, 1)
  assert.match(missing.err, /none\.ndjson: no such file or folder/)
})
