import { area, line } from 'd3-shape'
import type { Bands } from './quantiles.ts'

/** What was foretold on a day. */
export interface FanPoint extends Bands {
  readonly day: number
}

/** The drawn paths of a fan of answers: its 80 and 50 % bands and its medians, as the `d` of SVG paths. */
export interface Fan {
  readonly wide: string | null
  readonly narrow: string | null
  readonly middle: string | null
}

/**
 * The fan of answers over the days on which they were given.
 *
 * @param x,y places on the plot of an as-of day and of a foretold day, as day numbers
 */
export function fan(points: readonly FanPoint[], x: (day: number) => number, y: (day: number) => number): Fan {
  const band = (key: 'wide' | 'narrow') =>
    area<FanPoint>(
      (point) => x(point.day),
      (point) => y(point[key][0]),
      (point) => y(point[key][1]),
    ).digits(1)([...points])
  const middle = line<FanPoint>(
    (point) => x(point.day),
    (point) => y(point.median),
  ).digits(1)([...points])
  return { wide: band('wide'), narrow: band('narrow'), middle }
}
