import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayOf, isoOf } from '../day.ts'
import { evenCoverage, type Judged, pitHistogram } from './backtest/calibration.ts'
import { quantileDays } from './backtest/scores.ts'
import { FITTED } from './fitted.ts'
import { forecast } from './forecast.ts'
import { gather } from './gather.ts'
import { hitRate } from './likelihood.ts'
import { days, officially, says, series } from './reports.fixture.ts'

const AS_OF = '2024-06-01'
const TODAY = dayOf(AS_OF)!

/** Numbers from 0 to 1, evenly and always the same (mulberry32). */
function random(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * Invented releases with an official window, which come as the model says that such windows turn out: inside with the hit rate,
 * else late by the Lomax law or early by the exponential one.
 */
function world(width: number, lead: number): Judged[] {
  const next = random(width)
  const from = TODAY + lead - width
  const to = from + width - 1
  const reports = [
    says('renewal', 'renewed', officially({ said: '2023-11-02' })),
    says('release', days(isoOf(from), isoOf(to)), officially({ said: AS_OF })),
  ]
  const weighed = series(reports)
  const facts = gather(weighed, AS_OF)
  const item = facts.items.find(({ kind }) => kind === 'window')!
  const p = FITTED
  const hit = hitRate(item, false, true, p)
  const scale = Math.exp(p.lateScale + p.lateLead * Math.log((to - TODAY) / 180) + p.lateWidth * Math.log(width / 90))
  const early = Math.exp(p.earlyScale + p.lateLead * Math.log((to - TODAY) / 180))
  const { quantiles } = forecast(weighed, { asOf: AS_OF })
  const [ps, known] = [quantiles.map(([share]) => share), quantileDays(quantiles)]
  return Array.from({ length: 2000 }, () => {
    const draw = (): number => {
      if (next() < hit) return from + Math.floor(next() * width)
      if (next() < 1 / (1 + Math.exp(-p.lateShare))) return to + 1 + Math.floor(scale * ((1 - next()) ** (-1 / 2) - 1))
      return from - 1 - Math.floor(-early * Math.log(1 - next()))
    }
    let actual = draw()
    while (actual <= TODAY) actual = draw()
    return { ps, days: known, asOf: TODAY, actual, weight: 1 }
  })
}

for (const [width, lead] of [
  [31, 150],
  [92, 300],
  [366, 580],
] as const)
  test(`an official window of ${width} days: what comes as such windows come is calibrated`, () => {
    const judged = world(width, lead)
    for (const share of pitHistogram(judged)) assert.ok(Math.abs(share - 0.1) < 0.05, `a bin of ${share}`)
    for (const share of [0.5, 0.8, 0.9]) {
      const held = evenCoverage(judged, share)
      assert.ok(Math.abs(held - share) < 0.04, `${share} intervals hold ${held}`)
    }
  })
