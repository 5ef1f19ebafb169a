import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import type { ClaimDocument } from '../src/claim.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'whenabouts-predict-'))
after(() => rmSync(folder, { recursive: true, force: true }))

function run(script: string, args: readonly string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(import.meta.dirname, script), ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
  return { code: status, out: stdout, err: stderr }
}

test('articles: claims of the text with the metadata of the annotation, and nothing else of it', () => {
  const set = mkdtempSync(path.join(folder, 'set'))
  const out = path.join(folder, 'out')
  writeFileSync(path.join(set, 'one.txt'), 'Season 2 of “Night Ferry” premieres on June 6.\n')
  const gold = [
    { subject: { title: 'Gold', season: 9 }, property: 'episodes', value: 99, quote: 'June', start: 41, end: 45 },
  ]
  const annotation = {
    id: 'doc-1',
    url: null,
    publisher: 'a.test',
    published: '2025-01-10',
    language: 'en',
    claims: gold,
  }
  writeFileSync(path.join(set, 'one.json'), JSON.stringify(annotation))
  const { code, err } = run('predict.ts', ['articles', set, out])
  assert.equal(code, 0, err)
  assert.deepEqual(readdirSync(out), ['doc-1.json'])
  const document = JSON.parse(readFileSync(path.join(out, 'doc-1.json'), 'utf8')) as ClaimDocument
  assert.deepEqual([document.id, document.publisher, document.published], ['doc-1', 'a.test', '2025-01-10'])
  assert.ok(document.claims.some(({ value }) => (value as { from?: string } | null)?.from === '2025-06-06'))
  assert.ok(document.claims.every(({ subject }) => subject.title !== 'Gold'))

  writeFileSync(path.join(set, 'one.json'), JSON.stringify({ ...annotation, claims: [] }))
  const before = readFileSync(path.join(out, 'doc-1.json'), 'utf8')
  run('predict.ts', ['articles', set, out])
  assert.equal(readFileSync(path.join(out, 'doc-1.json'), 'utf8'), before)
})

test('dates: one line per case, from text and reference alone', () => {
  const cases = path.join(folder, 'cases.jsonl')
  const bare = { id: 'x', text: 'It comes in May 2025.', reference: '2024-06-01' }
  writeFileSync(cases, `${JSON.stringify({ ...bare, expression: 'comes', start: 3, end: 8, from: '1999-01-01' })}\n`)
  const { code, out } = run('predict.ts', ['dates', cases])
  assert.equal(code, 0)
  const { id, found } = JSON.parse(out) as { id: string; found: object[] }
  assert.equal(id, 'x')
  assert.deepEqual(found, [{ start: 12, end: 20, from: '2025-05-01', to: '2025-05-31' }])
})

const WRONG: readonly (readonly string[])[] = [[], ['articles', 'x'], ['dates'], ['dates', 'a', 'b'], ['weather', 'x']]
for (const args of WRONG)
  test(`usage: predict ${args.join(' ')}`, () => {
    const { code, out, err } = run('predict.ts', args)
    assert.deepEqual([code, out], [2, ''])
    assert.match(err, /predict -- articles DIR OUT/)
  })

test('a missing file is said', () => {
  const { code, err } = run('predict.ts', ['dates', path.join(folder, 'nowhere.jsonl')])
  assert.equal(code, 1)
  assert.match(err, /nowhere\.jsonl/)
})

test('without the evaluation sets there is nothing to score, and that is no error', () => {
  const { code, out } = run('run.ts', [], { WHENABOUTS_SHARED: path.join(folder, 'nothing') })
  assert.equal(code, 0)
  assert.match(out, /not beside the repository .*nothing to score/)
})

test('a table that there is not', () => {
  const { code, err } = run('run.ts', ['weather'])
  assert.equal(code, 2)
  assert.match(err, /there are: articles seeds, /)
})
