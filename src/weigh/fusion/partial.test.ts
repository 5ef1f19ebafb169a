import assert from 'node:assert/strict'
import { test } from 'node:test'
import { candidatesOf } from './candidates.ts'
import { dependence } from './copying.ts'
import { fuse } from './fuse.ts'
import { valueKinds } from './kinds.ts'
import { partialCopies } from './partial.ts'
import { type Claimed, type Reporter, claimsOf, rightOf, tableOf, voteOf, world } from './worlds.fixture.ts'

const times = (n: number, reporter: Reporter): Reporter[] => Array.from({ length: n }, () => reporter)
const good: Reporter = { accuracy: 0.8 }
const bad: Reporter = { accuracy: 0.4 }
/** Five good sources, two bad ones, and five copies of a bad one that take over a part of its claims. */
const echoed = (rate: number) => [...times(5, good), ...times(2, bad), ...times(5, { accuracy: 0.4, copies: 5, rate })]

for (const rate of [0.98, 0.95, 0.9, 0.8, 0.7])
  test(`copies that take over ${rate} of the claims of a bad source do not win`, () => {
    for (const seed of [1, 2, 3]) {
      const made = world(echoed(rate), 300, 30, seed)
      const right = rightOf(made, fuse(made.table))
      assert.ok(right >= 0.97, `${right} right, the vote ${voteOf(made)}`)
    }
  })

test('the pairs that are found are the copies and what they copy, and no others', () => {
  const { table } = world(echoed(0.9), 300, 30, 3)
  const { pairs } = dependence(candidatesOf(table, valueKinds(table)), valueKinds(table))
  const group = new Set(['s5', 's7', 's8', 's9', 's10', 's11'])
  assert.equal(pairs.length, 15)
  for (const { one, other } of pairs) assert.ok(group.has(table.sources[one]!) && group.has(table.sources[other]!))
})

const INDEPENDENT: readonly (readonly [string, readonly Reporter[], number])[] = [
  ['good and bad', [...times(5, good), ...times(5, bad)], 30],
  ['very good among bad', [...times(4, { accuracy: 0.97 }), ...times(4, bad)], 30],
  ['all good', times(8, { accuracy: 0.9 }), 30],
  ['yes or no', [...times(4, { accuracy: 0.9 }), ...times(6, { accuracy: 0.6 })], 2],
]
test('nobody copies, and nobody is taken for a copy', () => {
  for (const [name, reporters, domain] of INDEPENDENT) {
    const { table } = world(reporters, 200, domain, 5)
    const { pairs } = dependence(candidatesOf(table, valueKinds(table)), valueKinds(table))
    assert.deepEqual(pairs, [], name)
  }
})

test('who agrees in one attribute alone has one meaning of it, and copies nobody', () => {
  // Four who take another day for the one that is asked for, of whom each has its own accuracy in two other attributes.
  const claims: Claimed[] = []
  for (const [a, attribute] of ['day', 'place', 'name'].entries())
    for (const claim of claimsOf([...times(4, { accuracy: 0.85 }), ...times(4, { accuracy: 0.7 })], 200, 30, 11 + a)) {
      const other = attribute === 'day' && Number(claim.source.slice(1)) < 4
      claims.push({
        ...claim,
        item: `${attribute} ${claim.item}`,
        attribute,
        value: other ? `not ${claim.value}` : claim.value,
      })
    }
  const table = tableOf(claims)
  assert.deepEqual(dependence(candidatesOf(table, valueKinds(table)), valueKinds(table)).pairs, [])
})

test('nothing, and too little, is nothing', () => {
  const empty = { size: 0, common: new Float32Array(0), agreed: new Float32Array(0), copied: new Float32Array(0) }
  assert.equal(partialCopies(empty, 0.05).length, 0)
  const few = {
    size: 2,
    common: Float32Array.of(0, 0, 9, 0),
    agreed: Float32Array.of(0, 0, 9, 0),
    copied: new Float32Array(4),
  }
  assert.deepEqual([...partialCopies(few, 0.05)], [0, 0, 0, 0])
})
