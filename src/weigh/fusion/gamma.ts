const HALF_LOG_2PI = Math.log(2 * Math.PI) / 2

/**
 * The logarithm of the gamma function for x > 0, to about 1e-10: Stirling's series (Abramowitz & Stegun 6.1.41) after moving the
 * argument above 7.
 *
 * @example
 * logGamma(5) // log 24
 */
export function logGamma(x: number): number {
  let moved = 1
  let z = x
  while (z < 7) moved *= z++
  const r = 1 / z
  const r2 = r * r
  const series = r * (1 / 12 - r2 * (1 / 360 - r2 * (1 / 1260 - r2 / 1680)))
  return (z - 0.5) * Math.log(z) - z + HALF_LOG_2PI + series - Math.log(moved)
}

/** The logarithm of the beta function. */
export function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b)
}
