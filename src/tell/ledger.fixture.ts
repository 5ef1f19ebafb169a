/** A ledger with a few invented articles, one follow and one change, for tests of what needs a ledger. */
import type { IsoDay } from '../day.ts'
import type { Ledger } from '../keep/ledger.ts'
import { openSqlite } from '../keep/sqlite.ts'
import { read } from '../read/index.ts'
import { answers } from './answers.ts'
import { look } from './changes/look.ts'
import { ledgerSource } from './ledger-source.ts'

const ARTICLES: readonly (readonly [id: string, day: IsoDay, text: string])[] = [
  ['harbour-1', '2025-02-01', 'Netflix has renewed “Night Ferry” for season 2. Jo Kern plays Ada in “Night Ferry”.'],
  ['harbour-2', '2025-02-10', 'Season 1 of “Long Winter” may arrive in June 2025, an insider said.'],
  ['harbour-3', '2025-03-05', 'Netflix confirmed that season 2 of “Night Ferry” premieres on 20 June 2025.'],
]

/** The ledger as on 10 March 2025; its day is that of the last look. */
export async function ledgerOf(file = ':memory:'): Promise<Ledger> {
  const ledger = await openSqlite(file)
  const see = (today: IsoDay) =>
    look({ ledger, today, at: `${today}T08:00:00Z`, known: answers(ledgerSource(ledger, () => today)) })
  for (const [id, day, text] of ARTICLES) {
    const article = { id, text, publisher: `${id.slice(0, 7)}.test`, published: day }
    await ledger.add([{ article, document: read(article) }], day)
    if (id === 'harbour-1') {
      await ledger.follow({ title: 'Night Ferry', season: 2, kind: 'series' }, day)
      await see(day)
    }
  }
  await see('2025-03-06')
  return ledger
}
