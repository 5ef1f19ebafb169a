import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayOf } from '../day.ts'
import type { Report } from '../report.ts'
import { FITTED } from './fitted.ts'
import { gather } from './gather.ts'
import { makeGrid } from './grid.ts'
import { clockOf, hitRate, silence, WRITERS } from './likelihood.ts'
import { days, film, officially, says, series } from './reports.fixture.ts'

const AS_OF = '2024-03-01'
const at = (iso: string) => dayOf(iso)!

/** The facts of a series with one report, its evidence, and its likelihood at some days. */
function read(report: Report, ofFilm = false) {
  const facts = gather(ofFilm ? film([report]) : series([report]), AS_OF)
  const item = facts.items[0]!
  const grid = makeGrid(facts.notOut + 1, [item.from - 1, item.from, item.to + 1, item.to + 2])
  const log = WRITERS[item.kind](item, facts, grid, FITTED)
  const cell = (iso: string) => grid.edges.findLastIndex((edge) => edge <= at(iso))
  return { facts, item, grid, log, of: (iso: string) => log[cell(iso)]! }
}

test('what is surer holds oftener', () => {
  const rate = (report: Report, ofFilm = false) => {
    const { item, facts } = read(report, ofFilm)
    return hitRate(item, facts.film, true, FITTED)
  }
  const window = days('2024-07-01', '2024-09-30')
  const official = rate(says('release', window, officially()))
  const expected = rate(says('release', window))
  const possible = rate(says('release', window, { certainty: 'possible' }))
  const hoped = rate(says('release', window, { certainty: 'hoped' }))
  assert.ok(official > expected && expected > possible && possible > hoped)
  assert.ok(
    official > rate(says('release', days('2025-07-01', '2025-09-30'), officially())),
    'far ahead holds less often',
  )
  assert.ok(official > rate(says('release', window, officially()), true), 'films move more often')
  assert.ok(rate(says('release', days('2024-03-20'), officially())) > 0.95, 'an official day weeks ahead holds')
})

test('the density of a window sums to about 1, and a miss is late oftener than early', () => {
  const { log, grid, of } = read(says('release', days('2024-09-01', '2024-11-30'), officially()))
  let sum = 0
  for (let i = 0; i < grid.n; i++) sum += Math.exp(log[i]!) * (grid.edges[i + 1]! - grid.edges[i]!)
  assert.ok(sum > 0.9 && sum < 1.1, String(sum))
  assert.ok(of('2024-10-15') > of('2025-01-15'))
  assert.ok(of('2025-01-15') > of('2024-07-15'))
  assert.ok(of('2024-12-15') > of('2025-12-15'))
})

test('the day beside an official day keeps a little: night slots and time zones', () => {
  const { of } = read(says('release', days('2024-06-10'), officially()))
  assert.ok(of('2024-06-10') > of('2024-06-11'))
  assert.ok(of('2024-06-11') > of('2024-06-12'))
  assert.ok(of('2024-06-09') > of('2024-06-08'))
})

test('"not before" leaves little before, and more the sooner after', () => {
  const { of } = read(says('release', days('2025-01-01', null)))
  assert.ok(of('2024-12-31') < of('2025-01-02') - 2)
  assert.ok(of('2025-02-01') > of('2026-02-01'))
})

test('a denied window is out of question, and what lies before it is unlikely', () => {
  const { of } = read(says('release', days('2024-07-01', '2024-12-31'), officially({ certainty: 'denied' })))
  assert.ok(of('2024-10-01') < of('2024-05-01'))
  assert.ok(of('2024-05-01') < of('2025-02-01'))
})

test('filming that has not begun leaves the coming months out', () => {
  const none = says('production', { phase: 'filming', edge: 'start', window: null }, { certainty: 'denied' })
  const { of } = read(none)
  assert.ok(of('2024-06-01') < of('2024-12-01') && of('2024-12-01') < of('2026-01-01'))
})

test('stages: the later, the nearer; words about a lead time move the usual', () => {
  const clock = (value: Parameters<typeof says<'production'>>[1], certainty: 'happened' | 'expected' = 'happened') => {
    const { item, facts } = read(says('production', value, { certainty }))
    return clockOf(item, facts, FITTED)
  }
  const window = days('2024-02-01', '2024-02-29')
  const start = clock({ phase: 'filming', edge: 'start', window })
  const end = clock({ phase: 'filming', edge: 'end', window })
  assert.ok(start.mid > end.mid)
  const planned = clock({ phase: 'filming', edge: 'end', window: days('2024-06-01', '2024-06-30') }, 'expected')
  assert.ok(planned.mid > end.mid && planned.spread >= end.spread, 'plans slip')

  const filming = says('production', { phase: 'filming', edge: 'end', window }, { certainty: 'happened' })
  const facts = gather(series([filming, says('lead_time', { phase: 'post', duration: 'P1Y' })]), AS_OF)
  const [usual, told] = facts.items.filter((item) => item.clock === 'end')
  assert.ok(clockOf(told!, facts, FITTED).mid > clockOf(usual!, facts, FITTED).mid)
})

test('silence: without a known day, the nearer the less likely', () => {
  const grid = makeGrid(at(AS_OF) + 1, [])
  const log = silence(grid, at(AS_OF), FITTED.silenceMid, FITTED.silenceSpread, FITTED.silenceFloor)
  for (let i = 1; i < grid.n; i++) assert.ok(log[i]! >= log[i - 1]!)
  assert.ok(Math.exp(log[6]!) < 0.1, 'hardly within a week')
  assert.ok(Math.exp(log[grid.n - 1]!) > 0.99)
})
