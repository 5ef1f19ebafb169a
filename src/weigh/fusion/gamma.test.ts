import assert from 'node:assert/strict'
import { test } from 'node:test'
import { logBeta, logGamma } from './gamma.ts'

// Abramowitz & Stegun, table 6.1 and Γ(n) = (n − 1)!
const VALUES: readonly (readonly [number, number])[] = [
  [0.5, Math.log(Math.PI) / 2],
  [1, 0],
  [1.5, Math.log(Math.PI) / 2 - Math.LN2],
  [5, Math.log(24)],
  [11, Math.log(3_628_800)],
  [1e-6, 13.815509980749432],
  [1000, 5905.220423209181],
]
for (const [x, expected] of VALUES)
  test(`log Γ(${x})`, () => assert.ok(Math.abs(logGamma(x) - expected) < 1e-9 * Math.max(1, Math.abs(expected))))

test('log Γ(x + 1) − log Γ(x) is log x', () => {
  for (let x = 0.05; x < 20; x += 0.37) assert.ok(Math.abs(logGamma(x + 1) - logGamma(x) - Math.log(x)) < 1e-9)
})

test('log B(2, 3) is log 1/12', () => assert.ok(Math.abs(logBeta(2, 3) + Math.log(12)) < 1e-9))
