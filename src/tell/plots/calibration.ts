import { scaleLinear } from 'd3-scale'
import { html, type Html } from '../pages/html.ts'
import { percent } from '../pages/words.ts'
import type { Calibration } from '../../weigh/index.ts'
import { px } from './measure.ts'

const SIDE = 260
const LEFT = 62
const TOP = 14
const BASE = TOP + SIDE

/**
 * How often claims held (upwards) by how often records of other releases said that they would. On the dotted diagonal they are right;
 * the bars are 80 % intervals, the dots larger where there are more claims.
 */
export function calibrationPlot({ bins, of }: Calibration): Html {
  const x = scaleLinear([0, 1], [LEFT, LEFT + SIDE])
  const y = scaleLinear([0, 1], [BASE, TOP])
  const ticks = [0, 0.25, 0.5, 0.75, 1]
  const words = bins.map((bin) => `said ${percent(bin.predicted)}, held ${percent(bin.held)} of ${Math.round(bin.of)}`)
  return html`<svg
    class="calibration"
    viewBox="0 0 ${LEFT + SIDE + 14} ${BASE + 38}"
    role="img"
    aria-labelledby="cal-t cal-d"
  >
    <title id="cal-t">Calibration of the records</title>
    <desc id="cal-d">${words.join('; ')}. The table has all of them.</desc>
    ${ticks.map((tick) => html`<line class="grid" x1="${px(x(tick))}" y1="${TOP}" x2="${px(x(tick))}" y2="${BASE}" /><line class="grid" x1="${LEFT}" y1="${px(y(tick))}" x2="${LEFT + SIDE}" y2="${px(y(tick))}" /><text class="yr" x="${px(x(tick))}" y="${BASE + 16}" text-anchor="middle">${percent(tick)}</text><text class="yr" x="${LEFT - 6}" y="${px(y(tick) + 4)}" text-anchor="end">${percent(tick)}</text>`)}
    <line class="now" x1="${LEFT}" y1="${BASE}" x2="${LEFT + SIDE}" y2="${TOP}" />
    ${bins.map((bin) => html`<line class="medl" x1="${px(x(bin.predicted))}" y1="${px(y(bin.low))}" x2="${px(x(bin.predicted))}" y2="${px(y(bin.high))}" /><circle class="dot release" cx="${px(x(bin.predicted))}" cy="${px(y(bin.held))}" r="${px(2.5 + 9 * Math.sqrt(bin.of / of))}" />`)}
    <text class="yr" x="${LEFT + SIDE / 2}" y="${BASE + 34}" text-anchor="middle">expected to hold</text>
    <text class="yr" x="10" y="${TOP + SIDE / 2}" text-anchor="middle" transform="rotate(-90 10 ${TOP + SIDE / 2})">
      held
    </text>
  </svg>`
}
