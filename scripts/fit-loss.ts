/** What the fit makes small: how far forecasts at the points of a ledger were from what happened. */
import { knownAt } from '../src/forecast/backtest/known.ts'
import { type Ledger, pointsOf } from '../src/forecast/backtest/ledger.ts'
import type { Facts } from '../src/forecast/evidence.ts'
import { gather } from '../src/forecast/gather.ts'
import type { Grid } from '../src/forecast/grid.ts'
import type { History } from '../src/forecast/history.ts'
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
export const LOSS = { crps: 1 / 60, log: 0.3, groups: 0.1, bias: 0.15, cover: 0.06 } as const

/** The points of a ledger as cases. */
export function casesOf(ledger: Ledger): Case[] {
  const cases = pointsOf(ledger).map((point) => {
    const { release, asOf } = point
    const { weighed, traits } = knownAt(point)
    const facts = gather(weighed, asOf, traits)
    const ahead = release.out - facts.asOf
    const group: keyof typeof BASELINES = facts.film ? 'film' : ahead <= 90 ? 'near' : ahead <= 365 ? 'middle' : 'far'
    return { release, title: release.title, facts, actual: release.out, group }
  })
  const releases = Map.groupBy(cases, (c) => c.release)
  return cases.map((c) => {
    const same = releases.get(c.release)!
    return { ...c, weight: 1 / same.length, groupWeight: 1 / same.filter(({ group }) => group === c.group).length }
  })
}

/** CRPS of masses in cells, spread evenly over each cell's days, in days; as `crps` of src/forecast/backtest/crps.ts, but smooth. */
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

/** Width of the soft edge of an interval, in probability. */
const SOFT = 0.02

/** How one forecast did. */
export interface Measure {
  readonly crps: number
  readonly log: number
  /** Median minus what happened, in days. */
  readonly bias: number
  /**
   * Whether the central 50, 80 and 90 % intervals held: the mean of the plain answer, with soft edges, and of the share of its day's
   * probabilities inside the interval (`evenCoverage` of calibration.ts: plainly, a known day lies in every 50 % interval).
   */
  readonly cover: readonly [number, number, number]
}

/** Central intervals whose coverage is held. */
const SHARES = [0.5, 0.8, 0.9] as const

/** What bias (in days) and coverage may be off without a price, and the further distance that costs one. */
const BIAS = { free: 0, unit: 15 } as const
const COVER = { free: 0.01, unit: 0.04 } as const

/** How far a value is from 0 beyond what is free. */
function beyond(value: number, { free, unit }: { readonly free: number; readonly unit: number }): number {
  return Math.max(0, Math.abs(value) - free) / unit
}

/** How the forecast for a case does. */
export function measure({ facts, actual }: Case, parameters: Parameters, history: History): Measure {
  const prepared = prepare(facts, parameters, history)
  const { edges, n } = prepared.grid
  const mass = posterior(prepared)
  let below = 0
  let half = -1
  let cell = 0
  let under = 0
  for (let i = 0; i < n; i++) {
    if (half < 0 && below + mass[i]! >= 0.5) {
      half = edges[i]! - 0.5 + ((edges[i + 1]! - edges[i]!) * (0.5 - below)) / mass[i]!
    }
    if (edges[i]! <= actual) {
      cell = i
      under = below
    }
    below += mass[i]!
  }
  const density = mass[cell]! / (edges[cell + 1]! - edges[cell]!)
  const low = under + density * (actual - edges[cell]!)
  const even = (share: number): number =>
    Math.max(0, Math.min(low + density, (1 + share) / 2) - Math.max(low, (1 - share) / 2)) / density
  const inside = (share: number): number =>
    sigmoid((low + density - (1 - share) / 2) / SOFT) * sigmoid(((1 + share) / 2 - low) / SOFT)
  const both = (share: number): number => (even(share) + inside(share)) / 2
  return {
    crps: crpsOfCells(prepared.grid, mass, actual),
    log: -Math.log(density + 1e-6),
    bias: half - actual,
    cover: [both(0.5), both(0.8), both(0.9)],
  }
}

/**
 * Mean over releases of CRPS and log score; CRPS by group against the baseline there; and how far the bias of the median and the
 * coverage of the central 50, 80 and 90 % intervals are from what they should be.
 *
 * @param strict weight of bias and coverage, 1 in the end
 */
export function loss(cases: readonly Case[], measures: readonly Measure[], strict = 1): number {
  const mean = (value: (m: Measure) => number): number => {
    let sum = 0
    let weight = 0
    cases.forEach((c, i) => {
      sum += c.weight * value(measures[i]!)
      weight += c.weight
    })
    return sum / weight
  }
  let sum =
    LOSS.crps * mean((m) => m.crps) +
    LOSS.log * mean((m) => m.log) +
    strict *
      LOSS.bias *
      beyond(
        mean((m) => m.bias),
        BIAS,
      ) **
        2
  SHARES.forEach((share, k) => (sum += strict * LOSS.cover * beyond(mean((m) => m.cover[k]!) - share, COVER) ** 2))
  const groups = new Map<string, { sum: number; weight: number }>()
  cases.forEach(({ group, groupWeight }, i) => {
    const known = groups.get(group) ?? { sum: 0, weight: 0 }
    known.sum += groupWeight * measures[i]!.crps
    known.weight += groupWeight
    groups.set(group, known)
  })
  for (const [group, { sum: far, weight }] of groups) {
    sum += (LOSS.groups * far) / weight / BASELINES[group as keyof typeof BASELINES]
  }
  return sum
}
