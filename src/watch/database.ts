import { DATABASES, documentOf, Later } from '../collect/databases/index.ts'
import { foldName } from '../name.ts'
import type { Entry, Follow } from '../keep/ledger.ts'
import type { WatchedSource } from '../keep/watching/sources.ts'
import { apiOf } from './api.ts'
import { instant, worked, type Context, type Look } from './look.ts'

/** Titles that are looked up at one look; the next look goes on where this one ended. */
const TITLES = 100

/** Minutes between two looks: dates in databases change by the day. */
const INTERVAL = 6 * 60

/** Looks up what is followed in a database: what it says is an article of its own, with a new version when it changes. */
export async function lookAtDatabase(source: WatchedSource, context: Context): Promise<Look> {
  const database = DATABASES[source.kind as keyof typeof DATABASES]
  const follows = nextOf(context.follows, source.digest)
  const entries: Entry[] = []
  const doubtful: string[] = []
  let last = source.digest
  const state = (until: number | null) => ({
    ...worked(source, context, { news: entries.length > 0, ttl: INTERVAL }),
    digest: last,
    problem:
      doubtful.length === 0 ? null : `say which is meant with “whenabouts follow TITLE --id …”: ${doubtful.join('; ')}`,
    ...(until === null ? {} : { next: instant(until) }),
  })
  try {
    const lookUp =
      follows.length > 0
        ? await database.open(await apiOf(database, source, { ...context, sources: context.ledger.sources }))
        : null
    for (const follow of follows) {
      const found = await lookUp?.(follow)
      last = keyOf(follow)
      if (!found) continue
      if ('several' in found) {
        doubtful.push(`“${follow.title}” is ${found.several.slice(0, 5).join(' or ')}`)
        continue
      }
      if (found.id !== null && follow.ids[source.kind] === undefined)
        await context.ledger.follow(follow, follow.since, { [source.kind]: found.id })
      const made = documentOf(found.record, context.today())
      const known = await context.ledger.entry(made.document.id)
      // What a database says is said anew only when it changes.
      if (known?.article.text !== made.article.text) entries.push({ ...made, source: source.id })
    }
  } catch (error) {
    if (!(error instanceof Later)) throw error
    return { entries, change: state(error.until) }
  }
  return { entries, change: state(null) }
}

/** One of each title, those after the one that was looked up last first. */
function nextOf(follows: readonly Follow[], last: string | null): Follow[] {
  const titles = new Map(follows.map((follow) => [keyOf(follow), follow]))
  const sorted = [...titles].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const after = last === null ? 0 : sorted.findIndex(([key]) => key > last)
  const from = after === -1 ? 0 : after
  return [...sorted.slice(from), ...sorted.slice(0, from)].slice(0, TITLES).map(([, follow]) => follow)
}

function keyOf({ kind, title }: Follow): string {
  return `${kind} ${foldName(title)}`
}
