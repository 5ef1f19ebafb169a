import assert from 'node:assert/strict'
import { test } from 'node:test'
import { koreanNameAt } from './korean-names.ts'
import { english } from './lexicon/index.ts'
import { read } from './index.ts'
import { tokenize } from './tokens.ts'

const rows: readonly (readonly [text: string, is: boolean])[] = [
  ['Kim So Bin', true],
  ['Go Ha Rin', true],
  ['An Do Woo', true],
  ['On Se Yul', true],
  ['An Emmy Award', false],
  ['In New York', false],
  ['On Friday Night', false],
  ['Kim So-bin', false],
  ['kim so bin', false],
  ['Kim So', false],
]

for (const [text, is] of rows)
  test(`a Korean name of three parts: ${text}`, () => {
    const t = tokenize(text, english)
    assert.equal(koreanNameAt(t, t.first, t.count), is)
  })

test('small English words are parts of Korean names', () => {
  const text = '“Blue Hour” season 2\n\nKim So Bin, An Do Woo and Go Ha Rin return for the second season.'
  const actors = read({ text, published: '2024-06-01' }).claims.flatMap((c) =>
    c.property === 'cast' ? [c.value.actor] : [],
  )
  assert.deepEqual(actors.toSorted(), ['An Do Woo', 'Go Ha Rin', 'Kim So Bin'])
})
