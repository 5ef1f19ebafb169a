/** Signs of a spelling are the letters A–Z and a–z; their codes modulo 64 are the indices of a cost table. */
const SIGNS = 64

/** Cost of putting one sign for another, and of a sign too many or too few. */
export interface EditCosts {
  /** `SIGNS` × `SIGNS`, by code modulo 64. */
  readonly substitute: Float64Array
  readonly drop: Float64Array
}

/**
 * A table of costs. `entries` are pairs of signs with what it costs to put one for the other (`'uU 0.05'`, in both directions);
 * all other pairs cost `otherwise(one, other)`, a lost sign `drop(sign)`.
 */
export function editCosts(
  entries: readonly string[],
  otherwise: (one: string, other: string) => number,
  drop: (sign: string) => number,
): EditCosts {
  const substitute = new Float64Array(SIGNS * SIGNS)
  const dropped = new Float64Array(SIGNS)
  const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
  for (const one of signs) {
    dropped[one.charCodeAt(0) % SIGNS] = drop(one)
    for (const other of signs) if (one !== other) substitute[index(one, other)] = otherwise(one, other)
  }
  for (const entry of entries) {
    const [pair, cost] = entry.split(' ') as [string, string]
    substitute[index(pair[0]!, pair[1]!)] = Number(cost)
    substitute[index(pair[1]!, pair[0]!)] = Number(cost)
  }
  return { substitute, drop: dropped }
}

function index(one: string, other: string): number {
  return (one.charCodeAt(0) % SIGNS) * SIGNS + (other.charCodeAt(0) % SIGNS)
}

let previous = new Float64Array(32)
let current = new Float64Array(32)

/**
 * The least total cost of turning one string into the other by substitution, insertion and deletion (R. A. Wagner,
 * M. J. Fischer, "The string-to-string correction problem", JACM 1974), or `Infinity` as soon as it must exceed `limit`.
 * Time is the product of the lengths; both are parts of names, some ten letters long.
 */
export function weightedEdit(one: string, other: string, { substitute, drop }: EditCosts, limit: number): number {
  if (one === other) return 0
  const columns = other.length + 1
  if (previous.length < columns) {
    previous = new Float64Array(columns * 2)
    current = new Float64Array(columns * 2)
  }
  previous[0] = 0
  for (let j = 1; j < columns; j++) previous[j] = previous[j - 1]! + drop[other.charCodeAt(j - 1) % SIGNS]!
  for (let i = 1; i <= one.length; i++) {
    const sign = one.charCodeAt(i - 1) % SIGNS
    const lost = drop[sign]!
    const row = sign * SIGNS
    let least = (current[0] = previous[0]! + lost)
    for (let j = 1; j < columns; j++) {
      const against = other.charCodeAt(j - 1) % SIGNS
      let best = previous[j - 1]! + substitute[row + against]!
      const shorter = previous[j]! + lost
      if (shorter < best) best = shorter
      const longer = current[j - 1]! + drop[against]!
      if (longer < best) best = longer
      current[j] = best
      if (best < least) least = best
    }
    if (least > limit) return Infinity
    const swap = previous
    previous = current
    current = swap
  }
  const total = previous[columns - 1]!
  return total > limit ? Infinity : total
}
