import assert from 'node:assert/strict'
import { test } from 'node:test'
import { InputError } from '../errors.ts'
import { fileProblem, problem, size } from './problem.ts'

const failure = (code: string): Error => Object.assign(new Error(`${code}: something happened`), { code })

const FILES: readonly (readonly [string, unknown, string])[] = [
  ['a.txt', failure('EACCES'), 'a.txt: may not be read: check its permissions'],
  ['a.txt', failure('EMFILE'), 'a.txt: cannot be opened: too many files are open'],
  ['a.txt', failure('ESTALE'), 'a.txt: cannot be read (ESTALE)'],
  ['a.txt', new Error('no code'), 'a.txt: cannot be read (no code)'],
  ['a.txt', 'not even an error', 'a.txt: cannot be read (not even an error)'],
  ['a.txt', failure('ENOENT'), 'a.txt: no such file or folder: check the name'],
  ['news/a.txt', failure('ENOENT'), 'news/a.txt: no such file or folder: check the name'],
  [
    'a.test/x',
    failure('ENOENT'),
    'a.test/x: no such file or folder: check the name; for a web page write https://a.test/x',
  ],
  ['b.txt', new InputError('a.txt', 'is empty'), 'a.txt: is empty'],
]

for (const [input, error, message] of FILES) {
  test(`a failure in words: ${message}`, () => assert.equal(fileProblem(input, error).message, message))
}

test('a message is one line and does nothing to a terminal', () => {
  const { message } = problem('a\n\x1b[2J\u202e', 'is \r\u2028 odd')
  assert.equal(message, 'a\\x0a\\x1b[2J\\u202e: is \\x0d\\u2028 odd')
  assert.equal(problem('지금 “우리”', 'is empty').message, '지금 “우리”: is empty')
})

test('the cause is kept', () => {
  const cause = failure('EACCES')
  assert.equal(fileProblem('a.txt', cause).cause, cause)
  assert.equal('cause' in problem('a', 'b'), false)
})

test('sizes as people read them', () => {
  assert.deepEqual([0, 999, 1000, 1234, 10_000_000, 64_000_000, 5e9].map(size), [
    '0 bytes',
    '999 bytes',
    '1 kB',
    '1.2 kB',
    '10 MB',
    '64 MB',
    '5 GB',
  ])
})
