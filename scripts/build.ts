/**
 * `npm run build`: the publishable package in `dist/`. TypeScript declares the types; the code goes into a few files instead of some
 * hundreds, which halves the time until a command answers: most of it went into finding and linking modules.
 *
 * ```
 * dist/index.js          the library          dist/chunks/worker.js   reads pages in a thread of its own
 * dist/tell/bin.js       the command line     dist/chunks/*.js        what several of them load, and what a command loads when it runs
 * dist/**\/*.d.ts         types
 * ```
 */
import { execFileSync } from 'node:child_process'
import { chmodSync, rmSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'

const root = path.join(import.meta.dirname, '..')
const dist = path.join(root, 'dist')

rmSync(dist, { recursive: true, force: true })
execFileSync(
  process.execPath,
  [path.join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json'],
  {
    cwd: root,
    stdio: 'inherit',
  },
)
await build({
  absWorkingDir: root,
  entryPoints: {
    index: 'src/index.ts',
    'tell/bin': 'src/tell/bin.ts',
    // Beside the chunks: `new URL('./worker.js', import.meta.url)` is resolved where the code that starts it lies.
    'chunks/worker': 'src/collect/worker.ts',
  },
  outdir: dist,
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node26',
  packages: 'external',
  logLevel: 'warning',
})
chmodSync(path.join(dist, 'tell', 'bin.js'), 0o755)
