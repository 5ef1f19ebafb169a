import type { IsoDay } from '../day.ts'
import { dayOf, isoOf } from '../day.ts'
import type { Ledger } from '../keep/ledger.ts'
import { foldName } from '../name.ts'
import { titleRelation } from '../weigh/index.ts'

/**
 * Forgets the articles that sources brought more than `days` ago and that tell of nothing anybody follows or has asked about
 * in as many days. What a person added stays.
 *
 * @returns the number of pages
 * @example await forgetOld(ledger, '2025-03-01', 180)
 */
export async function forgetOld(ledger: Ledger, today: IsoDay, days: number): Promise<number> {
  const before = isoOf((dayOf(today) ?? 0) - days)
  // Whole ledgers of titles are compared only where there is something to forget.
  if (!(await ledger.sources.anyFrom(before))) return 0
  const followed = (await ledger.follows()).flatMap(({ title, aliases }) => [title, ...aliases])
  const asked = new Set(await ledger.askedSince(before))
  const kept = (await ledger.titles()).filter(
    (title) => asked.has(foldName(title)) || followed.some((one) => titleRelation(one, title) !== 'other'),
  )
  return ledger.forget(before, [...kept, ...followed], today)
}
