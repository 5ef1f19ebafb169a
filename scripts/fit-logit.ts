import { solve } from './fit-linear.ts'

/** Some options of which at least one is right, each with the same number of features. */
export interface Choice {
  readonly options: readonly Float64Array[]
  readonly right: readonly boolean[]
  readonly weight: number
}

export const dot = (w: Float64Array, x: Float64Array): number => x.reduce((sum, v, i) => sum + v * w[i]!, 0)

/** The probability of each option. */
export function shares(w: Float64Array, options: readonly Float64Array[]): number[] {
  const z = options.map((x) => dot(w, x))
  const top = Math.max(...z)
  const e = z.map((v) => Math.exp(v - top))
  const total = e.reduce((a, b) => a + b, 0)
  return e.map((v) => v / total)
}

/**
 * The weights at which the log likelihood less the penalties is greatest, by Newton's method: `gather` adds the gradient and the lower
 * triangle of the negative Hessian of the log likelihood; `ridge[i]` draws weight `i` to `towards[i]`.
 */
export function newton(
  towards: Float64Array,
  ridge: Float64Array,
  gather: (w: Float64Array, g: Float64Array, h: readonly Float64Array[]) => void,
): Float64Array {
  const n = towards.length
  const w = new Float64Array(n)
  for (let round = 0; round < 40; round++) {
    const g = new Float64Array(n)
    const h = Array.from({ length: n }, () => new Float64Array(n))
    gather(w, g, h)
    for (let i = 0; i < n; i++) {
      g[i]! -= ridge[i]! * (w[i]! - towards[i]!)
      h[i]![i]! += ridge[i]!
    }
    const step = solve(h, g)
    // A long step from far away can overshoot: at most 1 for any weight.
    const longest = step.reduce((most, v) => Math.max(most, Math.abs(v)), 0)
    for (let i = 0; i < n; i++) w[i]! += step[i]! / Math.max(1, longest)
    if (longest < 1e-9) break
  }
  return w
}

/** Adds `weight` times the outer product of `x` with itself to the lower triangle of `h`. */
export function addOuter(h: readonly Float64Array[], x: Float64Array, weight: number): void {
  for (let i = 0; i < x.length; i++) if (x[i] !== 0) for (let k = 0; k <= i; k++) h[i]![k]! += weight * x[i]! * x[k]!
}

/**
 * Conditional logit (McFadden 1974): the weights under which the right options of each choice are likeliest. Where several are right,
 * their sum counts.
 *
 * @example
 * const options = [Float64Array.of(1), Float64Array.of(0)]
 * conditionalLogit([{ options, right: [true, false], weight: 1 }], Float64Array.of(0), Float64Array.of(1)) // above 0
 */
export function conditionalLogit(choices: readonly Choice[], towards: Float64Array, ridge: Float64Array): Float64Array {
  const n = towards.length
  return newton(towards, ridge, (w, g, h) => {
    for (const { options, right, weight } of choices) {
      const p = shares(w, options)
      const rightly = p.reduce((sum, v, k) => (right[k] ? sum + v : sum), 0)
      const mean = new Float64Array(n)
      for (const [k, x] of options.entries())
        for (let i = 0; i < n; i++) {
          mean[i]! += p[k]! * x[i]!
          if (right[k]) g[i]! += (weight * p[k]! * x[i]!) / rightly
        }
      for (let i = 0; i < n; i++) g[i]! -= weight * mean[i]!
      for (const [k, x] of options.entries())
        if (p[k]! > 1e-6)
          addOuter(
            h,
            x.map((v, i) => v - mean[i]!),
            weight * p[k]!,
          )
    }
  })
}
