import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseCsv } from './csv.ts'

test('rows by the names of the first line', () => {
  for (const [text, rows] of [
    ['a,b\n1,2\n', [{ a: '1', b: '2' }]],
    ['a,b\r\n1,\r\n', [{ a: '1', b: '' }]],
    ['a,b\n"x, ""y""\nz",2', [{ a: 'x, "y"\nz', b: '2' }]],
    ['a,b\n1\n1,2,3\n4,5\n', [{ a: '4', b: '5' }]],
    ['a,b\n', []],
    ['', []],
  ] as const) {
    assert.deepEqual(parseCsv(text), rows)
  }
})
