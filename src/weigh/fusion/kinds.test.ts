import assert from 'node:assert/strict'
import { test } from 'node:test'
import { numberOf, valueKinds } from './kinds.ts'
import { claimTableBuilder } from './table.ts'

const NUMBERS: readonly (readonly [string, number])[] = [
  ['12', 12],
  [' -3.50 ', -3.5],
  ['1,250', 1250],
  ['$1,250.50', 1250.5],
  ['8%', 8],
  ['1e3', 1000],
  ['1970-01-02', 1440],
  ['1970-01-01 01:05', 65],
  ['1970-01-01T01:05:30', 65],
  ['', Number.NaN],
  ['12 episodes', Number.NaN],
  ['1,25', Number.NaN],
  ['B12', Number.NaN],
]
for (const [value, expected] of NUMBERS)
  test(`“${value}” is the number ${expected}`, () => assert.equal(numberOf(value), expected))

const KINDS: readonly (readonly [readonly string[], string])[] = [
  [['1', '2.5', '3'], 'number'],
  [['2024-01-01', '2024-02-01 10:00'], 'number'],
  [['1', '2', 'unknown'], 'text'],
  [['ann lee', 'ann lee; bo chan'], 'list'],
  [['drama|comedy', 'drama'], 'list'],
  [['Netflix', 'tvN; '], 'text'],
]
for (const [values, expected] of KINDS)
  test(`${values.join(', ')} are values of kind ${expected}`, () => {
    const claims = claimTableBuilder()
    for (const [i, value] of values.entries()) claims.add('s', `i${i}`, 'a', value)
    assert.deepEqual(valueKinds(claims.build()), [expected])
  })
