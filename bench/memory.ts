/**
 * The memory that a server takes when nobody asks it anything: the built program with the examples in its ledger and a follow, as
 * people run it. Resident set size (`VmRSS` of /proc), read after it has been left alone; and again after its pages were looked at.
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'

/** Seconds that the server is left alone. */
const ALONE = 20
const PAGES = [
  '',
  'releases/all-of-us-are-dead/2',
  'sources',
  'calendar',
  'search?q=park',
  'read',
  'settings',
  'api/releases',
]

const root = path.join(import.meta.dirname, '..')
const bin = path.join(root, 'dist', 'tell', 'bin.js')
if (!existsSync(bin)) throw new Error('there is no dist/ yet: npm run build')
const scratch = mkdtempSync(path.join(tmpdir(), 'whenabouts-bench-'))
const env = { ...process.env, XDG_CACHE_HOME: scratch, WHENABOUTS_LEDGER: path.join(scratch, 'ledger.sqlite') }
try {
  for (const args of [
    ['add', path.join(root, 'examples')],
    ['follow', 'All of Us Are Dead', '--season', '2'],
  ]) {
    const { status, stderr } = spawnSync(process.execPath, [bin, ...args], { env, encoding: 'utf8' })
    if (status !== 0) throw new Error(`whenabouts ${args.join(' ')} ended with ${status}: ${stderr}`)
  }
  const server = spawn(process.execPath, [bin, 'serve', '--port', '0'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    const [url] = (await once(createInterface({ input: server.stdout }), 'line')) as [string]
    const resident = () => {
      const [, kb = ''] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8')) ?? []
      return `${Math.round((Number(kb) * 1024) / 1e6)} MB`
    }
    await sleep(ALONE * 1000)
    console.log(`| at rest, ${ALONE} s after the start | ${resident()} |`)
    for (const page of PAGES) {
      const { status } = await fetch(`${url}${page}`)
      if (status !== 200) throw new Error(`/${page}: ${status}`)
    }
    await sleep(ALONE * 1000)
    console.log(`| ${ALONE} s after ${PAGES.length} kinds of pages were looked at | ${resident()} |`)
  } finally {
    const ended = once(server, 'exit')
    server.kill('SIGTERM')
    await ended
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
