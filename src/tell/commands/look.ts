import type { Ledger } from '../../keep/ledger.ts'
import type { StoredChange } from '../../keep/telling/changes.ts'
import { today } from './options.ts'

/** Looks at what is followed and records what changed, where anything is followed: what thinks is loaded only then. */
export async function lookAt(ledger: Ledger): Promise<readonly StoredChange[]> {
  if ((await ledger.follows()).length === 0) return []
  const [{ look }, { answers }, { ledgerSource }] = await Promise.all([
    import('../changes/look.ts'),
    import('../answers.ts'),
    import('../ledger-source.ts'),
  ])
  const known = answers(ledgerSource(ledger, today))
  return look({ ledger, today: today(), at: Temporal.Now.instant().toString(), known })
}

/** Puts the week's digest into the outbox, for those who want it and have not got it yet. */
export async function digestIn(ledger: Ledger): Promise<void> {
  const [{ digest }, { answers }, { ledgerSource }] = await Promise.all([
    import('../notify/digest.ts'),
    import('../answers.ts'),
    import('../ledger-source.ts'),
  ])
  await digest(ledger, answers(ledgerSource(ledger, today)), today(), Temporal.Now.instant().toString())
}
