import { scaleLinear } from 'd3-scale'
import { type Judged, pitHistogram, reliability } from '../../forecast/backtest/calibration.ts'
import type { Scores } from '../../forecast/backtest/scores.ts'
import { html, type Html } from '../pages/html.ts'
import { figure } from './figure.ts'
import { px } from './measure.ts'

const percent = (share: number): string => `${Math.round(100 * share)} %`

/** Scores of one forecaster, by group. */
export interface Contestant {
  readonly name: string
  readonly scores: readonly Scores[]
}

const CLASSES = ['own', 'other', 'other2', 'other3'] as const

/** CRPS by group, a bar for each forecaster; the shorter the better. The first forecaster is ours. */
export function scorePlot(contestants: readonly Contestant[]): string {
  const groups = contestants[0]?.scores.map(({ group }) => group) ?? []
  const of = ({ scores }: Contestant, group: string) => scores.find((row) => row.group === group)?.crps ?? 0
  const most = Math.max(1, ...contestants.flatMap((c) => c.scores.map(({ crps }) => crps)))
  const x = scaleLinear([0, most], [190, 640]).nice()
  const [bar, gap, top] = [13, 14, 66]
  const row = bar * contestants.length + gap
  const height = top + groups.length * row + 30
  const body = html`<text class="head" x="16" y="26">Distance of the forecasts from what happened (CRPS, days)</text>
    ${contestants.map(({ name }, k) => html`<rect class="${CLASSES[k % 4]}" x="${16 + k * 170}" y="38" width="12" height="12" /><text x="${34 + k * 170}" y="49">${name}</text>`)}
    ${x.ticks(6).map((tick) => html`<line class="grid" x1="${px(x(tick))}" y1="${top}" x2="${px(x(tick))}" y2="${height - 26}" /><text class="soft" x="${px(x(tick))}" y="${height - 8}" text-anchor="middle">${tick}</text>`)}
    ${groups.map((group, g) => {
      const y = top + g * row + gap / 2
      const bars = contestants.map((contestant, k) => {
        const crps = of(contestant, group)
        const at = y + k * bar
        return html`<rect
            class="${CLASSES[k % 4]}"
            x="190"
            y="${px(at)}"
            width="${px(x(crps) - 190)}"
            height="${bar - 2}"
          /><text class="soft" x="${px(x(crps) + 5)}" y="${px(at + bar - 3)}" font-size="11">${crps.toFixed(1)}</text>`
      })
      return html`<text x="182" y="${px(y + (bar * contestants.length) / 2 + 4)}" text-anchor="end">${group}</text
        >${bars}`
    })}`
  const words = groups.map((g) => `${g}: ${contestants.map((c) => `${c.name} ${of(c, g).toFixed(1)}`).join(', ')}`)
  return figure({ width: 700, height, title: 'Scores', description: `${words.join('; ')}.`, body })
}

/** One group of forecasts under its name. */
export interface Group {
  readonly name: string
  readonly judged: readonly Judged[]
}

/** Histograms of the probability integral transform, side by side; level bars are calibrated. */
export function pitPlot(groups: readonly Group[], bins = 10): string {
  const [side, gap, top, base] = [210, 48, 62, 222]
  const found = groups.map(({ name, judged }) => ({ name, shares: pitHistogram(judged, bins) }))
  const most = Math.max(3 / bins, ...found.flatMap(({ shares }) => shares))
  const y = scaleLinear([0, most], [base, top])
  const panels = found.map(({ name, shares }, k) => {
    const left = 44 + k * (side + gap)
    const width = side / bins
    const bars = shares.map(
      (share, i) =>
        html`<rect
          class="bar"
          x="${px(left + i * width + 1)}"
          y="${px(y(share))}"
          width="${px(width - 2)}"
          height="${px(base - y(share))}"
        />`,
    )
    return html`<text x="${left}" y="${top - 10}">${name}</text>${bars}
      <line class="even" x1="${left}" y1="${px(y(1 / bins))}" x2="${left + side}" y2="${px(y(1 / bins))}" />
      ${[0, 0.5, 1].map((p) => html`<text class="soft" x="${px(left + p * side)}" y="${base + 17}" text-anchor="middle">${percent(p)}</text>`)}`
  })
  const body = html`<text class="head" x="16" y="26"
      >Where what happened fell in the forecasts; level at the dotted line is right</text
    >
    ${y.ticks(4).map((tick) => html`<text class="soft" x="38" y="${px(y(tick) + 4)}" text-anchor="end">${percent(tick)}</text>`)}${panels}`
  const description = `${found.map(({ name, shares }) => `${name}: ${shares.map(percent).join(', ')}`).join('; ')}.`
  return figure({ width: 60 + groups.length * (side + gap), height: 250, title: 'PIT histograms', description, body })
}

/** Reliability of "out within so many days", a square for each horizon; dots on the diagonal are calibrated. */
export function reliabilityPlot(judged: readonly Judged[], horizons: readonly number[]): string {
  const [side, gap, top] = [150, 48, 62]
  const base = top + side
  const at = scaleLinear([0, 1], [0, side])
  const squares = horizons.map((horizon) => ({ horizon, rows: reliability(judged, horizon) }))
  const body = html`<text class="head" x="16" y="26"
      >“Out within …”: how often it came (upwards) by how likely it was said to be</text
    >
    ${squares.map(({ horizon, rows }, k): Html => {
      const left = 48 + k * (side + gap)
      return html`<text x="${left}" y="${top - 10}">${horizon} days</text>
        ${[0, 0.5, 1].map((p) => html`<line class="grid" x1="${left}" y1="${px(base - at(p))}" x2="${left + side}" y2="${px(base - at(p))}" /><text class="soft" x="${px(left + at(p))}" y="${base + 17}" text-anchor="middle">${percent(p)}</text>${k === 0 ? html`<text class="soft" x="${left - 6}" y="${px(base - at(p) + 4)}" text-anchor="end">${percent(p)}</text>` : ''}`)}
        <line class="even" x1="${left}" y1="${base}" x2="${left + side}" y2="${top}" />
        ${rows.map((row) => html`<circle class="dot" cx="${px(left + at(row.forecast))}" cy="${px(base - at(row.observed))}" r="${px(2 + 1.6 * Math.sqrt(row.weight))}" />`)}`
    })}`
  const words = squares.map(
    ({ horizon, rows }) =>
      `${horizon} days: ${rows.map((r) => `${percent(r.forecast)} came in ${percent(r.observed)}`).join(', ')}`,
  )
  const width = 60 + horizons.length * (side + gap)
  return figure({ width, height: base + 30, title: 'Reliability', description: `${words.join('; ')}.`, body })
}
