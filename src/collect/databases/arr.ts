import { z } from 'zod'
import { foldName } from '../../name.ts'
import { dayIn, MAX_SEASONS, onlyOne, type Api, type Database, type LookedUp, type Wanted } from './database.ts'

/*
 * Sonarr and Radarr, which people run at home: one list of everything they watch for, then the days. Both take their key in a
 * header (sonarr.tv/docs/api, radarr.video/docs/api, version 3).
 */

const id = z.union([z.string(), z.number()]).nullish()
const series = z.object({
  id: z.number(),
  title: z.string(),
  titleSlug: z.string().nullish(),
  network: z.string().nullish(),
  ended: z.boolean().nullish(),
  tvdbId: id,
  tvMazeId: id,
  imdbId: id,
  tmdbId: id,
})
const episodes = z.array(
  z.object({ seasonNumber: z.number().int(), episodeNumber: z.number().int(), airDate: z.string().nullish() }),
)
const movie = z.object({
  title: z.string(),
  titleSlug: z.string().nullish(),
  tmdbId: id,
  imdbId: id,
  inCinemas: z.string().nullish(),
  digitalRelease: z.string().nullish(),
  physicalRelease: z.string().nullish(),
})

const credentials = (key: string) => ({ headers: { 'x-api-key': key } })

/** Sonarr: the seasons of series. */
export const sonarr: Database = {
  name: 'Sonarr',
  address: null,
  key: 'WHENABOUTS_SONARR_KEY',
  credentials,
  async open(api) {
    const all = entriesOf(series, await api.get('/api/v3/series'))
    return async (wanted) => {
      const one = wanted.kind === 'series' ? matching(all, wanted) : null
      return one === null || 'several' in one ? one : seasonsOf(one, wanted, api)
    }
  },
}

async function seasonsOf(one: z.infer<typeof series>, wanted: Wanted, api: Api): Promise<LookedUp> {
  const { data = [] } = episodes.safeParse(await api.get(`/api/v3/episode?seriesId=${one.id}`))
  const bySeason = Map.groupBy(
    data.filter(({ seasonNumber }) => seasonNumber > 0),
    ({ seasonNumber }) => seasonNumber,
  )
  const dates = [...bySeason]
    .toSorted(([a], [b]) => a - b)
    .slice(0, MAX_SEASONS)
    .flatMap(([season, inside]) => {
      const day = dayIn(inside.find(({ episodeNumber }) => episodeNumber === 1)?.airDate)
      return day === null ? [] : [{ season, day, episodes: inside.length }]
    })
  const record = {
    url: `${api.base}/series/${one.titleSlug ?? one.id}`,
    database: 'Sonarr',
    publisher: 'Sonarr',
    title: wanted.title,
    kind: 'series' as const,
    network: one.network || null,
    ended: one.ended ?? false,
    dates,
  }
  return { id: null, record }
}

/** Radarr: films; the first day on which one can be seen anywhere. */
export const radarr: Database = {
  name: 'Radarr',
  address: null,
  key: 'WHENABOUTS_RADARR_KEY',
  credentials,
  async open(api) {
    const all = entriesOf(movie, await api.get('/api/v3/movie'))
    return async (wanted) => {
      const one = wanted.kind === 'film' ? matching(all, wanted) : null
      if (one === null || 'several' in one) return one
      const days = [one.inCinemas, one.digitalRelease, one.physicalRelease]
        .flatMap((date) => dayIn(date) ?? [])
        .toSorted()
      const record = {
        url: `${api.base}/movie/${one.titleSlug ?? one.tmdbId ?? foldName(one.title)}`,
        database: 'Radarr',
        publisher: 'Radarr',
        title: wanted.title,
        kind: 'film' as const,
        network: null,
        ended: false,
        dates: days.slice(0, 1).map((day) => ({ season: null, day, episodes: null })),
      }
      return { id: null, record }
    }
  },
}

function entriesOf<Entry>(schema: z.ZodType<Entry>, value: unknown): Entry[] {
  return (Array.isArray(value) ? value : []).flatMap((one) => schema.safeParse(one).data ?? [])
}

/** The entry with the same id, else the only one with the same name. */
function matching<
  Entry extends {
    readonly title: string
    readonly tvdbId?: unknown
    readonly tvMazeId?: unknown
    readonly imdbId?: unknown
    readonly tmdbId?: unknown
  },
>(all: readonly Entry[], { title, ids }: Wanted): Entry | { readonly several: readonly string[] } | null {
  const byId = all.find(({ tvdbId, tvMazeId, imdbId, tmdbId }) =>
    Object.entries({ tvdb: tvdbId, tvmaze: tvMazeId, imdb: imdbId, tmdb: tmdbId }).some(
      ([database, known]) => known && String(known) === ids[database],
    ),
  )
  if (byId) return byId
  return onlyOne(
    all,
    title,
    (one) => one.title.replace(YEAR, ''),
    (one) => `${one.title} ${one.tvdbId ? `tvdb:${one.tvdbId}` : `tmdb:${one.tmdbId}`}`,
  )
}

/** A year that tells two works apart is no part of their name. */
const YEAR = / \(\d{4}\)$/
