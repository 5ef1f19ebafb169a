/**
 * How long a person waits at the command line: wall time of whole commands, the start of the process included. The first
 * run fills the cache of compiled code and is shown apart.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { SHARED } from '../eval/shared.ts'

const RUNS = 15
const root = path.join(import.meta.dirname, '..')
/** As it is installed: `npm ci` and `npm run build` make it. */
const bin = path.join(root, 'dist', 'tell', 'bin.js')
const seeds = path.join(SHARED, 'articles', 'seeds')
const scratch = mkdtempSync(path.join(tmpdir(), 'whenabouts-bench-'))
const env = { ...process.env, XDG_CACHE_HOME: scratch, WHENABOUTS_LEDGER: path.join(scratch, 'ledger.sqlite') }

/** Milliseconds of one run of the command. */
function once(args: readonly string[]): number {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, [bin, ...args], { env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`whenabouts ${args.join(' ')} ended with ${status}: ${stderr}`)
  return performance.now() - start
}

function row(name: string, args: readonly string[]): void {
  const first = once(args)
  const times = Array.from({ length: RUNS }, () => once(args)).toSorted((a, b) => a - b)
  const at = (p: number) => (times[Math.floor((times.length - 1) * p)] ?? 0).toFixed(0)
  console.log(
    `${name.padEnd(36)} best ${at(0).padStart(4)} ms, median ${at(0.5).padStart(4)} ms, slowest ${at(1).padStart(4)} ms, first ${first.toFixed(0)} ms`,
  )
}

if (!existsSync(bin)) throw new Error('there is no dist/ yet: npm run build')
console.log(
  `(load average ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores: other work adds to every figure)`,
)
try {
  const ask = ['ask', 'All of Us Are Dead', '--season', '2']
  row('--version', ['--version'])
  row('read one article', ['read', path.join(root, 'examples', 'aouad-2-hopes.txt')])
  row('ask, 19 articles of examples/', [...ask, path.join(root, 'examples')])
  if (existsSync(seeds)) row('ask, the 5 articles of ../shared', [...ask, seeds])
  else console.log('../shared is not there: its articles are left out')
  once(['add', path.join(root, 'examples')])
  row('ask, from the ledger', ask)
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
