import type { Answer, Status, WeighedReport } from '../answer.ts'
import { civil, dayNumber, dayOf, type IsoDay, isoOf } from '../day.ts'
import { InputError } from '../errors.ts'
import type { Weighed } from '../report.ts'
import { caveatsOf, newestDay } from './caveats.ts'
import type { Facts, Traits } from './evidence.ts'
import { FITTED } from './fitted.ts'
import { type Grid, massUntil, quantiles } from './grid.ts'
import { gather } from './gather.ts'
import { HISTORY, type History } from './history.ts'
import { cancellation, neverShare } from './never.ts'
import { officialWord } from './official.ts'
import type { Parameters } from './parameters.ts'
import { posterior, pulls, settle, type Weighing } from './posterior.ts'
import { prepare, type Prepared } from './prepare.ts'
import { heardOf, saidOn } from './saying.ts'
import { sentence } from './sentence.ts'
import { QUANTILES } from './shares.ts'
import { stagesOf } from './stages.ts'
import { standings } from './standing.ts'

/** Most points of a density, and most years told apart. */
const POINTS = 400
const YEARS = 8

/** A probability that it is out by its official day from which on it counts as out. */
const SURELY_OUT = 0.8

export interface ForecastOptions {
  /** The day of the question: what was said later takes no part. */
  readonly asOf: IsoDay
  /** Network and medium where they are known from elsewhere than the articles. */
  readonly traits?: Traits
  /** What was learnt from other data than that of `fitted.ts` and `history.ts`: cross-validation. */
  readonly model?: Model
}

/** What the forecast learns from data. */
export interface Model {
  readonly parameters: Parameters
  readonly history: History
}

/** A distribution over days: the mass of each cell, given that it ever comes. */
export interface Distribution {
  readonly grid: Grid
  readonly mass: Float64Array
  readonly never: number
}

/** Day number of an as-of day; an `InputError` names what is no day. */
export function asOfDay(asOf: IsoDay): number {
  const day = dayOf(asOf)
  if (day === null) throw new InputError(String(asOf), 'not a day of the calendar; write it as YYYY-MM-DD')
  return day
}

/** The distribution when it is told as out: even over the window in which it came. */
function outDistribution(from: number, to: number): Distribution {
  const edges = Int32Array.from({ length: to - from + 2 }, (_, i) => from + i)
  return {
    grid: { edges, n: to - from + 1 },
    mass: new Float64Array(to - from + 1).fill(1 / (to - from + 1)),
    never: 0,
  }
}

/** Probability by calendar year of release at all; the last entry holds all later years. */
function byYear({ grid, mass, never }: Distribution): [number, number][] {
  const first = civil(grid.edges[0]!).year
  const years: [number, number][] = []
  let before = 0
  for (let k = 0; k < YEARS; k++) {
    const until = massUntil(grid, mass, dayNumber(first + k, 12, 31))
    const last = k === YEARS - 1 || until > 0.9999
    years.push([first + k, (1 - never) * ((last ? 1 : until) - before)])
    if (last) break
    before = until
  }
  return years
}

/** The density in even steps up to the 99.5 % quantile. */
function densityOf({ grid, mass }: Distribution): Answer['density'] {
  const start = grid.edges[0]!
  const end = quantiles(grid, mass, [0.995])[0]! + 1
  const step = Math.max(1, Math.ceil((end - start) / POINTS))
  const p = Array.from({ length: Math.ceil((end - start) / step) }, () => 0)
  for (let i = 0; i < grid.n; i++) {
    const from = grid.edges[i]! - start
    const to = grid.edges[i + 1]! - start
    const perDay = mass[i]! / (to - from)
    for (let k = Math.floor(from / step); k < p.length && k * step < to; k++) {
      p[k]! += perDay * (Math.min(to, (k + 1) * step) - Math.max(from, k * step))
    }
  }
  return { from: isoOf(start), step, p }
}

/** The distribution given that it was not out by `day`; unchanged where nothing is left after it. */
function after({ grid, mass, never }: Distribution, day: number): Distribution {
  const gone = massUntil(grid, mass, day)
  if (gone === 0 || gone > 0.999) return { grid, mass, never }
  const rest = mass.map((m, i) => {
    const from = grid.edges[i]!
    const to = grid.edges[i + 1]!
    return to <= day + 1 ? 0 : (m * (to - Math.max(from, day + 1))) / (to - from) / (1 - gone)
  })
  return { grid, mass: rest, never }
}

const days3 = (d: Distribution): readonly [number, number, number] =>
  quantiles(d.grid, d.mass, [0.1, 0.5, 0.9]) as [number, number, number]

/**
 * When it comes out, as of a day: a distribution over days with its explanation.
 *
 * Pure and deterministic: the same reports and day give the same answer. History is multiplied with the likelihood of every
 * report and with silence; docs/forecasting.md derives it. The distribution begins the day after `not_out_on`, the last day on
 * which something read shows that it was not out; what lies before `asOf` is `p_already_out`. Quantiles and density are given
 * that it ever comes.
 *
 * @throws InputError when `asOf` is no day
 * @example forecast(weigh(documents, { title: 'Northern Line', season: 2 }), { asOf: '2024-02-01' }).sentence
 */
export function forecast(told: Weighed, options: ForecastOptions): Answer {
  const asOf = asOfDay(options.asOf)
  const weighed = { ...told, reports: told.reports.filter((report) => (saidOn(report) ?? asOf) <= asOf) }
  const facts = gather(weighed, options.asOf, options.traits)
  const prepared = prepare(facts, options.model?.parameters ?? FITTED, options.model?.history ?? HISTORY)
  const { relations } = prepared
  const weighing = settle(prepared)
  const { reports } = weighed
  const heard = heardOf(reports, facts)
  const distribution: Distribution =
    facts.out === null
      ? { grid: prepared.grid, mass: posterior(prepared, weighing), never: neverShare(prepared.never, heard, asOf) }
      : outDistribution(facts.out.from, facts.out.to)
  const { grid, mass, never } = distribution
  const outBy = (1 - never) * massUntil(grid, mass, asOf)
  const official = officialWord(facts, relations, reports)
  const cancelled = facts.out === null ? cancellation(heard, asOf) : null
  const status = statusOf(facts, official, cancelled !== null && never >= 0.5, outBy)
  const newest = newestDay(weighed, asOf)
  const p = quantiles(grid, mass, QUANTILES)
  const day = official?.window.to ? dayOf(official.window.to)! : null
  const core = { status, official, p_already_out: outBy }
  return {
    release: weighed.release,
    as_of: options.asOf,
    sentence: sentence({
      status,
      facts,
      official,
      officialReport: reports.find((report) => report.id === official?.report) ?? null,
      cancelled,
      days: days3(distribution),
      daysAhead: days3(after(distribution, asOf)),
      outBy,
      never,
      onOfficialDay: day === null ? 0 : massUntil(grid, mass, day + 1) - massUntil(grid, mass, day - 2),
      ordered: facts.ordered,
      newest,
      read: reports.length > 0,
    }),
    status,
    official,
    quantiles: QUANTILES.map((share, i) => [share, isoOf(p[i]!)] as const),
    p_already_out: outBy,
    p_never: never,
    by_year: byYear(distribution),
    not_out_on: isoOf(grid.edges[0]! - 1),
    newest: newest === null ? null : isoOf(newest),
    density: densityOf(distribution),
    stages: stagesOf(core, facts, reports),
    reports: explained(weighed, prepared, mass, weighing),
    beliefs: weighed.beliefs,
    contradictions: weighed.contradictions,
    flags: weighed.flags,
    documents: weighed.documents,
    caveats: caveatsOf(core, weighed, facts, newest),
  }
}

/** Every report with its standing and what it does to the median. */
function explained({ reports }: Weighed, prepared: Prepared, mass: Float64Array, weighing: Weighing): WeighedReport[] {
  const { facts, grid, relations } = prepared
  const standing = standings(facts, relations, reports)
  const pull =
    facts.out === null ? pulls(prepared, weighing, quantiles(grid, mass, [0.5])[0]!) : new Map<number, number>()
  return reports.map((report, i) => ({ ...report, pull: pull.get(i) ?? null, standing: standing.get(i) ?? 'stands' }))
}

/** Where it stands. */
function statusOf(facts: Facts, official: Answer['official'], cancelled: boolean, outBy: number): Status {
  if (facts.out !== null) return 'out'
  if (cancelled) return 'cancelled'
  if (official !== null) {
    const { from, to } = official.window
    const exact = from !== null && from === to
    if (exact && dayOf(to)! <= facts.asOf && outBy >= SURELY_OUT) return 'out'
    return exact ? 'dated' : 'window'
  }
  const dated = facts.items.some((item) => item.kind !== 'silence' && item.kind !== 'delay')
  return dated ? 'expected' : 'undated'
}
