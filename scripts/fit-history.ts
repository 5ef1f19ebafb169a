/**
 * Fits the hazard of the next season's premiere (src/forecast/history.ts) to ../shared/bench/seasons/seasons.csv.
 *
 *   node scripts/fit-history.ts [DIR]      DIR holds seasons.csv; writes src/forecast/history.ts
 *
 * Piecewise-exponential survival model (Poisson regression on person-time, e.g. Holford, "The analysis of rates and of
 * survivorship using log-linear models", Biometrics 36, 1980) with ridge penalties, so that a small group leans on all.
 * Heeding the data's README: sources differ in how they were sampled, so each kind of source has its own level (left out
 * again when forecasting); positive-only rows, limited series, split cours and batch uploads do not count.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseCsv, type Row } from '../src/forecast/backtest/csv.ts'
import { dayOf } from '../src/day.ts'
import { foldName } from '../src/name.ts'
import { NETWORK_KINDS, networkKind, type NetworkKind } from '../src/forecast/networks.ts'
import { solve } from './fit-linear.ts'
import { SHARED } from '../eval/shared.ts'
import { writeGenerated } from './generated.ts'

/** First days of the stretches over which the hazard is constant; the last stretch ends after ten years. */
export const PERIODS = [0, 90, 150, 210, 300, 345, 385, 450, 550, 700, 900, 1200, 1800, 3650] as const
const N = PERIODS.length - 1
const STEPS = ['first', 'second', 'third', 'later'] as const
const ERAS = ['to2014', 'to2019', 'from2020'] as const
const MEDIA = ['liveAction', 'anime', 'animation', 'unscripted'] as const
const SOURCES = ['popular', 'catalogue', 'platformList'] as const

/** The fitted table: natural logarithms of hazards per day and of their ratios. */
export interface HistoryFit {
  readonly base: readonly number[]
  readonly kinds: Readonly<Record<NetworkKind, readonly number[]>>
  readonly steps: readonly number[]
  readonly eras: readonly number[]
  readonly media: readonly number[]
  readonly calendar: Readonly<Record<NetworkKind, readonly number[]>>
  readonly transitions: number
  readonly events: number
}

const FAMILIES: Readonly<Record<string, NetworkKind>> = {
  netflix: 'netflix',
  'max/hbo': 'premium',
  amazon: 'premium',
  'us-broadcast': 'us-broadcast',
  'us-cable/other': 'us-cable',
  'uk-tv': 'uk-tv',
  'jp-anime-tv': 'jp-tv',
  'jp-tv': 'jp-tv',
  'kr-broadcast': 'kr-tv',
  'kr-cable': 'kr-tv',
  'kr-ott/web': 'kr-tv',
  'kr-web/other': 'kr-tv',
  unknown: 'unknown',
}

/** The kind of network of a row: by its family, else by its name. */
function kindOf(row: Row): NetworkKind {
  const named = row['network']!.split('|').map(networkKind)
  return (
    FAMILIES[row['network_family']!] ?? named.find((k) => k !== 'unknown') ?? (row['network'] ? 'other-tv' : 'unknown')
  )
}

/** Logarithm of the share of premieres in each half of a month against an even year, shrunk as if by 120 premieres of an even year. */
function calendarOf(counts: readonly number[]): number[] {
  const all = counts.reduce((a, b) => a + b, 0)
  return counts.map((n) => Math.round(1000 * Math.log((24 * (n + 5)) / (all + 120))) / 1000)
}

/**
 * Fits the hazards to rows of seasons.csv.
 *
 * @param skip folded titles whose rows take no part (cross-validation)
 */
export function fitHistory(rows: readonly Row[], skip: ReadonlySet<string> = new Set()): HistoryFit {
  const byTitle = Map.groupBy(
    rows.filter((r) => !skip.has(foldName(r['title']!))),
    (r) => r['title']!,
  )
  const halves = Object.fromEntries(NETWORK_KINDS.map((k) => [k, Array.from({ length: 24 }, () => 0)])) as Record<
    NetworkKind,
    number[]
  >
  // cell key → [exposure in days, events]
  const cells = new Map<string, [number, number]>()
  let transitions = 0
  let events = 0
  for (const seasons of byTitle.values()) {
    for (const s of seasons) {
      // the first of January stands for "that year" in several sources
      if (s['precision'] !== 'day' || s['premiere']!.endsWith('-01-01')) continue
      halves[kindOf(s)][
        (Number(s['premiere']!.slice(5, 7)) - 1) * 2 + (Number(s['premiere']!.slice(8)) > 15 ? 1 : 0)
      ]!++
    }
    const next = new Map(seasons.map((s) => [Number(s['season']), s]))
    for (const s of seasons) {
      if (s['coverage'] === 'positive-only' || s['notes']!.includes('limited')) continue
      const premiere = dayOf(s['premiere']!)
      const until = dayOf(s['observed_until']!)
      if (premiere === null || until === null || Number(s['season']) > 15) continue
      const after = next.get(Number(s['season']) + 1)
      if (after && (after['gap_days'] === '' || after['notes'] !== '')) continue
      if (!after && s['is_last_observed'] !== '1') continue
      const event = after !== undefined && Number(after['gap_days']) < 3650
      const time = Math.min(event ? Number(after['gap_days']) : until - premiere, 3650)
      if (!(time > 0)) continue
      transitions++
      if (event) events++
      const kind = kindOf(s)
      const step = Math.min(Number(s['season']), 4) - 1
      const year = Number(s['premiere']!.slice(0, 4))
      const era = year < 2015 ? 0 : year < 2020 ? 1 : 2
      const medium = { anime: 1, animation: 2, unscripted: 3, kids: 3 }[s['medium']!] ?? 0
      const source = /bangumi|mydramalist|kowiki/.test(s['source']!) ? 1 : /netflix/.test(s['source']!) ? 2 : 0
      for (let p = 0; p < N && PERIODS[p]! < time; p++) {
        const key = [p, NETWORK_KINDS.indexOf(kind), step, era, medium, source].join()
        const cell = cells.get(key) ?? [0, 0]
        cell[0] += Math.min(time, PERIODS[p + 1]!) - PERIODS[p]!
        if (event && time <= PERIODS[p + 1]!) cell[1]++
        cells.set(key, cell)
      }
    }
  }
  const K = NETWORK_KINDS.length
  const at = { base: 0, kind: N, cross: N + K, step: N + K + K * N, era: 0, medium: 0, source: 0, n: 0 }
  at.era = at.step + STEPS.length
  at.medium = at.era + ERAS.length
  at.source = at.medium + MEDIA.length
  at.n = at.source + SOURCES.length
  // prior precisions: wide for the base, an SD of 0.7 for levels, 0.5 for the shape of a kind
  const ridge = new Float64Array(at.n).fill(1 / 0.7 ** 2)
  ridge.fill(0.01, at.base, at.kind)
  ridge.fill(1 / 0.5 ** 2, at.cross, at.step)
  const data = [...cells].map(([key, [exposure, n]]) => {
    const [p, k, s, e, m, o] = key.split(',').map(Number) as [number, number, number, number, number, number]
    return {
      x: [p, at.kind + k, at.cross + k * N + p, at.step + s, at.era + e, at.medium + m, at.source + o],
      exposure,
      n,
    }
  })
  const beta = new Float64Array(at.n)
  beta.fill(-7, 0, N)
  for (let round = 0; round < 30; round++) {
    const gradient = Float64Array.from(beta, (b, i) => -ridge[i]! * (i < N ? b + 7 : b))
    const hessian = Array.from({ length: at.n }, (_, i) => {
      const row = new Float64Array(at.n)
      row[i] = ridge[i]!
      return row
    })
    for (const { x, exposure, n } of data) {
      const mean = exposure * Math.exp(x.reduce((t, i) => t + beta[i]!, 0))
      for (const i of x) {
        gradient[i]! += n - mean
        for (const j of x) hessian[i]![j]! += mean
      }
    }
    const move = solve(hessian, gradient)
    let largest = 0
    for (let i = 0; i < at.n; i++) {
      beta[i]! += Math.max(-1, Math.min(1, move[i]!))
      largest = Math.max(largest, Math.abs(move[i]!))
    }
    if (largest < 1e-6) break
  }
  const slice = (from: number, n: number): number[] =>
    Array.from(beta.slice(from, from + n), (v) => v).map((v) => Math.round(v * 1000) / 1000)
  const kinds = Object.fromEntries(
    NETWORK_KINDS.map((kind, k) => [
      kind,
      Array.from({ length: N }, (_, p) => Math.round((beta[at.kind + k]! + beta[at.cross + k * N + p]!) * 1000) / 1000),
    ]),
  ) as Record<NetworkKind, number[]>
  // the level of popular titles is the one that a press-followed title has: it goes into the base
  const base = slice(at.base, N).map((v) => Math.round((v + beta[at.source]!) * 1000) / 1000)
  return {
    base,
    kinds,
    steps: slice(at.step, 4),
    eras: slice(at.era, 3),
    media: slice(at.medium, 4),
    calendar: Object.fromEntries(NETWORK_KINDS.map((k) => [k, calendarOf(halves[k])])) as Record<NetworkKind, number[]>,
    transitions,
    events,
  }
}

/** The generated source file. */
export function historySource(fit: HistoryFit): string {
  const list = (values: readonly number[]): string => `[${values.join(', ')}]`
  return `/**
 * The hazard of the next season's premiere: generated by scripts/fit-history.ts, do not edit.
 *
 * Data: bench/seasons/seasons.csv (open part, public data sets named in its README, until August 2026):
 * ${fit.transitions} seasons, ${fit.events} of them followed by another within ten years; piecewise-exponential, partially pooled.
 * Values are natural logarithms: \`base\` of the hazard per day in each stretch since the previous premiere, the others of ratios.
 */
import type { NetworkKind } from './networks.ts'

/** First days of the stretches over which the hazard is constant, and the end of the last. */
export const PERIODS: readonly number[] = ${list([...PERIODS])}

/** The table's shape: cross-validation refits it. */
export interface History {
  readonly base: readonly number[]
  /** Added per kind of network, by stretch. */
  readonly kinds: Readonly<Record<NetworkKind, readonly number[]>>
  /** Added by the number of the previous season: 1, 2, 3, later. */
  readonly steps: readonly number[]
  /** Added by the year of the previous premiere: to 2014, to 2019, from 2020. */
  readonly eras: readonly number[]
  /** Added by medium: live action (or unknown), anime, other animation, unscripted and children's. */
  readonly media: readonly number[]
  /** Added by half of a month (January 1–15, 16–31, …): where in the year premieres fall. */
  readonly calendar: Readonly<Record<NetworkKind, readonly number[]>>
}

export const HISTORY: History = {
  base: ${list(fit.base)},
  kinds: {
${NETWORK_KINDS.map((k) => `    '${k}': ${list(fit.kinds[k])},`).join('\n')}
  },
  steps: ${list(fit.steps)},
  eras: ${list(fit.eras)},
  media: ${list(fit.media)},
  calendar: {
${NETWORK_KINDS.map((k) => `    '${k}': ${list(fit.calendar[k])},`).join('\n')}
  },
}
`
}

if (import.meta.main) {
  const dir = process.argv[2] ?? join(SHARED, 'bench/seasons')
  const file = join(dir, 'seasons.csv')
  if (!existsSync(file)) {
    console.error(`${file}: not there, nothing fitted; the table in src/forecast/history.ts stays as it is`)
    process.exitCode = 1
  } else {
    const fit = fitHistory(parseCsv(readFileSync(file, 'utf8')))
    await writeGenerated('src/forecast/history.ts', historySource(fit))
    console.log(`src/forecast/history.ts: ${fit.transitions} seasons, ${fit.events} followed by another`)
  }
}
