import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseCsv } from '../src/forecast/backtest/csv.ts'
import { ledgerOf } from '../src/forecast/backtest/ledger.ts'
import { HISTORY } from '../src/forecast/history.ts'
import type { Parameters } from '../src/forecast/parameters.ts'
import { fitForecast } from './fit-forecast.ts'
import { casesOf, crpsOfCells, loss, measure } from './fit-loss.ts'
import { conditionalLogit, shares } from './fit-logit.ts'
import { minimise } from './fit-minimise.ts'
import { PRIORS } from './fit-priors.ts'

test('a minimum is found, also in a narrow valley', () => {
  const [x, y] = minimise(([a, b]) => (a! - 1) ** 2 + 50 * (b! + a!) ** 2, [-1, 3], { rounds: 100, scale: [1, 1] })
  assert.ok(Math.abs(x! - 1) < 0.03 && Math.abs(y! + 1) < 0.03, `${x}, ${y}`)
  const [z] = minimise(([a]) => (a! - 3) ** 2, [0], { rounds: 50, scale: [1], slope: ([a]) => [2 * (a! - 3)] })
  assert.ok(Math.abs(z! - 3) < 0.01)
})

test('a conditional logit gives the odds with which options are right', () => {
  // Of two options the one with the mark is right in three choices of four: log-odds of ln 3.
  const choices = [true, true, true, false].map((marked) => ({
    options: [Float64Array.of(1), Float64Array.of(0)],
    right: [marked, !marked],
    weight: 1,
  }))
  const w = conditionalLogit(choices, Float64Array.of(0), Float64Array.of(1e-9))
  assert.ok(Math.abs(w[0]! - Math.log(3)) < 1e-6, `${w[0]}`)
  assert.ok(Math.abs(shares(w, choices[0]!.options)[0]! - 0.75) < 1e-6)
  // Where both are right there is nothing to learn: the weight stays where it is drawn to.
  const both = [{ options: [Float64Array.of(1), Float64Array.of(0)], right: [true, true], weight: 1 }]
  assert.ok(Math.abs(conditionalLogit(both, Float64Array.of(0.5), Float64Array.of(1))[0]! - 0.5) < 1e-9)
})

test('CRPS of cells: an even mass over twelve days, and what lies beside it', () => {
  const grid = { edges: Int32Array.of(0, 5, 12), n: 2 }
  const mass = Float64Array.of(5 / 12, 7 / 12)
  for (const [day, expected] of [
    [5.5, 1],
    [-0.5, 4],
    [21.5, 14],
  ] as const)
    assert.ok(Math.abs(crpsOfCells(grid, mass, day) - expected) < 1e-9, `on day ${day}`)
})

/** Series whose official years hold, and whose outlets' guesses come a year late. */
const HEAD = 'title,season,reported_on,publisher,property,value,from,to,words,certainty,source_kind,source_name\n'
const names = ['Amber', 'Birch', 'Cobalt', 'Dune Grass', 'Ember', 'Fjord']
const ledger = ledgerOf(
  parseCsv(
    HEAD +
      names
        .map(
          (name, i) =>
            `${name},2,2022-0${i + 1}-03,a.test,release,,2023-01-01,2023-12-31,in 2023,official,official,Nordlys\n` +
            `${name},2,2022-0${i + 1}-20,b.test,release,,2022-07-01,2022-12-31,late 2022,expected,outlet,\n`,
        )
        .join(''),
  ),
  parseCsv(
    `title,season,actual_premiere,previous_premiere,network,kind,medium\n${names.map((name, i) => `${name},2,2023-0${i + 2}-14,2021-05-01,Netflix,series,live-action\n`).join('')}`,
  ),
)

test('a fit makes the loss smaller, and a few releases do not throw parameters about', () => {
  const cases = casesOf(ledger)
  const parameters = Object.keys(PRIORS) as (keyof Parameters)[]
  const start = Object.fromEntries(parameters.map((name) => [name, PRIORS[name][0]])) as unknown as Parameters
  const fitted = fitForecast(cases)
  const of = (p: Parameters): number =>
    loss(
      cases,
      cases.map((c) => measure(c, p, HISTORY)),
    )
  assert.equal(cases.length, 12)
  assert.ok(of(fitted) < of(start), `${of(fitted)} is not under ${of(start)}`)
  for (const name of parameters) {
    const [mean, sd] = PRIORS[name]
    assert.ok(Math.abs(fitted[name] - mean) <= 3 * sd + 0.001, name)
  }
})
