import type { Ledger } from '../../keep/ledger.ts'
import { EXIT, Stop } from './exit.ts'

/**
 * Opens the ledger of `--ledger`, of the settings or of the platform's data folder, loading the engine only now. Days are from then
 * on those of the time zone that is set, on the settings page too.
 */
export async function openLedger(option: string | undefined, create: boolean): Promise<Ledger> {
  const [{ openSqlite }, { ledgerFile, useOwnHours }, { existsSync }] = await Promise.all([
    import('../../keep/sqlite.ts'),
    import('./settings.ts'),
    import('node:fs'),
  ])
  const file = await ledgerFile(option)
  if (!create && !existsSync(file))
    throw new Stop(`${file}: there is no ledger yet; “whenabouts add PATH…” makes one`, EXIT.ledger)
  let ledger: Ledger
  try {
    ledger = await openSqlite(file, { create })
  } catch (error) {
    throw new Stop(error instanceof Error ? error.message : String(error), EXIT.ledger)
  }
  try {
    await useOwnHours(await ledger.settings.all())
    return ledger
  } catch (error) {
    await ledger.close()
    throw error
  }
}

/** Runs `body` with an open ledger and closes it whatever happens. */
export async function withLedger<T>(
  option: string | undefined,
  create: boolean,
  body: (ledger: Ledger) => Promise<T>,
): Promise<T> {
  const ledger = await openLedger(option, create)
  try {
    return await body(ledger)
  } finally {
    await ledger.close()
  }
}
