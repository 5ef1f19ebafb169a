import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buckets, medianOf, toleranceOf } from './tolerance.ts'

test('the middle', () => {
  assert.equal(medianOf([1, 2, 9]), 2)
  assert.equal(medianOf([1, 2]), 1)
  assert.ok(Number.isNaN(medianOf([])))
})

test('no tolerance where equal numbers are common', () => {
  assert.equal(toleranceOf({ claims: [[5, 5, 6], [7, 7, 7], [1]] }), 0)
  assert.equal(toleranceOf({ claims: [] }), 0)
  assert.equal(toleranceOf({ claims: [[1], [2]] }), 0)
})

test('twice the median distance from the middle where they are rare', () => {
  // Distances from the middles 10, 20 and 5: 0, 1, 2; 0, 3, 3; 0, 2, 9.
  assert.equal(
    toleranceOf({
      claims: [
        [9, 10, 12],
        [17, 20, 23],
        [5, 14, 3],
      ],
    }),
    4,
  )
})

test('buckets start where most numbers are', () => {
  assert.deepEqual(buckets([5.1, 9, 5.3, 5.2], 0.15), [3, 1, 3, 3])
  assert.deepEqual(buckets([1, 2, 3], 0.5), [0, 1, 2])
  assert.deepEqual(buckets([], 1), [])
})
