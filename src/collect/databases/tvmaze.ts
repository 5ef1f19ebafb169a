import { z } from 'zod'
import { dayIn, MAX_SEASONS, onlyOne, type Database, type LookedUp } from './database.ts'

const named = z.object({ name: z.string() }).nullish()
const show = z.object({
  id: z.number(),
  name: z.string(),
  url: z.string(),
  status: z.string().nullish(),
  premiered: z.string().nullish(),
  network: named,
  webChannel: named,
})
const season = z.object({
  number: z.number().int(),
  premiereDate: z.string().nullish(),
  episodeOrder: z.number().int().nullish(),
})
const found = z.array(z.object({ show }))
const full = show.extend({ _embedded: z.object({ seasons: z.array(season) }) })

/** TVmaze (tvmaze.com/api): series, free, without a key. */
export const tvmaze: Database = {
  name: 'TVmaze',
  address: 'https://api.tvmaze.com',
  key: null,
  credentials: () => ({}),
  open: async (api) => async (wanted) => {
    if (wanted.kind !== 'series') return null
    const id = await idOf(wanted, (path) => api.get(path))
    if (id === null || typeof id === 'object') return id
    const { data } = full.safeParse(await api.get(`/shows/${id}?embed=seasons`))
    if (!data) return null
    const lookedUp: LookedUp = {
      id: String(id),
      record: {
        url: data.url,
        database: 'TVmaze',
        publisher: 'tvmaze.com',
        title: wanted.title,
        kind: 'series',
        network: data.webChannel?.name ?? data.network?.name ?? null,
        ended: data.status === 'Ended',
        dates: data._embedded.seasons.slice(0, MAX_SEASONS).flatMap(({ number, premiereDate, episodeOrder }) => {
          const day = dayIn(premiereDate)
          return day === null ? [] : [{ season: number, day, episodes: episodeOrder ?? null }]
        }),
      },
    }
    return lookedUp
  },
}

async function idOf(
  { title, ids }: { readonly title: string; readonly ids: Readonly<Record<string, string>> },
  get: (path: string) => Promise<unknown>,
): Promise<number | { readonly several: readonly string[] } | null> {
  if (ids['tvmaze']) return Number(ids['tvmaze'])
  for (const [database, name] of [
    ['tvdb', 'thetvdb'],
    ['imdb', 'imdb'],
  ] as const) {
    const id = ids[database]
    const { data } = id ? show.safeParse(await get(`/lookup/shows?${name}=${encodeURIComponent(id)}`)) : {}
    if (data) return data.id
  }
  const { data = [] } = found.safeParse(await get(`/search/shows?q=${encodeURIComponent(title)}`))
  const only = onlyOne(
    data.map((one) => one.show),
    title,
    ({ name }) => name,
    ({ name, id, premiered, network, webChannel }) =>
      `${name} (${[premiered?.slice(0, 4), webChannel?.name ?? network?.name].filter(Boolean).join(', ')}) tvmaze:${id}`,
  )
  return only && 'id' in only ? only.id : only
}
