import type { Answer } from '../../answer.ts'
import { dayOf, isoOf } from '../../day.ts'
import { html, type Html } from '../pages/html.ts'
import { shortDay } from '../pages/words.ts'
import { timeAxis, type TimeAxis } from './axis.ts'
import { outline } from './density.ts'
import { px } from './measure.ts'
import { bands, quantile } from './quantiles.ts'

const WIDTH = 400
const BASE = 34

/** What a strip needs of an answer. */
export type StripAnswer = Pick<Answer, 'as_of' | 'quantiles' | 'density' | 'status'>

/** One time axis for the strips of a list: from the as-of day (or the earliest tenth) to where three quarters of each have
 * ended; within four years before and six after the as-of day, so that one oddity does not make all others small. */
export function stripAxis(answers: readonly StripAnswer[], asOf: number): TimeAxis {
  const lows = answers.flatMap(({ quantiles }) => quantile(quantiles, 0.1) ?? [])
  const highs = answers.flatMap(({ quantiles }) => quantile(quantiles, 0.75) ?? [])
  const from = Math.max(Math.min(asOf, ...lows), asOf - 365 * 4) - 20
  const to = Math.min(Math.max(asOf + 365, ...highs), asOf + 365 * 6) + 40
  return timeAxis(from, to, 1, WIDTH - 1, 12)
}

/** The years over a list of strips. */
export function stripYears(axis: TimeAxis): Html {
  return html`<svg class="years" viewBox="0 0 ${WIDTH} 18" aria-hidden="true">
    ${axis.ticks.map((tick) => html`<text class="yr" x="${px(tick.x)}" y="14">${tick.label}</text>`)}
  </svg>`
}

/** The distribution of one release, small: density over the 50 and 80 % bands, the median, the as-of day. */
export function strip(answer: StripAnswer, axis: TimeAxis, id: string): Html {
  const spread = bands(answer.quantiles)
  const asOf = dayOf(answer.as_of)
  const { path } = outline(answer.density, axis, { top: 4, base: BASE, grain: 5 })
  const told = spread
    ? `80 % between ${shortDay(isoOf(spread.wide[0]))} and ${shortDay(isoOf(spread.wide[1]))}, even odds by ${shortDay(isoOf(spread.median))}`
    : 'no distribution'
  const band = (name: string, [from, to]: readonly [number, number]) =>
    html`<rect
      class="${name}"
      clip-path="url(#${id}c)"
      x="${px(axis.x(from))}"
      y="0"
      width="${px(Math.max(1.5, axis.x(to + 1) - axis.x(from)))}"
      height="${BASE}"
    />`
  return html`<svg class="strip" viewBox="0 0 ${WIDTH} 46" role="img" aria-label="${told}">
    ${axis.ticks.map(
      (tick) =>
        html`<line class="grid" x1="${px(tick.x)}" y1="0" x2="${px(tick.x)}" y2="${BASE}" /><text
            class="yr own"
            x="${px(tick.x)}"
            y="46"
            >${tick.label}</text
          >`,
    )}
    <line class="base" x1="0" y1="${BASE}" x2="${WIDTH}" y2="${BASE}" />
    ${
      path === '' || !spread
        ? ''
        : html`<clipPath id="${id}c"><path id="${id}p" d="${path}" /></clipPath
            >${band('b80', spread.wide)}${band('b50', spread.narrow)}<use class="curve" href="#${id}p" /><line
              class="medl"
              x1="${px(axis.x(spread.median))}"
              y1="${BASE - 5}"
              x2="${px(axis.x(spread.median))}"
              y2="${BASE + 4}"
            />`
    }${asOf === null ? '' : html`<line class="now" x1="${px(axis.x(asOf))}" y1="0" x2="${px(axis.x(asOf))}" y2="${BASE + 3}" />`}
  </svg>`
}
