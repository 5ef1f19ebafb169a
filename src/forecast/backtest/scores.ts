import { dayOf, type IsoDay } from '../../day.ts'
import { QUANTILES } from '../shares.ts'
import { coverage, type Judged, quantileAt } from './calibration.ts'
import { crps } from './crps.ts'
import { type Ledger, type Point, pointsOf } from './ledger.ts'

/** A forecast at a point of a ledger, ready to be judged. */
export interface Tried extends Judged {
  readonly point: Point
}

/**
 * Forecasts for every point of a ledger beside what happened; every release weighs the same.
 *
 * @param quantiles day numbers of a forecast's quantiles at the probabilities of an answer (`QUANTILES`)
 * @example tried(ledger, (point) => baseline('window', point))
 */
export function tried(ledger: Ledger, quantiles: (point: Point) => readonly number[]): Tried[] {
  const points = pointsOf(ledger)
  const counts = new Map<Point['release'], number>()
  for (const { release } of points) counts.set(release, (counts.get(release) ?? 0) + 1)
  return points.map((point) => ({
    point,
    ps: QUANTILES,
    days: quantiles(point),
    asOf: dayOf(point.asOf)!,
    actual: point.release.out,
    weight: 1 / counts.get(point.release)!,
  }))
}

/** Day numbers of an answer's quantiles. */
export function quantileDays(quantiles: readonly (readonly [number, IsoDay])[]): number[] {
  return quantiles.map(([, day]) => dayOf(day)!)
}

/** How the forecasts of a group did; lengths in days. */
export interface Scores {
  readonly group: string
  readonly releases: number
  readonly points: number
  readonly crps: number
  /** Mean distance of the median, and its mean sign: positive is too late. */
  readonly error: number
  readonly bias: number
  /** Shares of the central 50, 80 and 90 % intervals that held. */
  readonly cover: readonly [number, number, number]
  readonly width80: number
}

/** The groups of bench/ledger/score.ts: all, by kind, by kind and how far ahead it was. */
function groupsOf({ point, actual, asOf }: Tried): string[] {
  const { kind } = point.release
  const ahead = actual - asOf
  const far = ahead <= 90 ? 'a: <= 3 months' : ahead <= 365 ? 'b: 3-12 months' : 'c: > 12 months'
  return ['all', kind, `${kind} ${far}`]
}

/** Scores by group; points are averaged within a release first, then over releases. */
export function scoreTable(forecasts: readonly Tried[]): Scores[] {
  const groups = new Map<string, Tried[]>()
  for (const forecast of forecasts) {
    for (const group of groupsOf(forecast)) {
      const members = groups.get(group)
      if (members) members.push(forecast)
      else groups.set(group, [forecast])
    }
  }
  return [...groups]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([group, members]) => {
      const releases = Map.groupBy(members, (f) => f.point.release)
      const weighted = [...releases.values()].flatMap((points) =>
        points.map((f) => ({ ...f, weight: 1 / points.length })),
      )
      const mean = (value: (f: Tried) => number): number =>
        weighted.reduce((sum, f) => sum + f.weight * value(f), 0) / releases.size
      return {
        group,
        releases: releases.size,
        points: members.length,
        crps: mean((f) => crps(f.ps, f.days, f.actual)),
        error: mean((f) => Math.abs(quantileAt(f, 0.5) - f.actual)),
        bias: mean((f) => quantileAt(f, 0.5) - f.actual),
        cover: [coverage(weighted, 0.5), coverage(weighted, 0.8), coverage(weighted, 0.9)],
        width80: mean((f) => quantileAt(f, 0.9) - quantileAt(f, 0.1)),
      }
    })
}
