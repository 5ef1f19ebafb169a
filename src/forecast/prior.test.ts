import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayOf } from '../day.ts'
import type { Traits } from './evidence.ts'
import { FITTED } from './fitted.ts'
import { gather } from './gather.ts'
import { makeGrid, massUntil } from './grid.ts'
import { HISTORY } from './history.ts'
import { prior } from './prior.ts'
import { film, series } from './reports.fixture.ts'

const START = dayOf('2022-01-28')!

function history(traits: Traits = {}, ofFilm = false) {
  const facts = gather(ofFilm ? film([]) : series([]), '2022-02-01', traits)
  const grid = makeGrid(START + 1, [START + 336, START + 394])
  const { mass, never } = prior(facts, grid, FITTED, HISTORY)
  return { mass, never, until: (days: number) => massUntil(grid, mass, START + days) }
}

test('history is a distribution, and some never come', () => {
  for (const [traits, ofFilm] of [
    [{}, false],
    [{ network: 'NBC' }, false],
    [{ network: 'Tokyo MX' }, false],
    [{}, true],
  ] as const) {
    const { mass, never } = history(traits, ofFilm)
    assert.ok(Math.abs(mass.reduce((a, b) => a + b, 0) - 1) < 1e-9)
    assert.ok(never > 0 && never < 1)
    assert.ok(mass.every((m) => m >= 0))
  }
})

test('broadcasters come back after a year, platforms when they are ready', () => {
  const broadcast = history({ network: 'NBC' })
  const platform = history({ network: 'Netflix' })
  assert.ok(broadcast.until(394) - broadcast.until(336) > 3 * (platform.until(394) - platform.until(336)))
  assert.ok(platform.until(1500) - platform.until(550) > broadcast.until(1500) - broadcast.until(550))
})

test('anime begins with a quarter of the year', () => {
  const { until } = history({ network: 'Tokyo MX' })
  const from = (iso: string) => until(dayOf(iso)! - START)
  const april = from('2023-04-15') - from('2023-03-31')
  const may = from('2023-05-15') - from('2023-04-30')
  assert.ok(april > 5 * may)
})
