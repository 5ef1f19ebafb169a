import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import path from 'node:path'
import { test } from 'node:test'
import { chromium, suites, testFiles } from './suites.ts'

const files = ['src/b.test.ts', 'src/a.browser.test.ts', 'eval/a.test.ts']

test('without a browser its suites are left out, by name and with the reason', () => {
  const { run, leftOut } = suites(files, { browser: null, only: [] })
  assert.deepEqual(run, ['eval/a.test.ts', 'src/b.test.ts'])
  assert.deepEqual(
    leftOut.map(({ file }) => file),
    ['src/a.browser.test.ts'],
  )
  assert.match(leftOut[0]?.reason ?? '', /CHROMIUM_PATH/)
})

test('with a browser everything runs; words choose', () => {
  assert.deepEqual(suites(files, { browser: '/b', only: [] }), { run: files.toSorted(), leftOut: [] })
  assert.deepEqual(suites(files, { browser: '/b', only: ['eval/', 'browser'] }).run, [
    'eval/a.test.ts',
    'src/a.browser.test.ts',
  ])
})

test('CHROMIUM_PATH is taken at its word: a wrong path is no browser', () => {
  assert.equal(chromium({ CHROMIUM_PATH: process.execPath }), process.execPath)
  assert.equal(chromium({ CHROMIUM_PATH: '/nowhere/chromium' }), null)
})

test('this file is among the test files', () => {
  const root = path.join(import.meta.dirname, '..')
  assert.ok(testFiles(root).includes(path.relative(root, import.meta.filename)))
})

test('an old Node is told what to do', () => {
  const guard = path.join(import.meta.dirname, 'node-26.cjs')
  const pretend = `Object.defineProperty(process, 'versions', { value: { node: '20.1.0' } }); require(${JSON.stringify(guard)})`
  const { status, stderr } = spawnSync(process.execPath, ['-e', pretend], { encoding: 'utf8' })
  assert.equal(status, 1)
  assert.match(stderr, /needs Node 26.*Node 20\.1\.0/)
  assert.match(stderr, /npm ci/)
  assert.equal(execFileSync(process.execPath, ['-r', guard, '-p', '1'], { encoding: 'utf8' }), '1\n')
})
