/**
 * Continuous ranked probability score of a distribution function that is linear between its quantiles, with atoms at its ends
 * (Gneiting & Raftery, "Strictly proper scoring rules, prediction, and estimation", JASA 102, 2007): the integral of
 * (F(x) - 1{x >= y})² over x, exact, in the unit of the quantiles. As bench/ledger/score.ts computes it.
 *
 * @param ps probabilities, ascending
 * @param days their quantiles, ascending
 * @param y what happened
 */
export function crps(ps: readonly number[], days: readonly number[], y: number): number {
  let sum = 0
  const add = (x0: number, x1: number, f0: number, f1: number): void => {
    if (x1 <= x0) return
    if (x0 < y && y < x1) {
      const middle = f0 + ((f1 - f0) * (y - x0)) / (x1 - x0)
      add(x0, y, f0, middle)
      add(y, x1, middle, f1)
      return
    }
    const step = x0 >= y ? 1 : 0
    const a = f0 - step
    const b = f1 - step
    sum += ((x1 - x0) * (a * a + a * b + b * b)) / 3
  }
  const last = days.length - 1
  if (y < days[0]!) sum += days[0]! - y
  for (let i = 1; i <= last; i++) add(days[i - 1]!, days[i]!, ps[i - 1]!, ps[i]!)
  if (y > days[last]!) sum += y - days[last]!
  return sum
}
