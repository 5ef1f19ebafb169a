import { scaleUtc } from 'd3-scale'
import { civil, dayNumber } from '../../day.ts'
import { textWidth } from './measure.ts'

const MS = 86_400_000
const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec'

/** Days on a line of pixels. */
export interface TimeAxis {
  readonly from: number
  readonly to: number
  readonly left: number
  readonly right: number
  /** The pixel at which a day begins; days beyond the ends stick to them. */
  x(day: number): number
  readonly ticks: readonly Tick[]
}

export interface Tick {
  readonly day: number
  readonly x: number
  readonly label: string
  /** January, or a plain axis of years. */
  readonly year: boolean
}

/**
 * The time axis from day `from` to day `to` between two pixels, with as many ticks as have room for their labels.
 *
 * @param size font size of the labels in px
 */
export function timeAxis(from: number, to: number, left: number, right: number, size = 13): TimeAxis {
  const scale = scaleUtc([new Date(from * MS), new Date(to * MS)], [left, right]).clamp(true)
  const x = (day: number) => scale(new Date(day * MS))
  const room = Math.max(2, Math.floor((right - left) / (textWidth('2000 00 %', size) + 18)))
  // Over more than two years only years: the eye counts in them, and their labels have room for more.
  const days = to - from > 800 ? years(from, to) : scale.ticks(room).map((date) => Math.round(date.getTime() / MS))
  const ticks: Tick[] = []
  let free = Number.NEGATIVE_INFINITY
  for (const day of days) {
    const { year, month, day: d } = civil(day)
    const label =
      month === 1 && d === 1 ? String(year) : `${d === 1 ? '' : `${d} `}${MONTHS.slice(3 * month - 3, 3 * month)}`
    const at = x(day)
    const end = at + 5 + textWidth(label, size)
    if (at < free || end > right + 12) continue
    free = end + 10
    ticks.push({ day, x: at, label, year: month === 1 && d === 1 })
  }
  return { from, to, left, right, x, ticks }
}

/** The first of January of every year within the days. */
function years(from: number, to: number): number[] {
  const first = civil(from - 1).year + 1
  return Array.from({ length: Math.max(0, civil(to).year - first + 1) }, (_, i) => dayNumber(first + i, 1, 1))
}
