import type { Answer } from '../../answer.ts'
import { civil, dayNumber, dayOf, isoOf } from '../../day.ts'
import { bands, quantile } from '../plots/quantiles.ts'
import type { Bands } from '../plots/quantiles.ts'
import { longDay, shortDay } from '../pages/words.ts'
import type { Screen } from './screen.ts'
import { flow } from './wrap.ts'

/** Lines that the curve is high. */
const HIGH = 5
/** Columns on the left for the names of the marks. */
const GUTTER = 6
/** The plot ends where this much of the probability lies behind it: the far tail says little and takes much room. */
const SHOWN = 0.95
/** Below this many days between the outer marks there is nothing to draw: a date says it all. */
const POINT = 3

const BLOCKS = ' ▁▂▃▄▅▆▇█'
const SHADES = ' .:|'

/**
 * The distribution over days in block characters, with its axis and the marks of the 50 and 80 % intervals; no lines
 * where there is no distribution to speak of.
 */
export function plot(answer: Answer, screen: Screen): string[] {
  const found = bands(answer.quantiles)
  const from = dayOf(answer.density.from)
  const width = screen.width - GUTTER - 2
  if (found === null || from === null || found.wide[1] - found.wide[0] < POINT) return []
  const asOf = dayOf(answer.as_of) ?? from
  const end = Math.max(
    quantile(answer.quantiles, SHOWN) ?? found.wide[1],
    found.wide[1] + Math.ceil((found.wide[1] - from) * 0.06),
    asOf <= found.wide[1] + 366 ? asOf + 2 : 0,
  )
  const line: Line = { from, width, days: Math.max((end - from) / width, 0.05) }
  return [
    ...curve(answer, line, found, screen),
    ...axis(line, asOf, screen),
    ...marks(line, found, screen),
    ...(asOf > from && asOf < end ? [today(line, asOf, screen)] : []),
    ...intervals(found, screen),
  ]
}

/** Days on columns: column `i` begins at day `from + i * days`. */
interface Line {
  readonly from: number
  readonly width: number
  readonly days: number
}
const columnOf = (line: Line, day: number) =>
  Math.min(Math.max(Math.floor((day - line.from) / line.days), 0), line.width - 1)

/** Probability in every column: the bins of the density shared out by overlap. */
function masses({ density }: Answer, line: Line): number[] {
  const start = dayOf(density.from) ?? line.from
  const shares = Array.from({ length: line.width }, () => 0)
  for (const [i, p] of density.p.entries()) {
    const left = (start + i * density.step - line.from) / line.days
    const right = left + density.step / line.days
    for (let c = Math.max(0, Math.floor(left)); c < Math.min(line.width, Math.ceil(right)); c++)
      shares[c] = (shares[c] ?? 0) + (p * (Math.min(right, c + 1) - Math.max(left, c))) / (right - left)
  }
  return shares
}

function curve(answer: Answer, line: Line, { narrow, wide }: Bands, screen: Screen): string[] {
  const steps = screen.unicode ? BLOCKS : SHADES
  const full = steps.length - 1
  const mass = masses(answer, line)
  const highest = Math.max(...mass)
  const levels = mass.map((m) => (m > highest / 400 ? Math.max(1, Math.round((m / highest) * HIGH * full)) : 0))
  const within = ([a, b]: readonly [number, number], c: number) => c >= columnOf(line, a) && c <= columnOf(line, b)
  const rows: string[] = []
  for (let row = HIGH - 1; row >= 0; row--) {
    const letters = levels.map((level) => steps[Math.min(Math.max(level - row * full, 0), full)] ?? ' ')
    if (letters.every((letter) => letter === ' ')) continue
    rows.push(
      ' '.repeat(GUTTER) +
        runs(letters, (c) => (within(narrow, c) ? screen.accent : within(wide, c) ? (text) => text : screen.dim)),
    )
  }
  return rows
}

/** Letters joined, each run of the same paint painted at once. */
function runs(letters: readonly string[], paint: (column: number) => (text: string) => string): string {
  let out = ''
  for (let c = 0; c < letters.length;) {
    const brush = paint(c)
    let end = c + 1
    while (end < letters.length && paint(end) === brush) end++
    out += brush(letters.slice(c, end).join(''))
    c = end
  }
  return out.trimEnd()
}

/** Months between ticks, the first that leaves room for the labels is taken; then whole years. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600]
const DAY_STEPS = [1, 2, 7, 14]
const LABEL = 10

function ticks(line: Line): { day: number; label: string }[] {
  const end = line.from + line.width * line.days
  const name = (day: number, first: boolean, withDay: boolean) => {
    const { year, month, day: d } = civil(day)
    if (month === 1 && d === 1) return String(year)
    const words = shortDay(isoOf(day)).split(' ')
    return [...(withDay ? [d] : []), words[1], ...(first ? [year] : [])].join(' ')
  }
  const found: number[] = []
  const days = DAY_STEPS.find((step) => step / line.days >= LABEL)
  if (days !== undefined) for (let day = line.from + 1; day < end; day += days) found.push(day)
  else {
    const step = STEPS.find((months) => (months * 30.4) / line.days >= LABEL) ?? 1200
    const { year, month } = civil(line.from)
    const first = Math.ceil((year * 12 + month) / step) * step
    for (let at = first; ; at += step) {
      const day = dayNumber(Math.floor(at / 12), (at % 12) + 1, 1)
      if (day >= end) break
      found.push(day)
    }
  }
  const named = found.filter((day) => line.width - columnOf(line, day) >= 4)
  return named.map((day, i) => ({ day, label: name(day, i === 0, days !== undefined) }))
}

function axis(line: Line, asOf: number, screen: Screen): string[] {
  const rule: string[] = Array.from({ length: line.width }, () => (screen.unicode ? '─' : '-'))
  let labels = ''
  for (const { day, label } of ticks(line)) {
    const c = columnOf(line, day)
    if (c + label.length > line.width || (labels !== '' && c < labels.length + 2)) continue
    rule[c] = screen.unicode ? '┬' : '+'
    labels = labels.padEnd(c) + label
  }
  if (asOf > line.from && asOf < line.from + line.width * line.days)
    rule[columnOf(line, asOf)] = screen.unicode ? '╋' : '#'
  const gutter = ' '.repeat(GUTTER)
  return [gutter + screen.dim(rule.join('')), gutter + screen.dim(labels)]
}

function marks(line: Line, found: Bands, screen: Screen): string[] {
  const [left, right, rule, median] = screen.unicode ? ['├', '┤', '─', '◆'] : ['[', ']', '=', '*']
  const bar = (name: string, [from, to]: readonly [number, number], paint: (text: string) => string) => {
    const a = columnOf(line, from)
    const b = Math.max(columnOf(line, to), a + 2)
    const letters: string[] = Array.from({ length: b - a + 1 }, () => rule ?? '')
    letters[0] = left ?? ''
    letters[b - a] = right ?? ''
    const middle = columnOf(line, found.median) - a
    if (middle > 0 && middle < b - a) letters[middle] = median ?? ''
    return screen.dim(name.padEnd(GUTTER)) + ' '.repeat(a) + paint(letters.join(''))
  }
  return [bar('50 %', found.narrow, screen.accent), bar('80 %', found.wide, (text) => text)]
}

/** The same marks in words. */
function intervals({ narrow, wide, median }: Bands, screen: Screen): string[] {
  const days = ([from, to]: readonly [number, number]) => `${shortDay(isoOf(from))} – ${shortDay(isoOf(to))}`
  const parts = [`median ${shortDay(isoOf(median))}`, `50 %: ${days(narrow)}`, `80 %: ${days(wide)}`]
  return flow(parts, ' · ', screen.width - GUTTER).map((line) => ' '.repeat(GUTTER) + screen.dim(line))
}

function today(line: Line, asOf: number, screen: Screen): string {
  const at = columnOf(line, asOf)
  const words = `as of ${longDay(isoOf(asOf))}`
  const arrow = screen.unicode ? '▲' : '^'
  const text =
    at + words.length + 2 <= line.width
      ? ' '.repeat(at) + `${arrow} ${words}`
      : `${' '.repeat(Math.max(0, at - words.length - 1))}${words} ${arrow}`
  return ' '.repeat(GUTTER) + screen.dim(text)
}
