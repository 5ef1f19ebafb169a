import type { IsoDay } from '../../day.ts'
import type { Ledger } from '../../keep/ledger.ts'
import type { StoredChange } from '../../keep/telling/changes.ts'
import { foldName } from '../../name.ts'
import type { Release } from '../../release.ts'
import type { Answers } from '../answers.ts'
import { deliveriesOf } from '../notify/rules.ts'
import { compare, type Change } from './compare.ts'
import type { Standing } from './standing.ts'

/** What a look at the answers needs. */
export interface Looking {
  readonly ledger: Ledger
  readonly today: IsoDay
  /** The instant, in ISO form. */
  readonly at: string
  readonly known: Known
}

/** The answers that are looked at. */
export type Known = Pick<Answers, 'releases' | 'answer' | 'short'>

/** Something that is followed, under the title and season by which it is, and the release that this means now. */
export interface Followed {
  readonly follow: Release
  readonly release: Release
}

/**
 * Looks at the answer to everything that is followed and records what changed since the last look, with the messages to
 * those who want to be told. Articles may have been
 * added by anybody in between; a look that another process recorded meanwhile is not recorded again.
 *
 * @returns the changes recorded now, in the order of the follows
 */
export async function look({ ledger, today, at, known }: Looking): Promise<readonly StoredChange[]> {
  const made: StoredChange[] = []
  const [releases, channels, rules] = await Promise.all([
    known.releases(),
    ledger.outbox.channels(),
    ledger.outbox.rules(),
  ])
  for (const follow of await ledger.follows()) {
    const stored = await ledger.changes.standing(follow)
    const last = stored ? (stored.standing as Standing) : null
    const release = await awaited(follow, releases, known, today, last)
    const answer = await known.answer(release, today)
    // Where the next season is waited for now, nothing that is known of it is news yet.
    const before = last?.season === release.season ? last : null
    const { changes, standing } = compare(before, answer)
    if (before && changes.length === 0 && same(before, standing)) continue
    let anchors = before?.anchors ?? {}
    const told = changes.map((change) => {
      const { deliveries, anchors: next } = deliveriesOf(change, release, { channels, rules, at, anchors })
      anchors = next
      return { ...change, deliveries }
    })
    const seen = { revision: stored?.revision ?? 0, standing: { ...standing, anchors }, changes: told }
    const recorded = await ledger.changes.record(follow, seen, at)
    made.push(...(recorded ?? []))
  }
  return made
}

/** Whether a later look would see the same in both: the day alone is nothing. */
function same(a: Standing, b: Standing): boolean {
  const seen = (one: Standing) => JSON.stringify({ ...one, as_of: '', anchors: undefined })
  return seen(a) === seen(b)
}

/** What is followed, with the titles and spellings that are known now. Two follows of one release are one. */
export async function followed(ledger: Ledger, known: Known, today: IsoDay): Promise<readonly Followed[]> {
  const found = new Map<Release, Followed>()
  const releases = await known.releases()
  for (const follow of await ledger.follows()) {
    const release = await awaited(follow, releases, known, today, null)
    if (!found.has(release)) found.set(release, { follow, release })
  }
  return [...found.values()]
}

/**
 * The release that a follow means: a series without a season stands for the one after the last that is out, or for the
 * one that was waited for at the last look until that has come.
 */
async function awaited(
  follow: Release,
  releases: readonly Release[],
  known: Known,
  today: IsoDay,
  last: Standing | null,
): Promise<Release> {
  const key = foldName(follow.title)
  const named = releases.filter(({ title, aliases }) => [title, ...aliases].some((one) => foldName(one) === key))
  const exact = named.find(({ season }) => season === follow.season)
  if (exact || follow.season !== null || follow.kind === 'film') return exact ?? follow
  const seasons = named.filter(({ season }) => season !== null).toSorted((a, b) => (b.season ?? 0) - (a.season ?? 0))
  const waited = seasons.find(({ season }) => last !== null && season === last.season)
  if (waited && last?.status !== 'out') return waited
  let next: Release | undefined
  for (const season of seasons) {
    if ((await known.short(season, today)).status === 'out') return next ?? season
    next = season
  }
  return next ?? follow
}

/** A change as it was recorded, with the detail that `compare` gave it. */
export type Told = StoredChange & Change

/** The recorded changes as what `compare` made of them. */
export function asTold(change: StoredChange): Told {
  return change as Told
}
