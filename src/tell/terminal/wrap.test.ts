import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { columns, flow, indented, padded, wrap } from './wrap.ts'

const COLUMNS: readonly (readonly [string, number])[] = [
  ['', 0],
  ['Night Ferry', 11],
  ['박지후', 6],
  ['e\u0301', 1],
  ['a\u200db', 2],
  ['“x” – y', 7],
  ['🎬', 2],
]
for (const [text, expected] of COLUMNS)
  test(`“${text}” takes ${expected} columns`, () => {
    assert.equal(columns(text), expected)
  })

const WRAPPED: readonly (readonly [string, number, readonly string[]])[] = [
  ['one two three', 7, ['one two', 'three']],
  ['one two three', 100, ['one two three']],
  ['', 10, []],
  ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
  ['a abcdefgh b', 4, ['a', 'abcd', 'efgh', 'b']],
  ['50\u00a0% of it', 5, ['50\u00a0%', 'of it']],
  ['박지후 박지후', 6, ['박지후', '박지후']],
  ['박지후', 4, ['박지', '후']],
]
for (const [text, width, expected] of WRAPPED)
  test(`“${text}” at ${width} columns`, () => {
    assert.deepEqual(wrap(text, width), expected)
  })

test('no line is wider than asked, and no letter is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 4, max: 40 }), (text, width) => {
      const lines = wrap(text, width)
      assert.ok(lines.every((line) => columns(line) <= width))
      assert.equal(lines.join('').replace(/[ \n\t]/g, ''), text.replace(/[ \n\t]/g, ''))
    }),
  )
})

test('parts keep together; a separator never begins or ends a line', () => {
  assert.deepEqual(flow(['one', 'two', 'three'], ' · ', 9), ['one · two', 'three'])
  assert.deepEqual(flow(['one two', 'three'], ' · ', 5), ['one', 'two', 'three'])
  assert.deepEqual(flow([], ' · ', 9), [])
})

test('indented lines and padded cells', () => {
  assert.deepEqual(indented('one two three', 12, 4, '  · '), ['  · one two', '    three'])
  assert.equal(padded('박', 4), '박  ')
  assert.equal(padded('long', 2), 'long')
})
