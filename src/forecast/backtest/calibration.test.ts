import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cdf, coverage, type Judged, pitHistogram, quantileAt, reliability } from './calibration.ts'

const PS = [0, 0.25, 0.5, 0.75, 1]
/** An even forecast over the days 0 … 100, and what happened. */
const even = (actual: number): Judged => ({ ps: PS, days: [0, 25, 50, 75, 100], asOf: -1, actual, weight: 1 })
/** A forecast that puts nearly all on day 50. */
const sure = (actual: number): Judged => ({
  ps: [0.01, 0.05, 0.95, 0.99],
  days: [40, 50, 50, 60],
  asOf: -1,
  actual,
  weight: 1,
})

test('distribution and quantile function', () => {
  assert.deepEqual(
    [-1, 0, 50, 60, 100, 200].map((day) => cdf(even(0), day)),
    [0, 0, 0.5, 0.6, 1, 1],
  )
  assert.ok(cdf(sure(0), 49) < 0.05)
  assert.equal(cdf(sure(0), 50), 0.95)
  assert.deepEqual(
    [0.1, 0.5, 1].map((p) => quantileAt(even(0), p)),
    [10, 50, 100],
  )
})

test('outcomes spread evenly over an even forecast are calibrated', () => {
  const judged = Array.from({ length: 100 }, (_, i) => even(i + 1))
  for (const share of pitHistogram(judged)) assert.ok(Math.abs(share - 0.1) < 1e-6)
  assert.ok(Math.abs(coverage(judged, 0.5) - 0.5) < 0.02)
  for (const { forecast, observed } of reliability(judged, 31)) assert.ok(Math.abs(forecast - observed) < 0.02)
})

test('a day that holds 90 % and comes nine times in ten is flat in the histogram, though the 50 % interval covers 90 %', () => {
  const judged = Array.from({ length: 100 }, (_, i) => sure(i < 90 ? 50 : i < 95 ? 45 : 55))
  for (const share of pitHistogram(judged)) assert.ok(Math.abs(share - 0.1) < 0.011, String(share))
  assert.equal(coverage(judged, 0.5), 0.9)
})

test('outcomes that come late fill the last bins', () => {
  const late = pitHistogram([even(95), even(96), even(99)])
  assert.ok(late[9]! > 0.99 && late[0] === 0)
})
