import { z } from 'zod'
import { wishOf } from './wish.ts'
import type { Wish } from './wish.ts'

/*
 * What other programs export as JSON, one reader for each shape. Only the fields that are named here are looked at, and an
 * entry of another shape is left out.
 */

const id = z.union([z.string(), z.number()]).nullish()
const year = z.number().nullish()

/** Sonarr: `GET /api/v3/series` (sonarr.tv/docs/api). Radarr: `GET /api/v3/movie` (radarr.video/docs/api). */
const arr = z
  .object({ title: z.string(), year, tvdbId: id, tvMazeId: id, tmdbId: id, imdbId: id, seasons: z.unknown() })
  .partial({ seasons: true })
  .refine((entry) => entry.tvdbId !== undefined || entry.tmdbId !== undefined || entry.tvMazeId !== undefined)
  .transform((entry) =>
    wishOf({
      title: entry.title,
      year: entry.year ?? null,
      kind: entry.seasons !== undefined || entry.tvdbId ? 'series' : 'film',
      ids: { tvdb: entry.tvdbId, tvmaze: entry.tvMazeId, tmdb: entry.tmdbId, imdb: entry.imdbId },
    }),
  )

const traktWork = z.object({
  title: z.string(),
  year,
  ids: z.object({ tvdb: id, tmdb: id, imdb: id }).nullish(),
})

/** Trakt: a list, watchlist or history (trakt.docs.apiary.io, "Standard Media Objects"). */
const trakt = z
  .object({ show: traktWork, movie: traktWork, season: z.object({ number: z.number() }).nullish() })
  .partial()
  .refine(({ show, movie }) => show !== undefined || movie !== undefined)
  .transform(({ show, movie, season }) => {
    const work = show ?? movie
    return work
      ? wishOf({
          title: work.title,
          year: work.year ?? null,
          kind: show ? 'series' : 'film',
          season: show ? (season?.number ?? null) : null,
          ids: work.ids ?? {},
        })
      : null
  })

const mazeShow = z
  .object({
    id: z.number(),
    name: z.string(),
    premiered: z.string().nullish(),
    externals: z.object({ thetvdb: id, imdb: id }).nullish(),
  })
  .transform((show) =>
    wishOf({
      title: show.name,
      year: show.premiered ? Number(show.premiered.slice(0, 4)) : null,
      kind: 'series',
      ids: { tvmaze: show.id, tvdb: show.externals?.thetvdb, imdb: show.externals?.imdb },
    }),
  )

/** TVmaze: followed shows (tvmaze.com/api, "User API": `/user/follows/shows?embed=show`), a search, or plain shows. */
const tvmaze = z.union([
  z.object({ _embedded: z.object({ show: mazeShow }) }).transform((entry) => entry._embedded.show),
  z.object({ show: mazeShow }).transform((entry) => entry.show),
  mazeShow,
])

/** A list made for this program, or by hand: titles, or objects with the fields of a wish. */
const own = z.union([
  z.string().transform((title) => wishOf({ title })),
  z
    .object({
      title: z.string(),
      season: z.number().nullish(),
      year,
      kind: z.enum(['series', 'film']).nullish(),
      ids: z.record(z.string(), id).nullish(),
    })
    .transform(({ title, season = null, kind = null, ids, ...rest }) =>
      wishOf({ title, season, kind, year: rest.year ?? null, ids: ids ?? {} }),
    ),
])

const entry = z.union([trakt, tvmaze, arr, own])

/**
 * The titles of a JSON export: an array of entries, an object with one in it, or one entry a line.
 *
 * @returns the wishes, and how many entries had none
 */
export function wishesInExport(value: unknown): { readonly wishes: readonly Wish[]; readonly unread: number } {
  const entries = listIn(value)
  const wishes: Wish[] = []
  for (const one of entries) {
    const { data } = entry.safeParse(one)
    if (data) wishes.push(data)
  }
  return { wishes, unread: entries.length - wishes.length }
}

/** The array itself, or the longest array of an object, as in `{ "records": [...] }`. */
function listIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  if (typeof value !== 'object' || value === null) return []
  const lists = Object.values(value).filter((one) => Array.isArray(one))
  return lists.toSorted((a, b) => b.length - a.length)[0] ?? [value]
}
