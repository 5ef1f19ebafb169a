import { wishOf } from './wish.ts'
import type { Wish } from './wish.ts'

/** What may stand behind a title, each at the end of the line. */
const SEASON = /[\s,:–—-]*(?:\(\s*)?\b(?:season|series|s)\s*(\d{1,4})(?:\s*\))?$/i
const YEAR = /\s*[([]((?:18|19|20|21)\d{2})[)\]]$/
const KIND = /\s*[([](film|movie|series|tv series|show)[)\]]$/i

/**
 * A title as a person writes it in a line: perhaps with its season (`Night Ferry S02`, `Night Ferry, season 2`), its year
 * (`The Harbour (2021)`) and what it is (`The Harbour (film)`).
 *
 * @returns `null` for an empty line and for a comment (`# …`)
 * @example wishInLine('Night Ferry S02')?.season // 2
 */
export function wishInLine(line: string): Wish | null {
  let rest = line
    .slice(0, 400)
    .trim()
    .replace(/^[-*•]\s+/, '')
  if (rest === '' || rest.startsWith('#')) return null
  const parts: { season?: number; year?: number; kind?: 'series' | 'film' } = {}
  for (;;) {
    const before = rest
    rest = rest
      .replace(SEASON, (_, season: string) => {
        parts.season ??= Number(season)
        return ''
      })
      .replace(YEAR, (_, year: string) => {
        parts.year ??= Number(year)
        return ''
      })
      .replace(KIND, (_, kind: string) => {
        parts.kind ??= /^(?:film|movie)$/i.test(kind) ? 'film' : 'series'
        return ''
      })
      .trim()
    // "S 2", "Series 7" and "1917 (2019)": what is left must be a title.
    if (rest === '') return wishOf({ title: before })
    if (rest === before) break
  }
  return wishOf({ title: rest.replace(/^["“”](.*)["“”]$/, '$1'), ...parts })
}
