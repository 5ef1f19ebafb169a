/**
 * `npm run bench [-- NAME…]`: every measurement of BENCHMARKS.md, each in a process of its own, one after the other. What
 * lies in `../shared` and is not there is said by the measurement that misses it.
 */
import { spawnSync } from 'node:child_process'
import path from 'node:path'

const PIECES = [
  'start',
  'read',
  'dates-peers',
  'weigh',
  'fusion',
  'forecast',
  'keep',
  'feeds',
  'serve',
  'memory',
] as const

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(PIECES as readonly string[]).includes(name))
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}; there are ${PIECES.join(', ')}.`)
  process.exit(2)
}
let failed = 0
for (const piece of PIECES.filter((name) => asked.length === 0 || asked.includes(name))) {
  console.log(`\n## ${piece}`)
  const { status } = spawnSync(process.execPath, [path.join(import.meta.dirname, `${piece}.ts`)], { stdio: 'inherit' })
  if (status !== 0) failed++
}
process.exitCode = failed > 0 ? 1 : 0
