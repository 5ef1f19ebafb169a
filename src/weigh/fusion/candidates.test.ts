import assert from 'node:assert/strict'
import { test } from 'node:test'
import { candidatesOf } from './candidates.ts'
import { valueKinds } from './kinds.ts'
import { claimTableBuilder } from './table.ts'

type Row = readonly [source: string, item: string, value: string]

/** Per item, per candidate: its value and who says it, with the share where it is not 1. */
function grouped(rows: readonly Row[]): string[] {
  const claims = claimTableBuilder()
  for (const [source, item, value] of rows) claims.add(source, item, 'a', value)
  const table = claims.build()
  const { first, firstClaim, value, source, share, items } = candidatesOf(table, valueKinds(table))
  return Array.from({ length: items }, (_, i) =>
    Array.from({ length: first[i + 1]! - first[i]! }, (__, n) => {
      const c = first[i]! + n
      const who = Array.from(source.subarray(firstClaim[c], firstClaim[c + 1]), (s, k) => {
        const part = share[firstClaim[c]! + k]!
        return `${table.sources[s]}${part === 1 ? '' : `*${part}`}`
      })
      return `${table.values[value[c]!]}: ${who.join(' ')}`
    }).join(', '),
  )
}

const CASES: readonly (readonly [string, readonly Row[], readonly string[]])[] = [
  [
    'claims of an item by value',
    [
      ['p', 'x', 'A'],
      ['p', 'y', 'B'],
      ['q', 'x', 'C'],
      ['r', 'x', 'A'],
    ],
    ['A: p r, C: q', 'B: p'],
  ],
  [
    'texts that differ in case and space',
    [
      ['p', 'x', 'New  York'],
      ['q', 'x', 'new york '],
    ],
    ['New  York: p q'],
  ],
  [
    'equal numbers',
    [
      ['p', 'x', '12.50'],
      ['q', 'x', '12.5'],
      ['r', 'x', '12'],
    ],
    ['12.50: p q, 12: r'],
  ],
  [
    'a repeated claim counts once',
    [
      ['p', 'x', 'A'],
      ['q', 'x', 'A'],
      ['p', 'x', 'a'],
    ],
    ['A: p q'],
  ],
  [
    'two values of one source share its say',
    [
      ['p', 'x', 'A'],
      ['q', 'x', 'A'],
      ['p', 'x', 'B'],
    ],
    ['A: p*0.5 q, B: p*0.5'],
  ],
  [
    'measurements that are never equal go into buckets, named by their middle',
    [
      ['p', 'x', '10.1'],
      ['q', 'x', '10.2'],
      ['r', 'x', '10.4'],
      ['s', 'x', '77'],
      ['p', 'y', '20'],
      ['q', 'y', '20.1'],
      ['r', 'y', '20.3'],
    ],
    ['10.2: p q r, 77: s', '20.1: p q r'],
  ],
]
for (const [name, rows, expected] of CASES) test(name, () => assert.deepEqual(grouped(rows), expected))
