import type { Answer } from '../../answer.ts'
import { dayOf } from '../../day.ts'

/**
 * The day number by which it is out with probability `p`, between the quantiles of an answer by straight lines; `null`
 * where the answer has none.
 *
 * @param p 0 … 1; beyond the outermost quantiles their day
 */
export function quantile(quantiles: Answer['quantiles'], p: number): number | null {
  let left: readonly [number, number] | null = null
  for (const [q, iso] of quantiles) {
    const day = dayOf(iso)
    if (day === null) continue
    if (q >= p) {
      if (left === null || q === p) return day
      return Math.round(left[1] + ((day - left[1]) * (p - left[0])) / (q - left[0]))
    }
    left = [q, day]
  }
  return left?.[1] ?? null
}

/** The intervals that every plot draws, in day numbers: `wide` holds 80 %, `narrow` 50 %. */
export interface Bands {
  readonly wide: readonly [number, number]
  readonly narrow: readonly [number, number]
  readonly median: number
}

/** The bands of an answer, or `null` where it has no quantiles. */
export function bands(quantiles: Answer['quantiles']): Bands | null {
  const [p10, p25, p50, p75, p90] = [0.1, 0.25, 0.5, 0.75, 0.9].map((p) => quantile(quantiles, p))
  if (p10 == null || p25 == null || p50 == null || p75 == null || p90 == null) return null
  return { wide: [p10, p90], narrow: [p25, p75], median: p50 }
}

/** Whether it most likely never comes: then the distribution over days is about the exception. */
export function unlikely({ status, p_never }: Pick<Answer, 'status' | 'p_never'>): boolean {
  return status === 'cancelled' || p_never >= 0.5
}
