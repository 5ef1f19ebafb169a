import { parse } from 'csv-parse/sync'
import { messageOf, problem } from '../problem.ts'
import { wishInLine } from './plain.ts'
import { wishOf } from './wish.ts'
import type { Wish } from './wish.ts'

/** Names of columns, in letters and digits: those of Trakt's, TMDB's, IMDb's, Letterboxd's and TV Time's exports and the obvious. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  title: ['title', 'name', 'seriesname', 'showname', 'tvshowname', 'show', 'series', 'film', 'movie'],
  season: ['season', 'seasonnumber', 'seasonno'],
  year: ['year', 'releaseyear', 'firstaired'],
  kind: ['type', 'titletype', 'kind', 'mediatype', 'media'],
  imdb: ['imdb', 'imdbid', 'const', 'tconst'],
  tvdb: ['tvdb', 'tvdbid', 'thetvdb', 'thetvdbid'],
  tmdb: ['tmdb', 'tmdbid'],
  tvmaze: ['tvmaze', 'tvmazeid'],
}

/**
 * The titles in a table of comma-, semicolon- or tab-separated values whose first line names the columns (RFC 4180, by
 * csv-parse). Without a column of titles, the first column holds them.
 *
 * @throws InputError naming the file and the line that is broken
 */
export function wishesInTable(text: string, name: string): Wish[] {
  let rows: string[][]
  try {
    rows = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      max_record_size: 100_000,
    })
  } catch (error) {
    throw problem(name, `is not a table of comma-separated values (${messageOf(error)}): mend that line`, error)
  }
  const [head = [], ...body] = rows
  const columns = head.map((column) => {
    const bare = column.toLowerCase().replace(/[^a-z]/g, '')
    return Object.keys(COLUMNS).find((key) => COLUMNS[key]?.includes(bare)) ?? null
  })
  const place = (key: string): number => columns.indexOf(key)
  const titles = place('title')
  if (titles === -1) return rows.flatMap(([first = '']) => wishInLine(first) ?? [])
  return body.flatMap((row) => {
    const at = (key: string): string | null => row[place(key)] || null
    const wish = wishOf({
      title: row[titles] ?? '',
      season: numberIn(at('season')),
      year: numberIn(at('year')?.slice(0, 4) ?? null),
      kind: kindOf(at('kind')),
      ids: { imdb: at('imdb'), tvdb: at('tvdb'), tmdb: at('tmdb'), tvmaze: at('tvmaze') },
    })
    return wish ?? []
  })
}

/** The sign that parts the first line the most. */
function delimiterOf(text: string): string {
  const end = text.search(/[\r\n]/)
  const line = text.slice(0, end === -1 ? 10_000 : Math.min(end, 10_000))
  const counts = [',', ';', '\t'].map((sign) => ({ sign, n: line.split(sign).length }))
  return counts.toSorted((a, b) => b.n - a.n)[0]?.sign ?? ','
}

function numberIn(cell: string | null): number | null {
  return cell !== null && /^\d{1,4}$/.test(cell) ? Number(cell) : null
}

/** `movie`, `tvSeries`, `TV Mini Series`, `show`, `season` … */
function kindOf(cell: string | null): Wish['kind'] {
  if (cell === null) return null
  if (/movie|film/i.test(cell)) return 'film'
  return /series|show|season|tv/i.test(cell) ? 'series' : null
}
