/** How a minimum is sought. */
export interface Search {
  /** Most rounds. */
  readonly rounds: number
  /** A first step along each direction, about the distance that matters there. */
  readonly scale: readonly number[]
  /** The slope at a point where the value is known; by difference quotients unless given. */
  readonly slope?: (x: readonly number[], value: number) => number[]
  /** Called after each round with the value reached. */
  readonly tell?: (round: number, value: number) => void
}

/** Step of a difference quotient. */
export const STEP = 1e-3
/** So many rounds one after the other that gain less than that end the search. */
const ENOUGH = { gain: 2e-4, rounds: 3 } as const
/** Steps that the curvature is remembered for. */
const MEMORY = 12

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, v, i) => sum + v * b[i]!, 0)

/**
 * A minimum of `f` near `start`: limited-memory BFGS (Nocedal & Wright, Numerical Optimization, 2nd ed., algorithm 7.4) with
 * difference quotients for the gradient and halving steps until the value falls enough.
 *
 * @example minimise(([x]) => (x! - 3) ** 2, [0], { rounds: 20, scale: [1] }) // about [3]
 */
export function minimise(f: (x: readonly number[]) => number, start: readonly number[], search: Search): number[] {
  let x = [...start]
  let value = f(x)
  const slopeAt =
    search.slope ??
    ((at: readonly number[], here: number): number[] => at.map((v, i) => (f(at.with(i, v + STEP)) - here) / STEP))
  let slope = slopeAt(x, value)
  let idle = 0
  const moves: { s: number[]; y: number[]; rho: number }[] = []
  for (let round = 0; round < search.rounds; round++) {
    const step = direction(slope, moves, search.scale)
    const fall = dot(step, slope)
    let length = 1
    let next = x
    let reached = Infinity
    while (length > 1e-4) {
      next = x.map((v, i) => v - length * step[i]!)
      reached = f(next)
      if (reached < value - 1e-4 * length * fall) break
      length /= 2
    }
    if (!(reached < value)) {
      if (moves.length === 0) break
      moves.length = 0
      continue
    }
    const nextSlope = slopeAt(next, reached)
    const s = next.map((v, i) => v - x[i]!)
    const y = nextSlope.map((v, i) => v - slope[i]!)
    const curvature = dot(s, y)
    if (curvature > 1e-10) moves.push({ s, y, rho: 1 / curvature })
    if (moves.length > MEMORY) moves.shift()
    const gain = value - reached
    x = next
    value = reached
    slope = nextSlope
    search.tell?.(round, value)
    idle = gain < ENOUGH.gain ? idle + 1 : 0
    if (idle === ENOUGH.rounds) break
  }
  return x
}

/** The two-loop recursion: the inverse curvature of the remembered moves applied to the slope. */
function direction(
  slope: readonly number[],
  moves: readonly { readonly s: number[]; readonly y: number[]; readonly rho: number }[],
  scale: readonly number[],
): number[] {
  if (moves.length === 0) return slope.map((v, i) => 0.5 * v * scale[i]! ** 2)
  let q = [...slope]
  const alphas = moves.map(() => 0)
  for (let k = moves.length - 1; k >= 0; k--) {
    const { s, y, rho } = moves[k]!
    alphas[k] = rho * dot(s, q)
    q = q.map((v, i) => v - alphas[k]! * y[i]!)
  }
  const { y, rho } = moves.at(-1)!
  q = q.map((v) => v / (rho * dot(y, y)))
  moves.forEach((move, k) => {
    const beta = move.rho * dot(move.y, q)
    q = q.map((v, i) => v + move.s[i]! * (alphas[k]! - beta))
  })
  return q
}
