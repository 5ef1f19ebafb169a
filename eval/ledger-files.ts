import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { InputError } from '../src/errors.ts'
import { parseCsv } from '../src/forecast/csv.ts'
import type { LedgerRows } from '../src/forecast/ledger-rows.ts'

/** `reports.csv` and `releases.csv` of a folder in the format of bench/ledger. */
export function readLedger(dir: string): LedgerRows {
  const rows = (name: string) => {
    const file = path.join(dir, name)
    if (!existsSync(file)) throw new InputError(file, 'not there; a ledger folder holds reports.csv and releases.csv')
    return parseCsv(readFileSync(file, 'utf8'))
  }
  return { reports: rows('reports.csv'), releases: rows('releases.csv') }
}
