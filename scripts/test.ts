/**
 * `npm test [-- WORD…]`: runs every `*.test.ts` (or those whose path contains a word) with node's own runner and says
 * which suites were left out. With `CI=true` a suite left out, a skipped test or a todo is a failure.
 */
import { once } from 'node:events'
import path from 'node:path'
import { availableParallelism } from 'node:os'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { chromium, suites, testFiles } from './suites.ts'

const root = path.join(import.meta.dirname, '..')
const strict = process.env['CI'] === 'true'
const browser = chromium(process.env)
if (browser) process.env['CHROMIUM_PATH'] = browser
const { run: files, leftOut } = suites(testFiles(root), { browser, only: process.argv.slice(2) })
if (files.length === 0 && leftOut.length === 0) {
  console.error(`No test file matches ${process.argv.slice(2).join(' ')}`)
  process.exit(2)
}

let failed = 0
const skipped: string[] = []
const events = run({
  files: files.map((file) => path.join(root, file)),
  cwd: root,
  concurrency: availableParallelism(),
})
events.on('test:fail', (event) => {
  if (event.todo === undefined || event.todo === false) failed++
})
for (const kind of ['test:pass', 'test:fail'] as const) {
  events.on(kind, (event) => {
    const why = event.skip ?? event.todo
    if (why !== undefined && why !== false)
      skipped.push(`${event.name} (${path.relative(root, event.file ?? root)})${why === true ? '' : `: ${why}`}`)
  })
}
if (files.length > 0) {
  const out = events.compose(spec)
  out.pipe(process.stdout)
  await once(out, 'end')
}

const missing = [...leftOut.map(({ file, reason }) => `${file}: ${reason}`), ...skipped]
if (missing.length === 0) console.log(`All ${files.length} suites ran.`)
else {
  console.log(`\n${files.length} suites ran. LEFT OUT:`)
  for (const line of missing) console.log(`  ${line}`)
  if (strict) console.log('CI=true: everything must run, so this is a failure.')
}
process.exitCode = failed > 0 || (strict && missing.length > 0) ? 1 : 0
