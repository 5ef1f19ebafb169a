import type { Answer } from '../../answer.ts'
import { civil, dayNumber } from '../../day.ts'
import type { PastAnswer } from '../../forecast/index.ts'
import { CERTAINTY_WORDS, outlet, releaseName, says, shortDay, shortMonth } from '../pages/words.ts'
import { bands, type Bands } from '../plots/quantiles.ts'
import { type ReplayedDay, type SaidThatDay, verdicts } from '../replayed.ts'
import { asciiPunctuation } from './screen.ts'
import type { Screen } from './screen.ts'
import { flow, indented } from './wrap.ts'

/** Columns for the day on the left and the median on the right. */
const DAY = 12
const MEDIAN = 9

/**
 * How an answer moved: a line for each day on which something was published, with the 50 and 80 % intervals on one axis of
 * time, and under it what was said that day about when it comes out; at the end how often that was right.
 */
export function replayText({ release }: Answer, days: readonly ReplayedDay[], screen: Screen): string {
  const rows = days.map((row) => ({ ...row, bands: bands(row.quantiles) }))
  const known = rows.flatMap((row) => (row.bands ? [row.bands] : []))
  const head = flow([`${releaseName(release)}:`, 'how the answer moved'], ' ', screen.width).map(screen.bold)
  if (known.length === 0) return `${head.join('\n')}\n  nothing was published yet\n`
  const axis = axisOf(known, screen.width - DAY - MEDIAN - 1)
  const lines = rows.flatMap((row) => [
    shortDay(row.day).padEnd(DAY) +
      (row.bands ? bar(row.bands, axis, screen) : ' '.repeat(axis.width)) +
      screen.accent(` ${median(row)}`),
    ...row.said.flatMap((one) => said(one, screen)),
  ])
  const text = [...head, ...years(axis, screen), ...lines, ...summary(days, screen)].join('\n')
  return `${screen.unicode ? text : asciiPunctuation(text)}\n`
}

/** Days on columns. */
interface Axis {
  readonly from: number
  readonly days: number
  readonly width: number
}

function axisOf(known: readonly Bands[], width: number): Axis {
  const from = Math.min(...known.map(({ wide }) => wide[0]))
  const to = Math.max(...known.map(({ wide }) => wide[1]))
  return { from, days: Math.max((to - from + 1) / width, 1), width }
}

const column = (axis: Axis, day: number) =>
  Math.min(Math.max(Math.floor((day - axis.from) / axis.days), 0), axis.width - 1)

/** The names of the years, as far as there is room. */
function years(axis: Axis, screen: Screen): string[] {
  let labels = ''
  const last = civil(Math.floor(axis.from + axis.days * axis.width)).year
  for (let year = civil(axis.from).year + 1; year <= last; year++) {
    const at = column(axis, dayNumber(year, 1, 1))
    if ((labels === '' || at >= labels.length + 2) && at + 4 <= axis.width) labels = labels.padEnd(at) + String(year)
  }
  return labels === '' ? [] : [screen.dim(' '.repeat(DAY) + labels)]
}

function bar({ wide, narrow, median: middle }: Bands, axis: Axis, screen: Screen): string {
  const [thin, thick, dot] = screen.unicode ? ['─', '━', '◆'] : ['-', '=', '*']
  const letters = Array.from({ length: axis.width }, () => ' ')
  letters.fill(thin ?? '', column(axis, wide[0]), column(axis, wide[1]) + 1)
  letters.fill(thick ?? '', column(axis, narrow[0]), column(axis, narrow[1]) + 1)
  letters[column(axis, middle)] = dot ?? ''
  return letters.join('')
}

function median(row: PastAnswer): string {
  const at = row.quantiles.find(([p]) => p === 0.5)?.[1]
  return at === undefined ? '' : shortMonth(at)
}

/** What an article said, and whether it was right. */
function said({ report, mention, verdict }: SaidThatDay, screen: Screen): string[] {
  const mark = verdict === null ? '' : verdict === 'right' ? ' · right' : ` · wrong: it came ${verdict}`
  const text = `${outlet(mention)}: ${says(report)} · ${CERTAINTY_WORDS[report.certainty]}`
  return indented(`${text}${mark}`, screen.width, DAY + 2, ' '.repeat(DAY)).map(
    verdict !== null && verdict !== 'right' ? screen.warn : screen.dim,
  )
}

/** How often what was said was right; nothing while nobody can tell. */
function summary(days: readonly ReplayedDay[], screen: Screen): string[] {
  const { right, early, late } = verdicts(days)
  const all = right + early + late
  if (all === 0) return []
  const wrong = [...(early > 0 ? [`it came before ${early}`] : []), ...(late > 0 ? [`it came after ${late}`] : [])]
  const words = `Of ${all} ${all === 1 ? 'time' : 'times'} that articles named ${right} ${right === 1 ? 'was' : 'were'} right${wrong.length > 0 ? `; ${wrong.join(' and ')}` : ''}.`
  return ['', ...flow(words.split(' '), ' ', screen.width)]
}
