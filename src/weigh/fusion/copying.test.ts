import assert from 'node:assert/strict'
import { test } from 'node:test'
import { candidatesOf } from './candidates.ts'
import { dependence } from './copying.ts'
import { valueKinds } from './kinds.ts'
import { type Reporter, world } from './worlds.fixture.ts'

function copies(reporters: readonly Reporter[], items: number, domain = 30): string[] {
  const { table } = world(reporters, items, domain, 3)
  return dependence(candidatesOf(table, valueKinds(table)), valueKinds(table))
    .pairs.map(({ one, other }) => [table.sources[one], table.sources[other]].toSorted().join(' '))
    .toSorted()
}
const good: Reporter = { accuracy: 0.8 }
const bad: Reporter = { accuracy: 0.4 }

const CASES: readonly (readonly [string, readonly Reporter[], number, readonly string[]])[] = [
  ['nobody copies', [good, good, good, bad, bad, bad], 100, []],
  ['a mirror', [good, good, good, bad, bad, { accuracy: 0, copies: 3 }], 100, ['s3 s5']],
  [
    'two mirrors of one source',
    [good, good, good, bad, { accuracy: 0, copies: 3 }, { accuracy: 0, copies: 3 }],
    100,
    ['s3 s4', 's3 s5', 's4 s5'],
  ],
  ['a mirror of a good source', [good, good, bad, bad, { accuracy: 0, copies: 0 }], 100, ['s0 s4']],
  ['sources that are always right agree without copying', Array.from({ length: 6 }, () => ({ accuracy: 1 })), 100, []],
  ['two common items prove nothing', [good, good, bad, { accuracy: 0, copies: 2 }], 2, []],
]
for (const [name, reporters, items, expected] of CASES)
  test(name, () => assert.deepEqual(copies(reporters, items), expected))

test('copies that agree count as one together', () => {
  const { table } = world([good, good, good, bad, { accuracy: 0, copies: 3 }, { accuracy: 0, copies: 3 }], 100, 30, 3)
  const candidates = candidatesOf(table, valueKinds(table))
  const { weight } = dependence(candidates, valueKinds(table))
  const together = new Map<number, number>()
  for (let c = 0; c < candidates.item.length; c++)
    for (let at = candidates.firstClaim[c]!; at < candidates.firstClaim[c + 1]!; at++)
      if (candidates.source[at]! >= 3) together.set(c, (together.get(c) ?? 0) + weight[at]!)
  assert.equal(together.size, 100)
  for (const sum of together.values()) assert.ok(sum > 0.95 && sum < 1.05, `${sum}`)
})
