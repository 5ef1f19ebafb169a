import { civil } from '../day.ts'
import type { Facts } from './evidence.ts'
import type { Grid } from './grid.ts'
import { type History, PERIODS } from './history.ts'
import type { Parameters } from './parameters.ts'

/** Index into `History.media`. */
const MEDIA = { 'live-action': 0, anime: 1, animation: 2, unscripted: 3 } as const

/** Kinds of network whose seasons keep their place in the year whoever writes about them: history is not stretched there. */
const YEARLY: ReadonlySet<string> = new Set(['us-broadcast', 'uk-tv'])

/** Share of first seasons and of films that are talked about and never come: an assumption, no data here tell. */
const NEVER = { fresh: 0.15, film: 0.1 } as const

/** Hazard per day in each stretch since the previous premiere, for a release of these traits. */
export function hazards(facts: Facts, history: History): number[] {
  const year = facts.previous === null ? 2020 : civil(facts.previous).year
  const common =
    history.steps[Math.min(4, Math.max(1, facts.step)) - 1]! +
    history.eras[year < 2015 ? 0 : year < 2020 ? 1 : 2]! +
    history.media[MEDIA[facts.medium]]!
  return history.base.map((base, stretch) => Math.exp(base + history.kinds[facts.network][stretch]! + common))
}

/**
 * Before any report: the mass of each cell given that it ever comes (summing to 1), and the probability that it never does.
 *
 * With a previous season it follows from the hazard since its premiere, given that it was not out when the grid begins:
 * mass = S(from) − S(to) with S(t) = exp(−∫ hazard), and never = S at the horizon. To the hazard of all seasons a small one is added
 * for those that are spoken of: most that are late in history's tables never came, but nobody wrote of them. Without a previous
 * season the time since the first word is log-normal. Series also follow the calendar of their kind of network.
 */
export function prior(
  facts: Facts,
  grid: Grid,
  p: Parameters,
  history: History,
): { mass: Float64Array; never: number } {
  const { edges, n } = grid
  const mass = new Float64Array(n)
  let never: number
  if (facts.previous === null) {
    const mid = facts.film ? p.filmMid : p.freshMid
    const spread = facts.film ? p.filmSpread : p.freshSpread
    never = facts.film ? NEVER.film : NEVER.fresh
    for (let i = 0; i < n; i++) {
      const t = (edges[i]! + edges[i + 1]!) / 2 - edges[0]! + 1
      const z = (Math.log(t) - mid) / Math.exp(spread)
      mass[i] = (Math.exp(-0.5 * z * z) / t) * (edges[i + 1]! - edges[i]!)
    }
  } else {
    const rate = hazards(facts, history)
    const stretch =
      YEARLY.has(facts.network) || facts.medium === 'unscripted' ? 1 : Math.exp(p.priorStretch + p.priorEra * facts.era)
    let k = 0
    let before = 0
    // the integral of the hazard up to a day; days ascend from call to call, so the stretch only moves on
    const cumulative = (day: number): number => {
      const t = Math.max(0, day - facts.previous!) / stretch
      while (k < rate.length - 1 && PERIODS[k + 1]! <= t) {
        before += rate[k]! * (PERIODS[k + 1]! - PERIODS[k]!)
        k++
      }
      return before + rate[k]! * (t - PERIODS[k]!)
    }
    const first = cumulative(edges[0]!)
    const spokenOf = Math.exp(-p.pressMid)
    let gone = 0
    let survival = 1
    for (let i = 0; i < n; i++) {
      gone = cumulative(edges[i + 1]!) - first
      const next = Math.exp(-gone - spokenOf * (edges[i + 1]! - edges[0]!))
      mass[i] = survival - next
      survival = next
    }
    never = Math.exp(-gone)
  }
  const calendar = facts.film ? null : history.calendar[facts.network].map((level) => Math.exp(level))
  let sum = 0
  for (let i = 0; i < n; i++) {
    if (calendar !== null) {
      const { month, day } = civil((edges[i]! + edges[i + 1]! - 1) >> 1)
      mass[i]! *= calendar[(month - 1) * 2 + (day > 15 ? 1 : 0)]!
    }
    sum += mass[i]!
  }
  for (let i = 0; i < n; i++) mass[i]! /= sum
  return { mass, never }
}
