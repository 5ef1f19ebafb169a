import assert from 'node:assert/strict'
import { test } from 'node:test'
import { namesOf, saysLess } from './lists.ts'

test('the names of a list', () => {
  assert.deepEqual(namesOf('Ann Lee;  bo chan ; | Cy'), ['ann lee', 'bo chan', 'cy'])
  assert.deepEqual(namesOf(' '), [])
})

const CASES: readonly (readonly [string, string, boolean])[] = [
  ['ann lee', 'ann lee; bo chan', true],
  ['bo chan', 'ann lee; bo chan', true],
  ['lee', 'ann lee', true],
  ['a lee', 'ann lee', true],
  ['ann lee; cy fox', 'ann lee; bo chan; cy fox', true],
  ['lee; b chan', 'ann lee; bo chan', true],
  ['ann lee', 'ann lee', false],
  ['ann lee; bo chan', 'ann lee', false],
  ['bo chan; ann lee', 'ann lee; bo chan', false],
  ['ann', 'ann lee', false],
  ['b lee', 'ann lee', false],
  ['ann lee; cy fox', 'ann lee; bo chan', false],
]
for (const [less, more, expected] of CASES)
  test(`“${less}” says ${expected ? '' : 'not '}less than “${more}”`, () =>
    assert.equal(saysLess(less, more), expected))
