/** What the fit makes small: how far forecasts at the points of a ledger were from what happened. */
import { dayOf } from '../src/day.ts'
import type { Facts } from '../src/forecast/evidence.ts'
import { gather } from '../src/forecast/gather.ts'
import type { Grid } from '../src/forecast/grid.ts'
import type { History } from '../src/forecast/history.ts'
import { type LedgerRows, pointsOf, weighedAt } from '../src/forecast/ledger-rows.ts'
import { sigmoid } from '../src/forecast/numbers.ts'
import type { Parameters } from '../src/forecast/parameters.ts'
import { posterior } from '../src/forecast/posterior.ts'
import { prepare } from '../src/forecast/prepare.ts'

/** One evaluation point: what was known, and the day it came out. */
export interface Case {
  readonly title: string
  readonly facts: Facts
  readonly actual: number
  /** One over the points of its release. */
  readonly weight: number
  readonly group: keyof typeof BASELINES
  /** One over the points of its release in its group. */
  readonly groupWeight: number
}

/**
 * CRPS of the best baseline of bench/ledger/score.ts in each of its groups with ten releases or more, on the open part: films,
 * and series up to three months, up to a year and more ahead.
 */
export const BASELINES = { film: 61.4, near: 2.3, middle: 45, far: 208.7 } as const

/** Weights of the parts of the loss; CRPS counts one per 60 days, about what it is. */
export const LOSS = { crps: 1 / 60, log: 0.3, groups: 0.1, bias: 0.02, cover: 0.01 } as const

/** The points of a ledger as cases. */
export function casesOf(rows: LedgerRows): Case[] {
  const actual = new Map(rows.releases.map((r) => [`${r['title']}\t${r['season']}`, dayOf(r['actual_premiere']!)!]))
  const cases = pointsOf(rows).map((point) => {
    const id = `${point.title}\t${point.season}`
    const { weighed, traits } = weighedAt(rows, point)
    const facts = gather(weighed, point.asOf, traits)
    const ahead = actual.get(id)! - facts.asOf
    const group: keyof typeof BASELINES = facts.film ? 'film' : ahead <= 90 ? 'near' : ahead <= 365 ? 'middle' : 'far'
    return { id, title: point.title, facts, actual: actual.get(id)!, group }
  })
  const releases = Map.groupBy(cases, (c) => c.id)
  const groups = Map.groupBy(cases, (c) => `${c.id}\t${c.group}`)
  return cases.map((c) => ({
    ...c,
    weight: 1 / releases.get(c.id)!.length,
    groupWeight: 1 / groups.get(`${c.id}\t${c.group}`)!.length,
  }))
}

/** CRPS of masses in cells, spread evenly over each cell's days, in days; as `crps` of src/forecast/score.ts, but smooth. */
export function crpsOfCells({ edges, n }: Grid, mass: Float64Array, actual: number): number {
  let sum = Math.max(0, edges[0]! - 0.5 - actual) + Math.max(0, actual - edges[n]! + 0.5)
  let below = 0
  for (let i = 0; i < n; i++) {
    const [a, b] = [edges[i]! - 0.5, edges[i + 1]! - 0.5]
    const above = below + mass[i]!
    const middle = below + (above - below) * Math.min(1, Math.max(0, (actual - a) / (b - a)))
    const split = Math.min(b, Math.max(a, actual))
    sum += square(split - a, below, middle, 0) + square(b - split, middle, above, 1)
    below = above
  }
  return sum
}

/** ∫ (F − step)² over a stretch on which F goes straight from f0 to f1. */
function square(width: number, f0: number, f1: number, step: number): number {
  const [a, b] = [f0 - step, f1 - step]
  return (width * (a * a + a * b + b * b)) / 3
}

/** A running mean over releases. */
class Mean {
  #sum = 0
  #weight = 0
  add(value: number, weight: number): void {
    this.#sum += value * weight
    this.#weight += weight
  }
  get value(): number {
    return this.#weight > 0 ? this.#sum / this.#weight : 0
  }
}

/** Width of the soft edge of an interval, in probability. */
const SOFT = 0.02

/**
 * Mean over releases of CRPS and log score; CRPS by group against the baseline there; and how far the bias of the median and the
 * coverage of the central 50, 80 and 90 % intervals are from what they should be (in units of 15 days and of 4 %).
 */
export function loss(cases: readonly Case[], parameters: Parameters, history: History): number {
  const score = new Mean()
  const log = new Mean()
  const bias = new Mean()
  const cover = [0.5, 0.8, 0.9].map((share) => ({ share, mean: new Mean() }))
  const groups = new Map(Object.keys(BASELINES).map((g) => [g, new Mean()]))
  for (const { facts, actual, weight, group, groupWeight } of cases) {
    const prepared = prepare(facts, parameters, history)
    const { edges, n } = prepared.grid
    const mass = posterior(prepared)
    const far = crpsOfCells(prepared.grid, mass, actual)
    score.add(far, weight)
    groups.get(group)!.add(far, groupWeight)
    let below = 0
    let half = -1
    let cell = 0
    let under = 0
    for (let i = 0; i < n; i++) {
      if (half < 0 && below + mass[i]! >= 0.5)
        half = edges[i]! - 0.5 + ((edges[i + 1]! - edges[i]!) * (0.5 - below)) / mass[i]!
      if (edges[i]! <= actual) {
        cell = i
        under = below
      }
      below += mass[i]!
    }
    const width = edges[cell + 1]! - edges[cell]!
    const density = mass[cell]! / width
    log.add(-Math.log(density + 1e-6), weight)
    bias.add(half - actual, weight)
    const low = under + density * (actual - edges[cell]!)
    for (const { share, mean } of cover) {
      const [from, to] = [(1 - share) / 2, (1 + share) / 2]
      mean.add(sigmoid((low + density - from) / SOFT) * sigmoid((to - low) / SOFT), weight)
    }
  }
  let sum = LOSS.crps * score.value + LOSS.log * log.value + LOSS.bias * (bias.value / 15) ** 2
  for (const { share, mean } of cover) sum += LOSS.cover * ((mean.value - share) / 0.04) ** 2
  for (const [group, mean] of groups) sum += (LOSS.groups * mean.value) / BASELINES[group as keyof typeof BASELINES]
  return sum
}
