import type { IsoDay } from '../day.ts'
import { forecast } from '../forecast/index.ts'
import type { Ledger } from '../keep/ledger.ts'
import { foldName } from '../name.ts'
import { weigh } from '../weigh/index.ts'
import type { ReleaseSource } from './source.ts'

/**
 * A ledger as what the pages are made from. Of a series with seasons the series as a whole is no release of its own.
 *
 * @example await serve({ source: ledgerSource(ledger, today) })
 */
export function ledgerSource(ledger: Ledger, today: () => IsoDay): ReleaseSource {
  return {
    today,
    version: () => ledger.state(),
    async releases() {
      const known = await ledger.releases()
      const seasoned = new Set(known.filter(({ season }) => season !== null).map(({ title }) => foldName(title)))
      return known.filter(
        ({ title, season, kind }) => season !== null || kind === 'film' || !seasoned.has(foldName(title)),
      )
    },
    async answer(release, asOf) {
      const documents = await ledger.documents([release.title, ...release.aliases], { asOf })
      return forecast(weigh(documents, release, { asOf }), { asOf })
    },
    async article(id) {
      const entry = await ledger.entry(id)
      return entry && { article: entry.article, claims: entry.document.claims }
    },
  }
}
