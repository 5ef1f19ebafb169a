import { scaleLinear } from 'd3-scale'
import { dayOf, isoOf } from '../../day.ts'
import type { PastAnswer } from '../../forecast/index.ts'
import { html, type Html } from '../pages/html.ts'
import { shortDay, shortMonth } from '../pages/words.ts'
import { timeAxis } from './axis.ts'
import { fan, type FanPoint as Point } from './fan.ts'
import { px, textWidth } from './measure.ts'
import { bands } from './quantiles.ts'

const WIDTH = 440
const LEFT = 48
const RIGHT = 430
const TOP = 14
const BASE = 218
const SIZE = 12.5

/**
 * How the answer moved: as-of day against predicted day, 50 and 80 % bands, one point per article. Below the dotted
 * diagonal a prediction would lie in the past. Needs at least two points; `null` otherwise.
 */
export function history(past: readonly PastAnswer[]): Html | null {
  const points: Point[] = []
  for (const { day: asOf, quantiles } of past) {
    const day = dayOf(asOf)
    const spread = bands(quantiles)
    if (day !== null && spread && day !== points.at(-1)?.day) points.push({ day, ...spread })
  }
  const first = points[0]
  const last = points.at(-1)
  if (!first || !last || first === last) return null

  const low = Math.min(...points.map((point) => point.wide[0]))
  const high = Math.max(...points.map((point) => point.wide[1]))
  // At least some months of height: a day more or less must not look like a landslide.
  const pad = Math.max(20, (high - low) * 0.05, (240 - (high - low)) / 2)
  const y = scaleLinear([low - pad, high + pad], [BASE, TOP]).clamp(true)
  const x = timeAxis(first.day, last.day, LEFT + 12, RIGHT - 12, SIZE)
  const levels = timeAxis(low - pad, high + pad, 0, (BASE - TOP) * 1.6, SIZE).ticks

  const { wide, narrow, middle } = fan(points, x.x, y)
  return html`<svg class="history" viewBox="0 0 ${WIDTH} 246" role="img" aria-labelledby="history-t history-d">
    <title id="history-t">How the answer moved</title>
    <desc id="history-d">${description(points)}</desc>
    ${levels.map((tick) => html`<line class="grid" x1="${LEFT}" y1="${px(y(tick.day))}" x2="${RIGHT}" y2="${px(y(tick.day))}" /><text class="yr" x="0" y="${px(y(tick.day) + 4)}">${tick.year ? tick.label : shortMonth(isoOf(tick.day)).replace(/ \d\d(\d\d)$/, ' ’$1')}</text>`)}
    <path class="b80" d="${wide}" />
    <path class="b50" d="${narrow}" />
    ${today(first.day, last.day, low - pad, high + pad, x.x, y)}
    <path class="line" d="${middle}" />
    <path class="points" d="${points.map((point) => `M${px(x.x(point.day))},${px(y(point.median))}h0`).join('')}" />
    ${labels(points, x.x)}
  </svg>`
}

/** The days under which the ends and, where there is room, the points between them stand. */
function labels(points: readonly Point[], x: (day: number) => number): Html {
  const shown: { readonly x: number; readonly text: string; readonly width: number }[] = []
  const last = points.length - 1
  for (const i of [0, last, ...points.keys()]) {
    const point = points[i]!
    const text = shortMonth(isoOf(point.day))
    const width = textWidth(text, SIZE)
    const at = Math.min(RIGHT + 8 - width / 2, Math.max(LEFT + width / 2 - 10, x(point.day)))
    if (shown.every((other) => Math.abs(other.x - at) > (other.width + width) / 2 + 8))
      shown.push({ x: at, text, width })
  }
  return html`${shown.map((label) => html`<text class="yr" x="${px(label.x)}" y="240" text-anchor="middle">${label.text}</text>`)}`
}

/** The line on which predicted day and as-of day are the same, as far as it crosses the plot. */
function today(
  first: number,
  last: number,
  low: number,
  high: number,
  x: (day: number) => number,
  y: (day: number) => number,
): Html | '' {
  const from = Math.max(first, low)
  const to = Math.min(last, high)
  if (from >= to) return ''
  return html`<line class="now" x1="${px(x(from))}" y1="${px(y(from))}" x2="${px(x(to))}" y2="${px(y(to))}" />${
      x(to) - x(from) > 70
        ? html`<text class="yr" x="${px(x(to) + 6)}" y="${px(y(to) - 6)}" text-anchor="end">as-of day</text>`
        : ''
    }`
}

function description(points: readonly Point[]): string {
  const tell = (point: Point) =>
    `on ${shortDay(isoOf(point.day))} even odds by ${shortDay(isoOf(point.median))}, 80 % between ${shortDay(isoOf(point.wide[0]))} and ${shortDay(isoOf(point.wide[1]))}`
  return `${points.length} answers: ${tell(points[0]!)}; ${tell(points.at(-1)!)}. The table has all of them.`
}
