import type { Answer } from '../../answer.ts'
import { dayOf, isoOf } from '../../day.ts'
import { html, type Html } from '../pages/html.ts'
import { longMonth, percent, shortDay, windowDays } from '../pages/words.ts'
import { timeAxis, type TimeAxis } from './axis.ts'
import { outline } from './density.ts'
import { fit, px, textWidth } from './measure.ts'
import { bands, quantile, unlikely, type Bands } from './quantiles.ts'
import { rows, type Row } from './rows.ts'

/** Where things stand in a drawing of one width; all in px. */
interface Layout {
  readonly name: 'wide' | 'narrow'
  readonly width: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly base: number
  readonly size: number
  readonly rowHeight: number
  readonly most: number
}

const LAYOUTS = {
  wide: { name: 'wide', width: 960, left: 236, right: 948, top: 30, base: 196, size: 13, rowHeight: 25, most: 14 },
  narrow: { name: 'narrow', width: 340, left: 4, right: 336, top: 30, base: 150, size: 12, rowHeight: 40, most: 10 },
} as const satisfies Record<string, Layout>

/** From the base of the density to the first row. */
const HEAD = { wide: 52, narrow: 50 } as const

/**
 * The picture of an answer: its density and, under it on the same time axis, every dated report. `wide` is for a
 * screen or paper, `narrow` is drawn anew for a phone. The SVG names its parts by class and has no style of its own.
 */
export function timeline(answer: Answer, form: 'wide' | 'narrow'): Html {
  const layout: Layout = LAYOUTS[form]
  const { rows: drawn, left } = rows(answer, layout.most)
  const asOf = dayOf(answer.as_of) ?? 0
  const spread = bands(answer.quantiles)
  const [from, to] = domain(answer, asOf, drawn)
  const axis = timeAxis(from, to, layout.left, layout.right, layout.size)
  const rowsTop = layout.base + HEAD[form]
  const bottom = rowsTop + drawn.length * layout.rowHeight - (drawn.length === 0 ? 24 : form === 'wide' ? 14 : 22)
  const height = bottom + (left > 0 ? 28 : 6)
  const id = `timeline-${form}`
  return html`<svg
    class="timeline ${form}"
    viewBox="0 0 ${layout.width} ${px(height)}"
    role="img"
    aria-labelledby="${id}-t ${id}-d"
  >
    <title id="${id}-t">Probability of release by day, with every dated report on the same time axis</title>
    <desc id="${id}-d">${description(answer, spread, drawn.length)}</desc>
    ${grid(answer, axis, layout, bottom)} ${curve(answer, axis, layout, spread, id)}
    <line class="base" x1="${px(axis.left)}" y1="${layout.base}" x2="${px(axis.right)}" y2="${layout.base}" />
    ${now(answer, asOf, axis, layout, bottom)} ${median(answer, axis, layout, spread)}
    ${drawn.map((row, i) => (layout.name === 'wide' ? wideRow : narrowRow)(row, rowsTop + i * layout.rowHeight, axis, layout))}
    ${left > 0 ? html`<text class="soft" x="${layout.name === 'wide' ? 0 : layout.left}" y="${px(bottom + 22)}">and ${left} more dated ${left === 1 ? 'report' : 'reports'}, in the list below</text>` : ''}
  </svg>`
}

/** From the first thing said to where nine tenths of the distribution and every window have ended, within reason. */
function domain(answer: Answer, asOf: number, drawn: readonly Row[]): readonly [number, number] {
  const days = drawn.flatMap((row) => [...row.said, ...[row.bar?.from, row.bar?.to].filter((day) => day != null)])
  const ahead = [quantile(answer.quantiles, 0.1), quantile(answer.quantiles, 0.95)].filter((day) => day !== null)
  const notOut = dayOf(answer.not_out_on) ?? asOf
  const low = Math.max(Math.min(asOf, notOut, ...days, ...ahead), asOf - 365 * 7)
  const high = Math.min(Math.max(asOf + 60, ...days, ...ahead), asOf + 365 * 9)
  const pad = Math.max(10, (high - low) * 0.03)
  return [Math.floor(low - pad), Math.ceil(high + pad)]
}

function description(answer: Answer, spread: Bands | null, reports: number): string {
  const parts = spread
    ? [
        `Half of the probability lies between ${shortDay(isoOf(spread.narrow[0]))} and ${shortDay(isoOf(spread.narrow[1]))},`,
        `80 % between ${shortDay(isoOf(spread.wide[0]))} and ${shortDay(isoOf(spread.wide[1]))};`,
        `even odds by ${shortDay(isoOf(spread.median))}.`,
      ]
    : ['There is no distribution.']
  return [
    ...parts,
    `As of ${shortDay(answer.as_of)}.`,
    `Under it ${reports} lines with what was reported and when; the list of reports has the same in words.`,
  ].join(' ')
}

/** Thin lines where years or months begin; beside a year its share of the probability. */
function grid(answer: Answer, axis: TimeAxis, layout: Layout, bottom: number): Html {
  const last = answer.by_year.at(-1)?.[0]
  const shares = new Map(answer.by_year.filter(([year]) => year !== last || answer.by_year.length === 1))
  return html`${axis.ticks.map((tick, i) => {
    const share = tick.year ? shares.get(Number(tick.label)) : undefined
    const room = (axis.ticks[i + 1]?.x ?? axis.right + 12) - tick.x
    const shown =
      share !== undefined && share >= 0.005 && room > textWidth(`${tick.label} ${percent(share)}`, layout.size) + 14
    return html`${upright('grid', tick.x, 4, bottom, layout)}<text
        class="${tick.year ? 'yr' : 'yr mo'}"
        x="${px(tick.x + 5)}"
        y="14"
        >${tick.label}${shown ? html` <tspan class="share">${percent(share)}</tspan>` : ''}</text
      >`
  })}`
}

/** A line through density and rows. Where the words stand over the bars it passes only through the bars. */
function upright(name: string, x: number, top: number, bottom: number, layout: Layout): Html {
  const rowsTop = layout.base + HEAD.narrow
  const bars = Math.max(0, Math.ceil((bottom - rowsTop) / layout.rowHeight))
  const line =
    layout.name === 'wide'
      ? `V${px(bottom)}`
      : `V${layout.base}${bars > 0 ? `M${px(x)},${rowsTop}v16${`m0,${layout.rowHeight - 16}v16`.repeat(bars - 1)}` : ''}`
  return html`<path class="${name}" d="M${px(x)},${top}${line}" />`
}

/** How high the density reaches: low, where most of the probability is that it never comes. */
function peakOf(answer: Answer, { top, base }: Layout): number {
  return base - (base - top - 4) * (unlikely(answer) ? Math.max(0.15, 1 - answer.p_never) : 1)
}

/** The density with its two bands. The outline is drawn once; the bands are its clip. */
function curve(answer: Answer, axis: TimeAxis, layout: Layout, spread: Bands | null, id: string): Html | '' {
  const { path } = outline(answer.density, axis, { top: peakOf(answer, layout), base: layout.base })
  if (path === '') return ''
  const band = (name: string, [from, to]: readonly [number, number]) => {
    const x = axis.x(from)
    const width = Math.max(2, axis.x(to + 1) - x)
    return html`<rect
      class="${name}"
      clip-path="url(#${id}-c)"
      x="${px(x)}"
      y="${layout.top}"
      width="${px(width)}"
      height="${layout.base - layout.top}"
    />`
  }
  return html`<clipPath id="${id}-c"><path id="${id}-p" d="${path}" /></clipPath>${
      spread ? [band('b80', spread.wide), band('b50', spread.narrow)] : ''
    }<use class="curve" href="#${id}-p" />`
}

function now(answer: Answer, asOf: number, axis: TimeAxis, layout: Layout, bottom: number): Html {
  const x = axis.x(asOf)
  const label = `as of ${shortDay(answer.as_of)}`
  const fitsLeft = x - textWidth(label, layout.size) - 8 > layout.left
  return html`${upright('now', x, 22, bottom, layout)}<text
      class="nowt"
      x="${px(fitsLeft ? x - 6 : x + 6)}"
      y="34"
      ${fitsLeft ? html` text-anchor="end"` : ''}
      >${label}</text
    >`
}

function median(answer: Answer, axis: TimeAxis, layout: Layout, spread: Bands | null): Html | '' {
  if (!spread) return ''
  const x = axis.x(spread.median)
  const day = isoOf(spread.median)
  const sure = spread.wide[1] - spread.wide[0] < 21
  const label =
    answer.status === 'out'
      ? `out ${shortDay(day)}`
      : sure
        ? shortDay(day)
        : `${unlikely(answer) ? 'if at all, ' : ''}even odds by ${longMonth(day)}`
  const half = textWidth(label, layout.size) / 2
  const at = Math.min(layout.right + 8 - half, Math.max(layout.left + half, x))
  return html`<line class="medl" x1="${px(x)}" y1="${layout.base}" x2="${px(x)}" y2="${layout.base + 6}" /><text
      class="med"
      x="${px(at)}"
      y="${layout.base + 19}"
      text-anchor="middle"
      >${label}</text
    >`
}

/** A row beside its axis: who, when, then the bar with the words after it, or before it where there is more room. */
function wideRow(row: Row, y: number, axis: TimeAxis, layout: Layout): Html {
  const more = row.others > 0 ? ` +${row.others}` : ''
  const whenWidth = textWidth(row.when, layout.size)
  const name = fit(row.who, layout.left - 16 - whenWidth - 12 - textWidth(more, layout.size), layout.size * 1.04)
  const { first, last, bar } = extent(row, axis)
  const wanted = textWidth(`${row.label} ${row.note}`, layout.size) + 8
  const after = layout.right + 10 - last - 8
  const between = bar - 16 - first
  const before = first - 8 - layout.left
  // After the bar; else between the day it was said and the bar, on the line that joins them; else wherever there is most.
  const place =
    wanted <= after || after >= Math.max(between, before)
      ? 'after'
      : wanted <= between || between >= before
        ? 'between'
        : 'before'
  const [x, room] = { after: [last + 8, after], between: [bar - 8, between], before: [first - 8, before] }[place] as [
    number,
    number,
  ]
  return html`<g class="row ${row.standing}"
    >${tip(row)}<text class="who" x="0" y="${px(y)}"
      >${name}${more === '' ? '' : html`<tspan class="soft">${more}</tspan>`}</text
    ><text class="soft" x="${layout.left - 16}" y="${px(y)}" text-anchor="end">${row.when}</text
    >${marks(row, y - 9, axis, place === 'between' ? bar - 14 - Math.min(wanted, room) : undefined)}${say(row, x, y, place !== 'after', room, layout)}</g
  >`
}

/** A row for a phone: the words over the bar. */
function narrowRow(row: Row, y: number, axis: TimeAxis, layout: Layout): Html {
  const more = row.others > 0 ? ` +${row.others}` : ''
  const name = fit(row.who, 130, layout.size * 1.04)
  const width = textWidth(name, layout.size * 1.04) + textWidth(more, layout.size)
  const at = layout.left + Math.min(width, 160) + 8
  return html`<g class="row ${row.standing}"
    >${tip(row)}<text class="who" x="${layout.left}" y="${px(y - 4)}"
      >${name}${more === '' ? '' : html`<tspan class="soft">${more}</tspan>`}</text
    >${say(row, at, y - 4, false, layout.right - at, layout)}${marks(row, y + 3, axis)}</g
  >`
}

function say(row: Row, x: number, y: number, left: boolean, room: number, layout: Layout): Html {
  const label = fit(row.label, room, layout.size)
  const rest = room - textWidth(`${label} `, layout.size)
  const note = label === row.label ? fit(row.note, rest, layout.size) : ''
  return html`<text class="say" x="${px(x)}" y="${px(y)}" ${left ? html` text-anchor="end"` : ''}
    >${label}${note === '' ? '' : html` <tspan class="soft">${note}</tspan>`}</text
  >`
}

/** The pixels between which a row has marks. */
function extent(row: Row, axis: TimeAxis): { readonly first: number; readonly last: number; readonly bar: number } {
  const xs = row.said.map((day) => axis.x(day))
  const bar = row.bar && ends(row, row.bar, axis)
  if (bar) xs.push(bar.left, bar.right)
  const first = Math.min(...xs)
  return { first, last: Math.max(...xs), bar: row.bar?.from == null ? first : axis.x(row.bar.from) }
}

/** The pixels of a bar's ends: what is open at its beginning begins when it was said, what is open at its end goes on. */
function ends(
  row: Row,
  { from, to }: NonNullable<Row['bar']>,
  axis: TimeAxis,
): { readonly left: number; readonly right: number } {
  const said = Math.min(...row.said)
  const begins = from ?? (to !== null && said < to ? said : axis.from)
  return { left: axis.x(begins), right: to === null ? axis.right : axis.x(to) }
}

/**
 * The bar of a window with a hairline from the day on which it was said; a dot for what has no window.
 *
 * @param until pixel at which the hairline ends early, because words stand there
 */
function marks(row: Row, y: number, axis: TimeAxis, until = Number.POSITIVE_INFINITY): Html {
  const middle = px(y + 5)
  if (!row.bar) {
    return html`${row.said.map((day) => html`<circle class="dot ${row.kind}" cx="${px(axis.x(day))}" cy="${middle}" r="4.2" />`)}`
  }
  const { from, to } = row.bar
  const { left, right } = ends(row, row.bar, axis)
  const width = Math.max(3, right - left)
  const open =
    from === null
      ? `M${px(left)},${px(y)}h${px(width)}v10h-${px(width)}`
      : `M${px(left + width)},${px(y)}h-${px(width)}v10h${px(width)}`
  const shape =
    from !== null && to !== null
      ? html`<rect class="bar ${row.kind}" x="${px(left)}" y="${px(y)}" width="${px(width)}" height="10" rx="1.5" />`
      : html`<path class="bar ${row.kind}" d="${open}" />`
  const first = Math.min(...row.said)
  const reach = Number.isFinite(first)
    ? html`<line
        class="reach"
        x1="${px(axis.x(first))}"
        y1="${middle}"
        x2="${px(axis.x(first) < left ? Math.max(axis.x(first), Math.min(left, until)) : Math.min(axis.x(first), left + width))}"
        y2="${middle}"
      />`
    : ''
  const strike =
    row.standing === 'denied'
      ? html`<line class="strike" x1="${px(left - 3)}" y1="${middle}" x2="${px(left + width + 3)}" y2="${middle}" />`
      : ''
  return html`${reach}${shape}${row.said.map((day) => html`<line class="said" x1="${px(axis.x(day))}" y1="${px(y)}" x2="${px(axis.x(day))}" y2="${px(y + 10)}" />`)}${strike}`
}

/** The whole of a row for whoever points at it. */
function tip(row: Row): Html {
  const days =
    row.bar === null
      ? ''
      : ` (${windowDays({
          from: row.bar.from === null ? null : isoOf(row.bar.from),
          to: row.bar.to === null ? null : isoOf(row.bar.to - 1),
        })})`
  const more = row.others > 0 ? ` and ${row.others} more` : ''
  return html`<title>
    ${row.who}${more}, ${row.when}: ${row.label}${days}${row.note === '' ? '' : `, ${row.note}`}
  </title>`
}
