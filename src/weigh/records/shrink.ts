import { logBeta } from '../fusion/gamma.ts'

/**
 * Shares out of few trials, moved towards that of their like (empirical Bayes). How far is learnt from how much the members of a
 * group differ: a beta-binomial law whose strength is fitted by maximum likelihood (B. Efron, C. Morris, "Data analysis using
 * Stein's estimator and its generalizations", JASA 1975; for shares: B. Efron, "Large-Scale Inference", 2010, chapter 1).
 */
export interface Count {
  /** How many held, and of how many; weights, so perhaps no whole numbers. */
  readonly held: number
  readonly of: number
}

/** Strengths that are tried: in claims, what the group's share counts beside a member's own. */
const STRENGTHS = [1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128] as const

/** Before anything is known of how members differ, the share of their like counts as so many claims of their own (log-normal, spread 1). */
const USUAL_STRENGTH = 8

/**
 * How many claims the share of its like counts for a member of a group: few where members differ, many where they are alike.
 *
 * @param members each with the share that it would have by its like alone
 * @example strengthOf([{ held: 9, of: 10, like: 0.5 }, { held: 1, of: 10, like: 0.5 }]) // 1
 */
export function strengthOf(members: readonly (Count & { readonly like: number })[]): number {
  let best = USUAL_STRENGTH
  let most = Number.NEGATIVE_INFINITY
  for (const strength of STRENGTHS) {
    let likelihood = -(Math.log(strength / USUAL_STRENGTH) ** 2) / 2
    for (const { held, of, like } of members) {
      const a = strength * like
      const b = strength - a
      likelihood += logBeta(a + held, b + of - held) - logBeta(a, b)
    }
    if (likelihood <= most) continue
    most = likelihood
    best = strength
  }
  return best
}

/** A member's share, moved towards that of its like. */
export function shrunk({ held, of }: Count, like: number, strength: number): number {
  return (held + strength * like) / (of + strength)
}

/** Cells in which a beta density is summed up. */
const CELLS = 400

/**
 * The shares below which a beta distribution has the given probabilities, to about a 400th.
 *
 * @param probabilities in ascending order
 * @example betaQuantiles(1, 1, [0.5]) // [0.5]
 */
export function betaQuantiles(a: number, b: number, probabilities: readonly number[]): number[] {
  const mass = Array.from({ length: CELLS }, (_, i) => {
    const x = (i + 0.5) / CELLS
    return (a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x)
  })
  const top = Math.max(...mass)
  let total = 0
  for (let i = 0; i < CELLS; i++) total += mass[i] = Math.exp(mass[i]! - top)
  const found: number[] = []
  let sum = 0
  for (let i = 0; i < CELLS && found.length < probabilities.length; i++) {
    const own = mass[i]! / total
    while (found.length < probabilities.length && sum + own >= probabilities[found.length]! - 1e-12) {
      const within = own === 0 ? 0 : (probabilities[found.length]! - sum) / own
      found.push((i + within) / CELLS)
    }
    sum += own
  }
  while (found.length < probabilities.length) found.push(1)
  return found
}
