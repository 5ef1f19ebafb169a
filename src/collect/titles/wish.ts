/** A title that somebody wants to follow, as a list names it. */
export interface Wish {
  readonly title: string
  readonly season: number | null
  /** `null` where the list does not tell. */
  readonly kind: 'series' | 'film' | null
  /** The year in which the work first came out, where the list tells it. */
  readonly year: number | null
  /** The ids under which databases know it: `tvmaze`, `tvdb`, `tmdb`, `imdb`. */
  readonly ids: Readonly<Record<string, string>>
}

/** Longest title that is taken for one, in characters. */
const LONGEST = 200

/**
 * A wish from loose parts, or `null` where there is no title: white space is set right, and what cannot be a season, a
 * year or an id is left out.
 *
 * @example wishOf({ title: ' Night  Ferry ', season: 2 }) // { title: 'Night Ferry', season: 2, kind: null, year: null, ids: {} }
 */
export function wishOf(parts: {
  readonly title: string
  readonly season?: number | null
  readonly kind?: Wish['kind']
  readonly year?: number | null
  readonly ids?: Readonly<Record<string, string | number | null | undefined>>
}): Wish | null {
  const title = parts.title.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  if (title === '' || title.length > LONGEST) return null
  const { season = null, year = null, kind = null } = parts
  const ids = Object.entries(parts.ids ?? {}).flatMap(([database, id]): [string, string][] =>
    id !== null && id !== undefined && ID.test(String(id)) ? [[database, String(id)]] : [],
  )
  return {
    title,
    season: season !== null && Number.isInteger(season) && season >= 0 && season <= 1000 ? season : null,
    // A season is one of a series.
    kind: season !== null && kind === null ? 'series' : kind,
    year: year !== null && Number.isInteger(year) && year > 1870 && year < 2200 ? year : null,
    ids: Object.fromEntries(ids),
  }
}

/** Ids of databases are numbers from 1 on, IMDb's have two letters before. */
const ID = /^(?:tt)?[1-9]\d{0,11}$|^tt\d{5,12}$/
