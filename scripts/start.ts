/**
 * `npm start`: loads the examples into a fresh ledger, prints the answer about the first of them and serves the pages,
 * until Ctrl-C. Nothing is kept: the ledger lies in a temporary folder.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { main } from '../src/tell/main.ts'

const examples = path.join(import.meta.dirname, '..', 'examples')
const folder = mkdtempSync(path.join(tmpdir(), 'whenabouts-'))
const ledger = path.join(folder, 'ledger.sqlite')

/** Runs a command of the command line and shows it as a person would have typed it; false when it failed. */
async function show(...args: string[]): Promise<boolean> {
  const typed = args.map((arg) => (/^[\w./-]+$/.test(arg) ? arg : JSON.stringify(arg))).join(' ')
  console.log(`\n$ whenabouts ${typed}`)
  process.exitCode = await main(args)
  return process.exitCode === 0
}

try {
  process.env['WHENABOUTS_LEDGER'] = ledger
  const shown =
    (await show('add', examples)) &&
    (await show('follow', 'All of Us Are Dead', '--season', '2')) &&
    (await show('ask', 'All of Us Are Dead', '--season', '2'))
  if (shown) await show('serve', '--port', process.env['PORT'] ?? '4573')
} finally {
  rmSync(folder, { recursive: true, force: true })
}
