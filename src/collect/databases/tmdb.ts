import { z } from 'zod'
import { dayIn, MAX_SEASONS, onlyOne, type Api, type Database, type Wanted } from './database.ts'

const hit = z.object({
  id: z.number(),
  name: z.string().optional(),
  title: z.string().optional(),
  first_air_date: z.string().nullish(),
  release_date: z.string().nullish(),
})
const found = z.object({ results: z.array(hit) })
const byId = z.object({ tv_results: z.array(hit), movie_results: z.array(hit) })
const series = z.object({
  id: z.number(),
  status: z.string().nullish(),
  networks: z.array(z.object({ name: z.string() })).nullish(),
  seasons: z.array(
    z.object({
      season_number: z.number().int(),
      air_date: z.string().nullish(),
      episode_count: z.number().int().nullish(),
    }),
  ),
})
const film = z.object({ id: z.number(), release_date: z.string().nullish() })

/** TMDB (developer.themoviedb.org): series and films; wants a key, either of its two kinds. */
export const tmdb: Database = {
  name: 'TMDB',
  address: 'https://api.themoviedb.org/3',
  key: 'WHENABOUTS_TMDB_KEY',
  // "API Read Access Token" is a JSON Web Token, "API Key" 32 hexadecimal digits.
  credentials: (key) =>
    key.includes('.')
      ? { headers: { authorization: `Bearer ${key}` } }
      : { query: `api_key=${encodeURIComponent(key)}` },
  open: async (api) => async (wanted) => {
    const id = await idOf(wanted, api)
    if (id === null || typeof id === 'object') return id
    const common = { database: 'TMDB', publisher: 'themoviedb.org', title: wanted.title, kind: wanted.kind } as const
    if (wanted.kind === 'film') {
      const { data } = film.safeParse(await api.get(`/movie/${id}`))
      if (!data) return null
      const day = dayIn(data.release_date)
      const dates = day === null ? [] : [{ season: null, day, episodes: null }]
      const url = `https://www.themoviedb.org/movie/${id}`
      return { id: String(id), record: { ...common, url, network: null, ended: false, dates } }
    }
    const { data } = series.safeParse(await api.get(`/tv/${id}`))
    if (!data) return null
    const dates = data.seasons
      // Season 0 are specials.
      .filter(({ season_number: number }) => number > 0)
      .slice(0, MAX_SEASONS)
      .flatMap(({ season_number: season, air_date: date, episode_count: episodes }) => {
        const day = dayIn(date)
        return day === null ? [] : [{ season, day, episodes: episodes ?? null }]
      })
    return {
      id: String(id),
      record: {
        ...common,
        url: `https://www.themoviedb.org/tv/${id}`,
        network: data.networks?.[0]?.name ?? null,
        ended: data.status === 'Ended',
        dates,
      },
    }
  },
}

async function idOf(
  { title, kind, ids }: Wanted,
  api: Api,
): Promise<number | { readonly several: readonly string[] } | null> {
  if (ids['tmdb']) return Number(ids['tmdb'])
  for (const [database, name] of [
    ['imdb', 'imdb_id'],
    ['tvdb', 'tvdb_id'],
  ] as const) {
    const id = ids[database]
    if (!id) continue
    const { data } = byId.safeParse(await api.get(`/find/${encodeURIComponent(id)}?external_source=${name}`))
    const [first] = (kind === 'film' ? data?.movie_results : data?.tv_results) ?? []
    if (first) return first.id
  }
  const path = kind === 'film' ? 'movie' : 'tv'
  const { data } = found.safeParse(await api.get(`/search/${path}?query=${encodeURIComponent(title)}`))
  const nameOf = (one: z.infer<typeof hit>): string => one.name ?? one.title ?? ''
  const only = onlyOne(data?.results ?? [], title, nameOf, (one) => {
    const year = (one.first_air_date ?? one.release_date)?.slice(0, 4)
    return `${nameOf(one)}${year ? ` (${year})` : ''} tmdb:${one.id}`
  })
  return only && 'id' in only ? only.id : only
}
