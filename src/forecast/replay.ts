import { type IsoDay, isoOf } from '../day.ts'
import type { Weighed } from '../report.ts'
import type { Traits } from './evidence.ts'
import { asOfDay, type Model } from './forecast.ts'
import { FITTED } from './fitted.ts'
import { gather } from './gather.ts'
import { massUntil, quantiles } from './grid.ts'
import { HISTORY } from './history.ts'
import { neverShare } from './never.ts'
import { posterior } from './posterior.ts'
import { prepare } from './prepare.ts'
import { heardOf } from './saying.ts'

/** The answer as it was on a day. */
export interface PastAnswer {
  readonly day: IsoDay
  /** Quantiles at 10, 25, 50, 75 and 90 %, given that it ever comes. */
  readonly quantiles: readonly (readonly [number, IsoDay])[]
  readonly p_already_out: number
  readonly p_never: number
}

const SHARES = [0.1, 0.25, 0.5, 0.75, 0.9] as const

/**
 * The answer on each of some days: what a replay and the plot of as-of against predicted need, without the explanation.
 *
 * @param weighedAt what was known on a day, usually `(asOf) => weigh(documents, release, { asOf })`
 * @param days the days to ask on, such as those on which something was published
 * @example history((asOf) => weigh(documents, release, { asOf }), ['2022-06-06', '2024-02-01'])
 */
export function history(
  weighedAt: (day: IsoDay) => Weighed,
  days: readonly IsoDay[],
  options: { readonly traits?: Traits; readonly model?: Model } = {},
): PastAnswer[] {
  const { parameters, history: known } = options.model ?? { parameters: FITTED, history: HISTORY }
  return days.map((day) => {
    const asOf = asOfDay(day)
    const weighed = weighedAt(day)
    const facts = gather(weighed, day, options.traits)
    if (facts.out !== null) {
      const { from, to } = facts.out
      const at = SHARES.map((p) => [p, isoOf(from + Math.ceil(p * (to - from + 1)) - 1)] as const)
      return { day, quantiles: at, p_already_out: 1, p_never: 0 }
    }
    const prepared = prepare(facts, parameters, known)
    const mass = posterior(prepared)
    const never = neverShare(prepared.never, heardOf(weighed.reports, facts), asOf)
    const at = quantiles(prepared.grid, mass, SHARES)
    return {
      day,
      quantiles: SHARES.map((p, i) => [p, isoOf(at[i]!)] as const),
      p_already_out: (1 - never) * massUntil(prepared.grid, mass, asOf),
      p_never: never,
    }
  })
}
