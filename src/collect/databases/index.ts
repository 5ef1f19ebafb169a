import { radarr, sonarr } from './arr.ts'
import type { Database } from './database.ts'
import { tmdb } from './tmdb.ts'
import { tvmaze } from './tvmaze.ts'

export { Later, type Api, type Database } from './database.ts'
export { documentOf } from './record.ts'

/** Every database that can be a source, by the name of its kind. */
export const DATABASES: Readonly<Record<'tvmaze' | 'tmdb' | 'sonarr' | 'radarr', Database>> = {
  tvmaze,
  tmdb,
  sonarr,
  radarr,
}
