import type { Context } from 'hono'
import { dayOf, type IsoDay } from '../day.ts'
import type { Release } from '../release.ts'
import { releaseAt, releasePath, slug } from './slug.ts'

/** A question that cannot be answered as it was asked; its message is for the reader. */
export class BadRequest extends Error {
  override readonly name = 'BadRequest'
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** `?as_of=YYYY-MM-DD`, today without it. */
export function askedDay(c: Context, today: IsoDay): IsoDay {
  const asked = c.req.query('as_of')
  if (asked === undefined) return today
  if (!DAY.test(asked) || dayOf(asked) === null) throw new BadRequest('“as_of” is a day, written as 2024-02-01.')
  if (asked > today) throw new BadRequest('“as_of” lies in the future: nobody has read tomorrow’s articles.')
  if (asked < '1900-01-01') throw new BadRequest('“as_of” lies before the first film was ever awaited.')
  return asked
}

/**
 * What an address means: a release under its own address (`moved` is null), one that has another address (`moved` says
 * whether for good, 301, or only now, 302: of a series without a season the last season that anybody speaks of), or
 * nothing that is known.
 */
export type Asked = { readonly release: Release; readonly moved: 301 | 302 | null } | null

/** What addresses mean, for each list of releases, so that the slugs of all titles are not made for every request. */
const known = new WeakMap<readonly Release[], Map<string, Asked>>()
/** More addresses than these are found anew each time: they are made up. */
const KEPT = 2_000

/** Finds the release that the parts of an address mean: the title as a slug, the season in digits or `null`. */
export function askedRelease(releases: readonly Release[], slugged: string, seasonText: string | null): Asked {
  const key = `${slugged}/${seasonText}`
  let found = known.get(releases)
  if (!found) known.set(releases, (found = new Map()))
  const before = found.get(key)
  if (before !== undefined) return before
  const asked = find(releases, slugged, seasonText)
  if (found.size < KEPT) found.set(key, asked)
  return asked
}

/** No slug is longer: two hundred letters, each of up to nine characters in an address. */
const SLUG = 1_800
const PAGE = new RegExp(`^/releases/([^/]{1,${SLUG}})(?:/(\\d{1,4}))?$`)

/** The release whose page a path is, `/releases/severance/2`, or that it leads to; `null` where there is none. */
export function releaseOfPath(releases: readonly Release[], path: string): Release | null {
  const [, slugged = '', season = null] = PAGE.exec(path) ?? []
  try {
    return askedRelease(releases, decodeURIComponent(slugged), season)?.release ?? null
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}

function find(releases: readonly Release[], slugged: string, seasonText: string | null): Asked {
  if (seasonText !== null && !/^\d{1,4}$/.test(seasonText)) return null
  const season = seasonText === null ? null : Number(seasonText)
  const release = releaseAt(releases, slugged, season) ?? (season === null ? lastSeason(releases, slugged) : null)
  if (!release) return null
  if (release.season !== season) return { release, moved: 302 }
  const own = slugged === slug(release.title) && (season === null || seasonText === String(season))
  return { release, moved: own ? null : 301 }
}

function lastSeason(releases: readonly Release[], slugged: string): Release | null {
  const seasons = new Set(releases.flatMap(({ season }) => season ?? []))
  return (
    [...seasons].toSorted((a, b) => b - a).flatMap((season) => releaseAt(releases, slugged, season) ?? [])[0] ?? null
  )
}

/** The address of a release in another form: `/releases/severance/2.json?as_of=…`. */
export function formPath(release: Release, form: string, c: Context): string {
  return `${releasePath(release)}${form}${new URL(c.req.url).search}`
}
