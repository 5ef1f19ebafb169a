import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'

const root = path.join(import.meta.dirname, '..')
const readme = readFileSync(path.join(root, 'README.md'), 'utf8')
const [, example = ''] = /```ts\n([\s\S]*?)```/.exec(readme) ?? []

test('the example of the README runs and answers', () => {
  const code = example.replace("'whenabouts'", JSON.stringify(pathToFileURL(path.join(root, 'src', 'index.ts')).href))
  assert.notEqual(code, example)
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module-typescript', '-e', code], {
    encoding: 'utf8',
  })
  assert.equal(status, 0, stderr)
  assert.match(stdout, /Night Ferry|season 2|202\d/)
  assert.match(stdout, /\[ 0\.5, '20\d\d-\d\d-\d\d' \]/)
})

test('the example has ten lines at most', () => {
  assert.ok(example.trim().split('\n').length <= 10)
})

test('the continuous check calls the test command of the README', () => {
  const command = 'npm ci && npm test'
  assert.ok(readme.includes(`\`\`\`\n${command}\n\`\`\``))
  const [ci, run] = ['npm ci', 'npm test']
  const script = readFileSync(path.join(root, '.ci', 'run'), 'utf8').split('\n')
  const at = script.findIndex((line) => line.startsWith(ci))
  assert.ok(at >= 0)
  assert.equal(script[at + 1], run)
})

test('every file that the README links to is there', () => {
  const links = Array.from(readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g), ([, target]) => target ?? '')
  assert.ok(links.length >= 4)
  for (const link of links)
    assert.doesNotThrow(() => readFileSync(path.join(root, link, ...(link === 'docs' ? ['claims.md'] : []))), link)
})
