/**
 * Solves the symmetric positive definite system `a x = b` by Cholesky's decomposition.
 *
 * @example solve([Float64Array.of(4, 0), Float64Array.of(0, 2)], Float64Array.of(8, 2)) // 2, 1
 */
export function solve(a: readonly Float64Array[], b: Float64Array): Float64Array {
  const n = b.length
  const l = a.map((row) => Float64Array.from(row))
  const x = Float64Array.from(b)
  for (let j = 0; j < n; j++) {
    const lj = l[j]!
    for (let k = 0; k < j; k++) lj[j]! -= lj[k]! ** 2
    if (!(lj[j]! > 0)) throw new Error(`solve: not positive definite at ${j}`)
    lj[j] = Math.sqrt(lj[j]!)
    for (let i = j + 1; i < n; i++) {
      const li = l[i]!
      let s = li[j]!
      for (let k = 0; k < j; k++) s -= li[k]! * lj[k]!
      li[j] = s / lj[j]!
    }
  }
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i]! -= l[i]![k]! * x[k]!
    x[i]! /= l[i]![i]!
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i]! -= l[k]![i]! * x[k]!
    x[i]! /= l[i]![i]!
  }
  return x
}
