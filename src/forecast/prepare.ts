import { type Facts, saysSilent, showsOrder } from './evidence.ts'
import { type Grid, makeGrid } from './grid.ts'
import type { History } from './history.ts'
import type { Lead } from './lead.ts'
import { WRITERS } from './likelihood.ts'
import { sigmoid } from './numbers.ts'
import type { Parameters } from './parameters.ts'
import { prior } from './prior.ts'
import { relate, type Relations } from './relations.ts'

/** What a forecast needs more than once: the time axis, history and the likelihood of each report on it. */
export interface Prepared {
  readonly facts: Facts
  readonly grid: Grid
  readonly parameters: Parameters
  readonly history: History
  readonly relations: Relations
  /** Days in each cell. */
  readonly widths: Float64Array
  /** What is added to the logarithm of the density where no day is known: `Parameters.drift`. */
  readonly drift: Float64Array
  /** Logarithm of history's density per day, to its power. */
  readonly base: Float64Array
  /** History's probability that it never comes. */
  readonly never: number
  /** Log-likelihood per day of each piece of evidence, by cell, where it has been asked for: `likelihoodOf`. */
  readonly likelihoods: (Float64Array | undefined)[]
  /** Reports that show that it is ordered or made, and those that say, at the time of the last evidence, that there is no date yet. */
  readonly orders: readonly number[]
  readonly silent: readonly number[]
  /** Evidence that speaks together: the alternatives of one source on one day, everything else alone. */
  readonly voices: readonly (readonly number[])[]
  /** Arrays made when first asked for, by name: mixtures of alternatives, silences. */
  readonly made: Map<string, Float64Array>
  /** Leading claims, by their numbers, made when first asked for. */
  readonly leads: Map<string, Lead>
}

/** The days that `Parameters.drift` counts in. */
const DRIFT_UNIT = 180

/** The array of a name, made when first asked for. */
export function once({ made }: Prepared, name: string, make: () => Float64Array): Float64Array {
  let known = made.get(name)
  if (known === undefined) {
    known = make()
    made.set(name, known)
  }
  return known
}

/** Log-likelihood per day of a piece of evidence, by cell. What no longer stands is hardly ever asked for. */
export function likelihoodOf({ facts, grid, parameters, likelihoods }: Prepared, k: number): Float64Array {
  const item = facts.items[k]!
  return (likelihoods[k] ??= WRITERS[item.kind](item, facts, grid, parameters))
}

/**
 * Lays out the time axis and relates the reports to each other once.
 *
 * @param named days that must be borders of cells, beside those that reports name
 */
export function prepare(
  facts: Facts,
  parameters: Parameters,
  history: History,
  named: readonly number[] = [],
): Prepared {
  const { items } = facts
  const days = [...named]
  for (const { kind, from, to } of items) {
    if (kind === 'clock' || kind === 'notYet' || kind === 'silence') continue
    days.push(from, to + 1)
    if (from === to) days.push(from - 1, to + 2)
  }
  const grid = makeGrid(facts.notOut + 1, days)
  const { n, edges } = grid
  const { mass, never } = prior(facts, grid, parameters, history)
  const power = sigmoid(parameters.priorWeight)
  const widths = new Float64Array(n)
  const drift = new Float64Array(n)
  const base = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    const width = edges[i + 1]! - edges[i]!
    widths[i] = width
    drift[i] = parameters.drift * Math.log1p((edges[i]! - edges[0]! + width / 2) / DRIFT_UNIT)
    base[i] = power * Math.log(mass[i]! / width + 1e-12)
  }
  const relations = relate(items, sigmoid(parameters.sameText))
  const voices: number[][] = []
  items.forEach((_, k) => {
    if (relations.group[k] === k) voices.push([k])
    else voices.find(([first]) => first === relations.group[k])!.push(k)
  })
  return {
    facts,
    grid,
    parameters,
    history,
    relations,
    widths,
    drift,
    base,
    never,
    orders: [...new Set(items.filter(showsOrder).map(({ report }) => report))],
    silent: items.filter((item) => saysSilent(item, facts.notOut)).map(({ report }) => report),
    likelihoods: items.map(() => undefined),
    voices,
    made: new Map(),
    leads: new Map(),
  }
}
