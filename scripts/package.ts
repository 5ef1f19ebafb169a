/**
 * `npm run package`: builds the package, packs it, installs it in an empty folder and uses it there: the command line
 * answers from the shipped examples, and the library reads a sentence.
 */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const root = path.join(import.meta.dirname, '..')
const folder = mkdtempSync(path.join(tmpdir(), 'whenabouts-package-'))
const run = (command: string, args: readonly string[], cwd: string) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })

try {
  rmSync(path.join(root, 'dist'), { recursive: true, force: true })
  run('npm', ['run', '-s', 'build'], root)
  const [{ filename, files }] = JSON.parse(
    run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root),
  ) as [{ filename: string; files: readonly { path: string }[] }]
  const strays = files.filter(({ path: file }) => /\.test\.|\.fixture\.|^src\//.test(file))
  assert.deepEqual(strays, [], 'only what is used is published')

  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'trial', private: true, type: 'module' }))
  run('npm', ['install', '--no-audit', '--no-fund', '--omit=dev', path.join(folder, filename)], folder)

  const installed = path.join(folder, 'node_modules', 'whenabouts')
  const whenabouts = (...args: string[]) =>
    run(process.execPath, [path.join(folder, 'node_modules', '.bin', 'whenabouts'), ...args], folder)
  console.log(`whenabouts ${whenabouts('--version').trim()}`)
  const answer = whenabouts('ask', 'All of Us Are Dead', '--season', '2', path.join(installed, 'examples'))
  assert.match(answer, /All of Us Are Dead, season 2/)
  console.log(answer.split('\n', 3).join('\n'))
  const ledger = path.join(folder, 'ledger.sqlite')
  console.log(whenabouts('add', '--ledger', ledger, path.join(installed, 'examples')).trim())
  assert.match(whenabouts('releases', '--ledger', ledger), /season 2/)

  const words = 'Netflix has renewed “Night Ferry” for a second season, the platform announced on Monday. '.repeat(8)
  const page = `<html><head><title>News</title></head><body><article><h1>Night Ferry</h1><p>${words}</p></article></body></html>`
  writeFileSync(path.join(folder, 'page.html'), page)
  assert.match(whenabouts('read', 'page.html'), /Night Ferry, season 2/)

  writeFileSync(
    path.join(folder, 'use.js'),
    `import { read } from 'whenabouts'
const { claims } = read({ text: 'Season 2 of Night Ferry premieres on June 6, 2025.', published: '2025-01-01' })
console.log(claims[0].value.from)`,
  )
  assert.equal(run(process.execPath, ['use.js'], folder), '2025-06-06\n')
  console.log('The built package works.')
} finally {
  rmSync(folder, { recursive: true, force: true })
}
