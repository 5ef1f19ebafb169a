import { medianOf, normalise } from './grid.ts'
import { contextPower, type Lead, leading, leadOf, lean } from './lead.ts'
import { likelihoodOf, once, prepare, type Prepared } from './prepare.ts'
import { anyBut, silenceOf } from './silences.ts'
import { weights } from './weights.ts'

/** How each piece of evidence counts, and what comes of it. */
export interface Weighing {
  readonly w: Float64Array
  /** Power of each voice: that of its strongest alternative, of stages tempered by an official word; 0 for the leading voice. */
  readonly powers: readonly number[]
  /** The alternatives of each voice that still stand. */
  readonly active: readonly (readonly number[])[]
  /** The voice that leads, -1 for none. */
  readonly lead: number
  /** Power of history. */
  readonly context: number
  readonly silence: Float64Array | null
}

/**
 * Settles how much everything counts.
 *
 * @param without a report that is left out
 */
export function settle(
  prepared: Prepared,
  without = -1,
  w = weights(prepared.facts.items, prepared.relations, prepared.parameters, without),
): Weighing {
  const { facts, grid, parameters: p, voices } = prepared
  const { items } = facts
  const start = grid.edges[0]!
  const context = contextPower(items, w, start, p)
  const first = leading(items, w, start, p)
  const powers: number[] = []
  const active: (readonly number[])[] = []
  let lead = -1
  for (let v = 0; v < voices.length; v++) {
    const voice = voices[v]!
    const speaking = voice.length === 1 ? voice : voice.filter((k) => w[k]! > 0)
    active.push(speaking)
    let power = 0
    if (first >= 0 && voice.includes(first)) lead = v
    else for (const k of speaking) power = Math.max(power, items[k]!.kind === 'clock' ? w[k]! * context : w[k]!)
    powers.push(power)
  }
  return { w, powers, active, lead, context, silence: silenceOf(prepared, w, first, without) }
}

/** Log-likelihood of what speaks together: of alternatives their mean likelihood. */
function spoken(prepared: Prepared, claims: readonly number[]): Float64Array {
  if (claims.length === 1) return likelihoodOf(prepared, claims[0]!)
  return once(prepared, `any of ${claims.join(' ')}`, () => {
    const likelihoods = claims.map((k) => likelihoodOf(prepared, k))
    return likelihoods[0]!.map((_, i) => {
      let sum = 0
      for (const likelihood of likelihoods) sum += Math.exp(likelihood[i]!)
      return Math.log(sum / claims.length)
    })
  })
}

function add(to: Float64Array, power: number, what: Float64Array): void {
  for (let i = 0; i < to.length; i++) to[i]! += power * what[i]!
}

/** Logarithm of the density that everything but the leading voice gives, up to a constant. */
function logDensity(prepared: Prepared, { powers, active, context, silence }: Weighing): Float64Array {
  const log = new Float64Array(prepared.grid.n)
  add(log, context, prepared.base)
  for (let v = 0; v < powers.length; v++) if (powers[v]! > 0) add(log, powers[v]!, spoken(prepared, active[v]!))
  if (silence !== null) add(log, 1, silence)
  return log
}

/** Makes it that of another weighing, in place, by what differs: what leaving one report out needs. */
function turn(prepared: Prepared, log: Float64Array, before: Weighing, after: Weighing): void {
  if (after.context !== before.context) add(log, after.context - before.context, prepared.base)
  for (let v = 0; v < after.powers.length; v++) {
    const was = before.powers[v]!
    const is = after.powers[v]!
    if (sameClaims(before.active[v]!, after.active[v]!)) {
      if (is !== was) add(log, is - was, spoken(prepared, after.active[v]!))
      continue
    }
    if (was > 0) add(log, -was, spoken(prepared, before.active[v]!))
    if (is > 0) add(log, is, spoken(prepared, after.active[v]!))
  }
  if (after.silence !== before.silence) {
    if (before.silence !== null) add(log, -1, before.silence)
    if (after.silence !== null) add(log, 1, after.silence)
  }
}

function sameNumbers(a: Float64Array, b: Float64Array): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}

const sameClaims = (a: readonly number[], b: readonly number[]): boolean =>
  a === b || (a.length === b.length && a.every((k, i) => k === b[i]))

/** Claims as the leading ones, made when first asked for. */
function leads(prepared: Prepared, claims: readonly number[]): Lead {
  const key = claims.join(' ')
  let known = prepared.leads.get(key)
  if (known === undefined) {
    known = leadOf(prepared, claims, spoken(prepared, claims))
    prepared.leads.set(key, known)
  }
  return known
}

/** Densities whose logarithm is so far below the greatest count as 0. */
const NOTHING = -60

/** Makes a log-density a mass, in place, with the leading voice. */
function finish(prepared: Prepared, log: Float64Array, { active, lead }: Weighing): Float64Array {
  const { widths, facts, parameters, drift } = prepared
  const { items } = facts
  const n = log.length
  const isDated = lead >= 0 && active[lead]!.some((k) => items[k]!.to - items[k]!.from < 7)
  let most = -Infinity
  if (isDated) {
    for (let i = 0; i < n; i++) if (log[i]! > most) most = log[i]!
  } else {
    const power = Math.exp(parameters.sharpness)
    for (let i = 0; i < n; i++) {
      const value = power * log[i]! + drift[i]!
      log[i] = value
      if (value > most) most = value
    }
  }
  for (let i = 0; i < n; i++) {
    const below = log[i]! - most
    log[i] = below < NOTHING ? 0 : widths[i]! * Math.exp(below)
  }
  if (lead >= 0) lean(leads(prepared, active[lead]!), parameters, log)
  return log
}

/** The mass of each cell given that it ever comes: history and every report, each to its power, and silence. */
export function posterior(prepared: Prepared, weighing: Weighing = settle(prepared)): Float64Array {
  const mass = finish(prepared, logDensity(prepared, weighing), weighing)
  normalise(mass)
  return mass
}

/**
 * The median with every report minus the median without one, in days, for each report that bears on the date; the day from
 * which the distribution starts stays. Exact: powers, silence and the leading claim are settled anew without the report.
 */
export function pulls(prepared: Prepared, weighing: Weighing, median: number): Map<number, number> {
  const { facts, grid, parameters, history, relations, orders, silent } = prepared
  const log = logDensity(prepared, weighing)
  const rest = new Float64Array(log.length)
  const w = new Float64Array(facts.items.length)
  const found = new Map<number, number>()
  for (const { report } of facts.items) {
    if (found.has(report)) continue
    // hit rates depend on whether it is known to be ordered: then the likelihoods change as well
    if (orders.length > 0 && !anyBut(orders, report)) {
      const items = facts.items.filter((item) => item.report !== report)
      const other = prepare({ ...facts, items, ordered: false }, parameters, history)
      found.set(report, median - medianOf(other.grid, posterior(other)))
      continue
    }
    weights(facts.items, relations, parameters, report, w)
    if (silent.length > 0 === anyBut(silent, report) && sameNumbers(w, weighing.w)) {
      found.set(report, 0)
      continue
    }
    const without = settle(prepared, report, w)
    rest.set(log)
    turn(prepared, rest, weighing, without)
    found.set(report, median - medianOf(grid, finish(prepared, rest, without)))
  }
  return found
}
