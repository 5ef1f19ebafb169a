import type { Evidence, Facts } from './evidence.ts'
import type { Grid } from './grid.ts'
import { sigmoid } from './numbers.ts'
import type { Parameters } from './parameters.ts'

/** √(2π) */
const ROOT_TAU = 2.5066282746310002

/** Density that is left to any day, however little a report speaks for it. */
const FLOOR = 1e-7
const CLOCK_FLOOR = Math.log(2e-5)

/** From so many days on a window counts as a whole year: who names a year is right more often than who names a season. */
const YEAR = 350

/** The lead and width that the hit rates of `Parameters` are stated for, in days. */
const USUAL = { lead: 180, width: 90 } as const

/**
 * A late miss falls off as `(1 + x)^-3`: the Lomax law with exponent 2, a finite mean and no finite variance. The ledger, left free,
 * wants 2.0.
 */
const late3 = (x: number): number => 1 / ((1 + x) * (1 + x) * (1 + x))

/** The exponent of that law. */
const LATE_SHAPE = 2

/** A claim that tells nothing spreads over so many days, the ten years after it. */
const ANY_DAY = 3650

/** Log-odds against a hope, beside a guess: too few in the ledger to fit. */
const HOPE = -0.5

/** An official word; what an unnamed insider calls official counts as expected. */
function isOfficial({ certainty, sourceKind }: Evidence): boolean {
  return certainty === 'official' && sourceKind !== 'insider'
}

/**
 * The probability that a claimed window holds: log-odds by certainty, source and its record, lead, width, film and order.
 *
 * @param ordered whether it is known to be ordered or being made
 */
export function hitRate(item: Evidence, film: boolean, ordered: boolean, p: Parameters): number {
  const lead = Math.log(Math.max(1, item.to - item.said) / USUAL.lead)
  const width = item.to - item.from + 1
  const official = isOfficial(item)
  let x = item.trust
  x += official
    ? p.hitOfficial
    : item.certainty === 'official' || item.certainty === 'expected'
      ? p.hitExpected
      : p.hitPossible
  if (item.certainty === 'hoped') x += HOPE
  if (!official) {
    if (item.sourceKind === 'talent') x += p.hitTalent
    else if (item.sourceKind === 'press') x += p.hitPress
    else if (item.sourceKind === 'insider') x += p.hitInsider
  }
  x += p.hitLead * lead + p.hitWidth * Math.log(width / USUAL.width)
  if (film) x += p.hitFilm + p.hitFilmLead * lead
  else if (!ordered) x += p.hitUnordered
  if (width >= YEAR) x += p.hitYear
  if (width <= 3) x += p.hitExact + p.hitExactLead * lead
  return sigmoid(x)
}

/** Middle and spread of the logarithm of the days from a stage to the release. */
export function clockOf(
  item: Evidence,
  facts: Facts,
  p: Parameters,
): { readonly mid: number; readonly spread: number } {
  const [usual, wide] = {
    renewal: [p.renewalMid, p.renewalSpread],
    writing: [p.writingMid, p.writingSpread],
    start: [p.startMid, p.startSpread],
    during: [p.duringMid, p.duringSpread],
    end: [p.endMid, p.endSpread],
    trailer: [p.trailerMid, p.trailerSpread],
  }[item.clock!] as [number, number]
  let mid = usual
  let spread = Math.exp(wide)
  if (item.lag !== null) {
    // words count from stage to stage, with some six weeks of waiting at the end; they move the usual half of the way
    mid = (Math.log(item.lag + 45) + mid) / 2
    spread *= 0.8
  }
  if (item.clock !== 'trailer') {
    mid += p.lagEra * facts.era
    if (facts.film && item.clock !== 'renewal') mid += p.lagFilm
    if (facts.network === 'jp-tv') mid += p.lagAnime
    else if (facts.network === 'kr-tv' || facts.network === 'us-broadcast' || facts.network === 'uk-tv') mid += p.lagTv
  }
  if (item.certainty !== 'happened' && item.from > item.said && item.clock !== 'renewal') {
    mid += p.plannedDelay
    spread *= Math.exp(p.plannedSpread)
  }
  return { mid, spread }
}

/** Logarithm of the likelihood of one report given a release on each cell's days. */
type Writer = (item: Evidence, facts: Facts, grid: Grid, p: Parameters) => Float64Array

/**
 * A window holds with its hit rate, evenly over its days but for a tilt. Else it comes late by a Lomax law (a heavy tail: most
 * misses by weeks, some by years) or, seldom, early by an exponential one; and some of what is not official tells nothing of the day.
 */
const window: Writer = (item, { film, ordered }, { edges, n }, p) => {
  const out = new Float64Array(n)
  const h = hitRate(item, film, ordered, p)
  const width = item.to - item.from + 1
  const lead = Math.log(Math.max(7, item.to - item.said) / USUAL.lead)
  const late = Math.exp(
    p.lateScale +
      p.lateLead * lead +
      p.lateWidth * Math.log(width / USUAL.width) +
      (film ? p.lateFilm : ordered ? 0 : p.lateUnordered) +
      (item.certainty === 'official' ? 0 : p.lateGuess),
  )
  const early = Math.exp(p.earlyScale + p.lateLead * lead)
  const lateShare = sigmoid(p.lateShare)
  const near = width === 1 ? sigmoid(p.offByOne) : 0
  const blind = isOfficial(item) ? 0 : sigmoid(p.missBlind)
  const inside = (h * (1 - near)) / width
  const beside = (h * near) / 2
  const miss = (1 - h) * (1 - blind)
  const lateMass = (miss * lateShare * LATE_SHAPE) / late
  const earlyMass = (miss * (1 - lateShare)) / early
  const anyDay = ((1 - h) * blind) / ANY_DAY
  for (let i = 0; i < n; i++) {
    const from = edges[i]!
    const last = edges[i + 1]! - 1
    const mid = (from + last) / 2
    let density = mid > item.said ? anyDay : 0
    if (last < item.from) {
      density += earlyMass * Math.exp((mid - item.from) / early)
      if (from === item.from - 1) density += beside
    } else if (from > item.to) {
      density += lateMass * late3((mid - item.to) / late)
      if (last === item.to + 1) density += beside
    } else density += inside * (1 + p.tilt * ((2 * (mid - item.from + 0.5)) / width - 1))
    out[i] = Math.log(density + FLOOR)
  }
  return out
}

/** "Not before": hardly any earlier day; after it, the likelier the sooner. */
const open: Writer = (item, _facts, { edges, n }, p) => {
  const out = new Float64Array(n)
  const tail = Math.exp(p.openTail)
  for (let i = 0; i < n; i++) {
    const mid = (edges[i]! + edges[i + 1]! - 1) / 2
    out[i] = mid < item.from ? p.openBefore : (item.from - mid) / tail
  }
  return out
}

/** A denied window, and the days before it: what is given up is put off far more often than brought forward. */
const denied: Writer = (item, _facts, { edges, n }, p) => {
  const out = new Float64Array(n)
  const known = item.sourceKind === 'official' || item.sourceKind === 'talent' ? 1 : 0.6
  for (let i = 0; i < n; i++) {
    const mid = (edges[i]! + edges[i + 1]! - 1) / 2
    out[i] = mid < item.from ? p.deniedBefore : mid <= item.to ? p.deniedIn * known : 0
  }
  return out
}

/**
 * What is put off without a new date misses the date it gives up: as a window that is known not to hold, late by the same law, but
 * longer, for had it been short the new date would be known.
 */
const delayed: Writer = (item, { film, ordered }, { edges, n }, p) => {
  const out = new Float64Array(n)
  const lead = Math.log(Math.max(7, item.to - item.said) / USUAL.lead)
  const missed = film ? p.lateFilm : ordered ? 0 : p.lateUnordered
  const late = Math.exp(p.lateScale + p.lateDelay + p.lateLead * lead + missed)
  for (let i = 0; i < n; i++) {
    const mid = (edges[i]! + edges[i + 1]! - 1) / 2
    const over = mid < item.from ? p.deniedBefore : mid <= item.to ? p.deniedIn : 0
    out[i] = over === 0 ? -(LATE_SHAPE + 1) * Math.log1p((mid - item.to) / late) : over
  }
  return out
}

/** Days since a stage are log-normal. */
const clock: Writer = (item, facts, { edges, n }, p) => {
  const out = new Float64Array(n)
  const { mid, spread } = clockOf(item, facts, p)
  const day = (item.from + item.to) / 2
  const scale = Math.log(spread * ROOT_TAU)
  for (let i = 0; i < n; i++) {
    const t = (edges[i]! + edges[i + 1]! - 1) / 2 - day
    const log = Math.log(Math.max(t, 0.5))
    const z = (log - mid) / spread
    out[i] = t <= 0.5 ? CLOCK_FLOOR : Math.max(-0.5 * z * z - log - scale, CLOCK_FLOOR)
  }
  return out
}

/** Filming begins after that day: sooner than its usual time from filming to release is unlikely (logistic for the normal). */
const notYet: Writer = (item, { film }, { edges, n }, p) => {
  const out = new Float64Array(n)
  const mid = p.startMid + (film ? p.lagFilm : 0)
  const spread = Math.exp(p.startSpread)
  for (let i = 0; i < n; i++) {
    const t = Math.max(1, (edges[i]! + edges[i + 1]! - 1) / 2 - item.said)
    out[i] = Math.log(0.02 + 0.98 * sigmoid((1.7 * (Math.log(t) - mid)) / spread))
  }
  return out
}

const nothing: Writer = (_item, _facts, { n }) => new Float64Array(n)

/** How each kind of evidence speaks. `silence` speaks once for all in `silences.ts`. */
export const WRITERS: Readonly<Record<Evidence['kind'], Writer>> = {
  window,
  open,
  denied,
  clock,
  notYet,
  silence: nothing,
  delay: delayed,
}

/**
 * Log-probability that a day's announcement is not known on day `on`, given each release day: announcements come a log-logistic
 * time before the release, and the share `sigmoid(floor)` of releases comes without.
 */
export function silence(grid: Grid, on: number, mid: number, spread: number, floor: number): Float64Array {
  const out = new Float64Array(grid.n)
  const steepness = 1 / Math.exp(spread)
  const without = sigmoid(floor)
  for (let i = 0; i < grid.n; i++) {
    const t = (grid.edges[i]! + grid.edges[i + 1]! - 1) / 2 - on
    out[i] = Math.log(t <= 0 ? without : without + (1 - without) * sigmoid((Math.log(t) - mid) * steepness))
  }
  return out
}
