import type { ClaimDocument } from '../claim.ts'
import type { IsoDay } from '../day.ts'
import type { Ledger } from '../keep/ledger.ts'
import type { Release } from '../release.ts'
import type { Weighed } from '../report.ts'
import { countedDocuments, weigh } from '../weigh/index.ts'
import { bounded } from './bounded.ts'

/** Claims of documents that are kept in memory: some 10 MB. */
const CLAIMS = 20_000
/** Reports of weighed releases that are kept, with all that hangs on them: some 30 MB at most. */
const REPORTS = 10_000

/**
 * Weighs releases of a ledger, each set of documents once: between two articles nothing is weighed anew, on whatever day one asks.
 * What is kept is bounded by its size, and dropped when the ledger changes.
 *
 * @param spellings the titles under which articles speak of a release
 * @param trust what the track records say on a day; the same map for the same records
 */
export function weighedIn(
  ledger: Ledger,
  spellings: (release: Release) => Promise<readonly string[]>,
  trust: () => Promise<(asOf: IsoDay) => ReadonlyMap<string, number>>,
): (release: Release, asOf: IsoDay) => Promise<Weighed> {
  const documents = bounded<ClaimDocument[]>(CLAIMS, (all) => all.reduce((n, { claims }) => n + claims.length + 1, 0))
  const done = bounded<Weighed>(REPORTS, ({ reports, context }) => reports.length + context.length + 1)
  const steps = bounded<readonly IsoDay[]>(CLAIMS, (days) => days.length + 1)
  const names = new WeakMap<object, number>()
  let named = 0
  let state = ''

  /** A number for a map that stays the same as long as the map does. */
  const nameOf = (map: ReadonlyMap<string, number>): number => {
    if (map.size === 0) return 0
    const known = names.get(map) ?? ++named
    names.set(map, known)
    return known
  }

  return async (release, asOf) => {
    const now = await ledger.state()
    if (now !== state) {
      for (const memory of [documents, done, steps]) memory.clear()
      state = now
    }
    const titles = await spellings(release)
    const key = titles.join('\n')
    const turns = await steps.of(key, () => ledger.turns(titles))
    const turn = turns.findLast((day) => day <= asOf) ?? ''
    const all = await documents.of(`${turn} ${key}`, async () => [...(await ledger.documents(titles, { asOf }))])
    const known = (await trust())(asOf)
    const counted = countedDocuments(all, asOf).map(({ document }) => document.id)
    const { title, season, kind, aliases } = release
    const asked = JSON.stringify([turn, nameOf(known), counted, title, season, kind, aliases])
    return done.of(asked, async () => weigh(all, release, { asOf, trust: known }))
  }
}
