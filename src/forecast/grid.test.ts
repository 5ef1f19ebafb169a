import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { makeGrid, massUntil, normalise, quantiles } from './grid.ts'

const START = 19_000
const named = fc.array(fc.integer({ min: START - 400, max: START + 20_000 }), { maxLength: 30 })

test('borders ascend from the start, and named days within the horizon are among them', () => {
  fc.assert(
    fc.property(named, (days) => {
      const { edges, n } = makeGrid(START, days)
      assert.equal(edges[0], START)
      assert.equal(edges.length, n + 1)
      for (let i = 0; i < n; i++) assert.ok(edges[i]! < edges[i + 1]!, `${edges[i]} ${edges[i + 1]}`)
      for (const day of days) if (day > START && day < START + 5000) assert.ok(edges.includes(day), String(day))
    }),
  )
})

test('a day named beyond the horizon carries the grid to three years after it', () => {
  const far = START + 9000
  assert.equal(makeGrid(START, [far]).edges.at(-1), far + 3 * 365)
})

test('quantiles ascend, and the mass up to a quantile is at least its share', () => {
  fc.assert(
    fc.property(
      named,
      fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 900, maxLength: 900 }),
      (days, raw) => {
        const grid = makeGrid(START, days)
        const mass = Float64Array.from({ length: grid.n }, (_, i) => raw[i % raw.length]!)
        normalise(mass)
        const ps = [0.01, 0.1, 0.5, 0.9, 0.99]
        const found = quantiles(grid, mass, ps)
        found.forEach((day, i) => {
          assert.ok(i === 0 || day >= found[i - 1]!)
          assert.ok(massUntil(grid, mass, day) >= ps[i]! - 1e-9)
          assert.ok(massUntil(grid, mass, day - 1) < ps[i]! + 1e-9)
        })
      },
    ),
    { numRuns: 50 },
  )
})

test('the mass of one day is that day', () => {
  const grid = makeGrid(START, [START + 100, START + 101])
  const mass = new Float64Array(grid.n)
  mass[grid.edges.indexOf(START + 100)] = 1
  assert.deepEqual(quantiles(grid, mass, [0.01, 0.5, 0.99]), [START + 100, START + 100, START + 100])
  assert.equal(massUntil(grid, mass, START + 99), 0)
  assert.equal(massUntil(grid, mass, START + 100), 1)
})
