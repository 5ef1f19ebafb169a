import type { Call } from '../call.ts'
import type { IsoDay } from '../day.ts'
import type { Ledger } from '../keep/ledger.ts'
import { foldName } from '../name.ts'
import { stampKey } from '../keep/outcomes/memory.ts'
import { callsOf, outcomesOf, sameTitle, trackRecords, weigh } from '../weigh/index.ts'
import { merged } from './merged.ts'

/** Changes with what calls are made from: older ones are made anew. */
const VERSION = 1

/**
 * Works out anew what became of claims where something was added since: only releases with an outcome, and only those whose
 * articles or settlements have changed. What is kept is what `callsOf` makes of the ledger; it can be thrown away.
 */
export async function refreshCalls(ledger: Ledger): Promise<void> {
  const { outcomes } = ledger
  const [judged, stamps, settled] = await Promise.all([outcomes.judged(), outcomes.stamps(), outcomes.settled()])
  const byKey = new Map(judged.map((release) => [stampKey(release), release]))
  const seen = new Set<string>()
  let titles: readonly string[] | null = null
  // Spellings of one title are one release, judged once.
  for (const release of merged(judged.map((one) => ({ ...one, aliases: [] })))) {
    const parts = [release.title, ...release.aliases].flatMap(
      (title) => byKey.get(stampKey({ ...release, title })) ?? [],
    )
    const stamp = `${VERSION}:${parts.map((part) => part.stamp).join('+')}`
    seen.add(stampKey(release))
    if (stamps.get(stampKey(release)) === stamp) continue
    titles ??= await ledger.titles()
    const spelled = titles.filter((title) => sameTitle(release.title, title))
    const weighed = weigh(await ledger.documents(spelled), release)
    const word = settled.findLast(
      ({ title, season, kind }) =>
        season === release.season && kind === release.kind && sameTitle(title, release.title),
    )
    await outcomes.keep(release, stamp, callsOf(weighed, outcomesOf(weighed, word ?? null)))
  }
  // What is no release of its own any more, another spelling of one or with nothing settled. Where no article is left that speaks of
  // it, the record of its sources stays.
  const stale = [...stamps].filter(([key, stamp]) => !seen.has(key) && stamp !== '')
  if (stale.length === 0) return
  const spoken = new Set((titles ?? (await ledger.titles())).map(foldName))
  for (const [key] of stale) {
    const [title, season, kind] = JSON.parse(key) as [string, number | null, 'film' | 'series']
    if (!spoken.has(title)) continue
    await outcomes.keep({ title, season, kind }, '', [])
  }
}

/**
 * What the track records said of each source at the beginning of a quarter, from calls that could be known by then. Records move
 * slowly; so each quarter is worked out once, and an answer as of a past day never knows what came later.
 */
export function trustIn(calls: readonly Call[]): (asOf: IsoDay) => ReadonlyMap<string, number> {
  const quarters = new Map<IsoDay, ReadonlyMap<string, number>>()
  if (calls.length === 0) return () => new Map()
  return (asOf) => {
    const month = 3 * Math.floor((Number(asOf.slice(5, 7)) - 1) / 3) + 1
    const quarter = `${asOf.slice(0, 5)}${String(month).padStart(2, '0')}-01`
    const known = quarters.get(quarter) ?? trackRecords(calls, quarter).trust
    quarters.set(quarter, known)
    return known
  }
}
