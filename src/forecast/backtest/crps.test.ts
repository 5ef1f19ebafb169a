import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { crps } from './crps.ts'

test('scores known by hand', () => {
  for (const [ps, days, y, expected, what] of [
    [[0.01, 0.99], [10, 10], 10, 0, 'a sure forecast that is right'],
    [[0.01, 0.99], [10, 10], 25, 15, 'a sure forecast is scored by its distance'],
    [[0, 1], [0, 12], 0, 4, 'an even forecast over 12 days, at its beginning: a third of its width'],
    [[0, 1], [0, 12], 6, 1, 'at its middle: a twelfth'],
    [[0, 1], [0, 12], 20, 12, 'after its end: a third of its width and the distance'],
  ] as const) {
    assert.ok(Math.abs(crps(ps, days, y) - expected) < 1e-9, what)
  }
})

test('a score is not negative, and moving forecast and outcome together changes nothing', () => {
  const days = fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 5, maxLength: 5 })
  fc.assert(
    fc.property(days, fc.integer({ min: -100, max: 2100 }), fc.integer({ min: -500, max: 500 }), (raw, y, by) => {
      const sorted = raw.toSorted((a, b) => a - b)
      const ps = [0.1, 0.3, 0.5, 0.7, 0.9]
      const score = crps(ps, sorted, y)
      assert.ok(score >= 0)
      const moved = crps(
        ps,
        sorted.map((day) => day + by),
        y + by,
      )
      assert.ok(Math.abs(moved - score) < 1e-9 * (1 + score))
    }),
  )
})
