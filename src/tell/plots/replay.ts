import { scaleLinear } from 'd3-scale'
import type { Answer } from '../../answer.ts'
import { dayOf, isoOf, type IsoDay } from '../../day.ts'
import type { Window } from '../../window.ts'
import { html, type Html } from '../pages/html.ts'
import { count, outlet, releaseName, says, shortDay, shortMonth } from '../pages/words.ts'
import type { ReplayedDay, SaidThatDay } from '../replayed.ts'
import { verdicts } from '../replayed.ts'
import { timeAxis } from './axis.ts'
import { fan, type FanPoint as Point } from './fan.ts'
import { figure } from './figure.ts'
import { px } from './measure.ts'
import { bands } from './quantiles.ts'

const WIDTH = 760
const LEFT = 84
const RIGHT = 738
const TOP = 66
const BASE = 446

/**
 * A replay as a file: the day of the question against the day foretold, with the 50 and 80 % bands, the day on which it came out
 * where that is known, and an upright bar for each time that an article named, dashed where it was wrong. `null` while there are
 * fewer than two answers.
 */
export function replayPlot({ release }: Answer, days: readonly ReplayedDay[], out: IsoDay | null): string | null {
  const points = days.flatMap(({ day, quantiles }): Point[] => {
    const spread = bands(quantiles)
    return spread === null ? [] : [{ day: dayOf(day)!, ...spread }]
  })
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined || first.day === last.day) return null
  const came = out === null ? null : dayOf(out)
  const low = Math.min(...points.map(({ wide }) => wide[0]), came ?? Infinity)
  const high = Math.max(...points.map(({ wide }) => wide[1]), came ?? -Infinity)
  const pad = Math.max(20, (high - low) * 0.05)
  const y = scaleLinear([low - pad, high + pad], [BASE, TOP]).clamp(true)
  const x = timeAxis(first.day, last.day, LEFT + 14, RIGHT - 14)
  const levels = timeAxis(low - pad, high + pad, 0, BASE - TOP).ticks
  const { wide, narrow, middle } = fan(points, x.x, y)
  const bars = days.flatMap(({ day, said }) =>
    said.map((one, k) => bar(one, x.x(dayOf(day)!) + 5 * (k - (said.length - 1) / 2), y)),
  )
  const body = html`<text class="head" x="16" y="26"
      >${releaseName(release)}: when it was thought to come, day by day</text
    >
    <text class="soft" x="16" y="46"
      >line: even odds; bands: 50 and 80 %; bars: what articles
      said${came === null ? '' : ', dashed where it was wrong'}</text
    >
    ${levels.map((tick) => html`<line class="grid" x1="${LEFT}" y1="${px(y(tick.day))}" x2="${RIGHT}" y2="${px(y(tick.day))}" /><text class="soft" x="${LEFT - 8}" y="${px(y(tick.day) + 4)}" text-anchor="end">${tick.year ? tick.label : shortMonth(isoOf(tick.day))}</text>`)}
    <path class="b80" d="${wide}" /><path class="b50" d="${narrow}" />
    ${today(Math.max(first.day, low - pad), Math.min(last.day, high + pad), x.x, y)}
    ${came === null ? '' : html`<line class="right" x1="${LEFT}" y1="${px(y(came))}" x2="${RIGHT}" y2="${px(y(came))}" /><text x="${RIGHT}" y="${px(y(came) - 6)}" text-anchor="end">out ${shortDay(isoOf(came))}</text>`}
    <path class="line" d="${middle}" />${bars}
    ${x.ticks.map((tick) => html`<text class="soft" x="${px(tick.x)}" y="${BASE + 22}" text-anchor="middle">${tick.label}</text>`)}`
  const title = `${releaseName(release)}: how the answer moved`
  return figure({ width: WIDTH, height: BASE + 34, title, description: described(days, out), body })
}

/** An upright bar over the days that an article named. */
function bar({ report, mention, verdict }: SaidThatDay, at: number, y: (day: number) => number): Html | '' {
  const window: Window | null =
    report.property === 'release' ? report.value : report.property === 'delay' ? report.value.to : null
  if (window === null || report.certainty === 'denied') return ''
  const from = window.from === null ? null : dayOf(window.from)
  const to = window.to === null ? null : dayOf(window.to)
  const [top, base] = [to === null ? TOP : y(to), from === null ? BASE : y(from)]
  const word = verdict === null ? '' : verdict === 'right' ? ', right' : `, wrong: it came ${verdict}`
  const kind = verdict === null || verdict === 'right' ? 'right' : 'wrong'
  return html`<line class="${kind}" x1="${px(at)}" y1="${px(top - 1.5)}" x2="${px(at)}" y2="${px(base + 1.5)}"
    ><title>${outlet(mention)}: ${says(report)}${word}</title></line
  >`
}

/** The line on which the foretold day is the day of the question, as far as it crosses the plot. */
function today(from: number, to: number, x: (day: number) => number, y: (day: number) => number): Html | '' {
  if (from >= to) return ''
  return html`<line class="even" x1="${px(x(from))}" y1="${px(y(from))}" x2="${px(x(to))}" y2="${px(y(to))}" />`
}

function described(days: readonly ReplayedDay[], out: IsoDay | null): string {
  const tell = ({ day, quantiles }: ReplayedDay): string => {
    const middle = quantiles.find(([p]) => p === 0.5)?.[1]
    return middle === undefined ? '' : `on ${shortDay(day)} even odds by ${shortDay(middle)}`
  }
  const { right, early, late } = verdicts(days)
  const end = out === null ? '' : ` Out ${shortDay(out)}; ${right} of ${right + early + late} right.`
  return `${count(days.length, 'answer')}: ${tell(days[0]!)}; ${tell(days.at(-1)!)}.${end}`
}
