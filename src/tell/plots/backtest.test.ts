import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseHTML } from 'linkedom'
import type { Judged } from '../../forecast/backtest/calibration.ts'
import type { Scores } from '../../forecast/backtest/scores.ts'
import { pitPlot, reliabilityPlot, scorePlot } from './backtest.ts'

function drawn(svg: string) {
  assert.doesNotMatch(svg, /NaN|Infinity|undefined|null|\[object/)
  assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/, 'a document of its own')
  return parseHTML(`<html><body>${svg}</body></html>`).document
}

const attribute = (node: { getAttribute(name: string): string | null }, name: string) => Number(node.getAttribute(name))
const score = (group: string, crps: number): Scores => ({
  group,
  releases: 1,
  points: 1,
  crps,
  error: crps,
  bias: 0,
  cover: [0, 0, 0],
  width80: 0,
})

/** Even forecasts over the days 1 … 100. */
const even = (actual: number): Judged => ({ ps: [0, 0.5, 1], days: [0, 50, 100], asOf: 0, actual, weight: 1 })

test('bars of scores are as long as the scores, and names are escaped', () => {
  const document = drawn(
    scorePlot([
      { name: 'ours', scores: [score('all', 50), score('<film>', 10)] },
      { name: 'theirs', scores: [score('all', 100)] },
    ]),
  )
  const bars = [...document.querySelectorAll('rect')].filter((bar) => attribute(bar, 'x') === 190)
  const widths = bars.map((bar) => attribute(bar, 'width'))
  assert.equal(widths.length, 4)
  assert.ok(Math.abs(widths[0]! / widths[1]! - 0.5) < 0.01 && Math.abs(widths[2]! / widths[1]! - 0.1) < 0.01)
  assert.equal(widths[3], 0, 'a group that nobody scored there')
  assert.match(document.querySelector('desc')!.textContent, /all: ours 50\.0, theirs 100\.0; <film>: ours 10\.0/)
})

test('a histogram of calibrated forecasts is level at its line', () => {
  const judged = Array.from({ length: 100 }, (_, i) => even(i + 1))
  const document = drawn(pitPlot([{ name: 'all', judged }]))
  const tops = [...document.querySelectorAll('rect.bar')].map((bar) => attribute(bar, 'y'))
  assert.equal(tops.length, 10)
  const line = attribute(document.querySelector('line.even')!, 'y1')
  for (const top of tops) assert.ok(Math.abs(top - line) <= 0.2)
})

test('calibrated forecasts lie on the diagonal', () => {
  const judged = Array.from({ length: 100 }, (_, i) => even(i + 1))
  const document = drawn(reliabilityPlot(judged, [25, 75]))
  const dots = [...document.querySelectorAll('circle')].map((dot) => [attribute(dot, 'cx'), attribute(dot, 'cy')])
  const lines = [...document.querySelectorAll('line.even')]
  assert.equal(dots.length, 2)
  dots.forEach(([x, y], k) => {
    const [x1, y1] = [attribute(lines[k]!, 'x1'), attribute(lines[k]!, 'y1')]
    assert.ok(Math.abs(x! - x1 - (y1 - y!)) < 1)
  })
})
