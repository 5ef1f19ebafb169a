import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { InputError } from '../errors.ts'
import { parseCsv, type Row } from '../forecast/backtest/csv.ts'
import { type Ledger, ledgerOf } from '../forecast/backtest/ledger.ts'

/**
 * The ledger in `reports.csv` and `releases.csv` of a folder.
 *
 * @throws InputError when a file is missing, or is none of a ledger
 */
export function readLedger(dir: string): Ledger {
  const rows = (name: string): Row[] => {
    const file = path.join(dir, name)
    if (!existsSync(file)) throw new InputError(file, 'not there; a ledger folder holds reports.csv and releases.csv')
    return parseCsv(readFileSync(file, 'utf8'))
  }
  return ledgerOf(rows('reports.csv'), rows('releases.csv'))
}
