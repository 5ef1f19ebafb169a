import assert from 'node:assert/strict'
import { test } from 'node:test'
import { english } from './lexicon/index.ts'
import { quantity, quantityAt } from './quantities.ts'
import { tokenize } from './tokens.ts'

const rows: readonly (readonly [string, number | null])[] = [
  ['12 episodes', 12],
  ['twelve episodes', 12],
  ['twenty-eight episodes', 28],
  ['1,250,000 viewers', 1_250_000],
  ['1.65 billion hours', 1_650_000_000],
  ['9.6million tuned in', 9_600_000],
  ['9.6m tuned in', 9_600_000],
  ['seven million saw it', 7_000_000],
  ['two and a half hours', 2.5],
  ['3 m wide', 3],
  ['many episodes', null],
  ['first episode', null],
]
for (const [text, expected] of rows)
  test(text, () => {
    const t = tokenize(text, english)
    assert.equal(quantityAt(t, t.first, t.count) ? quantity.value : null, expected)
  })
