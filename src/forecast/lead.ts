import type { Evidence } from './evidence.ts'
import { hitRate } from './likelihood.ts'
import { logit, sigmoid } from './numbers.ts'
import type { Parameters } from './parameters.ts'
import type { Prepared } from './prepare.ts'

/** A plainly stated day or week: as good as official where it comes to leading. */
const EXACT = 6

/** Half the power of a claim: what leads has more, so it leans on no other and no later word contradicts it. */
function fullEnough(p: Parameters): number {
  return 0.5 * sigmoid(p.windowWeight)
}

/**
 * The claim that leads: of the official ones, and of plainly stated days, that stand and have not passed the surest, of those the
 * newest, of those the narrowest; its index, -1 for none.
 */
export function leading(items: readonly Evidence[], w: Float64Array, start: number, p: Parameters): number {
  let best = -1
  const least = fullEnough(p)
  for (let i = 0; i < items.length; i++) {
    const a = items[i]!
    if (a.kind !== 'window' || w[i]! <= least || a.to < start || a.power < 1) continue
    if (a.certainty !== 'official' && (a.certainty !== 'expected' || a.to - a.from > EXACT)) continue
    if (best >= 0) {
      const b = items[best]!
      const order =
        Number(a.certainty === 'official') - Number(b.certainty === 'official') ||
        a.again - b.again ||
        b.to - b.from - (a.to - a.from)
      if (order <= 0) continue
    }
    best = i
  }
  return best
}

/** How much history and stages still count beside an official word: the less, the more exact that word is. */
export function contextPower(items: readonly Evidence[], w: Float64Array, start: number, p: Parameters): number {
  let narrowest = Infinity
  const least = fullEnough(p)
  for (let k = 0; k < items.length; k++) {
    const { kind, certainty, from, to, power } = items[k]!
    if (kind !== 'window' || w[k]! <= least || to < start || power < 1) continue
    if (certainty === 'official' || (certainty === 'expected' && to - from < 3)) {
      narrowest = Math.min(narrowest, to - from + 1)
    }
  }
  return narrowest === Infinity ? 1 : sigmoid(p.contextDay + p.contextWidth * Math.log(narrowest / 30))
}

/** The leading claims on a time axis. */
export interface Lead {
  /** Their mean likelihood by cell, not its logarithm. */
  readonly likelihood: Float64Array
  /** 1 for the cells of their windows; of a single day the days beside it, too. */
  readonly inside: Uint8Array
  /** The share of such windows that hold, given that their first days have passed. */
  readonly held: number
}

/** Lays leading claims on the time axis. */
export function leadOf({ facts, grid, parameters }: Prepared, claims: readonly number[], log: Float64Array): Lead {
  const { edges, n } = grid
  const inside = new Uint8Array(n)
  let held = 0
  for (const k of claims) {
    const { from, to } = facts.items[k]!
    const near = from === to ? 1 : 0
    for (let i = 0; i < n && edges[i]! <= to + near; i++) if (edges[i]! >= from - near) inside[i] = 1
    const left = Math.min(1, (to - edges[0]! + 1) / (to - from + 1))
    const h = hitRate(facts.items[k]!, facts.film, facts.ordered, parameters)
    if (left > 0) held += (h * left) / (h * left + 1 - h) / claims.length
  }
  return { likelihood: log.map((value) => Math.exp(value)), inside, held }
}

/**
 * Applies the leading claims in place: what is left of the window (or of the windows between which its source wavers) gets the share
 * that such windows hold, whatever else is known, blended on the scale of log-odds with what Bayes' rule gives. Inside and outside,
 * the other evidence keeps its shape.
 */
export function lean({ likelihood, inside, held }: Lead, p: Parameters, mass: Float64Array): void {
  let within = 0
  let without = 0
  for (let i = 0; i < mass.length; i++) {
    mass[i]! *= likelihood[i]!
    if (inside[i] === 1) within += mass[i]!
    else without += mass[i]!
  }
  if (within === 0 || without === 0 || held <= 0) return
  const factor = Math.exp((1 - sigmoid(p.contextShare)) * (logit(held) - Math.log(within / without)))
  for (let i = 0; i < mass.length; i++) if (inside[i] === 1) mass[i]! *= factor
}
