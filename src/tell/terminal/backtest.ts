import { baseline, BASELINES } from '../../forecast/backtest/baselines.ts'
import { coverage, evenCoverage, type Judged, pitHistogram, reliability } from '../../forecast/backtest/calibration.ts'
import type { Ledger } from '../../forecast/backtest/ledger.ts'
import { scoreTable, type Tried, tried } from '../../forecast/backtest/scores.ts'
import { pitPlot, reliabilityPlot, scorePlot } from '../plots/backtest.ts'

/** Days ahead for which "out within" is checked. */
const HORIZONS = [30, 90, 180, 365, 730] as const
const SHARES = [0.5, 0.8, 0.9] as const

/** Quartiles closer than this many days: a day is known. */
const DATED = 4

/** Scores by group, one line each. */
function table(name: string, forecasts: readonly Tried[]): string[] {
  const rows = scoreTable(forecasts).map((row) => {
    const lengths = [row.crps, row.error, row.bias].map((days) => days.toFixed(1).padStart(6)).join(' ')
    const held = row.cover.map((share) => share.toFixed(3)).join('  ')
    const counts = `${String(row.releases).padStart(8)} ${String(row.points).padStart(6)}`
    return `${row.group.padEnd(24)} ${counts} ${lengths}  ${held}  ${row.width80.toFixed(0).padStart(6)}`
  })
  return [
    '',
    name,
    'group                    releases points   CRPS  |err|   bias   cov50  cov80  cov90  width80',
    ...rows,
  ]
}

const percent = (share: number): string => `${(100 * share).toFixed(0)}%`.padStart(4)

/** How often the central intervals of some forecasts held: plainly, and by the probabilities that they gave. */
function covers(what: string, some: readonly Judged[]): string {
  const plain = SHARES.map((share) => percent(coverage(some, share))).join(' ')
  const even = SHARES.map((share) => percent(evenCoverage(some, share))).join(' ')
  return `  ${what.padEnd(16)} 50, 80, 90% intervals hold${plain}; by PIT${even} (${some.length} points)`
}

/** Calibration of some forecasts: PIT histogram, coverage with and without a known day, reliability of "out within". */
function calibration(group: string, judged: readonly Judged[]): string[] {
  const weight = judged.reduce((sum, j) => sum + j.weight, 0)
  const isDated = ({ ps, days }: Judged): boolean => days[ps.indexOf(0.75)]! - days[ps.indexOf(0.25)]! < DATED
  const dated = judged.filter(isDated)
  const open = judged.filter((j) => !isDated(j))
  return [
    '',
    `${group}: ${weight.toFixed(0)} releases, ${judged.length} points`,
    `  PIT in ten bins${pitHistogram(judged).map(percent).join(' ')}`,
    covers('all', judged),
    ...(dated.length > 0 ? [covers('a day is known', dated)] : []),
    ...(open.length > 0 ? [covers('no day is known', open)] : []),
    ...HORIZONS.map((horizon) => {
      const cells = reliability(judged, horizon).map(
        (row) => `${percent(row.forecast)} →${percent(row.observed)} (${row.weight.toFixed(0)})`,
      )
      return `  out within ${String(horizon).padStart(3)} days ${cells.join(' ')}`
    }),
  ]
}

/**
 * Scores of forecasts beside those of the baselines, PIT histograms and reliability, for everything and for series and films apart.
 *
 * @param how how the forecasts were made, after the colon of the heading
 */
export function backtestText(how: string, ledger: Ledger, forecasts: readonly Tried[]): string {
  const kinds = Map.groupBy(forecasts, ({ point }) => point.release.kind)
  const lines = [
    `${ledger.releases.length} releases, ${forecasts.length} forecasts; lengths in days, each release counts once`,
    ...table(`Whenabouts: ${how}`, forecasts),
    ...BASELINES.flatMap((name) =>
      table(
        `Baseline: ${name}`,
        tried(ledger, (point) => baseline(name, point)),
      ),
    ),
    '',
    'Calibration: what was forecast → what came (releases)',
    ...calibration('all', forecasts),
    ...[...kinds].flatMap(([kind, some]) => calibration(kind, some)),
  ]
  return `${lines.join('\n')}\n`
}

/** The same as plots: the SVG documents of scores, PIT histograms and reliability. */
export function backtestPlots(
  ledger: Ledger,
  forecasts: readonly Tried[],
): Readonly<Record<'scores' | 'pit' | 'reliability', string>> {
  const others = BASELINES.map((name) => ({
    name,
    scores: scoreTable(tried(ledger, (point) => baseline(name, point))),
  }))
  const kinds = Map.groupBy(forecasts, ({ point }) => point.release.kind)
  const groups = [{ name: 'all', judged: forecasts }, ...[...kinds].map(([name, judged]) => ({ name, judged }))]
  return {
    scores: scorePlot([{ name: 'whenabouts', scores: scoreTable(forecasts) }, ...others]),
    pit: pitPlot(groups),
    reliability: reliabilityPlot(forecasts, HORIZONS),
  }
}
