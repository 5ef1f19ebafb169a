import type { SourceRecord, TrackRecords } from '../../weigh/index.ts'
import { plain } from '../pages/text.ts'
import { amount, CALLED_WORDS, DISTANCE_WORDS, KIND_WORDS, missWords } from '../pages/track-words.ts'
import { count, percent } from '../pages/words.ts'
import { asciiPunctuation, type Screen } from './screen.ts'
import { columns, padded } from './wrap.ts'

/** Sources that are listed unless all are asked for. */
const LISTED = 30

/** Track records as tables: kinds of sources, then sources. */
export function sourcesText(records: TrackRecords, screen: Screen, all = false): string {
  if (records.calls === 0)
    return 'Nothing can be judged yet: no release that was spoken of beforehand is known to be out.\n'
  const shown = all ? records.sources : records.sources.slice(0, LISTED)
  const left = records.sources.length - shown.length
  const text = [
    screen.dim(`${count(records.calls, 'claim')} with a known outcome, on ${count(records.releases, 'release')}`),
    '',
    ...grid(
      ['kind', 'held', 'hold', '80 %', ''],
      records.kinds.map((kind) => [
        KIND_WORDS[kind.kind],
        `${amount(kind.held)} of ${amount(kind.of)}`,
        percent(kind.share),
        interval(kind),
        count(kind.sources, 'source'),
      ]),
      screen,
    ),
    '',
    ...grid(
      ['source', 'held', 'hold', '80 %', 'its like', 'missed by'],
      shown.map((source) => [
        plain(source.name ?? 'unnamed', 32),
        `${amount(source.held)} of ${amount(source.of)}`,
        percent(source.share),
        interval(source),
        percent(source.like),
        missWords(source.miss),
      ]),
      screen,
    ),
    ...(left > 0 ? [screen.dim(`and ${count(left, 'source')} more; --all lists them`)] : []),
  ].join('\n')
  return `${screen.unicode ? text : asciiPunctuation(text)}\n`
}

/** One source's record, by property and distance. */
export function sourceText(source: SourceRecord, screen: Screen): string {
  const better =
    source.better >= 0.5
      ? `better than its like with ${percent(source.better)}`
      : `worse than its like with ${percent(1 - source.better)}`
  const text = [
    `${screen.bold(plain(source.name ?? 'unnamed', 120))}  ${screen.dim(`${KIND_WORDS[source.kind]}, ${count(source.calls, 'claim')} on ${count(source.releases, 'release')}`)}`,
    `${amount(source.held)} of ${amount(source.of)} held. Of such claims ${screen.accent(percent(source.share))} hold (80 % interval ${interval(source)}); others who say the like reach ${percent(source.like)}.`,
    `It is ${better}. Missed dates: ${missWords(source.miss)} in the middle.`,
    '',
    ...grid(
      ['said', 'how far ahead', 'held', 'hold', '80 %'],
      source.cells.map((cell) => [
        CALLED_WORDS[cell.property],
        DISTANCE_WORDS[cell.distance],
        `${amount(cell.held)} of ${amount(cell.of)}`,
        percent(cell.share),
        interval(cell),
      ]),
      screen,
    ),
  ].join('\n')
  return `${screen.unicode ? text : asciiPunctuation(text)}\n`
}

function interval({ low, high }: { readonly low: number; readonly high: number }): string {
  return `${percent(low)} – ${percent(high)}`
}

/** Columns in line under a head. */
function grid(head: readonly string[], rows: readonly (readonly string[])[], screen: Screen): string[] {
  const widths = head.map((name, i) => Math.max(columns(name), ...rows.map((row) => columns(row[i] ?? ''))))
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => padded(cell, widths[i] ?? 0))
      .join('  ')
      .trimEnd()
  return [screen.dim(line(head)), ...rows.map(line)]
}
